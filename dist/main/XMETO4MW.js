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
} from "./Y6ACJPGJ.js";
import {
  asWritten
} from "./KVQBS7D7.js";
import {
  SIDES,
  armRows,
  ruleFloors
} from "./A7P7KLTW.js";
import {
  LABELS,
  REPRODUCE,
  VERDICTS,
  costWords,
  floorWords,
  headline,
  lead,
  markOf,
  method,
  next,
  outcomeOf,
  sampleWords,
  whatChanged,
  wordsOf
} from "./R7F5GUJP.js";
import {
  DECISION_PAGE,
  answersTo,
  artifacts,
  choices,
  commitPage,
  issueNumber,
  issuePath,
  movedTasks,
  picks,
  runPage,
  shares,
  shortTitle,
  stateOf,
  uncertainTasks
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  cost,
  count,
  integer,
  moment,
  points,
  price,
  shortCommit
} from "./2GADIIEC.js";
import {
  Failure
} from "./WOQU7CIP.js";

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
    const end = verdict === "measuring" ? "did not finish" : VERDICTS[verdict];
    return [
      text(`${moment(at)} \xB7 `),
      page === null ? name : link(page, [name]),
      text(` \xB7 ${end}${difference === null ? "" : ` \xB7 ${points(difference)}`}`)
    ];
  });
  return [
    ...last?.verdict === "measuring" ? [paragraph(text("The previous run did not finish."))] : [],
    ...lines.length === 0 ? [] : details("Earlier results on this pull request", [list(lines)])
  ];
}

// src/report/task-tables.ts
var OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };
var ROWS_OF_CAUSE = 2;
var CELL_LENGTH = 48;
function atWord(title, length) {
  const line = oneLine(title, length);
  const end = line.endsWith("\u2026") ? line.lastIndexOf(" ") : -1;
  return end < 2 * length / 3 ? line : `${line.slice(0, end)}\u2026`;
}
function movedBlocks(report, rows) {
  const fitting2 = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === void 0 ? 0 : ROWS_OF_CAUSE));
  const open = movedTasks(report, "worse").slice(0, Math.min(rows, fitting2));
  return [
    ...open.length === 0 ? [] : [movedTable(open, LABELS.gotWorse, report)],
    ...foldedMoves(report, rows - open.length, open.length)
  ];
}
function foldedMoves(report, rows, inSight = 0) {
  const groups = [
    { title: LABELS.gotWorse, tasks: movedTasks(report, "worse").slice(inSight) },
    { title: LABELS.gotBetter, tasks: movedTasks(report, "better") },
    { title: LABELS.mayBeLuck, tasks: uncertainTasks(report) }
  ].filter(({ tasks }) => tasks.length > 0);
  const fitting2 = groups.map(({ title, tasks }, index) => {
    const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
    return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
  });
  const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const left = number(groups) - number(fitting2);
  return details(foldedSummary(groups, inSight), [
    ...fitting2.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
    ...left > 0 ? [paragraph(text(`${count(left, "more task")} did not fit here; see the full report.`))] : []
  ]);
}
function foldedSummary(groups, inSight) {
  if (groups.length === 1 && groups[0]?.title === LABELS.mayBeLuck) {
    return `${count(groups[0].tasks.length, "task")} moved, maybe by luck`;
  }
  return groups.map(({ title, tasks: { length } }, index) => {
    const more = inSight > 0 && title === LABELS.gotWorse;
    const noun = index > 0 ? "" : more ? " more" : length === 1 ? " task" : " tasks";
    return `${integer(length)}${noun} ${title.toLowerCase()}`;
  }).join(", ");
}
function movedTable(tasks, title, report) {
  return table(
    [title, LABELS.before, LABELS.now],
    tasks.map((task) => {
      const { before, now } = shares(task);
      const answers = answersTo(task, report);
      return [
        taskCell(task, report.taskDetails),
        [text(before)],
        [strong(answers === null ? text(now) : link(answers, [text(now)]))]
      ];
    })
  );
}
function taskTable(tasks, shown) {
  const moved = (task) => {
    const state = stateOf(task);
    return state === "worse" || state === "better" ? state : "";
  };
  return table(
    ["Task", "Before \u2192 now", "Moved"],
    tasks.map((task) => [
      [...taskCell(task, shown), text(` \xB7\xA0${price(task.price)}`)],
      [text(picks(task))],
      [text(moved(task))]
    ])
  );
}
function taskCell(task, shown) {
  return [
    issue(task),
    ...shown === "numbers" ? [] : [text(" "), foreign(atWord(shortTitle(task.title), CELL_LENGTH))],
    ...shown === "answers" ? [text(` \xB7 ${choices(task)}`)] : []
  ];
}
function issue(task) {
  const number = issueNumber(task);
  const path2 = issuePath(task);
  return path2 === null ? foreign(number) : link(`https://redirect.github.com${path2}`, [foreign(number)]);
}

