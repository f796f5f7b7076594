import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** A tool call, or the final answer. */
export type Turn =
  | { readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> }
  | { readonly text: string };

export interface Asked {
  /** `/v1/chat/completions` and the like, without the query. */
  readonly path: string;
  readonly model: string;
  /** The body as received: system prompt, conversation, tools. */
  readonly body: string;
  /** Key of the request, from whichever header its protocol uses. */
  readonly key: string;
}

export interface ProtocolServer {
  /** Origin, without a trailing slash. */
  readonly url: string;
  readonly requests: readonly Asked[];
  close(): Promise<void>;
}

const INPUT_TOKENS = 100;
const OUTPUT_TOKENS = 10;

const bodySchema = z.looseObject({ model: z.string().optional(), stream: z.boolean().optional() });

/**
 * Starts a model on loopback that supports the protocols agents use: OpenAI's chat completions and responses,
 * Anthropic's messages, and Gemini's. Every answer reports 100 input and 10 output tokens;
 * without an answer, the request is rejected.
 */
export async function startProtocolServer(answer: (asked: Asked) => Turn | null): Promise<ProtocolServer> {
  const requests: Asked[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?');
    if (request.method !== 'POST') return sendJson(response, { object: 'list', data: [], models: [] });
    const body = await textOf(request);
    const parsed = bodySchema.parse(JSON.parse(body === '' ? '{}' : body));
    if (path.endsWith('/count_tokens')) return sendJson(response, { input_tokens: INPUT_TOKENS });
    const [, gemini] = /\/models\/([^:]+):/.exec(path) ?? [];
    const { authorization, 'x-api-key': anthropic, 'x-goog-api-key': google } = request.headers;
    const key = String(authorization ?? anthropic ?? google ?? '').replace('Bearer ', '');
    const asked = { path, model: gemini ?? parsed.model ?? '', body, key };
    requests.push(asked);
    const turn = answer(asked);
    if (turn === null) {
      const error = { message: 'The service is unwell.', type: 'invalid_request_error', code: 'unwell' };
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
      return;
    }
    const spoken = { id: String(requests.length), model: asked.model, turn };
    const streamed = parsed.stream === true || path.endsWith(':streamGenerateContent');
    if (path.endsWith('/chat/completions'))
      return streamed ? sendChunks(response, spoken) : sendJson(response, completion(spoken));
    if (path.endsWith('/responses')) return sendEvents(response, responseEvents(spoken));
    if (path.endsWith('/messages'))
      return streamed ? sendEvents(response, messageEvents(spoken)) : sendJson(response, message(spoken));
    if (gemini !== undefined)
      return streamed ? sendEvents(response, [generated(spoken)]) : sendJson(response, generated(spoken));
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The model's nth answer. */
interface Spoken {
  readonly id: string;
  readonly model: string;
  readonly turn: Turn;
}

function sendJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Server-sent events, with the names of their types, if any. */
function sendEvents(response: ServerResponse, events: readonly object[], end = ''): void {
  const lines = events.map(event => {
    const name = 'type' in event ? `event: ${event.type}\n` : '';
    return `${name}data: ${JSON.stringify(event)}\n\n`;
  });
  response.writeHead(200, { 'content-type': 'text/event-stream' }).end(lines.join('') + end);
}

const CHAT_USAGE = {
  prompt_tokens: INPUT_TOKENS,
  completion_tokens: OUTPUT_TOKENS,
  total_tokens: INPUT_TOKENS + OUTPUT_TOKENS,
};

/** OpenAI: "Create chat completion". */
function completion({ id, model, turn }: Spoken) {
  const message =
    'text' in turn
      ? { role: 'assistant', content: turn.text }
      : {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              index: 0,
              id: `call_${id}`,
              type: 'function',
              function: { name: turn.tool, arguments: JSON.stringify(turn.arguments) },
            },
          ],
        };
  const choice = { index: 0, message, finish_reason: 'text' in turn ? 'stop' : 'tool_calls' };
  return { id: `chatcmpl-${id}`, object: 'chat.completion', created: 0, model, choices: [choice], usage: CHAT_USAGE };
}

function sendChunks(response: ServerResponse, spoken: Spoken): void {
  const { choices, usage, ...rest } = completion(spoken);
  const chunk = { ...rest, object: 'chat.completion.chunk' };
  const events = choices.flatMap(({ index, message, finish_reason }) => [
    { ...chunk, choices: [{ index, delta: message, finish_reason: null }] },
    { ...chunk, choices: [{ index, delta: {}, finish_reason }] },
  ]);
  sendEvents(response, [...events, { ...chunk, choices: [], usage }], 'data: [DONE]\n\n');
}

/** OpenAI: "Streaming events" of the responses API. */
function responseEvents({ id, model, turn }: Spoken): object[] {
  const item =
    'text' in turn
      ? {
          type: 'message',
          id: `msg_${id}`,
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: turn.text, annotations: [] }],
        }
      : {
          type: 'function_call',
          id: `fc_${id}`,
          call_id: `call_${id}`,
          name: turn.tool,
          arguments: JSON.stringify(turn.arguments),
          status: 'completed',
        };
  const usage = {
    input_tokens: INPUT_TOKENS,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: OUTPUT_TOKENS,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: INPUT_TOKENS + OUTPUT_TOKENS,
  };
  const response = { id: `resp_${id}`, object: 'response', model, output: [item], usage, status: 'completed' };
  return [
    { type: 'response.created', response: { ...response, output: [], status: 'in_progress' } },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [], status: 'in_progress' } },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response },
  ];
}

/** Anthropic: "Create a message". */
function message({ id, model, turn }: Spoken) {
  const block =
    'text' in turn
      ? { type: 'text', text: turn.text }
      : { type: 'tool_use', id: `toolu_${id}`, name: turn.tool, input: turn.arguments };
  const usage = { input_tokens: INPUT_TOKENS, output_tokens: OUTPUT_TOKENS };
  const stop_reason = 'text' in turn ? 'end_turn' : 'tool_use';
  const common = { id: `msg_${id}`, type: 'message', role: 'assistant', model, stop_sequence: null };
  return { ...common, content: [block], stop_reason, usage };
}

/** Anthropic: "Streaming messages". */
function messageEvents(spoken: Spoken): object[] {
  const { content, stop_reason, usage, ...rest } = message(spoken);
  const { turn } = spoken;
  const begun = content.map(block => ('text' in turn ? { type: 'text', text: '' } : { ...block, input: {} }));
  const delta =
    'text' in turn
      ? { type: 'text_delta', text: turn.text }
      : { type: 'input_json_delta', partial_json: JSON.stringify(turn.arguments) };
  return [
    { type: 'message_start', message: { ...rest, content: [], stop_reason: null, usage } },
    { type: 'content_block_start', index: 0, content_block: begun[0] },
    { type: 'content_block_delta', index: 0, delta },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason, stop_sequence: null }, usage },
    { type: 'message_stop' },
  ];
}

/** Gemini: `GenerateContentResponse`. */
function generated({ model, turn }: Spoken): object {
  const part = 'text' in turn ? { text: turn.text } : { functionCall: { name: turn.tool, args: turn.arguments } };
  return {
    candidates: [{ content: { role: 'model', parts: [part] }, finishReason: 'STOP', index: 0 }],
    usageMetadata: {
      promptTokenCount: INPUT_TOKENS,
      candidatesTokenCount: OUTPUT_TOKENS,
      totalTokenCount: INPUT_TOKENS + OUTPUT_TOKENS,
    },
    modelVersion: model,
  };
}
