import { spawnSync } from 'node:child_process';
import { findRipgrep } from '../src/solver/agent/ripgrep.ts';
import { openSandbox } from '../src/solver/sandbox/sandbox.ts';
import { hasChromium } from './browser.ts';

const versionOf = (program: string): string => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '';

/** Programs besides Node and git that some tests need, and whether they work here. */
const TOOLS = {
  bubblewrap: async () => (await openSandbox('auto', process.env)).kind === 'bubblewrap',
  ripgrep: async () => (await findRipgrep(process.env.PATH ?? '')) !== null,
  chromium: async () => hasChromium,
  python3: async () => versionOf('python3').startsWith('Python'),
  jq: async () => versionOf('jq').startsWith('jq'),
  curl: async () => versionOf('curl').startsWith('curl'),
  // The one that gives a program a terminal.
  script: async () => versionOf('script').includes('util-linux'),
} satisfies Readonly<Record<string, () => Promise<boolean>>>;

export type RequiredTool = keyof typeof TOOLS;

/** Whether a program works here, for tests that are skipped without it. */
export const works = (tool: RequiredTool): Promise<boolean> => TOOLS[tool]();

/** The programs that do not work here, so that some tests are skipped. */
export async function missingTools(): Promise<string[]> {
  const found = await Promise.all(Object.entries(TOOLS).map(async ([name, check]) => ((await check()) ? [] : [name])));
  return found.flat();
}

/** Reports what tests are skipped for. @throws if no test may be skipped, as in CI */
export function skipLoudly(reason: string): void {
  if (process.env.SWELANCER_GATE_REQUIRE_TOOLS === 'true') {
    throw new Error(`${reason}. With SWELANCER_GATE_REQUIRE_TOOLS, no test may be skipped for that: install it.`);
  }
  console.warn(`Tests are skipped: ${reason}.`);
}
