import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readYaml,
  require_dist
} from "./36BQ7JLU.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/dataset/own-task.ts
var import_yaml = __toESM(require_dist(), 1);
import { isDeepStrictEqual } from "node:util";
var idSchema = external_exports.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'takes letters, digits, ".", "_" and "-"').refine((id) => !/^\d+-manager-/.test(id), "must not look like a task of SWE-Lancer");
var facts = {
  answer: external_exports.int().nonnegative().describe("Number of the correct proposal."),
  price: external_exports.number().nonnegative().default(0).describe("Price of the task in US dollars."),
  commit: external_exports.string().regex(/^[\da-f]{40}$/, "takes the 40 hexadecimal digits of a commit").default("").describe("Commit that fixed the issue. Agents see the code just before it."),
  critical: external_exports.boolean().default(false).describe("Whether the build fails if this task alone breaks for good."),
  when: external_exports.array(external_exports.string().min(1)).min(1).optional().describe("Ask this task only if one of these files changed. Patterns work. Default: always.")
};
var frontMatterSchema = external_exports.strictObject({
  id: idSchema.optional().describe("Name of the task. Default: the file name."),
  ...facts
});
var taskLineSchema = external_exports.strictObject({
  id: idSchema.describe("Name of the task."),
  title: external_exports.string().min(1).describe("Title of the issue."),
  description: external_exports.string().min(1).describe("The issue, as the model reads it."),
  proposals: external_exports.array(
    external_exports.strictObject({
      id: external_exports.int().nonnegative().describe("Number of the proposal."),
      text: external_exports.string().min(1).describe("The proposal, as the model reads it.")
    })
  ).min(2).describe("The proposals with their numbers."),
  ...facts
});
var PLACEHOLDER = "<!-- Write here. -->";
var SHAPE = 'A task has "# Title", the issue, and a heading "## Proposal N" for each of its proposals.';
async function readTaskFile(text, file) {
  const [whole, front] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (whole === void 0 || front === void 0 || !text.startsWith(whole)) {
    throw failure("has no front matter", file, 1, 'Begin it with ---, a line such as "answer: 2", and ---.');
  }
  const yaml = readYaml(`
${front.trimEnd()}`, file);
  const parsed = frontMatterSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path ?? [];
    throw failure(complaint(parsed.error), file, Math.max(2, yaml.lineOf(field)), "docs/own-tasks.md has the fields.");
  }
  const body = text.slice(whole.length);
  const firstLine = whole.split("\n").length - 1;
  const { id = idOf(file), ...rest } = parsed.data;
  const name = idSchema.safeParse(id);
  if (!name.success)
    throw failure(`the file name is no id of a task: it ${complaint(name.error)}`, file, 1, 'Rename it, or set "id:".');
  const { stray, ...texts } = await sections(body, file, firstLine);
  try {
    return checked({ id, ...texts, ...rest }, file, firstLine + 1);
  } catch (error) {
    if (stray === null) throw error;
    const what = `"${stray.text.slice(0, 60)}" begins no proposal`;
    throw failure(what, file, firstLine + stray.line, 'Write it as "## Proposal 1", with its number.');
  }
}
async function sections(body, file, firstLine) {
  const { fromMarkdown } = await import("./LNWMIKCQ.js");
  const root = fromMarkdown(body);
  const [first, ...others] = headingsOf(root, body);
  if (first?.depth !== 1) throw failure("has no title", file, firstLine + 1, SHAPE);
  const open = openBlock(root, body);
  if (open !== null) {
    throw failure(
      `${open.what} is never closed`,
      file,
      firstLine + open.line,
      `Close it with ${open.close} before "## Proposal".`
    );
  }
  const starts = others.filter(({ depth, text }) => depth === 2 && PROPOSAL.test(text));
  const sectionOf = (from, to) => ({
    line: from.line,
    text: withoutBlankEdges(body.slice(from.end, to?.start ?? body.length))
  });
  const issue = sectionOf(first, starts[0]);
  if (isUnwritten(issue.text))
    throw failure("the issue is empty", file, firstLine + issue.line, "Write it below the title.");
  const proposals = starts.map((start, index) => {
    const { line, text } = sectionOf(start, starts[index + 1]);
    if (isUnwritten(text)) throw failure(`${start.text} is empty`, file, firstLine + line, "Write what was proposed.");
    return { id: Number(PROPOSAL.exec(start.text)?.[1]), text };
  });
  const stray = others.find(({ depth, text }) => /^proposal\b/i.test(text) && !(depth === 2 && PROPOSAL.test(text)));
  const written = stray === void 0 ? null : { line: stray.line, text: `${"#".repeat(stray.depth)} ${stray.text}` };
  return { title: first.text, description: issue.text, proposals, stray: written };
}
var PROPOSAL = /^Proposal (\d{1,6})$/;
function headingsOf({ children }, body) {
  return children.flatMap((node) => {
    if (node.type !== "heading" || node.position === void 0) return [];
    const [first, last] = [node.children[0], node.children.at(-1)];
    const text = body.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
    const { start, end } = node.position;
    return [{ depth: node.depth, text, line: start.line, start: start.offset ?? 0, end: end.offset ?? 0 }];
  });
}
function openBlock({ children }, body) {
  const last = children.at(-1);
  if (last?.position === void 0 || last.type !== "code" && last.type !== "html") return null;
  const { start, end } = last.position;
  const lines = body.slice(start.offset, end.offset).split("\n");
  if (!lines.some((line) => /^ {0,3}## Proposal \d/.test(line))) return null;
  if (last.type === "html") {
    const isOpen = (lines[0] ?? "").startsWith("<!--") && !lines.some((line) => line.includes("-->"));
    return isOpen ? { what: "a comment", close: "-->", line: start.line } : null;
  }
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? "")?.[1];
  if (fence === void 0) return null;
  const closing = (lines.at(-1) ?? "").trim();
  const isClosed = closing.startsWith(fence) && closing === (fence[0] ?? "").repeat(closing.length);
  return isClosed ? null : { what: "a code block", close: fence, line: start.line };
}
function withoutBlankEdges(text) {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first === -1 ? "" : lines.slice(first, last + 1).join("\n").replace(/\r$/, "");
}
var isUnwritten = (text) => text === "" || text === PLACEHOLDER;
function readTaskLines(text, file) {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    let value;
    try {
      value = parseJson(line);
    } catch (cause) {
      throw new Failure("configuration", "not JSON", {
        file,
        line: index + 1,
        hint: "Each line is one task, as a JSON object.",
        cause
      });
    }
    const parsed = taskLineSchema.safeParse(value);
    if (!parsed.success) throw failure(complaint(parsed.error), file, index + 1, "docs/own-tasks.md has the fields.");
    return [checked(parsed.data, file, index + 1)];
  });
}
function taskLine({ correctProposalId: answer, price, commit, critical, when, ...texts }) {
  return JSON.stringify({
    ...texts,
    answer,
    ...price > 0 && { price },
    ...commit !== "" && { commit },
    ...critical === true && { critical },
    ...when !== void 0 && { when }
  });
}
function checked({
  answer,
  critical,
  when,
  ...task
}, file, at) {
  const ids = task.proposals.map(({ id }) => id);
  if (ids.length < 2)
    throw failure(`has ${ids.length === 1 ? "one proposal" : "no proposals"}, and needs at least two`, file, at, SHAPE);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== void 0) throw failure(`has two proposals ${twice}`, file, at, "Give each its own number.");
  if (!ids.includes(answer)) {
    throw failure(
      `the answer is ${answer}, and there is no such proposal`,
      file,
      at,
      `Its proposals are ${ids.join(", ")}.`
    );
  }
  return {
    ...task,
    correctProposalId: answer,
    ...critical && { critical },
    ...when !== void 0 && { when }
  };
}
async function taskFile(task, file) {
  const text = fileText(task, file);
  const isKept = await readTaskFile(text, file).then(
    (read) => isDeepStrictEqual(read, task),
    () => false
  );
  if (isKept) return text;
  throw new Failure("configuration", `the task ${task.id} cannot be written as Markdown`, {
    file,
    hint: 'Its text has a heading such as "## Proposal 1", or code that is never closed. Use JSON lines for it.'
  });
}
function fileText(task, file) {
  const { price, commit, critical, when, correctProposalId: answer } = task;
  const front = {
    ...task.id !== idOf(file) && { id: task.id },
    answer,
    ...price > 0 && { price },
    ...commit !== "" && { commit },
    ...critical === true && { critical },
    ...when !== void 0 && { when: [...when] }
  };
  const parts = [
    `# ${task.title}`,
    task.description,
    ...task.proposals.flatMap(({ id, text }) => [`## Proposal ${id}`, text])
  ];
  return `---
${(0, import_yaml.stringify)(front)}---
${parts.join("\n\n")}
`;
}
function taskDraft(task) {
  const numbers = Array.from({ length: task.proposals }, (_, index) => index + 1);
  return [
    `---
answer: ${task.answer}
${task.critical ? "critical: true\n" : ""}---`,
    `# ${task.title}`,
    PLACEHOLDER,
    ...numbers.flatMap((proposal) => [`## Proposal ${proposal}`, PLACEHOLDER])
  ].join("\n\n").replace("---\n\n#", "---\n#").concat("\n");
}
var idOf = (file) => file.replace(/^.*\//, "").replace(/\.md$/, "");
function failure(what, file, line, hint) {
  return new Failure("configuration", what, { file, line, hint });
}
var KINDS = {
  int: "a whole number",
  string: "text: put it in quotes",
  boolean: "true or false",
  array: "a list"
};
function complaint(error) {
  const [issue] = error.issues;
  if (issue === void 0) return "cannot be used";
  if (issue.code === "unrecognized_keys") return `has an unknown field: ${issue.keys.join(", ")}`;
  const field = issue.path.join(".");
  if (issue.code === "invalid_type") {
    if (field === "") return "is no JSON object";
    return /received undefined$/.test(issue.message) ? `"${field}" is missing` : `"${field}" must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
  }
  return field === "" ? issue.message : `"${field}" ${issue.message.replace(/^Invalid input: /, "")}`;
}

// src/dataset/task-hash.ts
import { createHash } from "node:crypto";
function taskHash(task) {
  const { id, price, commit, title, description, proposals, correctProposalId } = task;
  const texts = proposals.map((proposal) => [proposal.id, proposal.text]);
  return createHash("sha256").update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId])).digest("hex");
}

export {
  taskHash,
  PLACEHOLDER,
  readTaskFile,
  readTaskLines,
  taskLine,
  taskFile,
  taskDraft
};
