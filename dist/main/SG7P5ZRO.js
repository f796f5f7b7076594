import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  issueUrl
} from "./3VZKQ2PO.js";
import {
  folderSource
} from "./JPFMPAGU.js";
import {
  datasetSurroundings,
  loadMaterial
} from "./CPAYGH2T.js";
import "./ZPCSYCOC.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import "./G6SBVFOP.js";
import "./TQTSCL46.js";
import "./BKS72ICO.js";
import "./OMDVOD6U.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./237SNHPC.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./L3J77ZHU.js";
import {
  EXIT
} from "./ZNZEZTUG.js";
import "./B4KB6TU4.js";

// src/cli/commands/tasks.ts
async function tasksCommand({ suite: reference, dataset, json }, world) {
  const { read } = folderSource(world.directory);
  const {
    suite,
    tasks,
    dataset: source
  } = await loadMaterial(reference, dataset, read, await datasetSurroundings(world));
  const rows = tasks.map((task) => ({
    id: task.id,
    price: task.price,
    proposals: task.proposals.length,
    url: issueUrl(task),
    title: task.title
  }));
  if (json) world.print(`${JSON.stringify({ suite, dataset: source, tasks: rows }, null, 1)}
`);
  else {
    const width = Math.max(20, world.terminal.columns - 40);
    for (const { id, price, proposals, title } of rows) {
      world.print(
        `${id.padEnd(18)} ${`$${price}`.padStart(7)}  ${String(proposals).padStart(2)} proposals  ${oneLine(title, width)}
`
      );
    }
  }
  return EXIT.passed;
}
export {
  tasksCommand
};
