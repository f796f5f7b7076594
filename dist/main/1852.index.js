export const id = 1852;
export const ids = [1852];
export const modules = {

/***/ 1852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviewPage: () => (/* binding */ reviewPage)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



// src/mining/choose-tasks.ts
function chooseTasks() {
	const key = document.querySelector("main")?.dataset.key ?? "";
	const tasks = [...document.querySelectorAll(".task")];
	const element = (id) => document.getElementById(id);
	const [result, count, command, give, copy, download] = [
		"result",
		"count",
		"command",
		"give",
		"copy",
		"download"
	].map(element);
	let current = 0;
	const isKept = (task) => task.classList.contains("keep");
	const isDropped = (task) => task.classList.contains("drop");
	const idsOf = (some) => some.map((task) => task.dataset.id ?? "");
	const remembered = () => {
		try {
			const { keep, drop } = JSON.parse(localStorage.getItem(key) ?? "{}");
			return {
				keep: Array.isArray(keep) ? keep : [],
				drop: Array.isArray(drop) ? drop : []
			};
		} catch {
			return {
				keep: [],
				drop: []
			};
		}
	};
	const remember = () => {
		try {
			const choices = {
				keep: idsOf(tasks.filter(isKept)),
				drop: idsOf(tasks.filter(isDropped))
			};
			localStorage.setItem(key, JSON.stringify(choices));
		} catch {}
	};
	const mark = (task, choice) => {
		task.classList.toggle("keep", choice === "keep");
		task.classList.toggle("drop", choice === "drop");
		for (const button of task.querySelectorAll("[data-choice]")) button.setAttribute("aria-pressed", String(button.dataset.choice === choice));
	};
	const show = () => {
		const kept = tasks.filter(isKept);
		const open = tasks.filter((task) => !isKept(task) && !isDropped(task));
		for (const [index, task] of tasks.entries()) task.classList.toggle("current", index === current);
		if (count) count.textContent = `${kept.length} kept, ${open.length} to decide`;
		if (command) {
			command.textContent = `${result?.dataset.command ?? ""} ${idsOf(kept).join(" ")}`;
			command.hidden = kept.length === 0;
		}
		if (give) give.hidden = kept.length === 0;
		if (download instanceof HTMLAnchorElement) {
			URL.revokeObjectURL(download.href);
			download.href = URL.createObjectURL(new Blob([`${idsOf(kept).join("\n")}\n`], { type: "text/plain" }));
		}
	};
	const go = (index) => {
		current = Math.max(0, Math.min(index, tasks.length));
		show();
		tasks[current]?.scrollIntoView();
	};
	const decide = (index, choice) => {
		const task = tasks[index];
		if (task === void 0) return;
		mark(task, choice);
		remember();
		go(index + 1);
	};
	for (const [index, task] of tasks.entries()) for (const button of task.querySelectorAll("[data-choice]")) button.addEventListener("click", () => decide(index, button.dataset.choice ?? ""));
	copy?.addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(command?.textContent ?? "");
			copy.textContent = "Copied";
		} catch {
			if (command) getSelection()?.selectAllChildren(command);
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const pressed = event.key.toLowerCase();
		if (pressed === "k") decide(current, "keep");
		else if (pressed === "d") decide(current, "drop");
		else if (pressed === "arrowdown" || pressed === "j") go(current + 1);
		else if (pressed === "arrowup") go(current - 1);
		else if (pressed === "a") {
			const answer = tasks[current]?.querySelector("details");
			if (answer) answer.open = !answer.open;
		} else return;
		event.preventDefault();
	});
	const { keep, drop } = remembered();
	for (const task of tasks) {
		const id = task.dataset.id ?? "";
		if (keep.includes(id)) mark(task, "keep");
		else if (drop.includes(id)) mark(task, "drop");
	}
	show();
}

// src/mining/review-page.tsx
function reviewPage({ repository, page, tasks, command }) {
	const title = `Tasks from ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(repository)}`;
	return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .y)({
		title,
		style: _style_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLE */ .Y + OWN_STYLE,
		script: chooseTasks
	}, /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("main", {
		"data-key": `swelancer-gate mine ${repository}`,
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("h1", { children: title }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("p", { children: [
				"Keep a task if the issue and the proposals are enough to see which proposal is right, and nothing in them gives it away. Keys: ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("kbd", { children: "K" }),
				" keep, ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("kbd", { children: "D" }),
				" drop, ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("kbd", { children: "A" }),
				" answer, ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("kbd", { children: "↑" }),
				" ",
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("kbd", { children: "↓" }),
				" move."
			] }),
			tasks.map((task) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("section", {
				class: "task",
				"data-id": task.id,
				"aria-label": task.id,
				children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("h2", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(task.title) }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("p", { children: /^https?:\/\//.test(page) ? /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("a", {
						href: issueOf(task, page),
						children: task.id
					}) : task.id }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .severalLines */ .ge)(task.description) }),
					task.proposals.map((proposal) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("div", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("h3", { children: ["Proposal ", proposal.id] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .severalLines */ .ge)(proposal.text) })] }, proposal.id)),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("details", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("summary", { children: "Answer" }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("p", { children: [
						"Proposal ",
						task.correctProposalId,
						" was merged."
					] })] }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("p", {
						class: "choice",
						children: [
							/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("button", {
								type: "button",
								"data-choice": "keep",
								"aria-pressed": "false",
								children: "Keep"
							}),
							" ",
							/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("button", {
								type: "button",
								"data-choice": "drop",
								"aria-pressed": "false",
								children: "Drop"
							})
						]
					})
				]
			}, task.id)),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("div", {
				id: "result",
				"data-command": command,
				children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("p", {
						id: "count",
						"aria-live": "polite",
						children: [tasks.length, " to decide"]
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("pre", {
						id: "command",
						hidden: true
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("p", {
						id: "give",
						class: "choice",
						hidden: true,
						children: [
							/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("button", {
								type: "button",
								id: "copy",
								children: "Copy command"
							}),
							" ",
							/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_0__.e)("a", {
								id: "download",
								download: "kept.txt",
								href: "#result",
								children: "Download the list"
							})
						]
					})
				]
			})
		]
	}));
}
const issueOf = (task, page) => `${page}/issues/${/\d+$/.exec(task.id)?.[0] ?? ""}`;
const OWN_STYLE = `
.task { border-top: 1px solid var(--line); border-left: 4px solid transparent; padding: 0 0.5rem 1rem; scroll-margin-top: 0.5rem; }
.task.current { border-left-color: var(--link); }
.task.drop > :not(h2, .choice) { display: none; } .task.drop h2 { color: var(--quiet); text-decoration: line-through; }
.task pre { max-height: 24rem; overflow-y: auto; }
kbd { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 0.3em; }
.choice button { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.5rem 1.25rem; }
.choice button[aria-pressed="true"] { background: var(--link); color: var(--paper); }
#result { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--line); padding: 0.5rem 0; }
#result p { margin: 0.25rem 0; } #command { max-height: 5rem; overflow-y: auto; user-select: all; }
`;



/***/ })

};
