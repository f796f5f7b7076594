import type { JSX } from 'preact';
import { oneLine } from '../../report/foreign.ts';
import { Scroll, Section } from '../../report/html/parts.tsx';
import { count, duration, integer, percent, signed } from '../../shared/format.ts';
import type { AcceptanceRecord } from '../record.ts';
import { accuracyChart, type Chart, costChart } from './charts.ts';
import { HeatMap } from './heat-map.tsx';
import { day, page } from './layout.tsx';
import { type Site, type Standing, standings } from './site.ts';

/** Runs that the overview lists; older ones have their pages all the same. */
const LISTED = 60;

export function renderOverview(site: Site): string {
  const standing = standings(site.series);
  const byCost = costChart(standing);
  const newest = site.runs.at(-1);
  return page(
    'Nightly results',
    [],
    '',
    <>
      <h1>Nightly results</h1>
      <p>
        {count(site.runs.length, 'run')}, {count(site.series.length, 'arm')}, {count(site.tasks.length, 'task')}.
        {newest && ` The last one ended ${day(newest.at)}.`}
      </p>
      <Section title="How each arm does now">
        <Standings standing={standing} site={site} />
      </Section>
      <Section title="Accuracy by night">
        <p>
          The band behind each line is the interval of 95% on these very tasks. A line breaks where the configuration
          changed.
        </p>
        <Picture chart={accuracyChart(site.series)} />
      </Section>
      {byCost && (
        <Section title="Accuracy against cost">
          <p>Arms on the line are those that no other arm beats in both.</p>
          <Picture chart={byCost} />
        </Section>
      )}
      <Section title="Tasks by arms">
        <p>How often each arm was right, over its last nights (30 at most) with its present configuration.</p>
        <HeatMap series={site.series} tasks={site.tasks} />
      </Section>
      <Acceptances acceptances={site.acceptances} />
      <Section title="Runs">
        <Runs runs={site.runs.slice(-LISTED).toReversed()} />
      </Section>
    </>,
  );
}

function Standings({ standing, site }: { readonly standing: readonly Standing[]; readonly site: Site }): JSX.Element {
  const { chance, floors } = site.runs.at(-1)?.suite ?? { chance: 0, floors: [] };
  return (
    <>
      <Scroll label="Table of arms">
        <table>
          <thead>
            <tr>
              {[
                'Arm',
                'Accuracy',
                'Cents an answer',
                'Nobody cheaper and better',
                'Median time',
                'Unreadable',
                'Answers',
                'Runs',
              ].map(head => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standing.map(one => (
              <tr key={one.name}>
                <th scope="row">{oneLine(one.name, 80)}</th>
                <td>{percent(one.accuracy)}</td>
                <td>{one.costPerAnswer === null ? 'unknown' : (one.costPerAnswer * 100).toFixed(2)}</td>
                <td>{one.efficient ? 'yes' : ''}</td>
                <td>{duration(one.medianLatencyMs)}</td>
                <td>{percent(one.formatErrors / one.answers)}</td>
                <td>{integer(one.answers)}</td>
                <td>{integer(one.nights)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        The same tasks by chance: {percent(chance)}
        {floors
          .map(({ solver, accuracy }) => `, by ${oneLine(solver.replace('reference/', ''), 20)}: ${percent(accuracy)}`)
          .join('')}
        .
      </p>
    </>
  );
}

function Acceptances({ acceptances }: { readonly acceptances: readonly AcceptanceRecord[] }): JSX.Element | null {
  if (acceptances.length === 0) return null;
  return (
    <Section title="Accepted drops">
      <ul>
        {acceptances.toReversed().map(({ at, by, reason, pullRequest, difference }) => (
          <li key={`${at} ${pullRequest}`}>
            {day(at)}, pull request {pullRequest}
            {difference && `, ${signed(difference.estimate)} points`}: “{oneLine(reason)}” ({oneLine(by, 40)})
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Runs({ runs }: { readonly runs: Site['runs'] }): JSX.Element {
  return (
    <ul>
      {runs.map(run => (
        <li key={run.page}>
          <a href={`runs/${run.page}.html`}>{day(run.at)}</a>:{' '}
          {run.arms.map(arm => `${oneLine(arm.name, 40)} ${percent(arm.accuracy)}`).join(', ')}
        </li>
      ))}
    </ul>
  );
}

function Picture({ chart: { label, narrow, wide } }: { readonly chart: Chart }): JSX.Element {
  return (
    <div role="img" aria-label={oneLine(label, 1000)}>
      <div class="narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
      <div class="wide" dangerouslySetInnerHTML={{ __html: wide }} />
    </div>
  );
}
