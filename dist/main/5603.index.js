export const id = 5603;
export const ids = [5603];
export const modules = {

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

/***/ 5603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createModelClient: () => (/* binding */ createModelClient)
/* harmony export */ });
/* harmony import */ var _p_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1891);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _response_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3826);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6904);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9368);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(309);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6668);
/* harmony import */ var _tool_calls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1808);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9473);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2207);
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4178);
/* harmony import */ var _token_estimate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3468);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8474);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);

















// src/model/nullable-parameters.ts
const schemaWithProperties = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
	properties: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()),
	required: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).catch([])
});
const schemaWithItems = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ items: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)() });
const schemaWithType = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	enum: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).optional()
});
function withNullableOptions(schema) {
	const { data: object } = schemaWithProperties.safeParse(schema);
	if (object !== void 0) {
		const properties = Object.entries(object.properties).map(([name, value]) => {
			const property = relaxed(value);
			return [name, object.required.includes(name) ? property : nullable(property)];
		});
		return {
			...schema,
			properties: Object.fromEntries(properties)
		};
	}
	const { data: array } = schemaWithItems.safeParse(schema);
	return array?.items === void 0 ? schema : {
		...schema,
		items: relaxed(array.items)
	};
}
function relaxed(value) {
	const { data } = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).safeParse(value);
	return data === void 0 ? value : withNullableOptions(data);
}
function nullable(value) {
	const { data } = schemaWithType.safeParse(value);
	if (data === void 0) return value;
	return {
		...data,
		type: [data.type, "null"],
		...data.enum !== void 0 && { enum: [...data.enum, null] }
	};
}

// src/model/request.ts
function firstDialect(host) {
	return {
		structuredOutput: true,
		maxTokens: "max_tokens",
		stream: false,
		streamUsage: true,
		usageAccounting: /(?:^|\.)openrouter\.ai(?::\d+)?$/.test(host),
		nullableOptions: false,
		liteLlmBypass: false,
		ownUser: false,
		thoughtsOf: host
	};
}
function requestBody({ model, messages, sampling, answerSchema, extraBody, tools }, dialect, request) {
	const stream = dialect.stream || extraBody.stream === true;
	const { temperature, topP, maxTokens, reasoningEffort } = sampling;
	return {
		...dialect.usageAccounting && { usage: { include: true } },
		...extraBody,
		model,
		messages: messages.map((message) => wireMessage(message, dialect)),
		...tools !== void 0 && { tools: tools.map((tool) => wireTool(tool, dialect)) },
		...temperature !== void 0 && { temperature },
		...topP !== void 0 && { top_p: topP },
		...maxTokens !== void 0 && { [dialect.maxTokens]: maxTokens },
		...reasoningEffort !== void 0 && { reasoning_effort: reasoningEffort },
		...answerSchema !== null && dialect.structuredOutput && { response_format: {
			type: "json_schema",
			json_schema: {
				...answerSchema,
				strict: true
			}
		} },
		...dialect.liteLlmBypass && { cache: _response_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .LITELLM_BYPASS */ .Ji },
		...dialect.ownUser && { user: `swelancer-gate-${request}` },
		...stream && {
			stream: true,
			...dialect.streamUsage && { stream_options: { include_usage: true } }
		}
	};
}
const converted = /* @__PURE__ */ new WeakMap();
function conversationOf(messages, dialect) {
	const all = messages.map((message) => {
		const known = converted.get(message);
		if (known?.thoughtsOf === dialect.thoughtsOf) return known;
		const json = Buffer.from(JSON.stringify(wireMessage(message, dialect)));
		const own = {
			thoughtsOf: dialect.thoughtsOf,
			json,
			digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(json).digest()
		};
		converted.set(message, own);
		return own;
	});
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(Buffer.concat(all.map((one) => one.digest)));
	return {
		messages: all.map(({ json }) => json),
		digest: digest.digest("base64")
	};
}
function requestJson({ messages: _messages, ...rest }, { messages }) {
	const start = `${JSON.stringify(rest).slice(0, -1)},"messages":[`;
	const parts = messages.flatMap((message, index) => index === 0 ? [message] : [COMMA, message]);
	return Buffer.concat([
		Buffer.from(start),
		...parts,
		END
	]);
}
const COMMA = Buffer.from(",");
const END = Buffer.from("]}");
function wireMessage(message, { thoughtsOf }) {
	if (message.role === "tool") return {
		role: "tool",
		tool_call_id: message.toolCallId,
		content: message.content
	};
	if (message.role !== "assistant") return message;
	const { role, content, toolCalls = [], reasoning, host } = message;
	const isOwn = host !== void 0 && host === thoughtsOf;
	return {
		role,
		content: content.trim() === "" && toolCalls.length > 0 ? null : content,
		...isOwn && reasoning,
		...toolCalls.length > 0 && { tool_calls: toolCalls.map((call) => wireToolCall(call, isOwn)) }
	};
}
const wireToolCall = ({ id, name, arguments: json, extra }, isOwn) => ({
	...isOwn && extra,
	id,
	type: "function",
	function: {
		name,
		arguments: json
	}
});
const wireTool = (tool, { nullableOptions }) => ({
	type: "function",
	function: nullableOptions ? {
		...tool,
		parameters: withNullableOptions(tool.parameters)
	} : tool
});

// src/model/dialects.ts
function createDialects(host, onNotice) {
	const learned = /* @__PURE__ */ new Map();
	const undoubted = /* @__PURE__ */ new Set();
	const first = firstDialect(host);
	const of = (model) => learned.get(model) ?? first;
	return {
		of,
		adopt(model, asked, dialect, notice) {
			if (of(model) !== asked) return;
			learned.set(model, dialect);
			if (notice !== null) onNotice(notice);
		},
		mayDoubt: (model, failure, requests) => isPlainRefusal(failure) && (!_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRYABLE */ .rV.has(failure.kind) || requests > 1) && !undoubted.has(model),
		trust: (model) => void undoubted.add(model)
	};
}
const isPlainRefusal = ({ kind, fatal, status }) => (kind === "bad-request" || kind === "server") && !fatal && (status === 400 || status === 422);

// src/model/notices.ts
const NOTICES = {
	completionLimit: "The endpoint requires max_completion_tokens instead of max_tokens. The gate uses it from now on.",
	noStreamUsage: "The endpoint does not report usage for streamed answers.",
	streamOnly: "The endpoint requires streaming. The gate streams answers from now on.",
	noSchema: "The endpoint does not support structured output for this model. The gate requests plain text instead.",
	noUser: "The endpoint does not accept the field `user`.",
	noThoughts: "The endpoint does not accept a model's earlier thoughts. The gate omits them from now on.",
	nullableOptions: "The endpoint rejects tool calls with null for an optional parameter. The gate allows null from now on.",
	cached: "A gateway answered from its cache, but every sample needs a new answer. The gate now bypasses the cache.",
	misreported: (host) => `${host} reports an impossible token count or cost, which is ignored.`,
	noContent: (fields) => `An answer has no content; its text is in ${fields}, which the gate does not read. Turn off the server's reasoning parser, or let the model answer after thinking.`
};

