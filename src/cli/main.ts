import { EXIT, errorMessage, exitCodeOf, explain, failureBehind, failureJson } from '../shared/errors.ts';
import { version } from '../shared/package.ts';
import type { World } from '../shared/world.ts';
import { wrap } from '../shared/wrap.ts';

/** Lines wrapped at words on a terminal, and unchanged in a log. */
function onTerminal(text: string, { terminal: { live, columns } }: World): string {
  if (!live) return text;
  const broken = text.split('\n').flatMap(line => {
    const indent = ' '.repeat(line.length - line.trimStart().length);
    return wrap(line.trimStart(), columns - indent.length).map(part => `${indent}${part}`);
  });
  return broken.join('\n');
}

/** Runs the command line and returns the exit code. Bad input is explained, never thrown. */
export async function main(words: readonly string[], world: World): Promise<number> {
  // Handled before loading anything else, because editors and scripts call it often.
  if (words[0] === '--version' || words[0] === '-V') {
    world.print(`${version()}\n`);
    return EXIT.passed;
  }
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(words, world);
  } catch (error) {
    const failure = failureBehind(error);
    if (failure !== null) {
      world.tell(`${onTerminal(`swelancer-gate: ${explain(failure)}`, world)}\n`);
      if (words.includes('--json')) world.print(failureJson(failure.kind, failure));
      return exitCodeOf(failure);
    }
    return tellBug(error, words, world);
  }
}

/** Asks for a report of an unexpected error and returns the exit code. */
export function tellBug(error: unknown, words: readonly string[], world: World): number {
  if (words.includes('--json')) world.print(failureJson('bug', { message: errorMessage(error) }));
  world.tell(
    `swelancer-gate: this is a bug in swelancer-gate ${version()}. Please report it with these lines:\n${error instanceof Error ? error.stack : error}\n`,
  );
  return EXIT.error;
}
