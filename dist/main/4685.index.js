export const id = 4685;
export const ids = [4685];
export const modules = {

/***/ 1290:
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

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reportArm),
/* harmony export */   BY: () => (/* binding */ reportSuite),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   qz: () => (/* binding */ describeArm),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1290);
/* harmony import */ var _solver_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8759);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);




/** The report of a run. */
function assembleReport(facts) {
    const { version, disk, material, includeTaskText, baseline, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .Aj,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        alsoAgainst: null,
        suite: reportSuite(material),
        baseline: baseline === null ? null : reportArm(baseline, tasks),
        candidate: reportArm(candidate, tasks),
        tasks: tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        })),
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
        // Without tasks nothing was measured, and nothing is known about them.
        chance: tasks.length === 0 ? 0 : (0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
        floors: tasks.length === 0 ? [] : [...(0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
        dataset,
    };
}
/**
 * @param prompt,sandbox of the arm's solver: what is shown as sent is what was sent
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, { prompt, sandbox }, digest, config) {
    const { name, label, commit, solver, order } = arm;
    const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
    return { name, label, commit, digest, ...asked, ...(sandbox && { sandbox }) };
}
/** Paths of all that an arm is made of: the configuration, and the prompt and agent files where a model sees them. */
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
        ...behaviourOf(trials),
    };
}
/** What answers cost, and calls that brought none; null when one's price is not known. */
function totalCost(asked) {
    const costs = asked.map(({ cost = 0 }) => cost);
    return costs.includes(null) ? null : sum(costs.map(cost => cost ?? 0));
}
/** The numbers of one task, and which way it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_3__/* .issueUrl */ .$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        ...(task.critical === true && { critical: true }),
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
/** What was answered to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task)).length / own.length;
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
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task) ? 1 : 0) });
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

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ estimateChange)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3032);


/**
 * Estimates the change on these tasks. `passes`: answers that every candidate task has by rule.
 * Pseudo-flips after Agresti and Min, Statistics in Medicine 24, 2005; variance within tasks after Miller,
 * arXiv 2411.00640, since the tasks are fixed. A single pass has no variance within tasks: there the spread over
 * tasks stands in, which is larger.
 */
function estimateChange(pairs, passes) {
    const count = pairs.length;
    const total = sum(pairs, pair => pair.weight);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const baseline = sum(pairs, pair => pair.weight * rate(pair.baseline)) / total;
    const candidate = sum(pairs, pair => pair.weight * rate(pair.candidate)) / total;
    const difference = candidate - baseline;
    const overTasks = 1 + 2 / count;
    const centreOverTasks = difference / overTasks;
    const spread = sum(pairs, pair => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centreOverTasks) ** 2);
    const errorOverTasks = count === 1
        ? Number.POSITIVE_INFINITY
        : Math.sqrt((count / (count - 1)) * spread + squares / count) / (total * overTasks);
    const flips = 1 + 2 / (count * passes);
    const within = passes > 1 ? varianceWithin(pairs) : null;
    const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count / passes ** 2) / (total * flips);
    const reach = count === 1 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.975, count - 1) * errorOverTasks;
    return {
        baseline,
        candidate,
        difference,
        centre: difference / (within === null ? overTasks : flips),
        error,
        unseen: count === 1 ? null : { low: centreOverTasks - reach, high: centreOverTasks + reach },
    };
}
/** Variance of the weighted sum of differences; null when too few tasks were asked twice to know it. */
function varianceWithin(pairs) {
    const ofBaseline = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.baseline));
    const ofCandidate = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.candidate));
    if (ofBaseline === null || ofCandidate === null)
        return null;
    const variances = pairs.map((pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const own = pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0);
    const shared = (sum(variances, variance => variance) / variances.length) * squares;
    // Half of it pooled over tasks, which only matters when few heavy tasks would carry the whole estimate.
    return (own + shared) / 2;
}
function rate({ right, samples }) {
    return right / samples;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, to 1e-15 absolute.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term || odd === 3; odd += 2) {
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
 * The t with P(T <= t) = probability for Student's T with a whole number of degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searched by angle, so that the heavy tails of one and two degrees stay within reach.
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
/** Probability of at most `right` right answers in `samples`, each right with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (right >= samples)
        return 1;
    if (rate <= 0)
        return 1;
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
/** Smallest number between the two at which a condition that turns true once is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted)
/* harmony export */ });
/**
 * P-values corrected so that calling those at most alpha significant makes any false call with at most that probability,
 * whatever depends on what. In the order given. Holm, Scandinavian Journal of Statistics 6, 1979.
 */
function holmAdjusted(pValues) {
    const adjusted = pValues.map(() => 1);
    let largest = 0;
    for (const [step, { index, p }] of pValues
        .map((p, index) => ({ p, index }))
        .sort((a, b) => a.p - b.p)
        .entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
        adjusted[index] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lookBounds),
/* harmony export */   q: () => (/* binding */ pocockSpending)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** Error spent by the time a share of all information is in: Pocock type, Lan and DeMets, Biometrika 70, 1983. */
function pocockSpending(error, share) {
    return error * Math.log1p((Math.E - 1) * share);
}
/**
 * Bounds on the standardised result of each look, so that crossing any of them when nothing changed has the
 * probability that was spent. `shares`: information at each look as a share of the last, rising to 1;
 * `spent`: error spent up to each look. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent) {
    const plan = [...shares, ...spent].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent);
    known.set(plan, bounds);
    return bounds;
}
/** Every step of a run, and every run of a simulation, asks for the same few plans. */
const known = new Map();
function computedBounds(shares, spent) {
    const bounds = [];
    let density = [{ at: 0, mass: 1 }];
    let lastShare = 0;
    let lastSpent = 0;
    shares.forEach((share, look) => {
        const spread = Math.sqrt(share - lastShare);
        const before = density;
        const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((cell.at - bound) / spread), 0);
        const spending = (spent[look] ?? 0) - lastSpent;
        const bound = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)(at => beyond(at) <= spending, -8, 8);
        bounds.push(bound / Math.sqrt(share));
        density = carriedOn(before, spread, Math.sqrt(share), bound);
        lastShare = share;
        lastSpent = spent[look] ?? 0;
    });
    return bounds;
}
const CELLS = 200;
/** Density of the next look's result below its bound, as Simpson's cells. */
function carriedOn(before, spread, scale, bound) {
    const from = -8 * scale;
    const step = (bound - from) / CELLS;
    return Array.from({ length: CELLS + 1 }, (_, index) => {
        const at = from + index * step;
        const simpson = (step / 3) * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
        let height = 0;
        for (const cell of before) {
            const z = (at - cell.at) / spread;
            if (z > -9 && z < 9)
                height += cell.mass * Math.exp(-0.5 * z * z);
        }
        return { at, mass: (simpson * height) / (spread * Math.sqrt(2 * Math.PI)) };
    });
}


/***/ }),

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   f1: () => (/* binding */ slipRate),
/* harmony export */   im: () => (/* binding */ isUnanimous)
/* harmony export */ });
/**
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the others' mean;
 * null when fewer than half of the tasks were answered twice.
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
 * Chance that a task whose answers all agree would break ranks next time, after Good, Biometrika 40, 1953: what has
 * not been seen yet is about as likely as what was seen exactly once.
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


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ permutationTest)
/* harmony export */ });
/**
 * Exact test of "every task behaves as before", tasks as strata: the exact conditional Cochran-Mantel-Haenszel test,
 * extended to tasks that are sampled further only while their answers disagree. One sample a side makes it McNemar's.
 */
