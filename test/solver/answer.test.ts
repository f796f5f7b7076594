import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadAnswer, readAnswer } from '../../src/solver/answer.ts';

const IDS = [0, 1, 3, 4, 5, 12];
const read = (text: string, finishReason: string | null = 'stop', refusal: string | null = null) =>
  readAnswer({ text, refusal, finishReason }, IDS);
const object = (id: number) => `{"selected_proposal_id": ${id}}`;

const json = (shown: number): ReadAnswer => ({ reading: 'json', shown });
const lenient = (shown: number): ReadAnswer => ({ reading: 'lenient', shown });
const UNPARSEABLE: ReadAnswer = { reading: 'unparseable', shown: null };
const UNKNOWN: ReadAnswer = { reading: 'unknown-id', shown: null };
const TRUNCATED: ReadAnswer = { reading: 'truncated', shown: null };
const REFUSED: ReadAnswer = { reading: 'refused', shown: null };

describe('A long answer', () => {
  const blanks = ' '.repeat(1_000_000);

  // Quadratic time would take hours.
  it.each([
    ['an id and blanks', `selected_proposal_id: 3${blanks}x`, UNPARSEABLE],
    ['an id, blanks and an end', `selected_proposal_id: 3${blanks}`, lenient(3)],
    ['an id, blanks and a line end', `selected_proposal_id: 3${blanks}\nx`, lenient(3)],
    ['an id, blanks and a period', `selected_proposal_id: 3${blanks}.${blanks}`, lenient(3)],
    ['an id and quotes', `selected_proposal_id: 3${'"'.repeat(1_000_000)}x`, UNPARSEABLE],
    ['digits', `selected_proposal_id: ${'3'.repeat(1_000_000)}`, UNKNOWN],
    ['a key and blanks', `"id"${blanks}x`, UNPARSEABLE],
    ['fences', '``` '.repeat(250_000), UNPARSEABLE],
    ['thoughts', `${'<think>'.repeat(140_000)}3`, UNPARSEABLE],
    ['the same choice again and again', 'I choose proposal 3\n'.repeat(50_000), lenient(3)],
    ['arrays in arrays', '['.repeat(1_000_000), UNPARSEABLE],
  ])('of %s is read in linear time', (_what, text, answer) => expect(read(text)).toEqual(answer));

  it('has the same id boundaries as under the previous rule', () => {
    // The previous rule, which takes quadratic time.
    const before = /^3(?=['"”`*]*\s*(?:[,}\n]|\.?\s*$))/;
    const tail = fc.string({ unit: fc.constantFrom(' ', '\n', '.', ',', '}', '"', '*', 'x'), maxLength: 8 });
    fc.assert(
      fc.property(tail, end => {
        const isEnd = before.test(`3${end}`);
        expect(read(`selected_proposal_id: 3${end}`).shown).toBe(isEnd ? 3 : null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readAnswer', () => {
  it.each([
    ['the object itself', '{"selected_proposal_id": 3}', json(3)],
    ['the object with other white space', ' {\n "selected_proposal_id" :0 }\n', json(0)],
    ['digits in quotes', '{"selected_proposal_id": "1"}', lenient(1)],
    ['an integer written as a fraction', '{"selected_proposal_id": 3.0}', lenient(3)],
    ['a number with its noun', '{"selected_proposal_id": "Proposal 3"}', lenient(3)],
    ['additional keys', '{"reason": "root cause", "selected_proposal_id": 3}', lenient(3)],
    ['the object inside another', '{"answer": {"selected_proposal_id": 3}}', lenient(3)],
    ['a code fence', '```json\n{"selected_proposal_id": 3}\n```', lenient(3)],
    ['prose around the object', 'After review:\n\n{"selected_proposal_id": 3}\n\nIt fixes the cause.', lenient(3)],
    ['the same choice twice', `${object(3)}\nSo the answer is ${object(3)}`, lenient(3)],
    ['single quotes', "{'selected_proposal_id': 3}", lenient(3)],
    ['a trailing comma', '{"selected_proposal_id": 3,}', lenient(3)],
    ['no quotes', '{selected_proposal_id: 3}', lenient(3)],
    ['curly quotes', '{“selected_proposal_id”: 3}', lenient(3)],
    ['no closing brace', '{"selected_proposal_id": 3', lenient(3)],
    [
      'the placeholder repeated before the answer',
      '{"selected_proposal_id": <int>} → {"selected_proposal_id": 3}',
      lenient(3),
    ],
    ['the key in bold', '**selected_proposal_id:** 3', lenient(3)],
    ['key and number in code', '- `selected_proposal_id`: `3`', lenient(3)],
    ['underscores escaped as in Markdown (Mistral)', '{"id": 4, "selected\\_proposal\\_id": 3}', lenient(3)],
    ['the object in a string', '"{\\"selected_proposal_id\\": 3}"', lenient(3)],
    ['the object in a box of LaTeX', '$\\boxed{\\{"selected_proposal_id": 3\\}}$', lenient(3)],
    ['a comment behind the number', '{\n  "selected_proposal_id": 3 // fixes the cause\n}', lenient(3)],
    ['an identifier', '{"selected_proposal_id": "proposal_3"}', lenient(3)],
    ['a colon of full width', '{"selected_proposal_id"：3}', lenient(3)],
    [
      'an object quoted in its own explanation',
      '{"why": "not \\"selected_proposal_id\\": 4", "selected_proposal_id": 3}',
      lenient(3),
    ],
    ['another key', '{"proposal_id": 3}', lenient(3)],
    ['another key with prose around', 'My choice: {"selectedProposalId": "3"}.', lenient(3)],
    ['another key after an explanation', '{"explanation": "root cause", "proposal": 3}', lenient(3)],
    ["the first value of an object, as SWE-Lancer's grader takes it", '{"verdict": 3, "confidence": 90}', lenient(3)],
    ['a bare number', '3', lenient(3)],
    ['a bare number in bold', '**Proposal 3**', lenient(3)],
    ['a statement on the last line', 'Proposal 1 is a workaround.\n\n**Final answer: Proposal 3**', lenient(3)],
    ['a sentence that states the choice', 'I would choose proposal #3.', lenient(3)],
    ['a label for the choice', '**Selected Proposal ID:** 3', lenient(3)],
    ['a box of LaTeX around the number (Qwen)', '**Final Answer:** \\boxed{3}', lenient(3)],
    ['tags around the number', '<answer>\n3\n</answer>', lenient(3)],
  ])('reads %s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['a boolean', '{"selected_proposal_id": true}'],
    ['null', '{"selected_proposal_id": null}'],
    ['a fraction', '{"selected_proposal_id": 1.5}'],
    ['a list', '{"selected_proposal_id": [3]}'],
    ['two in one value', '{"selected_proposal_id": "3 or 5"}'],
    ['another number if the key has none', '{"id": 4, "selected_proposal_id": null}'],
    ['two objects that disagree', `${object(3)} ${object(4)}`],
    ['a key given twice with different values', '{"selected_proposal_id": 3, "selected_proposal_id": 4}'],
    ['two other keys that disagree', '{"proposal_id": 3} {"proposal_id": 4}'],
    ['a code object in prose', 'Proposal 3 sets `{"flex": 1}` on the row.'],
    ['an explanation and an unrelated number', '{"explanation": "root cause", "confidence": 4}'],
    ['prose that only mentions proposals', 'Proposal 3 is better than proposal 4.'],
    ['a negated choice', 'I would not choose proposal 3.'],
    ['a choice that is withdrawn', 'I choose proposal 3\nOn reflection, proposal 4 is better.'],
    ['two statements that disagree', 'Final answer: 3\nFinal answer: 4'],
    ['nothing', ''],
    ['only thinking', '<think>{"selected_proposal_id": 3}</think>'],
    [
      'a key without a number that quotes another',
      '{"why": "not \\"selected_proposal_id\\": 4", "selected_proposal_id": null}',
    ],
  ])('does not guess from %s', (_what, text) => expect(read(text)).toEqual(UNPARSEABLE));

  it.each([
    ['a closed block', `<think>maybe ${object(4)}</think>${object(3)}`],
    ['several blocks', `<think>${object(4)}</think>hm<thinking>${object(5)}</thinking>\n${object(3)}`],
    ['a block whose opening tag was removed by the template', `maybe ${object(4)}\n</think>\n\n${object(3)}`],
    ['an unclosed block after the answer', `${object(3)}<think>or ${object(4)}`],
    ["tags of Bedrock's gpt-oss", `<reasoning>maybe ${object(4)}</reasoning>${object(3)}`],
    ['tags of Gemma', `<|channel>thought\nmaybe ${object(4)}<channel|>${object(3)}`],
    ['tags of Magistral', `[THINK]maybe ${object(4)}[/THINK]${object(3)}`],
    ['tags of Kimi', `◁think▷maybe ${object(4)}◁/think▷${object(3)}`],
    ['tags of Seed-OSS', `<seed:think>maybe ${object(4)}</seed:think>${object(3)}`],
    [
      'the channels of gpt-oss',
      `<|channel|>analysis<|message|>maybe ${object(4)}<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>${object(3)}`,
    ],
    ['the channels of gpt-oss without their special tokens', `analysisWe need ${object(4)}assistantfinal${object(3)}`],
  ])('ignores the thinking in %s', (_what, text) => expect(read(text)).toEqual(lenient(3)));

  it('does not accept an id that was not shown', () => {
    expect(read(object(99))).toEqual(UNKNOWN);
    expect(read(object(2))).toEqual(UNKNOWN);
    expect(read('{"proposal": -1}')).toEqual(UNKNOWN);
    expect(read('I choose proposal 2')).toEqual(UNKNOWN);
  });

  it('reports truncated if the length limit ended it before the answer', () => {
    expect(read('', 'length')).toEqual(TRUNCATED);
    expect(read('The first proposal', 'length')).toEqual(TRUNCATED);
    expect(read('<think>The first', 'length')).toEqual(TRUNCATED);
    expect(read(`<reasoning>Maybe ${object(3)}, or`, 'length')).toEqual(TRUNCATED);
    expect(read(`analysisWe need ${object(3)}, or`, 'length')).toEqual(TRUNCATED);
    expect(read('{"selected_proposal_id": 1', 'length')).toEqual(TRUNCATED);
    expect(read(`${object(3)} because`, 'length')).toEqual(lenient(3));
    expect(read('Format:\n\n{\n  "id": 1,\n  "title": "', 'length')).toEqual(TRUNCATED);
  });

  it('reports refused if the protocol does, whatever the text', () => {
    expect(read('', 'stop', 'I cannot help with that.')).toEqual(REFUSED);
    expect(read(object(3), 'content_filter')).toEqual(REFUSED);
    expect(read(object(3), 'stop', '')).toEqual(json(3));
  });
});

describe('readAnswer on any model output', () => {
  const id = fc.constantFrom(...IDS);
  const chatter = fc.stringMatching(/^[A-Za-z ,.!?\n*#-]{0,80}$/);
  const hostile = fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '{',
          '}',
          '"',
          ':',
          ' ',
          '\n',
          '<think>',
          '</think>',
          '```',
          'selected_proposal_id',
          'proposal',
        ),
        fc.integer().map(String),
      ),
      { maxLength: 40 },
    )
    .map(parts => parts.join(''));

  it('never throws, and picks a shown id exactly when it reports one', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('stop', 'length', null), (text, finishReason) => {
        const { reading, shown } = read(text, finishReason);
        expect(shown !== null).toBe(reading === 'json' || reading === 'lenient');
        if (shown !== null) expect(IDS).toContain(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the object in any prose', () => {
    fc.assert(
      fc.property(chatter, id, chatter, (before, id, after) => {
        expect(read(`${before}${object(id)}${after}`).shown).toBe(id);
      }),
    );
  });

  it('never chooses between two objects', () => {
    fc.assert(
      fc.property(chatter, id, chatter, id, (before, one, between, other) => {
        fc.pre(one !== other);
        expect(read(`${before}${object(one)}${between}${object(other)}`)).toEqual(UNPARSEABLE);
      }),
    );
  });

  it('never reads a wrong id from a truncated answer', () => {
    const answer = fc.tuple(
      chatter,
      id,
      fc.constantFrom('{"selected_proposal_id": $', '{"proposal": $}', 'Final answer: $', '$'),
    );
    fc.assert(
      fc.property(answer, fc.nat(), ([before, id, form], length) => {
        const whole = `${before}\n${form.replace('$', String(id))}`;
        const { shown } = read(whole.slice(0, length % (whole.length + 1)), 'length');
        expect([id, null]).toContain(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays fast on a megabyte designed to be slow', () => {
    for (const part of [
      '<think>',
      '</think>',
      '{"id": ',
      '"selected_proposal_id": 1 ',
      '**',
      "'",
      'proposal 1 ',
      ' \n',
      ' ',
    ]) {
      read(part.repeat(1_000_000 / part.length));
    }
  });
});
