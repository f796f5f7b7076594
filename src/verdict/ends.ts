import type { CallFailure } from '../model/failure.ts';
import { EXIT } from '../shared/errors.ts';
import { count } from '../shared/format.ts';
import type { Verdict } from './verdict.ts';

/** The end of a gate or a measurement that the answers did not bring about. */
type EarlyEnd = Omit<Verdict, 'kind' | 'finding' | 'blindSpot'> & { readonly kind: 'inconclusive' | 'error' };

/** Verdicts of runs that end for another reason than the answers. */

export const NO_CHANGE: Verdict = {
  kind: 'passed',
  cause: 'no-change',
  reason: 'Before and after the change, the model is asked exactly the same. Nothing had to be measured.',
  exitCode: EXIT.passed,
};

export const INTERRUPTED: EarlyEnd = {
  kind: 'error',
  cause: 'interrupted',
  reason: 'The run was stopped. What was answered is kept: the same command goes on from here.',
  exitCode: EXIT.error,
};

/** The endpoint failed in a way that every further call would share. */
export function failed(failure: CallFailure): EarlyEnd {
  const reason = failure.hint === null ? failure.message : `${failure.message} ${failure.hint}`;
  return { kind: 'error', cause: failure.kind, reason, exitCode: EXIT.error };
}

/** The change sets the gate up, so there is nothing to compare with. */
export const FIRST_RUN: Verdict = {
  kind: 'inconclusive',
  cause: 'no-baseline',
  reason: 'There is no configuration before this change to compare with.',
  exitCode: EXIT.passed,
};

/** The answers that are wanted are still being made by the endpoint. */
export function waiting(answers: number): EarlyEnd {
  const reason = `${count(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
  return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: EXIT.passed };
}
