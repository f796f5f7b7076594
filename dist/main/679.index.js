export const id = 679;
export const ids = [679,4116,1735];
export const modules = {

/***/ 42074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFromRunner: () => (/* binding */ runFromRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/app/shard-session.js
var shard_session = __webpack_require__(36645);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict = __webpack_require__(38579);
;// CONCATENATED MODULE: ./build/report/told.js


/** What a pull request was told by one run. `measuring` is a run that has not come to a verdict, or never did. */
const toldSchema = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    run: schemas/* int */.Whr().positive(),
    attempt: schemas/* int */.Whr().positive(),
    headSha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    verdict: schemas/* enum */.k5n([...verdict/* verdictKindSchema */.vM.options, 'measuring']),
    /** Change of the accuracy as a fraction; null where nothing was compared. */
    difference: schemas/* number */.aig().min(-1).max(1).nullable(),
});

;// CONCATENATED MODULE: ./build/github/conversation.js


/** Reads all comments of a pull request. A comment is ours if it has the gate's marker and the token's own author. */
async function readConversation(connection, number, id) {
    const { octokit, repository } = connection;
    const [login, all] = await Promise.all([
        viewer(connection),
        octokit.paginate(octokit.rest.issues.listComments, { ...repository, issue_number: number, per_page: 100 }),
    ]);
    const ours = all.flatMap(comment => {
        const marker = comment.user?.login === login ? readMarker(comment.body ?? '', id) : null;
        return marker === null ? [] : [{ comment, marker }];
    });
    return { all, ours: ours.sort((a, b) => a.comment.id - b.comment.id) };
}
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** Of all ways to ask, only this one answers every kind of token, the workflow's own included. */
async function viewer({ octokit, repository: { request } }) {
    return viewerSchema.parse(await octokit.graphql('{ viewer { login } }', { request })).viewer.login;
}
function writeMarker(id, run, about) {
    const accepted = about.accepted === null ? '' : ` accepted ${about.accepted}`;
    return `<!-- swelancer-gate ${id} run ${run.id} attempt ${run.attempt} head ${about.headSha} ${about.verdict}${accepted} -->`;
}
const MARKER = /^<!-- swelancer-gate (?<id>\S+) run (?<run>\d+) attempt (?<attempt>\d+) head (?<headSha>[0-9a-f]{40}) (?<verdict>\w+)(?: accepted (?<accepted>\d+))? -->/;
const markerSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    run: coerce/* number */.ai(),
    attempt: coerce/* number */.ai(),
    headSha: schemas/* string */.YjP(),
    verdict: toldSchema.shape.verdict,
    accepted: coerce/* number */.ai().optional(),
});
/** Only at the very start does it count: a body can quote it. */
function readMarker(body, id) {
    const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
    return read.success && read.data.id === id ? { ...read.data, accepted: read.data.accepted ?? null } : null;
}
/** So many runs of the past are kept in the comment. */
const MOST_TOLD = 10;
/** The comment's second line: what this run and those before it told, invisible there. Of these values none can end a comment. */
function writeTold(told) {
    return `<!-- swelancer-gate-told ${JSON.stringify(told)} -->`;
}
/** What other runs than this one told, by the gate's own comment, the newest first. Whoever can edit it can only lose it. */
function readEarlier(body, run) {
    const told = TOLD.exec(body)?.[1];
    if (told === undefined)
        return [];
    try {
        const all = schemas/* array */.YOg(toldSchema)
            .max(MOST_TOLD + 1)
            .parse(JSON.parse(told));
        return all.filter(one => one.run !== run.id || one.attempt !== run.attempt).slice(0, MOST_TOLD);
    }
    catch {
        return [];
    }
}
const TOLD = /^<!--[^\n]*-->\n<!-- swelancer-gate-told (\[[^\n]*\]) -->\n/;

;// CONCATENATED MODULE: ./build/github/status.js
/** HTTP status; 500 for a connection that failed, as Octokit has it; 0 for anything else. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}
/** Why GitHub did not do what it was asked: one sentence for people. `permission` is what the job has to be given. */
function reasonOf(error, permission) {
    const message = error instanceof Error ? error.message : String(error);
    const status = statusOf(error);
    if (isRateLimit(error))
        return "GitHub's rate limit is used up.";
    if (status === 401 || status === 403 || status === 404) {
        return `the token is not allowed to (${status}). Give the job "permissions: ${permission}"; a pull request from a fork gets a token that can only read.`;
    }
    if (status >= 400 && status < 500)
        return `GitHub refused it (${status}: ${message}).`;
    return `GitHub did not answer as expected (${message}).`;
}
function isRateLimit(error) {
    const status = statusOf(error);
    return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message));
}

;// CONCATENATED MODULE: ./build/github/acceptance.js



/** `/swelancer-gate accept REASON`, or `/swelancer-gate accept id:GATE REASON` for a gate that is not `default`. */
const COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?<reason>\S.*)/;
/**
 * The acceptance of the drop at this commit, if there is one. It counts when the gate's own comment had told of this
 * very drop before, its author can write to the repository now, and nobody has edited it: an edit leaves the author's
 * name under another's words.
 * @throws whatever GitHub answers.
 */
async function findAcceptance(run, token, drop) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
    return lookFor(connect(run, token), drop);
}
async function lookFor(connection, { number, headSha, id }) {
    const { all, ours } = await readConversation(connection, number, id);
    const [first] = ours;
    if (first === undefined || first.marker.headSha !== headSha || first.marker.verdict !== 'regressed')
        return null;
    const { comment: told, marker } = first;
    const strangers = new Set();
    for (const { id: comment, user, body, created_at: created, updated_at: updated } of all) {
        const { id: gate = 'default', reason } = COMMAND.exec(body ?? '')?.groups ?? {};
        if (reason === undefined || gate !== id || user?.type !== 'User' || created !== updated)
            continue;
        // Our comment is written anew when a drop is accepted, and what it then says of itself keeps it accepted.
        const known = comment === marker.accepted || Date.parse(created) > Date.parse(told.updated_at);
        if (!known || strangers.has(user.login))
            continue;
        if (await canWrite(connection, user.login))
            return { comment, at: created, run: marker.run, by: user.login, reason };
        strangers.add(user.login);
    }
    return null;
}
async function canWrite({ octokit, repository }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
/**
 * Answers a comment on a pull request: when it accepts the drop at the present head, the run that found it starts
 * again, and turns green from its stored answers. False when there is nothing to accept.
 * @throws Failure when GitHub does not let it.
 */
async function startAccepted(run, token, number, id) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        const connection = connect(run, token);
        const { octokit, repository } = connection;
        const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
        const found = await lookFor(connection, { number, headSha: data.head.sha, id });
        if (found === null)
            return false;
        await octokit.rest.actions.reRunWorkflowFailedJobs({ ...repository, run_id: found.run });
        return true;
    }
    catch (cause) {
        const reason = reasonOf(cause, 'actions: write, pull-requests: read');
        throw new errors/* Failure */.HR('github', `the run could not be started again: ${reason}`, {
            hint: 'Or press "Re-run failed jobs" on the page of that run: it looks for acceptances too.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/github/event.js


const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, 'a commit of 40 digits');
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        draft: schemas/* boolean */.zMY().default(false),
        state: schemas/* enum */.k5n(['open', 'closed']),
        base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: repository }),
        head: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: repository.nullable() }),
    }),
})
    .transform(({ pull_request: { number, draft, state, base, head } }) => {
    const fork = head.repo?.full_name !== base.repo.full_name;
    const refs = { baseSha: base.sha, headSha: head.sha, baseRef: base.ref, headRef: head.ref };
    return { kind: 'pull-request', number, ...refs, fork, draft, closed: state === 'closed' };
});
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: sha,
    after: sha,
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
})
    .transform(({ ref, before, after, repository }) => {
    const defaultBranch = ref === `refs/heads/${repository.default_branch}`;
    return { kind: 'push', ref, sha: after, before: /^0+$/.test(before) ? null : before, defaultBranch };
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) })
    .transform(({ merge_group: { base_sha: baseSha, head_sha: headSha } }) => {
    return { kind: 'merge-group', baseSha, headSha };
});
const workflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP(),
        head_repository: repository.nullable(),
    }),
})
    .transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }) => {
    const head = { headSha: head_sha, headRef: head_branch, headRepository: head_repository?.full_name ?? null };
    return { kind: 'workflow-run', ofPullRequest: event === 'pull_request', ...head };
});
const commentPayload = schemas/* object */.Ikc({ issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }) })
    .transform(({ issue }) => {
    return issue.pull_request === undefined ? { kind: 'none' } : { kind: 'comment', number: issue.number };
});
const dispatchPayload = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().optional(), repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional() })
    .transform(({ ref, repository }) => {
    return {
        kind: 'dispatch',
        defaultBranch: repository?.default_branch !== undefined && ref === `refs/heads/${repository.default_branch}`,
    };
});
const payloads = {
    pull_request: pullRequestPayload,
    pull_request_target: pullRequestPayload,
    push: pushPayload,
    merge_group: mergeGroupPayload,
    workflow_run: workflowRunPayload,
    issue_comment: commentPayload,
    schedule: schemas/* unknown */.L5J().transform(() => ({ kind: 'schedule' })),
    workflow_dispatch: dispatchPayload,
};
/**
 * Reads an event from its name (`GITHUB_EVENT_NAME`) and the JSON that GitHub wrote about it; events the gate does
 * not know are `none`. Format: GitHub's "Webhook events and payloads".
 * @throws Failure when the payload is not what GitHub sends with an event of that name.
 */
