import type { AgentLimits } from '../../arm/arm.ts';
import type { ShownProposal } from '../../arm/prompt/order.ts';
import { CallFailure } from '../../model/failure.ts';
import type { Call, Message, ModelClient, Reply, Tool, ToolCall } from '../../model/model.ts';
import { leaksToolCall, toolNamed } from '../../model/tool-calls.ts';
import { Failure } from '../../shared/errors.ts';
import { shortenedStep } from '../../trial/steps.ts';
import type { AgentStep } from '../../trial/trial.ts';
import { pickOf, type ReadAnswer, readAnswer } from '../answer.ts';
import type { Solution } from '../solver.ts';
import { NOTHING, type TrialAccount, turnsLeft, withFailure, withTurn } from './account.ts';
import { NO_DECISION, shortened, withLastTurn } from './instructions.ts';
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
/** Number of consecutive turns with an unparsed tool call that counts as a failure of the server. */
const MAX_LEAKS = 3;

/**
 * Runs a model with its tools until it decides or reaches a limit. Running out of turns, tokens or dollars is the model's
 * own fault and ends in `truncated`, as does a conversation too long for the context even without results. After the
 * third identical call with the same result, it may only decide, and is `stuck` if it does not.
 * @throws CallFailure if a call failed, or the server does not parse tool calls, so that there is no answer.
 */
export async function converse(conversation: AgentConversation): Promise<Omit<Solution, 'latencyMs'>> {
  const { call, shown, limits, bench, onTurn } = conversation;
  const transcript: AgentStep[] = [];
  const sameCalls = new Map<string, number>();
  const toolNames = conversation.tools.map(({ name }) => name);
  let messages: readonly Message[] = call.messages;
  let account = NOTHING;
  let searches = 0;
  let wasAskedAgain = false;
  let isStuck = false;
  let leaks = 0;
  let reply: Reply | null = null;
  const record = (steps: readonly AgentStep[]) => transcript.push(...steps.map(shortenedStep));
  const end = (answer: ReadAnswer) =>
    solutionOf(answer, shown, reply, account, transcript, { filesRead: bench.filesRead.size, searches });

  for (;;) {
    const left = turnsLeft(account, limits);
    if (left === 'none') return end(CUT);
    const isLast = left === 'one' || isStuck;
    const turn = await takeTurn(conversation, messages, account, isLast);
    // The text in place of removed results says how to get them again.
    if (turn.messages !== messages) sameCalls.clear();
    ({ messages, account, reply } = turn);
    if (reply === null) return end(CUT);
    onTurn?.(
      account.turns,
      reply.toolCalls.map(({ name }) => name),
    );
    record(stepsOf(reply));

    const answer = answerOf(reply, shown);
    if (answer.shown !== null || FINAL.has(answer.reading)) return end(answer);
    if (isStuck) return end(STUCK);
    if (!isLast && leaksToolCall(reply, toolNames)) {
      leaks++;
      if (leaks === MAX_LEAKS) throw unparsed(account);
      continue;
    }
    leaks = 0;
    if (reply.toolCalls.length === 0) {
      if (isLast || wasAskedAgain) return end(answer);
      wasAskedAgain = true;
      messages = [...messages, ...askedAgain(reply)];
    } else {
      if (isLast) return end(CUT);
      const results = await callTools(reply, bench, account);
      record(resultSteps(reply, results));
      searches += reply.toolCalls.slice(0, MAX_CALLS_A_TURN).filter(({ name }) => SEARCHING.has(name)).length;
      isStuck = hasRepeated(sameCalls, reply.toolCalls, results);
      messages = [...messages, ...withResults(reply, results)];
    }
  }
}

/** One turn. `reply` is null if the conversation cannot be shortened to fit the model's context. */
async function takeTurn(
  { call, limits, tools, client, bench }: AgentConversation,
  given: readonly Message[],
  before: TrialAccount,
  isLast: boolean,
): Promise<{ readonly messages: readonly Message[]; readonly account: TrialAccount; readonly reply: Reply | null }> {
  let messages = given;
  let account = before;
  for (;;) {
    const asked: Call = isLast
      ? { ...call, messages: withLastTurn(messages), tools: [SUBMIT] }
      : { ...call, messages, tools };
    try {
      const reply = withToolNames(await client.complete(asked, bench.signal), tools);
      account = withTurn(account, asked, reply);
      if (limits.maxCost !== null && account.cost === null) throw unpriced();
      return { messages, account, reply };
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      account = withFailure(account, error);
      // Before the first turn, the task is too long; later, the results are.
      if (error.kind !== 'context-too-long' || account.turns === 0) throw error.with(account);
      const shorter = shortened(messages);
      if (shorter === null) return { messages, account, reply: null };
      messages = shorter;
    }
  }
}

/** The results of a turn's tool calls. @throws CallFailure if a server failed, or the trial was cancelled */
async function callTools({ toolCalls }: Reply, bench: Workbench, account: TrialAccount): Promise<readonly string[]> {
  const results = toolCalls.map((used, index) => {
    if (index >= MAX_CALLS_A_TURN) return TOO_MANY;
    return used.name === SUBMIT.name ? NOT_SUBMITTED : useTool(used, bench);
  });
  const texts = await Promise.all(results).catch((error: unknown) => {
    throw error instanceof CallFailure ? error.with(account) : error;
  });
  if (!bench.signal.aborted) return texts;
  const { requests, cost } = account;
  throw new CallFailure('cancelled', 'the trial was cancelled', { requests, cost, fatal: false });
}

