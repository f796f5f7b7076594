export const id = 7581;
export const ids = [7581,931];
export const modules = {

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

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/shared/digest.ts
function digestOf(value) {
	const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex");
}



/***/ }),

/***/ 1558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeReportFolder),
/* harmony export */   e: () => (/* binding */ fillReportFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2091);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// src/report/folder.ts
function makeReportFolder(folder) {
	try {
		(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(folder);
	} catch (cause) {
		throw notWritten("configuration", folder, cause);
	}
}
async function fillReportFolder(folder, contents) {
	makeReportFolder(folder);
	try {
		for (const [name, content] of Object.entries(contents)) await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name), content);
	} catch (cause) {
		throw notWritten("system", folder, cause);
	}
}
function notWritten(kind, folder, cause) {
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBehind */ .PD)(cause)?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(kind, `the report cannot be written to ${folder}: ${reason}`, {
		hint: "Choose another folder with --out. The answers are kept in the store.",
		cause
	});
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

/***/ 3989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight)
/* harmony export */ });
// src/trial/is-right.ts
function isRight(trial, task) {
	return trial.proposalId === task.correctProposalId;
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

/***/ 4759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMeasure: () => (/* reexport safe */ _measure_session_js__WEBPACK_IMPORTED_MODULE_0__.Qe),
/* harmony export */   runMeasureShard: () => (/* reexport safe */ _measure_session_js__WEBPACK_IMPORTED_MODULE_0__.iX)
/* harmony export */ });
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2053);




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

/***/ 312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);



// src/shared/package.ts
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, "../..");
function version() {
	const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, "package.json"), "utf8"));
	return manifest !== null && typeof manifest === "object" && "version" in manifest ? String(manifest.version) : "unknown";
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

/***/ 2928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   g4: () => (/* binding */ REF),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// src/shared/program.ts
const HOME = "swelancer-gate/swelancer-gate";
const REF = "main";
const DOCUMENTED_CALL = "swelancer-gate";
const pageAt = (file) => `https://github.com/${HOME}/blob/${REF}/${file}`;
function fetchedFrom(folder) {
	const [, owner, name, ref] = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/.exec(folder) ?? [];
	if (ref !== void 0) return {
		repository: `${owner}/${name}`,
		ref: ref.replaceAll("\\", "/")
	};
	const lock = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "..", ".package-lock.json");
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(lock)) return null;
	const { packages } = lockSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(lock, "utf8")));
	const resolved = packages[`node_modules/${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(folder)}`]?.resolved ?? "";
	const [, repository, commit] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
	return repository === void 0 || commit === void 0 ? null : {
		repository,
		ref: commit
	};
}
const lockSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ packages: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ resolved: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional() })) });
const PROGRAM = callOf(fetchedFrom(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFolder */ .n));
function callOf(source) {
	return source === null ? DOCUMENTED_CALL : `npx github:${source.repository}#${source.ref}`;
}



/***/ }),

/***/ 2633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6904);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);




