import { z } from 'zod';
import { count } from '../shared/format.ts';
import type { Count } from '../statistics/permutation.ts';
import { fisherTest, scoredTest } from '../statistics/scored.ts';

/** A part of a change that can be undone on its own. */
const partSchema = z.discriminatedUnion('kind', [
  /** A field of the configuration, such as `model` or `sampling.temperature`. */
  z.object({ kind: z.literal('setting'), path: z.string(), name: z.string() }),
  /** A whole added or removed file. */
  z.object({
    kind: z.literal('file'),
    path: z.string(),
    change: z.enum(['added', 'removed']),
    /** Agent part of the file, such as a skill, with its name in backticks. */
    of: z.string().optional(),
  }),
  /** An MCP server of the file at `path`. */
  z.object({
    kind: z.literal('server'),
    path: z.string(),
    name: z.string(),
    change: z.enum(['added', 'removed', 'changed']),
  }),
  /** Lines of the new file, from 1, inclusive. For removed lines, the line after them. */
  z.object({
    kind: z.literal('lines'),
    path: z.string(),
    from: z.int().positive(),
    to: z.int().positive(),
    change: z.enum(['added', 'removed', 'changed']),
    of: z.string().optional(),
  }),
]);
export type Part = z.infer<typeof partSchema>;

