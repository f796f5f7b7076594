export const id = 7084;
export const ids = [7084,6105,8053];
export const modules = {

/***/ 57181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadStored)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52582);
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76105);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41331);
/* harmony import */ var _sampling_wanted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81897);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83493);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25222);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54942);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90157);









/**
 * Loads a suite and the configuration's stored answers. Sends no requests.
 * @throws Failure
 */
async function loadStored(given, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.parse({}), ...given };
    const head = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .findHead */ .m)(settings, world);
    const judge = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .readOwn */ .j)(head, settings);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_7__.withTools)(settings, world, { apiKey: _config_api_key_js__WEBPACK_IMPORTED_MODULE_1__.NO_KEY_NEEDED, fallbackApiKey: _config_api_key_js__WEBPACK_IMPORTED_MODULE_1__.NO_KEY_NEEDED }, async (tools) => {
        const arms = judge.exists ? { candidate: await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readArm */ .T)('candidate', head, judge.file, settings) } : {};
        const { config, material, sampler, side } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .i)({ settings, judge, own: judge.file, arms }, tools);
        if (!judge.exists) {
            const tasks = material.tasks.map(({ id, price, critical = false }) => ({
                taskId: id,
                price,
                critical,
                stored: [],
            }));
            return { config, material, tasks, effort: null };
        }
        const candidate = side('candidate');
        const answered = sampler.known('candidate', material.tasks);
        const { tasks } = (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .situationOf */ ._)(material.tasks, null, answered, '', { decision: config.decision, canSample: false });
        const all = (0,_sampling_wanted_js__WEBPACK_IMPORTED_MODULE_8__/* .samplesOf */ .l)(material.tasks.map(({ id }) => ({ taskId: id, arm: 'candidate', samples: 1 })), material.tasks);
        return {
            config,
            material,
            effort: (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .isAgent */ .yh)(candidate) ? (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateTrials */ .WP)(all, { candidate }, answered.trials, config.termsOf) : null,
            tasks: tasks.map(({ taskId, price, critical = false, candidate: slots }) => ({
                taskId,
                price,
                critical,
                stored: slots.filter(slot => slot !== 'missing'),
            })),
        };
    });
}


/***/ }),

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47613);









/** @param head commit under test; null for the work tree */
async function openCheckout(git, { directory }, head, trusted) {
    return {
        git,
        root: git.top ?? directory,
        directory,
        head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
        trusted,
    };
}
/**
 * Reads a file that judges or serves as evidence: at a trusted commit if it exists there, otherwise from disk, unless it
 * is part of the change under test. Null if it does not exist.
 * @param what kind of file it is, for messages
 * @throws Failure
 */
async function readUnlessOwn(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw error;
        return null;
    });
}
/** Reads a file at the first trusted commit that has it; null if none has, or it is outside the repository. */
async function readTrusted(file, checkout) {
    const place = await placeInside(file, checkout);
    if (place === null)
        return null;
    for (const commit of checkout.trusted) {
        const content = await readAt(commit, place, checkout);
        if (content !== null)
            return content;
    }
    return null;
}
async function readAt(commit, place, { git }) {
    const label = commit.slice(0, 7);
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, label);
    const found = await (0,_arm_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(tree, place);
    if (found?.kind !== 'file')
        return null;
    if (found.tree !== tree)
        return (await found.tree.read([found.file]))[0] ?? null;
    // Datasets can exceed the size limit for files of an arm.
    const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file: place,
        hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
    });
}
/**
 * Rejects a file or folder that is part of the change under test, because a change must not write its own evidence.
 * Files outside the repository or the commit are not from the change.
 * @throws Failure
 */
