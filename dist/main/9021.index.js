export const id = 9021;
export const ids = [9021];
export const modules = {

/***/ 3090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7072);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);




// src/report/advice.ts
const KEPT = "completed answers are kept";
const IN_ACTIONS = {
	rerun: "rerun the job",
	recheck: "push; the check runs again by itself"
};
const ELSEWHERE = {
	rerun: "run it again",
	recheck: "run the gate again"
};
const BUDGET_ADVICE = {
	calls: ({ rerun }) => `raise \`max-calls\`, or ${rerun}: ${KEPT}.`,
	cost: ({ rerun }) => `raise \`max-cost\`, or ${rerun}: ${KEPT}.`,
	minutes: ({ rerun }) => `${rerun} to continue where it stopped, or raise \`max-minutes\`.`,
	"unknown-price": "add prices for the model to the configuration, or limit `max-calls` instead of `max-cost`.",
	interrupted: ({ rerun }) => `${rerun} to continue where it stopped: ${KEPT}.`
};
const RERUN = ({ rerun }) => `${rerun} later; ${KEPT}.`;
const BASELINE_ADVICE = "run the gate on the default branch once, so that pull requests have a baseline.";
const REPAIR = ({ rerun }) => `fix this and ${rerun}; ${KEPT}.`;
const FORMAT = ({ recheck }) => `check the prompt's answer-format instructions and ${recheck}.`;
const FIX = ({ recheck }) => `revise the change and ${recheck}.`;
const CAUSE_ADVICE = {
	budget: "collect more answers per task, for example with `run --samples 5`.",
	"no-baseline": BASELINE_ADVICE,
	"stale-baseline": BASELINE_ADVICE,
	"no-tasks": "add tasks to the suite.",
	"missing-answers": RERUN,
	"waiting-for-batch": ({ rerun }) => `${rerun} when the batch is finished.`,
	"context-too-long": "shorten the prompt and its agent files, or use a model with a larger context.",
	"content-filter": ({ recheck }) => `find out what in the prompt or its agent files the filter rejects and ${recheck}.`,
	"rate-limit": RERUN,
	server: RERUN,
	timeout: RERUN,
	overtime: "find out why this change makes the agent slow, or raise `agent.max-minutes`.",
	connection: RERUN
};
const DROP_ADVICE = {
	drop: FIX,
	"broken-tasks": FIX,
	"unreadable-answers": FORMAT,
	"below-floor": ({ recheck }) => `revise the change and ${recheck}. The minimum is set by \`min-accuracy\`.`,
	"not-ruled-out": "use a larger suite or a wider margin. No drop is proven, but the strict policy requires it to be ruled out."
};
const UNREADABLE_ADVICE = {
	unparseable: FORMAT,
	"unknown-id": ({ recheck }) => `check how the prompt numbers the proposals and ${recheck}.`,
	refused: ({ recheck }) => `find out why the model refuses to answer and ${recheck}.`,
	truncated: ({ recheck }) => `find out why answers are cut off, or raise their limit, and ${recheck}.`,
	stuck: ({ recheck }) => `find out why the agent repeats the same call and ${recheck}.`
};
function dropAdvice({ verdict, candidate }) {
	const reading = verdict.cause === "unreadable-answers" ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .mainReading */ .EP)(candidate) : null;
	return reading === null ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(DROP_ADVICE, verdict.cause) ?? FIX : UNREADABLE_ADVICE[reading];
}
function next(report) {
	const { verdict, budget, comparison, runUrl } = report;
	const adviceWords = (advice) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(typeof advice === "string" ? advice : advice(runUrl === null ? ELSEWHERE : IN_ACTIONS));
	switch ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(report)) {
		case "dropped": return [...adviceWords(dropAdvice(report)), ...howToAccept(report)];
		case "accepted": return ["nothing. The next commit is checked again."];
		case "not-decided":
		case "not-measured": {
			const advice = budget.exhausted === null ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(CAUSE_ADVICE, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyReason */ .f2)(report)) ?? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(CAUSE_ADVICE, verdict.cause) : BUDGET_ADVICE[budget.exhausted];
			const undecided = `use a larger suite${comparison === null ? "" : ` or a margin wider than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(comparison.margin)}`}, or review the change by hand.`;
			const check = runUrl === null ? [] : [` ${checkWords(verdict)}`];
			return [...adviceWords(advice ?? (verdict.kind === "error" ? REPAIR : undecided)), ...check];
		}
		default: return null;
	}
}
const checkWords = ({ exitCode }) => `The check ${exitCode === 0 ? "stays green" : "is red"}.`;
function howToAccept(report) {
	if (report.runUrl === null) return [];
	return [
		" Is the drop intended? A maintainer can comment ",
		{ code: `/swelancer-gate accept ${report.id === "default" ? "" : `id:${report.id} `}REASON` },
		" and rerun the job."
	];
}



