export const id = 251;
export const ids = [251];
export const modules = {

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

/***/ 251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3090);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(813);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9802);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1730);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5249);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8262);
/* harmony import */ var _libesm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2596);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5587);












// src/report/html/interval.tsx
function rangeOf({ low, high, margin }) {
	const from = Math.min(low, -margin);
	const to = Math.max(high, margin / 2);
	const air = (to - from) * .06;
	return {
		from: from - air,
		to: to + air
	};
}
function IntervalChart({ comparison }) {
	const { difference, low, high, margin } = comparison;
	const { from, to } = rangeOf(comparison);
	const at = (value) => `${((value - from) / (to - from) * 100).toFixed(2)}%`;
	const label = `The change is about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference)} points, likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)}; the margin is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(-margin)}.`;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("svg", {
		class: "interval",
		width: "100%",
		height: "96",
		role: "img",
		"aria-label": label,
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("rect", {
				class: "beyond",
				x: "0",
				y: "22",
				width: at(-margin),
				height: "50"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("line", {
				class: "axis",
				x1: "0",
				x2: "100%",
				y1: "72",
				y2: "72"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("line", {
				class: "zero",
				x1: at(0),
				x2: at(0),
				y1: "22",
				y2: "76"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("line", {
				class: "margin",
				x1: at(-margin),
				x2: at(-margin),
				y1: "22",
				y2: "76"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("line", {
				class: "range",
				x1: at(low),
				x2: at(high),
				y1: "46",
				y2: "46"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("line", {
				class: "range",
				x1: at(low),
				x2: at(low),
				y1: "38",
				y2: "54"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("line", {
				class: "range",
				x1: at(high),
				x2: at(high),
				y1: "38",
				y2: "54"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("circle", {
				class: "point",
				cx: at(difference),
				cy: "46",
				r: "6"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("text", {
				x: "0",
				y: "14",
				children: "← worse"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("text", {
				x: "100%",
				y: "14",
				"text-anchor": "end",
				children: "better →"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("text", {
				x: at(-margin),
				y: "92",
				"text-anchor": "end",
				children: ["margin ", (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(-margin)]
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("text", {
				x: at(0),
				y: "92",
				"text-anchor": "middle",
				children: "0"
			})
		]
	});
}

// src/report/html/prompt-diff.tsx
const CONTEXT = 2;
const MAX_EDITS = 1e3;
function promptDiff({ baseline, candidate }) {
	if (baseline === null) return null;
	const text = (prompt) => (prompt ?? []).map(({ template }) => template).join("\n");
	const [before, now] = [text(baseline.prompt), text(candidate.prompt)];
	if (before === now) return null;
	const patch = (0,_libesm_js__WEBPACK_IMPORTED_MODULE_9__/* .structuredPatch */ .Y)("", "", before, now, "", "", {
		context: CONTEXT,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return null;
	return patch.hunks.flatMap(({ lines }, index) => [...index === 0 ? [] : [{
		kind: "kept",
		text: "…"
	}], ...lines.filter((line) => !line.startsWith("\\")).map((line) => {
		return {
			kind: line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "kept",
			text: line.slice(1)
		};
	})]);
}
const SIGNS = {
	added: "+",
	removed: "−",
	kept: " "
};
function PromptDiff({ lines }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", {
		class: "diff",
		children: lines.map(({ kind, text }, index) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("span", {
			class: kind,
			children: `${SIGNS[kind]} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(text, 2e3)}\n`
		}, index))
	});
}

// src/report/html/script.ts
function script() {
	const list = document.getElementById("tasks");
	const tools = document.getElementById("tools");
	if (list === null || !(tools instanceof HTMLFormElement)) return;
	const items = [...list.children].filter((item) => item instanceof HTMLElement);
	const words = new Map(items.map((item) => [item, (item.querySelector("summary")?.textContent ?? "").toLowerCase()]));
	const figure = (item, name) => Number(item.dataset[name]);
	const field = (name) => String(new FormData(tools).get(name) ?? "");
	const order = (a, b) => {
		const by = field("sort");
		return (by === "now" ? figure(a, by) - figure(b, by) : by === "order" ? 0 : figure(b, by) - figure(a, by)) || figure(a, "order") - figure(b, "order");
	};
	let sorted = "order";
	const update = () => {
		const search = field("search").trim().toLowerCase();
		const change = field("change");
		for (const item of items) item.hidden = !(words.get(item)?.includes(search) && (change === "" || item.classList.contains(change)));
		if (field("sort") !== sorted) list.append(...items.sort(order));
		sorted = field("sort");
		const output = tools.querySelector("output");
		if (output) output.value = `${items.filter((item) => !item.hidden).length} of ${items.length} tasks`;
	};
	const follow = () => {
		const item = items.find(({ id }) => id !== "" && `#${encodeURIComponent(id)}` === location.hash);
		const details = item?.querySelector("details");
		if (!item || !details) return;
		if (item.hidden) {
			tools.reset();
			update();
		}
		details.open = true;
		item.scrollIntoView();
	};
	tools.hidden = false;
	tools.addEventListener("submit", (event) => event.preventDefault());
	tools.addEventListener("input", update);
	window.addEventListener("hashchange", follow);
	update();
	follow();
}

// src/report/html/sent.tsx
function Sent({ report }) {
	const { baseline, candidate, identical } = report;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", {
		class: "sides",
		children: (baseline === null || identical ? [candidate] : [baseline, candidate]).map((arm) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", { children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("h3", { children: identical ? "Same before and now" : _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[arm.name] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Messages, { prompt: arm.prompt ?? [] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Parameters, {
				report,
				arm
			})
		] }, arm.name))
	});
}
function Messages({ prompt }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: prompt.map(({ role, template }, place) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("details", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("summary", { children: `${role.charAt(0).toUpperCase()}${role.slice(1)} message` }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(template) })] }, place)) });
}
function Parameters({ report, arm }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { sent } of report.trials[arm.name]) {
		const text = JSON.stringify(sent);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [...counts].map(([text, times]) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
		"Parameters",
		counts.size > 1 && ` of ${times} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.trials[arm.name].length, "answer")}`,
		":",
		" ",
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(text, 2e3) })
	] }, text)) });
}

// src/report/html/task-text.tsx
function TaskText({ text, task }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("details", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("summary", { children: "The issue" }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(text.description) })] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("details", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("summary", { children: [
		"The ",
		text.proposals.length,
		" proposals, side by side"
	] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("section", {
		class: "proposals",
		"aria-label": "Proposals",
		tabIndex: 0,
		children: text.proposals.map((proposal) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("article", {
			class: proposal.id === task.correctProposalId ? "right" : "",
			children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("h3", { children: [
					"Proposal ",
					proposal.id,
					proposal.id === task.correctProposalId && ", the right one"
				] }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
					task.baseline && `Before: picked in ${timesPicked(task.baseline, proposal.id)}. `,
					"Now: picked in ",
					timesPicked(task.candidate, proposal.id),
					"."
				] }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(proposal.text) })
			]
		}, proposal.id))
	})] })] });
}
function timesPicked({ picks, samples }, id) {
	return `${picks.filter((pick) => pick === id).length} of ${samples}`;
}

