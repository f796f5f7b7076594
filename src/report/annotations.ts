import { EXIT } from '../shared/errors.ts';
import { oneLine } from './foreign.ts';
import type { Report } from './report.ts';
import { headline } from './words.ts';

/** A remark on lines of a file, beside the change itself. */
export interface Annotation {
  readonly level: 'failure' | 'warning';
  readonly message: string;
  /** From the working directory. */
  readonly path: string;
  /** From 1, the last one included. */
  readonly lines: { readonly from: number; readonly to: number };
}

/** GitHub shows ten of a kind for each step. */
const MOST = 10;

/**
 * What to remark on a change: after a drop every place that changed, because nobody knows yet which of them did it; after
 * anything else that is no pass, the first file alone.
 */
export function annotationsOf(report: Report): Annotation[] {
  const { verdict, candidate, changes } = report;
  if (verdict.kind === 'passed') return [];
  const level = verdict.kind !== 'inconclusive' && verdict.exitCode !== EXIT.passed ? 'failure' : 'warning';
  const places =
    verdict.kind !== 'regressed' ? [] : changes.flatMap(({ path, lines }) => lines.map(at => ({ path, at })));
  const [file] = candidate.files;
  if (places.length === 0) {
    const message = oneLine(verdict.reason, 1000);
    return file === undefined ? [] : [{ level, message, path: file, lines: { from: 1, to: 1 } }];
  }
  const message = `${headline(report)}. These lines are a part of what changed; the comment tells which tasks fell.`;
  return places.slice(0, MOST).map(({ path, at }) => ({ level, message, path, lines: at }));
}
