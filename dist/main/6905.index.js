export const id = 6905;
export const ids = [6905];
export const modules = {

/***/ 9874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
// src/model/failure.ts
const CALL_FAILURES = [
	"authentication",
	"quota",
	"unknown-model",
	"context-too-long",
	"content-filter",
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response",
	"cached",
	"bad-request",
	"workspace",
	"crashed",
	"overtime",
	"cancelled"
];
const RETRYABLE = /* @__PURE__ */ new Set([
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response"
]);
var CallFailure = class CallFailure extends Error {
	kind;
	status;
	requests;
	cost;
	fatal;
	hint;
	constructor(kind, message, details) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "CallFailure";
		this.kind = kind;
		this.status = details.status ?? null;
		this.requests = details.requests;
		this.cost = details.cost === void 0 ? 0 : details.cost;
		this.fatal = details.fatal;
		this.hint = details.hint ?? null;
	}
	with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal }) {
		return new CallFailure(this.kind, message, {
			...this.status !== null && { status: this.status },
			...this.hint !== null && { hint: this.hint },
			requests,
			cost,
			fatal
		});
	}
};



/***/ }),

/***/ 1431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ storedEnough),
/* harmony export */   b2: () => (/* binding */ lookBounds),
/* harmony export */   d3: () => (/* binding */ affordable),
/* harmony export */   n6: () => (/* binding */ baselineTarget),
/* harmony export */   qm: () => (/* binding */ pocockSpending),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);


// src/statistics/looks.ts
function pocockSpending(error, share) {
	return error * Math.log1p((Math.E - 1) * share);
}
function lookBounds(shares, spent, floors = []) {
	const plan = [
		...shares,
		...spent,
		"floors",
		...floors
	].join(" ");
	const bounds = known.get(plan) ?? computedBounds(shares, spent, floors);
	known.set(plan, bounds);
	return bounds;
}
const known = /* @__PURE__ */ new Map();
function computedBounds(shares, spent, floors) {
	const bounds = [];
	let density = [{
		at: 0,
		mass: 1
	}];
	let lastShare = 0;
	let lastSpent = 0;
	shares.forEach((share, look) => {
		const spread = Math.sqrt(share - lastShare);
		const before = density;
		const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((cell.at - bound) / spread), 0);
		const spending = (spent[look] ?? 0) - lastSpent;
		const bound = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)((at) => beyond(at) <= spending, -8, 8);
		bounds.push(bound / Math.sqrt(share));
		density = nextDensity(before, spread, Math.sqrt(share) * Math.max(LOWEST, floors[look] ?? LOWEST), bound);
		lastShare = share;
		lastSpent = spent[look] ?? 0;
	});
	return bounds;
}
const CELLS = 200;
const LOWEST = -8;
function nextDensity(before, spread, from, bound) {
	const step = (bound - from) / CELLS;
	return Array.from({ length: 201 }, (_, index) => {
		const at = from + index * step;
		const simpson = step / 3 * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
		let height = 0;
		for (const cell of before) {
			const z = (at - cell.at) / spread;
			if (z > -9 && z < 9) height += cell.mass * Math.exp(-.5 * z * z);
		}
		return {
			at,
			mass: simpson * height / (spread * Math.sqrt(2 * Math.PI))
		};
	});
}

// src/verdict/plan.ts
function planOf(tasks, decision) {
	const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
	const fresh = Math.max(4 * pass, Math.ceil(Math.min(defaultBaseline(tasks), baselineTarget(tasks, decision)) / 2));
	if (decision.policy === "threshold") return {
		looks: [2 * pass],
		everyone: 2 * pass,
		fresh
	};
	return {
		looks: [
			1,
			2,
			4,
			6
		].slice(0, decision["max-rounds"]).map((passes) => passes * pass),
		everyone: (decision.policy === "strict" ? 4 : 2) * pass,
		fresh
	};
}
const EXPENSIVE = /* @__PURE__ */ new Set(["agent", "command"]);
function affordable(decision, tasks, solvers) {
	if (decision["baseline-samples"] !== "auto" || !solvers.some((solver) => EXPENSIVE.has(solver))) return decision;
	return {
		...decision,
		"baseline-samples": Math.min(12, Math.max(5, Math.ceil(400 / tasks)))
	};
}
function storedEnough(tasks, decision) {
	return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
function baselineTarget(tasks, decision) {
	const configured = decision["baseline-samples"];
	return configured === "auto" ? defaultBaseline(tasks) : configured;
}
function defaultBaseline(tasks) {
	const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
	return Math.min(16, Math.max(5, most));
}
const PASS_ERROR = .05;
function looksOf(plan, baselineShare, { suspicion, improvement }) {
	const information = plan.looks.map((samples) => 1 / (1 / samples + baselineShare));
	const shares = information.map((amount) => amount / (information.at(-1) ?? amount));
	const bounds = (error) => {
		const spent = shares.map((share) => pocockSpending(error, share));
		return lookBounds(shares, spent);
	};
	const suspicions = bounds(suspicion);
	const improvements = bounds(improvement);
	const passes = bounds(PASS_ERROR);
	return plan.looks.map((samples, look) => {
		const suspicionBound = suspicions[look] ?? Number.POSITIVE_INFINITY;
		return {
			samples,
			suspicionBound,
			pLimit: 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(suspicionBound),
			improvementLimit: 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(improvements[look] ?? Number.POSITIVE_INFINITY),
			passBound: passes[look] ?? Number.POSITIVE_INFINITY
		};
	});
}



/***/ }),

/***/ 6905:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ holmAdjusted),
/* harmony export */   I9: () => (/* binding */ limitsFor),
/* harmony export */   Kb: () => (/* binding */ isRecent),
/* harmony export */   WP: () => (/* binding */ estimateTrials),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   em: () => (/* binding */ sendTheSame),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   hx: () => (/* binding */ maxDropAnswers),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   lQ: () => (/* binding */ armDigest),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tB: () => (/* binding */ createSampler),
/* harmony export */   y3: () => (/* binding */ DROP_TESTS),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4178);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6904);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1423);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3989);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5263);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5498);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4654);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4119);
/* harmony import */ var _scored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8240);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4974);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1431);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2896);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6480);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6716);
/* harmony import */ var _token_estimate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3468);
/* harmony import */ var _response_cache_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3826);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4517);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1525);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8500);























// src/statistics/holm.ts
function holmAdjusted(pValues) {
	const adjusted = pValues.map(() => 1);
	let largest = 0;
	for (const [step, { index, p }] of pValues.map((p, index) => ({
		p,
		index
	})).sort((a, b) => a.p - b.p).entries()) {
		largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
		adjusted[index] = largest;
	}
	return adjusted;
}

// src/sampling/key.ts
function trialKey(solver, task, sample) {
	return (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)({
		solver: solver.name,
		model: solver.model,
		identity: solver.identity(task, sample),
		sample
	});
}
function sendTheSame(one, other, tasks) {
	return tasks.every((task) => trialKey(one, task, 0) === trialKey(other, task, 0));
}
function armDigest(solver, tasks) {
	return (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(tasks.map((task) => trialKey(solver, task, 0)));
}

// src/verdict/answers.ts
function isRecent({ finishedAt }, decision, now) {
	return Date.parse(now) - Date.parse(finishedAt) <= decision["baseline-max-age"] * 24 * HOUR_MS;
}
function withoutOld(stored, tasks, decision, now) {
	const recent = stored.filter((trial) => isRecent(trial, decision, now));
	const enough = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .storedEnough */ .aR)(tasks.length, decision);
	const counts = /* @__PURE__ */ new Map();
	for (const { taskId } of recent) counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
	return tasks.every((task) => (counts.get(task.id) ?? 0) >= enough) ? recent : stored;
}
const HOUR_MS = 36e5;
function situationOf(tasks, baseline, candidate, freshSince, rest) {
	const before = (baseline?.trials ?? []).filter((trial) => trial.finishedAt < freshSince);
	const stored = withoutOld(before, tasks, rest.decision, freshSince);
	const fresh = (baseline?.trials ?? []).filter((trial) => trial.finishedAt >= freshSince);
	const counted = new Set(stored);
	const leftOut = /* @__PURE__ */ new Map();
	for (const trial of before) if (!counted.has(trial)) leftOut.set(trial.taskId, (leftOut.get(trial.taskId) ?? 0) + 1);
	const slots = {
		baseline: slotsByTask(tasks, stored, []),
		fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
		candidate: slotsByTask(tasks, candidate.trials, candidate.missing)
	};
	return {
		...rest,
		hasBaseline: baseline !== null,
		promptTooLong: isTooLong(candidate.missing),
		baselineAgeHours: ageInHours(stored, freshSince),
		tasks: tasks.map((task) => ({
			taskId: task.id,
			price: task.price,
			critical: task.critical === true,
			baseline: slots.baseline.get(task.id) ?? [],
			leftOut: leftOut.get(task.id) ?? 0,
			fresh: slots.fresh.get(task.id) ?? [],
			candidate: slots.candidate.get(task.id) ?? []
		}))
	};
}
function isTooLong(missing) {
	return 2 * missing.filter(({ reason }) => reason === "context-too-long").length > missing.length;
}
function slotsByTask(tasks, trials, missing) {
	const samples = new Map(tasks.map((task) => [task.id, /* @__PURE__ */ new Map()]));
	const taskOf = new Map(tasks.map((task) => [task.id, task]));
	for (const { taskId, sample } of missing) samples.get(taskId)?.set(sample, "missing");
	for (const trial of trials) {
		const task = taskOf.get(trial.taskId);
		if (task === void 0) continue;
		samples.get(task.id)?.set(trial.sample, trial.proposalId === null ? "unreadable" : (0,_is_right_js__WEBPACK_IMPORTED_MODULE_18__/* .isRight */ .F)(trial, task) ? "right" : "wrong");
	}
	return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
	const times = trials.map((trial) => Date.parse(trial.finishedAt));
	return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}

