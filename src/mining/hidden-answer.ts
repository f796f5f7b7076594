/** Phrases that reveal which proposal was chosen, or that it has a pull request. */
const REVEALING = new RegExp(
  [
    String.raw`\blgtm\b`,
    String.raw`\bsupersed(?:e[sd]?|ing)\b`,
    String.raw`\bin favou?r of\b`,
    String.raw`\bdup(?:licate)? of\b`,
    String.raw`\bclos(?:e|es|ed|ing) (?:this|in|as|because|since)\b`,
    String.raw`\b(?:been|was|were|is|got|now|already) (?:merged|accepted|approved|chosen|rejected|reverted|hired|assigned|landed)\b`,
    // Excludes items selected on a screen.
    String.raw`\b(?:been|already) selected\b`,
    String.raw`\b(?:raised|opened|created|submitted|pushed) (?:an? |the |my )?(?:pr|pull request)\b`,
    String.raw`\b(?:pr|pull request) (?:is |has been )?(?:ready|up|raised|opened|merged|submitted|here)\b`,
    String.raw`\b(?:fixed|solved|resolved|addressed|implemented|landed) (?:by|in|with|via) (?:#|pr\b|pull\b|https?:)`,
  ].join('|'),
  'i',
);

/** Whether a text reveals the answer. */
export const revealsAnswer = (text: string): boolean => REVEALING.test(text);

interface Revealing {
  /** `owner/name` */
  readonly repository: string;
  /** Numbers of the competing pull requests. */
  readonly pulls: readonly number[];
}

/**
 * A text for the model. Removes lines that refer to one of the pull requests, or to a commit or comparison of the
 * repository, because they were added after the fix; checklists, which are only complete in merged work; and template
 * comments.
 */
export function withoutTraces(text: string, { repository, pulls }: Revealing): string {
  const traces = [
    ...(pulls.length === 0 ? [] : [String.raw`(?:#|\bGH-|/pull/|/issues/)(?:${pulls.join('|')})(?!\d)`]),
    String.raw`github[^\s/]*/${quoted(repository)}/(?:pull/\d|commit/|compare/)`,
  ];
  const trace = new RegExp(traces.join('|'), 'i');
  const clean = withoutComments(text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\uFFFD'));
  return tidy(clean, line => !trace.test(line) && !/^[ \t]*[-*+] \[[ xX]\]/.test(line));
}

/**
 * Comments, which GitHub does not show and templates are full of, or code, in which they are part of the text. Not parsed
 * as Markdown, because that takes minutes for a hostile text.
 */
const COMMENT_OR_CODE = new RegExp(
  [
    String.raw`^[ \t>]*(?<fence>\x60{3,}|~{3,}).*(?:\n(?![ \t>]*\k<fence>[\x60~]*[ \t]*$).*)*(?:\n.*)?`,
    String.raw`(?<!\x60)(?<quote>\x60+)(?!\x60)(?:.|\n(?!\s*\n|[ \t]*<!--))*?(?<!\x60)\k<quote>(?!\x60)`,
    String.raw`<!--[\s\S]*?-->`,
    String.raw`^[ \t]*<!--[\s\S]*`,
  ].join('|'),
  'gm',
);

function withoutComments(markdown: string): string {
  return markdown.replace(COMMENT_OR_CODE, part => (part.trimStart().startsWith('<!--') ? '' : part));
}

/** Lone UTF-16 surrogates and NUL, which text files cannot contain. */
const UNWRITABLE = /[\p{Cs}\0]/gu;

/**
 * The text of an issue without lines that name a proposer, because trackers add the assignee. Names of fewer than five
 * letters only count as mentions, because they can be words.
 */
export function withoutPeople(text: string, people: readonly string[]): string {
  const names = people.map(name => (name.length < 5 ? `@${quoted(name)}` : quoted(name)));
  if (names.length === 0) return text;
  const named = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'i');
  return tidy(text, line => line.length > 300 || !named.test(line));
}

function tidy(text: string, isKept: (line: string) => boolean): string {
  return text
    .split('\n')
    .filter(isKept)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const quoted = (name: string): string => name.replace(/[^\w/-]/g, String.raw`\$&`);

/** A title on one line, without tags for work in progress or payment. */
export function plainTitle(title: string): string {
  return title
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:(?:\[(?:wip|draft|hold|paid|due|\$)[^\]]*\]|wip:|draft:)[ :]*)+/i, '')
    .trim();
}

/** Whether a text mentions one of these people. */
export function mentions(text: string, people: readonly string[]): boolean {
  return people.some(name => new RegExp(`@${quoted(name)}(?![\\w-])`, 'i').test(text));
}
