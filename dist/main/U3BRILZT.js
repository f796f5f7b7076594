import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  renderReport,
  writeReport
} from "./XMETO4MW.js";
import "./Y6ACJPGJ.js";
import {
  plain,
  require_picocolors
} from "./QIUDT6W6.js";
import {
  wrap
} from "./HGVOBGTN.js";
import {
  runGate
} from "./542XDY4Z.js";
import "./ZFYCSW4V.js";
import "./TLV3GQMY.js";
import "./5FY6YHRF.js";
import "./KZ6UFZ7N.js";
import "./AM5BQG75.js";
import "./GDQ7KSPJ.js";
import "./RYF67N37.js";
import "./ARJQB7D6.js";
import "./2FUSTAZU.js";
import "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import "./TZV4KU2V.js";
import "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import "./KVQBS7D7.js";
import "./UQLWA7MU.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./3JWEBMMV.js";
import {
  createGit
} from "./BVQ55KAC.js";
import "./BKS72ICO.js";
import "./A7P7KLTW.js";
import {
  headline,
  lead
} from "./R7F5GUJP.js";
import {
  issueNumber,
  movedTasks,
  picks,
  shortTitle
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import "./7TZNGJOT.js";
import {
  PROGRAM,
  RELEASED,
  fetchedFrom
} from "./IF375LG3.js";
import {
  packageFolder
} from "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./UO3F4TOY.js";
import "./XLX3YS7W.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./FRBP6PHT.js";
import "./UMYL24OK.js";
import "./YC6YPLLT.js";
import "./RXXJD67Y.js";
import "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import {
  settingsSchema
} from "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import {
  NO_KEY_NEEDED
} from "./7TMNX65V.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
import "./WB6OJM6R.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/cli/commands/demo.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
var CONFIGURATION = `# The demo uses a fixed rule instead of a model, so it needs no key and no network.
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
    const report = await runGate(settings, quiet, { apiKey: NO_KEY_NEEDED, fallbackApiKey: NO_KEY_NEEDED });
    const { comment, html } = await writeReport(renderReport(report), path.join(folder, branch));
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
var INSTALLED = RELEASED || fetchedFrom(packageFolder) !== null || path.basename(process.argv[1] ?? "").startsWith("swelancer-gate");
var INTRODUCTION = "SWE-Lancer Gate demo. No key, no network, nothing installed: a tiny repository, two pull requests, the real gate.";
function resultLines(report, { terminal: { columns, color } }) {
  const { bold, green, red, dim } = import_picocolors.default.createColors(color);
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
The comment on the pull request (demo --comments prints it):
  ${last?.comment}
The full report, for your browser:
  ${last?.html}

${INSTALLED ? "Next" : `Next, install it from here:  npm install --global ${packageFolder}
Then`}, in your own repository:  ${PROGRAM} init
`;
}
export {
  demoCommand
};
