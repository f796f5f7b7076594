export const id = 612;
export const ids = [612];
export const modules = {

/***/ 612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFromRunner: () => (/* binding */ runFromRunner)
/* harmony export */ });
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2073);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5009);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4208);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1781);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(622);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(214);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9844);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8175);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);
















// src/github/event.ts
const sha = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[0-9a-f]{40}$/, "a commit of 40 digits");
const repository = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ full_name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() });
const pullRequestPayload = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ pull_request: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	number: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(),
	state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["open", "closed"]),
	base: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		sha,
		ref: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		repo: repository
	}),
	head: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		sha,
		ref: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		repo: repository.nullable()
	})
}) }).transform(({ pull_request: { number, state, base, head } }) => {
	const fork = head.repo?.full_name !== base.repo.full_name;
	return {
		kind: "pull-request",
		number,
		baseRef: base.ref,
		baseSha: base.sha,
		headSha: head.sha,
		headRef: head.ref,
		fork,
		closed: state === "closed"
	};
});
const pushPayload = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	ref: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	after: sha,
	repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ default_branch: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })
}).transform(({ ref, after, repository }) => {
	return {
		kind: "push",
		sha: after,
		toDefaultBranch: ref === `refs/heads/${repository.default_branch}`,
		deleted: /^0+$/.test(after)
	};
});
const mergeGroupPayload = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ merge_group: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	base_sha: sha,
	head_sha: sha
}) }).transform(({ merge_group: { base_sha: baseSha, head_sha: headSha } }) => {
	return {
		kind: "merge-group",
		baseSha,
		headSha
	};
});
const workflowRunPayload = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ workflow_run: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	event: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	head_sha: sha,
	head_branch: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	head_repository: repository.nullable()
}) }).transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }) => {
	const head = {
		headSha: head_sha,
		headRef: head_branch,
		headRepository: head_repository?.full_name ?? null
	};
	return {
		kind: "workflow-run",
		ofPullRequest: event === "pull_request",
		...head
	};
});
const commentPayload = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ issue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	number: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(),
	pull_request: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().optional()
}) }).transform(({ issue: { number, pull_request } }) => {
	return {
		kind: "comment",
		number,
		onPullRequest: pull_request !== void 0
	};
});
const dispatchPayload = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	ref: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional(),
	inputs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).nullish(),
	repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ default_branch: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional() }).optional()
}).transform(({ ref, inputs, repository }) => {
	const branch = repository?.default_branch;
	return {
		kind: "dispatch",
		onDefaultBranch: branch !== void 0 && ref === `refs/heads/${branch}`,
		offersComparison: Object.keys(inputs ?? {}).some((name) => name === "baseline" || name === "head")
	};
});
const payloads = {
	pull_request: pullRequestPayload,
	pull_request_target: pullRequestPayload,
	pull_request_review: pullRequestPayload,
	pull_request_review_comment: pullRequestPayload,
	push: pushPayload,
	merge_group: mergeGroupPayload,
	workflow_run: workflowRunPayload,
	issue_comment: commentPayload,
	schedule: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().transform(() => ({ kind: "schedule" })),
	workflow_dispatch: dispatchPayload,
	repository_dispatch: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().transform(() => ({
		kind: "dispatch",
		onDefaultBranch: true,
		offersComparison: false
	}))
};
const surroundingsSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		default_branch: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional(),
		private: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().default(false),
		fork: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)()
	}).partial({ fork: true }).optional(),
	sender: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ login: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).optional()
});
const WITHOUT_SECRETS_FOR_DEPENDABOT = [
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"push",
	"create",
	"deployment",
	"deployment_status"
];
function readTrigger(name, payload) {
	const event = readEvent(name, payload);
	const { repository, sender } = surroundingsSchema.safeParse(payload, _uncompiled_js__WEBPACK_IMPORTED_MODULE_6__/* .UNCOMPILED */ .J).data ?? {};
	return {
		event,
		defaultBranch: repository?.default_branch ?? null,
		isPrivate: repository?.private ?? false,
		withoutSecrets: whyNoSecrets(name, event, sender?.login, repository?.fork ?? false)
	};
}
function whyNoSecrets(name, event, sender, inForkedRepository) {
	if (event.kind === "pull-request" && event.fork && name !== "pull_request_target") return "fork";
	if (sender === "dependabot[bot]" && WITHOUT_SECRETS_FOR_DEPENDABOT.includes(name)) return "dependabot";
	return inForkedRepository && [
		"push",
		"schedule",
		"dispatch",
		"other"
	].includes(event.kind) ? "forked-repository" : null;
}
function readEvent(name, payload) {
	const schema = Object.hasOwn(payloads, name) ? payloads[name] : void 0;
	if (schema === void 0) return { kind: "other" };
	const result = schema.safeParse(payload, _uncompiled_js__WEBPACK_IMPORTED_MODULE_6__/* .UNCOMPILED */ .J);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("github", `the ${name} event cannot be read: "${issue?.path.join(".")}" ${issue?.message}`, { hint: "GITHUB_EVENT_PATH must name the file that GitHub wrote for this run." });
}

