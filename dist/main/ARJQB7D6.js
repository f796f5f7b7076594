import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/shell.ts
function shellWord(word) {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

export {
  shellWord
};