// src/sampling/progress.ts
function createTally(elapsed) {
	let done = 0;
	let total = 0;
	let missing = 0;
	let cost = 0;
	let startedAt = elapsed();
	const arms = /* @__PURE__ */ new Map();
	function add(arm, task, trial) {
		const tasks = arms.get(arm) ?? /* @__PURE__ */ new Map();
		const { right, all } = tasks.get(task.id) ?? {
			right: 0,
			all: 0
		};
		arms.set(arm, tasks.set(task.id, {
			right: right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 1 : 0),
			all: all + 1
		}));
	}
	function accuracies() {
		const [first, ...others] = arms.values();
		const shared = [...first?.keys() ?? []].filter((task) => others.every((tasks) => tasks.has(task)));
		if (shared.length === 0) return [];
		return [...arms].sort(([a], [b]) => a < b ? -1 : 1).map(([arm, tasks]) => {
			const shares = shared.map((task) => tasks.get(task)).map((own) => own === void 0 ? 0 : own.right / own.all);
			return {
				arm,
				accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length
			};
		});
	}
	return {
		onKnown(arm, tasks, trials) {
			const byId = new Map(tasks.map((task) => [task.id, task]));
			for (const trial of trials) {
				const task = byId.get(trial.taskId);
				if (task !== void 0) add(arm, task, trial);
			}
		},
		onBatch(trials) {
			done = 0;
			total = trials;
			startedAt = elapsed();
		},
		onTrial({ arm, task }, trial) {
			done++;
			if (trial === null) missing++;
			else {
				add(arm, task, trial);
				cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .plus */ .tY)(cost, trial.cost);
			}
		},
		progress() {
			const secondsLeft = done === 0 ? null : (elapsed() - startedAt) / done * (total - done) / 1e3;
			return {
				done,
				total,
				missing,
				accuracies: accuracies(),
				cost,
				secondsLeft
			};
		}
	};
}
function progressText({ done, total, missing, accuracies, cost: cost$1, secondsLeft }) {
	return [
		`${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, "answer")}`,
		soFar(accuracies),
		missing === 0 ? "" : `${missing} missing`,
		secondsLeft === null || done === total ? "" : `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
		cost$1 === null ? "cost unknown" : cost$1 === 0 ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost$1)
	].filter((part) => part !== "").join(", ");
}
function soFar(accuracies) {
	if (accuracies.length === 0) return "";
	const own = accuracies.every(({ arm }) => arm === "baseline" || arm === "candidate");
	return `so far ${accuracies.map(({ arm, accuracy }) => own ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`).join(own ? " → " : "; ")}`;
}



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

/***/ 1308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 8240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
// src/statistics/scored.ts
function scoredTest(tasks) {
	const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
	let total = {
		from: 0,
		probabilities: Float64Array.of(1)
	};
	let reached = 0;
	for (const task of tasks) {
		const law = scoresOf(task, task.weight / mean);
		if (law.length < 2) continue;
		total = added(total, law);
		reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
	}
	let atLeast = 0;
	total.probabilities.forEach((probability, index) => {
		if (total.from + index >= reached) atLeast += probability;
	});
	return Math.min(1, atLeast);
}
const SHIFT = .6;
const BREAK = 5;
const STEPS = 16;
const MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, fixed }, weight) {
	const total = baseline.right + candidate.right;
	const same = conditional(baseline.samples, candidate.samples, total, 0);
	const likelihood = (direction, forGood) => {
		const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
		const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
		return (index) => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
	};
	const drop = likelihood(1, broken);
	const rise = likelihood(-1, fixed);
	const from = Math.max(0, total - baseline.samples);
	return same.map((probability, index) => {
		const score = Math.max(-8, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
		return {
			right: from + index,
			score: rounded(STEPS * weight * score),
			probability
		};
	});
}
const rounded = (score) => Math.sign(score) * Math.floor(Math.abs(score) + .5 + 1e-9);
const laws = /* @__PURE__ */ new Map();
function conditional(others, samples, total, shift) {
	const key = `${others} ${samples} ${total} ${shift}`;
	const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
	laws.set(key, law);
	return law;
}
function computedLaw(others, samples, total, shift) {
	const from = Math.max(0, total - others);
	const to = Math.min(samples, total);
	const weights = [];
	let term = 1;
	for (let right = from; right <= to; right++) {
		weights.push(term);
		term *= (samples - right) * (total - right) * Math.exp(-shift) / ((right + 1) * (others - total + right + 1));
	}
	const sum = weights.reduce((a, b) => a + b, 0);
	return weights.map((weight) => weight / sum);
}
function added(sum, scores) {
	const low = Math.min(...scores.map(({ score }) => score));
	const high = Math.max(...scores.map(({ score }) => score));
	const before = sum.probabilities;
	const probabilities = new Float64Array(before.length + high - low);
	for (const { score, probability } of scores) {
		const shift = score - low;
		for (let cell = 0; cell < before.length; cell++) probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
	}
	return {
		from: sum.from + low,
		probabilities
	};
}
function fisherTest(baseline, candidate) {
	const total = baseline.right + candidate.right;
	const from = Math.max(0, total - baseline.samples);
	const law = conditional(baseline.samples, candidate.samples, total, 0);
	return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
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



/***/ }),

/***/ 1730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);


// src/report/untrusted.ts
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
function oneLine(text, length = 300) {
	const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
	const characters = [...clean];
	return characters.length <= length ? clean : `${characters.slice(0, length - 1).join("")}…`;
}
function severalLines(text, length = 1e5) {
	const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("	", "  ").split(/\r\n|\n|\r/).map((line) => line.replace(INVISIBLE, "")).join("\n");
	return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
const BREAK = "​";
function inert(text) {
	return text.replace(/@(?=\w)/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/\b(www)\./gi, `$1${BREAK}.`).replace(/:(?=[\w+-]+:)/g, `:${BREAK}`).replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${BREAK}`)).replace(/\$/g, `${BREAK}$`);
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



/***/ })

};
