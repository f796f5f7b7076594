import { appendFileSync, cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { GITHUB_OUTPUT: output, RUNNER_TEST_HOME: home } = process.env;
const site = path.join(home, 'pages');
rmSync(site, { recursive: true, force: true });
cpSync(path.join(home, 'artifacts', 'github-pages'), site, { recursive: true });
appendFileSync(output, `page_url=${pathToFileURL(site)}/\n`);