/** Counts a turn's calls. Returns whether one was repeated too often with the same result. */
function hasRepeated(counts: Map<string, number>, calls: readonly ToolCall[], results: readonly string[]): boolean {
  const different = new Set(calls.map(({ name, arguments: given }, index) => `${name} ${given} ${results[index]}`));
  for (const call of different) counts.set(call, (counts.get(call) ?? 0) + 1);
  return [...different].some(call => (counts.get(call) ?? 0) >= MAX_SAME_CALLS);
}

/** What the model did in a turn. */
function stepsOf({ latencyMs, cost, usage, text, toolCalls }: Reply): readonly AgentStep[] {
  return [
    { kind: 'turn', latencyMs: Math.round(latencyMs), cost, usage },
    ...(text === '' ? [] : [{ kind: 'said', text } as const]),
    ...toolCalls.map(({ name, arguments: given }) => ({ kind: 'used', tool: name, arguments: given }) as const),
  ];
}

const resultSteps = ({ toolCalls }: Reply, results: readonly string[]): readonly AgentStep[] =>
  toolCalls.map(({ name }, index) => ({ kind: 'got', tool: name, text: results[index] ?? '' }));

function solutionOf(
  answer: ReadAnswer,
  shown: readonly ShownProposal[],
  reply: Reply | null,
  account: TrialAccount,
  transcript: readonly AgentStep[],
  read: { readonly filesRead: number; readonly searches: number },
): Omit<Solution, 'latencyMs'> {
  const toolCalls = transcript.filter(({ kind }) => kind === 'used').length;
  return {
    ...pickOf(answer, shown),
    text: reply === null ? '' : wordsOf(reply),
    finishReason: reply?.finishReason ?? null,
    usage: account.usage,
    cost: account.cost,
    requests: account.requests,
    served: reply?.served ?? null,
    sent: reply?.sent ?? {},
    behavior: { turns: account.turns, toolCalls, ...read },
    transcript: [...transcript],
  };
}

const CUT: ReadAnswer = { reading: 'truncated', shown: null };
const STUCK: ReadAnswer = { reading: 'stuck', shown: null };
/** Readings without a proposal for which asking again does not help. */
const FINAL: ReadonlySet<string> = new Set(['refused', 'unknown-id']);
const TOO_MANY = `Error: no more than ${MAX_CALLS_A_TURN} tools can be called at once. Call the others in your next answer.`;
const NOT_SUBMITTED =
  'Error: no decision was taken. Call submit_decision once, with {"selected_proposal_id": <number>}.';
const unparsed = ({ requests, cost }: TrialAccount): CallFailure =>
  new CallFailure('malformed-response', 'the endpoint leaves tool calls in the text of the model', {
    ...{ requests, cost, fatal: false },
    hint: 'Start your server with the tool parser of this model (vLLM: --tool-call-parser; llama.cpp: --jinja), or use another provider.',
  });
const unpriced = (): Failure =>
  new Failure('configuration', 'agent.max-cost needs a price, and the endpoint reports no cost', {
    hint: 'Add prices for the model under `prices:`, or remove max-cost.',
  });

/** A turn without tool calls or a decision as sent back to the model, and the question for its decision. */
const askedAgain = (turn: Reply): readonly Message[] => [
  { role: 'assistant', content: turn.text.trim() === '' ? '(nothing)' : turn.text, ...thoughtsOf(turn) },
  NO_DECISION,
];

/** A turn as sent back to the model, and its tool results. */
const withResults = (turn: Reply, results: readonly string[]): readonly Message[] => [
  { role: 'assistant', content: turn.text, toolCalls: turn.toolCalls.map(wellFormed), ...thoughtsOf(turn) },
  ...turn.toolCalls.map(({ id }, index): Message => ({ role: 'tool', toolCallId: id, content: results[index] ?? '' })),
];

/** The decision of a turn: submitted, or in its text if no tool is used. Two different decisions count as none. */
function answerOf(reply: Reply, shown: readonly ShownProposal[]): ReadAnswer {
  const ids = shown.map(one => one.shown);
  if (reply.toolCalls.length === 0) return readAnswer(reply, ids);
  const submitted = reply.toolCalls.filter(({ name }) => name === SUBMIT.name).map(one => submittedIn(one, reply, ids));
  const [first] = submitted;
  return first === undefined || submitted.some(one => one.shown !== first.shown)
    ? { reading: 'unparseable', shown: null }
    : first;
}

function submittedIn(call: ToolCall, { finishReason }: Reply, ids: readonly number[]): ReadAnswer {
  const id = decisionOf(call);
  if (id === null) return readAnswer({ text: call.arguments, refusal: null, finishReason }, ids);
  return ids.includes(id) ? { reading: 'json', shown: id } : { reading: 'unknown-id', shown: null };
}

function withToolNames(reply: Reply, tools: readonly Tool[]): Reply {
  const names = tools.map(({ name }) => name);
  return { ...reply, toolCalls: reply.toolCalls.map(call => ({ ...call, name: toolNamed(call.name, names) })) };
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
