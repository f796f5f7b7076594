export const id = 7128;
export const ids = [7128];
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

/***/ 5690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ IGNORED),
/* harmony export */   C7: () => (/* binding */ suiteLines),
/* harmony export */   P9: () => (/* binding */ linesToChange),
/* harmony export */   SV: () => (/* binding */ IGNORE_FILE),
/* harmony export */   n3: () => (/* binding */ TASKS),
/* harmony export */   o4: () => (/* binding */ configurationText),
/* harmony export */   vi: () => (/* binding */ EXAMPLE_TASK)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3705);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);




// src/cli/init/configuration.ts
const WITHOUT_COST = `# This endpoint does not report its cost. Add its prices, in dollars per million tokens, to see costs and to use max-cost:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;
const IGNORE_FILE = ".swelancer-gate/.gitignore";
const IGNORED = "# Answers, reports and other output of local runs.\n*\n!.gitignore\n";
const TASKS = "tasks/";
const EXAMPLE_TASK = `---
answer: 2
---
# Totals are off by a cent

This is an example. Replace it with one of your own issues and the proposals for it.

An invoice with three items at $0.335 each shows a total of $1.00, but the rounded items add up to $1.02.

## Proposal 1

Show three decimals for each item, so that the numbers add up.

## Proposal 2

Round each item to cents when it is added to the invoice, and add up the rounded amounts.

## Proposal 3

Add one cent to the total whenever it is lower than the sum of the items.
`;
function configurationText(first) {
	const { model, prompt, files, models, tasks, command, reportsCost } = first;
	const [suite, issues, others] = command === null ? [
		"gate",
		"48 real issues",
		"smoke has 12, lite 113"
	] : [
		"smoke",
		"12 real issues",
		"gate has 48, lite 113"
	];
	return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${_program_js__WEBPACK_IMPORTED_MODULE_2__/* .HOME */ .yZ}/${_program_js__WEBPACK_IMPORTED_MODULE_2__/* .REF */ .g4}/schema/config.schema.json
# Every field and its meaning: ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .pageAt */ .F3)("docs/reference.md")}

suite: ${tasks ? `[${suite}, ${TASKS}] # ${issues}, and your own` : `${suite} # ${issues}`}; ${others}
${command === null ? "" : `solver: command
command: ${command}
`}model: ${value(model)}
# The prompt may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# Read before the prompt; changes to these files are measured too.
files: ${value(files)}
${models === null ? "" : matrix(models)}${command === null ? "sampling: {max-tokens: 8192}\n" : ""}budget: {max-calls: 1000${reportsCost ? ", max-cost: 5" : ""}}
${reportsCost || command !== null ? "" : WITHOUT_COST}`;
}
function matrix(models) {
	return models.length > 1 ? `# Compared every night.\n${matrixLine(models)}\n` : `# Compared every night; add at least one more:\n# ${matrixLine(models)}\n`;
}
const matrixLine = (models) => `matrix: {models: ${value(models.length > 1 ? models : [...models, "another-model"])}}`;
const existingSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())]).default("gate"),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	matrix: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional()
}).catch({
	suite: "gate",
	matrix: void 0
});
function linesToChange(configuration, { models, isAsked, tasks }) {
	const existing = existingSchema.parse(yamlOf(configuration));
	const own = models?.length === 0 && existing.model !== void 0 ? [existing.model] : models;
	return [...own === null || existing.matrix !== void 0 && !isAsked ? [] : [matrixLine(own)], ...tasks ? suiteLines(configuration, TASKS) : []];
}
function suiteLines(configuration, folder) {
	const suites = [existingSchema.parse(yamlOf(configuration)).suite].flat();
	return suites.includes(folder) ? [] : [`suite: ${value([...suites, folder])}`];
}
function yamlOf(text) {
	try {
		return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text, { logLevel: "silent" });
	} catch {
		return null;
	}
}
function value(part) {
	return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)(part, {
		collectionStyle: "flow",
		flowCollectionPadding: false,
		lineWidth: 0
	}).trim();
}



/***/ }),

/***/ 5263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
// src/statistics/distributions.ts
function normalCdf(z) {
	if (Number.isNaN(z)) throw new RangeError("z is not a number");
	if (z < -9) return 0;
	if (z > 9) return 1;
	let sum = z;
	let term = z;
	for (let odd = 3; sum !== sum + term; odd += 2) {
		term *= z * z / odd;
		sum += term;
	}
	return .5 + sum * Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
	return bisect((z) => normalCdf(z) >= probability, -9, 9);
}
function studentQuantile(probability, degrees) {
	const angle = bisect((theta) => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
	return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
	const odd = degrees % 2 === 1;
	const cos = Math.cos(theta);
	let term = odd ? cos : 1;
	let sum = degrees === 1 ? 0 : term;
	for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
		term *= (k - 1) / k * cos * cos;
		sum += term;
	}
	return .5 + (odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum) / 2;
}
function binomialCdf(right, samples, rate) {
	if (rate >= 1) return 0;
	let logTerm = samples * Math.log1p(-rate);
	let sum = Math.exp(logTerm);
	for (let k = 1; k <= right; k++) {
		logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
		sum += Math.exp(logTerm);
	}
	return Math.min(1, sum);
}
function bisect(isTrue, from, to) {
	let low = from;
	let high = to;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (isTrue(middle)) high = middle;
		else low = middle;
	}
	return high;
}



