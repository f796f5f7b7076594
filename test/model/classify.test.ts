import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failureOfConnection, failureOfErrorObject, failureOfResponse } from '../../src/model/classify.ts';
import { wordsOf } from '../../src/model/error-body.ts';
import { CALL_FAILURES } from '../../src/model/failure.ts';
import { KNOWN_ERRORS } from '../../src/model/known-errors.ts';

const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  failureOfResponse(status, new Headers(headers), typeof body === 'string' ? body : JSON.stringify(body));
const openai = (message: string, code: string | number | null = null) => ({
  error: { message, type: 'x', param: null, code },
});

/** An error response that a provider documents or was seen to send: one line of errors.jsonl. */
const seenSchema = z.strictObject({
  from: z.string(),
  /** Documentation, or an issue that quotes it. */
  source: z.url().optional(),
  status: z.int(),
  body: z.unknown(),
  kind: z.enum(CALL_FAILURES),
  /** Whether it ends the run. */
  fatal: z.boolean().default(false),
  /** Part of the hint. */
  advice: z.string().optional(),
});
const SEEN = readFileSync(path.join(import.meta.dirname, 'errors.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => seenSchema.parse(JSON.parse(line)));

describe('A known error', () => {
  it.each(SEEN)('$status of $from: $kind', ({ status, body, kind, fatal, advice = '' }) => {
    expect(read(status, body)).toMatchObject({ kind, fatal, status, requests: 1 });
    expect(read(status, body).hint ?? '').toContain(advice);
  });

  it('has an example here', () => {
    const all = KNOWN_ERRORS.flatMap(({ statuses, errors }) =>
      errors.map(([sender, words, own = statuses]) => ({ sender, words, statuses: own })),
    );
    const unseen = all.filter(
      ({ statuses, words }) => !SEEN.some(({ status, body }) => statuses(status) && words.test(wordsOf(body))),
    );
    expect(unseen.map(({ sender, words }) => `${sender}: ${words}`)).toEqual([]);
  });
});

describe('failureOfResponse', () => {
  it('names the parameter that the provider rejected', () => {
    expect(
      read(422, { detail: [{ loc: ['body', 'response_format'], msg: 'Extra inputs are not permitted' }] }).message,
    ).toBe('422 body.response_format: Extra inputs are not permitted');
  });

  it('quotes the provider behind OpenRouter', () => {
    const metadata = { provider_name: 'Chutes', raw: '{"error":{"message":"is overheated"}}' };
    expect(read(500, { error: { message: 'Provider returned error', code: 500, metadata } }).message).toBe(
      '500 Provider returned error: is overheated',
    );
  });

  it('shortens hostile text to one line', () => {
    const { message } = read(400, openai(`::error::\r\n\u001b[31m${'x'.repeat(10_000)}`));
    expect(message).toHaveLength(404);
    expect(message).not.toMatch(/\p{Cc}/u);
  });

  it('classifies every response', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        expect(read(status, body).kind).toBeTruthy();
      }),
    );
  });
});

describe('failureOfErrorObject', () => {
  it('uses the code in the object if it is an HTTP status', () => {
    expect(failureOfErrorObject({ code: 429, message: 'Rate limited upstream' })).toMatchObject({ kind: 'rate-limit' });
    expect(failureOfErrorObject({ code: 'model_overloaded', message: 'busy' })).toMatchObject({ kind: 'server' });
    expect(failureOfErrorObject('busy')).toMatchObject({ kind: 'server', message: '502 busy' });
  });

  it('ends the run for a wrong path (LM Studio)', () => {
    expect(failureOfErrorObject('Unexpected endpoint or method. (POST /chat/completions)')).toMatchObject({
      kind: 'bad-request',
      fatal: true,
      hint: expect.stringContaining('Check the base URL'),
    });
  });

  it('recognizes a filter (MiniMax)', () => {
    expect(failureOfErrorObject('input new_sensitive')).toMatchObject({ kind: 'content-filter', fatal: false });
  });
});

describe('failureOfConnection', () => {
  it('removes secrets before it shortens the message', () => {
    const error = new Error(`${'x'.repeat(395)}sk-0123456789`);
    expect(failureOfConnection(error, text => text.replace('sk-0123456789', '***')).message).toMatch(/x\*\*\*$/);
  });

  it.each([
    [
      'connection',
      new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) }),
    ],
    ['connection', new TypeError('terminated', { cause: new Error('other side closed') })],
    [
      'timeout',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('Headers Timeout Error'), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
      }),
    ],
    ['timeout', new Error('Request timed out.')],
  ])('says %s for %s', (kind, error) =>
    expect(failureOfConnection(error, text => text)).toMatchObject({ kind, fatal: false }),
  );
});
