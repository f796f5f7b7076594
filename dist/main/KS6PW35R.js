import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  getOctokit
} from "./6TJKAOFF.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/mining/github-reader.ts
import { setTimeout } from "node:timers/promises";
var Pause = class extends Error {
  /** Whether the user's own limit was reached. */
  wanted;
  constructor(message, wanted) {
    super(message);
    this.wanted = wanted;
  }
};
var TIMEOUT_MS = 3e4;
var MAX_WAIT_SECONDS = 90;
var MAX_TRIES = 3;
function githubReader({ repository, token, apiUrl, maxRequests, signal }) {
  const base = apiUrl.replace(/\/+$/, "");
  const octokit = getOctokit(token, { baseUrl: base });
  let requests = 0;
  async function request(url, tries = 1) {
    if (signal.aborted) throw new Pause("it was interrupted", false);
    if (requests >= maxRequests) throw new Pause(`${maxRequests} requests were made (--max-requests)`, true);
    requests++;
    let answer;
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      answer = await octokit.request(`GET ${url}`, { request: { signal: limit } });
    } catch (cause) {
      if (signal.aborted) throw new Pause("it was interrupted", false);
      const refusal = readRefusal(cause);
      if ([404, 410, 422].includes(refusal.status)) return null;
      const wait = waitOf(refusal);
      if (wait !== null && wait <= MAX_WAIT_SECONDS && tries < MAX_TRIES) {
        await setTimeout(wait * 1e3, void 0, { signal }).catch(() => {
        });
        return request(url, tries + 1);
      }
      throw failureOf(refusal, repository, cause);
    }
    return { data: answer.data, next: nextPage(answer.headers.link, base) };
  }
  return {
    async get(place, schema) {
      const answer = await request(place.startsWith("/") ? `${base}/repos/${repository}${place}` : place);
      if (answer === null) return null;
      const parsed = schema.safeParse(answer.data);
      if (parsed.success) return { data: parsed.data, next: answer.next };
      throw new Failure("github", `the answer to ${place} is not GitHub's: ${external_exports.prettifyError(parsed.error)}`, {
        hint: "Check GITHUB_API_URL."
      });
    }
  };
}
function nextPage(link, base) {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
  if (next === void 0 || next.startsWith(`${base}/`)) return next ?? null;
  throw new Failure("github", `the next page is at another address than ${base}`, {
    hint: "Set GITHUB_API_URL to the address that the server gives itself."
  });
}
var refusalSchema = external_exports.object({
  status: external_exports.number(),
  message: external_exports.string(),
  response: external_exports.object({ headers: external_exports.record(external_exports.string(), external_exports.union([external_exports.string(), external_exports.number()]).optional()) }).optional()
});
function readRefusal(cause) {
  const { data } = refusalSchema.safeParse(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  if (data?.response === void 0) return { status: 0, message, headers: {} };
  return { status: data.status, message: data.message, headers: data.response.headers };
}
var isUsedUp = ({ status, headers }) => (status === 403 || status === 429) && String(headers["x-ratelimit-remaining"]) === "0";
var isLimited = (answer) => isUsedUp(answer) || answer.status === 429 || answer.status === 403 && (answer.headers["retry-after"] !== void 0 || /rate limit|abuse/i.test(answer.message));
function waitOf(answer) {
  const asked = Number(answer.headers["retry-after"]);
  if (isLimited(answer)) return Number.isFinite(asked) ? asked : isUsedUp(answer) ? null : 60;
  return answer.status >= 500 || answer.status === 0 ? 1 : null;
}
function failureOf(answer, repository, cause) {
  const { status, message, headers } = answer;
  if (isLimited(answer)) {
    const reset = Number(headers["x-ratelimit-reset"]);
    const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1e3).toISOString().slice(11, 16)} UTC` : "";
    return new Pause(`GitHub's rate limit is used up${until}`, false);
  }
  if (status === 401) {
    return new Failure("no-key", "GitHub does not accept the token", {
      hint: "Set GITHUB_TOKEN to a token that is valid, such as the one that `gh auth token` prints.",
      cause
    });
  }
  if (status === 403) {
    return new Failure("github", `the token cannot read ${repository}: ${message}`, {
      hint: "Authorize it for the organization (SSO), and give it read access to issues, pull requests and contents.",
      cause
    });
  }
  return new Pause(
    status === 0 ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`,
    false
  );
}

export {
  Pause,
  githubReader
};
