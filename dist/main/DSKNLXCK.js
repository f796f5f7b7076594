import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Footer,
  Scroll,
  Section
} from "./2JTPXLSG.js";
import {
  STYLE,
  d,
  e,
  renderDocument
} from "./FJNSRI4D.js";
import {
  SIDES,
  armRows,
  diskWords,
  floors
} from "./A7P7KLTW.js";
import {
  LABELS,
  compared,
  headline,
  lead,
  method,
  next,
  whatChanged,
  wordsOf
} from "./R7F5GUJP.js";
import {
  direction,
  issueNumber,
  issuePath,
  movedTasks,
  movement,
  picks,
  shares,
  shortTitle,
  stateOf
} from "./XS76VZUV.js";
import {
  TITLE_LENGTH,
  oneLine,
  severalLines
} from "./MEYOMVAP.js";
import {
  structuredPatch
} from "./7TZNGJOT.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import {
  cost,
  count,
  duration,
  integer,
  percent,
  price,
  signed
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import {
  actionsOf,
  argumentWords,
  filesReadBy,
  lineCount,
  linesShown
} from "./C4P4I5AZ.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/report/chart.ts
function scaleOf({ low, high, margin }) {
  const from = Math.min(low, -margin);
  const to = Math.max(high, margin / 2);
  const air = (to - from) * 0.06;
  return { from: from - air, to: to + air };
}

// src/report/html/interval.tsx
function IntervalChart({ comparison }) {
  const { difference, low, high, margin } = comparison;
  const { from, to } = scaleOf(comparison);
  const at = (value) => `${((value - from) / (to - from) * 100).toFixed(2)}%`;
  const label = `The change is about ${signed(difference)} points, likely ${signed(low)} to ${signed(high)}; the margin is ${signed(-margin)}.`;
  return /* @__PURE__ */ e("svg", { class: "interval", width: "100%", height: "96", role: "img", "aria-label": label, children: [
    /* @__PURE__ */ e("rect", { class: "beyond", x: "0", y: "22", width: at(-margin), height: "50" }),
    /* @__PURE__ */ e("line", { class: "axis", x1: "0", x2: "100%", y1: "72", y2: "72" }),
    /* @__PURE__ */ e("line", { class: "zero", x1: at(0), x2: at(0), y1: "22", y2: "76" }),
    /* @__PURE__ */ e("line", { class: "margin", x1: at(-margin), x2: at(-margin), y1: "22", y2: "76" }),
    /* @__PURE__ */ e("line", { class: "range", x1: at(low), x2: at(high), y1: "46", y2: "46" }),
    /* @__PURE__ */ e("line", { class: "range", x1: at(low), x2: at(low), y1: "38", y2: "54" }),
    /* @__PURE__ */ e("line", { class: "range", x1: at(high), x2: at(high), y1: "38", y2: "54" }),
    /* @__PURE__ */ e("circle", { class: "point", cx: at(difference), cy: "46", r: "6" }),
    /* @__PURE__ */ e("text", { x: "0", y: "14", children: "\u2190 worse" }),
    /* @__PURE__ */ e("text", { x: "100%", y: "14", "text-anchor": "end", children: "better \u2192" }),
    /* @__PURE__ */ e("text", { x: at(-margin), y: "92", "text-anchor": "end", children: [
      "margin ",
      signed(-margin)
    ] }),
    /* @__PURE__ */ e("text", { x: at(0), y: "92", "text-anchor": "middle", children: "0" })
  ] });
}

