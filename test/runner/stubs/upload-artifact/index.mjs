import { appendFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const { INPUT_NAME, INPUT_PATH: source, INPUT_OVERWRITE: overwrite, INPUT_ARCHIVE: archive } = process.env;
const { GITHUB_OUTPUT: output, RUNNER_TEST_HOME: home, RUNNER_TEST_BROKEN: broken = '' } = process.env;
if (broken.includes('upload-artifact'))
  throw new Error('Failed to CreateArtifact: Artifact storage quota has been hit.');
// As the real action does: what is not archived is one file, whose own name is the artifact's.
const name = archive === 'false' ? path.basename(source) : INPUT_NAME;
if (/["<>|*?:\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
const place = path.join(home, 'artifacts', name);
if (existsSync(place) && overwrite !== 'true') throw new Error(`Conflict: an artifact with this name already exists`);
rmSync(place, { recursive: true, force: true });
cpSync(source, place, { recursive: true });
if (output) appendFileSync(output, `artifact-url=https://github.com/octo/prompts/actions/runs/1/artifacts/7\n`);
