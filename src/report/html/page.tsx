import type { JSX } from 'preact';
import { percent } from '../../shared/format.ts';
import { armRows, diskWords, floors, SIDES } from '../arms.ts';
import { oneLine } from '../foreign.ts';
import type { Words } from '../phrases.ts';
import { compared, headline, LABELS, lead, method, next, wordsOf } from '../phrases.ts';
import type { Report } from '../report.ts';
import { behaviour } from './behaviour.ts';
import { renderDocument } from './document.tsx';
import { IntervalChart } from './interval.tsx';
import { Footer, Section } from './parts.tsx';
import { Sent } from './sent.tsx';
import { STYLE } from './style.ts';
import { Tasks } from './tasks.tsx';

/** The report as one HTML file that needs nothing beside it. */
export function renderHtml(report: Report): string {
  return renderDocument({ title: headline(report), style: STYLE, script: behaviour }, <Page report={report} />);
}

function Page({ report }: { readonly report: Report }): JSX.Element {
  return (
    <>
      <main>
        <Verdict report={report} />
        <Notes report={report} />
        <div class="sides">
          <Arms report={report} />
          <Floors report={report} />
        </div>
        <Tasks report={report} />
        <Section title="What was sent">
          <p>
            Each task's own words stand where the prompt has a variable.{' '}
            {report.tasks.every(task => task.text === undefined) &&
              'They are not in this file: the benchmark asks to stay out of training corpora. On your own machine, or with include-task-text: true, they are.'}
          </p>
          <Sent report={report} />
        </Section>
        <Section title="How this was decided">
          {method(report).map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      </main>
      <Footer report={report} />
    </>
  );
}

function Said({ words }: { readonly words: Words }): JSX.Element {
  return (
    <>
      {words.map(part =>
        typeof part === 'string' ? (
          part
        ) : 'code' in part ? (
          <code>{oneLine(part.code)}</code>
        ) : 'strong' in part ? (
          <strong>{part.strong}</strong>
        ) : (
          oneLine(part.foreign, 1000)
        ),
      )}
    </>
  );
}

function Verdict({ report }: { readonly report: Report }): JSX.Element {
  const advice = next(report);
  return (
    <div class={`verdict ${report.verdict.kind}`}>
      <p class="kicker">SWE-Lancer Gate · {oneLine(report.id, 40)}</p>
      <h1>{headline(report)}</h1>
      <p>
        <Said words={compared(report)} />
      </p>
      {report.comparison && <IntervalChart comparison={report.comparison} />}
      <p>
        <Said words={lead(report)} />
      </p>
      {advice !== null && (
        <p>
          <strong>{LABELS.next}</strong> <Said words={advice} />
        </p>
      )}
      <pre>{oneLine(report.reproduce, 1000)}</pre>
    </div>
  );
}

function Notes({ report }: { readonly report: Report }): JSX.Element | null {
  if (report.notes.length === 0) return null;
  return (
    <Section title="To know">
      <ul>
        {report.notes.map(({ kind, text }) => (
          <li key={text}>
            {kind === 'warning' && <strong>Note: </strong>}
            <Said words={wordsOf(oneLine(text, 1000))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Arms({ report }: { readonly report: Report }): JSX.Element {
  const sides = report.baseline === null ? (['candidate'] as const) : (['baseline', 'candidate'] as const);
  const disk = diskWords(report);
  return (
    <Section title="In numbers">
      <table>
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
                  <Said words={row[side]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {disk !== null && <p>{disk}</p>}
    </Section>
  );
}

function Floors({ report }: { readonly report: Report }): JSX.Element {
  return (
    <Section title="What simple rules would get">
      <table class="floors">
        <thead>
          <tr>
            <th scope="col">Who answers</th>
            <th scope="col">Accuracy</th>
            <th scope="col">Of all answers</th>
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
