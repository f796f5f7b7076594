import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, readResults } from '../../../src/sampling/batch/lines.ts';

describe('Batch lines', () => {
  it('contain every request once, in order, within both limits', () => {
    const lines = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }));
    const limits = fc.record({ requests: fc.integer({ min: 1, max: 9 }), bytes: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(lines, limits, (items, most) => {
        const batches = [...packed(items, line => line, most)];
        expect(batches.flatMap(batch => batch.items)).toEqual(items);
        for (const batch of batches) {
          expect(batch.lines).toBe(batch.items.join(''));
          expect(batch.items.length).toBeLessThanOrEqual(most.requests);
          // A line that exceeds the limit by itself is left for the endpoint to reject.
          if (batch.items.length > 1) expect(Buffer.byteLength(batch.lines)).toBeLessThanOrEqual(most.bytes);
        }
      }),
    );
  });

  it('are read as results, rejections or nothing', () => {
    const line = (value: object) => `${JSON.stringify(value)}\n`;
    const results = readResults(
      [
        line({
          id: 'r1',
          custom_id: 'a',
          response: { status_code: 200, request_id: '', body: { ok: 1 } },
          error: null,
        }),
        line({
          id: 'r2',
          custom_id: 'b',
          response: { status_code: 429, request_id: '', body: { error: { message: 'slow' } } },
          error: null,
        }),
        line({ id: 'r3', custom_id: 'c', response: null, error: { code: 'batch_expired', message: 'too late' } }),
        'torn {"custom_id": "d"\n',
        line({ custom_id: 5 }),
      ].join(''),
    );
    expect(results).toMatchObject([
      { key: 'a', outcome: '{"ok":1}' },
      { key: 'b', outcome: { kind: 'rate-limit', status: 429 } },
      { key: 'c', outcome: { message: expect.stringContaining('too late') } },
    ]);
    expect(results).toHaveLength(3);
  });
});
