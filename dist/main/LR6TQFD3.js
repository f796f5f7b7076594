import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  code,
  codeBlock,
  details,
  fitting,
  footer,
  foreign,
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
  accuracy,
  costOfRight,
  figures,
  headline,
  interval,
  method,
  place
} from "./MVXGHW7U.js";
import {
  plain,
  require_picocolors
} from "./QIUDT6W6.js";
import {
  compareReportSchema
} from "./KZ6UFZ7N.js";
import {
  ruleFloors
} from "./A7P7KLTW.js";
import {
  wordsOf
} from "./R7F5GUJP.js";
import {
  runPage
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  count,
  percent,
  points,
  signed
} from "./2GADIIEC.js";
import {
  Failure
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/report/compare/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function renderCompareTerminal(report, { color }) {
  const { bold, dim, yellow } = import_picocolors.default.createColors(color);
  const proven = report.pairs.filter(({ beats }) => beats);
  return [
    bold(plain(headline(report))),
    "",
    ...mainTable(report).map((line, index) => index === 0 ? dim(line) : line),
    "",
    ...proven.map(
      ({ ahead, behind, difference, low, high }) => `${oneLine(ahead)} beats ${oneLine(behind)} by ${points(difference)} (likely ${signed(low)} to ${signed(high)})`
    ),
    ...proven.length === 0 ? [] : [""],
    ...aligned([
      ["", ...figures(report).map(({ label }) => label)],
      ...report.arms.map((arm) => [oneLine(arm.name, 60), ...figures(report).map(({ of }) => of(arm))])
    ]).map(dim),
    "",
    ...report.notes.map(
      ({ kind, text: text2 }) => kind === "warning" ? yellow(`Note: ${oneLine(text2, 600)}`) : dim(oneLine(text2, 600))
    ),
    dim(`Repeat: ${oneLine(report.reproduce, 1e3)}`),
    ""
  ].join("\n");
}
function mainTable(report) {
  const arms = report.arms.map((arm) => ({
    at: arm.accuracy ?? -1,
    cells: [place(arm), oneLine(arm.name, 60), accuracy(arm), interval(arm), costOfRight(arm)]
  }));
  const rules = ruleFloors(report.suite).map((rule) => ({
    at: rule.accuracy,
    cells: ["", `(${oneLine(rule.name, 40)})`, percent(rule.accuracy), "", ""]
  }));
  const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
  return aligned([["Rank", "", "Accuracy", "95% interval", "Cost per 100 correct"], ...rows.map(({ cells }) => cells)]);
}
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const name = rows[0]?.indexOf("") ?? 0;
  return rows.map(
    (row) => row.map((cell, column) => column <= name ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join("  ").trimEnd()
  );
}

// src/report/compare/write.ts
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

// src/report/compare/markdown.ts
var LIMIT = 1e6;
function renderCompareMarkdown(report, limit = LIMIT) {
  return fitting(report.pairs.length, limit, (rows) => serialise(blocks(report, rows)));
}
function blocks(report, rows) {
  const { notes, reproduce } = report;
  const run = runPage(report);
  return [
    { type: "heading", depth: 3, children: phrases(headline(report)) },
    mainTable2(report),
    ...notes.length === 0 ? [] : [list(notes.slice(0, 20).map((note) => [strong(text("Note: ")), ...phrases(wordsOf(oneLine(note.text, 600)))]))],
    ...details(
      "Numbers",
      report.arms.flatMap((arm) => [
        paragraph(strong(code(arm.name))),
        list(figures(report).map(({ label, of }) => [text(`${label}: ${of(arm)}`)]))
      ])
    ),
    ...details(`All ${count(report.pairs.length, "pair")}`, pairs(report, rows)),
    ...details(
      "Method",
      method(report).map((words) => paragraph(text(words)))
    ),
    ...details("Reproduce", [codeBlock(oneLine(reproduce, 1e3), "sh")]),
    ...footer(run === null ? [] : [[link(`${run}#artifacts`, [text("Full report")])], [link(run, [text("Run log")])]])
  ];
}
function mainTable2(report) {
  const arms = report.arms.map((arm) => ({
    at: arm.accuracy ?? -1,
    cells: [
      [text(`${place(arm)} `), code(arm.name)],
      [strong(text(accuracy(arm))), text(` (${interval(arm)})`)],
      [text(costOfRight(arm))]
    ]
  }));
  const rules = ruleFloors(report.suite).map((rule) => ({
    at: rule.accuracy,
    cells: [
      [{ type: "emphasis", children: [foreign(rule.name)] }],
      [text(percent(rule.accuracy))],
      []
    ]
  }));
  const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
  return table(
    ["Model", "Accuracy", "Cost per 100 correct"],
    rows.map(({ cells }) => cells)
  );
}
function pairs({ pairs: pairs2 }, rows) {
  if (pairs2.length === 0) return [];
  const shown = pairs2.toSorted((a, b) => a.adjustedP - b.adjustedP).slice(0, rows);
  return [
    ...shown.length === 0 ? [] : [
      table(
        ["", "Difference", "p, corrected"],
        shown.map((pair) => [
          [code(pair.ahead), text(pair.beats ? " beats " : " and "), code(pair.behind)],
          [text(`${points(pair.difference)} (${signed(pair.low)} to ${signed(pair.high)})`)],
          [text(pValue(pair.adjustedP))]
        ])
      )
    ],
    ...shown.length === pairs2.length ? [] : [paragraph(text(`${count(pairs2.length - shown.length, "more pair")} did not fit here.`))]
  ];
}
var pValue = (p) => p < 1e-4 ? "under 0.0001" : p.toFixed(4);

// src/report/compare/write.ts
async function writeComparison(report, folder) {
  const { renderComparePage } = await import("./I43B7VQK.js");
  const page = path.join(folder, "compare.html");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "compare.json"), `${JSON.stringify(compareReportSchema.parse(report))}
`);
    await writeFile(path.join(folder, "compare.md"), renderCompareMarkdown(report));
    await writeFile(page, renderComparePage(report));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Failure("configuration", `the comparison cannot be written to ${folder}: ${reason}`, {
      hint: "Choose another folder with --out. The answers are kept in the store.",
      cause: error
    });
  }
  return page;
}

export {
  renderCompareTerminal,
  renderCompareMarkdown,
  writeComparison
};
