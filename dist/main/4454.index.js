export const id = 4454;
export const ids = [4454];
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

/***/ 4454:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runCompare),
/* harmony export */   N: () => (/* binding */ runCompareShard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4666);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3924);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7115);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6904);
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6003);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3989);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7413);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4654);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5263);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6905);
/* harmony import */ var _report3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(356);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2053);
/* harmony import */ var _branch_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1583);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6480);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3923);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4340);



















// src/report/compare/groups.ts
function groupsOf(arms, pairs) {
	let groups = arms.length === 0 ? [] : [[...arms]];
	for (const { ahead, behind, beats } of pairs) {
		if (!beats) continue;
		const split = groups.flatMap((group) => group.includes(ahead) && group.includes(behind) ? [group.filter((arm) => arm !== behind), group.filter((arm) => arm !== ahead)] : [group]);
		groups = split.filter((group, index) => !split.some((other, place) => absorbs(other, place, group, index)));
	}
	const order = new Map(arms.map((arm, index) => [arm, index]));
	const places = (group) => group.map((arm) => order.get(arm) ?? 0);
	return groups.sort((a, b) => compareLists(places(a), places(b)));
}
function absorbs(other, place, group, index) {
	if (place === index || !group.every((arm) => other.includes(arm))) return false;
	return other.length > group.length || place < index;
}
function compareLists(a, b) {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.POSITIVE_INFINITY);
}
function rankOf(arm, arms, pairs) {
	const proven = pairs.filter(({ beats }) => beats);
	return {
		best: 1 + proven.filter(({ behind }) => behind === arm).length,
		worst: arms.length - proven.filter(({ ahead }) => ahead === arm).length
	};
}

// src/report/compare/notes.ts
const warning = (text) => ({
	kind: "warning",
	text
});
function notesOn(report, damage) {
	return [
		...failures(report),
		...ended(report),
		...report.arms.flatMap((arm) => onArm(arm, report)),
		...alike(report),
		...damage.map(warning)
	];
}
function failures({ arms }) {
	return arms.flatMap(({ name, trials, failure }) => {
		if (failure === null) return [];
		const hint = failure.hint === null ? "" : ` ${failure.hint}`;
		const had = trials === 0 ? "It has no answers." : `It has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(trials, "cached answer")}.`;
		const why = failure.message.replace(/\.$/, "");
		return [warning(`\`${name}\` was not measured (${failure.reason}): ${why}.${hint} ${had}`)];
	});
}
const ENDS = {
	calls: "The call budget (`max-calls`) ended",
	cost: "The cost budget (`max-cost`) ended",
	minutes: "The time (`max-minutes`) ended",
	"unknown-price": "The run cannot enforce `max-cost` without prices and ended",
	interrupted: "The run was interrupted"
};
function ended({ budget: { exhausted } }) {
	return exhausted === null ? [] : [warning(`${ENDS[exhausted]} before all answers were collected. Run it again to continue.`)];
}
function onArm({ name, trials, missing, readings, served }, report) {
	const own = report.trials[name] ?? [];
	const [lost] = report.missing[name] ?? [];
	const truncated = readings.truncated ?? 0;
	const providers = new Set(served.flatMap(({ provider }) => provider ?? []));
	const isPinned = own.every(({ sent }) => "provider" in sent);
	return [
		...lost === void 0 ? [] : [warning(`\`${name}\` is missing ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(missing, "answer")}, for example for task ${lost.taskId} (${lost.reason}): ${lost.message}`)],
		...truncated === 0 ? [] : [warning(`${truncated} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(trials, "answer")} of \`${name}\` were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`.`)],
		...providers.size < 2 || isPinned ? [] : [warning(`\`${name}\` was served by ${providers.size} providers, whose accuracy can differ. Pin one: \`extra-body: {provider: {only: [NAME]}}\`.`)]
	];
}
function alike({ arms }) {
	return arms.flatMap(({ name, digest }, index) => {
		const twin = arms.slice(0, index).find((other) => other.digest === digest);
		return twin === void 0 ? [] : [warning(`\`${name}\` and \`${twin.name}\` send the same requests, so they share their answers.`)];
	});
}

