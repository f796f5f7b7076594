import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  handOver
} from "./FWZHUKFU.js";

// src/cli/commands/shard.ts
import path from "node:path";
async function deliverShard(share, run, world) {
  const { file, words, exitCode } = await handOver(share, run, world);
  world.print(`${words}
`);
  world.tell(`To be merged: ${path.relative(world.directory, file)}
`);
  return exitCode;
}

export {
  deliverShard
};
