import { describe, expect, it } from 'vitest';
import { commandFor } from '../../src/app/reproduce.ts';
import { configFileSchema, parseConfigFile } from '../../src/config/file.ts';
import { overridden } from '../../src/config/run-config.ts';
import { OVERRIDING, SETTINGS, settingsSchema, sharedSettingsSchema } from '../../src/config/settings.ts';

const everyName = Object.values(SETTINGS).flatMap(group => Object.keys(group));

/** A value that differs from the default, for each setting. */
const OTHER = settingsSchema.parse({
  id: 'second',
  config: 'other.yml',
  head: 'feature',
  baseline: 'main',
  'also-against': 'v1',
  model: 'other/model',
  suite: 'smoke',
  dataset: 'all',
  'base-url': 'http://localhost:1234/v1',
  'fallback-base-url': 'http://localhost:1235/v1',
  sandbox: 'off',
  'fallback-model': 'other/fallback',
  timeout: '7',
  concurrency: '3',
  store: 'store',
  out: 'out',
  'include-task-text': 'true',
  'task-details': 'answers',
  'max-calls': '5',
  'max-cost': '6',
  'max-minutes': '7',
  policy: 'strict',
  margin: '9',
  alpha: '0.01',
  'on-inconclusive': 'fail',
  'min-accuracy': '0.4',
  shard: '1/2',
});

describe('The table of settings', () => {
  it('contains every setting in one group', () => {
    expect([...everyName].sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    expect(new Set(everyName).size).toBe(everyName.length);
  });

  it.each([...OVERRIDING])('overrides an existing field: %s', (field, setting) => {
    const path = field.split('.');
    const value = 'x';
    const nested = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
    const issues = configFileSchema.safeParse(nested).error?.issues ?? [];
    expect(issues.filter(({ code }) => code === 'unrecognized_keys')).toEqual([]);
    expect(Object.keys(settingsSchema.shape)).toContain(setting);
  });

  it.each(Object.keys(SETTINGS.judgment))('overrides the decision of the file with %s', name => {
    const before = parseConfigFile('model: m', 'swelancer-gate.yml').decision;
    const after: Record<string, unknown> = overridden(before, OTHER);
    expect(after[name]).toEqual(new Map<string, unknown>(Object.entries(OTHER)).get(name));
  });

  it('repeats in the printed command all that decides the result, including the exit code', () => {
    const command = commandFor('gate', OTHER, { head: null });
    for (const name of ['config', 'suite', 'dataset', 'model', ...Object.keys(SETTINGS.judgment)]) {
      expect(command).toContain(` --${name} `);
    }
    for (const name of [...Object.keys(SETTINGS.machine), 'base-url', 'shard'])
      expect(command).not.toContain(` --${name} `);
  });

  it('leaves folders, concurrency and include-task-text to each machine', () => {
    const shared = Object.keys(sharedSettingsSchema.parse(OTHER));
    const kept = everyName.filter(name => !shared.includes(name)).sort();
    expect(kept).toEqual(['concurrency', 'include-task-text', 'out', 'shard', 'store']);
  });

  it.each([
    ['localhost:8080/v1', 'http://localhost:8080/v1'],
    ['api.example.com', 'https://api.example.com/v1'],
  ])('reports what an address without a scheme lacks: %s', (given, correct) => {
    expect(settingsSchema.safeParse({ 'base-url': given }).error?.issues[0]?.message).toBe(
      `must start with http:// or https://, such as ${correct}`,
    );
  });

  it('never repeats what may contain a key', () => {
    const { error } = settingsSchema.safeParse({ 'base-url': 'user:sk-secret@host/v1?key=sk-secret' });
    expect(error?.issues[0]?.message).not.toContain('sk-secret');
  });
});