// src/dataset/relevant-tasks.ts
async function relevantTasks(tasks, changed) {
	const matchers = /* @__PURE__ */ new Map();
	for (const glob of new Set(tasks.flatMap(({ when = [] }) => when))) matchers.set(glob, await (0,_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .globMatcher */ .fU)(glob));
	const concerns = (glob) => changed.some((file) => matchers.get(glob)?.(file) === true);
	const asked = tasks.filter(({ when }) => when === void 0 || when.some(concerns));
	return asked.length === 0 ? tasks : asked;
}

// src/sampling/trial-estimate.ts
function estimateTrials(wanted, sides, known, termsOf) {
	const asked = wanted.flatMap(({ arm, task, sample }) => {
		const side = sides[arm];
		return side == null || side.solver.maxRequests === 0 ? [] : [{
			side,
			task,
			sample
		}];
	});
	const typical = new Map(Object.values(sides).map((side) => [side, side && typicalTrial(side, known, termsOf)]));
	const trials = asked.map(({ side, task, sample }) => {
		const usual = typical.get(side) ?? UNKNOWN;
		if (isAgent(side)) return usual;
		const inputTokens = (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_13__/* .estimateTokens */ .b)(side.solver.messages(task, sample));
		const { outputTokens } = usual;
		const prices = pricesOf(side, termsOf);
		const cost = prices === null || outputTokens === null ? null : (0,_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .costOf */ .ho)((0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageOf */ .Fs)({
			input: inputTokens,
			output: outputTokens
		}), prices);
		return {
			...usual,
			inputTokens,
			cost
		};
	});
	const total = (figure) => trials.map((trial) => trial[figure]).reduce(_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .plus */ .tY, 0);
	return {
		answers: trials.length,
		calls: rounded(total("calls")),
		inputTokens: rounded(total("inputTokens")),
		outputTokens: rounded(total("outputTokens")),
		cost: total("cost"),
		atMost: trials.some(({ atMost }) => atMost)
	};
}
const UNKNOWN = {
	calls: null,
	inputTokens: null,
	outputTokens: null,
	cost: null,
	atMost: false
};
function isAgent({ arm }) {
	return arm.solver.kind === "agent" || arm.solver.kind === "command";
}
function typicalTrial(side, known, termsOf) {
	const { arm, solver } = side;
	const prices = pricesOf(side, termsOf);
	const earlier = known.filter((trial) => trial.solver === arm.solver.name);
	const usage = earlier.flatMap((trial) => trial.usage ?? []);
	const outputTokens = mean(usage.map((one) => one.outputTokens));
	if (arm.solver.kind === "chat" || arm.solver.kind === "reference") {
		const most = arm.sampling.maxTokens ?? null;
		return {
			...UNKNOWN,
			calls: 1,
			outputTokens: outputTokens ?? most,
			atMost: outputTokens === null
		};
	}
	const calls = (number) => arm.solver.kind === "command" ? null : number;
	if (earlier.length > 0) {
		const measured = mean(earlier.flatMap(({ cost }) => cost ?? []));
		const priced = prices === null ? null : mean(usage.map((one) => (0,_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .costOf */ .ho)(one, prices)));
		const taken = {
			inputTokens: mean(usage.map((one) => one.inputTokens)),
			outputTokens,
			cost: measured ?? priced
		};
		return {
			calls: calls(mean(earlier.map(({ requests }) => requests))),
			...taken,
			atMost: false
		};
	}
	if (arm.solver.kind === "command") return UNKNOWN;
	const { maxTokens, maxCost } = arm.solver.limits;
	const most = Math.min(maxTokens, solver.maxRequests * (arm.sampling.maxTokens ?? maxTokens));
	const bounds = [prices === null ? null : (0,_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .costOf */ .ho)((0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageOf */ .Fs)({
		input: maxTokens - most,
		output: most
	}), prices), maxCost].filter((bound) => bound !== null);
	const cost = bounds.length === 0 ? null : Math.min(...bounds);
	return {
		calls: solver.maxRequests,
		inputTokens: maxTokens,
		outputTokens: most,
		cost,
		atMost: true
	};
}
function pricesOf({ arm }, termsOf) {
	return arm.solver.model === null ? null : termsOf(arm.solver.model).prices;
}
function mean(numbers) {
	return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
function rounded(number) {
	return number === null ? null : Math.round(number);
}

// src/sampling/forecast.ts
const UNKNOWN_PRICES = {
	input: 15,
	cachedInput: null,
	output: 75
};
const UNLIMITED_ANSWER = 4096;
function createForecast(sides, termsOf) {
	const inputs = /* @__PURE__ */ new Map();
	return ({ arm, task, sample }) => {
		const side = sides[arm];
		if (side == null) return null;
		const { solver, sampling } = side.arm;
		const prices = pricesOf(side, termsOf) ?? UNKNOWN_PRICES;
		if (solver.kind === "reference") return {
			cost: 0,
			isBound: true
		};
		if (solver.kind === "chat") {
			const name = `${arm} ${task.id}`;
			const input = inputs.get(name) ?? (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_13__/* .estimateTokens */ .b)(side.solver.messages(task, sample));
			inputs.set(name, input);
			const isBound = sampling.maxTokens !== void 0 && pricesOf(side, termsOf) !== null;
			return {
				cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .costOf */ .ho)((0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageOf */ .Fs)({
					input,
					output: sampling.maxTokens ?? UNLIMITED_ANSWER
				}), prices),
				isBound
			};
		}
		const { maxTokens, maxCost } = solver.limits;
		const bounds = [solver.kind === "agent" ? (0,_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .costOf */ .ho)((0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageOf */ .Fs)({ input: maxTokens }), prices) : null, maxCost].filter((bound) => bound !== null);
		return bounds.length === 0 ? null : {
			cost: Math.min(...bounds),
			isBound: false
		};
	};
}
function forecastFor(sides, { budget, termsOf }) {
	return budget.maxCost === null ? void 0 : createForecast(sides, termsOf);
}

// src/sampling/answers.ts
function createAnswers(solverOf, store) {
	const missing = /* @__PURE__ */ new Map();
	const missedSamples = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	function keyOf({ arm, task, sample }) {
		const name = `${arm} ${task.id} ${sample}`;
		const known = keys.get(name);
		if (known !== void 0) return known;
		const key = trialKey(solverOf(arm), task, sample);
		keys.set(name, key);
		return key;
	}
	function stored(arm, task) {
		return [...store.samples(task.id)].flatMap((sample) => store.get(keyOf({
			arm,
			task,
			sample
		})) ?? []);
	}
	return {
		keyOf,
		known(arm, tasks) {
			const result = {
				trials: [],
				missing: []
			};
			for (const task of tasks) {
				const samples = /* @__PURE__ */ new Set([...store.samples(task.id), ...missedSamples.get(task.id) ?? []]);
				for (const sample of [...samples].sort((a, b) => a - b)) {
					const key = keyOf({
						arm,
						task,
						sample
					});
					const trial = store.get(key);
					const missed = missing.get(key);
					if (trial !== void 0) result.trials.push(trial);
					else if (missed !== void 0) result.missing.push(missed);
				}
			}
			return result;
		},
		open(wanted) {
			const asked = /* @__PURE__ */ new Map();
			for (const one of wanted) {
				const key = keyOf(one);
				if (store.get(key) === void 0 && !missing.has(key) && !asked.has(key)) asked.set(key, one);
			}
			return [...asked.values()];
		},
		isReplay({ arm, task, sample }, { served, text }, batch) {
			if (!served?.id) return false;
			const isSame = (trial) => trial.served?.id === served.id;
			return stored(arm, task).some((trial) => trial.sample !== sample && isSame(trial) && trial.text === text) && !batch.some((other) => other.task !== task && stored(arm, other.task).some(isSame));
		},
		miss(one, { kind: reason, message, requests, cost }) {
			const { task, sample } = one;
			missing.set(keyOf(one), {
				taskId: task.id,
				sample,
				reason,
				message,
				requests,
				cost
			});
			missedSamples.set(task.id, (missedSamples.get(task.id) ?? /* @__PURE__ */ new Set()).add(sample));
		}
	};
}

// src/sampling/outages.ts
const OUTAGE_FAILURES = 8;
const TASK_FAILURES = /* @__PURE__ */ new Set([
	"context-too-long",
	"content-filter",
	"workspace",
	"overtime"
]);
function createOutages(options) {
	const states = /* @__PURE__ */ new Map();
	function stateOf(arm) {
		const name = options.independentArms ? arm : "";
		const known = states.get(name);
		if (known !== void 0) return known;
		const fatal = new AbortController();
		const state = {
			failuresInARow: 0,
			hasAnswered: false,
			last: null,
			end: null,
			fatal,
			stop: AbortSignal.any([options.signal, fatal.signal])
		};
		states.set(name, state);
		return state;
	}
	return {
		endOf: (arm) => stateOf(arm).end,
		stopOf: (arm) => stateOf(arm).stop,
		answered(arm) {
			const state = stateOf(arm);
			state.failuresInARow = 0;
			state.hasAnswered = true;
		},
		failed(arm, failure) {
			const state = stateOf(arm);
			if (!TASK_FAILURES.has(failure.kind)) {
				state.failuresInARow++;
				state.last = failure;
			}
			if (failure.fatal || state.failuresInARow >= Math.max(OUTAGE_FAILURES, options.concurrency)) {
				state.end ??= failure;
				state.fatal.abort();
			}
		},
		get end() {
			return states.get("")?.end ?? null;
		},
		get silence() {
			const state = states.get("");
			return state === void 0 || state.hasAnswered ? null : state.last;
		}
	};
}

