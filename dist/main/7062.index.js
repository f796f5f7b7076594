export const id = 7062;
export const ids = [7062];
export const modules = {

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rememberComparison: () => (/* binding */ rememberComparison),
  rememberRun: () => (/* binding */ rememberRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/github/conversation.js + 1 modules
var conversation = __webpack_require__(31039);
// EXTERNAL MODULE: ./build/github/status.js
var github_status = __webpack_require__(52730);
;// CONCATENATED MODULE: ./build/github/drift-issue.js



/** Label for finding the issue. */
const LABEL = 'swelancer-gate-drift';
/**
 * Maintains the gate's issue on drift: opens it, updates it after each run, and closes it when all drift has ended. If a
 * person closes it, only new drift reopens it. Returns one sentence if GitHub rejects it and never throws, because that
 * must not fail a run.
 */
async function updateDriftIssue(run, token, report) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
        await update(await connect(run, token), run, report);
        return null;
    }
    catch (error) {
        return `The drift issue could not be written: ${(0,github_status/* reasonOf */.A3)(error, 'issues: write')}`;
    }
}
async function update(connection, run, report) {
    const [ours] = await findOurs(connection, report.id);
    if (ours === undefined)
        return report.names.length === 0 ? undefined : drift_issue_open(connection, run, report);
    // A run that ended later has reported more.
    if (ours.marker.run > run.id)
        return;
    const { octokit, repository } = connection;
    const at = { ...repository, issue_number: ours.number };
    const reported = ours.marker.names;
    const added = report.names.filter(name => !reported.includes(name));
    const ended = reported.filter(name => !report.names.includes(name));
    const comment = (body) => octokit.rest.issues.createComment({ ...at, body });
    const write = (fields) => octokit.rest.issues.update({ ...at, ...fields, ...contentOf(run, report) });
    if (!ours.open && added.length === 0) {
        // Drift that ended after a person closed the issue is reported again if it returns.
        if (ended.length > 0)
            await octokit.rest.issues.update({ ...at, body: updatedBody(run, report, ours.body) });
        return;
    }
    if (report.names.length === 0) {
        await comment(report.ended(ended));
        await octokit.rest.issues.update({
            ...at,
            state: 'closed',
            state_reason: 'completed',
            body: updatedBody(run, report, ours.body),
        });
        return;
    }
    await write(ours.open ? {} : { state: 'open', state_reason: 'reopened' });
    if (ours.open && ended.length > 0)
        await comment(report.ended(ended));
    if (added.length > 0)
        await comment(ours.open ? 'More has drifted: see the description.' : 'Drift again: see the description.');
}
async function drift_issue_open(connection, run, report) {
    const { octokit, repository } = connection;
    const { issues } = octokit.rest;
    const { data } = await issues.create({ ...repository, ...contentOf(run, report), labels: [LABEL] });
    // Another job may have opened one in the meantime; the older one stays.
    const [oldest] = await findOurs(connection, report.id);
    if (oldest === undefined || oldest.number >= data.number)
        return;
    await issues.update({ ...repository, issue_number: data.number, state: 'closed', state_reason: 'not_planned' });
}
/** The gate's own issues by label, marker and author; open ones first, then the oldest. */
async function findOurs(connection, id) {
    const { octokit, repository } = connection;
    const [login, all] = await Promise.all([
        (0,conversation/* viewer */.lJ)(connection),
        octokit.paginate(octokit.rest.issues.listForRepo, { ...repository, labels: LABEL, state: 'all', per_page: 100 }),
    ]);
    const ours = all.flatMap(({ number, state, body, user }) => {
        const marker = user?.login === login ? readMarker(body ?? '', id) : null;
        return marker === null ? [] : [{ number, open: state === 'open', body: body ?? '', marker }];
    });
    return ours.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
function contentOf(run, report) {
    return { title: report.title, body: `${writeMarker(run, report)}\n${report.body}` };
}
/** The same body with the current drifts in its first line. */
function updatedBody(run, report, body) {
    return `${writeMarker(run, report)}\n${body.split('\n').slice(1).join('\n')}`;
}
function writeMarker(run, { id, names }) {
    return `<!-- swelancer-gate-drift ${id} run ${run.id} of ${names.join(',')} -->`;
}
const MARKER = /^<!-- swelancer-gate-drift (?<id>\S+) run (?<run>\d+) of (?<names>[\w.,]*) -->/;
const markerSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    run: coerce/* number */.ai(),
    names: schemas/* string */.YjP().transform(names => names.split(',').filter(name => name !== '')),
});
/** Only valid at the start, because a body can quote it. */
function readMarker(body, id) {
    const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
    return read.success && read.data.id === id ? read.data : null;
}

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./build/history/history.js
var history_history = __webpack_require__(32215);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
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
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
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
                    shouldRetry: ({ error }) => isRace(error) || (0,github_status/* statusOf */.c2)(error) >= 500,
                });
            }
            catch (cause) {
                throw new errors/* Failure */.HR('github', `branch ${branch} could not be written: ${(0,github_status/* reasonOf */.A3)(cause, 'contents: write')}`, {
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
                throw new errors/* Failure */.HR('github', `branch ${branch} could not be read: ${(0,github_status/* reasonOf */.A3)(cause, 'contents: write')}`, {
                    cause,
                });
            }
        },
    };
}
/** Another run was faster: 409 if the branch moved, 422 if it was created at the same time. */
function isRace(error) {
    return [409, 422].includes((0,github_status/* statusOf */.c2)(error)) && !/\brule|protected|review|status check|signature/i.test(String(error));
}
async function addFile(connection, branch, { path, content }, message) {
    const { octokit, repository } = connection;
    try {
        const encoded = Buffer.from(content).toString('base64');
        await octokit.rest.repos.createOrUpdateFileContents({ ...repository, path, branch, message, content: encoded });
    }
    catch (error) {
        // Without its hash, GitHub does not replace an existing file, so this record has already landed.
        if ((0,github_status/* statusOf */.c2)(error) === 422 && /"sha" wasn't supplied/.test(String(error)))
            return;
        if ((0,github_status/* statusOf */.c2)(error) !== 404)
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
        if ((0,github_status/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    });
    const hashes = new Map(tree?.data.tree.map(({ path, sha }) => [path.replace(`${history_record/* RECORDS */.ft}/`, ''), sha]));
    const { default: PQueue } = await __webpack_require__.e(/* import() */ 9052).then(__webpack_require__.bind(__webpack_require__, 19052));
    const queue = new PQueue({ concurrency: AT_ONCE });
    return queue.addAll(choose([...hashes.keys()]).map(name => async () => {
        const { data } = await git.getBlob({ ...repository, file_sha: hashes.get(name) ?? '' });
        return { name, text: Buffer.from(data.content, 'base64').toString() };
    }));
}

// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/history/drift/drift.js
var drift = __webpack_require__(85628);
// EXTERNAL MODULE: ./build/history/drift/issue.js
var issue = __webpack_require__(97388);
// EXTERNAL MODULE: ./build/history/recorder.js
var recorder = __webpack_require__(20249);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/action/remember.js








/** Number of runs in which to look for drift: possibly normal ones, and later ones that are not yet normal. */
const RUNS = 150;
/** Records a run: a measurement of the default branch, or an accepted drop. */
async function rememberRun(report, accepted, context) {
    const { plan, run } = context;
    if (plan.records === 'measurement')
        return remember((0,recorder/* recordMeasure */.OM)(report, String(run.id)), context);
    if (accepted === null || plan.pullRequest === null)
        return;
    return remember((0,recorder/* recordAcceptance */.hb)(report, accepted, plan.pullRequest.number), context);
}
/** Records a comparison of models. */
async function rememberComparison(report, context) {
    return remember((0,recorder/* recordComparison */.Zg)(report, String(context.run.id)), context);
}
/**
 * Adds a record to the history, if there is one, and reports drift in its issue. Problems are only notices, because they
 * say nothing about the configuration under test.
 */
async function remember(record, context) {
    if (record === null)
        return;
    const { inputs, run } = context;
    try {
        const history = branchHistory(run, inputs.action['github-token'], inputs.action.history);
        await history.add(record);
        if (record.kind !== 'acceptance')
            await reportDrift(history, record, context);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        (0,outputs/* annotate */.fz)('notice', `History: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
    }
}
async function reportDrift(history, record, { inputs: { action }, run }) {
    const { id } = record;
    const { records, damage } = await history.newest(id, RUNS);
    if (damage.length > 0)
        (0,outputs/* annotate */.fz)('notice', `History: ${(0,format/* count */.U9)(damage.length, 'record')} cannot be read, and is left out.`);
    const { drifts, ending } = (0,drift/* watch */.w)(records);
    const problem = await updateDriftIssue(run, action['github-token'], {
        id,
        names: drifts.flatMap(({ arm, kinds }) => kinds.map(kind => (0,drift/* driftName */.F)(arm, kind))),
        title: (0,issue/* driftTitle */.IM)(id),
        body: (0,issue/* renderDrift */.iI)(drifts, run.url),
        ended: names => (0,issue/* renderEnded */.NZ)(names.map(ending)),
    });
    if (problem !== null)
        (0,outputs/* annotate */.fz)('notice', problem);
}


/***/ }),

/***/ 30512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56569);

/**
 * The proposals of a task for one sample. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them and
 * numbers them from 0. The seed depends only on task and sample, so both arms of a gate see the same order.
 */
function showProposals(task, order, sample) {
    if (order === 'dataset')
        return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
    return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`)
        .shuffled(task.proposals)
        .map((proposal, place) => ({ shown: place, proposal }));
}


/***/ }),

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of everything in a task that an answer can depend on. Suites pin it. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
/**
 * The original issue of a task. SWE-Lancer's ids start with the issue number in Expensify/App. A task without a commit
 * is not from SWE-Lancer and has no issue.
 */
function issueUrl({ id, commit }) {
    const number = /^(\d+)-manager-/.exec(id)?.[1];
    return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
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
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93021);
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
        reason: (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
        difference: comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high },
    };
}


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reportArm),
/* harmony export */   BY: () => (/* binding */ reportSuite),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   qz: () => (/* binding */ describeArm),
/* harmony export */   si: () => (/* binding */ assembleGate),
/* harmony export */   tB: () => (/* binding */ assembleMeasurement),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51290);
/* harmony import */ var _solver_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54977);
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60356);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15679);




