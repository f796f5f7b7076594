import type { ArmOf } from '../../arm/arm.ts';
import { type ShownProposal, showProposals } from '../../arm/prompt/order.ts';
import { renderMessages } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';
import type { Prices } from '../../model/prices.ts';
import { createRedactor } from '../../model/redact.ts';
import { digestOf } from '../../shared/digest.ts';
import { Failure } from '../../shared/errors.ts';
import { secretsOf } from '../../shared/secrets.ts';
import type { AgentStep } from '../../trial/trial.ts';
import { type Destination, isReachable } from '../sandbox/destination.ts';
import { noSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import type { Solver } from '../solver.ts';
import type { Workspaces } from '../workspace/workspace.ts';
import { removeOtherAgentFiles } from './agent-files.ts';
import { DECISION_FILE, readDecision, removeDecision } from './decision-file.ts';
import { destinationsFor } from './destinations.ts';
import { allowedEnvironment, originsOf } from './environment.ts';
import { fill, type Recipe, recipeOf } from './recipe.ts';
import { askVersion, runAgent } from './run-agent.ts';
import { solutionOf } from './solution.ts';

/** Incremented when requests or parsing change, so that stored trials no longer count. */
const VERSION = 4;

/** Endpoint of the gate's own model, for agents with OpenAI's protocols. */
export interface AgentEndpoint {
  readonly baseUrl: string;
  readonly apiKey: string | null;
}

export interface CommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The gate's own model; null without key and URL, if the agent must have its own. */
  readonly endpoint: AgentEndpoint | null;
  /** For agents that report tokens but not cost. */
  readonly prices: Prices | null;
  readonly sandbox: Sandbox;
  /** Further hosts that a sandboxed agent may reach, as `host` or `host:port`. */
  readonly sandboxHosts: readonly string[];
  /** Further programs on PATH that it may start, such as MCP servers. */
  readonly sandboxPrograms: readonly string[];
  /** Names of all environment variables that the trusted configuration allows. */
  readonly permitted: readonly string[];
}

/**
 * Answers a task with an agent's program in a writable workspace. HOME and TMPDIR are its own, so that neither the user's
 * settings nor other trials matter.
 * @throws Failure if the program or its preset is missing, or if it needs forbidden variables.
 */
export async function createCommandSolver(
  arm: ArmOf<'command'>,
  workspaces: Workspaces,
  { env, endpoint, prices, sandbox: available, sandboxHosts, sandboxPrograms, permitted }: CommandOptions,
): Promise<Solver> {
  const { prompt, files, order } = arm;
  const { command, model, limits } = arm.solver;
  if (process.platform === 'win32') {
    throw new Failure(
      'configuration',
      'the command solver does not run on Windows: it could not end what an agent starts',
      {
        hint: 'Use Linux or macOS, or `solver: agent`.',
      },
    );
  }
  const recipeFor = (isSandboxed: boolean): Recipe =>
    recipeOf(command, { model, limits }, { hasEndpoint: endpoint !== null, isSandboxed });
  const wished = recipeFor(available.kind !== 'none');
  const environment = environmentOf(wished, { env, endpoint, permitted });
  const destinations = destinationsFor(wished, environment, endpoint?.baseUrl ?? null, sandboxHosts);
  const sandbox = usable(available, destinations, wished);
  const recipe = recipeFor(sandbox.kind !== 'none');
  // Including secrets it did not get, which it may have found elsewhere on the machine.
  const redact = createRedactor([...secretsOf(env), ...secretsOf(environment), endpoint?.apiKey ?? '']);
  const program = {
    recipe,
    environment,
    files: homeOf(recipe, endpoint),
    sandbox,
    destinations,
    programs: sandboxPrograms,
  };
  const version = await askVersion(program);

  const filesDigest = digestOf(files);
  const textFor = (task: Task, shown: readonly ShownProposal[]): string =>
    [...renderMessages(prompt, [], task, shown).map(message => message.content), HOW_TO_ANSWER].join('\n\n');

  return {
    name: 'command',
    model,
    // An agent's calls cannot be limited from outside, so a run counts as one call.
    maxRequests: 1,
    sandbox:
      sandbox.kind === 'none'
        ? sandbox
        : { kind: sandbox.kind, hosts: destinations.map(({ host, port }) => `${host}:${port}`) },
    prompt: [{ role: 'user', template: [...prompt.map(({ template }) => template), HOW_TO_ANSWER].join('\n\n') }],
    identity(task, sample) {
      return {
        version: VERSION,
        recipe,
        program: version === null ? null : redact(version),
        origins: originsOf(environment),
        sandbox: sandbox.kind,
        reaches: sandbox.kind === 'none' ? null : destinations,
        programs: sandbox.kind === 'none' ? null : sandboxPrograms,
        text: digestOf(textFor(task, showProposals(task, order, sample))),
        files: filesDigest,
        limits,
        repository: workspaces.repository,
        commit: task.commit,
      };
    },
    messages: (task, sample) => [{ role: 'user', content: textFor(task, showProposals(task, order, sample)) }],
    async solve(task, sample, signal) {
      const shown = showProposals(task, order, sample);
      const workspace = await workspaces.open(task, files, 'own', signal);
      try {
        const startedAt = performance.now();
        await removeDecision(workspace.directory);
        await removeOtherAgentFiles(workspace.directory, recipe.reads, files);
        const text = textFor(task, shown);
        const run = { ...program, baseUrl: endpoint?.baseUrl ?? '', task: text, directory: workspace.directory };
        const ended = await runAgent(run, limits.maxMinutes * 60_000, signal);
        const decision = await readDecision(workspace.directory);
        const solution = solutionOf(ended, { decision, shown, agent: { recipe, prices, limits, redact } });
        const latencyMs = performance.now() - startedAt;
        // Removes the name of the trial's folder, so that transcripts are comparable.
        const transcript = solution.transcript?.map(step => within(workspace.directory, step));
        return { ...solution, latencyMs, transcript };
      } finally {
        await workspace.release();
      }
    },
  };
}

