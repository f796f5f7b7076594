export const id = 8426;
export const ids = [8426];
export const modules = {

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

/***/ 8426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepTasksCommand: () => (/* binding */ keepTasksCommand),
/* harmony export */   mineTasksCommand: () => (/* binding */ mineTasksCommand)
/* harmony export */ });
/* harmony import */ var _own_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(968);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7717);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9368);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5025);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2091);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1730);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7413);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(198);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2928);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2474);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1432);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1421);



















// src/mining/fair-tasks.ts
const RULES$1 = [
	"first",
	"longest",
	"bm25"
];
const MAX_EXCESS = .1;
function fairTasks(tasks) {
	let kept = tasks;
	const dropped = [];
	for (;;) {
		if (kept.length === 0) return {
			kept,
			dropped,
			chance: 0,
			floors: []
		};
		const allowed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(kept) * kept.length + Math.max(1, MAX_EXCESS * kept.length);
		const [worst] = RULES$1.map((rule) => ({
			rule,
			found: kept.filter((task) => (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .findsAnswer */ .HH)(rule, task))
		})).filter(({ found }) => found.length > allowed).sort((a, b) => b.found.length - a.found.length);
		const rulesThatFind = (task) => RULES$1.filter((rule) => (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .findsAnswer */ .HH)(rule, task)).length;
		const [easiest] = [...worst?.found ?? []].sort((a, b) => rulesThatFind(b) - rulesThatFind(a));
		if (worst === void 0 || easiest === void 0) return {
			kept,
			dropped,
			chance: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(kept),
			floors: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .floors */ .yX)(kept)
		};
		dropped.push({
			task: easiest,
			rule: worst.rule
		});
		kept = kept.filter((other) => other !== easiest);
	}
}

// src/mining/mined-folder.ts
const FILE = "mined.json";
const PAGE = "index.html";
const minedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1),
	repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	page: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	read: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)()),
	leftOut: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		issue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(),
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	})),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)())
});
async function readMined(directory, shown) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(shown, FILE);
	const bytes = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfPresent */ .Z)(node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(directory, file));
	if (bytes === null) return null;
	try {
		const { version: _version, tasks, ...rest } = minedSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_16__/* .parseJson */ .qF)(bytes.toString("utf8")));
		return {
			...rest,
			tasks: tasks.flatMap((line) => (0,_own_task_js__WEBPACK_IMPORTED_MODULE_0__/* .readTaskLines */ .bU)(JSON.stringify(line), file))
		};
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "not task candidates", {
			file,
			hint: "Remove the file to start again, or choose another folder with --out.",
			cause
		});
	}
}
async function writeMined(directory, shown, mined) {
	const tasks = mined.tasks.map((task) => (0,_json_js__WEBPACK_IMPORTED_MODULE_16__/* .parseJson */ .qF)((0,_own_task_js__WEBPACK_IMPORTED_MODULE_0__/* .taskLine */ .er)(task)));
	await write(node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(directory, shown), FILE, `${JSON.stringify({
		version: 1,
		...mined,
		tasks
	}, null, 1)}\n`);
}
async function writePage(directory, shown, html) {
	await write(node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(directory, shown), PAGE, html);
}
async function write(folder, name, text) {
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
	await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, name), text);
}