// src/report/html/prompt-diff.tsx
var CONTEXT = 2;
var MAX_EDITS = 1e3;
function promptDiff({ baseline, candidate }) {
  if (baseline === null) return null;
  const text = (prompt) => (prompt ?? []).map(({ template }) => template).join("\n");
  const [before, now] = [text(baseline.prompt), text(candidate.prompt)];
  if (before === now) return null;
  const patch = structuredPatch("", "", before, now, "", "", { context: CONTEXT, maxEditLength: MAX_EDITS });
  if (patch === void 0) return null;
  return patch.hunks.flatMap(({ lines }, index) => [
    ...index === 0 ? [] : [{ kind: "kept", text: "\u2026" }],
    ...lines.filter((line) => !line.startsWith("\\")).map((line) => {
      const kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "kept";
      return { kind, text: line.slice(1) };
    })
  ]);
}
var SIGNS = { added: "+", removed: "\u2212", kept: " " };
function PromptDiff({ lines }) {
  return /* @__PURE__ */ e("pre", { class: "diff", children: lines.map(({ kind, text }, index) => /* @__PURE__ */ e("span", { class: kind, children: `${SIGNS[kind]} ${severalLines(text, 2e3)}
` }, index)) });
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
    const first = by === "now" ? figure(a, by) - figure(b, by) : by === "order" ? 0 : figure(b, by) - figure(a, by);
    return first || figure(a, "order") - figure(b, "order");
  };
  let sorted = "order";
  const update = () => {
    const search = field("search").trim().toLowerCase();
    const change = field("change");
    for (const item of items) {
      item.hidden = !(words.get(item)?.includes(search) && (change === "" || item.classList.contains(change)));
    }
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
  const arms = baseline === null || identical ? [candidate] : [baseline, candidate];
  return /* @__PURE__ */ e("div", { class: "sides", children: arms.map((arm) => /* @__PURE__ */ e("div", { children: [
    /* @__PURE__ */ e("h3", { children: identical ? "Before and now alike" : SIDES[arm.name] }),
    /* @__PURE__ */ e(Messages, { prompt: arm.prompt ?? [] }),
    /* @__PURE__ */ e(Parameters, { report, arm })
  ] }, arm.name)) });
}
function Messages({ prompt }) {
  return /* @__PURE__ */ e(d, { children: prompt.map(({ role, template }, place) => /* @__PURE__ */ e("details", { children: [
    /* @__PURE__ */ e("summary", { children: [
      "Message of the ",
      role
    ] }),
    /* @__PURE__ */ e("pre", { children: severalLines(template) })
  ] }, place)) });
}
function Parameters({ report, arm }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { sent } of report.trials[arm.name]) {
    const text = JSON.stringify(sent);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return /* @__PURE__ */ e(d, { children: [...counts].map(([text, times]) => /* @__PURE__ */ e("p", { children: [
    times,
    " of ",
    report.trials[arm.name].length,
    " answers: ",
    /* @__PURE__ */ e("code", { children: oneLine(text, 2e3) })
  ] }, text)) });
}

// src/report/html/task-text.tsx
function TaskText({ text, task }) {
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("details", { children: [
      /* @__PURE__ */ e("summary", { children: "The issue" }),
      /* @__PURE__ */ e("pre", { children: severalLines(text.description) })
    ] }),
    /* @__PURE__ */ e("details", { children: [
      /* @__PURE__ */ e("summary", { children: [
        "The ",
        text.proposals.length,
        " proposals, side by side"
      ] }),
      /* @__PURE__ */ e("section", { class: "proposals", "aria-label": "Proposals", tabIndex: 0, children: text.proposals.map((proposal) => /* @__PURE__ */ e("article", { class: proposal.id === task.correctProposalId ? "right" : "", children: [
        /* @__PURE__ */ e("h3", { children: [
          "Proposal ",
          proposal.id,
          proposal.id === task.correctProposalId && ", the right one"
        ] }),
        /* @__PURE__ */ e("p", { children: [
          task.baseline && `Before: picked in ${timesPicked(task.baseline, proposal.id)}. `,
          "Now: picked in ",
          timesPicked(task.candidate, proposal.id),
          "."
        ] }),
        /* @__PURE__ */ e("pre", { children: severalLines(proposal.text) })
      ] }, proposal.id)) })
    ] })
  ] });
}
function timesPicked({ picks: picks2, samples }, id) {
  return `${picks2.filter((pick) => pick === id).length} of ${samples}`;
}

