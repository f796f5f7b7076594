import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  packageFolder
} from "./G6SBVFOP.js";
import {
  external_exports
} from "./PTC7Q33W.js";

// src/shared/program.ts
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
var RELEASED = false;
var HOME = "swelancer-gate/swelancer-gate";
var REF = RELEASED ? "v0" : "main";
var DOCUMENTED_CALL = RELEASED ? "npx swelancer-gate" : "swelancer-gate";
var pageAt = (file) => `https://github.com/${HOME}/blob/${REF}/${file}`;
function fetchedFrom(folder) {
  const [, owner, name, ref] = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/.exec(folder) ?? [];
  if (ref !== void 0) return { repository: `${owner}/${name}`, ref: ref.replaceAll("\\", "/") };
  const lock = path.join(folder, "..", ".package-lock.json");
  if (!existsSync(lock)) return null;
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(lock, "utf8")));
  const resolved = packages[`node_modules/${path.basename(folder)}`]?.resolved ?? "";
  const [, repository, commit] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
  return repository === void 0 || commit === void 0 ? null : { repository, ref: commit };
}
var lockSchema = external_exports.object({ packages: external_exports.record(external_exports.string(), external_exports.object({ resolved: external_exports.string().optional() })) });
var PROGRAM = callOf(RELEASED ? null : fetchedFrom(packageFolder));
function callOf(source) {
  return source === null ? DOCUMENTED_CALL : `npx github:${source.repository}#${source.ref}`;
}

export {
  RELEASED,
  HOME,
  REF,
  pageAt,
  fetchedFrom,
  PROGRAM
};
