import type { ArmOf } from '../../arm/arm.ts';
import { showProposals } from '../../arm/prompt/order.ts';
import { promptOf, renderMessages } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';
import type { Clock } from '../../model/clock.ts';
import { CallFailure } from '../../model/failure.ts';
import type { Message, ModelClient } from '../../model/model.ts';
import { digestOf } from '../../shared/digest.ts';
import { type McpServers, NO_SERVERS } from '../mcp/servers.ts';
import type { AgentTurn, Solver } from '../solver.ts';
import type { Workspaces } from '../workspace/workspace.ts';
import { converse } from './conversation.ts';
import { promptWithToolInstructions, withToolInstructions } from './instructions.ts';
import { findRipgrep } from './ripgrep.ts';
import { ALL_TOOLS } from './tools.ts';
import { createTrees } from './tree.ts';

/** Incremented when requests, tools or parsing change, so that stored trials no longer count. */
const VERSION = 2;

/** Maximum delay of `setTimeout`. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/**
 * Answers a task with a model that explores the code with read-only tools.
 * @param searchPath where to look for ripgrep, formatted like PATH
 * @param servers additional tools for the model
 */
export function createAgentSolver(
  arm: ArmOf<'agent'>,
  client: ModelClient,
  workspaces: Workspaces,
  clock: Clock,
  searchPath: string,
  servers: McpServers = NO_SERVERS,
  onTurn: (turn: AgentTurn) => void = () => {},
): Solver {
  const { prompt, files, order, sampling, extraBody } = arm;
  const { model, limits } = arm.solver;
  const common = { model, sampling, extraBody, answerSchema: null };
  const messages = (task: Task, sample: number): Message[] =>
    withToolInstructions(renderMessages(prompt, files, task, showProposals(task, order, sample)), limits.maxTurns);
  const ownTools = digestOf(ALL_TOOLS);
  const tools = [...ALL_TOOLS, ...servers.tools];
  const digests = new Map<string, string>();
  const openTree = createTrees();
  let ripgrep: Promise<string | null> | undefined;

  /** The code to read, and the servers with a folder of it. */
  async function openCode(task: Task, signal: AbortSignal) {
    const text = await workspaces.open(task, files, 'text', signal);
    try {
      const tree = openTree(text.directory);
      const folder = servers.tools.length === 0 ? null : await workspaces.open(task, files, 'shared', signal);
      const session = folder === null ? NO_SERVERS.open('') : servers.open(folder.directory);
      const close = async (): Promise<void> => {
        await session.close();
        await folder?.release();
        await text.release();
      };
      return { tree, session, close };
    } catch (error) {
      await text.release();
      throw error;
    }
  }

  return {
    name: 'agent',
    model,
    mostRequests: limits.maxTurns,
    ...(servers.sandbox && { sandbox: servers.sandbox }),
    ...(servers.states.length > 0 && { servers: servers.states }),
    prompt: promptWithToolInstructions(promptOf(prompt, files), limits.maxTurns),
    identity(task, sample) {
      // If all samples of a task have the same prompt, it is hashed once.
      const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
      const known = digests.get(name);
      if (known !== undefined) return known;
      const digest = digestOf({
        version: VERSION,
        origin: client.origin,
        ...common,
        messages: messages(task, sample),
        tools: ownTools,
        ...(servers.identity !== null && { servers: servers.identity }),
        limits,
        repository: workspaces.repository,
        commit: task.commit,
      });
      digests.set(name, digest);
      return digest;
    },
    messages,
    async solve(task, sample, signal) {
      ripgrep ??= findRipgrep(searchPath);
      const program = await ripgrep;
      const code = await openCode(task, signal);
      const startedAt = clock.elapsed();
      const finished = new AbortController();
      const overtime = new AbortController();
      const stop = AbortSignal.any([signal, overtime.signal]);
      let answered = false;
      const complete: ModelClient['complete'] = async (call, abort) => {
        const reply = await client.complete(call, abort);
        answered = true;
        return reply;
      };
      clock.sleep(Math.min(limits.maxMinutes * 60_000, MAX_WAIT_MS), finished.signal).then(
        () => overtime.abort(),
        () => {},
      );
      try {
        const solution = await converse({
          call: { ...common, messages: messages(task, sample) },
          shown: showProposals(task, order, sample),
          limits,
          client: { complete },
          tools,
          bench: {
            tree: code.tree,
            filesRead: new Set(),
            ripgrep: program,
            servers: code.session,
            signal: stop,
          },
          onTurn: (turn, tools) => onTurn({ arm: arm.name, taskId: task.id, sample, turn, tools }),
        });
        return { ...solution, latencyMs: clock.elapsed() - startedAt };
      } catch (error) {
        if (!overtime.signal.aborted || signal.aborted || !(error instanceof CallFailure)) throw error;
        throw new CallFailure(
          answered ? 'overtime' : 'timeout',
          `the agent did not decide within ${limits.maxMinutes} minutes`,
          {
            requests: error.requests,
            cost: error.cost,
            fatal: false,
            hint: 'Raise agent.max-minutes, or lower agent.max-turns.',
          },
        );
      } finally {
        finished.abort();
        await code.close();
      }
    },
  };
}
