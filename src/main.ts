#!/usr/bin/env node
// The one file that is started: as the action where the runner hands it inputs, as the command line where it is the
// program, and as the library where it is imported.
import { realpathSync } from 'node:fs';
import process from 'node:process';

export * from './index.ts';

if (isProgram()) {
  const { SWELANCER_GATE_INPUTS: inputs, SWELANCER_GATE_ENVIRONMENT: environment } = process.env;
  await (inputs === undefined && environment === undefined
    ? import('./cli/index.ts').then(({ runCommandLine }) => runCommandLine())
    : import('./action/index.ts').then(({ runFromRunner }) => runFromRunner()));
  // Left to itself, Node waits until V8 has optimized undici's WebAssembly for nobody: 0.2 s.
  process.stdout.write('', () => process.exit());
}

/** Whether this file is what Node was asked to run; npm starts it through a link. */
function isProgram(): boolean {
  const [, started] = process.argv;
  if (started === undefined) return false;
  try {
    return realpathSync(started) === import.meta.filename;
  } catch {
    return false;
  }
}