/***/ }),

/***/ 1558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeReportFolder),
/* harmony export */   e: () => (/* binding */ fillReportFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2091);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// src/report/folder.ts
function makeReportFolder(folder) {
	try {
		(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(folder);
	} catch (cause) {
		throw notWritten("configuration", folder, cause);
	}
}
async function fillReportFolder(folder, contents) {
	makeReportFolder(folder);
	try {
		for (const [name, content] of Object.entries(contents)) await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name), content);
	} catch (cause) {
		throw notWritten("system", folder, cause);
	}
}
function notWritten(kind, folder, cause) {
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBehind */ .PD)(cause)?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(kind, `the report cannot be written to ${folder}: ${reason}`, {
		hint: "Choose another folder with --out. The answers are kept in the store.",
		cause
	});
}



/***/ }),

/***/ 9873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
// src/shared/git-objects.ts
const BATCH_BYTES = 16777216;
const KINDS = {
	100644: "file",
	100664: "file",
	100755: "program",
	12e4: "link",
	16e4: "submodule"
};
const kindOfMode = (mode) => KINDS[mode] ?? null;
async function listTree(git, commit, signal) {
	return [...(await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	], signal === void 0 ? {} : { signal })).toString().matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = "", id = "", path = ""]) => {
		const kind = kindOfMode(mode);
		return kind === null ? [] : [{
			path,
			kind,
			id
		}];
	});
}
async function blobSizes(git, ids, signal) {
	const checked = (await git([
		"cat-file",
		"--batch-check",
		"--buffer"
	], {
		input: ids.map((id) => `${id}\n`).join(""),
		...signal && { signal }
	})).toString();
	return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]));
}
async function* readBlobs(git, blobs, signal) {
	for (const batch of batches(blobs)) {
		const output = await git([
			"cat-file",
			"--batch",
			"--buffer"
		], {
			input: batch.map(({ id }) => `${id}\n`).join(""),
			...signal && { signal }
		});
		let at = 0;
		for (const { id, size } of batch) {
			const start = output.indexOf("\n", at) + 1;
			const end = start + size;
			if (output.toString("latin1", at, start) !== `${id} blob ${size}\n`) throw new Error(`git lost the object ${id}`);
			yield output.subarray(start, end);
			at = end + 1;
		}
	}
}
function* batches(blobs) {
	let batch = [];
	let bytes = 0;
	for (const blob of blobs) {
		batch.push(blob);
		bytes += blob.size;
		if (bytes < BATCH_BYTES) continue;
		yield batch;
		batch = [];
		bytes = 0;
	}
	if (batch.length > 0) yield batch;
}



/***/ }),

/***/ 9802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(813);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7072);