function readEvent(name, payload) {
    const schema = Object.hasOwn(payloads, name) ? payloads[name] : undefined;
    if (schema === undefined)
        return { kind: 'none' };
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new errors/* Failure */.HR('github', `the ${name} event cannot be read: "${issue?.path.join('.')}" ${issue?.message}`, {
        hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
    });
}
/** Whether only members can read the repository. An event that does not say counts as public. */
function isPrivate(payload) {
    return schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ private: schemas/* literal */.euz(true) }) }).safeParse(payload).success;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/github/outputs.js


/** The outputs of a report that lies at `reportFile`. */
function outputsOf(report, reportFile, commentUrl) {
    const { baseline, candidate, comparison } = report;
    return {
        verdict: report.verdict.kind,
        accuracy: decimal(candidate.accuracy),
        'baseline-accuracy': decimal(baseline?.accuracy),
        difference: decimal(comparison?.difference),
        'difference-low': decimal(comparison?.low),
        'difference-high': decimal(comparison?.high),
        'p-value': decimal(comparison?.pValue),
        earned: decimal(candidate.earned),
        'baseline-earned': decimal(baseline?.earned),
        calls: decimal(report.budget.calls),
        cost: decimal(report.budget.cost),
        report: reportFile,
        'comment-url': commentUrl ?? '',
    };
}
/** At most six decimals, never in scientific notation, so that shell scripts can compare it. */
function decimal(value) {
    return value === null || value === undefined ? '' : String(Number(value.toFixed(6)));
}
/** Sets outputs of this step; a value can hold anything, GitHub's file format delimits it by a random word. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}
/** Adds Markdown to the page of the run. GitHub takes 1 MiB a step. */
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}
/** Takes a secret out of every later line of the log. To be called before anything else is printed. */
function mask(secret) {
    if (secret !== '')
        (0,core/* setSecret */.Pq)(secret);
}
/** Marks the run's page, and the line of a file where one is known. */
function annotate(level, message, place = {}) {
    const mark = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
    mark(message, {
        title: 'SWE-Lancer Gate',
        ...(place.file === undefined ? {} : { file: place.file }),
        ...(place.line === undefined ? {} : { startLine: place.line }),
        ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
    });
}
/**
 * Runs `work` while the runner takes no printed line for a workflow command: what models, pull requests and
 * datasets say may then be logged as it is. Masks and annotations belong before or after it.
 */
