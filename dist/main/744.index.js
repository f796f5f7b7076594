export const id = 744;
export const ids = [744];
export const modules = {

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
/**
 * The original issue of a task. SWE-Lancer's ids begin with the number of the issue in Expensify/App; a task without a
 * commit is of another origin, and has none.
 */
function issueUrl({ id, commit }) {
    const number = /^(\d+)-manager-/.exec(id)?.[1];
    return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}


/***/ }),

/***/ 80744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xr: () => (/* binding */ assembleReport),
  Vz: () => (/* binding */ changeBetween),
  tQ: () => (/* binding */ counts),
  qz: () => (/* binding */ describeArm),
  R8: () => (/* binding */ filesOf),
  $c: () => (/* binding */ reportArm),
  BY: () => (/* binding */ reportSuite)
});

// UNUSED EXPORTS: withChances

// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/dataset/task.js
var dataset_task = __webpack_require__(51290);
// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/statistics/moved.js
/**
 * The chance of each task that its rate of right answers really fell, or rose: the two-groups model (Efron,
 * Microarrays, Empirical Bayes and the Two-Groups Model, Statistical Science 23(1), 2008). A task either kept its rate
 * or drew a new one, all rates from Jeffreys' prior Beta(½, ½); how many tasks changed is learnt from all of them,
 * so that among many tasks a few flips by luck do not look sure. That tasks whose answers disagree are asked more often makes
 * no difference to these chances: that rule looks at nothing but the answers.
 */
function chancesOfChange(pairs) {
    const tasks = pairs.map(pair => {
        const before = likelihood(pair.before);
        const now = likelihood(pair.now);
        const kept = mean(before.map((value, index) => value * (now[index] ?? 0)));
        return { odds: (mean(before) * mean(now)) / kept, below: belowOf(now, before) };
    });
    const changed = (share, odds) => (share * odds) / (1 - share + share * odds);
    let share = PRIOR.changed / PRIOR.tasks;
    for (let step = 0; step < STEPS; step++) {
        const sum = tasks.reduce((total, { odds }) => total + changed(share, odds), PRIOR.changed);
        share = sum / (tasks.length + PRIOR.tasks);
    }
    return tasks.map(({ odds, below }) => {
        const chance = changed(share, odds);
        return { worse: chance * below, better: chance * (1 - below) };
    });
}
/** What is assumed before any answer: as if one task of ten had been seen to change. */
const PRIOR = { changed: 1, tasks: 10 };
/** Steps of expectation and maximisation; far more than it takes. */
const STEPS = 100;
/** With rate = sin²θ the prior is uniform in θ, and sums over these midpoints are exact for fewer than so many answers. */
const POINTS = 256;
const SQUARED_SINES = Array.from({ length: POINTS }, (_, index) => Math.sin(((index + 0.5) * Math.PI) / 2 / POINTS) ** 2);
/** Likelihood of the answers at each rate. */
function likelihood({ right, samples }) {
    return SQUARED_SINES.map(rate => rate ** right * (1 - rate) ** (samples - right));
}
/** Probability that the rate behind `one` lies below the rate behind `other`, each known by its likelihood. */
function belowOf(one, other) {
    let below = 0;
    let sum = 0;
    one.forEach((value, index) => {
        sum += (other[index] ?? 0) * (below + value / 2);
        below += value;
    });
    return sum / (below * POINTS * mean(other));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/report/assemble.js






/** The report of a run. */
function assembleReport(facts) {
    const { version, disk, material, includeTaskText, baseline, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: report/* REPORT_VERSION */.A,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        alsoAgainst: null,
        suite: reportSuite(material),
        baseline: baseline === null ? null : reportArm(baseline, tasks),
        candidate: reportArm(candidate, tasks),
        tasks: withChances(tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        }))),
        trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
        missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
    };
}
/** The tasks as a whole, and what fixed rules get on them. */
function reportSuite({ suite, dataset, tasks }) {
    return {
        ...suite,
        tasks: tasks.length,
        price: sum(tasks.map(task => task.price)),
        chance: (0,reference/* chance */.Dz)(tasks),
        floors: [...(0,reference/* floors */.yX)(tasks)],
        dataset,
    };
}
/**
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, digest, config) {
    const { name, label, commit, solver, model, order } = arm;
    const prompt = (0,reference/* ruleOf */.Y)(solver) === null ? (0,template/* promptOf */.Gh)(arm.prompt, arm.files) : [];
    return { name, label, commit, digest, solver, model, order, files: filesOf(arm, config), prompt };
}
/** Paths of all that an arm is made of: the configuration, and the prompt and agent files where a model sees them. */
function filesOf(arm, config) {
    const prompts = (0,reference/* ruleOf */.Y)(arm.solver) === null ? arm.prompt.map(message => message.file) : [];
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
        calls: sum(paid.map(trial => trial.requests)),
        missing: missing.length,
        readings: countBy(trials, trial => trial.reading),
        usage: totalUsage(trials),
        cost: paid.some(trial => trial.cost === null) ? null : sum(paid.map(trial => trial.cost ?? 0)),
        medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
        served: servedBy(trials),
        positions: positions(tasks, trials),
        oldestTrial: times[0] ?? null,
        newestTrial: times.at(-1) ?? null,
        ...behaviourOf(trials),
    };
}
/** The numbers of one task, and which way it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,dataset_task/* issueUrl */.$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        baseline: before,
        candidate: now,
        change: changeBetween(before, now),
    };
}
/** Which way a task moved, by its share of right answers. */
function changeBetween(before, now) {
    if (before === null || before.samples === 0 || now.samples === 0)
        return 'not-measured';
    const movement = now.right / now.samples - before.right / before.samples;
    return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}