async function refuseOwnEvidence(place, what, checkout) {
    const inside = await placeInside(place, checkout);
    if (inside === null || !(await isPartOf(checkout, inside)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
}
/**
 * Rejects shards that are part of the change under test. Outside a repository, there is no change.
 * @throws Failure
 */
async function refuseOwnShards(folders, { directory, env }) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)({ directory, env });
    if (typeof git === 'string')
        return;
    const { shardFiles } = await __webpack_require__.e(/* import() */ 3933).then(__webpack_require__.bind(__webpack_require__, 73933));
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await shardFiles(folder))
            await refuseOwnEvidence(file, 'shard', checkout);
    }
}
/** A path relative to the repository's root after resolving links, with slashes; null outside the repository. */
async function placeInside(place, { root, directory }) {
    const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(one));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, place)));
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether the commit under test has the path, anything below it, or a submodule or link above it. */
async function isPartOf({ git, head }, place) {
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
    const parts = place.split('/');
    for (const length of parts.keys()) {
        const found = await tree.at(parts.slice(0, length + 1).join('/'));
        if (found !== 'folder')
            return found !== null;
    }
    return true;
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

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38070);


/** Total over an agent's turns or an arm's answers. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** What answered, as reported by the endpoint. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's id and creation time in seconds. Cached responses repeat both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Company that ran the model, reported by routers such as OpenRouter. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


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

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for integers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** NaN becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


/***/ }),

/***/ 47613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


const MEBIBYTE = 2 ** 20;
/** Far more than any file this program reads or writes, and less than the maximum string length. */
const MAX_BYTES = 256 * MEBIBYTE;
/**
 * Reads a regular file of limited size.
 * @throws Failure if it is too large or not a file; the system's error if it is unreadable.
 */
async function readBounded(file, maxBytes = MAX_BYTES) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // Pipes and devices can be endless.
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a file', { file, hint: 'Name a file, not a folder or a device.' });
    if (found.size > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
            file,
            hint: 'Check that it is the right file.',
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}


/***/ }),

/***/ 39734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
/**
 * Exact one-sided p-value of "the candidate is as accurate as the baseline", with tasks as strata. The statistic sums,
 * over tasks, the log likelihood ratio of a drop (a lower log-odds, or a task broken for good) against a rise of the same
 * kind, given each task's total, so that equal numbers of fixed and broken tasks cancel. Any fixed statistic is exact
 * here: each task's distribution is hypergeometric, and the convolution covers all tasks. The statistic must not depend
 * on the tested answers.
 */
function scoredTest(tasks) {
    const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
    let total = { from: 0, probabilities: Float64Array.of(1) };
    let reached = 0;
    for (const task of tasks) {
        const law = scoresOf(task, task.weight / mean);
        if (law.length < 2)
            continue;
        total = added(total, law);
        reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
    }
    let atLeast = 0;
    total.probabilities.forEach((probability, index) => {
        if (total.from + index >= reached)
            atLeast += probability;
    });
    return Math.min(1, atLeast);
}
/** The drops for which the statistic is most powerful: a shift of the log-odds, and a task that is almost always wrong. */
const SHIFT = 0.6;
const BREAK = 5;
/** Rounding of scores in log likelihood, which keeps the test exact and its distribution short. */
const STEPS = 16;
const MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, mended }, weight) {
    const total = baseline.right + candidate.right;
    const same = conditional(baseline.samples, candidate.samples, total, 0);
    const likelihood = (direction, forGood) => {
        const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
        const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
        return index => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
    };
    const drop = likelihood(1, broken);
    const rise = likelihood(-1, mended);
    const from = Math.max(0, total - baseline.samples);
    return same.map((probability, index) => {
        const score = Math.max(-MAX_SCORE, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
        return { right: from + index, score: Math.round(STEPS * weight * score), probability };
    });
}
const laws = new Map();
function conditional(others, samples, total, shift) {
    const key = `${others} ${samples} ${total} ${shift}`;
    const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
    laws.set(key, law);
    return law;
}
/** Distribution of the candidate's correct answers given the total, with log-odds lower by `shift` (Fisher's noncentral hypergeometric). */
function computedLaw(others, samples, total, shift) {
    const from = Math.max(0, total - others);
    const to = Math.min(samples, total);
    const weights = [];
    let term = 1;
    for (let right = from; right <= to; right++) {
        weights.push(term);
        // Ratio of neighbors, so that no factorial can overflow.
        term *= ((samples - right) * (total - right) * Math.exp(-shift)) / ((right + 1) * (others - total + right + 1));
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map(weight => weight / sum);
}
/** Distribution of the sum with one more independent score. */
function added(sum, scores) {
    const low = Math.min(...scores.map(({ score }) => score));
    const high = Math.max(...scores.map(({ score }) => score));
    const before = sum.probabilities;
    const probabilities = new Float64Array(before.length + high - low);
    for (const { score, probability } of scores) {
        const shift = score - low;
        for (let cell = 0; cell < before.length; cell++) {
            probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
        }
    }
    return { from: sum.from + low, probabilities };
}
/** Exact one-sided p-value of a single task: at most this many correct candidate answers, given the total. Fisher's test. */
function fisherTest(baseline, candidate) {
    const total = baseline.right + candidate.right;
    const from = Math.max(0, total - baseline.samples);
    const law = conditional(baseline.samples, candidate.samples, total, 0);
    return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
}


/***/ }),

