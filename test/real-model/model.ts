import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { skipLoudly } from '../required-tools.ts';

/** A Python with the models and their server; null if it cannot be installed, with the reason on standard error. */
export const python: string | null = install();

/** Part of the title of tests that need it, so that a skipped one gives the reason. */
export const onRealModel = `on a real model${python === null ? ' (not run: it cannot be installed here, see above)' : ''}`;

function install(): string | null {
  try {
    const script = path.resolve(import.meta.dirname, '../../scripts/real-model.sh');
    return execFileSync('bash', [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  } catch {
    skipLoudly('the real model cannot be installed here');
    return null;
  }
}

export interface Model {
  /** Base URL. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server of one model on loopback, and waits until it responds. */
export async function startModel(name: 'smollm2' | 'gemma3', contextTokens: number): Promise<Model> {
  if (python === null) throw new Error('the model is not installed');
  const child = spawn(python, [path.join(import.meta.dirname, 'server.py'), name, String(contextTokens)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const address = await firstAddress(child);
  return {
    url: `${address}/v1`,
    async close() {
      const gone = once(child, 'close');
      child.kill();
      await gone;
    },
  };
}

async function firstAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout !== null) for await (const line of createInterface(stdout)) if (line.startsWith('http://')) return line;
  throw new Error('the server ended before it answered');
}
