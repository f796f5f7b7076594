import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/program.ts';

it('every command but init, which talks with a person, takes --json', () => {
  expect(
    COMMANDS.filter(({ name, schema }) => name !== 'init' && !('json' in schema.shape)).map(({ name }) => name),
  ).toEqual([]);
});
