export const id = 4887;
export const ids = [4887];
export const modules = {

/***/ 6601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _write2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9394);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// src/cli/commands/deliver.ts
async function deliver(report, { out, json, verbose = false }, world) {
	const written = await (0,_write2_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)((0,_write2_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReport */ .B1)(report), node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.directory, out));
	world.print(json ? `${JSON.stringify(await (0,_write2_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(report))}\n` : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .bF)(report, {
		width: world.terminal.columns,
		color: world.terminal.color,
		verbose
	}));
	world.tell(`Report   ${node_path__WEBPACK_IMPORTED_MODULE_2__.relative(world.directory, written.html)}\n`);
	return report.verdict.exitCode;
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
	if (found === "no-repository") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${world.directory} is not in a git repository`, { hint: "The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first." });
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

/***/ 3253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Pt: () => (/* binding */ historyBlocks),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9642);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2369);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9802);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7403);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1730);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1558);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7975);












// src/report/as-written.ts
async function asWritten(report) {
	const known = hasAnswers(report) ? await clamped(report) : report;
	const decision = Object.entries(known.decision).map(([name, value]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), value]);
	return {
		...known,
		decision: Object.fromEntries(decision)
	};
}
function hasAnswers({ trials, missing }) {
	return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}
async function clamped(report) {
	const { reportSchema } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 576));
	return reportSchema.parse(report, _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}

// src/report/history.ts
function historyBlocks(earlier, report) {
	const [last] = earlier;
	const lines = earlier.map(({ at, headSha, verdict, difference }) => {
		const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
		const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitPage */ .b2)(headSha, report);
		const end = verdict === "measuring" ? "did not finish" : _headline_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[verdict];
		return [
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
			page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(page, [name]),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(` · ${end}${difference === null ? "" : ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`)
		];
	});
	return [...last?.verdict === "measuring" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("The previous run did not finish."))] : [], ...lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)("Earlier results on this pull request", [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines)])];
}

// src/report/task-tables.ts
const OPEN_ROWS = {
	numbers: 5,
	titles: 4,
	answers: 2
};
const ROWS_OF_CAUSE = 2;
const CELL_LENGTH = 48;
function atWord(title, length) {
	const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(title, length);
	const end = line.endsWith("…") ? line.lastIndexOf(" ") : -1;
	return end < 2 * length / 3 ? line : `${line.slice(0, end)}…`;
}
function movedBlocks(report, rows) {
	const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === void 0 ? 0 : ROWS_OF_CAUSE));
	const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .movedTasks */ .I_)(report, "worse").slice(0, Math.min(rows, fitting));
	return [...open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.gotWorse, report)], ...foldedMoves(report, rows - open.length, open.length)];
}
function foldedMoves(report, rows, inSight = 0) {
	const groups = [
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.gotWorse,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .movedTasks */ .I_)(report, "worse").slice(inSight)
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.gotBetter,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .movedTasks */ .I_)(report, "better")
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.mayBeLuck,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .uncertainTasks */ .ow)(report)
		}
	].filter(({ tasks }) => tasks.length > 0);
	const fitting = groups.map(({ title, tasks }, index) => {
		const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
		return {
			title,
			tasks: tasks.slice(0, Math.max(0, rows - before))
		};
	});
	const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
	const left = number(groups) - number(fitting);
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(foldedSummary(groups, inSight), [...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)), ...left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "more task")} did not fit here; see the full report.`))] : []]);
}
function foldedSummary(groups, inSight) {
	if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.mayBeLuck) return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, "task")} moved, maybe by luck`;
	return groups.map(({ title, tasks: { length } }, index) => {
		const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.gotWorse;
		const noun = index > 0 ? "" : more ? " more" : length === 1 ? " task" : " tasks";
		return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
	}).join(", ");
}
function movedTable(tasks, title, report) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
		title,
		_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.before,
		_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.now
	], tasks.map((task) => {
		const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .shares */ .Be)(task);
		const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .answersTo */ .to)(task, report);
		return [
			taskCell(task, report.taskDetails),
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(before)],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(now)]))]
		];
	}));
}
function taskTable(tasks, shown) {
	const moved = (task) => {
		const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L4)(task);
		return state === "worse" || state === "better" ? state : "";
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
		"Task",
		"Before → now",
		"Moved"
	], tasks.map((task) => [
		[...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(` ·\u00A0${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .picks */ .hI)(task))],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(moved(task))]
	]));
}
function taskCell(task, shown) {
	return [
		issue(task),
		...shown === "numbers" ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(" "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))],
		...shown === "answers" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .choices */ .zM)(task)}`)] : []
	];
}
function issue(task) {
	const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .issueNumber */ .Pp)(task);
	const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .issuePath */ .dR)(task);
	return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(number)]);
}

// src/report/comment.ts
function renderComment(report, { limit = 6e4, earlier = [], uploaded = true } = {}) {
	const extent = {
		maxNotes: 20,
		earlier,
		uploaded
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(movedRows(report), limit, (rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .serialize */ .lK)(commentBlocks(report, {
		...extent,
		rows
	})));
}
function movedRows(report) {
	return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .movedTasks */ .I_)(report, "worse").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .movedTasks */ .I_)(report, "better").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .uncertainTasks */ .ow)(report).length;
}
const TEMPLATES = {
	dropped: [
		"lead",
		"cause",
		"changed",
		"warnings",
		"next",
		"moved",
		"details",
		"earlier",
		"links"
	],
	accepted: [
		"warnings",
		"lead",
		"cause",
		"changed",
		"next",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	improved: [
		"lead",
		"changed",
		"warnings",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	"no-drop": [
		"lead",
		"warnings",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	unchanged: ["warnings"],
	measured: [
		"lead",
		"warnings",
		"details",
		"earlier",
		"links"
	],
	"first-run": [
		"lead",
		"warnings",
		"details",
		"earlier",
		"links"
	],
	"not-decided": [
		"lead",
		"changed",
		"warnings",
		"next",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	"not-measured": [
		"lead",
		"next",
		"warnings",
		"earlier",
		"links"
	]
};
function commentBlocks(report, extent) {
	const evidence = extent.uploaded ? report : {
		...report,
		runUrl: null
	};
	const parts = {
		warnings: () => warnings(report),
		lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .lead */ .HI)(report)))],
		cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.cause, explained(report)),
		changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .whatChanged */ .fl)(report)),
		next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .next */ .K2)(report)),
		moved: () => movedBlocks(evidence, extent.rows),
		"folded-moves": () => foldedMoves(evidence, extent.rows),
		details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
		earlier: () => historyBlocks(extent.earlier, report),
		links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(links(report, extent))
	};
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(3, `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .markOf */ .Fg)(report)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report)}`), ...TEMPLATES[(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(report)].flatMap((part) => parts[part]())];
}
function explained({ explanation }) {
	return explanation === void 0 ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labeled(label, words) {
	return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(" "), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
function warnings(report) {
	const items = report.notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS).map(({ text: note }) => [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.note)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(" "),
		...sentence(note)
	]);
	return items.length === 1 ? items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...item)) : sentences(items);
}
function numbers(report, maxNotes) {
	const { notes, budget, reproduce } = report;
	const warned = notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS);
	const others = notes.filter((note) => !warned.includes(note)).slice(0, maxNotes);
	const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleWords */ .kn)(report);
	const spent = budget.calls === 0 ? "" : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(budget.cost))})`;
	return [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .costWords */ .fL)(report))),
		...samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(samples))],
		...armTable(report),
		...report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .floorWords */ .yD)((0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFloors */ .YF)(report.suite)), 300))],
		...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .method */ .EJ)(report).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(words))),
		...sentences(others.map((note) => sentence(note.text))),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .REPRODUCE */ .a2.title}${spent}:`)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(reproduce, 1e3), "sh")
	];
}
function links(report, { uploaded }) {
	const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .artifacts */ .qi)(report) : null];
	return [
		...answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.report)])]],
		...run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.log)])]],
		...report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.decided)])]],
		...report.id === "default" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Gate "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(report.id)]]
	];
}
function sentence(value) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
	return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(items)];
}
function armTable(report) {
	const sides = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .armsOf */ .jO)(report);
	const rows = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .armRows */ .Gm)(report);
	const named = report.baseline === null ? [] : rows.filter(isNamed);
	const shared = named.filter((row) => (0,node_util__WEBPACK_IMPORTED_MODULE_10__.isDeepStrictEqual)(row.baseline, row.candidate));
	const own = named.filter((row) => !shared.includes(row));
	const sentences = [{
		title: "Both",
		words: shared.map((row) => ({
			label: row.label,
			value: row.candidate
		}))
	}, ...sides.map((side) => ({
		title: _links_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side],
		words: own.map((row) => ({
			label: row.label,
			value: row[side]
		}))
	}))].filter(({ words }) => words.length > 0);
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["", ...sides.map((side) => _links_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side])], rows.filter((row) => !named.includes(row)).map((row) => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(row.label)], ...sides.map((side) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(row[side]))])), ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ", "}${label.toLowerCase()} `), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(value)]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(".")))];
}
function isNamed({ baseline, candidate }) {
	return [...baseline, ...candidate].some((part) => typeof part !== "string");
}

