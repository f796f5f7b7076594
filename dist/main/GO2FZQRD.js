import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  blobSizes,
  createGit,
  gitReason,
  listTree,
  readBlobs
} from "./BVQ55KAC.js";
import {
  pRetry
} from "./BKS72ICO.js";
import {
  writeCodeText
} from "./FII6I3ZM.js";
import {
  LARGE,
  isWanted,
  writeCheckout
} from "./DSUXDX72.js";
import "./YC6YPLLT.js";
import {
  CallFailure
} from "./7YXN3FKB.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import {
  PQueue
} from "./ZGG5GMTL.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/solver/workspace/create.ts
import { createHash as createHash3 } from "node:crypto";
import path6 from "node:path";

// src/solver/workspace/failures.ts
function unavailable(message, { fatal = false, cause } = {}) {
  return new CallFailure("workspace", message, { requests: 0, fatal, cause });
}
function withoutCommit({ id }, why, cause) {
  return unavailable(
    `The code of task ${id} is not available: ${why}. Name the repository of the dataset, or remove the task from the suite.`,
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
import { createHash as createHash2 } from "node:crypto";
import path5 from "node:path";

// src/solver/workspace/git.ts
var MIN_VERSION = [2, 31];
async function findGit(environment) {
  const git = createGit(environment);
  const version = await git(["version"], { timeoutMs: 6e4 }).catch((cause) => {
    throw new Failure("configuration", "git was not found", {
      hint: "Install git: agents read the code of a task as it was at its commit.",
      cause
    });
  });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version.toString()) ?? []).map(Number);
  if (major < MIN_VERSION[0] || major === MIN_VERSION[0] && minor < MIN_VERSION[1]) {
    throw new Failure("configuration", `git ${major}.${minor} is too old to fetch code for agents`, {
      hint: `Install git ${MIN_VERSION.join(".")} or newer.`
    });
  }
  return git;
}

// src/solver/workspace/remote.ts
import { rm as rm2 } from "node:fs/promises";
var FETCH_MS = 6e5;
function createRemote(git, { origin, newPlace, signal }) {
  const settings = (filter) => ({
    "remote.code.url": origin.address,
    // Set here so that git does not write it into the configuration and never fetches implicitly.
    "remote.code.promisor": "true",
    "remote.code.partialCloneFilter": filter,
    ...origin.local && {
      "remote.code.uploadpack": "git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack"
    }
  });
  async function initialise() {
    const place = await newPlace();
    await git(["init", "--quiet", "--bare", "--template=", place], { signal });
    return place;
  }
  async function fetchCommit(place, commit, filter) {
    const quiet = ["--quiet", "--no-tags", "--no-auto-maintenance", "--no-recurse-submodules", "--no-write-fetch-head"];
    await git(["fetch", ...quiet, "--depth=1", `--filter=${filter}`, "code", commit], {
      gitDirectory: place,
      settings: settings(filter),
      timeoutMs: FETCH_MS,
      signal
    });
  }
  async function beside(work) {
    const place = await initialise();
    try {
      return await work(place);
    } finally {
      await rm2(place, { recursive: true, force: true });
    }
  }
  return {
    initialise,
    parentOf: (fix) => beside(async (place) => {
      await fetchCommit(place, fix, "tree:0");
      const commit = (await git(["cat-file", "commit", fix], { gitDirectory: place, signal })).toString();
      const [head = ""] = commit.split("\n\n", 1);
      return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
    }),
    fetchInto: (store, commit) => beside(async (place) => {
      await store.lendTo(place);
      await fetchCommit(place, commit, `blob:limit=${LARGE}`);
      await store.takeFrom(place);
    }),
    async check(gitDirectory) {
      await git(["ls-remote", "--quiet", "code", "HEAD"], { gitDirectory, settings: settings("tree:0"), signal });
    }
  };
}