/***/ }),

/***/ 7128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1423);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2928);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1432);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8375);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5690);
/* harmony import */ var _preset_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2385);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3116);
/* harmony import */ var _agent_parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4738);
/* harmony import */ var _data_folders_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4766);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3924);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3852);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(783);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6480);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8303);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6904);
/* harmony import */ var _token_estimate_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3468);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4119);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1431);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7413);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2474);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4200);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(312);
/* harmony import */ var _verify2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9829);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1455);





























// src/cli/init/choices.ts
async function chooseEndpoint(options, env, { ask, tell }) {
	const provider = await chosen();
	if (provider.signIn !== null && options.secret !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `--secret does not go with --provider ${provider.name}, which keeps no key`, { hint: "Leave it out, or choose another provider." });
	return {
		provider,
		baseUrl: await address(),
		secret: await secret(),
		signIn: provider.signIn
	};
	async function address() {
		const known = options["base-url"] ?? (provider.name === "own" ? addressIn(env) : void 0) ?? provider.baseUrl;
		if (known !== null && known !== void 0) return known;
		if (ask !== null) return askUntil(ask, "Base URL, up to /v1: ", addressOf);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `--base-url is required for ${provider.title}`, { hint: "docs/providers.md shows what it looks like." });
	}
	async function secret() {
		const { keyName, signIn } = provider;
		if (signIn !== null) return null;
		const name = options.secret ?? (ask === null || provider.name !== "own" || options["base-url"] !== void 0 ? keyName : await askUntil(ask, `Secret with its API key, or none [${keyName}]: `, (answer) => /^\w*$/.test(answer) ? answer || keyName : void 0));
		return name === "none" ? null : name;
	}
	async function chosen() {
		const named = _workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .xq.find(({ name }) => name === options.provider);
		if (named !== void 0) return named;
		if (options["base-url"] !== void 0) return (0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .providerAt */ .zJ)(options["base-url"]);
		const address = addressIn(env);
		const likely = address === void 0 ? _workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .xq.find(({ keyName }) => env[keyName]) : (0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .providerAt */ .zJ)(address);
		const likeliest = likely ?? _workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .xq[0];
		if (ask === null) {
			tell(`Endpoint: ${likeliest.title}, ${likely === void 0 ? "the default" : "found in the environment"} (--provider).\n`);
			return likeliest;
		}
		return askUntil(ask, `Which provider?\n${_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .xq.map(({ title }, place) => `  ${place + 1}. ${title}`).join("\n")}\nNumber [${_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .xq.indexOf(likeliest) + 1}]: `, (answer) => answer === "" ? likeliest : _workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .xq[Number(answer) - 1]);
	}
}
async function chooseModel(options, { model, title }, { ask, tell }) {
	if (options.model !== void 0) return options.model;
	if (ask !== null) return askUntil(ask, `Which model, by the provider's name for it${model === null ? "" : ` [${model}]`}: `, (answer) => answer || model);
	if (model === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `--model is required for ${title}`, { hint: "Use the model name that the server knows." });
	tell(`Model: ${model}, the default (--model).\n`);
	return model;
}
const STARTER_PROMPT = "prompts/swelancer-gate.md";
const MAX_SHOWN = 30;
async function chooseWatched(options, found, { ask, tell }) {
	const { candidates, prompts } = found;
	const [first = STARTER_PROMPT, ...others] = prompts;
	const prompt = options.prompt ?? first;
	const watched = candidates.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
	if (ask === null || options.files !== void 0 || candidates.length === 0) {
		const files = options.files ?? watched;
		if (options.files === void 0) tell(`Files: ${files.join(", ") || "none"}, as found (--files).\n`);
		tell(listOfLeftOut([...leftOut(files), ...found.unreadable]));
		return {
			prompt,
			files
		};
	}
	const list = candidates.slice(0, MAX_SHOWN).map(({ path, leftOut }, index) => `  ${index + 1}. ${path}${leftOut === null ? "" : ` (${leftOut})`}\n`);
	const preset = watched.map((_path, index) => index + 1).join(",") || "none";
	const files = await askUntil(ask, `Which files should the gate watch?\n${list.join("")}Numbers, comma-separated, or none [${preset}]: `, (answer) => {
		if (answer === "none" || answer === "" && preset === "none") return [];
		const words = (answer || preset).split(/[\s,]+/);
		const chosen = words.map((word) => candidates[Number(word) - 1]?.path).filter((path) => path !== void 0);
		return chosen.length === words.length ? chosen : void 0;
	});
	tell(listOfLeftOut([...leftOut(files).slice(MAX_SHOWN), ...found.unreadable]));
	return {
		prompt,
		files
	};
	function leftOut(files) {
		return [...candidates.filter(({ path }) => !files.includes(path)).map(({ path, leftOut }) => ({
			path,
			reason: leftOut ?? "not chosen"
		})), ...others.map((path) => ({
			path,
			reason: `only one prompt can be used; select this one with --prompt ${path}`
		}))];
	}
}
function listOfLeftOut(files) {
	if (files.length === 0) return "";
	const shown = files.slice(0, MAX_SHOWN).map(({ path, reason }) => `  ${path} (${reason})\n`);
	const more = files.length > MAX_SHOWN ? `  and ${files.length - MAX_SHOWN} more\n` : "";
	return `Left out:\n${shown.join("")}${more}`;
}
async function chooseNightly(options, model, { ask }) {
	if (options.models !== void 0) return options.models;
	const own = model === null ? [] : [model];
	if (ask === null) return options.nightly ? own : null;
	if (!(options.nightly || await askUntil(ask, "Compare models every night? [y/N]: ", (answer) => /^(?:y|yes)$/i.test(answer) ? true : /^(?:n|no|)$/i.test(answer) ? false : void 0))) return null;
	return askUntil(ask, `Which models, comma-separated [${own.join(",")}]: `, (answer) => {
		const names = answer.split(/[\s,]+/).filter((name) => name !== "");
		return names.length === 0 ? own : names;
	});
}
async function askUntil(ask, question, read) {
	for (;;) {
		const answer = read(await ask(question));
		if (answer !== null && answer !== void 0) return answer;
	}
}
function addressOf(text) {
	if (!URL.canParse(text)) return void 0;
	const { protocol, username, password, search } = new URL(text);
	return /^https?:$/.test(protocol) && username + password + search === "" ? text : void 0;
}
const addressIn = (env) => addressOf(env.OPENAI_BASE_URL ?? "");

