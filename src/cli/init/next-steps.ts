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
  /** Lines missing from the existing configuration. */
  readonly toAdd: readonly string[];
  /** The example task, which is to be replaced. */
  readonly example: string | null;
  /** Whether the gate's existing workflow still has a weekly schedule that a new nightly one replaces. */
  readonly weekly: boolean;
}

/** The user's next steps. */
export function nextSteps({
  secret,
  signIn,
  branch,
  written,
  workflows,
  fill,
  toAdd,
  example,
  weekly,
}: CompletedSetup): string[] {
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
    ...toAdd.map(line => `Add to swelancer-gate.yml: ${line}`),
    ...(example === null
      ? []
      : [`Replace ${example} with your own tasks: ${PROGRAM} tasks new, or ${PROGRAM} tasks mine`]),
    ...(weekly ? ['Remove "schedule:" from the gate\'s own workflow: the nightly one replaces it.'] : []),
    ...(has('gate') && fill?.asksModel !== false
      ? [`Check the cost: ${fillText(fill)}. For your own numbers, without a call: ${PROGRAM} gate --estimate`]
      : []),
    ...(written.length === 0
      ? []
      : [`Commit: git add ${toCommit(written, example)} && git commit -m "Gate changes to prompts"`]),
    ...(has('gate')
      ? [
          `Push to ${branch}. That run collects the answers that pull requests are compared with.`,
          'Open a pull request that changes the prompt or a watched file.',
        ]
      : [`Push to ${branch}.`]),
  ];
}

/** The folder instead of the example file, which is to be replaced. */
function toCommit(written: readonly string[], example: string | null): string {
  const places = written.map(file => (file === example ? `${path.posix.dirname(file)}/` : file));
  return places.map(shellWord).join(' ');
}

function fillText(fill: FirstFill | null): string {
  if (fill === null) return 'the first run on the default branch is the most expensive one';
  const { tasks, samples, inputTokens, cost: dollars, ownPrices } = fill;
  const answers = `the first run collects ${count(tasks * samples, 'answer')} (${integer(tasks)} tasks, ${samples} each)`;
  if (inputTokens === null || dollars === null) return `${answers}, each from an agent`;
  const range = `${cost(dollars.low)} (short answers${ownPrices ? '' : ', cheap model'}) to ${cost(dollars.high)} (reasoning${ownPrices ? '' : ', expensive model'})`;
  return `${answers} with ${integer(Math.round(inputTokens / 1000))}k input tokens, about ${range}`;
}
