export const id = 8308;
export const ids = [8308];
export const modules = {

/***/ 9590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ missingKey),
/* harmony export */   aV: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   fF: () => (/* binding */ NO_KEYS_NEEDED),
/* harmony export */   iZ: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


// src/config/api-key.ts
const NO_KEY_NEEDED = { kind: "none-needed" };
const NO_KEYS_NEEDED = {
	apiKey: NO_KEY_NEEDED,
	fallbackApiKey: NO_KEY_NEEDED
};
function readApiKey(text, missing) {
	const value = text?.trim() ?? "";
	if (value === "") return {
		kind: "missing",
		...missing
	};
	return value === "none" ? NO_KEY_NEEDED : {
		kind: "key",
		value
	};
}
function missingKey({ holder, hint }) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("no-key", `${holder} is missing`, { hint });
}



/***/ }),

/***/ 813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   LZ: () => (/* binding */ diskWords),
/* harmony export */   RU: () => (/* binding */ accuracyOf),
/* harmony export */   YF: () => (/* binding */ ruleFloors),
/* harmony export */   d8: () => (/* binding */ totalCostWords),
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7441);




// src/report/costs.ts
function costWords(report) {
	const { budget, candidate } = report;
	if (budget.calls === 0 && candidate.trials === 0) return "No calls.";
	const parts = partsOf(report);
	if (parts === null) return totalCostWords(budget);
	const shown = parts.map((part) => `${part.cost} ${part.purpose}`);
	const calls = parts.map((part) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(part.calls)).join(" + ");
	return `Cost ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(budget.cost)}: ${shown.join(", ")} · ${calls} calls`;
}
function totalCostWords({ calls, cost: dollars }) {
	if (calls === 0) return "No calls were made: all answers were cached.";
	return `Cost ${dollars === null ? "unknown" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars)} · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(calls, "call")}`;
}
function armCosts(report) {
	const { baseline, candidate } = report;
	const parts = partsOf(report);
	if (parts === null) return {
		baseline: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(baseline?.cost ?? null),
		candidate: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(candidate.cost)
	};
	const [ofCandidate, ofBaseline] = parts;
	return {
		baseline: ofBaseline.cost,
		candidate: ofCandidate.cost
	};
}
function partsOf({ budget, baseline, candidate, explanation }) {
	if (budget.cost === null || budget.cost < .01 || baseline === null || baseline.calls === 0) return null;
	if (candidate.cost === null || baseline.cost === null) return null;
	const searchCalls = budget.calls - candidate.calls - baseline.calls;
	const hasSearch = explanation !== void 0 && searchCalls > 0;
	const dollars = [candidate.cost, baseline.cost];
	if (hasSearch) dollars.push(budget.cost - candidate.cost - baseline.cost);
	const [ofCandidate = "", ofBaseline = "", ofSearch = ""] = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .costParts */ .Ys)(budget.cost, dollars);
	return [
		{
			purpose: "for this change",
			calls: candidate.calls,
			cost: ofCandidate
		},
		{
			purpose: "for the baseline",
			calls: baseline.calls,
			cost: ofBaseline
		},
		...hasSearch ? [{
			purpose: "to find the cause",
			calls: searchCalls,
			cost: ofSearch
		}] : []
	];
}

