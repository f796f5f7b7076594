import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { SETTINGS } from '../../src/config/settings.ts';

it('Every command accepts --json', () => {
  expect(COMMANDS.filter(({ schema }) => !('json' in schema.shape)).map(({ name }) => name)).toEqual([]);
});

it.each([
  ['run', [...Object.keys(SETTINGS.comparison), 'policy', 'margin', 'on-inconclusive', 'replay', 'estimate']],
  ['compare', [...Object.keys(SETTINGS.comparison), 'model', 'policy', 'task-details', 'replay', 'estimate']],
  ['power', [...Object.keys(SETTINGS.comparison), 'shard', 'timeout', 'task-details']],
])('%s rejects settings that it would ignore', (name, ignored) => {
  const command = COMMANDS.find(entry => entry.name === name);
  expect(Object.keys(command?.schema.shape ?? {}).filter(setting => ignored.includes(setting))).toEqual([]);
});
