import process from 'node:process';
import { getOctokit } from '@actions/github';
import { fetchFor, usesProxy } from '../shared/network.ts';
import { sendDirectly } from './send.ts';
import type { Run } from './workflow-run.ts';

/** Timeout per attempt, so that GitHub cannot block the job. */
const TIMEOUT_MS = 30_000;

/** GitHub's API for the repository of the run. Import lazily, because it is large. */
export async function connect(run: Run, token: string) {
  const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  const fetch = usesProxy(process.env) ? await fetchFor(process.env) : sendDirectly;
  const octokit = getOctokit(token, { baseUrl: run.apiUrl, request: { fetch } });
  return { octokit, repository: { owner: run.repository.owner, repo: run.repository.name, request } };
}
export type Connection = Awaited<ReturnType<typeof connect>>;
