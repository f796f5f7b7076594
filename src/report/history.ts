import type { RootContent } from 'mdast';
import { moment, points, shortCommit } from '../shared/format.ts';
import type { EarlierVerdict } from './earlier-verdict.ts';
import { commitPage } from './links.ts';
import { code, details, link, list, paragraph, text } from './markdown.ts';
import { VERDICTS } from './outcome.ts';
import type { Report } from './report.ts';

/** Results of earlier runs, newest first, collapsed. Only an unfinished run is mentioned outside. */
export function historyBlocks(earlier: readonly EarlierVerdict[], report: Pick<Report, 'runUrl'>): RootContent[] {
  const [last] = earlier;
  const lines = earlier.map(({ at, headSha, verdict, difference }) => {
    const name = code(shortCommit(headSha));
    const page = commitPage(headSha, report);
    const end = verdict === 'measuring' ? 'did not finish' : VERDICTS[verdict];
    return [
      text(`${moment(at)} · `),
      page === null ? name : link(page, [name]),
      text(` · ${end}${difference === null ? '' : ` · ${points(difference)}`}`),
    ];
  });
  return [
    ...(last?.verdict === 'measuring' ? [paragraph(text('The previous run did not finish.'))] : []),
    ...(lines.length === 0 ? [] : details('Earlier results on this pull request', [list(lines)])),
  ];
}
