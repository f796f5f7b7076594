export const id = 2213;
export const ids = [2213];
export const modules = {

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

/***/ 1523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pRetry),
/* harmony export */   l: () => (/* binding */ AbortError)
/* harmony export */ });
// node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;
const isError = (value) => objectToString.call(value) === "[object Error]";
const errorMessages = /* @__PURE__ */ new Set([
	"network error",
	"NetworkError when attempting to fetch resource.",
	"The Internet connection appears to be offline.",
	"Network request failed",
	"fetch failed",
	"terminated",
	" A network error occurred.",
	"Network connection lost"
]);
function isNetworkError(error) {
	if (!(error && isError(error) && error.name === "TypeError" && typeof error.message === "string")) return false;
	const { message, stack } = error;
	if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
	if (message.startsWith("error sending request for url")) return true;
	if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return true;
	return errorMessages.has(message);
}

// node_modules/p-retry/index.js
function validateRetries(retries) {
	if (typeof retries === "number") {
		if (retries < 0) throw new TypeError("Expected `retries` to be a non-negative number.");
		if (Number.isNaN(retries)) throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
	} else if (retries !== void 0) throw new TypeError("Expected `retries` to be a number or Infinity.");
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
	if (value === void 0) return;
	if (typeof value !== "number" || Number.isNaN(value)) throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
	if (!allowInfinity && !Number.isFinite(value)) throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	if (value < min) throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
}
var AbortError = class extends Error {
	constructor(message) {
		super();
		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}
		this.name = "AbortError";
		this.message = message;
	}
};
function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? Math.random() + 1 : 1;
	let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
	timeout = Math.min(timeout, options.maxTimeout);
	return timeout;
}
function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) return max;
	return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
	const normalizedError = error instanceof Error ? error : /* @__PURE__ */ new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
	if (normalizedError instanceof AbortError) throw normalizedError.originalError;
	const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed
	});
	await options.onFailedAttempt(context);
	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) throw normalizedError;
	const consumeRetry = await options.shouldConsumeRetry(context);
	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
	if (remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) throw normalizedError;
		options.signal?.throwIfAborted();
		return false;
	}
	if (!await options.shouldRetry(context)) throw normalizedError;
	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}
	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);
	options.signal?.throwIfAborted();
	if (finalDelay > 0) await new Promise((resolve, reject) => {
		const onAbort = () => {
			clearTimeout(timeoutToken);
			options.signal?.removeEventListener("abort", onAbort);
			reject(options.signal.reason);
		};
		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener("abort", onAbort);
			resolve();
		}, finalDelay);
		if (options.unref) timeoutToken.unref?.();
		options.signal?.addEventListener("abort", onAbort, { once: true });
	});
	options.signal?.throwIfAborted();
	return true;
}
async function pRetry(input, options = {}) {
	options = { ...options };
	validateRetries(options.retries);
	if (Object.hasOwn(options, "forever")) throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1e3;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;
	validateNumberOption("factor", options.factor, {
		min: 0,
		allowInfinity: false
	});
	validateNumberOption("minTimeout", options.minTimeout, {
		min: 0,
		allowInfinity: false
	});
	validateNumberOption("maxTimeout", options.maxTimeout, {
		min: 0,
		allowInfinity: true
	});
	validateNumberOption("maxRetryTime", options.maxRetryTime, {
		min: 0,
		allowInfinity: true
	});
	if (!(options.factor > 0)) options.factor = 1;
	options.signal?.throwIfAborted();
	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();
	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;
		try {
			options.signal?.throwIfAborted();
			const result = await input(attemptNumber);
			options.signal?.throwIfAborted();
			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options
			})) retriesConsumed++;
		}
	}
	throw new Error("Retry attempts exhausted without throwing an error.");
}



/***/ }),

/***/ 2633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6904);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);




// src/sampling/progress.ts
function createTally(elapsed) {
	let done = 0;
	let total = 0;
	let missing = 0;
	let cost = 0;
	let startedAt = elapsed();
	const arms = /* @__PURE__ */ new Map();
	function add(arm, task, trial) {
		const tasks = arms.get(arm) ?? /* @__PURE__ */ new Map();
		const { right, all } = tasks.get(task.id) ?? {
			right: 0,
			all: 0
		};
		arms.set(arm, tasks.set(task.id, {
			right: right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 1 : 0),
			all: all + 1
		}));
	}
	function accuracies() {
		const [first, ...others] = arms.values();
		const shared = [...first?.keys() ?? []].filter((task) => others.every((tasks) => tasks.has(task)));
		if (shared.length === 0) return [];
		return [...arms].sort(([a], [b]) => a < b ? -1 : 1).map(([arm, tasks]) => {
			const shares = shared.map((task) => tasks.get(task)).map((own) => own === void 0 ? 0 : own.right / own.all);
			return {
				arm,
				accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length
			};
		});
	}
	return {
		onKnown(arm, tasks, trials) {
			const byId = new Map(tasks.map((task) => [task.id, task]));
			for (const trial of trials) {
				const task = byId.get(trial.taskId);
				if (task !== void 0) add(arm, task, trial);
			}
		},
		onBatch(trials) {
			done = 0;
			total = trials;
			startedAt = elapsed();
		},
		onTrial({ arm, task }, trial) {
			done++;
			if (trial === null) missing++;
			else {
				add(arm, task, trial);
				cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .plus */ .tY)(cost, trial.cost);
			}
		},
		progress() {
			const secondsLeft = done === 0 ? null : (elapsed() - startedAt) / done * (total - done) / 1e3;
			return {
				done,
				total,
				missing,
				accuracies: accuracies(),
				cost,
				secondsLeft
			};
		}
	};
}
function progressText({ done, total, missing, accuracies, cost: cost$1, secondsLeft }) {
	return [
		`${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, "answer")}`,
		soFar(accuracies),
		missing === 0 ? "" : `${missing} missing`,
		secondsLeft === null || done === total ? "" : `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
		cost$1 === null ? "cost unknown" : cost$1 === 0 ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost$1)
	].filter((part) => part !== "").join(", ");
}
function soFar(accuracies) {
	if (accuracies.length === 0) return "";
	const own = accuracies.every(({ arm }) => arm === "baseline" || arm === "candidate");
	return `so far ${accuracies.map(({ arm, accuracy }) => own ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`).join(own ? " → " : "; ")}`;
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

/***/ 4692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withTools: () => (/* reexport safe */ _session_js__WEBPACK_IMPORTED_MODULE_0__.Y)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4340);




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
