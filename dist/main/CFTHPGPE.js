import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./WOQU7CIP.js";

// src/shared/glob.ts
var PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
var MEANING = /* @__PURE__ */ new Map([
  ["**/", "(?:.*/)?"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"]
]);
var MEANING_IN_BRACES = /* @__PURE__ */ new Map([
  ["{", "(?:"],
  ["}", ")"],
  [",", "|"]
]);
var isGlob = (path) => /[*?[{]/.test(path);
function globSource(glob) {
  let depth = 0;
  return glob.replace(PART, (part, inClass) => {
    if (inClass !== void 0) return `[${inClass.replace(/^[!^]/, "^").replaceAll("[", "\\[")}]`;
    if (part === "{") depth++;
    else if (part === "}" && depth > 0) depth--;
    else if (part !== "," || depth === 0) return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ""));
    return MEANING_IN_BRACES.get(part) ?? part;
  });
}
async function globMatcher(glob) {
  const { RE2JS } = await import("./MOO5MXEF.js");
  try {
    const pattern = RE2JS.compile(`\\A${globSource(glob)}\\z`);
    return (path) => pattern.test(path);
  } catch (cause) {
    throw new Failure("configuration", `the pattern ${glob} cannot be used`, {
      hint: "Use only *, **, ?, [a-z] and {a,b} in patterns.",
      cause
    });
  }
}
var quoted = (text) => text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");

export {
  isGlob,
  globSource,
  globMatcher
};
