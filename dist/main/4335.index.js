export const id = 4335;
export const ids = [4335];
export const modules = {

/***/ 1583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ sampleShard),
/* harmony export */   Lv: () => (/* binding */ checkShardable),
/* harmony export */   rp: () => (/* binding */ recordBranchState),
/* harmony export */   zm: () => (/* binding */ erosionNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3989);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5263);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4654);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1525);









// src/sampling/shard/run.ts
function checkShardable({ batchPrice }) {
	if (batchPrice === null) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "transport: batch does not work with shards", { hint: "Remove --shard, or set transport: direct." });
}
async function sampleShard({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
	const own = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTasks */ .Bt)(tasks, shard);
	const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
	onBegin(mine.length);
	const failure = await sampler.take(mine).then(() => null, (error) => {
		if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) return error;
		throw error;
	});
	const known = arms.map((arm) => sampler.known(arm, own));
	const trials = [...new Map(known.flatMap((arm) => arm.trials.map((trial) => [trial.key, trial]))).values()];
	return {
		suite,
		asked,
		begun,
		trials,
		paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
		spent: sampler.spent,
		tasks: own.length,
		missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
		failure
	};
}

// src/verdict/erosion.ts
const EROSION_LIMIT = 5e-4;
function startAt(state) {
	return {
		anchor: state,
		current: state,
		changes: 0
	};
}
function followedBy({ anchor, current, changes }, next) {
	return [
		"solver",
		"model",
		"suite"
	].some((field) => next[field] !== current[field]) || dropPValue(current, next) <= 5e-4 || dropPValue(next, anchor) <= 5e-4 ? startAt(next) : {
		anchor,
		current: next,
		changes: changes + 1
	};
}
function erosionOf({ anchor, current, changes }) {
	if (dropPValue(anchor, current) > 5e-4) return null;
	const pairs = pairsOf(anchor, current);
	const { difference, center, error } = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateChange */ .BD)(pairs.map(({ before, now }) => ({
		weight: 1,
		baseline: before,
		candidate: now
	})), Math.min(...pairs.map(({ now }) => now.samples)));
	const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_6__/* .normalQuantile */ .Zl)(.9995) * error;
	return {
		since: anchor,
		changes,
		difference,
		low: center - reach,
		high: Math.min(0, center + reach)
	};
}
function trendTo(states, id, digest) {
	const own = /* @__PURE__ */ new Map();
	for (const state of states) if (state.id === id) own.set(state.digest, state);
	const order = [...own.keys()];
	const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap((known) => own.get(known) ?? []);
	return first === void 0 ? null : later.reduce(followedBy, startAt(first));
}
const NO_ANSWERS = {
	right: 0,
	samples: 0
};
function dropPValue(earlier, later) {
	const strata = pairsOf(earlier, later).map(({ before, now }) => ({
		weight: 1,
		given: NO_ANSWERS,
		baseline: before,
		fresh: NO_ANSWERS,
		early: now,
		late: NO_ANSWERS,
		state: "everyone"
	}));
	return (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .permutationTest */ .tx)(strata).exactP;
}
function pairsOf(earlier, later) {
	return Object.entries(later.tasks).flatMap(([taskId, [right, samples]]) => {
		const [rightBefore, samplesBefore] = earlier.tasks[taskId] ?? [0, 0];
		if (samples === 0 || samplesBefore === 0) return [];
		return [{
			before: {
				right: rightBefore,
				samples: samplesBefore
			},
			now: {
				right,
				samples
			}
		}];
	});
}

// src/app/branch-history.ts
function recordBranchState({ id, material: { suite, tasks }, solver }, { trials, samples, ...when }, store) {
	const digest = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_4__/* .armDigest */ .lQ)(solver, tasks);
	const counts = Object.fromEntries(tasks.map((task) => {
		const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
		return [task.id, [first.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_7__/* .isRight */ .F)(trial, task)).length, first.length]];
	}));
	const answers = answersIn(counts);
	const known = store.states.filter((state) => state.id === id && state.digest === digest).map((state) => answersIn(state.tasks));
	if (answers < samples * tasks.length / 2 || known.some((earlier) => earlier >= answers)) return;
	store.addState({
		id,
		digest,
		suite: suite.hash,
		solver: solver.name,
		model: solver.model,
		...when,
		tasks: counts
	});
}
function erosionNotes({ id, material, solver }, { states }) {
	if (states.length === 0) return [];
	const trend = trendTo(states, id, (0,_procedure_js__WEBPACK_IMPORTED_MODULE_4__/* .armDigest */ .lQ)(solver, material.tasks));
	const erosion = trend && erosionOf(trend);
	if (erosion === null) return [];
	return [{
		kind: "warning",
		text: _notes_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTES */ .Y6.erosion(erosion)
	}];
}
function answersIn(tasks) {
	return Object.values(tasks).reduce((sum, [, samples]) => sum + samples, 0);
}



/***/ }),

/***/ 9583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   uM: () => (/* binding */ readCatalog)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/dataset/catalog.ts
const builtInFolder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFolder */ .n, "tasks");
const publishedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().regex(/^[\w.-]+\/[\w.-]+$/),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().regex(/^[\da-f]{40}$/),
	path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	blob: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().regex(/^[\da-f]{40}$/),
	sha256: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().regex(/^[\da-f]{64}$/).optional(),
	size: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive().optional(),
	code: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().regex(/^[\w.-]+\/[\w.-]+$/).optional()
});
const embeddedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
	file: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	code: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1)
});
const catalogSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([publishedSchema, embeddedSchema]));
async function readCatalog(folder) {
	return catalogSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, "datasets.json"), "utf8")));
}
async function codeOf(dataset) {
	const catalog = await readCatalog(builtInFolder);
	const entry = Object.hasOwn(catalog, dataset) ? catalog[dataset] : void 0;
	if (entry === void 0) return void 0;
	return "file" in entry ? node_path__WEBPACK_IMPORTED_MODULE_2__.join(builtInFolder, entry.code) : entry.code;
}



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

