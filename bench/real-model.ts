// Prints the numbers for docs/real-model.md, from the reports of `npm run test:model`. Run: npm run bench real-model
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '../src/report/read.ts';
import { isRight } from '../src/trial/is-right.ts';

const folder = path.resolve(import.meta.dirname, '../.swelancer-gate/real-model');

for (const name of ['prose', 'rewording', 'shuffled', 'free', 'short', 'small-context']) {
  const file = path.join(folder, name, 'report.json');
  if (!existsSync(file)) {
    console.log(`${name}: no report; run npm run test:model first`);
    continue;
  }
  const { verdict, budget, trials, tasks } = await readReport(file);
  console.log(`${name}: ${verdict.kind} (${verdict.cause}), ${budget.calls} calls. ${verdict.reason}`);
  const byId = new Map(tasks.map(task => [task.id, task]));
  for (const [arm, all] of Object.entries(trials)) {
    if (all.length === 0) continue;
    const readable = all.filter(trial => trial.proposalId !== null);
    const right = all.filter(trial => {
      const task = byId.get(trial.taskId);
      return task !== undefined && isRight(trial, task);
    });
    const first = (some: typeof all): number => some.filter(trial => trial.position === 0).length;
    const even =
      readable.reduce((sum, { taskId }) => sum + 1 / (byId.get(taskId)?.proposals ?? 1), 0) / readable.length;
    console.log(
      `  ${arm}: ${all.length} answers, readable ${share(readable.length, all.length)}, correct ${share(right.length, all.length)} (${first(right)} of them listed first), picked the first ${share(first(readable), readable.length)}${readable.length === 0 ? '' : `, expected without bias ${Math.round(100 * even)}%`}`,
    );
  }
}

/** A share with Wilson's 95% interval (Wilson 1927). */
function share(part: number, all: number): string {
  if (all === 0) return 'none';
  const z = 1.959964;
  const p = part / all;
  const middle = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  const percent = (value: number): string => (100 * Math.max(0, value)).toFixed(0);
  return `${part} of ${all}, ${percent(p)}% (${percent(middle - half)} to ${percent(middle + half)})`;
}
