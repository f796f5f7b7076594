export const id = 9896;
export const ids = [9896];
export const modules = {

/***/ 6003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accuracyInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5263);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);



// src/statistics/accuracy.ts
function accuracyInterval(counts) {
	if (counts.length === 0) return null;
	const rates = sum(counts.map(({ right, samples }) => right / samples));
	const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseOf */ .YN)(counts);
	const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
	const size = counts.length + 4 * step;
	const center = (rates + 2 * step) / size;
	const variance = noise === null ? center * (1 - center) / size : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
	const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(.975) * Math.sqrt(variance);
	return {
		low: Math.max(0, center - reach),
		high: Math.min(1, center + reach)
	};
}
const sum = (values) => values.reduce((total, value) => total + value, 0);



/***/ }),

/***/ 4666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7115);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);





// src/report/assemble.ts
function assembleGate({ identical, comparison, verdict, brokenTasks, changes, parts, ...facts }) {
	const { baseline, ...run } = facts;
	return {
		kind: "gate",
		...shared(run, baseline),
		identical,
		comparison,
		verdict,
		brokenTasks,
		changes,
		parts,
		alsoAgainst: null,
		baseline: baseline === null ? null : reportArm(baseline, run.material.tasks)
	};
}
function assembleMeasurement({ verdict, ...facts }) {
	return {
		kind: "measurement",
		...shared(facts, null),
		baseline: null,
		identical: false,
		comparison: null,
		verdict,
		brokenTasks: [],
		alsoAgainst: null,
		changes: [],
		parts: []
	};
}
function shared(facts, baseline) {
	const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
	const { tasks } = material;
	return {
		version: 1,
		tool: {
			name: "swelancer-gate",
			version
		},
		...rest,
		...disk && { disk },
		suite: reportSuite(material),
		candidate: reportArm(candidate, tasks),
		tasks: tasks.map((task) => ({
			...reportTask(task, baseline, candidate),
			...includeTaskText && { text: {
				description: task.description,
				proposals: [...task.proposals]
			} }
		})),
		trials: {
			baseline: [...baseline?.trials ?? []],
			candidate: [...candidate.trials]
		},
		missing: {
			baseline: [...baseline?.missing ?? []],
			candidate: [...candidate.missing]
		}
	};
}
function reportSuite({ suite, dataset, tasks }) {
	return {
		...suite,
		tasks: tasks.length,
		price: sum(tasks.map((task) => task.price)),
		chance: tasks.length === 0 ? 0 : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
		floors: tasks.length === 0 ? [] : [...(0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
		dataset
	};
}
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
	const { name, label, commit, solver, order } = arm;
	return {
		name,
		label,
		commit,
		digest,
		solver: solver.name,
		model: solver.model,
		order,
		files: filesOf(arm, config),
		prompt: [...prompt],
		...sandbox && { sandbox },
		...servers && { servers }
	};
}
function filesOf(arm, config) {
	const prompts = arm.solver.kind !== "reference" ? arm.prompt.map((message) => message.file) : [];
	return [.../* @__PURE__ */ new Set([
		config,
		...prompts,
		...arm.files.map((file) => file.path)
	])];
}
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
	const paid = trials.filter(isPaidNow);
	const shares = new Map(tasks.map((task) => [task, shareRight(task, trials)]));
	const known = [...shares.values()].filter((share) => share !== null);
	const times = trials.map((trial) => trial.finishedAt).sort();
	return {
		...description,
		accuracy: known.length === 0 ? null : sum(known) / known.length,
		earned: sum(tasks.map((task) => task.price * (shares.get(task) ?? 0))),
		trials: trials.length,
		reused: trials.length - paid.length,
		calls: sum([...paid.map((trial) => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
		missing: missing.length,
		readings: countBy(trials, (trial) => trial.reading),
		usage: totalUsage(trials),
		cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .totalCost */ .cv)([...paid, ...missing].map(({ cost = 0 }) => cost)),
		medianLatencyMs: median(trials.map((trial) => trial.latencyMs)),
		served: servedBy(trials),
		positions: positions(tasks, trials),
		oldestTrial: times[0] ?? null,
		newestTrial: times.at(-1) ?? null,
		...behaviorOf(trials)
	};
}
function reportTask(task, baseline, candidate) {
	const before = baseline === null ? null : counts(task, baseline);
	const now = counts(task, candidate);
	return {
		id: task.id,
		title: task.title,
		url: (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .issueUrl */ .$)(task),
		price: task.price,
		proposals: task.proposals.length,
		correctProposalId: task.correctProposalId,
		...task.critical === true && { critical: true },
		baseline: before,
		candidate: now,
		change: changeBetween(before, now)
	};
}
function changeBetween(before, now) {
	if (before === null || before.samples === 0 || now.samples === 0) return "not-measured";
	const movement = now.right / now.samples - before.right / before.samples;
	return movement < 0 ? "worse" : movement > 0 ? "better" : "same";
}
function counts(task, { trials, missing }) {
	const own = trials.filter((trial) => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
	return {
		right: own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length,
		samples: own.length,
		missing: missing.filter((trial) => trial.taskId === task.id).length,
		picks: own.map((trial) => trial.proposalId)
	};
}
function shareRight(task, trials) {
	const own = trials.filter((trial) => trial.taskId === task.id);
	return own.length === 0 ? null : own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length / own.length;
}
function behaviorOf(trials) {
	const known = trials.flatMap(({ behavior }) => behavior ?? []);
	if (known.length === 0) return {};
	const mean = (field) => {
		const counted = known.flatMap((one) => one[field] ?? []);
		return counted.length === 0 ? null : sum(counted) / counted.length;
	};
	const [turns, toolCalls] = [mean("turns"), mean("toolCalls")];
	return { behavior: {
		turns,
		toolCalls,
		filesRead: mean("filesRead"),
		searches: mean("searches")
	} };
}
function totalUsage(trials) {
	const total = (field) => sum(trials.map((trial) => trial.usage?.[field] ?? 0));
	return {
		inputTokens: total("inputTokens"),
		cachedInputTokens: total("cachedInputTokens"),
		outputTokens: total("outputTokens"),
		reasoningTokens: total("reasoningTokens")
	};
}
function servedBy(trials) {
	const groups = /* @__PURE__ */ new Map();
	for (const { served } of trials) {
		if (served === null) continue;
		const name = JSON.stringify([
			served.host,
			served.model,
			served.provider,
			served.fingerprint
		]);
		groups.set(name, {
			...served,
			trials: (groups.get(name)?.trials ?? 0) + 1
		});
	}
	return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const picked = /* @__PURE__ */ new Map();
	for (const trial of trials) {
		const task = byId.get(trial.taskId);
		if (trial.position === null || task === void 0) continue;
		const known = picked.get(trial.position) ?? {
			picked: 0,
			right: 0
		};
		picked.set(trial.position, {
			picked: known.picked + 1,
			right: known.right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task) ? 1 : 0)
		});
	}
	return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({
		position,
		...numbers
	}));
}
function countBy(items, name) {
	const result = {};
	for (const item of items) result[name(item)] = (result[name(item)] ?? 0) + 1;
	return result;
}
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[Math.floor(sorted.length / 2)];
	const low = sorted[Math.ceil(sorted.length / 2) - 1];
	return high === void 0 || low === void 0 ? null : (low + high) / 2;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);



