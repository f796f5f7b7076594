import { diffLines } from 'diff';
import type { Part } from '../verdict/explanation.ts';
import { agentPartOf, changedParts, partWords } from './agent-parts.ts';
import type { Arm } from './arm.ts';
import { lineCount } from './changes.ts';
import { MCP_FILE, withServerOf } from './mcp-servers.ts';
import type { ArmFile } from './prompt/template.ts';

/** A change split into parts, each of which can be undone on its own. */
export interface PartedChange {
  readonly parts: readonly Part[];
  /** The changed arm, without the parts at these indices. */
  without(undone: readonly number[]): Arm;
}

/** Maximum number of parts; beyond it, neighbors in the same text are joined. */
const MAX_PARTS = 8;
/** Maximum number of differing lines per text, because time grows with the square. Beyond it, a text is one part. */
const MAX_EDITS = 1000;
/** Maximum number of ranges of lines in all texts, for the same reason. Beyond it, each text is one part. */
const MAX_RANGES = 500;

/** @param configPath path of the configuration file with the settings */
export function partsOf(before: Arm, now: Arm, configPath: string): PartedChange {
  const settings = settingsOf(before, now);
  const servers = serversOf(before, now);
  const isApart = servers.length > 0;
  const texts = inFewRanges([...promptTexts(before, now), ...fileTexts(before, now, isApart ? [MCP_FILE] : [])]);
  const whole = wholeFiles(before, now);
  const hunks = joined(texts, Math.max(1, MAX_PARTS - settings.length - servers.length - whole.length));
  const named = [...settings, ...servers];
  const parts: Part[] = [
    ...settings.map(({ name }): Part => ({ kind: 'setting', path: configPath, name })),
    ...servers.map(({ name, change }): Part => ({ kind: 'server', path: MCP_FILE, name, change })),
    ...whole.map(({ paths: [path], change }): Part => ({ kind: 'file', path, change, ...ownerOf(path) })),
    ...hunks.map(({ part }) => part),
  ];

  function without(undone: readonly number[]): Arm {
    const isUndone = (index: number): boolean => undone.includes(index);
    let arm = named.reduce((changed, part, index) => (isUndone(index) ? part.undo(changed) : changed), now);
    whole.forEach(({ paths }, index) => {
      if (!isUndone(named.length + index)) return;
      for (const path of paths) arm = { ...arm, files: withFileOf(before, arm, path) };
    });
    const first = named.length + whole.length;
    texts.forEach((text, index) => {
      const back = new Set(
        hunks.flatMap((hunk, at) => (hunk.text === index && isUndone(first + at) ? hunk.chunks : [])),
      );
      if (back.size === 0) return;
      arm = text.put(arm, text.chunks.map((chunk, at) => (back.has(at) ? chunk.before : chunk.now)).join(''));
    });
    return arm;
  }
  return { parts, without };
}

interface SettingPart {
  readonly name: string;
  readonly undo: (arm: Arm) => Arm;
}

function settingsOf(before: Arm, now: Arm): SettingPart[] {
  const parts: SettingPart[] = [];
  const add = (name: string, isSame: boolean, undo: SettingPart['undo']): void => {
    if (!isSame) parts.push({ name, undo });
  };
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const onlyModel = before.solver.kind === now.solver.kind && before.solver.model !== now.solver.model;
  add(onlyModel ? 'model' : 'solver', same(before.solver, now.solver), arm => ({ ...arm, solver: before.solver }));
  add('order', before.order === now.order, arm => ({ ...arm, order: before.order }));
  add('structured-output', before.structuredOutput === now.structuredOutput, arm => ({
    ...arm,
    structuredOutput: before.structuredOutput,
  }));
  add('extra-body', same(before.extraBody, now.extraBody), arm => ({ ...arm, extraBody: before.extraBody }));
  for (const [name, field] of SAMPLING) {
    add(`sampling.${name}`, before.sampling[field] === now.sampling[field], arm => {
      const { [field]: _now, ...others } = arm.sampling;
      const old = before.sampling[field];
      return { ...arm, sampling: old === undefined ? others : { ...others, [field]: old } };
    });
  }
  add('prompt', sameMessages(before, now), arm => ({ ...arm, prompt: before.prompt }));
  return parts;
}

