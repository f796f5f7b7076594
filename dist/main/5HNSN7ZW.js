import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  datasetOptions,
  loadDataset
} from "./T2XBXUMS.js";
import {
  folderSource
} from "./IUMSRCGN.js";
import "./UQLWA7MU.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./BVQ55KAC.js";
import "./BKS72ICO.js";
import "./G6SBVFOP.js";
import "./CFTHPGPE.js";
import "./XB3ACDAO.js";
import "./YC6YPLLT.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/quiz.ts
async function quizCommand({ task: asked, dataset, answer, json }, world) {
  const task = await findTask(asked, dataset === void 0 ? ["starter", "lite", "all"] : [dataset], world);
  if (json) {
    const { correctProposalId, ...question2 } = task;
    world.print(`${JSON.stringify(answer ? task : question2, null, 1)}
`);
  } else {
    world.print(
      printable(answer ? `${question(task)}
${rule("Answer")}
${task.correctProposalId}
` : question(task))
    );
  }
  return EXIT.passed;
}
async function findTask(asked, datasets, world) {
  const id = /^\d+$/.test(asked) ? `${asked}-manager-0` : asked;
  let seen = [];
  for (const name of datasets) {
    const { tasks, unreadable } = await loadDataset(name, await datasetOptions(world, folderSource(world.directory)));
    const task = tasks.find((candidate) => candidate.id === id);
    if (task !== void 0) return task;
    const row = unreadable.find((candidate) => candidate.id === id);
    if (row !== void 0) throw row.failure;
    seen = tasks.map((candidate) => candidate.id);
  }
  throw new Failure("configuration", `there is no task ${id} in the dataset ${datasets.join(" or ")}`, {
    hint: seen.length < 20 ? didYouMean(id, seen) : "List the tasks with: swelancer-gate tasks diamond"
  });
}
function question({ id, title, price, description, proposals }) {
  const choices = proposals.map((proposal) => `${rule(`Choice ${proposal.id}`)}
${proposal.text}
`);
  return [`${rule(`Task ${id}, $${price}`)}
${title}

${description}
`, ...choices].join("\n");
}
var rule = (title) => `\u2500\u2500\u2500\u2500 ${title} ${"\u2500".repeat(Math.max(4, 60 - title.length))}`;
var printable = (text) => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removes them
  text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "")
);
export {
  quizCommand
};
