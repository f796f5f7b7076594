import path from 'node:path';
import { openGit } from '../arm/git.ts';
import { startAccepted } from '../github/acceptance.ts';
import { readTrigger, type Trigger } from '../github/event.ts';
import { annotate, writeOutputs, writeSummary } from '../github/outputs.ts';
import { findPullRequest } from '../github/pull-request.ts';
import { type Run, readRun } from '../github/workflow-run.ts';
import { EXIT, exitCodeOf, explain, Failure, failureBehind } from '../shared/errors.ts';
import type { World } from '../shared/world.ts';
import type { Checkout } from './context.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { planRun } from './plan.ts';
import { nameSecret } from './secret-name.ts';

/**
 * The action: turns inputs and event into a plan, executes and publishes it. Never throws: a later step ends the job with
 * the exit code, after report and caches are saved.
 */
export async function runAction(world: World, readText: (file: string) => string): Promise<void> {
  let checkout: Checkout | null = null;
  try {
    const inputs = readInputs(world.env);
    const run = readRun(world.env);
    const trigger = readTrigger(world.env.GITHUB_EVENT_NAME ?? '', readPayload(world.env, readText));
    const plan = planRun(await pullRequestOfEndedRun(trigger, run, inputs), inputs, run);
    if (plan.kind === 'nothing') return await skip(`${plan.reason} Nothing was measured.`);
    if (plan.kind === 'accept') return await accept(plan.pullRequest, inputs, run);

    const directory = path.resolve(world.directory, inputs.action['working-directory']);
    // What most events need is loaded while git starts.
    const [git, { perform }] = await Promise.all([openGit({ directory, env: world.env }), import('./perform.ts')]);
    checkout = { git, folder: git.folder };
    const root = path.resolve(directory, path.posix.relative(checkout.folder, ''));
    const keys = {
      apiKey: await nameSecret(inputs.apiKey, 'api-key', root, run),
      fallbackApiKey: await nameSecret(inputs.fallbackApiKey, 'fallback-api-key', root, run),
    };
    const neutral = await perform(
      { plan, inputs: { ...inputs, ...keys }, run, checkout },
      { ...world, directory },
      world.directory,
    );
    if (neutral !== null) await skip(neutral);
  } catch (error) {
    reportFailure(error, checkout);
  }
}

/** @throws Failure if the event file is missing or unreadable. */
function readPayload(env: World['env'], readText: (file: string) => string): unknown {
  const file = env.GITHUB_EVENT_PATH ?? '';
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    throw new Failure('configuration', `the event file ${file || '(GITHUB_EVENT_PATH)'} cannot be read`, {
      hint: 'The runner writes it for every job. In a container, mount the folder of GITHUB_EVENT_PATH.',
      cause,
    });
  }
}

/** A finished run stands for its pull request. */
async function pullRequestOfEndedRun(trigger: Trigger, run: Run, { action }: Inputs): Promise<Trigger> {
  const { event } = trigger;
  if (event.kind !== 'workflow-run' || !event.ofPullRequest) return trigger;
  return { ...trigger, event: (await findPullRequest(run, action['github-token'], event)) ?? event };
}

/** A comment does not measure anything; it reruns the run that it is about. */
async function accept(pullRequest: number, { settings, action }: Inputs, run: Run): Promise<void> {
  const started = await startAccepted(run, action['github-token'], pullRequest, settings.id);
  annotate(
    'notice',
    started
      ? 'The drop is accepted. The run that found it is rerun.'
      : 'Nothing was accepted. A person with write access has to comment "/swelancer-gate accept REASON" after this gate has reported a drop at the current commit.',
  );
  writeOutputs({ verdict: 'inconclusive', 'exit-code': String(EXIT.passed) });
}

/** Reports that nothing was measured, without an error. */
async function skip(reason: string): Promise<void> {
  annotate('notice', reason);
  await writeSummary(`### Not measured\n\n${reason}\n`);
  writeOutputs({ verdict: 'inconclusive', 'exit-code': String(EXIT.passed) });
}

function reportFailure(error: unknown, checkout: Checkout | null): void {
  const failure = failureBehind(error);
  if (failure === null) {
    annotate('error', `This is a bug in SWE-Lancer Gate: ${error instanceof Error ? error.stack : error}`);
    writeOutputs({ verdict: 'error', 'exit-code': String(EXIT.error) });
    return;
  }
  const { file, line } = failure;
  // Annotations need paths relative to the repository's root.
  const place = checkout === null || file === undefined ? {} : { file: path.posix.join(checkout.folder, file), line };
  annotate('error', explain(failure), place);
  writeOutputs({ verdict: 'error', 'exit-code': String(exitCodeOf(failure)) });
}