// src/report/html/transcript.tsx
function Transcript({ steps }) {
  return /* @__PURE__ */ e("ol", { class: "transcript", children: actionsOf(steps).map((action, index) => /* @__PURE__ */ e("li", { class: action.kind, children: /* @__PURE__ */ e(One, { action }) }, index)) });
}
function One({ action }) {
  if (action.kind === "turn") return /* @__PURE__ */ e("h4", { children: turnWords(action) });
  if (action.kind === "said") return /* @__PURE__ */ e("pre", { children: severalLines(action.text) });
  const { tool, arguments: given, result } = action;
  const files = filesReadBy(action);
  const what = files.length > 0 ? files.join(", ") : argumentWords(given);
  const summary = /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("code", { children: oneLine(tool, 60) }),
    " ",
    oneLine(what, 200),
    result !== null && /* @__PURE__ */ e("small", { children: extentOf(result, files.length > 0) })
  ] });
  if (result === null) return /* @__PURE__ */ e("p", { children: summary });
  return /* @__PURE__ */ e("details", { children: [
    /* @__PURE__ */ e("summary", { children: summary }),
    files.length > 0 && /* @__PURE__ */ e("code", { children: oneLine(given, 1e3) }),
    /* @__PURE__ */ e("pre", { children: severalLines(result) })
  ] });
}
function turnWords({ number, latencyMs, usage, cost: dollars }) {
  const tokens = usage === null ? [] : [
    `${integer(usage.inputTokens)} tokens in${usage.cachedInputTokens > 0 ? ` (${integer(usage.cachedInputTokens)} cached)` : ""}, ${integer(usage.outputTokens)} out`
  ];
  return [`Turn ${number}`, duration(latencyMs), ...tokens, ...dollars === null ? [] : [costOfTurn(dollars)]].join(
    " \xB7 "
  );
}
var costOfTurn = (dollars) => dollars > 0 && dollars < 1e-4 ? "under $0.0001" : `$${dollars.toFixed(4)}`;
var MAX_RESULT = 80;
function extentOf(result, isFile) {
  const shown = isFile ? linesShown(result) : null;
  if (shown !== null) {
    return shown.from === shown.to ? `line ${integer(shown.from)}` : `lines ${integer(shown.from)}\u2013${integer(shown.to)}`;
  }
  const { lines, isLeast } = lineCount(result);
  if (lines === 1) return oneLine(result, MAX_RESULT);
  return isLeast ? `more than ${count(lines, "line")}` : count(lines, "line");
}
var MAX_NAMES = 20;
function FilesRead({ before, now }) {
  const [old, fresh] = [filesRead(before), filesRead(now)];
  const [oldTools, freshTools] = [toolsUsed(before), toolsUsed(now)];
  if (old.size + fresh.size === 0 && isSame(oldTools, freshTools)) return null;
  const both = [...old].filter((file) => fresh.has(file)).length;
  return /* @__PURE__ */ e("dl", { class: "looked", children: [
    old.size + fresh.size > 0 && /* @__PURE__ */ e(d, { children: [
      /* @__PURE__ */ e(Names, { title: "Read only before", names: only(old, fresh), of: "file" }),
      /* @__PURE__ */ e(Names, { title: "Read only now", names: only(fresh, old), of: "file" }),
      /* @__PURE__ */ e("dt", { children: "Read by both" }),
      /* @__PURE__ */ e("dd", { children: count(both, "file") })
    ] }),
    !isSame(oldTools, freshTools) && /* @__PURE__ */ e(d, { children: [
      /* @__PURE__ */ e(Names, { title: "Tools used only before", names: only(oldTools, freshTools), of: "tool" }),
      /* @__PURE__ */ e(Names, { title: "Tools used only now", names: only(freshTools, oldTools), of: "tool" })
    ] })
  ] });
}
var only = (names, others) => [...names].filter((name) => !others.has(name)).sort();
var isSame = (names, others) => only(names, others).length + only(others, names).length === 0;
function Names({ title, names, of }) {
  const more = names.length - MAX_NAMES;
  const shown = names.slice(0, MAX_NAMES).map((name) => oneLine(name, 200));
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("dt", { children: title }),
    /* @__PURE__ */ e("dd", { children: [
      names.length === 0 ? "none" : shown.join(", "),
      more > 0 && ` and ${count(more, `more ${of}`)}`
    ] })
  ] });
}
function toolsUsed(trials) {
  return new Set(
    trials.flatMap(({ transcript = [] }) => transcript.flatMap((step) => step.kind === "used" ? [step.tool] : []))
  );
}
function filesRead(trials) {
  return new Set(
    trials.flatMap(
      ({ transcript = [] }) => actionsOf(transcript).flatMap(
        (action) => action.kind === "used" && !action.result?.startsWith("Error:") ? filesReadBy(action) : []
      )
    )
  );
}
function behaviorWords({ behaviour }) {
  if (behaviour === void 0) return "";
  const { turns, filesRead: filesRead2, searches } = behaviour;
  return [
    ...turns === null ? [] : [` \xB7 ${count(turns, "turn")}`],
    ...filesRead2 === null ? [] : [` \xB7 ${count(filesRead2, "file")} read`],
    ...searches === null ? [] : [` \xB7 ${count(searches, "search", "searches")}`]
  ].join("");
}