// src/trial/budget.ts
const EMPTY_ACCOUNT = {
	calls: 0,
	cost: 0,
	maxCostPerTrial: null,
	unpriced: 0
};
function charged(account, { requests, cost }) {
	return {
		calls: account.calls + requests,
		cost: account.cost + (cost ?? 0),
		maxCostPerTrial: Math.max(account.maxCostPerTrial ?? 0, cost ?? 0),
		unpriced: account.unpriced + (cost === null ? 1 : 0)
	};
}
function exhaustedBy(budget, account, begun, elapsedMs) {
	if (budget.maxCalls !== null && account.calls + begun.requests > budget.maxCalls) return "calls";
	if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 6e4) return "minutes";
	if (budget.maxCost !== null) {
		if (account.unpriced > 0) return "unknown-price";
		if (account.cost + begun.cost > budget.maxCost || account.cost >= budget.maxCost) return "cost";
	}
	return null;
}
function slotsWithin({ maxCalls, maxCost }, account, most, requests) {
	const { calls, cost, maxCostPerTrial: perTrial } = account;
	const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
	const byCost = maxCost === null || perTrial === 0 ? most : perTrial === null ? 1 : Math.floor((maxCost - cost) / perTrial);
	return Math.max(1, Math.min(most, byCalls, byCost));
}

// src/sampling/learned-cost.ts
function createLearnedCost(forecast) {
	const ratios = /* @__PURE__ */ new Map();
	return {
		expected(one) {
			const forecasted = forecast(one);
			const ratio = ratios.get(one.arm);
			if (forecasted === null) return ratio ?? null;
			return forecasted.cost * (forecasted.isBound ? Math.max(1, ratio ?? 1) : ratio ?? 1);
		},
		isUnknown: (one) => forecast(one)?.isBound !== true && !ratios.has(one.arm),
		learn(one, cost) {
			const forecasted = forecast(one);
			const ratio = forecasted === null ? cost : forecasted.cost === 0 ? 1 : cost / forecasted.cost;
			ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
		}
	};
}

// src/sampling/reservations.ts
function createReservations() {
	const runningByArm = /* @__PURE__ */ new Map();
	const waiting = [];
	let running = 0;
	let reserved = {
		requests: 0,
		cost: 0
	};
	function runningOf(arm) {
		return runningByArm.get(arm) ?? 0;
	}
	function end(arm, requests, cost) {
		running--;
		runningByArm.set(arm, runningOf(arm) - 1);
		reserved = {
			requests: reserved.requests - requests,
			cost: running === 0 ? 0 : reserved.cost - cost
		};
		for (const resolve of waiting.splice(0)) resolve();
	}
	return {
		get requests() {
			return reserved.requests;
		},
		get cost() {
			return reserved.cost;
		},
		get running() {
			return running;
		},
		runningOf,
		add(arm, requests, cost) {
			running++;
			runningByArm.set(arm, runningOf(arm) + 1);
			reserved = {
				requests: reserved.requests + requests,
				cost: reserved.cost + cost
			};
			let isOver = false;
			return () => {
				if (!isOver) end(arm, requests, cost);
				isOver = true;
			};
		},
		nextEnd: () => new Promise((resolve) => waiting.push(resolve))
	};
}

// src/sampling/spending.ts
function createSpending({ budget, concurrency, forecast, elapsed }) {
	const startedAt = elapsed();
	const costs = forecast === void 0 || budget.maxCost === null ? null : createLearnedCost(forecast);
	const reservations = createReservations();
	const paid = /* @__PURE__ */ new Map();
	const lost = [];
	let account = EMPTY_ACCOUNT;
	let exhausted = null;
	function expected(one) {
		if (budget.maxCost === null) return 0;
		return (costs === null ? account.maxCostPerTrial : costs.expected(one)) ?? 0;
	}
	function mustWait(one, end) {
		if (costs === null || end !== null && end !== "cost") return false;
		return costs.isUnknown(one) && reservations.runningOf(one.arm) > 0 || end === "cost" && reservations.running > 0;
	}
	function book(trial) {
		account = charged(account, trial);
		paid.set(trial.key, trial.cost);
	}
	return {
		async reserve(one, requests) {
			while (exhausted === null) {
				const cost = expected(one);
				const begun = {
					requests: reservations.requests + requests,
					cost: reservations.cost + cost
				};
				const end = exhaustedBy(budget, account, begun, elapsed() - startedAt);
				if (mustWait(one, end)) await reservations.nextEnd();
				else if (end === null) return reservations.add(one.arm, requests, cost);
				else exhausted = end;
			}
			return null;
		},
		pay(one, trial) {
			if (trial.cost !== null) costs?.learn(one, trial.cost);
			book(trial);
		},
		record: book,
		recordRequests(requests) {
			account = {
				...account,
				calls: requests
			};
		},
		lose(one, error) {
			lost.push(error.cost);
			if (error.cost === 0) account = {
				...account,
				calls: account.calls + error.requests
			};
			else {
				account = charged(account, error);
				if (error.cost !== null) costs?.learn(one, error.cost);
			}
		},
		interrupt() {
			exhausted ??= "interrupted";
		},
		places(requests) {
			const counted = costs === null ? budget : {
				...budget,
				maxCost: null
			};
			return slotsWithin(counted, account, concurrency, requests);
		},
		isPaid: (trial) => paid.has(trial.key),
		get spent() {
			return {
				calls: account.calls,
				cost: total([...paid.values(), ...lost]),
				exhausted
			};
		}
	};
}
function total(costs) {
	return (0,_prices_js__WEBPACK_IMPORTED_MODULE_19__/* .totalCost */ .cv)(costs.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
}

// src/sampling/turns.ts
const LOOK_AGAIN_MS = 250;
async function inTurns(wanted, turn, places, signal) {
	const queue = new _dist2_js__WEBPACK_IMPORTED_MODULE_1__/* .PQueue */ .UU({ concurrency: places() });
	let left = wanted;
	while (left.length > 0) {
		const elsewhere = [];
		const turns = left.map((one) => queue.add(async () => {
			if (await turn(one)) elsewhere.push(one);
			queue.concurrency = places();
		}));
		await Promise.all(turns);
		left = elsewhere;
		if (left.length > 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_17__.setTimeout)(LOOK_AGAIN_MS, void 0, { signal }).catch(() => {});
	}
}

// src/sampling/wanted.ts
function samplesOf(wishes, tasks) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	return wishes.flatMap(({ taskId, arm, samples }) => {
		const task = byId.get(taskId);
		return task === void 0 ? [] : Array.from({ length: samples }, (_, sample) => ({
			arm,
			task,
			sample
		}));
	});
}
function interleaved(wanted) {
	const tasks = new Set(wanted.map(({ task }) => task));
	const places = new Map([...tasks].map((task, place) => [task, place]));
	const placeOf = ({ task }) => places.get(task) ?? 0;
	const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
	return wanted.toSorted((a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1));
}
const TASKS_AT_A_TIME = 16;

// src/sampling/sampler.ts
function createSampler(options) {
	const { solvers, store, signal, now } = options;
	const spending = createSpending(options);
	const answers = createAnswers(solverOf, store);
	const outages = createOutages(options);
	for (const key of options.merged?.paid ?? []) {
		const trial = store.get(key);
		if (trial !== void 0) spending.record(trial);
	}
	spending.recordRequests(options.merged?.requests ?? 0);
	function solverOf(arm) {
		const solver = solvers[arm];
		if (solver === null || solver === void 0) throw new Error(`there is no ${arm} arm`);
		return solver;
	}
	function keep(one, solution) {
		const { arm, task, sample } = one;
		const { name, model } = solverOf(arm);
		const finishedAt = new Date(now()).toISOString();
		const trial = {
			key: answers.keyOf(one),
			taskId: task.id,
			sample,
			solver: name,
			model,
			...solution,
			finishedAt
		};
		spending.pay(one, trial);
		store.add(trial);
		options.onTrial(one, trial);
	}
	function fail(one, error) {
		spending.lose(one, error);
		if (error.kind === "cancelled") {
			if (signal.aborted) spending.interrupt();
			return;
		}
		answers.miss(one, error);
		options.onTrial(one, null);
		outages.failed(one.arm, error);
	}
	async function ask(one, batch, release) {
		try {
			const solution = await solverOf(one.arm).solve(one.task, one.sample, outages.stopOf(one.arm));
			if (answers.isReplay(one, solution, batch)) throw (0,_response_cache_js__WEBPACK_IMPORTED_MODULE_14__/* .cachedFailure */ .NJ)("an earlier run had the same completion", solution);
			outages.answered(one.arm);
			keep(one, solution);
		} catch (error) {
			if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk)) throw error;
			fail(one, error);
		} finally {
			const key = answers.keyOf(one);
			if (store.get(key) === void 0) store.release(key);
			release();
		}
	}
	async function turn(one, batch) {
		if (outages.endOf(one.arm) !== null) return false;
		if (signal.aborted) spending.interrupt();
		const release = await spending.reserve(one, solverOf(one.arm).maxRequests);
		if (release === null) return false;
		try {
			if (outages.endOf(one.arm) !== null) return false;
			const key = answers.keyOf(one);
			const isOurs = store.claim(key);
			const foreign = store.get(key);
			if (foreign === void 0 && !isOurs) return true;
			if (foreign === void 0) await ask(one, batch, release);
			else options.onTrial(one, foreign);
			return false;
		} finally {
			release();
		}
	}
	async function take(wanted) {
		const requests = Math.max(...Object.values(solvers).map((solver) => solver?.maxRequests ?? 0));
		const places = () => spending.places(requests);
		await inTurns(interleaved(answers.open(wanted)), (one) => turn(one, wanted), places, signal);
		if (outages.end !== null) throw outages.end;
		if (spending.spent.exhausted === "calls" && outages.silence !== null) throw outages.silence;
	}
	const { keyOf, known, open } = answers;
	return {
		keyOf,
		known,
		open,
		keep,
		take,
		isPaidNow: spending.isPaid,
		failure: outages.endOf,
		get spent() {
			return spending.spent;
		}
	};
}

