import { EXIT, exitCodeOf, explain, failureBehind, failureJson } from '../shared/errors.ts';
import { version } from '../shared/package.ts';
import type { World } from '../shared/world.ts';

/** Runs the command line and gives the exit code. Bad input is explained, never thrown. */
export async function main(words: readonly string[], world: World): Promise<number> {
  // Answered before anything else is loaded: editors and scripts ask for it often.
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
      world.tell(`swelancer-gate: ${explain(failure)}\n`);
      if (words.includes('--json')) world.print(failureJson(failure.kind, failure));
      return exitCodeOf(failure);
    }
    const message = error instanceof Error ? error.message : String(error);
    if (words.includes('--json')) world.print(failureJson('bug', { message }));
    world.tell(
      `swelancer-gate: this is a bug in swelancer-gate ${version()}. Please report it with these lines:\n${error instanceof Error ? error.stack : error}\n`,
    );
    return EXIT.error;
  }
}