// src/cli/init/find.ts
const ON_DEMAND = [
	`${_agent_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .AGENT_FOLDERS */ .ak}/(?:agents?|droids|skills?|commands?|prompts|chatmodes)`,
	String.raw`\.(?:windsurf|kilocode)/workflows`,
	String.raw`\.(?:roo|kilocode)/rules-[^/]+`,
	String.raw`\.(?:roo|kilocode)modes`
];
const named = (names) => new RegExp(`^((?:.*?/)??)(${names.join("|")})(?:/|$)`);
const literal = (name) => name.replaceAll(".", "\\.");
const everySession = named(_recipe_js__WEBPACK_IMPORTED_MODULE_9__/* .ALWAYS_READ */ .Zy.map(literal));
const onDemand = named(ON_DEMAND);
const agentOnly = named(_recipe_js__WEBPACK_IMPORTED_MODULE_9__/* .SETTINGS */ .yy.map(literal));
const skillFolder = /^((?:.*\/)?skills)\/[^/]+\/SKILL\.md$/;
const otherLetters = /^(AGENTS|CLAUDE|GEMINI)\.md$/i;
const promptFolder = /^((?:.*\/)?prompts)\/.*\.(?:md|mdx|txt|prompt|j2|jinja2?|hbs|mustache|ya?ml)$/;
const promptFile = /\.prompt\.(?:ya?ml|md)$/;
const MAX_BYTES = 1e5;
async function findFiles(directory, files, preset = null) {
	const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.realpath)(directory);
	const tracked = new Set(files);
	const filesAt = (place) => tracked.has(place) ? [place] : files.filter((file) => file.startsWith(`${place}/`));
	const found = /* @__PURE__ */ new Map();
	const prompts = [];
	const unreadable = [];
	for (const file of [...files].sort()) {
		const match = matchOf(file, preset);
		if (match === null) continue;
		const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_24__.join(directory, file)).catch(() => null);
		const target = real === null ? null : node_path__WEBPACK_IMPORTED_MODULE_24__.relative(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_24__.sep).join("/");
		if (target === null) {
			if (await isLink(node_path__WEBPACK_IMPORTED_MODULE_24__.join(directory, file))) unreadable.push({
				path: file,
				reason: "its link is broken"
			});
		} else if (target.startsWith("../")) unreadable.push({
			path: file,
			reason: "its link leaves this folder"
		});
		else if (filesAt(target).length === 0) unreadable.push({
			path: file,
			reason: `git does not track ${target}, where its link leads`
		});
		else if (match.isPrompt && tracked.has(target) && await showsProposals(node_path__WEBPACK_IMPORTED_MODULE_24__.join(home, target))) {
			if (!prompts.includes(target)) prompts.push(target);
		} else {
			const linked = found.get(target) ?? {
				target,
				names: []
			};
			linked.names.push(match);
			const real = target === file ? null : matchOf(target, preset);
			if (real !== null) linked.names.push(real);
			found.set(target, linked);
		}
	}
	const entries = /* @__PURE__ */ new Map();
	const linked = /* @__PURE__ */ new Set();
	for (const { target, names } of found.values()) {
		const [name] = names.sort(byReach(target));
		if (name === void 0) continue;
		if (name.place !== target) linked.add(target);
		const known = entries.get(name.place);
		const reasons = [...names.map(({ reason }) => reason), ...known === void 0 ? [] : [known.reason]];
		entries.set(name.place, {
			path: name.place,
			reason: reasons.includes(null) ? null : name.reason,
			files: /* @__PURE__ */ new Set([...known?.files ?? [], ...filesAt(target)])
		});
	}
	const all = [...entries.values()].filter(({ path }) => !linked.has(path) && ![...entries.keys()].some((one) => path.startsWith(`${one}/`)));
	const candidates = await Promise.all(all.map(async ({ path, reason, files: own }) => {
		const bytes = await bytesOf(home, [...own]);
		const large = preset === null && bytes > MAX_BYTES ? `${Math.round(bytes / 1e3)} KB, which every request would include` : null;
		return {
			path,
			leftOut: reason ?? large
		};
	}));
	return {
		candidates: [...candidates.filter((one) => one.leftOut === null), ...candidates.filter((one) => one.leftOut !== null)],
		prompts,
		unreadable
	};
}
function matchOf(file, preset) {
	const position = preset === null ? null : (0,_preset_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .readPosition */ .ux)(preset, file);
	const match = (place, reason, isPrompt) => {
		return {
			place,
			reason,
			isPrompt,
			position
		};
	};
	const whyNot = (folder, unused) => {
		if (preset === null && unused !== null) return unused;
		if (preset !== null && position === null) return "not read by this agent";
		return folder === "" ? null : `only for work in ${folder.slice(0, -1)}`;
	};
	const [, folder = "", name] = everySession.exec(file) ?? [];
	if (name !== void 0) return match(folder + name, whyNot(folder, null), false);
	const [, letters] = otherLetters.exec(file) ?? [];
	if (letters !== void 0) return match(file, `on Linux, agents only look for ${letters.toUpperCase()}.md; rename it`, false);
	const [, parent = "", demanded] = onDemand.exec(file) ?? [];
	if (demanded !== void 0) return match(parent + demanded, whyNot(parent, "read on demand"), true);
	const [, above = "", used] = agentOnly.exec(file) ?? [];
	if (used !== void 0) return match(above + used, whyNot(above, "only agents use it"), false);
	const [, skills] = skillFolder.exec(file) ?? [];
	if (skills !== void 0) return match(skills, whyNot("", "read on demand"), false);
	const [, prompts] = promptFolder.exec(file) ?? [];
	if (prompts !== void 0) return match(prompts, "prompts for something else", true);
	return promptFile.test(file) ? match(file, "a prompt for something else", true) : null;
}
const depthOf = ({ place }) => place.split("/").length;
const byReach = (target) => (one, other) => (one.position ?? Number.MAX_VALUE) - (other.position ?? Number.MAX_VALUE) || depthOf(one) - depthOf(other) || Number(other.place === target) - Number(one.place === target) || (one.place < other.place ? -1 : 1);
const showsProposals = async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.readFile)(file, "utf8")).includes("{{proposals}}");
async function bytesOf(home, files) {
	return (await Promise.all(files.map(async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_24__.join(home, file))).size))).reduce((sum, size) => sum + size, 0);
}
async function isLink(file) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.lstat)(file).catch(() => null))?.isSymbolicLink() ?? false;
}

