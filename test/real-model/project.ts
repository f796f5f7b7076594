import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { runProgram } from '../e2e/command-line.ts';
import { realDataset } from '../real-dataset.ts';
import { makeRepository } from '../repository.ts';

/** The folder for the reports of a run. They contain titles of the benchmark, so git ignores the folder. */
const REPORTS = path.resolve(import.meta.dirname, '../../.swelancer-gate/real-model');

const suite: { tasks: string[] } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'suite.json'), 'utf8'));

export interface Setup {
  readonly prompt?: 'manager' | 'reworded' | 'prose';
  readonly structuredOutput?: boolean;
  readonly order?: 'dataset' | 'shuffled';
}

/** A team's repository that uses a real model at a temperature of 0.7, with answers of at most 24 tokens. */
export interface Project {
  /** Commits a configuration, and returns the commit. */
  configure(setup: Setup): string;
  /** Runs a command of the built program, and returns its report and exit code. */
  run(name: string, url: string, words: readonly string[]): Promise<{ report: Report; exitCode: number | null }>;
  /** The output of commands that need no model. */
  print(words: readonly string[], url: string): Promise<string>;
  remove(): void;
}

/** @param tasks how many tasks of the suite are used */
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
          // A regression needs 8 fresh answers per task anyway; more stored ones only take time.
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