/***/ 7853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate),
/* harmony export */   gateShard: () => (/* binding */ gateShard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6904);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4666);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6905);
/* harmony import */ var _branch_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1583);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4654);
/* harmony import */ var _libesm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2596);
/* harmony import */ var _agent_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4738);
/* harmony import */ var _sides2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7868);
/* harmony import */ var _mcp_servers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8157);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9664);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3989);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(455);
/* harmony import */ var _prepare_gate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4139);















// src/arm/parts.ts
const MAX_PARTS = 8;
const MAX_EDITS = 1e3;
const MAX_RANGES = 500;
function partsOf(before, now, configPath) {
	const settings = settingsOf(before, now);
	const servers = serversOf(before, now);
	const isApart = servers.length > 0;
	const texts = inFewRanges([...promptTexts(before, now), ...fileTexts(before, now, isApart ? [_mcp_servers_js__WEBPACK_IMPORTED_MODULE_8__/* .MCP_FILE */ .m$] : [])]);
	const whole = wholeFiles(before, now);
	const hunks = joined(texts, Math.max(1, MAX_PARTS - settings.length - servers.length - whole.length));
	const named = [...settings, ...servers];
	const parts = [
		...settings.map(({ name }) => ({
			kind: "setting",
			path: configPath,
			name
		})),
		...servers.map(({ name, change }) => ({
			kind: "server",
			path: _mcp_servers_js__WEBPACK_IMPORTED_MODULE_8__/* .MCP_FILE */ .m$,
			name,
			change
		})),
		...whole.map(({ paths: [path], change }) => ({
			kind: "file",
			path,
			change,
			...ownerOf(path)
		})),
		...hunks.map(({ part }) => part)
	];
	function without(undone) {
		const isUndone = (index) => undone.includes(index);
		let arm = named.reduce((changed, part, index) => isUndone(index) ? part.undo(changed) : changed, now);
		whole.forEach(({ paths }, index) => {
			if (!isUndone(named.length + index)) return;
			for (const path of paths) arm = {
				...arm,
				files: withFileOf(before, arm, path)
			};
		});
		const first = named.length + whole.length;
		texts.forEach((text, index) => {
			const back = new Set(hunks.flatMap((hunk, at) => hunk.text === index && isUndone(first + at) ? hunk.chunks : []));
			if (back.size === 0) return;
			arm = text.put(arm, text.chunks.map((chunk, at) => back.has(at) ? chunk.before : chunk.now).join(""));
		});
		return arm;
	}
	return {
		parts,
		without
	};
}
function settingsOf(before, now) {
	const parts = [];
	const add = (name, isSame, undo) => {
		if (!isSame) parts.push({
			name,
			undo
		});
	};
	const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
	add(before.solver.kind === now.solver.kind && before.solver.model !== now.solver.model ? "model" : "solver", same(before.solver, now.solver), (arm) => ({
		...arm,
		solver: before.solver
	}));
	add("order", before.order === now.order, (arm) => ({
		...arm,
		order: before.order
	}));
	add("structured-output", before.structuredOutput === now.structuredOutput, (arm) => ({
		...arm,
		structuredOutput: before.structuredOutput
	}));
	add("extra-body", same(before.extraBody, now.extraBody), (arm) => ({
		...arm,
		extraBody: before.extraBody
	}));
	for (const [name, field] of SAMPLING) add(`sampling.${name}`, before.sampling[field] === now.sampling[field], (arm) => {
		const { [field]: _now, ...others } = arm.sampling;
		const old = before.sampling[field];
		return {
			...arm,
			sampling: old === void 0 ? others : {
				...others,
				[field]: old
			}
		};
	});
	add("prompt", sameMessages(before, now), (arm) => ({
		...arm,
		prompt: before.prompt
	}));
	return parts;
}
const SAMPLING = [
	["temperature", "temperature"],
	["top-p", "topP"],
	["max-tokens", "maxTokens"],
	["reasoning-effort", "reasoningEffort"]
];
function sameMessages(before, now) {
	return before.prompt.length === now.prompt.length && before.prompt.every(({ role, file }, index) => {
		const other = now.prompt[index];
		return other?.role === role && other.file === file;
	});
}
function serversOf(before, now) {
	const old = fileAt(before, _mcp_servers_js__WEBPACK_IMPORTED_MODULE_8__/* .MCP_FILE */ .m$);
	if (old === null || fileAt(now, ".mcp.json") === null) return [];
	return (0,_agent_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .changedParts */ .Ty)([old], now.files.filter(({ path }) => path === _mcp_servers_js__WEBPACK_IMPORTED_MODULE_8__/* .MCP_FILE */ .m$)).map(({ name, change }) => ({
		name,
		change,
		undo: (arm) => ({
			...arm,
			files: arm.files.map((file) => file.path === ".mcp.json" ? (0,_mcp_servers_js__WEBPACK_IMPORTED_MODULE_8__/* .withServerOf */ .Dy)(old, file, name) : file)
		})
	}));
}
const fileAt = (arm, path) => arm.files.find((file) => file.path === path) ?? null;
function withFileOf(before, arm, path) {
	const others = arm.files.filter((file) => file.path !== path);
	const place = before.files.findIndex((file) => file.path === path);
	const own = before.files[place];
	if (own === void 0) return others;
	const earlier = new Set(before.files.slice(0, place).map((file) => file.path));
	return others.toSpliced(others.findLastIndex((file) => earlier.has(file.path)) + 1, 0, own);
}
function ownerOf(path) {
	const part = (0,_agent_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .agentPartOf */ .sM)(path);
	return part === null ? {} : { of: (0,_agent_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partWords */ .rz)(part) };
}
function inFewRanges(texts) {
	if (texts.flatMap(({ chunks }) => chunks.filter((chunk) => chunk.before !== chunk.now)).length <= MAX_RANGES) return texts;
	const all = (chunks, side) => chunks.map((chunk) => chunk[side]).join("");
	return texts.map((text) => ({
		...text,
		chunks: [{
			before: all(text.chunks, "before"),
			now: all(text.chunks, "now")
		}]
	}));
}
function promptTexts(before, now) {
	if (!sameMessages(before, now)) return [];
	return now.prompt.flatMap(({ template, file, line }, index) => {
		const old = before.prompt[index]?.template ?? template;
		if (old === template) return [];
		const put = (arm, text) => ({
			...arm,
			prompt: arm.prompt.map((message, at) => at === index ? {
				...message,
				template: text
			} : message)
		});
		return [{
			path: file,
			line,
			chunks: chunksOf(old, template),
			put
		}];
	});
}
function fileTexts(before, now, apart) {
	return alike(now.files.flatMap(({ path, content }) => {
		const old = fileAt(before, path)?.content;
		return apart.includes(path) || old === void 0 || old === content ? [] : [{
			path,
			old,
			content
		}];
	}), ({ old, content }) => [old, content]).map((same) => {
		const [{ path, old, content }] = same;
		const paths = same.map((edit) => edit.path);
		const put = (arm, text) => ({
			...arm,
			files: arm.files.map((file) => paths.includes(file.path) ? {
				...file,
				content: text
			} : file)
		});
		return {
			path,
			line: 1,
			chunks: chunksOf(old, content),
			put
		};
	});
}
function wholeFiles(before, now) {
	const missing = (arm, other) => arm.files.filter(({ path }) => fileAt(other, path) === null);
	const grouped = (files, change) => alike(files, ({ content }) => [content]).map(([first, ...others]) => ({
		paths: [first.path, ...others.map(({ path }) => path)],
		change
	}));
	return [...grouped(missing(now, before), "added"), ...grouped(missing(before, now), "removed")];
}
function alike(files, texts) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const key = JSON.stringify(texts(file));
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [file]);
		else group.push(file);
	}
	return [...groups.values()];
}
function chunksOf(before, now) {
	const pieces = (0,_libesm_js__WEBPACK_IMPORTED_MODULE_5__/* .diffLines */ .P)(before, now, { maxEditLength: MAX_EDITS });
	if (pieces === void 0) return [{
		before,
		now
	}];
	const chunks = [];
	let removed = "";
	for (const piece of pieces) if (piece.removed) removed += piece.value;
	else if (piece.added) {
		chunks.push({
			before: removed,
			now: piece.value
		});
		removed = "";
	} else {
		if (removed !== "") chunks.push({
			before: removed,
			now: ""
		});
		removed = "";
		chunks.push({
			before: piece.value,
			now: piece.value
		});
	}
	return removed === "" ? chunks : [...chunks, {
		before: removed,
		now: ""
	}];
}
function joined(texts, most) {
	let hunks = texts.flatMap(({ path, line: start, chunks }, text) => {
		let line = start;
		return chunks.flatMap((chunk, index) => {
			const from = line;
			const count = (0,_sides2_js__WEBPACK_IMPORTED_MODULE_7__/* .lineCount */ .IC)(chunk.now);
			line += count;
			if (chunk.before === chunk.now) return [];
			const change = chunk.now === "" ? "removed" : chunk.before === "" ? "added" : "changed";
			return [{
				text,
				part: {
					kind: "lines",
					path,
					from,
					to: Math.max(from, from + count - 1),
					change,
					...ownerOf(path)
				},
				chunks: [index]
			}];
		});
	});
	while (hunks.length > most) {
		const gaps = hunks.slice(1).map((next, index) => {
			const one = hunks[index];
			return one?.text === next.text ? next.part.from - one.part.to : Number.POSITIVE_INFINITY;
		});
		const at = gaps.indexOf(Math.min(...gaps));
		const [one, next] = [hunks[at], hunks[at + 1]];
		if (one === void 0 || next === void 0 || gaps[at] === Number.POSITIVE_INFINITY) break;
		const part = {
			...one.part,
			to: next.part.to,
			change: "changed"
		};
		hunks = [
			...hunks.slice(0, at),
			{
				text: one.text,
				part,
				chunks: [...one.chunks, ...next.chunks]
			},
			...hunks.slice(at + 2)
		];
	}
	return hunks;
}