// src/report/compare/pairs.ts
function comparePairs(contenders, alpha) {
	const pairs = contenders.flatMap((one, index) => contenders.slice(index + 1).flatMap((other) => compareTwo(one, other) ?? []));
	const adjusted = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .holmAdjusted */ .FS)(pairs.map(({ pValue }) => pValue));
	return pairs.map((pair, index) => {
		const adjustedP = adjusted[index] ?? 1;
		return {
			...pair,
			adjustedP,
			beats: pair.difference > 0 && adjustedP <= alpha
		};
	});
}
function compareTwo(one, other) {
	const shared = [...one.counts].flatMap(([task, own]) => {
		const others = other.counts.get(task);
		return others === void 0 ? [] : [{
			one: own,
			other: others
		}];
	});
	if (shared.length === 0) return null;
	const rate = ({ right, samples }) => right / samples;
	const isAhead = shared.reduce((sum, task) => sum + rate(task.one) - rate(task.other), 0) >= 0;
	const both = shared.map((task) => isAhead ? {
		ahead: task.one,
		behind: task.other
	} : {
		ahead: task.other,
		behind: task.one
	});
	const passes = Math.min(...both.flatMap(({ ahead, behind }) => [ahead.samples, behind.samples]));
	const { difference, center, error } = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateChange */ .BD)(both.map(({ ahead, behind }) => ({
		weight: 1,
		baseline: behind,
		candidate: ahead
	})), passes);
	const { exactP } = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .permutationTest */ .tx)(both.map(({ ahead, behind }) => ({
		weight: 1,
		given: NOTHING,
		baseline: ahead,
		fresh: NOTHING,
		early: behind,
		late: NOTHING,
		state: "everyone"
	})));
	const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_13__/* .normalQuantile */ .Zl)(.975) * error;
	return {
		ahead: isAhead ? one.name : other.name,
		behind: isAhead ? other.name : one.name,
		tasks: shared.length,
		difference,
		low: Math.max(-1, center - reach),
		high: Math.min(1, center + reach),
		pValue: Math.min(1, 2 * exactP)
	};
}
const NOTHING = {
	right: 0,
	samples: 0
};

