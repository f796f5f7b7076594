/** Help texts of the commands. Flags are described in src/config/settings.ts. */

import type { CommandLine, SETTINGS } from '../config/settings.ts';
import { HOME } from '../shared/program.ts';

interface CommandHelp {
  readonly summary: string;
  readonly group: Group;
  /** Commands to copy, without the program's name, each with an explanation. */
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

type Group = 'Get started' | 'Measure' | 'Results' | 'History' | 'Tasks and planning';

export const PROGRAM_SUMMARY =
  'Catches changes to prompts and agent files that make your coding agent worse, before you merge them.';

export const DOCUMENTATION = `Documentation: https://github.com/${HOME}#readme`;

export const COMMAND_HELP = {
  demo: {
    summary: 'Run the gate on a harmless and a harmful change. Needs no key and no network.',
    group: 'Get started',
    examples: [
      ['demo', 'two pull requests, two verdicts'],
      ['demo --comments', 'also print the comments'],
    ],
  },
  init: {
    summary: 'Write workflows, a configuration and a prompt into this repository, and check them.',
    group: 'Get started',
    examples: [
      ['init', 'ask a few questions'],
      ['init --provider openrouter --yes', 'accept the defaults'],
      ['init --nightly --dashboard', 'also compare models every night'],
    ],
  },
  verify: {
    summary: 'Check configuration, dataset and suite against their pins. Makes no calls.',
    group: 'Get started',
    examples: [['verify', 'check swelancer-gate.yml']],
  },
  explain: {
    summary: 'Print the full configuration and where each value comes from. Makes no calls.',
    group: 'Get started',
    examples: [['explain --base-url https://openrouter.ai/api/v1', 'takes the same flags as gate']],
  },
  gate: {
    summary: 'Compare the configuration before and after a change; fail if accuracy dropped.',
    group: 'Measure',
    examples: [
      ['gate', 'compare the work tree with the default branch'],
      ['gate --baseline v1.2.0 --head HEAD', 'compare two commits'],
      ['gate --estimate', 'show calls, tokens and cost without making calls'],
    ],
  },
  run: {
    summary: 'Measure one configuration, without a comparison.',
    group: 'Measure',
    examples: [
      ['run --suite lite --samples 3', 'three answers per task'],
      ['run --samples baseline', 'fill the store that later gates compare with'],
    ],
  },
  compare: {
    summary: 'Compare models, prompts and agents on the same tasks: which is better, and at what cost.',
    group: 'Measure',
    examples: [['compare --models kimi-k3,gpt-5-mini', 'two models on your suite']],
  },
  merge: {
    summary: 'Merge the shards of a gate, run or comparison into one result.',
    group: 'Measure',
    examples: [['merge shards/', 'read the files that --shard wrote']],
  },
  report: {
    summary: 'Render a report.json again, or compare two reports.',
    group: 'Results',
    examples: [['report report.json --against older.json', 'compare two reports']],
  },
  import: {
    summary: 'Import an Inspect or promptfoo run as a report.',
    group: 'Results',
    examples: [['import logs/run.eval', 'an Inspect log']],
  },
  export: {
    summary: 'Export a report as Inspect logs, one per arm.',
    group: 'Results',
    examples: [['export report.json', 'open the logs with inspect view']],
  },
  dashboard: {
    summary: 'Build a static site from a history: trends, cost, every task and every run.',
    group: 'History',
    examples: [['dashboard --history .swelancer-gate/history', 'writes .swelancer-gate/dashboard']],
  },
  history: {
    summary: 'List the runs of a history, find drift, or remove old records.',
    group: 'History',
    examples: [
      ['history list', 'all runs'],
      ['history prune --keep 365', 'show what would be removed'],
    ],
  },
  power: {
    summary: 'Estimate detection power, false-alarm rate and cost for a suite.',
    group: 'Tasks and planning',
    examples: [['power --suite gate', 'uses stored answers if there are any']],
  },
  'self-test': {
    summary: 'Test the gate on its own stored answers: how often does a harmless change fail?',
    group: 'Tasks and planning',
    examples: [['self-test', 'no calls']],
  },
  tasks: {
    summary: 'List the tasks of a suite or a folder.',
    group: 'Tasks and planning',
    examples: [
      ['tasks gate', 'the default suite'],
      ['tasks tasks/', 'your own tasks'],
    ],
  },
  'tasks new': {
    summary: 'Create the file of a new task.',
    group: 'Tasks and planning',
    examples: [["tasks new rounding --title 'Off by a cent'", 'writes tasks/rounding.md']],
  },
  'tasks lock': {
    summary: 'Pin the tasks of a folder by their hashes.',
    group: 'Tasks and planning',
    examples: [['tasks lock tasks/', 'writes tasks/lock.json']],
  },
  'tasks mine': {
    summary: 'Find task candidates in the issues of a GitHub repository.',
    group: 'Tasks and planning',
    examples: [['tasks mine octo/shop', 'writes a page to choose from']],
  },
  'tasks keep': {
    summary: 'Save the candidates you kept as your own tasks.',
    group: 'Tasks and planning',
    examples: [['tasks keep shop-12 shop-40', 'writes tasks/shop-12.md and tasks/shop-40.md']],
  },
  quiz: {
    summary: 'Print a task as a quiz.',
    group: 'Tasks and planning',
    examples: [['quiz 14958 --answer', 'also print the correct answer']],
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

/** Headings of a command's options, by group of settings. */
export const OPTION_GROUPS: Readonly<Record<keyof typeof SETTINGS, string>> = {
  gate: 'What to measure:',
  configuration: 'What to measure:',
  comparison: 'What to measure:',
  arm: 'What to measure:',
  questions: 'What to measure:',
  endpoint: 'Endpoint:',
  pace: 'Endpoint:',
  confinement: 'Agents:',
  budget: 'Budget:',
  judgment: 'Verdict:',
  machine: 'Files and machine:',
  display: 'Output:',
  division: 'Files and machine:',
};

/** Headings of the options that only the command line has. */
export const COMMAND_LINE_GROUPS: Readonly<Record<keyof CommandLine, string>> = {
  'api-key-env': 'Endpoint:',
  'fallback-api-key-env': 'Endpoint:',
  json: 'Output:',
  verbose: 'Output:',
  debug: 'Output:',
  replay: 'Without calls:',
  estimate: 'Without calls:',
};
