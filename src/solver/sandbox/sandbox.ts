import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { errorMessage, Failure } from '../../shared/errors.ts';
import { confine } from './bubblewrap.ts';
import { findProgram } from './program-files.ts';

/** Confines an agent's program to its workspace and its model. */
export type Sandbox =
  | { readonly kind: 'bubblewrap'; readonly program: string; readonly isRequired: boolean }
  | { readonly kind: 'none'; readonly reason: string };

/** `required` fails without a sandbox, `auto` uses one if it works. */
export type SandboxMode = 'required' | 'auto' | 'off';

type Environment = Readonly<Record<string, string | undefined>>;

const run = promisify(execFile);
const PROBE_TIMEOUT_MS = 20_000;

/**
 * Finds a sandbox that works here by trying it, because containers and kernels forbid it in many ways.
 * @throws Failure if one is required and there is none.
 */
export async function openSandbox(mode: SandboxMode, environment: Environment): Promise<Sandbox> {
  if (mode === 'off') return { kind: 'none', reason: 'it is turned off' };
  const found = await tryBubblewrap(environment, mode === 'required');
  if (found.kind === 'none' && mode === 'required') throw noSandbox(found.reason);
  return found;
}

export function noSandbox(reason: string): Failure {
  return new Failure('configuration', `sandbox: required, but agents cannot be sandboxed here: ${reason}`, {
    hint: 'On Linux, install bubblewrap and allow user namespaces (docs/command.md#sandbox), or set sandbox to auto or off.',
  });
}

async function tryBubblewrap(environment: Environment, isRequired: boolean): Promise<Sandbox> {
  if (process.platform !== 'linux') return { kind: 'none', reason: `there is none for ${process.platform}` };
  const program = await findProgram('bwrap', environment.PATH ?? '');
  if (program === null) return { kind: 'none', reason: 'bubblewrap is not installed' };
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'swelancer-gate-agent-'));
  try {
    const probe = await confine(program, {
      program: process.execPath,
      arguments: ['-e', PROBE],
      environment: { PATH: environment.PATH ?? '' },
      directory: folder,
      isReadOnly: false,
      folder,
      destinations: [],
      programs: [],
    });
    try {
      const { stdout } = await run(probe.program, probe.arguments, {
        env: probe.environment,
        timeout: PROBE_TIMEOUT_MS,
        killSignal: 'SIGKILL',
      });
      if (stdout.trim() !== 'alone') return { kind: 'none', reason: `bubblewrap does not isolate: ${stdout.trim()}` };
    } finally {
      await probe.close();
    }
    return { kind: 'bubblewrap', program, isRequired };
  } catch (error) {
    return { kind: 'none', reason: `bubblewrap does not work: ${reasonOf(error)}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints `alone` if no other process or network is visible. */
const PROBE = `
const processes = require('node:fs').readdirSync('/proc').filter(name => /^[0-9]+$/.test(name)).length;
const networks = Object.keys(require('node:os').networkInterfaces()).filter(name => name !== 'lo').length;
console.log(processes <= 3 && networks === 0 ? 'alone' : processes + ' processes, ' + networks + ' networks');`;

function reasonOf(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  const [line = ''] = (text === '' ? errorMessage(error) : text).split('\n');
  return line.slice(0, 200);
}
