import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An exclusive folder for one run of a program. */
export interface Home {
  readonly folder: string;
  /** Environment variables that make it the program's home. */
  readonly variables: Readonly<Record<'HOME' | 'TMPDIR' | 'CI' | 'NO_COLOR', string>>;
  remove(): Promise<void>;
}

export async function openHome(): Promise<Home> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'swelancer-gate-agent-'));
  const variables = { HOME: path.join(folder, 'home'), TMPDIR: path.join(folder, 'tmp'), CI: 'true', NO_COLOR: '1' };
  await mkdir(variables.HOME);
  await mkdir(variables.TMPDIR);
  return {
    folder,
    variables,
    // Unwritable files stay behind, which is no reason to lose the answer.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {}),
  };
}