// src/app/explain-drop.ts
const SEARCHED = /* @__PURE__ */ new Set(["drop", "broken-tasks"]);
const SHARE = .5;
const MAX_SEARCHED = 64;
async function explainDrop({ settings }, prepared, verdict, tools) {
	const { arms, config, material, sampler, freshSince } = prepared;
	const canAsk = (tools.merged?.canAsk ?? true) && sampler.spent.exhausted === null;
	if (!(config.decision["explain-drop"] === "auto" && config.decision.policy !== "threshold") || !canAsk || arms.baseline === null || verdict.kind !== "regressed" || !SEARCHED.has(verdict.cause)) return null;
	const change = partsOf(arms.baseline, arms.candidate, settings.config);
	const { length } = change.parts;
	if (length > MAX_SEARCHED) return notSearched(length);
	if (length < 2 || !everyHybridWorks(change)) return null;
	const known = {
		baseline: sampler.known("baseline", material.tasks),
		candidate: sampler.known("candidate", material.tasks)
	};
	const broken = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_10__/* .searchTasks */ .d)(material.tasks.map((task) => {
		const count = (trials) => {
			const own = trials.filter((trial) => trial.taskId === task.id);
			return {
				right: own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_12__/* .isRight */ .F)(trial, task)).length,
				samples: own.length
			};
		};
		return {
			taskId: task.id,
			before: count(known.baseline.trials),
			now: count(known.candidate.trials)
		};
	}));
	if (broken.length === 0) return null;
	const fresh = known.baseline.trials.filter((trial) => trial.finishedAt >= freshSince).length;
	return search(change, broken, createHybrids(change, broken, Math.floor(SHARE * (known.candidate.trials.length + fresh)), prepared, settings.concurrency, tools));
}
function notSearched(parts) {
	return {
		explanation: {
			kind: "unfinished",
			parts: [],
			tasks: [],
			broughtBack: [],
			pValue: null,
			calls: 0,
			of: parts,
			sentence: _explanation_js__WEBPACK_IMPORTED_MODULE_10__/* .explanationWords */ .Ri.tooMany(parts)
		},
		spent: {
			calls: 0,
			cost: 0,
			exhausted: null
		}
	};
}
function everyHybridWorks({ parts, without }) {
	return parts.every((_, part) => {
		const others = parts.map((_, index) => index).filter((index) => index !== part);
		return [[part], others].every((undone) => (0,_template_js__WEBPACK_IMPORTED_MODULE_9__/* .showsProposals */ .MD)(without(undone).prompt));
	});
}
async function search(change, broken, hybrids) {
	const { parts } = change;
	const nothing = {
		parts: [],
		broughtBack: [],
		pValue: null
	};
	const ended = (found) => {
		const { spent } = hybrids;
		return {
			explanation: {
				...found,
				of: parts.length,
				tasks: [...broken],
				calls: spent.calls
			},
			spent
		};
	};
	for (let round = 1;; round++) {
		const step = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_10__/* .searchStep */ .nY)(parts.length, broken, hybrids.answers);
		if (step.kind === "none") return ended({
			kind: "none",
			...nothing,
			sentence: _explanation_js__WEBPACK_IMPORTED_MODULE_10__/* .explanationWords */ .Ri.none(parts.length)
		});
		if (step.kind === "found") {
			const part = parts[step.part];
			if (part === void 0) throw new Error("the search found a part that the change does not have");
			const { broughtBack, pValue } = step;
			const sentence = _explanation_js__WEBPACK_IMPORTED_MODULE_10__/* .explanationWords */ .Ri.found(part, broughtBack.length, broken.length);
			return ended({
				kind: "found",
				parts: [part],
				broughtBack: [...broughtBack],
				pValue,
				sentence
			});
		}
		if (!await hybrids.ask(step.hybrids, step.samples, round)) return ended({
			kind: "unfinished",
			...nothing,
			sentence: _explanation_js__WEBPACK_IMPORTED_MODULE_10__/* .explanationWords */ .Ri.unfinished(parts.length)
		});
	}
}
function createHybrids(change, broken, maxAnswers, { config, material, sampler: gateSampler, startedAt }, concurrency, tools) {
	const tasks = material.tasks.filter((task) => broken.includes(task.id));
	const solvers = {};
	const sampler = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .createSampler */ .tB)({
		...tools,
		merged: null,
		onTrial: () => {},
		budget: budgetAfter(config.budget, gateSampler.spent, tools.now() - Date.parse(startedAt)),
		concurrency,
		solvers
	});
	const used = /* @__PURE__ */ new Set();
	const nameOf = (undone) => `without ${undone.join(" ")}`;
	return {
		answers(undone, taskId) {
			const task = tasks.find((one) => one.id === taskId);
			const name = nameOf(undone);
			if (task === void 0 || solvers[name] === void 0) return [];
			const { trials, missing } = sampler.known(name, [task]);
			return [...trials.map((trial) => ({
				sample: trial.sample,
				answer: (0,_is_right_js__WEBPACK_IMPORTED_MODULE_12__/* .isRight */ .F)(trial, task)
			})), ...missing.map(({ sample }) => ({
				sample,
				answer: null
			}))].sort((a, b) => a.sample - b.sample).map(({ answer }) => answer);
		},
		async ask(hybrids, samples, round) {
			for (const undone of hybrids) solvers[nameOf(undone)] ??= await tools.solver(change.without(undone), config, material);
			const wanted = hybrids.flatMap((undone) => tasks.flatMap((task) => Array.from({ length: samples }, (_, sample) => ({
				arm: nameOf(undone),
				task,
				sample
			}))));
			for (const { arm, task, sample } of wanted) used.add(`${arm} ${task.id} ${sample}`);
			if (used.size > maxAnswers || sampler.spent.exhausted !== null) return false;
			const open = sampler.open(wanted);
			tools.onBatch({
				reason: "cause",
				round
			}, open.length);
			try {
				await sampler.take(open);
				return true;
			} catch (error) {
				if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk) return false;
				throw error;
			}
		},
		get spent() {
			return sampler.spent;
		}
	};
}
function budgetAfter({ maxCalls, maxCost, maxMinutes }, { calls, cost }, elapsedMs) {
	return {
		maxCalls: maxCalls === null ? null : Math.max(0, maxCalls - calls),
		maxCost: maxCost === null ? null : Math.max(0, maxCost - (cost ?? 0)),
		maxMinutes: maxMinutes === null ? null : Math.max(0, maxMinutes - elapsedMs / 6e4)
	};
}

