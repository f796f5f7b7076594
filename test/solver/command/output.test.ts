import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OutputFormat, readOutput } from '../../../src/solver/command/output.ts';

const lines = (...values: readonly object[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('');

/** What each agent prints when it reads one file and answers, reduced to the parts that are used. */
const PRINTED: Readonly<Record<Exclude<OutputFormat, 'text' | 'aider'>, string>> = {
  claude: lines(
    { type: 'system', subtype: 'init', tools: ['Read'] },
    {
      type: 'assistant',
      message: { content: [{ type: 'tool_use', id: 't1', name: 'Read', input: { file_path: '/w/a.ts' } }] },
    },
    { type: 'user', message: { content: [{ type: 'tool_result', tool_use_id: 't1', content: 'the code' }] } },
    { type: 'assistant', message: { content: [{ type: 'thinking', thinking: 'hm' }] } },
    { type: 'assistant', message: { content: [{ type: 'text', text: 'It is 4' }] } },
    {
      type: 'result',
      subtype: 'success',
      is_error: false,
      num_turns: 2,
      result: 'It is 4',
      total_cost_usd: 0.5,
      usage: { input_tokens: 20, cache_creation_input_tokens: 30, cache_read_input_tokens: 50, output_tokens: 7 },
    },
  ),
  codex: lines(
    { type: 'thread.started', thread_id: 'x' },
    { type: 'item.completed', item: { type: 'error', message: 'no metadata for the model' } },
    {
      type: 'item.completed',
      item: { type: 'command_execution', command: 'cat a.ts', aggregated_output: 'the code', exit_code: 0 },
    },
    { type: 'item.completed', item: { type: 'agent_message', text: 'It is 4' } },
    {
      type: 'turn.completed',
      usage: { input_tokens: 100, cached_input_tokens: 50, output_tokens: 7, reasoning_output_tokens: 3 },
    },
  ),
  gemini: lines(
    { type: 'init', session_id: 'x' },
    { type: 'message', role: 'user', content: 'Choose' },
    { type: 'tool_use', tool_name: 'read_file', tool_id: 't1', parameters: { file_path: 'a.ts' } },
    { type: 'tool_result', tool_id: 't1', status: 'success', output: 'the code' },
    { type: 'message', role: 'assistant', content: 'It ', delta: true },
    { type: 'message', role: 'assistant', content: 'is 4', delta: true },
    { type: 'result', status: 'success', stats: { input_tokens: 100, cached: 50, output_tokens: 7 } },
  ),
  copilot: lines(
    { type: 'assistant.turn_start', data: { turnId: '0' } },
    { type: 'assistant.message', data: { content: '', toolRequests: [{}] } },
    { type: 'tool.execution_start', data: { toolCallId: 't1', toolName: 'view', arguments: { path: '/w/a.ts' } } },
    { type: 'tool.execution_complete', data: { toolCallId: 't1', success: true, result: { content: 'the code' } } },
    { type: 'assistant.turn_start', data: { turnId: '1' } },
    { type: 'assistant.message', data: { content: 'It is 4' } },
    { type: 'result', exitCode: 0 },
  ),
  vibe: lines(
    { type: 'message', role: 'user', content: [{ type: 'text', text: 'Choose' }] },
    {
      type: 'effect',
      detail: { toolName: 'file_system.read_file', kind: 'file_read', input: { filePath: 'a.ts', offset: null } },
      state: { status: 'completed', outputText: '', output: { filePath: 'a.ts', content: 'the code', numLines: 1 } },
    },
    { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'It is 4' }] },
  ),
  grok: lines(
    { role: 'user', content: 'Choose' },
    {
      role: 'assistant',
      content: '',
      tool_calls: [{ id: '1', type: 'function', function: { name: 'view_file', arguments: '{"path":"a.ts"}' } }],
    },
    { role: 'tool', tool_call_id: '1', content: 'the code' },
    { role: 'assistant', content: 'It is 4' },
  ),
  kimi: lines(
    { role: 'meta', type: 'system.version' },
    { role: 'assistant', tool_calls: [{ id: 't1', function: { name: 'Read', arguments: '{"path":"/w/a.ts"}' } }] },
    { role: 'tool', tool_call_id: 't1', content: 'the code' },
    { role: 'assistant', content: 'It is 4' },
    { role: 'meta', type: 'session.resume_hint', content: 'kimi -r x' },
  ),
  opencode: lines(
    { type: 'tool_use', part: { tool: 'read', state: { input: { filePath: '/w/a.ts' }, output: 'the code' } } },
    {
      type: 'step_finish',
      part: { cost: 0.25, tokens: { input: 10, output: 4, reasoning: 1, cache: { read: 30, write: 0 } } },
    },
    { type: 'text', part: { text: 'It is 4' } },
    {
      type: 'step_finish',
      part: { cost: 0.25, tokens: { input: 40, output: 1, reasoning: 1, cache: { read: 20, write: 0 } } },
    },
  ),
  cline: lines(
    { type: 'hook_event', hookEventName: 'agent_start' },
    {
      type: 'agent_event',
      event: {
        type: 'content_start',
        contentType: 'tool',
        toolName: 'read_files',
        input: { files: [{ path: '/w/a.ts' }] },
      },
    },
    {
      type: 'agent_event',
      event: { type: 'content_end', contentType: 'tool', toolName: 'read_files', output: 'the code' },
    },
    { type: 'agent_event', event: { type: 'content_start', contentType: 'text', text: 'It', accumulated: 'It' } },
    { type: 'agent_event', event: { type: 'content_end', contentType: 'text', text: 'It is 4' } },
    {
      type: 'agent_event',
      event: {
        type: 'done',
        reason: 'completed',
        text: 'It is 4',
        iterations: 2,
        usage: { inputTokens: 100, cacheReadTokens: 50, outputTokens: 7, totalCost: 0 },
      },
    },
  ),
  droid: lines(
    { type: 'system', subtype: 'init', model: 'custom:small' },
    { type: 'message', role: 'user', id: 'm1', text: 'Choose' },
    { type: 'tool_call', id: 't1', toolId: 'Read', toolName: 'Read', parameters: { file_path: '/w/a.ts' } },
    { type: 'tool_result', id: 't1', toolId: 'Read', isError: false, value: 'the code' },
    { type: 'message', role: 'assistant', id: 'm2', text: 'It is 4' },
    {
      type: 'completion',
      finalText: 'It is 4',
      numTurns: 2,
      usage: { input_tokens: 50, output_tokens: 7, cache_read_input_tokens: 50, cache_creation_input_tokens: 0 },
    },
  ),
  pi: lines(
    { type: 'message_end', message: { role: 'user', content: [{ type: 'text', text: 'Choose' }] } },
    {
      type: 'message_end',
      message: {
        role: 'assistant',
        content: [{ type: 'toolCall', id: 't1', name: 'read', arguments: { path: '/w/a.ts' } }],
        usage: { input: 30, output: 3, cacheRead: 20 },
        stopReason: 'toolUse',
      },
    },
    { type: 'tool_execution_start', toolCallId: 't1', toolName: 'read', args: { path: '/w/a.ts' } },
    {
      type: 'message_end',
      message: { role: 'toolResult', toolName: 'read', content: [{ type: 'text', text: 'the code' }] },
    },
    {
      type: 'message_end',
      message: {
        role: 'assistant',
        content: [{ type: 'text', text: 'It is 4' }],
        usage: { input: 20, output: 4, cacheRead: 30 },
        stopReason: 'stop',
      },
    },
  ),
};
const FORMATS = ['claude', 'codex', 'gemini', 'copilot', 'kimi', 'opencode', 'cline', 'droid', 'pi'] as const;

