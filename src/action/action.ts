import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Occasion } from '../app/session.ts';
import { handOver } from '../app/shard-session.ts';
import { actionSchema, parseSettings, settingsSchema } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import { startAccepted } from '../github/acceptance.ts';
import { type Event, isPrivate, readEvent } from '../github/event.ts';
import { annotate, mask, outputsOf, withoutCommands, writeOutputs, writeSummary } from '../github/outputs.ts';
import { findPullRequest } from '../github/pull-request.ts';
import { type Run, readRun } from '../github/run.ts';
import type { Acceptance } from '../history/acceptance.ts';
import type { HistoryRecord } from '../history/record.ts';
import { recordAcceptance, recordComparison, recordMeasure } from '../history/recorder.ts';
import { annotationsOf } from '../report/annotations.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeReport } from '../report/write.ts';
import { readShards, type ShardFile } from '../sampling/shard/file.ts';
import type { Share } from '../sampling/shard/take.ts';
import { EXIT, exitCodeOf, explain, Failure, failureBehind } from '../shared/errors.ts';
import { pageAt } from '../shared/program.ts';
import type { World } from '../shared/world.ts';
import { liveComment } from './live-comment.ts';
import { compareNightly, isNightly, shareNightly } from './nightly.ts';
import { newsOf, newsOfFailure, type Place, publish, withAcceptance } from './publish.ts';
import { remember } from './remember.ts';
import { measureFor, shareFor, type Work, workFor } from './work.ts';

type Inputs = Pick<Place, 'settings' | 'action'>;

/**
 * The action: inputs and event in; comment, summary, outputs and exit code out. It never throws: a later step ends
 * the job with the exit code, when report and caches are saved.
 */
export async function runAction(world: World, readText: (file: string) => string): Promise<void> {
  let directory = world.directory;
  try {
    const inputs = readInputs(world.env);
    const run = readRun(world.env);
    const payload: unknown = JSON.parse(readText(world.env.GITHUB_EVENT_PATH ?? ''));
    const event = readEvent(world.env.GITHUB_EVENT_NAME ?? '', payload);
    directory = path.resolve(world.directory, inputs.action['working-directory']);
    if (event.kind === 'comment') return await answer(event.number, inputs, run);
    const settings = { 'include-task-text': isPrivate(payload), ...inputs.settings };
    const place = { ...inputs, settings, event: await pullRequestBehind(event, run, inputs), run };
    await perform(place, world.directory, { ...world, directory });
  } catch (error) {
    const failure = failureBehind(error);
    const message =
      failure === null
        ? `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`
        : explain(failure);
    const file = failure?.file === undefined ? undefined : inRepository(world.directory, directory, failure.file);
    annotate('error', message, failure === null ? {} : { file, line: failure.line });
    writeOutputs({ verdict: 'error', 'exit-code': String(failure === null ? EXIT.error : exitCodeOf(failure)) });
  }
}

/** GitHub finds the file of an annotation from the root of the repository, with slashes. */
function inRepository(root: string, directory: string, file: string): string {
  return path.relative(root, path.resolve(directory, file)).split(path.sep).join('/');
}

/** A run that ended stands for the pull request that made it. */
async function pullRequestBehind(event: Event, run: Run, { action }: Inputs): Promise<Event> {
  if (event.kind !== 'workflow-run' || !event.ofPullRequest) return event;
  return (await findPullRequest(run, action['github-token'], event)) ?? event;
}

/** Inputs come as one JSON, so that nothing of them ever stands in a script. */
function readInputs(env: World['env']): Inputs {
  const all = z.record(z.string(), z.string()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? '{}'));
  // Before anything else is printed.
  mask(all['api-key'] ?? '');
  mask(all['fallback-api-key'] ?? '');
  mask(all['github-token'] ?? '');
  const own = (name: string): boolean => Object.hasOwn(actionSchema.shape, name);
  const pick = (wanted: boolean) => Object.fromEntries(Object.entries(all).filter(([name]) => own(name) === wanted));
  const place = (name: string): string => `input ${name}`;
  return {
    settings: parseSettings(
      settingsSchema,
      { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT },
      place,
    ),
    action: parseSettings(actionSchema, pick(true), place),
  };
}