// src/report/compare/assemble.ts
function assembleComparison({ version, material, arms, damage, ...rest }) {
	const { tasks } = material;
	const byTask = new Map(arms.map((arm) => [arm.name, taskCounts(arm, tasks)]));
	const contenders = arms.map(({ name }) => ({
		name,
		counts: byTask.get(name) ?? /* @__PURE__ */ new Map()
	})).filter((contender) => contender.counts.size > 0);
	const pairs = comparePairs(contenders, rest.alpha);
	const ranked = arms.map((arm) => compareArm(arm, tasks, [...byTask.get(arm.name)?.values() ?? []])).sort((a, b) => (b.accuracy ?? -1) - (a.accuracy ?? -1));
	const names = ranked.filter(({ accuracy }) => accuracy !== null).map(({ name }) => name);
	const report = {
		version: 1,
		kind: "compare",
		tool: {
			name: "swelancer-gate",
			version
		},
		...rest,
		suite: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSuite */ .BY)(material),
		arms: ranked.map((arm) => ({
			...arm,
			rank: arm.accuracy === null ? null : rankOf(arm.name, names, pairs),
			efficient: isEfficient(arm, ranked)
		})),
		pairs,
		groups: groupsOf(names, pairs),
		notes: [],
		tasks: tasks.map((task) => ({
			id: task.id,
			title: task.title,
			url: (0,_task_js__WEBPACK_IMPORTED_MODULE_14__/* .issueUrl */ .$)(task),
			price: task.price,
			proposals: task.proposals.length,
			correctProposalId: task.correctProposalId,
			arms: Object.fromEntries(arms.map((arm) => [arm.name, (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)(task, arm)]))
		})),
		trials: Object.fromEntries(arms.map(({ name, trials }) => [name, [...trials]])),
		missing: Object.fromEntries(arms.map(({ name, missing }) => [name, [...missing]]))
	};
	return {
		...report,
		notes: notesOn(report, damage)
	};
}
function taskCounts({ trials }, tasks) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const result = /* @__PURE__ */ new Map();
	for (const trial of trials) {
		const task = byId.get(trial.taskId);
		if (task === void 0) continue;
		const { right, samples } = result.get(task.id) ?? {
			right: 0,
			samples: 0
		};
		result.set(task.id, {
			right: right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_15__/* .isRight */ .F)(trial, task) ? 1 : 0),
			samples: samples + 1
		});
	}
	return result;
}
function compareArm(arm, tasks, answered) {
	const { name, agent, trials, failure } = arm;
	const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .reportArm */ .$c)(arm, tasks);
	const interval = (0,_accuracy_js__WEBPACK_IMPORTED_MODULE_16__/* .accuracyInterval */ .t)(answered);
	const cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_17__/* .totalCost */ .cv)(trials.map((trial) => trial.cost));
	const right = answered.reduce((sum, task) => sum + task.right, 0);
	return {
		...report,
		name,
		agent,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		costPerAnswer: cost === null || trials.length === 0 ? null : cost / trials.length,
		costPerRight: cost === null || right === 0 ? null : cost / right,
		p90LatencyMs: percentile(trials.map((trial) => trial.latencyMs), .9),
		tokensPerAnswer: tokensPerAnswer(trials),
		firstPicks: firstPicks(arm, tasks),
		failure: failure === null ? null : {
			reason: failure.kind,
			message: failure.message,
			hint: failure.hint
		}
	};
}
function percentile(values, share) {
	return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? null;
}
function tokensPerAnswer(trials) {
	const reported = trials.flatMap(({ usage }) => usage === null ? [] : [usage]);
	if (reported.length === 0) return null;
	const mean = (of) => reported.reduce((sum, usage) => sum + of(usage), 0) / reported.length;
	return {
		input: mean((usage) => usage.inputTokens),
		output: mean((usage) => usage.outputTokens)
	};
}
function firstPicks({ description, trials }, tasks) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const picks = trials.flatMap((trial) => {
		const task = byId.get(trial.taskId);
		if (task === void 0 || trial.position === null) return [];
		const [first] = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .showProposals */ .B)(task, description.order, trial.sample);
		return [{
			trial,
			others: task.proposals.length - 1,
			isFirstRight: first?.proposal.id === task.correctProposalId,
			right: (0,_is_right_js__WEBPACK_IMPORTED_MODULE_15__/* .isRight */ .F)(trial, task)
		}];
	});
	if (picks.length === 0) return null;
	const accuracy = picks.filter(({ right }) => right).length / picks.length;
	const even = picks.map(({ isFirstRight, others }) => isFirstRight ? accuracy : (1 - accuracy) / Math.max(1, others));
	return {
		share: picks.filter(({ trial }) => trial.position === 0).length / picks.length,
		unbiased: even.reduce((sum, chance) => sum + chance, 0) / picks.length
	};
}
function isEfficient({ name, accuracy, costPerAnswer }, all) {
	if (accuracy === null || costPerAnswer === null) return false;
	return !all.some((other) => {
		if (other.name === name || other.accuracy === null || other.costPerAnswer === null) return false;
		const [gain, saving] = [other.accuracy - accuracy, costPerAnswer - other.costPerAnswer];
		return gain >= 0 && saving >= 0 && gain + saving > 0;
	});
}

