export const id = 9794;
export const ids = [9794];
export const modules = {

/***/ 4666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reportArm),
/* harmony export */   BY: () => (/* binding */ reportSuite),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   qz: () => (/* binding */ describeArm),
/* harmony export */   si: () => (/* binding */ assembleGate),
/* harmony export */   tB: () => (/* binding */ assembleMeasurement),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7115);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);





// src/report/assemble.ts
function assembleGate({ identical, comparison, verdict, brokenTasks, changes, parts, ...facts }) {
	const { baseline, ...run } = facts;
	return {
		kind: "gate",
		...shared(run, baseline),
		identical,
		comparison,
		verdict,
		brokenTasks,
		changes,
		parts,
		alsoAgainst: null,
		baseline: baseline === null ? null : reportArm(baseline, run.material.tasks)
	};
}
function assembleMeasurement({ verdict, ...facts }) {
	return {
		kind: "measurement",
		...shared(facts, null),
		baseline: null,
		identical: false,
		comparison: null,
		verdict,
		brokenTasks: [],
		alsoAgainst: null,
		changes: [],
		parts: []
	};
}
function shared(facts, baseline) {
	const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
	const { tasks } = material;
	return {
		version: 1,
		tool: {
			name: "swelancer-gate",
			version
		},
		...rest,
		...disk && { disk },
		suite: reportSuite(material),
		candidate: reportArm(candidate, tasks),
		tasks: tasks.map((task) => ({
			...reportTask(task, baseline, candidate),
			...includeTaskText && { text: {
				description: task.description,
				proposals: [...task.proposals]
			} }
		})),
		trials: {
			baseline: [...baseline?.trials ?? []],
			candidate: [...candidate.trials]
		},
		missing: {
			baseline: [...baseline?.missing ?? []],
			candidate: [...candidate.missing]
		}
	};
}
function reportSuite({ suite, dataset, tasks }) {
	return {
		...suite,
		tasks: tasks.length,
		price: sum(tasks.map((task) => task.price)),
		chance: tasks.length === 0 ? 0 : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
		floors: tasks.length === 0 ? [] : [...(0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
		dataset
	};
}
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
	const { name, label, commit, solver, order } = arm;
	return {
		name,
		label,
		commit,
		digest,
		solver: solver.name,
		model: solver.model,
		order,
		files: filesOf(arm, config),
		prompt: [...prompt],
		...sandbox && { sandbox },
		...servers && { servers }
	};
}
function filesOf(arm, config) {
	const prompts = arm.solver.kind !== "reference" ? arm.prompt.map((message) => message.file) : [];
	return [.../* @__PURE__ */ new Set([
		config,
		...prompts,
		...arm.files.map((file) => file.path)
	])];
}
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
	const paid = trials.filter(isPaidNow);
	const shares = new Map(tasks.map((task) => [task, shareRight(task, trials)]));
	const known = [...shares.values()].filter((share) => share !== null);
	const times = trials.map((trial) => trial.finishedAt).sort();
	return {
		...description,
		accuracy: known.length === 0 ? null : sum(known) / known.length,
		earned: sum(tasks.map((task) => task.price * (shares.get(task) ?? 0))),
		trials: trials.length,
		reused: trials.length - paid.length,
		calls: sum([...paid.map((trial) => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
		missing: missing.length,
		readings: countBy(trials, (trial) => trial.reading),
		usage: totalUsage(trials),
		cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .totalCost */ .cv)([...paid, ...missing].map(({ cost = 0 }) => cost)),
		medianLatencyMs: median(trials.map((trial) => trial.latencyMs)),
		served: servedBy(trials),
		positions: positions(tasks, trials),
		oldestTrial: times[0] ?? null,
		newestTrial: times.at(-1) ?? null,
		...behaviorOf(trials)
	};
}
function reportTask(task, baseline, candidate) {
	const before = baseline === null ? null : counts(task, baseline);
	const now = counts(task, candidate);
	return {
		id: task.id,
		title: task.title,
		url: (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .issueUrl */ .$)(task),
		price: task.price,
		proposals: task.proposals.length,
		correctProposalId: task.correctProposalId,
		...task.critical === true && { critical: true },
		baseline: before,
		candidate: now,
		change: changeBetween(before, now)
	};
}
function changeBetween(before, now) {
	if (before === null || before.samples === 0 || now.samples === 0) return "not-measured";
	const movement = now.right / now.samples - before.right / before.samples;
	return movement < 0 ? "worse" : movement > 0 ? "better" : "same";
}
function counts(task, { trials, missing }) {
	const own = trials.filter((trial) => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
	return {
		right: own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length,
		samples: own.length,
		missing: missing.filter((trial) => trial.taskId === task.id).length,
		picks: own.map((trial) => trial.proposalId)
	};
}
function shareRight(task, trials) {
	const own = trials.filter((trial) => trial.taskId === task.id);
	return own.length === 0 ? null : own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length / own.length;
}
function behaviorOf(trials) {
	const known = trials.flatMap(({ behavior }) => behavior ?? []);
	if (known.length === 0) return {};
	const mean = (field) => {
		const counted = known.flatMap((one) => one[field] ?? []);
		return counted.length === 0 ? null : sum(counted) / counted.length;
	};
	const [turns, toolCalls] = [mean("turns"), mean("toolCalls")];
	return { behavior: {
		turns,
		toolCalls,
		filesRead: mean("filesRead"),
		searches: mean("searches")
	} };
}
function totalUsage(trials) {
	const total = (field) => sum(trials.map((trial) => trial.usage?.[field] ?? 0));
	return {
		inputTokens: total("inputTokens"),
		cachedInputTokens: total("cachedInputTokens"),
		outputTokens: total("outputTokens"),
		reasoningTokens: total("reasoningTokens")
	};
}
function servedBy(trials) {
	const groups = /* @__PURE__ */ new Map();
	for (const { served } of trials) {
		if (served === null) continue;
		const name = JSON.stringify([
			served.host,
			served.model,
			served.provider,
			served.fingerprint
		]);
		groups.set(name, {
			...served,
			trials: (groups.get(name)?.trials ?? 0) + 1
		});
	}
	return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const picked = /* @__PURE__ */ new Map();
	for (const trial of trials) {
		const task = byId.get(trial.taskId);
		if (trial.position === null || task === void 0) continue;
		const known = picked.get(trial.position) ?? {
			picked: 0,
			right: 0
		};
		picked.set(trial.position, {
			picked: known.picked + 1,
			right: known.right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task) ? 1 : 0)
		});
	}
	return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({
		position,
		...numbers
	}));
}
function countBy(items, name) {
	const result = {};
	for (const item of items) result[name(item)] = (result[name(item)] ?? 0) + 1;
	return result;
}
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[Math.floor(sorted.length / 2)];
	const low = sorted[Math.ceil(sorted.length / 2) - 1];
	return high === void 0 || low === void 0 ? null : (low + high) / 2;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);



