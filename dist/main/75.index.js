export const id = 75;
export const ids = [75,1068];
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


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mine: () => (/* binding */ mine)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/random.js + 1 modules
var random = __webpack_require__(56569);
;// CONCATENATED MODULE: ./build/mining/hidden-answer.js
/** Phrases that reveal which proposal was chosen, or that it has a pull request. */
const REVEALING = new RegExp([
    String.raw `\blgtm\b`,
    String.raw `\bsupersed(?:e[sd]?|ing)\b`,
    String.raw `\bin favou?r of\b`,
    String.raw `\bdup(?:licate)? of\b`,
    String.raw `\bclos(?:e|es|ed|ing) (?:this|in|as|because|since)\b`,
    String.raw `\b(?:been|was|were|is|got|now|already) (?:merged|accepted|approved|chosen|rejected|reverted|hired|assigned|landed)\b`,
    // Excludes items selected on a screen.
    String.raw `\b(?:been|already) selected\b`,
    String.raw `\b(?:raised|opened|created|submitted|pushed) (?:an? |the |my )?(?:pr|pull request)\b`,
    String.raw `\b(?:pr|pull request) (?:is |has been )?(?:ready|up|raised|opened|merged|submitted|here)\b`,
    String.raw `\b(?:fixed|solved|resolved|addressed|implemented|landed) (?:by|in|with|via) (?:#|pr\b|pull\b|https?:)`,
].join('|'), 'i');
/** Whether a text reveals the answer. */
const revealsAnswer = (text) => REVEALING.test(text);
/**
 * A text for the model. Removes lines that refer to one of the pull requests, or to a commit or comparison of the
 * repository, because they were added after the fix; checklists, which are only complete in merged work; and template
 * comments.
 */
function withoutTraces(text, { repository, pulls }) {
    const traces = [
        ...(pulls.length === 0 ? [] : [String.raw `(?:#|\bGH-|/pull/|/issues/)(?:${pulls.join('|')})(?!\d)`]),
        String.raw `github[^\s/]*/${quoted(repository)}/(?:pull/\d|commit/|compare/)`,
    ];
    const trace = new RegExp(traces.join('|'), 'i');
    const clean = text
        .replace(/\r\n?/g, '\n')
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(UNWRITABLE, '\uFFFD');
    return tidy(clean, line => !trace.test(line) && !/^[ \t]*[-*+] \[[ xX]\]/.test(line));
}
/** Lone UTF-16 surrogates and NUL, which text files cannot contain. */
const UNWRITABLE = /[\p{Cs}\0]/gu;
/**
 * The text of an issue without lines that name a proposer, because trackers add the assignee. Names of fewer than five
 * letters only count as mentions, because they can be words.
 */
function withoutPeople(text, people) {
    const names = people.map(name => (name.length < 5 ? `@${quoted(name)}` : quoted(name)));
    if (names.length === 0)
        return text;
    const named = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'i');
    return tidy(text, line => line.length > 300 || !named.test(line));
}
function tidy(text, isKept) {
    return text
        .split('\n')
        .filter(isKept)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
const quoted = (name) => name.replace(/[^\w/-]/g, String.raw `\$&`);
/** A title on one line, without tags for work in progress or payment. */
function plainTitle(title) {
    return title
        .replace(UNWRITABLE, '\uFFFD')
        .replace(/\s+/g, ' ')
        .replace(/^ ?(?:(?:\[(?:wip|draft|hold|paid|due|\$)[^\]]*\]|wip:|draft:)[ :]*)+/i, '')
        .trim();
}
/** Whether a text mentions one of these people. */
function mentions(text, people) {
    return people.some(name => new RegExp(`@${quoted(name)}(?![\\w-])`, 'i').test(text));
}

;// CONCATENATED MODULE: ./build/mining/candidate.js


