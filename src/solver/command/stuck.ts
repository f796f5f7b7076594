import { type AgentAction, actionsOf } from '../../trial/steps.ts';
import type { AgentStep } from '../../trial/trial.ts';

/** Number of identical calls with the same result, or of identical messages, that counts as stuck. */
const MAX_SAME = 3;

/**
 * Whether an agent ends with the same call and result, or the same message, three times in a row. Where an agent answers
 * such calls with reminders, the results between may differ.
 */
export function isStuck(steps: readonly AgentStep[]): boolean {
  const actions = actionsOf(steps);
  const calls = trailing(
    actions.filter(action => action.kind === 'used'),
    (one, other) => one.tool === other.tool && one.arguments === other.arguments,
  );
  const results = calls.flatMap(({ result }) => (result === null ? [] : [result]));
  const messages = trailing(
    actions.filter(action => action.kind !== 'turn'),
    (one, other) => one.kind === 'said' && other.kind === 'said' && one.text === other.text,
  );
  return messages.length >= MAX_SAME || results.some(text => results.filter(one => one === text).length >= MAX_SAME);
}

/** The last actions that are the same as the last one. */
function trailing<Action extends AgentAction>(
  actions: readonly Action[],
  isSame: (one: Action, other: Action) => boolean,
): readonly Action[] {
  const last = actions.at(-1);
  if (last === undefined) return [];
  return actions.slice(1 + actions.findLastIndex(action => !isSame(action, last)));
}
