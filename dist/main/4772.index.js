export const id = 4772;
export const ids = [4772,6105];
export const modules = {

/***/ 27934:
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
// EXTERNAL MODULE: ./build/shared/secrets.js
var secrets = __webpack_require__(34565);
// EXTERNAL MODULE: ./build/shared/time.js
var time = __webpack_require__(79407);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/github/conversation.js + 1 modules
var conversation = __webpack_require__(31039);
// EXTERNAL MODULE: ./build/github/status.js
var github_status = __webpack_require__(52730);
;// CONCATENATED MODULE: ./build/github/acceptance.js



/** `/swelancer-gate accept REASON`, or `/swelancer-gate accept id:GATE REASON` for a gate that is not `default`. */
const COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?<reason>\S.*)/;
/**
 * The acceptance of the drop at this commit, if any. It is valid if the gate's comment had already reported this drop,
 * its author has write access now, and it was never edited, because an edit can put words under another's name.
 * @throws GitHub's errors.
 */
async function findAcceptance(run, token, drop) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
    return lookFor(await connect(run, token), drop);
}
async function lookFor(connection, { number, headSha, id }) {
    const { all, ours } = await (0,conversation/* readConversation */.Gt)(connection, number, id);
    const [first] = ours;
    if (first === undefined || first.marker.headSha !== headSha || first.marker.verdict !== 'regressed')
        return null;
    const { comment: verdictComment, marker } = first;
    const withoutPermission = new Set();
    for (const { id: comment, user, body, created_at: created, updated_at: updated } of all) {
        const { id: gate = 'default', reason } = COMMAND.exec(body ?? '')?.groups ?? {};
        if (reason === undefined || gate !== id || user?.type !== 'User' || created !== updated)
            continue;
        // Our comment is rewritten when a drop is accepted, and its metadata keeps the acceptance.
        const known = comment === marker.accepted || Date.parse(created) > Date.parse(verdictComment.updated_at);
        if (!known || withoutPermission.has(user.login))
            continue;
        if (await canWrite(connection, user.login))
            return { comment, at: created, run: marker.run, by: user.login, reason };
        withoutPermission.add(user.login);
    }
    return null;
}
async function canWrite({ octokit, repository }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        if ((0,github_status/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
/**
 * Handles a comment on a pull request. If it accepts the drop at the current head, the run that found it is rerun and
 * turns green from its stored answers. False if there is nothing to accept.
 * @throws Failure if GitHub rejects it.
 */
async function startAccepted(run, token, number, id) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
        const connection = await connect(run, token);
        const { octokit, repository } = connection;
        const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
        const found = await lookFor(connection, { number, headSha: data.head.sha, id });
        if (found === null)
            return false;
        await octokit.rest.actions.reRunWorkflowFailedJobs({ ...repository, run_id: found.run });
        return true;
    }
    catch (cause) {
        const reason = (0,github_status/* reasonOf */.A3)(cause, 'actions: write, pull-requests: read');
        throw new errors/* Failure */.HR('github', `the run could not be restarted: ${reason}`, {
            hint: 'Or press "Re-run failed jobs" on the page of that run, which also checks for acceptances.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/shared/uncompiled.js
var uncompiled = __webpack_require__(21418);
;// CONCATENATED MODULE: ./build/github/event.js



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, 'a commit of 40 digits');
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        state: schemas/* enum */.k5n(['open', 'closed']),
        base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: repository }),
        head: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: repository.nullable() }),
    }),
})
    .transform(({ pull_request: { number, state, base, head } }) => {
    const fork = head.repo?.full_name !== base.repo.full_name;
    const ends = { baseRef: base.ref, baseSha: base.sha, headSha: head.sha, headRef: head.ref };
    return { kind: 'pull-request', number, ...ends, fork, closed: state === 'closed' };
});
const pushPayload = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), after: sha, repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) })
    .transform(({ ref, after, repository }) => {
    const toDefaultBranch = ref === `refs/heads/${repository.default_branch}`;
    return { kind: 'push', sha: after, toDefaultBranch, deleted: /^0+$/.test(after) };
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) })
    .transform(({ merge_group: { base_sha: baseSha, head_sha: headSha } }) => {
    return { kind: 'merge-group', baseSha, headSha };
});
const workflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: repository.nullable(),
    }),
})
    .transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }) => {
    const head = { headSha: head_sha, headRef: head_branch, headRepository: head_repository?.full_name ?? null };
    return { kind: 'workflow-run', ofPullRequest: event === 'pull_request', ...head };
});
const commentPayload = schemas/* object */.Ikc({ issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }) })
    .transform(({ issue: { number, pull_request } }) => {
    return { kind: 'comment', number, onPullRequest: pull_request !== undefined };
});
const dispatchPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP().optional(),
    // Null if the workflow has none.
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
})
    .transform(({ ref, inputs, repository }) => {
    const branch = repository?.default_branch;
    const onDefaultBranch = branch !== undefined && ref === `refs/heads/${branch}`;
    const offersComparison = Object.keys(inputs ?? {}).some(name => name === 'baseline' || name === 'head');
    return { kind: 'dispatch', onDefaultBranch, offersComparison };
});
const payloads = {
    pull_request: pullRequestPayload,
    pull_request_target: pullRequestPayload,
    pull_request_review: pullRequestPayload,
    pull_request_review_comment: pullRequestPayload,
    push: pushPayload,
    merge_group: mergeGroupPayload,
    workflow_run: workflowRunPayload,
    issue_comment: commentPayload,
    schedule: schemas/* unknown */.L5J().transform(() => ({ kind: 'schedule' })),
    workflow_dispatch: dispatchPayload,
    // GitHub only runs it on the default branch.
    repository_dispatch: schemas/* unknown */.L5J()
        .transform(() => ({ kind: 'dispatch', onDefaultBranch: true, offersComparison: false })),
};
/** Fields of most events. */
const surroundingsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional(), private: schemas/* boolean */.zMY().default(false), fork: schemas/* boolean */.zMY() })
        .partial({ fork: true })
        .optional(),
    sender: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).optional(),
});
/** Dependabot's runs without Actions secrets ("Dependabot on GitHub Actions", GitHub Docs). */
const WITHOUT_SECRETS_FOR_DEPENDABOT = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
    'create',
    'deployment',
    'deployment_status',
];
/**
 * Parses an event from its name (`GITHUB_EVENT_NAME`) and payload. Unknown events are `other`. Format: GitHub's "Webhook
 * events and payloads".
 * @throws Failure if the payload does not match the event name.
 */
function readTrigger(name, payload) {
    const event = readEvent(name, payload);
    const { repository, sender } = surroundingsSchema.safeParse(payload, uncompiled/* UNCOMPILED */.J).data ?? {};
    return {
        event,
        defaultBranch: repository?.default_branch ?? null,
        isPrivate: repository?.private ?? false,
        withoutSecrets: withoutSecrets(name, event, sender?.login, repository?.fork ?? false),
    };
}
function withoutSecrets(name, event, sender, inForkedRepository) {
    if (event.kind === 'pull-request' && event.fork && name !== 'pull_request_target')
        return 'fork';
    if (sender === 'dependabot[bot]' && WITHOUT_SECRETS_FOR_DEPENDABOT.includes(name))
        return 'dependabot';
    // A contributor's fork runs the same workflows, without the secrets.
    const isCopy = inForkedRepository && ['push', 'schedule', 'dispatch', 'other'].includes(event.kind);
    return isCopy ? 'forked-repository' : null;
}
function readEvent(name, payload) {
    const schema = Object.hasOwn(payloads, name) ? payloads[name] : undefined;
    if (schema === undefined)
        return { kind: 'other' };
    const result = schema.safeParse(payload, uncompiled/* UNCOMPILED */.J);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new errors/* Failure */.HR('github', `the ${name} event cannot be read: "${issue?.path.join('.')}" ${issue?.message}`, {
        hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
    });
}

// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
;// CONCATENATED MODULE: ./build/github/pull-request.js

/**
 * The open pull request of a finished run. GitHub omits it in workflow_run events from forks, and the run's own data is
 * untrusted. Null if it is closed or has new commits.
 * @throws Failure if GitHub does not respond.
 */
async function findPullRequest(run, token, ended) {
    if (ended.headRepository === null || ended.headRef === null)
        return null;
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
    const { octokit, repository } = await connect(run, token);
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
    const candidates = data.filter(({ head }) => head.sha === ended.headSha && head.repo?.full_name === ended.headRepository);
    // One head can have pull requests into several branches. An old branch's rules must not apply to the default branch.
    const found = candidates.find(({ base }) => base.ref === base.repo.default_branch) ??
        (candidates.length === 1 ? candidates[0] : undefined);
    if (found === undefined)
        return null;
    const { number, base } = found;
    const fork = ended.headRepository !== base.repo.full_name;
    const ends = { baseRef: base.ref, baseSha: base.sha, headSha: ended.headSha, headRef: ended.headRef };
    return { kind: 'pull-request', number, ...ends, fork, closed: false };
}

// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(47889);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/app/trusted-files.js
var trusted_files = __webpack_require__(80657);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub shows ten of each kind per step. */
const MAX_ANNOTATIONS = 10;
/**
 * Annotations of a change. After a drop: every changed place, or those that caused it if they are known.
 * After any other result but a pass: the first file.
 */
function annotationsOf(report) {
    const { verdict, candidate, changes } = report;
    if (verdict.kind === 'passed' || verdict.kind === 'measured')
        return [];
    const level = verdict.kind !== 'inconclusive' && verdict.exitCode !== errors/* EXIT */.dc.passed ? 'failure' : 'warning';
    const edited = changes.flatMap(({ path, lines }) => lines.map(at => ({ path, at })));
    const causes = verdict.kind === 'regressed' ? causesOf(report, edited) : [];
    const places = verdict.kind !== 'regressed' ? [] : causes.length > 0 ? causes : edited;
    const [file] = candidate.files;
    if (places.length === 0) {
        const message = (0,untrusted/* oneLine */.TN)(verdict.reason, 1000);
        return file === undefined ? [] : [{ level, message, path: file, lines: { from: 1, to: 1 } }];
    }
    const about = causes.length > 0
        ? (0,untrusted/* oneLine */.TN)(report.explanation?.sentence ?? '', 600)
        : 'This change edits these lines; the comment lists the tasks that got worse.';
    const message = `${(0,phrases/* headline */.Pl)(report)}. ${about}`;
    return places.slice(0, MAX_ANNOTATIONS).map(({ path, at }) => ({ level, message, path, lines: at }));
}
/** The places that caused the drop. For a setting or a whole file, every edited place of the file. */
function causesOf({ explanation }, edited) {
    if (explanation?.kind !== 'found')
        return [];
    return explanation.parts.flatMap(part => part.kind === 'lines'
        ? [{ path: part.path, at: { from: part.from, to: part.to } }]
        : edited.filter(({ path }) => path === part.path));
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(25230);
// EXTERNAL MODULE: ./build/report/write.js
var write = __webpack_require__(67160);
// EXTERNAL MODULE: ./build/shared/program.js
var program = __webpack_require__(27828);
// EXTERNAL MODULE: ./build/shared/git.js
var shared_git = __webpack_require__(20772);
;// CONCATENATED MODULE: ./build/action/deepen.js

/** Depths from each tip. Git uses the last one for all tips (git-fetch, "--depth"). */
const DEPTHS = [32, 256, 2048, 2_147_483_647];
const BRANCH = /^refs\/remotes\/origin\/(.+)$/;
/**
 * Deepens a clone in steps until both commits have a common ancestor. Nothing is checked out. If a fetch fails, the
 * missing commits are reported later; git's messages are dropped, because they can contain credentials.
 * @param base a commit, or a branch as `refs/remotes/origin/NAME`
 */
async function deepen(git, { directory, env }, head, base) {
    const run = (0,shared_git/* createGit */.lD)(env);
    const branch = BRANCH.exec(base)?.[1];
    const wanted = branch === undefined ? [base] : [`+refs/heads/${branch}:${base}`];
    for (const depth of DEPTHS) {
        if ((await git.mergeBase(base, head)) !== null)
            return;
        const shallow = await git.shallow();
        if (!shallow && (await git.resolve(base)) !== null)
            return;
        const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
        const commits = /^[0-9a-f]{40}$/.test(head) ? [head, ...wanted] : wanted;
        try {
            await run(['fetch', ...quiet, ...(shallow ? [`--depth=${depth}`] : []), 'origin', ...commits], { directory });
        }
        catch {
            return;
        }
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
;// CONCATENATED MODULE: ./build/github/comment.js




/** Maximum attempts while other jobs write at the same time. */
const MAX_WRITES = 5;
/** Maximum attempts to see the latest write in the list. */
const MAX_WAITS = 4;
/**
 * Creates or updates the gate's comment on a pull request. Never throws, because a failed comment must not change a
 * verdict. Does not touch the comment if the run is older than it, if the run's commit is no longer the head, or if the
 * run is still measuring and a drop was already reported at its commit.
 */
async function postComment(run, token, comment, { posted = null, settleMs = 1500 } = {}) {
    try {
        return await (0,p_retry/* default */.Ay)(() => writeUntilStable(run, token, comment, posted, settleMs), {
            retries: 2,
            minTimeout: 500,
            shouldRetry: ({ error }) => (0,github_status/* statusOf */.c2)(error) >= 500,
        });
    }
    catch (error) {
        return notPosted(error);
    }
}
/**
 * Updates this run's comment during measuring, with two requests and no retry. Never throws, and does not touch a
 * comment that another run has taken over.
 * @param posted id of the comment
 */
async function refreshComment(run, token, posted, comment) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
        const { octokit, repository } = await connect(run, token);
        const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: posted });
        const marker = (0,conversation/* readMarker */.t7)(data.body ?? '', comment.id);
        if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== 'measuring') {
            return superseded('another run has written it');
        }
        const { body, whole } = bodyOf(run, comment, data.body ?? '');
        await octokit.rest.issues.updateComment({ ...repository, comment_id: posted, body: whole });
        return { kind: 'posted', url: data.html_url, comment: posted, body };
    }
    catch (error) {
        return notPosted(error);
    }
}
/** The comment's Markdown, and the full text with metadata: its run, and results of this and earlier runs. */
function bodyOf(run, comment, before) {
    const earlier = (0,conversation/* readEarlier */.lz)(before, run);
    const { at, headSha, verdict, difference } = comment;
    const verdicts = (0,conversation/* writeEarlier */.S_)([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
    const body = comment.body(earlier);
    return { body, whole: `${(0,conversation/* writeMarker */.en)(comment.id, run, comment)}\n${verdicts}\n${body}` };
}
/** GitHub has no conditional updates, so each write is checked by reading again. */
async function writeUntilStable(run, token, comment, posted, settleMs) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
    const connection = await connect(run, token);
    const { octokit, repository } = connection;
    const { issues, pulls } = octokit.rest;
    const remove = (one) => unlessGone(issues.deleteComment({ ...repository, comment_id: one.comment.id }));
    const [pull, first] = await Promise.all([
        pulls.get({ ...repository, pull_number: comment.number }),
        look(connection, comment, posted, 0),
    ]);
    if (pull.data.head.sha !== comment.headSha) {
        return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
    }
    /** This run's last write, which the list may not show yet. */
    let own = posted;
    /** The comment this call created, which it may keep or remove. Older ones belong to the newest run. */
    let created = null;
    let body = '';
    const order = ({ marker }) => orderOf(marker, run, comment);
    const lookAgain = () => look(connection, comment, own, created === null ? 0 : settleMs);
    for (let ours = first, writes = 0, looks = 0;; ours = await lookAgain(), looks++) {
        const double = ours.find(one => one.comment.id === created && order(one) === 0);
        if (ours.some(one => order(one) > 0)) {
            // Another job may be taking over the duplicate, so it is only removed if it is still there on the second check.
            if (double !== undefined && looks < 2)
                continue;
            if (double !== undefined)
                await remove(double);
            return superseded('a newer run has written it');
        }
        // Jobs of the same run and attempt agree on the oldest comment.
        const isSecond = ours.some(one => double !== undefined && one.comment.id < double.comment.id && order(one) === 0);
        if (double !== undefined && isSecond)
            await remove(double);
        const target = isSecond ? ours.find(one => order(one) === 0) : (double ?? ours[0]);
        if (isSecond)
            created = null;
        if (target !== undefined && writes > 0 && !isSecond && order(target) === 0) {
            for (const other of ours)
                if (other !== target)
                    await remove(other);
            return { kind: 'posted', url: target.comment.html_url, comment: target.comment.id, body };
        }
        // A drop is accepted by replying to the comment that reported it.
        if (comment.verdict === 'measuring' && isDropAt(target?.marker, comment)) {
            return superseded('it reports a drop at this commit, and stays until there is another verdict');
        }
        if (target === undefined && comment.onlyUpdates)
            return { kind: 'not-needed' };
        if (writes++ === MAX_WRITES)
            throw new Error('other jobs kept changing the comment');
        const next = bodyOf(run, comment, target?.comment.body ?? '');
        body = next.body;
        if (target === undefined) {
            const { data } = await issues.createComment({ ...repository, issue_number: comment.number, body: next.whole });
            created = data.id;
            own = data.id;
        }
        else {
            own = target.comment.id;
            await unlessGone(issues.updateComment({ ...repository, comment_id: own, body: next.whole }));
        }
    }
}
/**
 * The gate's own comments, oldest first. The one that this run wrote is read by id, because the list may lack it or
 * show an old version.
 * @param settleMs wait until the list shows it; duplicates by other jobs appear within the same time
 */
async function look(connection, { number, id }, own, settleMs) {
    for (let waits = 0;; waits++) {
        if (settleMs > 0)
            await (0,external_node_timers_promises_.setTimeout)(settleMs);
        const { ours } = await (0,conversation/* readConversation */.Gt)(connection, number, id);
        if (own === null)
            return [...ours];
        const listed = ours.some(({ comment }) => comment.id === own);
        if (!listed && settleMs > 0 && waits < MAX_WAITS)
            continue;
        const fresh = await readOwn(connection, own, id);
        const others = ours.filter(({ comment }) => comment.id !== own);
        return [...others, ...fresh].sort((a, b) => a.comment.id - b.comment.id);
    }
}
/** One of our comments by id; empty if it was deleted. */
async function readOwn({ octokit, repository }, own, id) {
    try {
        const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: own });
        const marker = (0,conversation/* readMarker */.t7)(data.body ?? '', id);
        return marker === null ? [] : [{ comment: data, marker }];
    }
    catch (error) {
        if ((0,github_status/* statusOf */.c2)(error) === 404)
            return [];
        throw error;
    }
}
/** Positive if the existing comment is newer than the one to write. Within a run, the verdict is the newest. */
function orderOf(there, run, { verdict }) {
    const stage = (of) => (of === 'measuring' ? 0 : 1);
    return there.run - run.id || there.attempt - run.attempt || stage(there.verdict) - stage(verdict);
}
function isDropAt(there, { headSha }) {
    return there?.verdict === 'regressed' && there.headSha === headSha;
}
/** A comment may be deleted between a read and a write. */
async function unlessGone(request) {
    try {
        await request;
    }
    catch (error) {
        if ((0,github_status/* statusOf */.c2)(error) !== 404)
            throw error;
    }
}
const superseded = (why) => ({
    kind: 'not-posted',
    cause: 'superseded',
    reason: `The comment was left alone: ${why}.`,
});
function notPosted(error) {
    const status = (0,github_status/* statusOf */.c2)(error);
    const locked = status === 403 && error instanceof Error && /\blocked\b/i.test(error.message);
    const cause = locked
        ? 'locked'
        : (0,github_status/* isRateLimit */.a5)(error)
            ? 'unreachable'
            : [401, 403, 404].includes(status)
                ? 'forbidden'
                : status >= 400 && status < 500
                    ? 'rejected'
                    : 'unreachable';
    const reason = locked ? 'the conversation is locked.' : (0,github_status/* reasonOf */.A3)(error, 'pull-requests: write');
    return { kind: 'not-posted', cause, reason: `The comment could not be written: ${reason}` };
}

