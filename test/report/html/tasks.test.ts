import { expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html/page.tsx';
import { sample } from '../samples.ts';

/** Number of times a text is in the list of tasks of a report whose first task has this title. */
function timesShown(text: string, title = text): number {
  const report = sample('passed');
  const tasks = report.tasks.map((task, index) => (index === 0 ? { ...task, title } : task));
  const [, list = ''] = /<ol id="tasks">(.*?)<\/ol>/s.exec(renderHtml({ ...report, tasks })) ?? [];
  return list.split(text).length - 1;
}

it('An open task repeats its title only if the row cuts it', () => {
  expect(timesShown('A short title')).toBe(1);
  const long = `A long title ${'that goes on '.repeat(8)}to its end`;
  expect(timesShown(long)).toBe(1);
  expect(timesShown('A long title that goes on', long)).toBe(2);
});
