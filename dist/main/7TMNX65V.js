import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./WOQU7CIP.js";

// src/config/api-key.ts
var NO_KEY_NEEDED = { kind: "none-needed" };
function readApiKey(text, missing) {
  const value = text?.trim() ?? "";
  if (value === "") return { kind: "missing", ...missing };
  return value === "none" ? NO_KEY_NEEDED : { kind: "key", value };
}
function missingKey({ holder, hint }) {
  return new Failure("no-key", `${holder} is missing`, { hint });
}

export {
  NO_KEY_NEEDED,
  readApiKey,
  missingKey
};
