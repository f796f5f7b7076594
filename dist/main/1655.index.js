export const id = 1655;
export const ids = [1655,4116,1735];
export const modules = {

/***/ 64131:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/verdict/verdict.js
var verdict = __webpack_require__(38579);
;// CONCATENATED MODULE: ./build/report/told.js


/** What one run posted on a pull request. `measuring`: the run has no verdict yet, or never got one. */
const toldSchema = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    run: schemas/* int */.Whr().positive(),
    attempt: schemas/* int */.Whr().positive(),
    headSha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    verdict: schemas/* enum */.k5n([...verdict/* verdictKindSchema */.vM.options, 'measuring']),
    /** Change in accuracy as a fraction; null without a comparison. */
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
    verdict: toldSchema.shape.verdict,
    accepted: coerce/* number */.ai().optional(),
});
/** Only valid at the start, because a body can quote it. */
function readMarker(body, id) {
    const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
    return read.success && read.data.id === id ? { ...read.data, accepted: read.data.accepted ?? null } : null;
}
/** Maximum number of past runs in the comment. */
const MOST_TOLD = 10;
/** The comment's invisible second line with the results of this and earlier runs. No value can end the HTML comment. */
function writeTold(told) {
    return `<!-- swelancer-gate-told ${JSON.stringify(told)} -->`;
}
/** Results of other runs from the gate's own comment, newest first. Editing the comment can only remove them. */
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

;// CONCATENATED MODULE: ./build/github/acceptance.js



