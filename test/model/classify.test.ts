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
  [
    'context-too-long',
    'Anthropic, with the room for the answer',
    400,
    {
      type: 'error',
      error: {
        type: 'invalid_request_error',
        message: 'input length and `max_tokens` exceed context limit: 199999 + 8192 > 200000',
      },
    },
  ],
  [
    'context-too-long',
    'Vertex',
    400,
    openai('Unable to submit request because the input token count is 1187564 but model only supports up to 1048576.'),
  ],
  [
    'context-too-long',
    'Alibaba',
    400,
    openai('<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 129024]'),
  ],
  [
    'context-too-long',
    'vLLM and NVIDIA, less than no room',
    400,
    openai('max_tokens must be at least 1, got -1591.', 400),
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
  ['authentication', 'Anthropic, a disabled organization', 400, openai('This organization has been disabled.')],
  ['authentication', 'Gemini, another country', 400, openai('User location is not supported for the API use.', 400)],
  ['authentication', 'a firewall', 403, '<!DOCTYPE html><title>Just a moment...</title>'],
  [
    'quota',
    'OpenAI',
    429,
    openai('You exceeded your current quota, please check your plan and billing details.', 'insufficient_quota'),
  ],
  ['quota', 'OpenRouter', 402, openai('This request requires more credits, or fewer max_tokens.', 402)],
  ['quota', 'DeepSeek', 402, openai('Insufficient Balance', 'invalid_request_error')],
  ['quota', 'one-api', 403, openai('user quota is not enough', 'insufficient_user_quota')],
  ['quota', 'new-api', 403, openai('用户额度不足, 剩余额度: ＄0.000000', 'insufficient_user_quota')],
  ['quota', 'Zhipu', 429, openai('余额不足或无可用资源包,请充值。', '1113')],
  ['quota', 'SiliconFlow', 403, { code: 30001, message: 'Sorry, your account balance is insufficient', data: null }],
  ['quota', 'Alibaba', 400, openai('Access denied, please make sure your account is in good standing.', 'Arrearage')],
  [
    'quota',
    'GitHub Models',
    429,
    openai('Rate limit of 50 per 86400s exceeded for UserByModelByDay. Please wait 23450 seconds before retrying.'),
  ],
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
  ['rate-limit', "Groq's flex tier", 498, openai('Flex tier capacity exceeded', 'capacity_exceeded')],
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
    'unknown-model',
    'Anthropic',
    404,
    { type: 'error', error: { type: 'not_found_error', message: 'model: claude-3-haiku-20240307' } },
  ],
  [
    'unknown-model',
    'Moonshot',
    404,
    { error: { message: 'Not found the model kimi-k9 or Permission denied', type: 'resource_not_found_error' } },
  ],
  [
    'unknown-model',
    'Groq, a retired model',
    400,
    openai('The model `llama3-8b-8192` has been decommissioned and is no longer supported.', 'model_decommissioned'),
  ],
  [
    'unknown-model',
    'xAI, a retired model',
    404,
    {
      code: 'Some requested entity was not found',
      error: 'The model grok-beta was deprecated on 2025-09-15 and is no longer accessible via the API.',
    },
  ],
  [
    'unknown-model',
    'NVIDIA, a retired model',
    410,
    { status: 410, title: 'Gone', detail: "The model 'small' has reached its end of life on 2026-05-01." },
  ],
  [
    'unknown-model',
    'NVIDIA',
    404,
    { status: 404, title: 'Not Found', detail: "Function 'f1': Not found for account 'a1'" },
  ],
  [
    'unknown-model',
    'Hugging Face',
    400,
    openai("The requested model 'm' is not supported by any provider you have enabled.", 'model_not_supported'),
  ],
  ['unknown-model', 'Together', 400, openai('Unable to access non-serverless model m.', 'model_not_available')],
  [
    'unknown-model',
    'OpenRouter, no provider',
    404,
    openai('No allowed providers are available for the selected model.', 404),
  ],
  [
    'unknown-model',
    'OpenRouter, excluded by the account',
    404,
    openai('No endpoints available matching your guardrail restrictions and data policy.', 404),
  ],
  ['unknown-model', 'Bedrock', 400, { message: 'The provided model identifier is invalid.' }],
  [
    'content-filter',
    'xAI',
    403,
    {
      code: 'The caller does not have permission to execute the specified operation',
      error: 'Content violates usage guidelines. Model: grok-4-0709, Failed check: SAFETY_CHECK_TYPE_BIO',
    },
  ],
  ['content-filter', 'DeepSeek', 400, openai('Content Exists Risk', 'invalid_request_error')],
  ['content-filter', 'Alibaba', 400, openai('Input data may contain inappropriate content.', 'data_inspection_failed')],
  ['content-filter', 'Portkey', 446, openai('The guardrail checks defined in the config failed.')],
  [
    'content-filter',
    'Cloudflare',
    424,
    { success: false, error: [{ code: 2016, message: 'Prompt blocked due to security configurations' }] },
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
  ['server', 'TGI', 424, { error: 'Request failed during generation: Server error', error_type: 'generation' }],
  ['server', 'Gemini', 499, openai('The operation was cancelled.', 499)],
  ['timeout', 'a gateway', 408, ''],
  ['bad-request', 'FastAPI, a wrong path', 404, { detail: 'Not Found' }],
  [
    'bad-request',
    'llama.cpp, a wrong path',
    404,
    { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } },
  ],
  [
    'bad-request',
    'Anthropic, a wrong path',
    404,
    { type: 'error', error: { type: 'not_found_error', message: 'Not Found' } },
  ],
  ['bad-request', 'Anthropic, a newer model', 400, openai('`temperature` is deprecated for this model.')],
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
      'quota 403',
      'quota 429',
      'unknown-model 400',
      'unknown-model 404',
      'unknown-model 410',
    ]);
  });

  it.each([
    ['a wrong path', 404, { detail: 'Not Found' }, 'Check the base URL'],
    ['a retired model', 404, openai('model: claude-3-haiku-20240307', 'not_found_error'), 'that it still offers it'],
    ['settings of the account', 404, openai('No endpoints found matching your data policy', 404), 'privacy settings'],
    ['a country', 403, openai('Country, region, or territory not supported'), 'does not serve the region'],
    ['a firewall', 403, '<html><title>Attention Required!</title>', 'A firewall'],
  ])('says what to do about %s', (_what, status, body, hint) => expect(read(status, body).hint).toContain(hint));

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
