import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  writeReport
} from "./HO35KI6H.js";
import "./QH7CZTFQ.js";
import "./R7OK5F5K.js";
import "./BV27WN6V.js";
import "./3EJT6ANF.js";
import {
  runGate
} from "./VIRNKMXP.js";
import "./E3W3L32G.js";
import "./J3CV3WNR.js";
import "./2EZ3DSEC.js";
import "./Q2YBUMK6.js";
import "./62FRBM3D.js";
import "./CJP5BV3C.js";
import "./3VZKQ2PO.js";
import "./5KO6GISQ.js";
import "./MHXQPT4F.js";
import "./M3NZZMMC.js";
import "./NWL34C42.js";
import "./GBAMXTVU.js";
import "./Q5NO6KN7.js";
import "./63AXHILU.js";
import "./VLBIL2QF.js";
import "./ZPCSYCOC.js";
import "./G6SBVFOP.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import {
  createGit
} from "./QNA6YHQK.js";
import "./XMR4GKDB.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import {
  settingsSchema
} from "./IMUQCRFZ.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./GFCN6ECW.js";
import "./5Z5CEQOX.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./L7ROMGQF.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import {
  EXIT
} from "./SDHTY2TJ.js";
import "./B4KB6TU4.js";

// src/cli/commands/demo.ts
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
    says: "shows the proposals in shuffled order",
    edit: (before) => before.replace("order: dataset", "order: shuffled")
  },
  {
    branch: "quick-pick",
    says: "takes the first proposal without reading",
    edit: (before) => before.replace("reference/bm25", "reference/first")
  }
];
async function demoCommand({ json }, world) {
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
  say(`A repository with an agent's configuration was made in ${repository}.
`);
  await git("init", "--quiet", "--initial-branch=main");
  await commit(CONFIGURATION, "Choose by the words of the issue");
  const verdicts = [];
  for (const { branch, says, edit } of CHANGES) {
    await git("checkout", "--quiet", "-b", branch, "main");
    await commit(edit(CONFIGURATION), says);
    say(`
\u2500\u2500\u2500\u2500 Branch "${branch}" ${says}. The comment on its pull request:

`);
    const settings = settingsSchema.parse({ baseline: "main", head: branch, store: path.join(folder, "store") });
    const report = await runGate(settings, { ...world, directory: repository }, { apiKey: null, fallbackApiKey: null });
    const written = await writeReport(report, path.join(folder, branch));
    say(readFileSync(written.comment, "utf8"));
    const { kind, exitCode } = report.verdict;
    verdicts.push({ branch, verdict: kind, exitCode, html: written.html });
  }
  const lines = verdicts.map(
    ({ branch, verdict, exitCode, html }) => `${branch}: ${verdict}, exit code ${exitCode}. HTML report: ${html}`
  );
  world.print(json ? `${JSON.stringify(verdicts)}
` : `
\u2500\u2500\u2500\u2500 Verdicts

${lines.join("\n")}
`);
  return EXIT.passed;
}
export {
  demoCommand
};