/***/ }),

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/shared/digest.ts
function digestOf(value) {
	const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex");
}



/***/ }),

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



/***/ }),

/***/ 3924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9541);


// src/arm/prompt/order.ts
function showProposals(task, order, sample) {
	if (order === "dataset") return task.proposals.map((proposal) => ({
		shown: proposal.id,
		proposal
	}));
	return (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`).shuffled(task.proposals).map((proposal, place) => ({
		shown: place,
		proposal
	}));
}



/***/ }),

/***/ 9541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
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
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/shared/random.ts
function randomFrom(seed) {
	const generator = xoroshiro128plus((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(seed).digest().readInt32LE(0));
	const next = () => (generator.next() >>> 0) / 2 ** 32;
	const below = (bound) => Math.floor(next() * bound);
	return {
		next,
		below,
		shuffled(items) {
			const rest = [...items];
			const result = [];
			while (rest.length > 0) result.push(...rest.splice(below(rest.length), 1));
			return result;
		}
	};
}



/***/ }),

/***/ 4528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ recordMeasure),
/* harmony export */   Zg: () => (/* binding */ recordComparison),
/* harmony export */   hb: () => (/* binding */ recordAcceptance)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4666);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6003);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3003);






// src/history/recorder.ts
function recordMeasure(report, run) {
	const { candidate, freshSince, tasks } = report;
	const name = candidate.model ?? candidate.solver;
	const answers = {
		trials: report.trials.candidate,
		missing: report.missing.candidate
	};
	const arm = recordArm({
		...candidate,
		name
	}, answers, tasks, freshSince);
	return recordRun("measure", report, candidate.commit, arm === null ? [] : [arm], run);
}
function recordComparison(report, run) {
	const arms = report.arms.flatMap((arm) => {
		return recordArm(arm, {
			trials: report.trials[arm.name] ?? [],
			missing: report.missing[arm.name] ?? []
		}, report.tasks, report.startedAt) ?? [];
	});
	const answered = new Set(arms.map(({ digest }) => digest));
	const silent = report.arms.map(({ digest }) => digest).filter((digest) => !answered.has(digest));
	const record = recordRun("compare", report, report.arms[0]?.commit ?? null, arms, run);
	return record && {
		...record,
		silent
	};
}
function recordRun(kind, report, commit, arms, given) {
	if (arms.length === 0) return null;
	const { tool, finishedAt: at, id, runUrl, suite } = report;
	const { name, hash, chance, floors } = suite;
	const run = given ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([at, arms]).slice(0, 12);
	const tasks = report.tasks.map(({ id, url, price, proposals }) => ({
		id,
		url,
		price,
		proposals
	}));
	return {
		version: 1,
		tool: tool.version,
		at,
		id,
		commit,
		run,
		runUrl,
		kind,
		suite: {
			name,
			hash,
			chance,
			floors,
			tasks
		},
		arms: [...arms],
		silent: []
	};
}
function recordArm(arm, known, tasks, since) {
	const trials = known.trials.filter((trial) => Date.parse(trial.finishedAt) >= Date.parse(since));
	const taken = {
		trials,
		missing: known.missing
	};
	const { name, digest, solver, model, order, ...description } = arm;
	const figures = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportArm */ .$c)({
		description: {
			...description,
			digest,
			solver,
			model,
			order,
			name: "candidate"
		},
		...taken,
		isPaidNow: () => true
	}, tasks);
	const answers = tasks.map((task) => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
	const interval = (0,_accuracy_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracyInterval */ .t)(answers.filter(({ samples }) => samples > 0));
	if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null) return null;
	const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
	return {
		name,
		digest,
		solver,
		model,
		order,
		accuracy,
		...interval,
		earned,
		cost,
		tokens: {
			input: usage.inputTokens,
			output: usage.outputTokens
		},
		medianLatencyMs,
		answers: trials.length,
		formatErrors: trials.filter((trial) => trial.proposalId === null).length,
		missing: known.missing.length,
		served,
		tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers]))
	};
}
function answersOf(task, taken) {
	const { right, samples, missing, picks } = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(task, taken);
	const times = {};
	for (const pick of picks) times[pick ?? "none"] = (times[pick ?? "none"] ?? 0) + 1;
	return {
		id: task.id,
		right,
		samples,
		missing,
		picks: times
	};
}
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
	const { commit } = candidate;
	return {
		version: 1,
		tool: tool.version,
		at,
		id,
		commit,
		run: String(comment),
		runUrl,
		kind: "acceptance",
		pullRequest,
		by,
		reason: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
		difference: comparison === null ? null : {
			estimate: comparison.difference,
			low: comparison.low,
			high: comparison.high
		}
	};
}



/***/ }),

/***/ 7717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ createReferenceSolver),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   HH: () => (/* binding */ findsAnswer),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2448);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9541);




// src/solver/bm25.ts
function bm25(query, documents) {
	const k1 = 1.2;
	const b = .75;
	const texts = documents.map(wordsOf);
	const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
	const asked = new Set(wordsOf(query));
	const holders = /* @__PURE__ */ new Map();
	const counts = texts.map((words) => {
		const count = /* @__PURE__ */ new Map();
		for (const word of words) if (asked.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
		for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
		return count;
	});
	const rarities = [...asked].flatMap((word) => {
		const number = holders.get(word);
		return number === void 0 ? [] : [{
			word,
			rarity: Math.log(1 + (documents.length - number + .5) / (number + .5))
		}];
	});
	return texts.map((words, place) => {
		let score = 0;
		for (const { word, rarity } of rarities) {
			const frequency = counts[place]?.get(word) ?? 0;
			const saturation = frequency + k1 * (.25 + b * words.length / averageLength);
			score += rarity * frequency * 2.2 / saturation;
		}
		return score;
	});
}
function wordsOf(text) {
	return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

// src/solver/reference.ts
const VERSION = 1;
function createReferenceSolver(rule, order) {
	return {
		name: `reference/${rule}`,
		model: null,
		maxRequests: 0,
		prompt: [],
		identity: (task) => ({
			version: VERSION,
			order,
			task: (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .taskHash */ .U)(task)
		}),
		messages: () => [],
		async solve(task, sample) {
			const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample);
			const position = pick(rule, task, shown, sample);
			return {
				reading: "json",
				proposalId: shown[position]?.proposal.id ?? null,
				position,
				text: "",
				finishReason: null,
				usage: null,
				cost: 0,
				latencyMs: 0,
				requests: 0,
				served: null,
				sent: {}
			};
		}
	};
}
function chance(tasks) {
	return mean(tasks.map((task) => 1 / task.proposals.length));
}
function floors(tasks) {
	return [
		"first",
		"longest",
		"bm25"
	].map((rule) => ({
		solver: `reference/${rule}`,
		accuracy: mean(tasks.map((task) => findsAnswer(rule, task) ? 1 : 0))
	}));
}
function findsAnswer(rule, task) {
	const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, "dataset", 0);
	return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
function pick(rule, task, shown, sample) {
	const texts = shown.map(({ proposal }) => proposal.text);
	switch (rule) {
		case "first": return 0;
		case "longest": return placeOfGreatest(texts.map((text) => text.length));
		case "bm25": return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
		case "random": return (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(`reference/random ${task.id}#${sample}`).below(shown.length);
	}
}
function placeOfGreatest(values) {
	return values.indexOf(Math.max(...values));
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}



