import process from 'node:process';
import { EXIT, errorCode, errorMessage } from '../shared/errors.ts';
import { interruption } from '../shared/interruption.ts';
import { systemTime } from '../shared/time.ts';
import type { World } from '../shared/world.ts';
import { askQuestion } from './ask.ts';
import { main, tellBug } from './main.ts';

/** Runs the command line in this process and sets its exit code. */
export async function runCommandLine(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    process.stderr.write(`swelancer-gate needs Node 20.11 or newer; this is Node ${process.versions.node}.\n`);
    process.exitCode = 2;
  } else {
    const words = process.argv.slice(2);
    const world = processWorld();
    // Node's own exit code for an error that nothing caught is 1, which means that accuracy dropped.
    process.on('uncaughtException', error => process.exit(tellBug(error, words, world)));
    process.exitCode = await main(words, world);
  }
}

/** The environment of a real process. */
function processWorld(): World {
  process.stdout.on('error', error => {
    if (isClosed(error)) process.exit();
    process.stderr.write(`swelancer-gate: the result cannot be printed: ${errorMessage(error)}\n`);
    process.exit(EXIT.error);
  });
  // Without readers of its progress, a run still writes its report.
  process.stderr.on('error', error => {
    if (!isClosed(error)) throw error;
  });
  const { env } = process;
  return {
    directory: process.cwd(),
    env,
    signal: interruption(),
    ...systemTime(),
    print: (text: string) => void process.stdout.write(text),
    tell: (text: string) => void process.stderr.write(text),
    ask: process.stdin.isTTY === true && process.stderr.isTTY === true && !env.CI ? askQuestion : null,
    terminal: {
      columns: process.stdout.columns || process.stderr.columns || 80,
      color: process.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
      live: process.stderr.isTTY === true && !env.CI && env.TERM !== 'dumb',
    },
  };
}

/** A closed pipe (`2>&1 | head`) or terminal is not an error. */
const isClosed = (error: unknown): boolean => ['EPIPE', 'EIO'].includes(errorCode(error) ?? '');
