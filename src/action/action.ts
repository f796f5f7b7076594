import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Occasion, runGate } from '../commands/gate.ts';
import { runMeasure } from '../commands/run.ts';
import { type ActionOnly, actionSchema, parseSettings, type Settings, settingsSchema } from '../config/settings.ts';
import { EXIT, exitCodeOf, explain, Failure } from '../errors.ts';
import { postComment } from '../github/comment.ts';
import { type Event, readEvent } from '../github/event.ts';
import { annotate, mask, outputsOf, withoutCommands, writeOutputs, writeSummary } from '../github/outputs.ts';
import { findPullRequest } from '../github/pull-request.ts';
import { type Run, readRun } from '../github/run.ts';
import { renderComment } from '../report/comment.ts';
import { renderFailure } from '../report/failure.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeReport } from '../report/write.ts';
import type { World } from '../world.ts';

interface Inputs {
  readonly settings: Settings;
  readonly action: ActionOnly;
}

/**
 * The action: inputs and event in; comment, summary, outputs and exit code out. It never throws: a later step ends
 * the job with the exit code, when report and caches are saved.
 */
export async function runAction(world: World, readText: (file: string) => string): Promise<void> {
  try {
    const inputs = readInputs(world.env);
    const run = readRun(world.env);
    const event = readEvent(world.env.GITHUB_EVENT_NAME ?? '', JSON.parse(readText(world.env.GITHUB_EVENT_PATH ?? '')));
    const directory = path.resolve(world.directory, inputs.action['working-directory']);
    await perform(inputs, await pullRequestBehind(event, run, inputs), run, { ...world, directory });
  } catch (error) {
    const known = error instanceof Failure;
    const message = known
      ? explain(error)
      : `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`;
    annotate('error', message, known ? error : {});
    writeOutputs({ verdict: 'error', 'exit-code': String(known ? exitCodeOf(error) : EXIT.error) });
  }
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

async function perform({ settings, action }: Inputs, event: Event, run: Run, world: World): Promise<void> {
  const occasion: Occasion = {
    apiKey: action['api-key'] || null,
    fallbackApiKey: action['fallback-api-key'] || null,
    runUrl: run.url,
  };
  const datasets = keptDatasets(world);
  let report: Report | null;
  try {
    // What models and pull requests say must not reach the runner as commands.
    report = await withoutCommands(() => measureFor(event, settings, occasion, world));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind !== 'no-key' || !isFork(event)) {
      await comment(renderFailure(error), settings, action, event, run);
      throw error;
    }
    return neutral(
      'Pull requests from forks get no secrets, so there was no key and nothing was measured. Two safe ways to measure them: https://github.com/swelancer-gate/swelancer-gate/blob/v1/docs/forks.md',
    );
  }
  if (report === null) return neutral('The pull request is closed or has moved on: nothing was measured.');
  const written = await writeReport(report, settings.out);
  await withoutCommands(async () =>
    world.print(renderTerminal(report, { width: world.terminal.columns, colour: false })),
  );
  const posted = await comment(renderComment(report), settings, action, event, run);
  await writeSummary(renderSummary(report));
  annotateVerdict(report);
  writeOutputs({
    ...outputsOf(report, written.report, posted),
    'new-trials': String(report.budget.calls > 0),
    'new-datasets': String(keptDatasets(world) !== datasets),
    'exit-code': String(report.verdict.exitCode),
  });
}

/** Nothing was measured, and nobody is to blame for it. */
async function neutral(reason: string): Promise<void> {
  annotate('notice', reason);
  await writeSummary(`### Not measured\n\n${reason}\n`);
  writeOutputs({ verdict: 'inconclusive', 'exit-code': String(EXIT.passed) });
}

/** What each event asks for: a comparison, or answers for the baseline of later ones. */
async function measureFor(event: Event, settings: Settings, occasion: Occasion, world: World): Promise<Report | null> {
  switch (event.kind) {
    case 'pull-request':
      if (event.closed) return null;
      return compare(event.headSha, event.baseSha);
    case 'merge-group':
      return compare(event.headSha, event.baseSha);
    case 'push':
      return event.defaultBranch ? fillBaseline(event.sha, 'baseline') : compare(event.sha);
    case 'schedule':
      return fillBaseline('HEAD', 'refresh');
    case 'workflow-run':
      return event.ofPullRequest ? null : compare(event.headSha);
    default:
      return compare('HEAD');
  }

  function compare(head: string, mergeBaseWith?: string): Promise<Report> {
    return runGate({ ...settings, head: settings.head ?? head }, world, { ...occasion, mergeBaseWith });
  }

  function fillBaseline(head: string, samples: 'baseline' | 'refresh'): Promise<Report> {
    return runMeasure({ ...settings, head: settings.head ?? head }, samples, world, occasion);
  }
}

/** Names of the downloaded datasets: a run that fetched none has none to save. */
function keptDatasets({ env }: World): string {
  const folder = env.SWELANCER_GATE_DATASETS ?? '';
  return existsSync(folder) ? readdirSync(folder).sort().join('\n') : '';
}

const isFork = (event: Event): boolean => event.kind === 'pull-request' && event.fork;

/** Writes the pull request's comment and gives its address; null where there is none to write, or it cannot be. */
async function comment(
  body: string,
  { id }: Settings,
  action: ActionOnly,
  event: Event,
  run: Run,
): Promise<string | null> {
  if (event.kind !== 'pull-request' || !action.comment) return null;
  const { number, headSha } = event;
  const posted = await postComment(run, action['github-token'], { number, headSha, id, body });
  if (posted.kind === 'posted') return posted.url;
  annotate('notice', posted.reason);
  return null;
}

function annotateVerdict({ verdict, candidate }: Report): void {
  const level = ({ passed: null, regressed: 'error', inconclusive: 'warning', error: 'error' } as const)[verdict.kind];
  if (level !== null) annotate(level, verdict.reason, { file: candidate.files[0] });
}
