import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  STYLE,
  e,
  renderDocument
} from "./FJNSRI4D.js";
import {
  oneLine,
  severalLines
} from "./MEYOMVAP.js";
import "./DTEW5AZJ.js";

// src/mining/choose-tasks.ts
function chooseTasks() {
  const key = document.querySelector("main")?.dataset.key ?? "";
  const tasks = [...document.querySelectorAll(".task")];
  const element = (id) => document.getElementById(id);
  const [result, count, command, give, copy, download] = ["result", "count", "command", "give", "copy", "download"].map(
    element
  );
  let current = 0;
  const isKept = (task) => task.classList.contains("keep");
  const isDropped = (task) => task.classList.contains("drop");
  const idsOf = (some) => some.map((task) => task.dataset.id ?? "");
  const remembered = () => {
    try {
      const { keep: keep2, drop: drop2 } = JSON.parse(localStorage.getItem(key) ?? "{}");
      return { keep: Array.isArray(keep2) ? keep2 : [], drop: Array.isArray(drop2) ? drop2 : [] };
    } catch {
      return { keep: [], drop: [] };
    }
  };
  const remember = () => {
    try {
      const choices = { keep: idsOf(tasks.filter(isKept)), drop: idsOf(tasks.filter(isDropped)) };
      localStorage.setItem(key, JSON.stringify(choices));
    } catch {
    }
  };
  const mark = (task, choice) => {
    task.classList.toggle("keep", choice === "keep");
    task.classList.toggle("drop", choice === "drop");
    for (const button of task.querySelectorAll("[data-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.choice === choice));
    }
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
      download.href = URL.createObjectURL(new Blob([`${idsOf(kept).join("\n")}
`], { type: "text/plain" }));
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
  for (const [index, task] of tasks.entries()) {
    for (const button of task.querySelectorAll("[data-choice]")) {
      button.addEventListener("click", () => decide(index, button.dataset.choice ?? ""));
    }
  }
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
  const title = `Tasks from ${oneLine(repository)}`;
  return renderDocument(
    { title, style: STYLE + OWN_STYLE, script: chooseTasks },
    /* @__PURE__ */ e("main", { "data-key": `swelancer-gate mine ${repository}`, children: [
      /* @__PURE__ */ e("h1", { children: title }),
      /* @__PURE__ */ e("p", { children: [
        "Keep a task if the issue and the proposals are enough to see which proposal is right, and nothing in them gives it away. Keys: ",
        /* @__PURE__ */ e("kbd", { children: "K" }),
        " keep, ",
        /* @__PURE__ */ e("kbd", { children: "D" }),
        " drop, ",
        /* @__PURE__ */ e("kbd", { children: "A" }),
        " answer, ",
        /* @__PURE__ */ e("kbd", { children: "\u2191" }),
        " ",
        /* @__PURE__ */ e("kbd", { children: "\u2193" }),
        " move."
      ] }),
      tasks.map((task) => /* @__PURE__ */ e("section", { class: "task", "data-id": task.id, "aria-label": task.id, children: [
        /* @__PURE__ */ e("h2", { children: oneLine(task.title) }),
        /* @__PURE__ */ e("p", { children: /^https?:\/\//.test(page) ? /* @__PURE__ */ e("a", { href: issueOf(task, page), children: task.id }) : task.id }),
        /* @__PURE__ */ e("pre", { children: severalLines(task.description) }),
        task.proposals.map((proposal) => /* @__PURE__ */ e("div", { children: [
          /* @__PURE__ */ e("h3", { children: [
            "Proposal ",
            proposal.id
          ] }),
          /* @__PURE__ */ e("pre", { children: severalLines(proposal.text) })
        ] }, proposal.id)),
        /* @__PURE__ */ e("details", { children: [
          /* @__PURE__ */ e("summary", { children: "Answer" }),
          /* @__PURE__ */ e("p", { children: [
            "Proposal ",
            task.correctProposalId,
            " was merged."
          ] })
        ] }),
        /* @__PURE__ */ e("p", { class: "choice", children: [
          /* @__PURE__ */ e("button", { type: "button", "data-choice": "keep", "aria-pressed": "false", children: "Keep" }),
          " ",
          /* @__PURE__ */ e("button", { type: "button", "data-choice": "drop", "aria-pressed": "false", children: "Drop" })
        ] })
      ] }, task.id)),
      /* @__PURE__ */ e("div", { id: "result", "data-command": command, children: [
        /* @__PURE__ */ e("p", { id: "count", "aria-live": "polite", children: [
          tasks.length,
          " to decide"
        ] }),
        /* @__PURE__ */ e("pre", { id: "command", hidden: true }),
        /* @__PURE__ */ e("p", { id: "give", class: "choice", hidden: true, children: [
          /* @__PURE__ */ e("button", { type: "button", id: "copy", children: "Copy command" }),
          " ",
          /* @__PURE__ */ e("a", { id: "download", download: "kept.txt", href: "#result", children: "Download the list" })
        ] })
      ] })
    ] })
  );
}
var issueOf = (task, page) => `${page}/issues/${/\d+$/.exec(task.id)?.[0] ?? ""}`;
var OWN_STYLE = `
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
export {
  reviewPage
};
