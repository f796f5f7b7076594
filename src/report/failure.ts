import type { Failure } from '../shared/errors.ts';
import { asSentence } from '../shared/format.ts';
import type { EarlierVerdict } from './earlier-verdict.ts';
import { historyBlocks } from './history.ts';
import { runPage } from './links.ts';
import { code, footer, link, paragraph, phrases, serialize, strong, text, untrusted } from './markdown.ts';
import { FAILURE, LABELS } from './phrases.ts';
import { oneLine } from './untrusted.ts';
import { wordsOf } from './words.ts';

/** Longer messages go below the headline. */
const MAX_IN_HEADLINE = 80;

/** Check-run title and comment headline for a run that could not start. */
export function failureHeadline({ message, file }: Failure): string {
  if (file !== undefined) return FAILURE.configuration;
  return isShort(message) ? `${FAILURE.notMeasured}: ${oneLine(message)}` : FAILURE.notMeasured;
}

const isShort = (message: string): boolean => message.length <= MAX_IN_HEADLINE && !/[.!?] /.test(message);

/** The comment for a run that could not start: what is wrong, where, and what to do. */
export function renderFailure(failure: Failure, earlier: readonly EarlierVerdict[], runUrl: string | null): string {
  const { kind, message, file, line, hint } = failure;
  const place = file === undefined ? [] : [code(line === undefined ? file : `${file}:${line}`), text(': ')];
  const repeated = file === undefined && isShort(message);
  const what = repeated ? [] : [...place, untrusted(asSentence(message), 600)];
  const about = kind === 'configuration' ? [] : [text(FAILURE.notYourChange)];
  const paragraphs = [what, about].filter(part => part.length > 0);
  const run = runPage({ runUrl });
  return serialize([
    { type: 'heading', depth: 3, children: [text('⚠️ '), untrusted(failureHeadline(failure), 200)] },
    ...(paragraphs.length === 0
      ? []
      : [paragraph(...paragraphs.flatMap((part, index) => (index === 0 ? part : [text(' '), ...part])))]),
    ...(hint === undefined ? [] : [paragraph(strong(text(LABELS.next)), text(' '), ...phrases(wordsOf(hint)))]),
    ...historyBlocks(earlier, { runUrl }),
    ...footer(run === null ? [] : [[link(run, [text(LABELS.log)])]]),
  ]);
}
