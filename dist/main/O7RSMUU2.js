import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readFolder
} from "./RVON3XMU.js";
import "./EXJ2WOLB.js";
import "./WEVB44NS.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import {
  count
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import {
  EXIT,
  Failure,
  explain
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/dashboard.ts
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
async function dashboardCommand({ history, id, out, json }, world) {
  const { records, damage } = await readFolder(path.resolve(world.directory, history), id);
  for (const failure of damage) world.tell(`${explain(failure)}
`);
  if (!records.some(({ kind }) => kind !== "acceptance")) {
    throw new Failure("configuration", "the history contains no runs", {
      file: history,
      hint: "Add runs with `run --history` or `compare --history`, or with the action input `history`."
    });
  }
  const { renderDashboard } = await import("./LSHVC6CR.js");
  const folder = path.resolve(world.directory, out);
  let files = 0;
  for (const [name, content] of renderDashboard(records)) {
    const file = path.join(folder, name);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    } catch (cause) {
      throw new Failure(
        "configuration",
        `the dashboard cannot be written to ${out}: ${cause instanceof Error ? cause.message : cause}`,
        {
          hint: "Choose another folder with --out.",
          cause
        }
      );
    }
    files++;
  }
  const start = path.join(out, "index.html");
  world.print(json ? `${JSON.stringify({ start, files })}
` : `${start}
`);
  world.tell(`${count(files, "page")} written.
`);
  return EXIT.passed;
}
export {
  dashboardCommand
};