// EXTERNAL MODULE: ./build/sampling/progress.js
var sampling_progress = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/report/history.js
var report_history = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/measuring.js




/** The comment during a run. It must never look like a verdict. */
function renderMeasuring(progress, earlier, runUrl) {
    const run = (0,links/* runPage */.fL)({ runUrl });
    return (0,markdown/* serialize */.lK)([
        (0,markdown/* heading */.R_)(3, `⏳ Measuring: ${(0,sampling_progress/* inWords */.r)(progress)}`),
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('This is not a verdict yet; early numbers can swing either way. This comment is updated until the run ends.')),
        ...(0,report_history/* historyBlocks */.P)(earlier, { runUrl }),
        ...(0,markdown/* footer */.qr)(run === null ? [] : [[(0,markdown/* link */.nf)(run, [(0,markdown/* text */.Qq)('Watch the run')])]]),
    ]);
}

;// CONCATENATED MODULE: ./build/action/live-comment.js


/** Shorter runs only post their verdict. */
const QUIET_MS = 5_000;
const EVERY_MS = 20_000;
/**
 * Nothing waits for it, and it is idle while no answers arrive. It gives up silently if it cannot write, because the
 * final comment reports the problem.
 * @param now milliseconds since the epoch
 */
function liveComment({ inputs: { settings, action }, plan: { pullRequest }, run }, now) {
    const token = action['github-token'];
    let open = pullRequest !== null && action.comment !== 'false';
    let nextAt = null;
    let posted = null;
    let writing = null;
    async function write(progress) {
        if (pullRequest === null)
            return;
        const comment = {
            ...pullRequest,
            id: settings.id,
            verdict: 'measuring',
            accepted: null,
            at: new Date(now()).toISOString(),
            difference: null,
            onlyUpdates: false,
            body: (earlier) => renderMeasuring(progress, earlier, run.url),
        };
        const result = posted === null ? await postComment(run, token, comment) : await refreshComment(run, token, posted, comment);
        if (result.kind === 'posted')
            posted = result.comment;
        else
            open = false;
    }
    return {
        onProgress(progress) {
            nextAt ??= now() + QUIET_MS;
            if (!open || writing !== null || now() < nextAt)
                return;
            nextAt = now() + EVERY_MS;
            writing = write(progress).finally(() => {
                writing = null;
            });
        },
        async close() {
            open = false;
            await writing;
            return posted;
        },
    };
}

// EXTERNAL MODULE: ./build/action/measure.js
var measure = __webpack_require__(50415);
;// CONCATENATED MODULE: ./build/action/plan.js
/** Turns event and inputs into a plan: what to measure, the baseline, what may be shown, and where to publish. */
function planOf({ event, defaultBranch, isPrivate, withoutSecrets }, { settings }, { repository }) {
    const inRepository = {
        kind: 'measure',
        work: { kind: 'gate', head: settings.head ?? 'HEAD', mergeBaseWith: undefined },
        defaultBranch: defaultBranch ?? undefined,
        comparesModels: false,
        records: 'nothing',
        outsider: false,
        withoutSecrets,
        includeTaskText: settings['include-task-text'] ?? isPrivate,
        pullRequest: null,
        checkedCommit: null,
        into: null,
    };
    const gate = (head, mergeBaseWith) => {
        return { ...inRepository, work: { kind: 'gate', head: settings.head ?? head, mergeBaseWith } };
    };
    const fill = (head) => ({
        ...inRepository,
        work: { kind: 'run', head: settings.head ?? head, samples: 'baseline' },
        records: 'measurement',
    });
    const nightly = {
        ...inRepository,
        work: { kind: 'run', head: settings.head ?? 'HEAD', samples: 'refresh' },
        comparesModels: true,
        records: 'measurement',
    };
    switch (event.kind) {
        case 'pull-request': {
            if (event.closed)
                return { kind: 'nothing', reason: 'The pull request is closed.' };
            const { number, headSha, headRef, baseRef, baseSha, fork } = event;
            const into = defaultBranch === null || baseRef === defaultBranch ? null : baseRef;
            const place = { pullRequest: { number, headSha, baseRef, headRef }, checkedCommit: headSha, into };
            return { ...gate(headSha, baseSha), ...place, records: 'acceptance', outsider: fork };
        }
        case 'merge-group':
            return { ...gate(event.headSha, event.baseSha), checkedCommit: event.headSha };
        case 'push': {
            if (event.deleted)
                return { kind: 'nothing', reason: 'The push deleted a branch or tag.' };
            if (!event.toDefaultBranch)
                return gate(event.sha);
            return fill(event.sha);
        }
        case 'schedule':
            return nightly;
        case 'dispatch': {
            const isComparison = settings.baseline !== undefined || settings.head !== undefined;
            if (isComparison || !event.onDefaultBranch)
                return inRepository;
            // Without a named baseline, only missing answers are collected, as after a push.
            return event.offersComparison ? fill('HEAD') : nightly;
        }
        case 'workflow-run': {
            // A run of a pull request has become that pull request, unless it was closed in the meantime.
            if (event.ofPullRequest)
                return { kind: 'nothing', reason: 'The pull request is closed or has new commits.' };
            const outsider = event.headRepository !== `${repository.owner}/${repository.name}`;
            return { ...gate(event.headSha), checkedCommit: event.headSha, outsider };
        }
        case 'comment':
            return event.onPullRequest
                ? { kind: 'accept', pullRequest: event.number }
                : { kind: 'nothing', reason: 'The comment is not on a pull request.' };
        case 'other':
            return { ...inRepository, outsider: true };
    }
}
/** Settings of the run, with the plan's values for missing inputs. */
function settingsOf({ work, includeTaskText }, settings) {
    return { ...settings, head: work.head, 'include-task-text': includeTaskText };
}