// src/github/pull-request.ts
async function findPullRequest(run, token, ended) {
	if (ended.headRepository === null || ended.headRef === null) return null;
	const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(5657)]).then(__webpack_require__.bind(__webpack_require__, 5657));
	const head = `${ended.headRepository.split("/")[0]}:${ended.headRef}`;
	const { data } = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .throughOutages */ .Oh)(async () => {
		const { octokit, repository } = await connect(run, token);
		return octokit.rest.pulls.list({
			...repository,
			head,
			state: "open",
			per_page: 100
		});
	}).catch((cause) => {
		const reason = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(cause, "pull-requests: write");
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("github", `the pull requests could not be listed: ${reason}`, {
			hint: "Rerun this job.",
			cause
		});
	});
	const candidates = data.filter(({ head }) => head.sha === ended.headSha && head.repo?.full_name === ended.headRepository);
	const found = candidates.find(({ base }) => base.ref === base.repo.default_branch) ?? (candidates.length === 1 ? candidates[0] : void 0);
	if (found === void 0) return null;
	const { number, base } = found;
	const fork = ended.headRepository !== base.repo.full_name;
	return {
		kind: "pull-request",
		number,
		baseRef: base.ref,
		baseSha: base.sha,
		headSha: ended.headSha,
		headRef: ended.headRef,
		fork,
		closed: false
	};
}

// src/action/secret-name.ts
async function nameSecret(key, input, root, run) {
	if (key.kind !== "missing" || run.workflow === null) return key;
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(root, run.workflow), "utf8").catch(() => "");
	const names = [...text.matchAll(/([\w-]+):\s*\$\{\{\s*secrets\.(\w+)\s*\}\}/g)];
	const [name, ...others] = new Set(names.flatMap(([, field, secret]) => field === input && secret ? [secret] : []));
	if (name === void 0 || others.length > 0) return key;
	const { owner, name: repository } = run.repository;
	const [, environment] = /^ {4}environment: ([\w.-]+)$/m.exec(text) ?? [];
	const where = environment === void 0 ? "" : ` --env ${environment}`;
	return {
		kind: "missing",
		secret: name,
		holder: `the secret ${name}`,
		hint: `Set it: \`gh secret set ${name} --repo ${owner}/${repository}${where}\`. If the endpoint needs no key, write \`${input}: none\` in ${run.workflow}.`
	};
}