// src/report/html/tasks.tsx
var CHANGES = {
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
  return /* @__PURE__ */ e("section", { "aria-labelledby": "tasks-title", children: [
    /* @__PURE__ */ e("h2", { id: "tasks-title", children: "Tasks" }),
    /* @__PURE__ */ e("p", { children: "\u25CF correct, \u25CB wrong; 7/8 means 7 of 8 answers were correct. Single tasks can move by chance, so the verdict weighs all of them together." }),
    /* @__PURE__ */ e("form", { id: "tools", hidden: true, children: [
      /* @__PURE__ */ e("label", { children: [
        "Search ",
        /* @__PURE__ */ e("input", { type: "search", name: "search", autocomplete: "off" })
      ] }),
      /* @__PURE__ */ e("fieldset", { class: "chips", children: [
        /* @__PURE__ */ e("legend", { children: "Show" }),
        [["", "All"], ...Object.entries(CHANGES)].map(([change, words]) => {
          const number = report.tasks.filter((task) => change === "" || stateOf(task) === change).length;
          return number > 0 && /* @__PURE__ */ e("label", { children: [
            /* @__PURE__ */ e("input", { type: "radio", name: "change", value: change, checked: change === "" }),
            " ",
            words,
            " (",
            integer(number),
            ")"
          ] }, change);
        })
      ] }),
      /* @__PURE__ */ e("label", { children: [
        "Sort by",
        " ",
        /* @__PURE__ */ e("select", { name: "sort", children: [
          /* @__PURE__ */ e("option", { value: "moved", children: "Largest change" }),
          /* @__PURE__ */ e("option", { value: "price", children: "Price" }),
          /* @__PURE__ */ e("option", { value: "now", children: "Lowest accuracy now" }),
          /* @__PURE__ */ e("option", { value: "order", children: "Suite order" })
        ] })
      ] }),
      /* @__PURE__ */ e("output", { name: "shown", "aria-live": "polite" })
    ] }),
    /* @__PURE__ */ e("ol", { id: "tasks", children: report.tasks.map((task, index) => /* @__PURE__ */ e(
      TaskItem,
      {
        task,
        order: index,
        before: before.get(task.id) ?? [],
        now: now.get(task.id) ?? [],
        missing: missing.get(task.id) ?? []
      },
      task.id
    )) })
  ] });
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
  const path = issuePath(task);
  const id = oneLine(task.id);
  return /* @__PURE__ */ e(
    "li",
    {
      id,
      class: stateOf(task),
      "data-order": order,
      "data-price": task.price,
      "data-moved": Math.abs(movement(task)),
      "data-now": task.candidate.samples === 0 ? 2 : task.candidate.right / task.candidate.samples,
      children: /* @__PURE__ */ e("details", { children: [
        /* @__PURE__ */ e("summary", { children: [
          /* @__PURE__ */ e("span", { class: "number", children: oneLine(issueNumber(task), 20) }),
          /* @__PURE__ */ e("span", { class: "title", children: oneLine(shortTitle(task.title), TITLE_LENGTH) }),
          /* @__PURE__ */ e("span", { class: "price", children: price(task.price) }),
          /* @__PURE__ */ e("span", { class: "picks", children: picks(task) }),
          /* @__PURE__ */ e("span", { class: "change", children: CHANGES[stateOf(task)] })
        ] }),
        /* @__PURE__ */ e("p", { children: [
          oneLine(task.title),
          ". The correct answer is proposal ",
          task.correctProposalId,
          " of ",
          task.proposals,
          ".",
          " ",
          path !== null && /* @__PURE__ */ e("a", { href: `https://github.com${path}`, rel: "noreferrer", children: [
            "Issue ",
            oneLine(issueNumber(task), 20),
            " on GitHub"
          ] }),
          " ",
          /* @__PURE__ */ e("a", { href: `#${encodeURIComponent(id)}`, children: "Link to this task" })
        ] }),
        task.text && /* @__PURE__ */ e(TaskText, { text: task.text, task }),
        hasMoved(task) && /* @__PURE__ */ e(FilesRead, { before, now }),
        /* @__PURE__ */ e("div", { class: "sides", children: [
          /* @__PURE__ */ e(Side, { title: SIDES.baseline, trials: before, task }),
          /* @__PURE__ */ e(Side, { title: SIDES.candidate, trials: now, task })
        ] }),
        missing.map(({ sample, reason, message }) => /* @__PURE__ */ e("p", { children: [
          "No answer for sample ",
          sample + 1,
          " (",
          oneLine(reason),
          "): ",
          oneLine(message)
        ] }, sample))
      ] })
    }
  );
}
function Side({ title, trials, task }) {
  return /* @__PURE__ */ e("div", { children: [
    /* @__PURE__ */ e("h3", { children: [
      title,
      ": ",
      count(trials.length, "answer")
    ] }),
    trials.map((trial) => /* @__PURE__ */ e("details", { class: "trial", children: [
      /* @__PURE__ */ e("summary", { children: [
        trial.proposalId === task.correctProposalId ? "\u25CF correct" : "\u25CB wrong",
        ",",
        " ",
        trial.proposalId === null ? trial.reading : `proposal ${trial.proposalId}`,
        /* @__PURE__ */ e("small", { children: [
          duration(trial.latencyMs),
          trial.usage && ` \xB7 ${integer(trial.usage.inputTokens)} in, ${integer(trial.usage.outputTokens)} out`,
          ` \xB7 cost ${cost(trial.cost)}`,
          behaviorWords(trial)
        ] })
      ] }),
      /* @__PURE__ */ e(Answer, { trial, moved: hasMoved(task) })
    ] }, trial.sample))
  ] });
}
var hasMoved = (task) => direction(task) === "worse" || direction(task) === "better";
function Answer({ trial, moved }) {
  const { transcript, text } = trial;
  if (transcript === void 0) return /* @__PURE__ */ e("pre", { children: severalLines(text) });
  if (moved) return /* @__PURE__ */ e(Transcript, { steps: transcript });
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("pre", { children: severalLines(text) }),
    /* @__PURE__ */ e("p", { children: [
      "This task did not move. Its ",
      count(transcript.length, "step"),
      " are only in report.json."
    ] })
  ] });
}