// src/app/matrix.ts
async function readMatrix(source, file, settings, models) {
	const arms = [];
	for (const { parts, agent, file: own, model } of cellsOf(file, models)) {
		const arm = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_9__/* .readArm */ .Tl)("candidate", source, own, {
			config: settings.config,
			model: model ?? settings.model
		});
		const name = parts.length > 0 ? parts.join(" · ") : arm.solver.model === null ? arm.solver.name : shortName(arm.solver.model);
		arms.push({
			name,
			agent,
			arm
		});
	}
	return arms;
}
function cellsOf(file, modelOverride) {
	const { matrix } = file;
	const models = modelOverride ?? matrix?.models ?? [];
	const shortNames = models.map(shortName);
	const isUnique = (name) => shortNames.indexOf(name) === shortNames.lastIndexOf(name);
	const modelAxis = models.map((model) => ({
		model,
		part: isUnique(shortName(model)) ? shortName(model) : model
	}));
	const promptAxis = (matrix?.prompts ?? []).map((prompt) => ({
		prompt,
		part: (0,_file_js__WEBPACK_IMPORTED_MODULE_10__/* .promptName */ .mM)(prompt)
	}));
	return orNull(matrix?.agents ?? []).flatMap((agent) => {
		const { name, ...fields } = agent ?? { name: null };
		const own = {
			...file,
			...fields
		};
		const shared = { agent: name };
		const agentPart = name === null ? [] : [name];
		if (own.solver.startsWith("reference/")) return [{
			...shared,
			parts: agentPart,
			file: own,
			model: void 0
		}];
		return orNull(promptAxis).flatMap((prompt) => orNull(modelAxis).map((model) => ({
			...shared,
			parts: [
				...model === null ? [] : [model.part],
				...prompt === null ? [] : [prompt.part],
				...agentPart
			],
			file: prompt === null ? own : {
				...own,
				prompt: prompt.prompt
			},
			model: model?.model
		})));
	});
}
const orNull = (axis) => axis.length === 0 ? [null] : axis;
const shortName = (model) => model.split("/").at(-1) || model;

// src/app/compare.ts
async function compare(request, tools) {
	const { settings, head: _head, models: _models, samples, ...where } = request;
	const { startedAt, config, matrix, material, sampler, side, wantedTrials } = await begin(request, tools);
	const { tasks } = material;
	const wanted = tools.merged?.canAsk === false ? [] : sampler.open(wantedTrials());
	tools.onBatch({
		reason: "round",
		round: 1
	}, wanted.length);
	const transport = await tools.transport(config);
	const solvers = Object.fromEntries(matrix.map(({ name }) => [name, side(name).solver]));
	const run = {
		...tools,
		sampler,
		solvers,
		budget: config.budget
	};
	const late = [];
	let failure = null;
	try {
		const pending = transport === null ? 0 : await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_7__/* .sampleInBatches */ .M3)(wanted, transport, run);
		if (pending > 0) late.push((0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .waiting */ .eg)(pending).reason);
		else await sampler.take(wanted);
	} catch (error) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk)) throw error;
		failure = error;
	}
	const unanswered = new Set(sampler.open(wanted).map(({ arm }) => arm));
	return assembleComparison({
		...where,
		id: settings.id,
		version: tools.version,
		startedAt,
		finishedAt: new Date(tools.now()).toISOString(),
		material,
		alpha: config.decision.alpha,
		arms: matrix.map(({ name, agent }) => {
			const { trials, missing } = sampler.known(name, tasks);
			const { arm, solver } = side(name);
			return {
				name,
				agent,
				description: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .describeArm */ .qz)(arm, solver, (0,_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .armDigest */ .lQ)(solver, tasks), settings.config),
				trials: trials.filter(isCounted),
				missing,
				isPaidNow: sampler.isPaidNow,
				failure: sampler.failure(name) ?? (unanswered.has(name) ? failure : null)
			};
		}),
		budget: {
			...config.budget,
			...sampler.spent
		},
		damage: [...late, ...tools.store.damage]
	});
	function isCounted(trial) {
		return typeof samples === "number" ? trial.sample < samples : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecent */ .Kb)(trial, config.decision, startedAt);
	}
}
async function compareShard(request, shard, tools) {
	const { startedAt, config, matrix, material, asked, sampler, wantedTrials } = await begin(request, tools);
	(0,_branch_history_js__WEBPACK_IMPORTED_MODULE_8__/* .checkShardable */ .Lv)(config);
	const names = matrix.map(({ name }) => name);
	const shardInput = {
		...material,
		asked,
		begun: startedAt,
		arms: names,
		sampler,
		wanted: wantedTrials()
	};
	return (0,_branch_history_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleShard */ .BK)(shardInput, shard, (trials) => tools.onBatch({
		reason: "round",
		round: 1
	}, trials));
}
async function begin({ settings, head, models, samples }, tools) {
	const startedAt = tools.merged?.begun ?? new Date(tools.now()).toISOString();
	const judge = await (0,_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwn */ .jU)(head, settings);
	const { file } = judge;
	const matrix = await readMatrix(head, file, settings, models);
	const pricedModel = (models ?? file.matrix?.models ?? []).length > 1 ? file.model ?? "" : null;
	const arms = Object.fromEntries(matrix.map(({ name, arm }) => [name, arm]));
	const prepared = await (0,_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .iA)({
		settings,
		judge,
		own: file,
		arms,
		pricedModel,
		independentArms: true
	}, tools);
	const { sampler } = prepared;
	const { tasks } = prepared.material;
	return {
		...prepared,
		startedAt,
		matrix,
		wantedTrials
	};
	function wantedTrials() {
		return matrix.flatMap(({ name: arm }) => {
			const { trials } = sampler.known(arm, tasks);
			return tasks.flatMap((task) => samplesOf(task, trials).map((sample) => ({
				arm,
				task,
				sample
			})));
		});
	}
	function samplesOf(task, known) {
		if (typeof samples === "number") return Array.from({ length: samples }, (_, sample) => sample);
		const own = known.filter(({ taskId }) => taskId === task.id);
		const first = own.reduce((most, { sample }) => Math.max(most, sample + 1), 0);
		const fresh = (file.matrix?.samples ?? 1) - own.filter(sampler.isPaidNow).length;
		return Array.from({ length: Math.max(0, fresh) }, (_, index) => first + index);
	}
}