// src/report/arms.ts
const SIDES = {
	baseline: "Before",
	candidate: "Now"
};
function armsOf({ baseline }) {
	return baseline === null ? ["candidate"] : ["baseline", "candidate"];
}
function accuracyOf(report, arm) {
	const { comparison } = report;
	if (comparison === null) return report[arm]?.accuracy ?? null;
	return arm === "baseline" ? comparison.baselineAccuracy : comparison.candidateAccuracy;
}
function accuracyWords(report, { name }) {
	const accuracy = accuracyOf(report, name);
	if (accuracy === null) return "–";
	const answered = report.comparison?.tasks ?? report.tasks.filter((task) => (task[name]?.samples ?? 0) > 0).length;
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}${answered < report.suite.tasks ? ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answered, "task")}` : ""}`;
}
function armRows(report) {
	const row = (label, of) => {
		const words = (arm) => {
			const value = arm === null ? "–" : of(arm);
			return typeof value === "string" ? [value] : value;
		};
		return {
			label,
			baseline: words(report.baseline),
			candidate: words(report.candidate)
		};
	};
	const maybe = (value) => value === null ? "–" : [{ code: value }];
	const costs = armCosts(report);
	return [
		row("Accuracy", (arm) => accuracyWords(report, arm)),
		row(`Earned of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, (arm) => arm.accuracy === null ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(arm.earned))),
		row("Solver", (arm) => maybe(arm.solver)),
		row("Model", (arm) => maybe(arm.model)),
		row("Sandbox", (arm) => sandboxWords(arm)),
		row("MCP servers", (arm) => serverWords(arm)),
		row("Answered by", (arm) => servedWords(arm)),
		row("Answers", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
		row("of which cached", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
		row("Unreadable answers", (arm) => unreadable(arm)),
		row("Missing answers", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
		row("Picked the first option", (arm) => firstPicks(arm)),
		row("Agent turns per answer", (arm) => mean(arm.behavior?.turns)),
		row("Tool calls per answer", (arm) => mean(arm.behavior?.toolCalls)),
		row("Files read per answer", (arm) => mean(arm.behavior?.filesRead)),
		row("Searches per answer", (arm) => mean(arm.behavior?.searches)),
		row("Tokens in / out per answer", (arm) => tokensEach(arm)),
		row("Cost per answer", (arm) => costEach(report, arm)),
		row("Calls in this run", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
		row("Tokens in / out", ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
		row("of which cached / reasoning", ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
		row("Cost of this run", (arm) => arm.calls === 0 ? "no calls" : costs[arm.name]),
		row("Cost per 100 correct answers", (arm) => costOfRight(report, arm)),
		row("Median time", (arm) => arm.medianLatencyMs === null ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))
	].filter(({ baseline, candidate }) => ![...baseline, ...candidate].every((part) => part === "–" || part === "0"));
}
function sandboxWords({ sandbox }) {
	if (sandbox === void 0) return "–";
	if (sandbox.kind === "none") return `none: ${sandbox.reason}`;
	return `${sandbox.kind}, network: ${sandbox.hosts.join(", ") || "none"}`;
}
function serverWords({ servers = [] }) {
	if (servers.length === 0) return "–";
	return servers.map((server) => server.kind === "started" ? `${server.name} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(server.tools, "tool")})` : `${server.name} (not started)`).join(", ");
}
function mean(value) {
	return value == null ? "–" : value.toFixed(1);
}
function both(one, other) {
	return one + other === 0 ? "–" : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
function tokensEach({ behavior, usage, trials }) {
	if (behavior === void 0 || trials === 0) return "–";
	return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behavior, name }) {
	const costs = trials[name].flatMap((trial) => trial.cost ?? []);
	if (behavior === void 0 || costs.length === 0) return "–";
	return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
const MEBIBYTE = 2 ** 20;
function diskWords({ disk }) {
	if (disk === void 0 || disk.most === 0) return null;
	const mebibytes = (bytes) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.ceil(bytes / MEBIBYTE))} MiB`;
	return `Task code took up to ${mebibytes(disk.most)} of disk; ${mebibytes(disk.store)} are kept for later runs.`;
}
function costOfRight({ trials, tasks }, { name }) {
	const costs = trials[name].map((trial) => trial.cost);
	const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
	if (right === 0 || costs.every((dollars) => dollars === null)) return "–";
	const total = (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .totalCost */ .cv)(costs);
	return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(total === null ? null : 100 * total / right);
}
function servedWords({ served }) {
	if (served.length === 0) return ["–"];
	return [...served.slice(0, 3).flatMap(({ model, host, provider }) => [
		", ",
		{ code: model ?? host },
		...provider === null ? [] : [" at ", { untrusted: provider }]
	]).slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ""];
}
const UNREADABLE_WORDS = {
	unparseable: "without a pick",
	"unknown-id": "for an unknown proposal",
	refused: "refused",
	truncated: "cut off",
	stuck: "stuck in a loop"
};
function unreadable({ readings }) {
	const parts = _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .m.filter((reading) => readings[reading]).map((reading) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${UNREADABLE_WORDS[reading]}`);
	return parts.length === 0 ? "0" : parts.join(", ");
}
function firstPicks({ positions }) {
	const all = positions.reduce((sum, { picked }) => sum + picked, 0);
	const first = positions.find(({ position }) => position === 0);
	return all === 0 ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((first?.picked ?? 0) / all);
}
const FLOORS = /* @__PURE__ */ new Map([
	["reference/first", "Always first"],
	["reference/longest", "Always longest"],
	["reference/bm25", "BM25"],
	["reference/random", "Random"]
]);
function ruleFloors({ chance, floors }) {
	return [{
		name: "Guessing",
		accuracy: chance,
		measured: false
	}, ...floors.map(({ solver, accuracy }) => ({
		name: FLOORS.get(solver) ?? solver,
		accuracy,
		measured: false
	}))];
}
function floors(report) {
	const arm = (name) => {
		const accuracy = accuracyOf(report, name);
		return accuracy === null ? [] : [{
			name: SIDES[name],
			accuracy,
			measured: true
		}];
	};
	return [
		...arm("candidate"),
		...arm("baseline"),
		...ruleFloors(report.suite)
	].sort((a, b) => b.accuracy - a.accuracy);
}



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

/***/ 4200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   th: () => (/* binding */ gitReason),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5009);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);





// src/shared/git.ts
const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
const MAX_OUTPUT_BYTES = 268435456;
const SETTINGS = {
	"core.hooksPath": node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
	"core.fsmonitor": "false",
	"safe.bareRepository": "explicit",
	"gc.auto": "0",
	"maintenance.auto": "false",
	"fetch.writeCommitGraph": "false",
	"fetch.recurseSubmodules": "false",
	"fetch.unpackLimit": "1",
	"protocol.version": "2",
	"http.lowSpeedLimit": "1",
	"http.lowSpeedTime": "60"
};
const PASSED_ON = /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;
const gitsOwn = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith("GIT_")));
function createGit(environment) {
	const passed = "SWELANCER_GATE_INPUTS" in environment ? {
		...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(environment),
		...gitsOwn(environment)
	} : environment;
	const env = {
		...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith("GIT_") || PASSED_ON.test(name))),
		LC_ALL: "C",
		GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	};
	const fixed = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return async (words, { directory, gitDirectory, settings = {}, variables = {}, input = "", timeoutMs, signal }) => {
		const place = gitDirectory === void 0 ? [] : [`--git-dir=${gitDirectory}`];
		const ssh = directory === void 0 && !environment.GIT_SSH ? { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" } : {};
		const running = execute("git", [
			"--no-pager",
			...fixed,
			...place,
			...words
		], {
			encoding: "buffer",
			cwd: directory,
			env: {
				...ssh,
				...env,
				...asVariables(settings, Number(environment.GIT_CONFIG_COUNT) || 0),
				...variables
			},
			maxBuffer: MAX_OUTPUT_BYTES,
			timeout: timeoutMs,
			signal
		});
		running.child.stdin?.on("error", () => {}).end(input);
		return (await running).stdout;
	};
}
function asVariables(settings, first) {
	const all = Object.entries(settings);
	if (all.length === 0) return {};
	const variables = all.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, name], [`GIT_CONFIG_VALUE_${first + index}`, value]]);
	return {
		...Object.fromEntries(variables),
		GIT_CONFIG_COUNT: String(first + all.length)
	};
}
function isGitMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error;
}
function gitReason(error) {
	if (!(error instanceof Error)) return String(error);
	if (!("stderr" in error && error.stderr instanceof Buffer)) return error.message;
	return (error.stderr.toString().split("\n").findLast((line) => /^(fatal|error|remote):/.test(line)) ?? "git ended without a message or timed out").replace(/\/\/[^@/\s]*@/g, "//").replace(/^(fatal|error): /, "").slice(0, 300);
}



/***/ }),

/***/ 4208:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4200);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/arm/git.ts
async function openGit(world) {
	const found = await findGit(world);
	if (found === "no-folder") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the folder ${world.directory} does not exist`, { hint: "Check the spelling of `working-directory`, and check out the repository before this step." });
	if (found === "no-git") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "git was not found", { hint: "Install git; prompts are compared through its history." });
	if (found === "no-repository") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${world.directory} is not in a git repository`, { hint: "Run it inside a repository, or `git init` and commit first. In a workflow, use actions/checkout before this step, and set `working-directory` if the checkout has a `path`." });
	return found;
}
async function findGit({ directory, env }) {
	if (!await isFolder(directory)) return "no-folder";
	const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(env);
	const ask = (words, call) => run(words, {
		directory,
		...call
	});
	const git = async (...words) => (await ask(words, {})).toString();
	const orNull = async (asked) => {
		try {
			return (await asked).trim() || null;
		} catch {
			return null;
		}
	};
	let place;
	try {
		place = await placeOf(ask, directory);
	} catch (error) {
		if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitMissing */ .zd)(error)) return "no-git";
		const reason = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(error);
		if (/not a git repository|safe\.bareRepository/.test(reason)) return "no-repository";
		const unsafe = reason.includes("dubious ownership");
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", unsafe ? `git refuses ${directory}: it belongs to another user` : `git cannot open ${directory}: ${reason}`, { hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : "Check it with `git status`." });
	}
	const commits = /* @__PURE__ */ new Set();
	const mergeBases = /* @__PURE__ */ new Map();
	return {
		ask,
		env,
		...place,
		blobs: /* @__PURE__ */ new Map(),
		async resolve(ref) {
			if (commits.has(ref)) return ref;
			const commit = await orNull(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`));
			if (commit === ref) commits.add(ref);
			return commit;
		},
		async tips(refs) {
			const listed = await git("for-each-ref", `--format=${TIP}`, ...refs);
			return new Map([...listed.matchAll(/^(\S+) (\w+) (\S+)$/gm)].map(([, ref = "", commit = "", label = ""]) => [ref, {
				commit,
				label
			}]));
		},
		async mergeBase(one, other) {
			const pair = `${one} ${other}`;
			const known = mergeBases.get(pair);
			if (known !== void 0) return known;
			const base = await orNull(git("merge-base", one, other));
			if (base === null || !COMMIT.test(one) || !COMMIT.test(other)) return base;
			mergeBases.set(pair, base);
			for (const commit of [one, other]) commits.add(commit);
			return base;
		},
		shallow: async () => await orNull(git("rev-parse", "--is-shallow-repository")) === "true",
		defaultBranch: () => orNull(git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")),
		branch: () => orNull(git("symbolic-ref", "--quiet", "--short", "HEAD")),
		async workTreeFiles() {
			const listed = await orNull(git("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
			return listed === null ? [] : [...new Set(listed.split("\0"))].filter((name) => name !== "");
		}
	};
}
async function isFolder(place) {
	try {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(place)).isDirectory();
	} catch {
		return false;
	}
}
const TIP = "%(refname) %(objectname) %(if)%(symref)%(then)%(symref:short)%(else)%(refname:short)%(end)";
const COMMIT = /^[0-9a-f]{40}$/;
async function placeOf(ask, directory) {
	const words = [
		"--git-common-dir",
		"--show-toplevel",
		"--show-prefix"
	];
	const lines = (await ask(["rev-parse", ...words], {})).toString().replace(/\n$/, "").split("\n");
	const [common = "", top = "", prefix = ""] = lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
	return {
		top,
		commonDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, common),
		folder: prefix.replace(/\/$/, "")
	};
	async function answerTo(word) {
		return (await ask(["rev-parse", word], {})).toString().replace(/\n$/, "");
	}
}
async function openPlace(env, place) {
	const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(env);
	if ("directory" in place) {
		const ask = (words, call) => run(words, {
			...place,
			...call
		});
		return {
			ask,
			env,
			...await placeOf(ask, place.directory),
			blobs: /* @__PURE__ */ new Map()
		};
	}
	const { gitDirectory } = place;
	const ask = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], {
		gitDirectory,
		...call
	});
	return {
		ask,
		env,
		top: null,
		commonDirectory: gitDirectory,
		blobs: /* @__PURE__ */ new Map()
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

/***/ 6904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ totalCost),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   tY: () => (/* binding */ plus)
/* harmony export */ });
// src/model/prices.ts
function costOf(usage, prices) {
	const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
	return ((inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input + cachedInputTokens * (prices.cachedInput ?? prices.input) + cacheWriteTokens * (prices.cacheWrite ?? prices.input) + outputTokens * prices.output) / 1e6 + (prices.request ?? 0);
}
const plus = (a, b) => a === null || b === null ? null : a + b;
const totalCost = (costs) => costs.reduce(plus, 0);



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

/***/ 5009:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* unused harmony export INPUTS */
// src/shared/secrets.ts
const INPUTS = "SWELANCER_GATE_INPUTS";
const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
function isSecretName(name) {
	return SECRET.test(name) || name === "SWELANCER_GATE_INPUTS";
}
function secretsOf(environment) {
	return Object.entries(environment).flatMap(([name, value]) => value === void 0 || !isSecretName(name) ? [] : name === "SWELANCER_GATE_INPUTS" ? secretsOf(inputsOf(value)) : [value]);
}
function inputsOf(json) {
	try {
		const inputs = JSON.parse(json);
		const entries = inputs !== null && typeof inputs === "object" ? Object.entries(inputs) : [];
		return Object.fromEntries(entries.flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []));
	} catch {
		return {};
	}
}
function withoutSecrets(environment) {
	return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === void 0 || isSecretName(name) ? [] : [[name, value]]));
}



