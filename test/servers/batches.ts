import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { sendError } from './openai.ts';

/** One line of an uploaded file, validated as OpenAI does. */
const requestSchema = z.strictObject({
  custom_id: z.string().min(1),
  method: z.literal('POST'),
  url: z.literal('/v1/chat/completions'),
  body: z.looseObject({
    model: z.string(),
    messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
  }),
});
export type BatchedRequest = z.infer<typeof requestSchema>;

const createSchema = z.strictObject({
  input_file_id: z.string(),
  endpoint: z.literal('/v1/chat/completions'),
  completion_window: z.literal('24h'),
  metadata: z.record(z.string().max(64), z.string().max(512)).optional(),
});

/** What happens to one request: an answer, an error, or nothing because the batch ended before. */
export type Fate = { readonly text: string } | { readonly status: number; readonly code: string } | 'expired';

export interface BatchServerOptions {
  answer(request: BatchedRequest): Fate;
  /** The text of the answer to a direct call. */
  direct(body: BatchedRequest['body']): string;
}

interface Batch {
  readonly id: string;
  readonly created_at: number;
  status: string;
  input_file_id: string;
  metadata: Record<string, string> | undefined;
  requests: BatchedRequest[];
  output_file_id?: string;
  error_file_id?: string;
  completed_at?: number;
  errors?: { object: 'list'; data: { code: string; message: string; line: number | null; param: null }[] };
}

export interface BatchServer {
  readonly url: string;
  readonly batches: readonly Batch[];
  /** Uploaded and result files by id. */
  readonly files: Map<string, string>;
  /** Bodies of direct calls. */
  readonly calls: BatchedRequest['body'][];
  /** Called for each request before it is answered, and may answer it instead of the server. */
  before: (route: string, response: ServerResponse) => Promise<boolean> | boolean;
  /** Ends all batches in progress; `change` may damage the result lines. */
  end(status?: string, change?: (lines: string[]) => string[]): void;
  close(): Promise<void>;
}

/** A server on loopback that speaks OpenAI's files and batches (platform.openai.com/docs/api-reference/batch) and chat. */
export async function startBatchServer(options: BatchServerOptions): Promise<BatchServer> {
  const batches: Batch[] = [];
  const files = new Map<string, string>();
  const calls: BatchedRequest['body'][] = [];
  let second = 1_800_000_000;
  let completions = 0;

  const completion = (model: string, text: string) => ({
    id: `chatcmpl-${++completions}`,
    object: 'chat.completion',
    created: second,
    model,
    choices: [
      { index: 0, message: { role: 'assistant', content: text, refusal: null }, logprobs: null, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
    system_fingerprint: 'fp_1',
  });

  function keep(lines: readonly string[]): string | undefined {
    if (lines.length === 0) return undefined;
    const id = `file-${files.size + 1}`;
    files.set(id, lines.map(line => `${line}\n`).join(''));
    return id;
  }

  function create(body: z.infer<typeof createSchema>): Batch {
    const { input_file_id, metadata } = body;
    const lines = (files.get(input_file_id) ?? '').split('\n').filter(line => line !== '');
    const parsed = lines.map(line => requestSchema.safeParse(JSON.parse(line)));
    const batch: Batch = {
      id: `batch_${batches.length + 1}`,
      created_at: second,
      status: 'validating',
      input_file_id,
      metadata,
      requests: parsed.flatMap(({ data }) => data ?? []),
    };
    const models = new Set(batch.requests.map(({ body }) => body.model));
    const unlike = parsed.findIndex(({ success }) => !success);
    if (unlike !== -1 || models.size > 1) {
      batch.status = 'failed';
      const message = unlike === -1 ? 'The file holds several models.' : 'This line is not parseable as a request.';
      batch.errors = { object: 'list', data: [{ code: 'invalid_request', message, line: unlike + 1, param: null }] };
    }
    batches.unshift(batch);
    return batch;
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const route = `${request.method} ${path.replace(/(batch_|file-)\d+/, 'ID')}`;
    const body = await readBody(request);
    if (await server.before(route, response)) return;
    const json = (value: unknown) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const id = path.split('/')[3] ?? '';
    switch (route) {
      case 'POST /v1/chat/completions': {
        const asked = requestSchema.shape.body.parse(JSON.parse(body.toString()));
        calls.push(asked);
        return json(completion(asked.model, options.direct(asked)));
      }
      case 'POST /v1/files': {
        const form = await new Response(body, {
          headers: { 'content-type': request.headers['content-type'] ?? '' },
        }).formData();
        const file = form.get('file');
        if (form.get('purpose') !== 'batch' || !(file instanceof File))
          return sendError(response, 400, 'no file', 'invalid');
        const kept = keep((await file.text()).split('\n').filter(line => line !== ''));
        return json({
          id: kept,
          object: 'file',
          bytes: file.size,
          created_at: second,
          filename: file.name,
          purpose: 'batch',
        });
      }
      case 'POST /v1/batches': {
        const asked = createSchema.safeParse(JSON.parse(body.toString()));
        if (!asked.success) return sendError(response, 400, z.prettifyError(asked.error), 'invalid_request');
        return json(shown(create(asked.data)));
      }
      case 'GET /v1/batches':
        return json({ object: 'list', data: batches.map(shown), has_more: false });
      case 'GET /v1/batches/ID': {
        const batch = batches.find(one => one.id === id);
        return batch === undefined
          ? sendError(response, 404, `No batch found with id '${id}'.`, 'not_found')
          : json(shown(batch));
      }
      case 'GET /v1/files/ID/content':
        return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(files.get(id) ?? '');
      default:
        return sendError(response, 404, `Unknown request URL: ${route}`, 'unknown_url');
    }
  }

  const shown = ({ requests, ...batch }: Batch) => ({
    ...batch,
    object: 'batch',
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
    request_counts: { total: requests.length, completed: 0, failed: 0 },
  });

  const http = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => sendError(response, 500, String(error), 'test_server_broke'));
  });
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const server: BatchServer = {
    url: `http://127.0.0.1:${address.port}/v1`,
    batches,
    files,
    calls,
    before: () => false,
    end(status = 'completed', change = lines => lines) {
      second += 3600;
      for (const batch of batches) {
        if (batch.status !== 'validating' && batch.status !== 'in_progress') continue;
        const good: string[] = [];
        const bad: string[] = [];
        for (const request of batch.requests) {
          const fate = options.answer(request);
          const { custom_id } = request;
          const line = (response: unknown, error: unknown) =>
            JSON.stringify({ id: `batch_req_${custom_id.slice(0, 8)}`, custom_id, response, error });
          const answered = (status_code: number, body: unknown) =>
            line({ status_code, request_id: 'req_1', body }, null);
          if (fate === 'expired')
            bad.push(
              line(null, {
                code: 'batch_expired',
                message: 'This request could not be executed before the completion window expired.',
              }),
            );
          else if ('text' in fate) good.push(answered(200, completion(request.body.model, fate.text)));
          else
            bad.push(
              answered(fate.status, { error: { message: fate.code, type: 'error', param: null, code: fate.code } }),
            );
        }
        Object.assign(batch, {
          status,
          completed_at: second,
          output_file_id: keep(change(good)),
          error_file_id: keep(bad),
        });
      }
    },
    close() {
      http.closeAllConnections();
      return new Promise(resolve => http.close(() => resolve()));
    },
  };
  return server;
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
