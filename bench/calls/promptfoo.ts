import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = '0.123.1';

/** Paths of promptfoo and of the newer Node that it needs. */
export interface Promptfoo {
  readonly node: string;
  readonly program: string;
  readonly version: string;
}

/** Installs promptfoo from npm into its own folder (1.4 GB) if necessary. */
export function installPromptfoo(folder: string): Promptfoo {
  const modules = path.join(folder, 'node_modules');
  if (!existsSync(path.join(modules, 'promptfoo'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n');
    const words = ['install', '--no-audit', '--no-fund', '--save-exact', `promptfoo@${VERSION}`, 'node@24'];
    execFileSync('npm', words, { cwd: folder, stdio: 'inherit' });
  }
  return {
    node: path.join(modules, 'node/bin/node'),
    program: path.join(modules, 'promptfoo/dist/src/entrypoint.js'),
    version: VERSION,
  };
}

/** Writes a configuration that sends each prompt once and checks that the answer is JSON. */
export function configurePromptfoo(file: string, baseUrl: string, prompts: readonly string[]): void {
  // Benchmark text may look like a template, but must stay plain text here.
  const tests = prompts.map(prompt => ({ vars: { prompt: `{% raw %}${prompt}{% endraw %}` } }));
  const providers = [{ id: 'openai:chat:m', config: { apiBaseUrl: baseUrl } }];
  const defaultTest = { assert: [{ type: 'is-json' }] };
  writeFileSync(file, JSON.stringify({ prompts: ['{{prompt}}'], providers, defaultTest, tests }));
}
