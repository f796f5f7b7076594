import { describe, expect, it, onTestFinished } from 'vitest';
import type { AgentLimits, ArmOf } from '../../../src/arm/arm.ts';
import { systemClock } from '../../../src/model/clock.ts';
import { createFallbackClient } from '../../../src/model/fallback.ts';
import { trialKey } from '../../../src/sampling/key.ts';
import { createAgentSolver } from '../../../src/solver/agent/agent.ts';
import { NO_SERVERS } from '../../../src/solver/mcp/servers.ts';
import { createWorkspaces } from '../../../src/solver/workspace/create.ts';
import { clientOf, failureOf, refuse } from '../../model/setup.ts';
import { type OpenAiServerOptions, startOpenAiServer } from '../../servers/openai.ts';
import { ARM, CODE, folderWorkspaces, makeCode, resultsIn, startAgent, submit, TASK, use } from './setup.ts';

const limits = (changes: Partial<AgentLimits>): { arm: Pick<ArmOf<'agent'>, 'solver'> } => ({
  arm: { solver: { ...ARM.solver, limits: { ...ARM.solver.limits, ...changes } } },
});
const names = (body: Readonly<Record<string, unknown>> | undefined) =>
  JSON.stringify(body?.tools).match(/(?<="name":")\w+/g);

/** Follows the comment in the first file, and picks the proposal that the second file supports. */
const careful: OpenAiServerOptions['answer'] = question => {
  const said = resultsIn(question).join('\n');
  const limit = /LIMIT = (\d)/.exec(said)?.[1];
  if (limit !== undefined) return submit(Number(limit));
  return said.includes('limits.ts.')
    ? use('read_file', { path: 'src/limits.ts' })
    : use('read_file', { path: 'src/list.ts' });
};

describe('An agent', () => {
  it('is right if it reads the file that holds the answer', async () => {
    const { solve, workspaces } = await startAgent([], { server: { answer: careful } });
    expect(await solve()).toEqual({
      reading: 'json',
      proposalId: 4,
      position: 2,
      text: '{"selected_proposal_id":4}',
      finishReason: 'tool_calls',
      usage: expect.objectContaining({ outputTokens: 0 }),
      cost: null,
      latencyMs: expect.any(Number),
      requests: 3,
      served: expect.objectContaining({ model: 'small' }),
      sent: { model: 'small', temperature: 0.6 },
      behavior: { turns: 3, toolCalls: 3, filesRead: 2, searches: 0 },
      transcript: [
        {
          kind: 'turn',
          latencyMs: expect.any(Number),
          cost: null,
          usage: expect.objectContaining({ outputTokens: 0 }),
        },
        { kind: 'used', tool: 'read_file', arguments: '{"path":"src/list.ts"}' },
        { kind: 'got', tool: 'read_file', text: expect.stringContaining('limits.ts') },
        expect.objectContaining({ kind: 'turn' }),
        { kind: 'used', tool: 'read_file', arguments: '{"path":"src/limits.ts"}' },
        { kind: 'got', tool: 'read_file', text: '1\texport const LIMIT = 4;' },
        expect.objectContaining({ kind: 'turn' }),
        { kind: 'used', tool: 'submit_decision', arguments: '{"selected_proposal_id":4}' },
      ],
    });
    expect(workspaces.held).toBe(0);
  });

  it('is wrong if it guesses', async () => {
    const { solve } = await startAgent([submit(1)]);
    expect(await solve()).toMatchObject({ proposalId: 1, behavior: { turns: 1, filesRead: 0 } });
  });

  it("is informed about the code and its tools in addition to the arm's prompt", async () => {
    const files = [{ path: 'AGENTS.md', content: 'Be wise.' }];
    const { server, solve, solver } = await startAgent([submit(4)], { arm: { files } });
    await solve();
    const [question] = server.requests;
    expect(question?.messages).toEqual(solver.messages(TASK, 0));
    expect(question?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(question?.messages[0]?.content).toMatch(
      /as it was before the issue was resolved[\s\S]*at most 6 answers[\s\S]*Be wise\./,
    );
    expect(question?.messages[1]?.content).toContain('## Proposal 4\n\nThe limit is 4.');
    const tools = names(question?.body) ?? [];
    expect(tools).toContain('submit_decision');
    for (const tool of tools) expect(question?.messages[0]?.content).toContain(tool);
  });

  it('gets a result for each of its calls in a turn', async () => {
    const calls = ['src/list.ts', 'src/limits.ts', 'nothing'].map(path => ({ name: 'read_file', arguments: { path } }));
    const { server, solve } = await startAgent([{ text: 'Let me see.', toolCalls: calls }, submit(4)]);
    const { behavior, transcript } = await solve();
    expect(behavior).toEqual({ turns: 2, toolCalls: 4, filesRead: 2, searches: 0 });
    expect(server.requests[1]?.messages.slice(-3)).toMatchObject([
      { role: 'tool', tool_call_id: 'call_0_0', content: expect.stringContaining('decided in limits.ts') },
      { role: 'tool', tool_call_id: 'call_0_1', content: '1\texport const LIMIT = 4;' },
      { role: 'tool', tool_call_id: 'call_0_2', content: expect.stringContaining('Error: There is no nothing.') },
    ]);
    expect(transcript?.map(({ kind }) => kind)).toEqual([
      'turn',
      'said',
      'used',
      'used',
      'used',
      'got',
      'got',
      'got',
      'turn',
      'used',
    ]);
  });

  it('that overuses its tools is answered, and then stopped', async () => {
    const calls = Array.from({ length: 20 }, () => ({ name: 'search', arguments: { pattern: 'LIMIT' } }));
    const { server, solve } = await startAgent([{ text: '', toolCalls: calls }, submit(4)]);
    expect(await solve()).toMatchObject({ behavior: { toolCalls: 21, searches: 16 } });
    expect(server.requests[1]?.messages.at(-1)?.content).toContain('no more than 16 tools');
  });

  it('gets the same prefix in every turn, so that its provider can cache it', async () => {
    const calls = ['src/list.ts', 'src/limits.ts', 'README.md'].map(path => use('read_file', { path }));
    const { server, solve } = await startAgent([...calls, submit(4)]);
    await solve();
    expect(server.requests).toHaveLength(4);
    server.requests.slice(1).forEach(({ messages, body }, index) => {
      const before = server.requests[index];
      const start = JSON.stringify(before?.messages).slice(0, -1);
      expect(JSON.stringify(messages).slice(0, start.length)).toBe(start);
      expect(JSON.stringify(body.tools)).toBe(JSON.stringify(before?.body.tools));
    });
  });

  it('that makes the same call a third time may only decide from then on', async () => {
    const again = use('read_file', { path: 'src/list.ts' });
    const { server, solve } = await startAgent([again, again, again, submit(4), submit(5)]);
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4, behavior: { turns: 4 } });
    expect(server.requests.map(({ body }) => names(body)?.length)).toEqual([5, 5, 5, 1]);
    expect(server.requests[3]?.messages.at(-1)?.content).toContain('This is your last answer.');
  });

  it.each([
    ['calls again', use('read_file', { path: 'src/list.ts' })],
    ['only talks', { text: 'Let me read it once more.' }],
  ])('that is stuck and then %s is ended early, with a wrong answer of its own kind', async (_what, last) => {
    const again = use('read_file', { path: 'src/list.ts' });
    const { server, solve } = await startAgent([again, again, again, last, submit(4)]);
    expect(await solve()).toMatchObject({ reading: 'stuck', proposalId: null, behavior: { turns: 4 } });
    expect(server.requests).toHaveLength(4);
  });

  it('may call the same tool often with different arguments', async () => {
    const calls = ['src/list.ts', 'src/limits.ts', 'README.md', 'src'].map(path => use('read_file', { path }));
    const { solve } = await startAgent([...calls, submit(4)]);
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4, behavior: { turns: 5 } });
  });

  it('can correct invalid calls, and sees its broken calls again as valid JSON', async () => {
    const { server, solve } = await startAgent([
      use('read file!', '{"path": "src/li'),
      use('submit_decision', '{"reason": "x"}'),
      submit(4),
    ]);
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4 });
    const [told] = server.requests[1]?.messages.flatMap(({ tool_calls = [] }) => tool_calls) ?? [];
    expect(told?.function).toEqual({ name: 'read_file_', arguments: '{}' });
    expect(server.requests.flatMap(resultsIn).slice(2)).toEqual([
      expect.stringContaining('Error: there is no tool read file!.'),
      expect.stringContaining('Error: no decision was taken.'),
    ]);
  });

  it('uses the displayed numbers if proposals are shuffled', async () => {
    const { server, solve } = await startAgent([submit(0)], { arm: { order: 'shuffled' } });
    const { proposalId, position } = await solve();
    const [, first] = /## Proposal 0\n\nThe limit is (\d)/.exec(server.requests[0]?.messages[1]?.content ?? '') ?? [];
    expect([proposalId, position]).toEqual([Number(first), 0]);
  });
});

