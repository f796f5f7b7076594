import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAnswer } from '../../src/solver/answer.ts';

const answerSchema = z.strictObject({
  model: z.enum(['smollm2', 'gemma3']),
  /** Whether a grammar restricted the model to the schema. */
  structured: z.boolean(),
  finishReason: z.string(),
  /** Numbers of the displayed proposals. */
  shown: z.array(z.int()),
  text: z.string(),
  /** The proposal that a human reader finds in the answer; null if it picks none, or several. */
  truth: z.int().nullable(),
});

const answers = readFileSync(path.join(import.meta.dirname, 'answers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => answerSchema.parse(JSON.parse(line)))
  .map(answer => ({ ...answer, ...readAnswer({ ...answer, refusal: null }, answer.shown) }));

describe('readAnswer on real answers of small models', () => {
  it('never reads a proposal that the answer does not pick', () => {
    const wrong = answers.filter(({ shown, truth }) => shown !== null && shown !== truth);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('reads every answer that consists of the object alone', () => {
    const plain = answers.filter(({ structured, truth }) => structured && truth !== null);
    expect(plain.filter(({ reading }) => reading !== 'json')).toEqual([]);
  });

  it('reads a known share of the free answers that pick a proposal', () => {
    const free = answers.filter(({ structured, truth }) => !structured && truth !== null);
    expect({ picking: free.length, read: free.filter(({ shown }) => shown !== null).length }).toMatchInlineSnapshot(`
      {
        "picking": 7,
        "read": 3,
      }
    `);
  });
});
