import path from 'node:path';
import { runGate, runGateShard, withGate, withTaskText } from '../../app/gate-session.ts';
import { replay } from '../../app/replay.ts';
import { commandFor } from '../../app/reproduce.ts';
import { keysFrom } from '../../app/session.ts';
import { NO_KEYS_NEEDED } from '../../config/api-key.ts';
import { overridden } from '../../config/run-config.ts';
import { type CommandLine, REPLAYED_RESULTS, RESULTS, type Settings } from '../../config/settings.ts';
import { readReport } from '../../report/read.ts';
import { Failure } from '../../shared/errors.ts';
import type { World } from '../../shared/world.ts';
import { deliver } from './deliver.ts';
import { printEstimate } from './estimate.ts';
import { deliverShard } from './shard.ts';

export async function gateCommand(given: Settings & CommandLine, world: World): Promise<number> {
  const settings = withTaskText(given, world);
  if (settings.replay !== undefined) return replayReport(settings, settings.replay, world);
  if (settings.estimate) {
    return withGate(settings, world, NO_KEYS_NEEDED, (request, tools) =>
      printEstimate(request, tools, settings.json, world),
    );
  }
  const context = { ...keysFrom(settings, world), writesReport: true };
  const { shard } = settings;
  if (shard === undefined) return deliver(await runGate(settings, world, context), settings, world);
  const share = await runGateShard(settings, shard, world, context);
  const keyed = context.apiKey.kind === 'key';
  return deliverShard(share, { command: 'gate', settings, keyed, shard }, world);
}

async function replayReport(settings: Settings & CommandLine, replayed: string, world: World): Promise<number> {
  const file = path.resolve(world.directory, replayed);
  const out = settings.out === RESULTS ? REPLAYED_RESULTS : settings.out;
  if (file === path.resolve(world.directory, out, 'report.json')) {
    throw new Failure('configuration', `the result would overwrite the report in ${out}`, {
      hint: 'Choose another folder with --out.',
    });
  }
  const report = await readReport(file);
  if (report.kind !== 'gate') {
    throw new Failure('configuration', 'the report contains no comparison', {
      file: replayed,
      hint: 'Compare two such reports with `report FILE --against OTHER`.',
    });
  }
  const reproduce = commandFor('gate', { ...settings, out }, { head: null, replay: replayed });
  return deliver(replay(report, overridden(report.decision, settings), reproduce), { ...settings, out }, world);
}