/***/ 60356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight)
/* harmony export */ });
/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38070);



/** How an answer was read from the solver's output. Only `json` and `lenient` have a proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
/** Far more than possible, and far below number overflow when summed. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** Batches can take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;
/** Maximum stored characters of an answer. */
const MAX_TEXT = 1_000_000;
function shortened(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const note = `\n[… ${text.length} characters in all …]\n`;
    const half = Math.floor((MAX_TEXT - note.length) / 2);
    return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
/** What an agent did before its answer; null if unknown. */
const behaviorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Number of model responses, each with its tool calls. */
    turns: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    toolCalls: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    /** Number of distinct files read. */
    filesRead: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    searches: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
});
/** One event of an agent's run: a model response, a message, a tool call, or a tool result. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('turn'),
        /** Response time of the model. */
        latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
        /** US dollars; null if the price is unknown. */
        cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
        usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored permanently, with everything needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Hash of everything that can change the answer. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Sample number within its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the picked proposal; null if unreadable. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Displayed position of the picked proposal, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's output, without the middle if it is long; empty for solvers without a model. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY(value => (typeof value === 'string' ? shortened(value) : value), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null if neither endpoint nor configuration has a price. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
    latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
    /** Number of requests for this answer: 1 plus retries; 0 for solvers without requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters actually sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behavior: behaviorSchema.optional(),
    /** Agents only: all events after the task was sent. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A missing answer, which never counts as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    /** Class of the failure (`rate-limit`, `timeout`, `budget`, …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Number of failed requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).optional(),
    /** US dollars that they cost anyway; null if unknown. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable().optional(),
});


/***/ }),

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ likelyDetectable),
  f: () => (/* binding */ powerOf),
  xl: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/verdict/evidence.js + 2 modules
var evidence = __webpack_require__(45307);
// EXTERNAL MODULE: ./build/verdict/look.js
var look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(12624);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/verdict/rates.js

/** Accuracy of tasks in simulations. */
/**
 * Rates of an unmeasured suite: a share of the tasks in between, the rest nearly always right or wrong (3% slips), with
 * 55% accuracy. Defaults: a typical suite.
 */
