import type { JSX } from 'preact';
import type { TaskReport } from '../report.ts';
import { severalLines } from '../untrusted.ts';

interface TaskTextProps {
  readonly text: NonNullable<TaskReport['text']>;
  readonly task: TaskReport;
}

/** The issue and its proposals, with the picks of both arms. Markdown stays plain text, because it is untrusted. */
export function TaskText({ text, task }: TaskTextProps): JSX.Element {
  return (
    <>
      <details>
        <summary>The issue</summary>
        <pre>{severalLines(text.description)}</pre>
      </details>
      <details>
        <summary>The {text.proposals.length} proposals, side by side</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section class="proposals" aria-label="Proposals" tabIndex={0}>
          {text.proposals.map(proposal => (
            <article key={proposal.id} class={proposal.id === task.correctProposalId ? 'right' : ''}>
              <h3>
                Proposal {proposal.id}
                {proposal.id === task.correctProposalId && ', the right one'}
              </h3>
              <p>
                {task.baseline && `Before: picked in ${timesPicked(task.baseline, proposal.id)}. `}
                Now: picked in {timesPicked(task.candidate, proposal.id)}.
              </p>
              <pre>{severalLines(proposal.text)}</pre>
            </article>
          ))}
        </section>
      </details>
    </>
  );
}

/** `2 of 8` */
function timesPicked({ picks, samples }: TaskReport['candidate'], id: number): string {
  return `${picks.filter(pick => pick === id).length} of ${samples}`;
}
