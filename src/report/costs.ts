import { cost, costParts, count, integer } from '../shared/format.ts';
import type { Report } from './report.ts';

type Spent = Pick<Report, 'budget' | 'baseline' | 'candidate' | 'explanation'>;

/** What one part of a run cost. */
interface Part {
  readonly purpose: string;
  readonly calls: number;
  readonly dollars: number;
}

/** `Cost $0.71: $0.06 for this change, $0.65 for the baseline · 48 + 480 calls` */
export function costWords(report: Spent): string {
  const { budget, candidate } = report;
  if (budget.calls === 0 && candidate.trials === 0) return 'No calls.';
  const parts = partsOf(report);
  if (parts === null) return totalCostWords(budget);
  const shown = costParts(
    budget.cost ?? 0,
    parts.map(({ dollars }) => dollars),
  ).map((dollars, index) => `${dollars} ${parts[index]?.purpose}`);
  const calls = parts.map(part => integer(part.calls)).join(' + ');
  return `Cost ${cost(budget.cost)}: ${shown.join(', ')} · ${calls} calls`;
}

/** `Cost $0.71 · 528 calls` */
export function totalCostWords({ calls, cost: dollars }: Pick<Report['budget'], 'calls' | 'cost'>): string {
  if (calls === 0) return 'No calls were made: all answers were cached.';
  return `Cost ${dollars === null ? 'unknown' : cost(dollars)} · ${count(calls, 'call')}`;
}

/** The costs of both arms, rounded as in the sentence above the table. */
export function armCosts(report: Spent): Readonly<Record<'baseline' | 'candidate', string>> {
  const { budget, baseline, candidate } = report;
  const parts = partsOf(report);
  if (parts === null) return { baseline: cost(baseline?.cost ?? null), candidate: cost(candidate.cost) };
  const [ofCandidate = '', ofBaseline = ''] = costParts(
    budget.cost ?? 0,
    parts.map(({ dollars }) => dollars),
  );
  return { baseline: ofBaseline, candidate: ofCandidate };
}

/** The parts of a run, the arms first; null if there are no costs to split. */
function partsOf({ budget, baseline, candidate, explanation }: Spent): readonly Part[] | null {
  // Less than a cent cannot be split.
  if ((budget.cost ?? 0) < 0.01 || baseline === null || baseline.calls === 0) return null;
  if (candidate.cost === null || baseline.cost === null) return null;
  const rest = {
    purpose: 'to find the cause',
    calls: budget.calls - candidate.calls - baseline.calls,
    dollars: (budget.cost ?? 0) - candidate.cost - baseline.cost,
  };
  return [
    { purpose: 'for this change', calls: candidate.calls, dollars: candidate.cost },
    { purpose: 'for the baseline', calls: baseline.calls, dollars: baseline.cost },
    ...(explanation !== undefined && rest.calls > 0 ? [rest] : []),
  ];
}