/***/ }),

/***/ 2896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   sO: () => (/* binding */ globSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


// src/shared/glob.ts
const PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
const MEANING = /* @__PURE__ */ new Map([
	["**/", "(?:.*/)?"],
	["**", ".*"],
	["*", "[^/]*"],
	["?", "[^/]"]
]);
const MEANING_IN_BRACES = /* @__PURE__ */ new Map([
	["{", "(?:"],
	["}", ")"],
	[",", "|"]
]);
const isGlob = (path) => /[*?[{]/.test(path);
function globSource(glob) {
	let depth = 0;
	return glob.replace(PART, (part, inClass) => {
		if (inClass !== void 0) return `[${inClass.replace(/^[!^]/, "^").replaceAll("[", "\\[")}]`;
		if (part === "{") depth++;
		else if (part === "}" && depth > 0) depth--;
		else if (part !== "," || depth === 0) return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ""));
		return MEANING_IN_BRACES.get(part) ?? part;
	});
}
async function globMatcher(glob) {
	const { RE2JS } = await __webpack_require__.e(/* import() */ 7384).then(__webpack_require__.bind(__webpack_require__, 7384));
	try {
		const pattern = RE2JS.compile(`\\A${globSource(glob)}\\z`);
		return (path) => pattern.test(path);
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the pattern ${glob} cannot be used`, {
			hint: "Use only *, **, ?, [a-z] and {a,b} in patterns.",
			cause
		});
	}
}
const quoted = (text) => text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");



/***/ }),

/***/ 8157:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ withServerOf),
/* harmony export */   e: () => (/* binding */ mcpServersOf),
/* harmony export */   m$: () => (/* binding */ MCP_FILE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);




// src/arm/mcp-servers.ts
const MCP_FILE = ".mcp.json";
const fileSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ mcpServers: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\w.-]{1,60}$/, "takes names of up to 60 letters, digits and . - _"), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("stdio").optional(),
	command: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1),
	args: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).default([]),
	env: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[A-Za-z_]\w*$/, "takes names of variables"), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).default({})
}).transform((server) => ({
	...server,
	kind: "program"
})), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ url: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1) }).transform(() => ({ kind: "remote" }))], { error: "takes {command, args, env} or {type, url}" })) });
function mcpServersOf(files) {
	const file = files.find(({ path }) => path === MCP_FILE);
	if (file === void 0) return [];
	let json;
	try {
		json = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(file.content);
	} catch (cause) {
		const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `is not JSON: ${reason}`, {
			file: MCP_FILE,
			hint: FORM,
			cause
		});
	}
	const { data, error } = fileSchema.safeParse(json);
	if (data === void 0) {
		const [issue] = error.issues;
		const place = issue === void 0 || issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${place}: ${issue?.message}`, {
			file: MCP_FILE,
			hint: FORM
		});
	}
	return Object.entries(data.mcpServers).sort(([one], [other]) => one < other ? -1 : 1).map(([name, server]) => server.kind === "remote" ? {
		kind: "remote",
		name
	} : {
		kind: "program",
		name,
		command: server.command,
		arguments: server.args,
		environment: server.env
	});
}
function withServerOf(other, file, name) {
	const [theirs, own] = [other, file].map(({ content }) => looseSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(content)));
	const { [name]: _own, ...rest } = own?.mcpServers ?? {};
	const server = theirs?.mcpServers[name];
	const mcpServers = server === void 0 ? rest : {
		...rest,
		[name]: server
	};
	return {
		...file,
		content: `${JSON.stringify({
			...own,
			mcpServers
		}, null, 2)}\n`
	};
}
const looseSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ mcpServers: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).default({}) });
const FORM = "Write it as {\"mcpServers\": {\"tickets\": {\"command\": \"tickets-server\", \"args\": []}}}.";



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

/***/ 2640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ suiteName),
/* harmony export */   e: () => (/* binding */ isTaskFolder)
/* harmony export */ });
// src/dataset/references.ts
const isTaskFolder = (reference) => /\/$|\.jsonl$|\.md$/.test(reference);
const suiteName = (references) => references.join(" + ");



/***/ }),

/***/ 3852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   Se: () => (/* binding */ TRUSTED),
/* harmony export */   Tl: () => (/* binding */ readArm),
/* harmony export */   YP: () => (/* binding */ promptModel),
/* harmony export */   aA: () => (/* binding */ runConfig),
/* harmony export */   bi: () => (/* binding */ changedTrustedFields),
/* harmony export */   cv: () => (/* binding */ withFurtherFiles),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   xc: () => (/* binding */ leftOutBy)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1060);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(622);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1423);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9368);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2896);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2928);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3705);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(783);
/* harmony import */ var _mcp_servers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8157);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1437);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9664);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7975);

















