import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTED_CALL } from '../../src/shared/program.ts';
import { onRealDataset, oracle, realText } from '../real-dataset.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type RegistryServer, startRegistryServer } from '../servers/registry.ts';
import { blocks, commands, readPages } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = readPages(root);
const [readme, setup] = ['README.md', 'docs/setup.md'].map(name => pages.find(({ file }) => file === name));
if (readme === undefined || setup === undefined) throw new Error('README.md or docs/setup.md is missing');

/** Installs from npm's registry, and would run this test again. */
const NOT_RUN = ['npm cit'];
/** Commands that must not end with exit code 0. */
const EXIT_CODES = new Map([[`${DOCUMENTED_CALL} gate`, 1]]);
/** Home without settings, with a clone of this repository. */
let home: string;
let clone: string;
let mine: Repository;
let registry: RegistryServer;
let model: OpenAiServer;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-readme-'));
  clone = path.join(home, 'swelancer-gate');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone]);
  // The build and the documentation can be newer than the last commit.
  for (const part of ['dist', 'package.json', 'README.md', 'examples']) {
    rmSync(path.join(clone, part), { recursive: true });
    cpSync(path.join(root, part), path.join(clone, part), { recursive: true });
  }
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', home], { cwd: clone });
  const manifest = JSON.parse(readFileSync(path.join(clone, 'package.json'), 'utf8'));
  const tarball = readFileSync(path.join(home, `${manifest.name}-${manifest.version}.tgz`));
  registry = await startRegistryServer(manifest, tarball);
  model = await startOpenAiServer({
    answer: ({ messages }) => pick(messages.map(({ content }) => content).join('\n')),
  });
  mine = makeRepository();
  if (realText !== null) {
    const { lite } = JSON.parse(readFileSync(path.join(root, 'tasks/datasets.json'), 'utf8'));
    mkdirSync(path.join(home, 'datasets'));
    writeFileSync(path.join(home, 'datasets', `${lite.blob}.csv`), realText);
  }
});

afterAll(async () => {
  await registry.close();
  await model.close();
  mine.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Simulates a model that knows every answer, and picks a wrong one if asked for the worst. */
function pick(prompt: string): string {
  const task = oracle().tasks.find(({ title }) => prompt.includes(`# Issue: ${title}\n`));
  if (task === undefined) throw new Error('the prompt is about no task');
  const wrong = task.proposal_ids.find(id => id !== task.correct_id);
  return JSON.stringify({ selected_proposal_id: prompt.includes('worst') ? wrong : task.correct_id });
}

/** Runs a line with only PATH from this process's environment, and without network access. */
function type(line: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn('sh', ['-c', line], {
    cwd,
    env: {
      PATH: `${path.join(home, 'prefix/bin')}:${process.env.PATH}`,
      HOME: home,
      npm_config_prefix: path.join(home, 'prefix'),
      npm_config_registry: registry.url,
      // Requests that npm would send by itself.
      npm_config_audit: 'false',
      npm_config_update_notifier: 'false',
      https_proxy: 'http://127.0.0.1:1',
      no_proxy: '127.0.0.1',
      SWELANCER_GATE_DATASETS: path.join(home, 'datasets'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return new Promise<{ exitCode: number | null; text: string }>((resolve, reject) => {
    child.on('error', reject).on('close', exitCode => resolve({ exitCode, text }));
  });
}

describe('The commands in README.md', () => {
  const lines = commands(readme);
  const isOurs = (line: string): boolean => line.startsWith(`${DOCUMENTED_CALL} `);
  it('are all run here, except for one', () => {
    const isRun = (line: string): boolean => isOurs(line) || /^npm (?:start|install --global \.)$/.test(line);
    expect(lines.filter(line => !isRun(line))).toEqual(NOT_RUN);
  });

  const typed = lines.filter(line => !NOT_RUN.includes(line));
  it.each(typed.filter(line => !isOurs(line)))('work in the clone: %s', async line => {
    const { exitCode, text } = await type(line, clone);
    const end = line === 'npm start' ? '83% → 25%  exit code 1' : '';
    expect([exitCode, text]).toEqual([0, expect.stringContaining(end)]);
  });

  describe.skipIf(realText === null)(`in your own repository, ${onRealDataset}`, () => {
    it.each(typed.filter(isOurs))('work: %s', async line => {
      const endpoint = { OPENAI_API_KEY: 'sk-of-a-test', OPENAI_BASE_URL: model.url };
      const isFirst = line.endsWith(' init');
      const { exitCode, text } = await type(line, mine.folder, isFirst ? {} : endpoint);
      expect(exitCode, text).toBe(EXIT_CODES.get(line) ?? 0);
      expect(text).not.toContain('swelancer-gate: ');
      if (!isFirst) return;
      // The next step in the README.
      mine.commit('Gate changes to prompts');
      const file = path.join(mine.folder, 'prompts/swelancer-gate.md');
      writeFileSync(file, readFileSync(file, 'utf8').replace('the one proposal', 'the worst proposal'));
    });

    it('download nothing but the package from npm', () => {
      expect(registry.requests.filter(url => url.split('/')[1] !== 'swelancer-gate')).toEqual([]);
    });

    it('match valid files if they are written by hand, as in docs/setup.md', async () => {
      const [config, prompt] = [blocks(setup, 'yaml')[0], blocks(setup, 'markdown')[0]];
      const files = { 'swelancer-gate.yml': config?.value ?? '', 'prompts/manager.md': prompt?.value ?? '' };
      const hand = makeRepository();
      hand.commit('by hand', { ...files, 'AGENTS.md': 'Be kind.\n' });
      const { exitCode, text } = await type(`${DOCUMENTED_CALL} verify`, hand.folder);
      expect([exitCode, text]).toEqual([0, expect.stringContaining('Everything is in order')]);
      hand.remove();
    });
  });
});
