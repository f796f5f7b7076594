import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  commitOf,
  findDefaultBase,
  mergeBaseOf,
  noDefaultBase
} from "./AM5BQG75.js";
import {
  commitSource,
  workTreeSource
} from "./IUMSRCGN.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/arm/sides.ts
async function findSides(git, world, asked) {
  const [head, [target, ...others]] = await Promise.all([
    asked.head === void 0 ? null : commitOf(git, asked.head),
    findTrusted(git, asked)
  ]);
  const baseline = asked.baseline === void 0 ? await mergeBaseOf(git, target, head ?? await headCommit(git)) : await commitOf(git, asked.baseline);
  const [atTarget, ...elsewhere] = [sourceAt(git, target), ...others.map((other) => sourceAt(git, other))];
  const isTarget = baseline.commit === target.commit && baseline.label === target.label;
  return {
    // Reuses a source, because each reads its tree once.
    baseline: isTarget ? atTarget : sourceAt(git, baseline),
    head: head === null ? workTreeSource(world) : sourceAt(git, head),
    trusted: [atTarget, ...elsewhere],
    isMergeBase: asked.baseline === void 0
  };
}
async function findTrusted(git, { mergeBaseWith, baseline, trustsBaseline = true, defaultBranch }) {
  const named = mergeBaseWith ?? (trustsBaseline ? baseline : void 0);
  const [fallback, chosen] = await Promise.all([
    findDefaultBase(git, defaultBranch),
    named === void 0 ? null : commitOf(git, named)
  ]);
  const target = named === void 0 ? fallback : chosen;
  if (target === null) throw noDefaultBase();
  return fallback === null || fallback.commit === target.commit ? [target] : [target, fallback];
}
var sourceAt = (git, { commit, label }) => commitSource(git, commit, label);
async function headCommit(git) {
  const commit = await git.resolve("HEAD");
  if (commit !== null) return { commit, label: "HEAD" };
  throw new Failure("configuration", "this repository has no commit yet", {
    hint: "Commit the configuration first: the gate compares with a commit."
  });
}

export {
  findSides,
  findTrusted
};
