import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  renderReport,
  writeReport
} from "./XMETO4MW.js";
import {
  renderTerminal
} from "./QIUDT6W6.js";
import {
  asWritten
} from "./KVQBS7D7.js";

// src/cli/commands/deliver.ts
import path from "node:path";
async function deliver(report, {
  out,
  json,
  verbose = false
}, world) {
  const written = await writeReport(renderReport(report), path.resolve(world.directory, out));
  world.print(
    json ? `${JSON.stringify(asWritten(report))}
` : renderTerminal(report, { width: world.terminal.columns, color: world.terminal.color, verbose })
  );
  world.tell(`Report   ${path.relative(world.directory, written.html)}
`);
  return report.verdict.exitCode;
}

export {
  deliver
};
