import { globMatcher } from '../shared/glob.ts';
import type { Task } from './task.ts';

/**
 * The tasks that a change concerns: those without paths, and those with a changed path; all tasks if none is left.
 * Depends only on the change, never on an answer, so that the test stays exact.
 * @param changed paths of the changed files
 */
export async function relevantTasks(tasks: readonly Task[], changed: readonly string[]): Promise<readonly Task[]> {
  const matchers = new Map<string, (path: string) => boolean>();
  for (const glob of new Set(tasks.flatMap(({ when = [] }) => when))) matchers.set(glob, await globMatcher(glob));
  const concerns = (glob: string): boolean => changed.some(file => matchers.get(glob)?.(file) === true);
  const asked = tasks.filter(({ when }) => when === undefined || when.some(concerns));
  return asked.length === 0 ? tasks : asked;
}