/** @param root of the repository; the world's directory is the working directory in it */
async function perform(place: Place, root: string, world: World): Promise<void> {
  const { settings, action, event, run } = place;
  const { shard } = settings;
  const occasion: Occasion = {
    apiKey: action['api-key'] || null,
    fallbackApiKey: action['fallback-api-key'] || null,
    runUrl: run.url,
    fork: isOfStrangers(event, run),
  };
  const before = downloads(world);
  const live = liveComment(place, world.now);
  let measured: Report | null;
  try {
    const work = workFor(event);
    if (work !== null && shard !== undefined) return await performShard(work, shard, place, occasion, world);
    const shards = work && (await shardsOf(work.kind, place, root));
    // What models and pull requests say must not reach the runner as commands.
    const all = { ...occasion, ...shards, onProgress: live.onProgress };
    const measuring = work && withoutCommands(() => measureFor(work, settings, all, world));
    measured = measuring && (await measuring.finally(live.close));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind !== 'no-key' || !isFork(event)) {
      if (shard === undefined) await publish(newsOfFailure(error, place, world.now()), place);
      throw error;
    }
    return neutral(
      `Pull requests from forks get no secrets, so there was no key and nothing was measured. Two safe ways to measure them: ${pageAt('docs/forks.md')}`,
    );
  }
  if (measured === null) return neutral('The pull request is closed or has moved on: nothing was measured.');
  const { report, accepted } = await withAcceptance(measured, place);
  const written = await writeReport(report, settings.out);
  await withoutCommands(async () =>
    world.print(renderTerminal(report, { width: world.terminal.columns, colour: false })),
  );
  const annotations = annotationsOf(report).map(one => ({
    ...one,
    path: inRepository(root, world.directory, one.path),
  }));
  const posted = await publish(newsOf(report, accepted?.comment ?? null, annotations), place);
  await remember(recordOf(report, accepted, place), place);
  await writeSummary(renderSummary(report));
  writeOutputs({
    ...outputsOf(report, written.report, posted),
    'new-trials': String(report.budget.calls > 0),
    'new-datasets': String(downloads(world).datasets !== before.datasets),
    'new-code': String(downloads(world).code !== before.code),
    'exit-code': String(report.verdict.exitCode),
  });
  if (!isNightly(event)) return;
  const compared = await compareNightly(report, place, occasion, () => shardsOf('compare', place, root), world);
  if (compared === null) return;
  await remember(recordComparison(compared, String(run.id)), place);
  if (compared.budget.calls > 0) writeOutputs({ 'new-trials': 'true' });
}

/** What the history is to keep of a run: what the default branch was measured for, and drops that were accepted. */
function recordOf(report: Report, accepted: Acceptance | null, { event, run }: Place): HistoryRecord | null {
  if (event.kind === 'pull-request') return accepted && recordAcceptance(report, accepted, event.number);
  const measured = event.kind === 'schedule' || (event.kind === 'push' && event.defaultBranch);
  return measured ? recordMeasure(report, String(run.id)) : null;
}

/** A comment measures nothing: the run that it is about starts again. */
async function answer(number: number, { settings, action }: Inputs, run: Run): Promise<void> {
  const started = await startAccepted(run, action['github-token'], number, settings.id);
  annotate(
    'notice',
    started
      ? 'The drop is accepted: the run that found it starts again.'
      : 'Nothing was accepted: that takes "/swelancer-gate accept REASON" by somebody with write access, after the comment of this gate told of a drop at the present commit.',
  );
  writeOutputs({ verdict: 'inconclusive', 'exit-code': String(EXIT.passed) });
}

/** Nothing was measured, and nobody is to blame for it. */
async function neutral(reason: string): Promise<void> {
  annotate('notice', reason);
  await writeSummary(`### Not measured\n\n${reason}\n`);
  writeOutputs({ verdict: 'inconclusive', 'exit-code': String(EXIT.passed) });
}

/** The shards of a command, where the run was divided. */
async function shardsOf(
  command: ShardFile['command'],
  { action: { shards } }: Place,
  root: string,
): Promise<Pick<Occasion, 'shards'>> {
  return shards === undefined ? {} : { shards: await readShards([path.resolve(root, shards)], command) };
}

/** Takes one shard's part: no verdict, no comment. */
async function performShard(work: Work, shard: Shard, place: Place, occasion: Occasion, world: World): Promise<void> {
  const folder = path.join(place.settings.out, 'shards');
  const settings = { ...place.settings, out: folder };
  const divided = { settings, keyed: occasion.apiKey !== null, shard };
  const shares: [ShardFile['command'], Share][] = [
    [work.kind, await withoutCommands(() => shareFor(work, shard, settings, occasion, world))],
  ];
  if (isNightly(place.event)) {
    const share = await shareNightly(shard, settings, occasion, world);
    if (share !== null) shares.push(['compare', share]);
  }
  let worst: number = EXIT.passed;
  for (const [command, share] of shares) {
    const { words, exitCode } = await handOver(share, { command, ...divided }, world);
    annotate(exitCode === EXIT.passed ? 'notice' : 'error', words);
    worst = Math.max(worst, exitCode);
  }
  const calls = shares.reduce((sum, [, { spent }]) => sum + spent.calls, 0);
  writeOutputs({ verdict: 'inconclusive', shard: folder, calls: String(calls), 'exit-code': String(worst) });
}

/** Names of what was downloaded: a run that fetched nothing has nothing to save. */
function downloads({ env }: World): { datasets: string; code: string } {
  const namesIn = (folder: string): string =>
    existsSync(folder) ? readdirSync(folder, { recursive: true }).sort().join('\n') : '';
  return {
    datasets: namesIn(env.SWELANCER_GATE_DATASETS ?? ''),
    code: namesIn(path.join(env.SWELANCER_GATE_CODE ?? '', 'stores')),
  };
}

const isFork = (event: Event): boolean => event.kind === 'pull-request' && event.fork;

/** Whether the change comes from outside the repository; where the event does not tell, it may. */
function isOfStrangers(event: Event, { repository: { owner, name } }: Run): boolean {
  if (event.kind === 'workflow-run') return event.headRepository !== `${owner}/${name}`;
  return isFork(event) || event.kind === 'none';
}
