import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  INPUTS,
  withoutSecrets
} from "./YC6YPLLT.js";

// src/shared/git.ts
import { execFile } from "node:child_process";
import { devNull } from "node:os";
import { promisify } from "node:util";
var execute = promisify(execFile);
var MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
var SETTINGS = {
  "core.hooksPath": devNull,
  "core.fsmonitor": "false",
  // A checked-out folder can pose as a bare repository with its own configuration.
  "safe.bareRepository": "explicit",
  "gc.auto": "0",
  "maintenance.auto": "false",
  "fetch.writeCommitGraph": "false",
  "fetch.recurseSubmodules": "false",
  // Otherwise small packs are unpacked into thousands of loose files.
  "fetch.unpackLimit": "1",
  "protocol.version": "2",
  // Gives up on a connection without data for a minute.
  "http.lowSpeedLimit": "1",
  "http.lowSpeedTime": "60"
};
var PASSED_ON = /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;
var gitsOwn = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith("GIT_")));
function createGit(environment) {
  const passed = INPUTS in environment ? { ...withoutSecrets(environment), ...gitsOwn(environment) } : environment;
  const env = {
    ...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith("GIT_") || PASSED_ON.test(name))),
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0"
  };
  const fixed = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return async (words, { directory, gitDirectory, settings = {}, variables = {}, input = "", timeoutMs, signal }) => {
    const place = gitDirectory === void 0 ? [] : [`--git-dir=${gitDirectory}`];
    const ssh = directory === void 0 && !environment.GIT_SSH ? { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" } : {};
    const running = execute("git", ["--no-pager", ...fixed, ...place, ...words], {
      encoding: "buffer",
      cwd: directory,
      env: {
        ...ssh,
        ...env,
        ...asVariables(settings, Number(environment.GIT_CONFIG_COUNT) || 0),
        ...variables
      },
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout: timeoutMs,
      signal
    });
    running.child.stdin?.on("error", () => {
    }).end(input);
    return (await running).stdout;
  };
}
function asVariables(settings, first) {
  const all = Object.entries(settings);
  if (all.length === 0) return {};
  const variables = all.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ]);
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + all.length) };
}
function isGitMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error;
}
function gitReason(error) {
  if (!(error instanceof Error)) return String(error);
  if (!("stderr" in error && error.stderr instanceof Buffer)) return error.message;
  const lines = error.stderr.toString().split("\n");
  const last = lines.findLast((line) => /^(fatal|error|remote):/.test(line)) ?? "git ended without a message or timed out";
  return last.replace(/\/\/[^@/\s]*@/g, "//").replace(/^(fatal|error): /, "").slice(0, 300);
}

// src/shared/git-objects.ts
var BATCH_BYTES = 16 * 1024 * 1024;
var KINDS = {
  100644: "file",
  100664: "file",
  100755: "program",
  12e4: "link",
  16e4: "submodule"
};
var kindOfMode = (mode) => KINDS[mode] ?? null;
async function listTree(git, commit, signal) {
  const call = signal === void 0 ? {} : { signal };
  const listed = (await git(["ls-tree", "-r", "-z", "--full-tree", commit], call)).toString();
  return [...listed.matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = "", id = "", path = ""]) => {
    const kind = kindOfMode(mode);
    return kind === null ? [] : [{ path, kind, id }];
  });
}
async function blobSizes(git, ids, signal) {
  const input = ids.map((id) => `${id}
`).join("");
  const checked = (await git(["cat-file", "--batch-check", "--buffer"], { input, ...signal && { signal } })).toString();
  return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]));
}
async function* readBlobs(git, blobs, signal) {
  for (const batch of batches(blobs)) {
    const input = batch.map(({ id }) => `${id}
`).join("");
    const output = await git(["cat-file", "--batch", "--buffer"], { input, ...signal && { signal } });
    let at = 0;
    for (const { id, size } of batch) {
      const start = output.indexOf("\n", at) + 1;
      const end = start + size;
      if (output.toString("latin1", at, start) !== `${id} blob ${size}
`) throw new Error(`git lost the object ${id}`);
      yield output.subarray(start, end);
      at = end + 1;
    }
  }
}
function* batches(blobs) {
  let batch = [];
  let bytes = 0;
  for (const blob of blobs) {
    batch.push(blob);
    bytes += blob.size;
    if (bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

export {
  createGit,
  isGitMissing,
  gitReason,
  kindOfMode,
  listTree,
  blobSizes,
  readBlobs
};
