import { describe, expect, it } from 'vitest';
import { showProposals } from '../../src/arm/prompt/order.ts';
import { renderMessages } from '../../src/arm/prompt/template.ts';
import { createChatSolver } from '../../src/solver/chat.ts';
import { clientOf } from '../model/setup.ts';
import { ARM, startAgent, TASK } from './agent/setup.ts';
import { startScript } from './command/setup.ts';

const FILES = [{ path: 'AGENTS.md', content: 'Be wise.' }];

/** What a model receives once the variables of the displayed prompt are filled in. */
const filled = (prompt: Awaited<ReturnType<typeof startAgent>>['solver']['prompt']) =>
  renderMessages(
    prompt.map(message => ({ ...message, file: '', line: 1 })),
    [],
    TASK,
    showProposals(TASK, 'dataset', 0),
  );

describe('The prompt that a report shows is the prompt that is sent', () => {
  it('in a single call', () => {
    const arm = { ...ARM, files: FILES, solver: { kind: 'chat', name: 'chat', model: 'm' } } as const;
    const solver = createChatSolver(arm, clientOf('http://127.0.0.1:1/v1'));
    expect(filled(solver.prompt)).toEqual(solver.messages(TASK, 0));
  });

  it('by an agent, including the description of its tools', async () => {
    const { solver, server, solve } = await startAgent(['{"selected_proposal_id": 4}'], { arm: { files: FILES } });
    await solve();
    const [request] = server.requests;
    expect(filled(solver.prompt)).toEqual(request?.messages.slice(0, solver.prompt.length));
  });

  it("to an agent's program, including how to answer", async () => {
    const { solver } = await startScript('echo 4');
    expect(filled(solver.prompt)).toEqual(solver.messages(TASK, 0));
  });
});
