import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { CallFailure } from '../../src/model/failure.ts';
import type { Reply } from '../../src/model/model.ts';
import { readAnswer } from '../../src/solver/answer.ts';
import { createLeapingClock } from './clocks.ts';
import { callOf, clientOf, never } from './setup.ts';

/**
 * Responses that endpoints and gateways document or were seen to send, each run through the real client over HTTP.
 * Each file names its source; the text is ours.
 */
const shapeSchema = z.strictObject({
  source: z.string().min(1),
  /** The path after the host: `/v1` unless an endpoint has its own. */
  path: z.string().default('/v1'),
  structuredOutput: z.boolean().default(false),
  /** US dollars per million tokens. */
  prices: z
    .object({
      input: z.number(),
      cachedInput: z.number().nullable().default(null),
      cacheWrite: z.number().nullable().default(null),
      output: z.number(),
    })
    .nullable()
    .default(null),
  /** In order; the last one repeats. Text is sent as is, a list as the events of a stream; `{n}` is the request number. */
  responses: z
    .array(
      z.strictObject({
        status: z.int().default(200),
        headers: z.record(z.string(), z.string()).default({}),
        body: z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]),
      }),
    )
    .min(1),
  /** How often the same prompt is asked in sequence; the last outcome is compared. */
  asks: z.int().default(1),
  expected: z.strictObject({
    /** `answer`, or the failure class. */
    class: z.string(),
    reading: z.string().optional(),
    /** Number of the picked proposal, out of four. */
    pick: z.int().nullable().optional(),
    text: z.string().optional(),
    toolCalls: z.array(z.strictObject({ name: z.string(), arguments: z.string() })).optional(),
    usage: z.record(z.string(), z.int()).nullable().optional(),
    cost: z.number().nullable().optional(),
    /** Total number of requests. */
    requests: z.int().optional(),
    /** Whether the failure ends the run. */
    fatal: z.boolean().optional(),
    /** Parts of the message shown to the user. */
    says: z.array(z.string()).default([]),
    notices: z.array(z.string()).optional(),
    /** Top-level fields in the body of the last request, with their values, or null if they must be absent. */
    lastBody: z.record(z.string(), z.unknown()).default({}),
    /** How long the client waited, in milliseconds. */
    waited: z.tuple([z.number(), z.number()]).optional(),
  }),
});

const FOLDER = path.join(import.meta.dirname, 'shapes');
const shapes = readdirSync(FOLDER)
  .filter(name => name.endsWith('.json'))
  .sort()
  .map(name => ({
    name: name.replace(/\.json$/, '').replaceAll('-', ' '),
    shape: shapeSchema.parse(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))),
  }));
type Response = z.infer<typeof shapeSchema>['responses'][number];

const wire = ({ body }: Response): string =>
  typeof body === 'string'
    ? body
    : Array.isArray(body)
      ? body.map(event => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`).join('')
      : JSON.stringify(body);

async function serve(responses: readonly Response[]) {
  const bodies: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
    const next = responses[Math.min(bodies.length, responses.length) - 1];
    if (next !== undefined)
      response.writeHead(next.status, next.headers).end(wire(next).replaceAll('{n}', String(bodies.length)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, bodies };
}

describe('A recorded response', () => {
  it.each(shapes)('$name', async ({ shape }) => {
    const { expected } = shape;
    const { origin, bodies } = await serve(shape.responses);
    const clock = createLeapingClock();
    const notices: string[] = [];
    const startedAt = clock.elapsed();
    const client = clientOf(`${origin}${shape.path}`, {
      clock,
      deadlineMs: 600_000,
      termsOf: () => ({ prices: shape.prices, contextTokens: null }),
      onNotice: notice => notices.push(notice),
    });
    const answerSchema = shape.structuredOutput ? { name: 'decision', schema: { type: 'object' } } : null;
    let outcome: Reply | CallFailure | null = null;
    for (let ask = 0; ask < shape.asks; ask++) {
      outcome = await client.complete(callOf('Which one?', { answerSchema }), never).catch((error: unknown) => {
        if (error instanceof CallFailure) return error;
        throw error;
      });
    }
    if (outcome === null) throw new Error('nothing was asked');

    const last = bodies.at(-1) ?? {};
    const seen =
      outcome instanceof CallFailure
        ? {
            class: outcome.kind,
            cost: outcome.cost,
            fatal: outcome.fatal,
            requests: bodies.length,
            says: `${outcome.message} ${outcome.hint ?? ''}`,
          }
        : {
            class: 'answer',
            cost: outcome.cost,
            usage: outcome.usage,
            text: outcome.text,
            toolCalls: outcome.toolCalls.map(({ name, arguments: json }) => ({ name, arguments: json })),
            reading: readAnswer(outcome, [1, 2, 3, 4]).reading,
            pick: readAnswer(outcome, [1, 2, 3, 4]).shown,
            requests: bodies.length,
          };
    const { says, lastBody, waited, notices: told, cost, ...rest } = expected;
    expect(seen).toMatchObject(rest);
    if (cost !== undefined && cost !== null) expect(seen.cost).toBeCloseTo(cost, 12);
    if (cost === null) expect(seen.cost).toBeNull();
    for (const part of says) expect('says' in seen && seen.says).toContain(part);
    for (const [name, value] of Object.entries(lastBody)) {
      if (value === null) expect(last).not.toHaveProperty(name);
      else expect(last[name]).toEqual(value);
    }
    if (told !== undefined) {
      expect(notices).toHaveLength(told.length);
      for (const [index, part] of told.entries()) expect(notices[index]).toContain(part);
    }
    if (waited !== undefined) {
      expect(clock.elapsed() - startedAt).toBeGreaterThanOrEqual(waited[0]);
      expect(clock.elapsed() - startedAt).toBeLessThanOrEqual(waited[1]);
    }
  });
});
