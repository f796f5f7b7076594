import { progressText, type RunProgress } from '../sampling/progress.ts';
import type { EarlierVerdict } from './earlier-verdict.ts';
import { historyBlocks } from './history.ts';
import { runPage } from './links.ts';
import { footer, heading, link, paragraph, serialize, text } from './markdown.ts';

/** The comment during a run. It must never look like a verdict. */
export function renderMeasuring(
  progress: RunProgress,
  earlier: readonly EarlierVerdict[],
  runUrl: string | null,
): string {
  const run = runPage({ runUrl });
  return serialize([
    heading(3, `⏳ Measuring: ${progressText(progress)}`),
    paragraph(
      text(
        'This is not a verdict yet; early numbers can swing either way. This comment is updated until the run ends.',
      ),
    ),
    ...historyBlocks(earlier, { runUrl }),
    ...footer(run === null ? [] : [[link(run, [text('Watch the run')])]]),
  ]);
}