// src/cli/init/first-fill.ts
const EXAMPLE_PRICES = {
	cheap: {
		input: .2,
		cachedInput: .02,
		output: 1.2
	},
	expensive: {
		input: 2,
		cachedInput: .2,
		output: 10
	}
};
const ANSWER_TOKENS = {
	short: 50,
	reasoning: 2e3
};
async function firstFill(config, world) {
	const settings = {
		..._settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.parse({}),
		config
	};
	const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_14__/* .workTreeSource */ .$d)(world);
	const file = await (0,_file_js__WEBPACK_IMPORTED_MODULE_15__/* .requireConfigFile */ ._C)(source, config);
	const arm = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_13__/* .readArm */ .Tl)("candidate", source, file, settings);
	const run = (0,_run_config_js__WEBPACK_IMPORTED_MODULE_13__/* .runConfig */ .aA)(settings, file, file, { pricedModel: arm.solver.model });
	const options = await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_11__/* .datasetOptions */ .DS)(world, source);
	const { tasks } = await (0,_material_js__WEBPACK_IMPORTED_MODULE_16__/* .loadMaterial */ .I)(run.suite, run.dataset, source, options);
	const samples = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_19__/* .baselineTarget */ .n6)(tasks.length, (0,_plan2_js__WEBPACK_IMPORTED_MODULE_19__/* .affordable */ .d3)(run.decision, tasks.length, [arm.solver.name]));
	const counts = {
		tasks: tasks.length,
		samples,
		asksModel: arm.solver.kind !== "reference"
	};
	if (arm.solver.kind !== "chat") return {
		...counts,
		inputTokens: null,
		cost: null,
		ownPrices: false
	};
	const perPass = tasks.map((task) => (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_17__/* .estimateTokens */ .b)((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessages */ .dg)(arm.prompt, arm.files, task, (0,_order_js__WEBPACK_IMPORTED_MODULE_12__/* .showProposals */ .B)(task, arm.order, 0)))).reduce((sum, tokens) => sum + tokens, 0);
	const { prices } = run.termsOf(arm.solver.model);
	const dollars = (at, outputTokens) => samples * (0,_prices_js__WEBPACK_IMPORTED_MODULE_26__/* .costOf */ .ho)((0,_usage_js__WEBPACK_IMPORTED_MODULE_18__/* .usageOf */ .Fs)({
		input: perPass,
		output: outputTokens * tasks.length
	}), at);
	return {
		...counts,
		inputTokens: perPass * samples,
		cost: {
			low: dollars(prices ?? EXAMPLE_PRICES.cheap, ANSWER_TOKENS.short),
			high: dollars(prices ?? EXAMPLE_PRICES.expensive, ANSWER_TOKENS.reasoning)
		},
		ownPrices: prices !== null
	};
}

