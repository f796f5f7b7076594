import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { complaintOf } from '../failures.ts';

const complaint = (source: string): string => complaintOf(() => parseConfigFile(source, 'swelancer-gate.yml'));

describe('The configuration file', () => {
  it('needs only the fields that a team wants to change', () => {
    expect(parseConfigFile('model: kimi', 'f')).toMatchObject({
      model: 'kimi',
      suite: 'gate',
      solver: 'chat',
      order: 'dataset',
      decision: { policy: 'statistical', alpha: 0.05, 'on-inconclusive': 'warn' },
    });
  });

  it('may be empty', () => {
    expect(parseConfigFile('', 'f').solver).toBe('chat');
  });

  it('is rejected with line and nearest field for an unknown field', () => {
    expect(complaint('model: kimi\n\nsuit: gate\n')).toBe(
      'swelancer-gate.yml:3: unknown field "suit"\n  Did you mean "suite"?',
    );
  });

  it('is rejected with the nearest field inside a section', () => {
    expect(complaint('decision:\n  policy: strict\n  margn: 4\n')).toBe(
      'swelancer-gate.yml:3: unknown field "decision.margn"\n  Did you mean "margin"?',
    );
  });

  it.each([
    ['margin: 3', 'Write it under `decision:`.'],
    ['max-calls: 3', 'Write it under `budget:`.'],
    ['decision: {model: m}', 'Write `model:` at the top level.'],
    ['base-url: https://a.example', 'Pass it as --base-url, or as the input `base-url` of the action.'],
  ])('is rejected with the right place for a field known elsewhere: %j', (source, hint) => {
    expect(complaint(source)).toContain(hint);
  });

  it('is rejected with the known fields if none is similar', () => {
    expect(complaint('sampling: {zzzzzzzz: 1}')).toContain(
      'Known names: temperature, top-p, max-tokens, reasoning-effort.',
    );
  });

  it.each([
    ['decision: {margin: .nan}', 'decision.margin'],
    ['decision: {alpha: 0}', 'decision.alpha'],
    ['decision: {min-accuracy: .nan}', 'decision.min-accuracy'],
    ['budget: {max-cost: .inf}', 'budget.max-cost'],
    ['budget: {max-calls: -1}', 'budget.max-calls'],
  ])('is rejected for %s, which would let everything pass', (source, field) => {
    expect(complaint(source)).toContain(`swelancer-gate.yml:1: "${field}"`);
  });

  it.each(['/etc/passwd', '../secret.md', 'prompts/../../secret.md', 'C:\\secret.md'])(
    'is rejected for the path %s',
    path => {
      expect(complaint(`files: ['${path.replaceAll('\\', '\\\\')}']`)).toContain(
        'must be a path inside the repository',
      );
    },
  );

  it.each([
    ['prices: {output: 1}', '"prices.input" is missing'],
    ['sampling:\n  temperature: hot', '"sampling.temperature" must be a number'],
    ['budget: {max-calls: 1.5}', '"budget.max-calls" must be a whole number'],
    ['budget: 5', '"budget" must be a mapping of fields'],
    ['files: AGENTS.md', '"files" must be a list'],
    ['[]', 'the file must be a mapping of fields'],
    ["headers: {x-team: 'caf\u00e9'}", '"headers.x-team": takes values of one line in ASCII'],
    ['sandbox: maybe', '"sandbox" must be "required", "auto" or "off"\n  Got "maybe"\\.$'],
    ['budget: {max-cost: $5}', '"budget.max-cost" must be a number\n  Got "\\$5"\\.$'],
    ['model:', '"model" is empty\n  Give it a value, or remove the line\\.$'],
    ['budget: {max-calls: 1,000}', 'unknown field "budget.0"\n  A comma ends a value. Write numbers without it'],
    ['sampling: {temperature: 0,6}', 'unknown field "sampling.6"\n  A comma ends a value.'],
    ['budget: {max-calls: 1}\nbudget: {max-cost: 5}\n', 'there is a second "budget"\n  Merge it with the earlier one.'],
    ['sampling: {n: 1, n: 2}\n', 'there is a second "n"'],
    ['a: [\n', 'not valid YAML: .* end with a ]\n  Check the indentation'],
    ['files: [*.md]', "[*].md means something else in YAML\n  Put it in quotes: '[*].md'."],
    ['files:\n  - **/AGENTS.md', '[*][*]/AGENTS.md means something else in YAML'],
    ['files: [.claude, !.claude/agents]', '!.claude/agents means something else in YAML\n  Put it in quotes'],
  ])('is rejected with the values that a field takes, in plain English: %j', (source, message) => {
    expect(complaint(source)).toMatch(new RegExp(`^swelancer-gate\\.yml(:\\d)?: ${message}`));
  });

  it('is rejected with the line of invalid YAML', () => {
    expect(complaint('model: kimi\nsuite: [gate\n')).toMatch(/^swelancer-gate\.yml:3: not valid YAML: /);
  });

  it('takes models, prompts and agents to compare', () => {
    const { matrix } = parseConfigFile(
      'matrix: {models: [a, b], prompts: [p.md, {user: q.md}], agents: [{name: plain}, {name: ruled, files: [AGENTS.md]}]}',
      'f',
    );
    expect(matrix).toEqual({
      models: ['a', 'b'],
      prompts: ['p.md', { user: 'q.md' }],
      agents: [{ name: 'plain' }, { name: 'ruled', files: ['AGENTS.md'] }],
      samples: 1,
    });
  });

  it.each([
    ['matrix:\n  models: []', ':2: "matrix.models": needs at least one entry'],
    ['matrix:\n  models:\n    - a\n    - b\n    - a', ':5: "matrix.models.2": a is listed twice'],
    ['matrix:\n  prompts:\n    - a.md\n    - {user: a.md}', ':4: "matrix.prompts.1": a.md is listed twice'],
    ['matrix:\n  agents:\n    - {name: a}\n    - {name: a, files: [b]}', ':4: "matrix.agents.1": a is listed twice'],
    [
      'matrix:\n  agents:\n    - name: a\n      fils: [b]',
      ':4: unknown field "matrix.agents.0.fils"\n  Did you mean "files"?',
    ],
  ])('is rejected with the line of an axis that compares nothing: %j', (source, message) => {
    expect(complaint(source)).toBe(`swelancer-gate.yml${message}`);
  });

  it('is rejected if aliases multiply endlessly', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${`*${'abcd'[index]},`.repeat(9)}]`),
    ];
    expect(complaint(bomb.join('\n'))).toContain('not usable');
  });
});