// src/report/html/transcript.tsx
function Transcript({ steps }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("ol", {
		class: "transcript",
		children: (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .actionsOf */ .Ro)(steps).map((action, index) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("li", {
			class: action.kind,
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(One, { action })
		}, index))
	});
}
function One({ action }) {
	if (action.kind === "turn") return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("h4", { children: turnWords(action) });
	if (action.kind === "said") return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(action.text) });
	const { tool, arguments: given, result } = action;
	const files = (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .filesReadBy */ .ZG)(action);
	const what = files.length > 0 ? files.join(", ") : (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .argumentWords */ .TA)(given);
	const summary = /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(tool, 60) }),
		" ",
		(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(what, 200),
		result !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("small", { children: extentOf(result, files.length > 0) })
	] });
	if (result === null) return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: summary });
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("details", { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("summary", { children: summary }),
		files.length > 0 && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(given, 1e3) }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(result) })
	] });
}
function turnWords({ number, latencyMs, usage, cost: dollars }) {
	const tokens = usage === null ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(usage.inputTokens)} tokens in${usage.cachedInputTokens > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(usage.cachedInputTokens)} cached)` : ""}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(usage.outputTokens)} out`];
	return [
		`Turn ${number}`,
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(latencyMs),
		...tokens,
		...dollars === null ? [] : [costOfTurn(dollars)]
	].join(" · ");
}
const costOfTurn = (dollars) => dollars > 0 && dollars < 1e-4 ? "under $0.0001" : `$${dollars.toFixed(4)}`;
const MAX_RESULT = 80;
function extentOf(result, isFile) {
	const shown = isFile ? (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .linesShown */ .nX)(result) : null;
	if (shown !== null) return shown.from === shown.to ? `line ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(shown.from)}` : `lines ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(shown.from)}–${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(shown.to)}`;
	const { lines, isLeast } = (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .lineCount */ .IC)(result);
	if (lines === 1) return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(result, MAX_RESULT);
	return isLeast ? `more than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines, "line")}` : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines, "line");
}
const MAX_NAMES = 20;
function FilesRead({ before, now }) {
	const [old, fresh] = [filesRead(before), filesRead(now)];
	const [oldTools, freshTools] = [toolsUsed(before), toolsUsed(now)];
	if (old.size + fresh.size === 0 && isSame(oldTools, freshTools)) return null;
	const both = [...old].filter((file) => fresh.has(file)).length;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("dl", {
		class: "looked",
		children: [old.size + fresh.size > 0 && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Names, {
				title: "Read only before",
				names: only(old, fresh),
				of: "file"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Names, {
				title: "Read only now",
				names: only(fresh, old),
				of: "file"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("dt", { children: "Read by both" }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("dd", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(both, "file") })
		] }), !isSame(oldTools, freshTools) && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Names, {
			title: "Tools used only before",
			names: only(oldTools, freshTools),
			of: "tool"
		}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Names, {
			title: "Tools used only now",
			names: only(freshTools, oldTools),
			of: "tool"
		})] })]
	});
}
const only = (names, others) => [...names].filter((name) => !others.has(name)).sort();
const isSame = (names, others) => only(names, others).length + only(others, names).length === 0;
function Names({ title, names, of }) {
	const more = names.length - MAX_NAMES;
	const shown = names.slice(0, MAX_NAMES).map((name) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(name, 200));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("dt", { children: title }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("dd", { children: [names.length === 0 ? "none" : shown.join(", "), more > 0 && ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, `more ${of}`)}`] })] });
}
function toolsUsed(trials) {
	return new Set(trials.flatMap(({ transcript = [] }) => transcript.flatMap((step) => step.kind === "used" ? [step.tool] : [])));
}
function filesRead(trials) {
	return new Set(trials.flatMap(({ transcript = [] }) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .actionsOf */ .Ro)(transcript).flatMap((action) => action.kind === "used" && !action.result?.startsWith("Error:") ? (0,_steps_js__WEBPACK_IMPORTED_MODULE_10__/* .filesReadBy */ .ZG)(action) : [])));
}
function behaviorWords({ behavior }) {
	if (behavior === void 0) return "";
	const { turns, filesRead, searches } = behavior;
	return [
		...turns === null ? [] : [` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(turns, "turn")}`],
		...filesRead === null ? [] : [` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(filesRead, "file")} read`],
		...searches === null ? [] : [` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(searches, "search", "searches")}`]
	].join("");
}

// src/report/html/tasks.tsx
const CHANGES = {
	worse: "Got worse",
	better: "Got better",
	uncertain: "May be luck",
	same: "Unchanged",
	"not-measured": "Not compared"
};
function Tasks({ report }) {
	const before = byTask(report.trials.baseline);
	const now = byTask(report.trials.candidate);
	const missing = byTask([...report.missing.baseline, ...report.missing.candidate]);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("section", {
		"aria-labelledby": "tasks-title",
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("h2", {
				id: "tasks-title",
				children: "Tasks"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: "● correct, ○ wrong; 7/8 means 7 of 8 answers were correct. Single tasks can move by chance, so the verdict weighs all of them together." }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("form", {
				id: "tools",
				hidden: true,
				children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("label", { children: ["Search ", /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("input", {
						type: "search",
						name: "search",
						autocomplete: "off"
					})] }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("fieldset", {
						class: "chips",
						children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("legend", { children: "Show" }), [["", "All"], ...Object.entries(CHANGES)].map(([change, words]) => {
							const number = report.tasks.filter((task) => change === "" || (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(task) === change).length;
							return number > 0 && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("label", { children: [
								/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("input", {
									type: "radio",
									name: "change",
									value: change,
									checked: change === ""
								}),
								" ",
								words,
								" (",
								(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(number),
								")"
							] }, change);
						})]
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("label", { children: [
						"Sort by",
						" ",
						/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("select", {
							name: "sort",
							children: [
								/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("option", {
									value: "moved",
									children: "Largest change"
								}),
								/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("option", {
									value: "price",
									children: "Price"
								}),
								/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("option", {
									value: "now",
									children: "Lowest accuracy now"
								}),
								/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("option", {
									value: "order",
									children: "Suite order"
								})
							]
						})
					] }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("output", {
						name: "shown",
						"aria-live": "polite"
					})
				]
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("ol", {
				id: "tasks",
				children: report.tasks.map((task, index) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(TaskItem, {
					task,
					order: index,
					before: before.get(task.id) ?? [],
					now: now.get(task.id) ?? [],
					missing: missing.get(task.id) ?? []
				}, task.id))
			})
		]
	});
}
function byTask(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(item.taskId);
		if (group === void 0) groups.set(item.taskId, [item]);
		else group.push(item);
	}
	return groups;
}
function TaskItem({ task, order, before, now, missing }) {
	const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issuePath */ .dR)(task);
	const id = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(task.id);
	const title = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shortTitle */ .HV)(task.title);
	const shown = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title, 80);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("li", {
		id,
		class: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(task),
		"data-order": order,
		"data-price": task.price,
		"data-moved": Math.abs((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movement */ .ii)(task)),
		"data-now": task.candidate.samples === 0 ? 2 : task.candidate.right / task.candidate.samples,
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("details", { children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("summary", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("span", {
					class: "number",
					children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issueNumber */ .Pp)(task), 20)
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("span", {
					class: "title",
					children: shown
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("span", {
					class: "price",
					children: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("span", {
					class: "picks",
					children: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .picks */ .hI)(task)
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("span", {
					class: "change",
					children: CHANGES[(0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(task)]
				})
			] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
				(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title) !== shown && `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title)}. `,
				"The correct answer is proposal ",
				task.correctProposalId,
				", one of ",
				task.proposals,
				".",
				" ",
				path !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("a", {
					href: `https://github.com${path}`,
					rel: "noreferrer",
					children: [
						"Issue ",
						(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issueNumber */ .Pp)(task), 20),
						" on GitHub"
					]
				}), " · "] }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("a", {
					href: `#${encodeURIComponent(id)}`,
					children: "Link to this task"
				})
			] }),
			task.text && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(TaskText, {
				text: task.text,
				task
			}),
			hasMoved(task) && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(FilesRead, {
				before,
				now
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", {
				class: "sides",
				children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Side, {
					title: _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV.baseline,
					trials: before,
					task
				}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Side, {
					title: _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV.candidate,
					trials: now,
					task
				})]
			}),
			missing.map(({ sample, reason, message }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
				"No answer for sample ",
				sample + 1,
				" (",
				(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(reason),
				"): ",
				(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(message)
			] }, sample))
		] })
	});
}
function Side({ title, trials, task }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("h3", { children: [
		title,
		": ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trials.length, "answer")
	] }), trials.map((trial) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("details", {
		class: "trial",
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("summary", { children: [
			trial.proposalId === task.correctProposalId ? "● correct" : "○ wrong",
			",",
			" ",
			trial.proposalId === null ? trial.reading : `proposal ${trial.proposalId}`,
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("small", { children: [
				(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(trial.latencyMs),
				trial.usage && ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trial.usage.inputTokens)} in, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trial.usage.outputTokens)} out`,
				` · cost ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(trial.cost)}`,
				behaviorWords(trial)
			] })
		] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Answer, {
			trial,
			moved: hasMoved(task)
		})]
	}, trial.sample))] });
}
const hasMoved = (task) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .direction */ .oW)(task) === "worse" || (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .direction */ .oW)(task) === "better";
function Answer({ trial, moved }) {
	const { transcript, text } = trial;
	if (transcript === void 0) return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(text) });
	if (moved) return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Transcript, { steps: transcript });
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .severalLines */ .ge)(text) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
		"This task did not move. Its ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(transcript.length, "step"),
		" are only in report.json."
	] })] });
}

// src/report/html/page.tsx
function renderHtml(report) {
	return (0,_style_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDocument */ .y)({
		title: (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report),
		style: _style_js__WEBPACK_IMPORTED_MODULE_7__/* .STYLE */ .Y,
		script
	}, /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Page, { report }));
}
function Page({ report }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("main", { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Verdict, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", {
			class: "sides",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(ChangedLines, { report }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Moved, { report })]
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Notes, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Tasks, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", {
			class: "sides",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Arms, { report }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Floors, { report })]
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
			title: "Prompts and parameters",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
				"Variables are replaced with the text of each task.",
				" ",
				report.tasks.every((task) => task.text === void 0) && "That text is not in this file, because the benchmark asks to stay out of training corpora. Set include-task-text: true to include it."
			] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Sent, { report })]
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
			title: "Method",
			children: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .method */ .EJ)(report).map((paragraph) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: paragraph }, paragraph))
		})
	] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Footer */ .wi, { report })] });
}
const breakable = (name) => name.split(/(?<=\/)/).flatMap((part, index) => index === 0 ? [part] : [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("wbr", {}, index), part]);
function Phrase({ words }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_style_js__WEBPACK_IMPORTED_MODULE_7__.d, { children: words.map((part) => typeof part === "string" ? part : "code" in part ? /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("code", { children: breakable((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(part.code)) }) : "strong" in part ? /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("strong", { children: part.strong }) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(part.untrusted, 1e3)) });
}
function Verdict({ report }) {
	const advice = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .next */ .K)(report);
	const cause = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .causeWords */ .pQ)(report);
	const changed = report.changes.length === 0 ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .whatChanged */ .fl)(report);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("div", {
		class: `verdict ${report.verdict.kind}`,
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", {
				class: "kicker",
				children: ["SWE-Lancer Gate · ", (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(report.id, 40)]
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("h1", { children: (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report) }),
			changed === null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .compared */ .mU)(report) }) }),
			report.comparison && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(IntervalChart, { comparison: report.comparison }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .lead */ .HI)(report) }) }),
			cause !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("strong", { children: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.cause }),
				" ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: cause })
			] }),
			changed !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("strong", { children: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.whatChanged }),
				" ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: changed })
			] }),
			advice !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("strong", { children: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.next }),
				" ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: advice })
			] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: [_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .REPRODUCE */ .a2.title, ":"] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(report.reproduce, 1e3) })
		]
	});
}
function ChangedLines({ report }) {
	const lines = promptDiff(report);
	if (lines === null) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
		title: "Changed prompt lines",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(PromptDiff, { lines })
	});
}
function Moved({ report }) {
	const moved = ["worse", "better"].map((way) => ({
		way,
		tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, way)
	}));
	if (moved.every(({ tasks }) => tasks.length === 0)) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
		title: "Tasks that moved",
		children: moved.filter(({ tasks }) => tasks.length > 0).map(({ way, tasks }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("table", {
			class: "moved",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tr", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: way === "worse" ? _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse : _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotBetter
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.before
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.now
				})
			] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tbody", { children: tasks.map((task) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tr", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "row",
					children: [
						/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("a", {
							href: `#${encodeURIComponent((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(task.id))}`,
							children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issueNumber */ .Pp)(task), 20)
						}),
						" ",
						(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shortTitle */ .HV)(task.title), 80)
					]
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("td", { children: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shares */ .Be)(task).before }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("td", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("strong", { children: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shares */ .Be)(task).now }) })
			] }, task.id)) })]
		}, way))
	});
}
function Notes({ report }) {
	if (report.notes.length === 0) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
		title: "Notes",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("ul", { children: report.notes.map(({ kind, text }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("li", { children: [kind === "warning" && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("strong", { children: "Note: " }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(text, 1e3)) })] }, text)) })
	});
}
function Arms({ report }) {
	const sides = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armsOf */ .jO)(report);
	const disk = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .diskWords */ .LZ)(report);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
		title: "Numbers",
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Scroll */ .OY, {
			label: "Numbers of both arms",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("table", {
				class: "numbers",
				children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: "Figure"
				}), sides.map((side) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side]
				}, side))] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tbody", { children: (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armRows */ .Gm)(report).map((row) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "row",
					children: row.label
				}), sides.map((side) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("td", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(Phrase, { words: row[side] }) }, side))] }, row.label)) })]
			})
		}), disk !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("p", { children: disk })]
	});
}
function Floors({ report }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .Section */ .wn, {
		title: "Compared with simple rules",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("table", {
			class: "floors",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tr", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: "Answered by"
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: "Accuracy"
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
					scope: "col",
					children: "0 to 100%"
				})
			] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tbody", { children: (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .floors */ .yX)(report).map(({ name, accuracy, measured }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("tr", {
				class: measured ? "measured" : "",
				children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("th", {
						scope: "row",
						children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(name, 60)
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("td", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("svg", {
						width: "100%",
						height: "14",
						"aria-hidden": "true",
						children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_7__.e)("rect", {
							width: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy),
							height: "14"
						})
					}) })
				]
			}, name)) })]
		})
	});
}



