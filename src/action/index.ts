import { readFileSync } from 'node:fs';
import process from 'node:process';
import { systemTime } from '../shared/time.ts';
import { runAction } from './action.ts';

/** Runs the action in this process. */
export async function runFromRunner(): Promise<void> {
  const stop = new AbortController();
  // The runner interrupts before it kills: what was paid for is kept, and the report is still written.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await runAction(
    {
      directory: process.cwd(),
      env: process.env,
      signal: stop.signal,
      ...systemTime(),
      print: text => void process.stdout.write(text),
      tell: text => void process.stdout.write(text),
      ask: null,
      terminal: { columns: 100, colour: false, live: false },
    },
    file => readFileSync(file, 'utf8'),
  );
}