// src/report/comment.ts
function renderComment(report, { limit = 6e4, earlier = [], uploaded = true } = {}) {
  const extent = { maxNotes: 20, earlier, uploaded };
  return fitting(movedRows(report), limit, (rows) => serialise(commentBlocks(report, { ...extent, rows })));
}
function movedRows(report) {
  return movedTasks(report, "worse").length + movedTasks(report, "better").length + uncertainTasks(report).length;
}
var TEMPLATES = {
  dropped: ["lead", "cause", "changed", "warnings", "next", "moved", "details", "earlier", "links"],
  accepted: ["warnings", "lead", "cause", "changed", "next", "folded-moves", "details", "earlier", "links"],
  improved: ["lead", "changed", "warnings", "folded-moves", "details", "earlier", "links"],
  "no-drop": ["lead", "warnings", "folded-moves", "details", "earlier", "links"],
  // A change that does not affect the model gets a single line.
  unchanged: ["warnings"],
  measured: ["lead", "warnings", "details", "earlier", "links"],
  "first-run": ["lead", "warnings", "details", "earlier", "links"],
  "not-decided": ["lead", "changed", "warnings", "next", "folded-moves", "details", "earlier", "links"],
  "not-measured": ["lead", "next", "warnings", "earlier", "links"]
};
function commentBlocks(report, extent) {
  const evidence = extent.uploaded ? report : { ...report, runUrl: null };
  const parts = {
    warnings: () => warnings(report),
    lead: () => [paragraph(...phrases(lead(report)))],
    cause: () => labelled(LABELS.cause, explained(report)),
    changed: () => labelled(LABELS.whatChanged, whatChanged(report)),
    next: () => labelled(LABELS.next, next(report)),
    moved: () => movedBlocks(evidence, extent.rows),
    "folded-moves": () => foldedMoves(evidence, extent.rows),
    details: () => details(LABELS.details, numbers(report, extent.maxNotes)),
    earlier: () => historyBlocks(extent.earlier, report),
    links: () => footer(links(report, extent))
  };
  return [
    heading(3, `${markOf(report)} ${headline(report)}`),
    ...TEMPLATES[outcomeOf(report)].flatMap((part) => parts[part]())
  ];
}
function explained({ explanation }) {
  return explanation === void 0 ? null : wordsOf(oneLine(explanation.sentence, 600));
}
function labelled(label, words) {
  return words === null ? [] : [paragraph(strong(text(label)), text(" "), ...phrases(words))];
}
var MAX_WARNINGS = 5;
function warnings(report) {
  const shown = report.notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS);
  const items = shown.map(({ text: note }) => [strong(text(LABELS.note)), text(" "), ...sentence(note)]);
  return items.length === 1 ? items.map((item) => paragraph(...item)) : sentences(items);
}
function numbers(report, maxNotes) {
  const { notes, budget, reproduce } = report;
  const warned = notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS);
  const others = notes.filter((note) => !warned.includes(note)).slice(0, maxNotes);
  const samples = sampleWords(report);
  const spent = budget.calls === 0 ? "" : ` (${REPRODUCE.cost(budget.cost === null ? null : cost(budget.cost))})`;
  return [
    paragraph(text(costWords(report))),
    ...samples === null ? [] : [paragraph(text(samples))],
    ...armTable(report),
    ...report.suite.tasks === 0 ? [] : [paragraph(foreign(floorWords(ruleFloors(report.suite)), 300))],
    ...method(report).map((words) => paragraph(text(words))),
    ...sentences(others.map((note) => sentence(note.text))),
    paragraph(text(`${REPRODUCE.title}${spent}:`)),
    codeBlock(oneLine(reproduce, 1e3), "sh")
  ];
}
function links(report, { uploaded }) {
  const [run, answers] = [runPage(report), uploaded && report.candidate.trials > 0 ? artifacts(report) : null];
  return [
    ...answers === null ? [] : [[link(answers, [text(LABELS.report)])]],
    ...run === null ? [] : [[link(run, [text(LABELS.log)])]],
    ...report.comparison === null ? [] : [[link(DECISION_PAGE, [text(LABELS.decided)])]],
    ...report.id === "default" ? [] : [[text("Gate "), code(report.id)]]
  ];
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
  const named = report.baseline === null ? [] : rows.filter(isNamed);
  const shared = named.filter((row) => isDeepStrictEqual(row.baseline, row.candidate));
  const own = named.filter((row) => !shared.includes(row));
  const sentences2 = [
    { title: "Both", words: shared.map((row) => ({ label: row.label, value: row.candidate })) },
    ...sides.map((side) => ({ title: SIDES[side], words: own.map((row) => ({ label: row.label, value: row[side] })) }))
  ].filter(({ words }) => words.length > 0);
  return [
    table(
      ["", ...sides.map((side) => SIDES[side])],
      rows.filter((row) => !named.includes(row)).map((row) => [[text(row.label)], ...sides.map((side) => phrases(row[side]))])
    ),
    ...sentences2.map(
      ({ title, words }) => paragraph(
        ...words.flatMap(({ label, value }, index) => [
          text(`${index === 0 ? `${title}: ` : ", "}${label.toLowerCase()} `),
          ...phrases(value)
        ]),
        text(".")
      )
    )
  ];
}
function isNamed({ baseline, candidate }) {
  return [...baseline, ...candidate].some((part) => typeof part !== "string");
}