// src/arm/imports.ts
const INSTRUCTIONS = /(?:^|\/)(?:(?:AGENTS|CLAUDE(?:\.local)?|GEMINI|QWEN)\.md|\.claude\/rules\/.+\.md|\.github\/copilot-instructions\.md)$/;
const CURSOR_RULES = /^\.cursor\/rules\/.+\.mdc$/;
const KIRO_STEERING = /^\.kiro\/steering\/.+\.md$/;
async function placesInInstructions({ path, content }) {
	if (INSTRUCTIONS.test(path)) return { own: await importsOf(content) };
	if (CURSOR_RULES.test(path)) return { root: await importsOf(content) };
	if (!KIRO_STEERING.test(path)) return null;
	return { root: [...content.matchAll(/#\[\[file:([^\]]+)\]\]/g)].map(([, file = ""]) => file.trim()) };
}
const IMPORT = /(?:^|\s)@((?:[^\s\\]|\\ )+)/g;
async function importsOf(markdown) {
	if (!/(?:^|[^\w`])@[\p{L}\p{N}._-]/u.test(markdown)) return [];
	const { fromMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 7343));
	return textsOf(fromMarkdown(markdown)).flatMap((text) => [...text.matchAll(IMPORT)].flatMap(([, place = ""]) => {
		const file = place.replace(/#.*/, "").replaceAll("\\ ", " ");
		return /^[\p{L}\p{N}._-]/u.test(file) ? [file] : [];
	}));
}
function textsOf(node) {
	if (node.type === "text") return [node.value];
	return "children" in node ? node.children.flatMap(textsOf) : [];
}

// src/arm/settings-files.ts
const names = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().transform((name) => [name]), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())]).catch([]);
async function json(text) {
	const { default: json5 } = await __webpack_require__.e(/* import() */ 6707).then(__webpack_require__.bind(__webpack_require__, 6707)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isTooDeep */ .f_)(text) ? null : json5.parse(text);
}
async function toml(text) {
	const { parse } = await __webpack_require__.e(/* import() */ 6740).then(__webpack_require__.bind(__webpack_require__, 6740));
	return parse(text);
}
const opencode = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
	instructions: names,
	skills: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ paths: names }).catch({ paths: [] })
});
const aider = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ read: names });
const gemini = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
	context: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ fileName: names }).catch({ fileName: [] }),
	contextFileName: names
});
const codex = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
	project_doc_fallback_filenames: names,
	model_instructions_file: names,
	agents: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({ config_file: names }).catch({ config_file: [] })).catch({})
});
const pi = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
	skills: names,
	extensions: names
});
const vibe = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
	skill_paths: names,
	agent_paths: names
});
const SETTINGS_FILES = [
	{
		path: /^(?:\.(?:opencode|kilo|kilocode)\/)?(?:opencode|kilo)\.jsonc?$/,
		async places(text) {
			const { instructions, skills } = opencode.parse(await json(text));
			const texts = [...text.matchAll(/\{file:([^}]+)\}/g)].flatMap(([, file = ""]) => file.trim());
			return {
				root: [...instructions, ...skills.paths],
				own: texts
			};
		}
	},
	{
		path: /^\.aider\.conf\.ya?ml$/,
		places: async (text) => ({ root: aider.parse((0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(text, { logLevel: "silent" })).read })
	},
	{
		path: /^\.(?:gemini|qwen)\/settings\.json$/,
		async places(text) {
			const { context, contextFileName } = gemini.parse(await json(text));
			return { root: [...context.fileName, ...contextFileName] };
		}
	},
	{
		path: /^\.codex\/config\.toml$/,
		async places(text) {
			const { project_doc_fallback_filenames, model_instructions_file, agents } = codex.parse(await toml(text));
			const profiles = Object.values(agents).flatMap(({ config_file }) => config_file);
			return {
				root: project_doc_fallback_filenames,
				own: [...model_instructions_file, ...profiles]
			};
		}
	},
	{
		path: /^\.pi\/settings\.json$/,
		async places(text) {
			const { skills, extensions } = pi.parse(await json(text));
			return { own: [...skills, ...extensions] };
		}
	},
	{
		path: /^\.vibe\/config\.toml$/,
		async places(text) {
			const { skill_paths, agent_paths } = vibe.parse(await toml(text));
			return { root: [...skill_paths, ...agent_paths] };
		}
	}
];
async function placesInSettings({ path, content }) {
	const settings = SETTINGS_FILES.find((one) => one.path.test(path));
	try {
		return await settings?.places(content) ?? {};
	} catch {
		return {};
	}
}

// src/arm/further-files.ts
const MAX_HOPS = 5;
async function withFurtherFiles(source, files, isWanted) {
	const all = new Map(files.map((file) => [file.path, file]));
	const named = [];
	for (const file of files) for (const place of await fullPaths(source, file, await placesInSettings(file))) named.push(...await filesAt(place));
	add(named);
	const seen = /* @__PURE__ */ new Set();
	let leads = await Promise.all([...all.values()].map(async (file) => {
		const isNamed = named.some(({ path }) => path === file.path);
		const places = await placesInInstructions(file) ?? (isNamed ? { own: await importsOf(file.content) } : null);
		return places === null ? null : {
			file,
			places
		};
	})).then((found) => found.filter((lead) => lead !== null));
	for (let hop = 0; hop < MAX_HOPS && leads.length > 0; hop++) {
		const imported = [];
		for (const { file, places } of leads) {
			seen.add(file.path);
			for (const place of await fullPaths(source, file, places)) {
				if (seen.has(place)) continue;
				seen.add(place);
				imported.push(...await fileAt(place));
			}
		}
		add(imported);
		leads = await Promise.all(imported.map(async (file) => ({
			file,
			places: { own: await importsOf(file.content) }
		})));
	}
	return [...all.values()];
	function add(found) {
		for (const file of found) if (!all.has(file.path)) all.set(file.path, file);
	}
	async function fileAt(place) {
		if ((0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .isMedia */ .FN)(place) || !isWanted(place) || await source.realPath(place) === null) return [];
		const content = await source.read(place);
		return content === null ? [] : [{
			path: place,
			content
		}];
	}
	async function filesAt(place) {
		if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(place)) return place.startsWith("../") ? [] : await source.files(place, isWanted);
		return !(0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .isMedia */ .FN)(place) && isWanted(place) && await source.realPath(place) !== null ? await source.files(place, isWanted) : [];
	}
}
async function fullPaths(source, file, { root = [], own = [] }) {
	const isRelative = (place) => !/^(?:[/~]|[A-Za-z][\w+.-]*:)/.test(place);
	const inside = own.filter(isRelative);
	const folder = inside.length === 0 ? "" : node_path__WEBPACK_IMPORTED_MODULE_13__.posix.dirname(await source.realPath(file.path) ?? file.path);
	return [...root.filter(isRelative).map(node_path__WEBPACK_IMPORTED_MODULE_13__.posix.normalize), ...inside.map((place) => node_path__WEBPACK_IMPORTED_MODULE_13__.posix.join(folder, place))];
}

// src/arm/left-out.ts
const isLeavingOut = (place) => place.startsWith("!");
async function leftOutBy(places) {
	const left = places.filter(isLeavingOut).map((place) => node_path__WEBPACK_IMPORTED_MODULE_13__.posix.normalize(place.slice(1)).replace(/\/$/, ""));
	const matchers = await Promise.all(left.map(_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU));
	return (file) => left.some((place) => file === place || file.startsWith(`${place}/`)) || matchers.some((matches) => matches(file));
}

// src/arm/prompt/prompt-yaml.ts
const roleSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)([
	"system",
	"developer",
	"user",
	"assistant"
]).transform((role) => role === "developer" ? "system" : role);
const messagesSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
	role: roleSchema,
	content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()
})).min(1);
const refused = (reason) => (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* ._undefined */ .E4)({ error: reason }).optional();
const parametersSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
	temperature: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)().min(0).max(2).optional(),
	topP: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)().gt(0).max(1).optional(),
	maxTokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)().positive().optional(),
	maxCompletionTokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)().positive().optional(),
	stop: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1)).min(1).max(4)]).optional(),
	seed: refused("a seed makes samples depend on each other, so the gate sends none: remove it")
});
const answerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
	schema: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({})
});
const promptFileSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
	messages: messagesSchema,
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional(),
	modelParameters: parametersSchema.default({}),
	responseFormat: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)([
		"text",
		"json_object",
		"json_schema"
	]).optional(),
	jsonSchema: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H)({})]).optional(),
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional(),
	description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional(),
	testData: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional(),
	evaluators: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)().optional()
});
function parsePromptYaml(source, file) {
	const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .readYaml */ .gM)(source, file);
	const isList = Array.isArray(yaml.value);
	const prompt = isList ? {
		messages: read(messagesSchema, yaml, file),
		modelParameters: {}
	} : read(promptFileSchema, yaml, file);
	const { temperature, topP, maxTokens, maxCompletionTokens, stop } = prompt.modelParameters;
	const limit = maxCompletionTokens ?? maxTokens;
	const format = isList ? null : responseFormat(prompt, yaml, file);
	return {
		messages: withPlaces(prompt.messages, isList ? yaml.document.contents : yaml.document.get("messages"), yaml, file),
		model: prompt.model,
		sampling: {
			...temperature !== void 0 && { temperature },
			...topP !== void 0 && { topP },
			...limit !== void 0 && { maxTokens: limit }
		},
		ownFormat: format !== null,
		extraBody: {
			...stop !== void 0 && { stop },
			...format
		}
	};
}
function responseFormat({ responseFormat: type, jsonSchema }, { lineOf }, file) {
	if (type !== "json_schema") {
		if (jsonSchema !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "\"jsonSchema\" has no effect without \"responseFormat: json_schema\"", {
			file,
			line: lineOf(["jsonSchema"]),
			hint: "Add that line, or remove the schema."
		});
		return type === void 0 ? null : type === "text" ? {} : { response_format: { type } };
	}
	const parsed = answerSchema.safeParse(typeof jsonSchema === "string" ? parseJson(jsonSchema) : jsonSchema);
	if (parsed.success) return { response_format: {
		type,
		json_schema: parsed.data
	} };
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "\"jsonSchema\" is not a JSON object with a name and a schema", {
		file,
		line: lineOf(["jsonSchema"]),
		hint: "Write it as {\"name\": …, \"schema\": {…}}, as in GitHub Models."
	});
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function read(schema, { value, lineOf }, file) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	const at = [...issue?.path ?? [], ...unknown === void 0 ? [] : [unknown]];
	const name = at.join(".");
	const line = lineOf(at);
	if (unknown !== void 0) {
		const known = Object.keys(at.length === 1 ? promptFileSchema.shape : parametersSchema.shape);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `unknown field "${name}"`, {
			file,
			line,
			hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .a)(unknown, known)
		});
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `${name === "" ? "the prompt file" : `"${name}"`}: ${issue?.message}`, {
		file,
		line,
		hint: "A prompt file has messages: a list of role and content. To send a YAML or JSON file as plain text, name it .md or .txt."
	});
}
function withPlaces(messages, nodes, { lineAt }, file) {
	return messages.map(({ role, content }, index) => {
		const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .isSeq */ .oP)(nodes) ? nodes.items[index] : void 0;
		const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .isMap */ .jh)(node) ? node.get("content", true) : void 0;
		const block = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(text) && (text.type === "BLOCK_LITERAL" || text.type === "BLOCK_FOLDED") ? 1 : 0;
		return {
			role,
			template: content,
			file,
			line: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(text) && text.range ? lineAt(text.range[0]) + block : 1
		};
	});
}

// src/arm/read.ts
const MESSAGES = /\.(?:ya?ml|json)$/;
async function readArm(name, source, config, settings) {
	const configPath = settings.config;
	const prompt = await readPrompt(source, config.prompt, configPath);
	prompt.messages.forEach(_template_js__WEBPACK_IMPORTED_MODULE_12__/* .checkTemplate */ .BU);
	if (asksModel(config) && !(0,_template_js__WEBPACK_IMPORTED_MODULE_12__/* .showsProposals */ .MD)(prompt.messages)) {
		const [first] = prompt.messages;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "the prompt never shows the proposals", {
			...first === void 0 ? {} : {
				file: first.file,
				line: first.line
			},
			hint: "Add {{proposals}} to the prompt, and {{title}} and {{description}} for the issue."
		});
	}
	const isReachable = (file) => config.solver === "chat" || !file.startsWith("../");
	const files = await readFiles(source, config.files, configPath, isReachable);
	if (config.solver === "agent") (0,_mcp_servers_js__WEBPACK_IMPORTED_MODULE_10__/* .mcpServersOf */ .e)(files);
	const { sampling } = config;
	return {
		name,
		commit: source.commit,
		label: source.label,
		solver: solverOf(config, settings.model ?? config.model ?? prompt.model ?? null, configPath),
		prompt: prompt.messages,
		order: config.order,
		sampling: {
			...prompt.sampling,
			...sampling.temperature === void 0 ? {} : { temperature: sampling.temperature },
			...sampling["top-p"] === void 0 ? {} : { topP: sampling["top-p"] },
			...sampling["max-tokens"] === void 0 ? {} : { maxTokens: sampling["max-tokens"] },
			...sampling["reasoning-effort"] === void 0 ? {} : { reasoningEffort: sampling["reasoning-effort"] }
		},
		structuredOutput: config["structured-output"] && !prompt.ownFormat,
		extraBody: {
			...prompt.extraBody,
			...config["extra-body"]
		},
		files
	};
}
function solverOf(config, model, file) {
	const limits = {
		maxTurns: config.agent["max-turns"],
		maxTokens: config.agent["max-tokens"],
		maxCost: config.agent["max-cost"] ?? null,
		maxMinutes: config.agent["max-minutes"]
	};
	const reference = (rule) => {
		return {
			kind: "reference",
			name: `reference/${rule}`,
			model: null,
			rule
		};
	};
	switch (config.solver) {
		case "chat": return {
			kind: "chat",
			name: "chat",
			model: named(model, file)
		};
		case "agent": return {
			kind: "agent",
			name: "agent",
			model: named(model, file),
			limits
		};
		case "command": return {
			kind: "command",
			name: "command",
			model,
			limits,
			command: readCommand(config.command, file)
		};
		case "reference/first": return reference("first");
		case "reference/longest": return reference("longest");
		case "reference/bm25": return reference("bm25");
		case "reference/random": return reference("random");
	}
}
function named(model, file) {
	if (model !== null) return model;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "no model is named", {
		file,
		hint: `Add a line such as \`model: moonshotai/kimi-k2.6\`, or pass --model. \`${_program_js__WEBPACK_IMPORTED_MODULE_7__/* .PROGRAM */ .RX} init\` writes the file if there is none.`
	});
}
async function promptModel(source, prompt) {
	if (typeof prompt !== "string" || !MESSAGES.test(prompt)) return null;
	const text = await source.read(prompt);
	return text === null ? null : parsePromptYaml(text, prompt).model ?? null;
}
const asksModel = ({ solver }) => !solver.startsWith("reference/");
function readCommand(command, file) {
	if (command === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "the command solver needs a command", {
		file,
		hint: "Name a preset, such as `command: claude-code`, or a program: `command: {run: [my-agent, --quiet]}`."
	});
	return typeof command === "string" ? {
		preset: command,
		arguments: [],
		environment: []
	} : command;
}
const PLAIN = {
	model: void 0,
	sampling: {},
	ownFormat: false,
	extraBody: {}
};
async function readPrompt(source, prompt, configPath) {
	if (prompt === void 0) return {
		...PLAIN,
		messages: _template_js__WEBPACK_IMPORTED_MODULE_12__/* .DEFAULT_TEMPLATES */ .EE
	};
	const read = async (file) => {
		const content = await source.read(file);
		if (content !== null) return content;
		const [inside] = await source.files(file);
		if (inside !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the prompt ${file} is a folder (${source.label})`, {
			file: configPath,
			hint: `Name a file in it, such as ${inside.path}.`
		});
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the prompt file ${file} does not exist (${source.label})`, {
			file: configPath,
			hint: `${await whereToLook(source, file)} Paths start at the working directory.`
		});
	};
	if (typeof prompt === "string" && MESSAGES.test(prompt)) return parsePromptYaml(await read(prompt), prompt);
	const messages = (typeof prompt === "string" ? [["user", prompt]] : [...prompt.system === void 0 ? [] : [["system", prompt.system]], ["user", prompt.user]]).map(async ([role, file]) => ({
		role,
		template: await read(file),
		file,
		line: 1
	}));
	return {
		...PLAIN,
		messages: await Promise.all(messages)
	};
}
async function whereToLook(source, place) {
	if (place.includes("\\")) return `Write the path with /: ${place.replaceAll("\\", "/")}.`;
	const lower = place.toLowerCase();
	const [other] = await source.files(".", (file) => file.toLowerCase() === lower);
	return other === void 0 ? "Check the path, and that the file is committed and not ignored by git." : `Did you mean ${other.path}? Capital letters matter.`;
}
const MAX_BYTES = 67108864;
async function readFiles(source, places, configPath, isReachable) {
	const isLeftOut = await leftOutBy(places);
	const files = /* @__PURE__ */ new Map();
	for (const place of places.filter((one) => !isLeavingOut(one))) {
		const found = await source.files(place, (file) => !isLeftOut(file));
		if (found.length === 0) {
			const moved = "If it was moved or deleted, update `files:`.";
			if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(place)) {
				const hint = `Check the pattern. ${moved}`;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `no file matches ${place} (${source.label})`, {
					file: configPath,
					hint
				});
			}
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the agent file ${place} does not exist (${source.label})`, {
				file: configPath,
				hint: `${await whereToLook(source, place)} ${moved}`
			});
		}
		for (const file of found) if (!files.has(file.path) && !isLeftOut(file.path)) files.set(file.path, file);
	}
	const all = await withFurtherFiles(source, [...files.values()], (file) => isReachable(file) && !isLeftOut(file));
	if (all.reduce((bytes, { content }) => bytes + content.length, 0) > MAX_BYTES) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "the agent files are larger than 64 MiB", {
		file: configPath,
		hint: "Name fewer files under `files:`; no model reads that much."
	});
	return all;
}

// src/config/run-config.ts
const TRUSTED = [
	"suite",
	"dataset",
	"repository",
	"decision",
	"budget",
	"prices",
	"context-tokens",
	"models",
	"limits",
	"transport",
	"batch-price",
	"extra-body-fields",
	"headers",
	"sandbox",
	"sandbox-hosts",
	"sandbox-programs",
	"agent-environment"
];
function judgedBy(trusted, head) {
	const own = Object.fromEntries(TRUSTED.map((field) => [field, trusted[field]]));
	return {
		...head,
		...own
	};
}
function runConfig(settings, trusted, head, terms) {
	const file = judgedBy(trusted, head);
	const { budget, limits } = file;
	const maxCalls = settings["max-calls"] ?? budget["max-calls"];
	const maxCost = settings["max-cost"] ?? budget["max-cost"];
	const shards = settings.shard?.of ?? 1;
	return {
		suite: suitesOf(settings.suite?.split(",") ?? file.suite),
		dataset: settings.dataset ?? file.dataset,
		repository: file.repository,
		decision: overridden(file.decision, settings),
		budget: {
			maxCalls: maxCalls === void 0 ? null : Math.floor(maxCalls / shards),
			maxCost: maxCost === void 0 ? null : maxCost / shards,
			maxMinutes: settings["max-minutes"] ?? budget["max-minutes"] ?? null
		},
		termsOf: termsOf(file, terms),
		limits: {
			requestsPerMinute: limits["requests-per-minute"] ?? null,
			tokensPerMinute: limits["tokens-per-minute"] ?? null
		},
		batchPrice: file.transport === "batch" ? file["batch-price"] : null,
		extraBodyFields: file["extra-body-fields"],
		headers: file.headers,
		sandbox: settings.sandbox ?? file.sandbox,
		sandboxHosts: file["sandbox-hosts"],
		sandboxPrograms: file["sandbox-programs"],
		commands: commandsOf(trusted),
		agentEnvironment: file["agent-environment"]
	};
}
function commandsOf({ command, matrix }) {
	return [command, ...(matrix?.agents ?? []).map((variant) => variant.command)].filter((one) => one !== void 0);
}
function suitesOf(suite) {
	return typeof suite === "string" ? [suite] : suite;
}
function termsOf(file, { models = /* @__PURE__ */ new Map(), pricedModel }) {
	const { prices } = file;
	const own = prices === void 0 ? null : {
		input: prices.input,
		cachedInput: prices["cached-input"] ?? null,
		output: prices.output
	};
	return (model) => {
		const listed = models.get(model);
		const isOwn = pricedModel === null || pricedModel === model;
		return {
			prices: (isOwn ? own : null) ?? listed?.prices ?? null,
			contextTokens: (isOwn ? file["context-tokens"] : void 0) ?? listed?.contextTokens ?? null
		};
	};
}
function overridden(decision, settings) {
	const overrides = Object.entries(settings).filter(([name, value]) => name in _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.judgment && value !== void 0);
	return _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O.parse({
		...decision,
		...Object.fromEntries(overrides)
	}, _uncompiled_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCOMPILED */ .J);
}
function changedTrustedFields(trusted, head) {
	return TRUSTED.filter((field) => !(0,node_util__WEBPACK_IMPORTED_MODULE_14__.isDeepStrictEqual)(trusted[field], head[field]));
}



/***/ }),

/***/ 783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ workTreeSource),
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   WG: () => (/* binding */ folderSource),
/* harmony export */   nv: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2896);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1891);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(977);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4208);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4200);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9873);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2713);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);












// src/arm/folder-tree.ts
function folderTree(directory, label) {
	const at = async (place) => {
		const found = await lstatOrNull(node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, place));
		if (found === null) return null;
		if (found.isDirectory()) return "folder";
		return {
			path: place,
			kind: found.isSymbolicLink() ? "link" : "file",
			id: null
		};
	};
	async function below(folder) {
		const nested = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, folder), { withFileTypes: true })).filter(({ name }) => name !== ".git").map(async (entry) => {
			const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) return below(place);
			if (entry.isSymbolicLink()) return [{
				path: place,
				kind: "link",
				id: null
			}];
			return entry.isFile() ? [{
				path: place,
				kind: "file",
				id: null
			}] : [];
		});
		return (await Promise.all(nested)).flat().sort((a, b) => a.path < b.path ? -1 : 1);
	}
	async function read({ path: file, kind }) {
		const place = node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, file);
		try {
			if (kind === "link") return Buffer.from((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readlink)(place)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_7__.sep, "/"));
			if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(place)).size > 16777216) throw (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(file, label);
			return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(place);
		} catch (error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw error;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, {
				file,
				hint: "Check its permissions.",
				cause: error
			});
		}
	}
	return {
		at,
		below,
		read: (files) => Promise.all(files.map(read)),
		submodule: () => Promise.reject(/* @__PURE__ */ new Error("a folder has no submodules")),
		lfsObject: async () => null
	};
}
async function lstatOrNull(place) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(place);
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error);
		if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, {
			file: place,
			hint: "Check its permissions.",
			cause: error
		});
	}
}

// src/arm/work-tree.ts
async function workTree(git, label) {
	const top = git.top ?? "";
	const ask = (words, call) => git.ask([
		"-C",
		top,
		...words
	], call);
	const files = /* @__PURE__ */ new Map();
	for (const file of await tracked(ask)) files.set(file.path, file);
	for (const { path: changed, mode } of await changes(ask)) {
		const file = await changedFile(top, git, changed, mode);
		if (file === null) files.delete(changed);
		else files.set(changed, file);
	}
	for (const file of await untracked(ask, top)) files.set(file.path, file);
	const stored = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .storedTree */ ._J)({
		...git,
		ask
	}, [...files.values()], label);
	return {
		...stored,
		async read(wanted) {
			const unstored = wanted.filter(({ id }) => id === null);
			const fresh = unstored.length === 0 ? /* @__PURE__ */ new Map() : await readUnstored(ask, top, unstored, label);
			const rest = wanted.filter(({ id }) => id !== null);
			const contents = rest.length === 0 ? [] : await stored.read(rest);
			const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
			return wanted.map((file) => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
		}
	};
}
function missing({ path: file }) {
	throw new Error(`git returned no content of ${file}`);
}
async function tracked(ask) {
	return [...(await ask([
		"ls-files",
		"--stage",
		"-z"
	], {})).toString().matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(([, mode = "", id = "", stage, file = ""]) => {
		const kind = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfMode */ .z1)(mode);
		return kind === null || stage !== "0" ? [] : [{
			path: file,
			kind: kind === "program" ? "file" : kind,
			id
		}];
	});
}
async function changes(ask) {
	return [...(await ask([
		"diff-files",
		"--raw",
		"-z",
		"--ignore-submodules=dirty"
	], {})).toString().matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = "", file = ""]) => ({
		path: file,
		mode
	}));
}
async function changedFile(top, git, file, mode) {
	const kind = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfMode */ .z1)(mode) ?? await kindOnDisk(top, file);
	if (kind === null) return null;
	if (kind !== "submodule") return {
		path: file,
		kind: kind === "link" ? "link" : "file",
		id: null
	};
	return {
		path: file,
		kind,
		id: (await git.ask([
			"-C",
			node_path__WEBPACK_IMPORTED_MODULE_7__.join(top, file),
			"rev-parse",
			"HEAD"
		], {})).toString().trim()
	};
}
async function untracked(ask, top) {
	const names = (await ask([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], {})).toString().split("\0").filter((name) => name !== "" && !name.endsWith("/"));
	return (await Promise.all(names.map(async (file) => {
		const kind = await kindOnDisk(top, file);
		return kind === null ? null : {
			path: file,
			kind,
			id: null
		};
	}))).filter((file) => file !== null);
}
async function kindOnDisk(top, file) {
	const found = await lstatOrNull(node_path__WEBPACK_IMPORTED_MODULE_7__.join(top, file));
	if (found === null) return null;
	return found.isSymbolicLink() ? "link" : found.isFile() ? "file" : null;
}
async function readUnstored(ask, top, files, label) {
	for (const { path: file } of files) {
		const { size } = await lstatOrNull(node_path__WEBPACK_IMPORTED_MODULE_7__.join(top, file)) ?? { size: 0 };
		if (size > 16777216) throw (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(file, label);
	}
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_7__.join((0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)(), "swelancer-gate-index-"));
	try {
		const askHere = await ownStore(ask, top, folder);
		await askHere([
			"update-index",
			"-z",
			"--add",
			"--replace",
			"--stdin"
		], { input: files.map(({ path: file }) => `${file}\0`).join("") });
		const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
		const stored = files.map((file) => ({
			...file,
			id: ids.get(file.path) ?? null
		}));
		const contents = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readStored */ .CL)(askHere, stored, label);
		return new Map(stored.flatMap(({ path: file }, index) => contents[index] ? [[file, contents[index]]] : []));
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw error;
		const [first] = files;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read in the work tree: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitReason */ .th)(error)}`, {
			...first !== void 0 && files.length === 1 && { file: first.path },
			hint: "Check its permissions and the filters in .gitattributes; `git add` shows the same error.",
			cause: error
		});
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function ownStore(ask, top, folder) {
	const [index = "", objects = ""] = (await ask([
		"rev-parse",
		"--git-path",
		"index",
		"--git-path",
		"objects"
	], {})).toString().split("\n").map((place) => node_path__WEBPACK_IMPORTED_MODULE_7__.resolve(top, place));
	const own = {
		index: node_path__WEBPACK_IMPORTED_MODULE_7__.join(folder, "index"),
		objects: node_path__WEBPACK_IMPORTED_MODULE_7__.join(folder, "objects")
	};
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_7__.join(own.objects, "info"));
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_7__.join(own.objects, "info/alternates"), `${objects}\n`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.copyFile)(index, own.index).catch(() => {});
	const variables = {
		GIT_INDEX_FILE: own.index,
		GIT_OBJECT_DIRECTORY: own.objects
	};
	return (words, call) => ask(words, {
		...call,
		variables
	});
}

// src/arm/source.ts
function commitSource(git, commit, label) {
	const short = commit.slice(0, 7);
	const name = label === short ? label : `${label} (${short})`;
	return source({
		commit,
		label
	}, name, (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(async () => ({
		tree: await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, name),
		folder: git.folder
	})));
}
const WORK_TREE = "work tree";
function workTreeSource(world) {
	const open = (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(async () => {
		const git = await (0,_git2_js__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .Ct)(world);
		return typeof git === "string" ? {
			tree: folderTree(world.directory, WORK_TREE),
			folder: ""
		} : {
			tree: await workTree(git, WORK_TREE),
			folder: git.folder
		};
	});
	return source({
		commit: null,
		label: WORK_TREE
	}, WORK_TREE, open);
}
function folderSource(directory) {
	return source({
		commit: null,
		label: "here"
	}, "here", (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(async () => ({
		tree: folderTree(directory, "here"),
		folder: ""
	})));
}
function source(what, name, open) {
	const texts = /* @__PURE__ */ new Map();
	async function textsOf(files) {
		const unread = [...files].filter(([shown]) => !texts.has(shown));
		for (const tree of new Set(unread.map(([, found]) => found.tree))) {
			const group = unread.filter(([, found]) => found.tree === tree);
			const contents = await tree.read(group.map(([, { file }]) => file));
			for (const [index, [shown]] of group.entries()) {
				const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
				texts.set(shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, shown));
			}
		}
		return [...files.keys()].sort().map((shown) => ({
			path: shown,
			content: texts.get(shown) ?? ""
		}));
	}
	return {
		...what,
		async read(file) {
			const { tree, folder } = await open();
			const shown = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(file);
			const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, shown));
			if (found?.kind !== "file") return null;
			const [text] = await textsOf(/* @__PURE__ */ new Map([[shown, found]]));
			return text?.content ?? null;
		},
		async realPath(place) {
			const { tree, folder } = await open();
			if (!isInside(folder, place)) return null;
			const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(place))).catch((error) => {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === "configuration") return null;
				throw error;
			});
			if (found === null) return null;
			if (found.tree !== tree) return place;
			return node_path__WEBPACK_IMPORTED_MODULE_7__.posix.relative(folder, found.kind === "file" ? found.file.path : found.path);
		},
		async findAbove(file) {
			const { tree, folder } = await open();
			const name = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(file);
			if (folder === "" || name.startsWith("../")) return null;
			for (let above = `../${name}`; isInside(folder, above); above = `../${above}`) if ((await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, above)))?.kind === "file") return above;
			return null;
		},
		async files(place, wanted = () => true) {
			const { tree, folder } = await open();
			const shown = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(place).replace(/\/$/, "");
			const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, shown));
			if (found?.kind === "file") return textsOf(/* @__PURE__ */ new Map([[shown, found]]));
			const name = shown === "." ? "" : shown;
			if (found?.kind === "folder") return textsOf(await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .DR)(found, name, (path) => wanted(path) && !isMedia(path)));
			if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(shown)) return [];
			const [start, matches] = await compiled(shown);
			const top = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, start));
			return top?.kind === "folder" ? textsOf(await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .DR)(top, start, (path) => matches(path) && wanted(path) && !isMedia(path))) : [];
		}
	};
}
const isMedia = (file) => /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|pdf|docx|xlsx|pptx|zip|gz|tgz|woff2?|ttf|otf|mp[34]|wav|webm|mov|wasm|pyc)$/i.test(file) || node_path__WEBPACK_IMPORTED_MODULE_7__.posix.basename(file) === ".DS_Store";
function isInside(folder, place) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.join(folder, place);
	return !node_path__WEBPACK_IMPORTED_MODULE_7__.posix.isAbsolute(place) && full !== ".." && !full.startsWith("../");
}
function within(folder, place) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.join(folder, place);
	if (isInside(folder, place)) return full === "." ? "" : full;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "is outside the repository", {
		file: place,
		hint: "Use a path inside the repository."
	});
}
async function compiled(glob) {
	const parts = glob.split("/");
	return [parts.slice(0, parts.findIndex(_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)).join("/"), await (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(glob)];
}
async function withoutPointer(bytes, tree, file, label) {
	const sha256 = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointer */ .FW)(bytes);
	if (sha256 === null) return bytes;
	const content = await tree.lfsObject(sha256);
	if (content !== null && content.length > 16777216) throw (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(file, label);
	if (content !== null) return content;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
		file,
		hint: "Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small."
	});
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

