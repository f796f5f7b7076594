import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const { INPUT_PATH: folder, RUNNER_TEST_HOME: home } = process.env;
const place = path.join(home, 'artifacts', 'github-pages');
const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
// Pages serves nothing else: https://github.com/actions/upload-pages-artifact#file-permissions
const odd = entries.find(entry => !entry.isFile() && !entry.isDirectory());
if (odd !== undefined) throw new Error(`Neither a file nor a folder: ${odd.name}`);
rmSync(place, { recursive: true, force: true });
cpSync(folder, place, { recursive: true });