// src/cli/init/next-steps.ts
function nextSteps({ secret, signIn, branch, written, workflows, fill, toChange, config, example, weekly }) {
	const edited = [...toChange.length === 0 ? [] : [config], ...weekly === null ? [] : [weekly]];
	const files = [...written.map((file) => file === example ? `${node_path__WEBPACK_IMPORTED_MODULE_24__.posix.dirname(file)}/` : file), ...edited];
	const has = (kind) => workflows.includes(kind);
	return [
		...secret === null ? [] : [`Add your API key: gh secret set ${secret}`],
		...signIn === null ? [] : [`${signIn.setup}: ${(0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .pageAt */ .F3)("docs/no-secret.md")}`],
		...has("forks") ? [`Create an environment "prompt-gate" with required reviewers${secret === null ? "." : `, and add the key to it: gh secret set ${(0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .forkSecret */ .Zk)(secret)} --env prompt-gate`}`] : [],
		...has("dashboard") ? ["Choose \"GitHub Actions\" as the source under Settings, Pages."] : [],
		...toChange.map((line) => `Set in ${config}: ${line}`),
		...example === null ? [] : [`Replace ${example} with your own tasks: ${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX} tasks new, or ${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX} tasks mine`],
		...weekly === null ? [] : [`Remove "schedule:" from ${weekly}: the nightly workflow replaces it.`],
		...has("gate") && fill?.asksModel !== false ? [`Check the cost: ${fillText(fill)}. For your own numbers, without a call: ${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX} gate --estimate`] : [],
		...files.length === 0 ? [] : [`Commit: git add ${files.map(_shell_js__WEBPACK_IMPORTED_MODULE_27__/* .shellWord */ .r).join(" ")} && git commit -m "Gate changes to prompts"`],
		...has("gate") ? [`Push to ${branch}. That run collects the answers that pull requests are compared with.`, "Open a pull request that changes the prompt or a watched file."] : [`Push to ${branch}.`]
	];
}
function fillText(fill) {
	if (fill === null) return "the first run on the default branch is the most expensive one";
	const { tasks, samples, inputTokens, cost: dollars, ownPrices } = fill;
	const answers = `the first run collects ${(0,_format_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U9)(tasks * samples, "answer")} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_20__/* .integer */ .nd)(tasks)} tasks, ${samples} each)`;
	if (inputTokens === null || dollars === null) return `${answers}, each from an agent`;
	const range = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_20__/* .cost */ .y)(dollars.low)} (short answers${ownPrices ? "" : ", cheap model"}) to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_20__/* .cost */ .y)(dollars.high)} (reasoning${ownPrices ? "" : ", expensive model"})`;
	return `${answers} with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_20__/* .integer */ .nd)(Math.round(inputTokens / 1e3))}k input tokens, about ${range}`;
}

// src/cli/init/source.ts
async function actionSource({ env }) {
	return ( false ? 0 : (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchedFrom */ .E2)(_package_js__WEBPACK_IMPORTED_MODULE_22__/* .packageFolder */ .n) ?? await clonedFrom(env)) ?? {
		repository: "swelancer-gate/swelancer-gate",
		ref: "main"
	};
}
async function clonedFrom(env) {
	const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_21__/* .createGit */ .lD)(env);
	const git = async (...words) => {
		try {
			return (await run(words, { directory: _package_js__WEBPACK_IMPORTED_MODULE_22__/* .packageFolder */ .n })).toString("utf8").trim();
		} catch {
			return null;
		}
	};
	if (await git("rev-parse", "--show-prefix") !== "") return null;
	const commit = await git("rev-parse", "HEAD");
	const [, repository = _program_js__WEBPACK_IMPORTED_MODULE_4__/* .HOME */ .yZ] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(await git("remote", "get-url", "origin") ?? "") ?? [];
	return commit === null ? null : {
		repository,
		ref: commit
	};
}

// src/cli/commands/init.ts
const ENDPOINT = [
	"provider",
	"base-url",
	"secret"
];
async function initCommand(settings, world) {
	const { json, shards, tasks } = settings;
	const git = await (0,_git2_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(world);
	const { folder } = git;
	const fileOf = (kind) => node_path__WEBPACK_IMPORTED_MODULE_24__.posix.relative(folder, (0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowPath */ .RB)(kind, folder));
	const existing = await findExisting(world.directory, fileOf);
	const choices = await choose(settings, existing, git, world);
	const { endpoint, first, models } = choices;
	const kinds = wantedWorkflows(settings, choices);
	const place = {
		...endpoint,
		folder,
		branch: await defaultBranch(git),
		action: await actionSource(world),
		nightly: kinds.includes("nightly") || existing.hasNightly,
		shards: shards ?? 1,
		forksBy: settings["forks-by"] ?? "pull_request_target"
	};
	const texts = /* @__PURE__ */ new Map();
	for (const kind of kinds) texts.set(fileOf(kind), await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowText */ .LS)(kind, place));
	if (first !== null) {
		texts.set(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2, (0,_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationText */ .o4)({
			...first,
			models,
			tasks
		}));
		texts.set(first.prompt, _template_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROMPT */ .J4);
	}
	const example = tasks && !existing.hasTasks ? `${_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .TASKS */ .n3}example.md` : null;
	if (example !== null) texts.set(example, _configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .EXAMPLE_TASK */ .vi);
	if (existing.config === null) texts.set(_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .IGNORE_FILE */ .SV, _configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .IGNORED */ .$h);
	const written = [];
	for (const [file, text] of texts) if (await writeOwn(world.directory, file, text)) written.push(file);
	const say = json ? () => {} : world.print;
	const files = [.../* @__PURE__ */ new Set([
		...kinds.map(fileOf),
		_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2,
		...texts.keys()
	])];
	for (const file of files) say(`${written.includes(file) ? "Wrote" : "Kept "}  ${file}\n`);
	tellUnused(settings, existing, choices, world);
	const exitCode = await verified({
		...world,
		print: say
	});
	const workflows = kinds.filter((kind) => written.includes(fileOf(kind)));
	const isAsked = settings.models !== void 0;
	const isWeekly = workflows.includes("nightly") && /^ {2}schedule:/m.test(existing.gateWorkflow ?? "");
	const steps = nextSteps({
		branch: place.branch,
		written,
		secret: endpoint.secret,
		signIn: endpoint.signIn,
		workflows: workflows.length === 0 ? ["gate"] : workflows,
		fill: exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed ? await estimated(world) : null,
		toChange: existing.config === null ? [] : (0,_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .linesToChange */ .P9)(existing.config, {
			models,
			isAsked,
			tasks
		}),
		config: _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2,
		example,
		weekly: isWeekly ? fileOf("gate") : null
	});
	if (json) {
		const kept = files.filter((file) => !written.includes(file));
		world.print(`${JSON.stringify({
			written,
			kept,
			verified: exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed,
			next: steps
		})}\n`);
	}
	say(`\nNext\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join("")}`);
	return exitCode;
}
async function findExisting(directory, fileOf) {
	const isThere = (file) => exists(node_path__WEBPACK_IMPORTED_MODULE_24__.join(directory, file));
	const gate = fileOf("gate");
	const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_24__.join(directory, file), "utf8");
	return {
		config: await isThere("swelancer-gate.yml") ? await textOf(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2).catch(() => "") : null,
		gateWorkflow: await isThere(gate) ? await textOf(gate) : null,
		hasNightly: await isThere(fileOf("nightly")),
		hasForks: await isThere(fileOf("forks")),
		hasTasks: await isThere(_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .TASKS */ .n3)
	};
}
async function choose(settings, { config, gateWorkflow }, git, world) {
	const options = optionsOf(settings);
	const prompter = {
		ask: settings.yes || settings.json ? null : world.ask,
		tell: world.tell
	};
	const isNewConfig = config === null;
	const known = gateWorkflow === null ? null : (0,_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .endpointIn */ .BT)(gateWorkflow);
	const chosen = known === null || isNewConfig ? await chooseEndpoint(options, world.env, prompter) : null;
	const model = isNewConfig && chosen !== null ? await chooseModel(options, chosen.provider, prompter) : null;
	const watched = model === null ? null : await chooseWatched(options, await findFiles(world.directory, await git.workTreeFiles(), chosen?.signIn?.command), prompter);
	const nightly = settings.nightly || settings.dashboard || settings.shards !== void 0;
	const asksNightly = nightly || gateWorkflow === null && isNewConfig;
	return {
		endpoint: known ?? chosen ?? {
			baseUrl: "",
			secret: null,
			signIn: null
		},
		isNewEndpoint: chosen !== null,
		first: chosen === null || model === null || watched === null ? null : {
			model,
			...watched,
			command: chosen.signIn?.command ?? null,
			reportsCost: chosen.provider.reportsCost
		},
		models: asksNightly ? await chooseNightly({
			...options,
			nightly
		}, model, prompter) : null
	};
}
function optionsOf(settings) {
	const { yes, json, nightly, shards, dashboard, forks, "forks-by": forksBy, accept, tasks, ...options } = settings;
	return options;
}
function tellUnused(settings, existing, choices, { tell }) {
	const isUsed = (name) => existing.config === null || choices.isNewEndpoint && ENDPOINT.includes(name) || name === "models" && choices.models !== null;
	const unused = [
		...Object.keys(optionsOf(settings)).filter((name) => !isUsed(name)),
		...settings.shards !== void 0 && existing.hasNightly ? ["shards"] : [],
		...settings["forks-by"] !== void 0 && existing.hasForks ? ["forks-by"] : []
	];
	if (unused.length === 0) return;
	tell(`${unused.map((name) => `--${name}`).join(", ")} had no effect, because the files with these settings already exist.\n`);
}
const WORKFLOW_KINDS = [
	"gate",
	"nightly",
	"dashboard",
	"forks",
	"accept"
];
function wantedWorkflows(settings, { endpoint, models }) {
	const wanted = {
		gate: true,
		nightly: models !== null,
		dashboard: settings.dashboard,
		forks: settings.forks || settings["forks-by"] !== void 0,
		accept: settings.accept
	};
	if (endpoint.signIn !== null) refuseWithout(endpoint.signIn, wanted);
	return WORKFLOW_KINDS.filter((kind) => wanted[kind]);
}
function refuseWithout({ variables }, wanted) {
	if (wanted.forks) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "pull requests from forks get no identity token, so they need a key of their own", { hint: "Leave out --forks, or choose a provider with a key." });
	if (wanted.nightly && Object.values(variables).includes("github.token")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "a nightly run's token can write to the repository, and the agent would get it", { hint: "Leave out --nightly, --shards and --dashboard with this provider." });
}
async function estimated(world) {
	try {
		return await firstFill(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2, world);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)) throw error;
		return null;
	}
}
async function writeOwn(directory, file, text) {
	try {
		return await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNew */ .q)(node_path__WEBPACK_IMPORTED_MODULE_24__.join(directory, file), text);
	} catch (error) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(error)}`, {
			file,
			hint: "Make the folder writable or free some space, then run it again. Existing files were not changed.",
			cause: error
		});
	}
}
async function exists(place) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.lstat)(place);
		return true;
	} catch {
		return false;
	}
}
async function verified(world) {
	try {
		return await (0,_verify2_js__WEBPACK_IMPORTED_MODULE_23__/* .verifyCommand */ .p)({
			config: _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2,
			json: false
		}, world);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)) throw error;
		world.tell(`Not ready yet: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(error)}\nCheck again with: ${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX} verify\n`);
		return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(error);
	}
}
async function defaultBranch(git) {
	const remote = await git.defaultBranch();
	if (remote !== null) return remote.slice(remote.indexOf("/") + 1);
	for (const name of ["main", "master"]) if (await git.resolve(`refs/heads/${name}`) !== null) return name;
	return await git.branch() ?? "main";
}



