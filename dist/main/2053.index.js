export const id = 2053;
export const ids = [2053];
export const modules = {

/***/ 1583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ sampleShard),
/* harmony export */   Lv: () => (/* binding */ checkShardable),
/* harmony export */   rp: () => (/* binding */ recordBranchState),
/* harmony export */   zm: () => (/* binding */ erosionNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3989);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5263);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4654);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1525);









// src/sampling/shard/run.ts
function checkShardable({ batchPrice }) {
	if (batchPrice === null) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "transport: batch does not work with shards", { hint: "Remove --shard, or set transport: direct." });
}
async function sampleShard({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
	const own = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTasks */ .Bt)(tasks, shard);
	const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
	onBegin(mine.length);
	const failure = await sampler.take(mine).then(() => null, (error) => {
		if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) return error;
		throw error;
	});
	const known = arms.map((arm) => sampler.known(arm, own));
	const trials = [...new Map(known.flatMap((arm) => arm.trials.map((trial) => [trial.key, trial]))).values()];
	return {
		suite,
		asked,
		begun,
		trials,
		paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
		spent: sampler.spent,
		tasks: own.length,
		missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
		failure
	};
}

// src/verdict/erosion.ts
const EROSION_LIMIT = 5e-4;
function startAt(state) {
	return {
		anchor: state,
		current: state,
		changes: 0
	};
}
function followedBy({ anchor, current, changes }, next) {
	return [
		"solver",
		"model",
		"suite"
	].some((field) => next[field] !== current[field]) || dropPValue(current, next) <= 5e-4 || dropPValue(next, anchor) <= 5e-4 ? startAt(next) : {
		anchor,
		current: next,
		changes: changes + 1
	};
}
function erosionOf({ anchor, current, changes }) {
	if (dropPValue(anchor, current) > 5e-4) return null;
	const pairs = pairsOf(anchor, current);
	const { difference, center, error } = (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateChange */ .BD)(pairs.map(({ before, now }) => ({
		weight: 1,
		baseline: before,
		candidate: now
	})), Math.min(...pairs.map(({ now }) => now.samples)));
	const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_6__/* .normalQuantile */ .Zl)(.9995) * error;
	return {
		since: anchor,
		changes,
		difference,
		low: center - reach,
		high: Math.min(0, center + reach)
	};
}
function trendTo(states, id, digest) {
	const own = /* @__PURE__ */ new Map();
	for (const state of states) if (state.id === id) own.set(state.digest, state);
	const order = [...own.keys()];
	const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap((known) => own.get(known) ?? []);
	return first === void 0 ? null : later.reduce(followedBy, startAt(first));
}
const NO_ANSWERS = {
	right: 0,
	samples: 0
};
function dropPValue(earlier, later) {
	const strata = pairsOf(earlier, later).map(({ before, now }) => ({
		weight: 1,
		given: NO_ANSWERS,
		baseline: before,
		fresh: NO_ANSWERS,
		early: now,
		late: NO_ANSWERS,
		state: "everyone"
	}));
	return (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .permutationTest */ .tx)(strata).exactP;
}
function pairsOf(earlier, later) {
	return Object.entries(later.tasks).flatMap(([taskId, [right, samples]]) => {
		const [rightBefore, samplesBefore] = earlier.tasks[taskId] ?? [0, 0];
		if (samples === 0 || samplesBefore === 0) return [];
		return [{
			before: {
				right: rightBefore,
				samples: samplesBefore
			},
			now: {
				right,
				samples
			}
		}];
	});
}

// src/app/branch-history.ts
function recordBranchState({ id, material: { suite, tasks }, solver }, { trials, samples, ...when }, store) {
	const digest = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_4__/* .armDigest */ .lQ)(solver, tasks);
	const counts = Object.fromEntries(tasks.map((task) => {
		const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
		return [task.id, [first.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_7__/* .isRight */ .F)(trial, task)).length, first.length]];
	}));
	const answers = answersIn(counts);
	const known = store.states.filter((state) => state.id === id && state.digest === digest).map((state) => answersIn(state.tasks));
	if (answers < samples * tasks.length / 2 || known.some((earlier) => earlier >= answers)) return;
	store.addState({
		id,
		digest,
		suite: suite.hash,
		solver: solver.name,
		model: solver.model,
		...when,
		tasks: counts
	});
}
function erosionNotes({ id, material, solver }, { states }) {
	if (states.length === 0) return [];
	const trend = trendTo(states, id, (0,_procedure_js__WEBPACK_IMPORTED_MODULE_4__/* .armDigest */ .lQ)(solver, material.tasks));
	const erosion = trend && erosionOf(trend);
	if (erosion === null) return [];
	return [{
		kind: "warning",
		text: _notes_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTES */ .Y6.erosion(erosion)
	}];
}
function answersIn(tasks) {
	return Object.values(tasks).reduce((sum, [, samples]) => sum + samples, 0);
}



/***/ }),

/***/ 6668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ failureOfResponse),
/* harmony export */   oR: () => (/* binding */ failureOfBody),
/* harmony export */   xU: () => (/* binding */ failureOfErrorObject),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);




