import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  issueUrl
} from "./3VZKQ2PO.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import {
  datasetSurroundings,
  loadMaterial
} from "./HZXHQGKH.js";
import {
  folderSource
} from "./BVX5CWJZ.js";
import "./XLRVDE5W.js";
import "./AD5TFED6.js";
import "./2K4DHKW7.js";
import "./FPATGUC7.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./G6SBVFOP.js";
import "./QML3IVJZ.js";
import "./FJFMCGNP.js";
import "./HRPSXDW6.js";
import "./JPRJVAWX.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./CJHXB5VX.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./BKS72ICO.js";
import "./WB6OJM6R.js";
import "./3QDHJ7YH.js";
import "./LYRVMEWK.js";
import "./2JR67ORU.js";
import "./QNBUCAM3.js";
import "./7TMNX65V.js";
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
    doubts,
    dataset: source
  } = await loadMaterial(reference.split(","), dataset, place, await datasetSurroundings(world, place));
  const rows = tasks.map((task) => ({
    id: task.id,
    price: task.price,
    proposals: task.proposals.length,
    url: issueUrl(task),
    title: task.title,
    doubt: doubts.get(task.id) ?? null
  }));
  if (json) world.print(`${JSON.stringify({ suite, dataset: source, tasks: rows }, null, 1)}
`);
  else {
    const width = Math.max(20, world.terminal.columns - 40);
    for (const { id, price, proposals, title, doubt } of rows) {
      world.print(
        `${id.padEnd(18)} ${`$${price}`.padStart(7)}  ${String(proposals).padStart(2)} proposals  ${oneLine(title, width)}
`
      );
      if (doubt !== null) world.print(`${"".padEnd(18)} Doubtful: ${oneLine(doubt, width)}
`);
    }
  }
  return EXIT.passed;
}
export {
  tasksCommand
};
