export const id = 5508;
export const ids = [5508];
export const modules = {

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
	const { withTools } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(8303), __webpack_require__.e(7103), __webpack_require__.e(7403), __webpack_require__.e(9827), __webpack_require__.e(4340), __webpack_require__.e(8670), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 4692));
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
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6480);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4517);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2640);








// src/app/notes.ts
const NOTES = {
	missingKey: (holder, hint) => `Nothing was measured, because ${holder} is missing. ${hint}`,
	firstConfiguration: (places, config) => `There is nothing to compare with: ${places.map((place) => `\`${place}\``).join(" and ")} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
	editedRules: (fields) => `This change also edits ${fields.map((field) => `\`${field}\``).join(", ")}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? "setting is" : "settings are"} used.`,
	unusableConfiguration: (place, reason) => `The configuration at ${place} cannot be used: ${reason}`,
	withoutTasks: (folder, place) => `There are no tasks in \`${folder}\` at ${place}.`,
	against: (label, reason) => `Against \`${label}\`: ${reason}`,
	otherFiles: (tasks) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tasks, "task")} of the suite ${tasks === 1 ? "concerns" : "concern"} files that did not change and ${tasks === 1 ? "was" : "were"} not asked.`,
	erosion: ({ since, changes, difference, low, high }) => {
		const commit = since.commit === null ? "" : ` (\`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(since.commit)}\`)`;
		return `Small drops have added up: before this change, accuracy had fallen by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(difference)} (likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(-high, -low)}) over ${changes} changes since ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(since.at)}${commit}.`;
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
	for (const reference of suites.filter(_references_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskFolder */ .e)) {
		const { hasTasks } = await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636));
		if (!await hasTasks(reference, source)) return reference;
	}
}
async function checkOwnTasks({ file, source }, { suite }) {
	for (const reference of (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(suite?.split(",") ?? file.suite).filter(_references_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskFolder */ .e)) {
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
	if (missing !== null && arms.some(needsKey)) throw (0,_api_key2_js__WEBPACK_IMPORTED_MODULE_1__/* .missingKey */ .Jx)(missing);
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
	truncated: (cut, answers, limit) => `${cut} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(answers, "answer")} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ""}.`,
	failed: (answers, reason, taskId, message) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(answers, "answer")} failed (${reason}), for example for task ${taskId}: ${message}`
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
/* harmony export */   Ok: () => (/* binding */ reportGate),
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   rz: () => (/* binding */ partWords),
/* harmony export */   sM: () => (/* binding */ agentPartOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4666);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6480);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1525);
/* harmony import */ var _libesm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2596);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);









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

// src/arm/agent-parts.ts
const HOME = String.raw`(?:^|/)\.(?:agents|claude|codex|cursor|factory|gemini|github|grok|kilo|kilocode|opencode|pi|qwen|roo|vibe)/`;
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
			change: changeOf$1(was, is),
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
const changeOf$1 = (was, is) => was === null ? "added" : is === null ? "removed" : "changed";
function isElsewhere({ kind, name }, paths, old, own) {
	return paths.some((path) => {
		const part = agentPartOf(path);
		return part?.kind === kind && part.name === name && old?.has(path) && own?.has(path);
	});
}
function entriesOf(path, content) {
	if (!SETTINGS.test(path) && !SERVERS.test(path)) return null;
	if (content === null) return /* @__PURE__ */ new Map();
	const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonObject */ .o$)(content);
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
		if (part === void 0 || old && own && (0,node_util__WEBPACK_IMPORTED_MODULE_6__.isDeepStrictEqual)(old[1], own[1])) return [];
		return [{
			...part,
			change: changeOf$1(old ?? null, own ?? null),
			paths: [path]
		}];
	});
}
const partWords = ({ kind, name }) => `${kind} \`${name}\``;

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
	const patch = (0,_libesm_js__WEBPACK_IMPORTED_MODULE_5__/* .structuredPatch */ .Y)("", "", before, now, "", "", {
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
		parts: before.arm === null ? [] : changedParts(before.arm.files, arms.candidate.files)
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



/***/ })

};
