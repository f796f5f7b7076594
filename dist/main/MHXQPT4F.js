import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  createGit,
  isGitMissing
} from "./QNA6YHQK.js";
import {
  Failure
} from "./SDHTY2TJ.js";

// src/arm/git.ts
async function openGit({ directory, env }) {
  const run = createGit(env);
  const git = async (...words) => (await run(words, { directory })).toString();
  const orNull = async (asked) => {
    try {
      return (await asked).trim() || null;
    } catch {
      return null;
    }
  };
  try {
    await git("rev-parse", "--git-dir");
  } catch (error) {
    if (isGitMissing(error)) {
      throw new Failure("configuration", "git was not found", {
        hint: "Install git; prompts are compared through its history."
      });
    }
    const unsafe = error instanceof Error && error.message.includes("dubious ownership");
    throw new Failure(
      "configuration",
      unsafe ? `git refuses ${directory}: it belongs to another user` : `${directory} is not in a git repository`,
      {
        hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : "The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first."
      }
    );
  }
  return {
    resolve: (ref) => orNull(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)),
    mergeBase: (one, other) => orNull(git("merge-base", one, other)),
    async read(commit, path) {
      try {
        return await git("cat-file", "blob", `${commit}:./${path}`);
      } catch {
        return null;
      }
    },
    async list(commit, path) {
      const listed = await orNull(git("ls-tree", "-r", "--name-only", "-z", commit, "--", path));
      return listed === null ? [] : listed.split("\0").filter((name) => name !== "");
    },
    shallow: async () => await orNull(git("rev-parse", "--is-shallow-repository")) === "true",
    defaultBranch: () => orNull(git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")),
    branch: () => orNull(git("symbolic-ref", "--quiet", "--short", "HEAD")),
    folder: async () => (await orNull(git("rev-parse", "--show-prefix")) ?? "").replace(/\/$/, ""),
    async workTreeFiles() {
      const listed = await orNull(git("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
      return listed === null ? [] : [...new Set(listed.split("\0"))].filter((name) => name !== "");
    }
  };
}

export {
  openGit
};