// src/model/error-body.ts
const wordsOf = (value) => `${tagsIn(value).join(" ")} ${readError(value).message}`;
const MESSAGES = [
	"error",
	"errors",
	"message",
	"detail",
	"msg",
	"data"
];
function readError(value) {
	if (typeof value === "string") return {
		message: value,
		code: ""
	};
	if (Array.isArray(value)) {
		const parts = value.map(readError);
		return {
			message: parts.map(({ message }) => message).join("; "),
			code: parts[0]?.code ?? ""
		};
	}
	if (value === null || typeof value !== "object") return {
		message: "",
		code: ""
	};
	const fields = new Map(Object.entries(value));
	const inner = MESSAGES.map((name) => readError(fields.get(name))).find(({ message }) => message !== "");
	const raw = readError(readRaw(fields.get("metadata")));
	const place = [fields.get("param"), fields.get("loc")].flat().filter((part) => typeof part === "string");
	const code = fields.get("code") ?? fields.get("type");
	return {
		message: [
			place.join("."),
			inner?.message ?? "",
			raw.message
		].filter((part) => part !== "").join(": "),
		code: inner?.code || (typeof code === "string" || typeof code === "number" ? String(code) : "")
	};
}
const TAGS = /* @__PURE__ */ new Set([
	"code",
	"type",
	"status",
	"reason",
	"quotaId",
	"error_type",
	"error_code"
]);
function tagsIn(value, depth = 0) {
	if (value === null || typeof value !== "object" || depth > 8) return [];
	const own = "is_byok" in value && value.is_byok === true ? ["is_byok"] : [];
	const tags = Object.entries(value).flatMap(([name, part]) => typeof part === "string" || typeof part === "number" ? TAGS.has(name) ? [String(part)] : [] : tagsIn(part, depth + 1));
	return [...own, ...tags];
}
function readRaw(metadata) {
	if (metadata === null || typeof metadata !== "object" || !("raw" in metadata)) return null;
	return typeof metadata.raw === "string" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOrUndefined */ ._D)(metadata.raw) ?? metadata.raw : metadata.raw;
}

