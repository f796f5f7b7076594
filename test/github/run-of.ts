import type { Run } from '../../src/github/workflow-run.ts';

/** A workflow run of octo/prompts at a GitHub test server. */
export function runOf(apiUrl: string, changes: Partial<Run> = {}): Run {
  return {
    repository: { owner: 'octo', name: 'prompts' },
    id: 1,
    attempt: 1,
    apiUrl,
    url: 'https://github.com/octo/prompts/actions/runs/1',
    workflow: '.github/workflows/gate.yml',
    ...changes,
  };
}
