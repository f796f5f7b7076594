import { readFileSync } from 'node:fs';
import process from 'node:process';
import { interruption } from '../shared/interruption.ts';
import { withoutSecrets } from '../shared/secrets.ts';
import { systemTime } from '../shared/time.ts';
import { runAction } from './action.ts';

/** Runs the action in this process. */
export async function runFromRunner(): Promise<void> {
  const env = environment();
  if (env.SWELANCER_GATE_PAGE !== undefined) {
    const { linkReport } = await import('./link.ts');
    return linkReport(env);
  }
  await runAction(
    {
      directory: process.cwd(),
      env,
      // The runner interrupts before it kills.
      signal: interruption(),
      ...systemTime(),
      print: text => void process.stdout.write(text),
      tell: text => void process.stdout.write(text),
      ask: null,
      terminal: { columns: 100, color: false, live: false },
    },
    file => readFileSync(file, 'utf8'),
  );
}

/**
 * The variables of the step. They come through standard input if an agent could read this process's environment, so that
 * the environment itself contains no secrets.
 */
function environment(): NodeJS.ProcessEnv {
  if (process.env.SWELANCER_GATE_ENVIRONMENT !== 'stdin') return process.env;
  const lines = readFileSync(0, 'utf8').split('\0');
  const variables = Object.fromEntries(
    lines.flatMap(line => {
      const end = line.indexOf('=');
      return end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
    }),
  );
  Object.assign(process.env, withoutSecrets(variables));
  return variables;
}
