import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readRecord
} from "./WEVB44NS.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/history/history.ts
function readAll(files) {
  const records = [];
  const damage = [];
  for (const { name, text } of files) {
    try {
      records.push(readRecord(text, name));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      damage.push(error);
    }
  }
  return { records, damage };
}

export {
  readAll
};
