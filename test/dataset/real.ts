import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const shared = path.resolve(import.meta.dirname, '../../../shared');

/** SWE-Lancer's lite file, gzip-compressed, which may not be part of this repository; a folder beside it has it or not. */
export const realFile = path.join(shared, 'data/swelancer_tasks_lite.csv.gz');
export const realText = existsSync(realFile) ? gunzipSync(readFileSync(realFile)).toString('utf8') : null;
if (realText === null) console.warn(`Skipped: tests on the real dataset, because ${realFile} is not there.`);

/** What Python's own csv and ast read from the real file. */
export function oracle(): Oracle {
  return JSON.parse(readFileSync(path.join(shared, 'oracles/lite-manager.json'), 'utf8'));
}

interface Oracle {
  readonly sha256: string;
  readonly manager_tasks: number;
  readonly total_price: number;
  readonly chance_accuracy: number;
  readonly tasks: readonly {
    readonly question_id: string;
    readonly price: number;
    readonly manager_commit: string;
    readonly proposal_ids: readonly number[];
    readonly correct_id: number;
    readonly title: string;
    readonly html_description_sha256: string;
    readonly proposal_content_sha256: readonly string[];
    readonly prompt_messages: number;
    readonly prompt_first_message_sha256: string;
  }[];
}
