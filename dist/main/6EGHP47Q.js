import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  oneLine
} from "./3EJT6ANF.js";
import {
  issueUrl
} from "./3VZKQ2PO.js";
import {
  datasetSurroundings,
  folderSource,
  loadMaterial
} from "./KVEE4ATB.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./BKS72ICO.js";
import "./ERIGZJQT.js";
import "./OK5FPMOW.js";
import "./7TMNX65V.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./33LXSE73.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./2JR67ORU.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/tasks.ts
async function tasksCommand({ suite: reference, dataset, json }, world) {
  const place = folderSource(world.directory);
  const {
    suite,
    tasks,
    dataset: source
  } = await loadMaterial(reference, dataset, place.read, await datasetSurroundings(world, place));
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
