import { parse } from 'yaml';
import { z } from 'zod';

const startersSchema = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    price: z.number(),
    commit: z.string(),
    description: z.string(),
    proposals: z.array(z.strictObject({ id: z.int(), text: z.string() })),
    correct: z.int(),
    why: z.string(),
  }),
);

const HEADING =
  'question_id,variant,price,price_limit,manager_data,manager_commit,acceptable_folders,cwd,set,title,description,proposals';

/** The starter tasks in SWE-Lancer's current layout, from their YAML. */
export function starterCsv(yaml: string): string {
  const rows = startersSchema.parse(parse(yaml)).map(task => {
    const data = `{'game': {'correct_proposal': {'id': ${task.correct}}}}`;
    const proposals = task.proposals.map(({ id, text }) => `Proposal: ${id}:\n\n${text}\n\n${'-'.repeat(44)}\n\n`);
    const texts = [task.title, task.description, proposals.join('')].map(escaped);
    return [task.id, 'swe_manager', String(task.price), '', data, task.commit, '[]', '', 'starter', ...texts];
  });
  return [HEADING, ...rows.map(row => row.map(quoted).join(',')), ''].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
