import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  failed
} from "./AM5BQG75.js";
import {
  sharedSettings,
  writeShard
} from "./T2XBXUMS.js";
import {
  cost,
  count,
  integer
} from "./2GADIIEC.js";
import {
  shardName
} from "./3ZWKDCOX.js";
import {
  EXIT
} from "./WOQU7CIP.js";

// src/app/shard-session.ts
import path from "node:path";
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
  const finishedAt = new Date(world.now()).toISOString();
  const file = await writeShard(
    {
      ...{
        version: 1,
        ...run,
        settings: sharedSettings(settings),
        samples: samples ?? null,
        models: models ? [...models] : null
      },
      ...{ finishedAt, ...share, requests: spent.calls }
    },
    path.resolve(world.directory, settings.out)
  );
  const did = [
    `Shard ${shardName(run.shard)} of ${run.command}: ${count(tasks, "task")}, ${count(share.trials.length, "answer")}`,
    `${integer(share.paid.length)} of them new`,
    `${integer(missing)} missing`,
    `${count(spent.calls, "call")}, ${cost(spent.cost)}`
  ].join(", ");
  const end = failure !== null ? ` It ended early: ${failed(failure).reason}` : spent.exhausted !== null && spent.exhausted !== "interrupted" ? " Its part of the budget ended." : "";
  const broken = failure !== null || spent.exhausted === "interrupted";
  return { file, words: `${did}.${end}`, exitCode: broken ? EXIT.error : EXIT.passed };
}

export {
  handOver
};