// src/app/prepare.ts
async function prepare(order, tools) {
	const { settings, judge, own, arms } = order;
	(0,_notes_js__WEBPACK_IMPORTED_MODULE_16__/* .requireKey */ .XK)(tools, Object.values(arms));
	const models = await tools.models(judge.file.models, judge.source);
	const priced = order.pricedModel === void 0 ? await (0,_notes_js__WEBPACK_IMPORTED_MODULE_16__/* .pricedModel */ .ZZ)(judge, settings) : order.pricedModel;
	const requested = (0,_run_config_js__WEBPACK_IMPORTED_MODULE_10__/* .runConfig */ .aA)(settings, judge.file, own, {
		models,
		pricedModel: priced
	});
	const suite = await tools.material(requested, judge.source);
	const material = order.changed === void 0 ? suite : await concerning(suite, order.changed);
	const { tasks } = material;
	const leftOut = suite.tasks.length - tasks.length;
	const kinds = Object.values(arms).map((arm) => arm.solver.name);
	const config = {
		...requested,
		decision: (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .affordable */ .d3)(requested.decision, tasks.length, kinds)
	};
	const solvers = {};
	for (const [name, arm] of Object.entries(arms)) solvers[name] = await tools.solver(arm, config, material);
	const side = (name) => {
		const arm = arms[name];
		const solver = solvers[name];
		if (arm === void 0 || solver === void 0) throw new Error(`the run has no arm ${name}`);
		return {
			arm,
			solver
		};
	};
	if (order.earlier !== void 0) takeEarlier(order.earlier.trials, side(order.earlier.arm).solver, tasks, tools.store);
	const asked = (0,_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(Object.entries(solvers).map(([name, solver]) => [name, armDigest(solver, tasks)]));
	(0,_server_notes_js__WEBPACK_IMPORTED_MODULE_15__/* .checkMerged */ .Rj)(tools.merged, asked);
	const sampler = createSampler({
		...tools,
		solvers,
		budget: config.budget,
		concurrency: settings.concurrency,
		forecast: forecastFor(Object.fromEntries(Object.keys(arms).map((name) => [name, side(name)])), config),
		independentArms: order.independentArms ?? false
	});
	for (const name of Object.keys(arms)) tools.onKnown(name, tasks, sampler.known(name, tasks).trials);
	return {
		config,
		material,
		leftOut,
		asked,
		sampler,
		side
	};
}
async function concerning(material, changed) {
	const tasks = await relevantTasks(material.tasks, changed);
	return {
		...material,
		tasks,
		suite: {
			...material.suite,
			hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_12__/* .suiteHash */ .fC)(tasks)
		}
	};
}
async function readOwn(head, { config }) {
	const file = await (config === "swelancer-gate.yml" && await head.findAbove(config) === null ? (0,_file_js__WEBPACK_IMPORTED_MODULE_11__/* .readConfigFile */ .RG)(head, config) : (0,_file_js__WEBPACK_IMPORTED_MODULE_11__/* .requireConfigFile */ ._C)(head, config));
	return {
		file: file ?? (0,_file_js__WEBPACK_IMPORTED_MODULE_11__/* .parseConfigFile */ .me)("", config),
		source: head,
		exists: file !== null
	};
}
function takeEarlier(earlier, solver, tasks, store) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	for (const trial of earlier) {
		const task = byId.get(trial.taskId);
		if (task === void 0 || store.get(trial.key) !== void 0) continue;
		if (trialKey(solver, task, trial.sample) === trial.key) store.add(trial);
	}
}

// src/verdict/baseline.ts
const SHIFT_LIMIT = .01;
function storedBaseline(tasks, freshFirst) {
	return {
		answers: tasks.map((task) => ({
			...candidateOf(task),
			baseline: task.stored.concat(task.fresh.slice(0, freshFirst(task))),
			control: []
		})),
		shift: null
	};
}
function checkedBaseline(tasks, plan) {
	const shift = shiftBetween(tasks, plan);
	return {
		answers: tasks.map((task) => {
			const fresh = task.fresh.slice(0, plan.fresh);
			return {
				...candidateOf(task),
				baseline: shift.real ? fresh : task.stored,
				control: shift.real ? [] : fresh
			};
		}),
		shift
	};
}
function shiftBetween(tasks, plan) {
	const compared = tasks.map(({ weight, stored, fresh }) => ({
		weight,
		old: stored,
		fresh: fresh.slice(0, plan.fresh)
	})).filter(({ old, fresh }) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(old, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG).samples > 0 && (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(fresh, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG).samples > 0);
	const total = compared.reduce((sum, { weight }) => sum + weight, 0);
	return {
		difference: compared.reduce((sum, { weight, old, fresh }) => sum + weight * (rate((0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(fresh, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)) - rate((0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(old, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG))) / total, 0),
		real: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .shiftOf */ .Gn)(compared) <= SHIFT_LIMIT
	};
}
function candidateOf({ taskId, weight, candidate }) {
	return {
		taskId,
		weight,
		candidate,
		again: []
	};
}
function rate({ right: hits, samples }) {
	return hits / samples;
}

// src/verdict/error-limits.ts
const SHARES = {
	single: .2,
	unreadable: .1
};
function limitsOf(alpha, singlesFail) {
	return {
		drop: (1 - SHARES.unreadable - (singlesFail ? SHARES.single : 0)) * alpha,
		single: SHARES.single * alpha,
		unreadable: SHARES.unreadable * alpha
	};
}
const STARTS = {
	worse: 1.6,
	other: .4
};
function dropError(share, startsWorse) {
	return share * STARTS[startsWorse ? "worse" : "other"];
}
function limitsFor({ alpha, "single-tasks": single }, tasks) {
	return limitsOf(alpha, single === "fail" || tasks.some((task) => task.critical));
}

// src/statistics/detectable.ts
function detectableDrop(tasks, samples, { bound, tolerance }, proof) {
	const counts = tasks.map((task) => task.baseline);
	const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_20__/* .noiseOf */ .YN)(counts);
	if (noise === null) return null;
	const slip = (0,_noise_js__WEBPACK_IMPORTED_MODULE_20__/* .slipRate */ .f1)(counts);
	const late = slip * Math.max(0, 1 / samples.everyone - 1 / samples.open);
	const noisy = counts.filter((count) => !(0,_noise_js__WEBPACK_IMPORTED_MODULE_20__/* .isUnanimous */ .im)(count)).length;
	const each = proof.answers / noisy;
	let total = 0;
	let suspicion = 0;
	let proving = 0;
	let shown = 0;
	let hidden = 0;
	tasks.forEach(({ weight, baseline }, index) => {
		const own = noise[index] ?? 0;
		total += weight;
		suspicion += weight ** 2 * (own * (1 / baseline.samples + 1 / samples.open) + ((0,_noise_js__WEBPACK_IMPORTED_MODULE_20__/* .isUnanimous */ .im)(baseline) ? late : 0));
		proving += weight ** 2 * own * 2 / each;
		if ((0,_noise_js__WEBPACK_IMPORTED_MODULE_20__/* .isUnanimous */ .im)(baseline)) hidden += weight * slip;
		else shown += weight * own;
	});
	if (suspicion === 0) return tolerance;
	const seen = shown / (shown + hidden);
	const least = Math.max(bound, tolerance * total / Math.sqrt(suspicion));
	const proven = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalQuantile */ .Zl)(1 - proof.limit);
	const found = (drop) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalCdf */ .vr)(drop * total / Math.sqrt(suspicion) - least) * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalCdf */ .vr)(seen * drop * total / Math.sqrt(proving) - proven);
	return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .bisect */ .h1)((drop) => found(drop) >= .8, 0, 1);
}

// src/statistics/exact.ts
function compareChange(pairs, points) {
	const bySamples = /* @__PURE__ */ new Map();
	let total = 0;
	for (const { weight, baseline, candidate } of pairs) {
		total += weight;
		bySamples.set(candidate.samples, (bySamples.get(candidate.samples) ?? 0) + weight * candidate.right);
		bySamples.set(baseline.samples, (bySamples.get(baseline.samples) ?? 0) - weight * baseline.right);
	}
	const common = [...bySamples.keys()].reduce((product, samples) => product * BigInt(samples), 1n);
	const difference = [...bySamples].reduce((sum, [samples, right]) => sum + BigInt(right) * (common / BigInt(samples)), 0n) * 100n * 10n ** DECIMALS - decimal(points) * common * BigInt(total);
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
const DECIMALS = 12n;
function decimal(value) {
	return BigInt(value.toFixed(Number(DECIMALS)).replace(".", ""));
}

// src/verdict/drop-tasks.ts
function dropAnswers(tasks) {
	return Math.max(80, Math.ceil(.75 * tasks));
}
const SPREAD_SAMPLES = 2.5;
const SPREAD_ANSWERS = 130;
function spreadAnswers(tasks) {
	return Math.max(SPREAD_ANSWERS, Math.round(SPREAD_SAMPLES * tasks));
}
const MAX_DROP_SAMPLES = 16;
const SPREAD = .5;
const BROKEN_INFORMATION = .7;
function dropTest(answers, seen, steadyToo) {
	const chosen = [];
	const steady = [];
	const fall = {
		chosen: 0,
		steady: 0
	};
	for (const task of answers) {
		const samples = seen(task);
		const before = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task);
		const now = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, samples);
		const hits = before.right + now.right;
		if (now.samples === 0 || hits < (now.right === now.samples ? 1 : 2)) continue;
		const misses = before.samples + now.samples - hits;
		const broken = chanceBroken(before, now);
		const fixed = chanceBroken(opposite(before), opposite(now));
		const isSteady = before.samples - before.right <= 1;
		if (broken < MAX_BROKEN) {
			const own = task.weight * (before.right / before.samples - now.right / now.samples);
			fall[isSteady ? "steady" : "chosen"] += own;
		}
		(misses >= 2 || now.right < now.samples ? chosen : isSteady ? steady : []).push({
			taskId: task.taskId,
			weight: task.weight,
			broken,
			fixed,
			information: Math.sqrt(Math.max((hits + 1) * (misses + 1) / (hits + misses + 2) ** 2, BROKEN_INFORMATION * Math.max(broken, fixed)))
		});
	}
	const usual = dropAnswers(answers.length);
	if (!steadyToo || fall.steady <= Math.max(0, SPREAD * fall.chosen)) return {
		tasks: chosen,
		answers: usual
	};
	const all = [...chosen, ...steady].map((task) => ({
		...task,
		information: 1
	}));
	return {
		tasks: all,
		answers: spreadAnswers(all.length)
	};
}
function allocateSamples(tasks, answers) {
	const total = tasks.reduce((sum, { information }) => sum + information, 0);
	let owed = 0;
	return tasks.toSorted((a, b) => b.information - a.information).flatMap(({ taskId, information }) => {
		const exact = answers * information / total + owed;
		const samples = Math.min(16, Math.round(exact));
		owed = Math.min(1, exact - samples);
		return samples > 0 ? [{
			taskId,
			samples
		}] : [];
	});
}
const BROKEN_PRIOR = .05;
const MAX_BROKEN = .35;
const BROKEN_RATE = .03;
const SHIFTED_ODDS = Math.exp(-.6);
const opposite = ({ right: hits, samples }) => ({
	right: samples - hits,
	samples
});
function chanceBroken(before, now) {
	const rate = (before.right + .5) / (before.samples + 1);
	const shifted = rate * SHIFTED_ODDS / (rate * SHIFTED_ODDS + 1 - rate);
	const wrong = now.samples - now.right;
	const likelihood = (chance) => chance ** now.right * (1 - chance) ** wrong;
	const broken = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
	return Math.min(MAX_BROKEN, broken / (broken + .95 * likelihood(shifted)));
}