async function withoutCommands(work) {
    const resume = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${resume}\n`);
    try {
        return await work();
    }
    finally {
        process.stdout.write(`\n::${resume}::\n`);
    }
}

;// CONCATENATED MODULE: ./build/github/pull-request.js

/**
 * The open pull request that an ended run was made by: GitHub leaves it out of workflow_run events of forks, and what
 * the run itself says of it cannot be trusted. Null when it is closed, or its head has moved on.
 * @throws Failure when GitHub does not tell.
 */
async function findPullRequest(run, token, ended) {
    if (ended.headRepository === null)
        return null;
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
    const { octokit, repository } = connect(run, token);
    const list = octokit.rest.pulls.list({
        ...repository,
        head: `${ended.headRepository.split('/')[0]}:${ended.headRef}`,
        state: 'open',
        per_page: 100,
    });
    const { data } = await list.catch((cause) => {
        throw new errors/* Failure */.HR('github', `the pull requests could not be listed: ${cause instanceof Error ? cause.message : cause}`, {
            hint: 'Give the job "permissions: pull-requests: write".',
            cause,
        });
    });
    const found = data.find(({ head }) => head.sha === ended.headSha && head.repo?.full_name === ended.headRepository);
    if (found === undefined)
        return null;
    const { number, base, draft = false } = found;
    const fork = ended.headRepository !== base.repo.full_name;
    const head = { headSha: ended.headSha, headRef: ended.headRef };
    return { kind: 'pull-request', number, baseSha: base.sha, baseRef: base.ref, ...head, fork, draft, closed: false };
}

;// CONCATENATED MODULE: ./build/github/run.js


const environmentSchema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: coerce/* number */.ai().int().positive(),
    GITHUB_RUN_ATTEMPT: coerce/* number */.ai().int().positive().default(1),
    GITHUB_API_URL: schemas/* url */.OZ5().default('https://api.github.com'),
    GITHUB_SERVER_URL: schemas/* url */.OZ5().default('https://github.com'),
})
    .transform((environment) => {
    const [owner = '', name = ''] = environment.GITHUB_REPOSITORY.split('/');
    const id = environment.GITHUB_RUN_ID;
    const url = `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}/actions/runs/${id}`;
    const attempt = environment.GITHUB_RUN_ATTEMPT;
    return { repository: { owner, name }, id, attempt, apiUrl: environment.GITHUB_API_URL, url };
});
/**
 * Reads the run from the variables that every runner sets.
 * @throws Failure when they are not there.
 */
function readRun(environment) {
    const result = environmentSchema.safeParse(environment);
    if (result.success)
        return result.data;
    throw new errors/* Failure */.HR('github', `${result.error.issues[0]?.path.join('.')} is missing or wrong in the environment`, {
        hint: 'Only a runner of GitHub Actions sets it; elsewhere use the command line, `swelancer-gate gate`.',
    });
}

// EXTERNAL MODULE: ./build/history/recorder.js
var recorder = __webpack_require__(20249);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub shows ten of a kind for each step. */
const MOST = 10;
/**
 * What to remark on a change: after a drop every place that changed, because nobody knows yet which of them did it; after
 * anything else that is no pass, the first file alone.
 */
function annotationsOf(report) {
    const { verdict, candidate, changes } = report;
    if (verdict.kind === 'passed')
        return [];
    const level = verdict.kind !== 'inconclusive' && verdict.exitCode !== errors/* EXIT */.dc.passed ? 'failure' : 'warning';
    const places = verdict.kind !== 'regressed' ? [] : changes.flatMap(({ path, lines }) => lines.map(at => ({ path, at })));
    const [file] = candidate.files;
    if (places.length === 0) {
        const message = (0,foreign/* oneLine */.TN)(verdict.reason, 1000);
        return file === undefined ? [] : [{ level, message, path: file, lines: { from: 1, to: 1 } }];
    }
    const message = `${(0,words/* headline */.Pl)(report)}. These lines are a part of what changed; the comment tells which tasks fell.`;
    return places.slice(0, MOST).map(({ path, at }) => ({ level, message, path, lines: at }));
}

// EXTERNAL MODULE: ./build/report/summary.js
var report_summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/report/write.js
var write = __webpack_require__(67160);
// EXTERNAL MODULE: ./build/sampling/shard/file.js
var file = __webpack_require__(73933);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
;// CONCATENATED MODULE: ./build/github/comment.js



/** Bound of writing and looking again when other jobs write at the same time. */
const MAX_WRITES = 5;
/**
 * Writes the gate's one comment of a pull request: made once, updated after. It never throws, because a comment that
 * cannot be written must not change a verdict. A run that is older than the comment, or whose commit is no longer
 * the head, leaves it alone; so does one that still measures, where a drop was told at its commit.
 */
async function postComment(run, token, comment) {
    try {
        return await (0,p_retry/* default */.Ay)(() => writeUntilItStands(run, token, comment), {
            retries: 2,
            minTimeout: 500,
            shouldRetry: ({ error }) => statusOf(error) >= 500,
        });
    }
    catch (error) {
        return notPosted(error);
    }
}
/**
 * Writes anew what this run has posted while it measures, with two requests and no second try. It never throws, and
 * leaves alone what is no longer its own.
 * @param posted number of the comment
 */
async function refreshComment(run, token, posted, comment) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        const { octokit, repository } = connect(run, token);
        const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: posted });
        const marker = readMarker(data.body ?? '', comment.id);
        if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== 'measuring') {
            return superseded('another run has written it');
        }
        const body = bodyOf(run, comment, data.body ?? '');
        await octokit.rest.issues.updateComment({ ...repository, comment_id: posted, body });
        return { kind: 'posted', url: data.html_url, comment: posted };
    }
    catch (error) {
        return notPosted(error);
    }
}
/** The comment with what it says of itself: which run it is from, and what it and those before it told. */
function bodyOf(run, comment, before) {
    const earlier = readEarlier(before, run);
    const { at, headSha, verdict, difference } = comment;
    const told = writeTold([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
    return `${writeMarker(comment.id, run, comment)}\n${told}\n${comment.body(earlier)}`;
}
/** GitHub cannot update on a condition, so each write is followed by a look at what stands there now. */
async function writeUntilItStands(run, token, comment) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
    const connection = connect(run, token);
    const { octokit, repository } = connection;
    const { issues, pulls } = octokit.rest;
    const pull = await pulls.get({ ...repository, pull_number: comment.number });
    if (pull.data.head.sha !== comment.headSha) {
        return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
    }
    for (let writes = 0;; writes++) {
        const { ours } = await readConversation(connection, comment.number, comment.id);
        const [first, ...doubles] = ours;
        const order = first === undefined ? -1 : orderOf(first.marker, run, comment);
        if (order > 0)
            return superseded('a newer run has written it');
        if (first !== undefined && writes > 0 && order === 0) {
            for (const double of doubles)
                await unlessGone(issues.deleteComment({ ...repository, comment_id: double.comment.id }));
            return { kind: 'posted', url: first.comment.html_url, comment: first.comment.id };
        }
        // Whoever accepts a drop answers the comment that told of it.
        if (comment.verdict === 'measuring' && isDropAt(first?.marker, comment)) {
            return superseded('the drop at this commit stays told until there is another verdict');
        }
        if (writes === MAX_WRITES)
            throw new Error('other jobs kept changing the comment');
        const body = bodyOf(run, comment, first?.comment.body ?? '');
        if (first === undefined)
            await issues.createComment({ ...repository, issue_number: comment.number, body });
        else
            await unlessGone(issues.updateComment({ ...repository, comment_id: first.comment.id, body }));
    }
}
/** Positive when what stands there is newer than what is to be written: of one run, the verdict is the newest. */
function orderOf(there, run, { verdict }) {
    const stage = (of) => (of === 'measuring' ? 0 : 1);
    return there.run - run.id || there.attempt - run.attempt || stage(there.verdict) - stage(verdict);
}
function isDropAt(there, { headSha }) {
    return there?.verdict === 'regressed' && there.headSha === headSha;
}
/** Somebody may delete a comment between a look and a write. */
async function unlessGone(request) {
    try {
        await request;
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
    }
}
const superseded = (why) => ({
    kind: 'not-posted',
    cause: 'superseded',
    reason: `The comment was left alone: ${why}.`,
});
function notPosted(error) {
    const status = statusOf(error);
    const locked = status === 403 && error instanceof Error && /\blocked\b/i.test(error.message);
    const cause = locked
        ? 'locked'
        : isRateLimit(error)
            ? 'unreachable'
            : [401, 403, 404].includes(status)
                ? 'forbidden'
                : status >= 400 && status < 500
                    ? 'rejected'
                    : 'unreachable';
    const reason = locked ? 'the conversation is locked.' : reasonOf(error, 'pull-requests: write');
    return { kind: 'not-posted', cause, reason: `The comment could not be written: ${reason}` };
}

// EXTERNAL MODULE: ./build/sampling/progress.js
var progress = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/measuring.js




/** The comment while a run goes on. It must never read as a verdict. */
function renderMeasuring(standing, earlier, runUrl) {
    return (0,markdown/* serialise */.GY)([
        (0,markdown/* heading */.R_)(3, `⏳ Measuring: ${(0,progress/* inWords */.r)(standing)}`),
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('This is no verdict: the first answers can mislead either way, and more are asked for where they cannot tell. This comment is updated as the run goes on, and ends with the verdict.')),
        ...(0,report_history/* historyBlocks */.P)(earlier, { runUrl }),
        ...(0,markdown/* footer */.qr)('Watch the run', (0,words/* runPage */.fL)({ runUrl })),
    ]);
}

;// CONCATENATED MODULE: ./build/action/live-comment.js


/** A run that is quicker than this tells its verdict only. */
const QUIET_MS = 5_000;
const EVERY_MS = 20_000;
/**
 * Nothing waits for it, and it sleeps while no answers come in. Where it cannot write it gives up without a word: the
 * verdict's own comment says what is wrong.
 * @param now milliseconds since the epoch
 */
function liveComment({ settings: { id }, action, event, run }, now) {
    const token = action['github-token'];
    let open = event.kind === 'pull-request' && action.comment;
    let nextAt = null;
    let posted = null;
    let underWay = null;
    async function write(standing) {
        if (event.kind !== 'pull-request')
            return;
        const comment = {
            number: event.number,
            headSha: event.headSha,
            id,
            verdict: 'measuring',
            accepted: null,
            at: new Date(now()).toISOString(),
            difference: null,
            body: (earlier) => renderMeasuring(standing, earlier, run.url),
        };
        const result = posted === null ? await postComment(run, token, comment) : await refreshComment(run, token, posted, comment);
        if (result.kind === 'posted')
            posted = result.comment;
        else
            open = false;
    }
    return {
        onProgress(standing) {
            nextAt ??= now() + QUIET_MS;
            if (!open || underWay !== null || now() < nextAt)
                return;
            nextAt = now() + EVERY_MS;
            underWay = write(standing).finally(() => {
                underWay = null;
            });
        },
        async close() {
            open = false;
            await underWay;
        },
    };
}

// EXTERNAL MODULE: ./build/app/compare-session.js + 8 modules
var compare_session = __webpack_require__(71767);
// EXTERNAL MODULE: ./build/app/gate-session.js + 1 modules
var gate_session = __webpack_require__(31066);
// EXTERNAL MODULE: ./build/app/measure-session.js + 1 modules
var measure_session = __webpack_require__(25222);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/report/compare/markdown.js
var compare_markdown = __webpack_require__(49622);
// EXTERNAL MODULE: ./build/report/compare/terminal.js
var compare_terminal = __webpack_require__(96259);
// EXTERNAL MODULE: ./build/report/compare/write.js
var compare_write = __webpack_require__(36056);
;// CONCATENATED MODULE: ./build/action/nightly.js








/** Whether a run is about the default branch as it stands, and not about a change to it. */
function isNightly(event) {
    return event.kind === 'schedule' || (event.kind === 'dispatch' && event.defaultBranch);
}
/**
 * Compares the arms of the matrix, where the configuration has one, with what the gate's own run has left of the budget.
 * @throws Failure when nothing can be measured.
 */
async function compareNightly(report, place, occasion, shards, world) {
    const settings = { ...place.settings, head: place.settings.head ?? 'HEAD', ...(0,gate_session/* budgetLeft */.Lj)(report) };
    if (!(await hasMatrix(settings, world)))
        return null;
    const all = { ...occasion, ...(await shards()) };
    const compared = await withoutCommands(() => (0,compare_session.runCompare)(settings, { samples: 'fresh' }, world, all));
    await (0,compare_write/* writeComparison */.Z)(compared, settings.out);
    await withoutCommands(async () => world.print((0,compare_terminal/* renderCompareTerminal */.G)(compared, { colour: false })));
    await writeSummary((0,compare_markdown/* renderCompareMarkdown */.x)(compared));
    for (const { kind, text } of compared.notes)
        if (kind === 'warning')
            annotate('warning', text);
    return compared;
}
/** One shard's part of it; null where there is nothing to compare. */
async function shareNightly(shard, given, occasion, world) {
    const settings = { ...given, head: given.head ?? 'HEAD' };
    if (!(await hasMatrix(settings, world)))
        return null;
    return withoutCommands(() => (0,compare_session/* runCompareShard */.N)(settings, { samples: 'fresh' }, shard, world, occasion));
}
async function hasMatrix(settings, world) {
    const file = await (0,config_file/* readConfigFile */.RG)(await (0,measure_session/* findHead */.m)(settings, world), settings.config);
    return file?.matrix !== undefined;
}

;// CONCATENATED MODULE: ./build/github/check-run.js

/**
 * Writes the gate's check run on a commit: made once, updated after. Gives one sentence for people when it could not
 * be written, and never throws: that must not change a verdict.
 */
async function postCheck(run, token, check) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        const { octokit, repository } = connect(run, token);
        const name = check.id === 'default' ? 'SWE-Lancer Gate' : `SWE-Lancer Gate (${check.id})`;
        const { checks } = octokit.rest;
        const { data } = await checks.listForRef({ ...repository, ref: check.headSha, check_name: name, per_page: 100 });
        const ours = data.check_runs.find(({ external_id: id }) => id === check.id);
        const content = {
            ...repository,
            name,
            external_id: check.id,
            details_url: run.url,
            status: 'completed',
            conclusion: check.conclusion,
            output: { title: check.title, summary: check.summary },
        };
        const annotations = check.annotations.map(({ level, message, path, lines: { from, to } }) => {
            return { path, start_line: from, end_line: to, annotation_level: level, message };
        });
        const output = { ...content.output, annotations };
        if (ours === undefined)
            await checks.create({ ...content, head_sha: check.headSha, output });
        else
            await checks.update({ ...content, check_run_id: ours.id });
        return null;
    }
    catch (error) {
        return `The check run could not be written: ${reasonOf(error, 'checks: write')}`;
    }
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
;// CONCATENATED MODULE: ./build/report/failure.js



/** The comment of a run that could not begin: what is wrong, where, and what to do. */
function renderFailure({ kind, message, file, line, hint }, earlier, runUrl) {
    const place = file === undefined ? [] : [(0,markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`), (0,markdown/* text */.Qq)(': ')];
    const about = kind === 'configuration' ? [] : [(0,markdown/* text */.Qq)(' This says nothing about your change.')];
    // A question is no advice.
    const label = hint?.endsWith('?') ? [] : [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('What to do:')), (0,markdown/* text */.Qq)(' ')];
    return (0,markdown/* serialise */.GY)([
        (0,markdown/* heading */.R_)(3, `${words/* VERDICTS */.bk.error.mark} Error: nothing was measured`),
        (0,markdown/* paragraph */.FY)(...place, (0,markdown/* foreign */.V$)(sentence(message), 600), ...about),
        ...(hint === undefined ? [] : [(0,markdown/* paragraph */.FY)(...label, ...(0,markdown/* phrases */.HJ)((0,words/* wordsOf */.Z9)(hint)))]),
        ...(0,report_history/* historyBlocks */.P)(earlier, { runUrl }),
        ...(0,markdown/* footer */.qr)('The run and its log', (0,words/* runPage */.fL)({ runUrl })),
    ]);
}
/** With a capital letter and a full stop, as messages of failures have neither. */
function sentence(message) {
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}