// src/model/lessons.ts
const LESSONS = [
	{
		complaint: /max_completion_tokens/i,
		change: (dialect) => ({
			...dialect,
			maxTokens: "max_completion_tokens"
		}),
		notice: NOTICES.completionLimit
	},
	{
		complaint: /stream_options|include_usage/i,
		change: (dialect) => ({
			...dialect,
			streamUsage: false
		}),
		notice: NOTICES.noStreamUsage
	},
	{
		complaint: /non-stream|(?:only|must|requires?|enable).{0,30}stream|stream.{0,30}(?:required|must)/i,
		change: (dialect) => ({
			...dialect,
			stream: true
		}),
		notice: NOTICES.streamOnly
	},
	{
		complaint: /response_(?:format|schema)|json_schema|structured[ _]outputs?|output_config|guided[ _]decoding|parse grammar|requested parameters/i,
		change: (dialect) => ({
			...dialect,
			structuredOutput: false
		}),
		notice: NOTICES.noSchema
	},
	{
		complaint: /\buser\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized).{0,40}\buser\b/i,
		change: (dialect) => ({
			...dialect,
			ownUser: null
		}),
		notice: NOTICES.noUser
	},
	{
		complaint: /(?:reasoning\w*|extra_content)\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized|unsupported).{0,40}\b(?:reasoning|extra_content)/i,
		change: (dialect) => ({
			...dialect,
			thoughtsOf: null
		}),
		notice: NOTICES.noThoughts
	},
	{
		complaint: /expected \w+, but got null/i,
		change: (dialect) => ({
			...dialect,
			nullableOptions: true
		}),
		notice: NOTICES.nullableOptions
	}
];
const TEACHING = /* @__PURE__ */ new Set([
	"bad-request",
	"unknown-model",
	"server"
]);
const teaches = ({ kind, status }) => TEACHING.has(kind) || kind === "malformed-response" && status !== null;
function learn(call, dialect, failure) {
	if (!teaches(failure)) return null;
	const sent = JSON.stringify(requestBody(call, dialect, ""));
	for (const { complaint, change, notice } of LESSONS) {
		if (!complaint.test(failure.message)) continue;
		const changed = change(dialect);
		if (JSON.stringify(requestBody(call, changed, "")) !== sent) return {
			dialect: changed,
			notice
		};
	}
	return null;
}
function evadeCache(dialect, isLiteLlm) {
	if (isLiteLlm && !dialect.liteLlmBypass) return {
		...dialect,
		liteLlmBypass: true
	};
	return dialect.ownUser === false ? {
		...dialect,
		ownUser: true
	} : null;
}

// src/model/reply.ts
function replyOf({ usage, isUncounted: _uncounted, misreported: _misreported, cost, id, model, provider, fingerprint, ...reported }, { host, prices }, requests, { sent, latencyMs, priceShare }) {
	return {
		...reported,
		usage,
		cost: cost ?? (usage === null || prices === null ? null : priceShare * (0,_prices_js__WEBPACK_IMPORTED_MODULE_12__/* .costOf */ .ho)(usage, prices)),
		served: {
			host,
			id,
			model,
			provider,
			fingerprint
		},
		sent,
		requests,
		latencyMs
	};
}
function checkEnding({ finishReason, text, toolCalls }) {
	if ((0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .endingOf */ .z6)(finishReason) !== "unknown") return;
	if (toolCalls.length > 0 ? toolCalls.every((call) => (0,_json_js__WEBPACK_IMPORTED_MODULE_13__/* .jsonObject */ .o$)(call.arguments) !== null) : (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeAnswer */ .uD)(text)) return;
	const reason = finishReason?.replaceAll(/[^\w .:-]/g, "").slice(0, 60);
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("server", `the endpoint ended the answer before the model did (finish_reason "${reason}")`, {
		requests: 1,
		fatal: false
	});
}
function odditiesOf({ misreported, text, toolCalls, refusal, reasoning, finishReason }, host) {
	const isSilent = text === "" && toolCalls.length === 0 && refusal === null && (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .endingOf */ .z6)(finishReason) === "done";
	return [...misreported ? [NOTICES.misreported(host)] : [], ...isSilent && reasoning !== null ? [NOTICES.noContent(Object.keys(reasoning).join(" and "))] : []];
}

// src/model/attempt.ts
function createAttempts({ host, dialects, send, termsOf, onNotice }) {
	const memory = (0,_response_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .createAnswerMemory */ .Yn)();
	const showOnce = (0,_once_js__WEBPACK_IMPORTED_MODULE_14__/* .eachOnce */ .B)(onNotice);
	return async (pending) => {
		const { call } = pending;
		let doubted = null;
		for (;;) {
			const known = dialects.of(call.model);
			const asked = doubted === null ? known : {
				...known,
				structuredOutput: false
			};
			const request = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomUUID)();
			const body = requestBody(call, asked, request);
			const conversation = conversationOf(call.messages, asked);
			try {
				const { headers, completion, latencyMs } = await send(pending, requestJson(body, conversation), request);
				showOnce(odditiesOf(completion, host));
				if (doubted !== null) dialects.adopt(call.model, known, asked, NOTICES.noSchema);
				doubted = null;
				const replay = (0,_response_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheHit */ .Is)(headers) ?? memory.replayed(call.model, conversation.digest, completion);
				if (replay === null) {
					const { messages, tools, ...sent } = body;
					const terms = {
						host,
						...termsOf(call.model)
					};
					const reply = replyOf(completion, terms, pending.requests, {
						sent,
						latencyMs,
						priceShare: 1
					});
					pending.paid = (0,_prices_js__WEBPACK_IMPORTED_MODULE_12__/* .plus */ .tY)(pending.paid, reply.cost);
					checkEnding(completion);
					return {
						...reply,
						cost: pending.paid
					};
				}
				const evading = evadeCache(asked, (0,_response_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isLiteLlm */ .IZ)(headers));
				if (evading !== null) dialects.adopt(call.model, asked, evading, NOTICES.cached);
				else if (dialects.of(call.model) === asked) throw (0,_response_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedFailure */ .NJ)(replay, {
					requests: 1,
					cost: 0
				});
			} catch (error) {
				if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk)) throw error;
				const lesson = learn(call, asked, error);
				if (doubted !== null) {
					if (!isPlainRefusal(error)) throw error;
					dialects.trust(call.model);
					throw doubted;
				}
				if (lesson !== null) dialects.adopt(call.model, asked, lesson.dialect, lesson.notice);
				else if ("response_format" in body && dialects.mayDoubt(call.model, error, pending.requests)) doubted = error;
				else throw error;
			}
		}
	};
}

