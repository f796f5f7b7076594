export const id = 1508;
export const ids = [1508];
export const modules = {

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
	return (0,_sides2_js__WEBPACK_IMPORTED_MODULE_9__/* .reportGate */ .Ok)(request, sides, {
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
	const sides = await (0,_sides2_js__WEBPACK_IMPORTED_MODULE_9__/* .readSides */ .hn)(request, world);
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
	const { withTools } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(8303), __webpack_require__.e(4340), __webpack_require__.e(2213)]).then(__webpack_require__.bind(__webpack_require__, 4692));
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
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Ok: () => (/* binding */ reportGate),
/* harmony export */   hn: () => (/* binding */ readSides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4666);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
/* harmony import */ var _mcp_servers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8157);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6480);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3116);
/* harmony import */ var _preset_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2385);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1525);
/* harmony import */ var _agent_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4738);
/* harmony import */ var _libesm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2596);











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
		notes: [...notes, ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .notesOn */ .vE)(report, damage)]
	};
}

// src/arm/changes.ts
async function changedFiles(before, now, paths) {
	const all = new Set(paths);
	const changes = [...all].map(async (path) => {
		const change = changeOf(path, await before.read(path), await now.read(path));
		if (change?.kind !== "changed") return change;
		const [target, other] = await Promise.all([now.realPath(path), before.realPath(path)]);
		return target !== null && target === other && target !== path && all.has(target) ? null : change;
	});
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
	const patch = (0,_libesm_js__WEBPACK_IMPORTED_MODULE_9__/* .structuredPatch */ .Y)("", "", before, now, "", "", {
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

// src/app/unwatched.ts
async function unwatchedChanges(before, now, listed) {
	const places = [..._recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .ALWAYS_READ */ .Zy, ..._recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy].filter((place) => isRead(now.arm.solver, place));
	const [old, own] = await Promise.all([filesAt(before.source, places), filesAt(now.source, places)]);
	const measured = new Set([...before.arm.files, ...now.arm.files].map(({ path }) => path));
	const texts = new Set([...before.arm.files, ...now.arm.files].map(({ content }) => content));
	const isLeftOut = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutBy */ .xc)(listed);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...own.keys()])].sort().filter((path) => {
		const [was, is] = [old.get(path), own.get(path)];
		if (was === is || measured.has(path) || isLeftOut(path)) return false;
		return ![was, is].some((text) => text !== void 0 && texts.has(text));
	});
}
function isRead(solver, place) {
	switch (solver.kind) {
		case "chat": return !_recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.includes(place);
		case "agent": return !_recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.includes(place) || place === ".mcp.json";
		case "command": return "preset" in solver.command && (0,_preset_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .readPosition */ .ux)(solver.command.preset, place) !== null;
		case "reference": return false;
	}
}
async function filesAt(source, places) {
	const found = await Promise.all(places.map((place) => readable(source.files(place), [])));
	const all = await readable((0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .withFurtherFiles */ .cv)(source, found.flat(), () => true), found.flat());
	return new Map(all.map(({ path, content }) => [path, content]));
}
async function readable(files, others) {
	try {
		return await files;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) return others;
		throw error;
	}
}

// src/app/sides.ts
async function readSides(request, { now }) {
	const { settings, head, trusted, isFromFork } = request;
	const startedAt = new Date(now()).toISOString();
	const [own, found] = await Promise.all([requireOwn(head, settings), (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .readJudge */ .Uv)(trusted, settings)]);
	if (found.judge === null && isFromFork) throw (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .noJudge */ .JQ)(trusted, settings.config);
	const judge = found.judge ?? own;
	const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
	const baseline = before.source ?? request.baseline;
	const arms = {
		baseline: before.arm,
		candidate: await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readArm */ .Tl)("candidate", head, own.file, settings)
	};
	const unwatched = before.arm === null ? [] : await unwatchedChanges({
		arm: before.arm,
		source: baseline
	}, {
		arm: arms.candidate,
		source: head
	}, own.file.files);
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
			...judgeNotes(found.judge === null ? null : await (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .changedJudge */ .GV)(judge, own), trusted, settings.config),
			...found.notes,
			...before.notes,
			...unwatched.length === 0 ? [] : [{
				kind: "warning",
				text: _notes_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTES */ .Y6.unwatched(unwatched)
			}]
		],
		changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
		parts: before.arm === null ? [] : (0,_agent_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .changedParts */ .Ty)(before.arm.files, arms.candidate.files)
	};
}
async function requireOwn(source, settings) {
	const own = {
		file: await (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireConfigFile */ ._C)(source, settings.config),
		source
	};
	await (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .checkOwnTasks */ .BC)(own, settings);
	return own;
}
function judgeNotes(changed, trusted, config) {
	if (changed === null) {
		const places = trusted.map(({ label }) => label);
		return [{
			kind: "warning",
			text: _notes_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTES */ .Y6.firstConfiguration(places, config)
		}];
	}
	return changed.length === 0 ? [] : [{
		kind: "warning",
		text: _notes_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTES */ .Y6.editedRules(changed)
	}];
}
function withDefaultRule(file) {
	return {
		...file,
		decision: (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfigFile */ .me)("", "").decision
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
		const file = await (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfigFile */ .RG)(source, settings.config);
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
				text: _notes_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTES */ .Y6.unusableConfiguration(source.label, error.message)
			}]
		};
	}
	return NO_BASELINE;
}



/***/ })

};
