import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  issueUrl
} from "./3VZKQ2PO.js";
import {
  datasetSurroundings,
  loadMaterial
} from "./TETDTEM5.js";
import "./OFRGUCRM.js";
import {
  folderSource
} from "./MQWXGSQ3.js";
import "./EKBYFMYU.js";
import "./FPR7XUID.js";
import "./QG2G2442.js";
import "./RVIIJW2N.js";
import "./KBOLRTKI.js";
import "./JWIGM4FX.js";
import "./RZKL5S7U.js";
import "./BKS72ICO.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import "./G6SBVFOP.js";
import "./CFTHPGPE.js";
import "./HRPSXDW6.js";
import "./MUCWWYCI.js";
import "./YC6YPLLT.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./CJHXB5VX.js";
import "./73WKNOLH.js";
import "./2H4NJXJC.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./7TMNX65V.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
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