// src/report/headline.ts
function headline(report) {
	const { verdict, candidate } = report;
	switch ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(report)) {
		case "dropped": return droppedHeadline(report);
		case "accepted": return `${droppedHeadline(report)} (accepted)`;
		case "improved": return `Accuracy improved${change(report)}`;
		case "no-drop": return `No drop in accuracy${fromTo(report)}`;
		case "unchanged": return "Nothing the model sees has changed";
		case "measured": return candidate.accuracy === null ? "Nothing was measured" : `Accuracy: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(candidate.accuracy)}`;
		case "first-run": return `Nothing to compare with yet${candidate.accuracy === null ? "" : `: accuracy ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(candidate.accuracy)}`}`;
		case "not-decided": return `Not decided: ${undecidedBecause(report)}`;
		case "not-measured": return `Not measured: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(UNMEASURED, verdict.cause) ?? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(UNMEASURED, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyReason */ .f2)(report)) ?? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .lostAnswers */ .QE)(report)}`;
	}
}
function droppedHeadline(report) {
	const { verdict, candidate, decision } = report;
	if (verdict.cause === "unreadable-answers") {
		const share = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswers */ .hw)(candidate))} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate.trials, "answer")}`;
		return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .mainReading */ .EP)(candidate) === "stuck" ? `The agent got stuck in ${share}` : `${share} can no longer be read`;
	}
	if (verdict.cause === "below-floor") {
		const minimum = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(decision["min-accuracy"] ?? 0);
		return `Accuracy ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)((0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .accuracyOf */ .RU)(report, "candidate") ?? 0)} is below the minimum of ${minimum}`;
	}
	const broken = failingTasks(report).length;
	if (broken > 0 && verdict.cause !== "drop") return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(broken, "task")} broke`;
	if (verdict.cause === "not-ruled-out") return `A drop in accuracy is not ruled out${fromTo(report)}`;
	return `Accuracy dropped${change(report)}`;
}
function change({ comparison }) {
	if (comparison === null) return "";
	const { baselineAccuracy, candidateAccuracy, difference } = comparison;
	return ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(Math.abs(difference))}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .accuracies */ .oB)(baselineAccuracy, candidateAccuracy)}`;
}
function fromTo({ comparison }) {
	return comparison === null ? "" : `: ${[comparison.baselineAccuracy, comparison.candidateAccuracy].map(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC).join(" → ")}`;
}
function undecidedBecause(report) {
	const { budget, verdict, suite, tasks, candidate } = report;
	if (budget.exhausted !== null) {
		const answered = tasks.filter((task) => task.candidate.samples > 0).length;
		const after = answered < suite.tasks ? `${answered} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, "task")}` : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate.trials, "answer");
		return `${ENDED[budget.exhausted]} after ${after}`;
	}
	if (verdict.cause === "missing-answers") return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .lostAnswers */ .QE)(report);
	if (report.comparison === null) return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(UNDECIDED, verdict.cause) ?? "there are too few answers";
	return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(UNDECIDED, verdict.cause) ?? `accuracy ${fromTo(report).slice(2)} may be luck`;
}
const ENDED = {
	calls: "the budget ended",
	cost: "the budget ended",
	minutes: "the time ended",
	"unknown-price": "the cost is unknown",
	interrupted: "the run was stopped"
};
const UNDECIDED = {
	"no-baseline": "there are too few baseline answers",
	"stale-baseline": "the baseline answers are too old",
	"waiting-for-batch": "the batch is not finished"
};
const UNMEASURED = {
	"no-tasks": "the suite has no tasks",
	interrupted: "the run was stopped",
	authentication: "the endpoint rejected the API key",
	quota: "the account is out of credit or quota",
	"unknown-model": "the endpoint does not know the model",
	"context-too-long": "the prompt is too long for the model",
	"content-filter": "a content filter blocked the answers",
	"rate-limit": "the endpoint is rate limited",
	server: "the endpoint is failing",
	timeout: "the endpoint did not answer in time",
	overtime: "the agent did not finish in time",
	connection: "the endpoint could not be reached",
	"malformed-response": "the endpoint sends unreadable responses",
	cached: "a cache keeps returning the same answer",
	"bad-request": "the endpoint rejected the request",
	workspace: "the code of the tasks could not be checked out",
	crashed: "the agent crashed",
	cancelled: "the run was stopped"
};
function failingTasks({ brokenTasks }) {
	return brokenTasks.filter(({ state, fails }) => state === "broken" && fails);
}



/***/ }),

/***/ 3989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight)
/* harmony export */ });
// src/trial/is-right.ts
function isRight(trial, task) {
	return trial.proposalId === task.correctProposalId;
}



/***/ }),

/***/ 2091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);



// src/shared/replace-file.ts
async function replaceFile(file, content) {
	const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
		throw error;
	}
}



/***/ }),

/***/ 9394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ labeledLines),
/* harmony export */   OM: () => (/* binding */ require_picocolors),
/* harmony export */   SD: () => (/* binding */ reproduceLine),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   bF: () => (/* binding */ renderTerminal),
/* harmony export */   nx: () => (/* binding */ labelCell),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rO: () => (/* binding */ withoutLabel)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6302);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3090);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(813);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9802);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7072);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9642);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2369);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1730);












// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/columns.ts
var import_picocolors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(require_picocolors(), 1);
function columns(rows, isToTheRight) {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows.map((row) => row.map((cell, column) => {
		const width = widths[column] ?? 0;
		return isToTheRight(column) ? cell.padStart(width) : cell.padEnd(width);
	}).join("  "));
}

// src/report/published.ts
const PAPER = {
	name: "SWE-Lancer, table 1",
	url: "https://arxiv.org/abs/2502.12115"
};
const GPT_4_5 = {
	name: "GPT-4.5 system card",
	url: "https://openai.com/index/gpt-4-5-system-card/"
};
const PUBLISHED = [
	{
		model: "GPT-4o",
		accuracy: .37,
		earned: 125e3,
		source: PAPER
	},
	{
		model: "o1",
		accuracy: .415,
		earned: 137e3,
		source: PAPER
	},
	{
		model: "GPT-4.5",
		accuracy: .44,
		earned: 144500,
		source: GPT_4_5
	},
	{
		model: "Claude 3.5 Sonnet",
		accuracy: .449,
		earned: 15e4,
		source: PAPER
	},
	{
		model: "Deep research",
		accuracy: .51,
		earned: null,
		source: GPT_4_5
	}
];
const DIAMOND = "e1f40ca27ccc52ba26bc299496dcc5a76ebba2c8cda6f5e410bbbf39f659aa32";
const LUCK = "8 points";
function publishedWords({ suite, baseline, candidate }) {
	const { accuracy, model, missing, solver } = candidate;
	if (suite.hash !== "e1f40ca27ccc52ba26bc299496dcc5a76ebba2c8cda6f5e410bbbf39f659aa32" || baseline !== null || model === null || accuracy === null || missing > 0) return null;
	const theirs = solver === "chat" ? "their agents could read the code, this model could not" : "theirs was another agent";
	const simple = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFloors */ .YF)(suite));
	return `${placeOf(accuracy)}; differences below ${LUCK} can be luck. Not the same protocol: ${theirs}. ${simple} See ${_links_js__WEBPACK_IMPORTED_MODULE_7__/* .BENCHMARK_PAGE */ .Qg}`;
}
function placeOf(accuracy) {
	const below = PUBLISHED.findLast((result) => result.accuracy <= accuracy);
	const above = PUBLISHED.find((result) => result.accuracy > accuracy);
	return [below && `at or above ${named(below)}`, above && `below ${named(above)}`].filter((part) => part !== void 0).join(" and ");
}
const named = ({ model, accuracy }) => `${model} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy)})`;

// src/report/terminal.ts
const SIGNS = {
	dropped: "✘",
	accepted: "✔",
	improved: "✔",
	"no-drop": "✔",
	unchanged: "✔",
	measured: "✔",
	"first-run": "•",
	"not-decided": "•",
	"not-measured": "!"
};
const MAX_ROWS = 5;
function renderTerminal(report, { width, color, verbose = false }) {
	const { bold, dim, green, red, yellow } = import_picocolors.default.createColors(color);
	const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(report);
	const paint = {
		passed: green,
		measured: green,
		regressed: outcome === "accepted" ? green : red,
		inconclusive: yellow,
		error: red
	};
	const sentence = (text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(text, 2e3), width);
	const labeled = (label, text) => labeledLines(label, text, width, bold);
	const changed = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .whatChanged */ .fl)(report);
	const cause = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .causeWords */ .pQ)(report);
	const advice = (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .next */ .K)(report);
	const notes = report.notes.filter(({ kind }) => verbose || kind === "warning");
	const moved = outcome === "not-measured" ? [] : movedSections(report, width, verbose ? Number.POSITIVE_INFINITY : MAX_ROWS);
	const disk = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .diskWords */ .LZ)(report);
	const published = publishedWords(report);
	return [
		...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)(`${SIGNS[outcome]} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report)}`, width).map((line) => bold(paint[report.verdict.kind](line))),
		...sentence(plain((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .compared */ .mU)(report))).map(dim),
		"",
		...sentence(plain((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .lead */ .HI)(report))),
		...moved.flatMap(({ title, lines }) => [
			"",
			bold(title),
			...lines
		]),
		"",
		...cause === null ? [] : labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .TERMINAL */ .ff.cause, plain(cause)),
		...changed === null || report.changes.length === 0 ? [] : labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .TERMINAL */ .ff.changed, plain(changed)),
		...published === null ? [] : labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .TERMINAL */ .ff.published, published),
		...notes.flatMap(({ text }) => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.note, text)),
		...advice === null ? [] : labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.next, plain(advice)),
		...labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .TERMINAL */ .ff.cost, withoutLabel((0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .costWords */ .fL)(report))),
		reproduceLine(report, bold),
		...verbose ? [
			"",
			...armLines(report, width),
			"",
			...details(report).flatMap(sentence)
		] : [],
		...verbose && disk !== null ? sentence(disk) : [],
		""
	].join("\n");
}
const LABEL_WIDTH = 11;
const labelCell = (label) => label.replace(":", "").padEnd(LABEL_WIDTH);
function labeledLines(label, text, width, style) {
	return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(text, 2e3), width - LABEL_WIDTH).map((line, index) => `${index === 0 ? style(labelCell(label)) : labelCell("")}${line}`);
}
function reproduceLine({ reproduce }, style) {
	return `${style(labelCell(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.title))}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(reproduce, 1e3)}`;
}
const withoutLabel = (words) => words.replace(/^Cost /, "");
function plain(words) {
	return words.map((part) => {
		if (typeof part === "string") return part;
		if ("strong" in part) return part.strong;
		return "code" in part ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(part.code, 1e3) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(part.untrusted, 1e3);
	}).join("");
}
function details(report) {
	const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleWords */ .kn)(report);
	const all = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .floors */ .yX)(report).map(({ name, accuracy }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(name, 40)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy)}`);
	return [
		...samples === null ? [] : [samples],
		...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .method */ .EJ)(report),
		`Accuracy: ${all.join(" · ")}`
	];
}
function movedSections(report, width, most) {
	return [
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.gotWorse,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "worse")
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.gotBetter,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "better")
		},
		...most > MAX_ROWS ? [{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.mayBeLuck,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .uncertainTasks */ .ow)(report)
		}] : []
	].filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => {
		const shown = tasks.slice(0, most);
		const left = tasks.length - shown.length;
		return {
			title: `${title}: ${tasks.length}`,
			lines: [...taskLines(shown, report, width), ...left > 0 ? [`  ${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .TERMINAL */ .ff.more(left)}`] : []]
		};
	});
}
function taskLines(tasks, { taskDetails }, width) {
	const cells = tasks.map((task) => [
		(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .issueNumber */ .Pp)(task), 20),
		(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .price */ .q9)(task.price),
		(0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .picks */ .hI)(task)
	]);
	return columns(cells, (column) => column === 1).map((start, index) => {
		const title = taskDetails === "numbers" ? "" : (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .shortTitle */ .HV)(tasks[index]?.title ?? "");
		return `  ${start}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(title, Math.max(10, width - start.length - 4))}`.trimEnd();
	});
}
function armLines(report, width) {
	const sides = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .armsOf */ .jO)(report);
	const most = Math.max(10, Math.floor((width - 36) / 2));
	const cell = (words) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(plain(words), most);
	const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .armRows */ .Gm)(report).map((row) => [row.label, ...sides.map((side) => cell(row[side]))]);
	return columns([["", ...sides.map((side) => _arms_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side])], ...rows], (column) => column > 0).map((line) => `  ${line}`);
}



