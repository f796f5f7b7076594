export const id = 920;
export const ids = [920];
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

/***/ 4738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   ak: () => (/* binding */ AGENT_FOLDERS),
/* harmony export */   rz: () => (/* binding */ partWords),
/* harmony export */   sM: () => (/* binding */ agentPartOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);



// src/arm/agent-parts.ts
const AGENT_FOLDERS = String.raw`\.(?:agents|claude|codex|cursor|factory|gemini|github|grok|kilo|kilocode|opencode|pi|qwen|roo|vibe)`;
const HOME = `(?:^|/)${AGENT_FOLDERS}/`;
const PLACES = [
	["skill", new RegExp(`${HOME}skills?/([^/]+?)(?:\\.md$|/)`)],
	["sub-agent", new RegExp(`${HOME}(?:agents?|droids)/(.+?)(?:\\.agent)?\\.(?:md|toml)$`)],
	["command", new RegExp(`${HOME}(?:commands?|prompts)/(.+?)(?:\\.prompt)?\\.(?:md|toml)$`)],
	["hook", new RegExp(`${HOME}hooks/(.+)$`)]
];
const SETTINGS = new RegExp(`${HOME}(?:settings(?:\\.local)?|hooks)\\.json$`);
const SERVERS = new RegExp(String.raw`(?:(?:^|/)(?:\.vscode/|\.)|${HOME})mcp\.json$`);
function agentPartOf(path) {
	for (const [kind, place] of PLACES) {
		const name = place.exec(path)?.[1];
		if (name !== void 0) return {
			kind,
			name
		};
	}
	return null;
}
function changedParts(before, now) {
	const [old, own] = [before, now].map((files) => new Map(files.map(({ path, content }) => [path, content])));
	const paths = [...new Set([...before, ...now].map(({ path }) => path))];
	const found = paths.flatMap((path) => {
		const [was, is] = [old?.get(path) ?? null, own?.get(path) ?? null];
		if (was === is) return [];
		const part = agentPartOf(path);
		if (part !== null) return [{
			...part,
			change: changeOf(was, is),
			paths: [path]
		}];
		return [entriesOf(path, was), entriesOf(path, is)].every((entries) => entries !== null) ? changedEntries(path, entriesOf(path, was) ?? /* @__PURE__ */ new Map(), entriesOf(path, is) ?? /* @__PURE__ */ new Map()) : [];
	});
	const parts = /* @__PURE__ */ new Map();
	for (const part of found) {
		const known = parts.get(idOf(part));
		const isWhole = known === void 0 || known.change === part.change;
		parts.set(idOf(part), {
			...part,
			change: isWhole && !isElsewhere(part, paths, old, own) ? part.change : "changed",
			paths: [...known?.paths ?? [], ...part.paths]
		});
	}
	return [...parts.values()].sort((a, b) => idOf(a) < idOf(b) ? -1 : 1);
}
const idOf = ({ kind, name }) => `${kind} ${name}`;
const changeOf = (was, is) => was === null ? "added" : is === null ? "removed" : "changed";
function isElsewhere({ kind, name }, paths, old, own) {
	return paths.some((path) => {
		const part = agentPartOf(path);
		return part?.kind === kind && part.name === name && old?.has(path) && own?.has(path);
	});
}
function entriesOf(path, content) {
	if (!SETTINGS.test(path) && !SERVERS.test(path)) return null;
	if (content === null) return /* @__PURE__ */ new Map();
	const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(content);
	if (file === null) return null;
	const parts = SERVERS.test(path) ? entries("MCP server", file.mcpServers ?? file.servers) : Object.entries(file).flatMap(([name, value]) => name === "hooks" ? entries("hook", value) : name === "mcpServers" ? entries("MCP server", value) : entries("setting", { [name]: value }));
	return new Map(parts.map(([part, value]) => [idOf(part), [part, value]]));
}
function entries(kind, value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
	return Object.entries(value).map(([name, entry]) => [{
		kind,
		name
	}, entry]);
}
function changedEntries(path, was, is) {
	return [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
		const [old, own] = [was.get(id), is.get(id)];
		const part = own?.[0] ?? old?.[0];
		if (part === void 0 || old && own && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(old[1], own[1])) return [];
		return [{
			...part,
			change: changeOf(old ?? null, own ?? null),
			paths: [path]
		}];
	});
}
const partWords = ({ kind, name }) => `${kind} \`${name}\``;



