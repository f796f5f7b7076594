import type { AgentLimits } from '../../arm/arm.ts';
import type { ShownProposal } from '../../arm/prompt/order.ts';
import { CallFailure } from '../../model/failure.ts';
import { costOf, type Prices } from '../../model/prices.ts';
import { pickOf, type ReadAnswer, readAnswer } from '../answer.ts';
import type { Solution } from '../solver.ts';
import { readOutput } from './output.ts';
import type { Ended } from './program.ts';
import type { Recipe } from './recipe.ts';
import { isStuck } from './stuck.ts';

interface Run {
  /** Content of the decision file; null if the agent wrote none. */
  readonly decision: string | null;
  readonly shown: readonly ShownProposal[];
  readonly agent: {
    readonly recipe: Recipe;
    /** For agents that report tokens but not cost. */
    readonly prices: Prices | null;
    readonly limits: Pick<AgentLimits, 'maxMinutes'>;
    readonly redact: (text: string) => string;
  };
}

/**
 * Reads an agent's choice, cost and steps from its output. One that is stuck and names no proposal gave a wrong answer,
 * however it ended, as with the agent solver.
 * @throws CallFailure if the program ended without an answer.
 */
export function solutionOf(ended: Ended, { decision, shown, agent }: Run): Omit<Solution, 'latencyMs'> {
  const { recipe, prices, limits, redact } = agent;
  if (ended.how === 'cancelled') throw failure('cancelled', 'cancelled');
  const output = readOutput(recipe.output, redact(ended.stdout));
  const cost = output.cost ?? (output.usage === null || prices === null ? null : costOf(output.usage, prices));
  // Without a reported model call, there is no known cost.
  const lost = output.usage === null && output.cost === null ? 0 : cost;
  const tail = tailOf(ended, redact);
  // One that was ended may have done something else since.
  const repeats = decision === null && (ended.how === 'stuck' || isStuck(output.steps));
  if (ended.how === 'timeout' && !repeats) {
    // Without any output, its model may be unreachable, which is not the agent's fault.
    const spoke = output.steps.some(step => step.kind !== 'said' || step.text.trim() !== '');
    const kind = spoke ? 'overtime' : 'timeout';
    throw failure(kind, `${recipe.program} was stopped after ${limits.maxMinutes} minutes${tail}`, lost);
  }
  const text = (decision === null ? (output.text ?? '') : redact(decision)).slice(-MAX_TEXT);
  const hasLimitCode = ended.code !== null && ended.code === recipe.limitCode;
  const stoppedBy = decision === null ? (output.stoppedBy ?? (hasLimitCode ? 'limit' : null)) : null;
  if (decision === null && stoppedBy === null && !repeats) {
    const how = ended.code === null ? `was killed by ${ended.signal}` : `exited with code ${ended.code}`;
    const crashed = (reason: string) => failure('crashed', `${recipe.program} ${how}${reason}${tail}`, lost);
    if (output.failure !== null) throw crashed(`: ${output.failure}`);
    if (ended.code !== 0) throw crashed('');
    if (text.trim() === '') throw crashed(' and gave no answer');
  }
  const finishReason = stoppedBy === null ? null : FINISH_REASONS[stoppedBy];
  const numbers = shown.map(one => one.shown);
  const answer = readAnswer({ text, refusal: null, finishReason }, numbers);
  return {
    ...pickOf(answer.shown === null && repeats ? STUCK : answer, shown),
    text,
    finishReason,
    usage: output.usage,
    // Many agents only report their cost at the end. An unknown one would end a run with a limit in dollars.
    cost: ended.how === 'by itself' ? cost : lost,
    requests: 1,
    served: null,
    sent: { program: recipe.program, arguments: recipe.arguments },
    behavior: output.behavior,
    transcript: [...output.steps],
  };
}

const STUCK: ReadAnswer = { reading: 'stuck', shown: null };
const FINISH_REASONS = { limit: 'length', refusal: 'refusal' } as const;
/** The answer is the end of the output. */
const MAX_TEXT = 64_000;
const MAX_TAIL = 1_000;

function failure(
  kind: 'cancelled' | 'timeout' | 'overtime' | 'crashed',
  message: string,
  cost: number | null = 0,
): CallFailure {
  return new CallFailure(kind, message, { requests: 1, cost, fatal: false });
}

/** The end of its output, errors first, to show the reason. */
function tailOf({ stdout, stderr }: Ended, redact: (text: string) => string): string {
  const tail = redact(stderr.trim() === '' ? stdout : stderr)
    .trim()
    .slice(-MAX_TAIL);
  return tail === '' ? '' : `\n${tail}`;
}