// src/action/action.ts
async function runAction(world, readText) {
	let checkout = null;
	try {
		const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputs */ .K)(world.env);
		const run = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readRun */ .c)(world.env);
		const trigger = readTrigger(world.env.GITHUB_EVENT_NAME ?? "", readPayload(world.env, readText));
		const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planRun */ .nY)(await pullRequestOfEndedRun(trigger, run, inputs), inputs, run);
		if (plan.kind === "nothing") return await skip(`${plan.reason} Nothing was measured.`);
		if (plan.kind === "accept") return await accept(plan.pullRequest, inputs, run);
		const directory = node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(world.directory, inputs.action["working-directory"]);
		const [git, { perform }] = await Promise.all([(0,_git2_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)({
			directory,
			env: world.env
		}), Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(9021), __webpack_require__.e(6703)]).then(__webpack_require__.bind(__webpack_require__, 2045))]);
		checkout = {
			git,
			folder: git.folder
		};
		const root = node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(directory, node_path__WEBPACK_IMPORTED_MODULE_12__.posix.relative(checkout.folder, ""));
		const keys = {
			apiKey: await nameSecret(inputs.apiKey, "api-key", root, run),
			fallbackApiKey: await nameSecret(inputs.fallbackApiKey, "fallback-api-key", root, run)
		};
		const neutral = await perform({
			plan,
			inputs: {
				...inputs,
				...keys
			},
			run,
			checkout
		}, {
			...world,
			directory
		}, world.directory);
		if (neutral !== null) await skip(neutral);
	} catch (error) {
		reportFailure(error, checkout);
	}
}
function readPayload(env, readText) {
	const file = env.GITHUB_EVENT_PATH ?? "";
	try {
		return JSON.parse(readText(file));
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `the event file ${file || "(GITHUB_EVENT_PATH)"} cannot be read`, {
			hint: "The runner writes it for every job. In a container, mount the folder of GITHUB_EVENT_PATH.",
			cause
		});
	}
}
async function pullRequestOfEndedRun(trigger, run, { action }) {
	const { event } = trigger;
	if (event.kind !== "workflow-run" || !event.ofPullRequest) return trigger;
	return {
		...trigger,
		event: await findPullRequest(run, action["github-token"], event) ?? event
	};
}
async function accept(pullRequest, { settings, action }, run) {
	const started = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .startAccepted */ .oS)(run, action["github-token"], pullRequest, settings.id);
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("notice", started ? "The drop is accepted. The run that found it is rerun." : "Nothing was accepted. A person with write access has to comment \"/swelancer-gate accept REASON\" after this gate has reported a drop at the current commit.");
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .Kn)({
		verdict: "inconclusive",
		"exit-code": String(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed)
	});
}
async function skip(reason) {
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("notice", reason);
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSummary */ .Sy)(`### Not measured\n\n${reason}\n`);
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .Kn)({
		verdict: "inconclusive",
		"exit-code": String(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed)
	});
}
function reportFailure(error, checkout) {
	const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .failureBehind */ .PD)(error);
	if (failure === null) {
		(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("error", `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`);
		(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .Kn)({
			verdict: "error",
			"exit-code": String(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.error)
		});
		return;
	}
	const { file, line } = failure;
	const place = checkout === null || file === void 0 ? {} : {
		file: node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(checkout.folder, file),
		line
	};
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)("error", (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(failure), place);
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .Kn)({
		verdict: "error",
		"exit-code": String((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(failure))
	});
}

// src/action/index.ts
async function runFromRunner() {
	const env = environment();
	if (env.SWELANCER_GATE_PAGE !== void 0) {
		const { linkReport } = await __webpack_require__.e(/* import() */ 4738).then(__webpack_require__.bind(__webpack_require__, 2357));
		return linkReport(env);
	}
	await runAction({
		directory: node_process__WEBPACK_IMPORTED_MODULE_11__.cwd(),
		env,
		signal: (0,_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .interruption */ .Y)(),
		...(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .systemTime */ .n)(),
		print: (text) => void node_process__WEBPACK_IMPORTED_MODULE_11__.stdout.write(text),
		tell: (text) => void node_process__WEBPACK_IMPORTED_MODULE_11__.stdout.write(text),
		ask: null,
		terminal: {
			columns: 100,
			color: false,
			live: false
		}
	}, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(file, "utf8"));
}
function environment() {
	if (node_process__WEBPACK_IMPORTED_MODULE_11__.env.SWELANCER_GATE_ENVIRONMENT !== "stdin") return node_process__WEBPACK_IMPORTED_MODULE_11__.env;
	const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(0, "utf8").split("\0");
	const variables = Object.fromEntries(lines.flatMap((line) => {
		const end = line.indexOf("=");
		return end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
	}));
	Object.assign(node_process__WEBPACK_IMPORTED_MODULE_11__.env, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(variables));
	return variables;
}



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

