export const id = 4766;
export const ids = [4766];
export const modules = {

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

/***/ 4766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ splitPin),
/* harmony export */   DS: () => (/* binding */ datasetOptions),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Pv: () => (/* binding */ fetchPinned),
/* harmony export */   Zh: () => (/* binding */ loadDataset)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/* harmony import */ var _p_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1523);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2713);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1437);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9583);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2091);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(198);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5025);
/* harmony import */ var _trusted_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(173);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(643);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4573);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8500);



















// src/dataset/cache.ts
const POLL_MS = 50;
const TOUCH_MS = 5e3;
async function cached(file, isGood, make) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_10__.dirname(file);
	try {
		(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
		return await waitFor(file, isGood) ?? await makeLocked(file, isGood, make);
	} catch (cause) {
		if (!(isSystemError(cause) || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && cause.kind === "system")) throw cause;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `cannot write into the cache folder: ${cause.message}`, {
			file: folder,
			hint: "Choose a writable folder with free space.",
			cause
		});
	}
}
async function waitFor(file, isGood) {
	const lock = lockOf(file);
	let touched;
	let seenAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_11__.performance.now();
	for (;;) {
		const found = await readGood(file, isGood);
		if (found !== null) return found;
		if (await takeLock(lock)) return null;
		const at = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.stat)(lock).catch(() => null))?.mtimeMs;
		if (at !== touched) [touched, seenAt] = [at, node_perf_hooks__WEBPACK_IMPORTED_MODULE_11__.performance.now()];
		else if (node_perf_hooks__WEBPACK_IMPORTED_MODULE_11__.performance.now() - seenAt > 3 * TOUCH_MS) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.rm)(lock, { force: true });
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_17__.setTimeout)(POLL_MS);
	}
}
async function makeLocked(file, isGood, make) {
	const lock = lockOf(file);
	const touching = setInterval(() => void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.utimes)(lock, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {}), TOUCH_MS);
	try {
		const found = await readGood(file, isGood);
		if (found !== null) return found;
		const bytes = await make();
		await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(file, bytes);
		return bytes;
	} finally {
		clearInterval(touching);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.rm)(lock, { force: true });
	}
}
async function readGood(file, isGood) {
	const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)(file).catch(() => null);
	return bytes !== null && isGood(bytes) ? bytes : null;
}
async function takeLock(lock) {
	try {
		await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.open)(lock, "wx")).close();
		return true;
	} catch (error) {
		if (!isSystemError(error) || error.code !== "EEXIST") throw error;
		return false;
	}
}
const lockOf = (file) => `${file}.lock`;
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}

// src/dataset/content.ts
const MAX_BYTES = 256 * 2 ** 20;
const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(bytes).digest("hex");
const blobOf = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
function unpack(bytes, name) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_13__.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES });
	} catch (cause) {
		const problem = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE" ? `unpacks to more than ${MAX_BYTES / 2 ** 20} MiB` : "damaged gzip file";
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", problem, {
			file: name,
			hint: "Download it again, or compare it with its source.",
			cause
		});
	}
}
function verify(bytes, pin, name, noun) {
	const mismatch = mismatchOf(bytes, pin);
	if (mismatch === null) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `not the ${noun} that was pinned: ${mismatch}`, {
		file: name,
		hint: "Download it again. No model was called."
	});
}
function mismatchOf(bytes, { size, sha256, blob }) {
	const differs = (what, expected, seen) => expected === seen ? null : `expected ${what} ${expected}, found ${seen}`;
	return (size === void 0 ? null : differs("size in bytes", size, bytes.length)) ?? (sha256 === void 0 ? null : differs("SHA-256", sha256, sha256Of(bytes))) ?? (blob === void 0 ? null : differs("git blob", blob, blobOf(bytes)));
}