const SAMPLING = [
  ['temperature', 'temperature'],
  ['top-p', 'topP'],
  ['max-tokens', 'maxTokens'],
  ['reasoning-effort', 'reasoningEffort'],
] as const;

/** Whether the messages come from the same files, so that lines are comparable. */
function sameMessages(before: Arm, now: Arm): boolean {
  return (
    before.prompt.length === now.prompt.length &&
    before.prompt.every(({ role, file }, index) => {
      const other = now.prompt[index];
      return other?.role === role && other.file === file;
    })
  );
}

interface ServerPart extends SettingPart {
  readonly change: 'added' | 'removed' | 'changed';
}

/** The MCP servers that differ, if both versions have the file. Without some of its lines, it may not be valid JSON. */
function serversOf(before: Arm, now: Arm): ServerPart[] {
  const old = fileAt(before, MCP_FILE);
  if (old === null || fileAt(now, MCP_FILE) === null) return [];
  return changedParts(
    [old],
    now.files.filter(({ path }) => path === MCP_FILE),
  ).map(({ name, change }) => ({
    name,
    change,
    undo: arm => ({
      ...arm,
      files: arm.files.map(file => (file.path === MCP_FILE ? withServerOf(old, file, name) : file)),
    }),
  }));
}

const fileAt = (arm: Arm, path: string): ArmFile | null => arm.files.find(file => file.path === path) ?? null;

/** The files of an arm with one as it was before, in its place: models read them in the order of the configuration. */
function withFileOf(before: Arm, arm: Arm, path: string): readonly ArmFile[] {
  const others = arm.files.filter(file => file.path !== path);
  const place = before.files.findIndex(file => file.path === path);
  const own = before.files[place];
  if (own === undefined) return others;
  const earlier = new Set(before.files.slice(0, place).map(file => file.path));
  return others.toSpliced(others.findLastIndex(file => earlier.has(file.path)) + 1, 0, own);
}

/** `lines of skill`: the agent part that the lines or file belong to. */
function ownerOf(path: string): { readonly of?: string } {
  const part = agentPartOf(path);
  return part === null ? {} : { of: partWords(part) };
}

/** A text in both versions, as chunks, and a way to replace it. */
interface Text {
  readonly path: string;
  /** Line of the file where the text starts. */
  readonly line: number;
  readonly chunks: readonly Chunk[];
  readonly put: (arm: Arm, text: string) => Arm;
}

function inFewRanges(texts: readonly Text[]): readonly Text[] {
  const ranges = texts.flatMap(({ chunks }) => chunks.filter(chunk => chunk.before !== chunk.now));
  if (ranges.length <= MAX_RANGES) return texts;
  const all = (chunks: readonly Chunk[], side: keyof Chunk): string => chunks.map(chunk => chunk[side]).join('');
  return texts.map(text => ({
    ...text,
    chunks: [{ before: all(text.chunks, 'before'), now: all(text.chunks, 'now') }],
  }));
}

function promptTexts(before: Arm, now: Arm): Text[] {
  if (!sameMessages(before, now)) return [];
  return now.prompt.flatMap(({ template, file, line }, index): Text[] => {
    const old = before.prompt[index]?.template ?? template;
    if (old === template) return [];
    const put = (arm: Arm, text: string): Arm => ({
      ...arm,
      prompt: arm.prompt.map((message, at) => (at === index ? { ...message, template: text } : message)),
    });
    return [{ path: file, line, chunks: chunksOf(old, template), put }];
  });
}