;// CONCATENATED MODULE: ./build/action/publish.js











/** GitHub's limit for the summary of a check run. */
const CHECK_LIMIT = 65_535;
function newsOf(report, accepted, annotations) {
    const summary = (0,report_summary/* renderSummary */.B)(report, { limit: CHECK_LIMIT });
    return {
        body: earlier => (0,comment/* renderComment */.w)(report, { earlier }),
        verdict: report.verdict.kind,
        accepted,
        at: report.finishedAt,
        difference: report.comparison?.difference ?? null,
        check: {
            conclusion: conclusionOf(report.verdict),
            title: (0,words/* headline */.Pl)(report),
            summary: Buffer.byteLength(summary) <= CHECK_LIMIT ? summary : (0,comment/* renderComment */.w)(report),
            annotations,
        },
    };
}
/** @param now milliseconds since the epoch */
function newsOfFailure(failure, { run }, now) {
    const body = earlier => renderFailure(failure, earlier, run.url);
    const title = 'Error: nothing was measured';
    const check = { conclusion: 'action_required', title, summary: body([]), annotations: [] };
    return { body, verdict: 'error', accepted: null, at: new Date(now).toISOString(), difference: null, check };
}
/**
 * A required check takes `neutral` for a pass, so an outage must not end in it; nor must it read as a regression,
 * which `failure` would. `action_required` holds the merge back and says that somebody has to start it again.
 */
function conclusionOf({ kind, exitCode }) {
    if (kind === 'error')
        return 'action_required';
    if (exitCode !== errors/* EXIT */.dc.passed)
        return 'failure';
    return kind === 'passed' ? 'success' : 'neutral';
}
/**
 * Writes comment and check run, and gives the comment's address; what cannot be written changes no verdict.
 * Annotations without a check run of their own go into the log, where GitHub reads them too.
 */
async function publish(news, { settings: { id }, action, event, run }) {
    const token = action['github-token'];
    const check = action.check && 'headSha' in event ? { headSha: event.headSha, id, ...news.check } : null;
    const problem = check && (await postCheck(run, token, check));
    if (problem !== null)
        annotate('notice', problem);
    if (check === null || problem !== null) {
        for (const { level, message, path, lines } of news.check.annotations) {
            annotate(level === 'failure' ? 'error' : level, message, { file: path, line: lines.from, endLine: lines.to });
        }
    }
    if (event.kind !== 'pull-request' || !action.comment)
        return null;
    const posted = await postComment(run, token, { number: event.number, headSha: event.headSha, id, ...news });
    if (posted.kind === 'posted')
        return posted.url;
    annotate('notice', posted.reason);
    return null;
}
/** A drop that somebody with write access has accepted stays a drop, and no longer fails the build. */
async function withAcceptance(report, { settings: { id }, action, event, run }) {
    const refused = { report, accepted: null };
    if (event.kind !== 'pull-request' || report.verdict.kind !== 'regressed')
        return refused;
    try {
        const found = await findAcceptance(run, action['github-token'], { ...event, id });
        if (found === null)
            return refused;
        const text = `Accepted for this commit by ${found.by}: ${(0,foreign/* oneLine */.TN)(found.reason, 300)}`;
        const verdict = { ...report.verdict, exitCode: errors/* EXIT */.dc.passed };
        return {
            report: { ...report, verdict, notes: [{ kind: 'warning', text }, ...report.notes] },
            accepted: found,
        };
    }
    catch (error) {
        annotate('notice', `No acceptance of the drop could be looked for: ${reasonOf(error, 'pull-requests: write')}`);
        return refused;
    }
}

;// CONCATENATED MODULE: ./build/github/drift-issue.js



/** By which the issue is found again. */
const LABEL = 'swelancer-gate-drift';
/**
 * Keeps the gate's one issue on drift: opens it, writes it anew after each run while drift lasts, and closes it when
 * all is over. Whoever closes it by hand takes what it tells of as it is: only something new opens it again. Gives one sentence for people
 * when GitHub refuses, and never throws: that must not fail a run.
 */