/***/ }),

/***/ 4941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rememberComparison: () => (/* binding */ rememberComparison),
/* harmony export */   rememberRun: () => (/* binding */ rememberRun),
/* harmony export */   reportDrift: () => (/* binding */ reportDrift)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1503);
/* harmony import */ var _p_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2740);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3003);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(214);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(439);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4528);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7413);












// src/github/drift-issue.ts
const LABEL = "swelancer-gate-drift";
async function updateDriftIssue(run, token, report) {
	try {
		const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(8038)]).then(__webpack_require__.bind(__webpack_require__, 5657));
		await update(await connect(run, token), run, report);
		return null;
	} catch (error) {
		return `The drift issue could not be written: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error, "issues: write")}`;
	}
}
async function update(connection, run, report) {
	const [ours] = await findOurs(connection, report.id);
	if (ours === void 0) return report.names.length === 0 ? void 0 : open(connection, run, report);
	if (ours.marker.run > run.id) return;
	const { octokit, repository } = connection;
	const at = {
		...repository,
		issue_number: ours.number
	};
	const reported = ours.marker.names;
	const added = report.names.filter((name) => !reported.includes(name));
	const ended = reported.filter((name) => !report.names.includes(name));
	const comment = (body) => octokit.rest.issues.createComment({
		...at,
		body
	});
	const write = (fields) => octokit.rest.issues.update({
		...at,
		...fields,
		...contentOf(run, report)
	});
	if (!ours.open && added.length === 0) {
		if (ended.length > 0) await octokit.rest.issues.update({
			...at,
			body: updatedBody(run, report, ours.body)
		});
		return;
	}
	if (report.names.length === 0) {
		await comment(report.ended(ended));
		await octokit.rest.issues.update({
			...at,
			state: "closed",
			state_reason: "completed",
			body: updatedBody(run, report, ours.body)
		});
		return;
	}
	await write(ours.open ? {} : {
		state: "open",
		state_reason: "reopened"
	});
	if (ours.open && ended.length > 0) await comment(report.ended(ended));
	if (added.length > 0) await comment(ours.open ? "More has drifted: see the description." : "Drift again: see the description.");
}
async function open(connection, run, report) {
	const { octokit, repository } = connection;
	const { issues } = octokit.rest;
	const { data } = await issues.create({
		...repository,
		...contentOf(run, report),
		labels: [LABEL]
	});
	const [oldest] = await findOurs(connection, report.id);
	if (oldest === void 0 || oldest.number >= data.number) return;
	await issues.update({
		...repository,
		issue_number: data.number,
		state: "closed",
		state_reason: "not_planned"
	});
}
async function findOurs(connection, id) {
	const { octokit, repository } = connection;
	const [login, all] = await Promise.all([(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .viewer */ .lJ)(connection), octokit.paginate(octokit.rest.issues.listForRepo, {
		...repository,
		labels: LABEL,
		state: "all",
		per_page: 100
	})]);
	return all.flatMap(({ number, state, body, user }) => {
		const marker = user?.login === login ? readMarker(body ?? "", id) : null;
		return marker === null ? [] : [{
			number,
			open: state === "open",
			body: body ?? "",
			marker
		}];
	}).sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
function contentOf(run, report) {
	return {
		title: report.title,
		body: `${writeMarker(run, report)}\n${report.body}`
	};
}
function updatedBody(run, report, body) {
	return `${writeMarker(run, report)}\n${body.split("\n").slice(1).join("\n")}`;
}
function writeMarker(run, { id, names }) {
	return `<!-- swelancer-gate-drift ${id} run ${run.id} of ${names.join(",")} -->`;
}
const MARKER = /^<!-- swelancer-gate-drift (?<id>\S+) run (?<run>\d+) of (?<names>[\w.,]*) -->/;
const markerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	run: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(),
	names: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().transform((names) => names.split(",").filter((name) => name !== ""))
});
function readMarker(body, id) {
	const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
	return read.success && read.data.id === id ? read.data : null;
}