// src/model/batches.ts
const batchSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1),
	status: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	created_at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	completed_at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
	expired_at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
	output_file_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	error_file_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	errors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
		line: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish()
	})).nullish() }).nullish(),
	metadata: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).nullish().catch(null)
});
const ENDED = /* @__PURE__ */ new Set([
	"completed",
	"failed",
	"expired",
	"cancelled"
]);
const LABEL = "swelancer_gate";
const LOOK_BACK = 500;
function openBatches(endpoint, timeoutMs) {
	return {
		upload: (lines, name, signal) => endpoint.with(async (openai, wire) => {
			const { toFile } = await __webpack_require__.e(/* import() */ 4944).then(__webpack_require__.bind(__webpack_require__, 4944));
			const file = await toFile(Buffer.from(lines), `${name}.jsonl`, { type: "application/jsonl" });
			return idOf(await openai.files.create({
				file,
				purpose: "batch"
			}, wire));
		}, timeoutMs, signal),
		create: (file, name, signal) => endpoint.with(async (openai, wire) => {
			const metadata = { [LABEL]: name };
			const what = {
				input_file_id: file,
				endpoint: "/v1/chat/completions",
				completion_window: "24h"
			};
			return idOf(await openai.batches.create({
				...what,
				metadata
			}, wire));
		}, timeoutMs, signal),
		find: (name, signal) => endpoint.with(async (openai, wire) => {
			let seen = 0;
			for await (const batch of openai.batches.list({ limit: 100 }, wire)) {
				if (batch.metadata?.[LABEL] === name) return idOf(batch);
				if (++seen >= LOOK_BACK) break;
			}
			return null;
		}, timeoutMs, signal),
		state: (id, signal) => endpoint.with(async (openai, wire) => stateOf(await openai.batches.retrieve(id, wire)), timeoutMs, signal),
		content: (file, signal) => endpoint.with(async (openai, wire) => (await openai.files.content(file, wire)).text(), timeoutMs, signal)
	};
}
function idOf(value) {
	const parsed = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1) }).safeParse(value);
	if (parsed.success) return parsed.data.id;
	throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(JSON.stringify(value) ?? "", "the response names no id");
}
function stateOf(value) {
	const parsed = batchSchema.safeParse(value);
	if (!parsed.success) throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(JSON.stringify(value) ?? "", "the response is not a batch");
	const { status, created_at, completed_at, expired_at, errors } = parsed.data;
	const problems = (errors?.data ?? []).map(({ message, line }) => `${line == null ? "" : `line ${line}: `}${message ?? "no reason given"}`);
	return {
		status,
		ended: ENDED.has(status),
		files: [parsed.data.output_file_id, parsed.data.error_file_id].filter((id) => id != null),
		tookMs: 1e3 * Math.max(0, (completed_at ?? expired_at ?? created_at) - created_at),
		problem: problems.length === 0 ? null : problems.slice(0, 3).join("; ")
	};
}

// src/model/reported-usage.ts
const MAX_TOKENS = 1e8;
const MAX_DOLLARS = 1e4;
const figure = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nonnegative().nullish().catch(({ value }) => value === Number.POSITIVE_INFINITY ? value : null);
const count = figure.transform((value) => value == null ? value : Math.round(value));
const dollars = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ total_cost: figure }).transform(({ total_cost }) => total_cost), figure]);
const reportedUsageSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	prompt_tokens: count,
	input_tokens: count,
	completion_tokens: count,
	output_tokens: count,
	total_tokens: count,
	prompt_tokens_details: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		cached_tokens: count,
		cache_write_tokens: count
	}).nullish().catch(null),
	input_tokens_details: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cached_tokens: count }).nullish().catch(null),
	prompt_cache_hit_tokens: count,
	cached_tokens: count,
	cache_read_input_tokens: count,
	cache_creation_input_tokens: count,
	completion_tokens_details: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ reasoning_tokens: count }).nullish().catch(null),
	reasoning_tokens: count,
	cost: dollars,
	cost_in_usd_ticks: figure,
	estimated_cost: figure,
	is_byok: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().nullish().catch(null),
	cost_details: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ upstream_inference_cost: figure }).nullish().catch(null)
});
function accountOf(raw) {
	if (raw === null) return {
		usage: null,
		cost: null,
		isUncounted: false,
		misreported: false
	};
	const usage = normalized(raw);
	const cost = reportedCost(raw);
	const isUncounted = usage === null;
	const impossible = usage !== null && Object.values(usage).some((tokens = 0) => tokens > MAX_TOKENS);
	const absurd = cost !== null && cost > MAX_DOLLARS;
	return {
		usage: impossible ? null : usage,
		cost: absurd || isUncounted && cost === 0 ? null : cost,
		isUncounted,
		misreported: impossible || absurd
	};
}
function normalized(raw) {
	const cached = raw.prompt_tokens_details?.cached_tokens ?? raw.input_tokens_details?.cached_tokens ?? raw.prompt_cache_hit_tokens ?? raw.cached_tokens ?? raw.cache_read_input_tokens ?? 0;
	const written = raw.cache_creation_input_tokens ?? raw.prompt_tokens_details?.cache_write_tokens ?? 0;
	const output = raw.completion_tokens ?? raw.output_tokens ?? 0;
	const total = raw.total_tokens ?? 0;
	const inputTokens = inputOf(raw, {
		cached,
		written,
		output,
		total
	});
	const outputTokens = Math.max(output, total - inputTokens);
	if (inputTokens === 0 && outputTokens === 0) return null;
	const reasoning = raw.completion_tokens_details?.reasoning_tokens ?? raw.reasoning_tokens ?? outputTokens - output;
	const cachedInputTokens = Math.min(cached, inputTokens);
	const cacheWriteTokens = Math.min(written, inputTokens - cachedInputTokens);
	return {
		inputTokens,
		cachedInputTokens,
		...cacheWriteTokens > 0 && { cacheWriteTokens },
		outputTokens,
		reasoningTokens: Math.min(reasoning, outputTokens)
	};
}
function inputOf(raw, { cached, written, output, total }) {
	const prompt = raw.prompt_tokens ?? raw.input_tokens ?? 0;
	if (raw.prompt_tokens == null && raw.cache_read_input_tokens != null || cached > prompt) return prompt + cached + written;
	const beyond = total - prompt - output;
	return beyond > 0 && [
		cached,
		written,
		cached + written
	].includes(beyond) ? prompt + beyond : prompt;
}
const TICKS_PER_DOLLAR = 1e10;
function reportedCost({ cost, cost_in_usd_ticks: ticks, estimated_cost: estimated, is_byok, cost_details }) {
	if (!is_byok) return cost ?? (ticks == null ? estimated : ticks / TICKS_PER_DOLLAR) ?? null;
	const upstream = cost_details?.upstream_inference_cost;
	return upstream == null ? null : (cost ?? 0) + upstream;
}
function costInHeaders(headers) {
	const cost = Number(headers.get("x-litellm-response-cost") ?? NaN);
	return cost > 0 && cost <= MAX_DOLLARS ? cost : null;
}

