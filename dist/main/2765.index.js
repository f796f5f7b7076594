export const id = 2765;
export const ids = [2765];
export const modules = {

/***/ 2369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Qg: () => (/* binding */ BENCHMARK_PAGE),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   vu: () => (/* binding */ DECISION_PAGE)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2928);


// src/report/links.ts
const RUN = /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const COMMIT = /^[0-9a-f]{40}$/;
const DECISION_PAGE = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAt */ .F3)("docs/decision.md");
const BENCHMARK_PAGE = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAt */ .F3)("docs/benchmark.md");
function runPage({ runUrl }) {
	return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
function artifacts(report) {
	const run = runPage(report);
	return run === null ? null : `${run}#artifacts`;
}
function answersTo({ id }, report) {
	const place = artifacts(report);
	return place === null || !/^[\w.-]+$/.test(id) ? null : `${place}:${id}`;
}
function commitPage(commit, report) {
	const run = runPage(report);
	return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
function comparePage(report) {
	const [run, before, now] = [
		runPage(report),
		report.baseline?.commit ?? "",
		report.candidate.commit ?? ""
	];
	return run !== null && COMMIT.test(before) && COMMIT.test(now) ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
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

/***/ 7403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lK: () => (/* binding */ serialize),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	function all(node) {
		const nodeAsRecord = node;
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check) {
	return castFactory(type);
	function type(node) {
		return node && node.type === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
const empty = [];
const CONTINUE = true;
const EXIT = false;
const SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check;
	let visitors;
	let enter;
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
const inConstruct = "phrasing";
const notInConstruct = [
	"autolink",
	"link",
	"image",
	"label"
];
function gfmAutolinkLiteralToMarkdown() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct,
			notInConstruct
		}
	] };
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
function gfmFootnoteToMarkdown(options) {
	let firstLineBlank = false;
	if (options && options.firstLineBlank) firstLineBlank = true;
	return {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	function footnoteDefinition(node, _, state, info) {
		const tracker = state.createTracker(info);
		let value = tracker.move("[^");
		const exit = state.enter("footnoteDefinition");
		const subexit = state.enter("label");
		value += tracker.move(state.safe(state.associationId(node), {
			before: value,
			after: "]"
		}));
		subexit();
		value += tracker.move("]:");
		if (node.children && node.children.length > 0) {
			tracker.shift(4);
			value += tracker.move((firstLineBlank ? "\n" : " ") + state.indentLines(state.containerFlow(node, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
		}
		exit();
		return value;
	}
}
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
const constructsWithoutStrikethrough = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: constructsWithoutStrikethrough
		}]
	};
}
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize$2(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize$2(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// node_modules/mdast-util-phrasing/lib/index.js
const phrasing$1 = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);

// node_modules/zwitch/index.js
const own$2 = {}.hasOwnProperty;
function zwitch(key, options) {
	const settings = options || {};
	function one(value, ...parameters) {
		let fn = one.invalid;
		const handlers = one.handlers;
		if (value && own$2.call(value, key)) {
			const id = String(value[key]);
			fn = own$2.call(handlers, id) ? handlers[id] : one.unknown;
		}
		if (fn) return fn.call(this, value, ...parameters);
	}
	one.handlers = settings.handlers || {};
	one.invalid = settings.invalid;
	one.unknown = settings.unknown;
	return one;
}

// node_modules/mdast-util-to-markdown/lib/configure.js
const own$1 = {}.hasOwnProperty;
function configure(base, extension) {
	let index = -1;
	let key;
	if (extension.extensions) while (++index < extension.extensions.length) configure(base, extension.extensions[index]);
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "extensions": break;
		/* c8 ignore next 4 */
		case "unsafe":
			list$2(base[key], extension[key]);
			break;
		case "join":
			list$2(base[key], extension[key]);
			break;
		case "handlers":
			map$2(base[key], extension[key]);
			break;
		default: base.options[key] = extension[key];
	}
	return base;
}
function list$2(left, right) {
	if (right) left.push(...right);
}
function map$2(left, right) {
	if (right) Object.assign(left, right);
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node, _, state, info) {
	const exit = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map$1);
	exit();
	return value;
}
function map$1(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list, none) {
	if (typeof list === "string") list = [list];
	if (!list || list.length === 0) return none;
	let index = -1;
	while (++index < list.length) if (stack.includes(list[index])) return true;
	return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
	const source = String(value);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node, state) {
	return Boolean(state.options.fences === false && node.value && !node.lang && /[^\n\r ]/.test(node.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value));
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
	const marker = state.options.fence || "`";
	if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code$2(node, _, state, info) {
	const marker = checkFence(state);
	const raw = node.value || "";
	if (formatCodeAsIndented(node, state)) {
		const exit = state.enter("codeIndented");
		const value = state.indentLines(raw, map);
		exit();
		return value;
	}
	const tracker = state.createTracker(info);
	const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
	const exit = state.enter("codeFenced");
	const suffix = marker === "`" ? "GraveAccent" : "Tilde";
	let value = tracker.move(sequence);
	if (node.lang) {
		const subexit = state.enter(`codeFencedLang${suffix}`);
		value += tracker.move(state.safe(node.lang, {
			before: value,
			after: " ",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	if (node.lang && node.meta) {
		const subexit = state.enter(`codeFencedMeta${suffix}`);
		value += tracker.move(" ");
		value += tracker.move(state.safe(node.meta, {
			before: value,
			after: "\n",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	value += tracker.move("\n");
	if (raw) value += tracker.move(raw + "\n");
	value += tracker.move(sequence);
	exit();
	return value;
}
function map(line, _, blank) {
	return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
	const marker = state.options.quote || "\"";
	if (marker !== "\"" && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("definition");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	value += tracker.move(state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("]: ");
	subexit();
	if (!node.url || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : "\n",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
	const marker = state.options.emphasis || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
	const code = value.codePointAt(0);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
function lastCharacter(value) {
	const code = value.codePointAt(value.length - 2);
	return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
	const outsideKind = (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyCharacter */ .S5)(outside);
	const insideKind = (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyCharacter */ .S5)(inside);
	if (outsideKind === void 0) return insideKind === void 0 ? marker === "_" ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: true
	};
	if (outsideKind === 1) return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	};
	return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: false
	} : {
		inside: false,
		outside: false
	};
}

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
	if (value.charCodeAt(0) !== 60) return;
	const next = value.charCodeAt(1);
	if (next === 33) {
		const code = value.charCodeAt(2);
		if (code === 45) return 2;
		if (code === 91) return 5;
		if ((0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiAlpha */ .CW)(code)) return 4;
		return;
	}
	if (next === 63) return 3;
	const closing = next === 47;
	const start = closing ? 2 : 1;
	let end = start;
	let code = value.charCodeAt(end);
	if (!(0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiAlpha */ .CW)(code)) return;
	while (code === 45 || (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiAlphanumeric */ .lV)(code)) code = value.charCodeAt(++end);
	const name = value.slice(start, end).toLowerCase();
	if (!closing && code !== 47 && _micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlRawNames */ .yL.includes(name)) return 1;
	return _micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlBlockNames */ .TU.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
const builtins = /* @__PURE__ */ new Map([["*", false], ["_", true]]);
function candidates(tokens, involved, runOf) {
	const related = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
function check(tokens, before, after) {
	const runs = [];
	const wrong = /* @__PURE__ */ new Map();
	const runOf = /* @__PURE__ */ new Map();
	let index = 0;
	while (index < tokens.length) {
		if (!tokens[index].attention) {
			index++;
			continue;
		}
		const marker = tokens[index].value.charAt(0);
		const strict = builtins.get(marker);
		let end = index + 1;
		while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) end++;
		const head = index ? tokens[index - 1].value : before;
		const previous = (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyCharacter */ .S5)(head.charCodeAt(head.length - 1));
		const next = (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyCharacter */ .S5)((end < tokens.length ? tokens[end].value : after).charCodeAt(0));
		const open = !next || next === 2 && Boolean(previous);
		const close = !previous || previous === 2 && Boolean(next);
		const run = {
			tokens: tokens.slice(index, end),
			markers: [],
			start: 0,
			end: 0,
			open: strict ? open && (Boolean(previous) || !close) : open,
			close: strict ? close && (Boolean(next) || !open) : close,
			split: strict !== void 0
		};
		for (const token of run.tokens) {
			wrong.set(token, [...run.tokens]);
			runOf.set(token, run);
			let size = token.value.length;
			while (size--) run.markers.push(token);
		}
		run.end = run.markers.length;
		runs.push(run);
		index = end;
	}
	pair(runs, wrong);
	index = -1;
	while (++index < tokens.length) {
		const involved = wrong.get(tokens[index]);
		if (involved) return {
			attention: candidates(tokens, involved, runOf),
			index
		};
	}
}
function containerPhrasing(parent, state, info) {
	return serialize$1(phrasing(parent, state, info), info.before, info.after);
}
function encode(tokens, start) {
	const token = tokens[start ? 0 : tokens.length - 1];
	if (!token || token.attention) return;
	const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
	const reference = encodeCharacterReference(character.codePointAt(0));
	if (start) token.value = reference + token.value.slice(character.length);
	else {
		let value = token.value.slice(0, token.value.length - character.length);
		let escapes = 0;
		while (value.charCodeAt(value.length - 1 - escapes) === 92) escapes++;
		if (escapes % 2) value += "\\";
		token.value = value + reference;
	}
}
function improve(items, chosen, mistake, before, after) {
	for (const attention of mistake.attention) {
		const current = chosen.get(attention) || attention.sequences[0];
		for (const sequence of attention.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention, sequence);
			const tokens = render(items, trial, before, after);
			const next = check(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
function pair(runs, wrong) {
	const openersByMarker = /* @__PURE__ */ new Map();
	for (const closer of runs) {
		const marker = closer.tokens[0].value.charAt(0);
		let openers = openersByMarker.get(marker);
		if (!openers) {
			openers = [];
			openersByMarker.set(marker, openers);
		}
		let open = closer.close ? openers.length : 0;
		while (open-- && closer.start < closer.end) {
			const opener = openers[open];
			const openerSize = opener.end - opener.start;
			const closerSize = closer.end - closer.start;
			if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize) continue;
			const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
			const opening = opener.markers.slice(opener.end - size, opener.end);
			const closing = closer.markers.slice(closer.start, closer.start + size);
			const openToken = opening[0];
			const closeToken = closing[0];
			if (openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) {
				wrong.delete(openToken);
				wrong.delete(closeToken);
			} else {
				const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
				for (const token of involved) {
					const list = wrong.get(token);
					if (list) list.push(...involved);
				}
			}
			opener.end -= size;
			closer.start += size;
			if (opener.start === opener.end) openers.splice(open, 1);
			open = openers.length;
		}
		if (closer.open && closer.start < closer.end) openers.push(closer);
	}
}
function attentionSequences(type, markers, sizes) {
	if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	const sequences = [];
	for (const marker of markers) {
		if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
		if (!(0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiPunctuation */ .ol)(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker.repeat(size));
	}
	return sequences;
}
function phrasing(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			let handle = state.handle.handlers[children[index + 1].type];
			if (handle && handle.peek) handle = handle.peek;
			after = handle ? firstCharacter(handle(children[index + 1], parent, state, {
				before: "",
				after: "",
				...tracker.current()
			})) : "";
		} else after = info.after;
		const previous = results[results.length - 1];
		if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
			results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
			before = " ";
			tracker = state.createTracker(info);
			tracker.move(serialize$1(results, info.before, info.after));
		}
		const handle = state.handle.handlers[child.type];
		if (handle && handle.attention) {
			const item = attentionItem(child, handle.attention, state, tracker);
			if (!item) continue;
			results.push(item);
			before = lastCharacter(item.sequences[0]);
		} else {
			const value = state.handle(child, parent, state, {
				...tracker.current(),
				after,
				before
			});
			if (!value) continue;
			tracker.move(value);
			results.push(value);
			before = lastCharacter(value);
		}
	}
	indexStack.pop();
	return results;
}
function attentionItem(node, attention, state, tracker) {
	const { construct, markers, sizes } = attention(node, state);
	const sequences = attentionSequences(node.type, markers, sizes);
	const sequence = sequences[0];
	const exit = state.enter(construct);
	const inside = state.createTracker(tracker.current());
	inside.move(sequence);
	const children = phrasing(node, state, {
		...inside.current(),
		before: sequence,
		after: sequence
	});
	exit();
	if (children.length === 0) return;
	tracker.move(sequence);
	tracker.move(serialize$1(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
function fix(items, chosen, before, after) {
	let tokens = render(items, chosen, before, after);
	let mistake = check(tokens, before, after);
	while (mistake) {
		const next = improve(items, chosen, mistake, before, after);
		if (!next) return;
		chosen = next.chosen;
		tokens = next.tokens;
		mistake = next.mistake;
	}
	return tokens;
}
function guess(items, chosen, before, after) {
	let previous = before;
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			previous = "";
			continue;
		}
		const next = index === items.length - 1 ? after : "";
		const sequence = item.sequences.find(function(value) {
			const marker = value.charAt(0);
			return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
		}) || item.sequences[0];
		if (sequence !== item.sequences[0]) chosen.set(item, sequence);
		guess(item.children, chosen, sequence, sequence);
		previous = sequence;
	}
}
function render(items, chosen, before, after) {
	const tokens = [];
	let encodeAfter;
	let previous = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			const token = {
				value: item,
				attention: void 0
			};
			if (encodeAfter && encodeAfter === firstCharacter(item)) encode([token], true);
			encodeAfter = void 0;
			tokens.push(token);
			if (token.value) previous = lastCharacter(token.value);
			continue;
		}
		const sequence = chosen.get(item) || item.sequences[0];
		const marker = sequence.charAt(0);
		const next = items[index + 1];
		const outsideBefore = previous;
		const outsideAfter = firstCharacter(next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]);
		const inside = render(item.children, chosen, sequence, sequence);
		const head = inside[0].value;
		const open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head.charCodeAt(0), marker);
		if (open.inside) encode(inside, true);
		const tail = lastCharacter(inside[inside.length - 1].value);
		const close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
		if (close.inside) encode(inside, false);
		if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") encode(tokens, false);
		if (close.outside) encodeAfter = outsideAfter;
		tokens.push({
			value: sequence,
			attention: item
		}, ...inside, {
			value: sequence,
			attention: item
		});
		previous = sequence.charAt(sequence.length - 1);
	}
	return tokens;
}
function serialize$1(items, before, after) {
	const guessed = /* @__PURE__ */ new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render(items, /* @__PURE__ */ new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention$1;
emphasis.peek = peek$1;
function emphasis(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$1, state, state.createTracker(info));
	const value = item ? serialize$1([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention$1(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function peek$1(_, _1, state) {
	return state.options.emphasis || "*";
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	let check;
	let visitors;
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
	};
}
function wrap(visitor) {
	return overload;
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext$1(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if ("value" in node && /\r?\n|\r/.test(node.value) || node.type === "break") {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toString */ .dI)(node) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading$1(node, _, state, info) {
	const rank = Math.max(Math.min(6, node.depth || 1), 1);
	const tracker = state.createTracker(info);
	if (formatHeadingAsSetext$1(node, state)) {
		const exit = state.enter("headingSetext");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...tracker.current(),
			before: "\n",
			after: "\n"
		});
		subexit();
		exit();
		return value + "\n" + (rank === 1 ? "=" : "-").repeat(value.length - (Math.max(value.lastIndexOf("\r"), value.lastIndexOf("\n")) + 1));
	}
	const sequence = "#".repeat(rank);
	const exit = state.enter("headingAtx");
	const subexit = state.enter("phrasing");
	tracker.move(sequence + " ");
	let value = state.containerPhrasing(node, {
		before: "# ",
		after: "\n",
		...tracker.current()
	});
	const head = value.charCodeAt(0);
	if (head === 9 || head === 32) value = encodeCharacterReference(head) + value.slice(1);
	value = value ? sequence + " " + value : sequence;
	if (state.options.closeAtx) value += " " + sequence;
	subexit();
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node) {
	return node.value || "";
}
function htmlPeek() {
	return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("image");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	value += tracker.move(state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("](");
	subexit();
	if (!node.url && node.title || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function imagePeek() {
	return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("imageReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	const alt = state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(alt + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !alt || alt !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function imageReferencePeek() {
	return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node, _, state) {
	let value = node.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) sequence += "`";
	if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) value = " " + value + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		let match;
		while (match = expression.exec(value)) {
			let position = match.index;
			if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) position--;
			value = value.slice(0, position) + " " + value.slice(match.index + 1);
		}
	}
	return sequence + value + sequence;
}
function inlineCodePeek() {
	return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node, state) {
	const raw = (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toString */ .dI)(node);
	return Boolean(!state.options.resourceLink && node.url && !node.title && node.children && node.children.length === 1 && node.children[0].type === "text" && (raw === node.url || "mailto:" + raw === node.url) && /^[a-z][+\-.a-z]+:/i.test(node.url) && !/[\0- <>\u007F]/.test(node.url));
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link$1.peek = linkPeek;
function link$1(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const tracker = state.createTracker(info);
	if (formatLinkAsAutolink(node, state)) {
		const stack = state.stack;
		state.stack = stack.filter(function(d) {
			return d !== "phrasing";
		});
		const exit = state.enter("autolink");
		let value = tracker.move("<");
		value += tracker.move(state.containerPhrasing(node, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
		exit();
		state.stack = stack;
		return value;
	}
	const exit = state.enter("link");
	let subexit = state.enter("label");
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "](",
		...tracker.current()
	});
	value += tracker.move(text);
	subexit();
	value += tracker.move("](");
	const enclose = /[\0- \u007F]/.test(node.url);
	const last = info.before.charAt(info.before.length - 1);
	let title = node.title || void 0;
	if (!title && !enclose && (last === "\n" || last === "\r")) {
		let index = 0;
		while (index < text.length && text.charCodeAt(index) !== 93) index += text.charCodeAt(index) === 92 ? 2 : 1;
		if (text.charCodeAt(index + 1) === 58) title = "";
	}
	if (!node.url && typeof title === "string" || enclose) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: typeof title === "string" ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (typeof title === "string") {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function linkPeek(node, _, state) {
	return formatLinkAsAutolink(node, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("linkReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(text + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !text || text !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function linkReferencePeek() {
	return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
	const marker = state.options.bullet || "*";
	if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
	const marker = state.options.bulletOrdered || ".";
	if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
	const marker = state.options.rule || "*";
	if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list$1(node, parent, state, info) {
	const exit = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
	const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
	let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
	if (!node.ordered) {
		const firstListItem = node.children ? node.children[0] : void 0;
		if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0) useDifferentMarker = true;
		if (checkRule(state) === bullet && firstListItem) {
			let index = -1;
			while (++index < node.children.length) {
				const item = node.children[index];
				if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
					useDifferentMarker = true;
					break;
				}
			}
		}
	}
	if (useDifferentMarker) bullet = bulletOther;
	state.bulletCurrent = bullet;
	const value = state.containerFlow(node, info);
	state.bulletLastUsed = bullet;
	state.bulletCurrent = bulletCurrent;
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node, parent, state, info) {
	const listItemIndent = checkListItemIndent(state);
	let bullet = state.bulletCurrent || checkBullet(state);
	if (parent && parent.type === "list" && parent.ordered) bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
	let size = bullet.length + 1;
	if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) size = Math.ceil(size / 4) * 4;
	const tracker = state.createTracker(info);
	tracker.move(bullet + " ".repeat(size - bullet.length));
	tracker.shift(size);
	const exit = state.enter("listItem");
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map);
	exit();
	return value;
	function map(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph$1(node, _, state, info) {
	const exit = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	subexit();
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node, _, state, info) {
	if (!node.children.some(function(d) {
		return phrasing$1(d);
	})) return state.containerFlow(node, info);
	const exit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
	const marker = state.options.strong || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong$1.attention = attention;
strong$1.peek = peek;
function strong$1(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention, state, state.createTracker(info));
	const value = item ? serialize$1([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function peek(_, _1, state) {
	return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text$1(node, parent, state, info) {
	/* c8 ignore next -- parent always passed */
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
	const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
const handle = {
	blockquote,
	break: hardBreak,
	code: code$2,
	definition,
	emphasis,
	hardBreak,
	heading: heading$1,
	html,
	image,
	imageReference,
	inlineCode,
	link: link$1,
	linkReference,
	list: list$1,
	listItem,
	paragraph: paragraph$1,
	root,
	strong: strong$1,
	text: text$1,
	thematicBreak
};

// node_modules/mdast-util-to-markdown/lib/join.js
const join = [joinDefaults];
function joinDefaults(left, right, parent, state) {
	if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) return false;
	if ("spread" in parent && typeof parent.spread === "boolean") {
		if (parent.spread) return 1;
		if (left.type === "html") {
			const kind = htmlKind(left.value);
			if (kind === void 0 || kind === 6 || kind === 7) return 1;
		}
		if (left.type === "blockquote" && right.type === "blockquote") return 1;
		if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) return 1;
		if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) return 1;
		let tail = left;
		while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) tail = tail.children[tail.children.length - 1];
		if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
		if (right.type === "code" && formatCodeAsIndented(right, state)) return 1;
		if (right.type === "html") {
			const kind = htmlKind(right.value);
			if (kind === void 0 || kind === 7) return 1;
		}
		if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext$1(right, state) || right.type === "paragraph")) return 1;
		return 0;
	}
}

// node_modules/mdast-util-to-markdown/lib/unsafe.js
const fullPhrasingSpans = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
const unsafe = [
	{
		character: "	",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "\r",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\n",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\r",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "\r",
		after: "\\r",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		before: "\\n",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "!",
		after: "\\[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "\"",
		inConstruct: "titleQuote"
	},
	{
		atBreak: true,
		character: "#"
	},
	{
		character: "#",
		inConstruct: "headingAtx",
		after: "(?:[\r\n]|$)"
	},
	{
		character: "&",
		after: "[#A-Za-z]",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"destinationRaw",
			"phrasing",
			"titleApostrophe",
			"titleQuote"
		]
	},
	{
		character: "'",
		inConstruct: "titleApostrophe"
	},
	{
		character: "(",
		inConstruct: "destinationRaw"
	},
	{
		before: "\\]",
		character: "(",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ")"
	},
	{
		character: ")",
		inConstruct: "destinationRaw"
	},
	{
		atBreak: true,
		character: "*",
		after: "(?:[ 	\r\n*])"
	},
	{
		character: "*",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "+",
		after: "(?:[ 	\r\n])"
	},
	{
		atBreak: true,
		character: "-",
		after: "(?:[ 	\r\n-])"
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ".",
		after: "(?:[ 	\r\n]|$)"
	},
	{
		atBreak: true,
		character: "<",
		after: "[!/?A-Za-z]"
	},
	{
		character: "<",
		after: "[!/?A-Za-z]",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "<",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "="
	},
	{
		atBreak: true,
		character: ">"
	},
	{
		character: ">",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "["
	},
	{
		character: "[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "[",
		inConstruct: ["label", "reference"]
	},
	{
		character: "\\",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "]",
		inConstruct: ["label", "reference"]
	},
	{
		atBreak: true,
		character: "_"
	},
	{
		character: "_",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "`"
	},
	{
		character: "`",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
	},
	{
		character: "`",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "~"
	},
	{
		character: "<",
		inConstruct: "autolink"
	},
	{
		character: ">",
		inConstruct: "autolink"
	},
	{
		character: "",
		inConstruct: "autolink"
	}
];
let code$1 = -1;
while (++code$1 < 33) unsafe.push({
	character: String.fromCharCode(code$1),
	inConstruct: "autolink"
});

// node_modules/mdast-util-to-markdown/lib/util/association.js
function association(node) {
	if (node.label || !node.identifier) return node.label || "";
	return (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(node.identifier);
}

// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function compilePattern(pattern) {
	if (!pattern._compiled) {
		const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
		pattern._compiled = new RegExp((pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""), pattern.unicode ? "gu" : "g");
	}
	return pattern._compiled;
}

// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function containerFlow(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const tracker = state.createTracker(info);
	const results = [];
	let index = -1;
	indexStack.push(-1);
	while (++index < children.length) {
		const child = children[index];
		indexStack[indexStack.length - 1] = index;
		results.push(tracker.move(state.handle(child, parent, state, {
			before: "\n",
			after: "\n",
			...tracker.current()
		})));
		if (child.type !== "list") state.bulletLastUsed = void 0;
		if (index < children.length - 1) results.push(tracker.move(between(child, children[index + 1], parent, state)));
	}
	indexStack.pop();
	return results.join("");
}
function between(left, right, parent, state) {
	let index = state.join.length;
	while (index--) {
		const result = state.join[index](left, right, parent, state);
		if (result === true || result === 1) break;
		if (typeof result === "number") return "\n".repeat(1 + result);
		if (result === false) return "\n\n<!---->\n\n";
	}
	return "\n\n";
}

// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
const eol = /\r?\n|\r/g;
function indentLines(value, map) {
	const result = [];
	let start = 0;
	let line = 0;
	let match;
	while (match = eol.exec(value)) {
		one(value.slice(start, match.index));
		result.push(match[0]);
		start = match.index + match[0].length;
		line++;
	}
	one(value.slice(start));
	return result.join("");
	function one(value) {
		result.push(map(value, line, !value));
	}
}

// node_modules/mdast-util-to-markdown/lib/util/safe.js
const own = {}.hasOwnProperty;
function safe(state, input, config) {
	const value = (config.before || "") + (input || "") + (config.after || "");
	const positions = [];
	const result = [];
	const infos = {};
	const percentEncode = state.stack.includes("autolink");
	const offset = config.before ? config.before.length : 0;
	const end = value.length - (config.after ? config.after.length : 0);
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) continue;
		const expression = state.compilePattern(pattern);
		const from = pattern.beforeNode ? offset : 0;
		const subject = value.slice(from, pattern.afterNode ? end : void 0);
		let match;
		while (match = expression.exec(subject)) {
			const before = Boolean(pattern.before || pattern.atBreak);
			const after = Boolean(pattern.after);
			const position = from + match.index + (before ? match[1].length : 0);
			if (own.call(infos, position)) {
				if (infos[position].before && !before) infos[position].before = false;
				if (infos[position].after && !after) infos[position].after = false;
			} else {
				positions.push(position);
				infos[position] = {
					before,
					after
				};
			}
		}
	}
	positions.sort(numerical);
	let start = offset;
	index = -1;
	while (++index < positions.length) {
		const position = positions[index];
		if (position < start || position >= end) continue;
		if (value.charAt(position) === "_" && position > 0 && (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyCharacter */ .S5)(value.charCodeAt(position - 1)) === void 0 && !own.call(infos, position - 1) && !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
			let sequenceEnd = position + 1;
			while (sequenceEnd < end && value.charAt(sequenceEnd) === "_") sequenceEnd++;
			const skip = sequenceEnd - position - 1;
			if (positions[index + skip] === sequenceEnd - 1 && sequenceEnd < value.length && (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyCharacter */ .S5)(value.charCodeAt(sequenceEnd)) === void 0 && !own.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))) {
				index += skip;
				continue;
			}
		}
		if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) continue;
		if (start !== position) {
			const slice = value.slice(start, position);
			result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
		}
		start = position + 1;
		if (percentEncode) result.push("%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0"));
		else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) result.push("\\" + value.charAt(position));
		else result.push(encodeCharacterReference(value.charCodeAt(position)));
	}
	const rest = value.slice(start, end);
	result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
	return result.join("");
}
function nodeInScope(types, node) {
	if (!types) return true;
	if (!node) return false;
	return typeof types === "string" ? types === node.type : types.includes(node.type);
}
function numerical(a, b) {
	return a - b;
}
function escapeBackslashes(value, after) {
	const expression = /\\(?=[!-/:-@[-`{-~])/g;
	const positions = [];
	const results = [];
	const whole = value + after;
	let index = -1;
	let start = 0;
	let match;
	while (match = expression.exec(whole)) positions.push(match.index);
	while (++index < positions.length) {
		if (start !== positions[index]) results.push(value.slice(start, positions[index]));
		results.push("\\");
		start = positions[index];
	}
	results.push(value.slice(start));
	return results.join("");
}

// node_modules/mdast-util-to-markdown/lib/util/track.js
function track(config) {
	/* c8 ignore next 5 */
	const options = config || {};
	const now = options.now || {};
	let lineShift = options.lineShift || 0;
	let line = now.line || 1;
	let column = now.column || 1;
	return {
		move,
		current,
		shift
	};
	function current() {
		return {
			now: {
				line,
				column
			},
			lineShift
		};
	}
	function shift(value) {
		lineShift += value;
	}
	function move(input) {
		const value = input || "";
		const chunks = value.split(/\r?\n|\r/g);
		const tail = chunks[chunks.length - 1];
		line += chunks.length - 1;
		column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
		return value;
	}
}

// node_modules/mdast-util-to-markdown/lib/index.js
function toMarkdown(tree, options) {
	const settings = options || {};
	const state = {
		associationId: association,
		bulletCurrent: void 0,
		bulletLastUsed: void 0,
		containerPhrasing: containerPhrasingBound,
		containerFlow: containerFlowBound,
		createTracker: track,
		compilePattern,
		enter,
		handlers: { ...handle },
		handle: void 0,
		indentLines,
		indexStack: [],
		join: [...join],
		options: {},
		safe: safeBound,
		stack: [],
		unsafe: [...unsafe]
	};
	configure(state, settings);
	if (state.options.tightDefinitions) state.join.push(joinDefinition);
	state.handle = zwitch("type", {
		invalid,
		unknown,
		handlers: state.handlers
	});
	let result = state.handle(phrasing$1(tree) ? {
		type: "root",
		children: [tree]
	} : tree, void 0, state, {
		before: "\n",
		after: "\n",
		now: {
			line: 1,
			column: 1
		},
		lineShift: 0
	});
	if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) result += "\n";
	return result;
	function enter(name) {
		state.stack.push(name);
		return exit;
		function exit() {
			state.stack.pop();
		}
	}
}
function invalid(value) {
	throw new Error("Cannot handle value `" + value + "`, expected node");
}
function unknown(value) {
	throw new Error("Cannot handle unknown node `" + value.type + "`");
}
function joinDefinition(left, right) {
	if (left.type === "definition" && left.type === right.type) return 0;
}
function containerPhrasingBound(parent, info) {
	return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
	return containerFlow(parent, this, info);
}
function safeBound(value, config) {
	return safe(this, value, config);
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	function handleTable(node, _, state, info) {
		const matrix = handleTableAsData(node, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node.align ? node.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node.align);
	}
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	function handleTableCell(node, _, state, info) {
		const exit = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit();
		return value;
	}
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	function inlineCodeWithTable(node, parent, state) {
		const value = handle.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		const result = [];
		let start = 0;
		let index = value.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value.charCodeAt(before - 1) === 92) before--;
			result.push(value.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value.indexOf("|", index + 1);
		}
		result.push(value.slice(start));
		return result.join("");
	}
}
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if (node.type === "break" || "value" in node && /\r?\n|\r/.test(node.value)) {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && (0,_micromark_util_decode_string_js__WEBPACK_IMPORTED_MODULE_0__/* .toString */ .dI)(node) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
function paragraphWithTaskListItem(node, parent, state, info) {
	if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) return handle.paragraph(node, parent, state, info);
	const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
	const tracker = state.createTracker(info);
	tracker.move(checkbox);
	return checkbox + handle.paragraph(node.children.length > 0 ? node : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, parent, state, {
		...info,
		...tracker.current()
	});
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph = taskListItemParagraph(parent);
	if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) return 0;
}
function taskListItemParagraph(node) {
	if (typeof node.checked !== "boolean") return;
	for (const child of node.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmToMarkdown(options) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(options),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(options),
		gfmTaskListItemToMarkdown()
	] };
}

// src/report/markdown.ts
function text(value) {
	return {
		type: "text",
		value
	};
}
function strong(...children) {
	return {
		type: "strong",
		children
	};
}
function code(value) {
	return {
		type: "inlineCode",
		value: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 100)
	};
}
function untrusted(value, length) {
	return text((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, length)));
}
function phrases(words) {
	return words.map((part) => typeof part === "string" ? text(part) : "code" in part ? named(part.code, part.page) : "strong" in part ? strong(text(part.strong)) : untrusted(part.untrusted));
}
function named(name, page = null) {
	return page === null ? code(name) : link(page, [code(name)]);
}
function paragraph(...children) {
	return {
		type: "paragraph",
		children
	};
}
function heading(depth, value) {
	return {
		type: "heading",
		depth,
		children: [text(value)]
	};
}
function link(url, children) {
	return {
		type: "link",
		url,
		children
	};
}
function list(items) {
	return {
		type: "list",
		spread: false,
		children: items.map((item) => ({
			type: "listItem",
			spread: false,
			children: [paragraph(...item)]
		}))
	};
}
function table(header, rows) {
	return {
		type: "table",
		align: header.map((_, index) => index === 0 ? "left" : "right"),
		children: [header.map((name) => [text(name)]), ...rows].map((cells) => ({
			type: "tableRow",
			children: cells.map((children) => ({
				type: "tableCell",
				children
			}))
		}))
	};
}
function codeBlock(value, lang = null) {
	return {
		type: "code",
		lang,
		value
	};
}
function details(summary, children) {
	if (children.length === 0) return [];
	const html = (value) => ({
		type: "html",
		value
	});
	return [
		html(`<details><summary>${summary}</summary>`),
		...children,
		html("</details>")
	];
}
function footer(parts) {
	if (parts.length === 0) return [];
	const small = (value) => ({
		type: "html",
		value
	});
	const between = parts.flatMap((part, index) => index === 0 ? part : [text(" · "), ...part]);
	return [paragraph(small("<sub>"), ...between, small("</sub>"))];
}
const EXTENSIONS = [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: [{
	character: "$",
	before: "​",
	inConstruct: "phrasing"
}] }];
function serialize(children) {
	return toMarkdown({
		type: "root",
		children: [...children]
	}, {
		bullet: "-",
		extensions: EXTENSIONS
	});
}
function fitting(most, limit, render) {
	let fits;
	let [low, high] = [0, most];
	for (let rows = most; low <= high; rows = Math.floor((low + high) / 2)) {
		const rendered = render(rows);
		if (Buffer.byteLength(rendered) <= limit) [fits, low] = [rendered, rows + 1];
		else high = rows - 1;
	}
	return fits ?? render(0);
}



/***/ }),

/***/ 7072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ mainReading),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   QE: () => (/* binding */ lostAnswers),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   f2: () => (/* binding */ onlyReason),
/* harmony export */   hw: () => (/* binding */ unreadableAnswers),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7441);




// src/report/causes.ts
function entryFor(entries, cause) {
	return new Map(Object.entries(entries)).get(cause);
}
function lostAnswers({ missing, candidate, baseline }) {
	const lost = missing.baseline.length + missing.candidate.length;
	const all = lost + candidate.trials + (missing.baseline.length === 0 ? 0 : baseline?.trials ?? 0);
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(lost)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, "answer")} ${lost === 1 ? "is" : "are"} missing`;
}
function onlyReason({ missing }) {
	const reasons = new Set([...missing.baseline, ...missing.candidate].map(({ reason }) => reason));
	const [only] = reasons;
	return reasons.size === 1 && only !== void 0 ? only : "";
}
function unreadableAnswers({ readings }) {
	return _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .m.reduce((sum, reading) => sum + (readings[reading] ?? 0), 0);
}
function mainReading(arm) {
	return _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .m.find((reading) => 2 * (arm.readings[reading] ?? 0) > unreadableAnswers(arm)) ?? null;
}

// src/report/outcome.ts
function outcomeOf({ verdict, baseline }) {
	if (verdict.kind === "error") return "not-measured";
	if (verdict.kind === "regressed") return isAccepted(verdict) ? "accepted" : "dropped";
	if (verdict.kind === "inconclusive") return verdict.cause === "no-baseline" && baseline === null ? "first-run" : "not-decided";
	if (verdict.kind === "measured") return "measured";
	if (verdict.finding === "improved") return "improved";
	return verdict.cause === "no-change" ? "unchanged" : "no-drop";
}
function isAccepted({ kind, exitCode }) {
	return kind === "regressed" && exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
const MARKS = {
	dropped: "❌",
	accepted: "☑️",
	improved: "✅",
	"no-drop": "✅",
	unchanged: "✅",
	measured: "✅",
	"first-run": "⚪",
	"not-decided": "⚪",
	"not-measured": "⚠️"
};
function markOf(report) {
	return MARKS[outcomeOf(report)];
}
const VERDICTS = {
	passed: "No drop",
	measured: "Measured",
	regressed: "Dropped",
	inconclusive: "Not decided",
	error: "Not measured"
};



/***/ }),

/***/ 9642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   HI: () => (/* binding */ lead),
/* harmony export */   VM: () => (/* binding */ FAILURE),
/* harmony export */   Yd: () => (/* binding */ filesAndCost),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   a2: () => (/* binding */ REPRODUCE),
/* harmony export */   ff: () => (/* binding */ TERMINAL),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   kn: () => (/* binding */ sampleWords),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   pQ: () => (/* binding */ causeWords),
/* harmony export */   yD: () => (/* binding */ floorWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7072);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2369);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);






// src/report/words.ts
function wordsOf(sentence) {
	return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
		if (index % 2 === 0) return part === "" ? [] : [{ untrusted: part }];
		const [before = "", code = "", after = ""] = part.split("`");
		return [
			before,
			{ code },
			after
		];
	});
}

// src/report/phrases.ts
function lead(report) {
	switch ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(report)) {
		case "dropped":
		case "accepted": return droppedLead(report);
		case "improved": return [...movedWords(report), ...likely(report)];
		case "no-drop": return noDropLead(report);
		case "unchanged": return ["There was nothing to measure."];
		case "measured": return [
			`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.candidate.trials, "answer")} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.suite.tasks, "task")} of `,
			{ code: report.suite.name },
			"."
		];
		case "first-run": return [...wordsOf(report.verdict.reason), " Once this is merged, later changes are compared with it."];
		case "not-decided": return undecidedLead(report);
		case "not-measured": return [...unmeasuredLead(report), ...report.kind !== "gate" || isOurs(report) ? [] : [FAILURE.notYourChange]];
	}
}
function unmeasuredLead(report) {
	const { cause, reason } = report.verdict;
	const kept = report.candidate.trials + (report.baseline?.trials ?? 0);
	if (cause === "interrupted") return [];
	if (cause === "missing-answers") return kept === 0 ? [] : [`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .lostAnswers */ .QE)(report)}. `];
	return [...wordsOf((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(reason)), " "];
}
function isOurs(report) {
	const reason = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyReason */ .f2)(report) || report.verdict.cause;
	return [
		"context-too-long",
		"content-filter",
		"overtime",
		"bad-request",
		"unknown-model",
		"crashed",
		"no-tasks"
	].includes(reason);
}
const MAX_BROKEN = 2;
function brokenWords(report) {
	const broken = report.brokenTasks.filter(({ state }) => state === "broken");
	const more = broken.length - MAX_BROKEN;
	const sentences = broken.slice(0, MAX_BROKEN).map(({ taskId, before, now, proof }) => {
		const title = report.tasks.find(({ id }) => id === taskId)?.title;
		const named = title === void 0 || report.taskDetails === "numbers" ? "" : ` “${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTitle */ .HV)(title)}”`;
		const [was, is] = proof === null ? [before, now] : [proof.baseline, proof.candidate];
		return [
			"Task ",
			{ untrusted: `${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issueNumber */ .Pp)({ id: taskId })}${named}` },
			` was answered correctly ${was.right} of ${was.samples} times before this change, and ${is.right} of ${is.samples} times now.`
		];
	});
	return more > 0 ? [...sentences, [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, "more task")} broke, too.`]] : sentences;
}
function droppedLead(report) {
	const { verdict, comparison, decision } = report;
	const broken = brokenWords(report);
	if (broken.length > 0 && verdict.cause !== "drop" && verdict.cause !== "unreadable-answers") return broken.flatMap((words, index) => index === 0 ? words : [" ", ...words]);
	if (verdict.cause !== "drop" || comparison === null) return wordsOf(verdict.reason);
	const moved = movedWords(report);
	if (decision.policy === "threshold") return [...moved, `The threshold policy allows a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(comparison.margin)}, whether it is luck or not.`];
	const confirmed = isConfirmed(report) ? ", and fresh answers from the old version confirm the drop" : "";
	return [
		...moved,
		...likely(report),
		` Luck alone would do this in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outOf */ .GH)(comparison.pValue)}${confirmed}.`
	];
}
function movedWords(report) {
	const tasks = report.comparison?.tasks ?? report.suite.tasks;
	const [worse, better] = [(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, "worse").length, (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, "better").length];
	const unsure = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .uncertainTasks */ .ow)(report).length;
	const luck = unsure === 0 ? ". " : `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(unsure)} more moved but may be luck. `;
	if (worse + better === 0) return [{ strong: `None of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} moved beyond luck` }, `, but together they did. `];
	const [first, second] = worse > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(worse)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} got worse`, better > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(better)} got better` : ""] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(better)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} got better`, ""];
	return [
		{ strong: first },
		second,
		luck
	];
}
function likely({ comparison }) {
	if (comparison === null) return [];
	const { low, high } = comparison;
	if (high < 0) return [`Likely drop: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(-high, -low)} points.`];
	if (low > 0) return [`Likely gain: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(low, high)} points.`];
	return [`Likely change: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRange */ .e7)(low, high)} points.`];
}
function isConfirmed({ baseline, verdict, decision }) {
	return verdict.cause === "drop" && decision.policy !== "threshold" && baseline !== null && baseline.reused > 0 && baseline.trials > baseline.reused;
}
function noDropLead({ comparison, verdict }) {
	const unseen = verdict.blindSpot === void 0 ? [] : [" ", ...wordsOf(verdict.blindSpot)];
	if (verdict.cause !== "ruled-out" || comparison === null) return [...wordsOf(verdict.reason), ...unseen];
	const { margin, tasks, low, high } = comparison;
	return [`A drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)} or more is ruled out on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} (change likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRange */ .e7)(low, high)}).`, ...unseen];
}
function filesAndCost(report) {
	const files = changedFiles(report, 2);
	const { calls, cost: dollars } = report.budget;
	const spent = calls === 0 ? "no calls" : dollars === null ? "cost unknown" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars);
	return files.length === 0 ? [] : [
		" ",
		...files,
		` · ${spent}`
	];
}
function causeWords({ explanation }) {
	return explanation === void 0 ? null : wordsOf((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function undecidedLead(report) {
	const { comparison, verdict, budget } = report;
	if (verdict.cause === "missing-answers") return ["That is too many for a fair comparison."];
	if (verdict.cause !== "undecided" || comparison === null) return budget.exhausted === null || comparison === null ? wordsOf(verdict.reason) : likely(report);
	const { low, high, margin, tasks } = comparison;
	return [`On ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} the change is likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRange */ .e7)(low, high)} points. That is not enough to prove a drop or to rule out one of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)}.`];
}
function whatChanged(report) {
	const { baseline, candidate } = report;
	const files = changedFiles(report, 3);
	const arms = baseline === null ? [] : [
		...armWords(baseline, report),
		" → ",
		...armWords(candidate, report)
	];
	if (files.length === 0) return arms.length === 0 ? null : arms;
	return arms.length === 0 ? files : [
		...files,
		" · ",
		...arms
	];
}
function changedFiles(report, most) {
	const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePage */ .D4)(report);
	const covered = new Set(report.parts.flatMap(({ paths }) => paths));
	const all = [...report.parts.map(({ kind, name, change }) => [
		`${kind} `,
		{
			code: name,
			page
		},
		` ${change}`
	]), ...report.changes.filter(({ path }) => !covered.has(path)).map((file) => [{
		code: file.path,
		page
	}, ` ${changeWords(file)}`])];
	const more = all.length - most;
	return [...all.slice(0, most).flatMap((words, index) => [...index === 0 ? [] : [", "], ...words]), ...more > 0 ? [` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, report.parts.length > 0 ? "more change" : "more file")}`] : []];
}
function changeWords({ kind, added, removed }) {
	if (kind === "removed") return "(removed)";
	return kind === "added" ? "(new)" : `+${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(added)} −${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(removed)}`;
}
function armWords({ label, commit }, report) {
	if (commit === null) return [{ code: label }];
	const name = {
		code: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(commit),
		page: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitPage */ .b2)(commit, report)
	};
	return label === (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(commit) ? [name] : [
		{ code: label },
		" (",
		name,
		")"
	];
}
function compared(report) {
	const { baseline, candidate, comparison, suite } = report;
	const tasks = comparison?.tasks ?? suite.tasks;
	const on = tasks === 0 ? [] : [` on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} of `, { code: suite.name }];
	if (baseline === null) return [...armWords(candidate, report), ...on];
	return [
		...armWords(baseline, report),
		" → ",
		...armWords(candidate, report),
		...on
	];
}
const HOUR = 36e5;
function sampleWords(report) {
	const { baseline, comparison, finishedAt, startedAt } = report;
	if (baseline === null || comparison === null) return null;
	const { oldestTrial, reused } = baseline;
	const age = oldestTrial !== null && Date.parse(startedAt) - Date.parse(oldestTrial) >= HOUR ? `, up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsed */ .vk)(oldestTrial, finishedAt)} old` : "";
	const answers = reused === 0 ? "all answers are from this run" : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reused, "cached answer")}${age}`;
	const perTask = (arm) => {
		const samples = report.tasks.map((task) => task[arm]?.samples ?? 0);
		return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)({
			min: Math.min(...samples),
			max: Math.max(...samples)
		});
	};
	return `Baseline: ${answers}. Answers per task: ${perTask("baseline")} before, ${perTask("candidate")} now.`;
}
function method(report) {
	const { comparison, decision } = report;
	const about = "Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen.";
	if (comparison === null) return [about];
	const c = comparison;
	const weights = c.weights === "price" ? ` Tasks are weighted by price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.` : "";
	const looks = c.looks === 1 ? "" : ` This was round ${c.look} of up to ${c.looks}.`;
	const { kind, cause } = report.verdict;
	const isProven = kind === "regressed" && cause === "drop" && decision.policy !== "threshold";
	const isOther = kind === "regressed" && [
		"broken-tasks",
		"unreadable-answers",
		"below-floor"
	].includes(cause);
	const luck = c.difference > 0 || isOther ? "" : ` If nothing had changed, ${isProven ? "the answers that prove the drop" : "a result this bad"} would appear in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outOf */ .GH)(c.pValue)}.`;
	const estimate = `The change is about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(c.difference)}, likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.high)} (about 5% risk at each end).${looks}${weights}${luck}`;
	const margin = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(c.margin)} (${c.marginWas === "auto" ? "the smallest drop this suite can reliably rule out" : "as configured"})`;
	return [
		about,
		estimate,
		{
			statistical: `The check is red only when new answers of both versions prove a suspected drop, and green when a drop of ${margin} is ruled out. At most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPercent */ .o)(decision.alpha)} of harmless changes fail.`,
			strict: `The check is green only when a drop of ${margin} is ruled out.`,
			threshold: `The check is red when accuracy drops by more than ${margin}, whether it is luck or not.`
		}[decision.policy],
		[c.detectableDrop ? `A drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(c.detectableDrop)} is found about 8 times in 10; smaller drops can go unseen.` : "", c.unseenLow === null || c.unseenHigh === null ? "" : `On other tasks of this kind, the change could be anywhere from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.unseenLow)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.unseenHigh)}.`].filter((sentence) => sentence !== "").join(" ")
	].filter((words) => words !== "");
}
function floorWords(floors) {
	const small = (name) => /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
	return `Simple rules score: ${floors.map(({ name, accuracy }) => `${small(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(accuracy)}`).join(", ")}.`;
}
const REPRODUCE = {
	title: "Reproduce",
	cost: (dollars) => `asks the model again${dollars === null ? "" : `, about ${dollars}`}`
};
const FAILURE = {
	notMeasured: "Not measured",
	configuration: "Not measured: the configuration has an error",
	notYourChange: "This says nothing about your change."
};
const TERMINAL = {
	changed: "Changed",
	cause: "Cause",
	published: "Ranks",
	cost: "Cost",
	more: (tasks) => `and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "more task")} (--verbose shows all)`
};
const LABELS = {
	gotWorse: "Got worse",
	gotBetter: "Got better",
	mayBeLuck: "May be luck",
	before: "Before",
	now: "Now",
	whatChanged: "What changed:",
	cause: "Likely cause:",
	next: "Next:",
	note: "Note:",
	details: "Numbers, cost and method",
	report: "See every answer",
	log: "Run log",
	decided: "How this is decided"
};



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

/***/ 437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ taskTable),
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   u9: () => (/* binding */ movedBlocks),
/* harmony export */   z4: () => (/* binding */ foldedMoves)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9642);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1730);







