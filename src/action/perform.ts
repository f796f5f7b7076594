import { existsSync, readdirSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunContext } from '../app/session.ts';
import { refuseOwnShards } from '../app/trusted-files.ts';
import { outputsOf, withoutCommands, writeOutputs, writeSummary } from '../github/outputs.ts';
import { annotationsOf } from '../report/annotations.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { renderReport, writeReport } from '../report/write.ts';
import type { ShardFile } from '../sampling/shard/file.ts';
import { Failure } from '../shared/errors.ts';
import { pageAt } from '../shared/program.ts';
import type { World } from '../shared/world.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { liveComment } from './live-comment.ts';
import { measure } from './measure.ts';
import { type MeasurePlan, settingsOf } from './plan.ts';
import { publish, publishedFailure, publishedRun, withAcceptance } from './publish.ts';
import { withTarget } from './target.ts';

/**
 * Executes a plan and publishes the result. Returns one sentence if nothing was measured without an error, otherwise
 * null.
 * @param workspace base of relative paths in inputs
 * @throws Failure if nothing can be measured, after publishing it.
 */
export async function perform(planned: Context, world: World, workspace: string): Promise<string | null> {
  const { inputs, run, checkout } = planned;
  const [plan] = await Promise.all([
    withTarget(planned.plan, checkout.git, world),
    // What compares the sides is loaded while git works.
    planned.plan.work.kind === 'gate' ? import('../app/gate-session.ts') : null,
  ]);
  const settings = settingsOf(plan, inputs.settings);
  const context = { ...planned, plan, inputs: { ...inputs, settings } };
  const { apiKey, fallbackApiKey, action } = inputs;
  const runContext: RunContext = {
    apiKey,
    fallbackApiKey,
    runUrl: run.url,
    isFromFork: plan.isFromFork,
    git: checkout.git,
    defaultBranch: plan.defaultBranch,
    writesReport: true,
  };
  const shardsOf: ShardsOf = async command => {
    if (action.shards === undefined) return {};
    const { readShards } = await import('../sampling/shard/file.ts');
    const folder = path.resolve(workspace, action.shards);
    await refuseOwnShards([folder], world);
    return { shards: await readShards([folder], command) };
  };
  const { work } = plan;

  const before = downloads(world);
  const live = liveComment(context, world.now);
  try {
    if (settings.shard !== undefined) {
      const { performShard } = await import('./perform-shard.ts');
      await performShard(settings.shard, context, runContext, world);
      return null;
    }
    const all = { ...runContext, ...(await shardsOf(work.kind)), onProgress: live.onProgress };
    // Text from models and pull requests must not reach the runner as commands.
    const [report] = await Promise.all([withoutCommands(() => measure(work, settings, all, world)), loadEnd()]);
    await deliver(report, { context, runContext, shardsOf, before, liveComment: await live.close() }, world);
    return null;
  } catch (error) {
    const posted = await live.close();
    if (!(error instanceof Failure)) throw error;
    if (error.kind === 'no-key' && plan.withoutSecrets !== null) return noSecretsText(plan.withoutSecrets, inputs);
    if (settings.shard === undefined) await publish(publishedFailure(error, context, world.now()), context, posted);
    throw error;
  }
}

/** Loads what the end of a run needs while git reads the sides, because waiting is free. */
async function loadEnd(): Promise<void> {
  await Promise.all([import('../report/html/page.tsx'), import('../report/junit.ts'), import('../github/client.ts')]);
}

type ShardsOf = (command: ShardFile['command']) => Promise<Pick<RunContext, 'shards'>>;

interface Delivery {
  readonly context: Context;
  readonly runContext: RunContext;
  readonly shardsOf: ShardsOf;
  /** Files downloaded before this run. */
  readonly before: Downloads;
  /** Id of the comment with the progress. */
  readonly liveComment: number | null;
}

