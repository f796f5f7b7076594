import { describe, expect, it } from 'vitest';
import { failureOfResponse } from '../../src/model/classify.ts';
import { readCompletion } from '../../src/model/completion.ts';
import { createFallbackClient } from '../../src/model/fallback.ts';
import { learn } from '../../src/model/lessons.ts';
import type { Call, Message, Tool } from '../../src/model/model.ts';
import { firstDialect, requestBody } from '../../src/model/request.ts';
import { estimateTokens, roughTokens } from '../../src/model/token-estimate.ts';
import { callOf, failureOf, never, refuse, start } from './setup.ts';

const READ: Tool = {
  name: 'read_file',
  description: 'Reads a file.',
  parameters: { type: 'object', properties: { path: { type: 'string' } } },
};
const turn = (changes: Partial<Extract<Message, { role: 'assistant' }>> = {}): Message[] => [
  { role: 'user', content: 'Which one?' },
  {
    role: 'assistant',
    content: '',
    toolCalls: [{ id: 'a1', name: 'read_file', arguments: '{"path":"a.ts"}' }],
    ...changes,
  },
  { role: 'tool', toolCallId: 'a1', content: '1\tlet a;' },
];
const conversation = (changes = {}): Call => callOf('', { tools: [READ], messages: turn(changes) });

const whole = (message: object) =>
  readCompletion(JSON.stringify({ choices: [{ message, finish_reason: 'tool_calls' }] }));
const streamed = (...deltas: object[]) =>
  readCompletion(
    `${deltas.map(delta => `data: ${JSON.stringify({ choices: [{ index: 0, delta }] })}\n\n`).join('')}data: [DONE]\n\n`,
  );
const piece = (call: object, name?: string, json?: string) => ({
  tool_calls: [{ ...call, function: { ...(name && { name }), ...(json && { arguments: json }) } }],
});