// src/report/task-tables.ts
const OPEN_ROWS = {
	numbers: 5,
	titles: 4,
	answers: 2
};
const ROWS_OF_CAUSE = 2;
const CELL_LENGTH = 48;
function atWord(title, length) {
	const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(title, length);
	const end = line.endsWith("…") ? line.lastIndexOf(" ") : -1;
	return end < 2 * length / 3 ? line : `${line.slice(0, end)}…`;
}
function movedBlocks(report, rows) {
	const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === void 0 ? 0 : ROWS_OF_CAUSE));
	const worse = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, "worse");
	const others = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, "better").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .uncertainTasks */ .ow)(report).length;
	const open = worse.slice(0, Math.min(rows, worse.length + others === fitting + 1 ? fitting + 1 : fitting));
	return [...open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, report)], ...foldedMoves(report, rows - open.length, open.length)];
}
function foldedMoves(report, rows, inSight = 0) {
	const groups = [
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, "worse").slice(inSight)
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotBetter,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, "better")
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .uncertainTasks */ .ow)(report)
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
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(foldedSummary(groups, inSight), [...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)), ...left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "more task")} did not fit here; see the full report.`))] : []]);
}
function foldedSummary(groups, inSight) {
	if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck) return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, "task")} moved, maybe by luck`;
	return groups.map(({ title, tasks: { length } }, index) => {
		const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse;
		const noun = index > 0 ? "" : more ? " more" : length === 1 ? " task" : " tasks";
		return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
	}).join(", ");
}
function movedTable(tasks, title, report) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
		title,
		_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.before,
		_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.now
	], tasks.map((task) => {
		const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shares */ .Be)(task);
		const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .to)(task, report);
		return [
			taskCell(task, report.taskDetails),
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(before)],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now)]))]
		];
	}));
}
function taskTable(tasks, shown) {
	const moved = (task) => {
		const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(task);
		return state === "worse" || state === "better" ? state : "";
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
		"Task",
		"Before → now",
		"Moved"
	], tasks.map((task) => [
		[...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` ·\u00A0${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task))],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(moved(task))]
	]));
}
function taskCell(task, shown) {
	return [
		issueLink(task),
		...shown === "numbers" ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(" "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))],
		...shown === "answers" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(task)}`)] : []
	];
}
function issueLink(task) {
	const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task);
	const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issuePath */ .dR)(task);
	return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number)]);
}



