import { isDeepStrictEqual } from 'node:util';
import { jsonObject } from '../shared/json.ts';
import type { ArmFile } from './prompt/template.ts';

/** A part of an agent's configuration, by its common name. */
export interface AgentPart {
  readonly kind: 'skill' | 'sub-agent' | 'command' | 'hook' | 'setting' | 'MCP server';
  readonly name: string;
}

/** How a part changed, and its changed files. */
export interface ChangedPart extends AgentPart {
  readonly change: 'added' | 'removed' | 'changed';
  readonly paths: readonly string[];
}

/** Folders for the configuration of agents, as part of a regular expression. */
export const AGENT_FOLDERS = String.raw`\.(?:agents|claude|codex|cursor|factory|gemini|github|grok|kilo|kilocode|opencode|pi|qwen|roo|vibe)`;
const HOME = `(?:^|/)${AGENT_FOLDERS}/`;
/** Parts that are separate files or folders; the first group is the name. */
const PLACES: readonly (readonly [AgentPart['kind'], RegExp])[] = [
  ['skill', new RegExp(`${HOME}skills?/([^/]+?)(?:\\.md$|/)`)],
  ['sub-agent', new RegExp(`${HOME}(?:agents?|droids)/(.+?)(?:\\.agent)?\\.(?:md|toml)$`)],
  ['command', new RegExp(`${HOME}(?:commands?|prompts)/(.+?)(?:\\.prompt)?\\.(?:md|toml)$`)],
  ['hook', new RegExp(`${HOME}hooks/(.+)$`)],
];
const SETTINGS = new RegExp(`${HOME}(?:settings(?:\\.local)?|hooks)\\.json$`);
const SERVERS = new RegExp(String.raw`(?:(?:^|/)(?:\.vscode/|\.)|${HOME})mcp\.json$`);

/** The part of a whole file; null for files with several parts, or none. */
export function agentPartOf(path: string): AgentPart | null {
  for (const [kind, place] of PLACES) {
    const name = place.exec(path)?.[1];
    if (name !== undefined) return { kind, name };
  }
  return null;
}

/** The parts that differ between two sets of files, sorted by kind and name. */
export function changedParts(before: readonly ArmFile[], now: readonly ArmFile[]): ChangedPart[] {
  const [old, own] = [before, now].map(files => new Map(files.map(({ path, content }) => [path, content])));
  const paths = [...new Set([...before, ...now].map(({ path }) => path))];
  const found = paths.flatMap((path): ChangedPart[] => {
    const [was, is] = [old?.get(path) ?? null, own?.get(path) ?? null];
    if (was === is) return [];
    const part = agentPartOf(path);
    if (part !== null) return [{ ...part, change: changeOf(was, is), paths: [path] }];
    return [entriesOf(path, was), entriesOf(path, is)].every(entries => entries !== null)
      ? changedEntries(path, entriesOf(path, was) ?? new Map(), entriesOf(path, is) ?? new Map())
      : [];
  });
  const parts = new Map<string, ChangedPart>();
  for (const part of found) {
    const known = parts.get(idOf(part));
    // A skill with one new file is changed, unless all of its files are new.
    const isWhole = known === undefined || known.change === part.change;
    parts.set(idOf(part), {
      ...part,
      change: isWhole && !isElsewhere(part, paths, old, own) ? part.change : 'changed',
      paths: [...(known?.paths ?? []), ...part.paths],
    });
  }
  return [...parts.values()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

const idOf = ({ kind, name }: AgentPart): string => `${kind} ${name}`;

const changeOf = (was: unknown, is: unknown): ChangedPart['change'] =>
  was === null ? 'added' : is === null ? 'removed' : 'changed';

/** Whether a part that gained or lost a file also has files in both versions. */
function isElsewhere(
  { kind, name }: AgentPart,
  paths: readonly string[],
  old: ReadonlyMap<string, string> | undefined,
  own: ReadonlyMap<string, string> | undefined,
): boolean {
  return paths.some(path => {
    const part = agentPartOf(path);
    return part?.kind === kind && part.name === name && old?.has(path) && own?.has(path);
  });
}

/** The parts in a file by kind and name; null if the file is unreadable or has no parts. */
function entriesOf(path: string, content: string | null): ReadonlyMap<string, [AgentPart, unknown]> | null {
  if (!SETTINGS.test(path) && !SERVERS.test(path)) return null;
  if (content === null) return new Map();
  const file = jsonObject(content);
  if (file === null) return null;
  const parts = SERVERS.test(path)
    ? entries('MCP server', file.mcpServers ?? file.servers)
    : Object.entries(file).flatMap(([name, value]) =>
        name === 'hooks'
          ? entries('hook', value)
          : name === 'mcpServers'
            ? entries('MCP server', value)
            : entries('setting', { [name]: value }),
      );
  return new Map(parts.map(([part, value]) => [idOf(part), [part, value]]));
}

function entries(kind: AgentPart['kind'], value: unknown): [AgentPart, unknown][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, entry]) => [{ kind, name }, entry]);
}

function changedEntries(
  path: string,
  was: ReadonlyMap<string, [AgentPart, unknown]>,
  is: ReadonlyMap<string, [AgentPart, unknown]>,
): ChangedPart[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(id => {
    const [old, own] = [was.get(id), is.get(id)];
    const part = own?.[0] ?? old?.[0];
    if (part === undefined || (old && own && isDeepStrictEqual(old[1], own[1]))) return [];
    return [{ ...part, change: changeOf(old ?? null, own ?? null), paths: [path] }];
  });
}

/** `skill review-code`, with the name as code. */
export const partWords = ({ kind, name }: AgentPart): string => `${kind} \`${name}\``;
