import { describe, expect, it } from 'vitest';
import type { Arm } from '../../src/arm/arm.ts';
import { asksTheSame } from '../../src/arm/same.ts';

const arm: Arm = {
  name: 'baseline',
  commit: 'a'.repeat(40),
  label: 'main',
  solver: { kind: 'chat', name: 'chat', model: 'some/model' },
  prompt: [{ role: 'user', template: '{{proposals}}', file: 'prompts/manager.md', line: 1 }],
  order: 'dataset',
  sampling: { temperature: 0.6 },
  structuredOutput: true,
  extraBody: {},
  files: [{ path: 'AGENTS.md', content: 'Be careful.' }],
};

describe('Two arms make the same requests', () => {
  it.each<[string, Partial<Arm>]>([
    ['at another commit', { name: 'candidate', commit: 'b'.repeat(40), label: 'change' }],
    ['with the prompt in another file', { prompt: [{ ...arm.prompt[0], file: 'p.md', line: 3 } as Arm['prompt'][0]] }],
  ])('%s', (_, change) => {
    expect(asksTheSame(arm, { ...arm, ...change })).toBe(true);
  });

  it.each<[string, Partial<Arm>]>([
    ['another model', { solver: { kind: 'chat', name: 'chat', model: 'some/other' } }],
    ['another word in the prompt', { prompt: [{ ...arm.prompt[0], template: 'x' } as Arm['prompt'][0]] }],
    ['another order', { order: 'shuffled' }],
    ['another temperature', { sampling: { temperature: 0.7 } }],
    ['another field for the endpoint', { extraBody: { seed: 1 } }],
    ['another agent file', { files: [{ path: 'AGENTS.md', content: 'Be hasty.' }] }],
    ['an agent file under another name', { files: [{ path: 'CLAUDE.md', content: 'Be careful.' }] }],
  ])('but not with %s', (_, change) => {
    expect(asksTheSame(arm, { ...arm, ...change })).toBe(false);
  });
});