// src/app/compare-session.ts
function runCompare(settings, asked, world, context) {
	return withComparison(settings, asked, world, context, compare);
}
function runCompareShard(settings, asked, shard, world, context) {
	return withComparison(settings, asked, world, context, (request, tools) => compareShard(request, shard, tools));
}
async function withComparison(settings, { models, samples }, world, context, work) {
	const head = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_7__/* .findHead */ .mW)(settings, world);
	const own = {
		models: models?.join(",") ?? null,
		samples: samples === "fresh" ? null : String(samples)
	};
	const reproduce = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_11__/* .commandFor */ .Fw)("compare", settings, {
		head: head.commit,
		...own
	});
	const request = {
		settings,
		head,
		models: models ?? null,
		samples,
		reproduce,
		runUrl: context.runUrl ?? null
	};
	return (0,_session_js__WEBPACK_IMPORTED_MODULE_12__/* .withTools */ .Y)(settings, world, context, (tools) => work(request, tools));
}



/***/ }),

/***/ 455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ explanationWords),
/* harmony export */   d: () => (/* binding */ searchTasks),
/* harmony export */   lr: () => (/* binding */ explanationSchema),
/* harmony export */   nY: () => (/* binding */ searchStep)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _scored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8240);




// src/verdict/explanation.ts
const partSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("setting"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("file"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["added", "removed"]),
		of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("server"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		])
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("lines"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		from: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
		to: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		]),
		of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional()
	})
]);
const explanationSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
		"found",
		"none",
		"unfinished"
	]),
	parts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(partSchema),
	of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	broughtBack: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	sentence: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
});
const MAX_TASKS = 10;
const HALVING_ANSWERS = 16;
const PROOF_ANSWERS = 24;
const MAX_SAMPLES = 10;
const CLEAR = .1;
const LEANING = .25;
const PROVEN = .05;
function searchTasks(tasks) {
	return tasks.map(({ taskId, before, now }) => ({
		taskId,
		fall: before.right / before.samples - now.right / now.samples,
		pValue: (0,_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .fisherTest */ .M)(before, now)
	})).filter(({ fall, pValue }) => fall >= .4 && pValue <= .1).sort((a, b) => a.pValue - b.pValue || (a.taskId < b.taskId ? -1 : 1)).slice(0, MAX_TASKS).map(({ taskId }) => taskId);
}
function searchStep(parts, tasks, answers) {
	const seen = /* @__PURE__ */ new Map();
	let suspects = Array.from({ length: parts }, (_, index) => index);
	const opposite = (undone) => Array.from({ length: parts }, (_, index) => index).filter((index) => !undone.includes(index));
	const perTask = (all) => Math.min(MAX_SAMPLES, Math.max(2, Math.ceil(all / tasks.length)));
	const keyOf = (undone) => [undone, opposite(undone)].map((one) => one.join(",")).sort().join(" ");
	const pairs = (undone, from, to) => {
		const other = opposite(undone);
		if (![undone, other].every((one) => tasks.every((task) => answers(one, task).length >= to))) return null;
		const count = (one, task) => {
			const known = answers(one, task).slice(from, to).filter((answer) => answer !== null);
			return {
				right: known.filter(Boolean).length,
				samples: known.length
			};
		};
		return tasks.map((taskId) => ({
			taskId,
			without: count(undone, taskId),
			only: count(other, taskId)
		}));
	};
	const pValueOf = (counts) => (0,_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredTest */ .V)(counts.map(({ without, only }) => ({
		weight: 1,
		baseline: without,
		candidate: only,
		broken: .5,
		fixed: .5
	})));
	while (suspects.length > 1) {
		const half = suspects.slice(0, Math.ceil(suspects.length / 2));
		const rest = suspects.slice(half.length);
		const samples = perTask(HALVING_ANSWERS);
		let chosen = null;
		for (const [round, limit] of [CLEAR, LEANING].entries()) {
			const to = (round + 1) * samples;
			const counts = pairs(half, 0, to);
			if (counts === null) return {
				kind: "ask",
				hybrids: [half, opposite(half)],
				samples: to
			};
			seen.set(keyOf(half), to);
			const forHalf = pValueOf(counts);
			const forRest = pValueOf(counts.map(({ without, only }) => ({
				without: only,
				only: without
			})));
			if (Math.min(forHalf, forRest) <= limit) {
				chosen = forHalf <= forRest ? half : rest;
				break;
			}
		}
		if (chosen === null) return { kind: "none" };
		suspects = chosen;
	}
	const [part] = suspects;
	if (part === void 0) return { kind: "none" };
	const from = seen.get(keyOf([part])) ?? 0;
	const to = from + perTask(PROOF_ANSWERS);
	const counts = pairs([part], from, to);
	if (counts === null) return {
		kind: "ask",
		hybrids: [[part], opposite([part])],
		samples: to
	};
	const pValue = pValueOf(counts);
	if (pValue > PROVEN) return { kind: "none" };
	return {
		kind: "found",
		part,
		broughtBack: counts.filter(({ without }) => 2 * without.right > without.samples).map(({ taskId }) => taskId),
		pValue
	};
}
function partName(part) {
	if (part.kind === "setting") return `\`${part.name}\` in \`${part.path}\``;
	if (part.kind === "server") return `${{
		added: "the new",
		removed: "the removal of the",
		changed: "the change of the"
	}[part.change]} MCP server \`${part.name}\``;
	const file = `\`${part.path}\`${part.of === void 0 ? "" : ` (${part.of})`}`;
	if (part.kind === "file") return `${part.change === "added" ? "the new file" : "the removal of"} ${file}`;
	const lines = part.from === part.to ? `line ${part.from}` : `lines ${part.from}–${part.to}`;
	return part.change === "removed" ? `the removal before line ${part.from} of ${file}` : `${lines} of ${file}`;
}
const explanationWords = {
	found: (part, back, of) => `Undoing ${partName(part)} brings back ${back} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(of, "task")}.`,
	none: (parts) => `No single part of the change (${parts} were tested) explains the drop.`,
	tooMany: (parts) => `The change has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(parts, "part")}, too many to search for the cause. Smaller pull requests can be searched.`,
	unfinished: (parts) => `The budget ended before the cause could be found among the ${parts} parts of the change.`
};