// src/app/gate.ts
async function gate(sides, request, tools) {
	const prepared = await (0,_prepare_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareGate */ .NF)(sides, request, tools);
	const decided = prepared.identical ? {
		verdict: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_CHANGE */ .XG,
		comparison: null,
		notes: [],
		brokenTasks: []
	} : await decide(prepared, tools);
	return conclude(request, prepared, decided, await explainDrop(request, prepared, decided.verdict, tools), tools);
}
async function gateShard(request, shard, tools) {
	const sides = await (0,_sides2_js__WEBPACK_IMPORTED_MODULE_7__/* .readSides */ .hn)(request, tools);
	const { material, solvers, sampler, asked, freshSince, identical, situation } = await (0,_prepare_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareGate */ .NF)(sides, request, tools);
	const step = identical ? null : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(situation(true));
	const round = step?.kind === "sample" ? step : null;
	const shardInput = {
		...material,
		asked,
		begun: freshSince,
		arms: solvers.baseline === null ? ["candidate"] : ["baseline", "candidate"],
		sampler,
		wanted: round === null ? [] : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(round.wanted, material.tasks)
	};
	return (0,_branch_history_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleShard */ .BK)(shardInput, shard, (trials) => round !== null && tools.onBatch(round, trials));
}
async function decide(prepared, tools) {
	const { sampler, material, situation } = prepared;
	for (const sentence of (0,_prepare_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .estimateGate */ .QX)(prepared).tooSmall) tools.onNotice(sentence);
	const canAsk = tools.merged?.canAsk ?? true;
	try {
		for (;;) {
			if (sampler.spent.exhausted === "interrupted") return {
				...judgeNow(prepared),
				verdict: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .INTERRUPTED */ .t
			};
			const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(situation(canAsk && sampler.spent.exhausted === null));
			if (step.kind === "decided") return step;
			const wanted = sampler.open((0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(step.wanted, material.tasks));
			tools.onBatch(step, wanted.length);
			await sampler.take(wanted);
		}
	} catch (error) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk)) throw error;
		return {
			...judgeNow(prepared),
			verdict: (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(error)
		};
	}
}
function judgeNow({ situation }) {
	const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(situation(false));
	if (step.kind === "decided") return step;
	throw new Error("the rule asked for samples although there are none");
}
function conclude(request, prepared, decided, explained, { store, version, disk, now }) {
	const { settings } = request;
	const { arms, solvers, sampler, material, config, freshSince, identical } = prepared;
	const measured = (arm, solver) => ({
		description: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .describeArm */ .qz)(arm, solver, (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .armDigest */ .lQ)(solver, material.tasks), settings.config),
		...sampler.known(arm.name, material.tasks),
		isPaidNow: sampler.isPaidNow
	});
	const eroded = identical || solvers.baseline === null ? [] : (0,_branch_history_js__WEBPACK_IMPORTED_MODULE_3__/* .erosionNotes */ .zm)({
		id: settings.id,
		material,
		solver: solvers.baseline
	}, store);
	const { verdict, comparison, brokenTasks } = decided;
	return {
		...(0,_sides2_js__WEBPACK_IMPORTED_MODULE_7__/* .reportGate */ .Ok)(request, prepared, {
			version,
			disk: disk(),
			finishedAt: now(),
			freshSince,
			config,
			material,
			identical,
			comparison,
			verdict,
			brokenTasks,
			spent: spentBy(sampler.spent, explained?.spent ?? null),
			baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
			candidate: measured(arms.candidate, solvers.candidate),
			notes: [
				...prepared.notes,
				...decided.notes,
				...eroded
			],
			damage: store.damage
		}),
		...explained && { explanation: explained.explanation }
	};
}
function spentBy(gate, search) {
	if (search === null) return gate;
	return {
		...gate,
		calls: gate.calls + search.calls,
		cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_13__/* .plus */ .tY)(gate.cost, search.cost)
	};
}



