import { cost, costParts, count, integer } from '../shared/format.ts';
import type { Report } from './report.ts';

type Spent = Pick<Report, 'budget' | 'baseline' | 'candidate' | 'explanation'>;

/** What one part of a run cost. */
interface Part {
  readonly purpose: string;
  readonly calls: number;
  /** Rounded so that all parts add up to the cost of the run. */
  readonly cost: string;
}

/** `Cost $0.71: $0.06 for this change, $0.65 for the baseline · 48 + 480 calls` */
export function costWords(report: Spent): string {
  const { budget, candidate } = report;
  if (budget.calls === 0 && candidate.trials === 0) return 'No calls.';
  const parts = partsOf(report);
  if (parts === null) return totalCostWords(budget);
  const shown = parts.map(part => `${part.cost} ${part.purpose}`);
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
  const { baseline, candidate } = report;
  const parts = partsOf(report);
  if (parts === null) return { baseline: cost(baseline?.cost ?? null), candidate: cost(candidate.cost) };
  const [ofCandidate, ofBaseline] = parts;
  return { baseline: ofBaseline.cost, candidate: ofCandidate.cost };
}

/** The parts of a run: this change, the baseline and the search for a cause; null if there are no costs to split. */
function partsOf({ budget, baseline, candidate, explanation }: Spent): readonly [Part, Part, ...Part[]] | null {
  // Less than a cent cannot be split.
  if (budget.cost === null || budget.cost < 0.01 || baseline === null || baseline.calls === 0) return null;
  if (candidate.cost === null || baseline.cost === null) return null;
  const searchCalls = budget.calls - candidate.calls - baseline.calls;
  const hasSearch = explanation !== undefined && searchCalls > 0;
  const dollars = [candidate.cost, baseline.cost];
  if (hasSearch) dollars.push(budget.cost - candidate.cost - baseline.cost);
  const [ofCandidate = '', ofBaseline = '', ofSearch = ''] = costParts(budget.cost, dollars);
  return [
    { purpose: 'for this change', calls: candidate.calls, cost: ofCandidate },
    { purpose: 'for the baseline', calls: baseline.calls, cost: ofBaseline },
    ...(hasSearch ? [{ purpose: 'to find the cause', calls: searchCalls, cost: ofSearch }] : []),
  ];
}
