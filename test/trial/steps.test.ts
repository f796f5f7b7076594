import { describe, expect, it } from 'vitest';
import { actionsOf, argumentWords, filesReadBy, lineCount, linesShown, shortenedStep } from '../../src/trial/steps.ts';
import type { AgentStep } from '../../src/trial/trial.ts';

const used = (tool: string, given: string): AgentStep => ({ kind: 'used', tool, arguments: given });
const got = (tool: string, text: string): AgentStep => ({ kind: 'got', tool, text });

describe('The steps of an agent', () => {
  it('pair each result with its tool call, even when several run at once', () => {
    const steps = [used('read', 'a'), used('search', 'b'), used('read', 'c')];
    const results = [got('read', 'of a'), got('search', 'of b'), got('read', 'of c')];
    expect(actionsOf([...steps, ...results, { kind: 'said', text: 'Done.' }])).toEqual([
      { kind: 'used', tool: 'read', arguments: 'a', result: 'of a' },
      { kind: 'used', tool: 'search', arguments: 'b', result: 'of b' },
      { kind: 'used', tool: 'read', arguments: 'c', result: 'of c' },
      { kind: 'said', text: 'Done.' },
    ]);
  });

  it('are numbered by turn', () => {
    const turn = { kind: 'turn', latencyMs: 5, cost: null, usage: null } as const;
    const kinds = actionsOf([turn, used('read', 'a'), got('read', 'of a'), turn, { kind: 'said', text: 'Done.' }]);
    expect(kinds.map(deed => (deed.kind === 'turn' ? deed.number : deed.kind))).toEqual([1, 'used', 2, 'said']);
  });

  it('keep tool calls without a result, and results without a call', () => {
    expect(actionsOf([got('read', 'alone'), used('search', 'x')])).toEqual([
      { kind: 'used', tool: 'read', arguments: '', result: 'alone' },
      { kind: 'used', tool: 'search', arguments: 'x', result: null },
    ]);
  });

  it.each([
    ['read_file', '{"path":"a.ts","start_line":3}', ['a.ts']],
    ['Read', '{"file_path":"a.ts"}', ['a.ts']],
    ['Read', '{"filepath":"a.ts"}', ['a.ts']],
    ['read', '{"filePath":"a.ts"}', ['a.ts']],
    ['read_files', '{"files":[{"path":"a.ts"},{"path":"b.ts"}]}', ['a.ts', 'b.ts']],
    ['mcp__filesystem__read_text_file', '{"path":"a.ts"}', ['a.ts']],
    ['mcp__my_files__read_multiple_files', '{"paths":["a.ts","b.ts"]}', ['a.ts', 'b.ts']],
    ['mcp__tickets__look', '{"path":"a.ts"}', []],
    ['view', 'no JSON', ['no JSON']],
    ['search', '{"path":"a.ts"}', []],
  ])('include the files that %s reads with %s', (tool, given, files) =>
    expect(filesReadBy({ tool, arguments: given })).toEqual(files),
  );

  it.each([
    ['{"pattern":"limit","path":"src","ignore_case":true}', 'pattern: limit, path: src, ignore_case: true'],
    ['{"cmd":["ls"]}', '{"cmd":["ls"]}'],
    ['no JSON', 'no JSON'],
  ])('show arguments in readable form: %s', (given, words) => expect(argumentWords(given)).toBe(words));

  it.each([
    ['40\tconst a = 1;\n41\tconst b = 2;\n[cut here: read on]', { from: 40, to: 41 }],
    ['7 | one line', { from: 7, to: 7 }],
    ['     1→first\n     2→second', { from: 1, to: 2 }],
    ['no numbers here', null],
  ])('show lines by their own numbers', (result, lines) => expect(linesShown(result)).toEqual(lines));

  it('keep both ends of a long text, so that the lines read are still known', () => {
    const text = Array.from({ length: 400 }, (_, index) => `${index + 101}\t${'x'.repeat(60)}`).join('\n');
    const step = shortenedStep(got('read_file', text));
    const short = step.kind === 'got' ? step.text : '';
    expect(short.length).toBeLessThan(4100);
    expect(linesShown(short)).toEqual({ from: 101, to: 500 });
    expect(lineCount(short)).toEqual({ lines: expect.any(Number), isLeast: true });
    expect(shortenedStep(got('read_file', 'short'))).toEqual(got('read_file', 'short'));
    expect(lineCount('one\ntwo')).toEqual({ lines: 2, isLeast: false });
  });
});