function permutationTest(strata) {
    const observed = strata.map(({ early, late }) => early.right + late.right);
    const laws = strata.map(lawOf);
    const moving = strata.flatMap(({ weight }, index) => {
        const law = laws[index];
        return law === undefined || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
    });
    const variances = laws.map(varianceOf);
    if (moving.length === 0)
        return { midP: 1, exactP: 1, oppositeMidP: 1, variances };
    const scale = scaleOf(moving.map(({ weight, law }) => ({ weight, span: law.probabilities.length - 1 })));
    let total = { from: 0, probabilities: Float64Array.of(1) };
    let reached = 0;
    for (const { weight, law, right } of moving) {
        const whole = Math.max(1, Math.round(weight / scale));
        total = added(total, law, whole);
        reached += whole * right;
    }
    let below = 0;
    total.probabilities.forEach((probability, index) => {
        if (total.from + index < reached)
            below += probability;
    });
    const equal = total.probabilities[reached - total.from] ?? 0;
    const midP = Math.min(1, below + equal / 2);
    return { midP, exactP: Math.min(1, below + equal), oppositeMidP: 1 - midP, variances };
}
/** Laws that were needed before: the same few small numbers come again at every look. */
const laws = new Map();
function lawOf(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    const right = early.right + late.right;
    const total = baseline.right + fresh.right + right;
    const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total} ${state === 'closed' ? right : ''}`;
    const known = laws.get(key);
    if (known !== undefined)
        return known;
    const law = computedLaw(stratum);
    if (laws.size < MAX_LAWS)
        laws.set(key, law);
    return law;
}
const MAX_LAWS = 20_000;
/** Law of the candidate's number of right answers on one task, given its total. */
function computedLaw(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    const samples = early.samples + late.samples;
    const right = early.right + late.right;
    if (state === 'closed')
        return { from: right, probabilities: Float64Array.of(1) };
    const others = baseline.samples + fresh.samples;
    const total = baseline.right + fresh.right + right;
    const from = Math.max(0, total - others);
    const weights = new Float64Array(Math.min(samples, total) - from + 1);
    for (let index = 0; index < weights.length; index++) {
        const c = from + index;
        if (state === 'everyone') {
            weights[index] = choose(others, total - c) * choose(samples, c);
            continue;
        }
        const deciding = given.samples + baseline.samples + early.samples;
        let ways = 0;
        for (let b = 0; b <= baseline.samples; b++) {
            const stored = choose(baseline.samples, b) * choose(fresh.samples, total - b - c);
            if (stored === 0)
                continue;
            for (let y = 0; y <= early.samples; y++) {
                const agreed = given.right + b + y;
                if (agreed > 0 && agreed < deciding)
                    ways += stored * choose(early.samples, y) * choose(late.samples, c - y);
            }
        }
        weights[index] = ways;
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return { from, probabilities: weights.map(ways => ways / sum) };
}
function varianceOf({ probabilities }) {
    let mean = 0;
    let square = 0;
    probabilities.forEach((probability, index) => {
        mean += index * probability;
        square += index * index * probability;
    });
    return square - mean * mean;
}
/** Far below any limit a p-value is held against; dropping it keeps the sum's law as narrow as its spread. */
const NEGLIGIBLE = 1e-50;
/** Law of `sum + weight * one` for independent `sum` and `one`. */
function added(sum, one, weight) {
    const before = sum.probabilities;
    const wide = new Float64Array(before.length + weight * (one.probabilities.length - 1));
    one.probabilities.forEach((probability, step) => {
        const shift = step * weight;
        for (let cell = 0; cell < before.length; cell++) {
            wide[shift + cell] = (wide[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
        }
    });
    let start = 0;
    let end = wide.length;
    while (start < end - 1 && (wide[start] ?? 0) < NEGLIGIBLE)
        start++;
    while (end > start + 1 && (wide[end - 1] ?? 0) < NEGLIGIBLE)
        end--;
    return { from: sum.from + weight * one.from + start, probabilities: wide.subarray(start, end) };
}
/** Most cells the law of the sum may have. */
const CELLS = 20_000;
/**
 * What to divide weights by before they are rounded to whole numbers: what they have in common, or more where that
 * would leave too many cells. The test stays exact then too, because any fixed weights make a valid statistic.
 */
function scaleOf(steps) {
    const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
    return Math.max(common, steps.reduce((sum, { weight, span }) => sum + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
    return b === 0 ? a : commonDivisor(b, a % b);
}
const triangle = [[1]];
/** Number of ways to choose k of n (Pascal's triangle, kept because the same few rows are asked for all the time). */
function choose(n, k) {
    if (k < 0 || k > n)
        return 0;
    for (let row = triangle.length; row <= n; row++) {
        const above = triangle[row - 1] ?? [];
        triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
    }
    return triangle[n]?.[k] ?? 0;
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isYoung),
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8759);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8483);


/** Whether an answer is young enough to be counted without a fresh check. */
function isYoung({ finishedAt }, decision, now) {
    return Date.parse(now) - Date.parse(finishedAt) <= decision['baseline-max-age'] * 24 * HOUR_MS;
}
/** Stored answers without those that have grown old, where the others are enough for every task. */
function withoutOld(stored, tasks, decision, now) {
    const young = stored.filter(trial => isYoung(trial, decision, now));
    const enough = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .storedEnough */ .aR)(tasks.length, decision);
    const counts = new Map();
    for (const { taskId } of young)
        counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
    return tasks.every(task => (counts.get(task.id) ?? 0) >= enough) ? young : stored;
}
const HOUR_MS = 3_600_000;
/** The trials of both arms as the decision sees them. `baseline` is null when there is no such arm. */
function situationOf(tasks, baseline, candidate, 
/** Baseline answers from this moment on (ISO 8601) count as taken next to the candidate's. */
freshSince, rest) {
    const before = (baseline?.trials ?? []).filter(trial => trial.finishedAt < freshSince);
    const stored = withoutOld(before, tasks, rest.decision, freshSince);
    const fresh = (baseline?.trials ?? []).filter(trial => trial.finishedAt >= freshSince);
    const counted = new Set(stored);
    const leftOut = new Map();
    for (const trial of before) {
        if (!counted.has(trial))
            leftOut.set(trial.taskId, (leftOut.get(trial.taskId) ?? 0) + 1);
    }
    const slots = {
        baseline: slotsByTask(tasks, stored, []),
        fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
        candidate: slotsByTask(tasks, candidate.trials, candidate.missing),
    };
    return {
        ...rest,
        hasBaseline: baseline !== null,
        outgrown: isOutgrown(candidate.missing),
        baselineAgeHours: ageInHours(stored, freshSince),
        tasks: tasks.map((task) => ({
            taskId: task.id,
            price: task.price,
            critical: task.critical === true,
            baseline: slots.baseline.get(task.id) ?? [],
            leftOut: leftOut.get(task.id) ?? 0,
            fresh: slots.fresh.get(task.id) ?? [],
            candidate: slots.candidate.get(task.id) ?? [],
        })),
    };
}
function isOutgrown(missing) {
    return 2 * missing.filter(({ reason }) => reason === 'context-too-long').length > missing.length;
}
function slotsByTask(tasks, trials, missing) {
    const samples = new Map(tasks.map(task => [task.id, new Map()]));
    const taskOf = new Map(tasks.map(task => [task.id, task]));
    for (const { taskId, sample } of missing)
        samples.get(taskId)?.set(sample, 'missing');
    for (const trial of trials) {
        const task = taskOf.get(trial.taskId);
        if (task === undefined)
            continue;
        samples
            .get(task.id)
            ?.set(trial.sample, trial.proposalId === null ? 'unreadable' : (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .isRight */ .FG)(trial, task) ? 'right' : 'wrong');
    }
    return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
    const times = trials.map(trial => Date.parse(trial.finishedAt));
    return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ evidenceAt),
  IB: () => (/* binding */ isBelowFloor),
  fd: () => (/* binding */ termsOf)
});

// UNUSED EXPORTS: alarmsOf

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(1465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var statistics_noise = __webpack_require__(3032);
;// CONCATENATED MODULE: ./build/statistics/detectable.js


/**
 * Smallest drop, as a fraction, that is found 8 times in 10: suspected at the last look, and then proven on new answers,
 * each with a normal law. `everyone`: answers asked of every candidate task; `open`: answers of tasks whose answers
 * disagree; `bound`: standardized bound of the last look; `tolerance`: smallest estimate, as a fraction, that may fail;
 * `proof`: answers of each arm to the proof, all tasks together, and the limit of its p-value. Null when the baseline is too thin to know its noise.
 */
function detectableDrop(tasks, samples, { bound, tolerance }, proof) {
    const counts = tasks.map(task => task.baseline);
    const noise = (0,statistics_noise/* noiseOf */.YN)(counts);
    if (noise === null)
        return null;
    // Tasks that look unanimous slip too, and are not followed up when they do not slip at once.
    const slip = (0,statistics_noise/* slipRate */.f1)(counts);
    const late = slip * Math.max(0, 1 / samples.everyone - 1 / samples.open);
    const noisy = counts.filter(count => !(0,statistics_noise/* isUnanimous */.im)(count)).length;
    const each = proof.answers / Math.max(1, noisy);
    let total = 0;
    let suspicion = 0;
    let proving = 0;
    let shown = 0;
    let hidden = 0;
    tasks.forEach(({ weight, baseline }, index) => {
        const own = noise[index] ?? 0;
        total += weight;
        suspicion += weight ** 2 * (own * (1 / baseline.samples + 1 / samples.open) + ((0,statistics_noise/* isUnanimous */.im)(baseline) ? late : 0));
        proving += (weight ** 2 * own * 2) / each;
        // A drop of the log-odds falls on tasks as their noise does, and the proof sees only those that answer both ways.
        if ((0,statistics_noise/* isUnanimous */.im)(baseline))
            hidden += weight * slip;
        else
            shown += weight * own;
    });
    if (suspicion === 0)
        return tolerance;
    const seen = shown / (shown + hidden);
    const least = Math.max(bound, (tolerance * total) / Math.sqrt(suspicion));
    const found = (drop) => (0,distributions/* normalCdf */.vr)((drop * total) / Math.sqrt(suspicion) - least) *
        (proving === 0 ? 1 : (0,distributions/* normalCdf */.vr)((seen * drop * total) / Math.sqrt(proving) - (0,distributions/* normalQuantile */.Zl)(1 - proof.limit)));
    return (0,distributions/* bisect */.h1)(drop => found(drop) >= 0.8, 0, 1);
}

;// CONCATENATED MODULE: ./build/statistics/exact.js
/**
 * Compares the weighted change on these tasks with a number of percentage points, in whole numbers: a drop of exactly
 * 5 points is 5 points, whatever binary fractions make of it. Weights are whole numbers. Negative when the change lies below, positive when above, 0 when it is equal.
 */
function compareChange(pairs, points) {
    const bySamples = new Map();
    let total = 0;
    for (const { weight, baseline, candidate } of pairs) {
        total += weight;
        bySamples.set(candidate.samples, (bySamples.get(candidate.samples) ?? 0) + weight * candidate.right);
        bySamples.set(baseline.samples, (bySamples.get(baseline.samples) ?? 0) - weight * baseline.right);
    }
    const common = [...bySamples.keys()].reduce((lcm, samples) => leastCommonMultiple(lcm, BigInt(samples)), 1n);
    const change = [...bySamples].reduce((sum, [samples, right]) => sum + BigInt(right) * (common / BigInt(samples)), 0n);
    const [digits, scale] = decimal(points);
    const difference = change * scale * 100n - digits * common * BigInt(total);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/** A number as people write it, to 12 decimals: its digits, and the power of ten to divide them by. */
function decimal(value) {
    const [whole = '', fraction = ''] = value.toFixed(12).split('.');
    return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    while (y > 0n)
        [x, y] = [y, x % y];
    return (a / x) * b;
}

// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(743);
// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(2624);
;// CONCATENATED MODULE: ./build/verdict/evidence.js







/**
 * A suspicion costs answers and nothing else, so it may be raised this many times as often as alpha: what fails the build
 * is proven by answers taken after it (proof.ts). Chosen by simulation (docs/decision.md).
 */
const ALARMS = 4;
const MAX_ALARMS = 0.2;
/** How often a harmless change may be suspected of a drop, all looks together. */
function alarmsOf({ alpha }) {
    return Math.min(MAX_ALARMS, ALARMS * alpha);
}
/** A suspicion of unreadable answers, at each look that asks every task. */
const UNREADABLE_ALARM = 0.02;
/** With a drop this likely, a pass waits for the next look. */
const LIKELY = 0.3;
function termsOf(plan, decision, baseline) {
    const planned = baseline.answers
        .map(task => ({ weight: task.weight, baseline: (0,verdict_look/* baselineCount */.DD)(task) }))
        .filter(task => task.baseline.samples > 0);
    const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
    const looks = (0,verdict_plan/* looksOf */.uJ)(plan, share, { alarm: alarmsOf(decision), better: decision.alpha });
    const last = plan.looks.at(-1) ?? 1;
    const samples = { everyone: Math.min(plan.everyone, last), open: last };
    const limit = { bound: looks.at(-1)?.red ?? 0, tolerance: decision.tolerance / 100 };
    const byNormalLaw = detectableDrop(planned, samples, limit, (0,proof/* lastDropTest */.Ro)(decision.alpha));
    const detectable = byNormalLaw && byNormalLaw * (1 + FEW_TASKS / planned.length);
    return { plan, decision, looks, detectable, margin: marginOf(decision, byNormalLaw) };
}
/** What the normal law leaves out weighs more with few tasks. Fitted to simulations (docs/decision.md). */
const FEW_TASKS = 2.5;
/** The margin that `auto` gives, in units of the smallest drop found 8 times in 10 by the normal law. */
const MARGIN_FACTOR = 1.15;
/** In percentage points: wide enough that an unchanged candidate passes about nineteen times in twenty, and at least five points. */
function marginOf({ margin }, detectable) {
    return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}
/** What look number `number` (from 1) shows. */
function evidenceAt(number, look, answers, terms) {
    const { plan, decision } = terms;
    const margin = terms.margin / 100;
    const extent = { samples: look.samples, everyone: plan.everyone };
    const answered = answers.filter(task => isAnswered(task, extent));
    const seen = (0,verdict_look/* lookAt */.t5)(answered, extent);
    // Tasks without an answer are counted both ways: a verdict must hold whatever they would have been.
    const imagining = (candidate) => {
        if (answered.length === answers.length)
            return seen;
        const whole = answers.map(task => imagined(task, extent, plan, candidate));
        return (0,verdict_look/* lookAt */.t5)(whole, extent);
    };
    const worst = imagining('wrong');
    const best = imagining('right');
    const high = best.change.centre + look.pass * best.change.error;
    const low = worst.change.centre - look.pass * worst.change.error;
    // By the noise if nothing had changed: a drop may not be suspected because the candidate answers alike.
    const fell = best.change.difference + look.red * best.nullError < 0;
    const largeDrop = compareChange(best.pairs, -decision.tolerance) <= 0;
    const isBeyond = ({ pairs }) => compareChange(pairs, -terms.margin) < 0;
    const sizes = (of) => {
        const all = answered.map(of);
        return { min: Math.min(...all), max: Math.max(...all) };
    };
    const total = answered.reduce((sum, { weight }) => sum + weight, 0);
    return {
        comparison: {
            tasks: answered.length,
            baselineAccuracy: seen.change.baseline,
            candidateAccuracy: seen.change.candidate,
            difference: seen.change.difference,
            low,
            high,
            pValue: best.test.midP,
            pLimit: look.pLimit,
            look: number,
            looks: plan.looks.length,
            margin,
            marginWas: decision.margin === 'auto' ? 'auto' : 'given',
            detectableDrop: terms.detectable,
            unseenLow: seen.change.unseen?.low ?? null,
            unseenHigh: seen.change.unseen?.high ?? null,
            weights: decision.weights,
            effectiveTasks: total ** 2 / answered.reduce((sum, { weight }) => sum + weight ** 2, 0),
            deterministic: answered.every(isDeterministic),
            baselineSamples: sizes(task => (0,verdict_look/* baselineCount */.DD)(task).samples),
            candidateSamples: sizes(task => (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, extent.samples).samples),
        },
        drop: best.test.midP <= look.pLimit && fell && largeDrop,
        largeDrop,
        likelyDrop: best.test.midP <= LIKELY,
        improved: seen.test.oppositeMidP <= look.betterLimit && worst.change.difference > 0,
        unreadable: becameUnreadable(answered, extent, terms),
        ruledOut: low > -margin,
        belowFloor: isBelowFloor(answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))), decision, plan),
        smallDrop: best.test.midP <= look.betterLimit && fell && !largeDrop,
        beyondMargin: decision.policy !== 'threshold' ? 'no' : isBeyond(best) ? 'yes' : isBeyond(worst) ? 'unknown' : 'no',
        falseAlarmRate: seen.nullError === 0 ? 0 : (0,distributions/* normalCdf */.vr)(-margin / seen.nullError),
        unanswered: answers.length - answered.length,
    };
}
function becameUnreadable(answers, extent, { decision }) {
    if (extent.samples > extent.everyone)
        return false;
    if (!answers.some(task => task.candidate.includes('unreadable')))
        return false;
    const { test, pairs } = (0,verdict_look/* lookAt */.t5)(answers, extent, verdict_look/* readable */.HD);
    return test.midP <= UNREADABLE_ALARM && compareChange(pairs, -decision.tolerance) <= 0;
}
/**
 * Whether these answers, as many of each task, are surely below the floor. Binomial tail, all looks together: tasks
 * that differ in difficulty only make it rarer (Hoeffding, Annals of Mathematical Statistics 27, 1956).
 */
function isBelowFloor(slots, decision, plan) {
    const floor = decision['min-accuracy'];
    const all = (0,verdict_look/* countOf */.pq)(slots, verdict_look/* right */.pG);
    return (floor !== null &&
        all.samples > 0 &&
        (0,distributions/* binomialCdf */.HU)(all.right, all.samples, floor) <= decision.alpha / plan.looks.length);
}
function isAnswered(task, { samples, everyone }) {
    const asked = (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, Math.min(samples, everyone));
    return asked.samples > 0 && (0,verdict_look/* baselineCount */.DD)(task).samples > 0;
}
/** The task with its missing side as good or as bad for the candidate as it can be. */
function imagined(task, extent, plan, candidate) {
    if (isAnswered(task, extent))
        return task;
    const opposite = candidate === 'right' ? 'wrong' : 'right';
    const known = (0,verdict_look/* baselineCount */.DD)(task).samples > 0;
    const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
    return {
        ...task,
        baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
        candidate: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG).samples > 0 ? task.candidate : asked,
    };
}
function isDeterministic(task) {
    const known = (0,verdict_look/* baselineCount */.DD)(task);
    return known.samples > 1 && (0,statistics_noise/* isUnanimous */.im)(known);
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ baselineCount),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _statistics_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7360);
/* harmony import */ var _statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3032);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);



const right = outcome => outcome === 'right';
const readable = outcome => outcome !== 'unreadable';
const NONE = { right: 0, samples: 0 };
/** Judges answers up to `extent`. Every task needs an answer on both sides. */
function lookAt(answers, extent, measure = right) {
    const strata = answers.map(task => stratumOf(task, extent, measure));
    const test = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata);
    const passes = Math.min(extent.samples, extent.everyone);
    const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
        weight,
        baseline: together(baseline, fresh),
        // Asked again only when they surprise, unanimous tasks would drift back to the mean: their follow-ups only test.
        candidate: (0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(baseline)
            ? early
            : together(together(early, late), countOf(answers[index]?.again ?? [], measure)),
    }));
    let variance = 0;
    let total = 0;
    strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
        const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
        variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
        total += weight;
    });
    return { test, pairs, change: (0,_statistics_change_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateChange */ .B)(pairs, passes), nullError: Math.sqrt(variance) / total };
}
/** Two-sided mid-p of "the baseline arm answers as it did". */
function shiftOf(answers) {
    const { midP, oppositeMidP } = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(answers.map(({ weight, old, fresh }) => ({
        weight,
        given: NONE,
        baseline: countOf(old, right),
        fresh: NONE,
        early: countOf(fresh, right),
        late: NONE,
        state: 'everyone',
    })));
    return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}
/** Whether a task's answers so far disagree, so that asking again can tell more. */
function isOpen(task, everyone) {
    return !(0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
/** Every baseline answer of a task. */
function baselineCount(task) {
    return together(countOf(task.baseline, right), countOf(task.control, right));
}
/** Successes among the answers of slots `from` up to `to`; missing ones do not count. */
function countOf(slots, measure, from = 0, to = slots.length) {
    let hits = 0;
    let samples = 0;
    for (let index = from; index < Math.min(to, slots.length); index++) {
        const slot = slots[index];
        if (slot === undefined || slot === 'missing')
            continue;
        samples++;
        if (measure(slot))
            hits++;
    }
    return { right: hits, samples };
}
function stratumOf(task, { samples, everyone }, measure) {
    const open = samples > everyone && isOpen(task, everyone);
    return {
        weight: task.weight,
        given: NONE,
        baseline: countOf(task.baseline, measure),
        fresh: countOf(task.control, measure),
        early: countOf(task.candidate, measure, 0, Math.min(samples, everyone)),
        late: open ? countOf(task.candidate, measure, everyone, samples) : NONE,
        state: samples <= everyone ? 'everyone' : open ? 'open' : 'closed',
    };
}
function together(a, b) {
    return { right: a.right + b.right, samples: a.samples + b.samples };
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ storedEnough),
/* harmony export */   d3: () => (/* binding */ affordable),
/* harmony export */   n6: () => (/* binding */ baselineTarget),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4174);


/** The plan for a suite of this many tasks: small suites take more answers per task. */
function planOf(tasks, decision) {
    const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
    // Half of what the default branch collects; fewer than four passes could not confirm a real drop (docs/decision.md).
    const fresh = Math.max(4 * pass, Math.ceil(Math.min(dependable(tasks), baselineTarget(tasks, decision)) / 2));
    if (decision.policy === 'threshold')
        return { looks: [2 * pass], everyone: 2 * pass, fresh };
    return {
        looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
        everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
        fresh,
    };
}
/** Solvers whose one answer takes as much time and money as ten to a hundred of a model asked once. */
const DEAR = new Set(['agent', 'command']);
/**
 * The decision for arms with these solvers: where agents answer and nobody said otherwise, fewer baseline answers are
 * collected and taken before a red. All looks stay: the later ones ask only tasks whose answers disagree.
 */
function affordable(decision, tasks, solvers) {
    if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => DEAR.has(solver)))
        return decision;
    return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}
/** Stored baseline answers per task with which a gate needs no fresh ones to begin. */
function storedEnough(tasks, decision) {
    return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
/** Baseline answers per task that runs on the default branch collect, so that pull requests pay for the candidate alone. */
function baselineTarget(tasks, decision) {
    const wished = decision['baseline-samples'];
    return wished === 'auto' ? dependable(tasks) : wished;
}
/** About 900 answers in all, at least 5 and at most 24 a task. */
function dependable(tasks) {
    return Math.min(24, Math.max(5, Math.ceil(900 / tasks)));
}
/** The limits of all looks, doubled because they are held against mid-p-values, stay below one half: proof.ts counts on it. */
const MAX_LIMITS = 0.249;
/** Chance of a pass when the true drop is just the margin, all looks together. */
const PASS_ERROR = 0.05;
/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which sets how much each look
 * adds; `alarm`, `better`: how often a harmless change may be suspected, or called better, all looks together.
 */
function looksOf(plan, baselineShare, { alarm, better }) {
    const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
    const shares = information.map(amount => amount / (information.at(-1) ?? amount));
    const bounds = (error) => {
        const spent = shares.map(share => (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .pocockSpending */ .q)(error, share));
        return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBounds */ .b)(shares, spent);
    };
    const reds = bounds(alarm);
    const betters = bounds(better);
    const passes = bounds(PASS_ERROR);
    return plan.looks.map((samples, look) => {
        const red = reds[look] ?? Number.POSITIVE_INFINITY;
        const betterLimit = 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(betters[look] ?? Number.POSITIVE_INFINITY);
        return {
            samples,
            red,
            pLimit: Math.min(1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(red), MAX_LIMITS / plan.looks.length),
            betterLimit,
            pass: passes[look] ?? Number.POSITIVE_INFINITY,
        };
    });
}


/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(743);
;// CONCATENATED MODULE: ./build/verdict/baseline.js

/** How rarely equal answers may be called shifted. */
const SHIFT_LIMIT = 0.01;
/** Stored answers, filled up with fresh ones where they are too few. */
function storedBaseline(tasks, freshFirst) {
    return {
        answers: tasks.map(task => ({
            ...named(task),
            baseline: [...task.stored, ...task.fresh.slice(0, freshFirst(task))],
            control: [],
        })),
        shift: null,
    };
}
/** Stored answers with fresh ones of every task beside them, or those alone when they show that the stored ones are outdated. */
function checkedBaseline(tasks, plan) {
    const shift = shiftBetween(tasks, plan);
    return {
        answers: tasks.map(task => {
            const fresh = task.fresh.slice(0, plan.fresh);
            return { ...named(task), baseline: shift.real ? fresh : task.stored, control: shift.real ? [] : fresh };
        }),
        shift,
    };
}
function shiftBetween(tasks, plan) {
    const compared = tasks
        .map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh: fresh.slice(0, plan.fresh) }))
        .filter(({ old, fresh }) => (0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG).samples > 0 && (0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG).samples > 0);
    const total = compared.reduce((sum, { weight }) => sum + weight, 0);
    const difference = compared.reduce((sum, { weight, old, fresh }) => sum + (weight * (rate((0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG)) - rate((0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG)))) / total, 0);
    return { difference, real: (0,verdict_look/* shiftOf */.Gn)(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
    return { taskId, weight, candidate, again: [] };
}
function rate({ right: hits, samples }) {
    return hits / samples;
}

// EXTERNAL MODULE: ./build/verdict/evidence.js + 2 modules
var verdict_evidence = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(2624);
// EXTERNAL MODULE: ./build/statistics/scored.js
var scored = __webpack_require__(9734);
;// CONCATENATED MODULE: ./build/verdict/suspects.js


/** A task is suspected to have broken when its answers alone would be this rare if nothing had changed. */
const SUSPICION = 0.01;
/** A task that was right less often had not much to lose. */
const MIN_RATE = 0.75;
/** Further answers that may be asked to confirm a suspicion, at most, before it is dropped. */
const MAX_FOLLOW_UP = 4;
/** Answers of one task that would tell whether it broke; 0 where they already do, null where it does not look broken. */
function followUp(task, samples) {
    const before = (0,verdict_look/* baselineCount */.DD)(task);
    const now = (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples);
    if (now.samples === 0 || before.right < MIN_RATE * before.samples)
        return null;
    // A task that broke for good is wrong every time; one that was right again is asked no further.
    const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
    for (let more = 0; more <= most; more++) {
        if ((0,scored/* fisherTest */.M)(before, { right: now.right, samples: now.samples + more }) <= SUSPICION)
            return more;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/verdict/inquiry.js



/** A further test is worth its answers when those before came at least this near. */
const PROMISING = 0.4;
/** Where tests of single tasks would take more answers of each arm than this, a drop is tested first. */
const MANY = 130;
/** A task may be followed up this often before the suspicion is dropped. */
const FOLLOW_UPS = 2;
function createInquiry(tasks, ledger, decision, canSample) {
    const { alpha } = decision;
    const critical = new Set(tasks.filter(task => task.critical).map(task => task.taskId));
    const single = decision['single-tasks'];
    const fails = (taskId) => single === 'fail' || critical.has(taskId);
    const followed = new Map();
    const broken = [];
    let singleTests = 0;
    let unreadableTested = false;
    const limits = (0,proof/* dropLimits */.iM)(alpha);
    let drop = null;
    let isRefuted = false;
    /** The answers with those to a test among them. Only after a first alarm: before it, they would bend its test. */
    function withFresh(answers, taken) {
        const own = new Map(taken.map(one => [one.taskId, one]));
        return answers.map(task => {
            const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
            return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
        });
    }
    /** Suspected tasks that can be tested now, and the answers that would tell about others. */
    function suspects(answers) {
        const watched = answers.filter(({ taskId }) => (single !== 'off' || critical.has(taskId)) && !broken.some(one => one.taskId === taskId));
        const suspected = [];
        const wanted = [];
        for (const task of watched) {
            const { taskId, candidate } = task;
            for (;;) {
                const seen = ledger.candidateSeen(taskId);
                const more = followUp(task, seen);
                if (more === 0)
                    suspected.push(task);
                if (more === null || more === 0 || (followed.get(taskId) ?? 0) >= FOLLOW_UPS)
                    break;
                if (candidate.length < seen + more) {
                    wanted.push({ taskId, arm: 'candidate', samples: seen + more });
                    break;
                }
                followed.set(taskId, (followed.get(taskId) ?? 0) + 1);
                ledger.see(taskId, seen + more);
            }
        }
        return { wanted, suspected };
    }
    function inquire(evidence, given) {
        let answers = given;
        const go = (proven) => ({ wanted: [], reason: 'round', proven, answers });
        const ask = (wanted, reason) => ({
            wanted,
            reason,
            proven: null,
            answers,
        });
        const matters = (ids) => canSample || ids.some(fails);
        // Where many tasks broke, the one test of a drop costs a fraction of theirs. Told by the answers of this look alone,
        // so that it stays the same when more have come.
        const suspicious = answers.filter(task => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
        const early = suspicious * proof/* SINGLE_SAMPLES */.dy > MANY ? inquireDrop() : null;
        if (early !== null)
            return early;
        const { wanted, suspected } = suspects(answers);
        if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId)))
            return ask(wanted, 'round');
        if (suspected.length > 0) {
            const ids = suspected.map(task => task.taskId);
            const test = ledger.next(ids, proof/* SINGLE_SAMPLES */.dy);
            if (test.wanted.length > 0 && matters(ids))
                return ask(test.wanted, 'control');
            if (test.wanted.length > 0) {
                broken.push(...suspected.map(task => suspicionOf(task, ledger.candidateSeen(task.taskId))));
            }
            else {
                testSingles(suspected, test.answers);
                const failing = broken.filter(one => one.fails);
                if (failing.length > 0)
                    return go({ kind: 'broken-tasks', tasks: failing });
            }
        }
        if (evidence.unreadable && !unreadableTested) {
            const ids = answers.map(task => task.taskId);
            const test = ledger.next(ids, (0,proof/* unreadableSamples */.bn)(ids.length));
            if (test.wanted.length > 0)
                return ask(test.wanted, 'control');
            unreadableTested = true;
            if ((0,proof/* unreadablePValue */.pd)(test.answers) <= alpha * proof/* SHARES */.ZG.unreadable)
                return go({ kind: 'unreadable' });
        }
        return inquireDrop() ?? go(null);
        function inquireDrop() {
            const isSuspected = evidence.drop || (isHollowed() && evidence.largeDrop);
            while (isSuspected && (drop?.pValues.length ?? 0) < proof/* DROP_TESTS */.y3.length) {
                drop ??= { tasks: (0,proof/* dropTasks */.OJ)(answers, task => ledger.candidateSeen(task.taskId)), pValues: [] };
                const ids = drop.tasks.map(task => task.taskId);
                if (ids.length === 0)
                    break;
                const test = ledger.next(ids, (0,proof/* dropSamples */.R7)(ids.length, drop.pValues.length));
                if (test.wanted.length > 0)
                    return ask(test.wanted, 'control');
                answers = withFresh(answers, test.answers);
                drop.pValues.push((0,proof/* dropPValue */.RA)(drop.tasks, test.answers));
                const pValue = (0,proof/* combined */.yX)(drop.pValues);
                const limit = limits[drop.pValues.length - 1] ?? 0;
                if (pValue <= limit)
                    return go({ kind: 'drop', pValue, limit });
                isRefuted = true;
                if (pValue > PROMISING)
                    break;
            }
            return null;
        }
    }
    function testSingles(suspected, taken) {
        singleTests++;
        const limit = (alpha * proof/* SHARES */.ZG.single) / 2 ** singleTests;
        const pValues = (0,proof/* singlePValues */.F_)(taken, taskId => critical.has(taskId));
        suspected.forEach((task, index) => {
            const pValue = pValues[index] ?? 1;
            const isBroken = pValue <= limit;
            const samples = ledger.candidateSeen(task.taskId) - proof/* SINGLE_SAMPLES */.dy;
            broken.push({
                ...suspicionOf(task, samples),
                proof: {
                    baseline: (0,verdict_look/* countOf */.pq)(taken[index]?.baseline ?? [], verdict_look/* right */.pG),
                    candidate: (0,verdict_look/* countOf */.pq)(taken[index]?.candidate ?? [], verdict_look/* right */.pG),
                    pValue,
                },
                state: isBroken ? 'broken' : 'unproven',
                fails: isBroken && fails(task.taskId),
            });
        });
        broken.sort((a, b) => Number(b.state === 'broken') - Number(a.state === 'broken'));
    }
    /** Proven falls of single tasks add up to the tolerance, and are more than one. */
    function isHollowed() {
        const proven = broken.filter(one => one.state === 'broken');
        const weightOf = (taskId) => tasks.find(task => task.taskId === taskId)?.weight ?? 0;
        const fallen = proven.reduce((sum, { taskId, proof }) => sum + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)), 0);
        const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
        return proven.length > 1 && fallen > 0 && fallen >= (decision.tolerance / 100) * total;
    }
    return {
        inquire,
        get isHollowed() {
            return isHollowed();
        },
        get isRefuted() {
            return isRefuted;
        },
        get brokenTasks() {
            return broken;
        },
    };
}
/** A task that looks broken, before anything is proven. */
function suspicionOf(task, samples) {
    return {
        taskId: task.taskId,
        before: (0,verdict_look/* baselineCount */.DD)(task),
        now: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples),
        proof: null,
        state: 'unproven',
        fails: false,
    };
}
function fallOf({ baseline, candidate }) {
    return baseline.right / Math.max(1, baseline.samples) - candidate.right / Math.max(1, candidate.samples);
}

;// CONCATENATED MODULE: ./build/verdict/ledger.js
/** @param freshSeen answers of the baseline, taken in this run, that it starts with */
function createLedger(tasks, freshSeen) {
    const accounts = new Map(tasks.map(task => [task.taskId, { task, candidate: 0, fresh: freshSeen(task) }]));
    const accountOf = (taskId) => {
        const account = accounts.get(taskId);
        if (account === undefined)
            throw new Error(`the unknown task ${taskId} was asked for`);
        return account;
    };
    return {
        candidateSeen: taskId => accountOf(taskId).candidate,
        see(taskId, samples) {
            const account = accountOf(taskId);
            account.candidate = Math.max(account.candidate, samples);
        },
        next(taskIds, samples) {
            const wanted = taskIds.flatMap((taskId) => {
                const { task, candidate, fresh } = accountOf(taskId);
                const lacksCandidate = task.candidate.length < candidate + samples;
                const lacksBaseline = task.fresh.length < fresh + samples;
                return [
                    ...(lacksBaseline ? [{ taskId, arm: 'baseline', samples: task.before + fresh + samples }] : []),
                    ...(lacksCandidate ? [{ taskId, arm: 'candidate', samples: candidate + samples }] : []),
                ];
            });
            if (wanted.length > 0)
                return { answers: [], wanted };
            const answers = taskIds.map(taskId => {
                const account = accountOf(taskId);
                const { task, candidate, fresh } = account;
                account.candidate += samples;
                account.fresh += samples;
                return {
                    taskId,
                    baseline: task.fresh.slice(fresh, fresh + samples),
                    candidate: task.candidate.slice(candidate, candidate + samples),
                };
            });
            return { answers, wanted };
        },
    };
}

;// CONCATENATED MODULE: ./build/verdict/losses.js

/** The arm that lost too many answers to compare fairly; null when neither did. */
function tooManyLosses(answers, asked) {
    return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}
/** One lost answer is no reason to give up on a small suite; beyond that, two in a hundred. */
function isTooMany(lost, of) {
    return lost > Math.max(1, 0.02 * of);
}
/** Each arm by itself: the baseline has many more answers, and would hide what the candidate lost. */
function lossesOf(answers, asked) {
    const candidate = { lost: 0, slots: 0 };
    const baseline = { lost: 0, slots: 0 };
    for (const task of answers) {
        candidate.slots += asked(task);
        candidate.lost += asked(task) - answeredBy(task, asked);
        baseline.slots += task.baseline.length + task.control.length;
        baseline.lost += task.baseline.length + task.control.length - (0,verdict_look/* baselineCount */.DD)(task).samples;
    }
    return [candidate, baseline];
}
/**
 * Answers that time out belong to hard tasks or to long ones, not to tasks drawn at random. Null unless the baseline is
 * right much more, or much less, often on the tasks that lost answers.
 */
function lostTasksOf(answers, asked) {
    const isLost = (task) => answeredBy(task, asked) < asked(task);
    const lost = answers.filter(isLost);
    const there = accuracyOf(lost);
    const elsewhere = accuracyOf(answers.filter(task => !isLost(task)));
    if (lost.length < 2 || there === null || elsewhere === null)
        return null;
    return Math.abs(there - elsewhere) < FAR_APART ? null : { tasks: lost.length, there, elsewhere };
}
/** As a fraction of answers. */
const FAR_APART = 0.2;
const answeredBy = (task, asked) => (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, asked(task)).samples;
/** The baseline's accuracy on these tasks; null without an answer. */
function accuracyOf(tasks) {
    const counts = tasks.map(verdict_look/* baselineCount */.DD);
    const samples = counts.reduce((sum, count) => sum + count.samples, 0);
    return samples === 0 ? null : counts.reduce((sum, count) => sum + count.right, 0) / samples;
}

// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(8483);
;// CONCATENATED MODULE: ./build/verdict/situation.js

/**
 * Refuses numbers that would make every comparison false, which is how a gate fails open.
 * @throws Failure on a setting or price that is not a usable number, or a task named twice.
 */
function checkSituation({ tasks, decision }) {
    for (const setting of ['margin', 'tolerance', 'alpha', 'max-rounds', 'baseline-max-age', 'min-accuracy']) {
        if (typeof decision[setting] === 'number' && !Number.isFinite(decision[setting])) {
            throw new errors/* Failure */.HR('configuration', `decision: ${setting} is not a number`, { hint: 'Give a plain number.' });
        }
    }
    const seen = new Set();
    for (const { taskId, price } of tasks) {
        if (seen.has(taskId))
            throw new errors/* Failure */.HR('dataset', `task ${taskId} is in the suite twice`);
        seen.add(taskId);
        if (decision.weights === 'price' && !(price > 0 && Number.isFinite(price))) {
            throw new errors/* Failure */.HR('dataset', `task ${taskId} has no price above zero`, {
                hint: 'Use `weights: equal`, or leave the task out of the suite.',
            });
        }
    }
}

// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(3032);
;// CONCATENATED MODULE: ./build/verdict/words.js



/** Plain sentences for every verdict and every note: no term a team lead would have to look up. */
/** @param pValue of the answers that were taken to prove it */
function drop(comparison, answers, pValue) {
    const { difference, baselineAccuracy, candidateAccuracy } = comparison;
    const flipped = flips(answers, comparison.candidateSamples.max);
    const change = `Accuracy fell by about ${(0,format/* size */.Ej)(-difference)} (${(0,format/* percent */.KN)(baselineAccuracy)} → ${(0,format/* percent */.KN)(candidateAccuracy)})`;
    const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${(0,format/* outOf */.GH)(pValue)}`;
    return `${flipped === '' ? '' : `${flipped} `}${change}. ${chance}.`;
}
/** Single tasks that broke. */
function broken(tasks) {
    const one = (task) => {
        const { before, now, proof } = task;
        const again = proof === null ? '' : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
        return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
    };
    return `${(0,format/* count */.U9)(tasks.length, 'task')} broke: ${tasks.map(one).join('; ')}.`;
}
/** What a pass could not have seen. */
function blindSpot({ detectableDrop, margin }, { 'single-tasks': single }) {
    const drops = `A drop below ${(0,format/* size */.Ej)(Math.max(detectableDrop ?? 0, 0) || margin)} can go unnoticed`;
    return single === 'off'
        ? `${drops}, and so can a single task that broke.`
        : `${drops}, and so can a task that only got a little worse.`;
}
/** `2 tasks that were right in 10 of 10 runs are now wrong in 6 of 6.`, or nothing. */
function flips(answers, samples) {
    const flipped = answers
        .map(task => ({ before: (0,verdict_look/* baselineCount */.DD)(task), now: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples) }))
        .filter(({ before, now }) => before.right > 1 && (0,noise/* isUnanimous */.im)(before) && now.samples > 0 && now.right === 0);
    const [one, ...others] = flipped;
    if (one === undefined)
        return '';
    const alike = others.every(({ before, now }) => before.samples === one.before.samples && now.samples === one.now.samples);
    const [were, are] = flipped.length === 1 ? ['was', 'is'] : ['were', 'are'];
    const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : 'in every run';
    const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : 'in every run';
    return `${(0,format/* count */.U9)(flipped.length, 'task')} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable({ candidateSamples }, answers) {
    const share = (of) => {
        const counted = (0,verdict_look/* countOf */.pq)(answers.flatMap(of), verdict_look/* readable */.HD);
        return `${counted.samples - counted.right} of ${counted.samples}`;
    };
    const now = share(task => task.candidate.slice(0, candidateSamples.max));
    const before = share(task => [...task.baseline, ...task.control]);
    return `Answers became unreadable: ${now} now, ${before} before.`;
}
function belowFloor(accuracy, { 'min-accuracy': floor }) {
    return `Accuracy is ${(0,format/* percent */.KN)(accuracy)}, clearly below the minimum of ${(0,format/* percent */.KN)(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
    return `A drop of ${(0,format/* size */.Ej)(margin)} or more is ruled out: the change is about ${(0,format/* points */.WR)(difference)}, likely between ${(0,format/* signed */.x8)(low)} and ${(0,format/* signed */.x8)(high)}.`;
}
function undecided({ low, high, margin, looks }) {
    return `The change could be anything from ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)} points. After ${(0,format/* count */.U9)(looks, 'look')}, a drop is neither proven, nor is one of ${(0,format/* size */.Ej)(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
    return `The strict policy requires a drop of ${(0,format/* size */.Ej)(margin)} to be ruled out, but the change could be anything from ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)} points.`;
}
function endedEarly(comparison) {
    return comparison === null
        ? 'The run ended before there were enough answers for a first look, so nothing can be compared.'
        : `The run ended before it could decide: so far the change could be anything from ${(0,format/* signed */.x8)(comparison.low)} to ${(0,format/* signed */.x8)(comparison.high)} points.`;
}
function unchecked({ difference }) {
    return `Accuracy seems to have fallen by about ${(0,format/* size */.Ej)(-difference)}, but the run ended before both versions could be asked again to confirm it.`;
}
function missing({ lost, slots }, tasks) {
    const random = tasks === null ? '' : ` They are not random: ${whereLost(tasks)}.`;
    return `${lost} of ${slots} answers are missing, too many to compare fairly.${random}`;
}
function whereLost({ there, elsewhere }) {
    return `the baseline is right ${(0,format/* percent */.KN)(there)} of the time on those tasks, and ${(0,format/* percent */.KN)(elsewhere)} on the others`;
}
function threshold({ difference, margin }, beyond) {
    const change = `The plain difference is ${(0,format/* points */.WR)(difference)}`;
    if (beyond === 'unknown')
        return `${change}, but tasks without an answer could take it past the threshold of ${(0,format/* size */.Ej)(margin)}.`;
    return `${change}: ${beyond === 'yes' ? 'a drop beyond' : 'within'} the threshold of ${(0,format/* size */.Ej)(margin)}.`;
}
const noTasks = 'There is no task to judge.';
const noBaselineArm = 'There is no configuration before this change, so there is nothing to compare with.';
function noBaseline(without, of) {
    return `${(0,format/* count */.U9)(without, 'task')} of ${of} have no baseline answer, and none could be collected.`;
}
const staleBaseline = 'The stored baseline answers are too old to count, and no fresh ones could be collected.';
const words_notes = {
    firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so this run asked the state before this change ${(0,format/* count */.U9)(max, 'time')} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
    shifted: ({ difference }) => `The provider's model changed: the state before this change now scores ${(0,format/* points */.WR)(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
    notConfirmed: 'The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.',
    smallDrop: ({ difference }, { tolerance }) => `There is probably a small drop of about ${(0,format/* size */.Ej)(-difference)}; drops below ${(0,format/* size */.Ej)(tolerance / 100)} do not fail the build.`,
    deterministic: 'Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.',
    falseAlarm: (rate) => `With this threshold, a change that does nothing fails about ${(0,format/* percent */.KN)(rate)} of the time, and a real drop as large as the threshold is missed half of the time.`,
    lostTasks: (tasks) => `Answers are missing on ${(0,format/* count */.U9)(tasks.tasks, 'task')}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
    unanswered: (tasks) => `${(0,format/* count */.U9)(tasks, 'task')} had no answer at all. The verdict holds whatever those answers would have been.`,
};

;// CONCATENATED MODULE: ./build/verdict/procedure.js










/**
 * The decision, whole: from what is known to the next step. It looks at the same answers in the same order whatever
 * else is stored, so that a resumed, merged or replayed run ends as one that ran through.
 * @throws Failure on settings or tasks that cannot be judged.
 */
function nextStep(situation) {
    checkSituation(situation);
    const { decision, canSample } = situation;
    const count = situation.tasks.length;
    if (count === 0)
        return decided(decision, { kind: 'error', cause: 'no-tasks', reason: noTasks });
    const tasks = weighed(situation);
    const plan = (0,verdict_plan/* planOf */.XC)(count, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(count, decision);
    const stored = tasks.some(task => task.stored.length > 0);
    const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision['baseline-max-age'] * 24);
    const topUp = (task) => (isOld ? 0 : Math.max(0, enough - task.stored.length));
    const { outgrown = false } = situation;
    const judging = { tasks, plan, decision, canSample, outgrown, topUp };
    if (!situation.hasBaseline)
        return withoutBaseline(judging);
    const lacking = wantedFresh(tasks, task => (isOld ? plan.fresh : topUp(task)));
    if (lacking.length > 0 && canSample) {
        const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
        return { kind: 'sample', reason: 'round', round: 1, wanted };
    }
    if (lacking.length > 0 && isOld) {
        return decided(decision, { kind: 'inconclusive', cause: 'stale-baseline', reason: staleBaseline });
    }
    const bare = tasks.filter(({ stored, fresh }) => (0,verdict_look/* countOf */.pq)([...stored, ...fresh], verdict_look/* right */.pG).samples === 0).length;
    if (isTooMany(bare, count)) {
        return decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: noBaseline(bare, count) });
    }
    const baseline = isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp);
    return judged(judging, baseline, task => (isOld ? plan.fresh : topUp(task)));
}
/** Goes from look to look until one of them decides. */
function judged(judging, start, freshSeen) {
    const { tasks, plan, decision, canSample } = judging;
    const terms = (0,verdict_evidence/* termsOf */.fd)(plan, decision, start);
    const ledger = createLedger(tasks, freshSeen);
    const inquiry = createInquiry(tasks, ledger, decision, canSample);
    let answers = start.answers;
    let evidence = null;
    let lostTasks = null;
    const end = (finding) => {
        const unconfirmed = inquiry.isRefuted && finding.kind !== 'regressed';
        const notes = notesOf(judging, start, evidence, unconfirmed);
        if (lostTasks !== null && finding.cause !== 'missing-answers') {
            notes.unshift({ kind: 'warning', text: words_notes.lostTasks(lostTasks) });
        }
        return decided(decision, finding, evidence?.comparison, notes, inquiry.brokenTasks);
    };
    for (const [index, look] of terms.looks.entries()) {
        const asked = (task) => look.samples > plan.everyone && !(0,verdict_look/* isOpen */.nT)(task, plan.everyone) ? plan.everyone : look.samples;
        const wanted = wantedCandidate(answers, asked);
        if (wanted.length > 0) {
            if (canSample)
                return { kind: 'sample', reason: 'round', round: index + 1, wanted };
            return end({ kind: 'inconclusive', cause: 'budget', reason: endedEarly(evidence?.comparison ?? null) });
        }
        for (const task of answers)
            ledger.see(task.taskId, asked(task));
        lostTasks = lostTasksOf(answers, asked);
        const losses = tooManyLosses(answers, asked);
        if (losses !== null) {
            // An outage passes; a prompt that outgrew its model is the change's own doing, and must not.
            const kind = losses.lost * 2 > losses.slots || judging.outgrown ? 'error' : 'inconclusive';
            return end({ kind, cause: 'missing-answers', reason: missing(losses, lostTasks) });
        }
        evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, answers, terms);
        if (decision.policy === 'threshold') {
            const plain = withinThreshold(evidence);
            if (plain !== null)
                return end(plain);
        }
        else {
            const result = inquiry.inquire(evidence, answers);
            if (result.wanted.length > 0) {
                if (canSample)
                    return { kind: 'sample', reason: result.reason, round: index + 1, wanted: result.wanted };
                return end({ kind: 'inconclusive', cause: 'budget', reason: unchecked(evidence.comparison) });
            }
            if (result.answers !== answers) {
                answers = result.answers;
                evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, answers, terms);
            }
            const { proven } = result;
            if (proven?.kind === 'drop') {
                const { pValue, limit: pLimit } = proven;
                evidence = { ...evidence, comparison: { ...evidence.comparison, pValue, pLimit } };
            }
            // A proof shows that something got worse. Whether by more than the tolerance, and by more than got better, all answers say.
            if (proven !== null && (proven.kind !== 'drop' || evidence.largeDrop)) {
                return end(provenFinding(proven, evidence, answers));
            }
        }
        const isLast = look === terms.looks.at(-1);
        const mayWait = !isLast && (evidence.likelyDrop || inquiry.isHollowed);
        const found = finding(evidence, decision, mayWait);
        if (found !== null)
            return end(found);
        if (isLast)
            return end(procedure_undecided(evidence, decision));
    }
    throw new Error('a plan has at least one look');
}
/** A plain threshold asks for no proof; null when only the floor can decide. */
function withinThreshold({ comparison, beyondMargin, belowFloor }) {
    const reason = threshold(comparison, beyondMargin);
    if (beyondMargin === 'yes')
        return { kind: 'regressed', cause: 'drop', reason };
    if (beyondMargin === 'unknown')
        return { kind: 'inconclusive', cause: 'missing-answers', reason };
    return belowFloor ? null : { kind: 'passed', cause: 'within-threshold', reason };
}
function provenFinding(proven, { comparison }, answers) {
    switch (proven.kind) {
        case 'drop':
            return { kind: 'regressed', cause: 'drop', reason: drop(comparison, answers, proven.pValue) };
        case 'unreadable':
            return { kind: 'regressed', cause: 'unreadable-answers', reason: unreadable(comparison, answers) };
        case 'broken-tasks':
            return { kind: 'regressed', cause: 'broken-tasks', reason: broken(proven.tasks) };
    }
}
/** What a look decides that proves no drop; null when it takes another. */
function finding(evidence, decision, mayWait) {
    const { comparison } = evidence;
    if (evidence.belowFloor) {
        const reason = belowFloor(comparison.candidateAccuracy, decision);
        return { kind: 'regressed', cause: 'below-floor', reason };
    }
    // While a drop is still likely, a pass waits for the next look.
    if (!evidence.ruledOut || mayWait)
        return null;
    return {
        kind: 'passed',
        cause: 'ruled-out',
        reason: ruledOut(comparison),
        ...(evidence.improved && { finding: 'improved' }),
        blindSpot: blindSpot(comparison, decision),
    };
}
/** The verdict when all looks are used up. */
function procedure_undecided({ comparison }, { policy }) {
    return policy === 'strict'
        ? { kind: 'regressed', cause: 'not-ruled-out', reason: notRuledOut(comparison) }
        : { kind: 'inconclusive', cause: 'undecided', reason: undecided(comparison) };
}
/** A first configuration has nothing to be compared with; only the floor can be judged. */
function withoutBaseline({ tasks, plan, decision, canSample }) {
    const samples = plan.looks[0] ?? 1;
    const wanted = wantedCandidate(tasks, () => samples);
    if (wanted.length > 0 && canSample)
        return { kind: 'sample', reason: 'round', round: 1, wanted };
    const slots = tasks.flatMap(task => task.candidate.slice(0, samples));
    const { right: hits, samples: answers } = (0,verdict_look/* countOf */.pq)(slots, verdict_look/* right */.pG);
    return (0,verdict_evidence/* isBelowFloor */.IB)(slots, decision, plan)
        ? decided(decision, { kind: 'regressed', cause: 'below-floor', reason: belowFloor(hits / answers, decision) })
        : decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: noBaselineArm });
}
function wantedCandidate(tasks, asked) {
    return tasks
        .filter(task => task.candidate.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'candidate', samples: asked(task) }));
}
function wantedFresh(tasks, asked) {
    return tasks
        .filter(task => task.fresh.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'baseline', samples: task.before + asked(task) }));
}
/** Tasks in a fixed order, with the weight that the settings give them: one each, or their price in cents. */
function weighed({ tasks, decision }) {
    return tasks
        .map(({ taskId, price, critical = false, baseline, leftOut = 0, fresh, candidate }) => {
        const weight = decision.weights === 'price' ? Math.max(1, Math.round(100 * price)) : 1;
        return { taskId, weight, critical, stored: baseline, before: leftOut + baseline.length, fresh, candidate };
    })
        .sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
}
function notesOf({ decision, tasks }, baseline, evidence, unconfirmed) {
    const notes = [];
    const add = (kind, text) => notes.push({ kind, text });
    if (baseline.shift?.real)
        add('warning', words_notes.shifted(baseline.shift));
    if (evidence === null)
        return notes;
    const { comparison } = evidence;
    if (tasks.every(task => task.stored.length === 0))
        add('info', words_notes.firstRun(comparison));
    if (unconfirmed)
        add('info', words_notes.notConfirmed);
    if (evidence.unanswered > 0)
        add('warning', words_notes.unanswered(evidence.unanswered));
    if (evidence.smallDrop)
        add('info', words_notes.smallDrop(comparison, decision));
    if (comparison.deterministic)
        add('info', words_notes.deterministic);
    if (decision.policy === 'threshold')
        add('info', words_notes.falseAlarm(evidence.falseAlarmRate));
    return notes;
}
function decided(decision, found, comparison = null, notes = [], brokenTasks = []) {
    const { kind } = found;
    const fails = kind === 'regressed' || (kind === 'inconclusive' && decision['on-inconclusive'] === 'fail');
    const exitCode = kind === 'error' ? errors/* EXIT */.dc.error : fails ? errors/* EXIT */.dc.regressed : errors/* EXIT */.dc.passed;
    return { kind: 'decided', verdict: { ...found, exitCode }, comparison, notes, brokenTasks };
}


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ singlePValues),
/* harmony export */   OJ: () => (/* binding */ dropTasks),
/* harmony export */   R7: () => (/* binding */ dropSamples),
/* harmony export */   RA: () => (/* binding */ dropPValue),
/* harmony export */   Ro: () => (/* binding */ lastDropTest),
/* harmony export */   ZG: () => (/* binding */ SHARES),
/* harmony export */   bn: () => (/* binding */ unreadableSamples),
/* harmony export */   dy: () => (/* binding */ SINGLE_SAMPLES),
/* harmony export */   hx: () => (/* binding */ maxDropAnswers),
/* harmony export */   iM: () => (/* binding */ dropLimits),
/* harmony export */   pd: () => (/* binding */ unreadablePValue),
/* harmony export */   q: () => (/* binding */ DROP_SAMPLES),
/* harmony export */   y3: () => (/* binding */ DROP_TESTS),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1465);
/* harmony import */ var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5722);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4174);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _statistics_scored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9734);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(743);






/**
 * What fails a build. A suspicion, whatever raised it, is tested on answers that both arms give after it: none of them
 * took part in the suspicion, and both arms give them at the same time. So each test here is exact whatever was stored,
 * and its share of alpha bounds how often it can fail a harmless change (docs/decision.md has the argument).
 */
/** Shares of alpha. */
const SHARES = {
    /** A drop in accuracy, all tests of it together. A harmless change is suspected of one at most every second time, so half of it counts. */
    drop: 1.2,
    /** Single tasks that broke; halved each time that new ones are suspected. */
    single: 0.2,
    /** Answers that became unreadable. */
    unreadable: 0.2,
};
/** Answers of each arm to each test of a drop, all tasks together. Every test takes new ones. */
const DROP_TESTS = [70, 80, 110];
const DROP_ANSWERS = DROP_TESTS.reduce((sum, answers) => sum + answers);
const DROP_SAMPLES = { min: 2, max: 16 };
/** Answers of one arm per task that is suspected to have broken: still proof when one of them slips. */
const SINGLE_SAMPLES = 7;
const UNREADABLE_ANSWERS = 120;
/**
 * The tasks that can show a drop, or that none happened: those that answered both ways more than once, and those that
 * only the candidate got wrong, or right. A task that is always wrong cannot get worse, and a single odd answer of the baseline is a slip. Where much of
 * the drop lies in tasks that were always right before and miss now and then, all of those are asked too.
 */
function dropTasks(answers, seen) {
    const chosen = [];
    const steady = [];
    const fall = { chosen: 0, steady: 0 };
    for (const task of answers) {
        const samples = seen(task);
        const before = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineCount */ .DD)(task);
        const now = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(task.candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG, 0, samples);
        const hits = before.right + now.right;
        if (now.samples === 0 || hits < (now.right === now.samples ? 1 : 2))
            continue;
        const misses = before.samples + now.samples - hits;
        const broken = chanceBroken(before, now);
        const mended = chanceBroken(opposite(before), opposite(now));
        const isSteady = before.samples - before.right <= 1;
        if (broken < MAX_BROKEN) {
            const own = task.weight * (before.right / before.samples - now.right / now.samples);
            fall[isSteady ? 'steady' : 'chosen'] += own;
        }
        const isInformative = misses >= 2 || now.right < now.samples;
        (isInformative ? chosen : isSteady ? steady : []).push({
            taskId: task.taskId,
            weight: task.weight,
            broken,
            mended,
        });
    }
    return fall.steady > Math.max(0, SPREAD * fall.chosen) ? [...chosen, ...steady] : chosen;
}
/** A drop of the log-odds falls on steady tasks by about a quarter of what it takes from the others. */
const SPREAD = 0.5;
/** Answers of each arm per task to test number `test` of a drop, from 0. */
function dropSamples(tasks, test) {
    const wanted = Math.ceil((DROP_TESTS[test] ?? 0) / tasks);
    return Math.min(DROP_SAMPLES.max, Math.max(DROP_SAMPLES.min, wanted));
}
/** Answers of both arms to all tests of a drop, at most. */
function maxDropAnswers(tasks) {
    const each = DROP_TESTS.map(answers => Math.min(DROP_SAMPLES.max * tasks, Math.max(DROP_SAMPLES.min * tasks, answers + tasks)));
    return 2 * each.reduce((sum, answers) => sum + answers);
}
/** Answers of each arm to all tests of a drop, and the limit that the p-value of the last is held against. */
function lastDropTest(alpha) {
    return { answers: DROP_ANSWERS, limit: dropLimits(alpha).at(-1) ?? 0 };
}
function unreadableSamples(tasks) {
    return Math.ceil(UNREADABLE_ANSWERS / tasks);
}
/** Of the tasks that changed, this share broke for good before any answer is seen. */
const BROKEN_PRIOR = 0.05;
/** At most, so that a broken task that was asked several times does not outweigh a mended one that was not. */
const MAX_BROKEN = 0.35;
const BROKEN_RATE = 0.03;
const SHIFTED_ODDS = Math.exp(-0.6);
const opposite = ({ right: hits, samples }) => ({ right: samples - hits, samples });
function chanceBroken(before, now) {
    const rate = (before.right + 0.5) / (before.samples + 1);
    const shifted = (rate * SHIFTED_ODDS) / (rate * SHIFTED_ODDS + 1 - rate);
    const wrong = now.samples - now.right;
    const likelihood = (chance) => chance ** now.right * (1 - chance) ** wrong;
    const broken = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
    return Math.min(MAX_BROKEN, broken / (broken + (1 - BROKEN_PRIOR) * likelihood(shifted)));
}
/** Limits of the p-values that \`combined\` gives, test by test. */
function dropLimits(alpha) {
    const shares = DROP_TESTS.map((_, test) => weightOf(test + 1) / DROP_ANSWERS);
    return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBounds */ .b)(shares, shares.map(share => (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .pocockSpending */ .q)(SHARES.drop * alpha, share))).map(bound => 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(bound));
}
/**
 * One p-value from those of the tests so far, each of new answers (weighted inverse normal: Lehmacher and Wassmer, Biometrics
 * 55, 1999). Whatever came before, each is at least a uniform variable; so for `dropLimits` no answer needs a normal law.
 */
function combined(pValues) {
    const sum = pValues.reduce((total, pValue, test) => {
        const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -(0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(pValue);
        return total + Math.sqrt(DROP_TESTS[test] ?? 0) * z;
    }, 0);
    return 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(sum / Math.sqrt(weightOf(pValues.length)));
}
function weightOf(tests) {
    return DROP_TESTS.slice(0, tests).reduce((sum, answers) => sum + answers, 0);
}
/** Exact p-value of these answers alone: would they fall this badly for the candidate if nothing had changed? */
function dropPValue(tasks, answers) {
    return (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredTest */ .V)(tasks.map(({ taskId, weight, broken, mended }) => {
        const own = answers.filter(one => one.taskId === taskId);
        return {
            weight,
            broken,
            mended,
            baseline: (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(own.flatMap(one => one.baseline), _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG),
            candidate: (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(own.flatMap(one => one.candidate), _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG),
        };
    }));
}
/** The same for answers that could be read. */
function unreadablePValue(answers) {
    const none = { right: 0, samples: 0 };
    const of = (slots, measure) => (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(slots, measure);
    return (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .permutationTest */ .t)(answers.map(({ baseline, candidate }) => ({
        weight: 1,
        given: none,
        baseline: of(baseline, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD),
        fresh: none,
        early: of(candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD),
        late: none,
        state: 'everyone',
    }))).exactP;
}
/** P-values of single tasks, corrected for their number. Critical tasks get half of the share to themselves. */
function singlePValues(answers, isCritical) {
    const own = answers.map(({ baseline, candidate }) => (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .fisherTest */ .M)((0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(baseline, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG), (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG)));
    const critical = answers.map(({ taskId }) => isCritical(taskId));
    const groups = [true, false].map(kind => (0,_statistics_holm_js__WEBPACK_IMPORTED_MODULE_5__/* .holmAdjusted */ .F)(own.filter((_, index) => critical[index] === kind)));
    const used = groups.filter(group => group.length > 0).length;
    const next = [0, 0];
    return critical.map(kind => {
        const group = kind ? 0 : 1;
        const p = groups[group]?.[next[group] ?? 0] ?? 1;
        next[group] = (next[group] ?? 0) + 1;
        return Math.min(1, used * p);
    });
}


/***/ })

};