/***/ 7413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   Ys: () => (/* binding */ costParts),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   e7: () => (/* binding */ signedRange),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ shortPercent),
/* harmony export */   oB: () => (/* binding */ accuracies),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   q9: () => (/* binding */ price),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vk: () => (/* binding */ elapsed),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   y: () => (/* binding */ cost),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1891);


// src/shared/format.ts
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const whole = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.NumberFormat("en-US"));
const cents = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.NumberFormat("en-US", {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
}));
const moments = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeStyle: "short",
	timeZone: "UTC"
}));
const days = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeZone: "UTC"
}));
function percent(fraction) {
	return `${(fraction * 100).toFixed(1)}%`;
}
function signed(fraction) {
	const size = Math.abs(fraction * 100).toFixed(1);
	if (size === "0.0") return size;
	return `${fraction < 0 ? "−" : "+"}${size}`;
}
function points(fraction) {
	return `${signed(fraction)} points`;
}
function size(fraction) {
	const digits = decimal(fraction);
	return `${digits} ${digits === "1" ? "point" : "points"}`;
}
function decimal(fraction) {
	const value = Math.abs(fraction * 100);
	return value >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, "");
}
function shortPercent(fraction) {
	return `${Number((fraction * 100).toPrecision(3))}%`;
}
function wholePercent(fraction) {
	return `${(fraction * 100).toFixed(0)}%`;
}
function accuracies(before, now) {
	const rounded = Math.round(100 * now) - Math.round(100 * before);
	const digits = `${Math.abs(rounded)}` === decimal(now - before) ? 0 : 1;
	return [before, now].map((value) => `${(value * 100).toFixed(digits)}%`).join(" → ");
}
function rangeOf(low, high) {
	const digits = high - low < .05 ? 1 : 0;
	return [low, high].map((value) => (value * 100).toFixed(value > 0 && value < .005 ? 1 : digits)).join(" to ");
}
function signedRange(low, high) {
	return `${signed(low)} to ${signed(high)}`;
}
function price(dollars) {
	return `$${Number.isInteger(dollars) ? integer(dollars) : cents().format(dollars)}`;
}
function cost(dollars) {
	if (dollars === null) return "unknown";
	return dollars > 0 && dollars < .01 ? "under $0.01" : `$${cents().format(dollars)}`;
}
function costParts(total, parts) {
	const rounded = parts.map((part) => Math.floor(100 * part));
	const left = Math.round(100 * Number(total.toFixed(2))) - rounded.reduce((sum, part) => sum + part, 0);
	const restOf = (index) => 100 * (parts[index] ?? 0) - (rounded[index] ?? 0);
	const raised = parts.map((_, index) => index).sort((a, b) => restOf(b) - restOf(a)).slice(0, Math.max(0, left));
	return parts.map((part, index) => {
		const dollars = ((rounded[index] ?? 0) + (raised.includes(index) ? 1 : 0)) / 100;
		return cost(dollars === 0 ? part : dollars);
	});
}
function count(number, noun, plural = `${noun}s`) {
	return `${integer(number)} ${number === 1 ? noun : plural}`;
}
function integer(number) {
	return Number.isInteger(number) && Math.abs(number) < 1e3 ? String(number) : whole().format(number);
}
function range({ min, max }) {
	return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}