/***/ }),

/***/ 2200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema),
/* harmony export */   j: () => (/* binding */ sharedShape)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7413);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9888);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9874);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5368);










// src/verdict/cause.ts
const CAUSES = {
	passed: [
		"no-change",
		"ruled-out",
		"within-threshold"
	],
	measured: ["measured", "imported"],
	regressed: [
		"drop",
		"broken-tasks",
		"unreadable-answers",
		"below-floor",
		"not-ruled-out"
	],
	inconclusive: [
		"undecided",
		"budget",
		"missing-answers",
		"no-baseline",
		"stale-baseline",
		"waiting-for-batch"
	],
	error: [
		"missing-answers",
		"no-tasks",
		"interrupted",
		..._failure_js__WEBPACK_IMPORTED_MODULE_7__/* .CALL_FAILURES */ .nf
	]
};

// src/verdict/verdict.ts
const verdictSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: _kind_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictKindSchema */ .v.exclude(["measured"]),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	cause: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(Object.values(CAUSES).flat()),
	exitCode: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().min(0).max(3),
	finding: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("improved").optional(),
	blindSpot: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional()
});
const measurementVerdictSchema = verdictSchema.extend({
	kind: _kind_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictKindSchema */ .v.exclude(["passed"]),
	finding: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm)().optional(),
	blindSpot: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm)().optional()
});
const countSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	right: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative()
});
const brokenTaskSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	taskId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	before: countSchema,
	now: countSchema,
	proof: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		baseline: countSchema,
		candidate: countSchema,
		pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
	}).nullable(),
	state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["broken", "unproven"]),
	fails: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
});
const comparisonSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	baselineAccuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	candidateAccuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	pLimit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	look: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
	looks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
	margin: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	marginWas: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["auto", "given"]),
	detectableDrop: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	unseenLow: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	unseenHigh: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	weights: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["equal", "price"]),
	effectiveTasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	deterministic: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
	baselineSamples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		min: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		max: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	}),
	candidateSamples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		min: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		max: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	})
});