describe('The output of an agent', () => {
  it.each(FORMATS)('ends with its answer, in the format of %s', format => {
    expect(readOutput(format, PRINTED[format])).toMatchObject({ text: 'It is 4', failure: null, stoppedBy: null });
  });

  it.each(FORMATS)('contains its steps in order, in the format of %s', format => {
    expect(readOutput(format, PRINTED[format]).steps).toEqual([
      { kind: 'used', tool: expect.stringMatching(/read|view|shell/i), arguments: expect.stringContaining('a.ts') },
      { kind: 'got', tool: expect.stringMatching(/read|view|shell/i), text: 'the code' },
      { kind: 'said', text: 'It is 4' },
    ]);
  });

  it.each(['claude', 'codex', 'gemini', 'opencode', 'cline', 'droid', 'pi'] as const)(
    'contains its tokens, including cached ones, in the format of %s',
    format => {
      expect(readOutput(format, PRINTED[format]).usage).toMatchObject({
        inputTokens: 100,
        cachedInputTokens: 50,
        outputTokens: 7,
      });
    },
  );

  it.each<[OutputFormat, number | null, number | null]>([
    ['claude', 2, 0.5],
    ['codex', null, null],
    ['gemini', null, null],
    ['copilot', 2, null],
    ['kimi', 2, null],
    ['opencode', 2, 0.5],
    ['cline', 2, null],
    ['droid', 2, null],
    ['pi', 2, null],
    ['grok', 2, null],
    ['vibe', null, null],
  ])('contains turns and cost as far as %s reports them', (format, turns, cost) => {
    const { behavior, ...rest } = readOutput(format, PRINTED[format as keyof typeof PRINTED]);
    expect([behavior.turns, rest.cost]).toEqual([turns, cost]);
  });

  it('shows which files were read and how often the code was searched, if tools have names', () => {
    const use = (name: string, input: object) => ({
      type: 'assistant',
      message: { content: [{ type: 'tool_use', id: name, name, input }] },
    });
    const printed = lines(
      use('Read', { file_path: 'a.ts', offset: 1 }),
      use('Read', { file_path: 'a.ts', offset: 100 }),
      use('Read', { file_path: 'b.ts' }),
      use('Grep', { pattern: 'x' }),
      use('Bash', { command: 'ls' }),
    );
    expect(readOutput('claude', printed).behavior).toEqual({ turns: null, toolCalls: 5, filesRead: 2, searches: 1 });
    expect(readOutput('codex', PRINTED.codex).behavior).toEqual({
      turns: null,
      toolCalls: 1,
      filesRead: null,
      searches: null,
    });
  });

  it('shows what Vibe refused to do', () => {
    const printed = lines({
      type: 'effect',
      detail: { toolName: 'file_system.bash', input: { command: 'echo hi > made.txt' } },
      state: { status: 'failed', error: { message: 'denied' }, output: { type: 'failure', content: [] } },
    });
    expect(readOutput('vibe', printed).steps.at(-1)).toEqual({ kind: 'got', tool: 'bash', text: 'denied' });
  });

  it('counts the cached tokens of Qwen Code only once, because they are part of its input', () => {
    const usage = { input_tokens: 100, output_tokens: 7, cache_read_input_tokens: 50, total_tokens: 107 };
    const printed = lines({ type: 'result', subtype: 'success', is_error: false, result: '4', usage });
    expect(readOutput('claude', printed).usage).toMatchObject({ inputTokens: 100, cachedInputTokens: 50 });
  });

  it("shows tools by the names that Cursor's agent gives them", () => {
    const call = { readToolCall: { args: { path: 'a.ts' } } };
    const printed = lines(
      { type: 'tool_call', subtype: 'started', call_id: '1', tool_call: call },
      {
        type: 'tool_call',
        subtype: 'completed',
        call_id: '1',
        tool_call: { readToolCall: { ...call.readToolCall, result: { success: { content: 'the code' } } } },
      },
      { type: 'result', subtype: 'success', is_error: false, result: 'It is 4' },
    );
    expect(readOutput('claude', printed)).toMatchObject({
      text: 'It is 4',
      behavior: { filesRead: 1, toolCalls: 1 },
      steps: [
        { kind: 'used', tool: 'read', arguments: '{"path":"a.ts"}' },
        { kind: 'got', tool: 'read', text: '{"success":{"content":"the code"}}' },
      ],
    });
  });

  it.each<[OutputFormat, string, string]>([
    [
      'claude',
      lines({ type: 'result', subtype: 'error_during_execution', is_error: true, error: { message: '401' } }),
      '401',
    ],
    [
      'claude',
      lines({ type: 'result', subtype: 'success', is_error: true, result: 'API Error: 529' }),
      'API Error: 529',
    ],
    [
      'claude',
      lines({ type: 'result', subtype: 'success', is_error: false, result: '[API Error: 401 status code (no body)]' }),
      '[API Error: 401 status code (no body)]',
    ],
    ['codex', lines({ type: 'turn.failed', error: { message: 'no such model' } }), 'no such model'],
    ['gemini', lines({ type: 'result', status: 'error', error: { type: 'x', message: 'quota' } }), 'quota'],
    ['copilot', lines({ type: 'session.error', data: { message: '401' } }, { type: 'result', exitCode: 1 }), '401'],
    ['opencode', lines({ type: 'error', error: { name: 'APIError', data: { message: '401' } } }), '401'],
    [
      'grok',
      lines({ role: 'assistant', content: 'Sorry, I encountered an error: Grok API error: 401' }),
      'Grok API error: 401',
    ],
    [
      'droid',
      lines(
        { type: 'error', source: 'agent_loop', message: '401 no such key' },
        { type: 'error', source: 'cli', message: 'Exec failed' },
      ),
      '401 no such key',
    ],
    ['aider', 'litellm.AuthenticationError: no\n', 'its model gave no answer'],
  ])('of %s explains why there is no answer', (format, printed, failure) => {
    expect(readOutput(format, printed).failure).toBe(failure);
  });

  it('shows if it was stopped by its own limit', () => {
    const printed = lines({ type: 'result', subtype: 'error_max_turns', is_error: true });
    expect(readOutput('claude', printed)).toMatchObject({ stoppedBy: 'limit', failure: null });
    const stopped = { role: 'assistant', content: '\n\nMaximum tool execution rounds reached. Stopping.' };
    expect(readOutput('grok', lines(stopped))).toMatchObject({ stoppedBy: 'limit' });
  });

  it.each<[OutputFormat, object]>([
    [
      'claude',
      { type: 'result', subtype: 'success', is_error: true, stop_reason: 'refusal', result: 'API Error: flagged' },
    ],
    ['opencode', { type: 'error', error: { name: 'ContentFilterError', data: { message: 'blocked' } } }],
  ])('of %s shows if its model refused', (format, line) => {
    expect(readOutput(format, lines(line)).stoppedBy).toBe('refusal');
  });

  it('has no usage if the endpoint counts nothing, because the answer was not free', () => {
    const tokens = { input: 0, output: 0, reasoning: 0, cache: { read: 0, write: 0 } };
    const printed = lines({ type: 'text', part: { text: '4' } }, { type: 'step_finish', part: { cost: 0, tokens } });
    expect(readOutput('opencode', printed)).toMatchObject({ text: '4', usage: null, cost: null });
  });

  it('contains the tokens of aider, rounded the way aider does', () => {
    const printed =
      'Aider v0.86.2\n\n{"selected_proposal_id": 4}\n\nTokens: 4.2k sent, 1.1k cache hit, 310 received.\n';
    expect(readOutput('aider', printed)).toMatchObject({
      failure: null,
      text: printed,
      usage: { inputTokens: 4_200, outputTokens: 310 },
    });
  });

  it('is kept without the middle of long texts, and for at most 500 steps', () => {
    const long = readOutput('text', `${'a'.repeat(10_000)}z`).steps;
    expect(JSON.stringify(long)).toMatch(/a\\n\[… 6001 characters …\]\\na/);
    expect(JSON.stringify(long)).toContain('z"');
    const many = lines(...Array.from({ length: 600 }, (_, n) => ({ role: 'assistant', content: String(n) })));
    const { steps } = readOutput('kimi', many);
    expect([steps.length, steps.at(-1)]).toEqual([500, { kind: 'said', text: '599' }]);
  });

  it('of any format can be arbitrary text', () => {
    const format = fc.constantFrom<OutputFormat>('text', 'aider', ...FORMATS);
    const broken = fc
      .tuple(fc.constantFrom(...FORMATS), fc.nat(), fc.string())
      .map(([of, place, text]) => PRINTED[of].slice(0, place % PRINTED[of].length) + text);
    const json = fc
      .json()
      .map(text => `{"type":"result","usage":${text}}\n{"type":"step_finish","part":${text}}\n${text}`);
    fc.assert(fc.property(format, fc.oneof(broken, json, fc.string()), (of, printed) => void readOutput(of, printed)));
  });
});