describe('A decision', () => {
  it.each([
    ['submitted', submit(4), { reading: 'json', proposalId: 4 }],
    [
      'submitted with a reason',
      use('submit_decision', { selected_proposal_id: 4, reason: 'The limit.' }),
      { reading: 'json', proposalId: 4 },
    ],
    [
      'submitted as text',
      use('submit_decision', '{"selected_proposal_id": "4"}'),
      { reading: 'lenient', proposalId: 4 },
    ],
    ['with a number that was not shown', submit(3), { reading: 'unknown-id', proposalId: null }],
    ['in plain text', '{"selected_proposal_id": 4}', { reading: 'json', proposalId: 4 }],
    ['in prose', 'It is the limit.\n\nFinal answer: 4', { reading: 'lenient', proposalId: 4 }],
    ['refused', { text: '', refusal: 'I will not' }, { reading: 'refused', proposalId: null, text: 'I will not' }],
    [
      'submitted twice alike',
      { text: '', toolCalls: [4, 4].map(id => ({ name: 'submit_decision', arguments: { selected_proposal_id: id } })) },
      { reading: 'json', proposalId: 4 },
    ],
    [
      'submitted along with another tool call',
      {
        text: '',
        toolCalls: [{ name: 'read_file', arguments: { path: 'README.md' } }, ...(submit(4).toolCalls ?? [])],
      },
      { reading: 'json', proposalId: 4 },
    ],
  ])('%s ends the trial', async (_how, answer, expected) => {
    const { server, solve } = await startAgent([answer]);
    expect(await solve()).toMatchObject(expected);
    expect(server.requests).toHaveLength(1);
  });

  it('cut off by the length limit is not read, because a digit may be missing', async () => {
    const cut = { ...use('submit_decision', '{"selected_proposal_id": 1'), finishReason: 'length' };
    const { solve } = await startAgent([cut, submit(4)]);
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4, requests: 2 });
  });

  it('submitted twice with different picks is invalid', async () => {
    const toolCalls = [1, 4].map(id => ({ name: 'submit_decision', arguments: { selected_proposal_id: id } }));
    const { solve } = await startAgent([{ text: '', toolCalls }, submit(4)]);
    expect(await solve()).toMatchObject({ proposalId: 4, requests: 2 });
  });

  it('that is unreadable is requested once more, and is then invalid', async () => {
    const { server, solve } = await startAgent(['Hm, proposals 1 and 4.', 'Either.']);
    expect(await solve()).toMatchObject({ reading: 'unparseable', proposalId: null, requests: 2, text: 'Either.' });
    expect(server.requests[1]?.messages.slice(-2)).toMatchObject([
      { role: 'assistant', content: 'Hm, proposals 1 and 4.' },
      { role: 'user', content: expect.stringContaining('Call submit_decision') },
    ]);
  });
});

