import type { JSX } from 'preact';
import { percent } from '../../shared/format.ts';
import { next } from '../advice.ts';
import { armRows, armsOf, diskWords, floors, SIDES } from '../arms.ts';
import { headline } from '../headline.ts';
import { causeWords, compared, LABELS, lead, method, REPRODUCE, whatChanged } from '../phrases.ts';
import type { Report } from '../report.ts';
import { issueNumber, movedTasks, shares, shortTitle } from '../tasks.ts';
import { oneLine, TITLE_LENGTH } from '../untrusted.ts';
import type { Words } from '../words.ts';
import { wordsOf } from '../words.ts';
import { renderDocument } from './document.tsx';
import { IntervalChart } from './interval.tsx';
import { Footer, Scroll, Section } from './parts.tsx';
import { PromptDiff, promptDiff } from './prompt-diff.tsx';
import { script } from './script.ts';
import { Sent } from './sent.tsx';
import { STYLE } from './style.ts';
import { Tasks } from './tasks.tsx';

/** The report as one self-contained HTML file. */
export function renderHtml(report: Report): string {
  return renderDocument({ title: headline(report), style: STYLE, script }, <Page report={report} />);
}

function Page({ report }: { readonly report: Report }): JSX.Element {
  return (
    <>
      <main>
        <Verdict report={report} />
        <div class="sides">
          <ChangedLines report={report} />
          <Moved report={report} />
        </div>
        <Notes report={report} />
        <Tasks report={report} />
        <div class="sides">
          <Arms report={report} />
          <Floors report={report} />
        </div>
        <Section title="Prompts and parameters">
          <p>
            Variables are replaced with the text of each task.{' '}
            {report.tasks.every(task => task.text === undefined) &&
              'That text is not in this file, because the benchmark asks to stay out of training corpora. Set include-task-text: true to include it.'}
          </p>
          <Sent report={report} />
        </Section>
        <Section title="Method">
          {method(report).map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      </main>
      <Footer report={report} />
    </>
  );
}

/** Long names may only break after a slash. */
const breakable = (name: string): (string | JSX.Element)[] =>
  name.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]));

function Phrase({ words }: { readonly words: Words }): JSX.Element {
  return (
    <>
      {words.map(part =>
        typeof part === 'string' ? (
          part
        ) : 'code' in part ? (
          <code>{breakable(oneLine(part.code))}</code>
        ) : 'strong' in part ? (
          <strong>{part.strong}</strong>
        ) : (
          oneLine(part.untrusted, 1000)
        ),
      )}
    </>
  );
}

function Verdict({ report }: { readonly report: Report }): JSX.Element {
  const advice = next(report);
  const cause = causeWords(report);
  const changed = report.changes.length === 0 ? null : whatChanged(report);
  return (
    <div class={`verdict ${report.verdict.kind}`}>
      <p class="kicker">SWE-Lancer Gate · {oneLine(report.id, 40)}</p>
      <h1>{headline(report)}</h1>
      {changed === null && (
        <p>
          <Phrase words={compared(report)} />
        </p>
      )}
      {report.comparison && <IntervalChart comparison={report.comparison} />}
      <p>
        <Phrase words={lead(report)} />
      </p>
      {cause !== null && (
        <p>
          <strong>{LABELS.cause}</strong> <Phrase words={cause} />
        </p>
      )}
      {changed !== null && (
        <p>
          <strong>{LABELS.whatChanged}</strong> <Phrase words={changed} />
        </p>
      )}
      {advice !== null && (
        <p>
          <strong>{LABELS.next}</strong> <Phrase words={advice} />
        </p>
      )}
      <p>{REPRODUCE.title}:</p>
      <pre>{oneLine(report.reproduce, 1000)}</pre>
    </div>
  );
}

/** The prompt lines that differ between the arms. */
function ChangedLines({ report }: { readonly report: Report }): JSX.Element | null {
  const lines = promptDiff(report);
  if (lines === null) return null;
  return (
    <Section title="Changed prompt lines">
      <PromptDiff lines={lines} />
    </Section>
  );
}

/** Tasks that moved beyond luck, each with a link to its answers. */
function Moved({ report }: { readonly report: Report }): JSX.Element | null {
  const moved = (['worse', 'better'] as const).map(way => ({ way, tasks: movedTasks(report, way) }));
  if (moved.every(({ tasks }) => tasks.length === 0)) return null;
  return (
    <Section title="Tasks that moved">
      {moved
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ way, tasks }) => (
          <table class="moved" key={way}>
            <thead>
              <tr>
                <th scope="col">{way === 'worse' ? LABELS.gotWorse : LABELS.gotBetter}</th>
                <th scope="col">{LABELS.before}</th>
                <th scope="col">{LABELS.now}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map(task => (
                <tr key={task.id}>
                  <th scope="row">
                    <a href={`#${encodeURIComponent(oneLine(task.id))}`}>{oneLine(issueNumber(task), 20)}</a>{' '}
                    {oneLine(shortTitle(task.title), TITLE_LENGTH)}
                  </th>
                  <td>{shares(task).before}</td>
                  <td>
                    <strong>{shares(task).now}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </Section>
  );
}

function Notes({ report }: { readonly report: Report }): JSX.Element | null {
  if (report.notes.length === 0) return null;
  return (
    <Section title="Notes">
      <ul>
        {report.notes.map(({ kind, text }) => (
          <li key={text}>
            {kind === 'warning' && <strong>Note: </strong>}
            <Phrase words={wordsOf(oneLine(text, 1000))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Arms({ report }: { readonly report: Report }): JSX.Element {
  const sides = armsOf(report);
  const disk = diskWords(report);
  return (
    <Section title="Numbers">
      <Scroll label="Numbers of both arms">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {sides.map(side => (
                <th scope="col" key={side}>
                  {SIDES[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {armRows(report).map(row => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {sides.map(side => (
                  <td key={side}>
                    <Phrase words={row[side]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {disk !== null && <p>{disk}</p>}
    </Section>
  );
}

function Floors({ report }: { readonly report: Report }): JSX.Element {
  return (
    <Section title="Compared with simple rules">
      <table class="floors">
        <thead>
          <tr>
            <th scope="col">Answered by</th>
            <th scope="col">Accuracy</th>
            <th scope="col">0 to 100%</th>
          </tr>
        </thead>
        <tbody>
          {floors(report).map(({ name, accuracy, measured }) => (
            <tr key={name} class={measured ? 'measured' : ''}>
              <th scope="row">{oneLine(name, 60)}</th>
              <td>{percent(accuracy)}</td>
              <td>
                <svg width="100%" height="14" aria-hidden="true">
                  <rect width={percent(accuracy)} height="14" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
