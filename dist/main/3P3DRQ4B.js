import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  commitOf,
  defaultBase,
  mergeBaseOf
} from "./LNJT2OE7.js";
import {
  commitSource,
  workTreeSource
} from "./JPFMPAGU.js";
import {
  Failure
} from "./ZNZEZTUG.js";

// src/arm/sides.ts
async function findSides(git, world, asked) {
  const head = asked.head === void 0 ? null : await commitOf(git, asked.head);
  const place = head === null ? workTreeSource(world) : sourceAt(head);
  if (asked.baseline !== void 0) {
    const baseline = sourceAt(await commitOf(git, asked.baseline));
    return { baseline, head: place, trusted: baseline };
  }
  const tip = asked.mergeBaseWith === void 0 ? await defaultBase(git) : await commitOf(git, asked.mergeBaseWith);
  const base = await mergeBaseOf(git, tip, head ?? await headCommit(git));
  return { baseline: sourceAt(base), head: place, trusted: sourceAt(tip) };
  function sourceAt({ commit, label }) {
    return commitSource(git, commit, label);
  }
}
async function headCommit(git) {
  const commit = await git.resolve("HEAD");
  if (commit !== null) return { commit, label: "HEAD" };
  throw new Failure("configuration", "this repository has no commit yet", {
    hint: "Commit the configuration first: the gate compares with a commit."
  });
}

export {
  findSides
};
