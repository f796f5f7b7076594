import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PROGRAM = path.resolve(import.meta.dirname, '../../dist/main/index.js');

/** What the composite action's step gets. */
export interface ActionStep {
  readonly event: string;
  readonly payload: object;
  /** Inputs of the action, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of the checkout. */
  readonly workspace: string;
  /** Folder for the runner's files. */
  readonly home: string;
  /** The runner's own variables. */
  readonly env: Readonly<Record<string, string>>;
}

/** What later steps get. */
export interface ActionResult {
  readonly stepExitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the built program in its own process, as the composite action does. */
export async function runActionStep({
  event,
  payload,
  inputs,
  workspace,
  home,
  env,
}: ActionStep): Promise<ActionResult> {
  mkdirSync(home, { recursive: true });
  const file = (name: string): string => path.join(home, name);
  writeFileSync(file('event.json'), JSON.stringify(payload));
  writeFileSync(file('output'), '');
  writeFileSync(file('summary'), '');
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      ...env,
      SWELANCER_GATE_INPUTS: JSON.stringify(inputs),
      SWELANCER_GATE_STORE: file('store'),
      SWELANCER_GATE_OUT: file('report'),
      SWELANCER_GATE_DATASETS: file('datasets'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const stepExitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const lines = readFileSync(file('output'), 'utf8');
  const outputs = Object.fromEntries(
    [...lines.matchAll(/^(\S+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
  return { stepExitCode, log, outputs, summary: readFileSync(file('summary'), 'utf8') };
}
