import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/wrap.ts
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width && !/^(?:::|##\[)/.test(word)) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

export {
  wrap
};
