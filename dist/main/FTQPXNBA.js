import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  renderReport,
  writeReport
} from "./5KBMNHQQ.js";
import {
  renderTerminal
} from "./L43TOIZ6.js";
import {
  asWritten
} from "./EL2QE332.js";

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
` : renderTerminal(report, { width: world.terminal.columns, colour: world.terminal.colour, verbose })
  );
  world.tell(`Report   ${path.relative(world.directory, written.html)}
`);
  return report.verdict.exitCode;
}

export {
  deliver
};
