import { type PartedChange, partsOf } from '../arm/parts.ts';
import { showsProposals } from '../arm/prompt/template.ts';
import { CallFailure } from '../model/failure.ts';
import { createSampler, type Sampler } from '../sampling/sampler.ts';
import type { WantedTrial } from '../sampling/wanted.ts';
import type { Solver } from '../solver/solver.ts';
import type { Budget } from '../trial/budget.ts';
import { isRight } from '../trial/is-right.ts';
import type { Trial } from '../trial/trial.ts';
import type { VerdictCause } from '../verdict/cause.ts';
import {
  type Explanation,
  explanationWords,
  type HybridAnswers,
  searchStep,
  searchTasks,
  type Undone,
} from '../verdict/explanation.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { PreparedGate } from './prepare-gate.ts';
import type { GateRequest } from './sides.ts';
import type { Tools } from './tools.ts';

/** Causes for which a search is needed. */
const SEARCHED: ReadonlySet<VerdictCause> = new Set(['drop', 'broken-tasks']);

/** Maximum answers of the search as a share of the gate's. */
const SHARE = 0.5;

/** Maximum number of parts to search. More would each be too small to blame, and time grows with their cube. */
const MAX_SEARCHED = 64;

/** Result and cost of a search. */
export interface Explained {
  readonly explanation: Explanation;
  readonly spent: Sampler['spent'];
}

/** Searches for the part of the change that caused the drop; null if there is nothing to search. */
export async function explainDrop(
  { settings }: GateRequest,
  prepared: PreparedGate,
  verdict: Verdict,
  tools: Tools,
): Promise<Explained | null> {
  const { arms, config, material, sampler, freshSince } = prepared;
  const canAsk = (tools.merged?.canAsk ?? true) && sampler.spent.exhausted === null;
  const isEnabled = config.decision['explain-drop'] === 'auto' && config.decision.policy !== 'threshold';
  if (!isEnabled || !canAsk || arms.baseline === null || verdict.kind !== 'regressed' || !SEARCHED.has(verdict.cause)) {
    return null;
  }
  const change = partsOf(arms.baseline, arms.candidate, settings.config);
  const { length } = change.parts;
  if (length > MAX_SEARCHED) return notSearched(length);
  if (length < 2 || !everyHybridWorks(change)) return null;
  const known = {
    baseline: sampler.known('baseline', material.tasks),
    candidate: sampler.known('candidate', material.tasks),
  };
  const broken = searchTasks(
    material.tasks.map(task => {
      const count = (trials: readonly Trial[]) => {
        const own = trials.filter(trial => trial.taskId === task.id);
        return { right: own.filter(trial => isRight(trial, task)).length, samples: own.length };
      };
      return { taskId: task.id, before: count(known.baseline.trials), now: count(known.candidate.trials) };
    }),
  );
  if (broken.length === 0) return null;
  const fresh = known.baseline.trials.filter(trial => trial.finishedAt >= freshSince).length;
  const maxAnswers = Math.floor(SHARE * (known.candidate.trials.length + fresh));
  return search(change, broken, createHybrids(change, broken, maxAnswers, prepared, settings.concurrency, tools));
}

function notSearched(parts: number): Explained {
  const nothing = { parts: [], tasks: [], broughtBack: [], pValue: null, calls: 0 };
  return {
    explanation: { kind: 'unfinished', ...nothing, of: parts, sentence: explanationWords.tooMany(parts) },
    spent: { calls: 0, cost: 0, exhausted: null },
  };
}

/** Excludes prompts that lost their proposals when a part was undone, because these break every task. */
function everyHybridWorks({ parts, without }: PartedChange): boolean {
  return parts.every((_, part) => {
    const others = parts.map((_, index) => index).filter(index => index !== part);
    return [[part], others].every(undone => showsProposals(without(undone).prompt));
  });
}

