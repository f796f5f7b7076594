import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

interface Program {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Standard input. */
  readonly input: string;
  /** A unique text in `environment`, to find processes that left the group. */
  readonly mark: string;
  readonly timeoutMs: number;
  /** Whether recent output shows that the program repeats itself. Asked at most once a second. */
  readonly isStuck?: (recent: string) => boolean;
}

export interface Ended {
  readonly how: 'by itself' | 'timeout' | 'cancelled' | 'stuck';
  /** Null if it was ended by a signal. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last 8 MiB of standard output. */
  readonly stdout: string;
  /** The last 16 KiB of standard error. */
  readonly stderr: string;
}

const MAX_OUTPUT = 8 * 1024 * 1024;
const MAX_ERRORS = 16 * 1024;
/** Size of the output in which a program may be seen to repeat itself, and the time between two looks. */
const RECENT_OUTPUT = 256 * 1024;
const LOOK_MS = 1_000;
/** Time for a program to end after a signal. */
const GRACE_MS = 2_000;
/** Maximum time to wait for output held open by an undetected process. */
const DRAIN_MS = 1_000;
/** Maximum delay of Node's timers. */
const MAX_MS = 2 ** 31 - 1;

/**
 * Runs a program in its own process group and waits for its end. Everything it started is dead afterwards.
 * @throws the system's error (`ENOENT`, `EACCES`, `E2BIG`, …) if it cannot be started.
 */
export async function runProgram(program: Program, signal: AbortSignal): Promise<Ended> {
  const child = spawn(program.program, program.arguments, {
    cwd: program.directory,
    env: program.environment,
    detached: true,
    stdio: 'pipe',
  });
  const exited = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  // It was not started. With too many open files, it also has no streams.
  if (child.pid === undefined) await exited;
  const stdout = keepEnd(child.stdout, MAX_OUTPUT);
  const stderr = keepEnd(child.stderr, MAX_ERRORS);
  const closed = new Promise<void>(resolve => child.on('close', () => resolve()));
  // A program may not read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(program.input);

  let how: Ended['how'] = 'by itself';
  const end = (why: Ended['how']): void => {
    how = why;
    signalGroup(child, 'SIGTERM');
    const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
    child.on('exit', () => clearTimeout(kill));
  };
  const cancel = (): void => end('cancelled');
  const timer = setTimeout(() => end('timeout'), Math.min(program.timeoutMs, MAX_MS));
  const look = setInterval(() => {
    if (program.isStuck?.(stdout(RECENT_OUTPUT)) !== true) return;
    clearInterval(look);
    end('stuck');
  }, LOOK_MS);
  signal.addEventListener('abort', cancel);
  try {
    if (signal.aborted) cancel();
    const { code, signal: by } = await exited;
    signalGroup(child, 'SIGKILL');
    await killMarked(program.mark);
    await Promise.race([closed, wait(DRAIN_MS, undefined, { ref: false })]);
    return { how, code, signal: by, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(timer);
    clearInterval(look);
    signal.removeEventListener('abort', cancel);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is empty.
  }
}

/**
 * Kills processes that left the group, such as agents' shells, found by their environment like orphans in GitHub's
 * runner. Linux only; does not find processes that also cleared their environment.
 */
async function killMarked(mark: string): Promise<void> {
  if (process.platform !== 'linux') return;
  // The next pass finds processes forked during this one.
  for (let looks = 0; looks < 10; looks++) {
    const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
    const marked: number[] = [];
    for (const pid of pids) {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
      if (environment.includes(mark)) marked.push(Number(pid));
    }
    if (marked.length === 0) return;
    for (const pid of marked) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
  }
}

/** Keeps the end of a stream, and returns it or a part of it. */
function keepEnd(stream: Readable, most: number): (part?: number) => string {
  let chunks: Buffer[] = [];
  let length = 0;
  stream.on('error', () => {});
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < 2 * most && chunks.length < 1000) return;
    chunks = [Buffer.concat(chunks).subarray(-most)];
    length = Math.min(length, most);
  });
  return (part = most) => Buffer.concat(chunks).subarray(-part).toString();
}