async function keepDriftIssue(run, token, news) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        await keep(connect(run, token), run, news);
        return null;
    }
    catch (error) {
        return `The issue on drift could not be written: ${reasonOf(error, 'issues: write')}`;
    }
}
async function keep(connection, run, news) {
    const [ours] = await findOurs(connection, news.id);
    if (ours === undefined)
        return news.names.length === 0 ? undefined : drift_issue_open(connection, run, news);
    // A run that ended later has told more.
    if (ours.marker.run > run.id)
        return;
    const { octokit, repository } = connection;
    const at = { ...repository, issue_number: ours.number };
    const told = ours.marker.names;
    const added = news.names.filter(name => !told.includes(name));
    const over = told.filter(name => !news.names.includes(name));
    const say = (body) => octokit.rest.issues.createComment({ ...at, body });
    const write = (fields) => octokit.rest.issues.update({ ...at, ...fields, ...contentOf(run, news) });
    if (!ours.open && added.length === 0) {
        // What was closed by hand and is over may be told of again when it comes back.
        if (over.length > 0)
            await octokit.rest.issues.update({ ...at, body: remark(run, news, ours.body) });
        return;
    }
    if (news.names.length === 0) {
        await say(news.ended(over));
        await octokit.rest.issues.update({
            ...at,
            state: 'closed',
            state_reason: 'completed',
            body: remark(run, news, ours.body),
        });
        return;
    }
    await write(ours.open ? {} : { state: 'open', state_reason: 'reopened' });
    if (ours.open && over.length > 0)
        await say(news.ended(over));
    if (added.length > 0)
        await say(ours.open ? 'More has drifted: see the description.' : 'Drift again: see the description.');
}
async function drift_issue_open(connection, run, news) {
    const { octokit, repository } = connection;
    const { issues } = octokit.rest;
    const { data } = await issues.create({ ...repository, ...contentOf(run, news), labels: [LABEL] });
    // Another job may have opened one in the meantime; the older one stays.
    const [oldest] = await findOurs(connection, news.id);
    if (oldest === undefined || oldest.number >= data.number)
        return;
    await issues.update({ ...repository, issue_number: data.number, state: 'closed', state_reason: 'not_planned' });
}
/** The gate's own issues, open ones first, then the oldest: ours by label, marker and author. */
async function findOurs(connection, id) {
    const { octokit, repository } = connection;
    const [login, all] = await Promise.all([
        viewer(connection),
        octokit.paginate(octokit.rest.issues.listForRepo, { ...repository, labels: LABEL, state: 'all', per_page: 100 }),
    ]);
    const ours = all.flatMap(({ number, state, body, user }) => {
        const marker = user?.login === login ? drift_issue_readMarker(body ?? '', id) : null;
        return marker === null ? [] : [{ number, open: state === 'open', body: body ?? '', marker }];
    });
    return ours.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
function contentOf(run, news) {
    return { title: news.title, body: `${drift_issue_writeMarker(run, news)}\n${news.body}` };
}
/** The body as it is, with what drifts by now in its first line. */
function remark(run, news, body) {
    return `${drift_issue_writeMarker(run, news)}\n${body.split('\n').slice(1).join('\n')}`;
}
function drift_issue_writeMarker(run, { id, names }) {
    return `<!-- swelancer-gate-drift ${id} run ${run.id} of ${names.join(',')} -->`;
}
const drift_issue_MARKER = /^<!-- swelancer-gate-drift (?<id>\S+) run (?<run>\d+) of (?<names>[\w.,]*) -->/;
const drift_issue_markerSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    run: coerce/* number */.ai(),
    names: schemas/* string */.YjP().transform(names => names.split(',').filter(name => name !== '')),
});
/** Only at the very start does it count: a body can quote it. */
function drift_issue_readMarker(body, id) {
    const read = drift_issue_markerSchema.safeParse(drift_issue_MARKER.exec(body)?.groups);
    return read.success && read.data.id === id ? read.data : null;
}

// EXTERNAL MODULE: ./build/history/history.js
var history_history = __webpack_require__(32215);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
;// CONCATENATED MODULE: ./build/github/history-branch.js





/** Tries of one record: runs that end at the same time push each other aside. */
const RETRIES = 6;
/** Files that are read at once. */
const AT_ONCE = 8;
/**
 * A history on a branch of its own, which shares no commit with the code. Each record is a new file in a new commit
 * on top of whatever is there: nothing is forced, so runs that end at the same time both land.
 */
function branchHistory(run, token, branch) {
    async function connection() {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        return connect(run, token);
    }
    return {
        async add(record) {
            const file = { path: `${history_record/* RECORDS */.ft}/${(0,history_record/* fileOf */.W7)(record)}`, content: (0,history_record/* writeRecord */.rh)(record) };
            const message = `Record ${record.kind} ${record.run} of gate ${record.id} [skip ci]`;
            try {
                await (0,p_retry/* default */.Ay)(async () => addFile(await connection(), branch, file, message), {
                    retries: RETRIES,
                    minTimeout: 100,
                    randomize: true,
                    shouldRetry: ({ error }) => isRace(error) || statusOf(error) >= 500,
                });
            }
            catch (cause) {
                throw new errors/* Failure */.HR('github', `branch ${branch} could not be written: ${reasonOf(cause, 'contents: write')}`, {
                    hint: 'A rule that protects the branch must let this workflow add commits to it.',
                    cause,
                });
            }
        },
        async newest(id, count) {
            try {
                return (0,history_history/* readAll */.y)(await readFiles(await connection(), branch, names => (0,history_record/* recordFiles */.B5)(names, id).slice(-count)));
            }
            catch (cause) {
                throw new errors/* Failure */.HR('github', `branch ${branch} could not be read: ${reasonOf(cause, 'contents: write')}`, {
                    cause,
                });
            }
        },
    };
}
/** Somebody else was faster: 409 where the branch moved on, 422 where it was made at the same time. */
function isRace(error) {
    return [409, 422].includes(statusOf(error)) && !/\brule|protected|review|status check|signature/i.test(String(error));
}
async function addFile(connection, branch, { path, content }, message) {
    const { octokit, repository } = connection;
    try {
        const encoded = Buffer.from(content).toString('base64');
        await octokit.rest.repos.createOrUpdateFileContents({ ...repository, path, branch, message, content: encoded });
    }
    catch (error) {
        // Without the hash of what is there, GitHub replaces no file: this record has landed before.
        if (statusOf(error) === 422 && /"sha" wasn't supplied/.test(String(error)))
            return;
        if (statusOf(error) !== 404)
            throw error;
        await createBranch(connection, branch, { path, content }, message);
    }
}
/** A branch without parents. */
async function createBranch({ octokit, repository }, branch, { path, content }, message) {
    const { git } = octokit.rest;
    const file = { path, mode: '100644', type: 'blob', content };
    const tree = await git.createTree({ ...repository, tree: [file] });
    const commit = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [] });
    await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit.data.sha });
}
async function readFiles({ octokit, repository }, branch, choose) {
    const { git } = octokit.rest;
    const tree = await git.getTree({ ...repository, tree_sha: branch, recursive: '1' }).catch(error => {
        if (statusOf(error) === 404)
            return null;
        throw error;
    });
    const hashes = new Map(tree?.data.tree.map(({ path, sha }) => [path.replace(`${history_record/* RECORDS */.ft}/`, ''), sha]));
    const { default: PQueue } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19052));
    const queue = new PQueue({ concurrency: AT_ONCE });
    return queue.addAll(choose([...hashes.keys()]).map(name => async () => {
        const { data } = await git.getBlob({ ...repository, file_sha: hashes.get(name) ?? '' });
        return { name, text: Buffer.from(data.content, 'base64').toString() };
    }));
}

// EXTERNAL MODULE: ./build/history/drift/drift.js
var drift = __webpack_require__(85628);
// EXTERNAL MODULE: ./build/history/drift/issue.js
var issue = __webpack_require__(97388);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/action/remember.js







/** Runs that drift is looked for in: those that can be normal, and those since that are not yet. */
const RUNS = 150;
/**
 * Adds a record to the history, where the action keeps one, and tells of drift in its issue. Whatever goes wrong with that is a
 * notice: it says nothing of the configuration under test.
 */
