export const id = 9902;
export const ids = [9902];
export const modules = {

/***/ 5508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   budgetLeft: () => (/* reexport safe */ _gate_session_js__WEBPACK_IMPORTED_MODULE_0__.Lj),
/* harmony export */   runGate: () => (/* reexport safe */ _gate_session_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   runGateShard: () => (/* reexport safe */ _gate_session_js__WEBPACK_IMPORTED_MODULE_0__.D2),
/* harmony export */   withGate: () => (/* reexport safe */ _gate_session_js__WEBPACK_IMPORTED_MODULE_0__.ki),
/* harmony export */   withTaskText: () => (/* reexport safe */ _gate_session_js__WEBPACK_IMPORTED_MODULE_0__.RJ)
/* harmony export */ });
/* harmony import */ var _gate_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);




/***/ }),

/***/ 1525:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ checkOwnTasks),
/* harmony export */   GV: () => (/* binding */ changedJudge),
/* harmony export */   JQ: () => (/* binding */ noJudge),
/* harmony export */   Uv: () => (/* binding */ readJudge),
/* harmony export */   XK: () => (/* binding */ requireKey),
/* harmony export */   Y6: () => (/* binding */ NOTES),
/* harmony export */   ZZ: () => (/* binding */ pricedModel),
/* harmony export */   f1: () => (/* binding */ needsKey),
/* harmony export */   vE: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6480);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4517);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2640);
/* harmony import */ var _preset_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2385);









// src/app/notes.ts
const NOTES = {
	missingKey: (holder, hint) => `Nothing was measured, because ${holder} is missing. ${hint}`,
	firstConfiguration: (places, config) => `There is nothing to compare with: ${places.map((place) => `\`${place}\``).join(" and ")} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
	editedRules: (fields) => `This change also edits ${fields.map((field) => `\`${field}\``).join(", ")}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? "setting is" : "settings are"} used.`,
	unwatched: (paths) => `This change also edits ${(0,_preset_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .listedPaths */ .AR)(paths.map((path) => `\`${path}\``))}, which agents read in every session. That edit is not measured, because \`files:\` does not include ${paths.length === 1 ? "this file" : "these files"}. To leave ${paths.length === 1 ? "it" : "them"} out without this note, add entries such as \`'!${paths[0]}'\`.`,
	unusableConfiguration: (place, reason) => `The configuration at ${place} cannot be used: ${reason}`,
	withoutTasks: (folder, place) => `There are no tasks in \`${folder}\` at ${place}.`,
	against: (label, reason) => `Against \`${label}\`: ${reason}`,
	otherFiles: (tasks) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, "task")} of the suite ${tasks === 1 ? "concerns" : "concern"} files that did not change and ${tasks === 1 ? "was" : "were"} not asked.`,
	erosion: ({ since, changes, difference, low, high }) => {
		const commit = since.commit === null ? "" : ` (\`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(since.commit)}\`)`;
		return `Small drops have added up: before this change, accuracy had fallen by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(difference)} (likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(-high, -low)}) over ${changes} changes since ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(since.at)}${commit}.`;
	}
};

