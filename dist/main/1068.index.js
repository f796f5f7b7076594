export const id = 1068;
export const ids = [1068];
export const modules = {

/***/ 41068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubReader: () => (/* binding */ githubReader),
/* harmony export */   v: () => (/* binding */ Pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);




/** No more requests are allowed for now. Results so far are worth keeping. */
class Pause extends Error {
    /** Whether the user's own limit was reached. */
    wanted;
    constructor(message, wanted) {
        super(message);
        this.wanted = wanted;
    }
}
const TIMEOUT_MS = 30_000;
/** Maximum wait for a secondary rate limit; the hourly one is not waited for. */
const MAX_WAIT_SECONDS = 90;
const MAX_TRIES = 3;
/** Import lazily, because it is large. */
function githubReader({ repository, token, apiUrl, maxRequests, fetch, signal }) {
    const base = apiUrl.replace(/\/+$/, '');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: base, request: { fetch } });
    let requests = 0;
    async function request(url, tries = 1) {
        if (signal.aborted)
            throw new Pause('it was interrupted', false);
        if (requests >= maxRequests)
            throw new Pause(`${maxRequests} requests were made (--max-requests)`, true);
        requests++;
        let answer;
        try {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
            answer = await octokit.request(`GET ${url}`, { request: { signal: limit } });
        }
        catch (cause) {
            if (signal.aborted)
                throw new Pause('it was interrupted', false);
            const refusal = readRefusal(cause);
            if ([404, 410, 422].includes(refusal.status))
                return null;
            const wait = waitOf(refusal);
            if (wait !== null && wait <= MAX_WAIT_SECONDS && tries < MAX_TRIES) {
                // If aborted while waiting, the next request fails.
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1000, undefined, { signal }).catch(() => { });
                return request(url, tries + 1);
            }
            throw failureOf(refusal, repository, cause);
        }
        return { data: answer.data, next: nextPage(answer.headers.link, base) };
    }
    return {
        async get(place, schema) {
            const answer = await request(place.startsWith('/') ? `${base}/repos/${repository}${place}` : place);
            if (answer === null)
                return null;
            const parsed = schema.safeParse(answer.data);
            if (parsed.success)
                return { data: parsed.data, next: answer.next };
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('github', `the answer to ${place} is not GitHub's: ${zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(parsed.error)}`, {
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
function nextPage(link, base) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined || next.startsWith(`${base}/`))
        return next ?? null;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('github', `the next page is at another address than ${base}`, {
        hint: 'Set GITHUB_API_URL to the address that the server gives itself.',
    });
}
const refusalSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).optional()) }).optional(),
});
function readRefusal(cause) {
    const { data } = refusalSchema.safeParse(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    if (data?.response === undefined)
        return { status: 0, message, headers: {} };
    return { status: data.status, message: data.message, headers: data.response.headers };
}
const isUsedUp = ({ status, headers }) => (status === 403 || status === 429) && String(headers['x-ratelimit-remaining']) === '0';
const isLimited = (answer) => isUsedUp(answer) ||
    answer.status === 429 ||
    (answer.status === 403 && (answer.headers['retry-after'] !== undefined || /rate limit|abuse/i.test(answer.message)));
/** Seconds until a retry can work; null if it cannot, or if the hourly limit is used up. */
function waitOf(answer) {
    const asked = Number(answer.headers['retry-after']);
    if (isLimited(answer))
        return Number.isFinite(asked) ? asked : isUsedUp(answer) ? null : 60;
    return answer.status >= 500 || answer.status === 0 ? 1 : null;
}
/** Source: "Rate limits for the REST API" and "Troubleshooting the REST API" in GitHub's documentation. */
function failureOf(answer, repository, cause) {
    const { status, message, headers } = answer;
    if (isLimited(answer)) {
        const reset = Number(headers['x-ratelimit-reset']);
        const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
        return new Pause(`GitHub's rate limit is used up${until}`, false);
    }
    if (status === 401) {
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('no-key', 'GitHub does not accept the token', {
            hint: 'Set GITHUB_TOKEN to a token that is valid, such as the one that `gh auth token` prints.',
            cause,
        });
    }
    if (status === 403) {
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('github', `the token cannot read ${repository}: ${message}`, {
            hint: 'Authorize it for the organization (SSO), and give it read access to issues, pull requests and contents.',
            cause,
        });
    }
    return new Pause(status === 0 ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`, false);
}


/***/ })

};
