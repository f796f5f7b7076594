import { commitOf } from '../arm/commits.ts';
import { type Git, openGit } from '../arm/git.ts';
import { findSides, findTrusted, type RequestedSides } from '../arm/sides.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import { plus } from '../model/prices.ts';
import type { GateReport, Report } from '../report/report.ts';
import { mayAsk } from '../sampling/shard/merge.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import { Failure } from '../shared/errors.ts';
import type { World } from '../shared/world.ts';
import type { Trial } from '../trial/trial.ts';
import { endEarly } from './early-end.ts';
import { NOTES } from './notes.ts';
import { commandFor } from './reproduce.ts';
import type { RunContext } from './session.ts';
import { type GateRequest, readSides } from './sides.ts';
import type { Tools } from './tools.ts';
import { openCheckout, readUnlessOwn, refuseOwnEvidence } from './trusted-files.ts';

/** On your own machine, the report may contain task text; CI artifacts may be public. */
export function withTaskText<S extends Settings>(settings: S, { env }: World): S {
  return { ...settings, 'include-task-text': settings['include-task-text'] ?? !env.CI };
}

/**
 * Runs the gate in the repository of the working directory.
 * @throws Failure if nothing can be compared.
 */
export async function runGate(settings: Settings, world: World, context: RunContext): Promise<GateReport> {
  const older = settings['also-against'];
  // A misspelled ref fails before anything is paid for.
  const git = context.git ?? (await openGit(world));
  if (older !== undefined) await commitOf(git, older);
  const report = await compareSides(settings, world, { ...context, git });
  // A change without effect adds nothing to earlier drops.
  if (older === undefined || report.verdict.kind === 'error' || report.identical) return report;
  const { shards, ...alone } = context;
  if (shards !== undefined && !mayAsk(shards, context.apiKey)) return report;
  const left = { ...settings, ...budgetLeft(report), baseline: older };
  return comparedWith(report, await compareSides(left, world, { ...alone, git }));
}

/** Runs one shard of it. @throws Failure if nothing can be compared. */
export async function runGateShard(
  settings: Settings,
  shard: Shard,
  world: World,
  context: RunContext,
): Promise<ShardResult> {
  const { gateShard } = await import('./gate.ts');
  return withGate(settings, world, context, (request, tools) => gateShard(request, shard, tools));
}

/** Remaining budget after the first comparison. */
export function budgetLeft({
  budget,
  startedAt,
  finishedAt,
}: Pick<Report, 'budget' | 'startedAt' | 'finishedAt'>): Pick<Settings, 'max-calls' | 'max-cost' | 'max-minutes'> {
  const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000;
  return {
    ...(budget.maxCalls === null ? {} : { 'max-calls': budget.maxCalls - budget.calls }),
    ...(budget.maxCost === null ? {} : { 'max-cost': budget.maxCost - (budget.cost ?? 0) }),
    ...(budget.maxMinutes === null ? {} : { 'max-minutes': budget.maxMinutes - minutes }),
  };
}

/** Adds a comparison with an older commit. The verdict stays, because this change may be the smallest of many. */
function comparedWith(report: GateReport, older: GateReport): GateReport {
  const { baseline, verdict, comparison } = older;
  if (baseline === null || baseline.commit === null) return report;
  const { label, commit } = baseline;
  const text = NOTES.against(label, verdict.reason);
  return {
    ...report,
    alsoAgainst: { label, commit, verdict, comparison },
    notes: [{ kind: verdict.kind === 'regressed' ? 'warning' : 'info', text }, ...report.notes],
    budget: {
      ...report.budget,
      calls: report.budget.calls + older.budget.calls,
      cost: plus(report.budget.cost, older.budget.cost),
    },
  };
}

