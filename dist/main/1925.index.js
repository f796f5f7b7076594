export const id = 1925;
export const ids = [1925];
export const modules = {

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

/***/ 67360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ estimateChange)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);


/**
 * Estimates the change on these tasks. `passes`: number of answers of every candidate task by design.
 * Pseudo-flips after Agresti and Min, Statistics in Medicine 24, 2005; variance within tasks after Miller,
 * arXiv 2411.00640, since the tasks are fixed. Single answers have no variance within tasks, so the larger
 * variance between tasks replaces it.
 */
function estimateChange(pairs, passes) {
    const count = pairs.length;
    const total = sum(pairs, pair => pair.weight);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const baseline = sum(pairs, pair => pair.weight * rate(pair.baseline)) / total;
    const candidate = sum(pairs, pair => pair.weight * rate(pair.candidate)) / total;
    const difference = candidate - baseline;
    const overTasks = 1 + 2 / count;
    const centerOverTasks = difference / overTasks;
    const spread = sum(pairs, pair => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centerOverTasks) ** 2);
    const errorOverTasks = count === 1
        ? Number.POSITIVE_INFINITY
        : Math.sqrt((count / (count - 1)) * spread + squares / count) / (total * overTasks);
    const flips = 1 + 2 / (count * passes);
    const within = passes > 1 ? varianceWithin(pairs) : null;
    const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count / passes ** 2) / (total * flips);
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.975, count - 1) * errorOverTasks;
    return {
        baseline,
        candidate,
        difference,
        center: difference / (within === null ? overTasks : flips),
        error,
        unseen: count === 1 ? null : { low: centerOverTasks - reach, high: centerOverTasks + reach },
    };
}
/** Variance of the weighted sum of differences; null if too few tasks have two answers. */
function varianceWithin(pairs) {
    const ofBaseline = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.baseline));
    const ofCandidate = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.candidate));
    if (ofBaseline === null || ofCandidate === null)
        return null;
    const variances = pairs.map((pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const own = pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0);
    const shared = (sum(variances, variance => variance) / variances.length) * squares;
    // Half of it is pooled over tasks, which only matters if a few heavy tasks dominate.
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


/***/ }),