// src/verdict/drop-sequence.ts
const DROP_TESTS = {
	suspected: [
		.8,
		1,
		1.2,
		1.6
	],
	doubted: [
		.5,
		1,
		1.2,
		1.6
	]
};
function maxDropAnswers(tasks) {
	const each = spreadAnswers(tasks);
	return 2 * sum(DROP_TESTS.suspected.map((part) => Math.min(16 * tasks, Math.ceil(part * each) + 1)));
}
function lastDropTest(tasks, limits) {
	return {
		answers: sum(DROP_TESTS.suspected) * dropAnswers(tasks),
		limit: dropLimits(dropError(limits.drop, true), DROP_TESTS.suspected).at(-1) ?? 0
	};
}
const PROMISING = [
	.3,
	.2,
	.15
];
function isPromising(pValue, tests) {
	return tests === 0 || pValue <= (PROMISING[tests - 1] ?? 0);
}
const HOPELESS = [
	.7,
	.35,
	.2
];
function hopelessAbove(error) {
	return HOPELESS.map((most) => Math.max(most, Math.min(1, 2 * error)));
}
function isHopeless(pValue, tests, error) {
	return pValue > (hopelessAbove(error)[tests - 1] ?? 1);
}
function dropLimits(error, parts) {
	const shares = parts.map((_, test) => sum(parts.slice(0, test + 1)) / sum(parts));
	return (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .lookBounds */ .b2)(shares, shares.map((share) => (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .pocockSpending */ .qm)(error, share)), hopelessAbove(error).map((most) => -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalQuantile */ .Zl)(most))).map((bound) => 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalCdf */ .vr)(bound));
}
function combined(pValues, parts) {
	const total = sum(pValues.map((pValue, test) => {
		return (pValue <= 0 ? 9 : pValue >= 1 ? -9 : -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalQuantile */ .Zl)(pValue)) * Math.sqrt(parts[test] ?? 1);
	}));
	return 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalCdf */ .vr)(total / Math.sqrt(sum(parts.slice(0, pValues.length))));
}
const sum = (values) => values.reduce((total, value) => total + value, 0);

// src/verdict/evidence.ts
const SUSPICION_FACTOR = 4;
const MAX_SUSPICION = .2;
function suspicionError({ alpha }) {
	return Math.min(MAX_SUSPICION, SUSPICION_FACTOR * alpha);
}
const UNREADABLE_SUSPICION = .02;
function termsOf(plan, decision, baseline, limits) {
	const planned = baseline.answers.map((task) => ({
		weight: task.weight,
		baseline: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task)
	})).filter((task) => task.baseline.samples > 0);
	const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
	const looks = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .looksOf */ .uJ)(plan, share, {
		suspicion: suspicionError(decision),
		improvement: decision.alpha
	});
	const last = plan.looks.at(-1) ?? 1;
	const samples = {
		everyone: Math.min(plan.everyone, last),
		open: last
	};
	const limit = {
		bound: looks.at(-1)?.suspicionBound ?? 0,
		tolerance: decision.tolerance / 100
	};
	const detectable = detectableDrop(planned, samples, limit, lastDropTest(planned.length, limits));
	return {
		plan,
		decision,
		looks,
		detectable,
		margin: marginOf(decision, detectable)
	};
}
const MARGIN_FACTOR = 1.2;
function marginOf({ margin }, detectable) {
	return margin === "auto" ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}
function evidenceAt(number, look, answers, terms) {
	const { plan, decision } = terms;
	const margin = terms.margin / 100;
	const extent = {
		samples: look.samples,
		everyone: plan.everyone
	};
	const answered = answers.filter((task) => isAnswered(task, extent));
	const seen = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(answered, extent);
	const imagining = (candidate) => {
		if (answered.length === answers.length) return seen;
		const whole = answers.map((task) => imagined(task, extent, plan, candidate));
		return (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(whole, extent);
	};
	const worst = imagining("wrong");
	const best = imagining("right");
	const high = best.change.center + look.passBound * best.change.error;
	const low = worst.change.center - look.passBound * worst.change.error;
	const fell = best.change.difference + look.suspicionBound * best.nullError < 0;
	const largeDrop = compareChange(best.pairs, -decision.tolerance) <= 0;
	const isBeyond = ({ pairs }) => compareChange(pairs, -terms.margin) < 0;
	const sizes = (of) => {
		const all = answered.map(of);
		return {
			min: Math.min(...all),
			max: Math.max(...all)
		};
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
			marginWas: decision.margin === "auto" ? "auto" : "given",
			detectableDrop: terms.detectable,
			unseenLow: seen.change.unseen?.low ?? null,
			unseenHigh: seen.change.unseen?.high ?? null,
			weights: decision.weights,
			effectiveTasks: total ** 2 / answered.reduce((sum, { weight }) => sum + weight ** 2, 0),
			deterministic: answered.every(isDeterministic),
			baselineSamples: sizes((task) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task).samples),
			candidateSamples: sizes((task) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, extent.samples).samples)
		},
		drop: best.test.midP <= look.pLimit && fell && largeDrop,
		startsWorse: number === 1 && best.test.exactP <= .5,
		largeDrop,
		improved: seen.test.oppositeMidP <= look.improvementLimit && worst.change.difference > 0,
		unreadable: becameUnreadable(answered, extent, terms),
		ruledOut: low > -margin,
		belowFloor: isBelowFloor(answered.flatMap((task) => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))), decision, plan),
		smallDrop: best.test.midP <= look.improvementLimit && fell && !largeDrop,
		beyondMargin: decision.policy !== "threshold" ? "no" : isBeyond(best) ? "yes" : isBeyond(worst) ? "unknown" : "no",
		falseAlarmRate: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .normalCdf */ .vr)(-margin / seen.nullError),
		unanswered: answers.length - answered.length
	};
}
function becameUnreadable(answers, extent, { decision }) {
	if (extent.samples > extent.everyone) return false;
	if (!answers.some((task) => task.candidate.includes("unreadable"))) return false;
	const { test, pairs } = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(answers, extent, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD);
	return test.midP <= UNREADABLE_SUSPICION && compareChange(pairs, -decision.tolerance) <= 0;
}
function isBelowFloor(slots, decision, plan) {
	const floor = decision["min-accuracy"];
	const all = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(slots, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG);
	return floor !== null && all.samples > 0 && (0,_distributions_js__WEBPACK_IMPORTED_MODULE_21__/* .binomialCdf */ .HU)(all.right, all.samples, floor) <= decision.alpha / plan.looks.length;
}
function isAnswered(task, { samples, everyone }) {
	return (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, Math.min(samples, everyone)).samples > 0 && (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task).samples > 0;
}
function imagined(task, extent, plan, candidate) {
	const opposite = candidate === "right" ? "wrong" : "right";
	const known = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task).samples > 0;
	const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
	const isAsked = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, asked.length).samples > 0;
	return {
		...task,
		baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
		candidate: isAsked ? task.candidate : [...asked, ...task.candidate.slice(asked.length)]
	};
}
function isDeterministic(task) {
	const known = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task);
	return known.samples > 1 && (0,_noise_js__WEBPACK_IMPORTED_MODULE_20__/* .isUnanimous */ .im)(known);
}