/** `/swelancer-gate accept REASON`, or `/swelancer-gate accept id:GATE REASON` for a gate that is not `default`. */
const COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?<reason>\S.*)/;
/**
 * The acceptance of the drop at this commit, if any. It is valid if the gate's comment had already reported this drop,
 * its author has write access now, and it was never edited, because an edit can put words under another's name.
 * @throws GitHub's errors.
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
        // Our comment is rewritten when a drop is accepted, and its metadata keeps the acceptance.
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
 * Handles a comment on a pull request. If it accepts the drop at the current head, the run that found it is rerun and
 * turns green from its stored answers. False if there is nothing to accept.
 * @throws Failure if GitHub rejects it.
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
        throw new errors/* Failure */.HR('github', `the run could not be restarted: ${reason}`, {
            hint: 'Or press "Re-run failed jobs" on the page of that run, which also checks for acceptances.',
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
    const { repository, sender } = surroundingsSchema.safeParse(payload).data ?? {};
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
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new errors/* Failure */.HR('github', `the ${name} event cannot be read: "${issue?.path.join('.')}" ${issue?.message}`, {
        hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/github/outputs.js


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
        (0,core/* setOutput */.uH)(name, value);
}
/** Adds Markdown to the run's page. GitHub allows 1 MiB per step. */
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}
/** Masks a secret in all later log lines. Call it before printing anything else. */
function mask(secret) {
    if (secret !== '')
        (0,core/* setSecret */.Pq)(secret);
}
/** Adds an annotation to the run's page, and to the line of a file if known. */
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
 * Runs `work` while the runner ignores workflow commands, so that text from models, pull requests and datasets can be
 * logged. Set masks and annotations before or after it.
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
 * The open pull request of a finished run. GitHub omits it in workflow_run events from forks, and the run's own data is
 * untrusted. Null if it is closed or has new commits.
 * @throws Failure if GitHub does not respond.
 */
async function findPullRequest(run, token, ended) {
    if (ended.headRepository === null || ended.headRef === null)
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

;// CONCATENATED MODULE: ./build/github/workflow-run.js


/** `octo/prompts/.github/workflows/gate.yml@refs/heads/main` */
const WORKFLOW = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/;
const environmentSchema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: coerce/* number */.ai().int().positive(),
    GITHUB_RUN_ATTEMPT: coerce/* number */.ai().int().positive().default(1),
    GITHUB_API_URL: schemas/* url */.OZ5().default('https://api.github.com'),
    GITHUB_SERVER_URL: schemas/* url */.OZ5().default('https://github.com'),
    GITHUB_WORKFLOW_REF: schemas/* string */.YjP().default(''),
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
    const result = environmentSchema.safeParse(environment);
    if (result.success)
        return result.data;
    throw new errors/* Failure */.HR('github', `${result.error.issues[0]?.path.join('.')} is missing or wrong in the environment`, {
        hint: 'Run this on GitHub Actions; elsewhere use the command line, `swelancer-gate gate`.',
    });
}

// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(76105);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
;// CONCATENATED MODULE: ./build/action/inputs.js




/** Reads the inputs. They arrive as one JSON object, so that none of them is ever part of a script. */
function readInputs(env) {
    const all = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? '{}'));
    const keys = { apiKey: keyFrom('api-key', all), fallbackApiKey: keyFrom('fallback-api-key', all) };
    // Before printing anything else.
    for (const key of Object.values(keys))
        if (key.kind === 'key')
            mask(key.value);
    mask(all['github-token'] ?? '');
    const isOwn = (name) => Object.hasOwn(settings/* actionSchema */.wh.shape, name);
    const pick = (own) => Object.fromEntries(Object.entries(all).filter(([name]) => isOwn(name) === own));
    const place = (name) => `input ${name}`;
    return {
        ...keys,
        settings: (0,settings.parseSettings)(settings.settingsSchema, { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT }, place),
        action: (0,settings.parseSettings)(settings/* actionSchema */.wh, pick(true), place),
    };
}
function keyFrom(input, all) {
    const hint = `Set the secret that the workflow passes as \`${input}\`. If the endpoint needs no key, write \`${input}: none\`.`;
    return (0,api_key.readApiKey)(all[input], { holder: `the secret for the input ${input}`, hint });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/app/handed-over.js
var handed_over = __webpack_require__(56597);
// EXTERNAL MODULE: ./build/app/shard-session.js
var shard_session = __webpack_require__(36645);
// EXTERNAL MODULE: ./build/history/recorder.js
var recorder = __webpack_require__(20249);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub shows ten of each kind per step. */
const MOST = 10;
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
        const message = (0,foreign/* oneLine */.TN)(verdict.reason, 1000);
        return file === undefined ? [] : [{ level, message, path: file, lines: { from: 1, to: 1 } }];
    }
    const about = causes.length > 0
        ? (0,foreign/* oneLine */.TN)(report.explanation?.sentence ?? '', 600)
        : 'This change edits these lines; the comment lists the tasks that got worse.';
    const message = `${(0,phrases/* headline */.Pl)(report)}. ${about}`;
    return places.slice(0, MOST).map(({ path, at }) => ({ level, message, path, lines: at }));
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
// EXTERNAL MODULE: ./build/sampling/shard/file.js
var file = __webpack_require__(73933);
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
        return await (0,p_retry/* default */.Ay)(() => writeUntilItStands(run, token, comment, posted, settleMs), {
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
 * Updates this run's comment during measuring, with two requests and no retry. Never throws, and does not touch a
 * comment that another run has taken over.
 * @param posted id of the comment
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
    const earlier = readEarlier(before, run);
    const { at, headSha, verdict, difference } = comment;
    const told = writeTold([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
    const body = comment.body(earlier);
    return { body, whole: `${writeMarker(comment.id, run, comment)}\n${told}\n${body}` };
}
/** GitHub has no conditional updates, so each write is checked by reading again. */
async function writeUntilItStands(run, token, comment, posted, settleMs) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
    const connection = connect(run, token);
    const { octokit, repository } = connection;
    const { issues, pulls } = octokit.rest;
    const remove = (one) => unlessGone(issues.deleteComment({ ...repository, comment_id: one.comment.id }));
    const pull = await pulls.get({ ...repository, pull_number: comment.number });
    if (pull.data.head.sha !== comment.headSha) {
        return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
    }
    /** This run's last write, which the list may not show yet. */
    let own = posted;
    /** The comment this call created, which it may keep or remove. Older ones belong to the newest run. */
    let created = null;
    let body = '';
    const order = ({ marker }) => orderOf(marker, run, comment);
    for (let writes = 0, looks = 0;; looks++) {
        const ours = await look(connection, comment, own, created === null ? 0 : settleMs);
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
        const { ours } = await readConversation(connection, number, id);
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
        const marker = readMarker(data.body ?? '', id);
        return marker === null ? [] : [{ comment: data, marker }];
    }
    catch (error) {
        if (statusOf(error) === 404)
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
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/measuring.js




/** The comment during a run. It must never look like a verdict. */
function renderMeasuring(standing, earlier, runUrl) {
    const run = (0,links/* runPage */.fL)({ runUrl });
    return (0,markdown/* serialise */.GY)([
        (0,markdown/* heading */.R_)(3, `⏳ Measuring: ${(0,progress/* inWords */.r)(standing)}`),
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
    let underWay = null;
    async function write(standing) {
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
            return posted;
        },
    };
}

// EXTERNAL MODULE: ./build/app/gate-session.js + 4 modules
var gate_session = __webpack_require__(72041);
// EXTERNAL MODULE: ./build/app/measure-session.js + 1 modules
var measure_session = __webpack_require__(25222);
;// CONCATENATED MODULE: ./build/action/measure.js


/** @throws Failure if nothing can be measured. */
function measure(work, settings, occasion, world) {
    if (work.kind === 'run')
        return (0,measure_session.runMeasure)(settings, work.samples, world, occasion);
    return (0,gate_session.runGate)(settings, world, { ...occasion, mergeBaseWith: work.mergeBaseWith });
}
/** Runs one shard of it. @throws Failure if nothing can be measured. */
function measureShard(work, shard, settings, occasion, world) {
    if (work.kind === 'run')
        return (0,measure_session/* runMeasureShard */.i)(settings, work.samples, shard, world, occasion);
    return (0,gate_session/* runGateShard */.D2)(settings, shard, world, { ...occasion, mergeBaseWith: work.mergeBaseWith });
}

// EXTERNAL MODULE: ./build/app/compare-session.js + 6 modules
var compare_session = __webpack_require__(56355);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/report/compare/markdown.js
var compare_markdown = __webpack_require__(49622);
// EXTERNAL MODULE: ./build/report/compare/terminal.js
var compare_terminal = __webpack_require__(96259);
// EXTERNAL MODULE: ./build/report/compare/write.js
var compare_write = __webpack_require__(36056);
;// CONCATENATED MODULE: ./build/action/nightly.js








/**
 * Compares the arms of the matrix, if the configuration has one, with the remaining budget.
 * @throws Failure if nothing can be measured.
 */
async function compareNightly(report, { inputs }, occasion, shards, world) {
    const settings = { ...inputs.settings, ...(0,gate_session/* budgetLeft */.Lj)(report) };
    if (!(await hasMatrix(settings, world)))
        return null;
    const all = { ...occasion, ...(await shards()) };
    const compared = await withoutCommands(() => (0,compare_session.runCompare)(settings, { samples: 'fresh' }, world, all));
    await (0,compare_write/* writeComparison */.Z)(compared, settings.out);
    await withoutCommands(async () => world.print((0,compare_terminal/* renderCompareTerminal */.G)(compared, { color: false })));
    await writeSummary((0,compare_markdown/* renderCompareMarkdown */.x)(compared));
    for (const { kind, text } of compared.notes)
        if (kind === 'warning')
            annotate('warning', text);
    return compared;
}
/** Runs one shard of it; null if there is nothing to compare. */
async function shareNightly(shard, settings, occasion, world) {
    if (!(await hasMatrix(settings, world)))
        return null;
    return withoutCommands(() => (0,compare_session/* runCompareShard */.N)(settings, { samples: 'fresh' }, shard, world, occasion));
}
async function hasMatrix(settings, world) {
    const file = await (0,config_file/* readConfigFile */.RG)(await (0,measure_session/* findHead */.m)(settings, world), settings.config);
    return file?.matrix !== undefined;
}

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
            // A run of a pull request has become that pull request, unless it was closed meanwhile.
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
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        const { octokit, repository } = connect(run, token);
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
        return `The check run could not be written: ${reasonOf(error, 'checks: write')}`;
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
    return isShort(message) ? `${phrases/* FAILURE */.VM.notMeasured}: ${(0,foreign/* oneLine */.TN)(message)}` : phrases/* FAILURE */.VM.notMeasured;
}
const isShort = (message) => message.length <= MAX_IN_HEADLINE && !/[.!?] /.test(message);
/** The comment for a run that could not start: what is wrong, where, and what to do. */
function renderFailure(failure, earlier, runUrl) {
    const { kind, message, file, line, hint } = failure;
    const place = file === undefined ? [] : [(0,markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`), (0,markdown/* text */.Qq)(': ')];
    const repeated = file === undefined && isShort(message);
    const what = repeated ? [] : [...place, (0,markdown/* foreign */.V$)(sentence(message), 600)];
    const about = kind === 'configuration' ? [] : [(0,markdown/* text */.Qq)(phrases/* FAILURE */.VM.notYourChange)];
    const paragraphs = [what, about].filter(part => part.length > 0);
    const run = (0,links/* runPage */.fL)({ runUrl });
    return (0,markdown/* serialise */.GY)([
        { type: 'heading', depth: 3, children: [(0,markdown/* text */.Qq)('⚠️ '), (0,markdown/* foreign */.V$)(failureHeadline(failure), 200)] },
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
function newsOf(report, rendered, { accepted, annotations, uploaded, }) {
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
function newsOfFailure(failure, { run }, now) {
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
async function publish(news, { inputs, plan, run }, liveComment) {
    const { action, settings } = inputs;
    const { id } = settings;
    const token = action['github-token'];
    const { checkedCommit, pullRequest, into } = plan;
    const check = action.check && checkedCommit !== null
        ? { headSha: checkedCommit, id, pullRequest: pullRequest?.number ?? null, into, ...news.check }
        : null;
    const problem = check && (await postCheck(run, token, check));
    if (problem !== null)
        annotate('notice', problem);
    if (check === null || problem !== null) {
        for (const { level, message, path, lines } of news.check.annotations) {
            annotate(level === 'failure' ? 'error' : level, message, { file: path, line: lines.from, endLine: lines.to });
        }
    }
    if (pullRequest === null || action.comment === 'false')
        return null;
    const onlyUpdates = news.unchanged && action.comment !== 'always';
    const posted = await postComment(run, token, { ...pullRequest, id, ...news, onlyUpdates }, { posted: liveComment });
    if (posted.kind === 'posted')
        return posted;
    if (posted.kind === 'not-posted')
        annotate('notice', posted.reason);
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



/** Label for finding the issue. */
const LABEL = 'swelancer-gate-drift';
/**
 * Maintains the gate's issue on drift: opens it, updates it after each run, and closes it when all drift has ended. If a
 * person closes it, only new drift reopens it. Returns one sentence if GitHub rejects it and never throws, because that
 * must not fail a run.
 */
async function keepDriftIssue(run, token, news) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        await keep(connect(run, token), run, news);
        return null;
    }
    catch (error) {
        return `The drift issue could not be written: ${reasonOf(error, 'issues: write')}`;
    }
}
async function keep(connection, run, news) {
    const [ours] = await findOurs(connection, news.id);
    if (ours === undefined)
        return news.names.length === 0 ? undefined : drift_issue_open(connection, run, news);
    // A run that ended later has reported more.
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
        // Drift that ended after a person closed the issue is reported again if it returns.
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
    // Another job may have opened one meanwhile; the older one stays.
    const [oldest] = await findOurs(connection, news.id);
    if (oldest === undefined || oldest.number >= data.number)
        return;
    await issues.update({ ...repository, issue_number: data.number, state: 'closed', state_reason: 'not_planned' });
}
/** The gate's own issues by label, marker and author; open ones first, then the oldest. */
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
/** The same body with the current drifts in its first line. */
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
/** Only valid at the start, because a body can quote it. */
function drift_issue_readMarker(body, id) {
    const read = drift_issue_markerSchema.safeParse(drift_issue_MARKER.exec(body)?.groups);
    return read.success && read.data.id === id ? read.data : null;
}

// EXTERNAL MODULE: ./build/history/history.js
var history_history = __webpack_require__(32215);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
;// CONCATENATED MODULE: ./build/github/history-branch.js





/** Attempts per record, because runs that end at the same time conflict. */
const RETRIES = 6;
/** Files read at a time. */
const AT_ONCE = 8;
/**
 * A history on its own branch, without common commits with the code. Each record is a new file in a new commit on top.
 * Nothing is force-pushed, so runs that end at the same time both land.
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
                    hint: 'Allow this workflow to push to the branch in its protection rule.',
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
/** Another run was faster: 409 if the branch moved, 422 if it was created at the same time. */
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
        // Without its hash, GitHub does not replace an existing file, so this record has already landed.
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







/** Number of runs in which to look for drift: possibly normal ones, and later ones that are not yet normal. */
const RUNS = 150;
/**
 * Adds a record to the history, if there is one, and reports drift in its issue. Problems are only notices, because they
 * say nothing about the configuration under test.
 */
async function remember(record, context) {
    const { inputs, run } = context;
    const branch = inputs.action.history;
    if (branch === '' || record === null)
        return;
    try {
        const history = branchHistory(run, inputs.action['github-token'], branch);
        await history.add(record);
        if (record.kind !== 'acceptance')
            await tellOfDrift(history, record, context);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        annotate('notice', `History: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
    }
}
async function tellOfDrift(history, record, { inputs: { action }, run }) {
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

;// CONCATENATED MODULE: ./build/action/perform.js




















/**
 * Executes a plan and publishes the result. Returns one sentence if nothing was measured without an error, otherwise
 * null.
 * @param workspace base of relative paths in inputs
 * @throws Failure if nothing can be measured, after publishing it.
 */
async function perform(given, world, workspace) {
    const { plan, inputs, run, checkout } = given;
    const settings = settingsOf(plan, inputs.settings);
    const context = { ...given, inputs: { ...inputs, settings } };
    const { apiKey, fallbackApiKey, action } = inputs;
    const occasion = {
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
        const folder = external_node_path_.resolve(workspace, action.shards);
        await (0,handed_over/* refuseOwnShards */._X)([folder], world);
        return { shards: await (0,file/* readShards */.OG)([folder], command) };
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
            await performShard(settings.shard, context, occasion, world);
            return null;
        }
        const all = { ...occasion, ...(await shardsOf(work.kind)), onProgress: live.onProgress };
        // Text from models and pull requests must not reach the runner as commands.
        const report = await withoutCommands(() => measure(work, settings, all, world));
        await deliver(report, { context, occasion, shardsOf, before, liveComment: await live.close() }, world);
        return null;
    }
    catch (error) {
        const posted = await live.close();
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        if (error.kind === 'no-key' && plan.withoutSecrets !== null)
            return perform_withoutSecrets(plan.withoutSecrets, inputs);
        if (settings.shard === undefined)
            await publish(newsOfFailure(error, context, world.now()), context, posted);
        throw error;
    }
}
/** Writes, publishes and records a report, and compares models if planned. */
async function deliver(measured, delivery, world) {
    const { context, before } = delivery;
    const { plan, run, checkout, inputs } = context;
    const { report, accepted } = await withAcceptance(withBranches(measured, plan), context);
    const rendered = (0,write/* renderReport */.B)(report);
    const written = await (0,write/* writeReport */.u)(rendered, inputs.settings.out);
    const page = report.tasks.length === 0 ? '' : await copyPage(written.html, inputs.settings);
    await withoutCommands(async () => world.print((0,terminal/* renderTerminal */.b)(report, { width: world.terminal.columns, color: false })));
    const annotations = annotationsOf(report).map(one => ({ ...one, path: external_node_path_.posix.join(checkout.folder, one.path) }));
    const uploaded = inputs.action.upload;
    const news = newsOf(report, rendered, { accepted: accepted?.comment ?? null, annotations, uploaded });
    const posted = await publish(news, context, delivery.liveComment);
    // The artifact contains the comment as posted, with earlier verdicts.
    if (posted !== null)
        await (0,promises_.writeFile)(written.comment, posted.body);
    await remember(recordOf(report, accepted, context), context);
    await writeSummary(rendered.summary);
    let { calls } = report.budget;
    try {
        const compared = plan.comparesModels
            ? await compareNightly(report, context, delivery.occasion, () => delivery.shardsOf('compare'), world)
            : null;
        calls += compared?.budget.calls ?? 0;
        await remember(compared && (0,recorder/* recordComparison */.Zg)(compared, String(run.id)), context);
    }
    finally {
        const after = downloads(world);
        writeOutputs({
            ...outputsOf(report, written.report, posted?.url ?? null),
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
/** The history record of a run: a measurement of the default branch, or an accepted drop. */
function recordOf(report, accepted, { plan, run }) {
    if (plan.records === 'measurement')
        return (0,recorder/* recordMeasure */.OM)(report, String(run.id));
    return accepted && plan.pullRequest && (0,recorder/* recordAcceptance */.hb)(report, accepted, plan.pullRequest.number);
}
/** Runs one shard, without a verdict or comment. */
async function performShard(shard, context, occasion, world) {
    const { plan, inputs } = context;
    const folder = external_node_path_.join(inputs.settings.out, 'shards');
    const settings = { ...inputs.settings, out: folder };
    const divided = { settings, keyed: occasion.apiKey.kind === 'key', shard };
    const shares = [
        [plan.work.kind, await withoutCommands(() => measureShard(plan.work, shard, settings, occasion, world))],
    ];
    if (plan.comparesModels) {
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
        const inputs = readInputs(world.env);
        const run = readRun(world.env);
        const trigger = readTrigger(world.env.GITHUB_EVENT_NAME ?? '', readPayload(world.env, readText));
        const plan = planOf(await behindEndedRun(trigger, run, inputs), inputs, run);
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
async function behindEndedRun(trigger, run, { action }) {
    const { event } = trigger;
    if (event.kind !== 'workflow-run' || !event.ofPullRequest)
        return trigger;
    return { ...trigger, event: (await findPullRequest(run, action['github-token'], event)) ?? event };
}
/** A comment does not measure anything; it reruns the run that it is about. */
async function accept(pullRequest, { settings, action }, run) {
    const started = await startAccepted(run, action['github-token'], pullRequest, settings.id);
    annotate('notice', started
        ? 'The drop is accepted. The run that found it is rerun.'
        : 'Nothing was accepted. A person with write access has to comment "/swelancer-gate accept REASON" after this gate has reported a drop at the current commit.');
    writeOutputs({ verdict: 'inconclusive', 'exit-code': String(errors/* EXIT */.dc.passed) });
}
/** Reports that nothing was measured, without an error. */
async function skip(reason) {
    annotate('notice', reason);
    await writeSummary(`### Not measured\n\n${reason}\n`);
    writeOutputs({ verdict: 'inconclusive', 'exit-code': String(errors/* EXIT */.dc.passed) });
}
function reportFailure(error, checkout) {
    const failure = (0,errors/* failureBehind */.PD)(error);
    if (failure === null) {
        annotate('error', `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`);
        writeOutputs({ verdict: 'error', 'exit-code': String(errors/* EXIT */.dc.error) });
        return;
    }
    const { file, line } = failure;
    // Annotations need paths relative to the repository's root.
    const place = checkout === null || file === undefined ? {} : { file: external_node_path_.posix.join(checkout.folder, file), line };
    annotate('error', (0,errors/* explain */.WE)(failure), place);
    writeOutputs({ verdict: 'error', 'exit-code': String((0,errors/* exitCodeOf */.FO)(failure)) });
}

;// CONCATENATED MODULE: ./build/github/page-link.js


/** Target of a comment's links until the report is uploaded: the artifacts on the run's page. */
const PLACEHOLDER = /#artifacts(?::(?<task>[\w.-]+))?(?=[)\s>]|$)/;
/**
 * Points the links of the gate's comment to the uploaded report. `RUN#artifacts` becomes the page, and
 * `RUN#artifacts:TASK` the task's anchor.
 */
function withPage(body, runUrl, page) {
    const [first = '', ...rest] = body.split(runUrl);
    const linked = rest.map(part => {
        const found = part.startsWith('#') ? PLACEHOLDER.exec(part) : null;
        if (found === null)
            return runUrl + part;
        const task = found.groups?.task;
        return `${page}${task === undefined ? '' : `#${task}`}${part.slice(found[0].length)}`;
    });
    return [first, ...linked].join('');
}
/**
 * Updates the links in this run's comment, unless another run has written it since. Returns one sentence if GitHub
 * rejects it and never throws, because a link must not change a verdict.
 */
async function linkPage(run, token, { comment, id, page }) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 44463));
        const { octokit, repository } = connect(run, token);
        const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: comment });
        const marker = readMarker(data.body ?? '', id);
        if (marker?.run !== run.id || marker.attempt !== run.attempt)
            return null;
        const body = withPage(data.body ?? '', run.url, page);
        if (body !== data.body)
            await octokit.rest.issues.updateComment({ ...repository, comment_id: comment, body });
        return null;
    }
    catch (error) {
        return `The report could not be linked: ${reasonOf(error, 'pull-requests: write')}`;
    }
}

;// CONCATENATED MODULE: ./build/action/link.js





const link_environmentSchema = schemas/* object */.Ikc({
    SWELANCER_GATE_COMMENT: coerce/* number */.ai().int().positive(),
    SWELANCER_GATE_PAGE: schemas/* url */.OZ5({ protocol: /^https?$/ }),
});
/** A later step of the job, after the upload, when the report's URL is known. */
async function linkReport(env) {
    const { settings, action } = readInputs(env);
    const { SWELANCER_GATE_COMMENT: comment, SWELANCER_GATE_PAGE: page } = link_environmentSchema.parse(env);
    const problem = await linkPage(readRun(env), action['github-token'], { comment, id: settings.id, page });
    if (problem !== null)
        annotate('notice', problem);
}

;// CONCATENATED MODULE: ./build/action/index.js






/** Runs the action in this process. */
async function runFromRunner() {
    const env = environment();
    if (env.SWELANCER_GATE_PAGE !== undefined)
        return linkReport(env);
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
    const handed = Object.fromEntries(lines.flatMap(line => {
        const end = line.indexOf('=');
        return end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
    }));
    Object.assign(external_node_process_.env, (0,secrets/* withoutSecrets */.cT)(handed));
    return handed;
}


/***/ }),

/***/ 36645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72031);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41753);
/* harmony import */ var _verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24122);