async function remember(record, place) {
    const branch = place.action.history;
    if (branch === '' || record === null)
        return;
    try {
        const history = branchHistory(place.run, place.action['github-token'], branch);
        await history.add(record);
        if (record.kind !== 'acceptance')
            await tellOfDrift(history, record, place);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        annotate('notice', `History: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
    }
}
async function tellOfDrift(history, record, { action, run }) {
    const { id } = record;
    const { records, damage } = await history.newest(id, RUNS);
    if (damage.length > 0)
        annotate('notice', `History: ${(0,format/* count */.U9)(damage.length, 'record')} cannot be read, and is left out.`);
    const { drifts, ending } = (0,drift/* watch */.w)(records);
    const problem = await keepDriftIssue(run, action['github-token'], {
        id,
        names: drifts.flatMap(({ arm, kinds }) => kinds.map(kind => (0,drift/* driftName */.F)(arm, kind))),
        title: (0,issue/* driftTitle */.IM)(id),
        body: (0,issue/* renderDrift */.iI)(drifts, run.url),
        ended: names => (0,issue/* renderEnded */.NZ)(names.map(ending)),
    });
    if (problem !== null)
        annotate('notice', problem);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
;// CONCATENATED MODULE: ./build/action/deepen.js




const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Commits from each tip; the last is what git takes for all of them (git-fetch, "--depth"). */
const DEPTHS = [32, 256, 2048, 2_147_483_647];
/**
 * Fetches what a shallow clone lacks, in steps, until both commits have a common ancestor. Nothing is checked out. A
 * fetch that fails is left to whoever then misses the commits, and says nothing: git's words can hold credentials.
 */
async function deepen(directory, head, base) {
    const git = await (0,arm_git/* openGit */.z)(directory);
    for (const depth of DEPTHS) {
        if (!(await git.shallow()) || (await git.mergeBase(base, head)) !== null)
            return;
        const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
        const fetch = ['-c', `core.hooksPath=${external_node_os_.devNull}`, 'fetch', ...quiet, `--depth=${depth}`, 'origin', base, head];
        try {
            await execute('git', fetch, { cwd: directory, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
        }
        catch {
            return;
        }
    }
}

;// CONCATENATED MODULE: ./build/action/work.js



/** What each event asks for: a comparison, or answers for the baseline of later ones; null for nothing. */
function workFor(event) {
    switch (event.kind) {
        case 'pull-request':
            return event.closed ? null : { kind: 'gate', head: event.headSha, mergeBaseWith: event.baseSha };
        case 'merge-group':
            return { kind: 'gate', head: event.headSha, mergeBaseWith: event.baseSha };
        case 'push':
            return event.defaultBranch
                ? { kind: 'run', head: event.sha, samples: 'baseline' }
                : { kind: 'gate', head: event.sha };
        case 'schedule':
            return { kind: 'run', head: 'HEAD', samples: 'refresh' };
        case 'workflow-run':
            return event.ofPullRequest ? null : { kind: 'gate', head: event.headSha };
        default:
            return { kind: 'gate', head: 'HEAD' };
    }
}
/** @throws Failure when nothing can be measured. */
async function measureFor(work, given, occasion, world) {
    const settings = { ...given, head: given.head ?? work.head };
    if (work.kind === 'run')
        return (0,measure_session.runMeasure)(settings, work.samples, world, occasion);
    return (0,gate_session.runGate)(settings, world, await since(work, occasion, world));
}
/** One shard's part of it. @throws Failure when nothing can be measured. */
async function shareFor(work, shard, given, occasion, world) {
    const settings = { ...given, head: given.head ?? work.head };
    if (work.kind === 'run')
        return (0,measure_session/* runMeasureShard */.i)(settings, work.samples, shard, world, occasion);
    return (0,gate_session/* runGateShard */.D2)(settings, shard, world, await since(work, occasion, world));
}
/** The occasion with the branch that the change started from, fetched if need be. */
async function since({ head, mergeBaseWith }, occasion, { directory }) {
    if (mergeBaseWith !== undefined)
        await deepen(directory, head, mergeBaseWith);
    return { ...occasion, mergeBaseWith };
}

;// CONCATENATED MODULE: ./build/action/action.js






















/**
 * The action: inputs and event in; comment, summary, outputs and exit code out. It never throws: a later step ends
 * the job with the exit code, when report and caches are saved.
 */
async function runAction(world, readText) {
    let directory = world.directory;
    try {
        const inputs = readInputs(world.env);
        const run = readRun(world.env);
        const payload = JSON.parse(readText(world.env.GITHUB_EVENT_PATH ?? ''));
        const event = readEvent(world.env.GITHUB_EVENT_NAME ?? '', payload);
        directory = external_node_path_.resolve(world.directory, inputs.action['working-directory']);
        if (event.kind === 'comment')
            return await answer(event.number, inputs, run);
        const settings = { 'include-task-text': isPrivate(payload), ...inputs.settings };
        const place = { ...inputs, settings, event: await pullRequestBehind(event, run, inputs), run };
        await perform(place, world.directory, { ...world, directory });
    }
    catch (error) {
        const known = error instanceof errors/* Failure */.HR;
        const message = known
            ? (0,errors/* explain */.WE)(error)
            : `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`;
        const file = known && error.file !== undefined ? inRepository(world.directory, directory, error.file) : undefined;
        annotate('error', message, known ? { file, line: error.line } : {});
        writeOutputs({ verdict: 'error', 'exit-code': String(known ? (0,errors/* exitCodeOf */.FO)(error) : errors/* EXIT */.dc.error) });
    }
}
/** GitHub finds the file of an annotation from the root of the repository, with slashes. */
function inRepository(root, directory, file) {
    return external_node_path_.relative(root, external_node_path_.resolve(directory, file)).split(external_node_path_.sep).join('/');
}
/** A run that ended stands for the pull request that made it. */
async function pullRequestBehind(event, run, { action }) {
    if (event.kind !== 'workflow-run' || !event.ofPullRequest)
        return event;
    return (await findPullRequest(run, action['github-token'], event)) ?? event;
}
/** Inputs come as one JSON, so that nothing of them ever stands in a script. */
function readInputs(env) {
    const all = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? '{}'));
    // Before anything else is printed.
    mask(all['api-key'] ?? '');
    mask(all['fallback-api-key'] ?? '');
    mask(all['github-token'] ?? '');
    const own = (name) => Object.hasOwn(settings/* actionSchema */.wh.shape, name);
    const pick = (wanted) => Object.fromEntries(Object.entries(all).filter(([name]) => own(name) === wanted));
    const place = (name) => `input ${name}`;
    return {
        settings: (0,settings.parseSettings)(settings.settingsSchema, { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT }, place),
        action: (0,settings.parseSettings)(settings/* actionSchema */.wh, pick(true), place),
    };
}
/** @param root of the repository; the world's directory is the working directory in it */
async function perform(place, root, world) {
    const { settings, action, event, run } = place;
    const { shard } = settings;
    const occasion = {
        apiKey: action['api-key'] || null,
        fallbackApiKey: action['fallback-api-key'] || null,
        runUrl: run.url,
        fork: isOfStrangers(event, run),
    };
    const before = downloads(world);
    const live = liveComment(place, world.now);
    let measured;
    try {
        const work = workFor(event);
        if (work !== null && shard !== undefined)
            return await performShard(work, shard, place, occasion, world);
        const shards = work && (await shardsOf(work.kind, place, root));
        // What models and pull requests say must not reach the runner as commands.
        const all = { ...occasion, ...shards, onProgress: live.onProgress };
        const measuring = work && withoutCommands(() => measureFor(work, settings, all, world));
        measured = measuring && (await measuring.finally(live.close));
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        if (error.kind !== 'no-key' || !isFork(event)) {
            if (shard === undefined)
                await publish(newsOfFailure(error, place, world.now()), place);
            throw error;
        }
        return neutral('Pull requests from forks get no secrets, so there was no key and nothing was measured. Two safe ways to measure them: https://github.com/swelancer-gate/swelancer-gate/blob/v0/docs/forks.md');
    }
    if (measured === null)
        return neutral('The pull request is closed or has moved on: nothing was measured.');
    const { report, accepted } = await withAcceptance(measured, place);
    const written = await (0,write/* writeReport */.u)(report, settings.out);
    await withoutCommands(async () => world.print((0,terminal/* renderTerminal */.b)(report, { width: world.terminal.columns, colour: false })));
    const annotations = annotationsOf(report).map(one => ({
        ...one,
        path: inRepository(root, world.directory, one.path),
    }));
    const posted = await publish(newsOf(report, accepted?.comment ?? null, annotations), place);
    await remember(recordOf(report, accepted, place), place);
    await writeSummary((0,report_summary/* renderSummary */.B)(report));
    writeOutputs({
        ...outputsOf(report, written.report, posted),
        'new-trials': String(report.budget.calls > 0),
        'new-datasets': String(downloads(world).datasets !== before.datasets),
        'new-code': String(downloads(world).code !== before.code),
        'exit-code': String(report.verdict.exitCode),
    });
    if (!isNightly(event))
        return;
    const compared = await compareNightly(report, place, occasion, () => shardsOf('compare', place, root), world);
    if (compared === null)
        return;
    await remember((0,recorder/* recordComparison */.Zg)(compared, String(run.id)), place);
    if (compared.budget.calls > 0)
        writeOutputs({ 'new-trials': 'true' });
}
/** What the history is to keep of a run: what the default branch was measured for, and drops that were accepted. */
function recordOf(report, accepted, { event, run }) {
    if (event.kind === 'pull-request')
        return accepted && (0,recorder/* recordAcceptance */.hb)(report, accepted, event.number);
    const measured = event.kind === 'schedule' || (event.kind === 'push' && event.defaultBranch);
    return measured ? (0,recorder/* recordMeasure */.OM)(report, String(run.id)) : null;
}
/** A comment measures nothing: the run that it is about starts again. */
async function answer(number, { settings, action }, run) {
    const started = await startAccepted(run, action['github-token'], number, settings.id);
    annotate('notice', started
        ? 'The drop is accepted: the run that found it starts again.'
        : 'Nothing was accepted: that takes "/swelancer-gate accept REASON" by somebody with write access, after the comment of this gate told of a drop at the present commit.');
    writeOutputs({ verdict: 'inconclusive', 'exit-code': String(errors/* EXIT */.dc.passed) });
}
/** Nothing was measured, and nobody is to blame for it. */
async function neutral(reason) {
    annotate('notice', reason);
    await writeSummary(`### Not measured\n\n${reason}\n`);
    writeOutputs({ verdict: 'inconclusive', 'exit-code': String(errors/* EXIT */.dc.passed) });
}
/** The shards of a command, where the run was divided. */
async function shardsOf(command, { action: { shards } }, root) {
    return shards === undefined ? {} : { shards: await (0,file/* readShards */.OG)([external_node_path_.resolve(root, shards)], command) };
}
/** Takes one shard's part: no verdict, no comment. */
async function performShard(work, shard, place, occasion, world) {
    const folder = external_node_path_.join(place.settings.out, 'shards');
    const settings = { ...place.settings, out: folder };
    const divided = { settings, keyed: occasion.apiKey !== null, shard };
    const shares = [
        [work.kind, await withoutCommands(() => shareFor(work, shard, settings, occasion, world))],
    ];
    if (isNightly(place.event)) {
        const share = await shareNightly(shard, settings, occasion, world);
        if (share !== null)
            shares.push(['compare', share]);
    }
    let worst = errors/* EXIT */.dc.passed;
    for (const [command, share] of shares) {
        const { words, exitCode } = await (0,shard_session/* handOver */.C)(share, { command, ...divided }, world);
        annotate(exitCode === errors/* EXIT */.dc.passed ? 'notice' : 'error', words);
        worst = Math.max(worst, exitCode);
    }
    const calls = shares.reduce((sum, [, { spent }]) => sum + spent.calls, 0);
    writeOutputs({ verdict: 'inconclusive', shard: folder, calls: String(calls), 'exit-code': String(worst) });
}
/** Names of what was downloaded: a run that fetched nothing has nothing to save. */
function downloads({ env }) {
    const namesIn = (folder) => (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder, { recursive: true }).sort().join('\n') : '';
    return {
        datasets: namesIn(env.SWELANCER_GATE_DATASETS ?? ''),
        code: namesIn(external_node_path_.join(env.SWELANCER_GATE_CODE ?? '', 'stores')),
    };
}
const isFork = (event) => event.kind === 'pull-request' && event.fork;
/** Whether the change comes from outside the repository; where the event does not tell, it may. */
function isOfStrangers(event, { repository: { owner, name } }) {
    if (event.kind === 'workflow-run')
        return event.headRepository !== `${owner}/${name}`;
    return isFork(event) || event.kind === 'none';
}

;// CONCATENATED MODULE: ./build/action/index.js



/** Runs the action in this process. */
async function runFromRunner() {
    const stop = new AbortController();
    // The runner interrupts before it kills: what was paid for is kept, and the report is still written.
    for (const signal of ['SIGINT', 'SIGTERM'])
        external_node_process_.once(signal, () => stop.abort());
    await runAction({
        directory: external_node_process_.cwd(),
        env: external_node_process_.env,
        signal: stop.signal,
        now: () => Date.now(),
        print: text => void external_node_process_.stdout.write(text),
        tell: text => void external_node_process_.stdout.write(text),
        ask: null,
        terminal: { columns: 100, colour: false, live: false },
    }, file => (0,external_node_fs_.readFileSync)(file, 'utf8'));
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commentBlocks),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47948);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96307);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41443);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34995);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44702);










