import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { runProgram } from '../e2e/command-line.ts';
import { realDataset } from '../real-dataset.ts';
import { makeRepository } from '../repository.ts';

/** Where the reports of a run stay. They hold titles of the benchmark: git ignores the folder. */
const REPORTS = path.resolve(import.meta.dirname, '../../.swelancer-gate/real-model');

const suite: { tasks: string[] } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'suite.json'), 'utf8'));

export interface Setup {
  readonly prompt?: 'manager' | 'reworded' | 'prose';
  readonly structuredOutput?: boolean;
  readonly order?: 'dataset' | 'shuffled';
}

/** A team's repository that asks a real model at a temperature of 0.7, with answers of at most 24 tokens. */
export interface Project {
  /** Commits a configuration, and gives the commit. */
  configure(setup: Setup): string;
  /** Runs a command of the built program, and gives its report and what else it came to. */
  run(name: string, url: string, words: readonly string[]): Promise<{ report: Report; exitCode: number | null }>;
  /** What the program prints, for commands that ask nothing. */
  print(words: readonly string[], url: string): Promise<string>;
  remove(): void;
}

/** @param tasks how many tasks of the suite are asked */
export function makeProject(model: string, tasks = suite.tasks.length): Project {
  const repository = makeRepository();
  const prompts = ['manager', 'reworded', 'prose'].map(name => `prompts/${name}.md`);
  repository.commit('prompts', {
    ...Object.fromEntries(
      prompts.map(file => [file, readFileSync(path.join(import.meta.dirname, file), 'utf8')] as const),
    ),
    'tasks/short.json': JSON.stringify({ ...suite, tasks: suite.tasks.slice(0, tasks) }),
  });
  const start = (words: readonly string[], url: string) =>
    runProgram([...words, '--dataset', realDataset ?? '', '--base-url', url], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'none' },
    });
  return {
    configure: ({ prompt = 'manager', structuredOutput = true, order = 'dataset' }) =>
      repository.commit(prompt, {
        'swelancer-gate.yml': [
          'suite: tasks/short.json',
          `model: ${model}`,
          `prompt: prompts/${prompt}.md`,
          `order: ${order}`,
          `structured-output: ${structuredOutput}`,
          'sampling: {temperature: 0.7, max-tokens: 24}',
          // A red is confirmed by 8 fresh answers a task all the same; more beforehand only take time.
          'decision: {baseline-samples: 2}',
        ].join('\n'),
      }),
    async run(name, url, words) {
      const out = path.join(REPORTS, name);
      const { exitCode, stderr } = await start([...words, '--out', out, '--concurrency', '1'], url);
      try {
        const report = reportSchema.parse(JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')));
        console.log(`\n${name}: ${report.verdict.kind} (${report.verdict.cause}). ${report.verdict.reason}`);
        return { report, exitCode };
      } catch (cause) {
        throw new Error(`no report: ${stderr}`, { cause });
      }
    },
    print: async (words, url) => (await start(words, url)).stdout,
    remove: () => repository.remove(),
  };
}