/** Writes a shard's output and returns the file, a one-sentence summary, and the exit code. */
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
    const finishedAt = new Date(world.now()).toISOString();
    const file = await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeShard */ .mO)({
        ...{
            version: 1,
            ...run,
            settings: (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettings */ .VA)(settings),
            samples: samples ?? null,
            models: models ? [...models] : null,
        },
        ...{ finishedAt, ...share, requests: spent.calls },
    }, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.out));
    const did = [
        `Shard ${(0,_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardName */ .Az)(run.shard)} of ${run.command}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(tasks, 'task')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(share.trials.length, 'answer')}`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(share.paid.length)} of them new`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(missing)} missing`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(spent.calls, 'call')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .cost */ .y)(spent.cost)}`,
    ].join(', ');
    const end = failure !== null
        ? ` It ended early: ${(0,_verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed };
}


/***/ }),

/***/ 20249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ recordMeasure),
/* harmony export */   Zg: () => (/* binding */ recordComparison),
/* harmony export */   hb: () => (/* binding */ recordAcceptance)
/* harmony export */ });
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _report_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64050);
/* harmony import */ var _statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60417);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46742);





/**
 * The record of a run that measured one arm; null without new answers.
 * @param run id of the GitHub run; generated elsewhere
 */
function recordMeasure(report, run) {
    const { candidate, freshSince, tasks } = report;
    // In a report of one arm, that arm is the candidate.
    const name = candidate.model ?? candidate.solver;
    const answers = { trials: report.trials.candidate, missing: report.missing.candidate };
    const arm = recordArm({ ...candidate, name }, answers, tasks, freshSince);
    return recordRun('measure', report, candidate.commit, arm === null ? [] : [arm], run);
}
/**
 * The record of a run that compared arms; null without new answers.
 * @param run id of the GitHub run; generated elsewhere
 */
