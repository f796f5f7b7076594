import type { AgentLimits } from '../../arm/arm.ts';
import type { ShownProposal } from '../../arm/prompt/order.ts';
import { CallFailure } from '../../model/failure.ts';
import type { Call, Message, ModelClient, Reply, Tool, ToolCall } from '../../model/model.ts';
import { Failure } from '../../shared/errors.ts';
import { shortenedStep } from '../../trial/steps.ts';
import type { AgentStep } from '../../trial/trial.ts';
import { type ReadAnswer, readAnswer } from '../answer.ts';
import type { Solution } from '../solver.ts';
import { NOTHING, turnsLeft, withFailure, withTurn } from './account.ts';
import { LAST_TURN, NO_DECISION, shortened } from './instructions.ts';
import { decisionOf, parse, SEARCHING, SUBMIT, useTool, type Workbench } from './tools.ts';

export interface AgentConversation {
  /** First messages to the model. */
  readonly call: Omit<Call, 'tools'>;
  readonly shown: readonly ShownProposal[];
  readonly limits: AgentLimits;
  /** All tools of the model. */
  readonly tools: readonly Tool[];
  readonly client: Pick<ModelClient, 'complete'>;
  readonly bench: Workbench;
  /** Called for each model response, with the names of its tools. */
  readonly onTurn?: (turn: number, tools: readonly string[]) => void;
}

/** Maximum tool calls per turn, against runaway models. */
const MAX_CALLS_A_TURN = 16;
/** Number of identical results for the same call that counts as stuck. */
const MAX_SAME_CALLS = 3;

/**
 * Runs a model with its tools until it decides or reaches a limit. Running out of turns, tokens or dollars is the model's
 * own fault and ends in `truncated`, as does a conversation too long for the context even without results. After the
 * third identical call with the same result, it may only decide, and is `stuck` if it does not.
 * @throws CallFailure if a call failed, so that there is no answer.
 */
export async function converse({
  call,
  shown,
  limits,
  tools,
  client,
  bench,
  onTurn,
}: AgentConversation): Promise<Omit<Solution, 'latencyMs'>> {
  const transcript: AgentStep[] = [];
  let messages: readonly Message[] = call.messages;
  let account = NOTHING;
  let toolCalls = 0;
  let searches = 0;
  let wasAskedAgain = false;
  let isStuck = false;
  const sameCalls = new Map<string, number>();
  let reply: Reply | null = null;

  for (;;) {
    const left = turnsLeft(account, limits);
    if (left === 'none') return end(CUT);
    const isLast = left === 'one' || isStuck;
    if (isLast) messages = [...messages, LAST_TURN];
    reply = await ask(isLast);
    if (reply === null) return end(CUT);
    const { latencyMs, cost, usage } = reply;
    step({ kind: 'turn', latencyMs: Math.round(latencyMs), cost, usage });
    onTurn?.(
      account.turns,
      reply.toolCalls.map(({ name }) => name),
    );
    if (reply.text !== '') step({ kind: 'said', text: reply.text });
    for (const used of reply.toolCalls) step({ kind: 'used', tool: used.name, arguments: used.arguments });
    toolCalls += reply.toolCalls.length;

    const answer = answerOf(reply, shown);
    if (answer.shown !== null || FINAL.has(answer.reading)) return end(answer);
    if (reply.toolCalls.length === 0) {
      if (isStuck) return end(STUCK);
      if (isLast || wasAskedAgain) return end(answer);
      wasAskedAgain = true;
      messages = [
        ...messages,
        { role: 'assistant', content: reply.text || '(nothing)', ...thoughtsOf(reply) },
        NO_DECISION,
      ];
    } else {
      if (isLast) return end(isStuck ? STUCK : CUT);
      const results = await resultsOf(reply);
      isStuck = hasRepeated(reply.toolCalls, results);
      messages = [...messages, ...asMessages(reply, results)];
    }
  }

  /** One turn; null if the conversation cannot be shortened to fit the model's context. */
  async function ask(isLast: boolean): Promise<Reply | null> {
    for (;;) {
      try {
        const asked: Call = { ...call, messages, tools: isLast ? [SUBMIT] : tools };
        const answered = await client.complete(asked, bench.signal);
        account = withTurn(account, asked, answered);
        if (limits.maxCost !== null && account.cost === null) throw unpriced();
        return answered;
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        account = withFailure(account, error);
        // Before the first turn, the task is too long; later, the results are.
        if (error.kind !== 'context-too-long' || account.turns === 0) throw error.with(account);
        const shorter = shortened(messages);
        if (shorter === null) return null;
        // The replacement text says how to get removed results again.
        sameCalls.clear();
        messages = shorter;
      }
    }
  }

  /** Whether one of a turn's calls was repeated too often with the same result. */
  function hasRepeated(calls: readonly ToolCall[], results: readonly string[]): boolean {
    const different = new Set(calls.map(({ name, arguments: given }, index) => `${name} ${given} ${results[index]}`));
    for (const call of different) sameCalls.set(call, (sameCalls.get(call) ?? 0) + 1);
    return [...different].some(call => (sameCalls.get(call) ?? 0) >= MAX_SAME_CALLS);
  }

  /** Tool results of a turn. */
  async function resultsOf(turn: Reply): Promise<string[]> {
    const results = await Promise.all(
      turn.toolCalls.map((used, index) => (index < MAX_CALLS_A_TURN ? result(used) : TOO_MANY)),
    );
    if (bench.signal.aborted) {
      const { requests, cost } = account;
      throw new CallFailure('cancelled', 'the trial was cancelled', { requests, cost, fatal: false });
    }
    for (const [index, used] of turn.toolCalls.entries()) {
      step({ kind: 'got', tool: used.name, text: results[index] ?? '' });
    }
    return results;
  }

  async function result(used: ToolCall): Promise<string> {
    if (used.name === SUBMIT.name) return NOT_SUBMITTED;
    if (SEARCHING.has(used.name)) searches++;
    try {
      return await useTool(used, bench);
    } catch (error) {
      throw error instanceof CallFailure ? error.with(account) : error;
    }
  }

  function step(taken: AgentStep): void {
    transcript.push(shortenedStep(taken));
  }

  function end(answer: ReadAnswer): Omit<Solution, 'latencyMs'> {
    const position = shown.findIndex(one => one.shown === answer.shown);
    return {
      reading: answer.reading,
      proposalId: shown[position]?.proposal.id ?? null,
      position: position === -1 ? null : position,
      text: reply === null ? '' : wordsOf(reply),
      finishReason: reply?.finishReason ?? null,
      usage: account.usage,
      cost: account.cost,
      requests: account.requests,
      served: reply?.served ?? null,
      sent: reply?.sent ?? {},
      behavior: { turns: account.turns, toolCalls, filesRead: bench.filesRead.size, searches },
      transcript,
    };
  }
}

