import { z } from 'zod';
import { failureOfErrorObject, failureOfResponse } from '../../model/classify.ts';
import type { CallFailure } from '../../model/failure.ts';
import { jsonOrUndefined } from '../../shared/json.ts';

/** OpenAI's limits of one batch, with half of the bytes, because they are held in memory. */
export const BATCH_LIMITS: BatchLimits = { requests: 50_000, bytes: 100_000_000 };

export interface BatchLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** One request of a batch: a line of JSON (https://platform.openai.com/docs/api-reference/batch/request-input). */
export function requestLine(key: string, body: object): string {
  return `${JSON.stringify({ custom_id: key, method: 'POST', url: '/v1/chat/completions', body })}\n`;
}

/** Splits requests into batches within the limits, in order. Lines are created lazily. */
export function* packed<T>(
  items: Iterable<T>,
  lineOf: (item: T) => string,
  limits: BatchLimits,
): Generator<{ readonly items: T[]; readonly lines: string }> {
  let batch: T[] = [];
  let lines: string[] = [];
  let bytes = 0;
  for (const item of items) {
    const line = lineOf(item);
    const size = Buffer.byteLength(line);
    if (batch.length > 0 && (batch.length >= limits.requests || bytes + size > limits.bytes)) {
      yield { items: batch, lines: lines.join('') };
      [batch, lines, bytes] = [[], [], 0];
    }
    batch.push(item);
    lines.push(line);
    bytes += size;
  }
  if (batch.length > 0) yield { items: batch, lines: lines.join('') };
}

/** Result of one request: the response body, or why there is none. */
export interface RequestResult {
  readonly key: string;
  readonly outcome: string | CallFailure;
}

const resultSchema = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.int(), body: z.unknown() }).nullish(),
  error: z.unknown(),
});

/** Results in line order. Invalid lines are skipped, so their requests have no result. */
export function readResults(lines: string): RequestResult[] {
  return lines.split('\n').flatMap(line => {
    const parsed = resultSchema.safeParse(jsonOrUndefined(line));
    if (!parsed.success) return [];
    const { custom_id: key, response, error } = parsed.data;
    if (response == null) return [{ key, outcome: failureOfErrorObject(error) }];
    const body = JSON.stringify(response.body) ?? '';
    const { status_code: status } = response;
    return [{ key, outcome: status < 300 ? body : failureOfResponse(status, new Headers(), body) }];
  });
}
