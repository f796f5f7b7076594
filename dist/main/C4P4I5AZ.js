import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";

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
    if (step.kind === "turn") return [{ ...step, number: ++turns }];
    if (step.kind === "said") return [step];
    if (step.kind === "used") return [{ ...step, result: results.get(step) ?? null }];
    return strays.has(step) ? [{ kind: "used", tool: step.tool, arguments: "", result: step.text }] : [];
  });
}
var READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;
var readArguments = external_exports.looseObject({
  path: external_exports.string().optional(),
  file_path: external_exports.string().optional(),
  filePath: external_exports.string().optional(),
  filepath: external_exports.string().optional(),
  files: external_exports.array(external_exports.looseObject({ path: external_exports.string() })).optional(),
  paths: external_exports.array(external_exports.string()).optional()
});
function filesReadBy({ tool, arguments: given }) {
  if (!READING.test(tool)) return [];
  const { data } = readArguments.safeParse(parsed(given));
  if (data?.files !== void 0) return data.files.map(({ path }) => path);
  if (data?.paths !== void 0) return data.paths;
  return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}
function argumentWords(given) {
  const { data } = external_exports.record(external_exports.string(), external_exports.union([external_exports.string(), external_exports.number(), external_exports.boolean()])).safeParse(parsed(given));
  if (data === void 0) return given;
  return Object.entries(data).map(([name, value]) => `${name}: ${value}`).join(", ");
}
function linesShown(result) {
  const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map((match) => Number(match[1]));
  if (2 * numbers.length < result.trimEnd().split("\n").length) return null;
  const [from] = numbers;
  const to = numbers.at(-1);
  return from === void 0 || to === void 0 ? null : { from, to };
}
var MAX_STEP = 4e3;
function shortenedStep(step) {
  if (step.kind === "turn") return step;
  return step.kind === "used" ? { ...step, arguments: shortened(step.arguments) } : { ...step, text: shortened(step.text) };
}
function shortened(text) {
  if (text.length <= MAX_STEP) return text;
  const half = MAX_STEP / 2;
  return `${text.slice(0, half)}
[\u2026 ${text.length - MAX_STEP} characters \u2026]
${text.slice(-half)}`;
}
function lineCount(result) {
  return { lines: result.split("\n").length, isLeast: /\n\[… \d+ characters …\]\n/.test(result) };
}
function parsed(json) {
  try {
    return parseJson(json);
  } catch {
    return void 0;
  }
}

export {
  actionsOf,
  filesReadBy,
  argumentWords,
  linesShown,
  shortenedStep,
  lineCount
};