// src/verdict/proof.ts
const UNREADABLE_ANSWERS = 120;
function unreadableSamples(tasks) {
	return Math.ceil(UNREADABLE_ANSWERS / tasks);
}
function dropPValue(tasks, answers) {
	const taken = new Map(answers.map((one) => [one.taskId, one]));
	return (0,_scored_js__WEBPACK_IMPORTED_MODULE_6__/* .scoredTest */ .V)(tasks.map(({ taskId, weight, broken, fixed }) => {
		const { baseline = [], candidate = [] } = taken.get(taskId) ?? {};
		return {
			weight,
			broken,
			fixed,
			baseline: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(baseline, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG),
			candidate: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)
		};
	}));
}
function unreadablePValue(answers) {
	const none = {
		right: 0,
		samples: 0
	};
	return (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .permutationTest */ .tx)(answers.map(({ baseline, candidate }) => ({
		weight: 1,
		given: none,
		baseline: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(baseline, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD),
		fresh: none,
		early: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD),
		late: none,
		state: "everyone"
	}))).exactP;
}
function singlePValues(answers, isCritical) {
	const own = answers.map(({ baseline, candidate }) => (0,_scored_js__WEBPACK_IMPORTED_MODULE_6__/* .fisherTest */ .M)((0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(baseline, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG), (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG)));
	const critical = answers.map(({ taskId }) => isCritical(taskId));
	const groups = [true, false].map((kind) => holmAdjusted(own.filter((_, index) => critical[index] === kind)));
	const used = groups.filter((group) => group.length > 0).length;
	const next = [0, 0];
	return critical.map((kind) => {
		const group = kind ? 0 : 1;
		const p = groups[group]?.[next[group] ?? 0] ?? 1;
		next[group] = (next[group] ?? 0) + 1;
		return Math.min(1, used * p);
	});
}

// src/verdict/drop-inquiry.ts
const DOUBT = .5;
function createDropInquiry(ledger, share, canSample) {
	let started = null;
	const pValues = [];
	let isRefuted = false;
	let isOver = false;
	return {
		inquire(evidence, given, isSuspected) {
			let answers = given;
			const plan = started ?? {
				parts: DROP_TESTS[isSuspected ? "suspected" : "doubted"],
				error: dropError(share, evidence.startsWorse)
			};
			const { parts, error } = plan;
			const promises = () => isPromising(combined([evidence.comparison.pValue, ...pValues], [1, ...parts]), pValues.length);
			const isWorthTesting = !isOver && (isSuspected || isDoubted(evidence)) && promises();
			const limits = dropLimits(error, parts);
			while (isWorthTesting && pValues.length < parts.length) {
				const { tasks, answers: most } = dropTest(answers, (task) => ledger.candidateSeen(task.taskId), evidence.drop);
				if (tasks.length === 0) break;
				const test = ledger.next(allocateSamples(tasks, (parts[pValues.length] ?? 1) * most));
				if (test.wanted.length > 0) {
					if (!isSuspected && !canSample) break;
					return {
						wanted: test.wanted,
						proven: null,
						answers
					};
				}
				answers = withFresh(answers, test.answers);
				started = plan;
				pValues.push(dropPValue(tasks, test.answers));
				const pValue = combined(pValues, parts);
				const limit = limits[pValues.length - 1] ?? 0;
				if (pValue <= limit) return {
					wanted: [],
					proven: {
						kind: "drop",
						pValue,
						limit
					},
					answers
				};
				if (isSuspected) isRefuted = true;
				isOver = isHopeless(pValue, pValues.length, error);
				if (isOver || !promises()) break;
			}
			return {
				wanted: [],
				proven: null,
				answers
			};
		},
		get isRefuted() {
			return isRefuted;
		}
	};
}
function isDoubted({ comparison, ruledOut }) {
	return comparison.pValue <= DOUBT || comparison.look === comparison.looks && !ruledOut;
}
function withFresh(answers, taken) {
	const own = new Map(taken.map((one) => [one.taskId, one]));
	return answers.map((task) => {
		const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
		return {
			...task,
			control: [...task.control, ...baseline],
			again: [...task.again, ...candidate]
		};
	});
}

// src/verdict/suspects.ts
const SUSPICION = .01;
const MIN_RATE = .75;
const MAX_FOLLOW_UP = 4;
function followUp(task, samples) {
	const before = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task);
	const now = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, samples);
	if (now.samples === 0 || before.right < MIN_RATE * before.samples) return null;
	const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
	for (let more = 0; more <= most; more++) if ((0,_scored_js__WEBPACK_IMPORTED_MODULE_6__/* .fisherTest */ .M)(before, {
		right: now.right,
		samples: now.samples + more
	}) <= SUSPICION) return more;
	return null;
}

// src/verdict/single-inquiry.ts
const FOLLOW_UPS = 2;
function createSingleInquiry(tasks, ledger, decision, { error, canSample }) {
	const critical = new Set(tasks.filter((task) => task.critical).map((task) => task.taskId));
	const single = decision["single-tasks"];
	const fails = (taskId) => single === "fail" || critical.has(taskId);
	const matters = (ids) => canSample || ids.some(fails);
	const followed = /* @__PURE__ */ new Map();
	const broken = [];
	let tests = 0;
	function suspects(answers) {
		const watched = answers.filter(({ taskId }) => (single !== "off" || critical.has(taskId)) && !broken.some((one) => one.taskId === taskId));
		const suspected = [];
		const wanted = [];
		for (const task of watched) {
			const { taskId, candidate } = task;
			for (;;) {
				const seen = ledger.candidateSeen(taskId);
				const more = followUp(task, seen);
				if (more === 0) suspected.push(task);
				if (more === null || more === 0 || (followed.get(taskId) ?? 0) >= FOLLOW_UPS) break;
				if (candidate.length < seen + more) {
					wanted.push({
						taskId,
						arm: "candidate",
						samples: seen + more
					});
					break;
				}
				followed.set(taskId, (followed.get(taskId) ?? 0) + 1);
				ledger.see(taskId, seen + more);
			}
		}
		return {
			wanted,
			suspected
		};
	}
	function test(suspected, taken) {
		tests++;
		const limit = error / 2 ** tests;
		const pValues = singlePValues(taken, (taskId) => critical.has(taskId));
		suspected.forEach((task, index) => {
			const pValue = pValues[index] ?? 1;
			const isBroken = pValue <= limit;
			const samples = ledger.candidateSeen(task.taskId) - 7;
			broken.push({
				...suspicionOf(task, samples),
				proof: {
					baseline: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(taken[index]?.baseline ?? [], _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG),
					candidate: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(taken[index]?.candidate ?? [], _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG),
					pValue
				},
				state: isBroken ? "broken" : "unproven",
				fails: isBroken && fails(task.taskId)
			});
		});
		broken.sort((a, b) => Number(b.state === "broken") - Number(a.state === "broken"));
	}
	return {
		inquire(answers) {
			const { wanted, suspected } = suspects(answers);
			if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId))) return {
				wanted,
				reason: "round",
				proven: null
			};
			if (suspected.length === 0) return null;
			const ids = suspected.map((task) => task.taskId);
			const next = ledger.next(ids.map((taskId) => ({
				taskId,
				samples: 7
			})));
			if (next.wanted.length > 0) {
				if (matters(ids)) return {
					wanted: next.wanted,
					reason: "control",
					proven: null
				};
				broken.push(...suspected.map((task) => suspicionOf(task, ledger.candidateSeen(task.taskId))));
				return null;
			}
			test(suspected, next.answers);
			const failing = broken.filter((one) => one.fails);
			return failing.length === 0 ? null : {
				wanted: [],
				reason: "round",
				proven: {
					kind: "broken-tasks",
					tasks: failing
				}
			};
		},
		get brokenTasksAddUp() {
			const proven = broken.filter((one) => one.state === "broken");
			const weightOf = (taskId) => tasks.find((task) => task.taskId === taskId)?.weight ?? 0;
			const fallen = proven.reduce((sum, { taskId, proof }) => sum + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)), 0);
			const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
			return proven.length > 1 && fallen >= decision.tolerance / 100 * total;
		},
		brokenTasks: broken
	};
}
function suspicionOf(task, samples) {
	return {
		taskId: task.taskId,
		before: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task),
		now: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, samples),
		proof: null,
		state: "unproven",
		fails: false
	};
}
function fallOf({ baseline, candidate }) {
	return baseline.right / Math.max(1, baseline.samples) - candidate.right / Math.max(1, candidate.samples);
}

