import type { Failure } from '../shared/errors.ts';
import { historyBlocks } from './history.ts';
import { code, footer, foreign, heading, paragraph, phrases, serialise, strong, text } from './markdown.ts';
import type { Told } from './told.ts';
import { runPage, VERDICTS, wordsOf } from './words.ts';

/** The comment of a run that could not begin: what is wrong, where, and what to do. */
export function renderFailure(
  { kind, message, file, line, hint }: Failure,
  earlier: readonly Told[],
  runUrl: string | null,
): string {
  const place = file === undefined ? [] : [code(line === undefined ? file : `${file}:${line}`), text(': ')];
  const about = kind === 'configuration' ? [] : [text(' This says nothing about your change.')];
  // A question is no advice.
  const label = hint?.endsWith('?') ? [] : [strong(text('What to do:')), text(' ')];
  return serialise([
    heading(3, `${VERDICTS.error.mark} Error: nothing was measured`),
    paragraph(...place, foreign(sentence(message), 600), ...about),
    ...(hint === undefined ? [] : [paragraph(...label, ...phrases(wordsOf(hint)))]),
    ...historyBlocks(earlier, { runUrl }),
    ...footer('The run and its log', runPage({ runUrl })),
  ]);
}

/** With a capital letter and a full stop, as messages of failures have neither. */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}
