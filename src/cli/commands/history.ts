import path from 'node:path';
import { watch } from '../../history/drift/drift.ts';
import { renderDrift } from '../../history/drift/issue.ts';
import { folderHistory, prunable, readFolder, removeRecords } from '../../history/folder.ts';
import type { HistoryRecord } from '../../history/record.ts';
import { oneLine } from '../../report/untrusted.ts';
import { EXIT, explain, Failure } from '../../shared/errors.ts';
import { cost, count, moment, percent } from '../../shared/format.ts';
import type { World } from '../../shared/world.ts';

interface HistorySettings {
  readonly action: 'list' | 'drift' | 'prune';
  readonly history: string;
  readonly id?: string | undefined;
  readonly keep?: number | undefined;
  readonly 'older-than'?: number | undefined;
  readonly yes: boolean;
  readonly json: boolean;
}

const DAY_MS = 86_400_000;

/** Actions on a history in a folder. */
export async function historyCommand(settings: HistorySettings, world: World): Promise<number> {
  const folder = path.resolve(world.directory, settings.history);
  if (settings.action === 'prune') return prune(folder, settings, world);
  const { records, damage } = await readFolder(folder, settings.id);
  for (const { file, message } of damage) world.tell(`Skipped ${file}: ${message}.\n`);
  if (settings.action === 'drift') printDrift(records, settings, world);
  else if (settings.json) world.print(`${JSON.stringify(records, null, 1)}\n`);
  else for (const record of records) world.print(`${linesOf(record).join('\n')}\n`);
  return EXIT.passed;
}

/** Adds a run's new results to the history in a folder. If that fails, it is only reported. */
export async function addToHistory(record: HistoryRecord | null, folder: string, world: World): Promise<void> {
  try {
    if (record === null) world.tell('No new answers, so nothing was added to the history.\n');
    else await folderHistory(path.resolve(world.directory, folder)).add(record);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell(`${explain(error)}\n`);
  }
}

/** One line per arm of a run, or per acceptance. */
function linesOf(record: HistoryRecord): string[] {
  const start = `${moment(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
  if (record.kind === 'acceptance') {
    return [`${start}#${record.pullRequest} accepted by ${oneLine(record.by, 40)}: ${oneLine(record.reason, 100)}`];
  }
  return record.arms.map(arm =>
    [
      `${start}${oneLine(record.suite.name, 40).padEnd(8)}`,
      percent(arm.accuracy).padStart(6),
      `(${percent(arm.low)} to ${percent(arm.high)})`.padEnd(18),
      count(arm.answers, 'answer').padStart(14),
      cost(arm.cost).padStart(11),
      ` ${oneLine(arm.name, 60)}`,
    ].join(' '),
  );
}

/** Handles each gate of the history separately. */
function printDrift(records: readonly HistoryRecord[], { json }: HistorySettings, world: World): void {
  const ids = [...new Set(records.map(record => record.id))];
  const found = ids.map(id => ({ id, drifts: watch(records.filter(record => record.id === id)).drifts }));
  const words = ({ id, drifts }: (typeof found)[number]): string =>
    `# ${id}\n\n${drifts.length === 0 ? 'No arm has drifted.\n' : renderDrift(drifts, null)}`;
  world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join('\n'));
}

async function prune(folder: string, settings: HistorySettings, world: World): Promise<number> {
  const { keep, 'older-than': days, yes } = settings;
  if (keep === undefined && days === undefined) {
    throw new Failure('configuration', 'history prune needs --keep or --older-than', {
      hint: 'Add --keep NUMBER to keep the newest records, or --older-than DAYS.',
    });
  }
  const names = await prunable(folder, { keep, before: days === undefined ? undefined : world.now() - days * DAY_MS });
  if (yes) await removeRecords(folder, names);
  for (const name of names) world.print(`${name}\n`);
  const outcome = yes ? 'removed' : names.length === 0 ? 'would be removed' : 'would be removed; confirm with --yes';
  world.tell(`${count(names.length, 'record')} ${outcome}.\n`);
  return EXIT.passed;
}
