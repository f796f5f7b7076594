import type { Task } from '../dataset/task.ts';
import { chance, findsAnswer, floors } from '../solver/reference.ts';

const RULES = ['first', 'longest', 'bm25'] as const;

/** Maximum advantage of a rule over guessing, as a share of the tasks; at least one task. */
const MAX_EXCESS = 0.1;

export interface FairTasks {
  readonly kept: readonly Task[];
  /** Tasks that would make a fixed rule look like a good model, each with the rule. */
  readonly dropped: readonly { readonly task: Task; readonly rule: (typeof RULES)[number] }[];
  /** Accuracy of guessing and of fixed rules on the kept tasks, from 0 to 1. */
  readonly chance: number;
  readonly floors: ReturnType<typeof floors>;
}

/**
 * Drops tasks until no fixed rule clearly beats guessing. Each step takes the best rule, and first drops the tasks that
 * most rules get right.
 */
export function fairTasks(tasks: readonly Task[]): FairTasks {
  let kept = tasks;
  const dropped: { task: Task; rule: (typeof RULES)[number] }[] = [];
  for (;;) {
    if (kept.length === 0) return { kept, dropped, chance: 0, floors: [] };
    const allowed = chance(kept) * kept.length + Math.max(1, MAX_EXCESS * kept.length);
    const [worst] = RULES.map(rule => ({ rule, found: kept.filter(task => findsAnswer(rule, task)) }))
      .filter(({ found }) => found.length > allowed)
      .sort((a, b) => b.found.length - a.found.length);
    const rulesThatFind = (task: Task): number => RULES.filter(rule => findsAnswer(rule, task)).length;
    const [easiest] = [...(worst?.found ?? [])].sort((a, b) => rulesThatFind(b) - rulesThatFind(a));
    if (worst === undefined || easiest === undefined)
      return { kept, dropped, chance: chance(kept), floors: floors(kept) };
    dropped.push({ task: easiest, rule: worst.rule });
    kept = kept.filter(other => other !== easiest);
  }
}
