import path from 'node:path';
import { globMatcher } from '../shared/glob.ts';

/** Whether an entry of `files:` leaves files out, as `!CLAUDE.md` does. */
export const isLeavingOut = (place: string): boolean => place.startsWith('!');

/** Whether the entries of `files:` leave a file out on purpose: by its path, its folder or a pattern. */
export async function leftOutBy(places: readonly string[]): Promise<(file: string) => boolean> {
  const left = places.filter(isLeavingOut).map(place => path.posix.normalize(place.slice(1)).replace(/\/$/, ''));
  const matchers = await Promise.all(left.map(globMatcher));
  return file =>
    left.some(place => file === place || file.startsWith(`${place}/`)) || matchers.some(matches => matches(file));
}
