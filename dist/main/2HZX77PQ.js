import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  didYouMean
} from "./G43GAEJJ.js";
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

export {
  DEFAULT_PROMPT,
  DEFAULT_TEMPLATES,
  checkTemplate,
  showsProposals,
  promptOf,
  namesByText,
  renderMessages
};