// src/verdict/inquiry.ts
const MAX_SINGLE_ANSWERS = 130;
function createInquiry(tasks, ledger, decision, canSample) {
	const limits = limitsFor(decision, tasks);
	const singles = createSingleInquiry(tasks, ledger, decision, {
		error: limits.single,
		canSample
	});
	const drops = createDropInquiry(ledger, limits.drop, canSample);
	let unreadableTested = false;
	function inquireUnreadable(answers) {
		const samples = unreadableSamples(answers.length);
		const test = ledger.next(answers.map(({ taskId }) => ({
			taskId,
			samples
		})));
		if (test.wanted.length > 0) return {
			wanted: test.wanted,
			reason: "control",
			proven: null
		};
		unreadableTested = true;
		return unreadablePValue(test.answers) <= limits.unreadable ? {
			wanted: [],
			reason: "control",
			proven: { kind: "unreadable" }
		} : null;
	}
	return {
		inquire(evidence, given) {
			const testDrop = (answers) => {
				const isSuspected = evidence.drop || singles.brokenTasksAddUp && evidence.largeDrop;
				return {
					...drops.inquire(evidence, answers, isSuspected),
					reason: "control"
				};
			};
			const early = given.filter((task) => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length * 7 > MAX_SINGLE_ANSWERS ? testDrop(given) : null;
			if (early !== null && isConclusive(early)) return early;
			const answers = early?.answers ?? given;
			const single = singles.inquire(answers);
			if (single !== null) return {
				...single,
				answers
			};
			const unreadable = evidence.unreadable && !unreadableTested ? inquireUnreadable(answers) : null;
			if (unreadable !== null) return {
				...unreadable,
				answers
			};
			return testDrop(answers);
		},
		get brokenTasksAddUp() {
			return singles.brokenTasksAddUp;
		},
		get isRefuted() {
			return drops.isRefuted;
		},
		brokenTasks: singles.brokenTasks
	};
}
const isConclusive = ({ wanted, proven }) => wanted.length > 0 || proven !== null;

// src/verdict/ledger.ts
function createLedger(tasks, freshSeen) {
	const accounts = new Map(tasks.map((task) => [task.taskId, {
		task,
		candidate: 0,
		fresh: freshSeen(task)
	}]));
	const accountOf = (taskId) => {
		const account = accounts.get(taskId);
		if (account === void 0) throw new Error(`the unknown task ${taskId} was asked for`);
		return account;
	};
	return {
		candidateSeen: (taskId) => accountOf(taskId).candidate,
		see(taskId, samples) {
			const account = accountOf(taskId);
			account.candidate = Math.max(account.candidate, samples);
		},
		next(asked) {
			const wanted = asked.flatMap(({ taskId, samples }) => {
				const { task, candidate, fresh } = accountOf(taskId);
				const lacksCandidate = task.candidate.length < candidate + samples;
				return [...task.fresh.length < fresh + samples ? [{
					taskId,
					arm: "baseline",
					samples: task.before + fresh + samples
				}] : [], ...lacksCandidate ? [{
					taskId,
					arm: "candidate",
					samples: candidate + samples
				}] : []];
			});
			if (wanted.length > 0) return {
				answers: [],
				wanted
			};
			return {
				answers: asked.map(({ taskId, samples }) => {
					const account = accountOf(taskId);
					const { task, candidate, fresh } = account;
					account.candidate += samples;
					account.fresh += samples;
					return {
						taskId,
						baseline: task.fresh.slice(fresh, fresh + samples),
						candidate: task.candidate.slice(candidate, candidate + samples)
					};
				}),
				wanted
			};
		},
		taken() {
			const all = [...accounts.values()];
			const sum = (counts) => counts.reduce((total, count) => total + count, 0);
			return {
				candidate: sum(all.map((one) => one.candidate)),
				baseline: sum(all.map((one) => one.fresh))
			};
		}
	};
}

// src/verdict/losses.ts
function tooManyLosses(answers, asked) {
	return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}
function isTooMany(lost, of) {
	return lost > Math.max(1, .02 * of);
}
function lossesOf(answers, asked) {
	const candidate = {
		lost: 0,
		slots: 0
	};
	const baseline = {
		lost: 0,
		slots: 0
	};
	for (const task of answers) {
		candidate.slots += asked(task);
		candidate.lost += asked(task) - answeredBy(task, asked);
		baseline.slots += task.baseline.length + task.control.length;
		baseline.lost += task.baseline.length + task.control.length - (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD)(task).samples;
	}
	return [candidate, baseline];
}
function lostTasksOf(answers, asked) {
	const isLost = (task) => answeredBy(task, asked) < asked(task);
	const lost = answers.filter(isLost);
	const there = accuracyOf(lost);
	const elsewhere = accuracyOf(answers.filter((task) => !isLost(task)));
	if (lost.length < 2 || there === null || elsewhere === null) return null;
	return Math.abs(there - elsewhere) < FAR_APART ? null : {
		tasks: lost.length,
		there,
		elsewhere
	};
}
const FAR_APART = .2;
const answeredBy = (task, asked) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(task.candidate, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG, 0, asked(task)).samples;
function accuracyOf(tasks) {
	const counts = tasks.map(_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineCount */ .DD);
	const samples = counts.reduce((sum, count) => sum + count.samples, 0);
	return samples === 0 ? null : counts.reduce((sum, count) => sum + count.right, 0) / samples;
}

// src/verdict/situation.ts
function checkSituation({ tasks, decision }) {
	for (const setting of [
		"margin",
		"tolerance",
		"alpha",
		"max-rounds",
		"baseline-max-age",
		"min-accuracy"
	]) if (typeof decision[setting] === "number" && !Number.isFinite(decision[setting])) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `decision: ${setting} is not a number`, { hint: "Use a number." });
	const seen = /* @__PURE__ */ new Set();
	for (const { taskId, price } of tasks) {
		if (seen.has(taskId)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `task ${taskId} is in the suite twice`);
		seen.add(taskId);
		if (decision.weights === "price" && !(price > 0 && Number.isFinite(price))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `task ${taskId} has no price above zero`, { hint: "Use `weights: equal`, or leave the task out of the suite." });
	}
}

// src/verdict/procedure.ts
function nextStep(situation) {
	checkSituation(situation);
	const { decision, canSample } = situation;
	const count = situation.tasks.length;
	if (count === 0) return decided(decision, {
		kind: "error",
		cause: "no-tasks",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .noTasks */ .GU
	});
	const tasks = weighed(situation);
	const plan = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .planOf */ .XC)(count, decision);
	const enough = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_8__/* .storedEnough */ .aR)(count, decision);
	const isOld = tasks.some((task) => task.stored.length > 0) && !((situation.baselineAgeHours ?? NaN) <= decision["baseline-max-age"] * 24);
	const topUp = (task) => isOld ? 0 : Math.max(0, enough - task.stored.length);
	const { promptTooLong = false } = situation;
	const judging = {
		tasks,
		plan,
		decision,
		canSample,
		promptTooLong,
		topUp
	};
	if (!situation.hasBaseline) return withoutBaseline(judging);
	const lacking = wantedFresh(tasks, (task) => isOld ? plan.fresh : topUp(task));
	if (lacking.length > 0 && canSample) return {
		kind: "sample",
		reason: "round",
		round: 1,
		wanted: [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)]
	};
	if (lacking.length > 0 && isOld) return decided(decision, {
		kind: "inconclusive",
		cause: "stale-baseline",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .staleBaseline */ .n1
	});
	const unanswered = tasks.filter(({ stored, fresh }) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(stored, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG).samples + (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(fresh, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG).samples === 0).length;
	if (unanswered === count || isTooMany(unanswered, count)) return decided(decision, {
		kind: "inconclusive",
		cause: "no-baseline",
		reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .noBaseline */ .f$)(unanswered, count)
	});
	return judged(judging, isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp), (task) => isOld ? plan.fresh : topUp(task));
}
function judged(judging, start, freshSeen) {
	const { tasks, plan, decision, canSample } = judging;
	const terms = termsOf(plan, decision, start, limitsFor(decision, tasks));
	const ledger = createLedger(tasks, freshSeen);
	const inquiry = createInquiry(tasks, ledger, decision, canSample);
	let answers = start.answers;
	let evidence = null;
	let lostTasks = null;
	const end = (finding) => {
		const unconfirmed = inquiry.isRefuted && finding.kind !== "regressed";
		const notes$2 = notesOf(judging, start, evidence, unconfirmed);
		if (lostTasks !== null && finding.cause !== "missing-answers") notes$2.unshift({
			kind: "warning",
			text: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.lostTasks(lostTasks)
		});
		return decided(decision, finding, {
			comparison: evidence?.comparison ?? null,
			notes: notes$2,
			brokenTasks: inquiry.brokenTasks,
			taken: ledger.taken()
		});
	};
	for (const [index, look] of terms.looks.entries()) {
		const asked = (task) => look.samples > plan.everyone && !(0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(task, plan.everyone) ? plan.everyone : look.samples;
		const wanted = wantedCandidate(answers, asked);
		if (wanted.length > 0) {
			if (canSample) return {
				kind: "sample",
				reason: "round",
				round: index + 1,
				wanted
			};
			return end({
				kind: "inconclusive",
				cause: "budget",
				reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .tooFewAnswers */ .KK)(evidence?.comparison ?? null)
			});
		}
		for (const task of answers) ledger.see(task.taskId, asked(task));
		lostTasks = lostTasksOf(answers, asked);
		const losses = tooManyLosses(answers, asked);
		if (losses !== null) return end({
			kind: losses.lost * 2 > losses.slots || judging.promptTooLong ? "error" : "inconclusive",
			cause: "missing-answers",
			reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)(losses, lostTasks)
		});
		evidence = evidenceAt(index + 1, look, answers, terms);
		if (decision.policy === "threshold") {
			const plain = withinThreshold(evidence);
			if (plain !== null) return end(plain);
		} else {
			const result = inquiry.inquire(evidence, answers);
			if (result.wanted.length > 0) {
				if (canSample) return {
					kind: "sample",
					reason: result.reason,
					round: index + 1,
					wanted: result.wanted
				};
				return end({
					kind: "inconclusive",
					cause: "budget",
					reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .unchecked */ .VJ)(evidence.comparison)
				});
			}
			if (result.answers !== answers) {
				answers = result.answers;
				evidence = evidenceAt(index + 1, look, answers, terms);
			}
			const { proven } = result;
			if (proven?.kind === "drop") {
				const { pValue, limit: pLimit } = proven;
				evidence = {
					...evidence,
					comparison: {
						...evidence.comparison,
						pValue,
						pLimit
					}
				};
			}
			if (proven !== null && (proven.kind !== "drop" || evidence.largeDrop)) return end(provenFinding(proven, evidence, answers, tasks));
		}
		const isLast = look === terms.looks.at(-1);
		const mayWait = !isLast && inquiry.brokenTasksAddUp;
		const found = finding(evidence, decision, mayWait);
		if (found !== null) return end(found);
		if (isLast) return end(undecided(evidence, decision));
	}
	throw new Error("a plan has at least one look");
}
function withinThreshold({ comparison, beyondMargin, belowFloor }) {
	const reason = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .threshold */ .EN)(comparison, beyondMargin);
	if (beyondMargin === "yes") return {
		kind: "regressed",
		cause: "drop",
		reason
	};
	if (beyondMargin === "unknown") return {
		kind: "inconclusive",
		cause: "missing-answers",
		reason
	};
	return belowFloor ? null : {
		kind: "passed",
		cause: "within-threshold",
		reason
	};
}
function provenFinding(proven, { comparison }, answers, tasks) {
	switch (proven.kind) {
		case "drop": return {
			kind: "regressed",
			cause: "drop",
			reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .drop */ .gv)(comparison, answers, proven.pValue)
		};
		case "unreadable": return {
			kind: "regressed",
			cause: "unreadable-answers",
			reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(tasks)
		};
		case "broken-tasks": return {
			kind: "regressed",
			cause: "broken-tasks",
			reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .broken */ .mw)(proven.tasks)
		};
	}
}
function finding(evidence, decision, mayWait) {
	const { comparison } = evidence;
	if (evidence.belowFloor) return {
		kind: "regressed",
		cause: "below-floor",
		reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFloor */ .Mn)(comparison.candidateAccuracy, decision)
	};
	if (!evidence.ruledOut || mayWait) return null;
	return {
		kind: "passed",
		cause: "ruled-out",
		reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .ruledOut */ .rA)(comparison),
		...evidence.improved && { finding: "improved" },
		blindSpot: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .blindSpot */ .uy)(comparison, decision)
	};
}
function undecided({ comparison }, { policy }) {
	return policy === "strict" ? {
		kind: "regressed",
		cause: "not-ruled-out",
		reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notRuledOut */ .Qp)(comparison)
	} : {
		kind: "inconclusive",
		cause: "undecided",
		reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)(comparison)
	};
}
function withoutBaseline({ tasks, plan, decision, canSample }) {
	const samples = plan.looks[0] ?? 1;
	const wanted = wantedCandidate(tasks, () => samples);
	if (wanted.length > 0 && canSample) return {
		kind: "sample",
		reason: "round",
		round: 1,
		wanted
	};
	const slots = tasks.flatMap((task) => task.candidate.slice(0, samples));
	const { right: hits, samples: answers } = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(slots, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .right */ .pG);
	const taken = {
		candidate: slots.length,
		baseline: 0
	};
	return decided(decision, isBelowFloor(slots, decision, plan) ? {
		kind: "regressed",
		cause: "below-floor",
		reason: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFloor */ .Mn)(hits / answers, decision)
	} : {
		kind: "inconclusive",
		cause: "no-baseline",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .noBaselineArm */ .b9
	}, { taken });
}
function wantedCandidate(tasks, asked) {
	return tasks.filter((task) => task.candidate.length < asked(task)).map((task) => ({
		taskId: task.taskId,
		arm: "candidate",
		samples: asked(task)
	}));
}
function wantedFresh(tasks, asked) {
	return tasks.filter((task) => task.fresh.length < asked(task)).map((task) => ({
		taskId: task.taskId,
		arm: "baseline",
		samples: task.before + asked(task)
	}));
}
function weighed({ tasks, decision }) {
	return tasks.map(({ taskId, price, critical = false, baseline, leftOut = 0, fresh, candidate }) => {
		return {
			taskId,
			weight: decision.weights === "price" ? Math.max(1, Math.round(100 * price)) : 1,
			critical,
			stored: baseline,
			before: leftOut + baseline.length,
			fresh,
			candidate
		};
	}).sort((a, b) => a.taskId < b.taskId ? -1 : 1);
}
function notesOf({ decision, tasks }, baseline, evidence, unconfirmed) {
	const notes$1 = [];
	const add = (kind, text) => notes$1.push({
		kind,
		text
	});
	if (baseline.shift?.real) add("warning", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.shifted(baseline.shift));
	if (evidence === null) return notes$1;
	const { comparison } = evidence;
	if (tasks.every((task) => task.stored.length === 0)) add("info", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.firstRun(comparison));
	if (unconfirmed) add("info", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.notConfirmed);
	if (evidence.unanswered > 0) add("warning", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.unanswered(evidence.unanswered));
	if (evidence.smallDrop) add("info", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.smallDrop(comparison, decision));
	if (comparison.deterministic) add("info", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.deterministic);
	if (decision.policy === "threshold") add("info", _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2.falseAlarm(evidence.falseAlarmRate));
	return notes$1;
}
function decided(decision, found, { comparison = null, notes = [], brokenTasks = [], taken = {
	candidate: 0,
	baseline: 0
} } = {}) {
	const { kind } = found;
	const fails = kind === "regressed" || kind === "inconclusive" && decision["on-inconclusive"] === "fail";
	const exitCode = kind === "error" ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error : fails ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.regressed : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
	return {
		kind: "decided",
		verdict: {
			...found,
			exitCode
		},
		comparison,
		notes,
		brokenTasks,
		taken
	};
}