// src/github/history-branch.ts
const RETRIES = 6;
const AT_ONCE = 8;
function branchHistory(run, token, branch) {
	async function connection() {
		const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(8038)]).then(__webpack_require__.bind(__webpack_require__, 5657));
		return connect(run, token);
	}
	return {
		async add(record) {
			const file = {
				path: `${_record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft}/${(0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(record)}`,
				content: (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .writeRecord */ .rh)(record)
			};
			const message = `Record ${record.kind} ${record.run} of gate ${record.id} [skip ci]`;
			try {
				await (0,_p_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .pRetry */ .J)(async () => addFile(await connection(), branch, file, message), {
					retries: RETRIES,
					minTimeout: 100,
					randomize: true,
					shouldRetry: ({ error }) => isRace(error) || (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) >= 500
				});
			} catch (cause) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR("github", `branch ${branch} could not be written: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(cause, "contents: write")}`, {
					...isForbidden(cause) && { hint: "Allow this workflow to push to the branch in its protection rule." },
					cause
				});
			}
		},
		async newest(id, count) {
			try {
				return (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .y)(await readFiles(await connection(), branch, (names) => (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .newestOfEachKind */ .VY)((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFiles */ .B5)(names, id), count)));
			} catch (cause) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR("github", `branch ${branch} could not be read: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(cause, "contents: write")}`, { cause });
			}
		}
	};
}
function isRace(error) {
	return [409, 422].includes((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error)) && !isForbidden(error);
}
function isForbidden(error) {
	return [
		403,
		409,
		422
	].includes((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error)) && /\brule|protected|review|status check|signature|pull request|merge queue|not authorized/i.test(String(error));
}
async function addFile(connection, branch, { path, content }, message) {
	const { octokit, repository } = connection;
	try {
		const encoded = Buffer.from(content).toString("base64");
		await octokit.rest.repos.createOrUpdateFileContents({
			...repository,
			path,
			branch,
			message,
			content: encoded
		});
	} catch (error) {
		if ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && /"sha" wasn't supplied/.test(String(error))) return;
		if ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404) throw error;
		await createBranch(connection, branch, {
			path,
			content
		}, message);
	}
}
async function createBranch({ octokit, repository }, branch, { path, content }, message) {
	const { git } = octokit.rest;
	const file = {
		path,
		mode: "100644",
		type: "blob",
		content
	};
	const tree = await git.createTree({
		...repository,
		tree: [file]
	});
	const commit = await git.createCommit({
		...repository,
		message,
		tree: tree.data.sha,
		parents: []
	});
	await git.createRef({
		...repository,
		ref: `refs/heads/${branch}`,
		sha: commit.data.sha
	});
}
async function readFiles({ octokit, repository }, branch, choose) {
	const { git } = octokit.rest;
	const tree = await git.getTree({
		...repository,
		tree_sha: branch,
		recursive: "1"
	}).catch((error) => {
		if ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404) return null;
		throw error;
	});
	const hashes = new Map(tree?.data.tree.map(({ path, sha }) => [path.replace(`${_record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft}/`, ""), sha]));
	const { default: PQueue } = await Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(8081)]).then(__webpack_require__.bind(__webpack_require__, 8081));
	return new PQueue({ concurrency: AT_ONCE }).addAll(choose([...hashes.keys()]).map((name) => async () => {
		const { data } = await git.getBlob({
			...repository,
			file_sha: hashes.get(name) ?? ""
		});
		return {
			name,
			text: Buffer.from(data.content, "base64").toString()
		};
	}));
}

