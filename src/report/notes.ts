import type { Report } from './report.ts';

type Note = Report['notes'][number];

/** What a reader should know besides the verdict, most important first. */
export function notesOn(
  report: Omit<Report, 'notes'>,
  changedTrustedFields: readonly string[],
  damage: readonly string[],
): Note[] {
  return [
    ...served(report),
    ...truncated(report),
    ...missing(report),
    ...(changedTrustedFields.length === 0
      ? []
      : [
          info(
            `This change also edits ${changedTrustedFields.map(field => `\`${field}\``).join(', ')} in the configuration. That takes effect once it is merged: a change does not choose its own judge.`,
          ),
        ]),
    ...damage.map(warning),
  ];
}

const warning = (text: string): Note => ({ kind: 'warning', text });
const info = (text: string): Note => ({ kind: 'info', text });

/** One model name can be served by many hosts, with accuracies far apart: such arms must not be compared in silence. */
function served({ baseline, candidate }: Omit<Report, 'notes'>): Note[] {
  if (baseline === null || baseline.model !== candidate.model) return [];
  return (['host', 'provider', 'model', 'fingerprint'] as const).flatMap(field => {
    const [before, after] = [baseline, candidate].map(arm =>
      [...new Set(arm.served.map(who => who[field] ?? 'unknown'))].sort(),
    );
    if (before === undefined || after === undefined || before.length === 0 || after.length === 0) return [];
    if (before.join() === after.join()) return [];
    return [
      warning(
        `The two sides were answered by different ${NAMES[field]}: ${before.join(', ')} before, ${after.join(', ')} after.`,
      ),
    ];
  });
}

const NAMES = {
  host: 'endpoints',
  provider: 'providers',
  model: 'models',
  fingerprint: 'model versions (fingerprints)',
};

function truncated({ candidate }: Omit<Report, 'notes'>): Note[] {
  const count = candidate.readings.truncated ?? 0;
  return count === 0
    ? []
    : [
        warning(
          `${count} of ${candidate.trials} answers were cut off before they named a proposal, and count as wrong. Raise \`sampling.max-tokens\`.`,
        ),
      ];
}

function missing({ missing }: Omit<Report, 'notes'>): Note[] {
  const reasons = new Map<string, { count: number; message: string; taskId: string }>();
  for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
    reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
  }
  return [...reasons].map(([reason, { count, message, taskId }]) =>
    warning(
      `${count} answer${count === 1 ? '' : 's'} could not be had (${reason}), for example for task ${taskId}: ${message}`,
    ),
  );
}
