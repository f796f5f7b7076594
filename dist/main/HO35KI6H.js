import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  code,
  codeBlock,
  details,
  fitting,
  footer,
  foreign,
  heading,
  link,
  list,
  paragraph,
  phrases,
  serialise,
  strong,
  table,
  text
} from "./QH7CZTFQ.js";
import {
  SIDES,
  armRows,
  floors,
  textChart
} from "./R7OK5F5K.js";
import {
  LEGEND,
  VERDICTS,
  advice,
  artifacts,
  changeWords,
  choices,
  commitPage,
  comparePage,
  compared,
  headline,
  isAccepted,
  issueNumber,
  issuePath,
  markOf,
  method,
  movedTasks,
  picks,
  sureness,
  wordsOf
} from "./BV27WN6V.js";
import {
  TITLE_LENGTH,
  oneLine
} from "./3EJT6ANF.js";
import {
  PROGRAM
} from "./M3NZZMMC.js";
import {
  cost,
  count,
  moment,
  percent,
  points,
  price,
  shortCommit
} from "./GFCN6ECW.js";
import {
  Failure
} from "./SDHTY2TJ.js";

// src/report/write.ts
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

// src/report/comment.ts
import { isDeepStrictEqual } from "node:util";

// src/report/history.ts
function historyBlocks(earlier, report) {
  const [last] = earlier;
  const lines = earlier.map(({ at, headSha, verdict, difference }) => {
    const name = code(shortCommit(headSha));
    const page = commitPage(headSha, report);
    const end = verdict === "measuring" ? "did not finish" : VERDICTS[verdict].word;
    return [
      text(`${moment(at)} \xB7 `),
      page === null ? name : link(page, [name]),
      text(` \xB7 ${end}${difference === null ? "" : ` \xB7 ${points(difference)}`}`)
    ];
  });
  return [
    ...last?.verdict === "measuring" ? [paragraph(text("The run before this one did not finish."))] : [],
    ...lines.length === 0 ? [] : details("Earlier verdicts on this pull request", [list(lines)])
  ];
}

// src/report/task-tables.ts
function moves(report, rows) {
  const worse = moved(report, "worse", rows);
  const better = moved(report, "better", rows);
  return worse.length + better.length === 0 ? [] : [...worse, ...better, paragraph(text(LEGEND)), ...inReport(report)];
}
function inReport(report) {
  const run = artifacts(report);
  const [first] = [...movedTasks(report, "worse"), ...movedTasks(report, "better")];
  if (run === null || first === void 0) return [];
  return [
    paragraph(
      text("Every answer, in the model\u2019s own words, is in the "),
      link(run, [text("report of this run")]),
      text(": open "),
      code(`report.html#${first.id}`),
      text(" for the first of them.")
    )
  ];
}
var OPEN_ROWS = 10;
function moved(report, way, rows) {
  const tasks = movedTasks(report, way);
  if (tasks.length === 0) return [];
  const rowsOf = (some) => movedTable(some, way, report.taskDetails);
  const shown = tasks.slice(0, rows);
  const folded = shown.slice(OPEN_ROWS);
  const left = tasks.length - shown.length;
  return [
    heading(4, `Got ${way}: ${count(tasks.length, "task")}`),
    ...shown.length === 0 ? [] : [rowsOf(shown.slice(0, OPEN_ROWS))],
    ...folded.length === 0 ? [] : details(`${folded.length} more`, [rowsOf(folded)]),
    ...left === 0 ? [] : [paragraph(text(`${count(left, "more task")} did not fit here and can be seen in the full report.`))]
  ];
}
function movedTable(tasks, way, shown) {
  return table(
    ["Task", "Before \u2192 now"],
    // In one cell, where a phone breaks the line.
    tasks.map((task) => [taskCell(task, shown), [text(`${picks(task)} ${sureness(task, way)}`)]])
  );
}
function taskTable(tasks, shown) {
  const surely = (task) => {
    const way = ["worse", "better"].find((way2) => (task.chances?.[way2] ?? 0) >= 0.5);
    return way === void 0 ? "" : `${way}, ${sureness(task, way)}`;
  };
  return table(
    ["Task", "Before \u2192 now", "Moved"],
    tasks.map((task) => [taskCell(task, shown), [text(picks(task))], [text(surely(task))]])
  );
}
function taskCell(task, shown) {
  return [
    issue(task),
    ...shown === "numbers" ? [] : [text(" "), foreign(task.title, TITLE_LENGTH)],
    text(` \xB7\xA0${price(task.price)}`),
    ...shown === "answers" ? [text(` \xB7 ${choices(task)}`)] : []
  ];
}
function issue(task) {
  const number = issueNumber(task);
  const path2 = issuePath(task);
  return path2 === null ? foreign(number) : link(`https://redirect.github.com${path2}`, [foreign(number)]);
}