// src/model/known-errors.ts
const only = (...statuses) => (status) => statuses.includes(status);
const ANY = () => true;
const FAILED = (status) => status >= 500;
const REFUSED = (status) => status >= 400 && status < 500 && !only(404, 408, 413, 422)(status);
const GONE = only(404, 410);
const ANYTHING = /^/;
const RELAYED = /^(?!.*\bis_byok\b).*provider returned error/is;
const BASE_URL_HINT = "Check the base URL: the gate adds /chat/completions to it, and it usually ends in /v1.";
const rejects = (field, name) => ({
	kind: "bad-request",
	hint: `Change or remove \`${field}\` under \`sampling\`, or in the prompt file.`,
	statuses: ANY,
	errors: [["OpenAI, Anthropic, vLLM and others", name]]
});
const KNOWN_ERRORS = [
	{
		kind: "context-too-long",
		statuses: only(429),
		errors: [["OpenAI, Groq", /request too large/i]]
	},
	{
		kind: "rate-limit",
		statuses: only(429),
		errors: [["OpenRouter, a limit of the provider", RELAYED]]
	},
	{
		kind: "quota",
		fatal: true,
		hint: "Wait until the quota is renewed, or use a key with a higher one.",
		statuses: only(429),
		errors: [
			["Groq, Bedrock, Cerebras, OpenRouter; Gemini in `quotaId`", /per[ _-]?day/i],
			["GitHub Models", /ByDay\b/i],
			["Zhipu, some gateways", /daily (?:\w{1,30} )?(?:limit|quota)|今日调用次数限额/i],
			["Cloudflare", /daily free allocation/i],
			["ModelScope", /today's quota/i],
			["Ollama, MiniMax, Zhipu", /usage limit (?:reached|exceeded)|(?:hourly|session|weekly) usage limit/i],
			["Zhipu", /使用上限|weekly\/monthly limit exhausted/i],
			["Volcengine Ark", /exceeded the \S+ usage quota/i],
			["Cohere", /limited to \d+ API calls \/ month/i]
		]
	},
	{
		kind: "rate-limit",
		statuses: only(429),
		errors: [
			[
				"Gemini, in a stream",
				/^(?=.*quota)(?!.*\blimit: 0\b).*(?:(?:retry|try again) in|per[ _-]?minute)/is,
				only(400)
			],
			[
				"OpenAI, Groq",
				/^(?!.*\blimit: 0\b).*(?:(?:retry|try again) in|per[ _-]?minute)/is,
				only(429)
			],
			["Alibaba", /(?<!free )allocated quota exceeded|error-code#token-limit/i]
		]
	},
	{
		kind: "quota",
		fatal: true,
		hint: "Add credit, or raise the spending limit of the account or the key.",
		statuses: REFUSED,
		errors: [
			[
				"OpenRouter, DeepSeek, Hugging Face and others",
				ANYTHING,
				only(402)
			],
			[
				"Fireworks",
				ANYTHING,
				only(412)
			],
			["OpenAI, DeepSeek, MiniMax, one-api", /insufficient[ _](?:user[ _])?(?:quota|balance|credit|funds)/i],
			[
				"MiniMax",
				/insufficient balance/i,
				FAILED
			],
			["OpenAI, Gemini, Moonshot", /exceeded[ _](?:your )?current[ _]quota|billing/i],
			["one-api, SiliconFlow", /(?:quota|balance|credit limit) is (?:not enough|insufficient)/i],
			["new-api, Zhipu", /token_quota_failed|(?:额度|余额)(?:不足|已用尽)/i],
			["Alibaba", /arrearage/i],
			["xAI, OpenRouter", /out of credits|requires more credits|no (?:remaining )?credits/i],
			["Gemini, Anthropic", /credits? (?:balance )?(?:is|are|has been) (?:exhausted|depleted|too low)/i],
			["xAI", /used all (?:available|of your) credits/i],
			["Anthropic, Ollama, MiniMax, xAI, Zhipu", /(?:monthly )?(?:spending|spend|usage)[ _-](?:limit|cap)/i],
			["OpenRouter", /key limit exceeded/i],
			["Novita", /not[ _]enough[ _]balance/i],
			["Azure", /out of call volume quota/i],
			["Alibaba", /free tier of the model has been exhausted|free allocated quota exceeded/i],
			["Zhipu, if the plan has ended", /套餐已到期|coding plan package has expired/i],
			["Volcengine Ark", /reached the set inference limit/i],
			["LiteLLM", /budget[ _]?(?:has been )?exceeded|exceeded[ _]?(?:\w{1,30} )?budget|over budget|crossed budget/i],
			["Moonshot, Fireworks, Volcengine Ark", /account.{0,40}(?:suspended|deactivated|overdue|in arrears)/i]
		]
	},
	{
		kind: "unknown-model",
		fatal: true,
		hint: "The plan of this key does not include the model: name another one, or use another key.",
		statuses: ANY,
		errors: [["MiniMax, with status 500", /plan not support model/i], ["Zhipu, with status 429", /套餐暂未开放|subscription plan does not yet include access/i]]
	},
	{
		kind: "rate-limit",
		statuses: only(429),
		errors: [["all", ANYTHING], [
			"Groq, if its flex tier has no capacity left",
			/capacity/i,
			only(498)
		]]
	},
	{
		kind: "context-too-long",
		statuses: ANY,
		errors: [
			[
				"all",
				ANYTHING,
				only(413)
			],
			["OpenAI, OpenRouter, Anthropic, llama.cpp, LM Studio", /context[ _-]?(?:length|window|size|limit)/i],
			["Anthropic, Bedrock", /(?:prompt|input|request|message).{0,40}too (?:long|large)/i],
			["Gemini, Alibaba", /(?:prompt|input) (?:token count|length).{0,40}(?:exceeds|only supports|should be \[)/i],
			["xAI, vLLM, Zhipu", /maximum (?:prompt|model|input) length|prompt exceeds max length/i],
			["Moonshot", /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded/i],
			["Cohere, AI21", /too many (?:input )?tokens/i],
			["Groq, Cerebras", /reduce the length of the (?:messages|prompt|input)/i],
			["OpenAI", /tokens exceed the configured limit/i],
			["SiliconFlow", /must be less than max_seq_len/i],
			["Qianfan, Zhipu", /(?:characters|tokens)_too_long|prompt 超长/i],
			["Mistral", /too large for model/i],
			["TGI, Together", /`inputs`.{0,60}must/i],
			["vLLM, which subtracts the prompt from the context", /max_tokens must be at least 1, got -/i]
		]
	},
	{
		kind: "bad-request",
		fatal: true,
		hint: "Set `reasoning-effort: none` under `sampling`, name another model, or measure an agent such as Codex with `solver: command`.",
		statuses: ANY,
		errors: [["OpenAI from GPT-5.4 on", /tools with reasoning_effort are not supported/i]]
	},
	{
		kind: "bad-request",
		fatal: true,
		hint: "An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser).",
		statuses: ANY,
		errors: [
			["Ollama, Groq, Bedrock", /(?:not|n't) support (?:tools?|function calling)\b/i],
			["OpenRouter", /no endpoints? found that support tool/i],
			["Mistral, Groq, Bedrock", /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i],
			["llama.cpp", /requires --jinja|unsupported param: tools/i],
			["vLLM", /requires --enable-auto-tool-choice/i],
			["older servers", /unrecognized.{0,40}\btools\b/i]
		]
	},
	{
		kind: "server",
		statuses: FAILED,
		errors: [["all", ANYTHING], [
			"all",
			ANYTHING,
			only(409, 425)
		]]
	},
	{
		kind: "timeout",
		statuses: only(408),
		errors: [["all", ANYTHING]]
	},
	{
		kind: "content-filter",
		statuses: ANY,
		errors: [
			["OpenAI, Azure, Moonshot", /content[ _]?(?:filter|policy)|content management policy|responsible ?ai/i],
			["OpenRouter, OpenAI", /moderation|flagged/i],
			["xAI, with status 403", /usage guidelines/i],
			["DeepSeek", /content exists risk/i],
			["Alibaba", /inappropriate content/i],
			["MiniMax", /new_sensitive/i],
			["OpenAI", /safety system/i],
			["LiteLLM, Portkey", /violated guardrail|guardrail checks/i],
			["Cloudflare", /blocked due to security/i],
			["Zhipu", /unsafe or sensitive content|不安全或敏感内容/i],
			["Volcengine Ark", /SensitiveContentDetected/i],
			["ZenMux, with status 403", /safety_check_failed/i],
			[
				"Cohere",
				ANYTHING,
				only(498)
			]
		]
	},
	{
		kind: "server",
		statuses: ANY,
		errors: [
			["NVIDIA", /DEGRADED function cannot be invoked/],
			["LM Studio, if a model crashed", /model has crashed|model (?:is )?unloaded/i],
			["OpenRouter, at times, although the model is named", /no models provided/i],
			[
				"OpenRouter, if a provider gives no reason",
				/provider returned error(?:: error)?\W*$/i,
				only(400)
			],
			[
				"OpenRouter, if a provider lacks the model or rejects its key",
				RELAYED,
				only(401, 403, 404, 405, 410)
			],
			[
				"OpenCode Zen",
				/upstream request failed/i,
				only(400)
			],
			[
				"TGI, if a generation failed",
				ANYTHING,
				only(424)
			],
			[
				"Gemini, if it canceled a call",
				ANYTHING,
				only(499)
			]
		]
	},
	{
		kind: "malformed-response",
		statuses: ANY,
		errors: [["Groq", /json_validate_failed|tool_use_failed/]]
	},
	{
		kind: "authentication",
		fatal: true,
		hint: "The provider does not serve the region of this machine: run the gate elsewhere, or use another provider.",
		statuses: ANY,
		errors: [["Gemini", /location is not supported/i], ["OpenAI", /unsupported_country|country, region,? or territory not supported/i]]
	},
	{
		kind: "authentication",
		fatal: true,
		hint: "Check that the key is complete, belongs to this endpoint and may use this model.",
		statuses: ANY,
		errors: [
			[
				"all",
				ANYTHING,
				only(401, 403)
			],
			["OpenAI, xAI", /invalid[ _]api[ _]key|incorrect api key/i],
			["Gemini", /api key (?:not valid|is invalid)/i],
			["Anthropic", /organization has been disabled/i],
			["OpenAI", /organization must be verified to use/i],
			["LiteLLM, which looks for unknown keys in a database", /no connected db|no_db_connection|token_not_found_in_db/i]
		]
	},
	{
		kind: "unknown-model",
		fatal: true,
		hint: "On Azure, `model` is the name of your deployment, not that of the model in it.",
		statuses: ANY,
		errors: [["Azure", /DeploymentNotFound/i]]
	},
	{
		kind: "unknown-model",
		fatal: true,
		hint: "The gate uses /chat/completions only: name a model that this endpoint offers there.",
		statuses: ANY,
		errors: [
			["OpenAI", /not a chat model|only supported in v1\/responses/i],
			["Groq", /(?:not|n't) support (?:the )?chat[ _-]?completions?/i],
			["vLLM, llama.cpp", /chat[ _-]?completions?.{0,30}not supported/i],
			["Azure", /operation does not work with the specified model/i],
			["GitHub Copilot", /not accessible via the \/chat\/completions/i]
		]
	},
	{
		kind: "unknown-model",
		fatal: true,
		hint: "Allow one of the model's providers in the privacy settings of your account, or name another model.",
		statuses: GONE,
		errors: [["OpenRouter", /data policy|guardrail restrictions|settings\/privacy/i]]
	},
	{
		kind: "unknown-model",
		fatal: true,
		hint: "Check how this endpoint spells the name of the model, and that it still offers it to you.",
		statuses: ANY,
		errors: [
			["OpenAI, Groq, Hugging Face, Together", /model_(?:not_found|not_available|not_supported|decommissioned)|(?:unknown|invalid|not a valid|no such|unavailable)[ _]model/i],
			["GitHub Copilot, as plain text", /requested model is not supported/i],
			["ModelScope", /has no provider supported/i],
			["Vertex", /malformed publisher model/i],
			[
				"Databricks, where `model` names an endpoint",
				/endpoint_not_found|resource_does_not_exist/i,
				GONE
			],
			[
				"Volcengine Ark",
				/InvalidEndpoint/i,
				GONE
			],
			["OpenRouter", /no endpoints? (?:found|available)/i],
			["Bedrock", /model identifier is invalid|model.{0,40}with on-demand throughput/i],
			["Zhipu", /模型不存在/],
			["OpenAI, Ollama, DeepSeek, Mistral and others", /model.{0,80}(?:not found|not exist|not available|no longer (?:available|supported|accessible))/i],
			["Groq, xAI, NVIDIA", /model(?: \S+)? (?:has been|was|is|has reached) .{0,20}(?:decommissioned|deprecated|retired|end of life)/i],
			["NVIDIA", /function.{0,60}not found for account/i],
			["Anthropic, Moonshot", /not_found_error (?!(?:\S+ )?not found\W*$)/i],
			[
				"others",
				/(?<![/\w-])(?:model|deployment)\b(?!\/)/i,
				GONE
			]
		]
	},
	{
		kind: "bad-request",
		fatal: true,
		hint: BASE_URL_HINT,
		statuses: ANY,
		errors: [
			[
				"all",
				ANYTHING,
				only(404, 405, 410)
			],
			["LM Studio, with status 200", /unexpected endpoint or method/i],
			["OpenAI", /invalid url/i]
		]
	},
	rejects("temperature", /\btemperature\b/i),
	rejects("top-p", /\btop_p\b/i),
	rejects("reasoning-effort", /\breasoning[_.]effort\b/i),
	rejects("max-tokens", /\bmax_(?:completion_|output_)?tokens\b/i)
];
function meaningOf(status, words) {
	return KNOWN_ERRORS.find(({ statuses, errors }) => errors.some(([, says, own = statuses]) => own(status) && says.test(words))) ?? { kind: "bad-request" };
}

// src/model/classify.ts
const WEB_PAGE = /^\s*<(?:!doctype|!--|html|head|\?xml)/i;
const RATE_LIMITED = /rate[ _-]?limit|too many requests/i;
function failureOfResponse(status, headers, body) {
	if (status >= 300 && status < 400) return failure(status, {
		kind: "bad-request",
		fatal: true,
		hint: "Use that address as the base URL."
	}, `the endpoint redirects to ${headers.get("location")?.split("?")[0] ?? "another address"}`);
	if (WEB_PAGE.test(body)) return failure(status, status === 403 ? BLOCKED : meaningOf(status, ""), "the endpoint returned a web page");
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOrUndefined */ ._D)(body) ?? body;
	return failure(status, meaningOf(status, wordsOf(value)), readError(value).message || "no reason given");
}
function failureOfErrorObject(error) {
	const { message, code } = readError({ error });
	const words = wordsOf({ error });
	const reason = message || "no reason given";
	if (/^[45]\d\d$/.test(code)) return failure(Number(code), meaningOf(Number(code), words), reason);
	const meaning = meaningOf(RATE_LIMITED.test(words) ? 429 : 400, words);
	return meaning.kind === "bad-request" && !meaning.fatal ? failure(502, { kind: "server" }, reason) : failure(null, meaning, reason);
}
function failureOfBody(body, what) {
	return WEB_PAGE.test(body) ? failure(null, {
		kind: "malformed-response",
		fatal: true,
		hint: BASE_URL_HINT
	}, "the endpoint returned a web page") : failure(null, { kind: "malformed-response" }, `${what} (${body.length} characters)`);
}
const UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER_CERT)|CERT_UNTRUSTED|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID/;
const NO_TLS = /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long/i;
function failureOfConnection(error, redact) {
	const words = [...chain(error)].map(({ code = "", message }) => redact(message.includes(code) ? message : `${code} ${message}`));
	const untrusted = words.find((word) => UNTRUSTED.test(word));
	if (untrusted !== void 0) return failure(null, {
		kind: "connection",
		fatal: true,
		hint: "Give its authority to Node in the environment variable NODE_EXTRA_CA_CERTS, as the path of a PEM file."
	}, `the certificate is not trusted: ${untrusted}`);
	if (words.some((word) => NO_TLS.test(word))) return failure(null, {
		kind: "connection",
		fatal: true,
		hint: "Write http:// instead of https:// in the base URL."
	}, "the endpoint does not use HTTPS");
	return failure(null, words.some((word) => /timed? ?out/i.test(word)) ? {
		kind: "timeout",
		hint: "Raise the timeout, or shorten the answers with sampling.max-tokens."
	} : {
		kind: "connection",
		hint: "Check the base URL, and that the endpoint can be reached from here."
	}, words.at(-1) ?? "the connection failed");
}
const BLOCKED = {
	kind: "authentication",
	fatal: true,
	hint: "A firewall in front of the endpoint may block this machine. Check the base URL, too."
};
function failure(status, { kind, fatal = false, hint }, words) {
	const message = words.replaceAll(/[\s\p{Cc}]+/gu, " ").trim().slice(0, 400);
	return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(kind, status === null ? message : `${status} ${message}`, {
		...status === null ? {} : { status },
		...hint === void 0 ? {} : { hint },
		requests: 1,
		fatal
	});
}
function* chain(error) {
	if (!(error instanceof Error)) return;
	yield {
		message: error.message,
		code: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error)
	};
	yield* chain(error.cause);
}



/***/ }),

/***/ 2053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ sampleInBatches),
/* harmony export */   Qe: () => (/* binding */ runMeasure),
/* harmony export */   iX: () => (/* binding */ runMeasureShard),
/* harmony export */   mW: () => (/* binding */ findHead)
/* harmony export */ });
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4208);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(783);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3852);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9874);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4666);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1525);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6668);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9368);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7413);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6905);
/* harmony import */ var _branch_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1583);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9473);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4654);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1431);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4340);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);



