/***/ 94758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ permutationTest)
/* harmony export */ });
/**
 * Exact test of "every task behaves as before" with tasks as strata: the exact conditional Cochran-Mantel-Haenszel test,
 * extended to tasks that are only sampled further while their answers disagree. With one sample per arm, it is McNemar's.
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
    let total = FIXED;
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
/** Cached distributions, because every look needs the same few. */
const laws = new Map();
/** Of a task without freedom. */
const FIXED = { from: 0, probabilities: Float64Array.of(1) };
function lawOf(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    if (state === 'closed')
        return FIXED;
    const total = baseline.right + fresh.right + early.right + late.right;
    const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total}`;
    const known = laws.get(key);
    if (known !== undefined)
        return known;
    const law = computedLaw(stratum);
    if (laws.size < MAX_LAWS)
        laws.set(key, law);
    return law;
}
const MAX_LAWS = 20_000;
/** Distribution of the candidate's number of correct answers to one task, given the total. */
function computedLaw(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    const samples = early.samples + late.samples;
    const others = baseline.samples + fresh.samples;
    const total = baseline.right + fresh.right + early.right + late.right;
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
/** Probabilities far below any p-value limit are dropped, to keep the distribution narrow. */
const NEGLIGIBLE = 1e-50;
/** Distribution of `sum + weight * one` for independent `sum` and `one`. */
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
/** Maximum cells of the sum's distribution. */
const CELLS = 20_000;
/**
 * Divisor of the weights before rounding to integers: their common divisor, or more if there would be too many cells. The
 * test stays exact, because any fixed weights make a valid statistic.
 */
function scaleOf(steps) {
    const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
    return Math.max(common, steps.reduce((sum, { weight, span }) => sum + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
    return b === 0 ? a : commonDivisor(b, a % b);
}
const triangle = [[1]];
/** Number of ways to choose k of n (Pascal's triangle, cached). */
function choose(n, k) {
    for (let row = triangle.length; row <= n; row++) {
        const above = triangle[row - 1] ?? [];
        triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
    }
    return triangle[n]?.[k] ?? 0;
}


/***/ }),

/***/ 90980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36900);



/** Verdicts of runs that end for a reason other than their answers. */
const NO_CHANGE = {
    kind: 'passed',
    cause: 'no-change',
    reason: 'The change does not affect anything sent to the model, so there was nothing to measure.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
const INTERRUPTED = {
    kind: 'error',
    cause: 'interrupted',
    reason: 'The run was stopped. Completed answers are kept; run the same command to continue.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error,
};
/** The endpoint failed in a way that affects every further call. */
function failed(failure) {
    // Only some endpoints end their messages with a period.
    const sentence = `${failure.message.replace(/\.$/, '')}.`;
    const reason = failure.hint === null ? sentence : `${sentence} ${failure.hint}`;
    return { kind: 'error', cause: failure.kind, reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error };
}
/** The change adds the gate, so there is nothing to compare with. */
const FIRST_RUN = {
    kind: 'inconclusive',
    cause: 'no-baseline',
    reason: _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .noBaselineArm */ .b9,
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
/** The endpoint is still processing a batch with the answers. */
function waiting(answers) {
    const reason = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
    return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed };
}


/***/ }),

/***/ 10743:
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
/* harmony import */ var _statistics_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67360);
/* harmony import */ var _statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94758);



const right = outcome => outcome === 'right';
const readable = outcome => outcome !== 'unreadable';
const NONE = { right: 0, samples: 0 };
/** Judges answers up to `extent`. Every task needs an answer in both arms. */
function lookAt(answers, extent, measure = right) {
    const strata = answers.map(task => stratumOf(task, extent, measure));
    const test = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata);
    const passes = Math.min(extent.samples, extent.everyone);
    const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
        weight,
        baseline: together(baseline, fresh),
        // Unanimous tasks are only followed up after a surprise and would regress to the mean, so follow-ups only test.
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
/** Whether a task's answers so far disagree, so that more answers are informative. */
function isOpen(task, everyone) {
    return !(0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
/** All baseline answers of a task. */
function baselineCount(task) {
    return together(countOf(task.baseline, right), countOf(task.control, right));
}
/** Successes among the answers of slots `from` to `to`, without missing ones. */
function countOf(slots, measure, from = 0, to = slots.length) {
    let hits = 0;
    let samples = 0;
    for (const slot of slots.slice(from, to)) {
        if (slot === 'missing')
            continue;
        samples++;
        if (measure(slot))
            hits++;
    }
    return { right: hits, samples };
}
function stratumOf(task, { samples, everyone }, measure) {
    const open = isOpen(task, everyone);
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

/***/ 36900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   GU: () => (/* binding */ noTasks),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Mn: () => (/* binding */ belowFloor),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   PG: () => (/* binding */ measurement),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Qp: () => (/* binding */ notRuledOut),
/* harmony export */   S3: () => (/* binding */ endedEarly),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   b9: () => (/* binding */ noBaselineArm),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   gv: () => (/* binding */ drop),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   n1: () => (/* binding */ staleBaseline),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   rA: () => (/* binding */ ruledOut),
/* harmony export */   uy: () => (/* binding */ blindSpot)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _statistics_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23032);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10743);



/** Sentences for every verdict and note, without technical terms. */
/** @param pValue of the answers collected to prove it */
function drop(comparison, answers, pValue) {
    const { difference, baselineAccuracy, candidateAccuracy } = comparison;
    const flipped = flips(answers, comparison.candidateSamples.max);
    const change = `Accuracy fell by about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(difference)} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(baselineAccuracy)} → ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(candidateAccuracy)})`;
    const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outOf */ .GH)(pValue)}`;
    return `${flipped === '' ? '' : `${flipped} `}${change}. ${chance}.`;
}
/** Sentence on single tasks that broke. */
function broken(tasks) {
    const one = (task) => {
        const { before, now, proof } = task;
        const again = proof === null ? '' : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
        return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
    };
    return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task')} broke: ${tasks.map(one).join('; ')}.`;
}
/** What a pass cannot detect. */
function blindSpot({ detectableDrop, margin }, { 'single-tasks': single }) {
    const drops = `A drop below ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(Math.max(detectableDrop ?? 0, 0) || margin)} can go unnoticed`;
    return single === 'off'
        ? `${drops}, and so can a single task that broke.`
        : `${drops}, and so can a task that only got a little worse.`;
}
/** `2 tasks that were right in 10 of 10 runs are now wrong in 6 of 6.`, or nothing. */
function flips(answers, samples) {
    const flipped = answers
        .map(task => ({ before: (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineCount */ .DD)(task), now: (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(task.candidate, _look_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG, 0, samples) }))
        .filter(({ before, now }) => before.right > 1 && (0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnanimous */ .im)(before) && now.samples > 0 && now.right === 0);
    const [one, ...others] = flipped;
    if (one === undefined)
        return '';
    const alike = others.every(({ before, now }) => before.samples === one.before.samples && now.samples === one.now.samples);
    const [were, are] = flipped.length === 1 ? ['was', 'is'] : ['were', 'are'];
    const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : 'in every run';
    const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : 'in every run';
    return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flipped.length, 'task')} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable({ candidateSamples }, answers) {
    const share = (of) => {
        const counted = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(answers.flatMap(of), _look_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD);
        return `${counted.samples - counted.right} of ${counted.samples}`;
    };
    const now = share(task => task.candidate.slice(0, candidateSamples.max));
    const before = share(task => [...task.baseline, ...task.control]);
    return `Answers became unreadable: ${now} now, ${before} before.`;
}
function belowFloor(accuracy, { 'min-accuracy': floor }) {
    return `Accuracy is ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}, clearly below the minimum of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
    return `A drop of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)} or more is ruled out: the change is about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}, likely between ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} and ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)}.`;
}
function undecided({ low, high, margin, looks }) {
    return `The change could be anything from ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)} points. After ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(looks, 'round')}, there is not enough evidence to prove a drop or to rule out one of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)}.`;
}
function notRuledOut({ low, high, margin }) {
    return `The strict policy requires a drop of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)} to be ruled out, but the change could be anything from ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)} points.`;
}
function endedEarly(comparison) {
    return comparison === null
        ? 'The run ended before the first round was complete, so nothing can be compared.'
        : `The run ended before it could decide: so far the change could be anything from ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(comparison.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(comparison.high)} points.`;
}
function unchecked({ difference }) {
    return `Accuracy seems to have fallen by about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(difference)}, but the run ended before both versions could be asked again to confirm it.`;
}
function missing({ lost, slots }, tasks) {
    const random = tasks === null ? '' : ` They are not random: ${whereLost(tasks)}.`;
    return `${lost} of ${slots} answers are missing, too many to compare fairly.${random}`;
}
function whereLost({ there, elsewhere }) {
    return `the baseline is right ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(there)} of the time on those tasks, and ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(elsewhere)} on the others`;
}
function threshold({ difference, margin }, beyond) {
    const change = `The plain difference is ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`;
    if (beyond === 'unknown')
        return `${change}, but tasks without an answer could take it past the threshold of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)}.`;
    return `${change}: ${beyond === 'yes' ? 'a drop beyond' : 'within'} the threshold of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)}.`;
}
const noTasks = 'There is no task to judge.';
const noBaselineArm = 'There was no configuration before this change.';
function noBaseline(without, of) {
    return `No baseline answer exists for ${without} of ${of} tasks, and none could be collected.`;
}
const staleBaseline = 'The stored baseline answers are too old to count, and no fresh ones could be collected.';
/** Reasons for the results of a run without a comparison. */
const measurement = {
    measured: (tasks, answers) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, 'task was', 'tasks were')} measured, with ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} in all; nothing was compared.`,
    budgetEnded: (answers) => `The budget ended after ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')}; the next run continues there.`,
    missing: (lost, answers) => `${lost} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} are missing.`,
    withoutKey: (lost) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lost, 'answer is', 'answers are')} missing and cannot be requested without a key.`,
};
const notes = {
    firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so this run asked the state before this change ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(max, 'time')} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
    shifted: ({ difference }) => `The provider's model changed: the state before this change now scores ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
    notConfirmed: 'The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.',
    smallDrop: ({ difference }, { tolerance }) => `There is probably a small drop of about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(difference)}; drops below ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(tolerance / 100)} do not fail the build.`,
    deterministic: 'Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.',
    falseAlarm: (rate) => `With this threshold, a change that does nothing fails about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)} of the time, and a real drop as large as the threshold is missed half of the time.`,
    lostTasks: (tasks) => `Answers are missing on ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.tasks, 'task')}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
    unanswered: (tasks) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, 'task')} had no answer at all. The verdict holds whatever those answers would have been.`,
};


/***/ })

};
