import { readKimi } from './kimi.ts';
import type { ParsedTranscript } from './lines.ts';

const APOLOGY = 'Sorry, I encountered an error: ';
const STOPPED = /^\s*Maximum tool execution rounds reached/;

/** `grok --prompt`: the messages of OpenAI's chat completions. It exits with 0 even if its model fails, and says so. */
export function readGrok(printed: string): ParsedTranscript {
  const transcript = readKimi(printed);
  const text = transcript.text ?? '';
  if (text.startsWith(APOLOGY)) return { ...transcript, failure: text.slice(APOLOGY.length) };
  return { ...transcript, stoppedBy: STOPPED.test(text) ? 'limit' : null };
}