// src/sampling/batch/lines.ts
const BATCH_LIMITS = {
	requests: 5e4,
	bytes: 1e8
};
function requestLine(key, body) {
	return `${JSON.stringify({
		custom_id: key,
		method: "POST",
		url: "/v1/chat/completions",
		body
	})}\n`;
}
function* packed(items, lineOf, limits) {
	let batch = [];
	let lines = [];
	let bytes = 0;
	for (const item of items) {
		const line = lineOf(item);
		const size = Buffer.byteLength(line);
		if (batch.length > 0 && (batch.length >= limits.requests || bytes + size > limits.bytes)) {
			yield {
				items: batch,
				lines: lines.join("")
			};
			[batch, lines, bytes] = [
				[],
				[],
				0
			];
		}
		batch.push(item);
		lines.push(line);
		bytes += size;
	}
	if (batch.length > 0) yield {
		items: batch,
		lines: lines.join("")
	};
}
const resultSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	custom_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	response: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		status_code: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(),
		body: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()
	}).nullish(),
	error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()
});
function readResults(lines) {
	return lines.split("\n").flatMap((line) => {
		const parsed = resultSchema.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_17__/* .jsonOrUndefined */ ._D)(line));
		if (!parsed.success) return [];
		const { custom_id: key, response, error } = parsed.data;
		if (response == null) return [{
			key,
			outcome: (0,_classify_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOfErrorObject */ .xU)(error)
		}];
		const body = JSON.stringify(response.body) ?? "";
		const { status_code: status } = response;
		return [{
			key,
			outcome: status < 300 ? body : (0,_classify_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOfResponse */ .nY)(status, new Headers(), body)
		}];
	});
}

