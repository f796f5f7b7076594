export const id = 4905;
export const ids = [4905,9902];
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



/***/ })

};