// src/report/comment.ts
function renderComment(report, { limit = 6e4, earlier = [] } = {}) {
  const most = Math.max(movedTasks(report, "worse").length, movedTasks(report, "better").length);
  return fitting(most, limit, (rows) => serialise(commentBlocks(report, { rows, moreNotes: 20, earlier })));
}
function commentBlocks(report, { rows, moreNotes, earlier }) {
  const { comparison, verdict, notes, reproduce } = report;
  const warnings = notes.filter((note) => note.kind === "warning").slice(0, 5);
  const others = notes.filter((note) => !warnings.includes(note)).slice(0, moreNotes);
  return [
    heading(3, `${markOf(verdict)} ${headline(report)}`),
    paragraph(...phrases(compared(report))),
    ...comparison === null ? [] : [codeBlock(textChart(comparison), "text")],
    paragraph(...sentence(verdict.reason)),
    ...sentences(warnings.map((note) => [strong(text("Note:")), text(" "), ...sentence(note.text)])),
    paragraph(strong(text("What to do:")), text(" "), ...phrases(advice(report))),
    ...isSettled(report) ? [] : [codeBlock(oneLine(reproduce, 1e3), "sh")],
    ...isAboutTasks(report) ? moves(report, rows) : details("Tasks that moved", moves(report, rows)),
    ...details("In numbers", armTable(report)),
    ...details("What simple rules would get", [floorTable(report)]),
    ...details("Changed prompt and agent files", changedFiles(report)),
    ...details(
      "How this was decided",
      method(report).map((words) => paragraph(text(words)))
    ),
    ...details("Run it on your own machine", locally(report)),
    ...details("More notes", sentences(others.map((note) => sentence(note.text)))),
    ...historyBlocks(earlier, report),
    ...footer(
      "Run and full report",
      artifacts(report),
      text("Gate "),
      code(report.id),
      text(" \xB7 SWE-Lancer Gate "),
      foreign(report.tool.version)
    )
  ];
}
function isSettled({ verdict }) {
  return verdict.kind === "passed" || isAccepted(verdict);
}
function isAboutTasks({ verdict }) {
  return verdict.kind === "regressed" && !isAccepted(verdict) || verdict.cause === "undecided";
}
function locally(report) {
  const { reproduce, candidate, budget } = report;
  const model = candidate.model === null ? [] : [
    text(", the key in "),
    code("OPENAI_API_KEY"),
    text(", and the address in "),
    code("OPENAI_BASE_URL"),
    text(" unless it is OpenAI's"),
    text(budget.calls > 0 ? `. It asks the model anew; the cost of this run: ${cost(budget.cost)}` : "")
  ];
  return [
    paragraph(
      text(
        `${isSettled(report) ? "This" : "The command above"} takes Node 20.11 or newer and a clone that has both commits`
      ),
      ...model,
      text(".")
    ),
    ...isSettled(report) ? [codeBlock(oneLine(reproduce, 1e3), "sh")] : [],
    paragraph(
      text(
        "Without a call, from the answers in this run: download its report, and see what another margin would have said with "
      ),
      code(`${PROGRAM} gate --replay report.json --margin 8`),
      text(".")
    )
  ];
}
var MOST_FILES = 20;
function changedFiles(report) {
  const { changes } = report;
  if (changes.length === 0) return [];
  const page = comparePage(report);
  const left = changes.length - MOST_FILES;
  return [
    table(
      ["File", "Change", "Lines now"],
      changes.slice(0, MOST_FILES).map((change) => [
        [code(change.path)],
        [text(changeWords(change))],
        [text(change.kind === "changed" ? places(change.lines) : "")]
      ])
    ),
    ...left > 0 ? [paragraph(text(`${count(left, "more file")} changed.`))] : [],
    ...page === null ? [] : [paragraph(link(page, [text("All that differs between the two commits")]))]
  ];
}
function places(lines) {
  const shown = lines.slice(0, 10).map(({ from, to }) => from === to ? `${from}` : `${from}\u2013${to}`);
  return `${shown.join(", ")}${lines.length > shown.length ? " \u2026" : ""}`;
}
function sentence(value) {
  return phrases(wordsOf(oneLine(value, 600)));
}
function sentences(items) {
  return items.length === 0 ? [] : [list(items)];
}
function armTable(report) {
  const sides = report.baseline === null ? ["candidate"] : ["baseline", "candidate"];
  const rows = armRows(report);
  const shared = report.baseline === null ? [] : rows.filter(isSharedName);
  const sentence2 = shared.flatMap(({ label, candidate }, index) => [
    text(`${index === 0 ? "Both sides: " : ", "}${label.toLowerCase()} `),
    ...phrases(candidate)
  ]);
  return [
    table(
      ["", ...sides.map((side) => SIDES[side])],
      rows.filter((row) => !shared.includes(row)).map((row) => [[text(row.label)], ...sides.map((side) => phrases(row[side]))])
    ),
    ...shared.length === 0 ? [] : [paragraph(...sentence2, text("."))]
  ];
}
function isSharedName({ baseline, candidate }) {
  return candidate.some((part) => typeof part !== "string") && isDeepStrictEqual(baseline, candidate);
}
function floorTable(report) {
  return table(
    ["", "Accuracy"],
    floors(report).map(({ name, accuracy, measured }) => [
      [measured ? strong(text(name)) : foreign(name)],
      [text(percent(accuracy))]
    ])
  );
}

