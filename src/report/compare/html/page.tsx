import type { ComponentChildren, JSX } from 'preact';
import { count, percent, price, signed } from '../../../shared/format.ts';
import { ruleFloors } from '../../arms.ts';
import { CostChart, PARETO_OPTIMAL } from '../../html/charts.tsx';
import { renderDocument } from '../../html/document.tsx';
import { Footer, Scroll, Section } from '../../html/parts.tsx';
import { REPRODUCE } from '../../phrases.ts';
import { issueNumber, issuePath, shortTitle } from '../../tasks.ts';
import { plain } from '../../terminal.ts';
import { oneLine, TITLE_LENGTH } from '../../untrusted.ts';
import { accuracy, costOfRight, figures, headline, interval, method, place } from '../phrases.ts';
import type { ComparedArm, ComparedTask, CompareReport, ModelPair } from '../report.ts';
import { COMPARE_STYLE } from './style.ts';

/** The comparison as one self-contained HTML file without scripts. */
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
        <Value report={report} />
        <Arms report={report} />
        <Groups report={report} />
        <Notes report={report} />
        <Folded title="Numbers">
          <Figures report={report} />
        </Folded>
        <Folded title="Pairwise comparison">
          <Pairs report={report} />
        </Folded>
        <Folded title="Task by task">
          <Heat report={report} />
        </Folded>
        <Section title="Method">
          {method(report).map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{REPRODUCE.title}:</p>
          <pre>{oneLine(report.reproduce, 1000)}</pre>
        </Section>
      </main>
      <Footer report={report} />
    </>
  );
}

const name = (arm: string): string => oneLine(arm, 60);

/** A collapsed section that few readers need. */
function Folded({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <details class="folded">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

/** Accuracy against cost, with the Pareto line. */
function Value({ report }: Shown): JSX.Element | null {
  const dots = report.arms.flatMap(({ name, accuracy, costPerAnswer, efficient }) =>
    accuracy === null || costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }],
  );
  if (dots.length < 2) return null;
  return (
    <Section title="Accuracy against cost">
      <p>Arms on the line are {PARETO_OPTIMAL}.</p>
      <CostChart dots={dots} />
    </Section>
  );
}

function Notes({ report }: Shown): JSX.Element | null {
  if (report.notes.length === 0) return null;
  return (
    <Section title="Notes">
      <ul>
        {report.notes.map(({ text }) => (
          <li key={text}>{oneLine(text, 1000).replaceAll('`', '')}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Arms and fixed rules by accuracy, with intervals. */
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
          <td>{percent(rule.accuracy)}</td>
          <td />
          <td />
          <td />
        </tr>
      ),
    })),
  ].sort((a, b) => b.at - a.at);
  return (
    <Section title="Accuracy">
      <p>
        On {count(report.suite.tasks, 'task')}. <span class="bars">The dashed line is the best simple rule. </span>★
        marks the best accuracy at its price or below.
      </p>
      <Scroll label="Accuracy of every arm">
        <table class="arms">
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Accuracy</th>
              <th scope="col">Cost per 100 correct</th>
              <th scope="col">Rank</th>
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
      <td>
        {accuracy(arm)} <small>{interval(arm)}</small>
      </td>
      <td>{costOfRight(arm)}</td>
      <td>{place(arm)}</td>
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
    <Section title="Statistical ties">
      <p>Within a group, no model is proven better than another.</p>
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
    <Scroll label="Figures of every arm">
      <table>
        <thead>
          <tr>
            <th scope="col">Model</th>
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
  );
}

/** Every pair of arms: row minus column. */
function Pairs({ report }: Shown): JSX.Element | null {
  if (report.pairs.length === 0) return null;
  const arms = report.arms.filter(({ accuracy }) => accuracy !== null);
  const pairs = new Map(report.pairs.map(pair => [JSON.stringify([pair.ahead, pair.behind]), pair]));
  return (
    <>
      <p>
        Difference in points, row minus column, with its interval. Bold differences are proven after correction for all{' '}
        {count(report.pairs.length, 'pair')}.
      </p>
      <Scroll label="Differences between arms">
        <table>
          <thead>
            <tr>
              <th scope="col">Model</th>
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
    </>
  );
}

interface PairCellProps {
  readonly ahead: ModelPair | undefined;
  readonly behind: ModelPair | undefined;
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
    <>
      <p>7/8 means 7 of 8 answers were correct. Darker is better.</p>
      <Scroll label="Correct answers of every arm for every task">
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
    </>
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
        {oneLine(shortTitle(task.title), TITLE_LENGTH)} · {price(task.price)}
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
