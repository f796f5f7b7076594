import type { Task } from '../dataset/task.ts';
import { renderDocument } from '../report/html/document.tsx';
import { STYLE } from '../report/html/style.ts';
import { oneLine, severalLines } from '../report/untrusted.ts';
import { chooseTasks } from './choose-tasks.ts';

interface ReviewPage {
  /** `owner/name` */
  readonly repository: string;
  /** Page of the repository, such as `https://github.com/owner/name`. */
  readonly page: string;
  readonly tasks: readonly Task[];
  /** Command that saves the kept tasks, before their ids. */
  readonly command: string;
}

/**
 * A page for keeping or dropping each task with buttons or keys. It ends with a command to copy or a list to download,
 * because a local page cannot write files.
 */
export function reviewPage({ repository, page, tasks, command }: ReviewPage): string {
  const title = `Tasks from ${oneLine(repository)}`;
  return renderDocument(
    { title, style: STYLE + OWN_STYLE, script: chooseTasks },
    <main data-key={`swelancer-gate mine ${repository}`}>
      <h1>{title}</h1>
      <p>
        Keep a task if the issue and the proposals are enough to see which proposal is right, and nothing in them gives
        it away. Keys: <kbd>K</kbd> keep, <kbd>D</kbd> drop, <kbd>A</kbd> answer, <kbd>↑</kbd> <kbd>↓</kbd> move.
      </p>
      {tasks.map(task => (
        <section key={task.id} class="task" data-id={task.id} aria-label={task.id}>
          <h2>{oneLine(task.title)}</h2>
          <p>{/^https?:\/\//.test(page) ? <a href={issueOf(task, page)}>{task.id}</a> : task.id}</p>
          <pre>{severalLines(task.description)}</pre>
          {task.proposals.map(proposal => (
            <div key={proposal.id}>
              <h3>Proposal {proposal.id}</h3>
              <pre>{severalLines(proposal.text)}</pre>
            </div>
          ))}
          <details>
            <summary>Answer</summary>
            <p>Proposal {task.correctProposalId} was merged.</p>
          </details>
          <p class="choice">
            <button type="button" data-choice="keep" aria-pressed="false">
              Keep
            </button>{' '}
            <button type="button" data-choice="drop" aria-pressed="false">
              Drop
            </button>
          </p>
        </section>
      ))}
      <div id="result" data-command={command}>
        <p id="count" aria-live="polite">
          {tasks.length} to decide
        </p>
        <pre id="command" hidden />
        <p id="give" class="choice" hidden>
          <button type="button" id="copy">
            Copy command
          </button>{' '}
          <a id="download" download="kept.txt" href="#result">
            Download the list
          </a>
        </p>
      </div>
    </main>,
  );
}

const issueOf = (task: Task, page: string): string => `${page}/issues/${/\d+$/.exec(task.id)?.[0] ?? ''}`;

const OWN_STYLE = `
.task { border-top: 1px solid var(--line); border-left: 4px solid transparent; padding: 0 0.5rem 1rem; scroll-margin-top: 0.5rem; }
.task.current { border-left-color: var(--link); }
.task.drop > :not(h2, .choice) { display: none; } .task.drop h2 { color: var(--quiet); text-decoration: line-through; }
.task pre { max-height: 24rem; overflow-y: auto; }
kbd { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 0.3em; }
.choice button { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.5rem 1.25rem; }
.choice button[aria-pressed="true"] { background: var(--link); color: var(--paper); }
#result { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--line); padding: 0.5rem 0; }
#result p { margin: 0.25rem 0; } #command { max-height: 5rem; overflow-y: auto; user-select: all; }
`;
