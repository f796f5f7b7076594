import type { PromptMessage } from '../../arm/prompt/template.ts';
import type { Message } from '../../model/model.ts';

/** What an agent is told of its tools; the task is told by the arm's own prompt. */
const toolWords = (
  turns: number,
): string => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
tools list_folder, read_file, search and find_files before you decide; several can be called at once. Nothing can be
changed or run. You have at most ${turns} answers, calls of tools included. Give your decision by calling submit_decision with the
number of the proposal you choose: that stands in place of any other form of answer you are asked for.`;

export const LAST_TURN: Message = {
  role: 'user',
  content: 'This is your last answer. Call submit_decision now with the number of the proposal you choose.',
};

export const NO_DECISION: Message = {
  role: 'user',
  content:
    'Your answer names no decision that can be read. Call submit_decision with the number of the proposal you choose.',
};

/** Stands for a result that was taken out of a conversation grown too long. */
const FORGOTTEN = '[Left out, because the conversation grew too long. Call the tool again if you need this.]';

/** The first messages, with what is said of the tools. Some chat templates know one system message only. */
export function withToolWords([first, ...rest]: readonly Message[], turns: number): Message[] {
  const words = toolWords(turns);
  if (first?.role === 'system') return [{ role: 'system', content: `${words}\n\n${first.content}` }, ...rest];
  return [{ role: 'system', content: words }, ...(first === undefined ? [] : [first]), ...rest];
}

/** The same before a task is filled in. */
export function promptWithToolWords([first, ...rest]: readonly PromptMessage[], turns: number): PromptMessage[] {
  const words = toolWords(turns);
  if (first?.role === 'system') return [{ role: 'system', template: `${words}\n\n${first.template}` }, ...rest];
  return [{ role: 'system', template: words }, ...(first === undefined ? [] : [first]), ...rest];
}

/** The conversation without the older half of its results; null when there is none left to take out. */
export function shortened(messages: readonly Message[]): Message[] | null {
  const results = messages.filter(message => message.role === 'tool' && message.content !== FORGOTTEN);
  if (results.length === 0) return null;
  const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
  return messages.map(message => (older.has(message) ? { ...message, content: FORGOTTEN } : message));
}
