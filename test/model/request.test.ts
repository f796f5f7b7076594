import { describe, expect, it } from 'vitest';
import { firstDialect, requestBody } from '../../src/model/request.ts';
import { callOf } from './setup.ts';

const call = callOf('Which one?');

describe('The first request', () => {
  it('asks for the cost only at OpenRouter', () => {
    expect(requestBody(call, firstDialect('openrouter.ai'), '')).toMatchObject({ usage: { include: true } });
    expect(requestBody(call, firstDialect('api.openai.com'), '')).not.toHaveProperty('usage');
    expect(requestBody(call, firstDialect('openrouter.ai.example.com'), '')).not.toHaveProperty('usage');
  });
});
