import type { JSX } from 'preact';
import { count, percent, price, signed } from '../../../shared/format.ts';
import { ruleFloors } from '../../arms.ts';
import { oneLine, TITLE_LENGTH } from '../../foreign.ts';
import { renderDocument } from '../../html/document.tsx';
import { Footer, Scroll, Section } from '../../html/parts.tsx';
import { issueNumber, issuePath } from '../../tasks.ts';
import { plain } from '../../terminal.ts';
import { accuracy, costOfRight, figures, headline, interval, method, place } from '../phrases.ts';
import type { ComparedArm, ComparedTask, CompareReport, Pair } from '../report.ts';
import { COMPARE_STYLE } from './style.ts';

/** The comparison as one HTML file that needs nothing beside it, and no script. */
export function renderComparePage(report: CompareReport): string {
  return renderDocument({ title: plain(headline(report)), style: COMPARE_STYLE }, <Page report={report} />);
}

interface Shown {
  readonly report: CompareReport;
}

function Page({ report }: Shown): JSX.Element {
  return (
    <>
      <main>
        <p class="kicker">SWE-Lancer Gate · comparison</p>
        <h1>{plain(headline(report))}</h1>
        <Notes report={report} />
        <Arms report={report} />
        <Groups report={report} />
        <Figures report={report} />
        <Pairs report={report} />
        <Heat report={report} />
        <Section title="How this was decided">
          {method(report).map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <pre>{oneLine(report.reproduce, 1000)}</pre>
        </Section>
      </main>
      <Footer report={report} />
    </>
  );
}

const name = (arm: string): string => oneLine(arm, 60);

function Notes({ report }: Shown): JSX.Element | null {
  if (report.notes.length === 0) return null;
  return (
    <Section title="To know">
      <ul>
        {report.notes.map(({ text }) => (
          <li key={text}>{oneLine(text, 1000).replaceAll('`', '')}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Arms and fixed rules, most accurate first, with their intervals. */
function Arms({ report }: Shown): JSX.Element {
  const rules = ruleFloors(report.suite);
  const bestRule = Math.max(...rules.map(rule => rule.accuracy));
  const rows = [
    ...report.arms.map(arm => ({
      at: arm.accuracy ?? -1,
      row: <ArmRow key={arm.name} arm={arm} bestRule={bestRule} />,
    })),
    ...rules.map(rule => ({
      at: rule.accuracy,
      row: (
        <tr key={rule.name} class="rule">
          <th scope="row">{name(rule.name)}</th>
          <td />
          <td>{percent(rule.accuracy)}</td>
          <td />
          <td />
        </tr>
      ),
    })),
  ].sort((a, b) => b.at - a.at);
  return (
    <Section title="Accuracy">
      <p>
        Of {count(report.suite.tasks, 'task')}; the dashed line is the best fixed rule, which a model has to beat. ★: no
        other gets as much for as little.
      </p>
      <Scroll label="Accuracy of every arm">
        <table class="arms">
          <thead>
            <tr>
              <th scope="col">Who answers</th>
              <th scope="col">Place</th>
              <th scope="col">Accuracy (likely)</th>
              <th scope="col">Cost of 100 right</th>
              <th scope="col">0 to 100%</th>
            </tr>
          </thead>
          <tbody>{rows.map(({ row }) => row)}</tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function ArmRow({ arm, bestRule }: { readonly arm: ComparedArm; readonly bestRule: number }): JSX.Element {
  const at = (share: number): string => `${(100 * share).toFixed(2)}%`;
  return (
    <tr>
      <th scope="row">
        {name(arm.name)}
        {arm.efficient && ' ★'}
      </th>
      <td>{place(arm)}</td>
      <td>
        {accuracy(arm)} ({interval(arm)})
      </td>
      <td>{costOfRight(arm)}</td>
      <td>
        {arm.accuracy !== null && arm.low !== null && arm.high !== null && (
          <svg class="bar" width="100%" height="20" aria-hidden="true">
            <line class="axis" x1="0" x2="100%" y1="19" y2="19" />
            <line class="floor" x1={at(bestRule)} x2={at(bestRule)} y1="0" y2="20" />
            <line class="range" x1={at(arm.low)} x2={at(arm.high)} y1="10" y2="10" />
            <circle cx={at(arm.accuracy)} cy="10" r="5" />
          </svg>
        )}
      </td>
    </tr>
  );
}

function Groups({ report }: Shown): JSX.Element | null {
  if (report.groups.length === 0) return null;
  return (
    <Section title="Who cannot be told apart">
      <ul>
        {report.groups.map(group => (
          <li key={group.join()}>{group.map(name).join(', ')}</li>
        ))}
      </ul>
    </Section>
  );
}

function Figures({ report }: Shown): JSX.Element {
  const rows = figures(report);
  return (
    <Section title="In numbers">
      <Scroll label="Figures of every arm">
        <table>
          <thead>
            <tr>
              <th scope="col">Who answers</th>
              {rows.map(({ label }) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.arms.map(arm => (
              <tr key={arm.name}>
                <th scope="row">{name(arm.name)}</th>
                {rows.map(({ label, of }) => (
                  <td key={label}>{of(arm)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

/** Each arm against each: what the one in the row has more than the one in the column. */
function Pairs({ report }: Shown): JSX.Element | null {
  if (report.pairs.length === 0) return null;
  const arms = report.arms.filter(({ accuracy }) => accuracy !== null);
  const pairs = new Map(report.pairs.map(pair => [JSON.stringify([pair.ahead, pair.behind]), pair]));
  return (
    <Section title="One against the other">
      <p>
        Points of accuracy that the row has more than the column, and what is likely. Bold is proven: it holds after
        correction for all {count(report.pairs.length, 'pair')}.
      </p>
      <Scroll label="Differences between arms">
        <table>
          <thead>
            <tr>
              <th scope="col">Who answers</th>
              {arms.map(arm => (
                <th scope="col" key={arm.name}>
                  {name(arm.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {arms.map(row => (
              <tr key={row.name}>
                <th scope="row">{name(row.name)}</th>
                {arms.map(column => (
                  <PairCell
                    key={column.name}
                    ahead={pairs.get(JSON.stringify([row.name, column.name]))}
                    behind={pairs.get(JSON.stringify([column.name, row.name]))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

interface PairCellProps {
  readonly ahead: Pair | undefined;
  readonly behind: Pair | undefined;
}

function PairCell({ ahead, behind }: PairCellProps): JSX.Element {
  const pair = ahead ?? behind;
  if (pair === undefined) return <td>–</td>;
  const [difference, low, high] =
    ahead === undefined ? [-pair.difference, -pair.high, -pair.low] : [pair.difference, pair.low, pair.high];
  return (
    <td class={pair.beats ? 'beats' : ''}>
      {signed(difference)}{' '}
      <small>
        ({signed(low)} to {signed(high)})
      </small>
    </td>
  );
}

/** Every task by every arm. */
function Heat({ report }: Shown): JSX.Element {
  const arms = report.arms.filter(({ trials }) => trials > 0);
  return (
    <Section title="Task by task">
      <p>7/8 means right in 7 of 8 answers; the darker the more.</p>
      <Scroll label="Right answers of every arm to every task">
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">Task</th>
              {arms.map(arm => (
                <th scope="col" key={arm.name}>
                  {name(arm.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.tasks.map(task => (
              <TaskRow key={task.id} task={task} arms={arms} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function TaskRow({ task, arms }: { readonly task: ComparedTask; readonly arms: readonly ComparedArm[] }): JSX.Element {
  const path = issuePath(task);
  const number = oneLine(issueNumber(task), 20);
  return (
    <tr>
      <th scope="row">
        {path === null ? (
          number
        ) : (
          <a href={`https://github.com${path}`} rel="noreferrer">
            {number}
          </a>
        )}{' '}
        {oneLine(task.title, TITLE_LENGTH)} · {price(task.price)}
      </th>
      {arms.map(arm => {
        const { right, samples } = task.arms[arm.name] ?? { right: 0, samples: 0 };
        return (
          <td key={arm.name} class={samples === 0 ? 'r0' : `r${Math.round((4 * right) / samples)}`}>
            {samples === 0 ? '–' : `${right}/${samples}`}
          </td>
        );
      })}
    </tr>
  );
}
