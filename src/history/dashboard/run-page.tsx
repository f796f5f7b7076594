import { Scroll, Section } from '../../report/html/parts.tsx';
import { runPage } from '../../report/links.ts';
import { oneLine } from '../../report/untrusted.ts';
import { cost, duration, integer, percent, price, shortCommit } from '../../shared/format.ts';
import { taskPage } from './heat-map.tsx';
import { day, page } from './layout.tsx';
import type { Site } from './site.ts';

/** One run: its arms, and the answers to every task. */
export function renderRun(run: Site['runs'][number]): string {
  const link = runPage(run);
  return page(
    `Run of ${day(run.at)} UTC`,
    [['Nightly results', '../index.html']],
    day(run.at),
    <>
      <h1>Run of {day(run.at)} UTC</h1>
      <p>
        Gate <code>{oneLine(run.id, 60)}</code>, suite <code>{oneLine(run.suite.name, 60)}</code>
        {run.commit !== null && (
          <>
            , commit <code>{shortCommit(run.commit)}</code>
          </>
        )}
        , SWE-Lancer Gate {oneLine(run.tool, 20)}.{' '}
        {link !== null && (
          <a href={link} rel="noreferrer">
            Run on GitHub
          </a>
        )}
      </p>
      <Scroll label="Table of arms">
        <table>
          <thead>
            <tr>
              {['Arm', 'Accuracy', 'Likely', 'Earned', 'Cost', 'Answers', 'Unreadable', 'Missing', 'Median time'].map(
                head => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {run.arms.map(arm => (
              <tr key={arm.name}>
                <th scope="row">{oneLine(arm.name, 80)}</th>
                <td>{percent(arm.accuracy)}</td>
                <td>
                  {percent(arm.low)} to {percent(arm.high)}
                </td>
                <td>{price(Math.round(arm.earned))}</td>
                <td>{cost(arm.cost)}</td>
                <td>{integer(arm.answers)}</td>
                <td>{integer(arm.formatErrors)}</td>
                <td>{integer(arm.missing)}</td>
                <td>{duration(arm.medianLatencyMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Section title="Tasks">
        <Scroll label="Tasks of this run">
          <table class="tasks">
            <thead>
              <tr>
                <th scope="col">Task</th>
                {run.arms.map(arm => (
                  <th scope="col" key={arm.name}>
                    {oneLine(arm.name, 40)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {run.suite.tasks.map(task => (
                <tr key={task.id}>
                  <th scope="row">
                    <a href={`../${taskPage(task.id)}`}>{oneLine(task.id, 60)}</a>
                  </th>
                  {run.arms.map(({ name, tasks }) => (
                    <td key={name}>{rightOf(tasks[task.id])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Section>
    </>,
  );
}

const rightOf = (answers: { readonly right: number; readonly samples: number } | undefined): string =>
  answers === undefined ? '–' : `${answers.right} of ${answers.samples}`;
