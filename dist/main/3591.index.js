export const id = 3591;
export const ids = [3591];
export const modules = {

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

/***/ 9368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   _D: () => (/* binding */ jsonOrUndefined),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// src/shared/json.ts
const MAX_DEPTH = 100;
function parseJson(text) {
	if (isTooDeep(text)) throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
	return JSON.parse(text);
}
function jsonOrUndefined(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function jsonObject(text) {
	const value = jsonOrUndefined(text);
	return value === null || typeof value !== "object" || Array.isArray(value) ? null : { ...value };
}
function isTooDeep(text) {
	if (text.split(/[[{]/, 102).length <= 101) return false;
	const scan = scanJson();
	scan.add(text);
	return scan.deepest > MAX_DEPTH;
}
function scanJson() {
	let depth = 0;
	let deepest = 0;
	let isString = false;
	let isEscaped = false;
	return {
		add(piece) {
			for (let at = 0; at < piece.length; at++) {
				const code = piece.charCodeAt(at);
				if (isEscaped) isEscaped = false;
				else if (code === QUOTE) isString = !isString;
				else if (isString) isEscaped = code === BACKSLASH;
				else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
				else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
			}
		},
		get deepest() {
			return deepest;
		},
		get isWhole() {
			return deepest > 0 && depth === 0 && !isString;
		}
	};
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [
	123,
	125,
	91,
	93,
	34,
	92
];



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

/***/ 968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   bU: () => (/* binding */ readTaskLines),
/* harmony export */   er: () => (/* binding */ taskLine),
/* harmony export */   g0: () => (/* binding */ taskFile),
/* harmony export */   wS: () => (/* binding */ readTaskFile),
/* harmony export */   zw: () => (/* binding */ taskDraft)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3705);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);






// src/dataset/own-task.ts
const idSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, "takes letters, digits, \".\", \"_\" and \"-\"").refine((id) => !/^\d+-manager-/.test(id), "must not look like a task of SWE-Lancer");
const facts = {
	answer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative().describe("Number of the correct proposal."),
	price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nonnegative().default(0).describe("Price of the task in US dollars."),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\da-f]{40}$/, "takes the 40 hexadecimal digits of a commit").default("").describe("Commit that fixed the issue. Agents see the code just before it."),
	critical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().default(false).describe("Whether the build fails if this task alone breaks for good."),
	when: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1)).min(1).optional().describe("Ask this task only if one of these files changed. Patterns work. Default: always.")
};
const frontMatterSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: idSchema.optional().describe("Name of the task. Default: the file name."),
	...facts
});
const taskLineSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: idSchema.describe("Name of the task."),
	title: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).describe("Title of the issue."),
	description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).describe("The issue, as the model reads it."),
	proposals: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative().describe("Number of the proposal."),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).describe("The proposal, as the model reads it.")
	})).min(2).describe("The proposals with their numbers."),
	...facts
});
const PLACEHOLDER = "<!-- Write here. -->";
const SHAPE = "A task has \"# Title\", the issue, and a heading \"## Proposal N\" for each of its proposals.";
async function readTaskFile(text, file) {
	const [whole, front] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
	if (whole === void 0 || front === void 0 || !text.startsWith(whole)) throw failure("has no front matter", file, 1, "Begin it with ---, a line such as \"answer: 2\", and ---.");
	const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(`\n${front.trimEnd()}`, file);
	const parsed = frontMatterSchema.safeParse(yaml.value ?? {});
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const field = issue?.path ?? [];
		throw failure(complaint(parsed.error), file, Math.max(2, yaml.lineOf(field)), "docs/own-tasks.md has the fields.");
	}
	const body = text.slice(whole.length);
	const firstLine = whole.split("\n").length - 1;
	const { id = idOf(file), ...rest } = parsed.data;
	const name = idSchema.safeParse(id);
	if (!name.success) throw failure(`the file name is not a valid task id: it ${complaint(name.error)}`, file, 1, "Rename it, or set \"id:\".");
	const { stray, ...texts } = await sections(body, file, firstLine);
	try {
		return checked({
			id,
			...texts,
			...rest
		}, file, firstLine + 1);
	} catch (error) {
		if (stray === null) throw error;
		throw failure(`"${stray.text.slice(0, 60)}" does not begin a proposal`, file, firstLine + stray.line, "Write it as \"## Proposal 1\", with its number.");
	}
}
async function sections(body, file, firstLine) {
	const { fromMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(7343)]).then(__webpack_require__.bind(__webpack_require__, 7343));
	const root = fromMarkdown(body);
	const [first, ...others] = headingsOf(root, body);
	if (first?.depth !== 1) throw failure("has no title", file, firstLine + 1, SHAPE);
	const open = openBlock(root, body);
	if (open !== null) throw failure(`${open.what} is never closed`, file, firstLine + open.line, `Close it with ${open.close} before "## Proposal".`);
	const starts = others.filter(({ depth, text }) => depth === 2 && PROPOSAL.test(text));
	const sectionOf = (from, to) => ({
		line: from.line,
		text: withoutBlankEdges(body.slice(from.end, to?.start ?? body.length))
	});
	const issue = sectionOf(first, starts[0]);
	if (isUnwritten(issue.text)) throw failure("the issue is empty", file, firstLine + issue.line, "Write it below the title.");
	const proposals = starts.map((start, index) => {
		const { line, text } = sectionOf(start, starts[index + 1]);
		if (isUnwritten(text)) throw failure(`${start.text} is empty`, file, firstLine + line, "Write what was proposed.");
		return {
			id: Number(PROPOSAL.exec(start.text)?.[1]),
			text
		};
	});
	const stray = others.find(({ depth, text }) => /^proposal\b/i.test(text) && !(depth === 2 && PROPOSAL.test(text)));
	const written = stray === void 0 ? null : {
		line: stray.line,
		text: `${"#".repeat(stray.depth)} ${stray.text}`
	};
	return {
		title: first.text,
		description: issue.text,
		proposals,
		stray: written
	};
}
const PROPOSAL = /^Proposal (\d{1,6})$/;
function headingsOf({ children }, body) {
	return children.flatMap((node) => {
		if (node.type !== "heading" || node.position === void 0) return [];
		const [first, last] = [node.children[0], node.children.at(-1)];
		const text = body.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
		const { start, end } = node.position;
		return [{
			depth: node.depth,
			text,
			line: start.line,
			start: start.offset ?? 0,
			end: end.offset ?? 0
		}];
	});
}
function openBlock({ children }, body) {
	const last = children.at(-1);
	if (last?.position === void 0 || last.type !== "code" && last.type !== "html") return null;
	const { start, end } = last.position;
	const lines = body.slice(start.offset, end.offset).split("\n");
	if (!lines.some((line) => /^ {0,3}## Proposal \d/.test(line))) return null;
	if (last.type === "html") return (lines[0] ?? "").startsWith("<!--") && !lines.some((line) => line.includes("-->")) ? {
		what: "a comment",
		close: "-->",
		line: start.line
	} : null;
	const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? "")?.[1];
	if (fence === void 0) return null;
	const closing = (lines.at(-1) ?? "").trim();
	return closing.startsWith(fence) && closing === (fence[0] ?? "").repeat(closing.length) ? null : {
		what: "a code block",
		close: fence,
		line: start.line
	};
}
function withoutBlankEdges(text) {
	const lines = text.split("\n");
	const first = lines.findIndex((line) => line.trim() !== "");
	const last = lines.findLastIndex((line) => line.trim() !== "");
	return first === -1 ? "" : lines.slice(first, last + 1).join("\n").replace(/\r$/, "");
}
const isUnwritten = (text) => text === "" || text === "<!-- Write here. -->";
function readTaskLines(text, file) {
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		let value;
		try {
			value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(line);
		} catch (cause) {
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", "not JSON", {
				file,
				line: index + 1,
				hint: "Each line is one task, as a JSON object.",
				cause
			});
		}
		const parsed = taskLineSchema.safeParse(value);
		if (!parsed.success) throw failure(complaint(parsed.error), file, index + 1, "docs/own-tasks.md has the fields.");
		return [checked(parsed.data, file, index + 1)];
	});
}
function taskLine({ correctProposalId: answer, price, commit, critical, when, ...texts }) {
	return JSON.stringify({
		...texts,
		answer,
		...price > 0 && { price },
		...commit !== "" && { commit },
		...critical === true && { critical },
		...when !== void 0 && { when }
	});
}
function checked({ answer, critical, when, ...task }, file, at) {
	const ids = task.proposals.map(({ id }) => id);
	if (ids.length < 2) throw failure(`has ${ids.length === 1 ? "one proposal" : "no proposals"}, and needs at least two`, file, at, SHAPE);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== void 0) throw failure(`has two proposals ${twice}`, file, at, "Give each its own number.");
	if (!ids.includes(answer)) throw failure(`the answer is ${answer}, and there is no such proposal`, file, at, `Its proposals are ${ids.join(", ")}.`);
	return {
		...task,
		correctProposalId: answer,
		...critical && { critical },
		...when !== void 0 && { when }
	};
}
async function taskFile(task, file) {
	const text = fileText(task, file);
	if (await readTaskFile(text, file).then((read) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(read, task), () => false)) return text;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the task ${task.id} cannot be written as Markdown`, {
		file,
		hint: "Its text has a heading such as \"## Proposal 1\", or code that is never closed. Use JSON lines for it."
	});
}
function fileText(task, file) {
	const { price, commit, critical, when, correctProposalId: answer } = task;
	const front = {
		...task.id !== idOf(file) && { id: task.id },
		answer,
		...price > 0 && { price },
		...commit !== "" && { commit },
		...critical === true && { critical },
		...when !== void 0 && { when: [...when] }
	};
	const parts = [
		`# ${task.title}`,
		task.description,
		...task.proposals.flatMap(({ id, text }) => [`## Proposal ${id}`, text])
	];
	return `---\n${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(front)}---\n${parts.join("\n\n")}\n`;
}
function taskDraft(task) {
	const numbers = Array.from({ length: task.proposals }, (_, index) => index + 1);
	return [
		`---\nanswer: ${task.answer}\n${task.critical ? "critical: true\n" : ""}---`,
		`# ${task.title}`,
		PLACEHOLDER,
		...numbers.flatMap((proposal) => [`## Proposal ${proposal}`, PLACEHOLDER])
	].join("\n\n").replace("---\n\n#", "---\n#").concat("\n");
}
const idOf = (file) => file.replace(/^.*\//, "").replace(/\.md$/, "");
function failure(what, file, line, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", what, {
		file,
		line,
		hint
	});
}
const KINDS = {
	int: "a whole number",
	string: "text: put it in quotes",
	boolean: "true or false",
	array: "a list"
};
function complaint(error) {
	const [issue] = error.issues;
	if (issue === void 0) return "cannot be used";
	if (issue.code === "unrecognized_keys") return `has an unknown field: ${issue.keys.join(", ")}`;
	const field = issue.path.join(".");
	if (issue.code === "invalid_type") {
		if (field === "") return "is not a JSON object";
		return /received undefined$/.test(issue.message) ? `"${field}" is missing` : `"${field}" must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
	}
	return field === "" ? issue.message : `"${field}" ${issue.message.replace(/^Invalid input: /, "")}`;
}



/***/ }),

/***/ 3591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockTasksCommand: () => (/* binding */ lockTasksCommand),
/* harmony export */   newTaskCommand: () => (/* binding */ newTaskCommand)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(783);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _own_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);
/* harmony import */ var _task_folder2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7413);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2928);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2091);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1432);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5690);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);













// src/cli/commands/own-tasks.ts
async function newTaskCommand(settings, world) {
	const { id, folder, critical, json } = settings;
	const ask = json ? null : world.ask;
	const title = settings.title ?? (ask === null ? null : await ask("What is the issue about, in one line? "));
	if (title === null || title === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "--title is missing", { hint: "Describe the issue in one line." });
	const proposals = settings.proposals ?? await number(ask, "How many proposals? [2] ", 2);
	const answer = settings.answer ?? await number(ask, `Which one was right, 1 to ${proposals}? [1] `, 1);
	if (answer > proposals) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", `the answer is ${answer}, and there are only ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(proposals, "proposal")}`, { hint: `Choose a number from 1 to ${proposals}, or raise --proposals.` });
	const file = node_path__WEBPACK_IMPORTED_MODULE_10__.posix.join(folder, `${id}.md`);
	const text = (0,_own_task_js__WEBPACK_IMPORTED_MODULE_2__/* .taskDraft */ .zw)({
		title,
		answer,
		critical,
		proposals
	});
	await (0,_own_task_js__WEBPACK_IMPORTED_MODULE_2__/* .readTaskFile */ .wS)(text.replaceAll(_own_task_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACEHOLDER */ .Kx, "text"), file);
	if (!await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_8__/* .writeNew */ .q)(node_path__WEBPACK_IMPORTED_MODULE_10__.resolve(world.directory, file), text).catch((cause) => {
		if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR) throw cause;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "cannot be written", {
			file,
			hint: "Choose a writable folder.",
			cause
		});
	})) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "already exists", {
		file,
		hint: "Choose another id, or edit the file."
	});
	const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_10__.resolve(world.directory, _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2), "utf8").catch(() => "");
	const next = [
		`Write the issue and the proposals into ${file}.`,
		`Check it: ${_program_js__WEBPACK_IMPORTED_MODULE_6__/* .PROGRAM */ .RX} tasks ${folder}`,
		...(0,_configuration_js__WEBPACK_IMPORTED_MODULE_9__/* .suiteLines */ .C7)(config, folder.endsWith("/") ? folder : `${folder}/`).map((line) => `Set in ${_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2}: ${line}`)
	];
	world.print(json ? `${JSON.stringify({
		written: file,
		next
	})}\n` : `Wrote  ${file}\n\nNext\n${next.map((step, index) => `${index + 1}. ${step}\n`).join("")}`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
}
async function number(ask, question, defaultValue) {
	if (ask === null) return defaultValue;
	for (;;) {
		const answer = await ask(question);
		if (answer === "") return defaultValue;
		if (/^[1-9]\d?$/.test(answer)) return Number(answer);
	}
}
async function lockTasksCommand({ folder, json }, world) {
	const reference = folder.endsWith("/") ? folder : `${folder}/`;
	const tasks = await (0,_task_folder2_js__WEBPACK_IMPORTED_MODULE_3__/* .readUnlocked */ .CS)(reference, (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .folderSource */ .WG)(world.directory));
	const file = (0,_task_folder2_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFile */ .Ke)(reference);
	await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_10__.resolve(world.directory, file), (0,_task_folder2_js__WEBPACK_IMPORTED_MODULE_3__/* .lockText */ .li)(tasks));
	world.print(json ? `${JSON.stringify({
		written: file,
		tasks: tasks.length
	})}\n` : `Wrote  ${file}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(tasks.length, "task")}\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
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

