import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOfConnection, failureOfErrorObject, failureOfResponse } from '../../src/model/classify.ts';
import type { CallFailureKind } from '../../src/model/failure.ts';

const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  failureOfResponse(status, new Headers(headers), typeof body === 'string' ? body : JSON.stringify(body));
const openai = (message: string, code: string | number | null = null) => ({
  error: { message, type: 'x', param: null, code },
});

/** Response bodies that providers document or were seen to send. */
const SEEN: readonly [CallFailureKind, string, number, unknown][] = [
  [
    'context-too-long',
    'OpenAI',
    400,
    openai(
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
      'context_length_exceeded',
    ),
  ],
  ['context-too-long', 'OpenAI, newer', 400, openai('Your input exceeds the context window of this model.')],
  [
    'context-too-long',
    'OpenAI, over a minute at once',
    429,
    openai(
      'Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 45000.',
      'rate_limit_exceeded',
    ),
  ],
  [
    'context-too-long',
    'Anthropic',
    400,
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'prompt is too long: 213462 tokens > 200000 maximum' },
    },
  ],
  [
    'context-too-long',
    'OpenRouter',
    400,
    openai("This endpoint's maximum context length is 32768 tokens. However, you requested about 40000 tokens.", 400),
  ],
  [
    'context-too-long',
    'Gemini',
    400,
    [
      {
        error: {
          code: 400,
          message: 'The input token count (1196265) exceeds the maximum number of tokens allowed (1048575).',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
  ],
  [
    'context-too-long',
    'xAI',
    400,
    {
      code: 'invalid-argument',
      error: "This model's maximum prompt length is 131072 but the request contains 537812 tokens.",
    },
  ],
  [
    'context-too-long',
    'Groq',
    400,
    openai('Please reduce the length of the messages or completion.', 'context_length_exceeded'),
  ],
  [
    'context-too-long',
    'Mistral',
    400,
    {
      object: 'error',
      message: 'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
      code: 3051,
    },
  ],
  [
    'context-too-long',
    'Moonshot',
    400,
    openai('Invalid request: Your request exceeded model token limit: 8192', 'invalid_request_error'),
  ],
  ['context-too-long', 'Bedrock', 400, { message: 'Input is too long for requested model.' }],
  [
    'context-too-long',
    'vLLM',
    400,
    {
      object: 'error',
      message: 'The decoder prompt (length 9000) is longer than the maximum model length of 4096.',
      code: 400,
    },
  ],
  [
    'context-too-long',
    'TGI',
    422,
    {
      error: 'Input validation error: `inputs` must have less than 1024 tokens. Given: 2233',
      error_type: 'validation',
    },
  ],
  [
    'context-too-long',
    'llama.cpp',
    400,
    {
      error: {
        code: 400,
        message: 'the request exceeds the available context size, try increasing it',
        type: 'exceed_context_size_error',
      },
    },
  ],
  [
    'context-too-long',
    'LM Studio',
    400,
    { error: 'The number of tokens to keep from the initial prompt is greater than the context length' },
  ],
  ['context-too-long', 'a gateway', 413, ''],
  ['authentication', 'OpenAI', 401, openai('Incorrect API key provided: sk-abc.', 'invalid_api_key')],
  [
    'authentication',
    'Gemini',
    400,
    [{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } }],
  ],
  ['authentication', 'OpenAI, no access', 403, openai('You are not allowed to sample from this model')],
  [
    'quota',
    'OpenAI',
    429,
    openai('You exceeded your current quota, please check your plan and billing details.', 'insufficient_quota'),
  ],
  ['quota', 'OpenRouter', 402, openai('This request requires more credits, or fewer max_tokens.', 402)],
  ['quota', 'DeepSeek', 402, openai('Insufficient Balance', 'invalid_request_error')],
  [
    'quota',
    'Anthropic',
    400,
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'Your credit balance is too low. Go to Plans & Billing.' },
    },
  ],
  [
    'rate-limit',
    'OpenAI',
    429,
    openai(
      'Rate limit reached for gpt-4o in organization org-1 on requests per min (RPM): Limit 3.',
      'rate_limit_exceeded',
    ),
  ],
  [
    'rate-limit',
    'Gemini, whose limit per minute is a quota too',
    429,
    [
      {
        error: {
          code: 429,
          message:
            'You exceeded your current quota, please check your plan and billing details. Please retry in 23.5s.',
          status: 'RESOURCE_EXHAUSTED',
        },
      },
    ],
  ],
  ['rate-limit', 'Bedrock', 429, { message: 'Too many tokens, please wait before trying again.' }],
  [
    'unknown-model',
    'OpenAI',
    404,
    openai('The model `gpt-9` does not exist or you do not have access to it.', 'model_not_found'),
  ],
  ['unknown-model', 'OpenRouter', 400, openai('moonshotai/kimi-k9 is not a valid model ID', 400)],
  ['unknown-model', 'OpenRouter, no host', 404, openai('No endpoints found for moonshotai/kimi-k9.', 404)],
  ['unknown-model', 'Ollama', 404, openai('model "llama9" not found, try pulling it first', 'api_error')],
  [
    'unknown-model',
    'Mistral',
    400,
    { object: 'error', message: 'Invalid model: mistral-9', type: 'invalid_model', code: '1500' },
  ],
  [
    'content-filter',
    'Azure',
    400,
    openai(
      "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      'content_filter',
    ),
  ],
  [
    'content-filter',
    'OpenRouter',
    403,
    { error: { code: 403, message: 'Your input was flagged', metadata: { reasons: ['violence'] } } },
  ],
  [
    'malformed-response',
    'Groq',
    400,
    openai('Failed to generate JSON. Please adjust your prompt.', 'json_validate_failed'),
  ],
  ['server', 'OpenAI', 500, openai('The server had an error while processing your request.', 'server_error')],
  ['server', 'Anthropic', 529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }],
  ['server', 'nginx', 502, '<html><body><h1>502 Bad Gateway</h1></body></html>'],
  ['timeout', 'a gateway', 408, ''],
  ['bad-request', 'FastAPI, a wrong path', 404, { detail: 'Not Found' }],
  ['bad-request', 'a web server, a wrong path', 404, '<!DOCTYPE html><title>404</title>'],
  [
    'bad-request',
    'OpenAI',
    400,
    openai("Unsupported value: 'temperature' does not support 0.6 with this model.", 'unsupported_value'),
  ],
];

describe('failureOfResponse', () => {
  it.each(SEEN)('says %s for %s (%i)', (kind, _provider, status, body) => {
    expect(read(status, body)).toMatchObject({ kind, status, requests: 1 });
  });

  it('ends the run when every other task would fail the same way', () => {
    const fatal = new Set(
      SEEN.filter(([, , status, body]) => read(status, body).fatal).map(([kind, , status]) => `${kind} ${status}`),
    );
    expect([...fatal].toSorted()).toEqual([
      'authentication 400',
      'authentication 401',
      'authentication 403',
      'bad-request 404',
      'quota 400',
      'quota 402',
      'quota 429',
      'unknown-model 400',
      'unknown-model 404',
    ]);
  });

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
