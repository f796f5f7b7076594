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
  /** Number of documents with a word. */
  const holders = new Map<string, number>();
  const counts = texts.map(words => {
    const count = new Map<string, number>();
    for (const word of words) if (asked.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    return count;
  });
  const rarities = [...asked].flatMap(word => {
    const number = holders.get(word);
    return number === undefined
      ? []
      : [{ word, rarity: Math.log(1 + (documents.length - number + 0.5) / (number + 0.5)) }];
  });
  return texts.map((words, place) => {
    let score = 0;
    for (const { word, rarity } of rarities) {
      const frequency = counts[place]?.get(word) ?? 0;
      const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
      score += (rarity * frequency * (k1 + 1)) / saturation;
    }
    return score;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
