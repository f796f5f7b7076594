import path from 'node:path';
import { cost, count, integer } from '../../shared/format.ts';
import { PROGRAM, pageAt } from '../../shared/program.ts';
import { shellWord } from '../../shared/shell.ts';
import type { FirstFill } from './first-fill.ts';
import { type EndpointChoice, forkSecret, type WorkflowKind } from './workflow.ts';

/** What was set up. */
export interface CompletedSetup extends Pick<EndpointChoice, 'secret' | 'signIn'> {
  readonly branch: string;
  readonly written: readonly string[];
  readonly workflows: readonly WorkflowKind[];
  /** Null if it could not be estimated. */
  readonly fill: FirstFill | null;
  /** Lines that the existing configuration needs. */
  readonly toChange: readonly string[];
  /** Path of the configuration. */
  readonly config: string;
  /** The example task, which is to be replaced. */
  readonly example: string | null;
  /** Path of the gate's existing workflow if it still has a weekly schedule that a new nightly one replaces. */
  readonly weekly: string | null;
}

/** The user's next steps. */
export function nextSteps({
  secret,
  signIn,
  branch,
  written,
  workflows,
  fill,
  toChange,
  config,
  example,
  weekly,
}: CompletedSetup): string[] {
  const edited = [...(toChange.length === 0 ? [] : [config]), ...(weekly === null ? [] : [weekly])];
  // The folder instead of the example, which is to be replaced.
  const files = [...written.map(file => (file === example ? `${path.posix.dirname(file)}/` : file)), ...edited];
  const has = (kind: WorkflowKind): boolean => workflows.includes(kind);
  return [
    ...(secret === null ? [] : [`Add your API key: gh secret set ${secret}`]),
    ...(signIn === null ? [] : [`${signIn.setup}: ${pageAt('docs/no-secret.md')}`]),
    ...(has('forks')
      ? [
          `Create an environment "prompt-gate" with required reviewers${secret === null ? '.' : `, and add the key to it: gh secret set ${forkSecret(secret)} --env prompt-gate`}`,
        ]
      : []),
    ...(has('dashboard') ? ['Choose "GitHub Actions" as the source under Settings, Pages.'] : []),
    ...toChange.map(line => `Set in ${config}: ${line}`),
    ...(example === null
      ? []
      : [`Replace ${example} with your own tasks: ${PROGRAM} tasks new, or ${PROGRAM} tasks mine`]),
    ...(weekly === null ? [] : [`Remove "schedule:" from ${weekly}: the nightly workflow replaces it.`]),
    ...(has('gate') && fill?.asksModel !== false
      ? [`Check the cost: ${fillText(fill)}. For your own numbers, without a call: ${PROGRAM} gate --estimate`]
      : []),
    ...(files.length === 0
      ? []
      : [`Commit: git add ${files.map(shellWord).join(' ')} && git commit -m "Gate changes to prompts"`]),
    ...(has('gate')
      ? [
          `Push to ${branch}. That run collects the answers that pull requests are compared with.`,
          'Open a pull request that changes the prompt or a watched file.',
        ]
      : [`Push to ${branch}.`]),
  ];
}

function fillText(fill: FirstFill | null): string {
  if (fill === null) return 'the first run on the default branch is the most expensive one';
  const { tasks, samples, inputTokens, cost: dollars, ownPrices } = fill;
  const answers = `the first run collects ${count(tasks * samples, 'answer')} (${integer(tasks)} tasks, ${samples} each)`;
  if (inputTokens === null || dollars === null) return `${answers}, each from an agent`;
  const range = `${cost(dollars.low)} (short answers${ownPrices ? '' : ', cheap model'}) to ${cost(dollars.high)} (reasoning${ownPrices ? '' : ', expensive model'})`;
  return `${answers} with ${integer(Math.round(inputTokens / 1000))}k input tokens, about ${range}`;
}
