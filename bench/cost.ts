// Cost of a pull request for each suite, with calls from the rule itself, counted prompt tokens, and assumed answer
// tokens and prices. Writes docs/cost.md. Needs the real dataset. Run: npm run bench cost
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { showProposals } from '../src/arm/prompt/order.ts';
import { DEFAULT_TEMPLATES, renderMessages } from '../src/arm/prompt/template.ts';
import { loadMaterial } from '../src/dataset/material.ts';
import type { Task } from '../src/dataset/task.ts';
import { costOf, type Prices } from '../src/model/prices.ts';
import { estimateTokens } from '../src/model/token-estimate.ts';
import type { Usage } from '../src/model/usage.ts';
import { integer, cost as money } from '../src/shared/format.ts';
import { randomFrom } from '../src/shared/random.ts';
import { decisionSchema } from '../src/verdict/decision.ts';
import { maxDropAnswers } from '../src/verdict/drop-sequence.ts';
import { affordable, baselineTarget, planOf } from '../src/verdict/plan.ts';
import { tally } from '../src/verdict/simulation.ts';
import { suite as drawnSuite } from './decision/draws.ts';
import { replaceSection, table } from './decision/tables.ts';
import type { ChangeName } from './decision/worlds.ts';

const SUITES = ['smoke', 'gate', 'lite', 'diamond'];
const RUNS = 300;

/** List prices from the providers' pages on the date in docs/cost.md. */
const EXAMPLES: readonly (readonly [string, Prices])[] = [
  ['cheap', { input: 0.2, cachedInput: 0.02, output: 1.2 }],
  ['expensive', { input: 2, cachedInput: 0.2, output: 10 }],
];

/** Assumed tokens of one trial; for the chat solver, prompt tokens are counted instead. */
const TRIALS = [
  { name: 'chat, short answers', prompt: null, cached: 0, output: 50 },
  { name: 'chat, reasoning', prompt: null, cached: 0, output: 2000 },
  { name: 'agent', prompt: 250_000, cached: 200_000, output: 6000 },
] as const;

const dataset = path.resolve('../shared/data/all_swelancer_tasks.inspect-evals-0.28.0.csv.gz');
if (!existsSync(dataset)) {
  console.log(`Skipped: ${dataset} does not exist.`);
  process.exit();
}

/** Samples of a gate with this solver, from the rule itself. */
function answersOf(suite: string, tasks: readonly Task[], solver: 'chat' | 'agent') {
  const decision = affordable(decisionSchema.parse({}), tasks.length, [solver]);
  const random = randomFrom(suite);
  const mean = (change: ChangeName): number => {
    const stored = baselineTarget(tasks.length, decision);
    const drawn = () => drawnSuite({ tasks: tasks.length, change, stored }, random);
    const { candidateCalls, baselineCalls } = tally(RUNS, drawn, decision);
    return candidateCalls + baselineCalls;
  };
  const { looks } = planOf(tasks.length, decision);
  return {
    harmless: mean('none'),
    drop: mean('drop 10'),
    most: tasks.length * (looks.at(-1) ?? 0) + maxDropAnswers(tasks.length),
    fill: tasks.length * baselineTarget(tasks.length, decision),
  };
}

const calls: string[][] = [];
const dollars: string[][] = [];
for (const suite of SUITES) {
  const surroundings = { readFile: (name: string) => readFile(name), cacheFolder: tmpdir(), fetch };
  const { tasks } = await loadMaterial(
    [suite],
    dataset,
    { read: async () => null, files: async () => [] },
    surroundings,
  );
  const prompts = tasks.map(task =>
    estimateTokens(renderMessages(DEFAULT_TEMPLATES, [], task, showProposals(task, 'dataset', 0))),
  );
  const prompt = Math.round(prompts.reduce((sum, tokens) => sum + tokens, 0) / tasks.length);
  const answers = { chat: answersOf(suite, tasks, 'chat'), agent: answersOf(suite, tasks, 'agent') };
  for (const [solver, { harmless, drop, most, fill }] of Object.entries(answers)) {
    const figures = [harmless, drop, most, fill, tasks.length].map(figure => integer(Math.round(figure)));
    const tokens = solver === 'agent' ? '' : `${integer(prompt)} (${integer(Math.max(...prompts))})`;
    calls.push([suite, solver, String(tasks.length), tokens, ...figures]);
  }
  for (const { name, ...trial } of TRIALS) {
    const { harmless, most, fill } = answers[name === 'agent' ? 'agent' : 'chat'];
    const usage: Usage = {
      inputTokens: trial.prompt ?? prompt,
      cachedInputTokens: trial.cached,
      outputTokens: trial.output,
      reasoningTokens: 0,
    };
    const cells = EXAMPLES.flatMap(([, prices]) =>
      [harmless, most, fill].map(count => money(count * costOf(usage, prices))),
    );
    dollars.push([suite, name, ...cells]);
  }
}

const page = path.resolve('docs/cost.md');
const callHead = [
  'suite',
  'solver',
  'tasks',
  'tokens per prompt (longest)',
  'harmless change',
  'drop of 10 points',
  'at most',
  'first fill',
  'weekly refresh',
];
replaceSection(page, 'calls', table(callHead, calls));
const kinds = EXAMPLES.flatMap(([name]) => [`${name}: harmless change`, `${name}: at most`, `${name}: first fill`]);
replaceSection(page, 'dollars', table(['suite', 'solver', ...kinds], dollars));
console.log(`Wrote ${page}`);