it.each([
  'functions.submit_decision',
  'functions.submit_decision:0',
  'default_api.submit_decision',
  ' submit_decision',
])('A tool is called by its name, whatever the server left around it: %s', async name => {
  const { server, solve } = await startAgent([
    use(name.replace('submit_decision', 'read_file'), { path: 'README.md' }),
    use(name, { selected_proposal_id: 4 }),
  ]);
  expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4, behavior: { turns: 2, filesRead: 1 } });
  expect(server.requests[1]?.messages.at(-2)).toMatchObject({
    tool_calls: [{ function: { name: 'read_file' } }],
  });
});

it('A blank turn is not sent back as it is, because Anthropic and Bedrock reject blank text', async () => {
  const blank = { text: ' \n', usage: { prompt_tokens: 9, completion_tokens: 2 } };
  const { server, solve } = await startAgent([blank, submit(4)]);
  expect(await solve()).toMatchObject({ proposalId: 4 });
  expect(server.requests[1]?.messages.at(-2)).toEqual({ role: 'assistant', content: '(nothing)' });
});

describe('A tool call that the server leaves in the text', () => {
  /** Real formats; the first is from opencode#8851, the second from Qwen with vLLM. */
  const kimi =
    'I will look.<|tool_calls_section_begin|><|tool_call_begin|>functions.read_file:0<|tool_call_argument_begin|>{"path": "src/list.ts"}<|tool_call_end|><|tool_calls_section_end|>';
  const qwen = '<tool_call>\n{"name": "read_file", "arguments": {"path": "src/list.ts"}}\n</tool_call>';

  it.each([
    ['Kimi', kimi],
    ['Qwen', qwen],
    ['Qwen 2.5, as JSON alone', '```json\n{"name": "read_file", "arguments": {"path": "src/list.ts"}}\n```'],
    [
      'DeepSeek',
      '<｜DSML｜function_calls>\n<｜DSML｜invoke name="read_file">\n<｜DSML｜parameter name="path" string="true">src/list.ts</｜DSML｜parameter>',
    ],
    [
      'Claude',
      'Let me look.\n\ncourt\n<invoke name="read_file">\n<parameter name="path">src/list.ts</parameter>\n</invoke>',
    ],
    ['Seed-OSS', '<seed:tool_call>\n<function=read_file>\n<parameter=path>src/list.ts</parameter>'],
    ['Gemma', '<|tool_call>call:read_file{path:<|"|>src/list.ts<|"|>}<tool_call|>'],
    ['Gemma without its special tokens', 'call:read_file{path:src/list.ts}'],
  ])('is no answer: the turn is repeated (%s)', async (_model, text) => {
    const { server, solve } = await startAgent([{ text }, { text }, submit(4)]);
    expect(await solve()).toMatchObject({ proposalId: 4, behavior: { turns: 3 } });
    expect(server.requests[2]?.messages).toEqual(server.requests[0]?.messages);
  });

  it('also in the thoughts of an empty answer', async () => {
    const leak = { text: '', message: { reasoning_content: kimi }, usage: { prompt_tokens: 9, completion_tokens: 9 } };
    const { solve } = await startAgent([leak, submit(4)]);
    expect(await solve()).toMatchObject({ proposalId: 4, behavior: { turns: 2 } });
  });

  it('three times in a row makes the trial missing, never wrong, with advice', async () => {
    const { solve } = await startAgent([{ text: kimi }, { text: kimi }, { text: kimi }, submit(4)]);
    const failure = await failureOf(solve());
    expect(failure).toMatchObject({ kind: 'malformed-response', requests: 3, fatal: false });
    expect(failure.hint).toContain('--tool-call-parser');
  });

  it('is an answer if it contains the decision', async () => {
    const text = '<tool_call>{"name": "submit_decision", "arguments": {"selected_proposal_id": 4}}</tool_call>';
    const { solve } = await startAgent([{ text }]);
    expect(await solve()).toMatchObject({ reading: 'lenient', proposalId: 4 });
  });
});