function elapsed(from, to) {
	const time = Math.max(0, Date.parse(to) - Date.parse(from));
	if (time < 2 * HOUR) return count(Math.round(time / MINUTE), "minute");
	return time < 2 * DAY ? count(Math.round(time / HOUR), "hour") : count(Math.round(time / DAY), "day");
}
function duration(milliseconds) {
	return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
function timeLeft(seconds) {
	if (seconds < 60) return `${Math.ceil(seconds)} s`;
	return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
function moment(date) {
	return `${moments().format(new Date(date))} UTC`;
}
function day(date) {
	return days().format(new Date(date));
}
function outOf(probability) {
	if (probability >= .995) return "nearly every run";
	if (probability < 1e-4) return "fewer than 1 of 10,000 runs";
	const of = probability >= .01 ? 100 : probability >= .001 ? 1e3 : 1e4;
	return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
function shortCommit(commit) {
	return commit.slice(0, 7);
}
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
function asSentence(message) {
	return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
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

/***/ 8175:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1503);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(622);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(214);
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9590);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1423);








// src/github/workflow-run.ts
const WORKFLOW = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/;
const environmentSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	GITHUB_REPOSITORY: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[^/]+\/[^/]+$/),
	GITHUB_RUN_ID: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)().int().positive(),
	GITHUB_RUN_ATTEMPT: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)().int().positive().default(1),
	GITHUB_API_URL: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ)().default("https://api.github.com"),
	GITHUB_SERVER_URL: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ)().default("https://github.com"),
	GITHUB_WORKFLOW_REF: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default("")
}).transform((environment) => {
	const [owner = "", name = ""] = environment.GITHUB_REPOSITORY.split("/");
	const id = environment.GITHUB_RUN_ID;
	const url = `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}/actions/runs/${id}`;
	const attempt = environment.GITHUB_RUN_ATTEMPT;
	const [, home, file = null] = WORKFLOW.exec(environment.GITHUB_WORKFLOW_REF) ?? [];
	const workflow = home === environment.GITHUB_REPOSITORY ? file : null;
	return {
		repository: {
			owner,
			name
		},
		id,
		attempt,
		apiUrl: environment.GITHUB_API_URL,
		url,
		workflow
	};
});
function readRun(environment) {
	const result = environmentSchema.safeParse(environment, _uncompiled_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCOMPILED */ .J);
	if (result.success) return result.data;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("github", `${result.error.issues[0]?.path.join(".")} is missing or wrong in the environment`, { hint: "Run this on GitHub Actions; elsewhere use the command line, `swelancer-gate gate`." });
}

// src/action/inputs.ts
function readInputs(env) {
	const all = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? "{}"));
	const keys = {
		apiKey: keyFrom("api-key", all),
		fallbackApiKey: keyFrom("fallback-api-key", all)
	};
	for (const key of Object.values(keys)) if (key.kind === "key") (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .mask */ .dK)(key.value);
	(0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .mask */ .dK)(all["github-token"] ?? "");
	const isOwn = (name) => Object.hasOwn(_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .actionSchema */ .wh.shape, name);
	const pick = (own) => Object.fromEntries(Object.entries(all).filter(([name]) => isOwn(name) === own));
	const place = (name) => `input ${name}`;
	return {
		...keys,
		settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSettings */ .P$)(_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP, {
			...pick(false),
			store: env.SWELANCER_GATE_STORE,
			out: env.SWELANCER_GATE_OUT
		}, place),
		action: (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSettings */ .P$)(_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .actionSchema */ .wh, pick(true), place)
	};
}
function keyFrom(input, all) {
	const hint = `Set the secret that the workflow passes as \`${input}\`. If the endpoint needs no key, write \`${input}: none\`.`;
	return (0,_api_key2_js__WEBPACK_IMPORTED_MODULE_5__/* .readApiKey */ .iZ)(all[input], {
		holder: `the secret for the input ${input}`,
		hint
	});
}



/***/ }),

/***/ 2073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);


// src/shared/interruption.ts
function interruption() {
	const stop = new AbortController();
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) node_process__WEBPACK_IMPORTED_MODULE_0__.once(signal, () => stop.abort());
	return stop.signal;
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

/***/ 5368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/verdict/kind.ts
const verdictKindSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
	"passed",
	"measured",
	"regressed",
	"inconclusive",
	"error"
]);



/***/ }),

