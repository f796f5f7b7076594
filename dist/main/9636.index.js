export const id = 9636;
export const ids = [9636];
export const modules = {

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

/***/ 9636:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasTasks: () => (/* reexport safe */ _task_folder2_js__WEBPACK_IMPORTED_MODULE_0__.nA),
/* harmony export */   readTaskFolder: () => (/* reexport safe */ _task_folder2_js__WEBPACK_IMPORTED_MODULE_0__.wt)
/* harmony export */ });
/* harmony import */ var _task_folder2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);




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



/***/ })

};