const CUT: ReadAnswer = { reading: 'truncated', shown: null };
const STUCK: ReadAnswer = { reading: 'stuck', shown: null };
/** Readings without a proposal for which asking again does not help. */
const FINAL: ReadonlySet<string> = new Set(['refused', 'unknown-id']);
const TOO_MANY = `Error: no more than ${MAX_CALLS_A_TURN} tools can be called at once. Call the others in your next answer.`;
const NOT_SUBMITTED =
  'Error: no decision was taken. Call submit_decision once, with {"selected_proposal_id": <number>}.';
const unpriced = (): Failure =>
  new Failure('configuration', 'agent.max-cost needs a price, and the endpoint reports no cost', {
    hint: 'Add prices for the model under `prices:`, or remove max-cost.',
  });

/** A turn as sent back to the model, and its tool results. */
const asMessages = (turn: Reply, results: readonly string[]): Message[] => [
  { role: 'assistant', content: turn.text, toolCalls: turn.toolCalls.map(wellFormed), ...thoughtsOf(turn) },
  ...turn.toolCalls.map(({ id }, index): Message => ({ role: 'tool', toolCallId: id, content: results[index] ?? '' })),
];

/** The decision of a turn: submitted, or in its text if no tool is used. Two different decisions count as none. */
function answerOf(reply: Reply, shown: readonly ShownProposal[]): ReadAnswer {
  const ids = shown.map(one => one.shown);
  if (reply.toolCalls.length === 0) return readAnswer(reply, ids);
  const submitted = reply.toolCalls.filter(({ name }) => name === SUBMIT.name).map(one => submittedIn(one, ids));
  const [first] = submitted;
  return first === undefined || submitted.some(one => one.shown !== first.shown)
    ? { reading: 'unparseable', shown: null }
    : first;
}

function submittedIn(call: ToolCall, ids: readonly number[]): ReadAnswer {
  const id = decisionOf(call);
  if (id === null) return readAnswer({ text: call.arguments, refusal: null, finishReason: null }, ids);
  return ids.includes(id) ? { reading: 'json', shown: id } : { reading: 'unknown-id', shown: null };
}

const thoughtsOf = ({ reasoning, served }: Reply) => ({ reasoning, host: served.host });

/** Endpoints validate calls that are sent back, and reject invalid JSON objects or tool names. */
const wellFormed = (call: ToolCall): ToolCall => ({
  ...call,
  name: call.name.replaceAll(/[^\w-]/g, '_').slice(0, 64),
  arguments: parse(call.arguments) === null ? '{}' : call.arguments.trim() || '{}',
});

/** The model's text in its last turn. */
const wordsOf = ({ text, refusal, toolCalls }: Reply): string =>
  [text || (refusal ?? ''), ...toolCalls.filter(({ name }) => name === SUBMIT.name).map(call => call.arguments)]
    .filter(part => part !== '')
    .join('\n');
