import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arm } from '../../src/arm/arm.ts';
import { partsOf } from '../../src/arm/parts.ts';
import { partName } from '../../src/verdict/explanation.ts';

const PROMPT = 'one\ntwo\nthree\nfour\nfive\nsix\n';

function arm(template: string, rest: Partial<Arm> = {}): Arm {
  return {
    name: 'candidate',
    commit: null,
    label: 'here',
    solver: { kind: 'chat', name: 'chat', model: 'small' },
    prompt: [{ role: 'user', template, file: 'prompts/manager.md', line: 1 }],
    order: 'dataset',
    sampling: {},
    structuredOutput: false,
    extraBody: {},
    files: [],
    ...rest,
  };
}

const textOf = ({ prompt }: Arm): string => prompt.map(({ template }) => template).join('');

describe('The parts of a change', () => {
  it('are the ranges of lines that differ, identified by their lines in the new file', () => {
    const { parts } = partsOf(arm(PROMPT), arm('ONE\ntwo\nthree\nfour\nfive\nand a half\nsix\n'), 'gate.yml');
    expect(parts).toEqual([
      { kind: 'lines', path: 'prompts/manager.md', from: 1, to: 1, change: 'changed' },
      { kind: 'lines', path: 'prompts/manager.md', from: 6, to: 6, change: 'added' },
    ]);
  });

  it('are reverted one by one', () => {
    const { without } = partsOf(arm(PROMPT), arm('ONE\ntwo\nfour\nfive\nSIX\n'), 'gate.yml');
    expect(textOf(without([0]))).toBe('one\ntwo\nfour\nfive\nSIX\n');
    expect(textOf(without([1]))).toBe('ONE\ntwo\nthree\nfour\nfive\nSIX\n');
    expect(textOf(without([0, 2]))).toBe('one\ntwo\nfour\nfive\nsix\n');
  });

  it('undo an edit in all files with the same text, such as a link and its target', () => {
    const both = (content: string) => ['AGENTS.md', 'CLAUDE.md'].map(path => ({ path, content }));
    const now = arm(PROMPT, { files: both('ONE\ntwo\nTHREE\n') });
    const { parts, without } = partsOf(arm(PROMPT, { files: both('one\ntwo\nthree\n') }), now, 'gate.yml');
    expect(parts.map(part => [part.path, part.kind])).toEqual(Array(2).fill(['AGENTS.md', 'lines']));
    expect(without([1]).files).toEqual(both('ONE\ntwo\nthree\n'));
    const added = partsOf(arm(PROMPT), now, 'gate.yml');
    expect(added.parts).toEqual([{ kind: 'file', path: 'AGENTS.md', change: 'added' }]);
    expect(added.without([0]).files).toEqual([]);
    const removed = partsOf(now, arm(PROMPT), 'gate.yml');
    expect(removed.without([0]).files).toEqual(now.files);
  });

  it('include settings', () => {
    const before = arm(PROMPT, { sampling: { temperature: 0 } });
    const now = arm('ONE\n', { solver: { kind: 'chat', name: 'chat', model: 'large' }, sampling: { topP: 0.5 } });
    const { parts, without } = partsOf(before, now, 'gate.yml');
    expect(parts.map(part => (part.kind === 'setting' ? part.name : part.kind))).toEqual([
      'model',
      'sampling.temperature',
      'sampling.top-p',
      'lines',
    ]);
    expect(without([0]).solver).toEqual(before.solver);
    expect(without([1, 2]).sampling).toEqual({ temperature: 0 });
  });

  it('include the MCP servers that differ, and the rest always remains valid JSON', () => {
    const mcp = (mcpServers: object) => ({
      files: [{ path: '.mcp.json', content: JSON.stringify({ mcpServers }, null, 2) }],
    });
    const before = arm(PROMPT, mcp({ tickets: { command: 'a' }, old: { command: 'b' } }));
    const now = arm(PROMPT, mcp({ tickets: { command: 'a', args: ['-v'] }, everything: { command: 'c' } }));
    const { parts, without } = partsOf(before, now, 'gate.yml');
    expect(parts.map(partName)).toEqual([
      'the new MCP server `everything`',
      'the removal of the MCP server `old`',
      'the change of the MCP server `tickets`',
    ]);
    const serversWithout = (undone: readonly number[]): unknown => JSON.parse(without(undone).files[0]?.content ?? '');
    expect(serversWithout([0])).toEqual({ mcpServers: { tickets: { command: 'a', args: ['-v'] } } });
    expect(serversWithout([0, 1, 2])).toEqual({ mcpServers: { tickets: { command: 'a' }, old: { command: 'b' } } });
  });

  it('include the name of their skill', () => {
    const skill = (content: string) => ({ files: [{ path: '.claude/skills/review-code/SKILL.md', content }] });
    const [lines] = partsOf(arm(PROMPT, skill('a\nb\n')), arm(PROMPT, skill('a\nc\n')), 'gate.yml').parts;
    const [file] = partsOf(arm(PROMPT), arm(PROMPT, skill('a\n')), 'gate.yml').parts;
    expect([lines, file].map(part => part && partName(part))).toEqual([
      'line 2 of `.claude/skills/review-code/SKILL.md` (skill `review-code`)',
      'the new file `.claude/skills/review-code/SKILL.md` (skill `review-code`)',
    ]);
  });

  it('are whole files if those were added or removed', () => {
    const file = (path: string) => ({ path, content: `${path}\n` });
    const before = arm(PROMPT, { files: [file('AGENTS.md'), file('old.md')] });
    const now = arm(PROMPT, { files: [file('AGENTS.md'), file('new.md')] });
    const { parts, without } = partsOf(before, now, 'gate.yml');
    expect(parts).toEqual([
      { kind: 'file', path: 'new.md', change: 'added' },
      { kind: 'file', path: 'old.md', change: 'removed' },
    ]);
    expect(without([0]).files.map(({ path }) => path)).toEqual(['AGENTS.md']);
    expect(without([1]).files.map(({ path }) => path)).toEqual(['AGENTS.md', 'old.md', 'new.md']);
  });

  it('number at most eight, with nearby ones joined', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`);
    const edited = lines.map((line, index) => (index % 4 === 0 ? `${line}!` : line));
    const { parts } = partsOf(arm(lines.join('\n')), arm(edited.join('\n')), 'gate.yml');
    expect(parts).toHaveLength(8);
  });

  it('are whole texts if too many lines differ to compare them in reasonable time', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `line ${index}`);
    const before = arm(lines.join('\n'));
    const now = arm(lines.map((line, index) => (index % 2 === 0 ? `${line}!` : line)).join('\n'));
    const { parts, without } = partsOf(before, now, 'gate.yml');
    expect(parts).toMatchObject([{ kind: 'lines', from: 1, to: 3000 }]);
    expect(textOf(without([0]))).toBe(textOf(before));
    const files = (mark: string) =>
      Array.from({ length: 20 }, (_, index) => ({
        path: `${index}.md`,
        content: lines
          .slice(index, 100 + index)
          .map((line, at) => (at % 2 === 0 ? line + mark : line))
          .join('\n'),
      }));
    expect(partsOf(arm('', { files: files('') }), arm('', { files: files('!') }), 'gate.yml').parts).toHaveLength(20);
  });

  it('keep the files in the order of the configuration when one is brought back or removed', () => {
    const files = (...paths: string[]) => arm(PROMPT, { files: paths.map(path => ({ path, content: path })) });
    const reverted = (before: Arm, now: Arm) => partsOf(before, now, 'gate.yml').without([0]).files;
    const all = files('CLAUDE.md', 'AGENTS.md', 'docs/style.md');
    for (const path of ['CLAUDE.md', 'AGENTS.md', 'docs/style.md']) {
      const others = files(...all.files.map(file => file.path).filter(one => one !== path));
      expect(reverted(all, others)).toEqual(all.files);
      expect(reverted(others, all)).toEqual(others.files);
    }
  });

  it('restore the old version when all are reverted, whatever the text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', ' d'), { maxLength: 20 }).map(lines => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (old, own) => {
        const { parts, without } = partsOf(arm(old), arm(own), 'gate.yml');
        expect(textOf(without(parts.map((_, index) => index)))).toBe(old);
        expect(textOf(without([]))).toBe(own);
      }),
    );
  });
});
