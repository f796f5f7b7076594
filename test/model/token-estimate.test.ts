import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../src/model/token-estimate.ts';

const root = path.resolve(import.meta.dirname, '../..');
const estimate = (content: string): number => estimateTokens([{ role: 'user', content }]) - 7;

describe('A token estimate', () => {
  it.each(['tasks/starter/tasks.yml', 'README.md', 'docs/decision.md', 'src/verdict/procedure.ts', 'action.yml'])(
    "is slightly above OpenAI's count: %s",
    file => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const ratio = estimate(text) / countTokens(text);
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(1.3);
    },
  );

  it.each([
    ['Chinese', '选择应被接受的一个提案：它指出真正的根本原因，解决整个问题，不破坏其他任何东西。'],
    ['Japanese', '問題が報告され、複数の貢献者が解決策を提案しました。受け入れるべきものを選んでください。'],
    ['Korean', '문제가 보고되었고 여러 기여자가 해결 방법을 제안했습니다. 받아들여야 할 제안을 선택하십시오.'],
    ['Russian', 'Сообщено о проблеме, и несколько участников предложили решения. Выберите одно из них.'],
    ['Arabic', 'تم الإبلاغ عن مشكلة واقترح العديد من المساهمين حلولاً لها. اختر الحل الذي يجب قبوله.'],
    ['Hindi', 'एक समस्या की सूचना दी गई और कई योगदानकर्ताओं ने समाधान प्रस्तावित किए।'],
    ['hexadecimal digits', 'd41d8cd98f00b204e9800998ecf8427e'.repeat(20)],
  ])('is above it in %s too', (_, text) => {
    const ratio = estimate(text) / countTokens(text);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.6);
  });

  it('takes linear time for any text', () => {
    for (const part of ['a', 'a1-', ' ', '\n', '{', 'é', '語', 'Aa', '<|endoftext|>']) {
      expect(estimate(part.repeat(2_000_000))).toBeGreaterThan(10_000);
    }
  });

  it('never decreases for a longer text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(estimate(`${one}\n${other}`)).toBeGreaterThanOrEqual(Math.floor(estimate(one) * 0.9));
      }),
    );
  });

  it('adds four tokens per message and three for the start of the answer', () => {
    expect(estimateTokens([])).toBe(3);
    expect(
      estimateTokens([
        { role: 'system', content: '' },
        { role: 'user', content: '' },
      ]),
    ).toBe(11);
  });
});