/** Allowed length of a proposal in characters. Shorter ones say nothing; longer ones are logs or whole files. */
const LENGTH = { min: 40, max: 10_000 };
/** A heading such as "## Proposal", or the same in bold. */
const PROPOSAL = /^ {0,3}(?:#{1,6} ?|\*\*)(?:updated )?proposal\b/im;
/**
 * Finds the decision in an issue. Proposals are comments with such a heading, or pull requests that close the issue. The
 * correct one is by the author of the merged pull request. Bots are ignored.
 * @param repository `owner/name`
 */
function findDecision(issue, timeline, repository) {
    const pulls = closingPulls(issue, timeline, repository);
    const merged = pulls.filter(pull => pull.pull_request?.merged_at != null);
    const [fix] = merged;
    const inComments = latestByAuthor(timeline.comments
        .filter(({ body, user }) => PROPOSAL.test(body ?? '') && !isBot(user))
        .map(({ body, user }, index) => {
        const isChosen = user != null && user.login === fix?.user?.login;
        return { text: body ?? '', author: user?.login ?? `deleted account ${index}`, isChosen };
    }));
    const proposed = inComments.length > 1 ? inComments : proposedByPulls(pulls, fix);
    if (proposed.length < 2)
        return null;
    if (fix === undefined)
        return { reason: 'no pull request that closes it was merged' };
    if (merged.length > 1)
        return { reason: `${merged.length} pull requests that close it were merged` };
    if (!proposed.some(({ isChosen }) => isChosen))
        return { reason: 'the author of the fix had proposed nothing' };
    const traces = { repository, pulls: pulls.map(({ number }) => number) };
    const usable = proposed
        .map(proposal => ({ ...proposal, text: withoutTraces(proposal.text, traces) }))
        .filter(({ text }) => text.length >= LENGTH.min && text.length <= LENGTH.max);
    const title = plainTitle(issue.title);
    const people = proposed.map(({ author }) => author);
    const description = withoutPeople(withoutTraces(issue.body ?? '', traces), people);
    if (title === '' || description === '')
        return { reason: 'the issue has no text' };
    if (!usable.some(({ isChosen }) => isChosen))
        return { reason: 'the right proposal is too short or too long' };
    if (usable.length < 2)
        return { reason: 'the other proposals are too short or too long' };
    if (new Set(usable.map(({ text }) => text)).size < usable.length)
        return { reason: 'two proposals are the same' };
    if (revealsAnswer(description) || revealsAnswer(title))
        return { reason: 'the issue gives the answer away' };
    if (usable.some(({ text, author }) => revealsAnswer(text) ||
        mentions(text, people.filter(name => name !== author)))) {
        return { reason: 'a proposal gives the answer away' };
    }
    const id = taskId(repository, issue.number);
    // The original order would reveal the answer: the first one is merged more often.
    const shuffled = (0,random/* randomFrom */.c)(`mine ${repository} ${id}`).shuffled(usable);
    return {
        task: {
            id,
            title,
            description,
            price: 0,
            proposals: shuffled.map(({ text }, index) => ({ id: index + 1, text })),
            correctProposalId: shuffled.findIndex(({ isChosen }) => isChosen) + 1,
        },
        fix: fix.number,
    };
}
/** File name from the repository's name and the issue number. */
function taskId(repository, issue) {
    const name = repository.replace(/^.*\//, '').replace(/^[^A-Za-z0-9]+/, '');
    return `${name === '' ? 'issue' : name.slice(0, 80)}-${issue}`;
}
const isBot = (user) => user?.type === 'Bot' || (user?.login ?? '').endsWith('[bot]');
function closingPulls(issue, { references }, repository) {
    const byNumber = new Map(references.map(pull => [pull.number, pull]));
    return [...byNumber.values()].filter(pull => pull.pull_request != null &&
        isOf(pull, repository) &&
        !isBot(pull.user) &&
        closes(`${pull.title}\n${pull.body ?? ''}`, issue.number, repository));
}
/** Excludes open pull requests, which are undecided, and earlier attempts by the author of the fix. */
function proposedByPulls(pulls, fix) {
    const competing = pulls.filter(pull => {
        const isLost = pull.state === 'closed' && pull.pull_request?.merged_at == null;
        const isOfWinner = pull.user != null && pull.user.login === fix?.user?.login;
        return pull === fix || (isLost && !isOfWinner);
    });
    return latestByAuthor(competing.map(pull => ({
        text: `${plainTitle(pull.title)}\n\n${pull.body ?? ''}`,
        author: pull.user?.login ?? `deleted account ${pull.number}`,
        isChosen: pull === fix,
    })));
}
/** Cross-references can come from other repositories with their own numbers. */
function isOf(pull, repository) {
    const name = pull.repository?.full_name ?? /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\//.exec(pull.html_url)?.[1];
    return name?.toLowerCase() === repository.toLowerCase();
}
/**
 * Whether a text closes an issue with GitHub's keywords ("Linking a pull request to an issue"), including as a URL, or
 * below a heading such as "Fixed Issues".
 */
function closes(text, issue, repository) {
    const flat = text.replace(/<!--[\s\S]*?-->/g, ' ').replace(/\s+/g, ' ');
    const name = repository.replace(/[^\w/-]/g, String.raw `\$&`);
    const reference = String.raw `(?:(?:${name})?#|\bGH-|https?://[\w.-]+/${name}/issues/)${issue}(?!\d)`;
    const keyword = '(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)';
    return new RegExp(String.raw `\b${keyword}[: ]{1,3}(?:issues?[: ]{1,3})?[$*\- ]{0,4}${reference}`, 'i').test(flat);
}
/** The last proposal of each author. */
function latestByAuthor(proposed) {
    return [...new Map(proposed.map(proposal => [proposal.author, proposal])).values()];
}

// EXTERNAL MODULE: ./build/mining/github-reader.js
var github_reader = __webpack_require__(41068);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./build/mining/github-records.js

/** The parts of GitHub's REST API in use. Deleted accounts and empty texts are null. */
const accountSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullish();
const issueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    state_reason: schemas/* string */.YjP().nullish(),
    user: accountSchema,
    /** Only on pull requests, which are also issues. */
    pull_request: schemas/* object */.Ikc({ merged_at: schemas/* string */.YjP().nullish() }).nullish(),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
});
/** A page of `GET /repos/{owner}/{repo}/issues`. */
const issuesSchema = schemas/* array */.YOg(issueSchema);
const commentSchema = schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish(), user: accountSchema });
const referenceSchema = schemas/* object */.Ikc({ source: schemas/* object */.Ikc({ issue: issueSchema }) });
/** A page of `GET /repos/{owner}/{repo}/issues/{issue_number}/timeline`. */
const eventsSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({ event: schemas/* string */.YjP().optional() }));
/** Sorts the events of a timeline, without other kinds and deleted content. */
function readTimeline(events) {
    return {
        comments: events.flatMap(event => {
            const comment = event.event === 'commented' ? commentSchema.safeParse(event) : null;
            return comment?.success ? [comment.data] : [];
        }),
        references: events.flatMap(event => {
            const reference = event.event === 'cross-referenced' ? referenceSchema.safeParse(event) : null;
            return reference?.success ? [reference.data.source.issue] : [];
        }),
    };
}
/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
const pullSchema = schemas/* object */.Ikc({
    merge_commit_sha: schemas/* string */.YjP().nullish(),
    commits: schemas/* int */.Whr(),
    additions: schemas/* int */.Whr(),
    deletions: schemas/* int */.Whr(),
});
/** `GET /repos/{owner}/{repo}/commits/{ref}` */
const commitSchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().regex(/^[\da-f]{40}$/),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
    stats: schemas/* object */.Ikc({ total: schemas/* int */.Whr() }).optional(),
});