// src/sampling/batch/notices.ts
const NOTICES = {
	costLimit: "With max-cost, batches are not used: the limit is checked call by call. Requests are sent directly.",
	submitted: (requests) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(requests, "request")} submitted as a batch; an answer can take 24 hours.`,
	notAccepted: (reason) => `The endpoint does not accept batches (${reason}). Requests are sent directly.`,
	rejected: (reason) => `The endpoint rejected a batch: ${reason}`,
	gone: "A submitted batch no longer exists. Its requests are sent directly.",
	unanswered: (requests, reasons) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(requests, "request")} of a batch got no answer (${reasons.join(", ")}). Requests are sent directly.`
};

// src/sampling/batch/transport.ts
const FIRST_POLL_MS = 5e3;
const ATTEMPTS = 5;
async function withRetries(work, { clock }, signal) {
	for (let attempt = 1;; attempt++) try {
		return await work();
	} catch (error) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk && _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .RETRYABLE */ .rV.has(error.kind)) || attempt === ATTEMPTS) throw error;
		await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
	}
}
async function locate({ name }, post, signal) {
	const { batches, journal } = post;
	const batch = await withRetries(() => batches.find(name, signal), post, signal).catch(nullIfNotFound);
	if (batch !== null) journal.created(name, batch);
	return batch;
}
function nullIfNotFound(error) {
	if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk && error.status === 404) return null;
	throw error;
}