/***/ }),

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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9368);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5025);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9888);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);











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
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_6__/* .trialSchema */ .WI),
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
	const file = node_path__WEBPACK_IMPORTED_MODULE_7__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
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
		const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)(folder, { recursive: true });
		const isWanted = (name) => {
			const found = NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_7__.basename(name));
			return found !== null && (command === void 0 || found[1] === command);
		};
		return names.filter(isWanted).map((name) => node_path__WEBPACK_IMPORTED_MODULE_7__.join(folder, name));
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
	return shardFileSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(text));
}
function checkSameRun({ file, content }, other) {
	const differs = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_7__.basename(file)}`, {
		file: other.file,
		hint: "Run all shards of one commit with the same settings."
	});
	if (other.content.shard.of !== content.shard.of) throw differs("has a different number of shards");
	if (other.content.command !== content.command) throw differs("is from a different command");
	if (other.content.suite.hash !== content.suite.hash) throw differs("has different tasks");
	if (other.content.asked !== content.asked) throw differs("has a different configuration");
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

/***/ 1508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ runGateShard),
/* harmony export */   Lj: () => (/* binding */ budgetLeft),
/* harmony export */   RJ: () => (/* binding */ withTaskText),
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   ki: () => (/* binding */ withGate)
/* harmony export */ });
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6904);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4517);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3852);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2640);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4666);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(312);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4654);
/* harmony import */ var _sides2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7868);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1525);
/* harmony import */ var _trusted_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(173);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7975);
















// src/arm/same.ts
function asksTheSame(one, other) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_12__.isDeepStrictEqual)(asked(one), asked(other));
}
function asked({ name: _name, commit: _commit, label: _label, prompt, ...rest }) {
	return {
		...rest,
		prompt: prompt.map(({ file: _file, line: _line, ...message }) => message)
	};
}

// src/app/early-end.ts
function endEarly(request, sides, { missingKey, now }) {
	if (changesNothing(sides)) return reportUnmeasured(request, sides, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_CHANGE */ .XG, now);
	if (missingKey === null || !sides.isFirst || !(0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .needsKey */ .f1)(sides.arms.candidate)) return null;
	const text = _notes_js__WEBPACK_IMPORTED_MODULE_10__/* .NOTES */ .Y6.missingKey(missingKey.holder, missingKey.hint);
	return reportUnmeasured(request, {
		...sides,
		notes: [{
			kind: "warning",
			text
		}, ...sides.notes]
	}, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__/* .FIRST_RUN */ .Xq, now);
}
function changesNothing({ arms: { baseline, candidate } }) {
	return baseline !== null && asksTheSame(baseline, candidate);
}
function reportUnmeasured(request, sides, verdict, now) {
	const { settings } = request;
	const { startedAt, arms, own, judge, notes } = sides;
	const config = (0,_run_config_js__WEBPACK_IMPORTED_MODULE_5__/* .runConfig */ .aA)(settings, judge.file, own, { pricedModel: null });
	const unmeasured = (arm) => {
		return {
			description: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .describeArm */ .qz)(arm, { prompt: [] }, "", settings.config),
			trials: [],
			missing: [],
			isPaidNow: () => false
		};
	};
	return (0,_sides2_js__WEBPACK_IMPORTED_MODULE_9__/* .reportGate */ .O)(request, sides, {
		version: (0,_package_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r)(),
		finishedAt: now(),
		freshSince: startedAt,
		config,
		material: {
			suite: {
				name: (0,_references_js__WEBPACK_IMPORTED_MODULE_13__/* .suiteName */ .Q)(config.suite),
				hash: ""
			},
			dataset: {
				name: config.dataset ?? "",
				source: "",
				sha256: ""
			},
			tasks: [],
			doubts: /* @__PURE__ */ new Map(),
			unreadable: []
		},
		identical: verdict === _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_CHANGE */ .XG,
		comparison: null,
		verdict,
		brokenTasks: [],
		spent: {
			calls: 0,
			cost: 0,
			exhausted: null
		},
		baseline: arms.baseline === null ? null : unmeasured(arms.baseline),
		candidate: unmeasured(arms.candidate),
		notes,
		damage: []
	});
}

// src/app/gate-session.ts
function withTaskText(settings, { env }) {
	return {
		...settings,
		"include-task-text": settings["include-task-text"] ?? !env.CI
	};
}
async function runGate(settings, world, context) {
	const older = settings["also-against"];
	const git = context.git ?? await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(world);
	if (older !== void 0) await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, older);
	const report = await compareSides(settings, world, {
		...context,
		git
	});
	if (older === void 0 || report.verdict.kind === "error" || report.identical) return report;
	const { shards, ...alone } = context;
	if (shards !== void 0 && !(0,_server_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .mayAsk */ .Nh)(shards, context.apiKey)) return report;
	return comparedWith(report, await compareSides({
		...settings,
		...budgetLeft(report),
		baseline: older
	}, world, {
		...alone,
		git
	}));
}
async function runGateShard(settings, shard, world, context) {
	const { gateShard } = await Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(6905), __webpack_require__.e(4335)]).then(__webpack_require__.bind(__webpack_require__, 7853));
	return withGate(settings, world, context, (request, tools) => gateShard(request, shard, tools));
}
function budgetLeft({ budget, startedAt, finishedAt }) {
	const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 6e4;
	return {
		...budget.maxCalls === null ? {} : { "max-calls": budget.maxCalls - budget.calls },
		...budget.maxCost === null ? {} : { "max-cost": budget.maxCost - (budget.cost ?? 0) },
		...budget.maxMinutes === null ? {} : { "max-minutes": budget.maxMinutes - minutes }
	};
}
function comparedWith(report, older) {
	const { baseline, verdict, comparison } = older;
	if (baseline === null || baseline.commit === null) return report;
	const { label, commit } = baseline;
	const text = _notes_js__WEBPACK_IMPORTED_MODULE_10__/* .NOTES */ .Y6.against(label, verdict.reason);
	return {
		...report,
		alsoAgainst: {
			label,
			commit,
			verdict,
			comparison
		},
		notes: [{
			kind: verdict.kind === "regressed" ? "warning" : "info",
			text
		}, ...report.notes],
		budget: {
			...report.budget,
			calls: report.budget.calls + older.budget.calls,
			cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_14__/* .plus */ .tY)(report.budget.cost, older.budget.cost)
		}
	};
}
async function compareSides(settings, world, context) {
	const opened = await openGate(settings, world, context);
	const { request } = opened;
	const sides = await (0,_sides2_js__WEBPACK_IMPORTED_MODULE_9__/* .readSides */ .h)(request, world);
	const { apiKey, shards } = context;
	const missingKey = apiKey.kind === "missing" && shards === void 0 ? apiKey : null;
	const early = endEarly(request, sides, {
		missingKey,
		now: world.now
	});
	if (early !== null) return early;
	const { gate } = await Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(6905), __webpack_require__.e(4335)]).then(__webpack_require__.bind(__webpack_require__, 7853));
	return useTools(opened, world, context, (tools) => gate(sides, request, tools));
}
async function withGate(settings, world, context, work) {
	const opened = await openGate(settings, world, context);
	return useTools(opened, world, context, (tools) => work(opened.request, tools));
}
async function openGate(settings, world, context) {
	const git = context.git ?? await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(world);
	const { mergeBaseWith, defaultBranch } = context;
	const asked = {
		mergeBaseWith,
		defaultBranch,
		head: settings.head
	};
	const earlier = settings.baseline?.endsWith(".json") ? await readEarlier(git, settings.baseline, asked, world) : null;
	const sides = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .findSides */ .a)(git, world, {
		...asked,
		baseline: earlier === null ? settings.baseline : earlier.commit,
		trustsBaseline: earlier === null && settings.baseline !== settings["also-against"]
	});
	const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
	const checkout = await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .openCheckout */ .Hj)(git, world, sides.head.commit, trusted);
	await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .refuseOwnEvidence */ .qn)(settings.store, "store of answers", checkout);
	const commits = {
		baseline: sides.baseline.commit,
		head: sides.head.commit
	};
	return {
		request: {
			...sides,
			settings,
			earlier: earlier?.trials ?? [],
			isFromFork: context.isFromFork ?? false,
			reproduce: (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFor */ .Fw)("gate", settings, commits),
			runUrl: context.runUrl ?? null
		},
		earlier
	};
}
async function useTools({ request, earlier }, world, context, work) {
	const { withTools } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(8303), __webpack_require__.e(4340), __webpack_require__.e(8670), __webpack_require__.e(2315)]).then(__webpack_require__.bind(__webpack_require__, 4692));
	return withTools(request.settings, world, context, (tools) => work(earlier === null ? tools : {
		...tools,
		material: sameTasksAs(earlier, tools)
	}));
}
function sameTasksAs({ file, suite }, tools) {
	return async (config, place) => {
		const material = await tools.material(config, place);
		if (suite === material.suite.hash) return material;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", `the baseline report is about other tasks than the suite ${material.suite.name}`, {
			file,
			hint: "Compare with a report of the same suite."
		});
	};
}
async function readEarlier(git, file, asked, world) {
	const head = asked.head === void 0 ? null : (await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, asked.head)).commit;
	const trusted = (await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .findTrusted */ .f)(git, asked)).map(({ commit }) => commit);
	const content = await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readUnlessOwn */ .BU)(file, "report", await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .openCheckout */ .Hj)(git, world, head, trusted));
	if (content === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "there is no such report", {
		file,
		hint: "Name a report.json that this program wrote."
	});
	const { parseReport } = await __webpack_require__.e(/* import() */ 6006).then(__webpack_require__.bind(__webpack_require__, 6006));
	const { candidate, suite, trials } = parseReport(content.toString("utf8"), file);
	if (candidate.commit === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "the report is of uncommitted files, which cannot be compared later", {
		file,
		hint: "Make the baseline report from a commit: swelancer-gate run --head REF."
	});
	return {
		file,
		commit: candidate.commit,
		suite: suite.hash,
		trials: trials.candidate
	};
}



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
		`${start}${record.suite.name.padEnd(8)}`,
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
	world.tell(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(names.length, "record")} ${yes ? "removed" : "would be removed; confirm with --yes"}.\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
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
	return `so far ${accuracies.map(({ arm, accuracy }) => own ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`).join(own ? " → " : " · ")}`;
}



/***/ }),