/***/ }),

/***/ 5822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   I_: () => (/* binding */ movedTasks),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   dR: () => (/* binding */ issuePath),
/* harmony export */   hI: () => (/* binding */ picks),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   ow: () => (/* binding */ uncertainTasks),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _scored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);


// src/report/tasks.ts
function movement({ baseline, candidate }) {
	if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
	return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
const MOVED = .5;
function direction(task) {
	if (task.change === "not-measured") return task.change;
	return movement(task) <= -.5 ? "worse" : movement(task) >= MOVED ? "better" : "same";
}
function movedTasks(report, way) {
	return ordered(report.tasks.filter((task) => stateOf(task) === way));
}
function uncertainTasks(report) {
	return ordered(report.tasks.filter((task) => stateOf(task) === "uncertain"));
}
function stateOf(task) {
	const way = direction(task);
	return (way === "worse" || way === "better") && luck(task) > MAX_LUCK ? "uncertain" : way;
}
const MAX_LUCK = .05 + 1e-9;
function luck(task) {
	const { baseline, candidate } = task;
	if (baseline === null) return 1;
	return movement(task) < 0 ? (0,_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .M)(baseline, candidate) : (0,_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .M)(candidate, baseline);
}
function ordered(tasks) {
	const moved = (task) => Math.abs(movement(task));
	return tasks.sort((a, b) => luck(a) - luck(b) || moved(b) - moved(a) || b.price - a.price || (a.id < b.id ? -1 : 1));
}
const HANDLING = /^(?:(?:on )?hold\b.*|\$[\d,.]+|paid|(?:due for )?payment.*|.*\bchecklist\b.*|help wanted)$/i;
function shortTitle(title) {
	const [tags = ""] = /^(?:\s*\[[^[\]]*\])*/.exec(title) ?? [];
	const short = [...(tags.match(/\[[^[\]]*\]/g) ?? []).filter((tag) => !HANDLING.test(tag.slice(1, -1).trim())), title.slice(tags.length).replace(/^[\s:–-]+/, "")].join(" ").trim();
	return short === "" ? title : short;
}
function choices({ correctProposalId, baseline, candidate }) {
	const side = (counts) => {
		const shown = (counts?.picks ?? []).slice(0, MAX_DOTS).map((pick) => pick ?? "–");
		if (counts === null || shown.length === 0) return "–";
		return [...shown, ...shown.length < counts.picks.length ? ["…"] : []].join("\xA0");
	};
	return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}
const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
function issuePath(task) {
	return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
function issueNumber(task) {
	return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
const MAX_DOTS = 8;
function picks(task) {
	const slots = (counts) => counts === null ? 0 : counts.samples + counts.missing;
	const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MAX_DOTS;
	const side = (counts) => {
		if (counts === null || slots(counts) === 0) return "–";
		if (isLong) return `${counts.right}/${counts.samples}`;
		return `${counts.picks.map((pick) => pick === task.correctProposalId ? "●" : "○").join("")}${"·".repeat(counts.missing)}`;
	};
	return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}
function shares({ baseline, candidate }) {
	const side = (counts) => counts === null || counts.samples === 0 ? "–" : `${counts.right}/${counts.samples}`;
	return {
		before: side(baseline),
		now: side(candidate)
	};
}



/***/ })

};
