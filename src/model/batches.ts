import { z } from 'zod';
import { failureOfBody } from './classify.ts';
import type { Endpoint } from './endpoint.ts';
import type { Batches, BatchState } from './model.ts';

/** The fields we read of OpenAI's batch object (https://platform.openai.com/docs/api-reference/batch/object). */
const batchSchema = z.object({
  id: z.string().min(1),
  status: z.string(),
  created_at: z.number(),
  completed_at: z.number().nullish(),
  expired_at: z.number().nullish(),
  output_file_id: z.string().nullish(),
  error_file_id: z.string().nullish(),
  errors: z
    .object({ data: z.array(z.object({ message: z.string().nullish(), line: z.number().nullish() })).nullish() })
    .nullish(),
  metadata: z.record(z.string(), z.string()).nullish().catch(null),
});

const ENDED: ReadonlySet<string> = new Set(['completed', 'failed', 'expired', 'cancelled']);

/** Metadata key of our name for a batch, used to find it if its id is lost. */
const LABEL = 'swelancer_gate';

/** The list is newest first, and ours is at most a day old. */
const LOOK_BACK = 500;

/** The files and batches of an endpoint. */
export function openBatches(endpoint: Endpoint, timeoutMs: number): Omit<Batches, 'body' | 'reply'> {
  return {
    upload: (lines, name, signal) =>
      endpoint.with(
        async (openai, wire) => {
          const { toFile } = await import('openai');
          const file = await toFile(Buffer.from(lines), `${name}.jsonl`, { type: 'application/jsonl' });
          return idOf(await openai.files.create({ file, purpose: 'batch' }, wire));
        },
        timeoutMs,
        signal,
      ),
    create: (file, name, signal) =>
      endpoint.with(
        async (openai, wire) => {
          const metadata = { [LABEL]: name };
          const what = { input_file_id: file, endpoint: '/v1/chat/completions', completion_window: '24h' } as const;
          return idOf(await openai.batches.create({ ...what, metadata }, wire));
        },
        timeoutMs,
        signal,
      ),
    find: (name, signal) =>
      endpoint.with(
        async (openai, wire) => {
          let seen = 0;
          for await (const batch of openai.batches.list({ limit: 100 }, wire)) {
            if (batch.metadata?.[LABEL] === name) return idOf(batch);
            if (++seen >= LOOK_BACK) break;
          }
          return null;
        },
        timeoutMs,
        signal,
      ),
    state: (id, signal) =>
      endpoint.with(async (openai, wire) => stateOf(await openai.batches.retrieve(id, wire)), timeoutMs, signal),
    content: (file, signal) =>
      endpoint.with(async (openai, wire) => (await openai.files.content(file, wire)).text(), timeoutMs, signal),
  };
}

function idOf(value: unknown): string {
  const parsed = z.object({ id: z.string().min(1) }).safeParse(value);
  if (parsed.success) return parsed.data.id;
  throw failureOfBody(JSON.stringify(value) ?? '', 'the response names no id');
}

function stateOf(value: unknown): BatchState {
  const parsed = batchSchema.safeParse(value);
  if (!parsed.success) throw failureOfBody(JSON.stringify(value) ?? '', 'the response is not a batch');
  const { status, created_at, completed_at, expired_at, errors } = parsed.data;
  const problems = (errors?.data ?? []).map(
    ({ message, line }) => `${line == null ? '' : `line ${line}: `}${message ?? 'no reason given'}`,
  );
  return {
    status,
    ended: ENDED.has(status),
    files: [parsed.data.output_file_id, parsed.data.error_file_id].filter(id => id != null),
    tookMs: 1000 * Math.max(0, (completed_at ?? expired_at ?? created_at) - created_at),
    problem: problems.length === 0 ? null : problems.slice(0, 3).join('; '),
  };
}