;// CONCATENATED MODULE: ./build/mining/mine.js




/** Maximum number of pages in a discussion; a longer one is impossible to follow. */
const MAX_TIMELINE_PAGES = 5;
/**
 * Reads closed issues, newest first, until it has enough tasks.
 * @throws Failure if GitHub is unreachable or denies access
 */
async function mine(before, reader, options) {
    const { repository } = before;
    const tasks = [...before.tasks];
    const read = new Set(before.read);
    const leftOut = [...before.leftOut];
    let { page } = before;
    const mined = () => ({ repository, page, tasks: [...tasks], read: [...read], leftOut: [...leftOut] });
    const enough = () => tasks.length < options.maxTasks ? null : { reason: `there are ${tasks.length} tasks (--max-tasks)`, wanted: true };
    if (enough() !== null)
        return { ...mined(), stopped: enough() };
    try {
        let place = '/issues?state=closed&sort=created&direction=desc&per_page=100';
        while (place !== null) {
            const issues = await reader.get(place, issuesSchema);
            if (issues === null)
                throw notFound(repository);
            for (const issue of issues.data) {
                if (issue.pull_request != null || read.has(issue.number) || isUndecided(issue))
                    continue;
                page = issue.html_url.replace(/\/issues\/\d+$/, '');
                // A renamed repository responds with its new name.
                const found = await taskOf(issue, page.split('/').slice(-2).join('/'), reader);
                read.add(issue.number);
                if (found === null)
                    continue;
                if ('reason' in found)
                    leftOut.push({ issue: issue.number, reason: found.reason });
                else
                    tasks.push(found);
                if (enough() !== null)
                    return { ...mined(), stopped: enough() };
            }
            options.onProgress(mined());
            place = issues.next;
        }
        return { ...mined(), stopped: null };
    }
    catch (error) {
        if (!(error instanceof github_reader/* Pause */.v))
            throw error;
        return { ...mined(), stopped: { reason: error.message, wanted: error.wanted } };
    }
}
const isUndecided = ({ state_reason: reason }) => reason === 'not_planned' || reason === 'duplicate';
/** The task of an issue, the reason it has none, or null if there was no decision. */
async function taskOf(issue, repository, reader) {
    const timeline = await timelineOf(issue.number, reader);
    if ('reason' in timeline)
        return timeline;
    const found = findDecision(issue, timeline, repository);
    if (found === null || 'reason' in found)
        return found;
    const commit = await commitOf(found.fix, reader);
    if (commit === null)
        return { reason: 'its fix is not one commit of the repository' };
    const task = { ...found.task, commit };
    const texts = [task.description, ...task.proposals.map(({ text }) => text)];
    return texts.some(text => text.includes(commit.slice(0, 7)))
        ? { reason: 'a text names the commit of the fix' }
        : task;
}
async function timelineOf(issue, reader) {
    const events = [];
    let place = `/issues/${issue}/timeline?per_page=100`;
    for (let pages = 0; place !== null; pages++) {
        if (pages === MAX_TIMELINE_PAGES)
            return { reason: 'its discussion is too long' };
        const answer = await reader.get(place, eventsSchema);
        if (answer === null)
            return { reason: 'it was moved or deleted' };
        events.push(...answer.data);
        place = answer.next;
    }
    return readTimeline(events);
}
/**
 * The commit that merged a pull request (merge, squash or single commit), whose parent has no part of the fix. Null for
 * several rebased commits, because the last one's parent has part of the fix.
 */
async function commitOf(pull, reader) {
    const answer = await reader.get(`/pulls/${pull}`, pullSchema);
    const sha = answer?.data.merge_commit_sha;
    if (answer === null || sha == null)
        return null;
    const { commits, additions, deletions } = answer.data;
    const commit = (await reader.get(`/commits/${sha}`, commitSchema))?.data;
    if (commit === undefined || commit.parents.length === 0)
        return null;
    const isWhole = commits === 1 || commit.parents.length > 1 || commit.stats?.total === additions + deletions;
    return isWhole ? commit.sha : null;
}
function notFound(repository) {
    return new errors/* Failure */.HR('configuration', `there is no repository ${repository}, or the token cannot read it`, {
        hint: 'Check the spelling. For a private repository, use a token that may read its issues, pull requests and contents.',
    });
}


/***/ })

};
