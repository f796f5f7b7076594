import { describe, expect, it } from 'vitest';
import { readCompletion } from '../../src/model/completion.ts';
import { CallFailure } from '../../src/model/failure.ts';
import { thrown } from '../failures.ts';

const whole = (message: object, rest: object = {}, finish_reason = 'stop') =>
  JSON.stringify({
    choices: [{ index: 0, message, finish_reason }],
    usage: { prompt_tokens: 9, completion_tokens: 3 },
    ...rest,
  });
const stream = (...events: unknown[]) =>
  events.map(event => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`).join('');
const chunk = (content: string, finish_reason: string | null = null, rest: object = {}) => ({
  choices: [{ index: 0, delta: { content }, finish_reason }],
  ...rest,
});

const failureOf = (body: string): CallFailure => thrown(CallFailure, () => readCompletion(body));

describe('A complete response', () => {
  it('returns its text', () => {
    expect(readCompletion(whole({ content: '{"selected_proposal_id": 3}' }))).toMatchObject({
      text: '{"selected_proposal_id": 3}',
      refusal: null,
      finishReason: 'stop',
    });
  });

  it('may begin with white space that keeps a slow connection open', () => {
    expect(readCompletion(`\n   \n${whole({ content: 'hi' })}`).text).toBe('hi');
  });

  it('returns the text of a multipart answer without the reasoning', () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
      { type: 'text', text: '3' },
    ];
    expect(readCompletion(whole({ content })).text).toBe('3');
  });

  it('does not mistake reasoning or tool calls for the answer', () => {
    const message = {
      content: null,
      reasoning: '3',
      reasoning_content: '3',
      tool_calls: [{ function: { arguments: '3' } }],
    };
    expect(readCompletion(whole(message)).text).toBe('');
  });

  it('returns the refusal', () => {
    expect(readCompletion(whole({ content: null, refusal: 'I will not' }))).toMatchObject({
      text: '',
      refusal: 'I will not',
    });
  });

  it('counts as an answer if the length limit cut it before the first word', () => {
    expect(readCompletion(whole({ content: '' }, { usage: null }, 'length'))).toMatchObject({
      text: '',
      finishReason: 'length',
    });
  });

  it.each([
    ['cut', whole({ content: 'hi' }).slice(0, -5), 'the response is incomplete JSON'],
    ['not JSON', 'OK', 'the response is incomplete JSON'],
    ['a web page', '<!doctype html><p>Welcome', 'the endpoint returned a web page'],
    ['a page to sign in', '<!-- Copyright -->\r\n<!DOCTYPE html>', 'the endpoint returned a web page'],
    ['without choices', '{"choices":[]}', 'the response has no choices'],
    ['something else', '{"status":"ok"}', 'the response has no choices'],
    [
      'empty and free, as when a model is being started',
      whole({ content: '' }, { usage: null }),
      'the response is empty',
    ],
  ])('that is %s is malformed', (_what, body, message) => {
    expect(failureOf(body)).toMatchObject({ kind: 'malformed-response', message: expect.stringContaining(message) });
  });

  it.each([
    ['in place of the choices', '{"error":{"code":429,"message":"busy"}}'],
    ['in the choice', '{"choices":[{"finish_reason":"error","error":{"code":429,"message":"busy"}}]}'],
  ])('with an error %s is the error', (_where, body) => {
    expect(failureOf(body)).toMatchObject({ kind: 'rate-limit', message: '429 busy' });
  });
});

describe('A stream', () => {
  const usage = { choices: [], usage: { prompt_tokens: 9, completion_tokens: 3, cost: 0.5 } };

  it('is joined into one message', () => {
    const body = stream(
      chunk('{"selected_', null, { model: 'm', provider: 'p', system_fingerprint: 'f' }),
      chunk('proposal_id": 3}'),
      chunk('', 'stop'),
      usage,
      '[DONE]',
    );
    expect(readCompletion(body)).toEqual({
      text: '{"selected_proposal_id": 3}',
      toolCalls: [],
      misreported: false,
      reasoning: null,
      refusal: null,
      finishReason: 'stop',
      usage: { inputTokens: 9, cachedInputTokens: 0, outputTokens: 3, reasoningTokens: 0 },
      isUncounted: false,
      cost: 0.5,
      id: null,
      model: 'm',
      provider: 'p',
      fingerprint: 'f',
    });
  });

  it('may contain comments, event names and any line endings', () => {
    const body = `: PROCESSING\r\n\r\nevent: message\r\n${stream(chunk('3', 'stop')).replaceAll('\n', '\r\n')}`;
    expect(readCompletion(body).text).toBe('3');
  });

  it('may repeat everything or its last chunks, or end with the whole message', () => {
    const body = stream(chunk('3'), chunk('', 'stop'), chunk('', 'stop'), usage, usage, '[DONE]');
    expect(readCompletion(body + body).text).toBe('3');
    const last = { choices: [{ index: 0, delta: {}, message: { content: '3' }, finish_reason: 'stop' }] };
    expect(readCompletion(stream(chunk('3'), last)).text).toBe('3');
  });

  it('may repeat every event, but repeated tokens of the text are kept', () => {
    const events = [chunk('{"selected_proposal_id": 1'), chunk('1'), chunk('1}'), chunk('', 'stop')];
    const twice = events.flatMap(event => [event, event]);
    expect(readCompletion(stream(...twice, '[DONE]', '[DONE]')).text).toBe('{"selected_proposal_id": 111}');
    expect(readCompletion(stream(chunk('1'), chunk('1'), chunk('', 'stop'))).text).toBe('11');
  });

  it('yields the first of several choices', () => {
    const other = { choices: [{ index: 1, delta: { content: '4' }, finish_reason: 'stop' }] };
    expect(readCompletion(stream(other, chunk('3', 'stop'), other)).text).toBe('3');
  });

  it('that was cut off is malformed, even if cut between two chunks', () => {
    const body = stream(chunk('{"selected_proposal_id": 1'), chunk('2}'), chunk('', 'stop'), '[DONE]');
    expect(failureOf(body.slice(0, body.indexOf('2}') + 4))).toMatchObject({ kind: 'malformed-response' });
    expect(failureOf(stream(chunk('{"selected_proposal_id": 1')))).toMatchObject({
      kind: 'malformed-response',
      message: expect.stringContaining('the stream was cut before its end'),
    });
  });

  it('with an error in the middle is that error', () => {
    expect(failureOf(stream(chunk('3'), { error: { code: 502, message: 'upstream went away' } }))).toMatchObject({
      kind: 'server',
      message: '502 upstream went away',
    });
  });
});

describe('Usage', () => {
  it('is unknown, never zero, if the endpoint does not report it', () => {
    expect(readCompletion(whole({ content: 'hi' }, { usage: undefined }))).toMatchObject({ usage: null, cost: null });
  });
});
