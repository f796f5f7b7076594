import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/json.ts
var MAX_DEPTH = 100;
function parseJson(text) {
  if (isTooDeep(text)) throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
  return JSON.parse(text);
}
function isTooDeep(text) {
  const scan = scanJson();
  scan.add(text);
  return scan.deepest > MAX_DEPTH;
}
function scanJson() {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  let isEscaped = false;
  return {
    add(piece) {
      for (let at = 0; at < piece.length; at++) {
        const code = piece.charCodeAt(at);
        if (isEscaped) isEscaped = false;
        else if (code === QUOTE) isString = !isString;
        else if (isString) isEscaped = code === BACKSLASH;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
      }
    },
    get deepest() {
      return deepest;
    },
    get isWhole() {
      return deepest > 0 && depth === 0 && !isString;
    }
  };
}
var [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [123, 125, 91, 93, 34, 92];

export {
  parseJson,
  isTooDeep,
  scanJson
};
