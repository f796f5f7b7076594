import type { ComponentChildren, JSX } from 'preact';
import { count, moment } from '../../shared/format.ts';
import { runPage } from '../links.ts';
import type { Report } from '../report.ts';
import { oneLine } from '../untrusted.ts';

/** Parts shared by all pages. */

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Content wider than a phone. It scrolls, so it must be reachable by keyboard. */
export function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** What was measured, when, and by which version. */
export function Footer({
  report,
}: {
  readonly report: Pick<Report, 'suite' | 'tool' | 'finishedAt' | 'runUrl'>;
}): JSX.Element {
  const { suite, tool, finishedAt } = report;
  const run = runPage(report);
  return (
    <footer>
      <p>
        Suite <code>{oneLine(suite.name, 60)}</code>: {count(suite.tasks, 'task')} of{' '}
        <code>{oneLine(suite.dataset.source)}</code>. Finished {moment(finishedAt)}, SWE-Lancer Gate{' '}
        {oneLine(tool.version, 40)}.{' '}
        {run !== null && (
          <a href={run} rel="noreferrer">
            Run log
          </a>
        )}
      </p>
    </footer>
  );
}
