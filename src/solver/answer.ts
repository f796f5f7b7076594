import type { ShownProposal } from '../arm/prompt/order.ts';
import { endingOf } from '../model/finish.ts';
import type { Reply } from '../model/model.ts';
import { jsonObject } from '../shared/json.ts';
import type { Reading, Trial } from '../trial/trial.ts';

/** How an answer was read, and the displayed number of its proposal; null unless the reading is `json` or `lenient`. */
export interface ReadAnswer {
  readonly reading: Reading;
  readonly shown: number | null;
}

const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected_proposal_id/i;
/**
 * The key as models write it: with any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. Adjacent
 * whitespace repetitions are avoided, so that it takes linear time.
 */
const NAMED =
  /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
/** A quoted key that clearly means the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR =
  /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line with only the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT =
  /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
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
  const candidates = new Set(candidatesIn(message, cut));
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

const plain = (text: string): string => text.replaceAll(/[*_`>]/g, '').trim();

/**
 * The text without a reasoning model's thoughts. Some chat templates omit the opening tag, and a truncated answer lacks
 * the closing one.
 */
function withoutThoughts(text: string): string {
  let message = '';
  let thinking = false;
  for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
    if (/^<think/i.test(piece)) thinking = true;
    else if (/^<\/think/i.test(piece)) {
      if (!thinking) message = '';
      thinking = false;
    } else if (!thinking) message += piece;
  }
  return message;
}