it('A tool that returns something new for the same call does not count as stuck', async () => {
  let page = 0;
  const session = { has: (tool: string) => tool === 'mcp__docs__next', close: async () => {} };
  const servers = {
    ...NO_SERVERS,
    tools: [{ name: 'mcp__docs__next', description: 'The next page.', parameters: { type: 'object' } }],
    open: () => ({ ...session, call: async () => `page ${++page}` }),
  };
  const next = use('mcp__docs__next', {});
  const { solve } = await startAgent([next, next, next, next, submit(4)], { servers });
  expect(await solve()).toMatchObject({ reading: 'json', behavior: { turns: 5 } });
});

it('Arms with the same files share their trials, whatever their names', () => {
  const workspaces = folderWorkspaces(makeCode().folder);
  const keyOf = (content: string, more: Partial<typeof ARM> = {}) => {
    const arm = { ...ARM, ...more, files: [{ path: '.claude/skills/review/SKILL.md', content }] };
    return trialKey(createAgentSolver(arm, clientOf('http://127.0.0.1/v1'), workspaces, systemClock, ''), TASK, 0);
  };
  expect(keyOf('Look twice.', { name: 'baseline', commit: 'a'.repeat(40), label: 'main' })).toBe(keyOf('Look twice.'));
  expect(keyOf('Look once.')).not.toBe(keyOf('Look twice.'));
});