;// CONCATENATED MODULE: ./build/github/check-run.js

/**
 * Creates or updates the gate's check run on a commit. Returns one sentence if that failed and never throws, because it
 * must not change a verdict.
 */
async function postCheck(run, token, check) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
        const { octokit, repository } = await connect(run, token);
        const name = nameOf(check);
        const externalId = check.pullRequest === null ? check.id : `${check.id}#${check.pullRequest}`;
        const { checks } = octokit.rest;
        const { data } = await checks.listForRef({ ...repository, ref: check.headSha, check_name: name, per_page: 100 });
        const ours = data.check_runs.find(({ external_id: id }) => id === externalId);
        // GitHub shows the newest check of a name. A pull request must not clear the failure of another with the same head.
        const failed = data.check_runs.find(one => one !== ours && HOLDS_BACK.has(one.conclusion ?? ''));
        if (failed !== undefined && !HOLDS_BACK.has(check.conclusion)) {
            return `The check run was not written: the same commit failed in another pull request (${failed.html_url ?? failed.id}).`;
        }
        const content = {
            ...repository,
            name,
            external_id: externalId,
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
        return `The check run could not be written: ${(0,github_status/* reasonOf */.A3)(error, 'checks: write')}`;
    }
}
/** Conclusions with which a required check blocks a merge. */
const HOLDS_BACK = new Set(['failure', 'action_required']);
function nameOf({ id, into }) {
    const about = [...(id === 'default' ? [] : [id]), ...(into === null ? [] : [`into ${into}`])];
    return about.length === 0 ? 'SWE-Lancer Gate' : `SWE-Lancer Gate (${about.join(', ')})`;
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
;// CONCATENATED MODULE: ./build/report/failure.js





/** Longer messages go below the headline. */
const MAX_IN_HEADLINE = 80;
/** Check-run title and comment headline for a run that could not start. */
function failureHeadline({ message, file }) {
    if (file !== undefined)
        return phrases/* FAILURE */.VM.configuration;
    return isShort(message) ? `${phrases/* FAILURE */.VM.notMeasured}: ${(0,untrusted/* oneLine */.TN)(message)}` : phrases/* FAILURE */.VM.notMeasured;
}
const isShort = (message) => message.length <= MAX_IN_HEADLINE && !/[.!?] /.test(message);
/** The comment for a run that could not start: what is wrong, where, and what to do. */
function renderFailure(failure, earlier, runUrl) {
    const { kind, message, file, line, hint } = failure;
    const place = file === undefined ? [] : [(0,markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`), (0,markdown/* text */.Qq)(': ')];
    const repeated = file === undefined && isShort(message);
    const what = repeated ? [] : [...place, (0,markdown/* untrusted */.bp)(sentence(message), 600)];
    const about = kind === 'configuration' ? [] : [(0,markdown/* text */.Qq)(phrases/* FAILURE */.VM.notYourChange)];
    const paragraphs = [what, about].filter(part => part.length > 0);
    const run = (0,links/* runPage */.fL)({ runUrl });
    return (0,markdown/* serialize */.lK)([
        { type: 'heading', depth: 3, children: [(0,markdown/* text */.Qq)('⚠️ '), (0,markdown/* untrusted */.bp)(failureHeadline(failure), 200)] },
        ...(paragraphs.length === 0
            ? []
            : [(0,markdown/* paragraph */.FY)(...paragraphs.flatMap((part, index) => (index === 0 ? part : [(0,markdown/* text */.Qq)(' '), ...part])))]),
        ...(hint === undefined ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* strong */.ko)((0,markdown/* text */.Qq)(phrases/* LABELS */.kg.next)), (0,markdown/* text */.Qq)(' '), ...(0,markdown/* phrases */.HJ)((0,phrases/* wordsOf */.Z9)(hint)))]),
        ...(0,report_history/* historyBlocks */.P)(earlier, { runUrl }),
        ...(0,markdown/* footer */.qr)(run === null ? [] : [[(0,markdown/* link */.nf)(run, [(0,markdown/* text */.Qq)(phrases/* LABELS */.kg.log)])]]),
    ]);
}
/** Adds a capital letter and a period, which failure messages lack. */
function sentence(message) {
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}

// EXTERNAL MODULE: ./build/report/summary.js
var report_summary = __webpack_require__(74611);
;// CONCATENATED MODULE: ./build/action/publish.js











/** GitHub's limit for the summary of a check run. */
const CHECK_LIMIT = 65_535;
function publishedRun(report, rendered, { accepted, annotations, uploaded, }) {
    const fits = (text) => Buffer.byteLength(text) <= CHECK_LIMIT;
    const summary = fits(rendered.summary) ? rendered.summary : (0,report_summary/* renderSummary */.B)(report, { limit: CHECK_LIMIT });
    return {
        body: earlier => (0,comment/* renderComment */.wQ)(report, { earlier, uploaded }),
        verdict: report.verdict.kind,
        accepted,
        at: report.finishedAt,
        difference: report.comparison?.difference ?? null,
        unchanged: report.verdict.cause === 'no-change',
        check: {
            conclusion: conclusionOf(report.verdict),
            title: (0,phrases/* headline */.Pl)(report),
            summary: fits(summary) ? summary : rendered.comment,
            annotations,
        },
    };
}
/** @param now milliseconds since the epoch */
function publishedFailure(failure, { run }, now) {
    const body = earlier => renderFailure(failure, earlier, run.url);
    const title = failureHeadline(failure);
    const check = { conclusion: 'action_required', title, summary: body([]), annotations: [] };
    const at = new Date(now).toISOString();
    return { body, verdict: 'error', accepted: null, at, difference: null, unchanged: false, check };
}
/**
 * Required checks accept `neutral`, so an outage must not end in it, and `failure` would look like a regression.
 * `action_required` blocks the merge and shows that a person has to rerun it.
 */
function conclusionOf({ kind, exitCode }) {
    if (kind === 'error')
        return 'action_required';
    if (exitCode !== errors/* EXIT */.dc.passed)
        return 'failure';
    return kind === 'passed' || kind === 'measured' ? 'success' : 'neutral';
}
/**
 * Writes comment and check run, and returns the comment if it was posted. Failed writes do not change the verdict.
 * Without a check run, annotations go into the log, where GitHub reads them too.
 */
async function publish(outcome, { inputs, plan, run }, liveComment) {
    const { action, settings } = inputs;
    const { id } = settings;
    const token = action['github-token'];
    const { checkedCommit, pullRequest, into } = plan;
    const check = action.check && checkedCommit !== null
        ? { headSha: checkedCommit, id, pullRequest: pullRequest?.number ?? null, into, ...outcome.check }
        : null;
    const problem = check && (await postCheck(run, token, check));
    if (problem !== null)
        (0,outputs/* annotate */.fz)('notice', problem);
    if (check === null || problem !== null) {
        for (const { level, message, path, lines } of outcome.check.annotations) {
            (0,outputs/* annotate */.fz)(level === 'failure' ? 'error' : level, message, { file: path, line: lines.from, endLine: lines.to });
        }
    }
    if (pullRequest === null || action.comment === 'false')
        return null;
    const onlyUpdates = outcome.unchanged && action.comment !== 'always';
    const posted = await postComment(run, token, { ...pullRequest, id, ...outcome, onlyUpdates }, { posted: liveComment });
    if (posted.kind === 'posted')
        return posted;
    if (posted.kind === 'not-posted')
        (0,outputs/* annotate */.fz)('notice', posted.reason);
    return null;
}
/** A drop accepted by a person with write access is still a drop, but no longer fails the build. */
async function withAcceptance(report, { inputs: { settings, action }, plan: { pullRequest }, run }) {
    const refused = { report, accepted: null };
    if (pullRequest === null || report.kind !== 'gate' || report.verdict.kind !== 'regressed')
        return refused;
    try {
        const found = await findAcceptance(run, action['github-token'], { ...pullRequest, id: settings.id });
        if (found === null)
            return refused;
        const text = `Accepted by ${found.by}: ${(0,untrusted/* oneLine */.TN)(found.reason, 300)}`;
        const verdict = { ...report.verdict, exitCode: errors/* EXIT */.dc.passed };
        return {
            report: { ...report, verdict, notes: [{ kind: 'warning', text }, ...report.notes] },
            accepted: found,
        };
    }
    catch (error) {
        (0,outputs/* annotate */.fz)('notice', `No acceptance of the drop could be looked for: ${(0,github_status/* reasonOf */.A3)(error, 'pull-requests: write')}`);
        return refused;
    }
}

;// CONCATENATED MODULE: ./build/action/perform.js















/**
 * Executes a plan and publishes the result. Returns one sentence if nothing was measured without an error, otherwise
 * null.
 * @param workspace base of relative paths in inputs
 * @throws Failure if nothing can be measured, after publishing it.
 */
async function perform(planned, world, workspace) {
    const { plan, inputs, run, checkout } = planned;
    const settings = settingsOf(plan, inputs.settings);
    const context = { ...planned, inputs: { ...inputs, settings } };
    const { apiKey, fallbackApiKey, action } = inputs;
    const runContext = {
        apiKey,
        fallbackApiKey,
        runUrl: run.url,
        fork: plan.outsider,
        git: checkout.git,
        defaultBranch: plan.defaultBranch,
    };
    const shardsOf = async (command) => {
        if (action.shards === undefined)
            return {};
        const { readShards } = await __webpack_require__.e(/* import() */ 6314).then(__webpack_require__.bind(__webpack_require__, 73933));
        const folder = external_node_path_.resolve(workspace, action.shards);
        await (0,trusted_files/* refuseOwnShards */._X)([folder], world);
        return { shards: await readShards([folder], command) };
    };
    const { work } = plan;
    if (work.kind === 'gate') {
        const branch = plan.defaultBranch && `refs/remotes/origin/${plan.defaultBranch}`;
        const base = work.mergeBaseWith ?? branch;
        if (base !== undefined)
            await deepen(checkout.git, world, work.head, base);
    }
    const before = downloads(world);
    const live = liveComment(context, world.now);
    try {
        if (settings.shard !== undefined) {
            const { performShard } = await Promise.all(/* import() */[__webpack_require__.e(1925), __webpack_require__.e(4727)]).then(__webpack_require__.bind(__webpack_require__, 94727));
            await performShard(settings.shard, context, runContext, world);
            return null;
        }
        const all = { ...runContext, ...(await shardsOf(work.kind)), onProgress: live.onProgress };
        // Text from models and pull requests must not reach the runner as commands.
        const report = await (0,outputs/* withoutCommands */.Df)(() => (0,measure/* measure */.x)(work, settings, all, world));
        await deliver(report, { context, runContext, shardsOf, before, liveComment: await live.close() }, world);
        return null;
    }
    catch (error) {
        const posted = await live.close();
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        if (error.kind === 'no-key' && plan.withoutSecrets !== null)
            return perform_withoutSecrets(plan.withoutSecrets, inputs);
        if (settings.shard === undefined)
            await publish(publishedFailure(error, context, world.now()), context, posted);
        throw error;
    }
}
/** Writes, publishes and records a report, and compares models if planned. */
async function deliver(measured, delivery, world) {
    const { context, before } = delivery;
    const { plan, checkout, inputs } = context;
    const { report, accepted } = await withAcceptance(withBranches(measured, plan), context);
    const rendered = (0,write/* renderReport */.B)(report);
    const written = await (0,write/* writeReport */.u)(rendered, inputs.settings.out);
    const page = report.tasks.length === 0 ? '' : await copyPage(written.html, inputs.settings);
    await (0,outputs/* withoutCommands */.Df)(async () => world.print((0,terminal/* renderTerminal */.b)(report, { width: world.terminal.columns, color: false })));
    const annotations = annotationsOf(report).map(one => ({ ...one, path: external_node_path_.posix.join(checkout.folder, one.path) }));
    const uploaded = inputs.action.upload;
    const outcome = publishedRun(report, rendered, { accepted: accepted?.comment ?? null, annotations, uploaded });
    const posted = await publish(outcome, context, delivery.liveComment);
    // The artifact contains the comment as posted, with earlier verdicts.
    if (posted !== null)
        await (0,promises_.writeFile)(written.comment, posted.body);
    // Loaded late, like the comparison: most runs keep no history.
    const history = inputs.action.history === '' ? null : await Promise.all(/* import() */[__webpack_require__.e(8849), __webpack_require__.e(7062)]).then(__webpack_require__.bind(__webpack_require__, 2488));
    await history?.rememberRun(report, accepted, context);
    await (0,outputs/* writeSummary */.Sy)(rendered.summary);
    let { calls } = report.budget;
    try {
        if (plan.comparesModels) {
            const { compareNightly } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(4112), __webpack_require__.e(3746), __webpack_require__.e(4671), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(5831), __webpack_require__.e(4601), __webpack_require__.e(7918), __webpack_require__.e(6355), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 17862));
            const shards = () => delivery.shardsOf('compare');
            const compared = await compareNightly(report, context, delivery.runContext, shards, world);
            calls += compared?.budget.calls ?? 0;
            if (compared !== null)
                await history?.rememberComparison(compared, context);
        }
    }
    finally {
        const after = downloads(world);
        (0,outputs/* writeOutputs */.Kn)({
            ...(0,outputs/* outputsOf */.Yz)(report, written.report, posted?.url ?? null),
            page,
            'comment-id': String(posted?.comment ?? ''),
            'new-trials': String(calls > 0),
            'new-datasets': String(after.datasets !== before.datasets),
            'new-code': String(after.code !== before.code),
            'exit-code': String(report.verdict.exitCode),
        });
    }
}
/** Branch names for display in the report. Git only gets commits. */
function withBranches(report, { pullRequest }) {
    if (pullRequest === null)
        return report;
    const candidate = { ...report.candidate, label: pullRequest.headRef };
    if (report.baseline === null)
        return { ...report, candidate };
    return { ...report, candidate, baseline: { ...report.baseline, label: pullRequest.baseRef } };
}
/** The page under its artifact's name, because a single file is uploaded under its own name. */
async function copyPage(html, { id, out }) {
    const page = external_node_path_.join(out, '..', `swelancer-gate-${id}.html`);
    await (0,promises_.copyFile)(html, page);
    return page;
}
/** Why there was no key, and how to measure such runs. */
function perform_withoutSecrets(cause, { apiKey, fallbackApiKey }) {
    const nothing = 'so there was no key and nothing was measured.';
    if (cause === 'fork') {
        return `Pull requests from forks get no secrets, ${nothing} Two safe ways to measure them: ${(0,program/* pageAt */.F3)('docs/forks.md')}`;
    }
    if (cause === 'forked-repository') {
        return `This repository is a fork and does not inherit secrets, ${nothing}`;
    }
    const missing = [apiKey, fallbackApiKey].find(key => key.kind === 'missing');
    return `Runs that Dependabot starts get no Actions secrets, ${nothing} To measure them, add the key to Dependabot's secrets: gh secret set ${missing?.secret ?? 'NAME'} --app dependabot`;
}
function downloads({ env }) {
    const namesIn = (folder) => (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder, { recursive: true }).sort().join('\n') : '';
    return {
        datasets: namesIn(env.SWELANCER_GATE_DATASETS ?? ''),
        code: namesIn(external_node_path_.join(env.SWELANCER_GATE_CODE ?? '', 'stores')),
    };
}

;// CONCATENATED MODULE: ./build/action/secret-name.js


/**
 * A missing key with the name of its secret. Actions only get the value of an input, not its origin, so the name is
 * looked up in the workflow file.
 * @param root root of the checkout
 */
async function nameSecret(key, input, root, run) {
    if (key.kind !== 'missing' || run.workflow === null)
        return key;
    const text = await (0,promises_.readFile)(external_node_path_.join(root, run.workflow), 'utf8').catch(() => '');
    const names = [...text.matchAll(/([\w-]+):\s*\$\{\{\s*secrets\.(\w+)\s*\}\}/g)];
    const [name, ...others] = new Set(names.flatMap(([, field, secret]) => (field === input && secret ? [secret] : [])));
    if (name === undefined || others.length > 0)
        return key;
    const { owner, name: repository } = run.repository;
    const [, environment] = /^ {4}environment: ([\w.-]+)$/m.exec(text) ?? [];
    const where = environment === undefined ? '' : ` --env ${environment}`;
    return {
        kind: 'missing',
        secret: name,
        holder: `the secret ${name}`,
        hint: `Set it: \`gh secret set ${name} --repo ${owner}/${repository}${where}\`. If the endpoint needs no key, write \`${input}: none\` in ${run.workflow}.`,
    };
}

;// CONCATENATED MODULE: ./build/action/action.js












/**
 * The action: turns inputs and event into a plan, executes and publishes it. Never throws: a later step ends the job with
 * the exit code, after report and caches are saved.
 */
async function runAction(world, readText) {
    let checkout = null;
    try {
        const inputs = (0,action_inputs/* readInputs */.K)(world.env);
        const run = (0,workflow_run/* readRun */.c)(world.env);
        const trigger = readTrigger(world.env.GITHUB_EVENT_NAME ?? '', readPayload(world.env, readText));
        const plan = planOf(await pullRequestOfEndedRun(trigger, run, inputs), inputs, run);
        if (plan.kind === 'nothing')
            return await skip(`${plan.reason} Nothing was measured.`);
        if (plan.kind === 'accept')
            return await accept(plan.pullRequest, inputs, run);
        const directory = external_node_path_.resolve(world.directory, inputs.action['working-directory']);
        const git = await (0,arm_git/* openGit */.zY)({ directory, env: world.env });
        checkout = { git, folder: git.folder };
        const root = external_node_path_.resolve(directory, external_node_path_.posix.relative(checkout.folder, ''));
        const keys = {
            apiKey: await nameSecret(inputs.apiKey, 'api-key', root, run),
            fallbackApiKey: await nameSecret(inputs.fallbackApiKey, 'fallback-api-key', root, run),
        };
        const neutral = await perform({ plan, inputs: { ...inputs, ...keys }, run, checkout }, { ...world, directory }, world.directory);
        if (neutral !== null)
            await skip(neutral);
    }
    catch (error) {
        reportFailure(error, checkout);
    }
}
/** @throws Failure if the event file is missing or unreadable. */
function readPayload(env, readText) {
    const file = env.GITHUB_EVENT_PATH ?? '';
    try {
        return JSON.parse(readText(file));
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', `the event file ${file || '(GITHUB_EVENT_PATH)'} cannot be read`, {
            hint: 'The runner writes it for every job. In a container, mount the folder of GITHUB_EVENT_PATH.',
            cause,
        });
    }
}
/** A finished run stands for its pull request. */
async function pullRequestOfEndedRun(trigger, run, { action }) {
    const { event } = trigger;
    if (event.kind !== 'workflow-run' || !event.ofPullRequest)
        return trigger;
    return { ...trigger, event: (await findPullRequest(run, action['github-token'], event)) ?? event };
}
/** A comment does not measure anything; it reruns the run that it is about. */
async function accept(pullRequest, { settings, action }, run) {
    const started = await startAccepted(run, action['github-token'], pullRequest, settings.id);
    (0,outputs/* annotate */.fz)('notice', started
        ? 'The drop is accepted. The run that found it is rerun.'
        : 'Nothing was accepted. A person with write access has to comment "/swelancer-gate accept REASON" after this gate has reported a drop at the current commit.');
    (0,outputs/* writeOutputs */.Kn)({ verdict: 'inconclusive', 'exit-code': String(errors/* EXIT */.dc.passed) });
}
/** Reports that nothing was measured, without an error. */
async function skip(reason) {
    (0,outputs/* annotate */.fz)('notice', reason);
    await (0,outputs/* writeSummary */.Sy)(`### Not measured\n\n${reason}\n`);
    (0,outputs/* writeOutputs */.Kn)({ verdict: 'inconclusive', 'exit-code': String(errors/* EXIT */.dc.passed) });
}
function reportFailure(error, checkout) {
    const failure = (0,errors/* failureBehind */.PD)(error);
    if (failure === null) {
        (0,outputs/* annotate */.fz)('error', `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`);
        (0,outputs/* writeOutputs */.Kn)({ verdict: 'error', 'exit-code': String(errors/* EXIT */.dc.error) });
        return;
    }
    const { file, line } = failure;
    // Annotations need paths relative to the repository's root.
    const place = checkout === null || file === undefined ? {} : { file: external_node_path_.posix.join(checkout.folder, file), line };
    (0,outputs/* annotate */.fz)('error', (0,errors/* explain */.WE)(failure), place);
    (0,outputs/* writeOutputs */.Kn)({ verdict: 'error', 'exit-code': String((0,errors/* exitCodeOf */.FO)(failure)) });
}

;// CONCATENATED MODULE: ./build/action/index.js





/** Runs the action in this process. */
async function runFromRunner() {
    const env = environment();
    if (env.SWELANCER_GATE_PAGE !== undefined) {
        const { linkReport } = await __webpack_require__.e(/* import() */ 3901).then(__webpack_require__.bind(__webpack_require__, 23901));
        return linkReport(env);
    }
    const stop = new AbortController();
    // The runner interrupts before it kills: completed answers are kept, and the report is still written.
    for (const signal of ['SIGINT', 'SIGTERM'])
        external_node_process_.once(signal, () => stop.abort());
    await runAction({
        directory: external_node_process_.cwd(),
        env,
        signal: stop.signal,
        ...(0,time/* systemTime */.n)(),
        print: text => void external_node_process_.stdout.write(text),
        tell: text => void external_node_process_.stdout.write(text),
        ask: null,
        terminal: { columns: 100, color: false, live: false },
    }, file => (0,external_node_fs_.readFileSync)(file, 'utf8'));
}
/**
 * The variables of the step. They come through standard input if an agent could read this process's environment, so that
 * the environment itself contains no secrets.
 */
function environment() {
    if (external_node_process_.env.SWELANCER_GATE_ENVIRONMENT !== 'stdin')
        return external_node_process_.env;
    const lines = (0,external_node_fs_.readFileSync)(0, 'utf8').split('\0');
    const variables = Object.fromEntries(lines.flatMap(line => {
        const end = line.indexOf('=');
        return end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
    }));
    Object.assign(external_node_process_.env, (0,secrets/* withoutSecrets */.cT)(variables));
    return variables;
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76105);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14318);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31224);