/** Bisects the change until one part is proven, none is left, or the search has to stop. */
async function search(change: PartedChange, broken: readonly string[], hybrids: Hybrids): Promise<Explained> {
  const { parts } = change;
  const nothing = { parts: [], broughtBack: [], pValue: null };
  const ended = (found: Pick<Explanation, 'kind' | 'parts' | 'broughtBack' | 'pValue' | 'sentence'>): Explained => {
    const { spent } = hybrids;
    return { explanation: { ...found, of: parts.length, tasks: [...broken], calls: spent.calls }, spent };
  };
  for (let round = 1; ; round++) {
    const step = searchStep(parts.length, broken, hybrids.answers);
    if (step.kind === 'none') {
      return ended({ kind: 'none', ...nothing, sentence: explanationWords.none(parts.length) });
    }
    if (step.kind === 'found') {
      const part = parts[step.part];
      if (part === undefined) throw new Error('the search found a part that the change does not have');
      const { broughtBack, pValue } = step;
      const sentence = explanationWords.found(part, broughtBack.length, broken.length);
      return ended({ kind: 'found', parts: [part], broughtBack: [...broughtBack], pValue, sentence });
    }
    if (!(await hybrids.ask(step.hybrids, step.samples, round))) {
      return ended({ kind: 'unfinished', ...nothing, sentence: explanationWords.unfinished(parts.length) });
    }
  }
}

/** The broken tasks, answered by versions of the change without some of its parts. */
interface Hybrids {
  readonly answers: HybridAnswers;
  /** Collects this many answers of each hybrid to each task. False if the budget or the endpoint does not allow it. */
  ask(hybrids: readonly Undone[], samples: number, round: number): Promise<boolean>;
  readonly spent: Sampler['spent'];
}

function createHybrids(
  change: PartedChange,
  broken: readonly string[],
  maxAnswers: number,
  { config, material, sampler: gateSampler, startedAt }: PreparedGate,
  concurrency: number,
  tools: Tools,
): Hybrids {
  const tasks = material.tasks.filter(task => broken.includes(task.id));
  const solvers: Record<string, Solver | null> = {};
  // Answers of hybrids do not count for either arm's progress, and those of other machines are counted already.
  const sampler = createSampler({
    ...tools,
    merged: null,
    onTrial: () => {},
    budget: budgetAfter(config.budget, gateSampler.spent, tools.now() - Date.parse(startedAt)),
    concurrency,
    solvers,
  });
  /** Answers used by the search, whichever run paid for them, so that a resumed run ends like an uninterrupted one. */
  const used = new Set<string>();
  const nameOf = (undone: Undone): string => `without ${undone.join(' ')}`;

  return {
    answers(undone, taskId) {
      const task = tasks.find(one => one.id === taskId);
      const name = nameOf(undone);
      if (task === undefined || solvers[name] === undefined) return [];
      const { trials, missing } = sampler.known(name, [task]);
      return [
        ...trials.map(trial => ({ sample: trial.sample, answer: isRight(trial, task) })),
        ...missing.map(({ sample }) => ({ sample, answer: null })),
      ]
        .sort((a, b) => a.sample - b.sample)
        .map(({ answer }) => answer);
    },
    async ask(hybrids, samples, round) {
      for (const undone of hybrids) {
        solvers[nameOf(undone)] ??= await tools.solver(change.without(undone), config, material);
      }
      const wanted = hybrids.flatMap(undone =>
        tasks.flatMap(task =>
          Array.from({ length: samples }, (_, sample): WantedTrial => ({ arm: nameOf(undone), task, sample })),
        ),
      );
      for (const { arm, task, sample } of wanted) used.add(`${arm} ${task.id} ${sample}`);
      if (used.size > maxAnswers || sampler.spent.exhausted !== null) return false;
      const open = sampler.open(wanted);
      tools.onBatch({ reason: 'cause', round }, open.length);
      try {
        await sampler.take(open);
        return true;
      } catch (error) {
        if (error instanceof CallFailure) return false;
        throw error;
      }
    },
    get spent() {
      return sampler.spent;
    },
  };
}

/** The rest of a budget. */
function budgetAfter(
  { maxCalls, maxCost, maxMinutes }: Budget,
  { calls, cost }: Sampler['spent'],
  elapsedMs: number,
): Budget {
  return {
    maxCalls: maxCalls === null ? null : Math.max(0, maxCalls - calls),
    maxCost: maxCost === null ? null : Math.max(0, maxCost - (cost ?? 0)),
    maxMinutes: maxMinutes === null ? null : Math.max(0, maxMinutes - elapsedMs / 60_000),
  };
}
