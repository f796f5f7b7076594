import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/report/untrusted.ts
import { stripVTControlCharacters } from "node:util";
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
function oneLine(text, length = 300) {
  const clean = stripVTControlCharacters(text).replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
  const characters = [...clean];
  return characters.length <= length ? clean : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function severalLines(text, length = 1e5) {
  const clean = stripVTControlCharacters(text).replaceAll("	", "  ").split(/\r\n|\n|\r/).map((line) => line.replace(INVISIBLE, "")).join("\n");
  return clean.length <= length ? clean : `${clean.slice(0, length - 1)}\u2026`;
}
var TITLE_LENGTH = 80;
var BREAK = "\u200B";
function inert(text) {
  return text.replace(/@(?=\w)/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/\b(www)\./gi, `$1${BREAK}.`).replace(/:(?=[\w+-]+:)/g, `:${BREAK}`).replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${BREAK}`)).replace(/\$/g, `${BREAK}$`);
}

export {
  oneLine,
  severalLines,
  TITLE_LENGTH,
  inert
};