function recordComparison(report, run) {
    const arms = report.arms.flatMap(arm => {
        const answers = { trials: report.trials[arm.name] ?? [], missing: report.missing[arm.name] ?? [] };
        return recordArm(arm, answers, report.tasks, report.startedAt) ?? [];
    });
    return recordRun('compare', report, report.arms[0]?.commit ?? null, arms, run);
}
function recordRun(kind, report, commit, arms, given) {
    if (arms.length === 0)
        return null;
    const { tool, finishedAt: at, id, runUrl, suite } = report;
    const { name, hash, chance, floors } = suite;
    const run = given ?? (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([at, arms]).slice(0, 12);
    const tasks = report.tasks.map(({ id, url, price, proposals }) => ({ id, url, price, proposals }));
    return {
        ...{ version: _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_VERSION */ .hl, tool: tool.version, at, id, commit, run, runUrl, kind },
        suite: { name, hash, chance, floors, tasks },
        arms: [...arms],
    };
}
/** An arm's answers since a given time; null if there are none. */
function recordArm(arm, known, tasks, since) {
    const trials = known.trials.filter(trial => Date.parse(trial.finishedAt) >= Date.parse(since));
    const taken = { trials, missing: known.missing };
    const { name, digest, solver, model, order, ...description } = arm;
    const figures = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportArm */ .$c)({
        description: { ...description, digest, solver, model, order, name: 'candidate' },
        ...taken,
        isPaidNow: () => true,
    }, tasks);
    const answers = tasks.map(task => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
    const interval = (0,_statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracyInterval */ .t)(answers.filter(({ samples }) => samples > 0));
    if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null)
        return null;
    const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
    return {
        ...{ name, digest, solver, model, order, accuracy, ...interval, earned, cost },
        tokens: { input: usage.inputTokens, output: usage.outputTokens },
        medianLatencyMs,
        answers: trials.length,
        formatErrors: trials.filter(trial => trial.proposalId === null).length,
        missing: known.missing.length,
        served,
        tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers])),
    };
}
function answersOf(task, taken) {
    const { right, samples, missing, picks } = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(task, taken);
    const times = {};
    for (const pick of picks)
        times[pick ?? 'none'] = (times[pick ?? 'none'] ?? 0) + 1;
    return { id: task.id, right, samples, missing, picks: times };
}
/** The record of an accepted drop. */
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
    const { commit } = candidate;
    return {
        ...{ version: _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_VERSION */ .hl, tool: tool.version, at, id, commit, run: String(comment), runUrl },
        kind: 'acceptance',
        pullRequest,
        by,
        reason: (0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
        difference: comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high },
    };
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
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34995);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58937);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8833);










