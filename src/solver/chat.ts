import type { ArmOf } from '../arm/arm.ts';
import { type ShownProposal, showProposals } from '../arm/prompt/order.ts';
import { promptOf, renderMessages } from '../arm/prompt/template.ts';
import type { Task } from '../dataset/task.ts';
import type { Call, ModelClient, Reply } from '../model/model.ts';
import { pickOf, readAnswer } from './answer.ts';
import { promptDigests } from './prompt-digests.ts';
import type { Solution, Solver } from './solver.ts';

/** Incremented when requests or parsing change, so that stored trials no longer count. */
const VERSION = 3;

const ANSWER_SCHEMA = {
  name: 'decision',
  schema: {
    type: 'object',
    properties: { selected_proposal_id: { type: 'integer', description: 'Number of the proposal that is chosen.' } },
    required: ['selected_proposal_id'],
    additionalProperties: false,
  },
} as const;

/** Answers a task with one model call. */
export function createChatSolver(arm: ArmOf<'chat'>, client: ModelClient): Solver {
  const { prompt, files, order, sampling, extraBody, structuredOutput } = arm;
  const { model } = arm.solver;
  const common = { model, sampling, answerSchema: structuredOutput ? ANSWER_SCHEMA : null, extraBody };
  const callFor = (task: Task, shown: readonly ShownProposal[]): Call => ({
    ...common,
    messages: renderMessages(prompt, files, task, shown),
  });

  const identity = promptDigests(order, (task, sample) => {
    const call = callFor(task, showProposals(task, order, sample));
    return { version: VERSION, origin: client.origin, ...call };
  });

  return {
    name: 'chat',
    model,
    maxRequests: 1,
    prompt: promptOf(prompt, files),
    identity,
    messages: (task, sample) => callFor(task, showProposals(task, order, sample)).messages,
    call,
    async solve(task, sample, signal) {
      const one = call(task, sample);
      return one.read(await client.complete(one.call, signal));
    },
  };

  function call(task: Task, sample: number): { readonly call: Call; read(reply: Reply): Solution } {
    const shown = showProposals(task, order, sample);
    return { call: callFor(task, shown), read: reply => solutionOf(reply, shown) };
  }
}

function solutionOf(reply: Reply, shown: readonly ShownProposal[]): Solution {
  const { refusal, finishReason, toolCalls, usage, cost, latencyMs, requests, served, sent } = reply;
  // Gateways that emulate structured output with a tool return the answer in its call.
  const text = reply.text === '' && toolCalls.length === 1 ? (toolCalls[0]?.arguments ?? '') : reply.text;
  const answer = readAnswer(
    { text, refusal, finishReason },
    shown.map(one => one.shown),
  );
  return {
    ...pickOf(answer, shown),
    text: text === '' && refusal !== null ? refusal : text,
    finishReason,
    usage,
    cost,
    latencyMs,
    requests,
    served,
    sent,
  };
}
