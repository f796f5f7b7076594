export const id = 2806;
export const ids = [2806];
export const modules = {

/***/ 355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openCodeText),
/* harmony export */   a: () => (/* binding */ writeCodeText)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _write_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);







// src/solver/workspace/code-text.ts
const indexSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		bytes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		isText: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
	})),
	emptyFolders: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())
});
const TEXT = "text";
const INDEX = "index.json";
const WRITTEN_AT_ONCE = 4194304;
const READ_AT_ONCE = 262144;
const KEPT_BYTES = 2097152;
const NEWLINE = Buffer.from("\n");
async function writeCodeText(code, armFiles, directory, signal) {
	const plan = await (0,_write_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .planCode */ .nO)(code, armFiles, signal);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(directory);
	const files = [];
	const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT), "wx");
	let at = 0;
	try {
		let parts = [];
		let written = 0;
		for await (const file of (0,_write_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedFiles */ .G)(plan, code, signal)) {
			const text = textOf(file.content);
			files.push({
				path: file.path,
				at,
				bytes: (text ?? file.content).length,
				isText: text !== null
			});
			if (text === null) continue;
			parts.push(text, NEWLINE);
			at += text.length + 1;
			if (at - written < WRITTEN_AT_ONCE) continue;
			await output.writeFile(Buffer.concat(parts));
			parts = [];
			written = at;
		}
		await output.writeFile(Buffer.concat(parts));
	} finally {
		await output.close();
	}
	const index = JSON.stringify({
		files,
		emptyFolders: plan.emptyFolders
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), index);
	return at + Buffer.byteLength(index);
}
function openCodeText(directory) {
	const index = indexSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), "utf8")));
	const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT);
	const read = createReader(file);
	const size = index.files.reduce((sum, { isText, bytes }) => sum + (isText ? bytes : 0), 0);
	return {
		...index,
		file,
		read: size <= KEPT_BYTES ? keeping(read) : read
	};
}
function createReader(file) {
	let start = 0;
	let content = Buffer.alloc(0);
	return ({ at, bytes }) => {
		if (at < start || at + bytes > start + content.length) {
			start = at;
			content = readBytes(file, at, Math.max(bytes, READ_AT_ONCE));
		}
		return content.toString("utf8", at - start, at - start + bytes);
	};
}
function readBytes(file, at, length) {
	const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, "r");
	try {
		const bytes = Buffer.allocUnsafe(length);
		return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(descriptor, bytes, 0, length, at));
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(descriptor);
	}
}
function keeping(read) {
	const kept = /* @__PURE__ */ new Map();
	return (file) => {
		const text = kept.get(file) ?? read(file);
		kept.set(file, text);
		return text;
	};
}
function textOf(content) {
	if (content.subarray(0, 8e3).includes(0)) return null;
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isUtf8)(content) && !content.includes("\r\n") && !content.subarray(0, 3).equals(BYTE_ORDER_MARK)) return content;
	return Buffer.from(content.toString("utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
}
const BYTE_ORDER_MARK = Buffer.from("﻿");



/***/ }),

/***/ 2806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkspaces: () => (/* binding */ createWorkspaces)
/* harmony export */ });
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4200);
/* harmony import */ var _code_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(355);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2713);
/* harmony import */ var _process_mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1695);
/* harmony import */ var _write_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8348);
/* harmony import */ var _p_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1523);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9873);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2091);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);
