describe('The limits of a trial', () => {
  const reading = use('read_file', { path: 'README.md' });

  it('leave only the decision for the last turn, and say so', async () => {
    const { server, solve } = await startAgent([reading, reading, submit(4)], limits({ maxTurns: 3 }));
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4 });
    expect(server.requests.map(({ body }) => names(body)?.length)).toEqual([5, 5, 1]);
    expect(server.requests[2]?.messages.at(-1)?.content).toContain('This is your last answer.');
  });

  it.each([
    ['a tool result', [reading, submit(4)]],
    ['the question for a decision', ['Hm.', submit(4)]],
    ['the task', [submit(4)]],
  ])('are stated without a message behind %s, which Mistral would reject', async (_what, answers) => {
    const { server, solve } = await startAgent(answers, {
      ...limits({ maxTurns: answers.length }),
      server: {
        misbehave: ({ messages }) => {
          const roles = messages.map(({ role }) => role);
          const at = roles.findIndex(
            (role, place) => role === 'user' && ['tool', 'user'].includes(roles[place - 1] ?? ''),
          );
          return at === -1 ? undefined : refuse(400, `Unexpected role 'user' after role '${roles[at - 1]}'`, '3230');
        },
      },
    });
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4, behavior: { turns: answers.length } });
    expect(server.requests.at(-1)?.messages.at(-1)?.content).toContain('This is your last answer.');
  });

  it.each([
    ['turns', { maxTurns: 2 }, 2],
    // Each turn reads about 900 characters of the prompt.
    ['tokens', { maxTokens: 400 }, 2],
    ['dollars', { maxCost: 0.0004 }, 2],
  ])('make a decision that needs more %s wrong, not missing', async (_what, changes, requests) => {
    const { server, solve } = await startAgent([reading, reading, reading, reading, submit(4)], {
      ...limits(changes),
      server: { answer: () => ({ ...reading, usage: { prompt_tokens: 190, completion_tokens: 10, cost: 0.0002 } }) },
    });
    expect(await solve()).toMatchObject({ reading: 'truncated', proposalId: null, behavior: { turns: requests } });
    expect(server.requests).toHaveLength(requests);
    expect(names(server.requests.at(-1)?.body)).toEqual(['submit_decision']);
  });

  it('apply even if the endpoint does not report tokens', async () => {
    const { solve } = await startAgent([], {
      ...limits({ maxTurns: 500, maxTokens: 3000 }),
      server: {
        answer: () => reading,
        misbehave: () => (response, body) => void response.end(body.replace(/,"usage":.*$/, '}')),
      },
    });
    const { usage, behavior } = await solve();
    expect(usage).toBeNull();
    expect(behavior?.turns).toBeLessThan(10);
  });

  it('in dollars require a price', async () => {
    const { solve } = await startAgent([reading], limits({ maxCost: 1 }));
    await expect(solve()).rejects.toThrow('agent.max-cost needs a price');
  });

  it.each([
    ['as overtime if the model answers', 1, 'overtime'],
    ['as a timeout if it does not', 0, 'timeout'],
  ] as const)('in minutes end the trial without an answer: %s', async (_what, answers, kind) => {
    let ring = (): void => {};
    const alarm = new Promise<void>(resolve => {
      ring = resolve;
    });
    const { solve, workspaces } = await startAgent([], {
      clock: { ...systemClock, sleep: () => alarm },
      server: {
        answer: ({ number }) => {
          if (number === answers) ring();
          return number === answers ? new Promise(() => {}) : reading;
        },
      },
    });
    expect(await failureOf(solve())).toMatchObject({
      kind,
      requests: answers + 1,
      message: expect.stringContaining('15 minutes'),
    });
    expect(workspaces.held).toBe(0);
  });
});

