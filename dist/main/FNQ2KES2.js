import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  lockFile,
  lockText,
  readUnlocked
} from "./ZGLEUKA2.js";
import {
  folderSource
} from "./IUMSRCGN.js";
import {
  PLACEHOLDER,
  readTaskFile,
  taskDraft
} from "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import "./BVQ55KAC.js";
import {
  PROGRAM
} from "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CFTHPGPE.js";
import {
  count
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./YC6YPLLT.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/own-tasks.ts
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
async function newTaskCommand(settings, world) {
  const { id, folder, critical, json } = settings;
  const ask = json ? null : world.ask;
  const title = settings.title ?? (ask === null ? null : await ask("What is the issue about, in one line? "));
  if (title === null || title === "") {
    throw new Failure("configuration", "--title is missing", { hint: "Describe the issue in one line." });
  }
  const proposals = settings.proposals ?? await number(ask, "How many proposals? [2] ", 2);
  const answer = settings.answer ?? await number(ask, `Which one was right, 1 to ${proposals}? [1] `, 1);
  if (answer > proposals) {
    throw new Failure("configuration", `the answer is ${answer}, and there are only ${count(proposals, "proposal")}`);
  }
  const file = path.posix.join(folder, `${id}.md`);
  const text = taskDraft({ title, answer, critical, proposals });
  await readTaskFile(text.replaceAll(PLACEHOLDER, "text"), file);
  const place = path.resolve(world.directory, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text, { flag: "wx" }).catch((cause) => {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    throw new Failure("configuration", isThere ? "already exists" : "cannot be written", {
      file,
      hint: isThere ? "Choose another id, or edit the file." : "Choose a writable folder.",
      cause
    });
  });
  const next = [
    `Write the issue and the proposals into ${file}.`,
    `Check it: ${PROGRAM} tasks ${folder}`,
    `Ask it with the others, in swelancer-gate.yml: suite: [gate, ${folder}]`
  ];
  world.print(
    json ? `${JSON.stringify({ written: file, next })}
` : `Wrote  ${file}

Next
${next.map((step, index) => `${index + 1}. ${step}
`).join("")}`
  );
  return EXIT.passed;
}
async function number(ask, question, standard) {
  if (ask === null) return standard;
  for (; ; ) {
    const answer = await ask(question);
    if (answer === "") return standard;
    if (/^[1-9]\d?$/.test(answer)) return Number(answer);
  }
}
async function lockTasksCommand({ folder, json }, world) {
  const reference = folder.endsWith("/") ? folder : `${folder}/`;
  const tasks = await readUnlocked(reference, folderSource(world.directory));
  const file = lockFile(reference);
  await writeFile(path.resolve(world.directory, file), lockText(tasks));
  world.print(
    json ? `${JSON.stringify({ written: file, tasks: tasks.length })}
` : `Wrote  ${file}: ${count(tasks.length, "task")}
`
  );
  return EXIT.passed;
}
export {
  lockTasksCommand,
  newTaskCommand
};