/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
function renderComment(report, { limit = 60_000, earlier = [] } = {}) {
    const most = Math.max((0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'worse').length, (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'better').length);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(most, limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialise */ .GY)(commentBlocks(report, { rows, moreNotes: 20, earlier })));
}
/** The comment as a tree. */
function commentBlocks(report, { rows, moreNotes, earlier }) {
    const { comparison, verdict, notes, reproduce } = report;
    const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
    const others = notes.filter(note => !warnings.includes(note)).slice(0, moreNotes);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .markOf */ .Fg)(verdict)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report)}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .compared */ .mU)(report))),
        ...(comparison === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .textChart */ .q)(comparison), 'text')]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...sentence(verdict.reason)),
        ...sentences(warnings.map(note => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Note:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...sentence(note.text)])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('What to do:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .advice */ .v9)(report))),
        ...(isSettled(report) ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reproduce, 1000), 'sh')]),
        ...(isAboutTasks(report) ? (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .moves */ .V)(report, rows) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Tasks that moved', (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .moves */ .V)(report, rows))),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('In numbers', armTable(report)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('What simple rules would get', [floorTable(report)]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Changed prompt and agent files', changedFiles(report)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('How this was decided', (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(words)))),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Run it on your own machine', locally(report)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('More notes', sentences(others.map(note => sentence(note.text)))),
        ...(0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .historyBlocks */ .P)(earlier, report),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .footer */ .qr)('Run and full report', (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .artifacts */ .qi)(report), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(report.id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' · SWE-Lancer Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(report.tool.version)),
    ];
}
/** Who passed is spared what is only of use to somebody who has to act; so is who has accepted a drop. */
function isSettled({ verdict }) {
    return verdict.kind === 'passed' || (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .isAccepted */ .oB)(verdict);
}
/** Whether single tasks are what somebody has to look at now; where too little is known, most of their moves are luck. */
function isAboutTasks({ verdict }) {
    return (verdict.kind === 'regressed' && !(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .isAccepted */ .oB)(verdict)) || verdict.cause === 'undecided';
}
/** How the same can be had without GitHub, and what it takes. */
function locally(report) {
    const { reproduce, candidate, budget } = report;
    const model = candidate.model === null
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(', the key in '),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('OPENAI_API_KEY'),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(', and the address in '),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('OPENAI_BASE_URL'),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(" unless it is OpenAI's"),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(budget.calls > 0 ? `. It asks the model anew; the cost of this run: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost)}` : ''),
        ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${isSettled(report) ? 'This' : 'The command above'} takes Node 20.11 or newer and a clone that has both commits`), ...model, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.')),
        ...(isSettled(report) ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reproduce, 1000), 'sh')] : []),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Without a call, from the answers in this run: download its report, and see what another margin would have said with '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('npx swelancer-gate gate --replay report.json --margin 8'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.')),
    ];
}
/** Rows for files; more of them are counted. */
const MOST_FILES = 20;
function changedFiles(report) {
    const { changes } = report;
    if (changes.length === 0)
        return [];
    const page = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePage */ .D4)(report);
    const left = changes.length - MOST_FILES;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['File', 'Change', 'Lines now'], changes
            .slice(0, MOST_FILES)
            .map(change => [
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(change.path)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .changeWords */ .mF)(change))],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(change.kind === 'changed' ? places(change.lines) : '')],
        ])),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more file')} changed.`))] : []),
        ...(page === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(page, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('All that differs between the two commits')]))]),
    ];
}
/** `3–5, 12`, the first ten places. */
function places(lines) {
    const shown = lines.slice(0, 10).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    return `${shown.join(', ')}${lines.length > shown.length ? ' …' : ''}`;
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armRows */ .Gm)(report);
    // Long names that both sides share would make the table too wide for a phone.
    const shared = report.baseline === null ? [] : rows.filter(isSharedName);
    const sentence = shared.flatMap(({ label, candidate }, index) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${index === 0 ? 'Both sides: ' : ', '}${label.toLowerCase()} `),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(candidate),
    ]);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !shared.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(row[side]))])),
        ...(shared.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...sentence, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.'))]),
    ];
}
function isSharedName({ baseline, candidate }) {
    return candidate.some(part => typeof part !== 'string') && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(baseline, candidate);
}
function floorTable(report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', 'Accuracy'], (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .floors */ .yX)(report).map(({ name, accuracy, measured }) => [
        [measured ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(name)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy))],
    ]));
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);



/** What the runs before this one told, the newest first: one line each, folded; a run that died is told of in sight. */
function historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
        const page = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .commitPage */ .b2)(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[verdict].word;
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
            page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(page, [name]),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(` · ${end}${difference === null ? '' : ` · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The run before this one did not finish.'))] : []),
        ...(lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Earlier verdicts on this pull request', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(lines)])),
    ];
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17554);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69914);




/** Most bytes of a job summary: GitHub refuses more than 1 MiB a step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: report.tasks.length, moreNotes: report.notes.length, earlier: [] };
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBlocks */ .c)(report, all);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .GY)([
            ...comment,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, 'task')}`),
            (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .taskTable */ .A)(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}


/***/ }),