// src/sampling/batch/collect.ts
const ROUNDS_TO_APPEAR = 3;
async function collect$1(submission, round, mine, post, run) {
	const { batches, journal } = post;
	const { signal, onNotice } = run;
	try {
		const batch = submission.batch ?? await locate(submission, post, signal);
		if (batch === null) {
			if (round < ROUNDS_TO_APPEAR || !isAbandoned(submission, mine, run)) return false;
			journal.settle(submission.name, "never created");
			return true;
		}
		const state = await withRetries(() => batches.state(batch, signal), post, signal);
		if (!state.ended) return false;
		await keepResults(submission, state, mine, post, run);
	} catch (error) {
		if (signal.aborted) return false;
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk) || error.status !== 404) throw error;
		onNotice(NOTICES.gone);
		journal.settle(submission.name, "gone");
	}
	return true;
}
async function keepResults(submission, { status, files, tookMs, problem }, mine, post, run) {
	const { batches, journal, priceShare } = post;
	const { sampler, solvers, store, signal, onNotice } = run;
	if (problem !== null) onNotice(NOTICES.rejected(problem));
	const open = new Map(openOf(submission, mine, run));
	const carried = {
		sent: submission.sent,
		latencyMs: tookMs,
		priceShare
	};
	const failures = /* @__PURE__ */ new Map();
	for (const file of files) for (const { key, outcome } of readResults(await withRetries(() => batches.content(file, signal), post, signal))) {
		const one = open.get(key);
		const call = one && solvers[one.arm]?.call?.(one.task, one.sample);
		if (one === void 0 || call === void 0) continue;
		try {
			if (outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk) throw outcome;
			sampler.keep(one, call.read(batches.reply(call.call, outcome, carried)));
			open.delete(key);
		} catch (error) {
			if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk)) throw error;
			failures.set(error.kind, (failures.get(error.kind) ?? 0) + 1);
		}
	}
	if (open.size > 0) {
		const reasons = [status, ...[...failures].map(([kind, times]) => `${kind} ${times}`)];
		onNotice(NOTICES.unanswered(open.size, reasons));
	}
	if (submission.keys.every((key) => mine.has(key) || store.get(key) !== void 0)) journal.settle(submission.name, status);
}
function isAbandoned({ keys }, mine, { store }) {
	const key = keys.find((key) => mine.has(key) && store.get(key) === void 0);
	return key !== void 0 && store.claim(key);
}
function openOf({ keys }, mine, { sampler }) {
	return sampler.open(keys.flatMap((key) => mine.get(key) ?? [])).map((one) => [sampler.keyOf(one), one]);
}

// src/sampling/batch/submit.ts
async function submit(free, taken, post, run) {
	const { sampler, budget, store, onNotice } = run;
	const calls = budget.maxCalls === null ? free.length : Math.max(0, budget.maxCalls - sampler.spent.calls - taken);
	const asked = sampler.open(free).filter(({ arm }) => sampler.failure(arm) === null);
	for (const one of asked.slice(calls)) store.release(sampler.keyOf(one));
	let submitted = 0;
	for (const { items, lines } of batchesOf(asked.slice(0, calls), post, run)) {
		if (!await create(items, lines, post, run)) break;
		submitted += items.length;
	}
	if (submitted > 0) onNotice(NOTICES.submitted(submitted));
}
function* batchesOf(trials, post, run) {
	const lineOf = (one) => requestLine(run.sampler.keyOf(one), bodyOf(one, post, run));
	for (const arm of new Set(trials.map((one) => one.arm))) {
		const own = trials.filter((one) => one.arm === arm);
		yield* packed(own, lineOf, BATCH_LIMITS);
	}
}
const WHOLE_RUN = /* @__PURE__ */ new Set(["authentication", "quota"]);
async function create(items, lines, post, run) {
	const { batches, journal } = post;
	const { sampler, signal, onNotice } = run;
	const { messages: _messages, ...sent } = bodyOf(items[0], post, run);
	const submission = {
		name: (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.randomUUID)(),
		keys: items.map(sampler.keyOf),
		sent,
		batch: null
	};
	const { name } = submission;
	journal.begin(submission, post.origin);
	try {
		const file = await withRetries(() => batches.upload(lines, name, signal), post, signal);
		const batch = await batches.create(file, name, signal).catch(nullIfRetryable);
		if (batch !== null) journal.created(name, batch);
		return true;
	} catch (error) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk) || signal.aborted || WHOLE_RUN.has(error.kind)) throw error;
		journal.settle(name, "refused");
		onNotice(NOTICES.notAccepted(error.message));
		return false;
	}
}
function bodyOf(one, { batches }, { solvers }) {
	const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
	if (call === void 0) throw new Error("only what takes one call goes into a batch");
	return batches.body(call);
}
function nullIfRetryable(error) {
	if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk && _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .RETRYABLE */ .rV.has(error.kind)) return null;
	throw error;
}

