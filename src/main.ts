#!/usr/bin/env node
// Entry point: the action if the runner passes inputs, the command line if it is the
// program, and the library if it is imported.
import { realpathSync } from 'node:fs';
import process from 'node:process';

export * from './index.ts';

if (isProgram()) {
  const { SWELANCER_GATE_INPUTS: inputs, SWELANCER_GATE_ENVIRONMENT: environment } = process.env;
  await (inputs === undefined && environment === undefined
    ? import('./cli/index.ts').then(({ runCommandLine }) => runCommandLine())
    : import('./action/index.ts').then(({ runFromRunner }) => runFromRunner()));
  // Otherwise Node waits 0.2 s for V8 to optimize undici's WebAssembly, which nothing needs.
  process.stdout.write('', error => {
    // An error is reported where standard output is opened.
    if (error == null) process.exit();
  });
}

/** Whether Node was started with this file; npm starts it through a link. */
function isProgram(): boolean {
  const [, started] = process.argv;
  if (started === undefined) return false;
  try {
    return realpathSync(started) === import.meta.filename;
  } catch {
    return false;
  }
}
