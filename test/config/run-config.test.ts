import { describe, expect, it } from 'vitest';
import { type ConfigFile, configFileSchema, parseConfigFile } from '../../src/config/file.ts';
import { judgedBy, runConfig, type TRUSTED } from '../../src/config/run-config.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import { variablesOf } from '../../src/solver/command/recipe.ts';

const file = (text: string): ConfigFile => parseConfigFile(text, 'swelancer-gate.yml');
const settings = settingsSchema.parse({});

/** For each trusted field, a value that a change may try to set. */
const WISHED: Readonly<Record<(typeof TRUSTED)[number], string>> = {
  suite: 'suite: ./mine.json',
  dataset: 'dataset: mine.csv',
  repository: 'repository: evil/code',
  decision: 'decision: {policy: threshold, margin: 100}',
  budget: 'budget: {max-calls: 1000000}',
  prices: 'prices: {input: 0, output: 0}',
  'context-tokens': 'context-tokens: 7',
  models: 'models: mine.json',
  limits: 'limits: {requests-per-minute: 100000}',
  transport: 'transport: batch',
  'batch-price': 'batch-price: 0.01',
  'extra-body-fields': 'extra-body-fields: [webhook]',
  headers: 'headers: {x-portkey-config: mine}',
  sandbox: 'sandbox: off',
  'sandbox-hosts': 'sandbox-hosts: [evil.example]',
  'sandbox-programs': 'sandbox-programs: [evil]',
  'agent-environment': 'agent-environment: [AWS_SECRET_ACCESS_KEY]',
};

/** What a change may set: only how its answers come about. */
const OF_THE_ARM = [
  ...['solver', 'model', 'prompt', 'files', 'agent', 'command', 'order', 'sampling', 'structured-output'],
  ...['extra-body', 'matrix'],
];

/** The configuration of a run, with the values of its function for the model. */
function plain(trusted: ConfigFile, head: ConfigFile) {
  const { termsOf, ...rest } = runConfig(settings, trusted, head, { pricedModel: 'm' });
  return { ...rest, terms: termsOf('m') };
}

describe('A run for a change', () => {
  it.each(Object.keys(WISHED) as (keyof typeof WISHED)[])('takes %s from the trusted configuration', field => {
    // By batch, so that the price of a batch is visible.
    const base = field === 'transport' ? '' : 'transport: batch\n';
    const trusted = file(`model: m\n${base}`);
    const head = file(`model: m\n${field === 'transport' ? '' : base}${WISHED[field]}\n`);
    expect(head[field]).not.toEqual(trusted[field]);
    expect(judgedBy(trusted, head)[field]).toEqual(trusted[field]);
    expect(plain(trusted, head)).toEqual(plain(trusted, trusted));
    // `models` is a path here; the file is loaded where the trusted configuration is read.
    if (field !== 'models') expect(plain(head, trusted)).not.toEqual(plain(trusted, trusted));
  });

  it('allows agents only the variables that commands of the trusted configuration list', () => {
    const asking = (name: string) => file(`solver: command\ncommand: {run: [agent], environment: [${name}]}\n`);
    const { commands } = runConfig(settings, asking('MINE'), asking('AWS_SECRET_ACCESS_KEY'), { pricedModel: null });
    expect(commands.flatMap(variablesOf)).toEqual(['MINE']);
  });

  it('takes everything else from the change', () => {
    const others = Object.keys(configFileSchema.shape).filter(field => !(field in WISHED));
    expect(others.sort()).toEqual(OF_THE_ARM.toSorted());
    const head = file('model: other\nsampling: {temperature: 1}\nfiles: [AGENTS.md]\nsuite: ./mine.json\n');
    expect(judgedBy(file('model: m\n'), head)).toEqual({ ...head, suite: 'gate' });
  });

  it('applies prices and contexts only to the model they were written for', () => {
    const trusted = file('model: m\nprices: {input: 1, output: 2}\ncontext-tokens: 1000\n');
    const models = new Map([['listed', { prices: { input: 9, cachedInput: null, output: 9 }, contextTokens: 9 }]]);
    const { termsOf } = runConfig(settings, trusted, file('model: expensive\n'), { models, pricedModel: 'm' });
    expect(termsOf('m')).toMatchObject({ prices: { input: 1, output: 2 }, contextTokens: 1000 });
    expect(termsOf('expensive')).toEqual({ prices: null, contextTokens: null });
    expect(termsOf('listed')).toMatchObject({ prices: { input: 9 }, contextTokens: 9 });
  });

  it('gets a share of the budget on each machine, which is never more in total', () => {
    const trusted = file('budget: {max-calls: 10, max-cost: 6, max-minutes: 5}\n');
    const { budget } = runConfig({ ...settings, shard: { number: 1, of: 3 } }, trusted, trusted, { pricedModel: null });
    expect(budget).toEqual({ maxCalls: 3, maxCost: 2, maxMinutes: 5 });
  });
});
