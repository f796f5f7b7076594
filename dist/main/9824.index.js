export const id = 9824;
export const ids = [9824];
export const modules = {

/***/ 9824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dashboardCommand: () => (/* binding */ dashboardCommand)
/* harmony export */ });
/* harmony import */ var _folder2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2713);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);







// src/cli/commands/dashboard.ts
async function dashboardCommand({ history, id, out, json }, world) {
	const { records, damage } = await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(world.directory, history), id);
	for (const failure of damage) world.tell(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(failure)}\n`);
	if (!records.some(({ kind }) => kind !== "acceptance")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "the history contains no runs", {
		file: history,
		hint: "Add runs with `run --history` or `compare --history`, or with the action input `history`."
	});
	const { renderDashboard } = await Promise.all(/* import() */[__webpack_require__.e(5249), __webpack_require__.e(2414)]).then(__webpack_require__.bind(__webpack_require__, 2414));
	const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(world.directory, out);
	let files = 0;
	for (const [name, content] of renderDashboard(records)) {
		const file = node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, name);
		try {
			(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(file));
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(file, content);
		} catch (cause) {
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the dashboard cannot be written to ${out}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(cause)}`, {
				hint: "Choose another folder with --out.",
				cause
			});
		}
		files++;
	}
	const start = node_path__WEBPACK_IMPORTED_MODULE_4__.join(out, "index.html");
	world.print(json ? `${JSON.stringify({
		start,
		files
	})}\n` : `${start}\n`);
	world.tell(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, "page")} written.\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}



/***/ }),

/***/ 9678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ removeRecords),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   Zd: () => (/* binding */ folderHistory),
/* harmony export */   j1: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5025);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2740);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3003);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// src/history/folder.ts
const MAX_RECORD_BYTES = 64 * 2 ** 20;
function folderHistory(folder) {
	return {
		async add(record) {
			const file = node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(record));
			try {
				await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNew */ .q)(file, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRecord */ .rh)(record));
			} catch (cause) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the history cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause)}`, {
					file,
					hint: "Choose a writable folder with --history.",
					cause
				});
			}
		},
		newest: async (id, count) => read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOfEachKind */ .VY)((0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder), id), count))
	};
}
async function readFolder(folder, id) {
	return read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder), id));
}
async function read(folder, names) {
	const files = names.map(async (name) => {
		const file = node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, name);
		return {
			name: file,
			text: (await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(file, MAX_RECORD_BYTES)).toString("utf8")
		};
	});
	return (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .y)(await Promise.all(files));
}
async function namesIn(folder) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft));
	} catch (cause) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) !== "ENOENT") throw cause;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "there is no history here", {
			file: node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft),
			hint: "Pass the folder used with --history, or a checkout of the history branch.",
			cause
		});
	}
}
async function prunable(folder, { before, keep }) {
	const names = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder));
	const kept = new Set(keep === void 0 ? names : keep === 0 ? [] : names.slice(-keep));
	return names.filter((name) => !kept.has(name) || before !== void 0 && timeOf(name) < before);
}
async function removeRecords(folder, names) {
	for (const name of names) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, name));
}
function timeOf(name) {
	return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, "$1-$2-$3:$4:$5"));
}



/***/ }),

/***/ 2740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);



// src/history/history.ts
function readAll(files) {
	const records = [];
	const damage = [];
	for (const { name, text } of files) try {
		records.push((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, name));
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) throw error;
		damage.push(error);
	}
	return {
		records,
		damage
	};
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

/***/ 2713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// src/shared/make-folder.ts
function makeFolder(folder) {
	try {
		create(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder));
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("system", `cannot create the folder: ${reasonOf(cause)}`, {
			file: folder,
			hint: "Choose a path in a writable folder.",
			cause
		});
	}
}
function create(folder, hasParent = false) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
	} catch (error) {
		if (isFolder(folder)) return;
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) !== "ENOENT" || hasParent) throw error;
		create(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder));
		create(folder, true);
	}
}
const isFolder = (place) => {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(place).isDirectory();
	} catch {
		return false;
	}
};
const REASONS = /* @__PURE__ */ new Map([["EEXIST", "a file or a broken link has this name"], ["ENOENT", "the folder above it accepts no new entries"]]);
function reasonOf(error) {
	return REASONS.get((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error)) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBehind */ .PD)(error)?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
}



/***/ }),

/***/ 5025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   Z: () => (/* binding */ readIfPresent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);



// src/shared/read-file.ts
const MEBIBYTE = 2 ** 20;
const MAX_BYTES = 256 * MEBIBYTE;
async function readBounded(file, maxBytes = MAX_BYTES) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
	if (!found.isFile()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "is not a file", {
		file,
		hint: "Name a file, not a folder or a device."
	});
	if (found.size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
		file,
		hint: "Check that it is the right file."
	});
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
}
async function readIfPresent(file) {
	try {
		return await readBounded(file);
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error);
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw error;
	}
}



/***/ }),

/***/ 3003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   VY: () => (/* binding */ newestOfEachKind),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);






// src/history/record.ts
const RECORD_VERSION = 1;
const whole = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative();
const answersSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	right: whole,
	samples: whole,
	missing: whole,
	picks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive())
});
const armRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	digest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	order: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["dataset", "shuffled"]),
	accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	earned: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullable(),
	tokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		input: whole,
		output: whole
	}),
	medianLatencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	answers: whole,
	formatErrors: whole,
	missing: whole,
	served: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V7.extend({ trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive() })),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), answersSchema)
});
const everyRecord = {
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1),
	tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	at: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)(),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[a-z0-9][a-z0-9-]*$/),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	run: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^\w+$/),
	runUrl: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable()
};
const runRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	...everyRecord,
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["measure", "compare"]),
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		chance: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
		floors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()
		})),
		tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			url: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
			price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
			proposals: whole
		}))
	}),
	arms: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(armRecordSchema).min(1),
	silent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).default([])
});
const acceptanceRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	...everyRecord,
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("acceptance"),
	pullRequest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(),
	by: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		estimate: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
		low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
		high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()
	}).nullable()
});
const recordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("kind", [runRecordSchema, acceptanceRecordSchema]);
const RECORDS = "runs";
function fileOf({ at, run, id, kind }) {
	return `${new Date(at).toISOString().replace(/\.\d+|[-:]/g, "")}-${run}-${id}${kind === "compare" ? ".compare" : ""}.json`;
}
const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;
function recordFiles(names, id) {
	return names.filter((name) => id === void 0 ? FILE.test(name) : FILE.exec(name)?.groups?.id === id).sort();
}
function newestOfEachKind(names, count) {
	const compares = (name) => name.endsWith(".compare.json");
	return [names.filter(compares), names.filter((name) => !compares(name))].flatMap((kind) => kind.slice(-count)).sort();
}
function writeRecord(record) {
	return `${JSON.stringify(recordSchema.parse(record))}\n`;
}
function readRecord(text, file) {
	try {
		return recordSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text));
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "unsupported or corrupt history record", {
			file,
			hint: "Use the version that wrote it, or restore the file from git.",
			cause
		});
	}
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



/***/ }),

/***/ 1432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/shared/write-new.ts
async function writeNew(file, text) {
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(file, "wx").catch((error) => {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "EEXIST") return null;
		throw error;
	});
	if (handle === null) return false;
	try {
		await handle.writeFile(text);
		return true;
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(file, { force: true });
		throw error;
	} finally {
		await handle.close();
	}
}



/***/ })

};
