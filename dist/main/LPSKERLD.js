import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./WOQU7CIP.js";

// src/shared/read-file.ts
import { readFile, stat } from "node:fs/promises";
var MEBIBYTE = 2 ** 20;
var MAX_BYTES = 256 * MEBIBYTE;
async function readBounded(file, maxBytes = MAX_BYTES) {
  const found = await stat(file);
  if (!found.isFile())
    throw new Failure("configuration", "is not a file", { file, hint: "Name a file, not a folder or a device." });
  if (found.size > maxBytes) {
    throw new Failure("configuration", `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
      file,
      hint: "Check that it is the right file."
    });
  }
  return readFile(file);
}

export {
  readBounded
};