/** The report of a gate. */
function assembleGate({ identical, comparison, verdict, brokenTasks, changes, parts, ...facts }) {
    const { baseline, ...run } = facts;
    return {
        kind: 'gate',
        ...shared(run, baseline),
        ...{ identical, comparison, verdict, brokenTasks, changes, parts },
        alsoAgainst: null,
        baseline: baseline === null ? null : reportArm(baseline, run.material.tasks),
    };
}
/** The report of a run without a comparison. */
function assembleMeasurement({ verdict, ...facts }) {
    return {
        kind: 'measurement',
        ...shared(facts, null),
        ...{
            baseline: null,
            identical: false,
            comparison: null,
            verdict,
            brokenTasks: [],
            alsoAgainst: null,
            changes: [],
            parts: [],
        },
    };
}
function shared(facts, baseline) {
    const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_VERSION */ .A,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        suite: reportSuite(material),
        candidate: reportArm(candidate, tasks),
        tasks: tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        })),
        trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
        missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
    };
}
/** The suite, and the accuracy of fixed rules on it. */
function reportSuite({ suite, dataset, tasks }) {
    return {
        ...suite,
        tasks: tasks.length,
        price: sum(tasks.map(task => task.price)),
        // Without tasks, nothing was measured.
        chance: tasks.length === 0 ? 0 : (0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
        floors: tasks.length === 0 ? [] : [...(0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
        dataset,
    };
}
/**
 * @param prompt,sandbox,servers of the arm's solver
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
    const { name, label, commit, solver, order } = arm;
    const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
    return { name, label, commit, digest, ...asked, ...(sandbox && { sandbox }), ...(servers && { servers }) };
}
/** Paths of an arm's configuration, and of its prompt and agent files if a model sees them. */
function filesOf(arm, config) {
    const prompts = arm.solver.kind !== 'reference' ? arm.prompt.map(message => message.file) : [];
    return [...new Set([config, ...prompts, ...arm.files.map(file => file.path)])];
}
/** The numbers of one arm. */
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
    const paid = trials.filter(isPaidNow);
    const shares = new Map(tasks.map(task => [task, shareRight(task, trials)]));
    const known = [...shares.values()].filter(share => share !== null);
    const times = trials.map(trial => trial.finishedAt).sort();
    return {
        ...description,
        accuracy: known.length === 0 ? null : sum(known) / known.length,
        earned: sum(tasks.map(task => task.price * (shares.get(task) ?? 0))),
        trials: trials.length,
        reused: trials.length - paid.length,
        calls: sum([...paid.map(trial => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
        missing: missing.length,
        readings: countBy(trials, trial => trial.reading),
        usage: totalUsage(trials),
        cost: totalCost([...paid, ...missing]),
        medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
        served: servedBy(trials),
        positions: positions(tasks, trials),
        oldestTrial: times[0] ?? null,
        newestTrial: times.at(-1) ?? null,
        ...behaviorOf(trials),
    };
}
/** Cost of the answers and of calls without one; null if any price is unknown. */
function totalCost(asked) {
    const costs = asked.map(({ cost = 0 }) => cost);
    return costs.includes(null) ? null : sum(costs.map(cost => cost ?? 0));
}
/** Numbers of one task, and the direction it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_2__/* .issueUrl */ .$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        ...(task.critical === true && { critical: true }),
        baseline: before,
        candidate: now,
        change: changeBetween(before, now),
    };
}
/** Direction in which a task's share of correct answers moved. */
function changeBetween(before, now) {
    if (before === null || before.samples === 0 || now.samples === 0)
        return 'not-measured';
    const movement = now.right / now.samples - before.right / before.samples;
    return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}
/** The answers to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length / own.length;
}
/** Means of agent activity per trial; empty for solvers without tools. */
function behaviorOf(trials) {
    const known = trials.flatMap(({ behavior }) => behavior ?? []);
    if (known.length === 0)
        return {};
    const mean = (field) => {
        const counted = known.flatMap(one => one[field] ?? []);
        return counted.length === 0 ? null : sum(counted) / counted.length;
    };
    const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
    return { behavior: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
}
function totalUsage(trials) {
    const total = (field) => sum(trials.map(trial => trial.usage?.[field] ?? 0));
    return {
        inputTokens: total('inputTokens'),
        cachedInputTokens: total('cachedInputTokens'),
        outputTokens: total('outputTokens'),
        reasoningTokens: total('reasoningTokens'),
    };
}
function servedBy(trials) {
    const groups = new Map();
    for (const { served } of trials) {
        if (served === null)
            continue;
        const name = JSON.stringify([served.host, served.model, served.provider, served.fingerprint]);
        groups.set(name, { ...served, trials: (groups.get(name)?.trials ?? 0) + 1 });
    }
    return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const picked = new Map();
    for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (trial.position === null || task === undefined)
            continue;
        const known = picked.get(trial.position) ?? { picked: 0, right: 0 };
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task) ? 1 : 0) });
    }
    return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({ position, ...numbers }));
}
function countBy(items, name) {
    const result = {};
    for (const item of items)
        result[name(item)] = (result[name(item)] ?? 0) + 1;
    return result;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const high = sorted[Math.floor(sorted.length / 2)];
    const low = sorted[Math.ceil(sorted.length / 2) - 1];
    return high === undefined || low === undefined ? null : (low + high) / 2;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 15679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REPORT_VERSION)