/***/ }),

/***/ 3281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeShardResult)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);
/* harmony import */ var _file3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6879);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7413);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4654);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);







// src/app/shard-session.ts
async function writeShardResult({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
	const finishedAt = new Date(world.now()).toISOString();
	const file = await (0,_file3_js__WEBPACK_IMPORTED_MODULE_1__/* .writeShard */ .mO)({
		version: 1,
		...run,
		settings: (0,_file3_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedSettings */ .VA)(settings),
		samples: samples ?? null,
		models: models ? [...models] : null,
		finishedAt,
		...share,
		requests: spent.calls
	}, node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(world.directory, settings.out));
	const did = [
		`Shard ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az)(run.shard)} of ${run.command}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(tasks, "task")}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(share.trials.length, "answer")}`,
		`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(share.paid.length)} of them new`,
		`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(missing)} missing`,
		`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(spent.calls, "call")}, cost ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .cost */ .y)(spent.cost)}`
	].join(", ");
	const end = failure !== null ? ` It ended early: ${(0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(failure).reason}` : spent.exhausted !== null && spent.exhausted !== "interrupted" ? " Its share of the budget is used up." : "";
	const broken = failure !== null || spent.exhausted === "interrupted";
	return {
		file,
		summary: `${did}.${end}`,
		exitCode: broken ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.error : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed
	};
}



/***/ }),

/***/ 8768:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deliverShard)
/* harmony export */ });
/* harmony import */ var _shard_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);



// src/cli/commands/shard.ts
async function deliverShard(share, run, world) {
	const { file, summary, exitCode } = await (0,_shard_session_js__WEBPACK_IMPORTED_MODULE_0__/* .writeShardResult */ .F)(share, run, world);
	world.print(`${summary}\n`);
	world.tell(`To be merged: ${node_path__WEBPACK_IMPORTED_MODULE_1__.relative(world.directory, file)}\n`);
	return exitCode;
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



/***/ })

};
