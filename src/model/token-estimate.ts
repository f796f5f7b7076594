import type { Call, Message, Tool } from './model.ts';

/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;

/** All text of a message that the model reads. */
function textOf(message: Message): string {
  if (message.role !== 'assistant' || message.toolCalls === undefined) return message.content;
  return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}

/** The same tools are sent in every turn of every agent. */
const textsOfTools = new WeakMap<readonly Tool[], string>();

function textOfTools(tools: readonly Tool[] | undefined): string {
  if (tools === undefined) return '';
  const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
  textsOfTools.set(tools, text);
  return text;
}

/** Four characters per token, as OpenAI counts for its limits. */
export function roughTokens({ messages, tools }: Pick<Call, 'messages' | 'tools'>): number {
  const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
  return Math.ceil((characters + textOfTools(tools).length) / 4);
}

/**
 * Estimates the tokens of a prompt, on the high side: 2 to 30% above OpenAI's o200k encoding for prose and code, 13% for
 * a typical task. A vocabulary would only be exact for one provider's models, and take 2.5 MB.
 */
export function estimateTokens(messages: readonly Message[], tools?: Call['tools']): number {
  return messages.reduce(
    (sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE,
    TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)),
  );
}

/** Cached, because agent files are the same for every task. */
const LONG = 10_000;
const MAX_REMEMBERED = 8;
const remembered = new Map<string, number>();

function tokensIn(text: string): number {
  if (text.length < LONG) return count(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const tokens = count(text);
  const [oldest] = remembered.keys();
  if (remembered.size >= MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  remembered.set(text, tokens);
  return tokens;
}

const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [0, 1, 2, 3, 4, 5, 6];

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return LINE;
  if (code === 32 || code === 9) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LOWER;
  return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});

/** Tokens of one UTF-16 unit of a script, by the first unit after it: Latin, Greek and Cyrillic, Arabic, Indic, … */
const SCRIPTS: readonly (readonly [end: number, tokens: number])[] = [
  [0x250, 0.65],
  [0x530, 0.27],
  [0x700, 0.4],
  [0xe00, 0.38],
  [0x2e80, 1],
  [0xac00, 0.85],
  [0xd800, 0.65],
  [0xe000, 1],
  [0x10000, 0.85],
];

/** Maximum length of words that are nearly always one token. */
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
/** Minimum length of unbroken letters and digits that count as data, such as a hash or an image. */
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;

/** One pass over the text, split like a tokenizer into runs of letters, digits, spaces and symbols. */
function count(text: string): number {
  let tokens = 0;
  let previous: number = LINE;
  let [unbroken, tokensOfUnbroken] = [0, 0];
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    const end = endOfRun(text, start, kind);
    const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
    tokens += cost;
    if (kind === DIGIT || kind === LOWER || kind === UPPER) {
      unbroken += end - start;
      tokensOfUnbroken += cost;
    } else if (unbroken > 0) {
      tokens += moreForData(unbroken, tokensOfUnbroken);
      unbroken = tokensOfUnbroken = 0;
    }
    previous = kind;
    start = end;
  }
  return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}

/** Extra tokens for a long unbroken run. */
function moreForData(length: number, tokens: number): number {
  return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}

function kindAt(text: string, index: number): number {
  return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}

/** A capital letter starts a word; symbols form a run only if they are equal. */
function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  if (kind === FOREIGN) return end;
  const code = text.charCodeAt(start);
  let own = kind;
  while (end < text.length) {
    const next = kindAt(text, end);
    if (end === start + 1 && kind === UPPER && next === LOWER) own = LOWER;
    if (next !== own || (kind === SYMBOL && text.charCodeAt(end) !== code)) break;
    end++;
  }
  return end;
}

function costOf(code: number, kind: number, length: number, previous: number): number {
  switch (kind) {
    case SPACE:
      // A single space is part of the following word.
      return length === 1 ? 0 : 1 + length / 64;
    case LINE:
      return (previous === SYMBOL ? 0.5 : 1) + length / 64;
    case DIGIT:
      // Numbers do not include the preceding space.
      return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
    case SYMBOL:
      if (length > 1) return 1 + length / 64;
      return previous === SYMBOL ? 0.5 : 0.95;
    case FOREIGN:
      return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
    default:
      return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
  }
}
