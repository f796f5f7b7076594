import { EXIT } from '../shared/errors.ts';
import { headline } from './headline.ts';
import type { Report } from './report.ts';
import { oneLine } from './untrusted.ts';

/** A message on lines of a file, shown in the diff. */
export interface Annotation {
  readonly level: 'failure' | 'warning';
  readonly message: string;
  /** Relative to the working directory. */
  readonly path: string;
  /** From 1, inclusive. */
  readonly lines: { readonly from: number; readonly to: number };
}

/** GitHub shows ten of each kind per step. */
const MAX_ANNOTATIONS = 10;

/**
 * Annotations of a change. After a drop: every changed place, or those that caused it if they are known.
 * After any other result but a pass: the first file, unless `on-inconclusive` is `pass`.
 */
export function annotationsOf(report: Report): Annotation[] {
  const { verdict, candidate, changes, decision } = report;
  if (verdict.kind === 'passed' || verdict.kind === 'measured') return [];
  if (verdict.kind === 'inconclusive' && decision['on-inconclusive'] === 'pass') return [];
  const level = verdict.exitCode === EXIT.passed ? 'warning' : 'failure';
  const edited = changes.flatMap(({ path, lines }) => lines.map(at => ({ path, at })));
  const causes = verdict.kind === 'regressed' ? causesOf(report, edited) : [];
  const places = verdict.kind !== 'regressed' ? [] : causes.length > 0 ? causes : edited;
  const [file] = candidate.files;
  if (places.length === 0) {
    const message = oneLine(verdict.reason, 1000);
    return file === undefined ? [] : [{ level, message, path: file, lines: { from: 1, to: 1 } }];
  }
  const about =
    causes.length > 0
      ? oneLine(report.explanation?.sentence ?? '', 600)
      : 'This change edits these lines; the comment lists the tasks that got worse.';
  const message = `${headline(report)}. ${about}`;
  return places.slice(0, MAX_ANNOTATIONS).map(({ path, at }) => ({ level, message, path, lines: at }));
}

interface Place {
  readonly path: string;
  readonly at: Annotation['lines'];
}

/** The places that caused the drop. For a setting or a whole file, every edited place of the file. */
function causesOf({ explanation }: Report, edited: readonly Place[]): Place[] {
  if (explanation?.kind !== 'found') return [];
  return explanation.parts.flatMap(part =>
    part.kind === 'lines'
      ? [{ path: part.path, at: { from: part.from, to: part.to } }]
      : edited.filter(({ path }) => path === part.path),
  );
}