describe('A failed call', () => {
  const reading = use('read_file', { path: 'README.md' });

  it('makes the whole trial missing, and all its requests count', async () => {
    const { solve, workspaces } = await startAgent([reading, reading], {
      server: { misbehave: ({ number }) => (number === 2 ? refuse(402, 'Insufficient Balance') : undefined) },
    });
    expect(await failureOf(solve())).toMatchObject({ kind: 'quota', requests: 3 });
    expect(workspaces.held).toBe(0);
  });

  it('because the model lacks tool calling comes with advice', async () => {
    const { solve } = await startAgent([], {
      server: { misbehave: () => refuse(400, 'gemma:2b does not support tools') },
    });
    expect(await failureOf(solve())).toMatchObject({ fatal: true, hint: expect.stringContaining('solver: chat') });
  });

  it('because of cancellation is not attributed to the model', async () => {
    const stop = new AbortController();
    const { solve, workspaces } = await startAgent([], {
      server: {
        answer: () => {
          stop.abort();
          return new Promise(() => {});
        },
      },
    });
    expect(await failureOf(solve(stop.signal))).toMatchObject({ kind: 'cancelled', requests: 1 });
    expect(workspaces.held).toBe(0);
  });

  const tooLong = (most: number): Partial<OpenAiServerOptions> => ({
    misbehave: ({ messages }) =>
      messages.reduce((sum, { content }) => sum + content.length, 0) > most
        ? refuse(400, 'prompt is too long')
        : undefined,
  });

  it('because the initial prompt is too long affects only its task', async () => {
    const { solve } = await startAgent([], { server: tooLong(100) });
    expect(await failureOf(solve())).toMatchObject({ kind: 'context-too-long', requests: 1 });
  });

  it('because too much was read is retried without the oldest results', async () => {
    const files = Object.fromEntries([1, 2, 3, 4].map(place => [`${place}.txt`, `${place}`.repeat(300)]));
    const reads = [1, 2, 3, 4].map(place => use('read_file', { path: `${place}.txt` }));
    const { server, solve } = await startAgent([], {
      workspaces: folderWorkspaces(makeCode(files).folder),
      server: {
        ...tooLong(1700),
        answer: ({ messages }) => reads[messages.filter(({ role }) => role === 'tool').length] ?? submit(4),
      },
    });
    expect(await solve()).toMatchObject({ reading: 'json', proposalId: 4, behavior: { turns: 5, filesRead: 4 } });
    const results = server.requests
      .at(-1)
      ?.messages.filter(({ role }) => role === 'tool')
      .map(({ content }) => content.slice(0, 9));
    expect(results).toEqual(['[Left out', '[Left out', expect.stringMatching(/3333/), expect.stringMatching(/4444/)]);
  });

  it('because nothing more can be left out is a configuration error', async () => {
    const { solve } = await startAgent([{ ...reading, text: 'Words. '.repeat(300) }], { server: tooLong(2000) });
    expect(await solve()).toMatchObject({ reading: 'truncated', behavior: { turns: 1 }, requests: 3 });
  });
});

it('Reasoning is returned to the model, but only to the endpoint it came from', async () => {
  const think = (text: string) => ({ message: { reasoning_content: text } });
  const start = async (options: OpenAiServerOptions) => {
    const server = await startOpenAiServer(options);
    onTestFinished(() => server.close());
    return server;
  };
  const first = await start({
    answer: () => ({ ...use('list_folder', {}), ...think('first thought') }),
    misbehave: ({ number }) => (number === 2 ? refuse(402, 'Insufficient Balance') : undefined),
  });
  const second = await start({
    answer: ({ number }) => (number === 0 ? { ...use('list_folder', {}), ...think('second thought') } : submit(4)),
  });
  const client = createFallbackClient([clientOf(first.url), clientOf(second.url)]);
  const solver = createAgentSolver(ARM, client, folderWorkspaces(makeCode().folder), systemClock, '');
  expect(await solver.solve(TASK, 0, new AbortController().signal)).toMatchObject({ proposalId: 4, requests: 5 });
  const thoughts = (server: typeof first) =>
    server.requests.map(({ messages }) => messages.flatMap(({ reasoning_content = [] }) => reasoning_content));
  expect(thoughts(first)).toEqual([[], ['first thought'], ['first thought', 'first thought']]);
  expect(thoughts(second)).toEqual([[], ['second thought']]);
});

