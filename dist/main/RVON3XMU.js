import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readAll
} from "./EXJ2WOLB.js";
import {
  RECORDS,
  fileOf,
  recordFiles,
  writeRecord
} from "./WEVB44NS.js";
import {
  readBounded
} from "./LPSKERLD.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/history/folder.ts
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
var MAX_RECORD_BYTES = 64 * 2 ** 20;
function folderHistory(folder) {
  return {
    async add(record) {
      const file = path.join(folder, RECORDS, fileOf(record));
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, writeRecord(record), { flag: "wx" });
      } catch (cause) {
        if (isCode(cause, "EEXIST")) return;
        throw new Failure("configuration", "the history cannot be written", { file, hint: messageOf(cause), cause });
      }
    },
    newest: async (id, count) => read(folder, recordFiles(await namesIn(folder), id).slice(-count))
  };
}
async function readFolder(folder, id) {
  return read(folder, recordFiles(await namesIn(folder), id));
}
async function read(folder, names) {
  const files = names.map(async (name) => {
    const file = path.join(folder, RECORDS, name);
    return { name: file, text: (await readBounded(file, MAX_RECORD_BYTES)).toString("utf8") };
  });
  return readAll(await Promise.all(files));
}
async function namesIn(folder) {
  try {
    return await readdir(path.join(folder, RECORDS));
  } catch (cause) {
    if (!isCode(cause, "ENOENT")) throw cause;
    throw new Failure("configuration", "there is no history here", {
      file: path.join(folder, RECORDS),
      hint: "Pass the folder used with --history, or a checkout of the history branch.",
      cause
    });
  }
}
async function prunable(folder, { before, keep }) {
  const names = recordFiles(await namesIn(folder));
  const kept = new Set(keep === void 0 ? names : keep === 0 ? [] : names.slice(-keep));
  return names.filter((name) => !kept.has(name) || before !== void 0 && timeOf(name) < before);
}
async function removeRecords(folder, names) {
  for (const name of names) await rm(path.join(folder, RECORDS, name));
}
function timeOf(name) {
  return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, "$1-$2-$3:$4:$5"));
}
function isCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
var messageOf = (error) => error instanceof Error ? error.message : String(error);

export {
  folderHistory,
  readFolder,
  prunable,
  removeRecords
};