/***/ 7115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
// src/dataset/task.ts
function issueUrl({ id, commit }) {
	const number = /^(\d+)-manager-/.exec(id)?.[1];
	return number === void 0 || commit === "" ? null : `https://github.com/Expensify/App/issues/${number}`;
}



/***/ }),

/***/ 9664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ namesByText),
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   EE: () => (/* binding */ DEFAULT_TEMPLATES),
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   J4: () => (/* binding */ DEFAULT_PROMPT),
/* harmony export */   MD: () => (/* binding */ showsProposals),
/* harmony export */   dg: () => (/* binding */ renderMessages)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);



// src/arm/prompt/template.ts
const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behavior is as intended.

# Issue: {{title}}

{{description}}

# Proposals

{{proposals}}

# Answer

Answer with JSON only, naming the number of the proposal you choose: {"selected_proposal_id": <number>}
`;
const DEFAULT_TEMPLATES = [{
	role: "user",
	template: DEFAULT_PROMPT,
	file: "(built-in prompt)",
	line: 1
}];
const VARIABLES = [
	"title",
	"description",
	"price",
	"proposals",
	"question_id"
];
const VARIABLE = /\\?\{\{([^{}]*)\}\}/g;
const MAX_SHOWN = 60;
function* variables(template) {
	for (const { 0: whole, 1: name = "", index } of template.matchAll(VARIABLE)) if (!whole.startsWith("\\")) yield {
		name: name.trim(),
		index
	};
}
function checkTemplate(message) {
	for (const { name, index } of variables(message.template)) {
		if (VARIABLES.some((known) => known === name)) continue;
		const shown = name.slice(0, MAX_SHOWN);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `unknown variable {{${shown}}}`, {
			file: message.file,
			line: message.line + message.template.slice(0, index).split("\n").length - 1,
			hint: `${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(shown, VARIABLES)} To send the braces as text, write \\{{${shown}}}.`
		});
	}
}
function showsProposals(templates) {
	return templates.some(({ template }) => [...variables(template)].some(({ name }) => name === "proposals"));
}
function promptOf(templates, files) {
	const messages = templates.map(({ role, template }) => ({
		role,
		template
	}));
	if (files.length === 0) return messages;
	return [{
		role: "system",
		template: shownFiles(files)
	}, ...messages];
}
function namesByText(files) {
	const names = /* @__PURE__ */ new Map();
	for (const { path, content } of files) names.set(content, [...names.get(content) ?? [], path]);
	return names;
}
const writtenFiles = /* @__PURE__ */ new WeakMap();
function shownFiles(files) {
	const known = writtenFiles.get(files);
	if (known !== void 0) return known;
	const text = [...namesByText(files)].map(([content, paths]) => `<file path="${paths.join(", ")}">\n${content}\n</file>`).join("\n\n");
	writtenFiles.set(files, text);
	return text;
}
function renderMessages(templates, files, task, shown) {
	const values = /* @__PURE__ */ new Map([
		["title", task.title],
		["description", task.description],
		["price", String(task.price)],
		["question_id", task.id],
		["proposals", shown.map(({ shown: number, proposal }) => `## Proposal ${number}\n\n${proposal.text}`).join("\n\n")]
	]);
	const messages = templates.map(({ role, template }) => ({
		role,
		content: template.replace(VARIABLE, (whole, name) => whole.startsWith("\\") ? whole.slice(1) : values.get(name.trim()) ?? whole)
	}));
	return files.length === 0 ? messages : [{
		role: "system",
		content: shownFiles(files)
	}, ...messages];
}



/***/ })

};
