import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';

/** The current workflow run. */
export interface Run {
  readonly repository: { readonly owner: string; readonly name: string };
  /** Run id, increasing. A rerun keeps the id and increments the attempt, from 1. */
  readonly id: number;
  readonly attempt: number;
  /** `https://api.github.com`, or `https://HOST/api/v3` on Enterprise Server. */
  readonly apiUrl: string;
  /** The run's page. */
  readonly url: string;
  /** Path of the workflow file in the repository; null if it is in another one, or unknown. */
  readonly workflow: string | null;
}

/** `octo/prompts/.github/workflows/gate.yml@refs/heads/main` */
const WORKFLOW = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/;

const environmentSchema = z
  .object({
    GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: z.coerce.number().int().positive(),
    GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
    GITHUB_API_URL: z.url().default('https://api.github.com'),
    GITHUB_SERVER_URL: z.url().default('https://github.com'),
    GITHUB_WORKFLOW_REF: z.string().default(''),
  })
  .transform((environment): Run => {
    const [owner = '', name = ''] = environment.GITHUB_REPOSITORY.split('/');
    const id = environment.GITHUB_RUN_ID;
    const url = `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}/actions/runs/${id}`;
    const attempt = environment.GITHUB_RUN_ATTEMPT;
    const [, home, file = null] = WORKFLOW.exec(environment.GITHUB_WORKFLOW_REF) ?? [];
    const workflow = home === environment.GITHUB_REPOSITORY ? file : null;
    return { repository: { owner, name }, id, attempt, apiUrl: environment.GITHUB_API_URL, url, workflow };
  });

/**
 * Reads the run from the runner's variables.
 * @throws Failure if they are missing.
 */
export function readRun(environment: Readonly<Record<string, string | undefined>>): Run {
  const result = environmentSchema.safeParse(environment, UNCOMPILED);
  if (result.success) return result.data;
  throw new Failure('github', `${result.error.issues[0]?.path.join('.')} is missing or wrong in the environment`, {
    hint: 'Run this on GitHub Actions; elsewhere use the command line, `swelancer-gate gate`.',
  });
}
