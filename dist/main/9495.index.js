export const id = 9495;
export const ids = [9495];
export const modules = {

/***/ 5263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
// src/statistics/distributions.ts
function normalCdf(z) {
	if (Number.isNaN(z)) throw new RangeError("z is not a number");
	if (z < -9) return 0;
	if (z > 9) return 1;
	let sum = z;
	let term = z;
	for (let odd = 3; sum !== sum + term; odd += 2) {
		term *= z * z / odd;
		sum += term;
	}
	return .5 + sum * Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
	return bisect((z) => normalCdf(z) >= probability, -9, 9);
}
function studentQuantile(probability, degrees) {
	const angle = bisect((theta) => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
	return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
	const odd = degrees % 2 === 1;
	const cos = Math.cos(theta);
	let term = odd ? cos : 1;
	let sum = degrees === 1 ? 0 : term;
	for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
		term *= (k - 1) / k * cos * cos;
		sum += term;
	}
	return .5 + (odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum) / 2;
}
function binomialCdf(right, samples, rate) {
	if (rate >= 1) return 0;
	let logTerm = samples * Math.log1p(-rate);
	let sum = Math.exp(logTerm);
	for (let k = 1; k <= right; k++) {
		logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
		sum += Math.exp(logTerm);
	}
	return Math.min(1, sum);
}
function bisect(isTrue, from, to) {
	let low = from;
	let high = to;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (isTrue(middle)) high = middle;
		else low = middle;
	}
	return high;
}



/***/ }),

/***/ 4654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ estimateChange),
/* harmony export */   DD: () => (/* binding */ baselineCount),
/* harmony export */   EN: () => (/* binding */ threshold),
/* harmony export */   GU: () => (/* binding */ noTasks),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   KK: () => (/* binding */ tooFewAnswers),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Mn: () => (/* binding */ belowFloor),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   PG: () => (/* binding */ measurement),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Qp: () => (/* binding */ notRuledOut),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   b9: () => (/* binding */ noBaselineArm),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   gv: () => (/* binding */ drop),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   n1: () => (/* binding */ staleBaseline),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rA: () => (/* binding */ ruledOut),
/* harmony export */   t: () => (/* binding */ INTERRUPTED),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   tx: () => (/* binding */ permutationTest),
/* harmony export */   uy: () => (/* binding */ blindSpot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5498);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5263);





// src/statistics/change.ts
function estimateChange(pairs, passes) {
	const count = pairs.length;
	const total = sum(pairs, (pair) => pair.weight);
	const squares = sum(pairs, (pair) => pair.weight ** 2);
	const baseline = sum(pairs, (pair) => pair.weight * rate(pair.baseline)) / total;
	const candidate = sum(pairs, (pair) => pair.weight * rate(pair.candidate)) / total;
	const difference = candidate - baseline;
	const overTasks = 1 + 2 / count;
	const centerOverTasks = difference / overTasks;
	const spread = sum(pairs, (pair) => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centerOverTasks) ** 2);
	const errorOverTasks = count === 1 ? Number.POSITIVE_INFINITY : Math.sqrt(count / (count - 1) * spread + squares / count) / (total * overTasks);
	const flips = 1 + 2 / (count * passes);
	const within = passes > 1 ? varianceWithin(pairs) : null;
	const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count / passes ** 2) / (total * flips);
	const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(.975, count - 1) * errorOverTasks;
	return {
		baseline,
		candidate,
		difference,
		center: difference / (within === null ? overTasks : flips),
		error,
		unseen: count === 1 ? null : {
			low: centerOverTasks - reach,
			high: centerOverTasks + reach
		}
	};
}
function varianceWithin(pairs) {
	const ofBaseline = (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)(pairs.map((pair) => pair.baseline));
	const ofCandidate = (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)(pairs.map((pair) => pair.candidate));
	if (ofBaseline === null || ofCandidate === null) return null;
	const variances = pairs.map((pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples);
	const squares = sum(pairs, (pair) => pair.weight ** 2);
	return (pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0) + sum(variances, (variance) => variance) / variances.length * squares) / 2;
}
function rate({ right, samples }) {
	return right / samples;
}
function sum(items, of) {
	return items.reduce((total, item) => total + of(item), 0);
}