/* harmony export */ });
/** Incremented when readers of older reports would misread a newer one. */
const REPORT_VERSION = 1;


/***/ }),

/***/ 64050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hex of a value as JSON with sorted keys. */
function digestOf(value) {
    const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex');
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Maximum nesting of data. Deeper text is an attack on the stack. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError if it is not JSON, or nests more than 100 levels deep.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text is nested too deeply. Takes linear time and no stack. */
function isTooDeep(text) {
    const scan = scanJson();
    scan.add(text);
    return scan.deepest > MAX_DEPTH;
}
function scanJson() {
    let depth = 0;
    let deepest = 0;
    let isString = false;
    let isEscaped = false;
    return {
        add(piece) {
            for (let at = 0; at < piece.length; at++) {
                const code = piece.charCodeAt(at);
                if (isEscaped)
                    isEscaped = false;
                else if (code === QUOTE)
                    isString = !isString;
                else if (isString)
                    isEscaped = code === BACKSLASH;
                else if (code === OPEN_BRACE || code === OPEN_BRACKET)
                    deepest = Math.max(deepest, ++depth);
                else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                    depth--;
            }
        },
        get deepest() {
            return deepest;
        },
        get isWhole() {
            return deepest > 0 && depth === 0 && !isString;
        },
    };
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];


/***/ }),

