import { errorMessage } from '../shared/errors.ts';

/** HTTP status; 500 for a failed connection, as in Octokit; 0 for anything else. */
export function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}

/** Why a GitHub request failed, in one sentence. `permission` is the one that the job needs. */
export function reasonOf(error: unknown, permission: string): string {
  const message = errorMessage(error);
  const status = statusOf(error);
  if (isRateLimit(error)) return "GitHub's rate limit is used up.";
  if (status === 401 || status === 403 || status === 404) {
    return `the token is not allowed to (${status}). Give the job "permissions: ${permission}"; a pull request from a fork gets a token that can only read.`;
  }
  if (status >= 400 && status < 500) return `GitHub rejected it (${status}: ${message}).`;
  return `GitHub did not respond as expected (${message}).`;
}

export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message));
}