/***/ 69914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ taskTable),
/* harmony export */   V: () => (/* binding */ moves)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);





/** The tasks that moved, which way and how sure, with what the signs mean. */
function moves(report, rows) {
    const worse = moved(report, 'worse', rows);
    const better = moved(report, 'better', rows);
    return worse.length + better.length === 0 ? [] : [...worse, ...better, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGEND */ .Ix)), ...inReport(report)];
}
/** Where the answers themselves are. GitHub has no address for a place inside an artifact. */
function inReport(report) {
    const run = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .artifacts */ .qi)(report);
    const [first] = [...(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, 'worse'), ...(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, 'better')];
    if (run === null || first === undefined)
        return [];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Every answer, in the model’s own words, is in the '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('report of this run')]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(': open '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`report.html#${first.id}`), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' for the first of them.')),
    ];
}
/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;
function moved(report, way, rows) {
    const tasks = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, way);
    if (tasks.length === 0)
        return [];
    const rowsOf = (some) => movedTable(some, way, report.taskDetails);
    const shown = tasks.slice(0, rows);
    const folded = shown.slice(OPEN_ROWS);
    const left = tasks.length - shown.length;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `Got ${way}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task')}`),
        ...(shown.length === 0 ? [] : [rowsOf(shown.slice(0, OPEN_ROWS))]),
        ...(folded.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${folded.length} more`, [rowsOf(folded)])),
        ...(left === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here and can be seen in the full report.`))]),
    ];
}
function movedTable(tasks, way, shown) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now'], 
    // In one cell, where a phone breaks the line.
    tasks.map(task => [taskCell(task, shown), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .picks */ .hI)(task)} ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .sureness */ .$6)(task, way)}`)]]));
}
/** Every task, with which way it moved where that is more likely than not. */
function taskTable(tasks, shown) {
    const surely = (task) => {
        const way = ['worse', 'better'].find(way => (task.chances?.[way] ?? 0) >= 0.5);
        return way === undefined ? '' : `${way}, ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .sureness */ .$6)(task, way)}`;
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [taskCell(task, shown), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .picks */ .hI)(task))], [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(surely(task))]]));
}
/** As much of a task as may be told. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(task.title, _foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .TITLE_LENGTH */ .qt)]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. By way of redirect.github.com, as Renovate and Dependabot do: GitHub would
 * write a back-reference into the original issue for every plain link to it.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(number)]);
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57336);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96307);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);







/** The result for a terminal or a log, in plain text. */
function renderTerminal(report, { width, colour }) {
    const { bold, dim, green, red, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_6__.createColors(colour);
    const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
    const { comparison } = report;
    const disk = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .diskWords */ .LZ)(report);
    const section = (title, way) => {
        const tasks = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, way);
        return tasks.length === 0
            ? []
            : ['', bold(`${title}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task')}`), ...taskLines(tasks, way, { ...report, width })];
    };
    return [
        bold(paint((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report))),
        plain((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .compared */ .mU)(report)),
        ...(comparison === null
            ? []
            : [
                '',
                ...(0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .textChart */ .q)(comparison)
                    .split('\n')
                    .map(line => `  ${line}`),
            ]),
        '',
        (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.verdict.reason),
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)}`) : dim((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text))),
        `What to do: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .advice */ .v9)(report))}`,
        ...section('Got worse', 'worse'),
        ...section('Got better', 'better'),
        '',
        ...armLines(report, width),
        '',
        ...(disk === null ? [] : [dim(disk)]),
        dim(`Accuracy: ${(0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .floors */ .yX)(report)
            .map(({ name, accuracy }) => `${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 40)} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`)
            .join(' · ')}`),
        dim(`Again: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Words without any mark-up, on one line. */
function plain(words) {
    return words
        .map(part => (typeof part === 'string' ? part : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)('code' in part ? part.code : part.foreign)))
        .join('');
}
/** The title comes last: only its width is unknown. */
function taskLines(tasks, way, { taskDetails, width }) {
    const cells = tasks.map(task => [
        (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task), 20),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price),
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task),
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .sureness */ .$6)(task, way),
    ]);
    return columns(cells, [1, 3]).map((start, index) => {
        const title = taskDetails === 'numbers' ? '' : (tasks[index]?.title ?? '');
        return `  ${start}  ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(title, Math.max(10, width - start.length - 4))}`.trimEnd();
    });
}
/** The numbers of both sides, one under the other. */
function armLines(report, width) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    // The widest label takes 32.
    const most = Math.max(10, Math.floor((width - 36) / 2));
    const cell = (words) => (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(plain(words), most);
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .armRows */ .Gm)(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
    return columns([['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDES */ .BV[side])], ...rows], [1, 2]).map(line => `  ${line}`);
}
/** Rows with cells of one width, some of them to the right. */
function columns(rows, toTheRight) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
    return rows.map(row => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  '));
}


/***/ }),

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74611);





/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure when the folder cannot be written.
 */
async function writeReport(report, folder) {
    // The page and its component library are only needed here, at the very end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(8139)]).then(__webpack_require__.bind(__webpack_require__, 18139)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const written = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [written.report, `${JSON.stringify(report, null, 1)}\n`],
        [written.comment, (0,_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .w)(report)],
        [written.summary, (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report)],
        [written.html, renderHtml(report)],
        [written.junit, renderJunit(report)],
    ];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [name, content] of contents)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(name, content);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return written;
}


/***/ }),

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder of this program: two folders up from the source and from the bundle alike. */
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, '../..');
/** Version of this program, from its own package.json. */
function version() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'), 'utf8'));
    return manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
}


/***/ })

};
