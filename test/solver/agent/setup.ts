import { realpathSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArmOf } from '../../../src/arm/arm.ts';
import type { Task } from '../../../src/dataset/task.ts';
import { type Clock, systemClock } from '../../../src/model/clock.ts';
import { createAgentSolver } from '../../../src/solver/agent/agent.ts';
import { type CodeTree, openTree } from '../../../src/solver/agent/tree.ts';
import type { McpServers } from '../../../src/solver/mcp/servers.ts';
import { openCodeText, writeCodeText } from '../../../src/solver/workspace/code-text.ts';
import { readFolder } from '../../../src/solver/workspace/folder.ts';
import type { CodeUse, Workspaces } from '../../../src/solver/workspace/workspace.ts';
import { clientOf } from '../../model/setup.ts';
import { makeRepository, type Repository } from '../../repository.ts';
import { scratch } from '../../scratch.ts';
import { type Answer, type OpenAiServerOptions, type Question, startOpenAiServer } from '../../servers/openai.ts';

/** The comment in the first file names the second one, which settles the question. */
export const CODE = {
  'src/list.ts': "// How far the list may jump is decided in limits.ts.\nimport { LIMIT } from './limits.ts';\n",
  'src/limits.ts': 'export const LIMIT = 4;\n',
  'README.md': '# A list\n',
};

export const TASK: Task = {
  id: '1-manager-0',
  title: 'The list jumps',
  description: 'It jumps when it is long.',
  price: 250,
  proposals: [1, 2, 4, 5].map(id => ({ id, text: `The limit is ${id}.` })),
  correctProposalId: 4,
  commit: '',
};

export const ARM: ArmOf<'agent'> = {
  name: 'candidate',
  commit: null,
  label: 'work tree',
  solver: {
    kind: 'agent',
    name: 'agent',
    model: 'small',
    limits: { maxTurns: 6, maxTokens: 500_000, maxCost: null, maxMinutes: 15 },
  },
  prompt: [{ role: 'user', template: '{{title}}\n{{proposals}}', file: 'prompt.md', line: 1 }],
  order: 'dataset',
  sampling: { temperature: 0.6 },
  structuredOutput: true,
  extraBody: {},
  files: [],
};

/** A repository with some code, for one test. */
export function makeCode(files: Readonly<Record<string, string | Buffer>> = CODE): Repository {
  const repository = makeRepository();
  onTestFinished(() => repository.remove());
  repository.write(files);
  return repository;
}

/** Writes the text of a folder into a new one, which lasts for one test. */
export async function writeTextOf(folder: string): Promise<string> {
  const home = scratch();
  const { code } = await readFolder(realpathSync(folder));
  await writeCodeText(code, [], path.join(home, 'code'), new AbortController().signal);
  return path.join(home, 'code');
}

export const treeOf = async (files?: Readonly<Record<string, string | Buffer>>): Promise<CodeTree> =>
  openTree(openCodeText(await writeTextOf(makeCode(files).folder)));

/** Workspaces that are a single unchanged folder. `open` counts its users. */
export function folderWorkspaces(directory: string): Workspaces & { readonly open: Workspaces['open']; held: number } {
  const workspaces = {
    held: 0,
    repository: 'owner/code',
    diskUse: { store: 0, folders: 0, most: 0 },
    async open(_task: Task, _files: readonly unknown[], use: CodeUse) {
      workspaces.held++;
      const release = async () => void workspaces.held--;
      return { directory: use === 'text' ? await writeTextOf(directory) : realpathSync(directory), release };
    },
    close: async () => {},
  };
  return workspaces;
}

export const use = (name: string, given: string | object, text = ''): Answer => ({
  text,
  toolCalls: [{ name, arguments: given }],
});
export const submit = (id: number): Answer => use('submit_decision', { selected_proposal_id: id });

/** The most recent tool results that a model received. */
export const resultsIn = ({ messages }: Question): string[] =>
  messages.slice(messages.findLastIndex(({ role }) => role === 'assistant') + 1).map(({ content }) => content);

interface Setting {
  readonly server?: Partial<OpenAiServerOptions>;
  readonly arm?: Partial<ArmOf<'agent'>>;
  readonly client?: Parameters<typeof clientOf>[1];
  readonly clock?: Clock;
  readonly workspaces?: Workspaces;
  readonly servers?: McpServers;
}

/** An agent in a small repository, whose model returns these answers in order. */
export async function startAgent(answers: readonly (string | Answer)[], setting: Setting = {}) {
  const server = await startOpenAiServer({
    answer: ({ number }) => answers[number] ?? 'I have nothing more to say.',
    ...setting.server,
  });
  onTestFinished(() => server.close());
  const workspaces = folderWorkspaces(makeCode().folder);
  const solver = createAgentSolver(
    { ...ARM, ...setting.arm },
    clientOf(server.url, setting.client),
    setting.workspaces ?? workspaces,
    setting.clock ?? systemClock,
    '',
    setting.servers,
  );
  const solve = (signal = new AbortController().signal) => solver.solve(TASK, 0, signal);
  return { server, solver, solve, workspaces };
}