// src/model/thoughts.ts
const words$1 = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish().catch(null);
const detail = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)());
const thoughtFields = {
	reasoning_content: words$1,
	reasoning: words$1,
	reasoning_details: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(detail).nullish().catch(null)
};
function joinThoughts(messages) {
	const details = messages.flatMap((message) => message.reasoning_details ?? []).reduce(joinDetail, []);
	const content = joinWords(messages.map((message) => message.reasoning_content));
	const reasoning = joinWords(messages.map((message) => message.reasoning));
	const thoughts = {
		...content !== null && { reasoning_content: content },
		...details.length > 0 ? { reasoning_details: details } : reasoning !== null && { reasoning }
	};
	return Object.keys(thoughts).length === 0 ? null : thoughts;
}
function joinWords(pieces) {
	const texts = pieces.filter((piece) => typeof piece === "string");
	return texts.length === 0 ? null : texts.join("");
}
const GROWING = /* @__PURE__ */ new Set([
	"text",
	"summary",
	"data"
]);
function joinDetail(details, next) {
	const last = details.at(-1);
	if (last === void 0 || last.index === void 0 || last.index !== next.index || last.type !== next.type) {
		details.push({ ...next });
		return details;
	}
	for (const [name, value] of Object.entries(next)) {
		const before = last[name];
		if (GROWING.has(name) && typeof before === "string" && typeof value === "string") last[name] = before + value;
		else if (value !== null) last[name] = value;
	}
	return details;
}

// src/model/completion.ts
const words = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish().catch(null);
const name = words.transform((text) => text?.slice(0, 200) ?? null);
const textPart = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
	type: words,
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ value: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).transform(({ value }) => value)]).optional()
}).transform(({ type, text }) => TEXT_PARTS.has(type ?? "text") ? text ?? "" : "")]);
const TEXT_PARTS = /* @__PURE__ */ new Set([
	"text",
	"output_text",
	"input_text"
]);
const contentSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(textPart).transform((parts) => parts.join("")),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["text", "output_text"]),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}).transform(({ text }) => text),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).transform((value) => JSON.stringify(value))
]).nullish();
const messageSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	content: contentSchema,
	refusal: words,
	tool_calls: _tool_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .toolCallsSchema */ .bU,
	function_call: _tool_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .legacyCallSchema */ .xO,
	...thoughtFields
});
const usageSchema = reportedUsageSchema.nullish().catch(null);
const completionSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: name,
	created: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish().catch(null),
	model: name,
	provider: name,
	system_fingerprint: name,
	choices: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		index: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
		message: messageSchema.nullish(),
		delta: messageSchema.nullish(),
		finish_reason: name,
		error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().optional(),
		usage: usageSchema
	})).nullish(),
	usage: usageSchema,
	x_groq: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ usage: usageSchema }).nullish().catch(null),
	error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().optional()
});
function readCompletion(body) {
	return join(/^\s*(?:data|event|id|retry)?:/.test(body) ? readStream(body) : [readPart(body)], body);
}
function readStream(body) {
	const data = body.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim()).filter((line) => line !== "");
	const end = data.indexOf("[DONE]");
	const parts = withoutEchoes(end === -1 ? data : data.slice(0, end)).map(readPart);
	if (!(end !== -1 || parts.some((part) => part.choices?.[0]?.finish_reason))) throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(body, "the stream was cut before its end");
	return parts;
}
function withoutEchoes(events) {
	return events.length % 2 === 0 && events.every((event, place) => event === events[place ^ 1]) ? events.filter((_, place) => place % 2 === 0) : events;
}
function readPart(json) {
	let value;
	try {
		value = (0,_json_js__WEBPACK_IMPORTED_MODULE_13__/* .parseJson */ .qF)(json);
	} catch {
		throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(json, "the response is incomplete JSON");
	}
	const parsed = completionSchema.safeParse(value);
	if (!parsed.success) throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(json, `the response is not a completion: ${(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(parsed.error)}`);
	const { choices } = parsed.data;
	const bare = choices?.length ? void 0 : bareErrorSchema.safeParse(value).data;
	const miniMaxs = miniMaxErrorSchema.safeParse(value).data;
	const error = [
		parsed.data.error,
		choices?.[0]?.error,
		miniMaxs,
		bare
	].find(saysSomething);
	if (error !== void 0) throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfErrorObject */ .xU)(error);
	return parsed.data;
}
const miniMaxErrorSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ base_resp: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	status_code: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().refine((code) => code !== 0),
	status_msg: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
}) }).transform(({ base_resp: { status_msg } }) => status_msg);
const bareErrorSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1),
	code: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().optional(),
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().optional()
}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ error_msg: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1) }).transform(({ error_msg }) => error_msg)]);
function saysSomething(error) {
	if (error === null || typeof error !== "object") return Boolean(error);
	return Object.values(error).some(saysSomething);
}
function join(parts, body) {
	const choices = parts.flatMap((part) => part.choices?.filter((choice) => (choice.index ?? 0) === 0) ?? []);
	if (choices.length === 0) throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(body, "the response has no choices");
	const deltas = choices.flatMap((choice) => choice.delta ?? []);
	const messages = deltas.length > 0 ? deltas : choices.flatMap((choice) => choice.message ?? []);
	const refusal = messages.map((message) => message.refusal ?? "").join("");
	const finishReason = choices.findLast((choice) => choice.finish_reason)?.finish_reason ?? null;
	const toolCalls = (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .joinToolCalls */ .Ib)(messages.map((message) => message.tool_calls ?? message.function_call ?? []), deltas.length > 0);
	const reasoning = joinThoughts(messages);
	const content = messages.map((message) => message.content ?? "").join("");
	const text = content === "" && toolCalls.length === 0 && refusal === "" ? answerAmong(reasoning) : content;
	const account = accountOf(parts.map(reportedIn).findLast((usage) => usage != null) ?? null);
	if (text === "" && refusal === "" && toolCalls.length === 0 && !account.usage?.outputTokens && !account.misreported && (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .endingOf */ .z6)(finishReason) === "done") throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(body, "the response is empty");
	if (finishReason === null && toolCalls.length === 0 && refusal === "" && (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnfinished */ .ui)(text)) throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(body, "the answer was cut before its end");
	const first = parts.find((part) => part.id);
	return {
		text,
		toolCalls,
		reasoning,
		refusal: refusal === "" ? null : refusal,
		finishReason,
		...account,
		id: first?.id ? `${first.id} ${first.created ?? ""}`.trim() : null,
		model: parts.find((part) => part.model)?.model ?? null,
		provider: parts.find((part) => part.provider)?.provider ?? null,
		fingerprint: parts.find((part) => part.system_fingerprint)?.system_fingerprint ?? null
	};
}
const reportedIn = ({ usage, choices, x_groq }) => usage ?? choices?.[0]?.usage ?? x_groq?.usage;
function answerAmong(thoughts) {
	const words = thoughts?.reasoning_content ?? thoughts?.reasoning;
	return typeof words === "string" && (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeAnswer */ .uD)(words) ? words.trim() : "";
}

