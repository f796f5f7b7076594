/**
 * Okapi BM25 of each document for a query in which every word counts once. Words are runs of letters a to z and digits,
 * in lowercase. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
 * equation 3.15, with k1 = 1.2 and b = 0.75; the inverse document frequency is Lucene's, which is never negative.
 */
export function bm25(query: string, documents: readonly string[]): readonly number[] {
  const k1 = 1.2;
  const b = 0.75;
  const texts = documents.map(wordsOf);
  const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
  const asked = new Set(wordsOf(query));
  const counts = texts.map(words => {
    const count = new Map<string, number>();
    for (const word of words) if (asked.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const scores = documents.map(() => 0);
  for (const word of asked) {
    const holders = counts.filter(count => count.has(word)).length;
    const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
    for (const [place, words] of texts.entries()) {
      const frequency = counts[place]?.get(word) ?? 0;
      if (frequency === 0) continue;
      const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
      scores[place] = (scores[place] ?? 0) + (rarity * frequency * (k1 + 1)) / saturation;
    }
  }
  return scores;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
