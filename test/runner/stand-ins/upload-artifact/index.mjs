import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: folder, INPUT_OVERWRITE: overwrite, RUNNER_TEST_HOME: home } = process.env;
if (/["<>|*?:\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
const place = path.join(home, 'artifacts', name);
if (existsSync(place) && overwrite !== 'true') throw new Error(`Conflict: an artifact with this name already exists`);
rmSync(place, { recursive: true, force: true });
cpSync(folder, place, { recursive: true });