/***/ 4528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ recordMeasure),
/* harmony export */   Zg: () => (/* binding */ recordComparison),
/* harmony export */   hb: () => (/* binding */ recordAcceptance)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4666);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6003);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3003);






// src/history/recorder.ts
function recordMeasure(report, run) {
	const { candidate, freshSince, tasks } = report;
	const name = candidate.model ?? candidate.solver;
	const answers = {
		trials: report.trials.candidate,
		missing: report.missing.candidate
	};
	const arm = recordArm({
		...candidate,
		name
	}, answers, tasks, freshSince);
	return recordRun("measure", report, candidate.commit, arm === null ? [] : [arm], run);
}
function recordComparison(report, run) {
	const arms = report.arms.flatMap((arm) => {
		return recordArm(arm, {
			trials: report.trials[arm.name] ?? [],
			missing: report.missing[arm.name] ?? []
		}, report.tasks, report.startedAt) ?? [];
	});
	const answered = new Set(arms.map(({ digest }) => digest));
	const silent = report.arms.map(({ digest }) => digest).filter((digest) => !answered.has(digest));
	const record = recordRun("compare", report, report.arms[0]?.commit ?? null, arms, run);
	return record && {
		...record,
		silent
	};
}
function recordRun(kind, report, commit, arms, given) {
	if (arms.length === 0) return null;
	const { tool, finishedAt: at, id, runUrl, suite } = report;
	const { name, hash, chance, floors } = suite;
	const run = given ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([at, arms]).slice(0, 12);
	const tasks = report.tasks.map(({ id, url, price, proposals }) => ({
		id,
		url,
		price,
		proposals
	}));
	return {
		version: 1,
		tool: tool.version,
		at,
		id,
		commit,
		run,
		runUrl,
		kind,
		suite: {
			name,
			hash,
			chance,
			floors,
			tasks
		},
		arms: [...arms],
		silent: []
	};
}
function recordArm(arm, known, tasks, since) {
	const trials = known.trials.filter((trial) => Date.parse(trial.finishedAt) >= Date.parse(since));
	const taken = {
		trials,
		missing: known.missing
	};
	const { name, digest, solver, model, order, ...description } = arm;
	const figures = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportArm */ .$c)({
		description: {
			...description,
			digest,
			solver,
			model,
			order,
			name: "candidate"
		},
		...taken,
		isPaidNow: () => true
	}, tasks);
	const answers = tasks.map((task) => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
	const interval = (0,_accuracy_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracyInterval */ .t)(answers.filter(({ samples }) => samples > 0));
	if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null) return null;
	const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
	return {
		name,
		digest,
		solver,
		model,
		order,
		accuracy,
		...interval,
		earned,
		cost,
		tokens: {
			input: usage.inputTokens,
			output: usage.outputTokens
		},
		medianLatencyMs,
		answers: trials.length,
		formatErrors: trials.filter((trial) => trial.proposalId === null).length,
		missing: known.missing.length,
		served,
		tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers]))
	};
}
function answersOf(task, taken) {
	const { right, samples, missing, picks } = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(task, taken);
	const times = {};
	for (const pick of picks) times[pick ?? "none"] = (times[pick ?? "none"] ?? 0) + 1;
	return {
		id: task.id,
		right,
		samples,
		missing,
		picks: times
	};
}
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
	const { commit } = candidate;
	return {
		version: 1,
		tool: tool.version,
		at,
		id,
		commit,
		run: String(comment),
		runUrl,
		kind: "acceptance",
		pullRequest,
		by,
		reason: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
		difference: comparison === null ? null : {
			estimate: comparison.difference,
			low: comparison.low,
			high: comparison.high
		}
	};
}