/***/ 1891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// src/shared/once.ts
function once(work) {
	let done;
	return () => {
		done ??= { result: work() };
		return done.result;
	};
}
function eachOnce(show) {
	const shown = /* @__PURE__ */ new Set();
	return (notes) => {
		for (const note of notes) {
			if (!shown.has(note)) show(note);
			shown.add(note);
		}
	};
}



/***/ }),

/***/ 214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(813);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);









// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_4__.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/summary.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_2__.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_4__.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os__WEBPACK_IMPORTED_MODULE_4__.platform();
const arch = os__WEBPACK_IMPORTED_MODULE_4__.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_4__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/github/outputs.ts
function outputsOf(report, reportFile, commentUrl) {
	const { baseline, candidate, comparison } = report;
	return {
		verdict: report.verdict.kind,
		accuracy: decimal((0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .accuracyOf */ .RU)(report, "candidate")),
		"baseline-accuracy": decimal((0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .accuracyOf */ .RU)(report, "baseline")),
		difference: decimal(comparison?.difference),
		"difference-low": decimal(comparison?.low),
		"difference-high": decimal(comparison?.high),
		"p-value": decimal(comparison?.pValue),
		earned: decimal(candidate.earned),
		"baseline-earned": decimal(baseline?.earned),
		calls: decimal(report.budget.calls),
		cost: decimal(report.budget.cost),
		report: reportFile,
		"comment-url": commentUrl ?? ""
	};
}
function decimal(value) {
	return value === null || value === void 0 ? "" : String(Number(value.toFixed(6)));
}
function writeOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
async function writeSummary(markdown) {
	try {
		await summary.addRaw(markdown, true).write();
	} catch (error) {
		annotate("notice", `The job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}`);
	}
}
function mask(secret) {
	if (secret !== "") setSecret(secret);
}
function annotate(level, message, place = {}) {
	const mark = {
		error,
		warning,
		notice
	}[level];
	mark(message, {
		title: "SWE-Lancer Gate",
		...place.file === void 0 ? {} : { file: place.file },
		...place.line === void 0 ? {} : { startLine: place.line },
		...place.endLine === void 0 ? {} : { endLine: place.endLine }
	});
}
async function withoutCommands(work) {
	const resume = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)();
	process.stdout.write(`::stop-commands::${resume}\n`);
	try {
		return await work();
	} finally {
		process.stdout.write(`\n::${resume}::\n`);
	}
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

/***/ 1781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ throughOutages),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   nY: () => (/* binding */ planRun),
/* harmony export */   oS: () => (/* binding */ startAccepted),
/* harmony export */   rz: () => (/* binding */ findAcceptance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _p_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1523);




// src/github/retry.ts
function throughOutages(work) {
	return (0,_p_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .pRetry */ .J)(work, {
		retries: 2,
		minTimeout: 500,
		shouldRetry: ({ error }) => (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) >= 500
	});
}

