import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const toolCallSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('function'),
  function: z.object({ name: z.string().regex(/^[\w-]{1,64}$/), arguments: z.string() }),
});

const messageSchema = z
  .looseObject({
    role: z.enum(['system', 'user', 'assistant', 'tool']),
    content: z.string().nullable(),
    tool_calls: z.array(toolCallSchema).min(1).optional(),
    tool_call_id: z.string().optional(),
    reasoning_content: z.string().optional(),
  })
  .refine(({ content, tool_calls }) => content !== null || tool_calls !== undefined, 'content is null')
  .transform(message => ({ ...message, content: message.content ?? '' }));

const bodySchema = z
  .looseObject({
    model: z.string(),
    messages: z.array(messageSchema),
    tools: z
      .array(z.strictObject({ type: z.literal('function'), function: z.looseObject({ name: z.string() }) }))
      .min(1)
      .optional(),
    stream: z.boolean().optional(),
  })
  .refine(({ messages }) => isAnswered(messages), {
    message:
      "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
  });

/** OpenAI's rule: a message with calls is followed by the results of all of them, and by nothing else. */
function isAnswered(messages: readonly z.infer<typeof messageSchema>[]): boolean {
  let open = new Set<string>();
  for (const { role, tool_calls = [], tool_call_id = '' } of messages) {
    if (role === 'tool' ? !open.delete(tool_call_id) : open.size > 0) return false;
    if (role !== 'tool') open = new Set(tool_calls.map(({ id }) => id));
  }
  return open.size === 0;
}

/** One received request. */
export interface Question extends Pick<z.infer<typeof bodySchema>, 'model' | 'messages'> {
  /** Position among all requests to this server, from 0. */
  readonly number: number;
  /** Path and query. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds since the epoch. */
  readonly arrivedAt: number;
}

/** A successful answer; missing fields get plain values. */
export interface Answer {
  readonly text: string;
  /** A string is sent as is; an object as JSON. */
  readonly toolCalls?: readonly { readonly name: string; readonly arguments: string | object }[];
  readonly refusal?: string;
  readonly finishReason?: string;
  readonly usage?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Merged into the top level of the completion: `model`, `provider`, `system_fingerprint` … */
  readonly completion?: Readonly<Record<string, unknown>>;
  /** Merged into the message: `reasoning_content`, `tool_calls` … */
  readonly message?: Readonly<Record<string, unknown>>;
}

/** Anything else a server can do with a request; `body` is the successful response, JSON or a stream. */
export type Misbehavior = (response: ServerResponse, body: string) => void | Promise<void>;

export interface OpenAiServerOptions {
  readonly answer: (question: Question) => string | Answer | Promise<string | Answer>;
  /** Called before every answer; its result, if any, handles the response instead. */
  readonly misbehave?: (question: Question) => Misbehavior | undefined;
  readonly latencyMs?: number;
  /** If set, any other key is answered with 401. */
  readonly apiKey?: string;
  /** If set, any other model is answered with 404. */
  readonly models?: readonly string[];
}

export interface OpenAiServer {
  /** Base URL, ending in `/v1`. */
  readonly url: string;
  /** All chat requests with a readable body, in order of arrival. */
  readonly requests: readonly Question[];
  close(): Promise<void>;
}

