import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  blobSizes,
  createGit,
  gitReason,
  listTree,
  readBlobs
} from "./RZKL5S7U.js";
import {
  pRetry
} from "./BKS72ICO.js";
import {
  LARGE,
  isWanted,
  layOut
} from "./VKLZLJL4.js";
import "./YC6YPLLT.js";
import {
  CallFailure
} from "./KFLCG5QD.js";
import {
  PQueue
} from "./ZGG5GMTL.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/solver/workspace/create.ts
import { createHash as createHash3 } from "node:crypto";
import path5 from "node:path";

// src/solver/workspace/failures.ts
function unavailable(message, { hopeless = false, cause } = {}) {
  return new CallFailure("workspace", message, { requests: 0, hopeless, cause });
}
function withoutCommit({ id }, why, cause) {
  return unavailable(
    `The code of task ${id} cannot be had: ${why}. Name the repository that the dataset was made from, or leave the task out of the suite.`,
    { cause }
  );
}

// src/solver/workspace/folder.ts
import { createHash } from "node:crypto";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import path from "node:path";
async function readFolder(folder) {
  const entries = (await entriesBelow(folder, "")).sort((a, b) => a.path < b.path ? -1 : 1);
  const hash = createHash("sha256");
  for (const entry of entries.filter(isWanted)) {
    const content = createHash("sha256").update(await contentOf(entry)).digest("hex");
    hash.update(`${entry.path}\0${entry.kind}\0${content}
`);
  }
  const code = {
    list: async () => entries,
    async *read(wanted, signal) {
      for (const entry of wanted) {
        signal.throwIfAborted();
        yield await contentOf(entry);
      }
    }
  };
  return { name: `sha256:${hash.digest("hex")}`, code };
}
async function entriesBelow(root, below) {
  const names = await readdir(path.join(root, below));
  const found = names.map(async (name) => {
    const file = path.posix.join(below, name);
    const id = path.join(root, file);
    const status = await lstat(id);
    if (status.isDirectory()) return name === ".git" ? [] : entriesBelow(root, file);
    if (status.isSymbolicLink()) return [{ path: file, kind: "link", size: status.size, id }];
    if (!status.isFile()) return [];
    return [{ path: file, kind: status.mode & 64 ? "program" : "file", size: status.size, id }];
  });
  return (await Promise.all(found)).flat();
}
var contentOf = ({ kind, id }) => kind === "link" ? readlink(id, { encoding: "buffer" }) : readFile(id);

// src/solver/workspace/origin.ts
import { existsSync } from "node:fs";
import path2 from "node:path";
var ON_GITHUB = /^[\w-][\w.-]*\/[\w.-]+$/;
var SCP = /^[\w.-]+@[\w.-]+:(?!\/\/)/;
var SCHEMES = ["https:", "http:", "ssh:", "file:"];
function readOrigin(repository, directory) {
  if (SCP.test(repository)) return { kind: "repository", address: repository, name: repository, local: false };
  if (repository.includes("://")) return fromAddress(repository);
  if (ON_GITHUB.test(repository)) {
    return { kind: "repository", address: `https://github.com/${repository}`, name: repository, local: false };
  }
  const place = path2.resolve(directory, repository);
  if (!existsSync(place)) {
    throw new Failure("configuration", `the repository "${repository}" is not there`, {
      hint: "Write owner/name for a repository on GitHub, an https or ssh address, or the path of a folder, such as ./code."
    });
  }
  if (existsSync(path2.join(place, ".git")) || isBare(place)) {
    return { kind: "repository", address: place, name: repository, local: true };
  }
  return { kind: "folder", path: place };
}
function fromAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !SCHEMES.includes(url.protocol)) {
    throw new Failure("configuration", "the address of the repository cannot be used", {
      hint: "Use an address that starts with https://, http://, ssh:// or file://."
    });
  }
  const local = url.protocol === "file:";
  url.password = "";
  if (url.protocol !== "ssh:") url.username = "";
  url.search = "";
  url.hash = "";
  return { kind: "repository", address, name: url.href, local };
}
var isBare = (place) => existsSync(path2.join(place, "HEAD")) && existsSync(path2.join(place, "objects"));