/***/ 56569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ randomFrom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./build/shared/random.js


/** A generator from a text seed. */
function randomFrom(seed) {
    const generator = xoroshiro128plus((0,external_node_crypto_.createHash)('sha256').update(seed).digest().readInt32LE(0));
    const next = () => (generator.next() >>> 0) / 2 ** 32;
    const below = (bound) => Math.floor(next() * bound);
    return {
        next,
        below,
        shuffled(items) {
            const rest = [...items];
            const result = [];
            while (rest.length > 0)
                result.push(...rest.splice(below(rest.length), 1));
            return result;
        },
    };
}


/***/ }),

/***/ 54977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  HH: () => (/* binding */ findsAnswer),
  yX: () => (/* binding */ floors)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
// EXTERNAL MODULE: ./build/shared/random.js + 1 modules
var random = __webpack_require__(56569);
;// CONCATENATED MODULE: ./build/solver/bm25.js
/**
 * Okapi BM25 of each document for a query in which every word counts once. Words are runs of letters a to z and digits,
 * in lowercase. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
 * equation 3.15, with k1 = 1.2 and b = 0.75; the inverse document frequency is Lucene's, which is never negative.
 */
function bm25(query, documents) {
    const k1 = 1.2;
    const b = 0.75;
    const texts = documents.map(wordsOf);
    const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
    const asked = new Set(wordsOf(query));
    const counts = texts.map(words => {
        const count = new Map();
        for (const word of words)
            if (asked.has(word))
                count.set(word, (count.get(word) ?? 0) + 1);
        return count;
    });
    const scores = documents.map(() => 0);
    for (const word of asked) {
        const holders = counts.filter(count => count.has(word)).length;
        const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        for (const [place, words] of texts.entries()) {
            const frequency = counts[place]?.get(word) ?? 0;
            if (frequency === 0)
                continue;
            const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
            scores[place] = (scores[place] ?? 0) + (rarity * frequency * (k1 + 1)) / saturation;
        }
    }
    return scores;
}
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