// src/github/acceptance.ts
const COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?!id:)(?<reason>\S.*)/;
async function findAcceptance(run, token, drop) {
	const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(5657)]).then(__webpack_require__.bind(__webpack_require__, 5657));
	return throughOutages(async () => lookFor(await connect(run, token), drop));
}
async function lookFor(connection, { number, headSha, id }) {
	const { all, ours } = await (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .readConversation */ .Gt)(connection, number, id);
	const [first] = ours;
	if (first === void 0 || first.marker.headSha !== headSha || first.marker.verdict !== "regressed") return null;
	const { comment: verdictComment, marker } = first;
	const withoutPermission = /* @__PURE__ */ new Set();
	for (const { id: comment, user, body, created_at: created, updated_at: updated } of all) {
		const { id: gate = "default", reason } = COMMAND.exec(body ?? "")?.groups ?? {};
		if (reason === void 0 || gate !== id || user?.type !== "User" || created !== updated) continue;
		if (!(comment === marker.accepted || Date.parse(created) > Date.parse(verdictComment.updated_at)) || withoutPermission.has(user.login)) continue;
		if (await canWrite(connection, user.login)) return {
			comment,
			at: created,
			run: marker.run,
			by: user.login,
			reason
		};
		withoutPermission.add(user.login);
	}
	return null;
}
async function canWrite({ octokit, repository }, username) {
	try {
		const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
			...repository,
			username
		});
		return data.permission === "admin" || data.permission === "write";
	} catch (error) {
		if ((0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404) return false;
		throw error;
	}
}
async function startAccepted(run, token, number, id) {
	try {
		const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(5657)]).then(__webpack_require__.bind(__webpack_require__, 5657));
		const connection = await connect(run, token);
		const { octokit, repository } = connection;
		const { data } = await octokit.rest.pulls.get({
			...repository,
			pull_number: number
		});
		const found = await lookFor(connection, {
			number,
			headSha: data.head.sha,
			id
		});
		if (found === null) return false;
		await octokit.rest.actions.reRunWorkflowFailedJobs({
			...repository,
			run_id: found.run
		});
		return true;
	} catch (cause) {
		const reason = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(cause, "actions: write, pull-requests: read");
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("github", `the run could not be restarted: ${reason}`, {
			hint: "Press \"Re-run failed jobs\" on the page of that run instead; it also checks for acceptances.",
			cause
		});
	}
}

// src/action/plan.ts
function planRun({ event, defaultBranch, isPrivate, withoutSecrets }, { settings }, { repository }) {
	const inRepository = {
		kind: "measure",
		work: {
			kind: "gate",
			head: settings.head ?? "HEAD",
			mergeBaseWith: void 0
		},
		defaultBranch: defaultBranch ?? void 0,
		comparesModels: false,
		records: "nothing",
		isFromFork: false,
		withoutSecrets,
		includeTaskText: settings["include-task-text"] ?? isPrivate,
		pullRequest: null,
		checkedCommit: null,
		into: null
	};
	const gate = (head, mergeBaseWith) => {
		return {
			...inRepository,
			work: {
				kind: "gate",
				head: settings.head ?? head,
				mergeBaseWith
			}
		};
	};
	const fill = (head) => ({
		...inRepository,
		work: {
			kind: "run",
			head: settings.head ?? head,
			samples: "baseline"
		},
		records: "measurement"
	});
	const nightly = {
		...inRepository,
		work: {
			kind: "run",
			head: settings.head ?? "HEAD",
			samples: "refresh"
		},
		comparesModels: true,
		records: "measurement"
	};
	switch (event.kind) {
		case "pull-request": {
			if (event.closed) return {
				kind: "nothing",
				reason: "The pull request is closed."
			};
			const { number, headSha, headRef, baseRef, baseSha, fork } = event;
			const place = {
				pullRequest: {
					number,
					headSha,
					baseRef,
					headRef
				},
				checkedCommit: headSha,
				into: defaultBranch === null || baseRef === defaultBranch ? null : baseRef
			};
			return {
				...gate(headSha, baseSha),
				...place,
				records: "acceptance",
				isFromFork: fork
			};
		}
		case "merge-group": return {
			...gate(event.headSha, event.baseSha),
			checkedCommit: event.headSha
		};
		case "push":
			if (event.deleted) return {
				kind: "nothing",
				reason: "The push deleted a branch or tag."
			};
			if (!event.toDefaultBranch) return gate(event.sha);
			return fill(event.sha);
		case "schedule": return nightly;
		case "dispatch":
			if (settings.baseline !== void 0 || settings.head !== void 0 || !event.onDefaultBranch) return inRepository;
			return event.offersComparison ? fill("HEAD") : nightly;
		case "workflow-run": {
			if (event.ofPullRequest) return {
				kind: "nothing",
				reason: "The pull request is closed or has new commits."
			};
			const isFromFork = event.headRepository !== `${repository.owner}/${repository.name}`;
			return {
				...gate(event.headSha),
				checkedCommit: event.headSha,
				isFromFork
			};
		}
		case "comment": return event.onPullRequest ? {
			kind: "accept",
			pullRequest: event.number
		} : {
			kind: "nothing",
			reason: "The comment is not on a pull request."
		};
		case "other": return {
			...inRepository,
			isFromFork: true
		};
	}
}
function settingsOf({ work, includeTaskText }, settings) {
	return {
		...settings,
		head: work.head,
		"include-task-text": includeTaskText
	};
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

/***/ 9844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Gt: () => (/* binding */ readConversation),
/* harmony export */   S_: () => (/* binding */ writeEarlier),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   lJ: () => (/* binding */ viewer),
/* harmony export */   lz: () => (/* binding */ readEarlier),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5368);






