import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArmOf } from '../../src/arm/arm.ts';
import type { Task } from '../../src/dataset/task.ts';
import { createChatSolver } from '../../src/solver/chat.ts';
import { clientOf, failureOf, never, refuse } from '../model/setup.ts';
import { type OpenAiServerOptions, startOpenAiServer } from '../servers/openai.ts';

const task: Task = {
  id: '1-manager-0',
  title: 'The list jumps',
  description: 'It jumps when it is long.',
  price: 250,
  proposals: [1, 2, 4, 5].map(id => ({ id, text: `way ${id}` })),
  correctProposalId: 4,
  commit: '',
};
const arm: ArmOf<'chat'> = {
  name: 'candidate',
  commit: null,
  label: 'work tree',
  solver: { kind: 'chat', name: 'chat', model: 'small' },
  prompt: [{ role: 'user', template: '{{title}}\n{{proposals}}', file: 'prompt.md', line: 1 }],
  order: 'dataset',
  sampling: { temperature: 0.6 },
  structuredOutput: true,
  extraBody: {},
  files: [],
};

async function start(server: Partial<OpenAiServerOptions> = {}, changes: Partial<ArmOf<'chat'>> = {}) {
  const running = await startOpenAiServer({ answer: () => '{"selected_proposal_id": 4}', ...server });
  onTestFinished(() => running.close());
  const solver = createChatSolver({ ...arm, ...changes }, clientOf(running.url));
  return { server: running, solver };
}

describe('The chat solver', () => {
  it("reads the model's pick, by dataset id and by position", async () => {
    const { server, solver } = await start();
    expect(await solver.solve(task, 0, never)).toEqual({
      reading: 'json',
      proposalId: 4,
      position: 2,
      text: '{"selected_proposal_id": 4}',
      finishReason: 'stop',
      usage: expect.objectContaining({ outputTokens: 7 }),
      cost: null,
      latencyMs: expect.any(Number),
      requests: 1,
      served: expect.objectContaining({ model: 'small' }),
      sent: expect.objectContaining({ model: 'small', temperature: 0.6 }),
    });
    expect(server.requests[0]?.messages[0]?.content).toContain('way 5');
    expect(server.requests[0]?.body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: { required: ['selected_proposal_id'] } },
    });
  });

  it('reads the pick from the single tool call of a gateway that emulates structured output', async () => {
    const call = { name: 'decision', arguments: { selected_proposal_id: 2 } };
    const { solver } = await start({ answer: () => ({ text: '', toolCalls: [call] }) });
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'json', proposalId: 2, position: 1 });
    const { solver: torn } = await start({ answer: () => ({ text: '', toolCalls: [call, call] }) });
    expect(await torn.solve(task, 0, never)).toMatchObject({ proposalId: null });
  });

  it('maps a pick among shuffled proposals back to the dataset id', async () => {
    const { server, solver } = await start({ answer: () => '{"selected_proposal_id": 0}' }, { order: 'shuffled' });
    const { proposalId, position } = await solver.solve(task, 3, never);
    const [, first] = /## Proposal 0\n\nway (\d)/.exec(server.requests[0]?.messages[0]?.content ?? '') ?? [];
    expect(proposalId).toBe(Number(first));
    expect(position).toBe(0);
  });

  it('has no pick if the answer names none that was shown', async () => {
    const { solver } = await start({ answer: () => '{"selected_proposal_id": 3}' });
    expect(await solver.solve(task, 0, never)).toMatchObject({
      reading: 'unknown-id',
      proposalId: null,
      position: null,
    });
  });

  it('keeps the text of a refusal', async () => {
    const { solver } = await start({ answer: () => ({ text: '', refusal: 'I will not' }) });
    expect(await solver.solve(task, 0, never)).toMatchObject({
      reading: 'refused',
      proposalId: null,
      text: 'I will not',
    });
  });

  it('records no answer for a failed call', async () => {
    const { solver } = await start({ misbehave: () => refuse(401, 'no') });
    expect(await failureOf(solver.solve(task, 0, never))).toMatchObject({ kind: 'authentication' });
  });

  it('asks for plain text if the arm wants no structured output', async () => {
    const { server, solver } = await start({}, { structuredOutput: false });
    await solver.solve(task, 0, never);
    expect(server.requests[0]?.body).not.toHaveProperty('response_format');
  });
});

describe('The identity of a trial', () => {
  const client = clientOf('https://models.example/v1');
  const identity = (changes: Partial<ArmOf<'chat'>>, of = client, sample = 0) =>
    JSON.stringify(createChatSolver({ ...arm, ...changes }, of).identity(task, sample));

  it.each<[string, Partial<ArmOf<'chat'>>]>([
    ['the model', { solver: { kind: 'chat', name: 'chat', model: 'large' } }],
    ['the prompt', { prompt: [{ role: 'user', template: 'Now: {{proposals}}', file: 'prompt.md', line: 1 }] }],
    ['an agent file', { files: [{ path: 'AGENTS.md', content: 'Be wise.' }] }],
    ['the sampling parameters', { sampling: { temperature: 0.7 } }],
    ['the order', { order: 'shuffled' }],
    ['structured output', { structuredOutput: false }],
    ['an extra field', { extraBody: { provider: { only: ['Together'] } } }],
  ])('changes with %s', (_what, changes) => expect(identity(changes)).not.toBe(identity({})));

  it('changes with the endpoint, and contains no other part of its address', () => {
    expect(identity({}, clientOf('https://other.example/v1'))).not.toBe(identity({}));
    expect(identity({}, clientOf('https://models.example/v1/?token=12345678'))).toBe(identity({}));
  });

  it('ignores names and places that the model does not see', () => {
    const prompt = [{ role: 'user' as const, template: '{{title}}\n{{proposals}}', file: 'other.md', line: 7 }];
    expect(identity({ name: 'baseline', label: 'main', commit: 'a'.repeat(40), prompt })).toBe(identity({}));
  });

  it('is the same for every sample in the dataset’s order', () => {
    expect(identity({}, client, 1)).toBe(identity({}, client, 0));
    expect(identity({ order: 'shuffled' }, client, 1)).not.toBe(identity({ order: 'shuffled' }, client, 0));
  });
});
