import { distance } from 'fastest-levenshtein';

/** The closest known name if one is similar, otherwise all names. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const nearest = [...known].sort((a, b) => distance(a, wrong) - distance(b, wrong))[0];
  return nearest !== undefined && distance(nearest, wrong) <= Math.max(2, wrong.length / 3)
    ? `Did you mean "${nearest}"?`
    : `Known names: ${known.join(', ')}.`;
}