/***/ }),

/***/ 1431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ storedEnough),
/* harmony export */   b2: () => (/* binding */ lookBounds),
/* harmony export */   d3: () => (/* binding */ affordable),
/* harmony export */   n6: () => (/* binding */ baselineTarget),
/* harmony export */   qm: () => (/* binding */ pocockSpending),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);


// src/statistics/looks.ts
function pocockSpending(error, share) {
	return error * Math.log1p((Math.E - 1) * share);
}
function lookBounds(shares, spent, floors = []) {
	const plan = [
		...shares,
		...spent,
		"floors",
		...floors
	].join(" ");
	const bounds = known.get(plan) ?? computedBounds(shares, spent, floors);
	known.set(plan, bounds);
	return bounds;
}
const known = /* @__PURE__ */ new Map();
function computedBounds(shares, spent, floors) {
	const bounds = [];
	let density = [{
		at: 0,
		mass: 1
	}];
	let lastShare = 0;
	let lastSpent = 0;
	shares.forEach((share, look) => {
		const spread = Math.sqrt(share - lastShare);
		const before = density;
		const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((cell.at - bound) / spread), 0);
		const spending = (spent[look] ?? 0) - lastSpent;
		const bound = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)((at) => beyond(at) <= spending, -8, 8);
		bounds.push(bound / Math.sqrt(share));
		density = nextDensity(before, spread, Math.sqrt(share) * Math.max(LOWEST, floors[look] ?? LOWEST), bound);
		lastShare = share;
		lastSpent = spent[look] ?? 0;
	});
	return bounds;
}
const CELLS = 200;
const LOWEST = -8;
function nextDensity(before, spread, from, bound) {
	const step = (bound - from) / CELLS;
	return Array.from({ length: 201 }, (_, index) => {
		const at = from + index * step;
		const simpson = step / 3 * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
		let height = 0;
		for (const cell of before) {
			const z = (at - cell.at) / spread;
			if (z > -9 && z < 9) height += cell.mass * Math.exp(-.5 * z * z);
		}
		return {
			at,
			mass: simpson * height / (spread * Math.sqrt(2 * Math.PI))
		};
	});
}

