import { describe, expect, it } from 'vitest';
import { ALL_TOOLS, useTool } from '../../../src/solver/agent/tools.ts';
import { NO_SERVERS } from '../../../src/solver/mcp/servers.ts';
import { treeOf } from './setup.ts';

const signal = new AbortController().signal;

async function tools(files?: Readonly<Record<string, string>>) {
  const bench = {
    tree: await treeOf(files),
    filesRead: new Set<string>(),
    ripgrep: null,
    servers: NO_SERVERS.open(''),
    signal,
  };
  return (name: string, given: object | string) =>
    useTool({ id: 'a1', name, arguments: typeof given === 'string' ? given : JSON.stringify(given) }, bench);
}
const numbered = (count: number, text = (line: number) => `line ${line}`) =>
  Array.from({ length: count }, (_, place) => text(place + 1)).join('\n');

describe('The tools', () => {
  it('list, read, search and find', async () => {
    const use = await tools();
    expect(await use('list_folder', '')).toBe('src/\nREADME.md');
    expect(await use('read_file', { path: 'src/limits.ts' })).toBe('1\texport const LIMIT = 4;');
    expect(await use('search', { pattern: 'LIMIT\\b', glob: '*.ts', path: null })).toBe(
      "src/limits.ts:1: export const LIMIT = 4;\nsrc/list.ts:2: import { LIMIT } from './limits.ts';",
    );
    expect(await use('find_files', { glob: '*LI*.ts' })).toBe('No file matches.');
    expect(await use('find_files', { glob: 'l*.ts', path: 'src' })).toBe('src/limits.ts\nsrc/list.ts');
    expect(await use('search', { pattern: 'nowhere' })).toBe('No line matches.');
  });

  it('describe their arguments in JSON Schema, with the rules that are enforced', () => {
    expect(ALL_TOOLS.map(({ name }) => name)).toEqual([
      'list_folder',
      'read_file',
      'search',
      'find_files',
      'submit_decision',
    ]);
    expect(ALL_TOOLS[1]?.parameters).toEqual({
      type: 'object',
      properties: {
        path: { type: 'string', maxLength: 1000, description: expect.any(String) },
        start_line: { type: 'integer', minimum: 1, maximum: 10_000_000, default: 1, description: expect.any(String) },
        lines: { type: 'integer', minimum: 1, maximum: 1000, default: 400, description: expect.any(String) },
      },
      required: ['path'],
    });
  });

  it('truncate long results, and explain how to get the rest', async () => {
    const use = await tools({
      'long.txt': numbered(1234),
      'wide.txt': 'x'.repeat(5000),
      'fat.txt': numbered(300, () => 'y'.repeat(300)),
    });
    const first = await use('read_file', { path: 'long.txt' });
    expect(first).toMatch(
      /^1\tline 1\n[\s\S]*\n400\tline 400\n\[cut here: there are 1,234 lines; read on with start_line 401\]$/,
    );
    const rest = await use('read_file', { path: 'long.txt', start_line: 1200, lines: 1000 });
    expect(rest).toMatch(/^1200\tline 1200\n[\s\S]*\n1234\tline 1234$/);
    expect(await use('read_file', { path: 'long.txt', start_line: 2000 })).toBe('Error: long.txt has 1,234 lines.');
    expect(await use('read_file', { path: 'wide.txt' })).toBe(`1\t${'x'.repeat(400)} [4,600 more characters]`);
    const fat = await use('read_file', { path: 'fat.txt' });
    expect(fat.length).toBeLessThan(20_100);
    expect(fat).toContain(`read on with start_line ${fat.split('\n').length}]`);
    const found = await use('search', { pattern: 'line' });
    expect(found.split('\n')).toHaveLength(101);
    expect(found).toContain('[cut here: there is more; narrow it with pattern, path or glob]');
  });

  it('truncate long lists of names', async () => {
    const use = await tools(Object.fromEntries(Array.from({ length: 620 }, (_, place) => [`f/${place}.ts`, ''])));
    expect(await use('list_folder', { path: 'f' })).toMatch(/\n\[cut here: 120 more names; use find_files\]$/);
    expect(await use('find_files', { glob: '*.ts' })).toMatch(/\n\[cut here: 120 more files; narrow it\]$/);
  });

  it.each([
    ['an unknown tool', 'read', '{}', 'Error: there is no tool read. Known names: list_folder,'],
    ['a misspelled tool', 'read_files', '{}', 'Did you mean "read_file"?'],
    ['arguments that are not JSON', 'read_file', '{"path": "src/li', 'Error: the arguments are not a JSON object.'],
    ['arguments that are a list', 'read_file', '["src/list.ts"]', 'Error: the arguments are not a JSON object.'],
    [
      'arguments of another kind',
      'read_file',
      '{"path": 7}',
      '✖ Invalid input: expected string, received number\n  → at path',
    ],
    ['a missing argument', 'search', '{}', '→ at pattern'],
    ['an invalid line range', 'read_file', '{"path": "README.md", "start_line": 0}', '→ at start_line'],
    [
      'a file that is not there',
      'read_file',
      '{"path": "limits.ts"}',
      'Error: There is no limits.ts. There is src/limits.ts.',
    ],
    [
      'a path outside the code',
      'search',
      '{"pattern": "x", "path": "../.."}',
      'Error: ../.. is outside the code base.',
    ],
    ['a broken pattern', 'search', '{"pattern": "("}', 'Error: The pattern cannot be used'],
    ['a broken glob', 'find_files', '{"glob": "*.{ts"}', 'Error: The pattern cannot be used'],
  ])('inform the model about %s', async (_what, name, given, said) => {
    expect(await (await tools())(name, given)).toContain(said);
  });

  it('do not repeat hostile arguments in full', async () => {
    const long = 'x'.repeat(100_000);
    for (const [name, given] of [
      [long, '{}'],
      ['read_file', `{"path": "${long}"}`],
      ['read_file', long],
    ] as const) {
      expect((await (await tools())(name, given)).length).toBeLessThan(2100);
    }
  });
});
