import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  blobSizes,
  createGit,
  gitReason,
  isGitMissing,
  kindOfMode,
  listTree,
  readBlobs
} from "./BVQ55KAC.js";
import {
  globMatcher,
  isGlob
} from "./CFTHPGPE.js";
import {
  once
} from "./XB3ACDAO.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/arm/git.ts
import { stat } from "node:fs/promises";
import path from "node:path";
async function openGit(world) {
  const found = await findGit(world);
  if (found === "no-folder") {
    throw new Failure("configuration", `the folder ${world.directory} does not exist`, {
      hint: "Check the spelling of `working-directory`, and check out the repository before this step."
    });
  }
  if (found === "no-git") {
    throw new Failure("configuration", "git was not found", {
      hint: "Install git; prompts are compared through its history."
    });
  }
  if (found === "no-repository") {
    throw new Failure("configuration", `${world.directory} is not in a git repository`, {
      hint: "The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first."
    });
  }
  return found;
}
async function findGit({
  directory,
  env
}) {
  if (!await isFolder(directory)) return "no-folder";
  const run = createGit(env);
  const ask = (words, call) => run(words, { directory, ...call });
  const git = async (...words) => (await ask(words, {})).toString();
  const orNull = async (asked) => {
    try {
      return (await asked).trim() || null;
    } catch {
      return null;
    }
  };
  let place;
  try {
    place = await placeOf(ask, directory);
  } catch (error) {
    if (isGitMissing(error)) return "no-git";
    const reason = gitReason(error);
    if (/not a git repository|safe\.bareRepository/.test(reason)) return "no-repository";
    const unsafe = reason.includes("dubious ownership");
    throw new Failure(
      "configuration",
      unsafe ? `git refuses ${directory}: it belongs to another user` : `git cannot open ${directory}: ${reason}`,
      { hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : "Check it with `git status`." }
    );
  }
  return {
    ask,
    env,
    ...place,
    resolve: remembering(
      ([ref = ""]) => orNull(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`))
    ),
    async tips(refs) {
      const listed = await git("for-each-ref", `--format=${TIP}`, ...refs);
      return new Map(
        [...listed.matchAll(/^(\S+) (\w+) (\S+)$/gm)].map(([, ref = "", commit = "", label = ""]) => [
          ref,
          { commit, label }
        ])
      );
    },
    mergeBase: remembering(([one = "", other = ""]) => orNull(git("merge-base", one, other))),
    shallow: async () => await orNull(git("rev-parse", "--is-shallow-repository")) === "true",
    defaultBranch: () => orNull(git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")),
    branch: () => orNull(git("symbolic-ref", "--quiet", "--short", "HEAD")),
    async workTreeFiles() {
      const listed = await orNull(git("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
      return listed === null ? [] : [...new Set(listed.split("\0"))].filter((name) => name !== "");
    }
  };
}
async function isFolder(place) {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}
var TIP = "%(refname) %(objectname) %(if)%(symref)%(then)%(symref:short)%(else)%(refname:short)%(end)";
var COMMIT = /^[0-9a-f]{40}$/;
function remembering(find) {
  const found = /* @__PURE__ */ new Map();
  return async (...names) => {
    const key = names.join(" ");
    const known = found.get(key) ?? await find(names);
    if (known !== null && names.every((name) => COMMIT.test(name))) found.set(key, known);
    return known;
  };
}
async function placeOf(ask, directory) {
  const words = ["--git-common-dir", "--show-toplevel", "--show-prefix"];
  const lines = (await ask(["rev-parse", ...words], {})).toString().replace(/\n$/, "").split("\n");
  const [common = "", top = "", prefix = ""] = lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
  return { top, commonDirectory: path.resolve(directory, common), folder: prefix.replace(/\/$/, "") };
  async function answerTo(word) {
    return (await ask(["rev-parse", word], {})).toString().replace(/\n$/, "");
  }
}
async function openPlace(env, place) {
  const run = createGit(env);
  if ("directory" in place) {
    const ask2 = (words, call) => run(words, { ...place, ...call });
    return { ask: ask2, env, ...await placeOf(ask2, place.directory) };
  }
  const { gitDirectory } = place;
  const ask = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], { gitDirectory, ...call });
  return { ask, env, top: null, commonDirectory: gitDirectory };
}

// src/arm/source.ts
import path6 from "node:path";

// src/arm/commit-tree.ts
import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import path2 from "node:path";

// src/arm/tree.ts
function indexed(files) {
  const byPath = new Map([...files].map((file) => [file.path, file]));
  const sorted = [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path7 of byPath.keys()) {
    for (let end = path7.lastIndexOf("/"); end > 0; end = path7.lastIndexOf("/", end - 1)) {
      const folder = path7.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return {
    at: async (path7) => byPath.get(path7) ?? (folders.has(path7) ? "folder" : null),
    below: async (folder) => folder === "" ? sorted : sorted.filter(({ path: path7 }) => path7.startsWith(`${folder}/`))
  };
}
var MAX_FILE_BYTES = 16 * 1024 * 1024;

// src/arm/commit-tree.ts
async function commitTree(place, commit, label) {
  const listed = await listTree(place.ask, commit).catch((cause) => {
    throw new Failure("repository", `the files of ${label} cannot be listed: ${gitReason(cause)}`, {
      hint: "Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.",
      cause
    });
  });
  const files = listed.map(({ path: path7, kind, id }) => ({ path: path7, kind: kind === "program" ? "file" : kind, id }));
  return storedTree(place, files, label);
}
function storedTree(place, files, label) {
  const index = indexed(files);
  return {
    ...index,
    read: (files2) => readStored(place.ask, files2, label),
    submodule: (file) => submoduleTree(place, index, file, label),
    lfsObject: (sha256) => lfsObject(place, sha256)
  };
}
async function readStored(ask, files, label) {
  const ids = files.map(({ id }) => id ?? "");
  try {
    const sizes = await blobSizes(ask, ids);
    const blobs = files.map((file) => {
      const size = sizes.get(file.id ?? "");
      if (size === void 0) throw unreadable(file, label, "the object is missing");
      if (size > MAX_FILE_BYTES) throw tooLarge(file.path, label);
      return { id: file.id ?? "", size };
    });
    const contents = [];
    for await (const content of readBlobs(ask, blobs)) contents.push(content);
    return contents;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = gitReason(error);
    const file = files.find(({ id }) => id !== null && reason.includes(id)) ?? files[0];
    throw file === void 0 ? error : unreadable(file, label, reason, error);
  }
}
function unreadable({ path: path7, id }, label, reason, cause) {
  const words = id === null ? reason : reason.replace(id, "it");
  return new Failure("repository", `cannot be read at ${label}: ${words}`, {
    file: path7,
    hint: "Its content is not in this clone. Remove `filter` and `sparse-checkout` from the actions/checkout step or keep `persist-credentials: true`; elsewhere run `git fetch --refetch --no-filter`.",
    cause
  });
}
function tooLarge(file, label) {
  return new Failure("repository", `is larger than 16 MiB at ${label}`, {
    file,
    hint: "Remove it from the configuration: no model reads that much."
  });
}
async function submoduleTree(place, index, { path: at, id }, label) {
  const commit = id ?? "";
  for (const open of await submodulePlaces(place, index, at)) {
    const found = await open().catch(() => null);
    if (found === null) continue;
    const has = await found.ask(["cat-file", "-e", `${commit}^{commit}`], {}).then(
      () => true,
      () => false
    );
    if (has) return commitTree(found, commit, label);
  }
  throw new Failure("repository", `is a submodule whose commit ${commit.slice(0, 7)} is not in this clone (${label})`, {
    file: at,
    hint: `Add \`submodules: true\` and \`fetch-depth: 0\` to the actions/checkout step, or run \`git submodule update --init ${at}\` and fetch that commit in it.`
  });
}
async function submodulePlaces({ ask, env, top, commonDirectory }, index, at) {
  const checkedOut = top === null ? null : path2.join(top, at);
  const isCheckedOut = checkedOut !== null && await exists(path2.join(checkedOut, ".git"));
  const names = /* @__PURE__ */ new Set([at, ...await submoduleNames(ask, index, at)]);
  return [
    ...isCheckedOut ? [() => openPlace(env, { directory: checkedOut })] : [],
    ...[...names].map((name) => () => openPlace(env, { gitDirectory: path2.join(commonDirectory, "modules", name) }))
  ];
}
async function submoduleNames(ask, index, at) {
  const file = await index.at(".gitmodules");
  if (file === null || file === "folder" || file.id === null) return [];
  const words = ["config", "-z", `--blob=${file.id}`, "--get-regexp", String.raw`^submodule\..*\.path$`];
  const listed = await ask(words, {}).then(String, () => "");
  return [...listed.matchAll(/submodule\.([^\n]+)\.path\n([^\0]*)\0/g)].filter(([, name = "", its]) => its === at && !name.split("/").includes("..") && !path2.isAbsolute(name)).map(([, name = ""]) => name);
}
async function exists(place) {
  return lstat(place).then(
    () => true,
    () => false
  );
}
async function lfsObject({ commonDirectory }, sha256) {
  const place = path2.join(commonDirectory, "lfs/objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const content = await readFile(place).catch(() => null);
  return content !== null && createHash("sha256").update(content).digest("hex") === sha256 ? content : null;
}

// src/arm/folder-tree.ts
import { lstat as lstat2, readdir, readFile as readFile2, readlink } from "node:fs/promises";
import path3 from "node:path";
function folderTree(directory, label) {
  const at = async (place) => {
    const found = await lstatOrNull(path3.join(directory, place));
    if (found === null) return null;
    if (found.isDirectory()) return "folder";
    return { path: place, kind: found.isSymbolicLink() ? "link" : "file", id: null };
  };
  async function below(folder) {
    const entries = await readdir(path3.join(directory, folder), { withFileTypes: true });
    const nested = entries.filter(({ name }) => name !== ".git").map(async (entry) => {
      const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return below(place);
      if (entry.isSymbolicLink()) return [{ path: place, kind: "link", id: null }];
      return entry.isFile() ? [{ path: place, kind: "file", id: null }] : [];
    });
    return (await Promise.all(nested)).flat().sort((a, b) => a.path < b.path ? -1 : 1);
  }
  async function read({ path: file, kind }) {
    const place = path3.join(directory, file);
    try {
      if (kind === "link") return Buffer.from((await readlink(place)).replaceAll(path3.sep, "/"));
      if ((await lstat2(place)).size > MAX_FILE_BYTES) throw tooLarge(file, label);
      return await readFile2(place);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure("repository", `cannot be read: ${error instanceof Error ? error.message : error}`, {
        file,
        hint: "Check its permissions.",
        cause: error
      });
    }
  }
  return {
    at,
    below,
    read: (files) => Promise.all(files.map(read)),
    submodule: () => Promise.reject(new Error("a folder has no submodules")),
    lfsObject: async () => null
  };
}
async function lstatOrNull(place) {
  try {
    return await lstat2(place);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw new Failure("repository", `cannot be read: ${error instanceof Error ? error.message : error}`, {
      file: place,
      hint: "Check its permissions.",
      cause: error
    });
  }
}

// src/arm/follow.ts
import path4 from "node:path";
var MAX_LINKS = 40;
var MAX_FILES = 1e4;
var HINT = "Commit a link to a file inside the repository, or the file itself.";
async function follow(tree, place) {
  let rest = place.split("/").filter((part) => part !== "");
  let current = "";
  let own = Number.POSITIVE_INFINITY;
  for (let links = 0; ; ) {
    const [part, ...after] = rest;
    if (part === void 0) return { kind: "folder", tree, path: current };
    const next = current === "" ? part : `${current}/${part}`;
    const found = await tree.at(next);
    if (found === null) {
      if (rest.length <= own) return null;
      throw new Failure("configuration", `links to ${[next, ...after].join("/")}, which does not exist`, {
        file: place,
        hint: HINT
      });
    }
    if (found === "folder") {
      current = next;
      rest = after;
    } else if (found.kind === "submodule") {
      return follow(await tree.submodule(found), after.join("/"));
    } else if (found.kind === "file") {
      if (after.length === 0) return { kind: "file", tree, file: found };
      return null;
    } else {
      if (++links > MAX_LINKS) throw circle(place);
      own = Math.min(own, after.length);
      rest = [...(await target(tree, found)).split("/"), ...after].filter((step) => step !== "");
      current = "";
    }
  }
}
async function filesBelow(folder, name, wanted) {
  const files = /* @__PURE__ */ new Map();
  await collect(folder, name, [folder]);
  return files;
  async function collect({ tree, path: at }, shown, above) {
    for (const file of await tree.below(at)) {
      const inner = at === "" ? file.path : file.path.slice(at.length + 1);
      const logical = shown === "" ? inner : `${shown}/${inner}`;
      const found = file.kind === "file" ? { kind: "file", tree, file } : await follow(tree, file.path);
      if (found?.kind === "folder") {
        const isCircle = above.some((one) => isSame(one, found) || isWithin(one, found));
        if (isCircle) throw circle(logical);
        await collect(found, logical, [...above, found]);
      } else if (found !== null && wanted(logical)) {
        if (files.size >= MAX_FILES) {
          throw new Failure("configuration", `${name} contains more than 10,000 files`, {
            hint: "Name fewer files under `files:`; patterns work too."
          });
        }
        files.set(logical, found);
      }
    }
  }
}
var isWithin = (inner, outer) => inner.tree === outer.tree && (outer.path === "" || inner.path.startsWith(`${outer.path}/`));
var isSame = (one, other) => one.tree === other.tree && one.path === other.path;
async function target(tree, link) {
  const [content] = await tree.read([link]);
  const text = content?.toString("utf8") ?? "";
  const place = path4.posix.join(path4.posix.dirname(link.path), text);
  if (path4.posix.isAbsolute(text) || /^[A-Za-z]:/.test(text) || place === ".." || place.startsWith("../")) {
    throw new Failure("configuration", "links to a place outside the repository", { file: link.path, hint: HINT });
  }
  return place === "." ? "" : place;
}
function circle(file) {
  return new Failure("configuration", "links in a circle", { file, hint: HINT });
}

// src/arm/text.ts
function decodeText(bytes, file) {
  const mark = bytes.subarray(0, 2).toString("hex");
  try {
    if (mark === "fffe") return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
    if (mark === "feff") return new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
  } catch {
    throw notText("damaged UTF-16", file, null, "Save it as UTF-8.");
  }
  if (bytes.includes(0)) throw nulFound(bytes, file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const bad = firstInvalidByte(bytes);
    const line = bytes.subarray(0, bad).toString("latin1").split("\n").length;
    const name = bytes.some((byte) => byte >= 128 && byte <= 159) ? "Windows-1252" : "ISO-8859-1";
    const from = name === "Windows-1252" ? "CP1252" : name;
    throw notText(`probably ${name} (Latin-1)`, file, line, `Convert it: iconv -f ${from} -t UTF-8`);
  }
}
function nulFound(bytes, file) {
  const start = bytes.subarray(0, 4096);
  const zeros = (offset) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const half = start.length / 2;
  return Math.max(zeros(0), zeros(1)) > 0.3 * half && Math.min(zeros(0), zeros(1)) < 0.05 * half ? notText("probably UTF-16 without a byte order mark", file, null, "Save it as UTF-8.") : notText(
    "a binary file",
    file,
    null,
    "Take it out of the configuration, or name text files by a pattern such as `skills/**/*.md`."
  );
}
function notText(found, file, line, hint) {
  return new Failure("configuration", `not UTF-8 text but ${found}`, { file, ...line !== null && { line }, hint });
}
function firstInvalidByte(bytes) {
  let [valid, invalid] = [0, bytes.length];
  const isValid = (end) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (invalid - valid > 1) {
    const middle = valid + invalid >> 1;
    if (isValid(middle)) valid = middle;
    else invalid = middle;
  }
  return valid;
}
var LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[\w.-]+ .*\n)*?oid sha256:([\da-f]{64})\n/;
function lfsPointer(bytes) {
  return bytes.length < 1024 ? LFS_POINTER.exec(bytes.toString("latin1"))?.[1] ?? null : null;
}

// src/arm/work-tree.ts
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path5 from "node:path";
async function workTree(git, label) {
  const top = git.top ?? "";
  const ask = (words, call) => git.ask(["-C", top, ...words], call);
  const files = /* @__PURE__ */ new Map();
  for (const file of await tracked(ask)) files.set(file.path, file);
  for (const { path: changed, mode } of await changes(ask)) {
    const file = await changedFile(top, git, changed, mode);
    if (file === null) files.delete(changed);
    else files.set(changed, file);
  }
  for (const file of await untracked(ask, top)) files.set(file.path, file);
  const stored = storedTree({ ...git, ask }, [...files.values()], label);
  return {
    ...stored,
    async read(wanted) {
      const unstored = wanted.filter(({ id }) => id === null);
      const fresh = unstored.length === 0 ? /* @__PURE__ */ new Map() : await readUnstored(ask, top, unstored, label);
      const rest = wanted.filter(({ id }) => id !== null);
      const contents = rest.length === 0 ? [] : await stored.read(rest);
      const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
      return wanted.map((file) => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
    }
  };
}
function missing({ path: file }) {
  throw new Error(`git returned no content of ${file}`);
}
async function tracked(ask) {
  const listed = (await ask(["ls-files", "--stage", "-z"], {})).toString();
  return [...listed.matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(
    ([, mode = "", id = "", stage, file = ""]) => {
      const kind = kindOfMode(mode);
      return kind === null || stage !== "0" ? [] : [{ path: file, kind: kind === "program" ? "file" : kind, id }];
    }
  );
}
async function changes(ask) {
  const listed = (await ask(["diff-files", "--raw", "-z", "--ignore-submodules=dirty"], {})).toString();
  return [...listed.matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = "", file = ""]) => ({
    path: file,
    mode
  }));
}
async function changedFile(top, git, file, mode) {
  const kind = kindOfMode(mode) ?? await kindOnDisk(top, file);
  if (kind === null) return null;
  if (kind !== "submodule") return { path: file, kind: kind === "link" ? "link" : "file", id: null };
  const head = await git.ask(["-C", path5.join(top, file), "rev-parse", "HEAD"], {});
  return { path: file, kind, id: head.toString().trim() };
}
async function untracked(ask, top) {
  const listed = (await ask(["ls-files", "-z", "--others", "--exclude-standard"], {})).toString().split("\0");
  const names = listed.filter((name) => name !== "" && !name.endsWith("/"));
  const files = await Promise.all(
    names.map(async (file) => {
      const kind = await kindOnDisk(top, file);
      return kind === null ? null : { path: file, kind, id: null };
    })
  );
  return files.filter((file) => file !== null);
}
async function kindOnDisk(top, file) {
  const found = await lstatOrNull(path5.join(top, file));
  if (found === null) return null;
  return found.isSymbolicLink() ? "link" : found.isFile() ? "file" : null;
}
async function readUnstored(ask, top, files, label) {
  for (const { path: file } of files) {
    const { size } = await lstatOrNull(path5.join(top, file)) ?? { size: 0 };
    if (size > MAX_FILE_BYTES) throw tooLarge(file, label);
  }
  const folder = await mkdtemp(path5.join(tmpdir(), "swelancer-gate-index-"));
  try {
    const askHere = await ownStore(ask, top, folder);
    const input = files.map(({ path: file }) => `${file}\0`).join("");
    await askHere(["update-index", "-z", "--add", "--replace", "--stdin"], { input });
    const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
    const stored = files.map((file) => ({ ...file, id: ids.get(file.path) ?? null }));
    const contents = await readStored(askHere, stored, label);
    return new Map(stored.flatMap(({ path: file }, index) => contents[index] ? [[file, contents[index]]] : []));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const [first] = files;
    throw new Failure("repository", `cannot be read in the work tree: ${gitReason(error)}`, {
      ...first !== void 0 && files.length === 1 && { file: first.path },
      hint: "Check its permissions and the filters in .gitattributes; `git add` shows the same error.",
      cause: error
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function ownStore(ask, top, folder) {
  const [index = "", objects = ""] = (await ask(["rev-parse", "--git-path", "index", "--git-path", "objects"], {})).toString().split("\n").map((place) => path5.resolve(top, place));
  const own = { index: path5.join(folder, "index"), objects: path5.join(folder, "objects") };
  await mkdir(path5.join(own.objects, "info"), { recursive: true });
  await writeFile(path5.join(own.objects, "info/alternates"), `${objects}
`);
  await copyFile(index, own.index).catch(() => {
  });
  const variables = { GIT_INDEX_FILE: own.index, GIT_OBJECT_DIRECTORY: own.objects };
  return (words, call) => ask(words, { ...call, variables });
}

// src/arm/source.ts
function commitSource(git, commit, label) {
  const short = commit.slice(0, 7);
  const name = label === short ? label : `${label} (${short})`;
  return source(
    { commit, label },
    name,
    once(async () => ({ tree: await commitTree(git, commit, name), folder: git.folder }))
  );
}
var WORK_TREE = "work tree";
function workTreeSource(world) {
  const open = once(async () => {
    const git = await findGit(world);
    return typeof git === "string" ? { tree: folderTree(world.directory, WORK_TREE), folder: "" } : { tree: await workTree(git, WORK_TREE), folder: git.folder };
  });
  return source({ commit: null, label: WORK_TREE }, WORK_TREE, open);
}
function folderSource(directory) {
  return source(
    { commit: null, label: "here" },
    "here",
    once(async () => ({ tree: folderTree(directory, "here"), folder: "" }))
  );
}
function source(what, name, open) {
  const texts = /* @__PURE__ */ new Map();
  async function textsOf(files) {
    const unread = [...files].filter(([shown]) => !texts.has(shown));
    for (const tree of new Set(unread.map(([, found]) => found.tree))) {
      const group = unread.filter(([, found]) => found.tree === tree);
      const contents = await tree.read(group.map(([, { file }]) => file));
      for (const [index, [shown]] of group.entries()) {
        const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
        texts.set(shown, decodeText(bytes, shown));
      }
    }
    return [...files.keys()].sort().map((shown) => ({ path: shown, content: texts.get(shown) ?? "" }));
  }
  return {
    ...what,
    async read(file) {
      const { tree, folder } = await open();
      const shown = path6.posix.normalize(file);
      const found = await follow(tree, within(folder, shown));
      if (found?.kind !== "file") return null;
      const [text] = await textsOf(/* @__PURE__ */ new Map([[shown, found]]));
      return text?.content ?? null;
    },
    async files(place, wanted = () => true) {
      const { tree, folder } = await open();
      const shown = path6.posix.normalize(place).replace(/\/$/, "");
      const found = await follow(tree, within(folder, shown));
      if (found?.kind === "file") return textsOf(/* @__PURE__ */ new Map([[shown, found]]));
      const name2 = shown === "." ? "" : shown;
      if (found?.kind === "folder") return textsOf(await filesBelow(found, name2, wanted));
      if (!isGlob(shown)) return [];
      const [start, matches] = await compiled(shown);
      const top = await follow(tree, within(folder, start));
      return top?.kind === "folder" ? textsOf(await filesBelow(top, start, matches)) : [];
    }
  };
}
function within(folder, place) {
  const full = path6.posix.join(folder, place);
  if (!path6.posix.isAbsolute(place) && full !== ".." && !full.startsWith("../")) return full === "." ? "" : full;
  throw new Failure("configuration", "is outside the repository", {
    file: place,
    hint: "Use a path inside the repository."
  });
}
async function compiled(glob) {
  const parts = glob.split("/");
  return [parts.slice(0, parts.findIndex(isGlob)).join("/"), await globMatcher(glob)];
}
async function withoutPointer(bytes, tree, file, label) {
  const sha256 = lfsPointer(bytes);
  if (sha256 === null) return bytes;
  const content = await tree.lfsObject(sha256);
  if (content !== null && content.length > MAX_FILE_BYTES) throw tooLarge(file, label);
  if (content !== null) return content;
  throw new Failure("repository", `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
    file,
    hint: "Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small."
  });
}

export {
  openGit,
  findGit,
  commitTree,
  follow,
  lfsPointer,
  commitSource,
  workTreeSource,
  folderSource
};