// src/solver/workspace/run-folder.ts
import { randomUUID } from "node:crypto";
import { chmod, mkdir, readdir as readdir2, realpath, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path3 from "node:path";
async function openRunFolder(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of (await readdir2(folder)).filter(isLeftOver)) {
    await removeAll(path3.join(folder, name)).catch(() => {
    });
  }
  const own = path3.join(await realpath(folder), `${randomUUID()}.${process.pid}.${hostname()}`);
  await mkdir(own, { mode: 192 });
  return {
    place: () => path3.join(own, randomUUID()),
    remove: () => removeAll(own)
  };
}
function isLeftOver(name) {
  const [, pid, host] = /^[\da-f-]{36}\.(\d+)\.(.*)$/.exec(name) ?? [];
  if (pid === void 0 || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
async function removeAll(folder) {
  const options = { recursive: true, force: true, maxRetries: 3 };
  try {
    await rm(folder, options);
  } catch {
    await allow(folder);
    await rm(folder, options);
  }
}
async function allow(folder) {
  await chmod(folder, 448);
  for (const entry of await readdir2(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await allow(path3.join(folder, entry.name));
  }
}

// src/solver/workspace/store.ts
import { createHash as createHash2, randomUUID as randomUUID2 } from "node:crypto";
import { existsSync as existsSync2 } from "node:fs";
import { mkdir as mkdir2, readdir as readdir3, readFile as readFile2, rename, rm as rm2, stat, writeFile } from "node:fs/promises";
import path4 from "node:path";

// src/solver/workspace/git.ts
var OLDEST = [2, 31];
async function findGit(environment) {
  const git = createGit(environment);
  const version = await git(["version"], { timeoutMs: 6e4 }).catch((cause) => {
    throw new Failure("configuration", "git was not found", {
      hint: "Install git: agents read the code of a task as it was at its commit.",
      cause
    });
  });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version.toString()) ?? []).map(Number);
  if (major < OLDEST[0] || major === OLDEST[0] && minor < OLDEST[1]) {
    throw new Failure("configuration", `git ${major}.${minor} is too old to fetch code for agents`, {
      hint: `Install git ${OLDEST.join(".")} or newer.`
    });
  }
  return git;
}

// src/solver/workspace/store.ts
var FETCH_MS = 6e5;
var RETRIES = { retries: 2, minTimeout: 1e3, maxTimeout: 5e3 };
var ID = /^[\da-f]{40}$/;
var MISSING = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/;
async function openCodeStore(options) {
  const { origin, signal } = options;
  const git = await findGit(options.environment);
  const place = origin.local ? origin.address : origin.name;
  const hash = createHash2("sha256").update(place).digest("hex").slice(0, 12);
  const directory = path4.join(options.folder, `${place.replace(/[^\w.-]+/g, "-").slice(-60)}-${hash}`);
  const objects = path4.join(directory, "objects");
  const parents = path4.join(directory, "parents");
  const known = /* @__PURE__ */ new Map();
  const fetches = new PQueue({ concurrency: 1 });
  const readers = new PQueue({ concurrency: 2 });
  let bytes = await bytesIn(path4.join(objects, "pack"));
  let told = false;
  let lost = null;
  const remote = (filter) => ({
    "remote.code.url": origin.address,
    // Said here, git does not write it into the configuration: nothing is ever fetched behind our back.
    "remote.code.promisor": "true",
    "remote.code.partialCloneFilter": filter,
    ...origin.local && {
      "remote.code.uploadpack": "git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack"
    }
  });
  const nameOf = ({ commit }) => `commit ${commit} of ${origin.name}`;
  async function initialise(place2) {
    await git(["init", "--quiet", "--bare", "--template=", place2], { signal });
  }
  async function makeStore() {
    if (existsSync2(parents)) return;
    const place2 = await options.newPlace();
    await initialise(place2);
    await mkdir2(path4.join(place2, "objects", "pack"), { recursive: true });
    await mkdir2(path4.join(place2, "parents"));
    await mkdir2(options.folder, { recursive: true });
    await rename(place2, directory).catch((error) => {
      if (!existsSync2(parents)) throw error;
    });
  }
  async function fetchInto(place2, commit, filter) {
    const quiet = ["--quiet", "--no-tags", "--no-auto-maintenance", "--no-recurse-submodules", "--no-write-fetch-head"];
    await git(["fetch", ...quiet, "--depth=1", `--filter=${filter}`, "code", commit], {
      gitDirectory: place2,
      settings: remote(filter),
      timeoutMs: FETCH_MS,
      signal
    });
  }
  async function parentOf(fix) {
    const place2 = await options.newPlace();
    try {
      await initialise(place2);
      await fetchInto(place2, fix, "tree:0");
      const commit = (await git(["cat-file", "commit", fix], { gitDirectory: place2, signal })).toString();
      const [head = ""] = commit.split("\n\n", 1);
      return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
    } finally {
      await rm2(place2, { recursive: true, force: true });
    }
  }
  async function fetchCode(commit) {
    const place2 = await options.newPlace();
    try {
      await initialise(place2);
      const here = await allRecorded();
      await writeFile(path4.join(place2, "objects", "info", "alternates"), `${objects}
`);
      await writeFile(path4.join(place2, "shallow"), here.map((id) => `${id}
`).join(""));
      await writeFile(path4.join(place2, "packed-refs"), here.map((id) => `${id} refs/code/${id}
`).join(""));
      await fetchInto(place2, commit, `blob:limit=${LARGE}`);
      const packs = path4.join(place2, "objects", "pack");
      const files = (await readdir3(packs)).sort((a, b) => Number(a.endsWith(".idx")) - Number(b.endsWith(".idx")));
      for (const file of files) await rename(path4.join(packs, file), path4.join(objects, "pack", file));
      bytes = await bytesIn(path4.join(objects, "pack"));
    } finally {
      await rm2(place2, { recursive: true, force: true });
    }
  }
  async function recorded(fix) {
    const id = await readFile2(path4.join(parents, fix), "utf8").catch(() => "");
    return ID.test(id.trim()) ? id.trim() : null;
  }
  async function allRecorded() {
    const ids = await Promise.all((await readdir3(parents)).map(recorded));
    return [...new Set(ids.filter((id) => id !== null))];
  }
  async function learn(fix, task) {
    if (lost !== null) throw lost;
    await makeStore();
    const before = await recorded(fix);
    if (before !== null) return before;
    if (!told) options.onNotice(`Fetching code of ${origin.name}; later runs find it in ${directory}.`);
    told = true;
    const parent = await persistently(() => parentOf(fix));
    if (parent === null)
      throw withoutCommit(task, `${nameOf(task)} is the first of its history, with no code before it`);
    if (!(await allRecorded()).includes(parent)) await persistently(() => fetchCode(parent));
    const beside = path4.join(parents, `.${randomUUID2()}`);
    await writeFile(beside, `${parent}
`);
    await rename(beside, path4.join(parents, fix));
    return parent;
  }
  function persistently(work) {
    return pRetry(work, { ...RETRIES, signal, shouldRetry: ({ error }) => !MISSING.test(gitReason(error)) });
  }
  async function explained(error, task) {
    if (signal.aborted || !(error instanceof Error && "stderr" in error)) return error;
    try {
      await git(["ls-remote", "--quiet", "code", "HEAD"], {
        gitDirectory: directory,
        settings: remote("tree:0"),
        signal
      });
    } catch (cause) {
      lost = unavailable(
        `The code of ${origin.name} cannot be fetched: ${gitReason(cause)}. Check the name of the repository and the network; code that was fetched before needs neither.`,
        { hopeless: true, cause }
      );
      return lost;
    }
    return withoutCommit(task, `${nameOf(task)} cannot be fetched (${gitReason(error)})`, error);
  }
  function codeAt(commit) {
    const ask = (words, call) => readers.add(() => git(words, { gitDirectory: directory, ...call }), call);
    return {
      async list(signal2) {
        const entries = await listTree(ask, commit, signal2);
        const blobs = entries.filter(({ kind }) => kind !== "submodule");
        const sizes = await blobSizes(
          ask,
          blobs.map(({ id }) => id),
          signal2
        );
        return entries.map((entry) => ({ ...entry, size: sizes.get(entry.id) ?? null }));
      },
      read(entries, signal2) {
        const blobs = entries.map(({ id, size }) => ({ id, size: size ?? 0 }));
        return readBlobs(ask, blobs, signal2);
      }
    };
  }
  return {
    name: origin.name,
    get bytes() {
      return bytes;
    },
    idle: () => fetches.onIdle(),
    stateFor: (task) => task.commit,
    async before(task) {
      if (task.commit === "") throw withoutCommit(task, "the dataset names no commit for it");
      let parent = known.get(task.commit);
      if (parent === void 0) {
        parent = fetches.add(
          () => learn(task.commit, task).catch(async (error) => Promise.reject(await explained(error, task)))
        );
        known.set(task.commit, parent);
      }
      return codeAt(await parent);
    }
  };
}
async function bytesIn(folder) {
  const names = await readdir3(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(path4.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

// src/solver/workspace/create.ts
async function createWorkspaces(options) {
  const { folder, maxBytes } = options;
  const closing = new AbortController();
  const layouts = new PQueue({ concurrency: 2 });
  const shared = /* @__PURE__ */ new Map();
  let runFolder = null;
  let folders = 0;
  let most = 0;
  const source = await openSource();
  async function openSource() {
    const origin = readOrigin(options.repository, options.directory);
    if (origin.kind === "folder") {
      const { name, code } = await readFolder(origin.path);
      return { name, bytes: 0, before: async () => code, stateFor: () => name, idle: async () => {
      } };
    }
    const stores = path5.join(folder, "stores");
    return openCodeStore({ ...options, origin, folder: stores, newPlace, signal: closing.signal });
  }
  async function newPlace() {
    runFolder ??= openRunFolder(path5.join(folder, "runs"));
    return (await runFolder).place();
  }
  async function make(task, files, signal) {
    try {
      const code = await unlessAborted(source.before(task), signal);
      return await layouts.add(() => lay(code, files, signal));
    } catch (error) {
      if (error instanceof CallFailure || error instanceof Failure) throw error;
      if (signal.aborted) throw cancelled();
      throw unavailable(
        `The code of task ${task.id} could not be laid out in ${folder}: ${gitReason(error)}. If the disk is full, make room; if what is kept there is damaged, remove that folder.`,
        { cause: error }
      );
    }
  }
  async function lay(code, files, signal) {
    signal.throwIfAborted();
    const directory = await newPlace();
    try {
      const bytes = await layOut(code, files, directory, signal);
      folders += bytes;
      most = Math.max(most, source.bytes + folders);
      return { directory, bytes };
    } catch (error) {
      await removeAll(directory);
      throw error;
    }
  }
  async function remove({ directory, bytes }) {
    folders -= bytes;
    await removeAll(directory).catch(() => {
      folders += bytes;
    });
  }
  function shareOf(task, files) {
    const key = createHash3("sha256").update(JSON.stringify([source.stateFor(task), files])).digest("hex");
    const known = shared.get(key);
    const one = known ?? { making: make(task, files, closing.signal), laid: null, holders: 0 };
    if (known === void 0) {
      one.making.then(
        (laid) => {
          one.laid = laid;
        },
        // The next trial may have more luck.
        () => shared.delete(key)
      );
    }
    shared.delete(key);
    shared.set(key, one);
    return one;
  }
  async function evict() {
    for (const [key, { laid, holders }] of shared) {
      if (source.bytes + folders <= maxBytes) return;
      if (laid === null || holders > 0) continue;
      shared.delete(key);
      await remove(laid);
    }
  }
  return {
    repository: source.name,
    async open(task, files, use, given) {
      const signal = AbortSignal.any([given, closing.signal]);
      if (signal.aborted) throw cancelled();
      if (use === "own") {
        const laid = await make(task, files, signal);
        await evict();
        return { directory: laid.directory, release: () => remove(laid) };
      }
      const one = shareOf(task, files);
      one.holders++;
      const release = async () => {
        one.holders--;
        await evict();
      };
      try {
        const { directory } = await unlessAborted(one.making, signal);
        await evict();
        return { directory, release };
      } catch (error) {
        await release();
        throw error;
      }
    },
    get diskUse() {
      return { store: source.bytes, folders, most: Math.max(most, source.bytes + folders) };
    },
    async close() {
      closing.abort();
      await source.idle();
      await layouts.onIdle();
      await runFolder?.then((run) => run.remove()).catch(() => {
      });
      folders = 0;
    }
  };
}
var cancelled = () => new CallFailure("cancelled", "the call was cancelled", { requests: 0, hopeless: false });
function unlessAborted(work, signal) {
  return new Promise((resolve, reject) => {
    const leave = () => reject(cancelled());
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
export {
  createWorkspaces
};