// src/statistics/permutation.ts
function permutationTest(strata) {
	const observed = strata.map(({ early, late }) => early.right + late.right);
	const laws = strata.map(lawOf);
	const moving = strata.flatMap(({ weight }, index) => {
		const law = laws[index];
		return law === void 0 || law.probabilities.length < 2 ? [] : [{
			weight,
			law,
			right: observed[index] ?? 0
		}];
	});
	const variances = laws.map(varianceOf);
	if (moving.length === 0) return {
		midP: 1,
		exactP: 1,
		oppositeMidP: 1,
		variances
	};
	const scale = scaleOf(moving.map(({ weight, law }) => ({
		weight,
		span: law.probabilities.length - 1
	})));
	let total = FIXED;
	let reached = 0;
	for (const { weight, law, right } of moving) {
		const whole = Math.max(1, Math.round(weight / scale));
		total = added(total, law, whole);
		reached += whole * right;
	}
	let below = 0;
	total.probabilities.forEach((probability, index) => {
		if (total.from + index < reached) below += probability;
	});
	const equal = total.probabilities[reached - total.from] ?? 0;
	const midP = Math.min(1, below + equal / 2);
	return {
		midP,
		exactP: Math.min(1, below + equal),
		oppositeMidP: 1 - midP,
		variances
	};
}
const laws = /* @__PURE__ */ new Map();
const FIXED = {
	from: 0,
	probabilities: Float64Array.of(1)
};
function lawOf(stratum) {
	const { given, baseline, fresh, early, late, state } = stratum;
	if (state === "closed") return FIXED;
	const total = baseline.right + fresh.right + early.right + late.right;
	const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total}`;
	const known = laws.get(key);
	if (known !== void 0) return known;
	const law = computedLaw(stratum);
	if (laws.size < MAX_LAWS) laws.set(key, law);
	return law;
}
const MAX_LAWS = 2e4;
function computedLaw(stratum) {
	const { given, baseline, fresh, early, late, state } = stratum;
	const samples = early.samples + late.samples;
	const others = baseline.samples + fresh.samples;
	const total = baseline.right + fresh.right + early.right + late.right;
	const from = Math.max(0, total - others);
	const weights = new Float64Array(Math.min(samples, total) - from + 1);
	for (let index = 0; index < weights.length; index++) {
		const c = from + index;
		if (state === "everyone") {
			weights[index] = choose(others, total - c) * choose(samples, c);
			continue;
		}
		const deciding = given.samples + baseline.samples + early.samples;
		let ways = 0;
		for (let b = 0; b <= baseline.samples; b++) {
			const stored = choose(baseline.samples, b) * choose(fresh.samples, total - b - c);
			if (stored === 0) continue;
			for (let y = 0; y <= early.samples; y++) {
				const agreed = given.right + b + y;
				if (agreed > 0 && agreed < deciding) ways += stored * choose(early.samples, y) * choose(late.samples, c - y);
			}
		}
		weights[index] = ways;
	}
	const sum = weights.reduce((a, b) => a + b, 0);
	return {
		from,
		probabilities: weights.map((ways) => ways / sum)
	};
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
const NEGLIGIBLE = 1e-50;
function added(sum, one, weight) {
	const before = sum.probabilities;
	const wide = new Float64Array(before.length + weight * (one.probabilities.length - 1));
	one.probabilities.forEach((probability, step) => {
		const shift = step * weight;
		for (let cell = 0; cell < before.length; cell++) wide[shift + cell] = (wide[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
	});
	let start = 0;
	let end = wide.length;
	while (start < end - 1 && (wide[start] ?? 0) < NEGLIGIBLE) start++;
	while (end > start + 1 && (wide[end - 1] ?? 0) < NEGLIGIBLE) end--;
	return {
		from: sum.from + weight * one.from + start,
		probabilities: wide.subarray(start, end)
	};
}
const CELLS = 2e4;
function scaleOf(steps) {
	const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
	return Math.max(common, steps.reduce((sum, { weight, span }) => sum + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
	return b === 0 ? a : commonDivisor(b, a % b);
}
const triangle = [[1]];
function choose(n, k) {
	for (let row = triangle.length; row <= n; row++) {
		const above = triangle[row - 1] ?? [];
		triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
	}
	return triangle[n]?.[k] ?? 0;
}

// src/verdict/look.ts
const right = (outcome) => outcome === "right";
const readable = (outcome) => outcome !== "unreadable";
const NONE = {
	right: 0,
	samples: 0
};
function lookAt(answers, extent, measure = right) {
	const strata = answers.map((task) => stratumOf(task, extent, measure));
	const test = permutationTest(strata);
	const passes = Math.min(extent.samples, extent.everyone);
	const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
		weight,
		baseline: together(baseline, fresh),
		candidate: (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanimous */ .im)(baseline) ? early : together(together(early, late), countOf(answers[index]?.again ?? [], measure))
	}));
	let variance = 0;
	let total = 0;
	strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
		const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
		variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
		total += weight;
	});
	return {
		test,
		pairs,
		change: estimateChange(pairs, passes),
		nullError: Math.sqrt(variance) / total
	};
}
function shiftOf(answers) {
	const { midP, oppositeMidP } = permutationTest(answers.map(({ weight, old, fresh }) => ({
		weight,
		given: NONE,
		baseline: countOf(old, right),
		fresh: NONE,
		early: countOf(fresh, right),
		late: NONE,
		state: "everyone"
	})));
	return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}
function isOpen(task, everyone) {
	return !(0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanimous */ .im)(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
function baselineCount(task) {
	return together(countOf(task.baseline, right), countOf(task.control, right));
}
function countOf(slots, measure, from = 0, to = slots.length) {
	let hits = 0;
	let samples = 0;
	for (const slot of slots.slice(from, to)) {
		if (slot === "missing") continue;
		samples++;
		if (measure(slot)) hits++;
	}
	return {
		right: hits,
		samples
	};
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
		state: samples <= everyone ? "everyone" : open ? "open" : "closed"
	};
}
function together(a, b) {
	return {
		right: a.right + b.right,
		samples: a.samples + b.samples
	};
}

// src/verdict/phrases.ts
function drop(comparison, answers, pValue) {
	const { difference, baselineAccuracy, candidateAccuracy } = comparison;
	const flipped = flips(answers, comparison.candidateSamples.max);
	const change = `Accuracy fell by about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(difference)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(baselineAccuracy)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(candidateAccuracy)})`;
	const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .outOf */ .GH)(pValue)}`;
	return `${flipped === "" ? "" : `${flipped} `}${change}. ${chance}.`;
}
function broken(tasks) {
	const one = (task) => {
		const { before, now, proof } = task;
		const again = proof === null ? "" : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
		return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
	};
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks.length, "task")} broke: ${tasks.map(one).join("; ")}.`;
}
function blindSpot({ detectableDrop, margin }, { "single-tasks": single }) {
	const drops = `A drop below ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(Math.max(detectableDrop ?? 0, 0) || margin)} can go unnoticed`;
	return single === "off" ? `${drops}, and so can a single task that broke.` : `${drops}, and so can a task that only got a little worse.`;
}
function flips(answers, samples) {
	const flipped = answers.map((task) => ({
		before: baselineCount(task),
		now: countOf(task.candidate, right, 0, samples)
	})).filter(({ before, now }) => before.right > 1 && (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanimous */ .im)(before) && now.samples > 0 && now.right === 0);
	const [one, ...others] = flipped;
	if (one === void 0) return "";
	const alike = others.every(({ before, now }) => before.samples === one.before.samples && now.samples === one.now.samples);
	const [were, are] = flipped.length === 1 ? ["was", "is"] : ["were", "are"];
	const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : "in every run";
	const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : "in every run";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(flipped.length, "task")} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable(tasks) {
	const share = (of) => {
		const counted = countOf(tasks.flatMap(of), readable);
		return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(counted.samples - counted.right)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(counted.samples)}`;
	};
	return `Answers became unreadable: ${share((task) => task.candidate)} now, ${share((task) => [...task.stored, ...task.fresh])} before.`;
}
function belowFloor(accuracy, { "min-accuracy": floor }) {
	return `Accuracy is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy)}, clearly below the minimum of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
	return `A drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)} or more is ruled out: the change is about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(difference)}, likely between ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(low)} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(high)}.`;
}
function undecided({ low, high, margin, looks }) {
	return `The change could be anything from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(high)} points. After ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(looks, "round")}, there is not enough evidence to prove a drop or to rule out one of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)}.`;
}
function notRuledOut({ low, high, margin }) {
	return `The strict policy requires a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)} to be ruled out, but the change could be anything from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(high)} points.`;
}
function tooFewAnswers(comparison) {
	return comparison === null ? "There are too few answers to compare." : `There are too few answers to decide: so far the change could be anything from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.high)} points.`;
}
function unchecked({ difference }) {
	return `Accuracy seems to have fallen by about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(difference)}, but there are no new answers of both versions to confirm it.`;
}
function missing({ lost, slots }, tasks) {
	return `${lost} of ${slots} answers are missing, too many to compare fairly.${tasks === null ? "" : ` They are not random: ${whereLost(tasks)}.`}`;
}
function whereLost({ there, elsewhere }) {
	return `the baseline is right ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(there)} of the time on those tasks, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(elsewhere)} on the others`;
}
function threshold({ difference, margin }, beyond) {
	const change = `The plain difference is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(difference)}`;
	if (beyond === "unknown") return `${change}, but tasks without an answer could take it past the threshold of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)}.`;
	return `${change}: ${beyond === "yes" ? "a drop beyond" : "within"} the threshold of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)}.`;
}
const noTasks = "There is no task to judge.";
const noBaselineArm = "There was no configuration before this change.";
function noBaseline(without, of) {
	return `No baseline answer exists for ${without} of ${of} tasks, and none could be collected.`;
}
const staleBaseline = "The stored baseline answers are too old to count, and no fresh ones could be collected.";
const measurement = {
	measured: (tasks, answers) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, "task was", "tasks were")} measured, with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")} in all; nothing was compared.`,
	budgetEnded: (answers) => `The budget ended after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")}; the next run continues there.`,
	missing: (lost, answers) => `${lost} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")} are missing.`,
	withoutKey: (lost) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost, "answer is", "answers are")} missing and cannot be requested without a key.`
};
const notes = {
	firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so this run asked the state before this change ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(max, "time")} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
	shifted: ({ difference }) => `The provider's model changed: the state before this change now scores ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
	notConfirmed: "The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.",
	smallDrop: ({ difference }, { tolerance }) => `There is probably a small drop of about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(difference)}; drops below ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(tolerance / 100)} do not fail the build.`,
	deterministic: "Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.",
	falseAlarm: (rate) => `With this threshold, a change that does nothing fails about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)} of the time, and a real drop as large as the threshold is missed half of the time.`,
	lostTasks: (tasks) => `Answers are missing on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks.tasks, "task")}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
	unanswered: (tasks) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, "task")} had no answer at all. The verdict holds whatever those answers would have been.`
};

