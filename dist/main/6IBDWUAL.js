import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  SIDES,
  armRows,
  diskWords,
  floors,
  textChart
} from "./R7OK5F5K.js";
import {
  advice,
  compared,
  headline,
  issueNumber,
  movedTasks,
  picks,
  sureness
} from "./BV27WN6V.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import {
  count,
  percent,
  price
} from "./GFCN6ECW.js";
import {
  __commonJS,
  __toESM
} from "./B4KB6TU4.js";

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
function renderTerminal(report, { width, colour }) {
  const { bold, dim, green, red, yellow } = import_picocolors.default.createColors(colour);
  const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
  const { comparison } = report;
  const disk = diskWords(report);
  const section = (title, way) => {
    const tasks = movedTasks(report, way);
    return tasks.length === 0 ? [] : ["", bold(`${title}: ${count(tasks.length, "task")}`), ...taskLines(tasks, way, { ...report, width })];
  };
  return [
    bold(paint(headline(report))),
    plain(compared(report)),
    ...comparison === null ? [] : [
      "",
      ...textChart(comparison).split("\n").map((line) => `  ${line}`)
    ],
    "",
    oneLine(report.verdict.reason),
    ...report.notes.map(
      ({ kind, text }) => kind === "warning" ? yellow(`Note: ${oneLine(text)}`) : dim(oneLine(text))
    ),
    `What to do: ${plain(advice(report))}`,
    ...section("Got worse", "worse"),
    ...section("Got better", "better"),
    "",
    ...armLines(report, width),
    "",
    ...disk === null ? [] : [dim(disk)],
    dim(
      `Accuracy: ${floors(report).map(({ name, accuracy }) => `${oneLine(name, 40)} ${percent(accuracy)}`).join(" \xB7 ")}`
    ),
    dim(`Again: ${oneLine(report.reproduce, 1e3)}`),
    ""
  ].join("\n");
}
function plain(words) {
  return words.map((part) => typeof part === "string" ? part : oneLine("code" in part ? part.code : part.foreign)).join("");
}
function taskLines(tasks, way, { taskDetails, width }) {
  const cells = tasks.map((task) => [
    oneLine(issueNumber(task), 20),
    price(task.price),
    picks(task),
    sureness(task, way)
  ]);
  return columns(cells, [1, 3]).map((start, index) => {
    const title = taskDetails === "numbers" ? "" : tasks[index]?.title ?? "";
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