// src/solver/workspace/failures.ts
function unavailable(message, { fatal = false, cause } = {}) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk("workspace", message, {
		requests: 0,
		fatal,
		cause
	});
}
function withoutCommit({ id }, why, cause) {
	return unavailable(`The code of task ${id} is not available: ${why}. Name the repository of the dataset, or remove the task from the suite.`, { cause });
}
const cancelled = () => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk("cancelled", "the call was cancelled", {
	requests: 0,
	fatal: false
});
function unlessAborted(work, signal) {
	return new Promise((resolve, reject) => {
		const leave = () => reject(cancelled());
		if (signal.aborted) leave();
		signal.addEventListener("abort", leave, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
	});
}

// src/solver/workspace/run-folder.ts
const TOUCH_MS = 36e5;
const UNUSED_MS = 24 * TOUCH_MS;
async function openRunFolder(folder) {
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
	for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)(folder)) {
		const other = node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, name);
		if (await isLeftOver(other)) await removeAll(other).catch(() => {});
	}
	const own = node_path__WEBPACK_IMPORTED_MODULE_12__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.realpath)(folder), `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()}.${(0,_process_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .ownMark */ .a)()}`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdir)(own, { mode: 192 });
	const touching = setInterval(() => void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.utimes)(own, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {}), TOUCH_MS).unref();
	return {
		newPath: () => node_path__WEBPACK_IMPORTED_MODULE_12__.join(own, (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()),
		remove() {
			clearInterval(touching);
			return removeAll(own);
		}
	};
}
async function isLeftOver(folder) {
	const [, mark] = /^[\da-f-]{36}\.(.+)$/.exec(node_path__WEBPACK_IMPORTED_MODULE_12__.basename(folder)) ?? [];
	if (mark === void 0) return false;
	const state = (0,_process_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(mark);
	if (state !== "unknown") return state === "ended";
	const touchedAt = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.stat)(folder).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY;
	return Date.now() - touchedAt > UNUSED_MS;
}
async function removeAll(folder) {
	const options = {
		recursive: true,
		force: true,
		maxRetries: 3
	};
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rm)(folder, options);
	} catch {
		await allow(folder);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rm)(folder, options);
	}
}
async function allow(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.chmod)(folder, 448);
	for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)(folder, { withFileTypes: true })) if (entry.isDirectory()) await allow(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, entry.name));
}

// src/solver/workspace/code-folders.ts
function createCodeFolders(source, folder, newPath) {
	const queue = new _dist2_js__WEBPACK_IMPORTED_MODULE_0__/* .PQueue */ .UU({ concurrency: 2 });
	let bytes = 0;
	let peakBytes = 0;
	async function write(code, files, use, signal) {
		signal.throwIfAborted();
		const directory = await newPath();
		try {
			const written = await (use === "text" ? _code_text_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCodeText */ .a : _write_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .writeCheckout */ .oV)(code, files, directory, signal);
			bytes += written;
			peakBytes = Math.max(peakBytes, source.bytes + bytes);
			return {
				directory,
				bytes: written
			};
		} catch (error) {
			await removeAll(directory);
			throw error;
		}
	}
	return {
		async make(task, files, use, signal) {
			try {
				const code = await unlessAborted(source.before(task), signal);
				return await queue.add(() => write(code, files, use, signal));
			} catch (error) {
				if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR && error.kind !== "system") throw error;
				if (signal.aborted) throw cancelled();
				throw unavailable(`The code of task ${task.id} could not be checked out in ${folder}: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(error)}. If the disk is full, free some space; if the folder is damaged, remove it.`, { cause: error });
			}
		},
		async remove(made) {
			bytes -= made.bytes;
			await removeAll(made.directory).catch(() => {
				bytes += made.bytes;
			});
		},
		get bytes() {
			return bytes;
		},
		get peakBytes() {
			return Math.max(peakBytes, source.bytes + bytes);
		},
		async close() {
			await queue.onIdle();
			bytes = 0;
		}
	};
}

// src/solver/workspace/folder.ts
async function readFolder(folder) {
	const entries = (await entriesBelow(folder, "")).sort((a, b) => a.path < b.path ? -1 : 1);
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256");
	for (const entry of entries.filter(_write_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .isWanted */ .Yu)) {
		const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(await contentOf(entry)).digest("hex");
		hash.update(`${entry.path}\0${entry.kind}\0${content}\n`);
	}
	return {
		name: `sha256:${hash.digest("hex")}`,
		code: {
			list: async () => entries,
			async *read(wanted, signal) {
				for (const entry of wanted) {
					signal.throwIfAborted();
					yield await contentOf(entry);
				}
			}
		}
	};
}
async function entriesBelow(root, below) {
	const found = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(root, below))).map(async (name) => {
		const file = node_path__WEBPACK_IMPORTED_MODULE_12__.posix.join(below, name);
		const id = node_path__WEBPACK_IMPORTED_MODULE_12__.join(root, file);
		const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.lstat)(id);
		if (status.isDirectory()) return name === ".git" ? [] : entriesBelow(root, file);
		if (status.isSymbolicLink()) return [{
			path: file,
			kind: "link",
			size: status.size,
			id
		}];
		if (!status.isFile()) return [];
		return [{
			path: file,
			kind: status.mode & 64 ? "program" : "file",
			size: status.size,
			id
		}];
	});
	return (await Promise.all(found)).flat();
}
const contentOf = ({ kind, id }) => kind === "link" ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readlink)(id, { encoding: "buffer" }) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)(id);