// src/model/endpoint.ts
var ErrorResponse = class extends Error {
	response;
	constructor(response) {
		super("error response");
		this.response = response;
	}
};
var WholeResponse = class extends Response {
	whole;
	#headers;
	constructor(whole, headers) {
		super();
		this.whole = whole;
		this.#headers = headers;
	}
	get headers() {
		return this.#headers;
	}
	async text() {
		return this.whole;
	}
	async json() {
		return JSON.parse(this.whole);
	}
};
function openEndpoint(options) {
	const url = parseBaseUrl(options.baseUrl);
	const apiKey = parseApiKey(options.apiKey);
	const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_15__/* .createRedactor */ .l)([
		apiKey ?? "",
		...url.searchParams.values(),
		...options.secrets ?? []
	]);
	const sendsOwnKey = Object.keys(options.headers ?? {}).some((name) => /^(?:api-key|authorization)$/i.test(name));
	let openai;
	async function fetchWhole(address, init) {
		if (address instanceof Request) throw new Error("the openai package sends addresses");
		const onStatus = options.onRequest?.(init?.method ?? "GET", url.host);
		const response = await options.send(address, {
			...init,
			redirect: "manual"
		}).catch((error) => {
			onStatus?.(null);
			throw error;
		});
		onStatus?.(response.status);
		const { ok, status, headers } = response;
		const isFile = new URL(address).pathname.endsWith("/content");
		const maxBytes = ok ? isFile ? MAX_FILE_BYTES : MAX_BODY_BYTES : MAX_ERROR_BYTES;
		const read = await readStart(response, maxBytes);
		const body = redact(read.text);
		if (!ok) throw new ErrorResponse({
			headers,
			outcome: (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfResponse */ .nY)(status, headers, body)
		});
		const problem = read.whole ? /^\s*[{[]/.test(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isTooDeep */ .f_)(body) && "the response is nested too deeply" : `the response is longer than ${maxBytes / MEBIBYTE} MiB`;
		if (problem) throw new ErrorResponse({
			headers,
			outcome: (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfBody */ .oR)(body, problem)
		});
		return new WholeResponse(body, headers);
	}
	async function load() {
		const { OpenAI } = await __webpack_require__.e(/* import() */ 4944).then(__webpack_require__.bind(__webpack_require__, 4944));
		return new OpenAI({
			baseURL: url.origin + url.pathname,
			defaultQuery: Object.fromEntries(url.searchParams),
			apiKey: apiKey ?? "none",
			adminAPIKey: null,
			organization: null,
			project: null,
			defaultHeaders: {
				"User-Agent": "swelancer-gate",
				...(apiKey === null || sendsOwnKey) && { Authorization: null },
				...options.headers,
				..._response_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .BYPASS_HEADERS */ .kV
			},
			fetch: fetchWhole,
			maxRetries: 0,
			logLevel: "off"
		});
	}
	async function send(work, timeout, signal) {
		openai ??= load();
		const client = await openai;
		signal.throwIfAborted();
		const own = new AbortController();
		const abort = () => own.abort(signal.reason);
		signal.addEventListener("abort", abort);
		try {
			return await work(client, {
				timeout,
				signal: own.signal
			});
		} catch (error) {
			if (error instanceof Error && error.cause instanceof ErrorResponse) return error.cause.response;
			throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOfConnection */ .yM)(error, redact);
		} finally {
			signal.removeEventListener("abort", abort);
		}
	}
	return {
		url,
		post: (json, request, timeoutMs, signal) => send(async (client, options) => {
			const headers = {
				"Content-Type": "application/json",
				"X-Client-Request-Id": request
			};
			const response = await client.post("/chat/completions", {
				body: json,
				headers,
				...options
			}).asResponse();
			return {
				headers: response.headers,
				outcome: response instanceof WholeResponse ? response.whole : await response.text()
			};
		}, timeoutMs, signal),
		async with(work, timeoutMs, signal) {
			const done = await send(async (client, options) => ({ value: await work(client, options) }), timeoutMs, signal);
			if ("value" in done) return done.value;
			throw done.outcome;
		}
	};
}
const MEBIBYTE = 2 ** 20;
const MAX_BODY_BYTES = 32 * MEBIBYTE;
const MAX_FILE_BYTES = 256 * MEBIBYTE;
const MAX_ERROR_BYTES = MEBIBYTE / 4;
async function readStart({ body }, maxBytes) {
	const chunks = [];
	let length = 0;
	for await (const chunk of body ?? []) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > maxBytes) break;
	}
	const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
	return {
		text: new TextDecoder().decode(bytes),
		whole: length <= maxBytes
	};
}
function parseBaseUrl(text) {
	const hint = "Write it with http:// or https:// and without quotation marks, such as https://api.openai.com/v1.";
	if (!URL.canParse(text)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR("configuration", "the base URL is not an address", { hint });
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR("configuration", `the base URL starts with ${url.protocol}, not with https:`, { hint });
	if (url.username !== "" || url.password !== "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR("configuration", `the base URL of ${url.host} contains a user name or password`, { hint: "Set the key in the environment variable instead." });
	return url;
}
function parseApiKey(text) {
	const key = text?.trim() ?? "";
	if (/^(["']).*\1$/.test(key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR("configuration", "the API key is in quotation marks", { hint: "Remove them from the stored secret." });
	if (!/^[\x21-\x7e]*$/.test(key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR("configuration", "the API key contains spaces or invalid characters", { hint: "It is not shown here. Copy it again, without spaces or line breaks." });
	return key === "" ? null : key;
}

// src/model/limits.ts
const RESERVE = 1.02;
function createLimiter(concurrency, limits, clock) {
	const queue = new _dist2_js__WEBPACK_IMPORTED_MODULE_8__/* .PQueue */ .UU({ concurrency });
	const msPerRequest = limits.requestsPerMinute === null ? 0 : 6e4 * RESERVE / limits.requestsPerMinute;
	const msPerToken = limits.tokensPerMinute === null ? 0 : 6e4 * RESERVE / limits.tokensPerMinute;
	let line = Promise.resolve();
	let sent = {
		requests: 0,
		tokens: 0
	};
	const left = /* @__PURE__ */ new Map();
	let nextAt = 0;
	let pausedUntil = 0;
	let places = concurrency;
	let backedOffAt = Number.NEGATIVE_INFINITY;
	async function waitForTurn(tokens, patience, signal) {
		const cost = {
			requests: 1,
			tokens
		};
		for (;;) {
			const now = clock.elapsed();
			const resets = [...left.values()].filter(({ unit, amount }) => amount < cost[unit]).map(({ unit, amount, resetAt, heardAt, msPerUnit }) => msPerUnit === null ? resetAt : Math.min(resetAt, heardAt + (cost[unit] - amount) * msPerUnit));
			const turn = Math.max(nextAt, pausedUntil, ...resets);
			if (turn - now > patience) throw tooLongAWait(turn - now);
			if (turn <= now) break;
			await clock.sleep(turn - now, signal);
		}
		nextAt = clock.elapsed() + Math.max(msPerRequest, msPerToken * tokens);
		for (const counter of left.values()) counter.amount -= cost[counter.unit];
		sent = {
			requests: sent.requests + 1,
			tokens: sent.tokens + tokens
		};
		return sent;
	}
	function resize(size) {
		places = Math.min(concurrency, Math.max(1, size));
		queue.concurrency = Math.floor(places);
	}
	return {
		inTurn: (priority, signal, work) => queue.add(work, {
			priority,
			signal
		}),
		admit(tokens, patience, signal) {
			const admitted = line.then(() => waitForTurn(tokens, patience, signal));
			line = admitted.catch(() => {});
			return admitted;
		},
		heard(admitted, { retryAfterMs, counters }) {
			const now = clock.elapsed();
			pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
			for (const { name, unit, remaining, resetMs, msPerUnit } of counters) {
				if ((left.get(name)?.asOf ?? 0) > admitted.requests) continue;
				const amount = remaining - (sent[unit] - admitted[unit]);
				const resetAt = now + (retryAfterMs > 0 ? Math.min(resetMs, retryAfterMs) : resetMs);
				left.set(name, {
					unit,
					amount,
					resetAt,
					heardAt: now,
					msPerUnit,
					asOf: admitted.requests
				});
			}
		},
		charge(tokens) {
			nextAt = Math.max(clock.elapsed(), nextAt) + Math.max(0, tokens) * msPerToken;
		},
		overloaded(sentAt) {
			if (sentAt <= backedOffAt) return;
			backedOffAt = clock.elapsed();
			resize(places / 2);
		},
		succeeded() {
			resize(places + 1 / places);
		}
	};
}
const tooLongAWait = (ms) => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("rate-limit", `the endpoint asks for a wait of ${Math.max(1, Math.ceil(ms / 1e3))} s, longer than the timeout allows`, {
	requests: 0,
	fatal: false,
	hint: "Raise the timeout, or lower the concurrency."
});

// src/model/rate-headers.ts
const COUNTERS = [
	...["requests", "tokens"].map((unit) => ({
		unit,
		remaining: `x-ratelimit-remaining-${unit}`,
		reset: `x-ratelimit-reset-${unit}`,
		limit: `x-ratelimit-limit-${unit}`
	})),
	...[
		"requests",
		"tokens",
		"input-tokens"
	].map((what) => ({
		unit: what === "requests" ? what : "tokens",
		remaining: `anthropic-ratelimit-${what}-remaining`,
		reset: `anthropic-ratelimit-${what}-reset`,
		limit: `anthropic-ratelimit-${what}-limit`
	})),
	{
		unit: "requests",
		remaining: "x-ratelimit-remaining",
		reset: "x-ratelimit-reset"
	},
	{
		unit: "requests",
		remaining: "ratelimit-remaining",
		reset: "ratelimit-reset"
	}
];
function readRateHeaders(headers, ownNow) {
	const itsNow = Date.parse(headers.get("date") ?? "");
	const now = Number.isNaN(itsNow) ? ownNow : itsNow;
	const finer = headers.get("retry-after-ms") ?? "";
	return {
		retryAfterMs: /^\d+(\.\d+)?$/.test(finer) ? plausible(Number(finer)) : parseMoment(headers.get("retry-after"), now),
		counters: COUNTERS.flatMap(({ unit, remaining: name, reset, limit }) => {
			const remaining = amountIn(headers, name);
			if (remaining === null) return [];
			const resetMs = parseMoment(headers.get(reset), now);
			const used = (limit === void 0 ? 0 : amountIn(headers, limit) ?? 0) - remaining;
			return [{
				name,
				unit,
				remaining,
				resetMs,
				msPerUnit: used > 0 ? resetMs / used : null
			}];
		})
	};
}
function amountIn(headers, name) {
	const text = headers.get(name) ?? "";
	return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const MAX_WAIT_MS = 27648e5;
const plausible = (ms) => ms > 0 && ms <= MAX_WAIT_MS ? ms : 0;
function parseMoment(value, now) {
	return plausible(momentOf(value?.trim() ?? "", now));
}
function momentOf(text, now) {
	if (/^\d+(\.\d+)?$/.test(text)) {
		const number = Number(text);
		if (number > 0xe8d4a51000) return number - now;
		if (number > 1e9) return number * 1e3 - now;
		return number * 1e3;
	}
	if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) return [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
	return Date.parse(text) - now;
}

// src/model/sender.ts
function createSender(options, endpoint, limiter) {
	const { clock } = options;
	return async (pending, json, request) => {
		const { call, signal } = pending;
		const tokens = (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_9__/* .roughTokens */ .O)(call);
		const patience = pending.deadline === null ? options.deadlineMs : pending.deadline - clock.elapsed();
		const admitted = await limiter.admit(tokens, patience, signal).catch(endCall);
		const sentAt = clock.elapsed();
		pending.deadline ??= sentAt + options.deadlineMs;
		pending.requests++;
		try {
			const timeout = Math.max(1, Math.ceil(Math.min(options.timeoutMs, pending.deadline - sentAt)));
			const { headers, outcome } = await endpoint.post(json, request, timeout, signal);
			limiter.heard(admitted, readRateHeaders(headers, clock.now()));
			if (outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) throw outcome;
			const read = readCompletion(outcome);
			const completion = {
				...read,
				cost: costInHeaders(headers) ?? read.cost
			};
			limiter.succeeded();
			limiter.charge(totalTokens(completion) - tokens);
			return {
				headers,
				completion,
				latencyMs: clock.elapsed() - sentAt
			};
		} catch (error) {
			if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk && isOverload(error)) limiter.overloaded(sentAt);
			throw error;
		}
	};
}
const endCall = (error) => {
	throw new _p_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortError */ .l(error);
};
const isOverload = ({ kind, status }) => kind === "rate-limit" || status === 503 || status === 529;
const totalTokens = ({ usage }) => usage === null ? 0 : usage.inputTokens + usage.outputTokens;

// src/model/client.ts
const RETRIES = 5;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 2e4;
function createModelClient(options) {
	const { clock, termsOf } = options;
	const limiter = createLimiter(options.concurrency, options.limits, clock);
	const endpoint = openEndpoint(options);
	const { host, origin } = endpoint.url;
	const dialects = createDialects(host, options.onNotice);
	const send = createSender(options, endpoint, limiter);
	const attempt = createAttempts({
		host,
		dialects,
		send,
		termsOf,
		onNotice: options.onNotice
	});
	const answered = /* @__PURE__ */ new Set();
	async function ask(pending) {
		const name = nameOf(pending.call);
		try {
			const reply = await attempt(pending);
			answered.add(name);
			return reply;
		} catch (error) {
			pending.softened = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk && answered.has(name) ? softened(error) : null;
			throw pending.softened ?? error;
		}
	}
	async function waitToRetry(error, attempt, retriesLeft, { deadline, signal }) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) || error.fatal || !_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRYABLE */ .rV.has(error.kind) || retriesLeft === 0) throw error;
		const delay = options.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
		if (deadline !== null && clock.elapsed() + delay > deadline) throw error;
		await clock.sleep(delay, signal);
	}
	return {
		origin,
		batches: {
			...openBatches(endpoint, options.timeoutMs),
			body: (call) => requestBody(call, dialects.of(call.model), (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomUUID)()),
			reply(call, response, carried) {
				const completion = readCompletion(response);
				checkEnding(completion);
				return replyOf(completion, {
					host,
					...termsOf(call.model)
				}, 1, carried);
			}
		},
		async complete(call, signal) {
			(0,node_events__WEBPACK_IMPORTED_MODULE_10__.setMaxListeners)(0, signal);
			const pending = {
				call,
				signal,
				requests: 0,
				paid: 0,
				deadline: null,
				softened: null
			};
			try {
				checkLength(call, termsOf(call.model));
				return await (0,_p_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .pRetry */ .J)((attempt) => limiter.inTurn(attempt, signal, () => ask(pending)), {
					retries: RETRIES,
					minTimeout: 0,
					onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => waitToRetry(error, attemptNumber, retriesLeft, pending),
					shouldConsumeRetry: ({ error }) => !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk && error.kind === "rate-limit")
				});
			} catch (error) {
				if (error === pending.softened) answered.delete(nameOf(call));
				throw explain(error, pending);
			}
		}
	};
}
const nameOf = ({ model, tools }) => JSON.stringify([model, tools !== void 0]);
const FINAL = /* @__PURE__ */ new Set(["quota", "cached"]);
function softened({ kind, fatal, message, status, hint, requests, cost }) {
	if (!fatal || FINAL.has(kind)) return null;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("server", message, {
		...status !== null && { status },
		...hint !== null && { hint },
		requests,
		cost,
		fatal: false
	});
}
function checkLength({ messages, tools, sampling }, { contextTokens }) {
	if (contextTokens === null) return;
	const prompt = (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_9__/* .estimateTokens */ .b)(messages, tools);
	const answer = sampling.maxTokens ?? 0;
	if (prompt + answer <= contextTokens) return;
	const message = `the prompt has about ${prompt} tokens${answer > 0 ? ` and its answer may have ${answer}` : ""}, more than the context of ${contextTokens}`;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("context-too-long", message, {
		requests: 0,
		fatal: false
	});
}
function explain(error, { call, signal, requests, paid: cost }) {
	if (signal.aborted) return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("cancelled", "the call was cancelled", {
		requests,
		cost,
		fatal: false
	});
	if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk)) return error;
	if (error.kind !== "context-too-long" || requests === 0) return error.with({
		requests,
		cost
	});
	return error.with({
		message: `the prompt of about ${(0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_9__/* .estimateTokens */ .b)(call.messages, call.tools)} tokens is too long: ${error.message}`,
		requests,
		cost
	});
}



/***/ }),

