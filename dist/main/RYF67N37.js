import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  PRESETS,
  untriedNote
} from "./FRBP6PHT.js";

// src/app/preset-notes.ts
function presetNotes({ solver }) {
  const note = solver.kind === "command" ? untriedNote(solver.command) : null;
  return note === null ? [] : [note];
}
function triedPackage(preset) {
  const { from, tried } = PRESETS[preset] ?? {};
  if (typeof from !== "object" || !tried) throw new Error(`${preset} names no package and version`);
  return `${from.name}@${tried.version}`;
}

export {
  presetNotes,
  triedPackage
};