/***/ }),

/***/ 3826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isLiteLlm),
/* harmony export */   Is: () => (/* binding */ cacheHit),
/* harmony export */   Ji: () => (/* binding */ LITELLM_BYPASS),
/* harmony export */   NJ: () => (/* binding */ cachedFailure),
/* harmony export */   Yn: () => (/* binding */ createAnswerMemory),
/* harmony export */   kV: () => (/* binding */ BYPASS_HEADERS)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);



// src/model/response-cache.ts
const BYPASS_HEADERS = {
	"Cache-Control": "no-cache",
	"cf-aig-skip-cache": "true",
	"x-portkey-cache-force-refresh": "true",
	"Helicone-Cache-Enabled": "false",
	"X-OpenRouter-Cache": "false",
	"x-bt-use-cache": "never"
};
const LITELLM_BYPASS = {
	"no-cache": true,
	"no-store": true
};
const isLiteLlm = (headers) => [...headers.keys()].some((name) => name.startsWith("x-litellm-"));
const STATUS_HEADERS = [
	["x-litellm-cache-key", /./],
	["x-litellm-cache-hit", /true/i],
	["cf-aig-cache-status", /^hit/i],
	["x-portkey-cache-status", /hit$/i],
	["helicone-cache", /^hit/i],
	["x-openrouter-cache-status", /^hit/i],
	["x-bt-cached", /^hit/i],
	["x-cache-status", /^hit/i],
	["x-cache", /^hit/i],
	["cache-status", /;\s*hit\b/i]
];
function cacheHit(headers) {
	const found = STATUS_HEADERS.find(([name, hit]) => hit.test(headers.get(name) ?? ""));
	return found === void 0 ? null : found[0];
}
function createAnswerMemory() {
	const answers = /* @__PURE__ */ new Map();
	const promptOf = /* @__PURE__ */ new Map();
	let idsAreNames = true;
	return { replayed(model, conversation, { id, text, toolCalls, isUncounted }) {
		const prompt = `${model}\n${conversation}`;
		const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([text, toolCalls.map(({ name, arguments: json }) => [name, json])]);
		if (id !== null) {
			if ((promptOf.get(id) ?? prompt) !== prompt) idsAreNames = false;
			promptOf.set(id, prompt);
		}
		const earlier = answers.get(prompt) ?? [];
		answers.set(prompt, [...earlier, {
			id,
			digest,
			counted: !isUncounted
		}]);
		const alike = earlier.filter((one) => one.digest === digest);
		if (idsAreNames && id !== null && alike.some((one) => one.id === id)) return "the same completion came again";
		return isUncounted && alike.some((one) => one.counted) ? "the same words came again without usage" : null;
	} };
}
const cachedFailure = (evidence, details) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk("cached", `a cache on the way to the model repeats its answers (${evidence})`, {
	...details,
	fatal: true,
	hint: "Turn off the gateway's cache for this key or model and rerun: repeated answers do not show how answers vary."
});



/***/ }),

/***/ 3468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
// src/model/token-estimate.ts
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
function textOf(message) {
	if (message.role !== "assistant" || message.toolCalls === void 0) return message.content;
	return [message.content, ...message.toolCalls.flatMap((call) => [call.name, call.arguments])].join("\n");
}
const textsOfTools = /* @__PURE__ */ new WeakMap();
function textOfTools(tools) {
	if (tools === void 0) return "";
	const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
	textsOfTools.set(tools, text);
	return text;
}
function roughTokens({ messages, tools }) {
	const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
	return Math.ceil((characters + textOfTools(tools).length) / 4);
}
function estimateTokens(messages, tools) {
	return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)));
}
const LONG = 1e4;
const MAX_REMEMBERED = 8;
const remembered = /* @__PURE__ */ new Map();
function tokensIn(text) {
	if (text.length < LONG) return count(text);
	const known = remembered.get(text);
	if (known !== void 0) return known;
	const tokens = count(text);
	const [oldest] = remembered.keys();
	if (remembered.size >= MAX_REMEMBERED && oldest !== void 0) remembered.delete(oldest);
	remembered.set(text, tokens);
	return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	if (code === 10 || code === 13) return LINE;
	if (code === 32 || code === 9) return SPACE;
	if (code >= 48 && code <= 57) return DIGIT;
	if (code >= 97 && code <= 122) return LOWER;
	return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
const SCRIPTS = [
	[592, .65],
	[1328, .27],
	[1792, .4],
	[3584, .38],
	[11904, 1],
	[44032, .85],
	[55296, .65],
	[57344, 1],
	[65536, .85]
];
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
function count(text) {
	let tokens = 0;
	let previous = LINE;
	let [unbroken, tokensOfUnbroken] = [0, 0];
	for (let start = 0; start < text.length;) {
		const kind = kindAt(text, start);
		const end = endOfRun(text, start, kind);
		const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
		tokens += cost;
		if (kind === DIGIT || kind === LOWER || kind === UPPER) {
			unbroken += end - start;
			tokensOfUnbroken += cost;
		} else if (unbroken > 0) {
			tokens += moreForData(unbroken, tokensOfUnbroken);
			unbroken = tokensOfUnbroken = 0;
		}
		previous = kind;
		start = end;
	}
	return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
function moreForData(length, tokens) {
	return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
	return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
function endOfRun(text, start, kind) {
	let end = start + 1;
	if (kind === FOREIGN) return end;
	const code = text.charCodeAt(start);
	let own = kind;
	while (end < text.length) {
		const next = kindAt(text, end);
		if (end === start + 1 && kind === UPPER && next === LOWER) own = LOWER;
		if (next !== own || kind === SYMBOL && text.charCodeAt(end) !== code) break;
		end++;
	}
	return end;
}
function costOf(code, kind, length, previous) {
	switch (kind) {
		case SPACE: return length === 1 ? 0 : 1 + length / 64;
		case LINE: return (previous === SYMBOL ? .5 : 1) + length / 64;
		case DIGIT: return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
		case SYMBOL:
			if (length > 1) return 1 + length / 64;
			return previous === SYMBOL ? .5 : .95;
		case FOREIGN: return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
		default: return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
	}
}



/***/ })

};