/***/ 9874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
// src/model/failure.ts
const CALL_FAILURES = [
	"authentication",
	"quota",
	"unknown-model",
	"context-too-long",
	"content-filter",
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response",
	"cached",
	"bad-request",
	"workspace",
	"crashed",
	"overtime",
	"cancelled"
];
const RETRYABLE = /* @__PURE__ */ new Set([
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response"
]);
var CallFailure = class CallFailure extends Error {
	kind;
	status;
	requests;
	cost;
	fatal;
	hint;
	constructor(kind, message, details) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "CallFailure";
		this.kind = kind;
		this.status = details.status ?? null;
		this.requests = details.requests;
		this.cost = details.cost === void 0 ? 0 : details.cost;
		this.fatal = details.fatal;
		this.hint = details.hint ?? null;
	}
	with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal }) {
		return new CallFailure(this.kind, message, {
			...this.status !== null && { status: this.status },
			...this.hint !== null && { hint: this.hint },
			requests,
			cost,
			fatal
		});
	}
};



/***/ }),

/***/ 2207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
// src/model/redact.ts
const MIN_SECRET_LENGTH = 8;
function createRedactor(secrets) {
	const forms = [...new Set(secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))];
	forms.sort((a, b) => b.length - a.length);
	return (text) => forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function formsOf(secret) {
	const bytes = Buffer.from(secret);
	const hex = bytes.toString("hex");
	const address = encodeURIComponent(secret);
	const strict = address.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
	return [
		secret,
		JSON.stringify(secret).slice(1, -1),
		...[address, strict].flatMap((form) => [form, form.toLowerCase()]),
		...[
			html.replaceAll("'", "&#39;"),
			secret.replaceAll("'", "'\\''"),
			secret.replaceAll("\"", "\"\"")
		],
		...[
			hex,
			hex.toUpperCase(),
			[...secret].reverse().join("")
		],
		...encodedForms(bytes, 3, 6, (part) => part.toString("base64")),
		...encodedForms(bytes, 3, 6, (part) => part.toString("base64url")),
		...encodedForms(bytes, 5, 5, base32)
	];
}
function encodedForms(secret, group, bits, encode) {
	return Array.from({ length: group }, (_, before) => {
		const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
		const whole = Math.floor((before + secret.length) * 8 / bits);
		const alone = encoded.slice(Math.ceil(before * 8 / bits), whole);
		return before === 0 ? [encoded, alone] : [alone];
	}).flat();
}
function base32(bytes) {
	const text = ([...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("").match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, "0"), 2)).map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[digit]).join("");
	return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
}