;// CONCATENATED MODULE: ./build/solver/reference.js




/** Incremented when a rule answers differently than before. */
const VERSION = 1;
/** A solver that follows a rule on the displayed proposals. Ties go to the first one. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
        prompt: [],
        identity: task => ({ version: VERSION, order, task: (0,task_hash/* taskHash */.U)(task) }),
        messages: () => [],
        async solve(task, sample) {
            const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
            const position = pick(rule, task, shown, sample);
            return {
                reading: 'json',
                proposalId: shown[position]?.proposal.id ?? null,
                position,
                text: '',
                finishReason: null,
                usage: null,
                cost: 0,
                latencyMs: 0,
                requests: 0,
                served: null,
                sent: {},
            };
        },
    };
}
/** Accuracy of guessing, from 0 to 1. */
function chance(tasks) {
    return mean(tasks.map(task => 1 / task.proposals.length));
}
/** Accuracy, from 0 to 1, of rules that can beat guessing, in the dataset's order. */
function floors(tasks) {
    return ['first', 'longest', 'bm25'].map(rule => ({
        solver: `reference/${rule}`,
        accuracy: mean(tasks.map(task => (findsAnswer(rule, task) ? 1 : 0))),
    }));
}
/** Whether a rule picks the chosen proposal in the dataset's order. */
function findsAnswer(rule, task) {
    const shown = (0,prompt_order/* showProposals */.B)(task, 'dataset', 0);
    return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
/** Position of the proposal that a rule picks. */
function pick(rule, task, shown, sample) {
    const texts = shown.map(({ proposal }) => proposal.text);
    switch (rule) {
        case 'first':
            return 0;
        case 'longest':
            return placeOfGreatest(texts.map(text => text.length));
        case 'bm25':
            return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
        case 'random':
            return (0,random/* randomFrom */.c)(`reference/random ${task.id}#${sample}`).below(shown.length);
    }
}
function placeOfGreatest(values) {
    return values.indexOf(Math.max(...values));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 91465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, with an absolute error of 1e-15.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (Number.isNaN(z))
        throw new RangeError('z is not a number');
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}
/** The z with `normalCdf(z) = probability`, for probabilities strictly between 0 and 1. */
function normalQuantile(probability) {
    return bisect(z => normalCdf(z) >= probability, -9, 9);
}
/**
 * The t with P(T <= t) = probability for Student's T with integer degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searches by angle, to cover the heavy tails of one and two degrees of freedom.
    const angle = bisect(theta => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
    return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
    const odd = degrees % 2 === 1;
    const cos = Math.cos(theta);
    let term = odd ? cos : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cos * cos;
        sum += term;
    }
    const inside = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    return 0.5 + inside / 2;
}
/** Probability of at most `right` correct answers in `samples`, each correct with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (rate >= 1)
        return 0;
    let logTerm = samples * Math.log1p(-rate);
    let sum = Math.exp(logTerm);
    for (let k = 1; k <= right; k++) {
        logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
        sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
}
/** Smallest number in the range at which a monotonic condition is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 23032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   f1: () => (/* binding */ slipRate),
/* harmony export */   im: () => (/* binding */ isUnanimous)
/* harmony export */ });
/**
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the mean of the others;
 * null if fewer than half of the tasks have two answers.
 */
function noiseOf(counts) {
    const known = counts.filter(({ samples }) => samples > 1).map(noise);
    if (known.length === 0 || known.length * 2 < counts.length)
        return null;
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    return counts.map(count => (count.samples > 1 ? noise(count) : mean));
}
function noise({ right, samples }) {
    return (right * (samples - right)) / (samples * (samples - 1));
}
/**
 * Probability that a task with unanimous answers differs next time (Good, Biometrika 40, 1953): unseen outcomes are
 * about as likely as those seen exactly once.
 */
function slipRate(counts) {
    const agreed = counts.filter(isUnanimous).length;
    const odd = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1));
    const seenOnce = odd.reduce((sum, { samples }) => sum + 1 / samples, 0);
    return agreed === 0 ? 0 : Math.min(0.5, seenOnce / agreed);
}
function isUnanimous({ right, samples }) {
    return right === 0 || right === samples;
}


/***/ })

};