// src/dataset/download.ts
const TIMEOUT_MS = 3e5;
const RETRIES = 4;
const RETRIES_IF_LIMITED = 7;
const FIRST_WAIT_MS = 250;
const FIRST_WAIT_IF_LIMITED_MS = 1e3;
const MAX_WAIT_MS = 3e4;
var Limited = class extends Error {
	retryAfterMs;
	constructor(status, retryAfter) {
		super(`the server answered ${status}`);
		this.retryAfterMs = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) * 1e3 : 0;
	}
};
async function download(url, fetch, wait = (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_17__.setTimeout)(ms)) {
	const attempt = async () => {
		const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
		if (!response.ok) throw statusError(response);
		const chunks = [];
		let length = 0;
		for await (const chunk of response.body ?? []) {
			chunks.push(chunk);
			length += chunk.length;
			if (length > MAX_BYTES) throw new _p_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .AbortError */ .l(`it is longer than ${MAX_BYTES} bytes`);
		}
		return Buffer.concat(chunks);
	};
	try {
		return await (0,_p_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .pRetry */ .J)(attempt, {
			retries: RETRIES_IF_LIMITED,
			minTimeout: 0,
			shouldRetry: ({ error, attemptNumber }) => error instanceof Limited || attemptNumber <= RETRIES,
			async onFailedAttempt({ error, attemptNumber, retriesLeft }) {
				const isLimited = error instanceof Limited;
				if (retriesLeft === 0 || !isLimited && attemptNumber > RETRIES) return;
				const first = isLimited ? FIRST_WAIT_IF_LIMITED_MS : FIRST_WAIT_MS;
				const asked = isLimited ? error.retryAfterMs : 0;
				await wait(Math.min(asked || first * 2 ** (attemptNumber - 1), MAX_WAIT_MS));
			}
		});
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `could not download ${nameOf(url)}: ${reasonOf(cause)}`, {
			hint: cause instanceof Limited ? "Rerun the job in a few minutes, or keep the file: a successful run on the default branch caches it." : "Check the network and the proxy variables, or download the file yourself and name it under `dataset:`.",
			cause
		});
	}
}
function nameOf(url) {
	return `${url.origin}${url.pathname}`;
}
function statusError({ status, headers }) {
	if (status === 429 || status === 503) return new Limited(status, headers.get("retry-after"));
	const message = `the server answered ${status}`;
	return status === 408 || status >= 500 ? new Error(message) : new _p_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .AbortError */ .l(message);
}
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

// src/dataset/address.ts
const isAddress = (place) => /^https?:/i.test(place);
function splitPin(reference, { noun }) {
	const [, place = reference, sha256] = /^(.*)#sha256=(.*)$/.exec(reference) ?? [];
	if (sha256 !== void 0 && !/^[\da-f]{64}$/.test(sha256)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the pin of the ${noun} "${place}" is not a SHA-256`, { hint: "Write 64 lowercase hexadecimal digits after #sha256=." });
	return {
		place,
		sha256
	};
}
async function fetchPinned(address, sha256, kind, downloads) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url === void 0 || sha256 === void 0) {
		const problem = url === void 0 ? "no URL" : "without a pin";
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the ${kind.noun}'s address is ${problem}`, { hint: `Write it as https://HOST/FILE.${kind.extension}#sha256= and the 64 hexadecimal digits of the unpacked file.` });
	}
	const name = nameOf(url);
	return {
		name,
		bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads)
	};
}
function fetched(url, pin, key, name, { noun, extension }, { cacheFolder, fetch }) {
	return cached(node_path__WEBPACK_IMPORTED_MODULE_10__.join(cacheFolder, `${key}.${extension}`), (bytes) => mismatchOf(bytes, pin) === null, async () => {
		const bytes = unpack(await download(url, fetch), name);
		verify(bytes, pin, name, noun);
		return bytes;
	});
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};

