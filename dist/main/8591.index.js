export const id = 8591;
export const ids = [8591];
export const modules = {

/***/ 67360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ estimateChange)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);


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

/***/ 23032:
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

/***/ 94758:
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
/** Law of the candidate's number of right answers on one task, given its total. */
function lawOf(stratum) {
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

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isYoung),
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58759);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2391);


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
    const slots = {
        baseline: slotsByTask(tasks, stored, []),
        fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
        candidate: slotsByTask(tasks, candidate.trials, candidate.missing),
    };
    return {
        ...rest,
        hasBaseline: baseline !== null,
        baselineAgeHours: ageInHours(stored, freshSince),
        tasks: tasks.map((task) => ({
            taskId: task.id,
            price: task.price,
            baseline: slots.baseline.get(task.id) ?? [],
            fresh: slots.fresh.get(task.id) ?? [],
            candidate: slots.candidate.get(task.id) ?? [],
        })),
    };
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

/***/ 92499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ evidenceAt),
  IB: () => (/* binding */ isBelowFloor),
  it: () => (/* binding */ isConfirmed),
  fd: () => (/* binding */ termsOf)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var statistics_noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/statistics/detectable.js


/**
 * Smallest drop, as a fraction, that is found 8 times in 10. `everyone`: answers asked of every candidate task;
 * `open`: answers of tasks whose answers disagree; `bound`: standardised bound of the last look.
 * Null when the baseline is too thin to know its noise.
 */
function detectableDrop(tasks, samples, bound) {
    const counts = tasks.map(task => task.baseline);
    const noise = (0,statistics_noise/* noiseOf */.YN)(counts);
    if (noise === null)
        return null;
    // Tasks that look unanimous slip too, and are not followed up when they do not slip at once.
    const slip = (0,statistics_noise/* slipRate */.f1)(counts) * Math.max(0, 1 / samples.everyone - 1 / samples.open);
    let variance = 0;
    let total = 0;
    tasks.forEach(({ weight, baseline }, index) => {
        const own = (noise[index] ?? 0) * (1 / baseline.samples + 1 / samples.open);
        variance += weight ** 2 * (own + ((0,statistics_noise/* isUnanimous */.im)(baseline) ? slip : 0));
        total += weight;
    });
    return ((bound + (0,distributions/* normalQuantile */.Zl)(0.8)) * Math.sqrt(variance)) / total;
}

// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var verdict_plan = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/verdict/evidence.js





