import { describe, expect, it } from 'vitest';
import { failureOfResponse } from '../../src/model/classify.ts';
import { learn } from '../../src/model/lessons.ts';
import { firstDialect } from '../../src/model/request.ts';
import { callOf } from './setup.ts';

const call = callOf('Which one?', {
  sampling: { maxTokens: 9 },
  answerSchema: { name: 'decision', schema: { type: 'object' } },
});
const openai = firstDialect('api.openai.com');
const complain = (status: number, message: string) =>
  failureOfResponse(status, new Headers(), JSON.stringify({ error: { message } }));

describe('learn', () => {
  it.each([
    ['DeepSeek', 400, 'This response_format type is unavailable now', { structuredOutput: false }],
    ['OpenRouter', 404, 'No endpoints found that can handle the requested parameters.', { structuredOutput: false }],
    ['Groq', 400, 'This model does not support response format `json_schema`.', { structuredOutput: false }],
    ['an older vLLM', 500, 'json_schema is not supported', { structuredOutput: false }],
    [
      'OpenAI',
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { maxTokens: 'max_completion_tokens' },
    ],
    [
      'Alibaba',
      400,
      'This model only support stream mode, please enable the stream parameter to access the model.',
      { stream: true },
    ],
    [
      'Alibaba, reasoning',
      400,
      'parameter.enable_thinking must be set to false for non-streaming calls',
      { stream: true },
    ],
    ['Anthropic', 400, 'Streaming is required for operations that may take longer than 10 minutes', { stream: true }],
  ])('follows the advice of %s', (_provider, status, message, change) => {
    expect(learn(call, openai, complain(status, message))?.dialect).toEqual({ ...openai, ...change });
  });

  it.each([
    [
      'what it follows already',
      complain(400, 'response_format is not supported'),
      { ...openai, structuredOutput: false },
    ],
    ['what it did not ask for', complain(400, 'stream_options is not supported'), openai],
    ['a failure of another kind', complain(429, 'response_format calls are limited'), openai],
    [
      'a complaint about the temperature, which is measured',
      complain(400, "'temperature' does not support 0.6"),
      openai,
    ],
  ])('changes nothing for %s', (_what, failure, dialect) => expect(learn(call, dialect, failure)).toBeNull());
});