/** The pull request comment in GitHub Markdown: key facts on one phone screen, the rest collapsed. */
function renderComment(report, { limit = 60_000, earlier = [], uploaded = true } = {}) {
    const extent = { maxNotes: 20, earlier, uploaded };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(movedRows(report), limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialise */ .GY)(commentBlocks(report, { ...extent, rows })));
}
/** Number of rows in all tables of moved tasks. */
function movedRows(report) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_9__/* .movedTasks */ .I_)(report, 'worse').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_9__/* .movedTasks */ .I_)(report, 'better').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_9__/* .uncertainTasks */ .ow)(report).length;
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
        lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .lead */ .HI)(report)))],
        cause: () => labelled(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.cause, explained(report)),
        changed: () => labelled(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .whatChanged */ .fl)(report)),
        next: () => labelled(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .next */ .K2)(report)),
        moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .movedBlocks */ .u9)(evidence, extent.rows),
        'folded-moves': () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .foldedMoves */ .z4)(evidence, extent.rows),
        details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
        earlier: () => (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historyBlocks */ .P)(extent.earlier, report),
        links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .footer */ .qr)(links(report, extent)),
    };
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .Fg)(report)} ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report)}`),
        ...TEMPLATES[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .sG)(report)].flatMap(part => parts[part]()),
    ];
}
/** Null if no search for a cause ran. */
function explained({ explanation }) {
    return explanation === undefined ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labelled(label, words) {
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
/** If nothing was measured, the headline already covers the failed calls. */
function warnings(report) {
    const shown = report.notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const items = shown.map(({ text: note }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.note)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...sentence(note)]);
    // A single item needs no list.
    return items.length === 1 ? items.map(item => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...item)) : sentences(items);
}
/** The collapsed part: cost, numbers of both arms, method, and the command to reproduce. */
function numbers(report, maxNotes) {
    const { notes, budget, reproduce } = report;
    const warned = notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const others = notes.filter(note => !warned.includes(note)).slice(0, maxNotes);
    const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .sampleWords */ .kn)(report);
    const spent = budget.calls === 0 ? '' : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost))})`;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .costWords */ .fL)(report))),
        ...(samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(samples))]),
        ...armTable(report),
        ...(report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite)), 300))]),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(words))),
        ...sentences(others.map(note => sentence(note.text))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .REPRODUCE */ .a2.title}${spent}:`)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reproduce, 1000), 'sh'),
    ];
}
function links(report, { uploaded }) {
    const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .artifacts */ .qi)(report) : null];
    return [
        ...(answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.report)])]]),
        ...(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.log)])]]),
        ...(report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.decided)])]]),
        ...(report.id === 'default' ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(report.id)]]),
    ];
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items)];
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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !named.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(row[side]))])),
        ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ', '}${label.toLowerCase()} `),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(value),
        ]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.'))),
    ];
}
function isNamed({ baseline, candidate }) {
    return [...baseline, ...candidate].some(part => typeof part !== 'string');
}


