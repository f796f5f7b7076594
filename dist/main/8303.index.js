export const id = 8303;
export const ids = [8303];
export const modules = {

/***/ 8303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadMaterial)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _data_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4766);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2640);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6716);
/* harmony import */ var _task_folder2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4132);







// src/dataset/material.ts
async function loadMaterial(references, dataset, place, options) {
	const parts = [];
	for (const reference of references) parts.push((0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)(reference) ? await ownMaterial(reference, place) : await suiteMaterial(reference, dataset, place, options));
	const [only] = parts;
	if (only !== void 0 && parts.length === 1) return only;
	const tasks = parts.flatMap((part) => part.tasks);
	const twice = tasks.find(({ id }, index) => tasks.findIndex((other) => other.id === id) !== index);
	if (twice !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `${(0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteName */ .Q)(references)} has the task ${twice.id} twice`, { hint: "Leave out one of the suites, or rename the task." });
	const joined = (of) => [...new Set(parts.map(of))].join(" + ");
	return {
		suite: {
			name: joined(({ suite }) => suite.name),
			hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks)
		},
		dataset: {
			name: joined((part) => part.dataset.name),
			source: joined((part) => part.dataset.source),
			sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(parts.map((part) => part.dataset.sha256))
		},
		tasks,
		doubts: new Map(parts.flatMap((part) => [...part.doubts])),
		unreadable: parts.flatMap((part) => part.unreadable)
	};
}
async function ownMaterial(reference, place) {
	const tasks = await (0,_task_folder2_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskFolder */ .wt)(reference, place);
	const hash = (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks);
	return {
		suite: {
			name: reference,
			hash
		},
		dataset: {
			name: reference,
			source: reference,
			sha256: hash
		},
		tasks,
		doubts: /* @__PURE__ */ new Map(),
		unreadable: []
	};
}
async function suiteMaterial(reference, dataset, place, options) {
	const suite = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSuite */ .bu)(reference, (file) => place.read(file));
	const source = await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDataset */ .Zh)(dataset ?? suite.dataset, options);
	const tasks = (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTasks */ .nR)(suite, source);
	return {
		suite: {
			name: suite.name,
			hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks)
		},
		dataset: {
			name: source.name,
			source: source.source,
			sha256: source.sha256
		},
		tasks,
		doubts: doubtsOf(suite),
		unreadable: source.unreadable
	};
}
function doubtsOf({ tasks }) {
	const entries = tasks.flatMap((task) => typeof task === "string" || task.doubt === void 0 ? [] : [[task.id, task.doubt]]);
	return new Map(entries);
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

/***/ 6716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   fC: () => (/* binding */ suiteHash),
/* harmony export */   nR: () => (/* binding */ selectTasks)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9368);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9583);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2448);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);










// src/dataset/suite.ts
const idSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: idSchema,
	hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\da-f]{64}$/),
	doubt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional()
});
const suiteSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\w-][\w.-]{0,63}$/),
	description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional(),
	dataset: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().refine(isOwnOrSecure, { message: "must be a name, a file inside the repository, or an https address" }),
	drawn: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		by: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		seed: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
		rule: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}).optional(),
	chance: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().optional(),
	floors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()).optional(),
	price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().optional(),
	earned: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()).optional(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([idSchema, pinnedTaskSchema])).min(1)
});
function isOwnOrSecure(reference) {
	if (URL.canParse(reference)) return new URL(reference).protocol === "https:";
	return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes("..");
}
async function builtInSuites() {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInFolder */ .Oo)).filter((file) => file.endsWith(".json") && file !== "datasets.json").map((file) => node_path__WEBPACK_IMPORTED_MODULE_5__.parse(file).name).sort();
}
async function loadSuite(reference, read) {
	if (/\/|\.json$/.test(reference)) {
		const text = await read(reference);
		if (text !== null) return parseSuite(text, reference);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `there is no suite file ${reference}`, { hint: "Check the path. A folder with your own tasks ends with a slash." });
	}
	const known = await builtInSuites();
	if (!known.includes(reference)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `there is no suite "${reference}"`, { hint: `${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".` });
	return parseSuite(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInFolder */ .Oo, `${reference}.json`), "utf8"), reference);
}
function parseSuite(text, file) {
	try {
		return suiteSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text));
	} catch (cause) {
		const reason = cause instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodError */ .G ? (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(cause) : String(cause);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `not a suite: ${reason}`, {
			file,
			hint: "A suite is JSON: {\"name\": …, \"dataset\": …, \"tasks\": [an id, or {\"id\": …, \"hash\": …}, …]}.",
			cause
		});
	}
}
function selectTasks(suite, dataset) {
	const byId = new Map(dataset.tasks.map((task) => [task.id, task]));
	const chosen = /* @__PURE__ */ new Map();
	for (const entry of suite.tasks) {
		const { id, hash } = typeof entry === "string" ? {
			id: entry,
			hash: null
		} : entry;
		const task = byId.get(id);
		if (task === void 0) throw dataset.unreadable.find((row) => row.id === id)?.failure ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("dataset", `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, { hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(id, [...byId.keys()].slice(0, 2e3)) });
		const seen = (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .taskHash */ .U)(task);
		if (hash !== null && hash !== seen) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("dataset", `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`, { hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.` });
		if (chosen.has(id)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the suite ${suite.name} names the task ${id} twice`);
		chosen.set(id, task);
	}
	return [...chosen.values()];
}
function suiteHash(tasks) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(tasks.map(_task_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .taskHash */ .U).sort().join("\n")).digest("hex");
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



/***/ })

};
