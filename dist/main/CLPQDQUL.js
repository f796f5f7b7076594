import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  writeReport
} from "./IOJIMQEE.js";
import {
  plain,
  require_picocolors,
  wrap
} from "./NLD3PXLX.js";
import "./WZCVJG5K.js";
import {
  headline,
  lead
} from "./MXEIKP3F.js";
import {
  issueNumber,
  movedTasks,
  picks,
  shortTitle
} from "./T3PYDFNL.js";
import "./SHQ3Y765.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import {
  runGate
} from "./WMMLSTLS.js";
import "./NGXTKJPW.js";
import "./SQH744BA.js";
import "./KVKVR3OO.js";
import "./2R4XO35F.js";
import "./2IGYEI2B.js";
import "./MBQ5EHFF.js";
import "./S4HFOKMG.js";
import "./3VZKQ2PO.js";
import {
  PROGRAM
} from "./3MSYNQOD.js";
import "./HBGFOFC3.js";
import "./UDXKPIHP.js";
import "./27H6PT3W.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import {
  createGit
} from "./TQTSCL46.js";
import "./HNG5HRUW.js";
import "./BKS72ICO.js";
import "./ZGG5GMTL.js";
import {
  settingsSchema
} from "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./EQCQALOJ.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./UMYL24OK.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import "./2JR67ORU.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/cli/commands/demo.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
var CONFIGURATION = `# A fixed rule stands in for the model here, so that the demo needs no key and no network.
suite: starter
solver: reference/bm25
order: dataset
`;
var AUTHOR = ["-c", "user.name=Demo", "-c", "user.email=demo@example.com", "-c", "commit.gpgSign=false"];
var CHANGES = [
  {
    branch: "shuffle-proposals",
    says: "shows the proposals in another order",
    edit: (before) => before.replace("order: dataset", "order: shuffled")
  },
  {
    branch: "quick-pick",
    says: "takes the first proposal without reading",
    edit: (before) => before.replace("reference/bm25", "reference/first")
  }
];
var MAX_TASKS = 3;
async function demoCommand({ json, comments }, world) {
  const say = json ? world.tell : world.print;
  const folder = mkdtempSync(path.join(tmpdir(), "swelancer-gate-demo-"));
  const repository = path.join(folder, "repository");
  mkdirSync(repository);
  const run = createGit(world.env);
  const git = (...words) => run([...AUTHOR, ...words], { directory: repository });
  const commit = async (content, message) => {
    writeFileSync(path.join(repository, "swelancer-gate.yml"), content);
    await git("add", "--all");
    await git("commit", "--quiet", "--message", message);
  };
  say(`${wrap(INTRODUCTION, world.terminal.columns).join("\n")}
`);
  await git("init", "--quiet", "--initial-branch=main");
  await commit(CONFIGURATION, "Choose by the words of the issue");
  const results = [];
  const quiet = { ...world, directory: repository, tell: () => {
  } };
  for (const [index, { branch, says, edit }] of CHANGES.entries()) {
    await git("checkout", "--quiet", "-b", branch, "main");
    await commit(edit(CONFIGURATION), says);
    const settings = settingsSchema.parse({ baseline: "main", head: branch, store: path.join(folder, "store") });
    const report = await runGate(settings, quiet, { apiKey: null, fallbackApiKey: null });
    const { comment, html } = await writeReport(report, path.join(folder, branch));
    const { kind, exitCode } = report.verdict;
    results.push({ branch, verdict: kind, exitCode, comment, html });
    say(`
  ${index + 1}  ${branch}: ${says}
${resultLines(report, world)}
`);
    if (comments) say(`
${readFileSync(comment, "utf8")}`);
  }
  world.print(json ? `${JSON.stringify(results)}
` : ending(results));
  return EXIT.passed;
}
var INTRODUCTION = "SWE-Lancer Gate demo. No key, no network, nothing installed: a tiny repository, two pull requests, the real gate.";
function resultLines(report, { terminal: { columns, colour } }) {
  const { bold, green, red, dim } = import_picocolors.default.createColors(colour);
  const passed = report.verdict.exitCode === EXIT.passed;
  const worse = movedTasks(report, "worse");
  const indent = " ".repeat(7);
  const titles = worse.slice(0, MAX_TASKS).map((task) => {
    const start = `${indent}${issueNumber(task)}  ${picks(task)}  `;
    return `${start}${oneLine(shortTitle(task.title), Math.max(20, columns - start.length))}`;
  });
  return [
    `     ${bold((passed ? green : red)(`${passed ? "\u2714" : "\u2718"} ${headline(report)}`))}  ${dim(`exit code ${report.verdict.exitCode}`)}`,
    ...wrap(plain(lead(report)), columns - indent.length).map((line) => `${indent}${line}`),
    ...titles
  ].join("\n");
}
function ending(results) {
  const last = results.at(-1);
  return `
The comment on the pull request (swelancer-gate demo --comments prints it):
  ${last?.comment}
The full report, for your browser:
  ${last?.html}

Next, in your own repository:  ${PROGRAM} init
`;
}
export {
  demoCommand
};
