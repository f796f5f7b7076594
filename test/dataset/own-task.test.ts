import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTaskFile, readTaskLines, taskFile } from '../../src/dataset/own-task.ts';
import type { Task } from '../../src/dataset/task.ts';
import { Failure } from '../../src/shared/errors.ts';
import { rejected, thrown } from '../failures.ts';

const TEXT = `---
answer: 2
price: 250
critical: true
when: [prompts/review/**]
---
# The total is off by a cent

It happens with \`C:\\new\` in the path, and with &amp; too.

\`\`\`md
## Proposal 9
\`\`\`

## Proposal 1

Round each line.

## Proposal 2

Round the sum:

    Math.round(sum)
`;

describe('A task in Markdown', () => {
  it('is read literally: no escapes, entities or code are changed', async () => {
    expect(await readTaskFile(TEXT, 'tasks/total.md')).toEqual({
      id: 'total',
      title: 'The total is off by a cent',
      description: 'It happens with `C:\\new` in the path, and with &amp; too.\n\n```md\n## Proposal 9\n```',
      price: 250,
      commit: '',
      proposals: [
        { id: 1, text: 'Round each line.' },
        { id: 2, text: 'Round the sum:\n\n    Math.round(sum)' },
      ],
      correctProposalId: 2,
      critical: true,
      when: ['prompts/review/**'],
    });
  });

  it('may have Windows line endings', async () => {
    const task = await readTaskFile(TEXT.replaceAll('\n', '\r\n'), 'tasks/total.md');
    expect(task.proposals[0]).toEqual({ id: 1, text: 'Round each line.' });
    expect(task.description).toContain('too.\r\n\r\n```md');
  });

  it.each([
    ['no front matter', TEXT.replace('---\n', ''), 1, 'has no front matter'],
    ['no answer', TEXT.replace('answer: 2\n', ''), 2, '"answer" is missing'],
    ['an unknown field', TEXT.replace('price:', 'prize:'), 2, 'has an unknown field: prize'],
    ['an invalid price', TEXT.replace('250', 'much'), 3, '"price" must be a number'],
    ['a line that is not YAML', TEXT.replace('answer: 2', 'answer: 2: 3'), 2, 'not valid YAML'],
    ['broken YAML', TEXT.replace('[prompts/review/**]', '[prompts'), 5, 'not valid YAML'],
    [
      'an answer that is no proposal',
      TEXT.replace('answer: 2', 'answer: 3'),
      7,
      'the answer is 3, and there is no such',
    ],
    ['no title', TEXT.replace('# The total', 'The total'), 7, 'has no title'],
    [
      'one proposal',
      TEXT.slice(0, TEXT.indexOf('## Proposal 2')).replace('answer: 2', 'answer: 1'),
      7,
      'has one proposal',
    ],
    ['two proposals with the same number', TEXT.replace('## Proposal 1', '## Proposal 2'), 7, 'has two proposals 2'],
    ['an empty proposal', TEXT.replace('Round each line.', ''), 15, 'Proposal 1 is empty'],
    ['an empty issue', TEXT.replace(/It happens[\s\S]*?```\n\n(?=## Proposal 1)/, ''), 7, 'the issue is empty'],
    ['an answer between two proposals', TEXT.replace('answer: 2', 'answer: 1.5'), 2, '"answer" must be a whole number'],
    ['two answers', TEXT.replace('answer: 2', 'answer: 2\nanswer: 1'), 3, 'there is a second "answer"'],
    [
      'a commit that YAML takes for a number',
      TEXT.replace('price: 250', `commit: ${'1'.repeat(40)}`),
      3,
      '"commit" must be text: put it in quotes',
    ],
    [
      'a heading that is almost a proposal',
      TEXT.replace('## Proposal 2', '### proposal 2:'),
      19,
      '"### proposal 2:" does not begin a proposal',
    ],
    [
      'code that is never closed',
      TEXT.replace('Round each line.', '~~~js\nround(line)'),
      17,
      'a code block is never closed',
    ],
    ['a comment that is never closed', TEXT.replace('Round each', '<!-- Round each'), 17, 'a comment is never closed'],
  ])('with %s is rejected at its line', async (_what, text, line, words) => {
    const failure = await rejected(Failure, readTaskFile(text, 'tasks/total.md'));
    expect(failure.message).toContain(words);
    expect(failure).toMatchObject({ file: 'tasks/total.md', line });
  });

  it('cannot pose as a SWE-Lancer task', async () => {
    const failure = await rejected(Failure, readTaskFile(TEXT, 'tasks/14958-manager-0.md'));
    expect(failure.message).toContain('must not look like a task of SWE-Lancer');
  });

  it('is read back exactly as it was written, whatever its text', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 30 }).filter(text => !/[\r\n]/.test(text));
    const text = fc
      .array(line, { minLength: 1, maxLength: 6 })
      .map(lines => lines.join('\n'))
      .filter(lines => lines.trim() !== '' && lines === trimmed(lines));
    const task = fc.record({
      id: fc.constantFrom('a', 'b-2'),
      title: fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.]{0,40}[a-z]$/),
      description: text,
      price: fc.nat(5000),
      commit: fc.constantFrom('', 'a'.repeat(40)),
      proposals: fc.tuple(text, text).map(texts => texts.map((one, id) => ({ id, text: one }))),
      correctProposalId: fc.constantFrom(0, 1),
    });
    await fc.assert(
      fc.asyncProperty(task, async (one: Task) => {
        const file = await taskFile(one, 'tasks/a.md').catch((error: unknown) => {
          // Text that would be read as a heading of the file, or that hides the next one, is rejected.
          if (error instanceof Failure) return null;
          throw error;
        });
        if (file !== null) expect(await readTaskFile(file, 'tasks/a.md')).toEqual(one);
      }),
      { numRuns: 150 },
    );
  });

  it('is not written if its text would hide a proposal', async () => {
    const task: Task = { ...(await readTaskFile(TEXT, 'tasks/total.md')), description: '```\nnever closed' };
    expect((await rejected(Failure, taskFile(task, 'tasks/total.md'))).message).toContain(
      'cannot be written as Markdown',
    );
  });
});

/** Without blank lines at the edges, which a file does not preserve. */
function trimmed(text: string): string {
  const lines = text.split('\n');
  return lines[0]?.trim() === '' || lines.at(-1)?.trim() === '' ? '' : text;
}

describe('Tasks in JSON lines', () => {
  const one = {
    id: 'a',
    title: 'T',
    description: 'D',
    proposals: [
      { id: 0, text: 'x' },
      { id: 1, text: 'y' },
    ],
    answer: 1,
  };

  it('are one per line, and nothing in them is decoded twice', () => {
    const [task, other] = readTaskLines(
      `${JSON.stringify({ ...one, description: 'C:\\new \\u0041' })}\n\n${JSON.stringify({ ...one, id: 'b' })}\n`,
      'tasks.jsonl',
    );
    expect(task).toMatchObject({ id: 'a', description: 'C:\\new \\u0041', correctProposalId: 1, price: 0 });
    expect(other?.id).toBe('b');
  });

  it.each([
    ['is not JSON', '{', 'not JSON'],
    ['lacks a field', JSON.stringify({ ...one, title: undefined }), '"title" is missing'],
    ['has one proposal', JSON.stringify({ ...one, proposals: one.proposals.slice(1) }), '"proposals"'],
  ])('are rejected at the line that %s', (_what, line, words) => {
    const failure = thrown(Failure, () => readTaskLines(`${JSON.stringify(one)}\n${line}`, 'tasks.jsonl'));
    expect(failure.message).toContain(words);
    expect(failure).toMatchObject({ file: 'tasks.jsonl', line: 2 });
  });
});
