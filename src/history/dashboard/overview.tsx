import type { JSX } from 'preact';
import { totalCost } from '../../model/prices.ts';
import { ruleFloors } from '../../report/arms.ts';
import { dayText, PARETO_OPTIMAL, Sparkline } from '../../report/html/charts.tsx';
import { Scroll, Section } from '../../report/html/parts.tsx';
import { oneLine } from '../../report/untrusted.ts';
import { cost, count, duration, integer, percent, signed, size } from '../../shared/format.ts';
import type { AcceptanceRecord } from '../record.ts';
import { changePoints, sinceChange } from './changes.ts';
import { AccuracyChart, CostOverTime, type MarkedSeries, ParetoChart, RANGES, within } from './charts.tsx';
import { HeatMap } from './heat-map.tsx';
import { day, page } from './layout.tsx';
import { type LeaderboardRow, leaderboard, presentSeries, recentRuns, recentTasks, type Site } from './site.ts';

/** Maximum runs on the overview; older ones keep their pages. */
const MAX_RUNS = 60;

export function renderOverview(site: Site): string {
  const marked = site.series.map(one => ({ ...one, changes: changePoints(one) }));
  const present = presentSeries(site);
  const standing = leaderboard(present.map(sinceChange));
  const pareto = <ParetoChart standings={standing} />;
  return page(
    'Nightly results',
    [],
    '',
    <>
      <p class="kicker">SWE-Lancer Gate · nightly results</p>
      <h1>
        {headline(
          site,
          marked.filter(({ isPresent }) => isPresent),
        )}
      </h1>
      <p>
        {count(site.runs.length, 'run')} · {count(site.series.length, 'arm')} · {count(site.tasks.length, 'task')}
      </p>
      <Section title="Latest results">
        <Leaderboard standing={standing} site={site} />
      </Section>
      <Section title="Accuracy against cost">
        <p>Arms on the line are {PARETO_OPTIMAL}.</p>
        {pareto}
      </Section>
      <Trends series={marked} />
      <Section title="Tasks">
        <p>Accuracy of each arm on each task, over at most 30 runs with its current configuration.</p>
        <HeatMap series={present} tasks={recentTasks(present, site)} />
      </Section>
      <Acceptances acceptances={site.acceptances} />
      <Section title="Runs">
        <Runs runs={site.runs.slice(-MAX_RUNS).toReversed()} />
      </Section>
    </>,
  );
}

/** Maximum age of a change in the headline, in days. */
const RECENT_DAYS = 30;
const DAY = 86_400_000;

/** `Last run Dec 31: 8 arms, 1 changed: model-1 fell 15 points on Dec 4` */
function headline({ runs }: Site, series: readonly MarkedSeries[]): string {
  const newest = runs.at(-1);
  if (newest === undefined) return 'No runs yet';
  const isNews = ({ at }: { readonly at: string }): boolean =>
    Date.parse(newest.at) - Date.parse(at) <= RECENT_DAYS * DAY;
  const changed = series.flatMap(({ name, changes }) => {
    const last = changes.findLast(change => change.lasts && isNews(change));
    return last === undefined ? [] : [{ name, ...last }];
  });
  const found = changed.map(
    ({ name, by, at }) =>
      `${oneLine(name, 40)} ${by < 0 ? 'fell' : 'rose'} ${size(Math.abs(by))} on ${dayText(Date.parse(at))}`,
  );
  const what = changed.length === 0 ? 'no recent changes' : `${changed.length} changed: ${found.join(', ')}`;
  return `Last run ${dayText(Date.parse(newest.at))}: ${count(series.length, 'arm')}, ${what}`;
}

/** Accuracy and cost over time, for the selected range. */
function Trends({ series }: { readonly series: readonly MarkedSeries[] }): JSX.Element {
  return (
    <Section title="Trends">
      <p>
        The band around each line is the 95% interval on these tasks. A line is interrupted where the configuration
        changed; a marker shows where accuracy changed without that.
      </p>
      <fieldset class="ranges">
        <legend>Range</legend>
        {RANGES.map(({ days, name }) => (
          <label key={days}>
            <input type="radio" name="range" value={days} checked={days === 90} /> {name}
          </label>
        ))}
      </fieldset>
      {RANGES.map(({ days }) => {
        const shown = within(series, days);
        return (
          <div class="range" data-range={days} key={days}>
            <h3>Accuracy</h3>
            <AccuracyChart series={shown} />
            <h3>Cost per 100 answers</h3>
            <CostOverTime series={shown} />
          </div>
        );
      })}
    </Section>
  );
}

const COLUMNS = [
  'Arm',
  'Accuracy',
  'Last 30 runs',
  'Cost per 100 answers',
  'Median time',
  'Unreadable',
  'Answers',
  'Runs',
];

function Leaderboard({
  standing,
  site,
}: {
  readonly standing: readonly LeaderboardRow[];
  readonly site: Site;
}): JSX.Element {
  const suite = site.runs.at(-1)?.suite;
  const floors = suite === undefined ? [] : ruleFloors(suite);
  const recent = new Map(site.series.map(one => [one.name, recentRuns(one).map(({ accuracy }) => accuracy)]));
  return (
    <>
      <Scroll label="Latest results of every arm">
        <table class="latest">
          <thead>
            <tr>
              {COLUMNS.map(head => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standing.map(one => (
              <tr key={one.name}>
                <th scope="row">
                  {oneLine(one.name, 80)}
                  {one.efficient && ' ★'}
                </th>
                <td>{percent(one.accuracy)}</td>
                <td>
                  <Sparkline values={recent.get(one.name) ?? []} />
                </td>
                <td>{one.costPerAnswer === null ? 'unknown' : cost(100 * one.costPerAnswer)}</td>
                <td>{duration(one.medianLatencyMs)}</td>
                <td>{percent(one.formatErrors / one.answers)}</td>
                <td>{integer(one.answers)}</td>
                <td>{integer(one.armRuns)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        <small>
          {standing.some(({ efficient }) => efficient) && '★ marks the best accuracy at its price or below. '}
          Simple rules on the same tasks:{' '}
          {floors.map(({ name, accuracy }) => `${oneLine(name, 30)} ${percent(accuracy)}`).join(' · ')}. Arms are shown
          since their last change point.
        </small>
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
    <Scroll label="The last runs">
      <table class="runs">
        <thead>
          <tr>
            {['Run', 'Suite', 'Arms', 'Best', 'Cost'].map(head => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map(run => {
            const best = run.arms.toSorted((a, b) => b.accuracy - a.accuracy)[0];
            const total = totalCost(run.arms.map(arm => arm.cost));
            return (
              <tr key={run.page}>
                <th scope="row">
                  <a href={`runs/${run.page}.html`}>{day(run.at)}</a>
                </th>
                <td>{oneLine(run.suite.name, 30)}</td>
                <td>{integer(run.arms.length)}</td>
                <td>{best === undefined ? '–' : `${oneLine(best.name, 40)} ${percent(best.accuracy)}`}</td>
                <td>{cost(total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
