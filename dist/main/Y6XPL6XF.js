import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  parseJson
} from "./73WKNOLH.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import "./DTEW5AZJ.js";

// src/sampling/batch/journal.ts
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
var recordSchema = external_exports.union([
  external_exports.strictObject({
    begin: external_exports.string(),
    origin: external_exports.string(),
    keys: external_exports.array(external_exports.string()),
    sent: external_exports.record(external_exports.string(), external_exports.unknown())
  }),
  external_exports.strictObject({ created: external_exports.string(), batch: external_exports.string() }),
  external_exports.strictObject({ settled: external_exports.string(), status: external_exports.string() })
]);
function openJournal(store) {
  const folder = path.join(store, "batches");
  const file = path.join(folder, "journal.jsonl");
  const submissions = /* @__PURE__ */ new Map();
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    const record = readRecord(line);
    if (record !== null) take(record);
  }
  function take(record) {
    if ("settled" in record) submissions.delete(record.settled);
    else if ("begin" in record) {
      const { begin: name, origin, keys, sent } = record;
      submissions.set(name, { origin, submission: { name, keys, sent, batch: null } });
    } else {
      const known = submissions.get(record.created);
      if (known === void 0) return;
      submissions.set(record.created, { ...known, submission: { ...known.submission, batch: record.batch } });
    }
  }
  function write(record) {
    mkdirSync(folder, { recursive: true });
    appendFileSync(file, `
${JSON.stringify(record)}
`);
    take(record);
  }
  return {
    open: (origin) => [...submissions.values()].flatMap((one) => one.origin === origin ? [one.submission] : []),
    begin: ({ name, keys, sent }, origin) => write({ begin: name, origin, keys: [...keys], sent }),
    created: (name, batch) => write({ created: name, batch }),
    settle: (name, status) => write({ settled: name, status })
  };
}
function readRecord(line) {
  try {
    return recordSchema.parse(parseJson(line));
  } catch {
    return null;
  }
}
export {
  openJournal
};