/** Reads the inputs. They arrive as one JSON object, so that none of them is ever part of a script. */
function readInputs(env) {
    const all = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? '{}'));
    const keys = { apiKey: keyFrom('api-key', all), fallbackApiKey: keyFrom('fallback-api-key', all) };
    // Before printing anything else.
    for (const key of Object.values(keys))
        if (key.kind === 'key')
            (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .dK)(key.value);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .dK)(all['github-token'] ?? '');
    const isOwn = (name) => Object.hasOwn(_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .actionSchema */ .wh.shape, name);
    const pick = (own) => Object.fromEntries(Object.entries(all).filter(([name]) => isOwn(name) === own));
    const place = (name) => `input ${name}`;
    return {
        ...keys,
        settings: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__.parseSettings)(_config_settings_js__WEBPACK_IMPORTED_MODULE_1__.settingsSchema, { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT }, place),
        action: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__.parseSettings)(_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .actionSchema */ .wh, pick(true), place),
    };
}
function keyFrom(input, all) {
    const hint = `Set the secret that the workflow passes as \`${input}\`. If the endpoint needs no key, write \`${input}: none\`.`;
    return (0,_config_api_key_js__WEBPACK_IMPORTED_MODULE_0__.readApiKey)(all[input], { holder: `the secret for the input ${input}`, hint });
}


