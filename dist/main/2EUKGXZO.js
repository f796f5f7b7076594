import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  issueUrl,
  loadMaterial
} from "./TZV4KU2V.js";
import {
  datasetOptions
} from "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import {
  folderSource
} from "./IUMSRCGN.js";
import "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import "./UQLWA7MU.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./BVQ55KAC.js";
import "./BKS72ICO.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import "./G6SBVFOP.js";
import "./CFTHPGPE.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./YC6YPLLT.js";
import "./G43GAEJJ.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
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
  } = await loadMaterial(reference.split(","), dataset, place, await datasetOptions(world, place));
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
