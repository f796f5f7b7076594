import type { Call, Message } from './model.ts';

/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;

/** All words of a message that a model reads. */
function textOf(message: Message): string {
  if (message.role !== 'assistant' || message.toolCalls === undefined) return message.content;
  return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}

/** Four characters a token, as OpenAI counts for its own limits. */
export function roughTokens({ messages, tools }: Pick<Call, 'messages' | 'tools'>): number {
  const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
  return Math.ceil((characters + (tools === undefined ? 0 : JSON.stringify(tools).length)) / 4);
}

/** Counts tokens as OpenAI's o200k encoding does: exact for its models, within some per cent for others. */
export async function loadTokenizer(): Promise<(messages: readonly Message[], tools?: Call['tools']) => number> {
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
  return (messages, tools) =>
    messages.reduce(
      (sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE,
      TOKENS_OF_A_REPLY_START + (tools === undefined ? 0 : tokensIn(JSON.stringify(tools))),
    );
}