/***/ }),

/***/ 50415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measureShard),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/** @throws Failure if nothing can be measured. */
async function measure(work, settings, runContext, world) {
    if (work.kind === 'run') {
        const { runMeasure } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(3746), __webpack_require__.e(4671), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(7918), __webpack_require__.e(6167)]).then(__webpack_require__.bind(__webpack_require__, 25222));
        return runMeasure(settings, work.samples, world, runContext);
    }
    const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(3746), __webpack_require__.e(1808), __webpack_require__.e(1925), __webpack_require__.e(4601), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 84601));
    return runGate(settings, world, { ...runContext, mergeBaseWith: work.mergeBaseWith });
}
/** Runs one shard of it. @throws Failure if nothing can be measured. */
async function measureShard(work, shard, settings, runContext, world) {
    if (work.kind === 'run') {
        const { runMeasureShard } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(3746), __webpack_require__.e(4671), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(7918), __webpack_require__.e(6167)]).then(__webpack_require__.bind(__webpack_require__, 25222));
        return runMeasureShard(settings, work.samples, shard, world, runContext);
    }
    const { runGateShard } = await Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(3746), __webpack_require__.e(1808), __webpack_require__.e(1925), __webpack_require__.e(4601), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 84601));
    return runGateShard(settings, shard, world, { ...runContext, mergeBaseWith: work.mergeBaseWith });
}


/***/ }),

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** For commands without requests, and for endpoints that need no key. */
const NO_KEY_NEEDED = { kind: 'none-needed' };
/** Parses a key; `none` stands for an endpoint that needs no key. */
function readApiKey(text, missing) {
    const value = text?.trim() ?? '';
    if (value === '')
        return { kind: 'missing', ...missing };
    return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}
function missingKey({ holder, hint }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('no-key', `${holder} is missing`, { hint });
}


/***/ }),

/***/ 31039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gt: () => (/* binding */ readConversation),
  lz: () => (/* binding */ readEarlier),
  t7: () => (/* binding */ readMarker),
  lJ: () => (/* binding */ viewer),
  S_: () => (/* binding */ writeEarlier),
  en: () => (/* binding */ writeMarker)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/verdict/kind.js