describe('A request with tools', () => {
  it("has OpenAI's format", () => {
    expect(requestBody(conversation(), firstDialect('models.example'), '')).toEqual({
      model: 'small',
      tools: [{ type: 'function', function: READ }],
      messages: [
        { role: 'user', content: 'Which one?' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'a1', type: 'function', function: { name: 'read_file', arguments: '{"path":"a.ts"}' } }],
        },
        { role: 'tool', tool_call_id: 'a1', content: '1\tlet a;' },
      ],
    });
  });

  it('has no blank text next to tool calls, because Anthropic and Bedrock reject it', () => {
    const [, assistant] = requestBody(conversation({ content: '\n\n' }), firstDialect('models.example'), '').messages;
    expect(assistant).toMatchObject({ role: 'assistant', content: null });
  });

  it('is counted in full: calls, results and tool definitions', () => {
    const { messages, tools } = conversation();
    const bare = messages.map(
      (message): Message => (message.role === 'assistant' ? { role: 'assistant', content: '' } : message),
    );
    expect(estimateTokens(messages)).toBeGreaterThan(estimateTokens(bare));
    expect(estimateTokens(messages, tools)).toBeGreaterThan(estimateTokens(messages));
    expect(roughTokens({ messages, tools: [READ] })).toBeGreaterThan(roughTokens({ messages }));
  });

  it('that is too long for the context because of its tools is not sent', async () => {
    const { ask, server } = await start({}, { termsOf: () => ({ prices: null, contextTokens: 40 }) });
    await ask();
    expect(await failureOf(ask({ tools: [{ ...READ, description: 'word '.repeat(100) }] }))).toMatchObject({
      kind: 'context-too-long',
      requests: 0,
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([false, true])(
    'returns the tool calls of the answer, and is described without its tools (streamed: %s)',
    async stream => {
      const toolCalls = [
        { name: 'read_file', arguments: { path: 'a/rather/long/path.ts' } },
        { name: 'read_file', arguments: '{"path": "brok' },
      ];
      const { ask } = await start({ answer: () => ({ text: '', toolCalls }) });
      const reply = await ask({ tools: [READ], extraBody: { stream } });
      expect(reply).toMatchObject({ text: '', finishReason: 'tool_calls' });
      expect(reply.toolCalls).toEqual([
        { id: 'call_0_0', name: 'read_file', arguments: '{"path":"a/rather/long/path.ts"}' },
        { id: 'call_0_1', name: 'read_file', arguments: '{"path": "brok' },
      ]);
      expect(reply.sent).not.toHaveProperty('tools');
    },
  );
});

describe('Tool calls', () => {
  const two = [
    { id: 'a1', name: 'read_file', arguments: '{"path":"a"}' },
    { id: 'a2', name: 'read_file', arguments: '{"path":"b"}' },
  ];

  it.each([
    [
      'in pieces by index, mixed',
      [
        piece({ index: 0, id: 'a1' }, 'read_file'),
        piece({ index: 1, id: 'a2' }, 'read_file', '{"path"'),
        piece({ index: 0 }, undefined, '{"path":"a"}'),
        piece({ index: 1 }, undefined, ':"b"}'),
      ],
    ],
    [
      'whole, all with the index 0 (Ollama, Gemini)',
      [
        piece({ index: 0, id: 'a1' }, 'read_file', '{"path":"a"}'),
        piece({ index: 0, id: 'a2' }, 'read_file', '{"path":"b"}'),
      ],
    ],
    [
      'whole, without index',
      [piece({ id: 'a1' }, 'read_file', '{"path":"a"}'), piece({ id: 'a2' }, 'read_file', '{"path":"b"}')],
    ],
    [
      'with id and name in every piece',
      [
        piece({ index: 0, id: 'a1' }, 'read_file', '{"path"'),
        piece({ index: 0, id: 'a1' }, 'read_file', ':"a"}'),
        piece({ index: 1, id: 'a2' }, 'read_file', '{"path":"b"}'),
      ],
    ],
    [
      'with another id in every piece, and the name in the first (older vLLM)',
      [
        piece({ index: 0, id: 'a1' }, 'read_file', '{"path"'),
        piece({ index: 0, id: 'x' }, undefined, ':"a"}'),
        piece({ index: 1, id: 'a2' }, 'read_file', '{"path":"b"}'),
      ],
    ],
    [
      'behind empty arguments (Llama Stack)',
      [
        piece({ index: 0, id: 'a1' }, 'read_file', '{}'),
        piece({ index: 0 }, undefined, '{"path":"a"}'),
        piece({ index: 1, id: 'a2' }, 'read_file', '{}'),
        piece({ index: 1 }, undefined, '{"path":"b"}'),
      ],
    ],
  ])('are joined from a stream %s', (_what, deltas) => expect(streamed(...deltas).toolCalls).toEqual(two));

  it('get new ids if theirs are missing or equal', () => {
    const ids = (...given: (string | undefined)[]) =>
      whole({ tool_calls: given.map(id => ({ id, function: { name: 'f', arguments: '{}' } })) }).toolCalls.map(
        ({ id }) => id,
      );
    expect(ids(undefined, '')).toEqual(['call_0', 'call_1']);
    expect(ids('f', 'f')).toEqual(['f', 'call_1']);
    const deltas = [piece({ index: 0 }, 'f', '{}'), piece({ index: 0 }, 'f', '{}'), piece({ index: 0 }, 'g')];
    expect(streamed(...deltas).toolCalls.map(({ name }) => name)).toEqual(['f', 'f', 'g']);
  });

  it('may have missing arguments or arguments that are not text', () => {
    const calls = [
      { function: { name: 'f', arguments: { a: 1 } } },
      { function: { name: 'g' } },
      { function: { name: 'h', arguments: 'null' } },
      'nonsense',
      { function: {} },
    ];
    expect(whole({ tool_calls: calls }).toolCalls.map(call => [call.name, call.arguments])).toEqual([
      ['f', '{"a":1}'],
      ['g', ''],
      ['h', ''],
    ]);
  });

  it('without text count as an answer, even without usage', () => {
    const body = {
      choices: [{ message: { content: null, tool_calls: [{ function: { name: 'f' } }] }, finish_reason: 'stop' }],
    };
    expect(readCompletion(JSON.stringify(body)).toolCalls).toHaveLength(1);
  });
});

describe('Reasoning', () => {
  const own = firstDialect('models.example');
  const sentBack = (message: object, dialect = own) => {
    const { reasoning, toolCalls } = whole({
      tool_calls: [{ id: 'a1', function: { name: 'f', arguments: '{}' } }],
      ...message,
    });
    return requestBody(conversation({ reasoning, toolCalls, host: 'models.example' }), dialect, '').messages[1];
  };

  it.each([
    ['DeepSeek and Moonshot', { reasoning_content: 'Look first.' }],
    ['DeepSeek, when it thought nothing', { reasoning_content: '' }],
    ['vLLM, Ollama and Groq', { reasoning: 'Look first.' }],
    ['OpenRouter', { reasoning_details: [{ type: 'reasoning.text', text: 'Look first.', signature: 's', index: 0 }] }],
    [
      'Gemini',
      {
        tool_calls: [
          {
            id: 'a1',
            type: 'function',
            function: { name: 'f', arguments: '{}' },
            extra_content: { google: { thought_signature: 's' } },
          },
        ],
      },
    ],
  ])('is returned the way %s sent it', (_who, message) => expect(sentBack(message)).toMatchObject(message));

  it('that OpenRouter sends in two forms is returned once', () => {
    const details = [{ type: 'reasoning.encrypted', data: 'x', id: 'r1' }];
    expect(sentBack({ reasoning: 'Look.', reasoning_details: details })).not.toHaveProperty('reasoning');
  });

  it('is joined from a stream', () => {
    const detail = (text: string, rest = {}) => ({
      reasoning_details: [{ type: 'reasoning.text', index: 0, text, ...rest }],
    });
    const last = { reasoning_details: [{ type: 'reasoning.encrypted', index: 1, data: 'x' }], content: 'ok' };
    expect(streamed(detail('Look '), detail('first.'), detail('', { signature: 's' }), last).reasoning).toEqual({
      reasoning_details: [
        { type: 'reasoning.text', index: 0, text: 'Look first.', signature: 's' },
        { type: 'reasoning.encrypted', index: 1, data: 'x' },
      ],
    });
    expect(
      streamed({ reasoning_content: 'Look ' }, { reasoning_content: 'first.' }, { content: 'ok' }).reasoning,
    ).toEqual({
      reasoning_content: 'Look first.',
    });
  });

  it('is returned only to the endpoint that sent it', () => {
    expect(sentBack({ reasoning_content: 'Look.' }, firstDialect('other.example'))).not.toHaveProperty(
      'reasoning_content',
    );
  });

  it('is left out for an endpoint that rejects it, but not for one that requires it', () => {
    const call = conversation({ reasoning: { reasoning_content: 'Look.' }, host: 'models.example' });
    const lesson = (message: string) =>
      learn(call, own, failureOfResponse(400, new Headers(), JSON.stringify({ error: { message } })));
    expect(lesson("property 'reasoning_content' is unsupported")?.dialect.thoughtsOf).toBeNull();
    expect(lesson('The reasoning_content in the thinking mode must be passed back to the API.')).toBeNull();
  });
});

describe('An endpoint without tool calling', () => {
  it.each([
    ['Ollama', 400, 'registry.ollama.ai/library/gemma:2b does not support tools'],
    ['OpenRouter', 404, 'No endpoints found that support tool use. To learn more, see the documentation.'],
    ['llama.cpp', 500, 'tools param requires --jinja flag'],
    ['older llama.cpp', 500, 'Unsupported param: tools'],
    ['vLLM', 400, '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'],
    ['Groq', 400, '`tool calling` is not supported with this model'],
    ['Bedrock', 400, "This model doesn't support tool use."],
    ['Mistral', 400, 'Function calling is not enabled for this model'],
    ['OpenAI, an older model', 400, 'Unrecognized request argument supplied: tools'],
  ])('ends the run at once for %s', async (_who, status, message) => {
    const { ask } = await start({ misbehave: () => refuse(status, message) });
    const failure = await failureOf(ask({ tools: [READ] }));
    expect(failure).toMatchObject({
      kind: 'bad-request',
      fatal: true,
      requests: 1,
      message: `${status} ${message}`,
    });
    expect(failure.hint).toContain('needs a model with tool calling');
  });

  it('is distinguished from a model of OpenAI that takes tools only if it does not reason', async () => {
    const message =
      "Function tools with reasoning_effort are not supported for gpt-5.6-luna in /v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to 'none'.";
    const { server, ask } = await start({
      misbehave: ({ body }) => (body.reasoning_effort === 'none' ? undefined : refuse(400, message)),
    });
    const failure = await failureOf(ask({ tools: [READ] }));
    expect(failure).toMatchObject({ kind: 'bad-request', fatal: true, requests: 1 });
    expect(failure.hint).toContain('`reasoning-effort: none` under `sampling`');
    expect(await ask({ tools: [READ], sampling: { reasoningEffort: 'none' } })).toMatchObject({ requests: 1 });
    expect(server.requests).toHaveLength(2);
  });

  it('is skipped by agents if there is a fallback', async () => {
    const first = await start({
      misbehave: ({ body }) => (body.tools === undefined ? undefined : refuse(400, 'gemma does not support tools')),
    });
    const second = await start({});
    const client = createFallbackClient([first.client, second.client]);
    const hosts = [];
    for (const tools of [{ tools: [READ] }, {}, { tools: [READ] }]) {
      hosts.push((await client.complete(callOf('Which one?', tools), never)).served.host);
    }
    const [one, two] = [first, second].map(({ server }) => new URL(server.url).host);
    expect(hosts).toEqual([two, one, two]);
    expect(first.server.requests).toHaveLength(2);
  });
});

it('allows null for optional parameters once an endpoint rejects it (Groq)', async () => {
  const properties = {
    path: { type: 'string' },
    kind: { type: 'string', enum: ['a', 'b'] },
    range: { type: 'object', properties: { from: { type: 'integer' } } },
    names: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
  };
  const tool = { ...READ, parameters: { type: 'object', properties, required: ['path', 'names'] } };
  const { server, ask, notices } = await start({
    misbehave: ({ body }) =>
      JSON.stringify(body.tools).includes('"null"')
        ? undefined
        : refuse(
            400,
            'tool call validation failed: parameters for tool read_file did not match schema: errors: [/kind: expected string, but got null]',
            'tool_use_failed',
          ),
  });
  expect(await ask({ tools: [tool] })).toMatchObject({ requests: 2 });
  expect(await ask({ tools: [tool] })).toMatchObject({ requests: 1 });
  expect(notices).toEqual([expect.stringContaining('allows null')]);
  expect(server.requests.at(-1)?.body.tools).toEqual([
    {
      type: 'function',
      function: {
        ...tool,
        parameters: {
          ...tool.parameters,
          properties: {
            path: { type: 'string' },
            kind: { type: ['string', 'null'], enum: ['a', 'b', null] },
            range: { type: ['object', 'null'], properties: { from: { type: ['integer', 'null'] } } },
            names: properties.names,
          },
        },
      },
    },
  ]);
});

it('retries a call whose arguments did not fit the tools (Groq)', async () => {
  const { ask } = await start({
    misbehave: ({ number }) =>
      number === 0 ? refuse(400, 'Failed to call a function.', 'tool_use_failed') : undefined,
  });
  expect(await ask({ tools: [READ] })).toMatchObject({ requests: 2 });
});
