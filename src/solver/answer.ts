import type { ShownProposal } from '../arm/prompt/order.ts';
import { endingOf } from '../model/finish.ts';
import { withoutThoughts } from '../model/inline-thoughts.ts';
import type { Reply } from '../model/model.ts';
import { jsonObject } from '../shared/json.ts';
import type { Reading, Trial } from '../trial/trial.ts';

/** How an answer was read, and the displayed number of its proposal; null unless the reading is `json` or `lenient`. */
export interface ReadAnswer {
  readonly reading: Reading;
  readonly shown: number | null;
}

const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected\\?_proposal\\?_id/i;
/**
 * The key as models write it: with any quotes or none, in bold, in fences, in prose, in single-quoted or unclosed JSON,
 * with a comment behind it. Adjacent whitespace repetitions are avoided, so that it takes linear time.
 */
const NAMED =
  /\bselected_proposal_id['"“”`*]{0,3}\s*[:=：]\**\s*['"“`*]{0,3}(?:proposal[\s_-]{0,3})?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*(?:[,}]|\/\/|\/\*)|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
/** A quoted key that clearly means the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR =
  /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line with only the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT =
  /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|recommendation|(?:best|selected|chosen|recommended|correct) proposal(?: id| number)?)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;

/**
 * Finds the proposal that an answer picks, from strict to lenient. The first matching form decides; if its occurrences
 * disagree, nothing is picked.
 */
export function readAnswer(
  { text, refusal, finishReason }: Pick<Reply, 'text' | 'refusal' | 'finishReason'>,
  shownIds: readonly number[],
): ReadAnswer {
  const ending = endingOf(finishReason);
  if (ending === 'refused' || (refusal !== null && refusal.trim() !== '')) return none('refused');
  const strict = STRICT.exec(text)?.[1];
  if (strict !== undefined) return pick('json', Number(strict), shownIds);

  const cut = ending === 'cut';
  const message = withoutThoughts(text);
  const candidates = new Set(
    spellingsOf(message)
      .map(spelling => candidatesIn(spelling, cut))
      .find(isSome),
  );
  const [only] = candidates;
  // A number at the end of a truncated answer may have lost its last digits.
  if (cut && (only === undefined || /\d\s*$/.test(message))) return none('truncated');
  if (only === undefined || candidates.size > 1) return none('unparseable');
  return pick('lenient', only, shownIds);
}

/** The pick of an answer, as stored with a trial. */
export function pickOf(
  { reading, shown: number }: ReadAnswer,
  shown: readonly ShownProposal[],
): Pick<Trial, 'reading' | 'proposalId' | 'position'> {
  const position = shown.findIndex(one => one.shown === number);
  const { proposal } = shown[position] ?? {};
  return { reading, proposalId: proposal?.id ?? null, position: proposal === undefined ? null : position };
}

const none = (reading: Reading): ReadAnswer => ({ reading, shown: null });

function pick(reading: Reading, id: number, shownIds: readonly number[]): ReadAnswer {
  return shownIds.includes(id) ? { reading, shown: id } : none('unknown-id');
}

const isSome = (numbers: readonly number[]): boolean => numbers.length > 0;

/** The text, and if it has none of its own JSON, without the escapes of Markdown, LaTeX or JSON in a string: `\_`, `\"`. */
function spellingsOf(message: string): string[] {
  const unescaped = message.replaceAll(/\\([_"{}])/g, '$1');
  return unescaped === message || jsonObject(message) !== null ? [message] : [message, unescaped];
}

/**
 * All numbers in the most explicit form in the text. In a truncated answer, only the expected key counts:
 * `{"id": 1, "title": …` may have been the start of a list of proposals.
 */
function candidatesIn(message: string, cut: boolean): number[] {
  const named = numbersOf(message.matchAll(NAMED));
  if (named.length > 0 || cut || MENTIONED.test(message)) return named;
  const similar = numbersOf(message.matchAll(SIMILAR));
  if (similar.length > 0) return similar;
  return firstValue(message) ?? statements(message);
}

const numbersOf = (matches: Iterable<RegExpExecArray>): number[] => [...matches].map(match => Number(match[1]));

/** SWE-Lancer's grader uses the first value of the object, whatever its key. */
function firstValue(message: string): number[] | null {
  const [, inside = message] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(message) ?? [];
  const value = jsonObject(inside);
  if (value === null) return null;
  const [first] = Object.values(value);
  const digits = typeof first === 'number' || typeof first === 'string' ? String(first).trim() : '';
  return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
}

/** Prose counts if it is only a number, or if its last line states a choice and no other line states a different one. */
function statements(message: string): number[] {
  const alone = BARE.exec(plain(message))?.[1];
  if (alone !== undefined) return [Number(alone)];
  const lines = message.split('\n').map(plain);
  const last = lines.findLast(line => line !== '') ?? '';
  return STATEMENT.test(last) ? lines.flatMap(line => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}

/** Without emphasis, and without the marks in which some models wrap their final answer. */
const plain = (text: string): string =>
  text
    .replaceAll(/<\/?answer>|<\|(?:begin|end)_of_box\|>/gi, '')
    .replaceAll(/\\boxed\{([^{}]*)\}/g, '$1')
    .replaceAll(/[*_`>]/g, '')
    .trim();
