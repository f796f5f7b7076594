import type { PromptMessage } from '../../arm/prompt/template.ts';
import type { Message } from '../../model/model.ts';

/** Instructions on the tools. The arm's own prompt describes the task. */
const toolInstructions = (
  turns: number,
): string => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
tools list_folder, read_file, search and find_files before you decide; several can be called at once. Nothing can be
changed or run. You have at most ${turns} answers, calls of tools included. Give your decision by calling submit_decision with the
number of the proposal you choose: that stands in place of any other form of answer you are asked for.`;

const LAST_TURN = 'This is your last answer. Call submit_decision now with the number of the proposal you choose.';

/**
 * The conversation with the notice of the last turn in its last message, because Mistral rejects a user's message behind
 * a tool result, and chat templates reject two of a user in a row.
 */
export function withLastTurn(messages: readonly Message[]): Message[] {
  const last = messages.at(-1);
  if (last === undefined) return [];
  return [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${LAST_TURN}` }];
}

export const NO_DECISION: Message = {
  role: 'user',
  content:
    'Your answer names no decision that can be read. Call submit_decision with the number of the proposal you choose.',
};

/** Replaces a result removed from a conversation that is too long. */
const FORGOTTEN = '[Left out, because the conversation grew too long. Call the tool again if you need this.]';

/** The first messages with the instructions on tools. Some chat templates only support one system message. */
export function withToolInstructions([first, ...rest]: readonly Message[], turns: number): Message[] {
  const words = toolInstructions(turns);
  if (first?.role === 'system') return [{ role: 'system', content: `${words}\n\n${first.content}` }, ...rest];
  return [{ role: 'system', content: words }, ...(first === undefined ? [] : [first]), ...rest];
}

/** The same, before a task is filled in. */
export function promptWithToolInstructions([first, ...rest]: readonly PromptMessage[], turns: number): PromptMessage[] {
  const words = toolInstructions(turns);
  if (first?.role === 'system') return [{ role: 'system', template: `${words}\n\n${first.template}` }, ...rest];
  return [{ role: 'system', template: words }, ...(first === undefined ? [] : [first]), ...rest];
}

/** The conversation without the older half of its results; null if there is nothing left to remove. */
export function shortened(messages: readonly Message[]): Message[] | null {
  const results = messages.filter(message => message.role === 'tool' && message.content !== FORGOTTEN);
  if (results.length === 0) return null;
  const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
  return messages.map(message => (older.has(message) ? { ...message, content: FORGOTTEN } : message));
}