/***/ }),

/***/ 977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   _J: () => (/* binding */ storedTree),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4200);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4208);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9873);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// src/arm/tree.ts
function indexed(files) {
	const byPath = new Map([...files].map((file) => [file.path, file]));
	const sorted = [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
	const folders = /* @__PURE__ */ new Set([""]);
	for (const path of byPath.keys()) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return {
		at: async (path) => byPath.get(path) ?? (folders.has(path) ? "folder" : null),
		below: async (folder) => folder === "" ? sorted : sorted.filter(({ path }) => path.startsWith(`${folder}/`))
	};
}
const MAX_FILE_BYTES = 16777216;

// src/arm/commit-tree.ts
async function commitTree(place, commit, label) {
	return storedTree(place, (await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .nT)(place.ask, commit).catch((cause) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `the files of ${label} cannot be listed: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(cause)}`, {
			hint: "Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.",
			cause
		});
	})).map(({ path, kind, id }) => ({
		path,
		kind: kind === "program" ? "file" : kind,
		id
	})), label);
}
function storedTree(place, files, label) {
	const index = indexed(files);
	return {
		...index,
		read: (files) => readOnce(place, files, label),
		submodule: (file) => submoduleTree(place, index, file, label),
		lfsObject: (sha256) => lfsObject(place, sha256)
	};
}
async function readOnce({ ask, blobs }, files, label) {
	const unread = files.filter(({ id }) => !blobs.has(id ?? ""));
	if (unread.length > 0) {
		const reading = readStored(ask, unread, label);
		for (const [index, { id }] of unread.entries()) blobs.set(id ?? "", reading.then((contents) => contents[index] ?? Buffer.alloc(0)));
		reading.catch(() => unread.forEach(({ id }) => void blobs.delete(id ?? "")));
	}
	return Promise.all(files.map(({ id }) => blobs.get(id ?? "") ?? Buffer.alloc(0)));
}
async function readStored(ask, files, label) {
	const ids = files.map(({ id }) => id ?? "");
	try {
		const sizes = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .blobSizes */ .Iv)(ask, ids);
		const blobs = files.map((file) => {
			const size = sizes.get(file.id ?? "");
			if (size === void 0) throw unreadable(file, label, "the object is missing");
			if (size > 16777216) throw tooLarge(file.path, label);
			return {
				id: file.id ?? "",
				size
			};
		});
		const contents = [];
		for await (const content of (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b4)(ask, blobs)) contents.push(content);
		return contents;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw error;
		const reason = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(error);
		const file = files.find(({ id }) => id !== null && reason.includes(id)) ?? files[0];
		throw file === void 0 ? error : unreadable(file, label, reason, error);
	}
}
function unreadable({ path, id }, label, reason, cause) {
	const words = id === null ? reason : reason.replace(id, "it");
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read at ${label}: ${words}`, {
		file: path,
		hint: "Its content is not in this clone. Remove `filter` and `sparse-checkout` from the actions/checkout step or keep `persist-credentials: true`; elsewhere run `git fetch --refetch --no-filter`.",
		cause
	});
}
function tooLarge(file, label) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `is larger than 16 MiB at ${label}`, {
		file,
		hint: "Remove it from the configuration: no model reads that much."
	});
}
async function submoduleTree(place, index, { path: at, id }, label) {
	const commit = id ?? "";
	for (const open of await submodulePlaces(place, index, at)) {
		const found = await open().catch(() => null);
		if (found === null) continue;
		if (await found.ask([
			"cat-file",
			"-e",
			`${commit}^{commit}`
		], {}).then(() => true, () => false)) return commitTree(found, commit, label);
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `is a submodule whose commit ${commit.slice(0, 7)} is not in this clone (${label})`, {
		file: at,
		hint: `Add \`submodules: true\` and \`fetch-depth: 0\` to the actions/checkout step, or run \`git submodule update --init ${at}\` and fetch that commit in it.`
	});
}
async function submodulePlaces({ ask, env, top, commonDirectory }, index, at) {
	const checkedOut = top === null ? null : node_path__WEBPACK_IMPORTED_MODULE_4__.join(top, at);
	const isCheckedOut = checkedOut !== null && await exists(node_path__WEBPACK_IMPORTED_MODULE_4__.join(checkedOut, ".git"));
	const names = /* @__PURE__ */ new Set([at, ...await submoduleNames(ask, index, at)]);
	return [...isCheckedOut ? [() => (0,_git2_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlace */ .QL)(env, { directory: checkedOut })] : [], ...[...names].map((name) => () => (0,_git2_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlace */ .QL)(env, { gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_4__.join(commonDirectory, "modules", name) }))];
}
async function submoduleNames(ask, index, at) {
	const file = await index.at(".gitmodules");
	if (file === null || file === "folder" || file.id === null) return [];
	return [...(await ask([
		"config",
		"-z",
		`--blob=${file.id}`,
		"--get-regexp",
		String.raw`^submodule\..*\.path$`
	], {}).then(String, () => "")).matchAll(/submodule\.([^\n]+)\.path\n([^\0]*)\0/g)].filter(([, name = "", its]) => its === at && !name.split("/").includes("..") && !node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute(name)).map(([, name = ""]) => name);
}
async function exists(place) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.lstat)(place).then(() => true, () => false);
}
async function lfsObject({ commonDirectory }, sha256) {
	const place = node_path__WEBPACK_IMPORTED_MODULE_4__.join(commonDirectory, "lfs/objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
	const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(place).catch(() => null);
	return content !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(content).digest("hex") === sha256 ? content : null;
}

// src/arm/follow.ts
const MAX_LINKS = 40;
const MAX_FILES = 1e4;
const HINT = "Commit a link to a file inside the repository, or the file itself.";
async function follow(tree, place) {
	let rest = place.split("/").filter((part) => part !== "");
	let current = "";
	let own = Number.POSITIVE_INFINITY;
	for (let links = 0;;) {
		const [part, ...after] = rest;
		if (part === void 0) return {
			kind: "folder",
			tree,
			path: current
		};
		const next = current === "" ? part : `${current}/${part}`;
		const found = await tree.at(next);
		if (found === null) {
			if (rest.length <= own) return null;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `links to ${[next, ...after].join("/")}, which does not exist`, {
				file: place,
				hint: HINT
			});
		}
		if (found === "folder") {
			current = next;
			rest = after;
		} else if (found.kind === "submodule") return follow(await tree.submodule(found), after.join("/"));
		else if (found.kind === "file") {
			if (after.length === 0) return {
				kind: "file",
				tree,
				file: found
			};
			return null;
		} else {
			if (++links > MAX_LINKS) throw circle(place);
			own = Math.min(own, after.length);
			rest = [...(await target(tree, found)).split("/"), ...after].filter((step) => step !== "");
			current = "";
		}
	}
}
async function filesBelow(folder, name, wanted) {
	const files = /* @__PURE__ */ new Map();
	await collect(folder, name, [folder]);
	return files;
	async function collect({ tree, path: at }, shown, above) {
		for (const file of await tree.below(at)) {
			const inner = at === "" ? file.path : file.path.slice(at.length + 1);
			const logical = shown === "" ? inner : `${shown}/${inner}`;
			const found = file.kind === "file" ? {
				kind: "file",
				tree,
				file
			} : await followLink(tree, file, logical);
			if (found?.kind === "folder") {
				const isCircle = above.some((one) => isSame(one, found) || isWithin(one, found));
				if (isCircle && wanted(logical)) throw circle(logical);
				if (!isCircle) await collect(found, logical, [...above, found]);
			} else if (found !== null && wanted(logical)) {
				if (files.size >= MAX_FILES) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${name} contains more than 10,000 files`, { hint: "Name fewer files under `files:`; patterns work too." });
				files.set(logical, found);
			}
		}
	}
	async function followLink(tree, file, logical) {
		try {
			return await follow(tree, file.path);
		} catch (error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === "configuration" && !wanted(logical)) return null;
			throw error;
		}
	}
}
const isWithin = (inner, outer) => inner.tree === outer.tree && (outer.path === "" || inner.path.startsWith(`${outer.path}/`));
const isSame = (one, other) => one.tree === other.tree && one.path === other.path;
async function target(tree, link) {
	const [content] = await tree.read([link]);
	const text = content?.toString("utf8") ?? "";
	const place = node_path__WEBPACK_IMPORTED_MODULE_4__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_4__.posix.dirname(link.path), text);
	if (node_path__WEBPACK_IMPORTED_MODULE_4__.posix.isAbsolute(text) || /^[A-Za-z]:/.test(text) || place === ".." || place.startsWith("../")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "links to a place outside the repository", {
		file: link.path,
		hint: HINT
	});
	return place === "." ? "" : place;
}
function circle(file) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "links in a circle", {
		file,
		hint: HINT
	});
}

// src/arm/text.ts
function decodeText(bytes, file) {
	const mark = bytes.subarray(0, 2).toString("hex");
	try {
		if (mark === "fffe") return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
		if (mark === "feff") return new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
	} catch {
		throw notText("damaged UTF-16", file, null, "Save it as UTF-8.");
	}
	if (bytes.includes(0)) throw nulFound(bytes, file);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const bad = firstInvalidByte(bytes);
		const line = bytes.subarray(0, bad).toString("latin1").split("\n").length;
		const name = bytes.some((byte) => byte >= 128 && byte <= 159) ? "Windows-1252" : "ISO-8859-1";
		const from = name === "Windows-1252" ? "CP1252" : name;
		throw notText(`probably ${name} (Latin-1)`, file, line, `Convert it: iconv -f ${from} -t UTF-8`);
	}
}
function nulFound(bytes, file) {
	const start = bytes.subarray(0, 4096);
	const zeros = (offset) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
	const half = start.length / 2;
	return Math.max(zeros(0), zeros(1)) > .3 * half && Math.min(zeros(0), zeros(1)) < .05 * half ? notText("probably UTF-16 without a byte order mark", file, null, "Save it as UTF-8.") : notText("a binary file", file, null, "Take it out of the configuration, or name text files by a pattern such as `skills/**/*.md`.");
}
function notText(found, file, line, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `not UTF-8 text but ${found}`, {
		file,
		...line !== null && { line },
		hint
	});
}
function firstInvalidByte(bytes) {
	let [valid, invalid] = [0, bytes.length];
	const isValid = (end) => {
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
			return true;
		} catch {
			return false;
		}
	};
	while (invalid - valid > 1) {
		const middle = valid + invalid >> 1;
		if (isValid(middle)) valid = middle;
		else invalid = middle;
	}
	return valid;
}
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[\w.-]+ .*\n)*?oid sha256:([\da-f]{64})\n/;
function lfsPointer(bytes) {
	return bytes.length < 1024 ? LFS_POINTER.exec(bytes.toString("latin1"))?.[1] ?? null : null;
}



/***/ }),

/***/ 173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4200);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5025);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// src/app/trusted-files.ts
async function openCheckout(git, { directory }, head, trusted) {
	return {
		git,
		root: git.top ?? directory,
		directory,
		head: head ?? await git.resolve("HEAD") ?? "HEAD",
		trusted
	};
}
async function readUnlessOwn(file, what, checkout) {
	const trusted = await readTrusted(file, checkout);
	if (trusted !== null) return trusted;
	await refuseOwnEvidence(file, what, checkout);
	return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfPresent */ .Z)(node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(checkout.directory, file));
}
async function readTrusted(file, checkout) {
	const place = await placeInside(file, checkout);
	if (place === null) return null;
	for (const commit of checkout.trusted) {
		const content = await readAt(commit, place, checkout);
		if (content !== null) return content;
	}
	return null;
}
async function readAt(commit, place, { git }) {
	const label = commit.slice(0, 7);
	const tree = await (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTree */ .SC)(git, commit, label);
	const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(tree, place);
	if (found?.kind !== "file") return null;
	if (found.tree !== tree) return (await found.tree.read([found.file]))[0] ?? null;
	const content = await git.ask([
		"cat-file",
		"blob",
		found.file.id ?? ""
	], {}).catch((cause) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("repository", `cannot be read at ${label}: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(cause)}`, {
			file: place,
			hint: "Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.",
			cause
		});
	});
	const pointer = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lfsPointer */ .FW)(content);
	const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
	if (stored !== null) return stored;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("repository", `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
		file: place,
		hint: "Run `git lfs fetch --all` before the gate, or pin the file by #sha256=."
	});
}
async function refuseOwnEvidence(place, what, checkout) {
	const inside = await placeInside(place, checkout);
	if (inside === null || !await isPartOf(checkout, inside)) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the ${what} ${inside} is part of the change under test, so it proves nothing`, { hint: "Take it from an artifact of a run on the default branch, or commit it there first." });
}
async function refuseOwnShards(folders, { directory, env }) {
	const git = await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .findGit */ .Ct)({
		directory,
		env
	});
	if (typeof git === "string") return;
	const { shardFiles } = await __webpack_require__.e(/* import() */ 2952).then(__webpack_require__.bind(__webpack_require__, 2952));
	const checkout = await openCheckout(git, { directory }, null, []);
	for (const folder of folders) for (const file of await shardFiles(folder)) await refuseOwnEvidence(file, "shard", checkout);
}
async function placeInside(place, { root, directory }) {
	const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(one));
	const relative = node_path__WEBPACK_IMPORTED_MODULE_5__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(directory, place)));
	return relative === ".." || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_5__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute(relative) ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).join("/");
}
async function isPartOf({ git, head }, place) {
	const tree = await (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
	const parts = place.split("/");
	for (const length of parts.keys()) {
		const found = await tree.at(parts.slice(0, length + 1).join("/"));
		if (found !== "folder") return found !== null;
	}
	return true;
}



/***/ })

};
