export const id = 6006;
export const ids = [6006];
export const modules = {

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

/***/ 9561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ date),
/* harmony export */   w: () => (/* binding */ datetime)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1)(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodISODateTime */ .Yo, params);
}
function date(params) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db)(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodISODate */ .Br, params);
}



/***/ }),

/***/ 5368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/verdict/kind.ts
const verdictKindSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
	"passed",
	"measured",
	"regressed",
	"inconclusive",
	"error"
]);



/***/ }),

/***/ 6006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReport: () => (/* reexport safe */ _read2_js__WEBPACK_IMPORTED_MODULE_0__.MM)
/* harmony export */ });
/* harmony import */ var _read2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1982);




/***/ }),

/***/ 1982:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ readAnyReport),
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9368);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5025);
/* harmony import */ var _report3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2200);







// src/report/read.ts
async function readReport(file) {
	return onlyReport(await readAnyReport(file), file);
}
async function readAnyReport(file) {
	return parse((await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(file).catch((cause) => {
		if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw cause;
		const missing = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) === "ENOENT";
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", missing ? "there is no such report" : "the report cannot be read", {
			file,
			hint: "Name a report.json or a compare.json that this program wrote.",
			cause
		});
	})).toString("utf8"), file);
}
function parseReport(text, file) {
	return onlyReport(parse(text, file), file);
}
function onlyReport(report, file) {
	if (report.kind !== "compare") return report;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "this report compares models", {
		file,
		hint: "Use the report.json of `gate` or `run`."
	});
}
function parse(text, file) {
	let value;
	try {
		value = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "the report is not valid JSON", {
			file,
			cause,
			hint: "The file may be truncated. Use the original, or run the gate again."
		});
	}
	const { version, kind } = headSchema.parse(value);
	if (version !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the report has version ${version}, this program reads version ${1}`, { file });
	const result = kind === "compare" ? _report3_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReportSchema */ .F.safeParse(value) : _report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportSchema */ .Q.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `incomplete report: "${issue?.path.join(".")}": ${issue?.message}`, { file });
}
const headSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(),
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()
}).partial().catch({});



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

/***/ 9888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7441);





// src/trial/trial.ts
const readingSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
	"json",
	"lenient",
	..._unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREADABLE */ .m
]);
const MAX_COUNT = 1e6;
const MAX_DOLLARS = 1e6;
const MAX_LATENCY_MS = 27648e5;
const MAX_TEXT = 1e6;
function shortened(text) {
	if (text.length <= MAX_TEXT) return text;
	const note = `\n[… ${text.length} characters in all …]\n`;
	const half = Math.floor((MAX_TEXT - note.length) / 2);
	return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
const behaviorSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	turns: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable(),
	toolCalls: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable(),
	filesRead: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable(),
	searches: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable()
});
const stepSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("turn"),
		latencyMs: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_LATENCY_MS),
		cost: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_DOLLARS).nullable(),
		usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht.nullable()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("said"),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("used"),
		tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("got"),
		tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})
]);
const trialSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	key: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	taskId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	sample: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(MAX_COUNT),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	reading: readingSchema,
	proposalId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().int().nullable(),
	position: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().int().nonnegative().nullable(),
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "string" ? shortened(value) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	finishReason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht.nullable(),
	cost: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_DOLLARS).nullable(),
	latencyMs: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_LATENCY_MS),
	requests: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT),
	served: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .servedSchema */ .V7.nullable(),
	sent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()),
	behavior: behaviorSchema.optional(),
	transcript: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(stepSchema).optional(),
	finishedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)()
});
const missingTrialSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	taskId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	sample: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(MAX_COUNT),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	requests: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).optional(),
	cost: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_DOLLARS).nullable().optional()
});



/***/ }),

/***/ 7441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ UNREADABLE)
/* harmony export */ });
// src/trial/unreadable.ts
const UNREADABLE = [
	"unparseable",
	"unknown-id",
	"refused",
	"truncated",
	"stuck"
];



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