function assumedRates(tasks, random, middling = 0.25, mean = 0.55, slips = true) {
    const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
    const certain = (mean - middling / 2) / (1 - middling);
    const mostlyRight = (certain - slip) / (1 - 2 * slip);
    return Array.from({ length: tasks }, () => {
        if (random.next() < middling)
            return beta(2, 2, random);
        const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
        return random.next() < mostlyRight ? 1 - rare : rare;
    });
}
const SLIPS = { a: 0.4, b: 12 };
/** Beta variable: Jöhnk, Metrika 8, 1964. */
function beta(a, b, random) {
    for (;;) {
        const x = random.next() ** (1 / a);
        const y = random.next() ** (1 / b);
        if (x + y <= 1 && x + y > 0)
            return x / (x + y);
    }
}
/** Likely rates from stored answers. Tasks with unanimous answers slip as often as such tasks do in this suite. */
function likelyRates(counts) {
    const slip = (0,noise/* slipRate */.f1)(counts);
    return counts.map(count => {
        if (!(0,noise/* isUnanimous */.im)(count))
            return count.right / count.samples;
        return count.right === 0 ? slip : 1 - slip;
    });
}
/**
 * The rates with their mean shifted by `by`: equal log-odds shifts on all tasks, and a proportional drop for tasks that
 * odds cannot move because they are always right.
 */
function shiftedRates(rates, by) {
    const target = mean(rates) + by;
    let low = -20;
    let high = 20;
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (mean(withOdds(rates, middle)) > target)
            high = middle;
        else
            low = middle;
    }
    const moved = withOdds(rates, low);
    const excess = mean(moved) - target;
    return excess > 1e-9 ? moved.map(rate => (rate * target) / mean(moved)) : moved;
}
function withOdds(rates, logit) {
    const factor = Math.exp(logit);
    return rates.map(rate => (rate * factor) / (rate * factor + 1 - rate));
}
function mean(values) {
    return values.reduce((a, b) => a + b, 0) / values.length;
}

// EXTERNAL MODULE: ./build/verdict/procedure.js + 8 modules
var procedure = __webpack_require__(10225);
;// CONCATENATED MODULE: ./build/verdict/simulation.js



