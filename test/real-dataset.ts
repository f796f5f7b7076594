import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const SHARED = path.resolve(import.meta.dirname, '../../shared');

/** Path of the real lite dataset, gzip-compressed, which may not be part of the checkout; null if it is not next to it. */
export const realDataset: string | null = pathOf('data/swelancer_tasks_lite.csv.gz');

/** The current layout with all manager tasks, as in the package inspect_evals 0.28.0; null if it is missing. */
export const realCurrentDataset: string | null = pathOf('data/all_swelancer_tasks.inspect-evals-0.28.0.csv.gz');

/** Their contents; null if missing. */
export const realText: string | null = textOf(realDataset);
export const realCurrentText: string | null = textOf(realCurrentDataset);

function pathOf(file: string): string | null {
  const whole = path.join(SHARED, file);
  return existsSync(whole) ? whole : null;
}

function textOf(file: string | null): string | null {
  return file === null ? null : gunzipSync(readFileSync(file)).toString('utf8');
}

/** End of the title of tests that need it, so that a skipped one gives the reason. */
export const onRealDataset = `on the real dataset${realDataset === null ? ' (skipped: ../shared/data is missing next to this checkout)' : ''}`;

const oracleSchema = z.object({
  sha256: z.string(),
  manager_tasks: z.number(),
  total_price: z.number(),
  chance_accuracy: z.number(),
  tasks: z.array(
    z.object({
      question_id: z.string(),
      price: z.number(),
      manager_commit: z.string(),
      proposal_ids: z.array(z.number()),
      correct_id: z.number(),
      title: z.string(),
      html_description_sha256: z.string(),
      proposal_content_sha256: z.array(z.string()),
      prompt_messages: z.number(),
      prompt_first_message_sha256: z.string(),
    }),
  ),
});

/** What Python's csv and ast read from the real dataset. */
export function oracle(): z.infer<typeof oracleSchema> {
  return oracleSchema.parse(JSON.parse(readFileSync(path.join(SHARED, 'oracles/lite-manager.json'), 'utf8')));
}

const currentOracleSchema = z.object({
  sha256: z.string(),
  manager_tasks: z.number(),
  total_price: z.number(),
  tasks: z.array(
    z.object({
      question_id: z.string(),
      price: z.number(),
      proposal_ids: z.array(z.number()),
      correct_id: z.number(),
      manager_commit: z.string(),
      title_sha256_raw: z.string(),
    }),
  ),
});

/** What Python's csv and ast read from the current dataset. */
export function currentOracle(): z.infer<typeof currentOracleSchema> {
  return currentOracleSchema.parse(JSON.parse(readFileSync(path.join(SHARED, 'oracles/current-manager.json'), 'utf8')));
}