// src/sampling/batch/run.ts
async function sampleInBatches(wanted, post, run) {
	const { sampler, solvers, budget, store, signal, onNotice } = run;
	const { clock } = post;
	if (budget.maxCost !== null) {
		onNotice(NOTICES.costLimit);
		return 0;
	}
	const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.elapsed() + budget.maxMinutes * 6e4;
	const hasOneCall = ({ arm }) => solvers[arm]?.call !== void 0;
	const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map((one) => [sampler.keyOf(one), one]));
	try {
		await dropAbandoned(mine, post, run);
		const claimed = new Map([...mine].filter(([key]) => store.claim(key)));
		const taken = new Set(unsettled(mine, post).flatMap(({ keys }) => keys));
		const free = [...claimed].filter(([key]) => !taken.has(key)).map(([, one]) => one);
		await sampler.take([...new Map(free.toReversed().map((one) => [solvers[one.arm]?.model, one])).values()]);
		if (!signal.aborted) await submit(free, taken.size, post, run);
		return await wait(free, [...mine.keys()].filter((key) => !claimed.has(key)), until, mine, post, run);
	} catch (error) {
		if (!signal.aborted) throw error;
		return sampler.open([...mine.values()]).length;
	}
}
function unsettled(mine, { journal, origin }) {
	return journal.open(origin).filter(({ keys }) => keys.some((key) => mine.has(key)));
}
async function dropAbandoned(mine, post, run) {
	for (const submission of unsettled(mine, post)) {
		if (submission.batch !== null || await locate(submission, post, run.signal) !== null) continue;
		if (isAbandoned(submission, mine, run)) post.journal.settle(submission.name, "never created");
	}
}
const MAX_POLL_MS = 12e4;
async function wait(own, elsewhere, until, mine, post, run) {
	const { clock } = post;
	const { sampler, store, signal } = run;
	const collected = /* @__PURE__ */ new Set();
	for (let round = 0;; round++) {
		for (const submission of unsettled(mine, post)) {
			if (collected.has(submission.name)) continue;
			if (await collect$1(submission, round, mine, post, run)) collected.add(submission.name);
		}
		const claimed = elsewhere.filter((key) => !store.claim(key));
		const batched = unsettled(mine, post).flatMap(({ name, keys }) => collected.has(name) ? [] : keys);
		if (batched.length === 0 && sampler.open(own).length > 0) return 0;
		const left = sampler.open([...claimed, ...batched].flatMap((key) => mine.get(key) ?? [])).length;
		const time = until - clock.elapsed();
		if (left === 0 || signal.aborted || time <= 0) return left;
		const delay = Math.min(MAX_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
		await clock.sleep(Math.min(delay, time), signal).catch(() => {});
	}
}

// src/app/measure.ts
async function measure(request, tools) {
	const { settings, head: _head, samples: _samples, ...where } = request;
	const begun = await begin(request, tools);
	const { startedAt, config, material, sampler, side } = begun;
	const { tasks } = material;
	const { arm, solver } = side("candidate");
	const verdict = await collect(begun, tools);
	if (typeof request.samples !== "number") {
		const { trials } = sampler.known("candidate", tasks);
		const first = {
			trials,
			samples: (0,_plan2_js__WEBPACK_IMPORTED_MODULE_14__/* .baselineTarget */ .n6)(tasks.length, config.decision)
		};
		(0,_branch_history_js__WEBPACK_IMPORTED_MODULE_11__/* .recordBranchState */ .rp)({
			id: settings.id,
			material,
			solver
		}, {
			...first,
			commit: request.head.commit,
			at: startedAt
		}, tools.store);
	}
	const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .assembleMeasurement */ .tB)({
		...where,
		id: settings.id,
		version: tools.version,
		disk: tools.disk(),
		startedAt,
		finishedAt: new Date(tools.now()).toISOString(),
		freshSince: tools.merged?.begun ?? startedAt,
		material,
		includeTaskText: settings["include-task-text"] ?? false,
		taskDetails: settings["task-details"],
		decision: config.decision,
		verdict,
		notes: [],
		budget: {
			...config.budget,
			...sampler.spent
		},
		candidate: {
			description: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .describeArm */ .qz)(arm, solver, (0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .armDigest */ .lQ)(solver, tasks), settings.config),
			...sampler.known("candidate", tasks),
			isPaidNow: sampler.isPaidNow
		}
	});
	return {
		...report,
		notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .notesOn */ .vE)(report, tools.store.damage)
	};
}
async function collect(begun, tools) {
	const { config, sampler, side, wantedTrials } = begun;
	const wanted = sampler.open(wantedTrials());
	if (wanted.length > 0 && tools.merged?.canAsk === false) return {
		kind: "inconclusive",
		cause: "missing-answers",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .measurement */ .PG.withoutKey(wanted.length),
		exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.passed
	};
	tools.onBatch({
		reason: "round",
		round: 1
	}, wanted.length);
	try {
		const transport = await tools.transport(config);
		const run = {
			...tools,
			sampler,
			solvers: { candidate: side("candidate").solver },
			budget: config.budget
		};
		const pending = transport === null ? 0 : await sampleInBatches(wanted, transport, run);
		if (pending > 0) return tools.signal.aborted ? _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .INTERRUPTED */ .t : (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .waiting */ .eg)(pending);
		await sampler.take(wanted);
	} catch (error) {
		if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk) return (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .failed */ .gz)(error);
		throw error;
	}
	return sampler.spent.exhausted === "interrupted" ? _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .INTERRUPTED */ .t : judge(begun);
}
function judge({ startedAt, config, material: { tasks }, sampler }) {
	const known = sampler.known("candidate", tasks);
	const answers = known.trials.length;
	if (sampler.spent.exhausted !== null) return {
		kind: "inconclusive",
		cause: "budget",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .measurement */ .PG.budgetEnded(answers),
		exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.passed
	};
	const lost = known.missing.length;
	if (lost > answers) return {
		kind: "error",
		cause: "missing-answers",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .measurement */ .PG.missing(lost, lost + answers),
		exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.error
	};
	const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .nextStep */ .sk)((0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .situationOf */ ._7)(tasks, null, known, startedAt, {
		decision: config.decision,
		canSample: false
	}));
	if (step.kind === "decided" && step.verdict.cause === "below-floor") {
		const { cause, reason, exitCode } = step.verdict;
		return {
			kind: "regressed",
			cause,
			reason,
			exitCode
		};
	}
	return {
		kind: "measured",
		cause: "measured",
		reason: _early_verdicts_js__WEBPACK_IMPORTED_MODULE_13__/* .measurement */ .PG.measured(tasks.length, answers),
		exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.passed
	};
}
async function measureShard(request, shard, tools) {
	const { startedAt, config, material, asked, sampler, wantedTrials } = await begin(request, tools);
	(0,_branch_history_js__WEBPACK_IMPORTED_MODULE_11__/* .checkShardable */ .Lv)(config);
	const shardInput = {
		...material,
		asked,
		begun: startedAt,
		arms: ["candidate"],
		sampler,
		wanted: wantedTrials()
	};
	return (0,_branch_history_js__WEBPACK_IMPORTED_MODULE_11__/* .sampleShard */ .BK)(shardInput, shard, (trials) => tools.onBatch({
		reason: "round",
		round: 1
	}, trials));
}
async function begin({ settings, head, samples }, tools) {
	const startedAt = new Date(tools.now()).toISOString();
	const own = await (0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .readOwn */ .jU)(head, settings);
	const arms = { candidate: await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readArm */ .Tl)("candidate", head, own.file, settings) };
	const prepared = await (0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .iA)({
		settings,
		judge: own,
		own: own.file,
		arms
	}, tools);
	const { config, material, sampler } = prepared;
	const { tasks } = material;
	return {
		...prepared,
		startedAt,
		wantedTrials
	};
	function wantedTrials() {
		if (typeof samples === "number") {
			const each = tasks.map((task) => ({
				taskId: task.id,
				arm: "candidate",
				samples
			}));
			return (0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .samplesOf */ .lc)(each, tasks);
		}
		const { trials } = sampler.known("candidate", tasks);
		const target = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_14__/* .baselineTarget */ .n6)(tasks.length, config.decision);
		const minimum = samples === "refresh" ? 1 : 0;
		return tasks.flatMap((task) => {
			const own = trials.filter((trial) => trial.taskId === task.id);
			const recent = own.filter((trial) => (0,_procedure_js__WEBPACK_IMPORTED_MODULE_10__/* .isRecent */ .Kb)(trial, config.decision, startedAt));
			const count = Math.max(minimum - own.filter(sampler.isPaidNow).length, target - recent.length);
			const used = new Set(own.map((trial) => trial.sample));
			return Array.from({ length: own.length + count }, (_, sample) => sample).filter((sample) => !used.has(sample)).slice(0, Math.max(0, count)).map((sample) => ({
				arm: "candidate",
				task,
				sample
			}));
		});
	}
}

// src/app/measure-session.ts
async function runMeasure(settings, samples, world, context) {
	return withMeasure(settings, samples, world, context, measure);
}
function runMeasureShard(settings, samples, shard, world, context) {
	const work = (request, tools) => measureShard(request, shard, tools);
	return withMeasure(settings, samples, world, context, work);
}
async function withMeasure(settings, samples, world, context, work) {
	const head = await findHead(settings, world);
	const target = samples === "refresh" ? "baseline" : String(samples);
	const request = {
		settings,
		head,
		samples,
		reproduce: (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFor */ .Fw)("run", settings, {
			head: head.commit,
			samples: target
		}),
		runUrl: context.runUrl ?? null
	};
	return (0,_session_js__WEBPACK_IMPORTED_MODULE_15__/* .withTools */ .Y)(settings, world, context, (tools) => work(request, tools));
}
async function findHead({ head }, world) {
	if (head === void 0) return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .workTreeSource */ .$d)(world);
	const git = await (0,_git2_js__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .zY)(world);
	const { commit, label } = await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, head);
	return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .commitSource */ .nv)(git, commit, label);
}



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
