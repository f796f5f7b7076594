import { inWords, type RunProgress } from '../sampling/progress.ts';
import { historyBlocks } from './history.ts';
import { runPage } from './links.ts';
import { footer, heading, link, paragraph, serialise, text } from './markdown.ts';
import type { ToldVerdict } from './told.ts';

/** The comment during a run. It must never look like a verdict. */
export function renderMeasuring(standing: RunProgress, earlier: readonly ToldVerdict[], runUrl: string | null): string {
  const run = runPage({ runUrl });
  return serialise([
    heading(3, `⏳ Measuring: ${inWords(standing)}`),
    paragraph(
      text(
        'This is not a verdict yet; early numbers can swing either way. This comment is updated until the run ends.',
      ),
    ),
    ...historyBlocks(earlier, { runUrl }),
    ...footer(run === null ? [] : [[link(run, [text('Watch the run')])]]),
  ]);
}
