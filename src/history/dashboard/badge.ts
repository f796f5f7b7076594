import { oneLine } from '../../report/untrusted.ts';
import { percent } from '../../shared/format.ts';
import { sinceChange } from './changes.ts';
import { leaderboard, presentSeries, type Site } from './site.ts';

/** A badge with the accuracy of the best present arm, in shields.io's endpoint format (https://shields.io/badges/endpoint-badge). */
export function badge(site: Site): Readonly<Record<string, unknown>> {
  const [best] = leaderboard(presentSeries(site).map(sinceChange));
  return {
    schemaVersion: 1,
    label: 'SWE-Lancer',
    message: best === undefined ? 'not measured' : `${percent(best.accuracy)} ${oneLine(best.name, 40)}`,
    color: best === undefined ? 'lightgrey' : 'blue',
  };
}