// src/report/earlier-verdict.ts
const earlierVerdictSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	at: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)(),
	run: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(),
	attempt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(),
	headSha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[0-9a-f]{40}$/),
	verdict: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)([..._kind_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictKindSchema */ .v.options, "measuring"]),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().min(-1).max(1).nullable()
});

// src/github/conversation.ts
async function readConversation(connection, number, id) {
	const { octokit, repository } = connection;
	const list = {
		...repository,
		issue_number: number,
		per_page: 100
	};
	const all = await octokit.paginate(octokit.rest.issues.listComments, list);
	const marked = all.flatMap((comment) => {
		const marker = readMarker(comment.body ?? "", id);
		return marker === null ? [] : [{
			comment,
			marker
		}];
	});
	if (marked.length === 0) return {
		all,
		ours: []
	};
	const login = await viewer(connection);
	return {
		all,
		ours: marked.filter(({ comment }) => comment.user?.login === login).sort((a, b) => a.comment.id - b.comment.id)
	};
}
const viewerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ viewer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ login: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }) });
async function viewer({ octokit, repository: { request } }) {
	return viewerSchema.parse(await octokit.graphql("{ viewer { login } }", { request })).viewer.login;
}
function writeMarker(id, run, about) {
	const accepted = about.accepted === null ? "" : ` accepted ${about.accepted}`;
	return `<!-- swelancer-gate ${id} run ${run.id} attempt ${run.attempt} head ${about.headSha} ${about.verdict}${accepted} -->`;
}
const MARKER = /^<!-- swelancer-gate (?<id>\S+) run (?<run>\d+) attempt (?<attempt>\d+) head (?<headSha>[0-9a-f]{40}) (?<verdict>\w+)(?: accepted (?<accepted>\d+))? -->/;
const markerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	run: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)(),
	attempt: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)(),
	headSha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	verdict: earlierVerdictSchema.shape.verdict,
	accepted: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().optional()
});
function readMarker(body, id) {
	const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
	return read.success && read.data.id === id ? {
		...read.data,
		accepted: read.data.accepted ?? null
	} : null;
}
const MAX_EARLIER = 10;
function writeEarlier(verdicts) {
	return `<!-- swelancer-gate-told ${JSON.stringify(verdicts)} -->`;
}
function readEarlier(body, run) {
	const json = EARLIER.exec(body)?.[1];
	if (json === void 0) return [];
	try {
		return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(earlierVerdictSchema).max(11).parse(JSON.parse(json)).filter((one) => one.run !== run.id || one.attempt !== run.attempt).slice(0, MAX_EARLIER);
	} catch {
		return [];
	}
}
const EARLIER = /^<!--[^\n]*-->\n<!-- swelancer-gate-told (\[[^\n]*\]) -->\n/;

// src/github/status.ts
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
}
function reasonOf(error, permission) {
	const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
	const status = statusOf(error);
	if (isRateLimit(error)) return "GitHub's rate limit is used up.";
	if (status === 401 || status === 403 || status === 404) return `the token is not allowed to (${status}). Give the job "permissions: ${permission}"; a pull request from a fork gets a token that can only read.`;
	if (status >= 400 && status < 500) return `GitHub rejected it (${status}: ${message}).`;
	return `GitHub did not respond as expected (${message}).`;
}
function isRateLimit(error) {
	const status = statusOf(error);
	return status === 429 || status === 403 && error instanceof Error && /rate limit/i.test(error.message);
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



/***/ })

};