/***/ }),

/***/ 49622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderCompareMarkdown)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41443);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58937);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62521);







/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;
/** The comparison in GitHub Markdown, for the job summary. Its tables are narrow enough for a phone. */
function renderCompareMarkdown(report, limit = LIMIT) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(report.pairs.length, limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .serialise */ .GY)(blocks(report, rows)));
}
function blocks(report, rows) {
    const { notes, reproduce } = report;
    const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .runPage */ .fL)(report);
    return [
        { type: 'heading', depth: 3, children: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)) },
        mainTable(report),
        ...(notes.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(notes.slice(0, 20).map(note => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Note: ')), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(note.text, 600)))]))]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('Numbers', report.arms.flatMap((arm) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(arm.name))),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .figures */ .u5)(report).map(({ label, of }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${label}: ${of(arm)}`)])),
        ])),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.pairs.length, 'pair')}`, pairs(report, rows)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('Method', (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(words)))),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('Reproduce', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reproduce, 1000), 'sh')]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .footer */ .qr)(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(`${run}#artifacts`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Full report')])], [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Run log')])]]),
    ];
}
/** Arms and fixed rules by accuracy. */
function mainTable(report) {
    const arms = report.arms.map(arm => ({
        at: arm.accuracy ?? -1,
        cells: [
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(arm)} `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(arm.name)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .accuracy */ .y2)(arm))), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(` (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(arm)})`)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .costOfRight */ .VM)(arm))],
        ],
    }));
    const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFloors */ .YF)(report.suite).map(rule => ({
        at: rule.accuracy,
        cells: [
            [{ type: 'emphasis', children: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V$)(rule.name)] }],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.accuracy))],
            [],
        ],
    }));
    const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Model', 'Accuracy', 'Cost per 100 correct'], rows.map(({ cells }) => cells));
}
function pairs({ pairs }, rows) {
    if (pairs.length === 0)
        return [];
    const shown = pairs.toSorted((a, b) => a.adjustedP - b.adjustedP).slice(0, rows);
    return [
        ...(shown.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', 'Difference', 'p, corrected'], shown.map(pair => [
                    [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(pair.ahead), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(pair.beats ? ' beats ' : ' and '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(pair.behind)],
                    [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(pair.difference)} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(pair.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(pair.high)})`)],
                    [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(pValue(pair.adjustedP))],
                ])),
            ]),
        ...(shown.length === pairs.length
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pairs.length - shown.length, 'more pair')} did not fit here.`))]),
    ];
}
const pValue = (p) => (p < 0.0001 ? 'under 0.0001' : p.toFixed(4));


/***/ }),

/***/ 62521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   VM: () => (/* binding */ costOfRight),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** The sentences of a comparison, for all renderings. */
/** The result in one line: which arm is proven best, or the best value. */
function headline({ arms, suite }) {
    const where = ` on ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, 'task')}`;
    const ranked = arms.filter(({ rank }) => rank !== null);
    const best = ranked.filter(({ rank }) => rank?.best === 1);
    const [first] = best;
    if (first === undefined)
        return ['Nothing could be measured', where];
    const accuracy = first.accuracy === null ? 'no answer' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(first.accuracy);
    if (ranked.length === 1)
        return [{ code: first.name }, ` scores ${accuracy}`, where];
    if (best.length === 1)
        return [{ code: first.name }, ` is the best of ${ranked.length}: ${accuracy}`, where];
    const value = bestValue(best);
    if (value !== null)
        return [...value, where];
    const leader = clearLeader(best);
    if (leader !== null) {
        const others = best.filter(arm => arm !== leader);
        return [
            { code: leader.name },
            ` leads with ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(leader.accuracy ?? 0)}, not proven better than `,
            ...named(others),
            where,
        ];
    }
    if (best.length === ranked.length)
        return [`None of ${ranked.length} is proven better than another`, where];
    return ['Tied for first: ', ...listed(best), where];
}
/** Maximum number of names in a headline. */
const MAX_NAMES = 3;
/** With a gap this wide, a tie means too little data, not equal models. */
const CLEAR_GAP = 0.03;
/** The most accurate of the tied arms if another is far behind; null if all are close. */
function clearLeader(tied) {
    const [first, ...others] = tied.toSorted((a, b) => (b.accuracy ?? 0) - (a.accuracy ?? 0));
    const last = others.at(-1);
    if (first === undefined || last === undefined)
        return null;
    return (first.accuracy ?? 0) - (last.accuracy ?? 0) > CLEAR_GAP ? first : null;
}
/** `kimi-k3 is the best value: tied for first with a and b at 25% of their cost`; null without a clear saving. */
function bestValue(tied) {
    const priced = tied.flatMap(arm => (arm.costPerAnswer === null ? [] : [{ arm, price: arm.costPerAnswer }]));
    const [cheapest, next] = priced.sort((a, b) => a.price - b.price);
    if (priced.length < tied.length || cheapest === undefined || next === undefined)
        return null;
    const share = cheapest.price / next.price;
    const most = Math.max(...tied.map(({ accuracy }) => accuracy ?? 0));
    if (!(share <= 0.9) || most - (cheapest.arm.accuracy ?? 0) > CLEAR_GAP)
        return null;
    const others = tied.filter(arm => arm !== cheapest.arm);
    const saving = others.length === 1 ? 'of its cost' : 'of the next cheapest cost';
    return [
        { code: cheapest.arm.name },
        ' is the best value: tied for first with ',
        ...named(others),
        ` at ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(share)} ${saving}`,
    ];
}
function named(arms) {
    return arms.length > MAX_NAMES ? [`${arms.length} others`] : listed(arms);
}
function listed(arms) {
    return arms.flatMap(({ name }, index) => [index === 0 ? '' : index === arms.length - 1 ? ' and ' : ', ', { code: name }]);
}
/** `1`, or `2–4` if the exact rank is not proven. */
function place({ rank }) {
    if (rank === null)
        return '–';
    return rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`;
}
/** `57.2 to 66.5` */
function interval({ low, high }) {
    return low === null || high === null ? '–' : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}