var kind = __webpack_require__(68066);
;// CONCATENATED MODULE: ./build/report/earlier-verdict.js


/** What one run posted on a pull request. `measuring`: the run has no verdict yet, or never got one. */
const earlierVerdictSchema = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    run: schemas/* int */.Whr().positive(),
    attempt: schemas/* int */.Whr().positive(),
    headSha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    verdict: schemas/* enum */.k5n([...kind/* verdictKindSchema */.v.options, 'measuring']),
    /** Change in accuracy as a fraction; null without a comparison. */
    difference: schemas/* number */.aig().min(-1).max(1).nullable(),
});

;// CONCATENATED MODULE: ./build/github/conversation.js


/** Reads all comments of a pull request. A comment is ours if it has the gate's marker and the token's own author. */
async function readConversation(connection, number, id) {
    const { octokit, repository } = connection;
    const list = { ...repository, issue_number: number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, list);
    const marked = all.flatMap(comment => {
        const marker = readMarker(comment.body ?? '', id);
        return marker === null ? [] : [{ comment, marker }];
    });
    if (marked.length === 0)
        return { all, ours: [] };
    const login = await viewer(connection);
    const ours = marked.filter(({ comment }) => comment.user?.login === login);
    return { all, ours: ours.sort((a, b) => a.comment.id - b.comment.id) };
}
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** The only query that works with every kind of token, including the workflow's own. */
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
    verdict: earlierVerdictSchema.shape.verdict,
    accepted: coerce/* number */.ai().optional(),
});
/** Only valid at the start, because a body can quote it. */
function readMarker(body, id) {
    const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
    return read.success && read.data.id === id ? { ...read.data, accepted: read.data.accepted ?? null } : null;
}
/** Maximum number of past runs in the comment. */
const MAX_EARLIER = 10;
/** The comment's invisible second line with the results of this and earlier runs. No value can end the HTML comment. */
function writeEarlier(verdicts) {
    return `<!-- swelancer-gate-told ${JSON.stringify(verdicts)} -->`;
}
/** Results of other runs from the gate's own comment, newest first. Editing the comment can only remove them. */
function readEarlier(body, run) {
    const json = EARLIER.exec(body)?.[1];
    if (json === undefined)
        return [];
    try {
        const all = schemas/* array */.YOg(earlierVerdictSchema)
            .max(MAX_EARLIER + 1)
            .parse(JSON.parse(json));
        return all.filter(one => one.run !== run.id || one.attempt !== run.attempt).slice(0, MAX_EARLIER);
    }
    catch {
        return [];
    }
}
const EARLIER = /^<!--[^\n]*-->\n<!-- swelancer-gate-told (\[[^\n]*\]) -->\n/;


/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);


/** The outputs of the report at `reportFile`. */
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
/** Sets outputs of this step. Values can contain anything, because a random word delimits them. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
}
/** Adds Markdown to the run's page. GitHub allows 1 MiB per step. */
async function writeSummary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(markdown, true).write();
}
/** Masks a secret in all later log lines. Call it before printing anything else. */
function mask(secret) {
    if (secret !== '')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(secret);
}
/** Adds an annotation to the run's page, and to the line of a file if known. */
function annotate(level, message, place = {}) {
    const mark = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm }[level];
    mark(message, {
        title: 'SWE-Lancer Gate',
        ...(place.file === undefined ? {} : { file: place.file }),
        ...(place.line === undefined ? {} : { startLine: place.line }),
        ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
    });
}
/**
 * Runs `work` while the runner ignores workflow commands, so that text from models, pull requests and datasets can be
 * logged. Set masks and annotations before or after it.
 */
async function withoutCommands(work) {
    const resume = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${resume}\n`);
    try {
        return await work();
    }
    finally {
        process.stdout.write(`\n::${resume}::\n`);
    }
}


/***/ }),

/***/ 52730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** HTTP status; 500 for a failed connection, as in Octokit; 0 for anything else. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}
/** Why a GitHub request failed, in one sentence. `permission` is the one that the job needs. */
function reasonOf(error, permission) {
    const message = error instanceof Error ? error.message : String(error);
    const status = statusOf(error);
    if (isRateLimit(error))
        return "GitHub's rate limit is used up.";
    if (status === 401 || status === 403 || status === 404) {
        return `the token is not allowed to (${status}). Give the job "permissions: ${permission}"; a pull request from a fork gets a token that can only read.`;
    }
    if (status >= 400 && status < 500)
        return `GitHub rejected it (${status}: ${message}).`;
    return `GitHub did not respond as expected (${message}).`;
}
function isRateLimit(error) {
    const status = statusOf(error);
    return status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message));
}


/***/ }),

/***/ 47889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21418);



/** `octo/prompts/.github/workflows/gate.yml@refs/heads/main` */
const WORKFLOW = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/;
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive().default(1),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5().default('https://github.com'),
    GITHUB_WORKFLOW_REF: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
})
    .transform((environment) => {
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
function readRun(environment) {
    const result = environmentSchema.safeParse(environment, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
    if (result.success)
        return result.data;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('github', `${result.error.issues[0]?.path.join('.')} is missing or wrong in the environment`, {
        hint: 'Run this on GitHub Actions; elsewhere use the command line, `swelancer-gate gate`.',
    });
}


/***/ }),

/***/ 33601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21418);


/**
 * The contents of report.json. Answers contain numbers from outside, which the schema clamps. Without answers, the schema
 * is not even loaded, because most changes to a repository end that way.
 */
async function asWritten(report) {
    const known = hasAnswers(report) ? await clamped(report) : report;
    const decision = Object.entries(known.decision).map(([name, value]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), value]);
    return { ...known, decision: Object.fromEntries(decision) };
}
function hasAnswers({ trials, missing }) {
    return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}
async function clamped(report) {
    const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(5831), __webpack_require__.e(9361)]).then(__webpack_require__.bind(__webpack_require__, 95831));
    return reportSchema.parse(report, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ movedRows),
/* harmony export */   cH: () => (/* binding */ commentBlocks),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47948);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34995);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58937);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93021);










/** The pull request comment in GitHub Markdown: key facts on one phone screen, the rest collapsed. */
function renderComment(report, { limit = 60_000, earlier = [], uploaded = true } = {}) {
    const extent = { maxNotes: 20, earlier, uploaded };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(movedRows(report), limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .serialize */ .lK)(commentBlocks(report, { ...extent, rows })));
}
/** Number of rows in all tables of moved tasks. */
function movedRows(report) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'worse').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'better').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .uncertainTasks */ .ow)(report).length;
}
/** One template per result, with only what its reader needs. */
const TEMPLATES = {
    dropped: ['lead', 'cause', 'changed', 'warnings', 'next', 'moved', 'details', 'earlier', 'links'],
    accepted: ['warnings', 'lead', 'cause', 'changed', 'next', 'folded-moves', 'details', 'earlier', 'links'],
    improved: ['lead', 'changed', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
    'no-drop': ['lead', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
    // A change that does not affect the model gets a single line.
    unchanged: ['warnings'],
    measured: ['lead', 'warnings', 'details', 'earlier', 'links'],
    'first-run': ['lead', 'warnings', 'details', 'earlier', 'links'],
    'not-decided': ['lead', 'changed', 'warnings', 'next', 'folded-moves', 'details', 'earlier', 'links'],
    'not-measured': ['lead', 'next', 'warnings', 'earlier', 'links'],
};
/** The comment as a tree. */
function commentBlocks(report, extent) {
    const evidence = extent.uploaded ? report : { ...report, runUrl: null };
    const parts = {
        warnings: () => warnings(report),
        lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .lead */ .HI)(report)))],
        cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.cause, explained(report)),
        changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .whatChanged */ .fl)(report)),
        next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .next */ .K2)(report)),
        moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .movedBlocks */ .u9)(evidence, extent.rows),
        'folded-moves': () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedMoves */ .z4)(evidence, extent.rows),
        details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
        earlier: () => (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyBlocks */ .P)(extent.earlier, report),
        links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(links(report, extent)),
    };
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(3, `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(report)} ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}`),
        ...TEMPLATES[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(report)].flatMap(part => parts[part]()),
    ];
}
/** Null if no search for a cause ran. */
function explained({ explanation }) {
    return explanation === undefined ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labeled(label, words) {
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
/** If nothing was measured, the headline already covers the failed calls. */
function warnings(report) {
    const shown = report.notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const items = shown.map(({ text: note }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.note)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), ...sentence(note)]);
    // A single item needs no list.
    return items.length === 1 ? items.map(item => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...item)) : sentences(items);
}
/** The collapsed part: cost, numbers of both arms, method, and the command to reproduce. */
function numbers(report, maxNotes) {
    const { notes, budget, reproduce } = report;
    const warned = notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const others = notes.filter(note => !warned.includes(note)).slice(0, maxNotes);
    const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleWords */ .kn)(report);
    const spent = budget.calls === 0 ? '' : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost))})`;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .costWords */ .fL)(report))),
        ...(samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(samples))]),
        ...armTable(report),
        ...(report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite)), 300))]),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(words))),
        ...sentences(others.map(note => sentence(note.text))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.title}${spent}:`)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(reproduce, 1000), 'sh'),
    ];
}
function links(report, { uploaded }) {
    const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .artifacts */ .qi)(report) : null];
    return [
        ...(answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.report)])]]),
        ...(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.log)])]]),
        ...(report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_4__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.decided)])]]),
        ...(report.id === 'default' ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(report.id)]]),
    ];
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armRows */ .Gm)(report);
    // Names in two columns are too wide for a phone: they would break inside words.
    const named = report.baseline === null ? [] : rows.filter(isNamed);
    const shared = named.filter(row => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(row.baseline, row.candidate));
    const own = named.filter(row => !shared.includes(row));
    const sentences = [
        { title: 'Both', words: shared.map(row => ({ label: row.label, value: row.candidate })) },
        ...sides.map(side => ({ title: _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side], words: own.map(row => ({ label: row.label, value: row[side] })) })),
    ].filter(({ words }) => words.length > 0);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !named.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(row[side]))])),
        ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ', '}${label.toLowerCase()} `),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(value),
        ]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('.'))),
    ];
}
function isNamed({ baseline, candidate }) {
    return [...baseline, ...candidate].some(part => typeof part !== 'string');
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58937);