/** The part of a change that caused its drop, found by undoing parts and rerunning the broken tasks. */
export const explanationSchema = z.object({
  /** `found`: undoing `parts` brings tasks back. `none`: no single part does. `unfinished`: the budget ended first, or there are too many parts. */
  kind: z.enum(['found', 'none', 'unfinished']),
  /** The responsible parts; empty unless found. */
  parts: z.array(partSchema),
  /** Number of parts in the change. */
  of: z.int().nonnegative(),
  /** Ids of the broken tasks that were rerun. */
  tasks: z.array(z.string()),
  /** Ids of those answered correctly again without `parts`. */
  broughtBack: z.array(z.string()),
  /** Exact p-value of "undoing `parts` changes nothing"; null unless found. */
  pValue: z.number().nullable(),
  /** Requests of the search. */
  calls: z.int().nonnegative(),
  /** The result in one sentence, file names in backticks. */
  sentence: z.string(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** Indices of the parts undone in a hybrid of both versions, ascending. */
export type Undone = readonly number[];

/** The next step of the search: run two hybrids on the broken tasks, or stop. */
export type SearchStep =
  | { readonly kind: 'ask'; readonly hybrids: readonly [Undone, Undone]; readonly samples: number }
  | { readonly kind: 'found'; readonly part: number; readonly broughtBack: readonly string[]; readonly pValue: number }
  | { readonly kind: 'none' };

/** Outcomes of a hybrid's answers to a task so far, by sample; null for `missing` ones. */
export type HybridAnswers = (undone: Undone, taskId: string) => readonly (boolean | null)[];

/** Maximum number of tasks; more would not be worth the cost. */
const MAX_TASKS = 10;

/** Answers of a hybrid over all tasks, to choose a half and to prove the remaining part. */
const HALVING_ANSWERS = 16;
const PROOF_ANSWERS = 24;
const MAX_SAMPLES = 10;

/** Maximum p-value to follow a half; otherwise the round is repeated once. */
const CLEAR = 0.1;
const LEANING = 0.25;

/** Maximum p-value to name the remaining part. */
const PROVEN = 0.05;

/** The tasks that broke most clearly. */
export function searchTasks(
  tasks: readonly { readonly taskId: string; readonly before: Count; readonly now: Count }[],
): string[] {
  return tasks
    .map(({ taskId, before, now }) => ({
      taskId,
      fall: before.right / before.samples - now.right / now.samples,
      pValue: fisherTest(before, now),
    }))
    .filter(({ fall, pValue }) => fall >= 0.4 && pValue <= 0.1)
    .sort((a, b) => a.pValue - b.pValue || (a.taskId < b.taskId ? -1 : 1))
    .slice(0, MAX_TASKS)
    .map(({ taskId }) => taskId);
}

/**
 * Bisects the parts to find the one that broke these tasks. Each round runs two hybrids, one without some parts and one
 * with only those: if one part is responsible, exactly one of the two is right again. The remaining part is then tested
 * with new answers, so a wrong part is named at most 5 times in 100.
 */
export function searchStep(parts: number, tasks: readonly string[], answers: HybridAnswers): SearchStep {
  const seen = new Map<string, number>();
  let suspects = Array.from({ length: parts }, (_, index) => index);
  const opposite = (undone: Undone): number[] =>
    Array.from({ length: parts }, (_, index) => index).filter(index => !undone.includes(index));
  const perTask = (all: number): number => Math.min(MAX_SAMPLES, Math.max(2, Math.ceil(all / tasks.length)));
  const keyOf = (undone: Undone): string =>
    [undone, opposite(undone)]
      .map(one => one.join(','))
      .sort()
      .join(' ');

  /** Answers number `from` to `to` of a hybrid and of its complement; null if not yet collected. */
  const pairs = (undone: Undone, from: number, to: number) => {
    const other = opposite(undone);
    const isThere = [undone, other].every(one => tasks.every(task => answers(one, task).length >= to));
    if (!isThere) return null;
    const count = (one: Undone, task: string): Count => {
      const known = answers(one, task)
        .slice(from, to)
        .filter(answer => answer !== null);
      return { right: known.filter(Boolean).length, samples: known.length };
    };
    return tasks.map(taskId => ({ taskId, without: count(undone, taskId), only: count(other, taskId) }));
  };
  const pValueOf = (counts: readonly { readonly without: Count; readonly only: Count }[]): number =>
    scoredTest(
      counts.map(({ without, only }) => ({ weight: 1, baseline: without, candidate: only, broken: 0.5, fixed: 0.5 })),
    );

  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    const rest = suspects.slice(half.length);
    const samples = perTask(HALVING_ANSWERS);
    let chosen: number[] | null = null;
    for (const [round, limit] of [CLEAR, LEANING].entries()) {
      const to = (round + 1) * samples;
      const counts = pairs(half, 0, to);
      if (counts === null) return { kind: 'ask', hybrids: [half, opposite(half)], samples: to };
      seen.set(keyOf(half), to);
      const forHalf = pValueOf(counts);
      const forRest = pValueOf(counts.map(({ without, only }) => ({ without: only, only: without })));
      if (Math.min(forHalf, forRest) <= limit) {
        chosen = forHalf <= forRest ? half : rest;
        break;
      }
    }
    if (chosen === null) return { kind: 'none' };
    suspects = chosen;
  }
  const [part] = suspects;
  if (part === undefined) return { kind: 'none' };
  const from = seen.get(keyOf([part])) ?? 0;
  const to = from + perTask(PROOF_ANSWERS);
  const counts = pairs([part], from, to);
  if (counts === null) return { kind: 'ask', hybrids: [[part], opposite([part])], samples: to };
  const pValue = pValueOf(counts);
  if (pValue > PROVEN) return { kind: 'none' };
  const broughtBack = counts.filter(({ without }) => 2 * without.right > without.samples).map(({ taskId }) => taskId);
  return { kind: 'found', part, broughtBack, pValue };
}

/** `lines 12–18 of prompts/manager.md`, and the like. */
export function partName(part: Part): string {
  if (part.kind === 'setting') return `\`${part.name}\` in \`${part.path}\``;
  if (part.kind === 'server') {
    const changes = { added: 'the new', removed: 'the removal of the', changed: 'the change of the' };
    return `${changes[part.change]} MCP server \`${part.name}\``;
  }
  const file = `\`${part.path}\`${part.of === undefined ? '' : ` (${part.of})`}`;
  if (part.kind === 'file') return `${part.change === 'added' ? 'the new file' : 'the removal of'} ${file}`;
  const lines = part.from === part.to ? `line ${part.from}` : `lines ${part.from}–${part.to}`;
  return part.change === 'removed' ? `the removal before line ${part.from} of ${file}` : `${lines} of ${file}`;
}

export const explanationWords = {
  found: (part: Part, back: number, of: number): string =>
    `Undoing ${partName(part)} brings back ${back} of ${count(of, 'task')}.`,
  none: (parts: number): string => `No single part of the change (${parts} were tested) explains the drop.`,
  tooMany: (parts: number): string =>
    `The change has ${count(parts, 'part')}, too many to search for the cause. Smaller pull requests can be searched.`,
  unfinished: (parts: number): string =>
    `The budget ended before the cause could be found among the ${parts} parts of the change.`,
};
