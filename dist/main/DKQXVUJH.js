import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  endingOf
} from "./6LZKPA4M.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/arm/prompt/template.ts
var DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behaviour is as intended.

# Issue: {{title}}

{{description}}

# Proposals

{{proposals}}

# Answer

Answer with JSON only, naming the number of the proposal you choose: {"selected_proposal_id": <number>}
`;
var DEFAULT_TEMPLATES = [
  { role: "user", template: DEFAULT_PROMPT, file: "(built-in prompt)", line: 1 }
];
var VARIABLES = ["title", "description", "price", "proposals", "question_id"];
var VARIABLE = /\\?\{\{([^{}]*)\}\}/g;
var MAX_SHOWN = 60;
function* variables(template) {
  for (const { 0: whole, 1: name = "", index } of template.matchAll(VARIABLE)) {
    if (!whole.startsWith("\\")) yield { name: name.trim(), index };
  }
}
function checkTemplate(message) {
  for (const { name, index } of variables(message.template)) {
    if (VARIABLES.some((known) => known === name)) continue;
    const shown = name.slice(0, MAX_SHOWN);
    throw new Failure("configuration", `unknown variable {{${shown}}}`, {
      file: message.file,
      line: message.line + message.template.slice(0, index).split("\n").length - 1,
      hint: `${didYouMean(shown, VARIABLES)} To send the braces as text, write \\{{${shown}}}.`
    });
  }
}
function showsProposals(templates) {
  return templates.some(({ template }) => [...variables(template)].some(({ name }) => name === "proposals"));
}
function promptOf(templates, files) {
  const messages = templates.map(({ role, template }) => ({ role, template }));
  if (files.length === 0) return messages;
  return [{ role: "system", template: shownFiles(files) }, ...messages];
}
function namesByText(files) {
  const names = /* @__PURE__ */ new Map();
  for (const { path, content } of files) names.set(content, [...names.get(content) ?? [], path]);
  return names;
}
var writtenFiles = /* @__PURE__ */ new WeakMap();
function shownFiles(files) {
  const known = writtenFiles.get(files);
  if (known !== void 0) return known;
  const text = [...namesByText(files)].map(([content, paths]) => `<file path="${paths.join(", ")}">
${content}
</file>`).join("\n\n");
  writtenFiles.set(files, text);
  return text;
}
function renderMessages(templates, files, task, shown) {
  const values = /* @__PURE__ */ new Map([
    ["title", task.title],
    ["description", task.description],
    ["price", String(task.price)],
    ["question_id", task.id],
    ["proposals", shown.map(({ shown: number, proposal }) => `## Proposal ${number}

${proposal.text}`).join("\n\n")]
  ]);
  const messages = templates.map(
    ({ role, template }) => ({
      role,
      content: template.replace(
        VARIABLE,
        (whole, name) => whole.startsWith("\\") ? whole.slice(1) : values.get(name.trim()) ?? whole
      )
    })
  );
  return files.length === 0 ? messages : [{ role: "system", content: shownFiles(files) }, ...messages];
}

// src/solver/answer.ts
var STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
var MENTIONED = /selected_proposal_id/i;
var NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
var SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
var STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
var BARE = /^(?:proposal )?#?(\d+)\.?$/i;
function readAnswer({ text, refusal, finishReason }, shownIds) {
  const ending = endingOf(finishReason);
  if (ending === "refused" || refusal !== null && refusal.trim() !== "") return none("refused");
  const strict = STRICT.exec(text)?.[1];
  if (strict !== void 0) return pick("json", Number(strict), shownIds);
  const cut = ending === "cut";
  const said = withoutThoughts(text);
  const candidates = new Set(candidatesIn(said, cut));
  const [only] = candidates;
  if (cut && (only === void 0 || /\d\s*$/.test(said))) return none("truncated");
  if (only === void 0 || candidates.size > 1) return none("unparseable");
  return pick("lenient", only, shownIds);
}
var none = (reading) => ({ reading, shown: null });
function pick(reading, id, shownIds) {
  return shownIds.includes(id) ? { reading, shown: id } : none("unknown-id");
}
function candidatesIn(said, cut) {
  const named = numbersOf(said.matchAll(NAMED));
  if (named.length > 0 || cut || MENTIONED.test(said)) return named;
  const similar = numbersOf(said.matchAll(SIMILAR));
  if (similar.length > 0) return similar;
  return firstValue(said) ?? statements(said);
}
var numbersOf = (matches) => [...matches].map((match) => Number(match[1]));
function firstValue(said) {
  const [, inside = said] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(said) ?? [];
  try {
    const value = parseJson(inside);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
    const first = Object.values(value)[0];
    const digits = typeof first === "number" || typeof first === "string" ? String(first).trim() : "";
    return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
  } catch {
    return null;
  }
}
function statements(said) {
  const alone = BARE.exec(plain(said))?.[1];
  if (alone !== void 0) return [Number(alone)];
  const lines = said.split("\n").map(plain);
  const last = lines.findLast((line) => line !== "") ?? "";
  return STATEMENT.test(last) ? lines.flatMap((line) => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
var plain = (text) => text.replaceAll(/[*_`>]/g, "").trim();
function withoutThoughts(text) {
  let said = "";
  let thinking = false;
  for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
    if (/^<think/i.test(piece)) thinking = true;
    else if (/^<\/think/i.test(piece)) {
      if (!thinking) said = "";
      thinking = false;
    } else if (!thinking) said += piece;
  }
  return said;
}

export {
  DEFAULT_PROMPT,
  DEFAULT_TEMPLATES,
  checkTemplate,
  showsProposals,
  promptOf,
  namesByText,
  renderMessages,
  readAnswer
};
