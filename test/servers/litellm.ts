import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The release that these tests were written for. */
const LITELLM = 'litellm[proxy]==1.108.7';
const KEY = `sk-${'0123456789abcdef'.repeat(3)}`;
const MAX_START_MS = 240_000;

export interface LiteLlm {
  /** Base URL, ending in `/v1`. */
  readonly url: string;
  readonly key: string;
  close(): void;
}

/** Why LiteLLM cannot be installed here; null if it can. */
export function noLiteLlm(): string | null {
  try {
    execFileSync('python3', ['-c', 'import venv, sys; assert sys.version_info >= (3, 9)'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'LiteLLM is not tried: it needs Python 3.9 or newer with venv';
  }
}

/** US dollars per token that LiteLLM charges for the model `small`. */
export const PRICES = { input_cost_per_token: 0.000_002, output_cost_per_token: 0.000_01 } as const;

/** Starts LiteLLM's proxy in front of an OpenAI server that knows the model `small`. */
export async function startLiteLlm(upstream: string, { cache }: { readonly cache: boolean }): Promise<LiteLlm> {
  const program = path.join(install(), 'bin/litellm');
  const folder = mkdtempSync(path.join(tmpdir(), 'litellm-'));
  const config = path.join(folder, 'config.yaml');
  const model = {
    model_name: 'small',
    litellm_params: { model: 'openai/small', api_base: upstream, api_key: 'none', ...PRICES },
  };
  // JSON is YAML.
  writeFileSync(
    config,
    JSON.stringify({ model_list: [model], litellm_settings: { cache, cache_params: { type: 'local' } } }),
  );
  const port = await freePort();
  const child = spawn(program, ['--config', config, '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, LITELLM_MASTER_KEY: KEY, LITELLM_LOCAL_MODEL_COST_MAP: 'True' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000);
    });
  }
  const close = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  for (const startedAt = performance.now(); performance.now() - startedAt < MAX_START_MS; await wait(300)) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/liveliness`).catch(() => null);
    if (answer?.ok) return { url: `http://127.0.0.1:${port}/v1`, key: KEY, close };
    if (child.exitCode !== null) break;
  }
  close();
  throw new Error(`LiteLLM did not start:\n${log}`);
}

/** A Python environment with LiteLLM, created once and kept outside the repository. */
function install(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const folder = path.join(cache, 'swelancer-gate/gateways', LITELLM.replaceAll(/[^\w.=-]/g, '_'));
  if (existsSync(path.join(folder, 'bin/litellm'))) return folder;
  // An environment cannot be moved, so an incomplete one is recreated.
  rmSync(folder, { recursive: true, force: true });
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
  execFileSync(path.join(folder, 'bin/pip'), ['install', '--quiet', LITELLM], { stdio: 'inherit' });
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