/***/ }),

/***/ 6501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _gate_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4340);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1423);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4528);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6601);
/* harmony import */ var _history3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8219);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8768);









// src/cli/commands/run.ts
async function runCommand({ samples, history, ...given }, world) {
	const settings = (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withTaskText */ .RJ)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsSchema */ .dP.parse({}),
		...given
	}, world);
	const context = {
		...(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .keysFrom */ .h)(settings, world),
		writesReport: true
	};
	const { shard } = settings;
	if (shard === void 0) {
		const report = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runMeasure */ .Qe)(settings, samples, world, context);
		if (history !== void 0) await (0,_history3_js__WEBPACK_IMPORTED_MODULE_6__/* .addToHistory */ .P)((0,_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .recordMeasure */ .OM)(report), history, world);
		return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)(report, settings, world);
	}
	const share = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runMeasureShard */ .iX)(settings, samples, shard, world, context);
	return (0,_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverShard */ .Y)(share, {
		command: "run",
		settings,
		samples,
		keyed: context.apiKey.kind === "key",
		shard
	}, world);
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
		`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(spent.calls, "call")}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .cost */ .y)(spent.cost)}`
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

/***/ 460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSides),
/* harmony export */   f: () => (/* binding */ findTrusted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3923);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(783);




// src/arm/sides.ts
async function findSides(git, world, asked) {
	const [head, [target, ...others]] = await Promise.all([asked.head === void 0 ? null : (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.head), findTrusted(git, asked)]);
	const baseline = asked.baseline === void 0 ? await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(git, target, head ?? await headCommit(git)) : await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.baseline);
	const [atTarget, ...elsewhere] = [sourceAt(git, target), ...others.map((other) => sourceAt(git, other))];
	return {
		baseline: baseline.commit === target.commit && baseline.label === target.label ? atTarget : sourceAt(git, baseline),
		head: head === null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$d)(world) : sourceAt(git, head),
		trusted: [atTarget, ...elsewhere],
		isMergeBase: asked.baseline === void 0
	};
}
async function findTrusted(git, { mergeBaseWith, baseline, trustsBaseline = true, defaultBranch }) {
	const named = mergeBaseWith ?? (trustsBaseline ? baseline : void 0);
	const [fallback, chosen] = await Promise.all([(0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .findDefaultBase */ .oW)(git, defaultBranch), named === void 0 ? null : (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, named)]);
	const target = named === void 0 ? fallback : chosen;
	if (target === null) throw (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .noDefaultBase */ .AU)();
	return fallback === null || fallback.commit === target.commit ? [target] : [target, fallback];
}
const sourceAt = (git, { commit, label }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSource */ .nv)(git, commit, label);
async function headCommit(git) {
	const commit = await git.resolve("HEAD");
	if (commit !== null) return {
		commit,
		label: "HEAD"
	};
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "this repository has no commit yet", { hint: "Commit the configuration first: the gate compares with a commit." });
}