/** Share of alpha kept for answers that became unreadable, spent in equal parts on the looks that ask every task. */
const GUARD_SHARE = 0.2;
/** How rarely a candidate as good as the control may look worse than it and still be called red. */
const CONTROL_LIMIT = 0.1;
function termsOf(plan, decision, baseline) {
    const planned = baseline.answers
        .map(task => ({ weight: task.weight, baseline: (0,verdict_look/* baselineCount */.DD)(task) }))
        .filter(task => task.baseline.samples > 0);
    const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
    // A control takes more false reds away than the guard adds.
    const alpha = baseline.control === 'not-needed' ? (1 - GUARD_SHARE) * decision.alpha : decision.alpha;
    const looks = (0,verdict_plan/* looksOf */.uJ)(plan, share, alpha);
    const last = plan.looks.at(-1) ?? 1;
    const samples = { everyone: Math.min(plan.everyone, last), open: last };
    const detectable = detectableDrop(planned, samples, looks.at(-1)?.red ?? 0);
    return { plan, decision, looks, detectable, margin: marginOf(decision, detectable) };
}
/** Wide enough that an unchanged candidate passes about nineteen times in twenty, and at least five points. */
function marginOf({ margin }, detectable) {
    return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(130 * (detectable ?? 0)))) / 100 : margin / 100;
}
/** What look number `number` (from 1) shows. */
function evidenceAt(number, look, answers, terms) {
    const { plan, decision, margin } = terms;
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
    const high = best.change.difference + look.red * best.nullError;
    const low = worst.change.centre - look.pass * worst.change.error;
    const proven = best.test.midP <= look.pLimit && high < 0;
    const large = best.change.difference <= -decision.tolerance / 100;
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
        drop: proven && large,
        unreadable: becameUnreadable(answered, extent, terms),
        ruledOut: low > -margin,
        belowFloor: isBelowFloor(answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))), decision, plan),
        smallDrop: proven && !large,
        beyondMargin: best.change.difference < -margin ? 'yes' : worst.change.difference < -margin ? 'unknown' : 'no',
        falseAlarmRate: seen.nullError === 0 ? 0 : (0,distributions/* normalCdf */.vr)(-margin / seen.nullError),
        unanswered: answers.length - answered.length,
    };
}
/** Whether the candidate does worse than the control too. */
function isConfirmed(look, answers, { plan }, measure) {
    const extent = { samples: look.samples, everyone: plan.everyone };
    const both = answers.filter(task => isAnswered(task, extent) && (0,verdict_look/* countOf */.pq)(task.control, verdict_look/* right */.pG).samples > 0);
    return (0,verdict_look/* besideControl */.or)(both, extent, measure) <= CONTROL_LIMIT;
}
function becameUnreadable(answers, extent, { plan, decision }) {
    if (extent.samples > extent.everyone)
        return false;
    const { test, change } = (0,verdict_look/* lookAt */.t5)(answers, extent, verdict_look/* readable */.HD);
    const guarded = plan.looks.filter(samples => samples <= plan.everyone).length;
    return test.midP <= (GUARD_SHARE * decision.alpha) / guarded && change.difference <= -decision.tolerance / 100;
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

/***/ 10743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ baselineCount),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   or: () => (/* binding */ besideControl),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _statistics_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67360);
/* harmony import */ var _statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94758);



const right = outcome => outcome === 'right';
const readable = outcome => outcome !== 'unreadable';
const NONE = { right: 0, samples: 0 };
/** Judges answers up to `extent`. Every task needs an answer on both sides. */
function lookAt(answers, extent, measure = right) {
    const strata = answers.map(task => stratumOf(task, extent, measure));
    const test = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata);
    const passes = Math.min(extent.samples, extent.everyone);
    const pairs = strata.map(({ weight, baseline, fresh, early, late }) => ({
        weight,
        baseline: together(baseline, fresh),
        // Asked again only when they surprise, unanimous tasks would drift back to the mean: their follow-ups only test.
        candidate: (0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(baseline) ? early : together(early, late),
    }));
    let variance = 0;
    let total = 0;
    strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
        const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
        variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
        total += weight;
    });
    return { test, change: (0,_statistics_change_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateChange */ .B)(pairs, passes), nullError: Math.sqrt(variance) / total };
}
/**
 * How surprising the candidate is beside the control alone: mid-p with the older baseline answers held fixed, so that
 * a lucky or outdated draw of those cannot make it small.
 */
function besideControl(answers, extent, measure) {
    const strata = answers.map(task => {
        const stratum = stratumOf(task, extent, measure);
        return { ...stratum, given: stratum.baseline, baseline: NONE };
    });
    return (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata).midP;
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

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ affordable),
  n6: () => (/* binding */ baselineTarget),
  uJ: () => (/* binding */ looksOf),
  XC: () => (/* binding */ planOf),
  aR: () => (/* binding */ storedEnough)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
;// CONCATENATED MODULE: ./build/statistics/looks.js

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
        const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,distributions/* normalCdf */.vr)((cell.at - bound) / spread), 0);
        const spending = (spent[look] ?? 0) - lastSpent;
        const bound = (0,distributions/* bisect */.h1)(at => beyond(at) <= spending, -8, 8);
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

;// CONCATENATED MODULE: ./build/verdict/plan.js


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
/** Chance of a pass when the true drop is just the margin, all looks together. */
const PASS_ERROR = 0.05;
/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which sets how much each look
 * adds; `alpha`: error to spend on reds, all looks together.
 */
