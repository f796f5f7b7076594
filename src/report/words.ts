/** A sentence for the comment, check run, summary, terminal and page. Foreign text is marked for each to escape. */
export type Words = readonly (string | Code | Strong | { readonly untrusted: string })[];

interface Code {
  readonly code: string;
  /** Page on GitHub, for renderings with links. */
  readonly page?: string | null;
}

interface Strong {
  readonly strong: string;
}

/** A sentence in which `backticks` mark code. */
export function wordsOf(sentence: string): Words {
  return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index): Words => {
    if (index % 2 === 0) return part === '' ? [] : [{ untrusted: part }];
    const [before = '', code = '', after = ''] = part.split('`');
    return [before, { code }, after];
  });
}