function accuracy(arm) {
    return arm.accuracy === null ? 'not measured' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy);
}
/** Per 100, because a single answer costs a fraction of a cent. */
function costOfRight({ costPerRight, trials }) {
    return trials === 0 ? '–' : hundred(costPerRight);
}
const hundred = (dollars) => (dollars === null ? 'unknown' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(100 * dollars));
/** All other numbers of an arm. Rows that are empty for every arm are dropped. */
function figures(report) {
    const all = [
        { label: `Earned of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, of: ({ earned }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(earned)) },
        { label: 'Answers', of: ({ trials }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials) },
        { label: 'New answers', of: ({ trials, reused }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - reused) },
        { label: 'Missing answers', of: ({ missing }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(missing) },
        { label: 'Unreadable answers', of: unreadable },
        { label: 'Picked the first option (expected if unbiased)', of: firstPicks },
        { label: 'Median time', of: ({ medianLatencyMs }) => time(medianLatencyMs) },
        { label: '90th percentile', of: ({ p90LatencyMs }) => time(p90LatencyMs) },
        { label: 'Tokens in / out', of: tokens },
        { label: 'Cost per 100 answers', of: ({ costPerAnswer }) => hundred(costPerAnswer) },
        { label: 'Cost of this run', of: arm => (arm.calls === 0 ? 'no calls' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost)) },
    ];
    return all.filter(({ of }) => !report.arms.map(of).every(value => value === '–' || value === '0'));
}
function unreadable({ readings, trials }) {
    const readable = (readings.json ?? 0) + (readings.lenient ?? 0);
    return (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - readable);
}
function firstPicks({ firstPicks: picks }) {
    return picks === null ? '–' : `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.share)} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.unbiased)})`;
}
function time(milliseconds) {
    return milliseconds === null || milliseconds === 0 ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(milliseconds);
}
function tokens({ tokensPerAnswer }) {
    if (tokensPerAnswer === null)
        return '–';
    return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.input))} / ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.output))}`;
}
/** Explains the comparison to a newcomer, one paragraph per string. */
function method({ alpha, suite, pairs }) {
    return [
        `Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(suite.chance)}.`,
        'The interval covers the accuracy on these tasks with 95% confidence, because models answer differently each time. Accuracy on other tasks can differ.',
        `One arm beats another only if an exact test on their common tasks proves it, corrected for all ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pairs.length, 'pair')} (Holm). The chance that any of these claims is wrong is at most ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(alpha)}. A rank such as 2–4 means that no more is proven.`,
    ];
}