// src/action/remember.ts
const RUNS = 150;
async function rememberRun(report, accepted, context) {
	const { plan, run } = context;
	if (plan.records === "measurement") return remember((0,_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .recordMeasure */ .OM)(report, String(run.id)), context);
	if (accepted !== null && plan.pullRequest !== null) await remember((0,_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .recordAcceptance */ .hb)(report, accepted, plan.pullRequest.number), context);
	return false;
}
async function rememberComparison(report, context) {
	return remember((0,_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .recordComparison */ .Zg)(report, String(context.run.id)), context);
}
async function remember(record, context) {
	if (record === null) return false;
	return await noticingFailures(() => historyOf(context).add(record)) !== null;
}
async function reportDrift(context) {
	const { inputs, run } = context;
	const { id } = inputs.settings;
	const read = await noticingFailures(() => historyOf(context).newest(id, RUNS));
	if (read === null) return;
	const { records, damage } = read;
	if (damage.length > 0) (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("notice", `History: skipped ${(0,_format_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(damage.length, "unreadable record")}.`);
	const { drifts, ending } = (0,_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .watch */ .wB)(records);
	const problem = await updateDriftIssue(run, inputs.action["github-token"], {
		id,
		names: drifts.flatMap(({ arm, kinds }) => kinds.map((kind) => (0,_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .driftName */ .FT)(arm, kind))),
		title: (0,_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .driftTitle */ .IM)(id),
		body: (0,_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .renderDrift */ .iI)(drifts, run.url),
		ended: (names) => (0,_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .renderEnded */ .NZ)(names.map(ending))
	});
	if (problem !== null) (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("notice", problem);
}
const historyOf = ({ inputs: { action }, run }) => branchHistory(run, action["github-token"], action.history);
async function noticingFailures(work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)) throw error;
		(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("notice", `History: ${error.message}${error.hint === void 0 ? "" : ` ${error.hint}`}`);
		return null;
	}
}



/***/ }),

/***/ 2448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/dataset/task-hash.ts
function taskHash(task) {
	const { id, price, commit, title, description, proposals, correctProposalId } = task;
	const texts = proposals.map((proposal) => [proposal.id, proposal.text]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([
		id,
		price,
		commit,
		title,
		description,
		texts,
		correctProposalId
	])).digest("hex");
}



/***/ }),

/***/ 7115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
// src/dataset/task.ts
function issueUrl({ id, commit }) {
	const number = /^(\d+)-manager-/.exec(id)?.[1];
	return number === void 0 || commit === "" ? null : `https://github.com/Expensify/App/issues/${number}`;
}



/***/ })

};
