import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  planOf,
  plannedFiles
} from "./DSUXDX72.js";
import {
  external_exports
} from "./PTC7Q33W.js";

// src/solver/workspace/code-text.ts
import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { mkdir, open, writeFile } from "node:fs/promises";
import path from "node:path";
var indexSchema = external_exports.object({
  files: external_exports.array(
    external_exports.object({
      path: external_exports.string(),
      /** Where its text starts, in bytes. */
      at: external_exports.int(),
      /** Size of the file, which is also that of its text. */
      bytes: external_exports.int(),
      /** Binary files have no text. */
      isText: external_exports.boolean()
    })
  ),
  emptyFolders: external_exports.array(external_exports.string())
});
var TEXT = "text";
var INDEX = "index.json";
var WRITTEN_AT_ONCE = 4 * 1024 * 1024;
var NEWLINE = Buffer.from("\n");
async function writeCodeText(code, armFiles, directory, signal) {
  const plan = await planOf(code, armFiles, signal);
  await mkdir(directory);
  const files = [];
  const output = await open(path.join(directory, TEXT), "wx");
  let at = 0;
  try {
    let parts = [];
    let written = 0;
    for await (const file of plannedFiles(plan, code, signal)) {
      const text = textOf(file.content);
      files.push({ path: file.path, at, bytes: (text ?? file.content).length, isText: text !== null });
      if (text === null) continue;
      parts.push(text, NEWLINE);
      at += text.length + 1;
      if (at - written < WRITTEN_AT_ONCE) continue;
      await output.writeFile(Buffer.concat(parts));
      parts = [];
      written = at;
    }
    await output.writeFile(Buffer.concat(parts));
  } finally {
    await output.close();
  }
  const index = JSON.stringify({ files, emptyFolders: plan.emptyFolders });
  await writeFile(path.join(directory, INDEX), index);
  return at + Buffer.byteLength(index);
}
function openCodeText(directory) {
  const index = indexSchema.parse(JSON.parse(readFileSync(path.join(directory, INDEX), "utf8")));
  const place = path.join(directory, TEXT);
  return {
    ...index,
    place,
    read(from, to) {
      const descriptor = openSync(place, "r");
      try {
        const bytes = Buffer.allocUnsafe(to - from);
        return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, bytes.length, from));
      } finally {
        closeSync(descriptor);
      }
    }
  };
}
function textOf(content) {
  if (content.subarray(0, 8e3).includes(0)) return null;
  const isPlain = isUtf8(content) && !content.includes("\r\n") && !content.subarray(0, 3).equals(BYTE_ORDER_MARK);
  if (isPlain) return content;
  return Buffer.from(
    content.toString("utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")
  );
}
var BYTE_ORDER_MARK = Buffer.from("\uFEFF");

export {
  writeCodeText,
  openCodeText
};