function looksOf(plan, baselineShare, alpha) {
    const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
    const shares = information.map(amount => amount / (information.at(-1) ?? amount));
    const bounds = (error) => {
        const spent = shares.map(share => pocockSpending(error, share));
        return lookBounds(shares, spent);
    };
    const reds = bounds(alpha);
    const passes = bounds(PASS_ERROR);
    return plan.looks.map((samples, look) => {
        const red = reds[look] ?? Number.POSITIVE_INFINITY;
        return { samples, red, pLimit: 1 - (0,distributions/* normalCdf */.vr)(red), pass: passes[look] ?? Number.POSITIVE_INFINITY };
    });
}


/***/ }),

/***/ 80987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(10743);
;// CONCATENATED MODULE: ./build/verdict/baseline.js

/** How rarely equal answers may be called shifted. */
const SHIFT_LIMIT = 0.01;
/** Stored answers, filled up with fresh ones where they are too few. */
function storedBaseline(tasks, freshFirst) {
    return {
        answers: tasks.map(task => ({ ...named(task), baseline: first(task, freshFirst), control: [] })),
        control: tasks.some(task => task.stored.length > 0) ? 'owed' : 'not-needed',
        shift: null,
    };
}
/** The same with fresh answers of every task beside it, or those alone when they show that the stored ones are outdated. */
function checkedBaseline(tasks, freshFirst, plan) {
    const shift = shiftBetween(tasks);
    if (shift.real) {
        return {
            answers: tasks.map(task => ({ ...named(task), baseline: task.fresh.slice(0, plan.fresh), control: [] })),
            control: 'not-needed',
            shift,
        };
    }
    const answers = tasks.map(task => {
        const from = freshFirst(task);
        return { ...named(task), baseline: first(task, freshFirst), control: task.fresh.slice(from, from + plan.fresh) };
    });
    return { answers, control: 'taken', shift };
}
function shiftBetween(tasks) {
    const compared = tasks
        .map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh }))
        .filter(({ old, fresh }) => (0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG).samples > 0 && (0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG).samples > 0);
    const total = compared.reduce((sum, { weight }) => sum + weight, 0);
    const difference = compared.reduce((sum, { weight, old, fresh }) => sum + (weight * (rate((0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG)) - rate((0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG)))) / total, 0);
    return { difference, real: (0,verdict_look/* shiftOf */.Gn)(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
    return { taskId, weight, candidate };
}
function first(task, freshFirst) {
    return [...task.stored, ...task.fresh.slice(0, freshFirst(task))];
}
function rate({ right: hits, samples }) {
    return hits / samples;
}

// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var verdict_evidence = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var verdict_plan = __webpack_require__(2391);
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
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/verdict/words.js



/** Plain sentences for every verdict and every note: no term a team lead would have to look up. */
function drop(comparison, answers, controlled) {
    const { difference, baselineAccuracy, candidateAccuracy, pValue } = comparison;
    const flipped = flips(answers, comparison.candidateSamples.max);
    const change = `Accuracy fell by about ${(0,format/* size */.Ej)(-difference)} (${(0,format/* percent */.KN)(baselineAccuracy)} → ${(0,format/* percent */.KN)(candidateAccuracy)})`;
    const chance = `if nothing had changed, a result this bad would appear in ${(0,format/* outOf */.GH)(pValue)}`;
    const control = controlled ? ', and fresh answers of the baseline confirm it' : '';
    return `${flipped === '' ? '' : `${flipped} `}${change}; ${chance}${control}.`;
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
    return `Accuracy is ${(0,format/* percent */.KN)(accuracy)}, surely below the floor of ${(0,format/* percent */.KN)(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
    return `A drop of ${(0,format/* size */.Ej)(margin)} or more is ruled out: the change is about ${(0,format/* points */.WR)(difference)}, likely between ${(0,format/* signed */.x8)(low)} and ${(0,format/* signed */.x8)(high)}.`;
}
function undecided({ low, high, margin, looks }) {
    return `The change could be anything from ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)} points: after ${(0,format/* count */.U9)(looks, 'look')} neither a drop is proven nor one of ${(0,format/* size */.Ej)(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
    return `The strict policy wants a drop of ${(0,format/* size */.Ej)(margin)} ruled out, and the change could be anything from ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)} points.`;
}
function endedEarly(comparison) {
    return comparison === null
        ? 'The run ended before there were enough answers for a first look, so nothing can be compared.'
        : `The run ended before it could decide: so far the change could be anything from ${(0,format/* signed */.x8)(comparison.low)} to ${(0,format/* signed */.x8)(comparison.high)} points.`;
}
function unchecked({ difference }) {
    return `Accuracy seems to have fallen by about ${(0,format/* size */.Ej)(-difference)}, but the run ended before the baseline could be asked again to confirm it.`;
}
function missing(lost, wanted) {
    return `${(0,format/* count */.U9)(lost, 'answer')} of ${wanted} could not be had, too many to compare fairly.`;
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
    return `${(0,format/* count */.U9)(without, 'task')} of ${of} had no baseline answer, and none could be taken.`;
}
const staleBaseline = 'The stored baseline answers are too old to count, and no fresh ones could be taken.';
const words_notes = {
    firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so the state before this change was asked ${(0,format/* count */.U9)(max, 'time')} a task in this run: the range is wider than it will be once runs on the default branch have filled the baseline.`,
    shifted: ({ difference }) => `The provider's model changed: the state before this change now answers ${(0,format/* points */.WR)(difference)} differently from its stored answers. That is not this change's doing; only fresh answers were compared.`,
    notConfirmed: 'A drop showed against the stored baseline, but not against fresh answers of it, so it was put down to luck in the stored answers or a change at the provider.',
    smallDrop: ({ difference }, { tolerance }) => `There is a real but small drop of about ${(0,format/* size */.Ej)(-difference)}; drops below ${(0,format/* size */.Ej)(tolerance / 100)} do not fail the build.`,
    deterministic: 'Every repeated answer before this change was the same, so a task that flips is a real change, not noise; how many may flip is a question of the tolerance.',
    falseAlarm: (rate) => `With this threshold, a change that does nothing fails about ${(0,format/* percent */.KN)(rate)} of the time, and a true drop as large as the threshold is missed half of the time.`,
    unanswered: (tasks) => `${(0,format/* count */.U9)(tasks, 'task')} had no answer at all; the verdict holds whatever the answer would have been.`,
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
    const judging = { tasks, plan, decision, canSample, topUp };
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
    return judged(judging, isOld ? checkedBaseline(tasks, topUp, plan) : storedBaseline(tasks, topUp));
}
/** Goes from look to look until one of them decides. */
function judged(judging, start) {
    const { tasks, plan, decision, canSample, topUp } = judging;
    const terms = (0,verdict_evidence/* termsOf */.fd)(plan, decision, start);
    let baseline = start;
    let evidence = null;
    const end = (finding) => {
        const unconfirmed = baseline !== start && finding.kind !== 'regressed';
        return decided(decision, finding, evidence?.comparison, notesOf(judging, baseline, evidence, unconfirmed));
    };
    for (const [index, look] of terms.looks.entries()) {
        const asked = (task) => look.samples > plan.everyone && !(0,verdict_look/* isOpen */.nT)(task, plan.everyone) ? plan.everyone : look.samples;
        const wanted = wantedCandidate(baseline.answers, asked);
        if (wanted.length > 0) {
            if (canSample)
                return { kind: 'sample', reason: 'round', round: index + 1, wanted };
            return end({ kind: 'inconclusive', cause: 'budget', reason: endedEarly(evidence?.comparison ?? null) });
        }
        const { lost, slots } = lossesOf(baseline.answers, asked);
        if (isTooMany(lost, slots)) {
            const kind = lost * 2 > slots ? 'error' : 'inconclusive';
            return end({ kind, cause: 'missing-answers', reason: missing(lost, slots) });
        }
        evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, baseline.answers, terms);
        if (isAlarm(evidence, decision) && baseline.control === 'owed') {
            const control = wantedFresh(tasks, task => topUp(task) + plan.fresh);
            if (control.length > 0) {
                if (canSample)
                    return { kind: 'sample', reason: 'control', round: index + 1, wanted: control };
                return end({ kind: 'inconclusive', cause: 'budget', reason: unchecked(evidence.comparison) });
            }
            baseline = checkedBaseline(tasks, topUp, plan);
            if (baseline.shift?.real)
                return judged(judging, baseline);
            evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, baseline.answers, terms);
        }
        const found = finding(evidence, look, baseline, terms);
        if (found !== null)
            return end(found);
        if (look === terms.looks.at(-1))
            return end(procedure_undecided(evidence, decision));
    }
    throw new Error('a plan has at least one look');
}
/** A plain threshold asks for no proof, so it asks for no control either. */
function isAlarm({ drop, unreadable }, { policy }) {
    return policy !== 'threshold' && (drop || unreadable);
}
/** What a look decides; null when it takes another. A drop goes before a pass. */
function finding(evidence, look, { answers, control }, terms) {
    const { comparison, beyondMargin } = evidence;
    if (terms.decision.policy === 'threshold') {
        const reason = threshold(comparison, beyondMargin);
        if (beyondMargin === 'yes')
            return { kind: 'regressed', cause: 'drop', reason };
        if (beyondMargin === 'unknown')
            return { kind: 'inconclusive', cause: 'missing-answers', reason };
        if (!evidence.belowFloor)
            return { kind: 'passed', cause: 'within-threshold', reason };
    }
    const stands = (measure) => control !== 'taken' || (0,verdict_evidence/* isConfirmed */.it)(look, answers, terms, measure);
    if (evidence.unreadable && stands(verdict_look/* readable */.HD)) {
        return { kind: 'regressed', cause: 'unreadable-answers', reason: unreadable(comparison, answers) };
    }
    if (evidence.drop && stands(verdict_look/* right */.pG)) {
        return { kind: 'regressed', cause: 'drop', reason: drop(comparison, answers, control === 'taken') };
    }
    if (evidence.belowFloor) {
        return {
            kind: 'regressed',
            cause: 'below-floor',
            reason: belowFloor(comparison.candidateAccuracy, terms.decision),
        };
    }
    return evidence.ruledOut ? { kind: 'passed', cause: 'ruled-out', reason: ruledOut(comparison) } : null;
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
/** One lost answer is no reason to give up on a small suite; beyond that, two in a hundred. */
function isTooMany(lost, of) {
    return lost > Math.max(1, 0.02 * of);
}
function lossesOf(answers, asked) {
    let had = 0;
    let slots = 0;
    for (const task of answers) {
        const samples = asked(task);
        had += (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples).samples + (0,verdict_look/* baselineCount */.DD)(task).samples;
        slots += samples + task.baseline.length + task.control.length;
    }
    return { lost: slots - had, slots };
}
function wantedCandidate(tasks, asked) {
    return tasks
        .filter(task => task.candidate.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'candidate', samples: asked(task) }));
}
function wantedFresh(tasks, asked) {
    return tasks
        .filter(task => task.fresh.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'baseline', samples: task.stored.length + asked(task) }));
}
/** Tasks in a fixed order, with the weight that the settings give them: one each, or their price in cents. */
function weighed({ tasks, decision }) {
    return tasks
        .map(({ taskId, price, baseline, fresh, candidate }) => {
        const weight = decision.weights === 'price' ? Math.max(1, Math.round(100 * price)) : 1;
        return { taskId, weight, stored: baseline, fresh, candidate };
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
function decided(decision, { kind, cause, reason }, comparison = null, notes = []) {
    const fails = kind === 'regressed' || (kind === 'inconclusive' && decision['on-inconclusive'] === 'fail');
    const exitCode = kind === 'error' ? errors/* EXIT */.dc.error : fails ? errors/* EXIT */.dc.regressed : errors/* EXIT */.dc.passed;
    return { kind: 'decided', verdict: { kind, cause, reason, exitCode }, comparison, notes };
}


/***/ })

};
