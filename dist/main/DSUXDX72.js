import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./WOQU7CIP.js";

// src/solver/workspace/write-checkout.ts
import { mkdir, writeFile } from "node:fs/promises";
import path2 from "node:path";

// src/solver/workspace/plan.ts
import path from "node:path";
var LARGE = 1024 * 1024;
var MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|ico|icns|bmp|tiff?|psd|mp4|mov|webm|avi|mkv|mp3|wav|ogg|m4a|aac|flac|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|7z|jar|aar|so|dylib|dll|exe|wasm|pdf)$/i;
var IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isSafe(file) {
  return file.split(/[\\/]/).every((part) => {
    const name = part.replace(IGNORED, "").toLowerCase();
    return part !== "" && !part.includes("\0") && !/^(\.|\.\.|(\.git|git~1)[. ]*(:.*)?)$/.test(name);
  });
}
function isWanted({ path: file, size }) {
  return isSafe(file) && !MEDIA.test(file) && size !== null && size < LARGE;
}
function planFolder(entries, targets, armFiles) {
  const own = armFiles.map((file) => ({ ...file, path: path.posix.normalize(file.path) }));
  const unsafe = own.find((file) => !isSafe(file.path));
  if (unsafe !== void 0) {
    throw new Failure("configuration", "cannot be added to the code of a task", {
      file: unsafe.path,
      hint: "Use files inside the repository and outside .git."
    });
  }
  const wanted = entries.filter(isWanted);
  const files = new Map(
    wanted.filter((entry) => entry.kind === "file" || entry.kind === "program").map((entry) => [entry.path, entry])
  );
  const isFree = (place) => !own.some((file) => file.path === place || within(file.path, place) || within(place, file.path));
  const contents = [...files.values()].map((entry) => ({ path: entry.path, entry }));
  const texts = [];
  for (const link of wanted.filter((entry) => entry.kind === "link")) {
    const target = targets.get(link.path) ?? "";
    const entry = files.get(path.posix.join(path.posix.dirname(link.path), target));
    if (entry === void 0 || path.posix.isAbsolute(target)) texts.push({ path: link.path, content: target });
    else contents.push({ path: link.path, entry });
  }
  return {
    contents: contents.filter((one) => isFree(one.path)),
    texts: [...texts.filter((one) => isFree(one.path)), ...own],
    emptyFolders: entries.filter((entry) => entry.kind === "submodule" && isSafe(entry.path) && isFree(entry.path)).map((entry) => entry.path)
  };
}
var within = (place, folder) => place.startsWith(`${folder}/`);

// src/solver/workspace/planned-files.ts
async function planOf(code, armFiles, signal) {
  const entries = await code.list(signal);
  const links = entries.filter((entry) => entry.kind === "link" && isWanted(entry));
  const targets = /* @__PURE__ */ new Map();
  for await (const { item, content } of together(links, code.read(links, signal))) {
    targets.set(item.path, content.toString("utf8"));
  }
  return planFolder(entries, targets, armFiles);
}
async function* plannedFiles(plan, code, signal) {
  const contents = [...plan.contents].sort(byPath);
  const texts = plan.texts.map(({ path: path3, content }) => ({ path: path3, content: Buffer.from(content), mode: 420 }));
  texts.sort(byPath);
  let next = 0;
  const entries = contents.map(({ entry }) => entry);
  for await (const { item, content } of together(contents, code.read(entries, signal))) {
    for (let text = texts[next]; text !== void 0 && byPath(text, item) < 0; text = texts[++next]) yield text;
    yield { path: item.path, content, mode: item.entry.kind === "program" ? 493 : 420 };
  }
  yield* texts.slice(next);
}
function byPath(one, other) {
  const [a, b] = [one.path, other.path].map((path3) => path3.replaceAll("/", "\0"));
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
async function* together(items, contents) {
  let next = 0;
  for await (const content of contents) {
    const item = items[next++];
    if (item === void 0) throw new Error("more contents were read than asked for");
    yield { item, content };
  }
}

// src/solver/workspace/write-checkout.ts
var BLOCK = 4096;
var FILES_AT_ONCE = 32;
async function writeCheckout(code, armFiles, directory, signal) {
  const plan = await planOf(code, armFiles, signal);
  const above = [...plan.contents, ...plan.texts].map((file) => path2.dirname(file.path));
  const folders = /* @__PURE__ */ new Set([".", ...plan.emptyFolders, ...above]);
  for (const folder of folders) await mkdir(path2.join(directory, folder), { recursive: true });
  let blocks = folders.size;
  for await (const batch of inBatches(plannedFiles(plan, code, signal))) {
    await Promise.all(batch.map((file) => writeFile(path2.join(directory, file.path), file.content, { mode: file.mode })));
    for (const { content } of batch) blocks += Math.ceil(content.length / BLOCK);
  }
  return blocks * BLOCK;
}
async function* inBatches(items) {
  let batch = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < FILES_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

export {
  LARGE,
  isWanted,
  planOf,
  plannedFiles,
  writeCheckout
};
