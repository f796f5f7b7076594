import type { JSX } from 'preact';
import { cost, count, duration, integer, price } from '../../shared/format.ts';
import type { MissingTrial, Trial } from '../../trial/trial.ts';
import { SIDES } from '../arms.ts';
import type { Report, TaskReport } from '../report.ts';
import { direction, issueNumber, issuePath, movement, picks, shortTitle, stateOf } from '../tasks.ts';
import { oneLine, severalLines, TITLE_LENGTH } from '../untrusted.ts';
import { TaskText } from './task-text.tsx';
import { behaviorWords, FilesRead, Transcript } from './transcript.tsx';

const CHANGES = {
  worse: 'Got worse',
  better: 'Got better',
  uncertain: 'May be luck',
  same: 'Unchanged',
  'not-measured': 'Not compared',
} as const;

/** Every task, collapsed, with a toolbar that the script activates. */
export function Tasks({ report }: { readonly report: Report }): JSX.Element {
  const before = byTask(report.trials.baseline);
  const now = byTask(report.trials.candidate);
  const missing = byTask([...report.missing.baseline, ...report.missing.candidate]);
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">Tasks</h2>
      <p>
        ● correct, ○ wrong; 7/8 means 7 of 8 answers were correct. Single tasks can move by chance, so the verdict
        weighs all of them together.
      </p>
      <form id="tools" hidden>
        <label>
          Search <input type="search" name="search" autocomplete="off" />
        </label>
        <fieldset class="chips">
          <legend>Show</legend>
          {[['', 'All'] as const, ...Object.entries(CHANGES)].map(([change, words]) => {
            const number = report.tasks.filter(task => change === '' || stateOf(task) === change).length;
            return (
              number > 0 && (
                <label key={change}>
                  <input type="radio" name="change" value={change} checked={change === ''} /> {words} ({integer(number)}
                  )
                </label>
              )
            );
          })}
        </fieldset>
        <label>
          Sort by{' '}
          <select name="sort">
            <option value="moved">Largest change</option>
            <option value="price">Price</option>
            <option value="now">Lowest accuracy now</option>
            <option value="order">Suite order</option>
          </select>
        </label>
        <output name="shown" aria-live="polite" />
      </form>
      <ol id="tasks">
        {report.tasks.map((task, index) => (
          <TaskItem
            key={task.id}
            task={task}
            order={index}
            before={before.get(task.id) ?? []}
            now={now.get(task.id) ?? []}
            missing={missing.get(task.id) ?? []}
          />
        ))}
      </ol>
    </section>
  );
}

function byTask<T extends { readonly taskId: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.taskId);
    if (group === undefined) groups.set(item.taskId, [item]);
    else group.push(item);
  }
  return groups;
}

interface TaskItemProps {
  readonly task: TaskReport;
  readonly order: number;
  readonly before: readonly Trial[];
  readonly now: readonly Trial[];
  readonly missing: readonly MissingTrial[];
}

function TaskItem({ task, order, before, now, missing }: TaskItemProps): JSX.Element {
  const path = issuePath(task);
  const id = oneLine(task.id);
  const title = shortTitle(task.title);
  const shown = oneLine(title, TITLE_LENGTH);
  return (
    <li
      id={id}
      class={stateOf(task)}
      data-order={order}
      data-price={task.price}
      data-moved={Math.abs(movement(task))}
      data-now={task.candidate.samples === 0 ? 2 : task.candidate.right / task.candidate.samples}
    >
      <details>
        <summary>
          <span class="number">{oneLine(issueNumber(task), 20)}</span>
          <span class="title">{shown}</span>
          <span class="price">{price(task.price)}</span>
          <span class="picks">{picks(task)}</span>
          <span class="change">{CHANGES[stateOf(task)]}</span>
        </summary>
        <p>
          {oneLine(title) !== shown && `${oneLine(title)}. `}
          The correct answer is proposal {task.correctProposalId}, one of {task.proposals}.{' '}
          {path !== null && (
            <>
              <a href={`https://github.com${path}`} rel="noreferrer">
                Issue {oneLine(issueNumber(task), 20)} on GitHub
              </a>
              {' · '}
            </>
          )}
          <a href={`#${encodeURIComponent(id)}`}>Link to this task</a>
        </p>
        {task.text && <TaskText text={task.text} task={task} />}
        {hasMoved(task) && <FilesRead before={before} now={now} />}
        <div class="sides">
          <Side title={SIDES.baseline} trials={before} task={task} />
          <Side title={SIDES.candidate} trials={now} task={task} />
        </div>
        {missing.map(({ sample, reason, message }) => (
          <p key={sample}>
            No answer for sample {sample + 1} ({oneLine(reason)}): {oneLine(message)}
          </p>
        ))}
      </details>
    </li>
  );
}

interface SideProps {
  readonly title: string;
  readonly trials: readonly Trial[];
  readonly task: TaskReport;
}

function Side({ title, trials, task }: SideProps): JSX.Element {
  return (
    <div>
      <h3>
        {title}: {count(trials.length, 'answer')}
      </h3>
      {trials.map(trial => (
        <details class="trial" key={trial.sample}>
          <summary>
            {trial.proposalId === task.correctProposalId ? '● correct' : '○ wrong'},{' '}
            {trial.proposalId === null ? trial.reading : `proposal ${trial.proposalId}`}
            <small>
              {duration(trial.latencyMs)}
              {trial.usage && ` · ${integer(trial.usage.inputTokens)} in, ${integer(trial.usage.outputTokens)} out`}
              {` · cost ${cost(trial.cost)}`}
              {behaviorWords(trial)}
            </small>
          </summary>
          <Answer trial={trial} moved={hasMoved(task)} />
        </details>
      ))}
    </div>
  );
}

const hasMoved = (task: TaskReport): boolean => direction(task) === 'worse' || direction(task) === 'better';

/** The answer; for a task that moved, also the steps that led to it. */
function Answer({ trial, moved }: { readonly trial: Trial; readonly moved: boolean }): JSX.Element {
  const { transcript, text } = trial;
  if (transcript === undefined) return <pre>{severalLines(text)}</pre>;
  if (moved) return <Transcript steps={transcript} />;
  return (
    <>
      <pre>{severalLines(text)}</pre>
      <p>This task did not move. Its {count(transcript.length, 'step')} are only in report.json.</p>
    </>
  );
}