// src/solver/workspace/origin.ts
const ON_GITHUB = /^[\w-][\w.-]*\/[\w.-]+$/;
const SCP = /^[\w.-]+@[\w.-]+:(?!\/\/)/;
const SCHEMES = [
	"https:",
	"http:",
	"ssh:",
	"file:"
];
function readOrigin(repository, directory) {
	if (SCP.test(repository)) return {
		kind: "repository",
		address: repository,
		name: repository,
		local: false
	};
	if (repository.includes("://")) return fromAddress(repository);
	if (ON_GITHUB.test(repository)) return {
		kind: "repository",
		address: `https://github.com/${repository}`,
		name: repository,
		local: false
	};
	const folder = node_path__WEBPACK_IMPORTED_MODULE_12__.resolve(directory, repository);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(folder)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the repository "${repository}" is not there`, { hint: "Write owner/name for a repository on GitHub, an https or ssh address, or the path of a folder, such as ./code." });
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, ".git")) || isBare(folder)) return {
		kind: "repository",
		address: folder,
		name: repository,
		local: true
	};
	return {
		kind: "folder",
		path: folder
	};
}
function fromAddress(address) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !SCHEMES.includes(url.protocol)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", "the address of the repository cannot be used", { hint: "Use an address that starts with https://, http://, ssh:// or file://." });
	const local = url.protocol === "file:";
	url.password = "";
	if (url.protocol !== "ssh:") url.username = "";
	url.search = "";
	url.hash = "";
	return {
		kind: "repository",
		address,
		name: url.href,
		local
	};
}
const isBare = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, "HEAD")) && (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, "objects"));

// src/solver/workspace/git.ts
const MIN_VERSION = [2, 31];
async function findGit(environment) {
	const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(environment);
	const version = await git(["version"], { timeoutMs: 6e4 }).catch((cause) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", "git was not found", {
			hint: "Install git: agents read the code of a task as it was at its commit.",
			cause
		});
	});
	const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version.toString()) ?? []).map(Number);
	if (major < MIN_VERSION[0] || major === MIN_VERSION[0] && minor < MIN_VERSION[1]) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `git ${major}.${minor} is too old to fetch code for agents`, { hint: `Install git ${MIN_VERSION.join(".")} or newer.` });
	return git;
}

// src/solver/workspace/remote.ts
const FETCH_MS = 6e5;
function createRemote(git, { origin, newPath, signal }) {
	const settings = (filter) => ({
		"remote.code.url": origin.address,
		"remote.code.promisor": "true",
		"remote.code.partialCloneFilter": filter,
		...origin.local && { "remote.code.uploadpack": "git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack" }
	});
	async function initialize() {
		const repository = await newPath();
		await git([
			"init",
			"--quiet",
			"--bare",
			"--template=",
			repository
		], { signal });
		return repository;
	}
	async function fetchCommit(repository, commit, filter) {
		await git([
			"fetch",
			...[
				"--quiet",
				"--no-tags",
				"--no-auto-maintenance",
				"--no-recurse-submodules",
				"--no-write-fetch-head"
			],
			"--depth=1",
			`--filter=${filter}`,
			"code",
			commit
		], {
			gitDirectory: repository,
			settings: settings(filter),
			timeoutMs: FETCH_MS,
			signal
		});
	}
	async function inTemporaryRepository(work) {
		const repository = await initialize();
		try {
			return await work(repository);
		} finally {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rm)(repository, {
				recursive: true,
				force: true
			});
		}
	}
	return {
		initialize,
		parentOf: (fix) => inTemporaryRepository(async (repository) => {
			await fetchCommit(repository, fix, "tree:0");
			const [head = ""] = (await git([
				"cat-file",
				"commit",
				fix
			], {
				gitDirectory: repository,
				signal
			})).toString().split("\n\n", 1);
			return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
		}),
		fetchInto: (store, commit) => inTemporaryRepository(async (repository) => {
			await store.lendTo(repository);
			await fetchCommit(repository, commit, `blob:limit=${_write_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .LARGE */ .I$}`);
			await store.takeFrom(repository);
		}),
		async check(gitDirectory) {
			await git([
				"ls-remote",
				"--quiet",
				"code",
				"HEAD"
			], {
				gitDirectory,
				settings: settings("tree:0"),
				signal
			});
		}
	};
}

// src/solver/workspace/store-folder.ts
const ID = /^[\da-f]{40}$/;
async function openStoreFolder(directory) {
	const objects = node_path__WEBPACK_IMPORTED_MODULE_12__.join(directory, "objects");
	const packs = node_path__WEBPACK_IMPORTED_MODULE_12__.join(objects, "pack");
	const parents = node_path__WEBPACK_IMPORTED_MODULE_12__.join(directory, "parents");
	let bytes = await bytesIn(packs);
	async function parentOf(fix) {
		const id = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(parents, fix), "utf8").catch(() => "");
		return ID.test(id.trim()) ? id.trim() : null;
	}
	async function commits() {
		const ids = await Promise.all((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)(parents)).map(parentOf));
		return [...new Set(ids.filter((id) => id !== null))];
	}
	return {
		directory,
		get bytes() {
			return bytes;
		},
		async make(initialize) {
			if ((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(parents)) return;
			const repository = await initialize();
			(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(repository, "objects", "pack"));
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(repository, "parents"));
			(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_12__.dirname(directory));
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rename)(repository, directory).catch((error) => {
				if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(parents)) throw error;
			});
		},
		parentOf,
		async record(fix, parent) {
			await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_10__/* .replaceFile */ .f)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(parents, fix), `${parent}\n`);
		},
		holds: async (commit) => (await commits()).includes(commit),
		async lendTo(repository) {
			const here = await commits();
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(repository, "objects", "info", "alternates"), `${objects}\n`);
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(repository, "shallow"), here.map((id) => `${id}\n`).join(""));
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(repository, "packed-refs"), here.map((id) => `${id} refs/code/${id}\n`).join(""));
		},
		async takeFrom(repository) {
			const fetched = node_path__WEBPACK_IMPORTED_MODULE_12__.join(repository, "objects", "pack");
			const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)(fetched)).sort((a, b) => Number(a.endsWith(".idx")) - Number(b.endsWith(".idx")));
			for (const file of files) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rename)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(fetched, file), node_path__WEBPACK_IMPORTED_MODULE_12__.join(packs, file));
			bytes = await bytesIn(packs);
		}
	};
}
async function bytesIn(folder) {
	const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readdir)(folder).catch(() => []);
	return (await Promise.all(names.map(async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.stat)(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, name))).size))).reduce((sum, size) => sum + size, 0);
}

// src/solver/workspace/store.ts
const RETRIES = {
	retries: 2,
	minTimeout: 1e3,
	maxTimeout: 5e3
};
const MISSING = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/;
async function openCodeStore(options) {
	const { origin, signal } = options;
	const git = await findGit(options.environment);
	const store = await openStoreFolder(node_path__WEBPACK_IMPORTED_MODULE_12__.join(options.folder, nameOfStore(origin)));
	const remote = createRemote(git, options);
	const parents = /* @__PURE__ */ new Map();
	const fetches = new _dist2_js__WEBPACK_IMPORTED_MODULE_0__/* .PQueue */ .UU({ concurrency: 1 });
	const readers = new _dist2_js__WEBPACK_IMPORTED_MODULE_0__/* .PQueue */ .UU({ concurrency: 2 });
	let hasNoticed = false;
	let lost = null;
	const nameOf = ({ commit }) => `commit ${commit} of ${origin.name}`;
	async function parentOf(task) {
		if (lost !== null) throw lost;
		await store.make(remote.initialize);
		const known = await store.parentOf(task.commit);
		if (known !== null) return known;
		if (!hasNoticed) options.onNotice(`Fetching code of ${origin.name}; later runs find it in ${store.directory}.`);
		hasNoticed = true;
		const parent = await persistently(() => remote.parentOf(task.commit));
		if (parent === null) throw withoutCommit(task, `${nameOf(task)} is the first of its history, with no code before it`);
		if (!await store.holds(parent)) await persistently(() => remote.fetchInto(store, parent));
		await store.record(task.commit, parent);
		return parent;
	}
	function persistently(work) {
		return (0,_p_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .pRetry */ .J)(work, {
			...RETRIES,
			signal,
			shouldRetry: ({ error }) => !isMissing(error)
		});
	}
	async function explained(error, task) {
		if (signal.aborted || !isOfGit(error)) return error;
		try {
			await remote.check(store.directory);
		} catch (cause) {
			lost = unavailable(`The code of ${origin.name} cannot be fetched: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(cause)}. Check the name of the repository and the network; code that was fetched before needs neither.`, {
				fatal: true,
				cause
			});
			return lost;
		}
		return withoutCommit(task, `${nameOf(task)} cannot be fetched (${(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(error)})`, error);
	}
	return {
		name: origin.name,
		get bytes() {
			return store.bytes;
		},
		idle: () => fetches.onIdle(),
		stateFor: (task) => task.commit,
		async before(task) {
			if (task.commit === "") throw withoutCommit(task, "the dataset names no commit for it");
			const parent = parents.get(task.commit) ?? fetches.add(() => parentOf(task).catch(async (error) => {
				if (isOfGit(error) && !isMissing(error)) parents.delete(task.commit);
				throw await explained(error, task);
			}));
			parents.set(task.commit, parent);
			return codeAt(await parent, git, store.directory, readers);
		}
	};
}
function isOfGit(error) {
	return error instanceof Error && "stderr" in error;
}
function isMissing(error) {
	return MISSING.test((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(error));
}
function nameOfStore(origin) {
	const label = origin.local ? origin.address : origin.name;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(label).digest("hex").slice(0, 12);
	return `${label.replace(/[^\w.-]+/g, "-").slice(-60)}-${hash}`;
}
function codeAt(commit, git, gitDirectory, readers) {
	const ask = (words, call) => readers.add(() => git(words, {
		gitDirectory,
		...call
	}), call);
	return {
		async list(signal) {
			const entries = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .listTree */ .nT)(ask, commit, signal);
			const blobs = entries.filter(({ kind }) => kind !== "submodule");
			const sizes = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .blobSizes */ .Iv)(ask, blobs.map(({ id }) => id), signal);
			return entries.map((entry) => ({
				...entry,
				size: sizes.get(entry.id) ?? null
			}));
		},
		read(entries, signal) {
			const blobs = entries.map(({ id, size }) => ({
				id,
				size: size ?? 0
			}));
			return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .readBlobs */ .b4)(ask, blobs, signal);
		}
	};
}

// src/solver/workspace/create.ts
async function createWorkspaces(options) {
	const { folder, maxBytes } = options;
	const closing = new AbortController();
	const shared = /* @__PURE__ */ new Map();
	let runFolder = null;
	const source = await openSource();
	const folders = createCodeFolders(source, folder, newPath);
	async function openSource() {
		const origin = readOrigin(options.repository, options.directory);
		if (origin.kind === "folder") {
			const { name, code } = await readFolder(origin.path);
			return {
				name,
				bytes: 0,
				before: async () => code,
				stateFor: () => name,
				idle: async () => {}
			};
		}
		const stores = node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, "stores");
		return openCodeStore({
			...options,
			origin,
			folder: stores,
			newPath,
			signal: closing.signal
		});
	}
	async function newPath() {
		runFolder ??= openRunFolder(node_path__WEBPACK_IMPORTED_MODULE_12__.join(folder, "runs"));
		return (await runFolder).newPath();
	}
	function shareOf(task, files, use) {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(JSON.stringify([
			source.stateFor(task),
			files,
			use
		])).digest("hex");
		const known = shared.get(key);
		const one = known ?? {
			making: folders.make(task, files, use, closing.signal),
			made: null,
			holders: 0
		};
		if (known === void 0) one.making.then((made) => {
			one.made = made;
		}, () => shared.delete(key));
		shared.delete(key);
		shared.set(key, one);
		return one;
	}
	async function evict() {
		for (const [key, { made, holders }] of shared) {
			if (source.bytes + folders.bytes <= maxBytes) return;
			if (made === null || holders > 0) continue;
			shared.delete(key);
			await folders.remove(made);
		}
	}
	return {
		repository: source.name,
		async open(task, files, use, given) {
			const signal = AbortSignal.any([given, closing.signal]);
			if (signal.aborted) throw cancelled();
			if (use === "own") {
				const made = await folders.make(task, files, use, signal);
				await evict();
				return {
					directory: made.directory,
					release: () => folders.remove(made)
				};
			}
			const one = shareOf(task, files, use);
			one.holders++;
			const release = async () => {
				one.holders--;
				await evict();
			};
			try {
				const { directory } = await unlessAborted(one.making, signal);
				await evict();
				return {
					directory,
					release
				};
			} catch (error) {
				await release();
				throw error;
			}
		},
		get diskUse() {
			return {
				store: source.bytes,
				folders: folders.bytes,
				most: folders.peakBytes
			};
		},
		async close() {
			closing.abort();
			await source.idle();
			await folders.close();
			await runFolder?.then((run) => run.remove()).catch(() => {});
		}
	};
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

/***/ 8348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   nO: () => (/* binding */ planCode),
/* harmony export */   oV: () => (/* binding */ writeCheckout)
/* harmony export */ });
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2713);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/solver/workspace/plan.ts
const LARGE = 1048576;
const MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|ico|icns|bmp|tiff?|psd|mp4|mov|webm|avi|mkv|mp3|wav|ogg|m4a|aac|flac|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|7z|jar|aar|so|dylib|dll|exe|wasm|pdf)$/i;
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isSafe(file) {
	return file.split(/[\\/]/).every((part) => {
		const name = part.replace(IGNORED, "").toLowerCase();
		return part !== "" && !part.includes("\0") && !/^(\.|\.\.|(\.git|git~1)[. ]*(:.*)?)$/.test(name);
	});
}
function isWanted({ path: file, size }) {
	return isSafe(file) && !MEDIA.test(file) && size !== null && size < 1048576;
}
function planFolder(entries, targets, armFiles) {
	const own = armFiles.map((file) => ({
		...file,
		path: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(file.path)
	}));
	const unsafe = own.find((file) => !isSafe(file.path));
	if (unsafe !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "cannot be added to the code of a task", {
		file: unsafe.path,
		hint: "Use files inside the repository and outside .git."
	});
	const wanted = entries.filter(isWanted);
	const files = new Map(wanted.filter((entry) => entry.kind === "file" || entry.kind === "program").map((entry) => [entry.path, entry]));
	const isFree = (target) => !own.some((file) => file.path === target || within(file.path, target) || within(target, file.path));
	const contents = [...files.values()].map((entry) => ({
		path: entry.path,
		entry
	}));
	const texts = [];
	for (const link of wanted.filter((entry) => entry.kind === "link")) {
		const target = targets.get(link.path) ?? "";
		const entry = files.get(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(link.path), target));
		if (entry === void 0 || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(target)) texts.push({
			path: link.path,
			content: target
		});
		else contents.push({
			path: link.path,
			entry
		});
	}
	return {
		contents: contents.filter((one) => isFree(one.path)),
		texts: [...texts.filter((one) => isFree(one.path)), ...own],
		emptyFolders: entries.filter((entry) => entry.kind === "submodule" && isSafe(entry.path) && isFree(entry.path)).map((entry) => entry.path)
	};
}
const within = (file, folder) => file.startsWith(`${folder}/`);

// src/solver/workspace/planned-files.ts
async function planCode(code, armFiles, signal) {
	const entries = await code.list(signal);
	const links = entries.filter((entry) => entry.kind === "link" && isWanted(entry));
	const targets = /* @__PURE__ */ new Map();
	for await (const { item, content } of together(links, code.read(links, signal))) targets.set(item.path, content.toString("utf8"));
	return planFolder(entries, targets, armFiles);
}
async function* plannedFiles(plan, code, signal) {
	const contents = [...plan.contents].sort(byPath);
	const texts = plan.texts.map(({ path, content }) => ({
		path,
		content: Buffer.from(content),
		mode: 420
	}));
	texts.sort(byPath);
	let next = 0;
	const entries = contents.map(({ entry }) => entry);
	for await (const { item, content } of together(contents, code.read(entries, signal))) {
		for (let text = texts[next]; text !== void 0 && byPath(text, item) < 0; text = texts[++next]) yield text;
		yield {
			path: item.path,
			content,
			mode: item.entry.kind === "program" ? 493 : 420
		};
	}
	yield* texts.slice(next);
}
function byPath(one, other) {
	const [a, b] = [one.path, other.path].map((path) => path.replaceAll("/", "\0"));
	return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
async function* together(items, contents) {
	let next = 0;
	for await (const content of contents) {
		const item = items[next++];
		if (item === void 0) throw new Error("more contents were read than asked for");
		yield {
			item,
			content
		};
	}
}

// src/solver/workspace/write-checkout.ts
const BLOCK = 4096;
const FILES_AT_ONCE = 32;
async function writeCheckout(code, armFiles, directory, signal) {
	const plan = await planCode(code, armFiles, signal);
	const above = [...plan.contents, ...plan.texts].map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file.path));
	const folders = /* @__PURE__ */ new Set([
		".",
		...plan.emptyFolders,
		...above
	]);
	for (const folder of folders) (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder));
	let blocks = folders.size;
	for await (const batch of inBatches(plannedFiles(plan, code, signal))) {
		await Promise.all(batch.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, file.path), file.content, { mode: file.mode })));
		for (const { content } of batch) blocks += Math.ceil(content.length / BLOCK);
	}
	return blocks * BLOCK;
}
async function* inBatches(items) {
	let batch = [];
	for await (const item of items) {
		batch.push(item);
		if (batch.length < FILES_AT_ONCE) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}



/***/ })

};
