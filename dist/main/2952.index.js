export const id = 2952;
export const ids = [2952,571];
export const modules = {

/***/ 2952:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readShards: () => (/* reexport safe */ _file3_js__WEBPACK_IMPORTED_MODULE_0__.OG),
/* harmony export */   shardFiles: () => (/* reexport safe */ _file3_js__WEBPACK_IMPORTED_MODULE_0__.wq)
/* harmony export */ });
/* harmony import */ var _file3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);




/***/ }),

/***/ 6879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readShards),
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard),
/* harmony export */   wq: () => (/* binding */ shardFiles)
/* harmony export */ });
/* unused harmony export parseShard */
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9368);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5025);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2091);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9888);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);












// src/sampling/shard/file.ts
const MAX_SHARDS = 1e3;
const shardFileSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1),
	shard: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		number: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive().max(MAX_SHARDS),
		of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive().max(MAX_SHARDS)
	}),
	command: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)([
		"gate",
		"run",
		"compare"
	]),
	settings: _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedSettingsSchema */ .yP,
	samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("baseline")]).nullable(),
	models: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).nullable(),
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}),
	asked: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	begun: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)(),
	finishedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)(),
	keyed: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .trialSchema */ .WI),
	paid: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
	requests: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative()
});
function sharedSettings(settings) {
	const cleaned = (address) => address === void 0 ? void 0 : sharedAddress(address);
	return _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedSettingsSchema */ .yP.parse({
		...settings,
		"base-url": cleaned(settings["base-url"]),
		"fallback-base-url": cleaned(settings["fallback-base-url"])
	});
}
function sharedAddress(address) {
	const { origin, pathname } = new URL(address);
	return origin + pathname;
}
const NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;
async function writeShard(content, folder) {
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
	const { command, shard } = content;
	const file = node_path__WEBPACK_IMPORTED_MODULE_8__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
	await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
	return file;
}
async function readShards(folders, command) {
	const found = /* @__PURE__ */ new Map();
	for (const folder of folders) for (const file of await shardFiles(folder, command)) {
		const content = await readShard(file);
		const known = found.get(content.shard.number);
		if (known === void 0 || known.content.finishedAt < content.finishedAt) found.set(content.shard.number, {
			file,
			content
		});
	}
	const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
	if (first === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `there is no shard in ${folders.join(", ")}`, { hint: "A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-…, compare-…) in its --out folder." });
	for (const other of others) checkSameRun(first, other);
	const { of } = first.content.shard;
	const missing = Array.from({ length: of }, (_, index) => ({
		number: index + 1,
		of
	})).filter(({ number }) => !found.has(number));
	if (missing.length > 0) throw incomplete(missing);
	return [first.content, ...others.map(({ content }) => content)];
}
function incomplete(missing) {
	const them = missing.length === 1 ? "it" : "them";
	const names = missing.map(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `missing shards: ${names.join(", ")}`, { hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.` });
}
async function shardFiles(folder, command) {
	try {
		const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readdir)(folder, { recursive: true });
		const isWanted = (name) => {
			const found = NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_8__.basename(name));
			return found !== null && (command === void 0 || found[1] === command);
		};
		return names.filter(isWanted).map((name) => node_path__WEBPACK_IMPORTED_MODULE_8__.join(folder, name));
	} catch (error) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "the folder of shards cannot be read", {
			file: folder,
			hint: "Check the path, and download the shards into it first.",
			cause: error
		});
	}
}
async function readShard(file) {
	try {
		return parseShard((await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(file)).toString("utf8"));
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR) throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "is not a shard that this version can read", {
			file,
			hint: "Make it with the same version, and copy the whole file.",
			cause: error
		});
	}
}
function parseShard(text) {
	return shardFileSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(text));
}
function checkSameRun({ file, content }, other) {
	const differs = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_8__.basename(file)}`, {
		file: other.file,
		hint: "Run all shards of one commit with the same settings."
	});
	if (other.content.shard.of !== content.shard.of) throw differs("has a different number of shards");
	if (other.content.command !== content.command) throw differs("is from a different command");
	if (other.content.suite.hash !== content.suite.hash) throw differs("has different tasks");
	if (other.content.asked !== content.asked) throw differs("has a different configuration");
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