/***/ }),

/***/ 9057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ powerOf),
/* harmony export */   sq: () => (/* binding */ likelyDetectable),
/* harmony export */   xl: () => (/* binding */ selfTest)
/* harmony export */ });
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6905);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4654);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1431);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5498);





// src/verdict/rates.ts
function assumedRates(tasks, random, middling = .25, mean = .55, slips = true) {
	const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
	const mostlyRight = ((mean - middling / 2) / (1 - middling) - slip) / (1 - 2 * slip);
	return Array.from({ length: tasks }, () => {
		if (random.next() < middling) return beta(2, 2, random);
		const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
		return random.next() < mostlyRight ? 1 - rare : rare;
	});
}
const SLIPS = {
	a: .4,
	b: 12
};
function beta(a, b, random) {
	for (;;) {
		const x = random.next() ** (1 / a);
		const y = random.next() ** (1 / b);
		if (x + y <= 1 && x + y > 0) return x / (x + y);
	}
}
function likelyRates(counts) {
	const slip = (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .slipRate */ .f1)(counts);
	return counts.map((count) => {
		if (!(0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanimous */ .im)(count)) return count.right / count.samples;
		return count.right === 0 ? slip : 1 - slip;
	});
}
function shiftedRates(rates, by) {
	const target = mean(rates) + by;
	let low = -20;
	let high = 20;
	for (let step = 0; step < 50; step++) {
		const middle = (low + high) / 2;
		if (mean(withOdds(rates, middle)) > target) high = middle;
		else low = middle;
	}
	const moved = withOdds(rates, low);
	return mean(moved) - target > 1e-9 ? moved.map((rate) => rate * target / mean(moved)) : moved;
}
function withOdds(rates, logit) {
	const factor = Math.exp(logit);
	return rates.map((rate) => rate * factor / (rate * factor + 1 - rate));
}
function mean(values) {
	return values.reduce((a, b) => a + b, 0) / values.length;
}

