import { lstat, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { readPosition } from '../../app/preset-notes.ts';
import { ALWAYS_READ, SETTINGS } from '../../arm/agent-files.ts';
import { AGENT_FOLDERS } from '../../arm/agent-parts.ts';

/** Files for agents that a repository already has. */
export interface Found {
  /** Files that the gate can watch, with those read in every session first. */
  readonly candidates: readonly Candidate[];
  /** Prompts that show the proposals, so that the gate can use them unchanged. */
  readonly prompts: readonly string[];
  /** Files that look like agent files but cannot be watched. */
  readonly unreadable: readonly LeftOut[];
}

/** A file, or a folder with all of its files. */
export interface Candidate {
  readonly path: string;
  /** Reason not to watch it by default; null to watch it. */
  readonly leftOut: string | null;
}

export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/** Files that an agent loads on demand. */
const ON_DEMAND = [
  `${AGENT_FOLDERS}/(?:agents?|droids|skills?|commands?|prompts|chatmodes)`,
  String.raw`\.(?:windsurf|kilocode)/workflows`,
  // The rules and prompts of other modes.
  String.raw`\.(?:roo|kilocode)/rules-[^/]+`,
  String.raw`\.(?:roo|kilocode)modes`,
];
/** The first part of a path is as short as possible: .claude/CLAUDE.md belongs to the root, not to .claude. */
const named = (names: readonly string[]): RegExp => new RegExp(`^((?:.*?/)??)(${names.join('|')})(?:/|$)`);
const literal = (name: string): string => name.replaceAll('.', '\\.');
const everySession = named(ALWAYS_READ.map(literal));
const onDemand = named(ON_DEMAND);
const agentOnly = named(SETTINGS.map(literal));
/** Skills that a plugin or a collection holds; agents read them where they are installed. */
const skillFolder = /^((?:.*\/)?skills)\/[^/]+\/SKILL\.md$/;
/** The same file in other letters, which agents only find where file names ignore case. */
const otherLetters = /^(AGENTS|CLAUDE|GEMINI)\.md$/i;
const promptFolder = /^((?:.*\/)?prompts)\/.*\.(?:md|mdx|txt|prompt|j2|jinja2?|hbs|mustache|ya?ml)$/;
const promptFile = /\.prompt\.(?:ya?ml|md)$/;

/** Default limit in bytes for files that every request would include. */
const MAX_BYTES = 100_000;

/** A file that may have several names through links, by its real path. */
interface LinkedFile {
  readonly names: Match[];
  readonly target: string;
}

interface Entry {
  readonly path: string;
  readonly reason: string | null;
  /** Real paths of its files. */
  readonly files: Set<string>;
}

/**
 * Finds the files that agents read.
 * @param files of the working directory, from git
 * @param preset of the agent to measure; null for a model, whose requests all include the files
 */
export async function findFiles(
  directory: string,
  files: readonly string[],
  preset: string | null = null,
): Promise<Found> {
  const home = await realpath(directory);
  const tracked = new Set(files);
  /** The tracked files at or below a path. */
  const filesAt = (place: string): string[] =>
    tracked.has(place) ? [place] : files.filter(file => file.startsWith(`${place}/`));
  const found = new Map<string, LinkedFile>();
  const prompts: string[] = [];
  const unreadable: LeftOut[] = [];

  for (const file of [...files].sort()) {
    const match = matchOf(file, preset);
    if (match === null) continue;
    const real = await realpath(path.join(directory, file)).catch(() => null);
    const target = real === null ? null : path.relative(home, real).split(path.sep).join('/');
    if (target === null) {
      // Ignores files deleted but not yet committed.
      if (await isLink(path.join(directory, file))) unreadable.push({ path: file, reason: 'its link is broken' });
    } else if (target.startsWith('../')) {
      unreadable.push({ path: file, reason: 'its link leaves this folder' });
    } else if (filesAt(target).length === 0) {
      unreadable.push({ path: file, reason: `git does not track ${target}, where its link leads` });
    } else if (match.isPrompt && tracked.has(target) && (await showsProposals(path.join(home, target)))) {
      if (!prompts.includes(target)) prompts.push(target);
    } else {
      const linked = found.get(target) ?? { target, names: [] };
      linked.names.push(match);
      const real = target === file ? null : matchOf(target, preset);
      if (real !== null) linked.names.push(real);
      found.set(target, linked);
    }
  }

  const entries = new Map<string, Entry>();
  /** Places that are listed under the name of a link. */
  const linked = new Set<string>();
  for (const { target, names } of found.values()) {
    const [name] = names.sort(byReach(target));
    if (name === undefined) continue;
    if (name.place !== target) linked.add(target);
    const known = entries.get(name.place);
    const reasons = [...names.map(({ reason }) => reason), ...(known === undefined ? [] : [known.reason])];
    entries.set(name.place, {
      path: name.place,
      reason: reasons.includes(null) ? null : name.reason,
      files: new Set([...(known?.files ?? []), ...filesAt(target)]),
    });
  }
  const all = [...entries.values()].filter(
    ({ path }) => !linked.has(path) && ![...entries.keys()].some(one => path.startsWith(`${one}/`)),
  );
  const candidates = await Promise.all(
    all.map(async ({ path, reason, files: own }) => {
      const bytes = await bytesOf(home, [...own]);
      const large =
        preset === null && bytes > MAX_BYTES
          ? `${Math.round(bytes / 1000)} KB, which every request would include`
          : null;
      return { path, leftOut: reason ?? large };
    }),
  );
  return {
    candidates: [...candidates.filter(one => one.leftOut === null), ...candidates.filter(one => one.leftOut !== null)],
    prompts,
    unreadable,
  };
}

interface Match {
  /** The file, or its folder. */
  readonly place: string;
  /** Why it is not watched by default; null if it is. */
  readonly reason: string | null;
  readonly isPrompt: boolean;
  /** Position among what the measured agent reads; null if it does not read it by itself. */
  readonly position: number | null;
}

function matchOf(file: string, preset: string | null): Match | null {
  const position = preset === null ? null : readPosition(preset, file);
  const match = (place: string, reason: string | null, isPrompt: boolean): Match => {
    return { place, reason, isPrompt, position };
  };
  /** Why a part of a folder's configuration is not watched; `unused` applies to a model without an agent. */
  const whyNot = (folder: string, unused: string | null): string | null => {
    if (preset === null && unused !== null) return unused;
    if (preset !== null && position === null) return 'not read by this agent';
    return folder === '' ? null : `only for work in ${folder.slice(0, -1)}`;
  };
  const [, folder = '', name] = everySession.exec(file) ?? [];
  if (name !== undefined) return match(folder + name, whyNot(folder, null), false);
  const [, letters] = otherLetters.exec(file) ?? [];
  if (letters !== undefined) {
    return match(file, `on Linux, agents only look for ${letters.toUpperCase()}.md; rename it`, false);
  }
  const [, parent = '', demanded] = onDemand.exec(file) ?? [];
  if (demanded !== undefined) return match(parent + demanded, whyNot(parent, 'read on demand'), true);
  const [, above = '', used] = agentOnly.exec(file) ?? [];
  if (used !== undefined) return match(above + used, whyNot(above, 'only agents use it'), false);
  const [, skills] = skillFolder.exec(file) ?? [];
  if (skills !== undefined) return match(skills, whyNot('', 'read on demand'), false);
  const [, prompts] = promptFolder.exec(file) ?? [];
  if (prompts !== undefined) return match(prompts, 'prompts for something else', true);
  return promptFile.test(file) ? match(file, 'a prompt for something else', true) : null;
}

const depthOf = ({ place }: Match): number => place.split('/').length;
/**
 * The name under which the measured agent reads it. Then the name nearest to the root, because agents read AGENTS.md, not
 * the file in .agents it may lead to; else the real one.
 */
const byReach =
  (target: string) =>
  (one: Match, other: Match): number =>
    (one.position ?? Number.MAX_VALUE) - (other.position ?? Number.MAX_VALUE) ||
    depthOf(one) - depthOf(other) ||
    Number(other.place === target) - Number(one.place === target) ||
    (one.place < other.place ? -1 : 1);

const showsProposals = async (file: string): Promise<boolean> =>
  (await readFile(file, 'utf8')).includes('{{proposals}}');

async function bytesOf(home: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async file => (await lstat(path.join(home, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function isLink(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  return found?.isSymbolicLink() ?? false;
}
