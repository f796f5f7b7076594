import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/program.ts';

it('every command takes --json', () => {
  expect(COMMANDS.filter(({ schema }) => !('json' in schema.shape)).map(({ name }) => name)).toEqual([]);
});
