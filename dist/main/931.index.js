export const id = 931;
export const ids = [931];
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

/***/ 4759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMeasure: () => (/* reexport safe */ _measure_session_js__WEBPACK_IMPORTED_MODULE_0__.Qe),
/* harmony export */   runMeasureShard: () => (/* reexport safe */ _measure_session_js__WEBPACK_IMPORTED_MODULE_0__.iX)
/* harmony export */ });
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2053);




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
