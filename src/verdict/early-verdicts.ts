import type { CallFailure } from '../model/failure.ts';
import { EXIT } from '../shared/errors.ts';
import { asSentence, count } from '../shared/format.ts';
import { noBaselineArm } from './phrases.ts';
import type { Verdict } from './verdict.ts';

/** The end of a gate or measurement for a reason other than its answers. */
type EarlyEnd = Omit<Verdict, 'kind' | 'finding' | 'blindSpot'> & { readonly kind: 'inconclusive' | 'error' };

/** Verdicts of runs that end for a reason other than their answers. */

export const NO_CHANGE: Verdict = {
  kind: 'passed',
  cause: 'no-change',
  reason: 'The change does not affect anything sent to the model, so there was nothing to measure.',
  exitCode: EXIT.passed,
};

export const INTERRUPTED: EarlyEnd = {
  kind: 'error',
  cause: 'interrupted',
  reason: 'The run was stopped. Completed answers are kept; run the same command to continue.',
  exitCode: EXIT.error,
};

/** The endpoint failed in a way that affects every further call. */
export function failed(failure: CallFailure): EarlyEnd {
  const sentence = asSentence(failure.message);
  const reason = failure.hint === null ? sentence : `${sentence} ${failure.hint}`;
  return { kind: 'error', cause: failure.kind, reason, exitCode: EXIT.error };
}

/** The change adds the gate, so there is nothing to compare with. */
export const FIRST_RUN: Verdict = {
  kind: 'inconclusive',
  cause: 'no-baseline',
  reason: noBaselineArm,
  exitCode: EXIT.passed,
};

/** The endpoint is still processing a batch with the answers. */
export function waiting(answers: number): EarlyEnd {
  const reason = `${count(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
  return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: EXIT.passed };
}