// src/dataset/escapes.ts
var UnreadableText = class extends Error {
	offset;
	expected;
	constructor(offset, expected) {
		super(`expected ${expected} at offset ${offset}`);
		this.name = "UnreadableText";
		this.offset = offset;
		this.expected = expected;
	}
};
const SIMPLE = {
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\n": "",
	"\r": "",
	"\r\n": ""
};
const ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
function decodeEscapes(text) {
	return text.replace(ESCAPE, (whole, code, offset) => {
		const simple = SIMPLE[code];
		if (simple !== void 0) return simple;
		if (/^[0-7]/.test(code)) return String.fromCodePoint(Number.parseInt(code, 8));
		if (code.length > 1) {
			const point = Number.parseInt(code.slice(1), 16);
			if (point > 1114111) throw new UnreadableText(offset, "a character code up to \\U0010ffff");
			return String.fromCodePoint(point);
		}
		if (code === "") throw new UnreadableText(offset, "a character after the last backslash");
		if (code === "x") throw new UnreadableText(offset, "two hexadecimal digits after \\x");
		if (code === "u") throw new UnreadableText(offset, "four hexadecimal digits after \\u");
		if (code === "U") throw new UnreadableText(offset, "eight hexadecimal digits after \\U");
		if (code === "N") throw new UnreadableText(offset, "an escape by number instead of \\N");
		return whole;
	});
}