/***/ }),

/***/ 8262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ Scroll),
/* harmony export */   wi: () => (/* binding */ Footer),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2369);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);





// src/report/html/parts.tsx
function Section({ title, children }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("section", {
		"aria-label": title,
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("h2", { children: title }), children]
	});
}
function Scroll({ label, children }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("section", {
		class: "scroll",
		"aria-label": label,
		tabIndex: 0,
		children
	});
}
function Footer({ report }) {
	const { suite, tool, finishedAt } = report;
	const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .runPage */ .fL)(report);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("footer", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: [
		"Suite ",
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(suite.name, 60) }),
		": ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, "task"),
		" of",
		" ",
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(suite.dataset.source) }),
		". Finished ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(finishedAt),
		", SWE-Lancer Gate",
		" ",
		(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(tool.version, 40),
		".",
		" ",
		run !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("a", {
			href: run,
			rel: "noreferrer",
			children: "Run log"
		})
	] }) });
}



/***/ }),

/***/ 5587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   TA: () => (/* binding */ argumentWords),
/* harmony export */   Z8: () => (/* binding */ shortenedStep),
/* harmony export */   ZG: () => (/* binding */ filesReadBy),
/* harmony export */   nX: () => (/* binding */ linesShown)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/trial/steps.ts
function actionsOf(steps) {
	const results = /* @__PURE__ */ new Map();
	const waiting = [];
	const strays = /* @__PURE__ */ new Set();
	for (const step of steps) {
		if (step.kind === "used") waiting.push(step);
		if (step.kind !== "got") continue;
		const index = waiting.findIndex(({ tool }) => tool === step.tool);
		const [use] = index === -1 ? [] : waiting.splice(index, 1);
		if (use === void 0) strays.add(step);
		else results.set(use, step.text);
	}
	let turns = 0;
	return steps.flatMap((step) => {
		if (step.kind === "turn") return [{
			...step,
			number: ++turns
		}];
		if (step.kind === "said") return [step];
		if (step.kind === "used") return [{
			...step,
			result: results.get(step) ?? null
		}];
		return strays.has(step) ? [{
			kind: "used",
			tool: step.tool,
			arguments: "",
			result: step.text
		}] : [];
	});
}
const READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;
const readArguments = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	file_path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	filePath: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	filepath: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })).optional(),
	paths: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).optional()
});
function filesReadBy({ tool, arguments: given }) {
	if (!READING.test(tool)) return [];
	const { data } = readArguments.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(given));
	if (data?.files !== void 0) return data.files.map(({ path }) => path);
	if (data?.paths !== void 0) return data.paths;
	return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}
function argumentWords(given) {
	const { data } = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
	])).safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(given));
	if (data === void 0) return given;
	return Object.entries(data).map(([name, value]) => `${name}: ${value}`).join(", ");
}
function linesShown(result) {
	const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map((match) => Number(match[1]));
	if (2 * numbers.length < result.trimEnd().split("\n").length) return null;
	const [from] = numbers;
	const to = numbers.at(-1);
	return from === void 0 || to === void 0 ? null : {
		from,
		to
	};
}
const MAX_STEP = 4e3;
function shortenedStep(step) {
	if (step.kind === "turn") return step;
	return step.kind === "used" ? {
		...step,
		arguments: shortened(step.arguments)
	} : {
		...step,
		text: shortened(step.text)
	};
}
function shortened(text) {
	if (text.length <= MAX_STEP) return text;
	const half = MAX_STEP / 2;
	return `${text.slice(0, half)}\n[… ${text.length - MAX_STEP} characters …]\n${text.slice(-2e3)}`;
}
function lineCount(result) {
	return {
		lines: result.split("\n").length,
		isLeast: /\n\[… \d+ characters …\]\n/.test(result)
	};
}



/***/ })

};
