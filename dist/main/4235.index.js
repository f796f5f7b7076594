export const id = 4235;
export const ids = [4235];
export const modules = {

/***/ 9873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
// src/shared/git-objects.ts
const BATCH_BYTES = 16777216;
const KINDS = {
	100644: "file",
	100664: "file",
	100755: "program",
	12e4: "link",
	16e4: "submodule"
};
const kindOfMode = (mode) => KINDS[mode] ?? null;
async function listTree(git, commit, signal) {
	return [...(await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	], signal === void 0 ? {} : { signal })).toString().matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = "", id = "", path = ""]) => {
		const kind = kindOfMode(mode);
		return kind === null ? [] : [{
			path,
			kind,
			id
		}];
	});
}
async function blobSizes(git, ids, signal) {
	const checked = (await git([
		"cat-file",
		"--batch-check",
		"--buffer"
	], {
		input: ids.map((id) => `${id}\n`).join(""),
		...signal && { signal }
	})).toString();
	return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]));
}
async function* readBlobs(git, blobs, signal) {
	for (const batch of batches(blobs)) {
		const output = await git([
			"cat-file",
			"--batch",
			"--buffer"
		], {
			input: batch.map(({ id }) => `${id}\n`).join(""),
			...signal && { signal }
		});
		let at = 0;
		for (const { id, size } of batch) {
			const start = output.indexOf("\n", at) + 1;
			const end = start + size;
			if (output.toString("latin1", at, start) !== `${id} blob ${size}\n`) throw new Error(`git lost the object ${id}`);
			yield output.subarray(start, end);
			at = end + 1;
		}
	}
}
function* batches(blobs) {
	let batch = [];
	let bytes = 0;
	for (const blob of blobs) {
		batch.push(blob);
		bytes += blob.size;
		if (bytes < BATCH_BYTES) continue;
		yield batch;
		batch = [];
		bytes = 0;
	}
	if (batch.length > 0) yield batch;
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

/***/ 2713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// src/shared/make-folder.ts
function makeFolder(folder) {
	try {
		create(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder));
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("system", `cannot create the folder: ${reasonOf(cause)}`, {
			file: folder,
			hint: "Choose a path in a writable folder.",
			cause
		});
	}
}
function create(folder, hasParent = false) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
	} catch (error) {
		if (isFolder(folder)) return;
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) !== "ENOENT" || hasParent) throw error;
		create(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder));
		create(folder, true);
	}
}
const isFolder = (place) => {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(place).isDirectory();
	} catch {
		return false;
	}
};
const REASONS = /* @__PURE__ */ new Map([["EEXIST", "a file or a broken link has this name"], ["ENOENT", "the folder above it accepts no new entries"]]);
function reasonOf(error) {
	return REASONS.get((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error)) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBehind */ .PD)(error)?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
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

/***/ 9667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quizCommand: () => (/* binding */ quizCommand)
/* harmony export */ });
/* harmony import */ var _data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(783);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7413);






// src/cli/commands/quiz.ts
async function quizCommand({ task: asked, dataset, answer, json }, world) {
	const task = await findTask(asked, dataset === void 0 ? [
		"starter",
		"lite",
		"all"
	] : [dataset], world);
	if (json) {
		const { correctProposalId, ...question } = task;
		world.print(`${JSON.stringify(answer ? task : question, null, 1)}\n`);
	} else world.print(printable(answer ? `${question(task)}\n${rule("Answer")}\n${task.correctProposalId}\n` : question(task)));
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
}
async function findTask(asked, datasets, world) {
	const id = /^\d+$/.test(asked) ? `${asked}-manager-0` : asked;
	let seen = [];
	for (const name of datasets) {
		const { tasks, unreadable } = await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDataset */ .Zh)(name, await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetOptions */ .DS)(world, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .folderSource */ .WG)(world.directory)));
		const task = tasks.find((candidate) => candidate.id === id);
		if (task !== void 0) return task;
		const row = unreadable.find((candidate) => candidate.id === id);
		if (row !== void 0) throw row.failure;
		seen = tasks.map((candidate) => candidate.id);
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `there is no task ${id} in the dataset ${datasets.join(" or ")}`, { hint: seen.length < 20 ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(id, seen) : "List the tasks with: swelancer-gate tasks diamond" });
}
function question({ id, title, price: dollars, description, proposals }) {
	const choices = proposals.map((proposal) => `${rule(`Choice ${proposal.id}`)}\n${proposal.text}\n`);
	return [`${rule(`Task ${id}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .price */ .q9)(dollars)}`)}\n${title}\n\n${description}\n`, ...choices].join("\n");
}
const rule = (title) => `──── ${title} ${"─".repeat(Math.max(4, 60 - title.length))}`;
const printable = (text) => text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "");



