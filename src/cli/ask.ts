import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Failure } from '../shared/errors.ts';

/**
 * Asks one question at the terminal.
 * @throws Failure on Ctrl-C or Ctrl-D.
 */
export async function askQuestion(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Without a listener, Node responds to Ctrl-C with its own error.
  lines.once('SIGINT', () => lines.close());
  const left = new Promise<never>((_resolve, reject) => {
    lines.once('close', () =>
      reject(
        new Failure('configuration', 'the question was not answered', { hint: 'Nothing was written. Run it again.' }),
      ),
    );
  });
  try {
    return (await Promise.race([lines.question(question), left])).trim();
  } finally {
    lines.close();
  }
}
