import { count } from '../../shared/format.ts';
import type { ComparedArm, CompareReport } from './report.ts';

type Note = CompareReport['notes'][number];

const warning = (text: string): Note => ({ kind: 'warning', text });

/** Notes on the comparison, most important first. */
export function notesOn(report: Omit<CompareReport, 'notes'>, damage: readonly string[]): Note[] {
  return [
    ...failures(report),
    ...ended(report),
    ...report.arms.flatMap(arm => onArm(arm, report)),
    ...alike(report),
    ...damage.map(warning),
  ];
}

function failures({ arms }: Omit<CompareReport, 'notes'>): Note[] {
  return arms.flatMap(({ name, trials, failure }) => {
    if (failure === null) return [];
    const hint = failure.hint === null ? '' : ` ${failure.hint}`;
    const had = trials === 0 ? 'It has no answers.' : `It has ${count(trials, 'cached answer')}.`;
    // Only some endpoints end their messages with a period.
    const why = failure.message.replace(/\.$/, '');
    return [warning(`\`${name}\` was not measured (${failure.reason}): ${why}.${hint} ${had}`)];
  });
}

const ENDS = {
  calls: 'The call budget (`max-calls`) ended',
  cost: 'The cost budget (`max-cost`) ended',
  minutes: 'The time (`max-minutes`) ended',
  'unknown-price': 'The run cannot enforce `max-cost` without prices and ended',
  interrupted: 'The run was interrupted',
};

function ended({ budget: { exhausted } }: Omit<CompareReport, 'notes'>): Note[] {
  return exhausted === null
    ? []
    : [warning(`${ENDS[exhausted]} before all answers were collected. Run it again to continue.`)];
}

function onArm({ name, trials, missing, readings, served }: ComparedArm, report: Omit<CompareReport, 'notes'>): Note[] {
  const own = report.trials[name] ?? [];
  const [lost] = report.missing[name] ?? [];
  const truncated = readings.truncated ?? 0;
  const providers = new Set(served.flatMap(({ provider }) => provider ?? []));
  const isPinned = own.every(({ sent }) => 'provider' in sent);
  return [
    ...(lost === undefined
      ? []
      : [
          warning(
            `\`${name}\` is missing ${count(missing, 'answer')}, for example for task ${lost.taskId} (${lost.reason}): ${lost.message}`,
          ),
        ]),
    ...(truncated === 0
      ? []
      : [
          warning(
            `${truncated} of ${count(trials, 'answer')} of \`${name}\` were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`.`,
          ),
        ]),
    ...(providers.size < 2 || isPinned
      ? []
      : [
          warning(
            `\`${name}\` was served by ${providers.size} providers, whose accuracy can differ. Pin one: \`extra-body: {provider: {only: [NAME]}}\`.`,
          ),
        ]),
  ];
}

/** Arms that send the same requests share their answers. */
function alike({ arms }: Omit<CompareReport, 'notes'>): Note[] {
  return arms.flatMap(({ name, digest }, index) => {
    const twin = arms.slice(0, index).find(other => other.digest === digest);
    return twin === undefined
      ? []
      : [warning(`\`${name}\` and \`${twin.name}\` send the same requests, so they share their answers.`)];
  });
}