/**
 * Runs the gate once. No batch starts after `maxCalls`. Without this budget, it draws more answers than usually needed
 * and judges once instead of step by step, because the rule never uses more than it needs (properties.test.ts).
 */
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const ahead = maxCalls === Number.POSITIVE_INFINITY ? mostAnswers((0,verdict_plan/* planOf */.XC)(tasks.length, decision)) : 0;
    const taken = new Map(tasks.map(task => [task.taskId, { task, fresh: [], candidate: [] }]));
    const stored = tasks.some(task => task.stored.length > 0);
    let calls = 0;
    const take = (slots, samples, answer) => {
        for (; slots.length < samples; calls++)
            slots.push(answer());
    };
    for (const { task, fresh, candidate } of taken.values()) {
        take(fresh, ahead, task.baseline);
        take(candidate, ahead, task.candidate);
    }
    for (;;) {
        const step = (0,procedure/* nextStep */.s)({
            tasks: [...taken.values()].map(({ task: { taskId, price, critical = false, stored }, fresh, candidate }) => {
                return { taskId, price, critical, baseline: stored, fresh, candidate };
            }),
            decision,
            hasBaseline: true,
            baselineAgeHours: stored ? 0 : null,
            canSample: calls < maxCalls,
        });
        if (step.kind === 'decided')
            return step;
        for (const { taskId, arm, samples } of step.wanted) {
            const one = taken.get(taskId);
            if (one === undefined)
                throw new Error(`the rule asked for the unknown task ${taskId}`);
            const { task, fresh, candidate } = one;
            if (arm === 'candidate')
                take(candidate, samples, task.candidate);
            else
                take(fresh, samples - task.stored.length, task.baseline);
        }
    }
}
/** Maximum answers of one arm to one task in all looks, all tests of a drop and one test of single tasks. */
function mostAnswers({ looks }) {
    return (looks.at(-1) ?? 1) + proof/* DROP_TESTS */.y3.suspected.length * proof/* MOST_DROP_SAMPLES */.y7 + proof/* SINGLE_SAMPLES */.dy;
}
/** Runs the gate `runs` times, each on a newly drawn suite. Verdicts are shares of runs; calls are per run. */
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const verdicts = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
    const calls = { candidate: 0, baseline: 0 };
    let named = 0;
    for (let run = 0; run < runs; run++) {
        const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
        verdicts[verdict.kind]++;
        if (brokenTasks.some(({ state }) => state === 'broken'))
            named++;
        calls.candidate += taken.candidate;
        calls.baseline += taken.baseline;
    }
    const { passed, regressed, inconclusive, error } = verdicts;
    return {
        runs,
        verdicts: {
            passed: passed / runs,
            regressed: regressed / runs,
            inconclusive: inconclusive / runs,
            error: error / runs,
        },
        named: named / runs,
        candidateCalls: calls.candidate / runs,
        baselineCalls: calls.baseline / runs,
    };
}
/** One random answer with this accuracy among readable ones. */
function drawn(rate, unreadable, random) {
    if (unreadable > 0 && random.next() < unreadable)
        return 'unreadable';
    return random.next() < rate ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/verdict/power.js






const DROPS = [0, 0.03, 0.05, 0.1];
/** What this gate finds on this suite, from simulated runs of the actual decision procedure. */
function powerOf(tasks, decision, { runs, maxCalls }, random) {
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const fewest = Math.min(...counts.map(count => count.samples));
    const measured = fewest >= 2 ? likelyRates(counts) : null;
    const baselineSamples = measured === null ? (0,verdict_plan/* baselineTarget */.n6)(tasks.length, decision) : fewest;
    const rows = DROPS.map(drop => {
        const suite = () => {
            const rates = measured ?? assumedRates(tasks.length, random);
            const lower = shiftedRates(rates, -drop);
            return tasks.map(({ taskId, price, critical = false }, index) => {
                const baseline = () => drawn(rates[index] ?? 0, 0, random);
                const candidate = () => drawn(lower[index] ?? 0, 0, random);
                const taken = Array.from({ length: baselineSamples }, baseline);
                return { taskId, price, critical, baseline, candidate, stored: taken };
            });
        };
        return { drop, ...tally(runs, suite, decision, maxCalls) };
    });
    return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}
/** Number of random suites if the suite is unmeasured. */
const DRAWN_SUITES = 20;
/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10, from the stored answers. If these are too few, it adds
 * fresh ones with the same accuracy, or with that of a typical model.
 */
function likelyDetectable(tasks, decision, random) {
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(tasks.length, decision);
    const limits = (0,proof/* limitsFor */.I9)(decision, tasks);
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
    const found = Array.from({ length: DRAWN_SUITES }, () => {
        const rates = measured ?? assumedRates(tasks.length, random);
        const answers = tasks.map(({ taskId, price, stored }, index) => {
            const lacking = Math.max(0, enough - stored.length);
            const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
            const weight = decision.weights === 'price' ? price : 1;
            return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [], again: [] };
        });
        return (0,evidence/* termsOf */.fd)(plan, decision, { answers, shift: null }, limits).detectable;
    }).filter(drop => drop !== null);
    return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
/**
 * The stored baseline against itself: the number of false alarms. Null if a task has fewer than two stored answers, which
 * cannot differ.
 */
function selfTest(tasks, decision, runs, random) {
    const fewest = Math.min(...tasks.map(task => task.stored.length));
    if (!(fewest >= 2 && Number.isFinite(fewest)))
        return null;
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const spare = mostAnswers(plan);
    const isSplit = fewest >= plan.fresh + 2 * spare;
    let repeats = false;
    const suite = () => tasks.map(({ taskId, price, critical = false, stored }) => {
        const order = isSplit ? random.shuffled(stored) : [];
        const next = () => {
            const answer = order.pop();
            if (answer !== undefined)
                return answer;
            repeats = true;
            return stored[random.below(stored.length)] ?? 'wrong';
        };
        const kept = isSplit ? stored.length - 2 * spare : stored.length;
        return { taskId, price, critical, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
    const found = tally(runs, suite, decision);
    return { method: repeats ? 'resampled' : 'split', ...found };
}


/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lc: () => (/* binding */ AbortError),
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