/** Starts a server on loopback that speaks OpenAI's chat completions, streamed or whole. */
export async function startOpenAiServer(options: OpenAiServerOptions): Promise<OpenAiServer> {
  const requests: Question[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parsed = bodySchema.safeParse(await readJson(request));
    const path = request.url ?? '';
    if (request.method !== 'POST' || path.split('?')[0] !== '/v1/chat/completions') {
      return sendError(response, 404, `Unknown request URL: ${request.method} ${path}`, 'unknown_url');
    }
    if (!parsed.success) return sendError(response, 400, z.prettifyError(parsed.error), 'invalid_request');
    const body = parsed.data;
    const question = {
      number: requests.length,
      model: body.model,
      messages: body.messages,
      path,
      body,
      headers: request.headers,
      arrivedAt: Date.now(),
    };
    requests.push(question);
    if (options.latencyMs !== undefined) await wait(options.latencyMs);
    if (options.apiKey !== undefined && request.headers.authorization !== `Bearer ${options.apiKey}`) {
      return sendError(response, 401, 'Incorrect API key provided.', 'invalid_api_key');
    }
    if (options.models?.includes(body.model) === false) {
      return sendError(response, 404, `The model \`${body.model}\` does not exist.`, 'model_not_found');
    }
    const misbehaviour = options.misbehave?.(question);
    const answer = toAnswer(await options.answer(question));
    const text = body.stream === true ? renderStream(question, answer) : renderCompletion(question, answer);
    if (misbehaviour !== undefined) return misbehaviour(response, text);
    const type = body.stream === true ? 'text/event-stream' : 'application/json';
    response.writeHead(200, { 'content-type': type, ...answer.headers }).end(text);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent) sendError(response, 500, String(error), 'test_server_broke');
      else response.destroy();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

/** Answers with an error object like OpenAI's endpoints. */
export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ error: { message, type: 'error', param: null, code } }));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}

const toAnswer = (answer: string | Answer): Answer => (typeof answer === 'string' ? { text: answer } : answer);

function envelope(question: Question, answer: Answer, object: string) {
  return {
    id: `chatcmpl-${randomUUID()}`,
    object,
    created: Math.floor(question.arrivedAt / 1000),
    model: question.model,
    ...answer.completion,
  };
}

/** Four characters per token is close enough for a server without a tokenizer. */
function usageOf(question: Question, answer: Answer): Readonly<Record<string, unknown>> {
  const input = Math.ceil(question.messages.reduce((sum, message) => sum + message.content.length, 0) / 4);
  const output = Math.ceil(answer.text.length / 4);
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output, ...answer.usage };
}

const finishReasonOf = ({ finishReason, toolCalls }: Answer): string =>
  finishReason ?? (toolCalls === undefined ? 'stop' : 'tool_calls');

function toolCallsOf({ number }: Question, { toolCalls = [] }: Answer) {
  return toolCalls.map(({ name, arguments: value }, index) => ({
    index,
    id: `call_${number}_${index}`,
    type: 'function',
    function: { name, arguments: typeof value === 'string' ? value : JSON.stringify(value) },
  }));
}

function renderCompletion(question: Question, answer: Answer): string {
  const calls = toolCallsOf(question, answer).map(({ index, ...call }) => call);
  const message = {
    role: 'assistant',
    content: answer.text === '' && calls.length > 0 ? null : answer.text,
    refusal: answer.refusal ?? null,
    ...(calls.length > 0 && { tool_calls: calls }),
    ...answer.message,
  };
  return JSON.stringify({
    ...envelope(question, answer, 'chat.completion'),
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReasonOf(answer) }],
    usage: usageOf(question, answer),
  });
}

function renderStream(question: Question, answer: Answer): string {
  const chunk = (delta: object, finish_reason: string | null) => ({
    ...envelope(question, answer, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, finish_reason }],
  });
  const pieces = answer.text.match(/[\s\S]{1,16}/g) ?? [];
  const refusal = answer.refusal === undefined ? {} : { refusal: answer.refusal };
  const events = [
    chunk({ role: 'assistant', content: '', ...refusal, ...answer.message }, null),
    ...pieces.map(content => chunk({ content }, null)),
    ...toolCallsOf(question, answer).flatMap(({ function: { name, arguments: json }, index, ...call }) => [
      chunk({ tool_calls: [{ index, ...call, function: { name, arguments: '' } }] }, null),
      ...(json.match(/[\s\S]{1,16}/g) ?? []).map(piece =>
        chunk({ tool_calls: [{ index, function: { arguments: piece } }] }, null),
      ),
    ]),
    chunk({}, finishReasonOf(answer)),
    { ...envelope(question, answer, 'chat.completion.chunk'), choices: [], usage: usageOf(question, answer) },
  ];
  return `${events.map(event => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`;
}
