import { setTimeout } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { z } from 'zod';
import { errorMessage, Failure } from '../shared/errors.ts';

/** Reads GitHub's REST API for one repository. */
export interface GitHubReader {
  /**
   * One response, and the URL of the next page.
   * @param place such as `/issues/12/timeline`, or the URL of a page
   * @returns null if it does not exist (anymore)
   * @throws Pause if no more requests are allowed
   * @throws Failure if GitHub is unreachable or denies access
   */
  get<S extends z.ZodType>(place: string, schema: S): Promise<{ data: z.infer<S>; next: string | null } | null>;
}

/** No more requests are allowed for now. Results so far are worth keeping. */
export class Pause extends Error {
  /** Whether the user's own limit was reached. */
  readonly wanted: boolean;

  constructor(message: string, wanted: boolean) {
    super(message);
    this.wanted = wanted;
  }
}

interface ReaderOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  readonly maxRequests: number;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 30_000;
/** Maximum wait for a secondary rate limit; the hourly one is not waited for. */
const MAX_WAIT_SECONDS = 90;
const MAX_TRIES = 3;

/** Import lazily, because it is large. */
export function githubReader({ repository, token, apiUrl, maxRequests, fetch, signal }: ReaderOptions): GitHubReader {
  const base = apiUrl.replace(/\/+$/, '');
  const octokit = getOctokit(token, { baseUrl: base, request: { fetch } });
  let requests = 0;

  async function request(url: string, tries = 1): Promise<{ data: unknown; next: string | null } | null> {
    if (signal.aborted) throw new Pause('it was interrupted', false);
    if (requests >= maxRequests) throw new Pause(`${maxRequests} requests were made (--max-requests)`, true);
    requests++;
    let answer: { readonly data: unknown; readonly headers: { readonly link?: string | undefined } };
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      answer = await octokit.request(`GET ${url}`, { request: { signal: limit } });
    } catch (cause) {
      if (signal.aborted) throw new Pause('it was interrupted', false);
      const refusal = readRefusal(cause);
      if ([404, 410, 422].includes(refusal.status)) return null;
      const wait = waitOf(refusal);
      if (wait !== null && wait <= MAX_WAIT_SECONDS && tries < MAX_TRIES) {
        // If aborted while waiting, the next request fails.
        await setTimeout(wait * 1000, undefined, { signal }).catch(() => {});
        return request(url, tries + 1);
      }
      throw failureOf(refusal, repository, cause);
    }
    return { data: answer.data, next: nextPage(answer.headers.link, base) };
  }

  return {
    async get(place, schema) {
      const answer = await request(place.startsWith('/') ? `${base}/repos/${repository}${place}` : place);
      if (answer === null) return null;
      const parsed = schema.safeParse(answer.data);
      if (parsed.success) return { data: parsed.data, next: answer.next };
      throw new Failure('github', `the answer to ${place} is not GitHub's: ${z.prettifyError(parsed.error)}`, {
        hint: 'Check GITHUB_API_URL.',
      });
    },
  };
}

/**
 * The `rel="next"` URL of a Link header, because GitHub does not use page numbers everywhere. It must be on the same
 * host, which receives the token.
 * @throws Failure
 */
function nextPage(link: string | undefined, base: string): string | null {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (next === undefined || next.startsWith(`${base}/`)) return next ?? null;
  throw new Failure('github', `the next page is at another address than ${base}`, {
    hint: 'Set GITHUB_API_URL to the address that the server gives itself.',
  });
}

interface Refusal {
  /** 0 without a response. */
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

const refusalSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) }).optional(),
});

function readRefusal(cause: unknown): Refusal {
  const { data } = refusalSchema.safeParse(cause);
  const message = errorMessage(cause);
  if (data?.response === undefined) return { status: 0, message, headers: {} };
  return { status: data.status, message: data.message, headers: data.response.headers };
}

const isUsedUp = ({ status, headers }: Refusal): boolean =>
  (status === 403 || status === 429) && String(headers['x-ratelimit-remaining']) === '0';

const isLimited = (answer: Refusal): boolean =>
  isUsedUp(answer) ||
  answer.status === 429 ||
  (answer.status === 403 && (answer.headers['retry-after'] !== undefined || /rate limit|abuse/i.test(answer.message)));

/** Seconds until a retry can work; null if it cannot, or if the hourly limit is used up. */
function waitOf(answer: Refusal): number | null {
  const asked = Number(answer.headers['retry-after']);
  if (isLimited(answer)) return Number.isFinite(asked) ? asked : isUsedUp(answer) ? null : 60;
  return answer.status >= 500 || answer.status === 0 ? 1 : null;
}

/** Source: "Rate limits for the REST API" and "Troubleshooting the REST API" in GitHub's documentation. */
function failureOf(answer: Refusal, repository: string, cause: unknown): Error {
  const { status, message, headers } = answer;
  if (isLimited(answer)) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until =
      Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
    return new Pause(`GitHub's rate limit is used up${until}`, false);
  }
  if (status === 401) {
    return new Failure('no-key', 'GitHub does not accept the token', {
      hint: 'Set GITHUB_TOKEN to a token that is valid, such as the one that `gh auth token` prints.',
      cause,
    });
  }
  if (status === 403) {
    return new Failure('github', `the token cannot read ${repository}: ${message}`, {
      hint: 'Authorize it for the organization (SSO), and give it read access to issues, pull requests and contents.',
      cause,
    });
  }
  return new Pause(
    status === 0 ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`,
    false,
  );
}