/***/ }),

/***/ 3826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isLiteLlm),
/* harmony export */   Is: () => (/* binding */ cacheHit),
/* harmony export */   Ji: () => (/* binding */ LITELLM_BYPASS),
/* harmony export */   NJ: () => (/* binding */ cachedFailure),
/* harmony export */   Yn: () => (/* binding */ createAnswerMemory),
/* harmony export */   kV: () => (/* binding */ BYPASS_HEADERS)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);



// src/model/response-cache.ts
const BYPASS_HEADERS = {
	"Cache-Control": "no-cache",
	"cf-aig-skip-cache": "true",
	"x-portkey-cache-force-refresh": "true",
	"Helicone-Cache-Enabled": "false",
	"X-OpenRouter-Cache": "false",
	"x-bt-use-cache": "never"
};
const LITELLM_BYPASS = {
	"no-cache": true,
	"no-store": true
};
const isLiteLlm = (headers) => [...headers.keys()].some((name) => name.startsWith("x-litellm-"));
const STATUS_HEADERS = [
	["x-litellm-cache-key", /./],
	["x-litellm-cache-hit", /true/i],
	["cf-aig-cache-status", /^hit/i],
	["x-portkey-cache-status", /hit$/i],
	["helicone-cache", /^hit/i],
	["x-openrouter-cache-status", /^hit/i],
	["x-bt-cached", /^hit/i],
	["x-cache-status", /^hit/i],
	["x-cache", /^hit/i],
	["cache-status", /;\s*hit\b/i]
];
function cacheHit(headers) {
	const found = STATUS_HEADERS.find(([name, hit]) => hit.test(headers.get(name) ?? ""));
	return found === void 0 ? null : found[0];
}
function createAnswerMemory() {
	const answers = /* @__PURE__ */ new Map();
	const promptOf = /* @__PURE__ */ new Map();
	let idsAreNames = true;
	return { replayed(model, conversation, { id, text, toolCalls, isUncounted }) {
		const prompt = `${model}\n${conversation}`;
		const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([text, toolCalls.map(({ name, arguments: json }) => [name, json])]);
		if (id !== null) {
			if ((promptOf.get(id) ?? prompt) !== prompt) idsAreNames = false;
			promptOf.set(id, prompt);
		}
		const earlier = answers.get(prompt) ?? [];
		answers.set(prompt, [...earlier, {
			id,
			digest,
			counted: !isUncounted
		}]);
		const alike = earlier.filter((one) => one.digest === digest);
		if (idsAreNames && id !== null && alike.some((one) => one.id === id)) return "the same completion came again";
		return isUncounted && alike.some((one) => one.counted) ? "the same words came again without usage" : null;
	} };
}
const cachedFailure = (evidence, details) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk("cached", `a cache on the way to the model repeats its answers (${evidence})`, {
	...details,
	fatal: true,
	hint: "Turn off the gateway's cache for this key or model and rerun: repeated answers do not show how answers vary."
});