/***/ }),

/***/ 5025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   Z: () => (/* binding */ readIfPresent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);



// src/shared/read-file.ts
const MEBIBYTE = 2 ** 20;
const MAX_BYTES = 256 * MEBIBYTE;
async function readBounded(file, maxBytes = MAX_BYTES) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
	if (!found.isFile()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "is not a file", {
		file,
		hint: "Name a file, not a folder or a device."
	});
	if (found.size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
		file,
		hint: "Check that it is the right file."
	});
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
}
async function readIfPresent(file) {
	try {
		return await readBounded(file);
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error);
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw error;
	}
}



/***/ }),

/***/ 2091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);



// src/shared/replace-file.ts
async function replaceFile(file, content) {
	const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
		throw error;
	}
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

/***/ 977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   _J: () => (/* binding */ storedTree),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4200);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4208);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9873);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// src/arm/tree.ts
function indexed(files) {
	const byPath = new Map([...files].map((file) => [file.path, file]));
	const sorted = [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
	const folders = /* @__PURE__ */ new Set([""]);
	for (const path of byPath.keys()) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return {
		at: async (path) => byPath.get(path) ?? (folders.has(path) ? "folder" : null),
		below: async (folder) => folder === "" ? sorted : sorted.filter(({ path }) => path.startsWith(`${folder}/`))
	};
}
const MAX_FILE_BYTES = 16777216;

// src/arm/commit-tree.ts
async function commitTree(place, commit, label) {
	return storedTree(place, (await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .nT)(place.ask, commit).catch((cause) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `the files of ${label} cannot be listed: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(cause)}`, {
			hint: "Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.",
			cause
		});
	})).map(({ path, kind, id }) => ({
		path,
		kind: kind === "program" ? "file" : kind,
		id
	})), label);
}
function storedTree(place, files, label) {
	const index = indexed(files);
	return {
		...index,
		read: (files) => readOnce(place, files, label),
		submodule: (file) => submoduleTree(place, index, file, label),
		lfsObject: (sha256) => lfsObject(place, sha256)
	};
}
async function readOnce({ ask, blobs }, files, label) {
	const unread = files.filter(({ id }) => !blobs.has(id ?? ""));
	if (unread.length > 0) {
		const reading = readStored(ask, unread, label);
		for (const [index, { id }] of unread.entries()) blobs.set(id ?? "", reading.then((contents) => contents[index] ?? Buffer.alloc(0)));
		reading.catch(() => unread.forEach(({ id }) => void blobs.delete(id ?? "")));
	}
	return Promise.all(files.map(({ id }) => blobs.get(id ?? "") ?? Buffer.alloc(0)));
}
async function readStored(ask, files, label) {
	const ids = files.map(({ id }) => id ?? "");
	try {
		const sizes = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .blobSizes */ .Iv)(ask, ids);
		const blobs = files.map((file) => {
			const size = sizes.get(file.id ?? "");
			if (size === void 0) throw unreadable(file, label, "the object is missing");
			if (size > 16777216) throw tooLarge(file.path, label);
			return {
				id: file.id ?? "",
				size
			};
		});
		const contents = [];
		for await (const content of (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b4)(ask, blobs)) contents.push(content);
		return contents;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw error;
		const reason = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(error);
		const file = files.find(({ id }) => id !== null && reason.includes(id)) ?? files[0];
		throw file === void 0 ? error : unreadable(file, label, reason, error);
	}
}
function unreadable({ path, id }, label, reason, cause) {
	const words = id === null ? reason : reason.replace(id, "it");
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read at ${label}: ${words}`, {
		file: path,
		hint: "Its content is not in this clone. Remove `filter` and `sparse-checkout` from the actions/checkout step or keep `persist-credentials: true`; elsewhere run `git fetch --refetch --no-filter`.",
		cause
	});
}
function tooLarge(file, label) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `is larger than 16 MiB at ${label}`, {
		file,
		hint: "Remove it from the configuration: no model reads that much."
	});
}
async function submoduleTree(place, index, { path: at, id }, label) {
	const commit = id ?? "";
	for (const open of await submodulePlaces(place, index, at)) {
		const found = await open().catch(() => null);
		if (found === null) continue;
		if (await found.ask([
			"cat-file",
			"-e",
			`${commit}^{commit}`
		], {}).then(() => true, () => false)) return commitTree(found, commit, label);
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `is a submodule whose commit ${commit.slice(0, 7)} is not in this clone (${label})`, {
		file: at,
		hint: `Add \`submodules: true\` and \`fetch-depth: 0\` to the actions/checkout step, or run \`git submodule update --init ${at}\` and fetch that commit in it.`
	});
}
async function submodulePlaces({ ask, env, top, commonDirectory }, index, at) {
	const checkedOut = top === null ? null : node_path__WEBPACK_IMPORTED_MODULE_4__.join(top, at);
	const isCheckedOut = checkedOut !== null && await exists(node_path__WEBPACK_IMPORTED_MODULE_4__.join(checkedOut, ".git"));
	const names = /* @__PURE__ */ new Set([at, ...await submoduleNames(ask, index, at)]);
	return [...isCheckedOut ? [() => (0,_git2_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlace */ .QL)(env, { directory: checkedOut })] : [], ...[...names].map((name) => () => (0,_git2_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlace */ .QL)(env, { gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_4__.join(commonDirectory, "modules", name) }))];
}
async function submoduleNames(ask, index, at) {
	const file = await index.at(".gitmodules");
	if (file === null || file === "folder" || file.id === null) return [];
	return [...(await ask([
		"config",
		"-z",
		`--blob=${file.id}`,
		"--get-regexp",
		String.raw`^submodule\..*\.path$`
	], {}).then(String, () => "")).matchAll(/submodule\.([^\n]+)\.path\n([^\0]*)\0/g)].filter(([, name = "", its]) => its === at && !name.split("/").includes("..") && !node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute(name)).map(([, name = ""]) => name);
}
async function exists(place) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.lstat)(place).then(() => true, () => false);
}
async function lfsObject({ commonDirectory }, sha256) {
	const place = node_path__WEBPACK_IMPORTED_MODULE_4__.join(commonDirectory, "lfs/objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
	const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(place).catch(() => null);
	return content !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(content).digest("hex") === sha256 ? content : null;
}

// src/arm/follow.ts
const MAX_LINKS = 40;
const MAX_FILES = 1e4;
const HINT = "Commit a link to a file inside the repository, or the file itself.";
async function follow(tree, place) {
	let rest = place.split("/").filter((part) => part !== "");
	let current = "";
	let own = Number.POSITIVE_INFINITY;
	for (let links = 0;;) {
		const [part, ...after] = rest;
		if (part === void 0) return {
			kind: "folder",
			tree,
			path: current
		};
		const next = current === "" ? part : `${current}/${part}`;
		const found = await tree.at(next);
		if (found === null) {
			if (rest.length <= own) return null;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `links to ${[next, ...after].join("/")}, which does not exist`, {
				file: place,
				hint: HINT
			});
		}
		if (found === "folder") {
			current = next;
			rest = after;
		} else if (found.kind === "submodule") return follow(await tree.submodule(found), after.join("/"));
		else if (found.kind === "file") {
			if (after.length === 0) return {
				kind: "file",
				tree,
				file: found
			};
			return null;
		} else {
			if (++links > MAX_LINKS) throw circle(place);
			own = Math.min(own, after.length);
			rest = [...(await target(tree, found)).split("/"), ...after].filter((step) => step !== "");
			current = "";
		}
	}
}
async function filesBelow(folder, name, wanted) {
	const files = /* @__PURE__ */ new Map();
	await collect(folder, name, [folder]);
	return files;
	async function collect({ tree, path: at }, shown, above) {
		for (const file of await tree.below(at)) {
			const inner = at === "" ? file.path : file.path.slice(at.length + 1);
			const logical = shown === "" ? inner : `${shown}/${inner}`;
			const found = file.kind === "file" ? {
				kind: "file",
				tree,
				file
			} : await followLink(tree, file, logical);
			if (found?.kind === "folder") {
				const isCircle = above.some((one) => isSame(one, found) || isWithin(one, found));
				if (isCircle && wanted(logical)) throw circle(logical);
				if (!isCircle) await collect(found, logical, [...above, found]);
			} else if (found !== null && wanted(logical)) {
				if (files.size >= MAX_FILES) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${name} contains more than 10,000 files`, { hint: "Name fewer files under `files:`; patterns work too." });
				files.set(logical, found);
			}
		}
	}
	async function followLink(tree, file, logical) {
		try {
			return await follow(tree, file.path);
		} catch (error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === "configuration" && !wanted(logical)) return null;
			throw error;
		}
	}
}
const isWithin = (inner, outer) => inner.tree === outer.tree && (outer.path === "" || inner.path.startsWith(`${outer.path}/`));
const isSame = (one, other) => one.tree === other.tree && one.path === other.path;
async function target(tree, link) {
	const [content] = await tree.read([link]);
	const text = content?.toString("utf8") ?? "";
	const place = node_path__WEBPACK_IMPORTED_MODULE_4__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_4__.posix.dirname(link.path), text);
	if (node_path__WEBPACK_IMPORTED_MODULE_4__.posix.isAbsolute(text) || /^[A-Za-z]:/.test(text) || place === ".." || place.startsWith("../")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "links to a place outside the repository", {
		file: link.path,
		hint: HINT
	});
	return place === "." ? "" : place;
}
function circle(file) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "links in a circle", {
		file,
		hint: HINT
	});
}

// src/arm/text.ts
function decodeText(bytes, file) {
	const mark = bytes.subarray(0, 2).toString("hex");
	try {
		if (mark === "fffe") return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
		if (mark === "feff") return new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
	} catch {
		throw notText("damaged UTF-16", file, null, "Save it as UTF-8.");
	}
	if (bytes.includes(0)) throw nulFound(bytes, file);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const bad = firstInvalidByte(bytes);
		const line = bytes.subarray(0, bad).toString("latin1").split("\n").length;
		const name = bytes.some((byte) => byte >= 128 && byte <= 159) ? "Windows-1252" : "ISO-8859-1";
		const from = name === "Windows-1252" ? "CP1252" : name;
		throw notText(`probably ${name} (Latin-1)`, file, line, `Convert it: iconv -f ${from} -t UTF-8`);
	}
}
function nulFound(bytes, file) {
	const start = bytes.subarray(0, 4096);
	const zeros = (offset) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
	const half = start.length / 2;
	return Math.max(zeros(0), zeros(1)) > .3 * half && Math.min(zeros(0), zeros(1)) < .05 * half ? notText("probably UTF-16 without a byte order mark", file, null, "Save it as UTF-8.") : notText("a binary file", file, null, "Take it out of the configuration, or name text files by a pattern such as `skills/**/*.md`.");
}
function notText(found, file, line, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `not UTF-8 text but ${found}`, {
		file,
		...line !== null && { line },
		hint
	});
}
function firstInvalidByte(bytes) {
	let [valid, invalid] = [0, bytes.length];
	const isValid = (end) => {
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
			return true;
		} catch {
			return false;
		}
	};
	while (invalid - valid > 1) {
		const middle = valid + invalid >> 1;
		if (isValid(middle)) valid = middle;
		else invalid = middle;
	}
	return valid;
}
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[\w.-]+ .*\n)*?oid sha256:([\da-f]{64})\n/;
function lfsPointer(bytes) {
	return bytes.length < 1024 ? LFS_POINTER.exec(bytes.toString("latin1"))?.[1] ?? null : null;
}



/***/ }),

/***/ 173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4200);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5025);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// src/app/trusted-files.ts
async function openCheckout(git, { directory }, head, trusted) {
	return {
		git,
		root: git.top ?? directory,
		directory,
		head: head ?? await git.resolve("HEAD") ?? "HEAD",
		trusted
	};
}
async function readUnlessOwn(file, what, checkout) {
	const trusted = await readTrusted(file, checkout);
	if (trusted !== null) return trusted;
	await refuseOwnEvidence(file, what, checkout);
	return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfPresent */ .Z)(node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(checkout.directory, file));
}
async function readTrusted(file, checkout) {
	const place = await placeInside(file, checkout);
	if (place === null) return null;
	for (const commit of checkout.trusted) {
		const content = await readAt(commit, place, checkout);
		if (content !== null) return content;
	}
	return null;
}
async function readAt(commit, place, { git }) {
	const label = commit.slice(0, 7);
	const tree = await (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTree */ .SC)(git, commit, label);
	const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(tree, place);
	if (found?.kind !== "file") return null;
	if (found.tree !== tree) return (await found.tree.read([found.file]))[0] ?? null;
	const content = await git.ask([
		"cat-file",
		"blob",
		found.file.id ?? ""
	], {}).catch((cause) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("repository", `cannot be read at ${label}: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(cause)}`, {
			file: place,
			hint: "Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.",
			cause
		});
	});
	const pointer = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lfsPointer */ .FW)(content);
	const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
	if (stored !== null) return stored;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("repository", `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
		file: place,
		hint: "Run `git lfs fetch --all` before the gate, or pin the file by #sha256=."
	});
}
async function refuseOwnEvidence(place, what, checkout) {
	const inside = await placeInside(place, checkout);
	if (inside === null || !await isPartOf(checkout, inside)) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the ${what} ${inside} is part of the change under test, so it proves nothing`, { hint: "Take it from an artifact of a run on the default branch, or commit it there first." });
}
async function refuseOwnShards(folders, { directory, env }) {
	const git = await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .findGit */ .Ct)({
		directory,
		env
	});
	if (typeof git === "string") return;
	const { shardFiles } = await __webpack_require__.e(/* import() */ 2952).then(__webpack_require__.bind(__webpack_require__, 2952));
	const checkout = await openCheckout(git, { directory }, null, []);
	for (const folder of folders) for (const file of await shardFiles(folder)) await refuseOwnEvidence(file, "shard", checkout);
}
async function placeInside(place, { root, directory }) {
	const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(one));
	const relative = node_path__WEBPACK_IMPORTED_MODULE_5__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(directory, place)));
	return relative === ".." || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_5__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute(relative) ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).join("/");
}
async function isPartOf({ git, head }, place) {
	const tree = await (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
	const parts = place.split("/");
	for (const length of parts.keys()) {
		const found = await tree.at(parts.slice(0, length + 1).join("/"));
		if (found !== "folder") return found !== null;
	}
	return true;
}



/***/ })

};