// src/verdict/early-verdicts.ts
const NO_CHANGE = {
	kind: "passed",
	cause: "no-change",
	reason: "The change does not affect anything sent to the model, so there was nothing to measure.",
	exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed
};
const INTERRUPTED = {
	kind: "error",
	cause: "interrupted",
	reason: "The run was stopped. Completed answers are kept; run the same command to continue.",
	exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error
};
function failed(failure) {
	const sentence = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(failure.message);
	const reason = failure.hint === null ? sentence : `${sentence} ${failure.hint}`;
	return {
		kind: "error",
		cause: failure.kind,
		reason,
		exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error
	};
}
const FIRST_RUN = {
	kind: "inconclusive",
	cause: "no-baseline",
	reason: noBaselineArm,
	exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed
};
function waiting(answers) {
	return {
		kind: "inconclusive",
		cause: "waiting-for-batch",
		reason: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer is", "answers are")} still being made by the endpoint as a batch; the next run picks them up.`,
		exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed
	};
}



/***/ }),

/***/ 9368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   _D: () => (/* binding */ jsonOrUndefined),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// src/shared/json.ts
const MAX_DEPTH = 100;
function parseJson(text) {
	if (isTooDeep(text)) throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
	return JSON.parse(text);
}
function jsonOrUndefined(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function jsonObject(text) {
	const value = jsonOrUndefined(text);
	return value === null || typeof value !== "object" || Array.isArray(value) ? null : { ...value };
}
function isTooDeep(text) {
	if (text.split(/[[{]/, 102).length <= 101) return false;
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
				if (isEscaped) isEscaped = false;
				else if (code === QUOTE) isString = !isString;
				else if (isString) isEscaped = code === BACKSLASH;
				else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
				else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
			}
		},
		get deepest() {
			return deepest;
		},
		get isWhole() {
			return deepest > 0 && depth === 0 && !isString;
		}
	};
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [
	123,
	125,
	91,
	93,
	34,
	92
];



/***/ }),

/***/ 5498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   f1: () => (/* binding */ slipRate),
/* harmony export */   im: () => (/* binding */ isUnanimous)
/* harmony export */ });
// src/statistics/noise.ts
function noiseOf(counts) {
	const known = counts.filter(({ samples }) => samples > 1).map(noise);
	if (known.length === 0 || known.length * 2 < counts.length) return null;
	const mean = known.reduce((a, b) => a + b, 0) / known.length;
	return counts.map((count) => count.samples > 1 ? noise(count) : mean);
}
function noise({ right, samples }) {
	return right * (samples - right) / (samples * (samples - 1));
}
function slipRate(counts) {
	const agreed = counts.filter(isUnanimous).length;
	const seenOnce = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1)).reduce((sum, { samples }) => sum + 1 / samples, 0);
	return agreed === 0 ? 0 : Math.min(.5, seenOnce / agreed);
}
function isUnanimous({ right, samples }) {
	return right === 0 || right === samples;
}



/***/ })

};
