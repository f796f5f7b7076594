/** Marks around thoughts that servers leave in the text, in lowercase. */
const MARKS: readonly (readonly [opening: string, closing: string])[] = [
  // DeepSeek, Qwen, GLM, MiniMax
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  // gpt-oss on Bedrock
  ['<reasoning>', '</reasoning>'],
  // Gemini and Gemma
  ['<thought>', '</thought>'],
  ['<|channel>thought', '<channel|>'],
  ['<seed:think>', '</seed:think>'],
  ['<longcat_think>', '</longcat_think>'],
  // Magistral
  ['[think]', '[/think]'],
  // Kimi
  ['◁think▷', '◁/think▷'],
  // Cohere
  ['<|start_thinking|>', '<|end_thinking|>'],
  // gpt-oss with its special tokens, and without
  ['<|channel|>analysis', '<|channel|>final'],
  ['assistantanalysis', 'assistantfinal'],
];
const OPENING: ReadonlySet<string> = new Set(MARKS.map(([opening]) => opening));
const CLOSING: ReadonlySet<string> = new Set(MARKS.map(([, closing]) => closing));
const MARK = new RegExp(`(${[...OPENING, ...CLOSING].map(mark => mark.replaceAll(/[|[\]]/g, '\\$&')).join('|')})`, 'i');

/**
 * The text without a reasoning model's thoughts. Some chat templates omit the opening mark, and a truncated answer lacks
 * the closing one.
 */
export function withoutThoughts(text: string): string {
  let message = '';
  // Without its special tokens, gpt-oss starts like this.
  let isThinking = /^\s*analysis[A-Z]/.test(text);
  for (const piece of text.split(MARK)) {
    const mark = piece.toLowerCase();
    if (CLOSING.has(mark)) {
      if (!isThinking) message = '';
      isThinking = false;
    } else if (OPENING.has(mark)) isThinking = true;
    else if (!isThinking) message += piece;
  }
  return message;
}