it('An agent sees the code as it was before the fix, and no way to what came after', async () => {
  const repository = makeCode(CODE);
  repository.commit('before');
  const fix = repository.commit('the fix', { 'src/limits.ts': 'export const LIMIT = 9;\n', 'src/fix.ts': 'the fix' });
  const folder = makeCode({}).folder;
  const options = { repository: repository.folder, directory: folder, folder, maxBytes: 1e9, environment: process.env };
  const workspaces = await createWorkspaces({ ...options, onNotice: () => {} });
  onTestFinished(() => workspaces.close());
  const object = `.git/objects/${fix.slice(0, 2)}/${fix.slice(2)}`;
  const toolCalls = [
    ...[
      'src/fix.ts',
      '.git',
      '.git/HEAD',
      '.git/packed-refs',
      object,
      '../.git/HEAD',
      repository.folder,
      `${repository.folder}/src/fix.ts`,
    ].map(path => ({ name: 'read_file', arguments: { path } })),
    ...['the fix', fix, 'LIMIT = 9'].map(pattern => ({ name: 'search', arguments: { pattern } })),
    { name: 'find_files', arguments: { glob: '**/*{fix,.git}*' } },
    { name: 'read_file', arguments: { path: 'src/limits.ts' } },
  ];
  const { server, solver } = await startAgent([{ text: '', toolCalls }, submit(4)], { workspaces });
  await solver.solve({ ...TASK, commit: fix }, 0, new AbortController().signal);
  const results = server.requests[1] === undefined ? [] : resultsIn(server.requests[1]);
  expect(results).toHaveLength(toolCalls.length);
  expect(results.pop()).toBe('1\texport const LIMIT = 4;');
  for (const result of results) expect.soft(result).toMatch(/^Error: |^No (?:line|file) matches\.$/);
});

describe('The identity of an agent’s trial', () => {
  const client = clientOf('https://models.example/v1');
  const identity = (
    changes: Partial<ArmOf<'agent'>> = {},
    { repository = 'owner/code', commit = '', sample = 0, of = client } = {},
  ) => {
    const workspaces = { ...folderWorkspaces('/'), repository };
    return createAgentSolver({ ...ARM, ...changes }, of, workspaces, systemClock, '').identity(
      { ...TASK, commit },
      sample,
    );
  };

  it.each<[string, Partial<ArmOf<'agent'>>]>([
    ['the model', { solver: { ...ARM.solver, model: 'large' } }],
    ['the prompt', { prompt: [{ role: 'user', template: 'Now: {{proposals}}', file: 'prompt.md', line: 1 }] }],
    ['an agent file', { files: [{ path: 'AGENTS.md', content: 'Be wise.' }] }],
    ['the sampling parameters', { sampling: {} }],
    ['the order', { order: 'shuffled' }],
    ['an extra field', { extraBody: { provider: { only: ['Together'] } } }],
    ['a limit', limits({ maxTokens: 1 }).arm],
  ])('changes with %s', (_what, changes) => expect(identity(changes)).not.toBe(identity()));

  it('changes with the code and the endpoint', () => {
    expect(identity({}, { commit: 'a'.repeat(40) })).not.toBe(identity());
    expect(identity({}, { repository: 'owner/other' })).not.toBe(identity());
    expect(identity({}, { of: clientOf('https://other.example/v1') })).not.toBe(identity());
  });

  it('ignores names and places that the model does not see, and the sample number in the dataset’s order', () => {
    expect(identity({ name: 'baseline', label: 'main', commit: 'a'.repeat(40) })).toBe(identity());
    expect(identity({}, { sample: 1 })).toBe(identity());
    expect(identity({ order: 'shuffled' }, { sample: 1 })).not.toBe(identity({ order: 'shuffled' }));
  });
});