/** @param apart paths of files that are not split into lines */
function fileTexts(before: Arm, now: Arm, apart: readonly string[]): Text[] {
  const edits = now.files.flatMap(({ path, content }) => {
    const old = fileAt(before, path)?.content;
    return apart.includes(path) || old === undefined || old === content ? [] : [{ path, old, content }];
  });
  return alike(edits, ({ old, content }) => [old, content]).map((same): Text => {
    const [{ path, old, content }] = same;
    const paths = same.map(edit => edit.path);
    const put = (arm: Arm, text: string): Arm => ({
      ...arm,
      files: arm.files.map(file => (paths.includes(file.path) ? { ...file, content: text } : file)),
    });
    return { path, line: 1, chunks: chunksOf(old, content), put };
  });
}

interface WholeFiles {
  readonly paths: readonly [string, ...string[]];
  readonly change: 'added' | 'removed';
}

function wholeFiles(before: Arm, now: Arm): WholeFiles[] {
  const missing = (arm: Arm, other: Arm): ArmFile[] => arm.files.filter(({ path }) => fileAt(other, path) === null);
  const grouped = (files: readonly ArmFile[], change: WholeFiles['change']): WholeFiles[] =>
    alike(files, ({ content }) => [content]).map(([first, ...others]) => ({
      paths: [first.path, ...others.map(({ path }) => path)],
      change,
    }));
  return [...grouped(missing(now, before), 'added'), ...grouped(missing(before, now), 'removed')];
}

/**
 * Files with equal texts, such as a link and its target. They are one part: a model gets the text once, and undoing it in
 * one file only would send both versions.
 */
function alike<T>(files: readonly T[], texts: (file: T) => readonly string[]): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const file of files) {
    const key = JSON.stringify(texts(file));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()];
}

/** A chunk of a file, before and after. */
interface Chunk {
  readonly before: string;
  readonly now: string;
}

function chunksOf(before: string, now: string): Chunk[] {
  const pieces = diffLines(before, now, { maxEditLength: MAX_EDITS });
  if (pieces === undefined) return [{ before, now }];
  const chunks: Chunk[] = [];
  let removed = '';
  for (const piece of pieces) {
    if (piece.removed) removed += piece.value;
    else if (piece.added) {
      chunks.push({ before: removed, now: piece.value });
      removed = '';
    } else {
      if (removed !== '') chunks.push({ before: removed, now: '' });
      removed = '';
      chunks.push({ before: piece.value, now: piece.value });
    }
  }
  return removed === '' ? chunks : [...chunks, { before: removed, now: '' }];
}

/** Hunks of one part: the index of a text, and the indices of its chunks. */
interface Hunk {
  readonly text: number;
  readonly part: Extract<Part, { kind: 'lines' }>;
  readonly chunks: readonly number[];
}

/** The hunks of all texts, with the closest ones joined to keep within the maximum. */
function joined(texts: readonly Text[], most: number): Hunk[] {
  let hunks = texts.flatMap(({ path, line: start, chunks }, text): Hunk[] => {
    let line = start;
    return chunks.flatMap((chunk, index): Hunk[] => {
      const from = line;
      const count = lineCount(chunk.now);
      line += count;
      if (chunk.before === chunk.now) return [];
      const change = chunk.now === '' ? 'removed' : chunk.before === '' ? 'added' : 'changed';
      return [
        {
          text,
          part: { kind: 'lines', path, from, to: Math.max(from, from + count - 1), change, ...ownerOf(path) },
          chunks: [index],
        },
      ];
    });
  });
  while (hunks.length > most) {
    const gaps = hunks.slice(1).map((next, index) => {
      const one = hunks[index];
      return one?.text === next.text ? next.part.from - one.part.to : Number.POSITIVE_INFINITY;
    });
    const at = gaps.indexOf(Math.min(...gaps));
    const [one, next] = [hunks[at], hunks[at + 1]];
    if (one === undefined || next === undefined || gaps[at] === Number.POSITIVE_INFINITY) break;
    const part = { ...one.part, to: next.part.to, change: 'changed' as const };
    hunks = [
      ...hunks.slice(0, at),
      { text: one.text, part, chunks: [...one.chunks, ...next.chunks] },
      ...hunks.slice(at + 2),
    ];
  }
  return hunks;
}