/** Results of earlier runs, newest first, collapsed. Only an unfinished run is mentioned outside. */
function historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
        const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .commitPage */ .b2)(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[verdict];
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
            page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(page, [name]),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${end}${difference === null ? '' : ` · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('The previous run did not finish.'))] : []),
        ...(lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Earlier results on this pull request', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines)])),
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




/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .movedRows */ .Jc)(report), maxNotes: report.notes.length, earlier: [], uploaded: true };
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBlocks */ .cH)(report, all);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        if (report.tasks.length === 0)
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)(comment);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)([
            ...comment,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, 'task')}`),
            (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .taskTable */ .AX)(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}


/***/ }),

/***/ 69914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ taskTable),
/* harmony export */   u9: () => (/* binding */ movedBlocks),
/* harmony export */   z4: () => (/* binding */ foldedMoves)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58937);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);






/** Visible rows on a phone; the rest are collapsed. Rows with picks are twice as tall. */
const OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };
/** Number of rows that a named cause above the table displaces. */
const ROWS_OF_CAUSE = 2;
/** Maximum title length in tables: three lines on a phone, with the number. */
const CELL_LENGTH = 48;
/** Truncates after a word if one ends in the last third. */
function atWord(title, length) {
    const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(title, length);
    const end = line.endsWith('…') ? line.lastIndexOf(' ') : -1;
    return end < (2 * length) / 3 ? line : `${line.slice(0, end)}…`;
}
/** The first tasks that got worse, then all others that moved, collapsed. */
function movedBlocks(report, rows) {
    const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === undefined ? 0 : ROWS_OF_CAUSE));
    const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'worse').slice(0, Math.min(rows, fitting));
    return [
        ...(open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, report)]),
        ...foldedMoves(report, rows - open.length, open.length),
    ];
}
/** All tasks that moved, collapsed, without those already shown. */
function foldedMoves(report, rows, inSight = 0) {
    const groups = [
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'worse').slice(inSight) },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotBetter, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'better') },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .uncertainTasks */ .ow)(report) },
    ].filter(({ tasks }) => tasks.length > 0);
    const fitting = groups.map(({ title, tasks }, index) => {
        const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
        return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
    });
    const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const left = number(groups) - number(fitting);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(foldedSummary(groups, inSight), [
        ...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here; see the full report.`))] : []),
    ]);
}
/** `6 more got worse, 2 got better, 4 may be luck` */
function foldedSummary(groups, inSight) {
    if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck) {
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, 'task')} moved, maybe by luck`;
    }
    return groups
        .map(({ title, tasks: { length } }, index) => {
        const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse;
        const noun = index > 0 ? '' : more ? ' more' : length === 1 ? ' task' : ' tasks';
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
    })
        .join(', ');
}
function movedTable(tasks, title, report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([title, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.before, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.now], tasks.map(task => {
        const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shares */ .Be)(task);
        const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .to)(task, report);
        return [
            taskCell(task, report.taskDetails),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(before)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now)]))],
        ];
    }));
}
/** Every task, with its direction if it moved beyond luck. */
function taskTable(tasks, shown) {
    const moved = (task) => {
        const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(task);
        return state === 'worse' || state === 'better' ? state : '';
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [
        [...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task))],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(moved(task))],
    ]));
}
/** As much of a task as the settings allow. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))]),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. redirect.github.com (as in Renovate and Dependabot) avoids the
 * back-reference that a plain link would create in the original issue.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number)]);
}


/***/ }),

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77989);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33601);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17554);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74611);







function renderReport(report) {
    return { report, comment: (0,_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .wQ)(report), summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(report) };
}
/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
async function writeReport({ report, comment, summary }, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(6834), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 90688)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const files = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [files.report, `${JSON.stringify(await (0,_as_written_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .q)(report), null, 1)}\n`],
        [files.comment, comment],
        [files.summary, summary],
        [files.html, renderHtml(report)],
        [files.junit, renderJunit(report)],
    ];
    try {
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
        for (const [name, content] of contents)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(name, content);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return files;
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60356);


/** @param elapsed milliseconds since an arbitrary start */
function createTally(elapsed) {
    let done = 0;
    let total = 0;
    let missing = 0;
    let cost = 0;
    let startedAt = elapsed();
    const arms = new Map();
    function add(arm, task, trial) {
        const tasks = arms.get(arm) ?? new Map();
        const { right, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
        arms.set(arm, tasks.set(task.id, { right: right + ((0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 1 : 0), all: all + 1 }));
    }
    function accuracies() {
        const [first, ...others] = arms.values();
        const shared = [...(first?.keys() ?? [])].filter(task => others.every(tasks => tasks.has(task)));
        if (shared.length === 0)
            return [];
        return [...arms]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([arm, tasks]) => {
            const shares = shared.map(task => tasks.get(task)).map(own => (own === undefined ? 0 : own.right / own.all));
            return { arm, accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length };
        });
    }
    return {
        onKnown(arm, tasks, trials) {
            const byId = new Map(tasks.map(task => [task.id, task]));
            for (const trial of trials) {
                const task = byId.get(trial.taskId);
                if (task !== undefined)
                    add(arm, task, trial);
            }
        },
        onBatch(trials) {
            done = 0;
            total = trials;
            startedAt = elapsed();
        },
        onTrial({ arm, task }, trial) {
            done++;
            if (trial === null)
                missing++;
            else {
                add(arm, task, trial);
                cost = cost === null || trial.cost === null ? null : cost + trial.cost;
            }
        },
        progress() {
            const secondsLeft = done === 0 ? null : (((elapsed() - startedAt) / done) * (total - done)) / 1000;
            return { done, total, missing, accuracies: accuracies(), cost, secondsLeft };
        },
    };
}
/** `120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12` */
function inWords({ done, total, missing, accuracies, cost, secondsLeft }) {
    const parts = [
        `${done} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, 'answer')}`,
        soFar(accuracies),
        missing === 0 ? '' : `${missing} missing`,
        secondsLeft === null || done === total ? '' : `about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
        cost === null ? 'cost unknown' : cost === 0 ? '' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost),
    ];
    return parts.filter(part => part !== '').join(', ');
}
/** Before and now, or each arm by name. */
function soFar(accuracies) {
    if (accuracies.length === 0)
        return '';
    const own = accuracies.every(({ arm }) => arm === 'baseline' || arm === 'candidate');
    const figures = accuracies.map(({ arm, accuracy }) => (own ? (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`));
    return `so far ${figures.join(own ? ' → ' : ' · ')}`;
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


/** Folder of this program, two levels above both source and bundle. */
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, '../..');
/** Version of this program, from its own package.json. */
function version() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'), 'utf8'));
    return manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
}


/***/ }),

/***/ 80330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/**
 * Lines of at most `width` columns, broken at spaces; a longer word gets its own line. No line starts like a workflow
 * command of GitHub's runner.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width && !/^(?:::|##\[)/.test(word)) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 68066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** `measured`: without a comparison, there is no judgment. */
const verdictKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'measured', 'regressed', 'inconclusive', 'error']);


/***/ })

};