// src/app/judge.ts
async function readJudge(places, { config, suite }) {
	const notes = [];
	for (const source of places) {
		const text = await source.read(config);
		if (text === null) continue;
		try {
			const file = (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfigFile */ .me)(text, config);
			const missing = await withoutTasks((0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(suite?.split(",") ?? file.suite), source);
			if (missing === void 0) return {
				judge: {
					file,
					source
				},
				notes
			};
			notes.push({
				kind: "warning",
				text: NOTES.withoutTasks(missing, source.label)
			});
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) throw error;
			notes.push({
				kind: "warning",
				text: NOTES.unusableConfiguration(source.label, error.message)
			});
		}
	}
	return {
		judge: null,
		notes
	};
}
async function withoutTasks(suites, source) {
	for (const reference of suites.filter(_references_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskFolder */ .e)) {
		const { hasTasks } = await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636));
		if (!await hasTasks(reference, source)) return reference;
	}
}
async function checkOwnTasks({ file, source }, { suite }) {
	for (const reference of (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(suite?.split(",") ?? file.suite).filter(_references_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskFolder */ .e)) {
		const { readTaskFolder } = await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636));
		await readTaskFolder(reference, source);
	}
}
function noJudge(places, config) {
	const labels = places.map(({ label }) => label).join(" and ");
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, { hint: "Merge a configuration into the default branch first: it sets the tasks, the rule and the budget." });
}
async function pricedModel({ file, source }, settings) {
	return settings.model ?? file.model ?? await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .promptModel */ .YP)(source, file.prompt) ?? "";
}
async function changedJudge(judge, head) {
	const fields = new Set((0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .changedTrustedFields */ .bi)(judge.file, head.file));
	for (const field of [
		"suite",
		"dataset",
		"models"
	]) for (const reference of (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(judge.file[field] ?? [])) {
		const file = reference.replace(/#sha256=.*$/, "");
		if (!isRepositoryFile(file)) continue;
		const before = await textAt(judge.source, file);
		if (before !== void 0 && before !== await textAt(head.source, file)) fields.add(field);
	}
	return [...fields];
}
async function textAt(source, file) {
	try {
		return file.endsWith("/") ? JSON.stringify(await source.files(file)) : await source.read(file);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) return void 0;
		throw error;
	}
}
function isRepositoryFile(reference) {
	return /\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) && !URL.canParse(reference) && !reference.startsWith("/") && !reference.split(/[\\/]/).includes("..");
}

// src/app/tools.ts
function requireKey({ missingKey: missing }, arms) {
	if (missing !== null && arms.some(needsKey)) throw (0,_api_key2_js__WEBPACK_IMPORTED_MODULE_2__/* .missingKey */ .Jx)(missing);
}
function needsKey(arm) {
	return arm?.solver.kind === "chat" || arm?.solver.kind === "agent";
}

// src/report/notes.ts
function notesOn(report, damage) {
	return [
		...served(report),
		...truncated(report),
		...missing(report),
		...servers(report),
		...damage.map(warning)
	];
}
const SENTENCES = {
	different: (kind, [before, now]) => `Baseline and candidate were answered by different ${kind}: ${before} before, ${now} now.`,
	endpoints: (shares) => `The answers come from more than one endpoint: ${shares}.`,
	providers: (shares) => `More than one provider served the model, and their accuracy can differ: ${shares}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`,
	truncated: (cut, answers, limit) => `${cut} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ""}.`,
	failed: (answers, reason, taskId, message) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")} failed (${reason}), for example for task ${taskId}: ${message}`
};
const warning = (text) => ({
	kind: "warning",
	text
});
function served({ baseline, candidate, trials }) {
	if (baseline !== null && baseline.model !== candidate.model) return [];
	const before = baseline?.served ?? [];
	const all = [...before, ...candidate.served];
	const different = [
		"host",
		"provider",
		"model",
		"fingerprint"
	].flatMap((field) => {
		const sides = [before, candidate.served].map((who) => namesOf(who, field).join(", "));
		if (sides.includes("") || sides[0] === sides[1]) return [];
		return [warning(SENTENCES.different(NAMES[field], sides))];
	});
	const mixed = namesOf(all, "host").length < 2 ? [] : [warning(SENTENCES.endpoints(shares(all, "host")))];
	const providers = namesOf(all, "provider");
	const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => "provider" in sent);
	const unpinned = providers.length < 2 || pinned ? [] : [warning(SENTENCES.providers(shares(all, "provider")))];
	return [
		...different,
		...mixed,
		...unpinned
	];
}
function namesOf(who, field) {
	return [...new Set(who.map((one) => one[field] ?? "unknown"))].sort();
}
function shares(who, field) {
	return namesOf(who, field).map((name) => {
		return `${name} (${who.filter((one) => (one[field] ?? "unknown") === name).reduce((sum, one) => sum + one.trials, 0)})`;
	}).join(", ");
}
const NAMES = {
	host: "endpoints",
	provider: "providers",
	model: "models",
	fingerprint: "model versions (fingerprints)"
};
function truncated({ candidate, trials }) {
	const cut = trials.candidate.filter(({ reading }) => reading === "truncated");
	if (cut.length === 0) return [];
	const limits = cut.map(({ sent, usage }) => Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0));
	const limit = Math.max(...limits);
	return [warning(SENTENCES.truncated(cut.length, candidate.trials, limit))];
}
function missing({ missing, verdict }) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) reasons.set(reason, {
		message,
		taskId,
		count: (reasons.get(reason)?.count ?? 0) + 1
	});
	if (verdict.kind === "error") reasons.delete(verdict.cause);
	return [...reasons].map(([reason, { count: failed, message, taskId }]) => warning(SENTENCES.failed(failed, reason, taskId, message)));
}
function servers({ baseline, candidate }) {
	const all = [baseline, candidate].flatMap((arm) => (0,_server_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .serverNotes */ .xL)(arm?.servers ?? []));
	return [...new Set(all)].map(warning);
}