// src/cli/commands/mine-tasks.ts
async function mineTasksCommand(settings, world) {
	const { repository, out, json } = settings;
	const earlier = await readMined(world.directory, out);
	if (earlier !== null && earlier.repository.toLowerCase() !== repository.toLowerCase()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `already contains tasks from ${earlier.repository}`, {
		file: out,
		hint: "Remove this folder, or choose another with --out."
	});
	const token = await findToken(world);
	const { mine } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(2217)]).then(__webpack_require__.bind(__webpack_require__, 2217));
	const { githubReader } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(2553)]).then(__webpack_require__.bind(__webpack_require__, 2553));
	const start = earlier ?? {
		repository,
		page: "",
		tasks: [],
		read: [],
		leftOut: []
	};
	const reader = githubReader({
		repository,
		token,
		signal: world.signal,
		maxRequests: settings["max-requests"],
		apiUrl: world.env.GITHUB_API_URL ?? "https://api.github.com",
		fetch: await (0,_network_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchFor */ .Gt)(world.env)
	});
	let latest = start;
	const result = await mine(start, reader, {
		maxTasks: settings["max-tasks"],
		onProgress: (mined) => {
			latest = mined;
			world.tell(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(mined.read.length, "issue")} read, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(mined.tasks.length, "candidate")}\n`);
		}
	}).catch(async (error) => {
		if (latest !== start) await writeMined(world.directory, out, latest);
		throw error;
	});
	const { stopped, ...mined } = result;
	await writeMined(world.directory, out, mined);
	if (mined.tasks.length === 0 && (stopped === null || stopped.wanted)) throw nothingFound(result);
	const fair = fairTasks(mined.tasks);
	const file = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(out, PAGE);
	const { reviewPage } = await Promise.all(/* import() */[__webpack_require__.e(5249), __webpack_require__.e(1852)]).then(__webpack_require__.bind(__webpack_require__, 1852));
	const command = `${_program_js__WEBPACK_IMPORTED_MODULE_10__/* .PROGRAM */ .RX} tasks keep --mined ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_17__/* .shellWord */ .r)(out)}`;
	const { page } = mined;
	await writePage(world.directory, out, reviewPage({
		repository,
		page,
		tasks: fair.kept,
		command
	}));
	if (json) world.print(`${JSON.stringify(summary(result, fair, file))}\n`);
	else world.print(described(result, fair, file));
	return stopped === null || stopped.wanted ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed : _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error;
}
async function findToken({ env }) {
	const given = env.GH_TOKEN || env.GITHUB_TOKEN;
	if (given) return given;
	try {
		const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_13__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_15__.execFile)("gh", ["auth", "token"], {
			env: { ...env },
			timeout: 1e4
		});
		if (stdout.trim() !== "") return stdout.trim();
	} catch {}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("no-key", "there is no token for GitHub", { hint: "Sign in with `gh auth login`, or set GITHUB_TOKEN. For a public repository it needs no permissions." });
}
function nothingFound({ repository, read, leftOut, stopped }) {
	const reasons = leftOut.length === 0 ? "" : ` Left out: ${reasonsOf(leftOut)}.`;
	const more = stopped === null ? "" : "Raise --max-requests and run it again; it continues where it stopped. ";
	return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `no task was found in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(read.length, "closed issue")} of ${repository}.${reasons}`, { hint: `${more}A task needs an issue with competing pull requests or proposals in comments, one of which was merged. Write one by hand with \`swelancer-gate tasks new\`.` });
}
function reasonsOf(leftOut) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([reason, times]) => `${times} because ${reason}`).join(", ");
}
const RULES = {
	"reference/first": "always first",
	"reference/longest": "always longest",
	"reference/bm25": "BM25"
};
function described({ read, tasks, leftOut, stopped }, fair, file) {
	return `${[
		`Issues      ${read.length} read, ${tasks.length} with a decision`,
		...leftOut.length === 0 ? [] : [`Left out    ${reasonsOf(leftOut)}`],
		...fair.dropped.length === 0 ? [] : [`Dropped     ${fair.dropped.length} that would lift a simple rule above guessing: ${droppedBy(fair)}`],
		`Tasks       ${fair.kept.length}`,
		...fair.kept.length === 0 ? [] : [`Rules       ${floorsOf(fair)}`],
		...stopped === null ? [] : [`Stopped     ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(stopped.reason)}. ${continueWords(stopped)}`],
		"",
		`Open ${file} and keep or drop each task. It ends with the command that saves them.`
	].join("\n")}\n`;
}
const continueWords = ({ wanted }) => wanted ? "Raise the limit to continue." : "Run it again to continue.";
function droppedBy({ dropped }) {
	return dropped.map(({ task, rule }) => `${task.id} (${RULES[`reference/${rule}`]})`).join(", ");
}
function floorsOf({ chance, floors }) {
	const rules = floors.map(({ solver, accuracy }) => `${RULES[solver] ?? solver} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .percent */ .KN)(accuracy)}`);
	return [`guessing ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .percent */ .KN)(chance)}`, ...rules].join(" · ");
}
function summary({ repository, read, leftOut, stopped }, fair, page) {
	return {
		repository,
		read: read.length,
		tasks: fair.kept.map(({ id, title }) => ({
			id,
			title: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(title)
		})),
		dropped: fair.dropped.map(({ task, rule }) => ({
			id: task.id,
			rule
		})),
		leftOut,
		chance: fair.chance,
		floors: fair.floors,
		stopped: stopped?.reason ?? null,
		page
	};
}
async function keepTasksCommand(settings, world) {
	const { mined: shown, folder, json } = settings;
	const mined = await readMined(world.directory, shown);
	if (mined === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "there are no candidates", {
		file: shown,
		hint: "Find some with `swelancer-gate tasks mine OWNER/NAME`, or name their folder with --mined."
	});
	const ids = [.../* @__PURE__ */ new Set([...settings.ids ?? [], ...await listed(settings.list, world)])];
	if (ids.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "no task is named", { hint: `Copy the command of the page ${node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(shown, PAGE)}, or give its list with --list kept.txt.` });
	const tasks = ids.map((id) => mined.tasks.find((task) => task.id === id) ?? unknownTask(id, shown));
	const written = [];
	const kept = [];
	for (const task of tasks) {
		const { file, text } = await fileOf(task, folder);
		(await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_11__/* .writeNew */ .q)(node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(world.directory, file), text) ? written : kept).push(file);
	}
	const next = `Check them: ${_program_js__WEBPACK_IMPORTED_MODULE_10__/* .PROGRAM */ .RX} tasks ${folder}`;
	if (json) world.print(`${JSON.stringify({
		written,
		kept,
		next
	})}\n`);
	else {
		const lines = [
			...written.map((file) => `Wrote  ${file}`),
			...kept.map((file) => `Kept   ${file}`),
			"",
			next
		];
		world.print(`${lines.join("\n")}\n`);
	}
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
}
async function listed(list, { directory }) {
	if (list === void 0) return [];
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(directory, list), "utf8").catch((cause) => {
		const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(cause);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `cannot be read: ${reason}`, {
			file: list,
			hint: "Check the path.",
			cause
		});
	})).split(/\s+/).filter((id) => id !== "");
}
function unknownTask(id, file) {
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `there is no candidate ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(id, 100)}`, {
		file,
		hint: "Use the ids from the page that `tasks mine` wrote."
	});
}
async function fileOf(task, folder) {
	const markdown = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(folder, `${task.id}.md`);
	try {
		return {
			file: markdown,
			text: await (0,_own_task_js__WEBPACK_IMPORTED_MODULE_0__/* .taskFile */ .g0)(task, markdown)
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)) throw error;
		return {
			file: node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(folder, `${task.id}.jsonl`),
			text: `${(0,_own_task_js__WEBPACK_IMPORTED_MODULE_0__/* .taskLine */ .er)(task)}\n`
		};
	}
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