// src/solver/workspace/store-folder.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { existsSync as existsSync2 } from "node:fs";
import { mkdir as mkdir2, readdir as readdir3, readFile as readFile2, rename, stat, writeFile } from "node:fs/promises";
import path4 from "node:path";
var ID = /^[\da-f]{40}$/;
async function openStoreFolder(directory) {
  const objects = path4.join(directory, "objects");
  const packs = path4.join(objects, "pack");
  const parents = path4.join(directory, "parents");
  let bytes = await bytesIn(packs);
  async function parentOf(fix) {
    const id = await readFile2(path4.join(parents, fix), "utf8").catch(() => "");
    return ID.test(id.trim()) ? id.trim() : null;
  }
  async function commits() {
    const ids = await Promise.all((await readdir3(parents)).map(parentOf));
    return [...new Set(ids.filter((id) => id !== null))];
  }
  return {
    directory,
    get bytes() {
      return bytes;
    },
    async make(initialise) {
      if (existsSync2(parents)) return;
      const place = await initialise();
      await mkdir2(path4.join(place, "objects", "pack"), { recursive: true });
      await mkdir2(path4.join(place, "parents"));
      await mkdir2(path4.dirname(directory), { recursive: true });
      await rename(place, directory).catch((error) => {
        if (!existsSync2(parents)) throw error;
      });
    },
    parentOf,
    async record(fix, parent) {
      const beside = path4.join(parents, `.${randomUUID2()}`);
      await writeFile(beside, `${parent}
`);
      await rename(beside, path4.join(parents, fix));
    },
    holds: async (commit) => (await commits()).includes(commit),
    async lendTo(repository) {
      const here = await commits();
      await writeFile(path4.join(repository, "objects", "info", "alternates"), `${objects}
`);
      await writeFile(path4.join(repository, "shallow"), here.map((id) => `${id}
`).join(""));
      await writeFile(path4.join(repository, "packed-refs"), here.map((id) => `${id} refs/code/${id}
`).join(""));
    },
    async takeFrom(repository) {
      const fetched = path4.join(repository, "objects", "pack");
      const files = (await readdir3(fetched)).sort((a, b) => Number(a.endsWith(".idx")) - Number(b.endsWith(".idx")));
      for (const file of files) await rename(path4.join(fetched, file), path4.join(packs, file));
      bytes = await bytesIn(packs);
    }
  };
}
async function bytesIn(folder) {
  const names = await readdir3(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(path4.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

// src/solver/workspace/store.ts
var RETRIES = { retries: 2, minTimeout: 1e3, maxTimeout: 5e3 };
var MISSING = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/;
async function openCodeStore(options) {
  const { origin, signal } = options;
  const git = await findGit(options.environment);
  const store = await openStoreFolder(path5.join(options.folder, nameOfStore(origin)));
  const remote = createRemote(git, options);
  const parents = /* @__PURE__ */ new Map();
  const fetches = new PQueue({ concurrency: 1 });
  const readers = new PQueue({ concurrency: 2 });
  let hasNoticed = false;
  let lost = null;
  const nameOf = ({ commit }) => `commit ${commit} of ${origin.name}`;
  async function parentOf(task) {
    if (lost !== null) throw lost;
    await store.make(remote.initialise);
    const known = await store.parentOf(task.commit);
    if (known !== null) return known;
    if (!hasNoticed) options.onNotice(`Fetching code of ${origin.name}; later runs find it in ${store.directory}.`);
    hasNoticed = true;
    const parent = await persistently(() => remote.parentOf(task.commit));
    if (parent === null)
      throw withoutCommit(task, `${nameOf(task)} is the first of its history, with no code before it`);
    if (!await store.holds(parent)) await persistently(() => remote.fetchInto(store, parent));
    await store.record(task.commit, parent);
    return parent;
  }
  function persistently(work) {
    return pRetry(work, { ...RETRIES, signal, shouldRetry: ({ error }) => !MISSING.test(gitReason(error)) });
  }
  async function explained(error, task) {
    if (signal.aborted || !(error instanceof Error && "stderr" in error)) return error;
    try {
      await remote.check(store.directory);
    } catch (cause) {
      lost = unavailable(
        `The code of ${origin.name} cannot be fetched: ${gitReason(cause)}. Check the name of the repository and the network; code that was fetched before needs neither.`,
        { fatal: true, cause }
      );
      return lost;
    }
    return withoutCommit(task, `${nameOf(task)} cannot be fetched (${gitReason(error)})`, error);
  }
  return {
    name: origin.name,
    get bytes() {
      return store.bytes;
    },
    idle: () => fetches.onIdle(),
    stateFor: (task) => task.commit,
    async before(task) {
      if (task.commit === "") throw withoutCommit(task, "the dataset names no commit for it");
      const parent = parents.get(task.commit) ?? fetches.add(() => parentOf(task).catch(async (error) => Promise.reject(await explained(error, task))));
      parents.set(task.commit, parent);
      return codeAt(await parent, git, store.directory, readers);
    }
  };
}
function nameOfStore(origin) {
  const place = origin.local ? origin.address : origin.name;
  const hash = createHash2("sha256").update(place).digest("hex").slice(0, 12);
  return `${place.replace(/[^\w.-]+/g, "-").slice(-60)}-${hash}`;
}
function codeAt(commit, git, gitDirectory, readers) {
  const ask = (words, call) => readers.add(() => git(words, { gitDirectory, ...call }), call);
  return {
    async list(signal) {
      const entries = await listTree(ask, commit, signal);
      const blobs = entries.filter(({ kind }) => kind !== "submodule");
      const sizes = await blobSizes(
        ask,
        blobs.map(({ id }) => id),
        signal
      );
      return entries.map((entry) => ({ ...entry, size: sizes.get(entry.id) ?? null }));
    },
    read(entries, signal) {
      const blobs = entries.map(({ id, size }) => ({ id, size: size ?? 0 }));
      return readBlobs(ask, blobs, signal);
    }
  };
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
    const stores = path6.join(folder, "stores");
    return openCodeStore({ ...options, origin, folder: stores, newPlace, signal: closing.signal });
  }
  async function newPlace() {
    runFolder ??= openRunFolder(path6.join(folder, "runs"));
    return (await runFolder).place();
  }
  async function make(task, files, use, signal) {
    try {
      const code = await unlessAborted(source.before(task), signal);
      return await layouts.add(() => lay(code, files, use, signal));
    } catch (error) {
      if (error instanceof CallFailure || error instanceof Failure) throw error;
      if (signal.aborted) throw cancelled();
      throw unavailable(
        `The code of task ${task.id} could not be checked out in ${folder}: ${gitReason(error)}. If the disk is full, free some space; if the folder is damaged, remove it.`,
        { cause: error }
      );
    }
  }
  async function lay(code, files, use, signal) {
    signal.throwIfAborted();
    const directory = await newPlace();
    try {
      const write = use === "text" ? writeCodeText : writeCheckout;
      const bytes = await write(code, files, directory, signal);
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
  function shareOf(task, files, use) {
    const key = createHash3("sha256").update(JSON.stringify([source.stateFor(task), files, use])).digest("hex");
    const known = shared.get(key);
    const one = known ?? { making: make(task, files, use, closing.signal), laid: null, holders: 0 };
    if (known === void 0) {
      one.making.then(
        (laid) => {
          one.laid = laid;
        },
        // The next trial may succeed.
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
        const laid = await make(task, files, use, signal);
        await evict();
        return { directory: laid.directory, release: () => remove(laid) };
      }
      const one = shareOf(task, files, use);
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
var cancelled = () => new CallFailure("cancelled", "the call was cancelled", { requests: 0, fatal: false });
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