/***/ }),

/***/ 3923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ noDefaultBase),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oW: () => (/* binding */ findDefaultBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1423);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2474);






// src/arm/commits.ts
async function commitOf(git, ref) {
	const commit = await git.resolve(ref);
	if (commit !== null) return {
		commit,
		label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref
	};
	throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
async function mergeBaseOf(git, base, head) {
	const commit = await git.mergeBase(base.commit, head.commit);
	if (commit !== null) return {
		commit,
		label: base.label
	};
	throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
async function findDefaultBase(git, branch) {
	const refs = branch === void 0 ? [
		...[
			"HEAD",
			"main",
			"master"
		].map((name) => `refs/remotes/origin/${name}`),
		"refs/heads/main",
		"refs/heads/master"
	] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
	const tips = await git.tips(refs);
	const [found] = refs.flatMap((ref) => tips.get(ref) ?? []);
	return found === void 0 ? null : {
		commit: found.commit,
		label: branch ?? found.label
	};
}
function noDefaultBase() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "no default branch was found to compare with", { hint: "Commit at least once, fetch the default branch, or name another with --baseline REF." });
}
async function unreachable(git, message) {
	return await git.shallow() ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${message}: this clone is shallow`, { hint: "Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`." }) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", message, { hint: "Check the spelling, or fetch the ref." });
}

// src/app/reproduce.ts
const short = (value) => /^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value;
function commandFor(command, settings, own) {
	const defaults = new Map(Object.entries(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.parse({}, _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J)));
	const changed = Object.entries(settings).filter(([name, value]) => name in _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .REPEATED */ .zu && value !== defaults.get(name));
	const flags = [...Object.entries(own), ...changed].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(short(String(value)))]);
	return [
		_program_js__WEBPACK_IMPORTED_MODULE_3__/* .PROGRAM */ .RX,
		command,
		...flags
	].join(" ");
}



/***/ }),

/***/ 4517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   Rj: () => (/* binding */ checkMerged),
/* harmony export */   xL: () => (/* binding */ serverNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


// src/sampling/shard/merge.ts
function mergeShards(shards, store, key) {
	const [{ asked }] = shards;
	const begun = shards.map((shard) => shard.begun).reduce((a, b) => a < b ? a : b);
	store.begun(asked, begun);
	for (const { trials } of shards) for (const trial of trials) if (store.get(trial.key) === void 0) store.add(trial);
	return {
		asked,
		begun,
		canAsk: mayAsk(shards, key),
		paid: new Set(shards.flatMap(({ paid }) => paid)),
		requests: shards.reduce((sum, { requests }) => sum + requests, 0)
	};
}
function mayAsk(shards, key) {
	return key.kind !== "missing" || shards.every(({ keyed }) => !keyed);
}
function checkMerged(joined, asked) {
	if (joined === null || joined.asked === asked) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "the shards ran with different settings than this job", { hint: "Merge them at the same commit, with the same settings and the same endpoint (--base-url)." });
}

// src/solver/mcp/server-notes.ts
function serverNotes(servers) {
	return servers.flatMap((server) => server.kind === "left-out" ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`] : server.warnings.map((warning) => `MCP server ${server.name}: ${warning}`));
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



/***/ })

};