// src/report/summary.ts
const LIMIT = 1e6;
function renderSummary(report, { limit = LIMIT } = {}) {
	const all = {
		rows: movedRows(report),
		maxNotes: report.notes.length,
		earlier: [],
		uploaded: true
	};
	const comment = commentBlocks(report, all);
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(report.tasks.length, limit, (rows) => {
		const left = report.tasks.length - rows;
		if (report.tasks.length === 0) return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .serialize */ .lK)(comment);
		return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .serialize */ .lK)([
			...comment,
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(4, `All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, "task")}`),
			taskTable(report.tasks.slice(0, rows), report.taskDetails),
			...left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "more task")} did not fit here.`))]
		]);
	});
}

// src/report/write.ts
function renderReport(report) {
	return {
		report,
		comment: renderComment(report),
		summary: renderSummary(report)
	};
}
async function writeReport({ report, comment, summary }, folder) {
	const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2596), __webpack_require__.e(5249), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 251)), __webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 7916))]);
	await (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .fillReportFolder */ .e)(folder, {
		"report.json": `${JSON.stringify(await asWritten(report), null, 1)}\n`,
		"comment.md": comment,
		"summary.md": summary,
		"report.html": renderHtml(report),
		"junit.xml": renderJunit(report)
	});
	const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_9__.join(folder, name);
	return {
		report: file("report.json"),
		comment: file("comment.md"),
		html: file("report.html")
	};
}



/***/ })

};