/***/ }),

/***/ 7868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportGate),
/* harmony export */   h: () => (/* binding */ readSides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4666);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6480);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1525);
/* harmony import */ var _agent_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4738);
/* harmony import */ var _libesm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2596);








// src/app/gate-report.ts
function reportGate({ settings, reproduce, runUrl }, { startedAt, changes, parts }, { config, spent, brokenTasks, notes, damage, finishedAt, ...result }) {
	const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleGate */ .si)({
		...result,
		id: settings.id,
		startedAt,
		finishedAt: new Date(finishedAt).toISOString(),
		includeTaskText: settings["include-task-text"] ?? false,
		taskDetails: settings["task-details"],
		changes: [...changes],
		parts: [...parts],
		decision: config.decision,
		brokenTasks: [...brokenTasks],
		notes: [],
		budget: {
			...config.budget,
			...spent
		},
		reproduce,
		runUrl
	});
	return {
		...report,
		notes: [...notes, ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOn */ .vE)(report, damage)]
	};
}

// src/arm/changes.ts
async function changedFiles(before, now, paths) {
	const changes = [...new Set(paths)].map(async (path) => changeOf(path, await before.read(path), await now.read(path)));
	return (await Promise.all(changes)).filter((change) => change !== null);
}
const MAX_HUNKS = 50;
const MAX_EDITS = 1e3;
function changeOf(path, before, now) {
	if (before === now) return null;
	if (now === null) return {
		path,
		kind: "removed",
		added: 0,
		removed: lineCount(before ?? ""),
		lines: []
	};
	const whole = {
		from: 1,
		to: Math.max(1, lineCount(now))
	};
	if (before === null) return {
		path,
		kind: "added",
		added: lineCount(now),
		removed: 0,
		lines: [whole]
	};
	const patch = (0,_libesm_js__WEBPACK_IMPORTED_MODULE_6__/* .structuredPatch */ .Y)("", "", before, now, "", "", {
		context: 0,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return {
		path,
		kind: "changed",
		added: lineCount(now),
		removed: lineCount(before),
		lines: [whole]
	};
	const places = patch.hunks.map(({ newStart, newLines }) => {
		const from = Math.min(newStart, whole.to);
		return {
			from,
			to: Math.max(from, newStart + newLines - 1)
		};
	});
	const [first, last] = [places[0], places.at(-1)];
	const lines = first !== void 0 && last !== void 0 && places.length > MAX_HUNKS ? [{
		from: first.from,
		to: last.to
	}] : places;
	return {
		path,
		kind: "changed",
		added: patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0),
		removed: patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0),
		lines
	};
}
function lineCount(text) {
	return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/sides.ts
async function readSides(request, { now }) {
	const { settings, head, trusted, isFromFork } = request;
	const startedAt = new Date(now()).toISOString();
	const [own, found] = await Promise.all([requireOwn(head, settings), (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .readJudge */ .Uv)(trusted, settings)]);
	if (found.judge === null && isFromFork) throw (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noJudge */ .JQ)(trusted, settings.config);
	const judge = found.judge ?? own;
	const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
	const baseline = before.source ?? request.baseline;
	const arms = {
		baseline: before.arm,
		candidate: await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readArm */ .Tl)("candidate", head, own.file, settings)
	};
	return {
		startedAt,
		arms,
		own: own.file,
		judge: found.judge === null ? {
			...own,
			file: withDefaultRule(own.file)
		} : judge,
		isFirst: found.judge === null && found.notes.length === 0 && settings.baseline === void 0,
		notes: [
			...judgeNotes(found.judge === null ? null : await (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .changedJudge */ .GV)(judge, own), trusted, settings.config),
			...found.notes,
			...before.notes
		],
		changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
		parts: before.arm === null ? [] : (0,_agent_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .changedParts */ .Ty)(before.arm.files, arms.candidate.files)
	};
}
async function requireOwn(source, settings) {
	const own = {
		file: await (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireConfigFile */ ._C)(source, settings.config),
		source
	};
	await (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOwnTasks */ .BC)(own, settings);
	return own;
}
function judgeNotes(changed, trusted, config) {
	if (changed === null) {
		const places = trusted.map(({ label }) => label);
		return [{
			kind: "warning",
			text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.firstConfiguration(places, config)
		}];
	}
	return changed.length === 0 ? [] : [{
		kind: "warning",
		text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.editedRules(changed)
	}];
}
function withDefaultRule(file) {
	return {
		...file,
		decision: (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigFile */ .me)("", "").decision
	};
}
function allFiles(arms, config) {
	return [arms.baseline, arms.candidate].flatMap((arm) => arm === null ? [] : (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(arm, config));
}
const NO_BASELINE = {
	source: null,
	arm: null,
	notes: []
};
async function readBaseline({ settings, baseline, trusted, isMergeBase }) {
	for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) try {
		const file = await (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG)(source, settings.config);
		if (file === null) continue;
		return {
			source,
			arm: await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readArm */ .Tl)("baseline", source, file, settings),
			notes: []
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.kind !== "configuration" || settings.baseline !== void 0) throw error;
		return {
			...NO_BASELINE,
			notes: [{
				kind: "warning",
				text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.unusableConfiguration(source.label, error.message)
			}]
		};
	}
	return NO_BASELINE;
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