// src/report/report.ts
const writtenDecisionSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)(Object.fromEntries(Object.entries(_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O.shape).map(([name, field]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name), field])));
function asSettings(written) {
	if (written === null || typeof written !== "object") return written;
	return Object.fromEntries(Object.entries(written).map(([name, value]) => [Object.keys(_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O.shape).find((setting) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(setting) === name) ?? name, value]));
}
const countsSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	right: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	picks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nullable())
});
const armReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["baseline", "candidate"]),
	label: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	digest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().default(""),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	order: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["dataset", "shuffled"]),
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	prompt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"system",
			"user",
			"assistant"
		]),
		template: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})).optional(),
	accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	earned: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	reused: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	readings: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jg)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .readingSchema */ .Cu, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative()),
	usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht,
	cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	medianLatencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	served: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .servedSchema */ .V7.extend({ trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive() })),
	positions: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		position: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		picked: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		right: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	})),
	behavior: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		turns: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		toolCalls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		filesRead: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		searches: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable()
	}).optional(),
	sandbox: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("bubblewrap"),
		hosts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).readonly()
	}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("none"),
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})]).optional(),
	servers: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("started"),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		tools: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		warnings: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).readonly()
	}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("left-out"),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})])).readonly().optional(),
	oldestTrial: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	newestTrial: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
});
const taskReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	title: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	url: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	proposals: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
	correctProposalId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
	critical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().optional(),
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		proposals: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
			text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
		}))
	}).optional(),
	baseline: countsSchema.nullable(),
	candidate: countsSchema,
	change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
		"worse",
		"better",
		"same",
		"not-measured"
	])
});
const sharedShape = {
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(1),
	tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("swelancer-gate"),
		version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	startedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)(),
	finishedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)(),
	freshSince: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)(),
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		chance: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		floors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
			accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
		})),
		dataset: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
			source: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
			sha256: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
		})
	}),
	candidate: armReportSchema,
	decision: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)(asSettings, _decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O),
	notes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["warning", "info"]),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})),
	budget: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		maxCalls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		maxCost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		maxMinutes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		exhausted: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"calls",
			"cost",
			"minutes",
			"unknown-price",
			"interrupted"
		]).nullable()
	}),
	disk: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		store: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		folders: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		most: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative()
	}).optional(),
	taskDetails: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
		"numbers",
		"titles",
		"answers"
	]).default("titles"),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(taskReportSchema),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		baseline: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .trialSchema */ .WI),
		candidate: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .trialSchema */ .WI)
	}),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		baseline: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .missingTrialSchema */ .ih),
		candidate: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .missingTrialSchema */ .ih)
	}),
	reproduce: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	runUrl: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
};
const gateReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("gate"),
	...sharedShape,
	baseline: armReportSchema.nullable(),
	identical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
	comparison: comparisonSchema.nullable(),
	verdict: verdictSchema,
	brokenTasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(brokenTaskSchema).default([]),
	explanation: _explanation_js__WEBPACK_IMPORTED_MODULE_6__/* .explanationSchema */ .lr.optional(),
	alsoAgainst: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		label: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		verdict: verdictSchema,
		comparison: comparisonSchema.nullable()
	}).nullable(),
	changes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		]),
		added: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		removed: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		lines: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			from: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
			to: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive()
		})).readonly()
	})).default([]),
	parts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"skill",
			"sub-agent",
			"command",
			"hook",
			"setting",
			"MCP server"
		]),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		]),
		paths: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).readonly()
	})).default([])
});
const measurementReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("measurement"),
	...sharedShape,
	baseline: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(),
	identical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(false),
	comparison: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(),
	verdict: measurementVerdictSchema,
	brokenTasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)([]),
	explanation: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm)().optional(),
	alsoAgainst: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(),
	changes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)([]).default([]),
	parts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)([]).default([])
});
const reportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)(withKind, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [gateReportSchema, measurementReportSchema]));
function withKind(report) {
	const verdict = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._undefined */ .E4)().optional(),
		verdict: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })
	}).safeParse(report);
	if (!verdict.success || report === null || typeof report !== "object") return report;
	return {
		...report,
		kind: verdict.data.verdict.kind === "measured" ? "measurement" : "gate"
	};
}
const writtenReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [gateReportSchema.extend({ decision: writtenDecisionSchema }), measurementReportSchema.extend({ decision: writtenDecisionSchema })]);



