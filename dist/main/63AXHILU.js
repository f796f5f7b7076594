import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./SDHTY2TJ.js";

// src/arm/source.ts
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
function commitSource(git, commit, label) {
  return {
    commit,
    label,
    read: (file) => git.read(commit, file),
    list: async (place) => (await git.list(commit, place)).sort()
  };
}
function workTreeSource(directory) {
  const inside = async (place) => {
    try {
      const real = await realpath(path.join(directory, place));
      const home = await realpath(directory);
      if (real === home || real.startsWith(home + path.sep)) return real;
    } catch {
      return null;
    }
    throw new Failure("configuration", "leads out of the working directory", { file: place });
  };
  const list = async (place) => {
    const real = await inside(place);
    if (real === null) return [];
    if ((await stat(real)).isFile()) return [place];
    const entries = await readdir(real, { withFileTypes: true });
    const nested = entries.filter((entry) => entry.name !== ".git").map((entry) => list(path.posix.join(place, entry.name)));
    return (await Promise.all(nested)).flat().sort();
  };
  return {
    commit: null,
    label: "work tree",
    async read(file) {
      const real = await inside(file);
      return real === null || !(await stat(real)).isFile() ? null : readFile(real, "utf8");
    },
    list
  };
}

export {
  commitSource,
  workTreeSource
};