/***/ }),

/***/ 3468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
// src/model/token-estimate.ts
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
function textOf(message) {
	if (message.role !== "assistant" || message.toolCalls === void 0) return message.content;
	return [message.content, ...message.toolCalls.flatMap((call) => [call.name, call.arguments])].join("\n");
}
const textsOfTools = /* @__PURE__ */ new WeakMap();
function textOfTools(tools) {
	if (tools === void 0) return "";
	const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
	textsOfTools.set(tools, text);
	return text;
}
function roughTokens({ messages, tools }) {
	const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
	return Math.ceil((characters + textOfTools(tools).length) / 4);
}
function estimateTokens(messages, tools) {
	return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)));
}
const LONG = 1e4;
const MAX_REMEMBERED = 8;
const remembered = /* @__PURE__ */ new Map();
function tokensIn(text) {
	if (text.length < LONG) return count(text);
	const known = remembered.get(text);
	if (known !== void 0) return known;
	const tokens = count(text);
	const [oldest] = remembered.keys();
	if (remembered.size >= MAX_REMEMBERED && oldest !== void 0) remembered.delete(oldest);
	remembered.set(text, tokens);
	return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	if (code === 10 || code === 13) return LINE;
	if (code === 32 || code === 9) return SPACE;
	if (code >= 48 && code <= 57) return DIGIT;
	if (code >= 97 && code <= 122) return LOWER;
	return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
const SCRIPTS = [
	[592, .65],
	[1328, .27],
	[1792, .4],
	[3584, .38],
	[11904, 1],
	[44032, .85],
	[55296, .65],
	[57344, 1],
	[65536, .85]
];
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
function count(text) {
	let tokens = 0;
	let previous = LINE;
	let [unbroken, tokensOfUnbroken] = [0, 0];
	for (let start = 0; start < text.length;) {
		const kind = kindAt(text, start);
		const end = endOfRun(text, start, kind);
		const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
		tokens += cost;
		if (kind === DIGIT || kind === LOWER || kind === UPPER) {
			unbroken += end - start;
			tokensOfUnbroken += cost;
		} else if (unbroken > 0) {
			tokens += moreForData(unbroken, tokensOfUnbroken);
			unbroken = tokensOfUnbroken = 0;
		}
		previous = kind;
		start = end;
	}
	return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
function moreForData(length, tokens) {
	return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
	return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
function endOfRun(text, start, kind) {
	let end = start + 1;
	if (kind === FOREIGN) return end;
	const code = text.charCodeAt(start);
	let own = kind;
	while (end < text.length) {
		const next = kindAt(text, end);
		if (end === start + 1 && kind === UPPER && next === LOWER) own = LOWER;
		if (next !== own || kind === SYMBOL && text.charCodeAt(end) !== code) break;
		end++;
	}
	return end;
}
function costOf(code, kind, length, previous) {
	switch (kind) {
		case SPACE: return length === 1 ? 0 : 1 + length / 64;
		case LINE: return (previous === SYMBOL ? .5 : 1) + length / 64;
		case DIGIT: return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
		case SYMBOL:
			if (length > 1) return 1 + length / 64;
			return previous === SYMBOL ? .5 : .95;
		case FOREIGN: return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
		default: return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
	}
}



/***/ }),

/***/ 1808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ joinToolCalls),
/* harmony export */   Ro: () => (/* binding */ leaksToolCall),
/* harmony export */   bU: () => (/* binding */ toolCallsSchema),
/* harmony export */   uA: () => (/* binding */ toolNamed),
/* harmony export */   xO: () => (/* binding */ legacyCallSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/model/tool-calls.ts
const pieceSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	index: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(null),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(null),
	function: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(null),
		arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).transform((value) => JSON.stringify(value))]).nullish().catch(null)
	}),
	extra_content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).nullish().catch(null)
});
const toolCallsSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).transform((values) => values.flatMap((value) => pieceSchema.safeParse(value).data ?? [])).nullish().catch(null);
const legacyCallSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(),
	arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()
}).transform((called) => toolCallsSchema.parse([{ function: called }]) ?? null).nullish().catch(null);
function joinToolCalls(messages, streamed) {
	const calls = [];
	const latest = /* @__PURE__ */ new Map();
	for (const piece of messages.flat()) {
		const { index = null, id, function: called } = piece;
		const known = !streamed ? void 0 : index === null ? calls.at(-1) : latest.get(index);
		if (called.name && (known === void 0 || begins(piece, known))) {
			const call = {
				index,
				id: id ?? "",
				name: called.name,
				pieces: [],
				scan: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .Ey)(),
				extra: null
			};
			calls.push(call);
			if (index !== null) latest.set(index, call);
			extend(call, piece);
		} else if (known !== void 0) extend(known, piece);
	}
	const ids = /* @__PURE__ */ new Set();
	return calls.map(({ id, name, pieces, extra }, place) => {
		const isOwn = id !== "" && !ids.has(id);
		ids.add(id);
		return {
			id: isOwn ? id : `call_${place}`,
			name: name.replace(/<\|.*$/s, ""),
			arguments: decodedOnce(pieces.join("")),
			...extra !== null && { extra: { extra_content: extra } }
		};
	});
}
function extend(call, { function: { arguments: json }, extra_content: extra = null }) {
	call.pieces.push(json ?? "");
	call.scan.add(json ?? "");
	call.extra ??= extra;
}
function decodedOnce(json) {
	if (json.trim() === "null") return "";
	if (/^\{\}\s*\{/.test(json)) return json.slice(2);
	if (!json.trimStart().startsWith("\"")) return json;
	const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(json);
	return typeof inner === "string" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(inner) !== null ? inner : json;
}
function begins({ id, function: { name } }, known) {
	if (id) return id !== known.id;
	return name !== known.name || known.scan.isWhole;
}
const CALL_MARK = /<\|tool_calls?_(?:section_)?begin\|>|<｜(?:tool▁calls?▁begin|DSML)｜|<\|?(?:\w+[:_])?tool_calls?\|?>|<function=|<invoke name=|\[TOOL_CALLS\]|<\|python_tag\|>|<\|channel\|>commentary|\bcall:\w+\{|^\s*(?:```\w*\s*)?\{\s*"name"\s*:/;
const NAME_WITHIN = 200;
function leaksToolCall({ text, reasoning, toolCalls }, names) {
	if (toolCalls.length > 0) return false;
	const thoughts = reasoning?.reasoning_content ?? reasoning?.reasoning;
	const words = text.trim() === "" && typeof thoughts === "string" ? thoughts : text;
	const mark = CALL_MARK.exec(words);
	if (mark === null) return false;
	const after = words.slice(mark.index, mark.index + NAME_WITHIN);
	return names.some((name) => after.includes(name));
}
function toolNamed(name, names) {
	if (names.includes(name)) return name;
	const bare = name.trim().replace(/:\d+$/, "").replace(/^.*[.:/]/s, "");
	return names.includes(bare) ? bare : name;
}



/***/ })

};