/** Writes, publishes and records a report, and compares models if planned. */
async function deliver(measured: Report, delivery: Delivery, world: World): Promise<void> {
  const { context, before } = delivery;
  const { plan, checkout, inputs } = context;
  const { report, accepted } = await withAcceptance(withBranches(measured, plan), context);
  const rendered = renderReport(report);
  const written = await writeReport(rendered, inputs.settings.out);
  const page = report.tasks.length === 0 ? '' : await copyPage(written.html, inputs.settings);
  await withoutCommands(async () =>
    world.print(renderTerminal(report, { width: world.terminal.columns, color: false })),
  );
  const annotations = annotationsOf(report).map(one => ({ ...one, path: path.posix.join(checkout.folder, one.path) }));
  const uploaded = inputs.action.upload;
  const outcome = publishedRun(report, rendered, { accepted: accepted?.comment ?? null, annotations, uploaded });
  const posted = await publish(outcome, context, delivery.liveComment);
  // The artifact contains the comment as posted, with earlier verdicts.
  if (posted !== null) await writeFile(written.comment, posted.body);
  // Loaded late, like the comparison: most runs keep no history.
  const history = inputs.action.history === '' ? null : await import('./remember.ts');
  let isRecorded = await history?.rememberRun(report, accepted, context);
  await writeSummary(rendered.summary);
  let { calls } = report.budget;
  try {
    if (plan.comparesModels) {
      const { compareNightly } = await import('./nightly.ts');
      const shards = () => delivery.shardsOf('compare');
      const compared = await compareNightly(report, context, delivery.runContext, shards, world);
      calls += compared?.budget.calls ?? 0;
      if (compared !== null && (await history?.rememberComparison(compared, context))) isRecorded = true;
    }
  } finally {
    const after = downloads(world);
    writeOutputs({
      ...outputsOf(report, written.report, posted?.url ?? null),
      page,
      'comment-id': String(posted?.comment ?? ''),
      'new-trials': String(calls > 0),
      'new-datasets': String(after.datasets !== before.datasets),
      'new-code': String(after.code !== before.code),
      'exit-code': String(report.verdict.exitCode),
    });
    if (isRecorded) await history?.reportDrift(context);
  }
}

/** Branch names for display in the report. */
function withBranches(report: Report, { pullRequest }: MeasurePlan): Report {
  if (pullRequest === null) return report;
  const candidate = { ...report.candidate, label: pullRequest.headRef };
  if (report.baseline === null) return { ...report, candidate };
  return { ...report, candidate, baseline: { ...report.baseline, label: pullRequest.baseRef } };
}

/** The page under its artifact's name, because a single file is uploaded under its own name. */
async function copyPage(html: string, { id, out }: Context['inputs']['settings']): Promise<string> {
  const page = path.join(out, '..', `swelancer-gate-${id}.html`);
  await copyFile(html, page);
  return page;
}

/** Why there was no key, and how to measure such runs. */
function noSecretsText(cause: NonNullable<MeasurePlan['withoutSecrets']>, { apiKey, fallbackApiKey }: Inputs): string {
  const nothing = 'so there was no key and nothing was measured.';
  if (cause === 'fork') {
    return `Pull requests from forks get no secrets, ${nothing} Two safe ways to measure them: ${pageAt('docs/forks.md')}`;
  }
  if (cause === 'forked-repository') {
    return `This repository is a fork and does not inherit secrets, ${nothing}`;
  }
  const missing = [apiKey, fallbackApiKey].find(key => key.kind === 'missing');
  return `Runs that Dependabot starts get no Actions secrets, ${nothing} To measure them, add the key to Dependabot's secrets: gh secret set ${missing?.secret ?? 'NAME'} --app dependabot`;
}

/** Names of downloaded files; a run without downloads has nothing to save. */
interface Downloads {
  readonly datasets: string;
  readonly code: string;
}

function downloads({ env }: World): Downloads {
  const namesIn = (folder: string): string =>
    existsSync(folder) ? readdirSync(folder, { recursive: true }).sort().join('\n') : '';
  return {
    datasets: namesIn(env.SWELANCER_GATE_DATASETS ?? ''),
    code: namesIn(path.join(env.SWELANCER_GATE_CODE ?? '', 'stores')),
  };
}
