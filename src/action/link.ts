import { z } from 'zod';
import { annotate } from '../github/outputs.ts';
import { linkPage } from '../github/page-link.ts';
import { readRun } from '../github/workflow-run.ts';
import type { World } from '../shared/world.ts';
import { readInputs } from './inputs.ts';

const environmentSchema = z.object({
  SWELANCER_GATE_COMMENT: z.coerce.number().int().positive(),
  SWELANCER_GATE_PAGE: z.url({ protocol: /^https?$/ }),
});

/** A later step of the job, after the upload, when the report's URL is known. */
export async function linkReport(env: World['env']): Promise<void> {
  const { settings, action } = readInputs(env);
  const { SWELANCER_GATE_COMMENT: comment, SWELANCER_GATE_PAGE: page } = environmentSchema.parse(env);
  const problem = await linkPage(readRun(env), action['github-token'], { comment, id: settings.id, page });
  if (problem !== null) annotate('notice', problem);
}