/***/ }),

/***/ 3924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9541);


// src/arm/prompt/order.ts
function showProposals(task, order, sample) {
	if (order === "dataset") return task.proposals.map((proposal) => ({
		shown: proposal.id,
		proposal
	}));
	return (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`).shuffled(task.proposals).map((proposal, place) => ({
		shown: place,
		proposal
	}));
}



/***/ }),

/***/ 968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   bU: () => (/* binding */ readTaskLines),
/* harmony export */   er: () => (/* binding */ taskLine),
/* harmony export */   g0: () => (/* binding */ taskFile),
/* harmony export */   wS: () => (/* binding */ readTaskFile),
/* harmony export */   zw: () => (/* binding */ taskDraft)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3705);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);






// src/dataset/own-task.ts
const idSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, "takes letters, digits, \".\", \"_\" and \"-\"").refine((id) => !/^\d+-manager-/.test(id), "must not look like a task of SWE-Lancer");
const facts = {
	answer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative().describe("Number of the correct proposal."),
	price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nonnegative().default(0).describe("Price of the task in US dollars."),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\da-f]{40}$/, "takes the 40 hexadecimal digits of a commit").default("").describe("Commit that fixed the issue. Agents see the code just before it."),
	critical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().default(false).describe("Whether the build fails if this task alone breaks for good."),
	when: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1)).min(1).optional().describe("Ask this task only if one of these files changed. Patterns work. Default: always.")
};
const frontMatterSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: idSchema.optional().describe("Name of the task. Default: the file name."),
	...facts
});
const taskLineSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: idSchema.describe("Name of the task."),
	title: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).describe("Title of the issue."),
	description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).describe("The issue, as the model reads it."),
	proposals: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative().describe("Number of the proposal."),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).describe("The proposal, as the model reads it.")
	})).min(2).describe("The proposals with their numbers."),
	...facts
});
const PLACEHOLDER = "<!-- Write here. -->";
const SHAPE = "A task has \"# Title\", the issue, and a heading \"## Proposal N\" for each of its proposals.";
async function readTaskFile(text, file) {
	const [whole, front] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
	if (whole === void 0 || front === void 0 || !text.startsWith(whole)) throw failure("has no front matter", file, 1, "Begin it with ---, a line such as \"answer: 2\", and ---.");
	const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(`\n${front.trimEnd()}`, file);
	const parsed = frontMatterSchema.safeParse(yaml.value ?? {});
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const field = issue?.path ?? [];
		throw failure(complaint(parsed.error), file, Math.max(2, yaml.lineOf(field)), "docs/own-tasks.md has the fields.");
	}
	const body = text.slice(whole.length);
	const firstLine = whole.split("\n").length - 1;
	const { id = idOf(file), ...rest } = parsed.data;
	const name = idSchema.safeParse(id);
	if (!name.success) throw failure(`the file name is not a valid task id: it ${complaint(name.error)}`, file, 1, "Rename it, or set \"id:\".");
	const { stray, ...texts } = await sections(body, file, firstLine);
	try {
		return checked({
			id,
			...texts,
			...rest
		}, file, firstLine + 1);
	} catch (error) {
		if (stray === null) throw error;
		throw failure(`"${stray.text.slice(0, 60)}" does not begin a proposal`, file, firstLine + stray.line, "Write it as \"## Proposal 1\", with its number.");
	}
}
async function sections(body, file, firstLine) {
	const { fromMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 7343));
	const root = fromMarkdown(body);
	const [first, ...others] = headingsOf(root, body);
	if (first?.depth !== 1) throw failure("has no title", file, firstLine + 1, SHAPE);
	const open = openBlock(root, body);
	if (open !== null) throw failure(`${open.what} is never closed`, file, firstLine + open.line, `Close it with ${open.close} before "## Proposal".`);
	const starts = others.filter(({ depth, text }) => depth === 2 && PROPOSAL.test(text));
	const sectionOf = (from, to) => ({
		line: from.line,
		text: withoutBlankEdges(body.slice(from.end, to?.start ?? body.length))
	});
	const issue = sectionOf(first, starts[0]);
	if (isUnwritten(issue.text)) throw failure("the issue is empty", file, firstLine + issue.line, "Write it below the title.");
	const proposals = starts.map((start, index) => {
		const { line, text } = sectionOf(start, starts[index + 1]);
		if (isUnwritten(text)) throw failure(`${start.text} is empty`, file, firstLine + line, "Write what was proposed.");
		return {
			id: Number(PROPOSAL.exec(start.text)?.[1]),
			text
		};
	});
	const stray = others.find(({ depth, text }) => /^proposal\b/i.test(text) && !(depth === 2 && PROPOSAL.test(text)));
	const written = stray === void 0 ? null : {
		line: stray.line,
		text: `${"#".repeat(stray.depth)} ${stray.text}`
	};
	return {
		title: first.text,
		description: issue.text,
		proposals,
		stray: written
	};
}
const PROPOSAL = /^Proposal (\d{1,6})$/;
function headingsOf({ children }, body) {
	return children.flatMap((node) => {
		if (node.type !== "heading" || node.position === void 0) return [];
		const [first, last] = [node.children[0], node.children.at(-1)];
		const text = body.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
		const { start, end } = node.position;
		return [{
			depth: node.depth,
			text,
			line: start.line,
			start: start.offset ?? 0,
			end: end.offset ?? 0
		}];
	});
}
function openBlock({ children }, body) {
	const last = children.at(-1);
	if (last?.position === void 0 || last.type !== "code" && last.type !== "html") return null;
	const { start, end } = last.position;
	const lines = body.slice(start.offset, end.offset).split("\n");
	if (!lines.some((line) => /^ {0,3}## Proposal \d/.test(line))) return null;
	if (last.type === "html") return (lines[0] ?? "").startsWith("<!--") && !lines.some((line) => line.includes("-->")) ? {
		what: "a comment",
		close: "-->",
		line: start.line
	} : null;
	const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? "")?.[1];
	if (fence === void 0) return null;
	const closing = (lines.at(-1) ?? "").trim();
	return closing.startsWith(fence) && closing === (fence[0] ?? "").repeat(closing.length) ? null : {
		what: "a code block",
		close: fence,
		line: start.line
	};
}
function withoutBlankEdges(text) {
	const lines = text.split("\n");
	const first = lines.findIndex((line) => line.trim() !== "");
	const last = lines.findLastIndex((line) => line.trim() !== "");
	return first === -1 ? "" : lines.slice(first, last + 1).join("\n").replace(/\r$/, "");
}
const isUnwritten = (text) => text === "" || text === "<!-- Write here. -->";
function readTaskLines(text, file) {
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		let value;
		try {
			value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(line);
		} catch (cause) {
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", "not JSON", {
				file,
				line: index + 1,
				hint: "Each line is one task, as a JSON object.",
				cause
			});
		}
		const parsed = taskLineSchema.safeParse(value);
		if (!parsed.success) throw failure(complaint(parsed.error), file, index + 1, "docs/own-tasks.md has the fields.");
		return [checked(parsed.data, file, index + 1)];
	});
}
function taskLine({ correctProposalId: answer, price, commit, critical, when, ...texts }) {
	return JSON.stringify({
		...texts,
		answer,
		...price > 0 && { price },
		...commit !== "" && { commit },
		...critical === true && { critical },
		...when !== void 0 && { when }
	});
}
function checked({ answer, critical, when, ...task }, file, at) {
	const ids = task.proposals.map(({ id }) => id);
	if (ids.length < 2) throw failure(`has ${ids.length === 1 ? "one proposal" : "no proposals"}, and needs at least two`, file, at, SHAPE);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== void 0) throw failure(`has two proposals ${twice}`, file, at, "Give each its own number.");
	if (!ids.includes(answer)) throw failure(`the answer is ${answer}, and there is no such proposal`, file, at, `Its proposals are ${ids.join(", ")}.`);
	return {
		...task,
		correctProposalId: answer,
		...critical && { critical },
		...when !== void 0 && { when }
	};
}
async function taskFile(task, file) {
	const text = fileText(task, file);
	if (await readTaskFile(text, file).then((read) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(read, task), () => false)) return text;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the task ${task.id} cannot be written as Markdown`, {
		file,
		hint: "Its text has a heading such as \"## Proposal 1\", or code that is never closed. Use JSON lines for it."
	});
}
function fileText(task, file) {
	const { price, commit, critical, when, correctProposalId: answer } = task;
	const front = {
		...task.id !== idOf(file) && { id: task.id },
		answer,
		...price > 0 && { price },
		...commit !== "" && { commit },
		...critical === true && { critical },
		...when !== void 0 && { when: [...when] }
	};
	const parts = [
		`# ${task.title}`,
		task.description,
		...task.proposals.flatMap(({ id, text }) => [`## Proposal ${id}`, text])
	];
	return `---\n${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(front)}---\n${parts.join("\n\n")}\n`;
}
function taskDraft(task) {
	const numbers = Array.from({ length: task.proposals }, (_, index) => index + 1);
	return [
		`---\nanswer: ${task.answer}\n${task.critical ? "critical: true\n" : ""}---`,
		`# ${task.title}`,
		PLACEHOLDER,
		...numbers.flatMap((proposal) => [`## Proposal ${proposal}`, PLACEHOLDER])
	].join("\n\n").replace("---\n\n#", "---\n#").concat("\n");
}
const idOf = (file) => file.replace(/^.*\//, "").replace(/\.md$/, "");
function failure(what, file, line, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", what, {
		file,
		line,
		hint
	});
}
const KINDS = {
	int: "a whole number",
	string: "text: put it in quotes",
	boolean: "true or false",
	array: "a list"
};
function complaint(error) {
	const [issue] = error.issues;
	if (issue === void 0) return "cannot be used";
	if (issue.code === "unrecognized_keys") return `has an unknown field: ${issue.keys.join(", ")}`;
	const field = issue.path.join(".");
	if (issue.code === "invalid_type") {
		if (field === "") return "is not a JSON object";
		return /received undefined$/.test(issue.message) ? `"${field}" is missing` : `"${field}" must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
	}
	return field === "" ? issue.message : `"${field}" ${issue.message.replace(/^Invalid input: /, "")}`;
}



/***/ }),

/***/ 9541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/shared/random.ts
function randomFrom(seed) {
	const generator = xoroshiro128plus((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(seed).digest().readInt32LE(0));
	const next = () => (generator.next() >>> 0) / 2 ** 32;
	const below = (bound) => Math.floor(next() * bound);
	return {
		next,
		below,
		shuffled(items) {
			const rest = [...items];
			const result = [];
			while (rest.length > 0) result.push(...rest.splice(below(rest.length), 1));
			return result;
		}
	};
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

/***/ 7717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ createReferenceSolver),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   HH: () => (/* binding */ findsAnswer),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2448);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9541);




// src/solver/bm25.ts
function bm25(query, documents) {
	const k1 = 1.2;
	const b = .75;
	const texts = documents.map(wordsOf);
	const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
	const asked = new Set(wordsOf(query));
	const holders = /* @__PURE__ */ new Map();
	const counts = texts.map((words) => {
		const count = /* @__PURE__ */ new Map();
		for (const word of words) if (asked.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
		for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
		return count;
	});
	const rarities = [...asked].flatMap((word) => {
		const number = holders.get(word);
		return number === void 0 ? [] : [{
			word,
			rarity: Math.log(1 + (documents.length - number + .5) / (number + .5))
		}];
	});
	return texts.map((words, place) => {
		let score = 0;
		for (const { word, rarity } of rarities) {
			const frequency = counts[place]?.get(word) ?? 0;
			const saturation = frequency + k1 * (.25 + b * words.length / averageLength);
			score += rarity * frequency * 2.2 / saturation;
		}
		return score;
	});
}
function wordsOf(text) {
	return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

// src/solver/reference.ts
const VERSION = 1;
function createReferenceSolver(rule, order) {
	return {
		name: `reference/${rule}`,
		model: null,
		maxRequests: 0,
		prompt: [],
		identity: (task) => ({
			version: VERSION,
			order,
			task: (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .taskHash */ .U)(task)
		}),
		messages: () => [],
		async solve(task, sample) {
			const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample);
			const position = pick(rule, task, shown, sample);
			return {
				reading: "json",
				proposalId: shown[position]?.proposal.id ?? null,
				position,
				text: "",
				finishReason: null,
				usage: null,
				cost: 0,
				latencyMs: 0,
				requests: 0,
				served: null,
				sent: {}
			};
		}
	};
}
function chance(tasks) {
	return mean(tasks.map((task) => 1 / task.proposals.length));
}
function floors(tasks) {
	return [
		"first",
		"longest",
		"bm25"
	].map((rule) => ({
		solver: `reference/${rule}`,
		accuracy: mean(tasks.map((task) => findsAnswer(rule, task) ? 1 : 0))
	}));
}
function findsAnswer(rule, task) {
	const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, "dataset", 0);
	return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
function pick(rule, task, shown, sample) {
	const texts = shown.map(({ proposal }) => proposal.text);
	switch (rule) {
		case "first": return 0;
		case "longest": return placeOfGreatest(texts.map((text) => text.length));
		case "bm25": return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
		case "random": return (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(`reference/random ${task.id}#${sample}`).below(shown.length);
	}
}
function placeOfGreatest(values) {
	return values.indexOf(Math.max(...values));
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
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

/***/ 2474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
// src/shared/shell.ts
function shellWord(word) {
	return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}



/***/ }),

/***/ 2448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/dataset/task-hash.ts
function taskHash(task) {
	const { id, price, commit, title, description, proposals, correctProposalId } = task;
	const texts = proposals.map((proposal) => [proposal.id, proposal.text]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([
		id,
		price,
		commit,
		title,
		description,
		texts,
		correctProposalId
	])).digest("hex");
}



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