/** The tasks, each with how likely it really moved. */
function withChances(tasks) {
    const pairs = tasks.flatMap(({ id, baseline, candidate }) => baseline === null || baseline.samples === 0 || candidate.samples === 0
        ? []
        : [{ id, before: baseline, now: candidate }]);
    const found = chancesOfChange(pairs);
    const chances = new Map(pairs.map(({ id }, index) => [id, found[index]]));
    return tasks.map(task => {
        const own = chances.get(task.id);
        return own === undefined ? task : { ...task, chances: own };
    });
}
/** What was answered to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length / own.length;
}
/** Mean of what agents did in one trial; nothing for solvers that only answer. */
function behaviourOf(trials) {
    const known = trials.flatMap(({ behaviour }) => behaviour ?? []);
    if (known.length === 0)
        return {};
    const mean = (field) => {
        const told = known.flatMap(one => one[field] ?? []);
        return told.length === 0 ? null : sum(told) / told.length;
    };
    const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
    return { behaviour: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
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
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,trial_trial/* isRight */.FG)(trial, task) ? 1 : 0) });
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

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REPORT_VERSION),
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38579);





/** Raised when a reader of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    right: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Picked proposal of each sample in order; null where none could be read. */
    picks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable()),
});
const armReportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['baseline', 'candidate']),
    label: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default(''),
    solver: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
    prompt: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), template: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).optional(),
    /** Share of right answers, each task counting once. Null when there is no answer. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    /** Dollars of the tasks, each times its share of right answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Trials that were already stored and cost nothing now. */
    reused: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    readings: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .readingSchema */ .Cu, zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative()),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h,
    /** Spent in this run; null when no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    /** Who answered how many trials. */
    served: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive() })),
    /** Readable picks by place in the order shown: how often picked, how often right there. */
    positions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ position: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), picked: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), right: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() })),
    /** Agents only: means per trial, of those trials that tell. */
    behaviour: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        turns: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        filesRead: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        searches: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    })
        .optional(),
    oldestTrial: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    newestTrial: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const taskReportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The original GitHub issue; null when the dataset has none. */
    url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    price: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    proposals: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    correctProposalId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
    text: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), proposals: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['worse', 'better', 'same', 'not-measured']),
    /** How likely the task itself really got worse or better, as fractions; only where both sides have answers. */
    chances: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ worse: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), better: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).optional(),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(REPORT_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('swelancer-gate'), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** Which gate of the repository this is: one comment each. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
    freshSince: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        price: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
        chance: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
        /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
        floors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ solver: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), accuracy: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })),
        dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
            source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        }),
    }),
    baseline: armReportSchema.nullable(),
    candidate: armReportSchema,
    /** Candidate and baseline send the same messages: nothing had to be measured. */
    identical: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonSchema */ .D.nullable(),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O,
    verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$D,
    /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
    alsoAgainst: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        label: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$D,
        comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonSchema */ .D.nullable(),
    })
        .nullable(),
    /** Things a reader should know, most important first, one sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['warning', 'info']), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    budget: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        maxCalls: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        maxCost: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        maxMinutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        cost: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        /** What ended the run early; null when nothing did. */
        exhausted: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
    disk: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ store: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), folders: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), most: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative() })
        .optional(),
    /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
    taskDetails: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers']).default('titles'),
    /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
    changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        added: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
        removed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
        lines: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(), to: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive() })).readonly(),
    }))
        .default([]),
    tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(taskReportSchema),
    trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI), candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI) }),
    missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTrialSchema */ .ih), candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTrialSchema */ .ih) }),
    /** Command that does the same on a laptop. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Page of the run, where there is one. */
    runUrl: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 38579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   D: () => (/* binding */ comparisonSchema),
/* harmony export */   vM: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const verdictKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'regressed', 'inconclusive', 'error']);
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: verdictKindSchema,
    /** One sentence in plain words. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(3),
});
/** Fractions, not percent, throughout: 0.05 is 5 points. */
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Tasks compared and the sum of their weights. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    baselineAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    candidateAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Estimated change, candidate minus baseline. */
    difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Bounds of the change on these tasks, valid after stopping early. */
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** One-sided mid-p: how often answers would fall this badly on the candidate's side if nothing had changed. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The limit that the p-value of this look was held against. */
    pLimit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    look: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** The margin in force, as a fraction. */
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    marginWas: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'given']),
    /** Smallest drop this run finds 8 times in 10. */
    detectableDrop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Interval of the change on new tasks of the same kind. */
    unseenLow: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    unseenHigh: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price']),
    /** Number of equally weighted tasks that would be worth as much. */
    effectiveTasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Every stored sample of every task agreed on both sides before the change. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    baselineSamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    candidateSamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
});


/***/ })

};
