import type { AgentLimits, ArmOf } from '../../arm/arm.ts';
import { showProposals } from '../../arm/prompt/order.ts';
import { promptOf, renderMessages } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';
import type { Clock } from '../../model/clock.ts';
import { CallFailure } from '../../model/failure.ts';
import type { Message, ModelClient } from '../../model/model.ts';
import { digestOf } from '../../shared/digest.ts';
import { type McpServers, NO_SERVERS } from '../mcp/servers.ts';
import { promptDigests } from '../prompt-digests.ts';
import type { AgentTurn, Solver } from '../solver.ts';
import type { Workspaces } from '../workspace/workspace.ts';
import { converse } from './conversation.ts';
import { promptWithToolInstructions, withToolInstructions } from './instructions.ts';
import { findRipgrep } from './ripgrep.ts';
import { startTimeLimit } from './time-limit.ts';
import { ALL_TOOLS } from './tools.ts';
import { createTrees } from './tree.ts';

/** Incremented when requests, tools or parsing change, so that stored trials no longer count. */
const VERSION = 3;

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

  const identity = promptDigests(order, (task, sample) => ({
    version: VERSION,
    origin: client.origin,
    ...common,
    messages: messages(task, sample),
    tools: ownTools,
    ...(servers.identity !== null && { servers: servers.identity }),
    limits,
    repository: workspaces.repository,
    commit: task.commit,
  }));

  return {
    name: 'agent',
    model,
    maxRequests: limits.maxTurns,
    ...(servers.sandbox && { sandbox: servers.sandbox }),
    ...(servers.states.length > 0 && { servers: servers.states }),
    prompt: promptWithToolInstructions(promptOf(prompt, files), limits.maxTurns),
    identity,
    messages,
    async solve(task, sample, signal) {
      ripgrep ??= findRipgrep(searchPath);
      const program = await ripgrep;
      const code = await openCode(task, signal);
      const startedAt = clock.elapsed();
      const limit = startTimeLimit(limits.maxMinutes, clock, signal);
      let turns = 0;
      try {
        const solution = await converse({
          call: { ...common, messages: messages(task, sample) },
          shown: showProposals(task, order, sample),
          limits,
          client,
          tools,
          bench: {
            tree: code.tree,
            filesRead: new Set(),
            ripgrep: program,
            servers: code.session,
            signal: limit.signal,
          },
          onTurn(turn, tools) {
            turns = turn;
            onTurn({ arm: arm.name, taskId: task.id, sample, turn, tools });
          },
        });
        return { ...solution, latencyMs: clock.elapsed() - startedAt };
      } catch (error) {
        throw limit.isOver && error instanceof CallFailure ? overtime(error, turns, limits) : error;
      } finally {
        limit.end();
        await code.close();
      }
    },
  };
}

/** The failure of an agent that was stopped by its time limit. Without a turn, the model may not answer at all. */
function overtime({ requests, cost }: CallFailure, turns: number, { maxMinutes }: AgentLimits): CallFailure {
  const message = `the agent did not decide within ${maxMinutes} minutes`;
  const hint = 'Raise agent.max-minutes, or lower agent.max-turns.';
  return new CallFailure(turns === 0 ? 'timeout' : 'overtime', message, { requests, cost, fatal: false, hint });
}
