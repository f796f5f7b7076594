import { promptModel } from '../arm/read.ts';
import type { Source } from '../arm/source.ts';
import { type ConfigFile, parseConfigFile } from '../config/file.ts';
import { changedTrustedFields, suitesOf } from '../config/run-config.ts';
import type { Settings } from '../config/settings.ts';
import { isTaskFolder } from '../dataset/references.ts';
import type { Report } from '../report/report.ts';
import { Failure } from '../shared/errors.ts';
import { NOTES } from './notes.ts';

type Notes = Report['notes'];

/** The trusted configuration of decision and budget, and its source. */
export interface Judge {
  readonly file: ConfigFile;
  readonly source: Source;
}

/**
 * The first trusted source with a configuration; null if none is usable.
 * @throws Failure if a source is unreadable.
 */
export async function readJudge(
  places: readonly Source[],
  { config, suite }: Pick<Settings, 'config' | 'suite'>,
): Promise<{ readonly judge: Judge | null; readonly notes: Notes }> {
  const notes: Notes[number][] = [];
  for (const source of places) {
    const text = await source.read(config);
    if (text === null) continue;
    try {
      const file = parseConfigFile(text, config);
      const missing = await withoutTasks(suitesOf(suite?.split(',') ?? file.suite), source);
      if (missing === undefined) return { judge: { file, source }, notes };
      // A change that adds the tasks must be able to pass, like one that adds the configuration.
      notes.push({ kind: 'warning', text: NOTES.withoutTasks(missing, source.label) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      notes.push({ kind: 'warning', text: NOTES.unusableConfiguration(source.label, error.message) });
    }
  }
  return { judge: null, notes };
}

/** The first folder or file of own tasks without tasks in a source. */
async function withoutTasks(suites: readonly string[], source: Source): Promise<string | undefined> {
  for (const reference of suites.filter(isTaskFolder)) {
    const { hasTasks } = await import('../dataset/task-folder.ts');
    if (!(await hasTasks(reference, source))) return reference;
  }
  return undefined;
}

/**
 * Reads a configuration's own tasks at the change, because after the merge they judge all other changes.
 * @throws Failure with file and line
 */
export async function checkOwnTasks({ file, source }: Judge, { suite }: Pick<Settings, 'suite'>): Promise<void> {
  for (const reference of suitesOf(suite?.split(',') ?? file.suite).filter(isTaskFolder)) {
    const { readTaskFolder } = await import('../dataset/task-folder.ts');
    await readTaskFolder(reference, source);
  }
}

/** A change from outside without a trusted configuration for its rules and budget. */
export function noJudge(places: readonly Source[], config: string): Failure {
  const labels = places.map(({ label }) => label).join(' and ');
  return new Failure('configuration', `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
    hint: 'Merge a configuration into the default branch first: it sets the tasks, the rule and the budget.',
  });
}

/** The model that a configuration's `prices` and `context-tokens` are for; empty if it names none. */
export async function pricedModel({ file, source }: Judge, settings: Settings): Promise<string> {
  return settings.model ?? file.model ?? (await promptModel(source, file.prompt)) ?? '';
}

/** Edits of a change to trusted fields, including referenced files. */
export async function changedJudge(judge: Judge, head: Judge): Promise<string[]> {
  const fields = new Set(changedTrustedFields(judge.file, head.file));
  for (const field of ['suite', 'dataset', 'models'] as const) {
    for (const reference of suitesOf(judge.file[field] ?? [])) {
      const file = reference.replace(/#sha256=.*$/, '');
      if (!isRepositoryFile(file)) continue;
      const before = await textAt(judge.source, file);
      if (before !== undefined && before !== (await textAt(head.source, file))) fields.add(field);
    }
  }
  return [...fields];
}

/** The text of a file or of all files of a folder; null if missing, undefined if not text. */
async function textAt(source: Source, file: string): Promise<string | null | undefined> {
  try {
    return file.endsWith('/') ? JSON.stringify(await source.files(file)) : await source.read(file);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Whether a reference is a file of the repository, not a name, URL or outside path. */
function isRepositoryFile(reference: string): boolean {
  return (
    /\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) &&
    !URL.canParse(reference) &&
    !reference.startsWith('/') &&
    !reference.split(/[\\/]/).includes('..')
  );
}