/** Compares both arms if the model sees a difference. */
async function compareSides(settings: Settings, world: World, context: RunContext): Promise<GateReport> {
  const opened = await openGate(settings, world, context);
  const { request } = opened;
  const sides = await readSides(request, world);
  const { apiKey, shards } = context;
  const missingKey = apiKey.kind === 'missing' && shards === undefined ? apiKey : null;
  const early = endEarly(request, sides, { missingKey, now: world.now });
  if (early !== null) return early;
  // Loaded late, because most changes to a repository change nothing that the model sees.
  const { gate } = await import('./gate.ts');
  return useTools(opened, world, context, tools => gate(sides, request, tools));
}

/** Opens a gate and its tools. */
export async function withGate<T>(
  settings: Settings,
  world: World,
  context: RunContext,
  work: (request: GateRequest, tools: Tools) => Promise<T>,
): Promise<T> {
  const opened = await openGate(settings, world, context);
  return useTools(opened, world, context, tools => work(opened.request, tools));
}

interface OpenedGate {
  readonly request: GateRequest;
  /** The report that is the baseline; null if a commit is. */
  readonly earlier: Earlier | null;
}

/** Finds both arms. */
async function openGate(settings: Settings, world: World, context: RunContext): Promise<OpenedGate> {
  const git = context.git ?? (await openGit(world));
  const { mergeBaseWith, defaultBranch } = context;
  const asked = { mergeBaseWith, defaultBranch, head: settings.head };
  const earlier = settings.baseline?.endsWith('.json') ? await readEarlier(git, settings.baseline, asked, world) : null;
  const sides = await findSides(git, world, {
    ...asked,
    baseline: earlier === null ? settings.baseline : earlier.commit,
    // Neither a report nor an old release sets the current rules.
    trustsBaseline: earlier === null && settings.baseline !== settings['also-against'],
  });
  const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
  const checkout = await openCheckout(git, world, sides.head.commit, trusted);
  await refuseOwnEvidence(settings.store, 'store of answers', checkout);
  const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
  const request: GateRequest = {
    ...sides,
    settings,
    earlier: earlier?.trials ?? [],
    isFromFork: context.isFromFork ?? false,
    reproduce: commandFor('gate', settings, commits),
    runUrl: context.runUrl ?? null,
  };
  return { request, earlier };
}

async function useTools<T>(
  { request, earlier }: OpenedGate,
  world: World,
  context: RunContext,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const { withTools } = await import('./session.ts');
  return withTools(request.settings, world, context, tools =>
    work(earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) }),
  );
}

/** An earlier report as the baseline: its commit with all of its answers. */
interface Earlier {
  readonly file: string;
  readonly commit: string;
  /** Hash of its suite. */
  readonly suite: string;
  readonly trials: readonly Trial[];
}

/** A comparison with other tasks must not look like one with the same tasks. */
function sameTasksAs({ file, suite }: Earlier, tools: Tools): Tools['material'] {
  return async (config, place) => {
    const material = await tools.material(config, place);
    if (suite === material.suite.hash) return material;
    throw new Failure(
      'configuration',
      `the baseline report is about other tasks than the suite ${material.suite.name}`,
      {
        file,
        hint: 'Compare with a report of the same suite.',
      },
    );
  };
}

/** @throws Failure if the report is part of the change, or is unsuitable as a baseline. */
async function readEarlier(git: Git, file: string, asked: RequestedSides, world: World): Promise<Earlier> {
  const head = asked.head === undefined ? null : (await commitOf(git, asked.head)).commit;
  const trusted = (await findTrusted(git, asked)).map(({ commit }) => commit);
  const content = await readUnlessOwn(file, 'report', await openCheckout(git, world, head, trusted));
  if (content === null)
    throw new Failure('configuration', 'there is no such report', {
      file,
      hint: 'Name a report.json that this program wrote.',
    });
  const { parseReport } = await import('../report/read.ts');
  const { candidate, suite, trials } = parseReport(content.toString('utf8'), file);
  if (candidate.commit === null) {
    throw new Failure('configuration', 'the report is of uncommitted files, which cannot be compared later', {
      file,
      hint: 'Make the baseline report from a commit: swelancer-gate run --head REF.',
    });
  }
  return { file, commit: candidate.commit, suite: suite.hash, trials: trials.candidate };
}