// src/verdict/simulation.ts
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
	const ahead = maxCalls === Number.POSITIVE_INFINITY ? maxAnswers((0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(tasks.length, decision)) : 0;
	const taken = new Map(tasks.map((task) => [task.taskId, {
		task,
		fresh: [],
		candidate: []
	}]));
	const stored = tasks.some((task) => task.stored.length > 0);
	let calls = 0;
	const take = (slots, samples, answer) => {
		for (; slots.length < samples; calls++) slots.push(answer());
	};
	for (const { task, fresh, candidate } of taken.values()) {
		take(fresh, ahead, task.baseline);
		take(candidate, ahead, task.candidate);
	}
	for (;;) {
		const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk)({
			tasks: [...taken.values()].map(({ task: { taskId, price, critical = false, stored }, fresh, candidate }) => {
				return {
					taskId,
					price,
					critical,
					baseline: stored,
					fresh,
					candidate
				};
			}),
			decision,
			hasBaseline: true,
			baselineAgeHours: stored ? 0 : null,
			canSample: calls < maxCalls
		});
		if (step.kind === "decided") return step;
		for (const { taskId, arm, samples } of step.wanted) {
			const one = taken.get(taskId);
			if (one === void 0) throw new Error(`the rule asked for the unknown task ${taskId}`);
			const { task, fresh, candidate } = one;
			if (arm === "candidate") take(candidate, samples, task.candidate);
			else take(fresh, samples - task.stored.length, task.baseline);
		}
	}
}
function maxAnswers({ looks }) {
	return (looks.at(-1) ?? 1) + _procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .DROP_TESTS */ .y3.suspected.length * 16 + 7;
}
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
	const verdicts = {
		passed: 0,
		regressed: 0,
		inconclusive: 0,
		error: 0
	};
	const calls = {
		candidate: 0,
		baseline: 0
	};
	let named = 0;
	for (let run = 0; run < runs; run++) {
		const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
		verdicts[verdict.kind]++;
		if (brokenTasks.some(({ state }) => state === "broken")) named++;
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
			error: error / runs
		},
		named: named / runs,
		candidateCalls: calls.candidate / runs,
		baselineCalls: calls.baseline / runs
	};
}
function drawn(rate, unreadable, random) {
	if (unreadable > 0 && random.next() < unreadable) return "unreadable";
	return random.next() < rate ? "right" : "wrong";
}

// src/verdict/power.ts
const DROPS = [
	0,
	.03,
	.05,
	.1
];
function powerOf(tasks, decision, { runs, maxCalls }, random) {
	const counts = tasks.map((task) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(task.stored, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG));
	const fewest = Math.min(...counts.map((count) => count.samples));
	const measured = fewest >= 2 ? likelyRates(counts) : null;
	const baselineSamples = measured === null ? (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineTarget */ .n6)(tasks.length, decision) : fewest;
	const rows = DROPS.map((drop) => {
		const suite = () => {
			const rates = measured ?? assumedRates(tasks.length, random);
			const lower = shiftedRates(rates, -drop);
			return tasks.map(({ taskId, price, critical = false }, index) => {
				const baseline = () => drawn(rates[index] ?? 0, 0, random);
				const candidate = () => drawn(lower[index] ?? 0, 0, random);
				return {
					taskId,
					price,
					critical,
					baseline,
					candidate,
					stored: Array.from({ length: baselineSamples }, baseline)
				};
			});
		};
		return {
			drop,
			...tally(runs, suite, decision, maxCalls)
		};
	});
	return {
		rates: measured === null ? "assumed" : "stored",
		baselineSamples,
		rows
	};
}
const DRAWN_SUITES = 20;
function likelyDetectable(tasks, decision, random) {
	const plan = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(tasks.length, decision);
	const enough = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .storedEnough */ .aR)(tasks.length, decision);
	const limits = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsFor */ .I9)(decision, tasks);
	const counts = tasks.map((task) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(task.stored, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG));
	const measured = counts.every((count) => count.samples >= 2) ? likelyRates(counts) : null;
	const found = Array.from({ length: DRAWN_SUITES }, () => {
		const rates = measured ?? assumedRates(tasks.length, random);
		const answers = tasks.map(({ taskId, price, stored }, index) => {
			const lacking = Math.max(0, enough - stored.length);
			const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
			return {
				taskId,
				weight: decision.weights === "price" ? price : 1,
				baseline: [...stored, ...fresh],
				control: [],
				candidate: [],
				again: []
			};
		});
		return (0,_procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(plan, decision, {
			answers,
			shift: null
		}, limits).detectable;
	}).filter((drop) => drop !== null);
	return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
function selfTest(tasks, decision, runs, random) {
	const fewest = Math.min(...tasks.map((task) => task.stored.length));
	if (!(fewest >= 2 && Number.isFinite(fewest))) return null;
	const plan = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(tasks.length, decision);
	const spare = maxAnswers(plan);
	const isSplit = fewest >= plan.fresh + 2 * spare;
	let repeats = false;
	const suite = () => tasks.map(({ taskId, price, critical = false, stored }) => {
		const order = isSplit ? random.shuffled(stored) : [];
		const next = () => {
			const answer = order.pop();
			if (answer !== void 0) return answer;
			repeats = true;
			return stored[random.below(stored.length)] ?? "wrong";
		};
		const kept = isSplit ? stored.length - 2 * spare : stored.length;
		return {
			taskId,
			price,
			critical,
			baseline: next,
			candidate: next,
			stored: Array.from({ length: kept }, next)
		};
	});
	const found = tally(runs, suite, decision);
	return {
		method: repeats ? "resampled" : "split",
		...found
	};
}



/***/ }),