/***/ 4132:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ readUnlocked),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   nA: () => (/* binding */ hasTasks),
/* harmony export */   wt: () => (/* binding */ readTaskFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2896);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _own_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(968);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2448);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);









// src/dataset/task-folder.ts
const LOCK = "lock.json";
const lockSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\da-f]{64}$/))
});
const holdsTasks = (file) => /\.(?:jsonl|md)$/.test(file) && !/(?:^|\/)readme\.md$/i.test(file);
async function readTaskFolder(reference, place) {
	const found = await readFiles(reference, place);
	const lock = await readLock(reference, place);
	if (lock !== null) checkLock(found, lock, lockFile(reference));
	return found.map(({ task }) => task);
}
async function readUnlocked(reference, place) {
	return (await readFiles(reference, place)).map(({ task }) => task);
}
async function hasTasks(reference, place) {
	return (await place.files(reference, holdsTasks)).length > 0;
}
async function readFiles(reference, place) {
	const tasks = [];
	for (const { path: file, content } of await place.files(reference, holdsTasks)) if (file.endsWith(".jsonl")) tasks.push(...(0,_own_task_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskLines */ .bU)(content, file).map((task) => ({
		task,
		file
	})));
	else tasks.push({
		task: await (0,_own_task_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskFile */ .wS)(content, file),
		file
	});
	if (tasks.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `there are no tasks in ${reference}`, { hint: "Write one with `swelancer-gate tasks new`. A gate reads them where the change cannot write: on the target branch." });
	const seen = /* @__PURE__ */ new Map();
	for (const { task, file } of tasks) {
		const { id, when = [] } = task;
		const other = seen.get(id);
		if (other !== void 0) {
			const hint = other === file ? "Rename one of them." : `The other one is in ${other}. Rename one of them.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${reference} has two tasks ${id}`, {
				file,
				hint
			});
		}
		seen.set(id, file);
		await checkPatterns(when, file);
	}
	return tasks;
}
async function checkPatterns(patterns, file) {
	for (const pattern of patterns) await (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(pattern).catch((error) => {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", error.message, {
			file,
			...error.hint && { hint: error.hint },
			cause: error
		});
	});
}
function lockText(tasks) {
	const hashes = Object.fromEntries(tasks.map((task) => [task.id, lockHash(task)]).sort(([a], [b]) => a < b ? -1 : 1));
	return `${JSON.stringify({
		version: 1,
		tasks: hashes
	}, null, 2)}\n`;
}
const lockFile = (reference) => `${reference.replace(/[^/]*$/, "")}${LOCK}`;
async function readLock(reference, place) {
	if (!reference.endsWith("/")) return null;
	const file = lockFile(reference);
	const text = await place.read(file);
	if (text === null) return null;
	try {
		return new Map(Object.entries(lockSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text)).tasks));
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "is not a lock file for tasks", {
			file,
			hint: RELOCK,
			cause
		});
	}
}
const RELOCK = "If the tasks are right, run `swelancer-gate tasks lock`.";
function checkLock(found, lock, file) {
	const changed = found.filter(({ task }) => lock.get(task.id) !== lockHash(task));
	const ids = new Set(found.map(({ task }) => task.id));
	const gone = [...lock.keys()].filter((id) => !ids.has(id));
	const [first] = [...changed.map(({ task }) => task.id), ...gone];
	if (first === void 0) return;
	const others = changed.length + gone.length - 1;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `task ${first}${others > 0 ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others, "other")}` : ""} ${others > 0 ? "differ" : "differs"} from lock.json`, {
		file: changed[0]?.file ?? file,
		hint: RELOCK
	});
}
function lockHash(task) {
	const { critical = false, when = [] } = task;
	if (!critical && when.length === 0) return (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .taskHash */ .U)(task);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(JSON.stringify([
		(0,_task_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .taskHash */ .U)(task),
		critical,
		when
	])).digest("hex");
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