// src/dataset/python-literal.ts
const MAX_DEPTH = 200;
const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING_START = /([uUrR]?)('''|"""|'|")/y;
const STRING_STOP = {
	"'": /['\\\r\n]/g,
	"\"": /["\\\r\n]/g,
	"'''": /'''|\\/g,
	"\"\"\"": /"""|\\/g
};
function parsePythonLiteral(text) {
	let at = 0;
	let depth = 0;
	const fail = (expected, offset = at) => {
		throw new UnreadableText(offset, expected);
	};
	const match = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found !== null) at += found[0].length;
		return found;
	};
	const next = () => {
		match(SPACE);
		return text[at] ?? "";
	};
	const take = (character) => {
		if (next() !== character) return false;
		at += 1;
		return true;
	};
	const members = (close, member) => {
		const items = [];
		let comma = true;
		if (++depth > MAX_DEPTH) fail(`no more than ${MAX_DEPTH} containers in each other`);
		while (!take(close)) {
			if (!comma) fail(`"," or "${close}"`);
			items.push(member());
			comma = take(",");
		}
		depth -= 1;
		return {
			items,
			comma
		};
	};
	const parenthesis = () => {
		const { items, comma } = members(")", value);
		const [only] = items;
		return items.length === 1 && !comma && only !== void 0 ? only : items;
	};
	const braces = () => {
		if (take("}")) return /* @__PURE__ */ new Map();
		const { items } = members("}", () => {
			const key = value();
			return take(":") ? [key, value()] : fail("\":\" after the key");
		});
		return new Map(items);
	};
	const piece = (start) => {
		const [, prefix = "", quotes = ""] = start;
		const from = at;
		const stop = STRING_STOP[quotes] ?? fail("a quotation mark");
		stop.lastIndex = at;
		let found = stop.exec(text);
		for (; found?.[0] === "\\"; found = stop.exec(text)) stop.lastIndex = found.index + 2;
		if (found?.[0] !== quotes) return fail(`${quotes} to end the string that starts at offset ${start.index}`, from);
		at = found.index + quotes.length;
		const written = text.slice(from, found.index).replaceAll(/\r\n?/g, "\n");
		return /r/i.test(prefix) ? written : decodedAt(from, written);
	};
	const strings = (start) => {
		let joined = piece(start);
		for (;;) {
			match(SPACE);
			const another = match(STRING_START);
			if (another === null) return joined;
			joined += piece(another);
		}
	};
	const number = () => {
		const negative = text[at] === "-";
		if (negative || text[at] === "+") at += 1;
		match(SPACE);
		const from = at;
		const digits = match(NUMBER)?.[0] ?? fail("a number");
		if (/^0\d*[1-9]\d*$/.test(digits)) fail("a number without leading zeros", from);
		if (/[.e]/i.test(digits)) return negative ? -Number(digits) : Number(digits);
		const whole = negative ? -BigInt(digits) : BigInt(digits);
		return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
	};
	const value = () => {
		const first = next();
		const string = match(STRING_START);
		if (string !== null) return strings(string);
		if (/[-+.\d]/.test(first)) return number();
		if (take("[")) return members("]", value).items;
		if (take("(")) return parenthesis();
		if (take("{")) return braces();
		const word = match(WORD)?.[0] ?? fail(first === "" ? "a value instead of the end" : "a Python literal");
		return word === "None" ? null : word === "True";
	};
	const result = value();
	if (next() !== "") fail("the end after the value");
	return result;
}
function decodedAt(start, text) {
	try {
		return decodeEscapes(text);
	} catch (error) {
		throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
	}
}

// src/dataset/layouts.ts
function olderLayout(row) {
	const data = managerData(row);
	return finish(row, {
		title: string(row, data, "title"),
		description: string(row, data, "html_description"),
		proposals: listedProposals(row, data),
		correct: correctId(row, data)
	});
}
function currentLayout(row) {
	const data = managerData(row);
	return finish(row, {
		title: at(data, "title") === void 0 ? decoded(row, "title") : string(row, data, "title"),
		description: at(data, "html_description") === void 0 ? decoded(row, "description") : string(row, data, "html_description"),
		proposals: at(data, "game", PROPOSALS) === void 0 ? renderedProposals(row) : listedProposals(row, data),
		correct: correctId(row, data)
	});
}
const PROPOSALS = "all_formal_proposals";
function finish(row, { title, description, proposals, correct }) {
	const id = row.cell("question_id");
	if (!/^[\w-][\w.-]{0,99}$/.test(id)) row.fail("question_id", "an id of letters, digits, \"_\", \"-\" and \".\"");
	const price = row.cell("price");
	if (!/^\d+(\.\d+)?$/.test(price)) row.fail("price", "dollars as a plain number");
	const commit = row.cell("manager_commit");
	if (!/^([\da-f]{40})?$/.test(commit)) row.fail("manager_commit", "a commit of 40 hexadecimal digits or nothing");
	const ids = proposals.map((proposal) => proposal.id);
	const list = `[${ids.join(", ")}]`;
	if (ids.length < 2) row.fail("manager_data", "two proposals or more", list);
	if (ids.filter((id) => id === correct).length !== 1) row.fail("manager_data", `the correct proposal's id, ${correct}, once among the proposals`, list);
	return {
		id,
		title,
		description: unsigned(description),
		price: Number(price),
		proposals: proposals.map((proposal) => ({
			id: proposal.id,
			text: unsigned(proposal.text)
		})),
		correctProposalId: correct,
		commit
	};
}
function unsigned(text) {
	return text.replaceAll(/\?[^\s?"'()<>]*X-Amz-Credential=[^\s"'()<>]*/g, "");
}
function managerData(row) {
	return readable(row, "manager_data", parsePythonLiteral);
}
function decoded(row, column) {
	return readable(row, column, (text) => decodeEscapes(text));
}
function readable(row, column, read) {
	const text = row.cell(column);
	try {
		return read(text);
	} catch (error) {
		if (!(error instanceof UnreadableText)) throw error;
		return row.fail(column, `${error.expected} at offset ${error.offset}`, text.slice(error.offset));
	}
}
function listedProposals(row, data) {
	const list = at(data, "game", PROPOSALS);
	if (!Array.isArray(list)) return missing(row, `game.${PROPOSALS}`, "a list", list);
	return list.map((entry) => ({
		id: integer(row, at(entry, "id"), "the id of a proposal"),
		text: string(row, entry, "content")
	}));
}
function renderedProposals(row) {
	const text = decoded(row, "proposals");
	const headings = [...text.matchAll(/(?:^\s*|\n-{20,}\s*\n)Proposal: (\d+):[ \t]*(?:\r?\n|$)/g)];
	if (headings[0]?.index !== 0) row.fail("proposals", "\"Proposal: NUMBER:\" on the first line", text);
	return headings.map((heading, place) => ({
		id: Number(heading[1]),
		text: text.slice(heading.index + heading[0].length, headings[place + 1]?.index).replace(/\n-{20,}\s*$/, "").trim()
	}));
}
function correctId(row, data) {
	return integer(row, at(data, "game", "correct_proposal", "id"), "game.correct_proposal.id");
}
function integer(row, value, name) {
	if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
	if (typeof value === "string" && /^\d{1,9}$/.test(value)) return Number(value);
	return missing(row, name, "a whole number", value);
}
function string(row, data, key) {
	const value = at(data, key);
	return typeof value === "string" ? value : missing(row, key, "a string", value);
}
function missing(row, name, expected, value) {
	return row.fail("manager_data", `${expected} for ${name}`, value === void 0 ? "nothing" : String(value));
}
function at(value, ...keys) {
	return keys.reduce((inner, key) => inner instanceof Map ? inner.get(key) : void 0, value);
}

// src/dataset/tasks.ts
const COLUMNS = [
	"question_id",
	"variant",
	"price",
	"manager_data",
	"manager_commit"
];
const CURRENT_COLUMNS = [
	"title",
	"description",
	"proposals"
];
function readTasks(text, name) {
	const [heading = [], ...records] = rows(text, name);
	const missing = COLUMNS.filter((column) => !heading.includes(column));
	if (missing.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `the column ${missing.join(", ")} is missing`, {
		file: name,
		hint: `Use a SWE-Lancer dataset, with the columns ${COLUMNS.join(", ")}.`
	});
	const layout = CURRENT_COLUMNS.every((column) => heading.includes(column)) ? currentLayout : olderLayout;
	const places = new Map(heading.map((column, place) => [column, place]));
	const tasks = [];
	const unreadable = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [index, record] of records.entries()) {
		const cell = (column) => record[places.get(column) ?? -1] ?? "";
		const fail = (column, expected, seen = cell(column)) => {
			const [id, start] = [cell("question_id"), seen].map(shortened);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`, {
				file: name,
				hint: "Fix the row, or remove the task from the suite."
			});
		};
		const variant = cell("variant");
		if (variant === "ic_swe") continue;
		try {
			if (variant !== "swe_manager") fail("variant", "swe_manager or ic_swe");
			const task = layout({
				cell,
				fail
			});
			if (seen.has(task.id)) fail("question_id", "an id that no row above has");
			seen.add(task.id);
			tasks.push(task);
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) throw error;
			unreadable.push({
				id: cell("question_id"),
				failure: error
			});
		}
	}
	const unreadableIds = new Set(unreadable.map((row) => row.id));
	const readable = tasks.filter((task) => !unreadableIds.has(task.id));
	if (readable.length === 0) throw unreadable[0]?.failure ?? noTasks(records.length, name);
	return {
		tasks: readable,
		unreadable
	};
}
function noTasks(rows, name) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `none of its ${rows} rows is a manager task`, {
		file: name,
		hint: "Use a file in which the variant column is swe_manager."
	});
}
function shortened(text) {
	return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).slice(1, -1);
}
function rows(text, name) {
	try {
		return parse(text, {
			bom: true,
			skip_empty_lines: true
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error.lines === "number" ? { line: error.lines } : {};
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", `invalid CSV: ${error.message.replace(/ (?:on|at) line \d+$/, "")}`, {
			file: name,
			...line,
			hint: "Download it again, or compare it with its source.",
			cause: error
		});
	}
}

// src/dataset/dataset.ts
async function loadDataset(reference, options) {
	const { place, sha256 } = splitPin(reference, DATASET);
	const { name, bytes, source } = await find(place, sha256, options);
	return {
		name,
		source,
		sha256: sha256Of(bytes),
		...readTasks(text(bytes, name), name)
	};
}
const DATASET = {
	noun: "dataset",
	extension: "csv"
};
async function find(place, sha256, options) {
	const { catalogFolder = _catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo } = options;
	if (isAddress(place)) {
		const file = await fetchPinned(place, sha256, DATASET, options);
		return {
			...file,
			source: file.name
		};
	}
	const catalog = await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .readCatalog */ .uM)(catalogFolder);
	const entry = Object.hasOwn(catalog, place) ? catalog[place] : void 0;
	if (entry === void 0) {
		if (/[\\/]|\.(csv|gz)$/i.test(place)) {
			const packed = await options.readFile(place, sha256 !== void 0);
			if (packed !== null) return unpacked(packed, place, place, { sha256 });
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "there is no such dataset", {
				file: place,
				hint: "Paths are relative to the folder of the configuration. A gate reads the file where the change cannot write: commit it to the default branch, or pin it by #sha256=."
			});
		}
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `there is no dataset "${place}"`, { hint: `${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(place, Object.keys(catalog))} A file name contains a "/" or ends in ".csv".` });
	}
	if ("file" in entry) return unpacked(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_10__.join(catalogFolder, entry.file)), place, `tasks/${entry.file}`, { sha256 });
	return published(place, {
		...entry,
		sha256: sha256 ?? entry.sha256
	}, options);
}
async function published(name, entry, options) {
	const { repository, commit, path: file, ...pin } = entry;
	const { publicFiles = "https://raw.githubusercontent.com" } = options;
	const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
	const bytes = await fetched(url, pin, pin.blob, name, DATASET, options);
	return {
		name,
		source: `${repository}@${commit}:${file}`,
		bytes
	};
}
function unpacked(packed, name, source, pin) {
	const bytes = unpack(packed, source);
	verify(bytes, pin, source, DATASET.noun);
	return {
		name,
		source,
		bytes
	};
}
function text(bytes, name) {
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_12__.isUtf8)(bytes)) return bytes;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("dataset", "not text in UTF-8", {
		file: name,
		hint: "Convert it to UTF-8."
	});
}

// src/app/data-folders.ts
function cacheFolder({ env }) {
	return node_path__WEBPACK_IMPORTED_MODULE_10__.join(env.XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_10__.join((0,node_os__WEBPACK_IMPORTED_MODULE_16__.homedir)(), ".cache"), "swelancer-gate");
}
function datasetsFolder(world) {
	return node_path__WEBPACK_IMPORTED_MODULE_10__.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}
function codeFolder(world) {
	return node_path__WEBPACK_IMPORTED_MODULE_10__.resolve(world.directory, world.env.SWELANCER_GATE_CODE || node_path__WEBPACK_IMPORTED_MODULE_10__.join(cacheFolder(world), "code"));
}
async function datasetOptions(world, place) {
	return {
		readFile: ownFiles(place, world),
		cacheFolder: datasetsFolder(world),
		fetch: await (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchFor */ .Gt)(world.env)
	};
}
function ownFiles(place, world) {
	const onDisk = (file) => (0,_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfPresent */ .Z)(node_path__WEBPACK_IMPORTED_MODULE_10__.resolve(world.directory, file));
	if (place.commit === null) return onDisk;
	const { commit } = place;
	return async (file, isPinned) => {
		const checkout = await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_9__/* .openCheckout */ .Hj)(await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(world), world, null, [commit]);
		if (isPinned) return await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readTrusted */ .G2)(file, checkout) ?? onDisk(file);
		return (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readUnlessOwn */ .BU)(file, "file", checkout);
	};
}



/***/ }),

/***/ 198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ usesProxy),
/* harmony export */   Gt: () => (/* binding */ fetchFor),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rG: () => (/* binding */ senderFor)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);





// src/shared/network.ts
async function fetchFor(environment) {
	const proxies = proxiesIn(environment);
	return proxies.any ? fetchThrough(await dispatchersFor(proxies, environment)) : fetch;
}
function usesProxy(environment) {
	return proxiesIn(environment).any;
}
async function fetchThrough(dispatcherFor) {
	const { default: undici } = await __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.bind(__webpack_require__, 6542)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	const fetchWith = undici.fetch;
	return (input, init) => fetchWith(input, {
		...init,
		dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input))
	});
}
async function senderFor(environment) {
	const { default: undici } = await __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.bind(__webpack_require__, 6542)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	const dispatcherFor = await dispatchersFor(proxiesIn(environment), environment);
	const fetchOthers = await fetchThrough(dispatcherFor);
	return async (address, init = {}) => {
		const { body: content, method, signal } = init;
		if (typeof content !== "string" && !(content instanceof Uint8Array)) return fetchOthers(address, {
			...init,
			redirect: "manual"
		});
		const { statusCode, headers, body } = await undici.request(address, {
			dispatcher: dispatcherFor(new URL(address)),
			method: method === "PUT" ? "PUT" : "POST",
			headers: new Headers(init.headers),
			body: content,
			...signal && { signal }
		});
		const received = new Headers();
		for (const [name, value = ""] of Object.entries(headers)) for (const one of [value].flat()) received.append(name, one);
		return {
			ok: statusCode >= 200 && statusCode < 300,
			status: statusCode,
			headers: received,
			body: await decoded(body, received.get("content-encoding"))
		};
	};
}
async function decoded(body, encoding) {
	if (encoding === null || encoding === "identity") return body;
	const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
	const unzip = encoding === "br" ? createBrotliDecompress() : createUnzip();
	return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, unzip, () => {});
}
function proxiesIn(environment) {
	const [http, https] = [proxyIn(environment, "http_proxy"), proxyIn(environment, "https_proxy")];
	return {
		http,
		https,
		any: http !== "" || https !== ""
	};
}
async function dispatchersFor(proxies, environment) {
	const { default: undici } = await __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.bind(__webpack_require__, 6542)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	const patience = {
		headersTimeout: 0,
		bodyTimeout: 0
	};
	const direct = new undici.Agent(patience);
	if (!proxies.any) return () => direct;
	const through = (uri, proxyTunnel) => new undici.ProxyAgent({
		...patience,
		uri,
		proxyTunnel
	});
	const plain = proxies.http === "" ? direct : through(proxies.http, false);
	const secure = through(proxies.https || proxies.http, true);
	const goesDirect = exceptions(read(environment, "no_proxy"));
	return (address) => {
		if (goesDirect(address)) return direct;
		return address.protocol === "https:" ? secure : plain;
	};
}
function proxyFor(environment, address) {
	const httpProxy = proxyIn(environment, "http_proxy");
	const proxy = address.protocol === "https:" ? proxyIn(environment, "https_proxy") || httpProxy : httpProxy;
	return proxy === "" || exceptions(read(environment, "no_proxy"))(address) ? null : new URL(proxy);
}
function exceptions(list) {
	const entries = list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "");
	const networks = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
	for (const entry of entries) {
		const [address = "", length] = withoutBrackets(entry).split("/");
		const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address);
		if (family === 0) continue;
		const kind = family === 4 ? "ipv4" : "ipv6";
		const bits = length === void 0 ? NaN : Number(length);
		if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128)) networks.addSubnet(address, bits, kind);
		else if (length === void 0) networks.addAddress(address, kind);
	}
	return ({ hostname, port, protocol }) => {
		const host = withoutBrackets(hostname.toLowerCase());
		const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host);
		if (family !== 0 && networks.check(host, family === 4 ? "ipv4" : "ipv6")) return true;
		const ownPort = port || (protocol === "https:" ? "443" : "80");
		return entries.some((entry) => {
			if (entry === "*") return true;
			const [, name = "", onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
			return name !== "" && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
		});
	};
}
const withoutBrackets = (host) => host.replaceAll(/[[\]]/g, "");
function proxyIn(environment, name) {
	const value = read(environment, name);
	if (value === "") return "";
	const address = value.includes("://") ? value : `http://${value}`;
	if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the environment variable ${name.toUpperCase()} does not hold a proxy address`, { hint: "Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported." });
}
function read(environment, name) {
	return environment[name] ?? environment[name.toUpperCase()] ?? "";
}



/***/ })

};
