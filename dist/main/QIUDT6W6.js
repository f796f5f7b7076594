import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  wrap
} from "./HGVOBGTN.js";
import {
  SIDES,
  armRows,
  diskWords,
  floors,
  ruleFloors
} from "./A7P7KLTW.js";
import {
  LABELS,
  TERMINAL,
  compared,
  costWords,
  floorWords,
  headline,
  lead,
  method,
  next,
  outcomeOf,
  sampleWords,
  whatChanged
} from "./R7F5GUJP.js";
import {
  BENCHMARK_PAGE,
  issueNumber,
  movedTasks,
  picks,
  shortTitle,
  uncertainTasks
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  percent,
  price
} from "./2GADIIEC.js";
import {
  __commonJS,
  __toESM
} from "./DTEW5AZJ.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/published.ts
var PAPER = { name: "SWE-Lancer, table 1", url: "https://arxiv.org/abs/2502.12115" };
var GPT_4_5 = { name: "GPT-4.5 system card", url: "https://openai.com/index/gpt-4-5-system-card/" };
var PUBLISHED = [
  { model: "GPT-4o", accuracy: 0.37, earned: 125e3, source: PAPER },
  { model: "o1", accuracy: 0.415, earned: 137e3, source: PAPER },
  { model: "GPT-4.5", accuracy: 0.44, earned: 144500, source: GPT_4_5 },
  { model: "Claude 3.5 Sonnet", accuracy: 0.449, earned: 15e4, source: PAPER },
  { model: "Deep research", accuracy: 0.51, earned: null, source: GPT_4_5 }
];
var DIAMOND = "e1f40ca27ccc52ba26bc299496dcc5a76ebba2c8cda6f5e410bbbf39f659aa32";
var LUCK = "8 points";
function publishedWords({ suite, baseline, candidate }) {
  const { accuracy, model, missing, solver } = candidate;
  if (suite.hash !== DIAMOND || baseline !== null || model === null || accuracy === null || missing > 0) return null;
  const theirs = solver === "chat" ? "their agents could read the code, this model could not" : "theirs was another agent";
  const simple = floorWords(ruleFloors(suite));
  return `${placeOf(accuracy)}; differences below ${LUCK} can be luck. Not the same protocol: ${theirs}. ${simple} See ${BENCHMARK_PAGE}`;
}
function placeOf(accuracy) {
  const below = PUBLISHED.findLast((result) => result.accuracy <= accuracy);
  const above = PUBLISHED.find((result) => result.accuracy > accuracy);
  const words = [below && `at or above ${named(below)}`, above && `below ${named(above)}`].filter(
    (part) => part !== void 0
  );
  return words.join(" and ");
}
var named = ({ model, accuracy }) => `${model} (${percent(accuracy)})`;

// src/report/terminal.ts
var SIGNS = {
  dropped: "\u2718",
  accepted: "\u2714",
  improved: "\u2714",
  "no-drop": "\u2714",
  unchanged: "\u2714",
  measured: "\u2714",
  "first-run": "\u2022",
  "not-decided": "\u2022",
  "not-measured": "!"
};
var MAX_ROWS = 5;
function renderTerminal(report, { width, color, verbose = false }) {
  const { bold, dim, green, red, yellow } = import_picocolors.default.createColors(color);
  const outcome = outcomeOf(report);
  const dropped = outcome === "accepted" ? green : red;
  const paint = { passed: green, measured: green, regressed: dropped, inconclusive: yellow, error: red };
  const sentence = (text) => wrap(oneLine(text, 2e3), width);
  const labelled = (label, text) => {
    const name = label.replace(":", "");
    return wrap(oneLine(text, 2e3), width - LABEL_WIDTH).map(
      (line, index) => `${index === 0 ? bold(name.padEnd(LABEL_WIDTH)) : " ".repeat(LABEL_WIDTH)}${line}`
    );
  };
  const changed = whatChanged(report);
  const advice = next(report);
  const notes = report.notes.filter(({ kind }) => verbose || kind === "warning");
  const moved = movedSections(report, width, verbose ? Number.POSITIVE_INFINITY : MAX_ROWS);
  const disk = diskWords(report);
  const published = publishedWords(report);
  return [
    ...wrap(`${SIGNS[outcome]} ${headline(report)}`, width).map((line) => bold(paint[report.verdict.kind](line))),
    ...sentence(plain(compared(report))).map(dim),
    "",
    ...sentence(plain(lead(report))),
    ...moved.flatMap(({ title, lines }) => ["", bold(title), ...lines]),
    "",
    ...changed === null || report.changes.length === 0 ? [] : labelled(TERMINAL.changed, plain(changed)),
    ...published === null ? [] : labelled(TERMINAL.published, published),
    ...notes.flatMap(({ text }) => labelled(LABELS.note, text)),
    ...advice === null ? [] : labelled(LABELS.next, plain(advice)),
    ...labelled(TERMINAL.cost, costWords(report).replace(/^Cost /, "")),
    ...labelled(TERMINAL.again, report.reproduce),
    ...verbose ? ["", ...armLines(report, width), "", ...details(report).flatMap(sentence)] : [],
    ...verbose && disk !== null ? sentence(disk) : [],
    ""
  ].join("\n");
}
var LABEL_WIDTH = 9;
function plain(words) {
  return words.map((part) => {
    if (typeof part === "string") return part;
    if ("strong" in part) return part.strong;
    return "code" in part ? oneLine(part.code, 1e3) : oneLine(part.foreign, 1e3);
  }).join("");
}
function details(report) {
  const samples = sampleWords(report);
  const all = floors(report).map(({ name, accuracy }) => `${oneLine(name, 40)} ${percent(accuracy)}`);
  return [...samples === null ? [] : [samples], ...method(report), `Accuracy: ${all.join(" \xB7 ")}`];
}
function movedSections(report, width, most) {
  const groups = [
    { title: LABELS.gotWorse, tasks: movedTasks(report, "worse") },
    { title: LABELS.gotBetter, tasks: movedTasks(report, "better") },
    ...most > MAX_ROWS ? [{ title: LABELS.mayBeLuck, tasks: uncertainTasks(report) }] : []
  ];
  return groups.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => {
    const shown = tasks.slice(0, most);
    const left = tasks.length - shown.length;
    return {
      title: `${title}: ${tasks.length}`,
      lines: [...taskLines(shown, report, width), ...left > 0 ? [`  ${TERMINAL.more(left)}`] : []]
    };
  });
}
function taskLines(tasks, { taskDetails }, width) {
  const cells = tasks.map((task) => [oneLine(issueNumber(task), 20), price(task.price), picks(task)]);
  return columns(cells, [1, 3]).map((start, index) => {
    const title = taskDetails === "numbers" ? "" : shortTitle(tasks[index]?.title ?? "");
    return `  ${start}  ${oneLine(title, Math.max(10, width - start.length - 4))}`.trimEnd();
  });
}
function armLines(report, width) {
  const sides = report.baseline === null ? ["candidate"] : ["baseline", "candidate"];
  const most = Math.max(10, Math.floor((width - 36) / 2));
  const cell = (words) => oneLine(plain(words), most);
  const rows = armRows(report).map((row) => [row.label, ...sides.map((side) => cell(row[side]))]);
  return columns([["", ...sides.map((side) => SIDES[side])], ...rows], [1, 2]).map((line) => `  ${line}`);
}
function columns(rows, toTheRight) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map(
    (row) => row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    }).join("  ")
  );
}

export {
  require_picocolors,
  renderTerminal,
  plain
};