// src/report/summary.ts
var LIMIT = 1e6;
function renderSummary(report, { limit = LIMIT } = {}) {
  const all = { rows: report.tasks.length, moreNotes: report.notes.length, earlier: [] };
  const comment = commentBlocks(report, all);
  return fitting(report.tasks.length, limit, (rows) => {
    const left = report.tasks.length - rows;
    return serialise([
      ...comment,
      heading(4, `All ${count(report.tasks.length, "task")}`),
      taskTable(report.tasks.slice(0, rows), report.taskDetails),
      ...left === 0 ? [] : [paragraph(text(`${count(left, "more task")} did not fit here.`))]
    ]);
  });
}

// src/report/write.ts
async function writeReport(report, folder) {
  const [{ renderHtml }, { renderJunit }] = await Promise.all([import("./3JRPZIRN.js"), import("./GJRKOKWK.js")]);
  const file = (name) => path.join(folder, name);
  const written = {
    report: file("report.json"),
    comment: file("comment.md"),
    summary: file("summary.md"),
    html: file("report.html"),
    junit: file("junit.xml")
  };
  const contents = [
    [written.report, `${JSON.stringify(report, null, 1)}
`],
    [written.comment, renderComment(report)],
    [written.summary, renderSummary(report)],
    [written.html, renderHtml(report)],
    [written.junit, renderJunit(report)]
  ];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of contents) await writeFile(name, content);
  } catch (error) {
    throw new Failure(
      "configuration",
      `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`,
      {
        hint: "Choose another folder with --out. The answers are kept in the store.",
        cause: error
      }
    );
  }
  return written;
}

export {
  historyBlocks,
  renderComment,
  renderSummary,
  writeReport
};
