import { count, day, rangeOf, shortCommit, size } from '../shared/format.ts';
import type { Erosion } from '../verdict/erosion.ts';
import { listedPaths } from './preset-notes.ts';

/** Notes of a gate on its baseline, rules and tasks. Notes on the answers are in report/notes.ts. */
export const NOTES = {
  missingKey: (holder: string, hint: string): string => `Nothing was measured, because ${holder} is missing. ${hint}`,
  firstConfiguration: (places: readonly string[], config: string): string =>
    `There is nothing to compare with: ${places.map(place => `\`${place}\``).join(' and ')} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
  editedRules: (fields: readonly string[]): string =>
    `This change also edits ${fields.map(field => `\`${field}\``).join(', ')}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? 'setting is' : 'settings are'} used.`,
  unwatched: (paths: readonly string[]): string =>
    `This change also edits ${listedPaths(paths.map(path => `\`${path}\``))}, which agents read in every session. That edit is not measured, because \`files:\` does not include ${paths.length === 1 ? 'this file' : 'these files'}. To leave ${paths.length === 1 ? 'it' : 'them'} out without this note, add entries such as \`'!${paths[0]}'\`.`,
  unusableConfiguration: (place: string, reason: string): string =>
    `The configuration at ${place} cannot be used: ${reason}`,
  withoutTasks: (folder: string, place: string): string => `There are no tasks in \`${folder}\` at ${place}.`,
  against: (label: string, reason: string): string => `Against \`${label}\`: ${reason}`,
  otherFiles: (tasks: number): string =>
    `${count(tasks, 'task')} of the suite ${tasks === 1 ? 'concerns' : 'concern'} files that did not change and ${tasks === 1 ? 'was' : 'were'} not asked.`,
  erosion: ({ since, changes, difference, low, high }: Erosion): string => {
    const commit = since.commit === null ? '' : ` (\`${shortCommit(since.commit)}\`)`;
    return `Small drops have added up: before this change, accuracy had fallen by ${size(difference)} (likely ${rangeOf(-high, -low)}) over ${changes} changes since ${day(since.at)}${commit}.`;
  },
};
