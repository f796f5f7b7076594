import { globMatcher } from '../shared/glob.ts';
import type { Task } from './task.ts';

/**
 * The tasks that a change concerns: those that name no paths, and those of whose paths one changed. It depends on the
 * change alone, never on an answer, so that what is tested stays exact. All of them where none is left.
 * @param changed paths of the changed files
 */
export async function concerned(tasks: readonly Task[], changed: readonly string[]): Promise<readonly Task[]> {
  const matchers = new Map<string, (path: string) => boolean>();
  for (const glob of new Set(tasks.flatMap(({ when = [] }) => when))) matchers.set(glob, await globMatcher(glob));
  const concerns = (glob: string): boolean => changed.some(file => matchers.get(glob)?.(file) === true);
  const asked = tasks.filter(({ when }) => when === undefined || when.some(concerns));
  return asked.length === 0 ? tasks : asked;
}
