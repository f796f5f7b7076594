import { inWords, type Standing } from '../sampling/progress.ts';
import { historyBlocks } from './history.ts';
import { footer, heading, paragraph, serialise, text } from './markdown.ts';
import type { Told } from './told.ts';
import { runPage } from './words.ts';

/** The comment while a run goes on. It must never read as a verdict. */
export function renderMeasuring(standing: Standing, earlier: readonly Told[], runUrl: string | null): string {
  return serialise([
    heading(3, `⏳ Measuring: ${inWords(standing)}`),
    paragraph(
      text(
        'This is no verdict: the first answers can mislead either way, and more are asked for where they cannot tell. This comment is updated as the run goes on, and ends with the verdict.',
      ),
    ),
    ...historyBlocks(earlier, { runUrl }),
    ...footer('Watch the run', runPage({ runUrl })),
  ]);
}
