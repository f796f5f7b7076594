import { describe, expect, it } from 'vitest';
import { isStuck } from '../../../src/solver/command/stuck.ts';
import type { AgentStep } from '../../../src/trial/trial.ts';

const call = (file: string, result?: string): AgentStep[] => [
  { kind: 'used', tool: 'read', arguments: file },
  ...(result === undefined ? [] : [{ kind: 'got', tool: 'read', text: result } as const]),
];
const said = (text: string): AgentStep => ({ kind: 'said', text });

describe('An agent is stuck', () => {
  it.each<[string, readonly AgentStep[]]>([
    ['if it made the same call three times in a row, with the same result', [1, 2, 3].flatMap(() => call('a', 'A'))],
    ['also if it talked in between', [1, 2, 3].flatMap(turn => [said(`Again, ${turn}.`), ...call('a', 'A')])],
    ['also if the next call has no result yet', [...[1, 2, 3].flatMap(() => call('a', 'A')), ...call('a')]],
    [
      'also if later results remind it of that',
      ['A', 'A', 'A', 'Stop!', 'Stop now!'].flatMap(result => call('a', result)),
    ],
    ['if it said the same three times in a row', [said('4'), said('4'), said('4')]],
  ])('%s', (_, steps) => {
    expect(isStuck([...call('b', 'B'), ...steps])).toBe(true);
  });

  it.each<[string, readonly AgentStep[]]>([
    ['before its first step', []],
    ['after two calls', [...call('a', 'A'), ...call('a', 'A')]],
    ['if it then made another call', [...[1, 2, 3].flatMap(() => call('a', 'A')), ...call('b', 'B')]],
    ['if the results differ', ['1', '2', '3'].flatMap(result => call('a', result))],
    ['if the results are unknown', [1, 2, 3].flatMap(() => call('a'))],
    [
      'if it said the same between different calls',
      ['a', 'b', 'c'].flatMap(file => [said('Next.'), ...call(file, 'A')]),
    ],
  ])('but not %s', (_, steps) => {
    expect(isStuck(steps)).toBe(false);
  });
});