/***/ 4139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ detectableBy),
/* harmony export */   NF: () => (/* binding */ prepareGate),
/* harmony export */   QX: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9541);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6905);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1431);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1525);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9057);







// src/app/gate-estimate.ts
function estimateGate(prepared) {
	const { identical, config, solvers, sampler, material, situation } = prepared;
	const { tasks } = material;
	const step = identical ? null : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(situation(true));
	const wanted = step?.kind === "sample" ? sampler.open((0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(step.wanted, tasks)) : [];
	const known = ["baseline", "candidate"].flatMap((arm) => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
	const sides = sidesOf(prepared);
	const firstRound = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateTrials */ .WP)(wanted, sides, known, config.termsOf);
	const { looks } = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(tasks.length, config.decision);
	const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
	const proof = config.decision.policy === "threshold" ? 0 : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDropAnswers */ .hx)(tasks.length);
	const { answers, calls } = firstRound;
	const maxAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
	return {
		firstRound,
		maxAnswers,
		searchAnswers: proof > 0 && config.decision["explain-drop"] === "auto" ? Math.floor(maxAnswers / 2) : 0,
		maxCalls: calls === null || answers === 0 ? calls : Math.round(calls / answers * maxAnswers),
		byAgents: Object.values(sides).some((side) => side !== null && (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .isAgent */ .yh)(side)),
		tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared)
	};
}
function detectableBy({ situation, config }) {
	const tasks = situation(true).tasks.map(({ taskId, price, critical = false, baseline, fresh }) => {
		return {
			taskId,
			price,
			critical,
			stored: [...baseline, ...fresh].filter((slot) => slot !== "missing")
		};
	});
	return (0,_power_js__WEBPACK_IMPORTED_MODULE_5__/* .likelyDetectable */ .sq)(tasks, config.decision, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFrom */ .c)("estimate"));
}
function sidesOf({ arms, solvers }) {
	return {
		baseline: arms.baseline && solvers.baseline ? {
			arm: arms.baseline,
			solver: solvers.baseline
		} : null,
		candidate: {
			arm: arms.candidate,
			solver: solvers.candidate
		}
	};
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
	const { answers, cost: dollars, atMost } = firstRound;
	const { maxCalls, maxCost } = budget;
	const consequence = "The rest is not measured, so the run cannot decide.";
	const calls = firstRound.calls ?? answers;
	const turns = Math.max(solvers.baseline?.maxRequests ?? 0, solvers.candidate.maxRequests);
	const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
	return [
		...maxCalls !== null && [arms.baseline, arms.candidate].some((arm) => arm?.solver.kind === "command") ? ["The budget counts each run of the agent as one call, because the requests of its program cannot be counted here."] : [],
		...maxCalls !== null && maxCalls < turns ? [`The budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(maxCalls, "call")} is below the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(turns)} that one answer of the agent may take, so no answer is requested. Raise max-calls, or lower agent.max-turns.`] : maxCalls !== null && maxCalls < calls ? [`The budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(maxCalls, "call")} is below ${round((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(calls))}. ${consequence}`] : [],
		...maxCost !== null && dollars !== null && maxCost < dollars ? [`The budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(maxCost)} is below ${round((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars))}. ${consequence}`] : []
	];
}

// src/app/prepare-gate.ts
async function prepareGate(sides, request, tools) {
	const { startedAt, arms, own, judge, notes, changes, parts } = sides;
	const named = { candidate: arms.candidate };
	const hasBaseline = arms.baseline !== null;
	const prepared = await (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .iA)({
		settings: request.settings,
		judge,
		own,
		arms: arms.baseline === null ? named : {
			baseline: arms.baseline,
			...named
		},
		...isOfFiles(changes, request) && { changed: changes.map(({ path }) => path) },
		...hasBaseline && { earlier: {
			arm: "baseline",
			trials: request.earlier
		} }
	}, tools);
	const { config, material, sampler, asked } = prepared;
	const { tasks } = material;
	const solvers = {
		baseline: hasBaseline ? prepared.side("baseline").solver : null,
		candidate: prepared.side("candidate").solver
	};
	const freshSince = tools.store.begun(asked, startedAt);
	return {
		startedAt,
		arms,
		asked,
		freshSince,
		config,
		material,
		solvers,
		identical: solvers.baseline !== null && (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .sendTheSame */ .em)(solvers.baseline, solvers.candidate, tasks),
		sampler,
		situation(canSample) {
			const known = hasBaseline ? sampler.known("baseline", tasks) : null;
			const rest = {
				decision: config.decision,
				canSample
			};
			return (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(tasks, known, sampler.known("candidate", tasks), freshSince, rest);
		},
		notes: prepared.leftOut === 0 ? notes : [...notes, {
			kind: "info",
			text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.otherFiles(prepared.leftOut)
		}],
		changes,
		parts
	};
}
function isOfFiles(changes, { settings }) {
	return changes.length > 0 && changes.every(({ path }) => path !== settings.config);
}



/***/ }),