// src/verdict/plan.ts
function planOf(tasks, decision) {
	const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
	const fresh = Math.max(4 * pass, Math.ceil(Math.min(defaultBaseline(tasks), baselineTarget(tasks, decision)) / 2));
	if (decision.policy === "threshold") return {
		looks: [2 * pass],
		everyone: 2 * pass,
		fresh
	};
	return {
		looks: [
			1,
			2,
			4,
			6
		].slice(0, decision["max-rounds"]).map((passes) => passes * pass),
		everyone: (decision.policy === "strict" ? 4 : 2) * pass,
		fresh
	};
}
const EXPENSIVE = /* @__PURE__ */ new Set(["agent", "command"]);
function affordable(decision, tasks, solvers) {
	if (decision["baseline-samples"] !== "auto" || !solvers.some((solver) => EXPENSIVE.has(solver))) return decision;
	return {
		...decision,
		"baseline-samples": Math.min(12, Math.max(5, Math.ceil(400 / tasks)))
	};
}
function storedEnough(tasks, decision) {
	return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
function baselineTarget(tasks, decision) {
	const configured = decision["baseline-samples"];
	return configured === "auto" ? defaultBaseline(tasks) : configured;
}
function defaultBaseline(tasks) {
	const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
	return Math.min(16, Math.max(5, most));
}
const PASS_ERROR = .05;
function looksOf(plan, baselineShare, { suspicion, improvement }) {
	const information = plan.looks.map((samples) => 1 / (1 / samples + baselineShare));
	const shares = information.map((amount) => amount / (information.at(-1) ?? amount));
	const bounds = (error) => {
		const spent = shares.map((share) => pocockSpending(error, share));
		return lookBounds(shares, spent);
	};
	const suspicions = bounds(suspicion);
	const improvements = bounds(improvement);
	const passes = bounds(PASS_ERROR);
	return plan.looks.map((samples, look) => {
		const suspicionBound = suspicions[look] ?? Number.POSITIVE_INFINITY;
		return {
			samples,
			suspicionBound,
			pLimit: 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(suspicionBound),
			improvementLimit: 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(improvements[look] ?? Number.POSITIVE_INFINITY),
			passBound: passes[look] ?? Number.POSITIVE_INFINITY
		};
	});
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

/***/ 4119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   GY: () => (/* binding */ wholeFigure),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/shared/figure.ts
function figure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? nearest(value, max) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nonnegative().max(max));
}
function wholeFigure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? Math.round(nearest(value, max)) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(max));
}
const nearest = (value, max) => value > 0 ? Math.min(value, max) : 0;

// src/model/usage.ts
const tokens = wholeFigure(0xe8d4a51000);
const usageSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	inputTokens: tokens,
	cachedInputTokens: tokens,
	cacheWriteTokens: tokens.optional(),
	outputTokens: tokens,
	reasoningTokens: tokens
});
function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }) {
	return {
		inputTokens: input,
		cachedInputTokens: Math.min(cached, input),
		outputTokens: output,
		reasoningTokens: reasoning
	};
}
const servedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	host: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable().optional(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	provider: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	fingerprint: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
});



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
