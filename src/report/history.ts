import type { RootContent } from 'mdast';
import { moment, points, shortCommit } from '../shared/format.ts';
import { code, details, link, list, paragraph, text } from './markdown.ts';
import type { Report } from './report.ts';
import type { Told } from './told.ts';
import { commitPage, VERDICTS } from './words.ts';

/** What the runs before this one told, the newest first: one line each, folded; a run that died is told of in sight. */
export function historyBlocks(earlier: readonly Told[], report: Pick<Report, 'runUrl'>): RootContent[] {
  const [last] = earlier;
  const lines = earlier.map(({ at, headSha, verdict, difference }) => {
    const name = code(shortCommit(headSha));
    const page = commitPage(headSha, report);
    const end = verdict === 'measuring' ? 'did not finish' : VERDICTS[verdict].word;
    return [
      text(`${moment(at)} · `),
      page === null ? name : link(page, [name]),
      text(` · ${end}${difference === null ? '' : ` · ${points(difference)}`}`),
    ];
  });
  return [
    ...(last?.verdict === 'measuring' ? [paragraph(text('The run before this one did not finish.'))] : []),
    ...(lines.length === 0 ? [] : details('Earlier verdicts on this pull request', [list(lines)])),
  ];
}