/***/ 8240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
// src/statistics/scored.ts
function scoredTest(tasks) {
	const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
	let total = {
		from: 0,
		probabilities: Float64Array.of(1)
	};
	let reached = 0;
	for (const task of tasks) {
		const law = scoresOf(task, task.weight / mean);
		if (law.length < 2) continue;
		total = added(total, law);
		reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
	}
	let atLeast = 0;
	total.probabilities.forEach((probability, index) => {
		if (total.from + index >= reached) atLeast += probability;
	});
	return Math.min(1, atLeast);
}
const SHIFT = .6;
const BREAK = 5;
const STEPS = 16;
const MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, fixed }, weight) {
	const total = baseline.right + candidate.right;
	const same = conditional(baseline.samples, candidate.samples, total, 0);
	const likelihood = (direction, forGood) => {
		const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
		const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
		return (index) => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
	};
	const drop = likelihood(1, broken);
	const rise = likelihood(-1, fixed);
	const from = Math.max(0, total - baseline.samples);
	return same.map((probability, index) => {
		const score = Math.max(-8, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
		return {
			right: from + index,
			score: rounded(STEPS * weight * score),
			probability
		};
	});
}
const rounded = (score) => Math.sign(score) * Math.floor(Math.abs(score) + .5 + 1e-9);
const laws = /* @__PURE__ */ new Map();
function conditional(others, samples, total, shift) {
	const key = `${others} ${samples} ${total} ${shift}`;
	const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
	laws.set(key, law);
	return law;
}
function computedLaw(others, samples, total, shift) {
	const from = Math.max(0, total - others);
	const to = Math.min(samples, total);
	const weights = [];
	let term = 1;
	for (let right = from; right <= to; right++) {
		weights.push(term);
		term *= (samples - right) * (total - right) * Math.exp(-shift) / ((right + 1) * (others - total + right + 1));
	}
	const sum = weights.reduce((a, b) => a + b, 0);
	return weights.map((weight) => weight / sum);
}
function added(sum, scores) {
	const low = Math.min(...scores.map(({ score }) => score));
	const high = Math.max(...scores.map(({ score }) => score));
	const before = sum.probabilities;
	const probabilities = new Float64Array(before.length + high - low);
	for (const { score, probability } of scores) {
		const shift = score - low;
		for (let cell = 0; cell < before.length; cell++) probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
	}
	return {
		from: sum.from + low,
		probabilities
	};
}
function fisherTest(baseline, candidate) {
	const total = baseline.right + candidate.right;
	const from = Math.max(0, total - baseline.samples);
	const law = conditional(baseline.samples, candidate.samples, total, 0);
	return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
}



/***/ }),

/***/ 6716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   fC: () => (/* binding */ suiteHash),
/* harmony export */   nR: () => (/* binding */ selectTasks)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9368);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9583);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2448);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);










// src/dataset/suite.ts
const idSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: idSchema,
	hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\da-f]{64}$/),
	doubt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional()
});
const suiteSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\w-][\w.-]{0,63}$/),
	description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional(),
	dataset: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().refine(isOwnOrSecure, { message: "must be a name, a file inside the repository, or an https address" }),
	drawn: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		by: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		seed: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
		rule: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}).optional(),
	chance: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().optional(),
	floors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()).optional(),
	price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().optional(),
	earned: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()).optional(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([idSchema, pinnedTaskSchema])).min(1)
});
function isOwnOrSecure(reference) {
	if (URL.canParse(reference)) return new URL(reference).protocol === "https:";
	return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes("..");
}
async function builtInSuites() {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInFolder */ .Oo)).filter((file) => file.endsWith(".json") && file !== "datasets.json").map((file) => node_path__WEBPACK_IMPORTED_MODULE_5__.parse(file).name).sort();
}
async function loadSuite(reference, read) {
	if (/\/|\.json$/.test(reference)) {
		const text = await read(reference);
		if (text !== null) return parseSuite(text, reference);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `there is no suite file ${reference}`, { hint: "Check the path. A folder with your own tasks ends with a slash." });
	}
	const known = await builtInSuites();
	if (!known.includes(reference)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `there is no suite "${reference}"`, { hint: `${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".` });
	return parseSuite(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInFolder */ .Oo, `${reference}.json`), "utf8"), reference);
}
function parseSuite(text, file) {
	try {
		return suiteSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text));
	} catch (cause) {
		const reason = cause instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodError */ .G ? (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(cause) : String(cause);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `not a suite: ${reason}`, {
			file,
			hint: "A suite is JSON: {\"name\": …, \"dataset\": …, \"tasks\": [an id, or {\"id\": …, \"hash\": …}, …]}.",
			cause
		});
	}
}
function selectTasks(suite, dataset) {
	const byId = new Map(dataset.tasks.map((task) => [task.id, task]));
	const chosen = /* @__PURE__ */ new Map();
	for (const entry of suite.tasks) {
		const { id, hash } = typeof entry === "string" ? {
			id: entry,
			hash: null
		} : entry;
		const task = byId.get(id);
		if (task === void 0) throw dataset.unreadable.find((row) => row.id === id)?.failure ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("dataset", `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, { hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(id, [...byId.keys()].slice(0, 2e3)) });
		const seen = (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .taskHash */ .U)(task);
		if (hash !== null && hash !== seen) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("dataset", `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`, { hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.` });
		if (chosen.has(id)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the suite ${suite.name} names the task ${id} twice`);
		chosen.set(id, task);
	}
	return [...chosen.values()];
}
function suiteHash(tasks) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(tasks.map(_task_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .taskHash */ .U).sort().join("\n")).digest("hex");
}



/***/ }),

/***/ 4119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   GY: () => (/* binding */ wholeFigure),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/shared/figure.ts
function figure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? nearest(value, max) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nonnegative().max(max));
}
function wholeFigure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? Math.round(nearest(value, max)) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(max));
}
const nearest = (value, max) => value > 0 ? Math.min(value, max) : 0;

// src/model/usage.ts
const tokens = wholeFigure(0xe8d4a51000);
const usageSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	inputTokens: tokens,
	cachedInputTokens: tokens,
	cacheWriteTokens: tokens.optional(),
	outputTokens: tokens,
	reasoningTokens: tokens
});
function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }) {
	return {
		inputTokens: input,
		cachedInputTokens: Math.min(cached, input),
		outputTokens: output,
		reasoningTokens: reasoning
	};
}
const servedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	host: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable().optional(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	provider: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	fingerprint: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
});



/***/ })

};