/***/ }),

/***/ 356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareReportSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9888);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2200);




// src/report/compare/report.ts
const COMPARE_REPORT_VERSION = 1;
const comparedArmSchema = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShape */ .j.candidate.extend({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	agent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	costPerAnswer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	costPerRight: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	p90LatencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	tokensPerAnswer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		input: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
	}).nullable(),
	firstPicks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		share: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		unbiased: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
	}).nullable(),
	rank: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		best: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		worst: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	}).nullable(),
	efficient: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
	failure: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		hint: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
	}).nullable()
});
const pairSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	ahead: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	behind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	adjustedP: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	beats: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
});
const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShape */ .j;
const { id, title, url, price, proposals, correctProposalId, candidate } = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShape */ .j.tasks.element.shape;
const comparedTaskSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id,
	title,
	url,
	price,
	proposals,
	correctProposalId,
	arms: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), candidate)
});
const compareReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(1),
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("compare"),
	tool,
	id: gate,
	startedAt,
	finishedAt,
	suite,
	alpha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	arms: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(comparedArmSchema),
	pairs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(pairSchema),
	groups: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())),
	notes,
	budget,
	reproduce,
	runUrl,
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(comparedTaskSchema),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI)),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTrialSchema */ .ih))
});



/***/ })

};