// src/report/html/page.tsx
function renderHtml(report) {
  return renderDocument({ title: headline(report), style: STYLE, script }, /* @__PURE__ */ e(Page, { report }));
}
function Page({ report }) {
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("main", { children: [
      /* @__PURE__ */ e(Verdict, { report }),
      /* @__PURE__ */ e("div", { class: "sides", children: [
        /* @__PURE__ */ e(ChangedLines, { report }),
        /* @__PURE__ */ e(Moved, { report })
      ] }),
      /* @__PURE__ */ e(Notes, { report }),
      /* @__PURE__ */ e(Tasks, { report }),
      /* @__PURE__ */ e("div", { class: "sides", children: [
        /* @__PURE__ */ e(Arms, { report }),
        /* @__PURE__ */ e(Floors, { report })
      ] }),
      /* @__PURE__ */ e(Section, { title: "Prompts and parameters", children: [
        /* @__PURE__ */ e("p", { children: [
          "Variables are replaced with the text of each task.",
          " ",
          report.tasks.every((task) => task.text === void 0) && "That text is not in this file, because the benchmark asks to stay out of training corpora. Set include-task-text: true to include it."
        ] }),
        /* @__PURE__ */ e(Sent, { report })
      ] }),
      /* @__PURE__ */ e(Section, { title: "Method", children: method(report).map((paragraph) => /* @__PURE__ */ e("p", { children: paragraph }, paragraph)) })
    ] }),
    /* @__PURE__ */ e(Footer, { report })
  ] });
}
var breakable = (name) => name.split(/(?<=\/)/).flatMap((part, index) => index === 0 ? [part] : [/* @__PURE__ */ e("wbr", {}, index), part]);
function Phrase({ words }) {
  return /* @__PURE__ */ e(d, { children: words.map(
    (part) => typeof part === "string" ? part : "code" in part ? /* @__PURE__ */ e("code", { children: breakable(oneLine(part.code)) }) : "strong" in part ? /* @__PURE__ */ e("strong", { children: part.strong }) : oneLine(part.foreign, 1e3)
  ) });
}
function Verdict({ report }) {
  const advice = next(report);
  const changed = report.changes.length === 0 ? null : whatChanged(report);
  return /* @__PURE__ */ e("div", { class: `verdict ${report.verdict.kind}`, children: [
    /* @__PURE__ */ e("p", { class: "kicker", children: [
      "SWE-Lancer Gate \xB7 ",
      oneLine(report.id, 40)
    ] }),
    /* @__PURE__ */ e("h1", { children: headline(report) }),
    /* @__PURE__ */ e("p", { children: /* @__PURE__ */ e(Phrase, { words: compared(report) }) }),
    report.comparison && /* @__PURE__ */ e(IntervalChart, { comparison: report.comparison }),
    /* @__PURE__ */ e("p", { children: /* @__PURE__ */ e(Phrase, { words: lead(report) }) }),
    report.explanation !== void 0 && /* @__PURE__ */ e("p", { children: [
      /* @__PURE__ */ e("strong", { children: LABELS.cause }),
      " ",
      /* @__PURE__ */ e(Phrase, { words: wordsOf(oneLine(report.explanation.sentence, 600)) })
    ] }),
    changed !== null && /* @__PURE__ */ e("p", { children: [
      /* @__PURE__ */ e("strong", { children: LABELS.whatChanged }),
      " ",
      /* @__PURE__ */ e(Phrase, { words: changed })
    ] }),
    advice !== null && /* @__PURE__ */ e("p", { children: [
      /* @__PURE__ */ e("strong", { children: LABELS.next }),
      " ",
      /* @__PURE__ */ e(Phrase, { words: advice })
    ] }),
    /* @__PURE__ */ e("pre", { children: oneLine(report.reproduce, 1e3) })
  ] });
}
function ChangedLines({ report }) {
  const lines = promptDiff(report);
  if (lines === null) return null;
  return /* @__PURE__ */ e(Section, { title: "Changed prompt lines", children: /* @__PURE__ */ e(PromptDiff, { lines }) });
}
function Moved({ report }) {
  const moved = ["worse", "better"].map((way) => ({ way, tasks: movedTasks(report, way) }));
  if (moved.every(({ tasks }) => tasks.length === 0)) return null;
  return /* @__PURE__ */ e(Section, { title: "Tasks that moved", children: moved.filter(({ tasks }) => tasks.length > 0).map(({ way, tasks }) => /* @__PURE__ */ e("table", { class: "moved", children: [
    /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
      /* @__PURE__ */ e("th", { scope: "col", children: way === "worse" ? LABELS.gotWorse : LABELS.gotBetter }),
      /* @__PURE__ */ e("th", { scope: "col", children: LABELS.before }),
      /* @__PURE__ */ e("th", { scope: "col", children: LABELS.now })
    ] }) }),
    /* @__PURE__ */ e("tbody", { children: tasks.map((task) => /* @__PURE__ */ e("tr", { children: [
      /* @__PURE__ */ e("th", { scope: "row", children: [
        /* @__PURE__ */ e("a", { href: `#${encodeURIComponent(oneLine(task.id))}`, children: oneLine(issueNumber(task), 20) }),
        " ",
        oneLine(shortTitle(task.title), TITLE_LENGTH)
      ] }),
      /* @__PURE__ */ e("td", { children: shares(task).before }),
      /* @__PURE__ */ e("td", { children: /* @__PURE__ */ e("strong", { children: shares(task).now }) })
    ] }, task.id)) })
  ] }, way)) });
}
function Notes({ report }) {
  if (report.notes.length === 0) return null;
  return /* @__PURE__ */ e(Section, { title: "Notes", children: /* @__PURE__ */ e("ul", { children: report.notes.map(({ kind, text }) => /* @__PURE__ */ e("li", { children: [
    kind === "warning" && /* @__PURE__ */ e("strong", { children: "Note: " }),
    /* @__PURE__ */ e(Phrase, { words: wordsOf(oneLine(text, 1e3)) })
  ] }, text)) }) });
}
function Arms({ report }) {
  const sides = report.baseline === null ? ["candidate"] : ["baseline", "candidate"];
  const disk = diskWords(report);
  return /* @__PURE__ */ e(Section, { title: "Numbers", children: [
    /* @__PURE__ */ e(Scroll, { label: "Numbers of both arms", children: /* @__PURE__ */ e("table", { class: "numbers", children: [
      /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "col", children: "Figure" }),
        sides.map((side) => /* @__PURE__ */ e("th", { scope: "col", children: SIDES[side] }, side))
      ] }) }),
      /* @__PURE__ */ e("tbody", { children: armRows(report).map((row) => /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "row", children: row.label }),
        sides.map((side) => /* @__PURE__ */ e("td", { children: /* @__PURE__ */ e(Phrase, { words: row[side] }) }, side))
      ] }, row.label)) })
    ] }) }),
    disk !== null && /* @__PURE__ */ e("p", { children: disk })
  ] });
}
function Floors({ report }) {
  return /* @__PURE__ */ e(Section, { title: "Compared with simple rules", children: /* @__PURE__ */ e("table", { class: "floors", children: [
    /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
      /* @__PURE__ */ e("th", { scope: "col", children: "Answered by" }),
      /* @__PURE__ */ e("th", { scope: "col", children: "Accuracy" }),
      /* @__PURE__ */ e("th", { scope: "col", children: "0 to 100%" })
    ] }) }),
    /* @__PURE__ */ e("tbody", { children: floors(report).map(({ name, accuracy, measured }) => /* @__PURE__ */ e("tr", { class: measured ? "measured" : "", children: [
      /* @__PURE__ */ e("th", { scope: "row", children: oneLine(name, 60) }),
      /* @__PURE__ */ e("td", { children: percent(accuracy) }),
      /* @__PURE__ */ e("td", { children: /* @__PURE__ */ e("svg", { width: "100%", height: "14", "aria-hidden": "true", children: /* @__PURE__ */ e("rect", { width: percent(accuracy), height: "14" }) }) })
    ] }, name)) })
  ] }) });
}
export {
  renderHtml
};
