import path from 'node:path';
import { datasetOptions } from '../../app/data-folders.ts';
import { folderSource } from '../../arm/source.ts';
import { loadMaterial } from '../../dataset/material.ts';
import type { ImportedRun } from '../../exchange/answers.ts';
import { importRun } from '../../exchange/import.ts';
import { readImportedRuns } from '../../exchange/read.ts';
import { assembleMeasurement } from '../../report/assemble.ts';
import { digestOf } from '../../shared/digest.ts';
import { EXIT, Failure } from '../../shared/errors.ts';
import { count } from '../../shared/format.ts';
import { version } from '../../shared/package.ts';
import { PROGRAM } from '../../shared/program.ts';
import { shellWord } from '../../shared/shell.ts';
import type { World } from '../../shared/world.ts';
import { decisionSchema } from '../../verdict/decision.ts';
import { deliver } from './deliver.ts';

interface ImportSettings {
  readonly file: string;
  readonly run?: string | undefined;
  readonly suite: string;
  readonly dataset?: string | undefined;
  readonly out: string;
  readonly json: boolean;
}

/** Imports an Inspect or promptfoo run as a report, to compare others with. */
export async function importCommand(settings: ImportSettings, world: World): Promise<number> {
  const startedAt = new Date(world.now()).toISOString();
  const file = path.resolve(world.directory, settings.file);
  const run = chosen(await readImportedRuns(file), settings);
  const source = folderSource(world.directory);
  const options = await datasetOptions(world, source);
  const material = await loadMaterial(settings.suite.split(','), settings.dataset, source, options);
  const { trials, missing, elsewhere } = importRun(run, material.tasks);
  if (trials.length === 0 && missing.length === 0) {
    throw new Failure(
      'configuration',
      `none of its ${count(run.answers.length, 'answer')} is about a task of ${material.suite.name}`,
      {
        file: settings.file,
        hint: `Use the dataset's ids, such as ${material.tasks[0]?.id}: as the sample's id or as question_id in its metadata (Inspect), or as question_id in the test's variables or metadata (promptfoo).`,
      },
    );
  }
  const others = elsewhere === 0 ? '' : ` Skipped ${count(elsewhere, 'answer')} to other tasks.`;
  const flags = (['run', 'suite', 'dataset'] as const).flatMap(name => {
    const value = settings[name];
    return value === undefined ? [] : [`--${name}`, shellWord(value)];
  });
  const report = assembleMeasurement({
    id: 'imported',
    version: version(),
    startedAt,
    finishedAt: new Date(world.now()).toISOString(),
    freshSince: startedAt,
    material,
    includeTaskText: false,
    taskDetails: 'titles',
    decision: decisionSchema.parse({}),
    verdict: {
      kind: 'measured',
      cause: 'imported',
      reason: `Imported ${count(trials.length, 'answer')}; nothing was compared.${others}`,
      exitCode: EXIT.passed,
    },
    notes: [],
    budget: { maxCalls: null, maxCost: null, maxMinutes: null, calls: 0, cost: 0, exhausted: null },
    candidate: {
      description: {
        name: 'candidate',
        label: run.name,
        commit: null,
        digest: digestOf({ imported: run.name, model: run.model }),
        solver: 'imported',
        model: run.model,
        order: 'dataset',
        files: [settings.file],
        prompt: [],
      },
      trials,
      missing,
      isPaidNow: () => false,
    },
    reproduce: [PROGRAM, 'import', shellWord(settings.file), ...flags].join(' '),
    runUrl: null,
  });
  return deliver(report, settings, world);
}

/** The run selected by the user, or the only one. */
function chosen(runs: readonly ImportedRun[], { file, run }: ImportSettings): ImportedRun {
  const [only] = runs.filter(({ name }) => run === undefined || name === run);
  if (only !== undefined && (run !== undefined || runs.length === 1)) return only;
  const names = runs.map(({ name }) => JSON.stringify(name)).join(', ');
  throw new Failure(
    'configuration',
    run === undefined ? `it holds ${count(runs.length, 'run')}` : `it holds no run ${JSON.stringify(run)}`,
    {
      file,
      hint: runs.length === 0 ? 'Import a file with at least one result.' : `Choose one with --run: ${names}.`,
    },
  );
}