// src/report/summary.ts
var LIMIT = 1e6;
function renderSummary(report, { limit = LIMIT } = {}) {
  const all = { rows: movedRows(report), maxNotes: report.notes.length, earlier: [], uploaded: true };
  const comment = commentBlocks(report, all);
  return fitting(report.tasks.length, limit, (rows) => {
    const left = report.tasks.length - rows;
    if (report.tasks.length === 0) return serialise(comment);
    return serialise([
      ...comment,
      heading(4, `All ${count(report.tasks.length, "task")}`),
      taskTable(report.tasks.slice(0, rows), report.taskDetails),
      ...left === 0 ? [] : [paragraph(text(`${count(left, "more task")} did not fit here.`))]
    ]);
  });
}

// src/report/write.ts
function renderReport(report) {
  return { report, comment: renderComment(report), summary: renderSummary(report) };
}
async function writeReport({ report, comment, summary }, folder) {
  const [{ renderHtml }, { renderJunit }] = await Promise.all([import("./DSKNLXCK.js"), import("./RQMWA4I5.js")]);
  const file = (name) => path.join(folder, name);
  const files = {
    report: file("report.json"),
    comment: file("comment.md"),
    summary: file("summary.md"),
    html: file("report.html"),
    junit: file("junit.xml")
  };
  const contents = [
    [files.report, `${JSON.stringify(asWritten(report), null, 1)}
`],
    [files.comment, comment],
    [files.summary, summary],
    [files.html, renderHtml(report)],
    [files.junit, renderJunit(report)]
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
  return files;
}

export {
  historyBlocks,
  renderComment,
  renderSummary,
  renderReport,
  writeReport
};
