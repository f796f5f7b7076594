import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareNightly } from '../../src/action/nightly.ts';
import { NO_KEY_NEEDED } from '../../src/config/api-key.ts';
import { actionSchema, settingsSchema } from '../../src/config/settings.ts';
import type { Report } from '../../src/report/report.ts';
import { systemTime } from '../../src/shared/time.ts';
import { starterManager, starterPrompt } from '../e2e/starter-manager.ts';
import { measured } from '../report/samples.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';

const CONFIGURATION = 'suite: starter\nmodel: a\nprompt: manager.md\n';
const MATRIX = 'matrix: {models: [a, b]}\n';

let repository: Repository;
let server: OpenAiServer;
/** Lines on standard output, which a runner would read. */
let log: string[];
// @actions/core reads its path only once.
const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-nightly-'));
const summary = path.join(folder, 'summary');
const home = (name: string): string => path.join(path.dirname(repository.folder), name);

beforeEach(async () => {
  repository = makeRepository();
  mkdirSync(home('out'));
  writeFileSync(summary, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => log.push(String(chunk)) > 0);
  server = await startOpenAiServer({ answer: starterManager, apiKey: 'key' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  repository.remove();
  await server.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Compares models after a measurement with 12 calls. */
function compare(configuration: string, budget: Partial<Report['budget']> = {}, apiKey = 'key') {
  repository.commit('start', { 'swelancer-gate.yml': configuration, 'manager.md': starterPrompt('Be careful.') });
  const spent = { maxCalls: null, maxCost: null, maxMinutes: null, calls: 12, cost: null, exhausted: null, ...budget };
  const report = { ...measured(), budget: spent };
  const keys = { apiKey: { kind: 'key', value: apiKey }, fallbackApiKey: NO_KEY_NEEDED } as const;
  const settings = settingsSchema.parse({
    'base-url': server.url,
    head: 'HEAD',
    store: home('store'),
    out: home('out'),
  });
  const inputs = { ...keys, settings, action: actionSchema.parse({}) };
  return compareNightly(report, { inputs }, keys, async () => ({}), {
    directory: repository.folder,
    env: { SWELANCER_GATE_DATASETS: home('datasets') },
    signal: new AbortController().signal,
    ...systemTime(),
    print: text => log.push(text),
    tell: () => {},
    ask: null,
    terminal: { columns: 80, color: false, live: false },
  });
}

describe('The nightly comparison', () => {
  it('is skipped if the configuration has no matrix', async () => {
    expect(await compare(CONFIGURATION)).toBeNull();
    expect(server.requests).toHaveLength(0);
  });

  it('collects one answer per arm and task, and is written to the summary and next to the report', async () => {
    const report = await compare(CONFIGURATION + MATRIX);
    expect(report?.arms.map(({ name, trials, accuracy }) => [name, trials, accuracy])).toEqual([
      ['a', 12, 1],
      ['b', 12, 1],
    ]);
    expect(readFileSync(summary, 'utf8')).toContain('`b`');
    expect(JSON.parse(readFileSync(home('out/compare.json'), 'utf8'))).toEqual(report);
    expect(log.join('\n')).not.toContain('::warning');
  });

  it('spends the budget that the measurement left', async () => {
    const report = await compare(`${CONFIGURATION}${MATRIX}budget: {max-calls: 20}\n`, { maxCalls: 20 });
    expect(server.requests).toHaveLength(8);
    expect(report?.budget).toMatchObject({ calls: 8, exhausted: 'calls' });
  });

  it.each(['direct', 'batch'])(
    'warns about every arm that cannot be measured, and does not throw: %s',
    async transport => {
      const report = await compare(`${CONFIGURATION}${MATRIX}transport: ${transport}\n`, {}, 'wrong');
      expect(report?.arms.map(({ failure }) => failure?.reason)).toEqual(['authentication', 'authentication']);
      expect(log.filter(line => line.startsWith('::warning') && line.includes('was not measured'))).toHaveLength(2);
    },
  );
});
