import type { Message } from './model.ts';

/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;

/** Counts tokens as OpenAI's o200k encoding does: exact for its models, within some per cent for others. */
export async function loadTokenizer(): Promise<(messages: readonly Message[]) => number> {
  // The vocabulary takes half a second to load: only when it is needed.
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  // Text may hold what looks like a special token: it is text here.
  const options = { disallowedSpecial: new Set<string>() };
  // Pieces, because the tokenizer takes quadratic time on one long word such as an embedded image.
  const tokensIn = (text: string): number =>
    (text.match(/[\s\S]{1,1000}(?=\s|$)|[\s\S]{1,1000}/g) ?? []).reduce(
      (sum, piece) => sum + countTokens(piece, options),
      0,
    );
  return messages =>
    messages.reduce((sum, { content }) => sum + tokensIn(content) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START);
}
