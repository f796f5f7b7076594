import { randomUUID } from 'node:crypto';
import { error, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import { accuracyOf } from '../report/arms.ts';
import type { Report } from '../report/report.ts';
import { errorMessage } from '../shared/errors.ts';

/** Outputs of action.yml, as text. Unknown numbers are empty, and shares are fractions: 0.336 is 33.6%. */
export interface Outputs {
  readonly verdict: string;
  readonly accuracy: string;
  readonly 'baseline-accuracy': string;
  readonly difference: string;
  readonly 'difference-low': string;
  readonly 'difference-high': string;
  readonly 'p-value': string;
  readonly earned: string;
  readonly 'baseline-earned': string;
  readonly calls: string;
  readonly cost: string;
  readonly report: string;
  readonly 'comment-url': string;
}

/** The outputs of the report at `reportFile`. */
export function outputsOf(report: Report, reportFile: string, commentUrl: string | null): Outputs {
  const { baseline, candidate, comparison } = report;
  return {
    verdict: report.verdict.kind,
    accuracy: decimal(accuracyOf(report, 'candidate')),
    'baseline-accuracy': decimal(accuracyOf(report, 'baseline')),
    difference: decimal(comparison?.difference),
    'difference-low': decimal(comparison?.low),
    'difference-high': decimal(comparison?.high),
    'p-value': decimal(comparison?.pValue),
    earned: decimal(candidate.earned),
    'baseline-earned': decimal(baseline?.earned),
    calls: decimal(report.budget.calls),
    cost: decimal(report.budget.cost),
    report: reportFile,
    'comment-url': commentUrl ?? '',
  };
}

/** At most six decimals, never in scientific notation, so that shell scripts can compare it. */
function decimal(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Number(value.toFixed(6)));
}

/** Sets outputs of this step. Values can contain anything, because a random word delimits them. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Adds Markdown to the run's page. GitHub allows 1 MiB per step. Never throws, because it must not change a verdict. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown, true).write();
  } catch (error) {
    // Self-hosted runners and containers can lack access to the runner's files.
    annotate('notice', `The job summary could not be written: ${errorMessage(error)}`);
  }
}

/** Masks a secret in all later log lines. Call it before printing anything else. */
export function mask(secret: string): void {
  if (secret !== '') setSecret(secret);
}

/** Adds an annotation to the run's page, and to the line of a file if known. */
export function annotate(
  level: 'error' | 'warning' | 'notice',
  message: string,
  place: { readonly file?: string | undefined; readonly line?: number | undefined; readonly endLine?: number } = {},
): void {
  const mark = { error, warning, notice }[level];
  mark(message, {
    title: 'SWE-Lancer Gate',
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
  });
}

/**
 * Runs `work` while the runner ignores workflow commands, so that text from models, pull requests and datasets can be
 * logged. Set masks and annotations before or after it.
 */
export async function withoutCommands<T>(work: () => Promise<T>): Promise<T> {
  const resume = randomUUID();
  process.stdout.write(`::stop-commands::${resume}\n`);
  try {
    return await work();
  } finally {
    process.stdout.write(`\n::${resume}::\n`);
  }
}
