export const id = 4469;
export const ids = [4469];
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

/***/ 6772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyCommand: () => (/* reexport safe */ _history3_js__WEBPACK_IMPORTED_MODULE_0__.a)
/* harmony export */ });
/* harmony import */ var _history3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);




/***/ }),

/***/ 8219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ addToHistory),
/* harmony export */   a: () => (/* binding */ historyCommand)
/* harmony export */ });
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);
/* harmony import */ var _folder2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7413);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);







// src/cli/commands/history.ts
const DAY_MS = 864e5;
async function historyCommand(settings, world) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(world.directory, settings.history);
	if (settings.action === "prune") return prune(folder, settings, world);
	const { records, damage } = await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolder */ .j1)(folder, settings.id);
	for (const { file, message } of damage) world.tell(`Skipped ${file}: ${message}.\n`);
	if (settings.action === "drift") printDrift(records, settings, world);
	else if (settings.json) world.print(`${JSON.stringify(records, null, 1)}\n`);
	else for (const record of records) world.print(`${linesOf(record).join("\n")}\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
}
async function addToHistory(record, folder, world) {
	try {
		if (record === null) world.tell("No new answers, so nothing was added to the history.\n");
		else await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .folderHistory */ .Zd)(node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(world.directory, folder)).add(record);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)) throw error;
		world.tell(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(error)}\n`);
	}
}
function linesOf(record) {
	const start = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
	if (record.kind === "acceptance") return [`${start}#${record.pullRequest} accepted by ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(record.by, 40)}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(record.reason, 100)}`];
	return record.arms.map((arm) => [
		`${start}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(record.suite.name, 40).padEnd(8)}`,
		(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(arm.accuracy).padStart(6),
		`(${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(arm.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(arm.high)})`.padEnd(18),
		(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(arm.answers, "answer").padStart(14),
		(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .cost */ .y)(arm.cost).padStart(11),
		` ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(arm.name, 60)}`
	].join(" "));
}
function printDrift(records, { json }, world) {
	const found = [...new Set(records.map((record) => record.id))].map((id) => ({
		id,
		drifts: (0,_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .watch */ .wB)(records.filter((record) => record.id === id)).drifts
	}));
	const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? "No arm has drifted.\n" : (0,_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDrift */ .iI)(drifts, null)}`;
	world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join("\n"));
}
async function prune(folder, settings, world) {
	const { keep, "older-than": days, yes } = settings;
	if (keep === void 0 && days === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "history prune needs --keep or --older-than", { hint: "Add --keep NUMBER to keep the newest records, or --older-than DAYS." });
	const names = await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .prunable */ .W)(folder, {
		keep,
		before: days === void 0 ? void 0 : world.now() - days * DAY_MS
	});
	if (yes) await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecords */ .DR)(folder, names);
	for (const name of names) world.print(`${name}\n`);
	const outcome = yes ? "removed" : names.length === 0 ? "would be removed" : "would be removed; confirm with --yes";
	world.tell(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(names.length, "record")} ${outcome}.\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
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
