import { expect, it } from 'vitest';
import { loadTokenizer } from '../../src/model/estimate.ts';

const count = await loadTokenizer();
const tokens = (content: string) => count([{ role: 'user', content }]) - 7;

it.each([
  // Known answers of OpenAI's tiktoken for o200k_base.
  ['hello world', 2],
  ['antidisestablishmentarianism', 6],
  ['2 + 2 = 4', 7],
  ['お誕生日おめでとう', 8],
  ['', 0],
])('counts %j as OpenAI does', (text, expected) => expect(tokens(text)).toBe(expected));

it('takes special tokens for text', () => {
  expect(tokens('<|endoftext|>')).toBeGreaterThan(1);
});

it('counts long text as the sum of its words, wherever it is cut', () => {
  expect(tokens('hello world '.repeat(1000))).toBe(2001);
});

it('takes one endless word, an image say, in its stride', () => {
  expect(tokens('a'.repeat(400_000))).toBe(50_000);
});

it('counts four tokens a message and three for the start of the answer', () => {
  expect(count([])).toBe(3);
  expect(
    count([
      { role: 'system', content: '' },
      { role: 'user', content: '' },
    ]),
  ).toBe(11);
});