/***/ }),

/***/ 96259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderCompareTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57336);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41443);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25230);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62521);






/** The comparison for a terminal or a log, in plain text. */
function renderCompareTerminal(report, { color }) {
    const { bold, dim, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_5__.createColors(color);
    const proven = report.pairs.filter(({ beats }) => beats);
    return [
        bold((0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report))),
        '',
        ...mainTable(report).map((line, index) => (index === 0 ? dim(line) : line)),
        '',
        ...proven.map(({ ahead, behind, difference, low, high }) => `${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(ahead)} beats ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(behind)} by ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)})`),
        ...(proven.length === 0 ? [] : ['']),
        ...aligned([
            ['', ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(report).map(({ label }) => label)],
            ...report.arms.map(arm => [(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(arm.name, 60), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(report).map(({ of }) => of(arm))]),
        ]).map(dim),
        '',
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text, 600)}`) : dim((0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text, 600))),
        dim(`Repeat: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Arms and fixed rules by accuracy. */
function mainTable(report) {
    const arms = report.arms.map(arm => ({
        at: arm.accuracy ?? -1,
        cells: [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(arm), (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(arm.name, 60), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracy */ .y2)(arm), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .interval */ .YP)(arm), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .costOfRight */ .VM)(arm)],
    }));
    const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFloors */ .YF)(report.suite).map(rule => ({
        at: rule.accuracy,
        cells: ['', `(${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(rule.name, 40)})`, (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.accuracy), '', ''],
    }));
    const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
    return aligned([['Rank', '', 'Accuracy', '95% interval', 'Cost per 100 correct'], ...rows.map(({ cells }) => cells)]);
}
/** Columns of fixed width, numbers right-aligned. */
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    const name = rows[0]?.indexOf('') ?? 0;
    return rows.map(row => row
        .map((cell, column) => (column <= name ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 36056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeComparison)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49622);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78697);





/**
 * Writes the report and its renderings into one folder, next to those of a gate, and returns the path of the page.
 * @throws Failure if the folder is not writable.
 */
async function writeComparison(report, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const { renderComparePage } = await Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(991), __webpack_require__.e(4256)]).then(__webpack_require__.bind(__webpack_require__, 94256));
    const page = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'compare.html');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'compare.json'), `${JSON.stringify(_report_js__WEBPACK_IMPORTED_MODULE_4__/* .compareReportSchema */ .F.parse(report))}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'compare.md'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCompareMarkdown */ .x)(report));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(page, renderComparePage(report));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the comparison cannot be written to ${folder}: ${reason}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return page;
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
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .GY)(comment);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .GY)([
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
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58937);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8833);






/** Visible rows on a phone; the rest are collapsed. Rows with picks are twice as tall. */
const OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };
/** Number of rows that a named cause above the table displaces. */
const ROWS_OF_CAUSE = 2;
/** Maximum title length in tables: three lines on a phone, with the number. */
const CELL_LENGTH = 48;
/** Truncates after a word if one ends in the last third. */
function atWord(title, length) {
    const line = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title, length);
    const end = line.endsWith('…') ? line.lastIndexOf(' ') : -1;
    return end < (2 * length) / 3 ? line : `${line.slice(0, end)}…`;
}
/** The first tasks that got worse, then all others that moved, collapsed. */
function movedBlocks(report, rows) {
    const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === undefined ? 0 : ROWS_OF_CAUSE));
    const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, 'worse').slice(0, Math.min(rows, fitting));
    return [
        ...(open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse, report)]),
        ...foldedMoves(report, rows - open.length, open.length),
    ];
}
/** All tasks that moved, collapsed, without those already shown. */
function foldedMoves(report, rows, inSight = 0) {
    const groups = [
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, 'worse').slice(inSight) },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotBetter, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, 'better') },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.mayBeLuck, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .uncertainTasks */ .ow)(report) },
    ].filter(({ tasks }) => tasks.length > 0);
    const fitting = groups.map(({ title, tasks }, index) => {
        const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
        return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
    });
    const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const left = number(groups) - number(fitting);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(foldedSummary(groups, inSight), [
        ...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here; see the full report.`))] : []),
    ]);
}
/** `6 more got worse, 2 got better, 4 may be luck` */
function foldedSummary(groups, inSight) {
    if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.mayBeLuck) {
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, 'task')} moved, maybe by luck`;
    }
    return groups
        .map(({ title, tasks: { length } }, index) => {
        const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse;
        const noun = index > 0 ? '' : more ? ' more' : length === 1 ? ' task' : ' tasks';
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
    })
        .join(', ');
}
function movedTable(tasks, title, report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([title, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.before, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.now], tasks.map(task => {
        const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shares */ .Be)(task);
        const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .answersTo */ .to)(task, report);
        return [
            taskCell(task, report.taskDetails),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(before)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(now)]))],
        ];
    }));
}
/** Every task, with its direction if it moved beyond luck. */
function taskTable(tasks, shown) {
    const moved = (task) => {
        const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(task);
        return state === 'worse' || state === 'better' ? state : '';
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [
        [...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .picks */ .hI)(task))],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(moved(task))],
    ]));
}
/** As much of a task as the settings allow. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))]),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. redirect.github.com (as in Renovate and Dependabot) avoids the
 * back-reference that a plain link would create in the original issue.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(number)]);
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
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87177);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74611);






function renderReport(report) {
    return { report, comment: (0,_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report), summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .B)(report) };
}
/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
async function writeReport({ report, comment, summary }, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(6834), __webpack_require__.e(6996)]).then(__webpack_require__.bind(__webpack_require__, 26996)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const files = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [files.report, `${JSON.stringify((0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .qm)(report), null, 1)}\n`],
        [files.comment, comment],
        [files.summary, summary],
        [files.html, renderHtml(report)],
        [files.junit, renderJunit(report)],
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
    return files;
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


/***/ })

};