const HOW_TO_ANSWER = `# How to answer

The working directory holds the code base as it was before this was resolved. Read what you need in it and change nothing.
End with the number of the proposal you choose, as JSON on a line of its own: {"selected_proposal_id": <number>}
Writing that JSON to ${DECISION_FILE} in the working directory counts as well.`;

/**
 * The sandbox for one agent.
 * @throws Failure if it needs something that no sandbox provides.
 */
function usable(sandbox: Sandbox, destinations: readonly Destination[], { takes }: Recipe): Sandbox {
  if (sandbox.kind === 'none') return sandbox;
  if (takes.includes('HOME')) {
    throw new Failure('configuration', 'a sandboxed agent cannot use your HOME', {
      hint: 'Remove HOME from environment, or set sandbox: off on the target branch or with --sandbox.',
    });
  }
  const unreachable = destinations.find(destination => !isReachable(destination));
  if (unreachable === undefined) return sandbox;
  const reason = `the endpoint ${unreachable.host} is an IP address. Give it a name`;
  if (sandbox.isRequired) throw noSandbox(reason);
  return { kind: 'none', reason };
}

/** A step with file paths relative to the workspace. */
function within(directory: string, step: AgentStep): AgentStep {
  if (step.kind !== 'used') return step;
  return { ...step, arguments: step.arguments.replaceAll(`${directory}/`, '') };
}

/** Environment of the agent's process, for any task. */
function environmentOf(
  recipe: Recipe,
  { env, endpoint, permitted }: Pick<CommandOptions, 'env' | 'endpoint' | 'permitted'>,
): Record<string, string> {
  if (endpoint === null) return { ...recipe.sets, ...allowedEnvironment(env, recipe.takes, permitted) };
  const values = valuesOf(endpoint);
  const sets = Object.entries(recipe.sets).map(([name, value]) => [name, fill(value, values) ?? '']);
  const own = { OPENAI_API_KEY: values['api-key'], OPENAI_BASE_URL: values['base-url'] };
  const taken = allowedEnvironment({ ...env, ...own }, recipe.takes, [...permitted, ...Object.keys(own)]);
  return { ...Object.fromEntries(sets), ...taken };
}

/** Agents need some key, even for endpoints without one. */
const valuesOf = ({ baseUrl, apiKey }: AgentEndpoint) => ({ 'base-url': baseUrl, 'api-key': apiKey ?? 'none' });

/** The files of the agent's home, for any task. */
function homeOf({ home }: Recipe, endpoint: AgentEndpoint | null): Record<string, string> {
  const values = endpoint === null ? {} : valuesOf(endpoint);
  return Object.fromEntries(Object.entries(home).map(([file, content]) => [file, fill(content, values) ?? '']));
}
