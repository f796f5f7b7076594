import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AgentLimits, ArmOf } from '../../../src/arm/arm.ts';
import type { Task } from '../../../src/dataset/task.ts';
import { type CommandOptions, createCommandSolver } from '../../../src/solver/command/command.ts';
import type { Workspaces } from '../../../src/solver/workspace/workspace.ts';
import { scratch } from '../../scratch.ts';

export const task: Task = {
  id: '1-manager-0',
  title: 'The list jumps',
  description: 'It jumps when it is long.',
  price: 250,
  proposals: [1, 2, 4, 5].map(id => ({ id, text: `way ${id}` })),
  correctProposalId: 4,
  commit: 'c'.repeat(40),
};

export const arm: ArmOf<'command'> = {
  name: 'candidate',
  commit: null,
  label: 'work tree',
  solver: {
    kind: 'command',
    name: 'command',
    model: 'small',
    limits: { maxTurns: 30, maxTokens: 500_000, maxCost: null, maxMinutes: 1 },
    command: { run: ['my-agent'], environment: [] },
  },
  prompt: [{ role: 'user', template: '{{title}}\n{{proposals}}', file: 'prompt.md', line: 1 }],
  order: 'dataset',
  sampling: {},
  structuredOutput: true,
  extraBody: {},
  files: [{ path: 'AGENTS.md', content: 'Be wise.' }],
};

/** A test's changes to the arm: fields of the arm, or of its solver. */
export type ArmChanges = Partial<Omit<ArmOf<'command'>, 'solver'>> &
  Partial<Pick<ArmOf<'command'>['solver'], 'model' | 'command'>> & { readonly limits?: Partial<AgentLimits> };

export function armWith({ model, command, limits, ...changes }: ArmChanges): ArmOf<'command'> {
  const { solver } = arm;
  return {
    ...arm,
    ...changes,
    solver: {
      ...solver,
      model: model === undefined ? solver.model : model,
      command: command ?? solver.command,
      limits: { ...solver.limits, ...limits },
    },
  };
}

/** For tests of agents that need no sandbox. */
export const unconfined: Pick<CommandOptions, 'sandbox' | 'sandboxHosts' | 'sandboxPrograms' | 'permitted'> = {
  sandbox: { kind: 'none', reason: 'this is a test' },
  sandboxHosts: [],
  sandboxPrograms: [],
  permitted: [],
};

export const never = new AbortController().signal;

/** Workspaces with one file of code and the arm's files. @param code further files of the code */
export function workspacesIn(
  home: string,
  code: ArmOf<'command'>['files'] = [],
): Workspaces & { readonly opened: string[]; released: number } {
  const opened: string[] = [];
  const workspaces = {
    repository: 'octo/app',
    opened,
    released: 0,
    async open(_task: Task, files: ArmOf<'command'>['files']) {
      const directory = path.join(home, `workspace-${opened.length}`);
      opened.push(directory);
      for (const file of [{ path: 'src/rule.ts', content: 'the rule is in proposal 4\n' }, ...code, ...files]) {
        const place = path.join(directory, file.path);
        mkdirSync(path.dirname(place), { recursive: true });
        writeFileSync(place, file.content);
      }
      return {
        directory,
        async release() {
          workspaces.released++;
          rmSync(directory, { recursive: true });
        },
      };
    },
  };
  return workspaces;
}

/** A solver whose agent is a shell script, with only the search path from this process's environment. */
export async function startScript(
  script: string,
  changes: ArmChanges = {},
  surroundings: Partial<CommandOptions> = {},
  environment: readonly string[] = [],
) {
  const home = scratch();
  const workspaces = workspacesIn(home);
  const command = { run: ['sh', '-c', script, 'agent', '{model}', '{task-file}'], environment };
  const solver = await createCommandSolver(armWith({ command, ...changes }), workspaces, {
    env: { PATH: process.env.PATH },
    endpoint: null,
    prices: null,
    ...unconfined,
    permitted: environment,
    ...surroundings,
  });
  return { solver, workspaces, home };
}
