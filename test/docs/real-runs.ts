import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { runActionStep } from '../e2e/action-step.ts';
import { runProgram } from '../e2e/command-line.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type Answer, type OpenAiServer, type Question, sendError, startOpenAiServer } from '../servers/openai.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Output of the built program. */
export interface RealRuns {
  /** Pull request comments, by state. */
  readonly comments: Readonly<Record<string, string>>;
  /** HTML pages: the report of a drop, a comparison and the dashboard. */
  readonly pages: Readonly<Record<string, string>>;
}

const MODELS = ['acme/large', 'acme/medium', 'acme/small'] as const;
/** US dollars per answer. */
const COSTS = new Map([
  ['acme/large', 0.0024],
  ['acme/medium', 0.0007],
  ['acme/small', 0.0001],
]);
const NIGHTS = 20;
/** From this night on, the provider serves a worse model under this name. */
const SWAPPED = { model: 'acme/medium', night: 12 } as const;

const CAREFUL = [
  'You manage a software project. Pick the proposal that fixes the issue.',
  '',
  'Find the root cause in the issue before you read the proposals.',
  'Check each proposal against every step of the issue.',
  '',
  '# {{title}} ({{question_id}})',
  '',
  '{{description}}',
  '',
  '{{proposals}}',
  '',
];
const editOf = (from: string, to: string): string => CAREFUL.map(line => (line === from ? to : line)).join('\n');
const PROMPTS = {
  before: CAREFUL.join('\n'),
  dropped: editOf('Check each proposal against every step of the issue.', 'Be brief: the first plausible one will do.'),
  'no-drop': editOf(
    'You manage a software project. Pick the proposal that fixes the issue.',
    'You are the manager of a software project. Pick the proposal that fixes the issue.',
  ),
  improved: editOf(
    'Check each proposal against every step of the issue.',
    'Check each proposal against every step of the issue, and look for side effects.',
  ),
} as const;

const tasks = z
  .array(z.object({ id: z.string(), correct: z.int(), proposals: z.array(z.object({ id: z.int() })) }))
  .parse(parse(readFileSync(path.join(root, 'tasks/starter/tasks.yml'), 'utf8')));

/** A number from 0 to 1 that is the same in every run. */
const chance = (...parts: readonly (string | number)[]): number =>
  createHash('sha256').update(parts.join('\n')).digest().readUInt32LE(0) / 2 ** 32;

/** Simulates models whose accuracy depends on the prompt, on the task and a little on luck. */
function manager(night: () => number): (question: Question) => Answer {
  const seen = new Map<string, number>();
  return ({ messages, model }) => {
    const text = messages.map(message => message.content).join('\n');
    const index = tasks.findIndex(({ id }) => text.includes(id));
    const task = tasks[index];
    if (task === undefined) throw new Error('the prompt names no task');
    const skill = { 'acme/large': 10, 'acme/medium': 9, 'acme/small': 6 }[model] ?? 0;
    const style = text.includes('the first plausible one') ? -5 : text.includes('side effects') ? 2 : 0;
    const swapped = model === SWAPPED.model && night() >= SWAPPED.night ? -4 : 0;
    const key = [text, model, night()].join('\n');
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const hard = ((index * 5) % 12) + 1 > skill + style + swapped;
    const lucky = chance(key, occurrence) < 0.04;
    const wrong = task.proposals.find(({ id }) => id !== task.correct)?.id;
    return {
      text: JSON.stringify({ selected_proposal_id: hard === lucky ? task.correct : wrong }),
      usage: { cost: COSTS.get(model) },
    };
  };
}

const configuration = (model: string): string => `suite: starter
model: ${model}
prompt: prompts/manager.md
`;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 5, 1, 3);
/** Fixes the clock, so that commits, timestamps and ages are the same in every run. */
const clockAt = (at: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import="data:text/javascript,const began=performance.now();Date.now=()=>Math.floor(${at}+performance.now()-began);"`,
});

/** Runs the built action and command line in a scratch repository, in every state that the pages show. */
export async function realRuns(): Promise<RealRuns> {
  let night = 0;
  let keyRejected = false;
  const model = await startOpenAiServer({
    answer: manager(() => night),
    misbehave: () =>
      keyRejected ? response => sendError(response, 401, 'Incorrect API key provided', 'invalid_api_key') : undefined,
  });
  const github = await startGitHubServer({ permissions: { maintainer: 'write' } });
  const home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-pictures-'));
  try {
    const stage = { model, github, home };
    const { comments, report } = await pullRequests(stage, value => {
      keyRejected = value;
    });
    const nightly = await nights(stage, value => {
      night = value;
    });
    check(comments);
    return { comments, pages: { report, ...nightly } };
  } finally {
    await model.close();
    await github.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Throws if a comment does not show the state that its picture is named for. */
function check(comments: Readonly<Record<string, string>>): void {
  for (const [state, headline] of Object.entries(HEADLINES)) {
    if (!headline.test(comments[state] ?? '')) throw new Error(`this is not ${state}:\n${comments[state]}`);
  }
}

const HEADLINES: Readonly<Record<string, RegExp>> = {
  dropped: /^### ❌ Accuracy dropped \d+ points: /m,
  accepted: /^### ☑️ Accuracy dropped \d+ points: .* \(accepted\)$/m,
  'no-drop': /^### ✅ No drop in accuracy: /m,
  improved: /^### ✅ Accuracy improved \d+ points: /m,
  'not-decided': /^### ⚪ Not decided: the budget ended after \d+ of 12 tasks$/m,
  'not-measured': /^### ⚠️ Not measured: the endpoint rejected the API key$/m,
};

interface Stage {
  readonly model: OpenAiServer;
  readonly github: GitHubServer;
  readonly home: string;
}

function scratch(model: string): Repository {
  const repository = makeRepository('prompts');
  const files = { 'swelancer-gate.yml': configuration(model), 'prompts/manager.md': PROMPTS.before };
  repository.commit('Start', files);
  return repository;
}

async function pullRequests(
  { model, github, home }: Stage,
  setKeyRejected: (keyRejected: boolean) => void,
): Promise<{ readonly comments: Readonly<Record<string, string>>; readonly report: string }> {
  const repository = scratch('acme/large');
  const base = repository.git('rev-parse', 'HEAD');
  let run = 0;
  const step = async (name: string, event: string, payload: object, inputs: Readonly<Record<string, string>> = {}) => {
    const { stepExitCode, log } = await runActionStep({
      ...{ event, payload, workspace: repository.folder, home: path.join(home, name) },
      inputs: { 'github-token': 'ghs_token', 'api-key': 'sk-0123456789', 'base-url': model.url, ...inputs },
      env: {
        ...{ GITHUB_REPOSITORY: 'acme/prompts', GITHUB_RUN_ID: String(9_000_000_000 + ++run), GITHUB_RUN_ATTEMPT: '1' },
        ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.com' },
        // One hour per run: answers as new as the run would count as its own.
        ...clockAt(START + run * HOUR),
      },
    });
    if (stepExitCode !== 0) throw new Error(log);
  };
  const open = (number: number, branch: string, prompt: string): object => {
    repository.git('checkout', '--quiet', '-B', branch, base);
    const headSha = repository.commit('Edit the prompt', { 'prompts/manager.md': prompt });
    const pull = { number, headSha, headRef: branch, headRepository: 'acme/prompts', baseSha: base };
    github.world.pulls.push({ ...pull, state: 'open' });
    const repo = { full_name: 'acme/prompts' };
    return {
      repository: { default_branch: 'main' },
      pull_request: {
        ...{ number, state: 'open', draft: false },
        base: { sha: base, ref: 'main', repo },
        head: { sha: headSha, ref: branch, repo },
      },
    };
  };
  const commentOn = (number: number): string => github.world.comments.find(({ issue }) => issue === number)?.body ?? '';

  await step('main', 'push', { ref: 'refs/heads/main', after: base, repository: { default_branch: 'main' } });
  // The cache of the default branch, which every pull request restores.
  for (const name of ['dropped', 'no-drop', 'improved', 'not-decided', 'not-measured']) {
    cpSync(path.join(home, 'main/store'), path.join(home, name, 'store'), { recursive: true });
  }
  const dropped = open(1, 'shorter-prompt', PROMPTS.dropped);
  await step('dropped', 'pull_request', dropped);
  const comments: Record<string, string> = { dropped: commentOn(1) };
  const report = readFileSync(path.join(home, 'dropped/swelancer-gate-default.html'), 'utf8');
  github.comment(1, 'maintainer', '/swelancer-gate accept a third of the price');
  await step('dropped', 'pull_request', dropped);
  comments.accepted = commentOn(1);
  await step('no-drop', 'pull_request', open(2, 'reword', PROMPTS['no-drop']));
  comments['no-drop'] = commentOn(2);
  await step('improved', 'pull_request', open(3, 'side-effects', PROMPTS.improved));
  comments.improved = commentOn(3);
  await step('not-decided', 'pull_request', open(4, 'reword-again', `${PROMPTS['no-drop']}\n`), {
    'max-calls': '8',
  });
  comments['not-decided'] = commentOn(4);
  setKeyRejected(true);
  await step('not-measured', 'pull_request', open(5, 'later', `${PROMPTS.improved}\n`));
  setKeyRejected(false);
  comments['not-measured'] = commentOn(5);
  repository.remove();
  return { comments, report };
}

async function nights({ model, home }: Stage, setNight: (night: number) => void) {
  const repository = scratch('acme/large');
  const folder = (name: string): string => path.join(home, name);
  const call = (night: number, ...words: string[]) =>
    runProgram(words, {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-0123456789', OPENAI_BASE_URL: model.url, ...clockAt(START + night * DAY) },
    });
  for (let night = 0; night < NIGHTS; night++) {
    setNight(night);
    const store = folder(`store-${night}`);
    mkdirSync(store);
    const words = ['--models', MODELS.join(','), '--store', store, '--history', folder('history')];
    const { exitCode, stderr } = await call(night, 'compare', ...words, '--out', folder('compare'));
    if (exitCode !== 0) throw new Error(stderr);
  }
  const { exitCode, stderr } = await call(
    NIGHTS - 1,
    'dashboard',
    '--history',
    folder('history'),
    '--out',
    folder('site'),
  );
  if (exitCode !== 0) throw new Error(stderr);
  repository.remove();
  return {
    comparison: readFileSync(folder('compare/compare.html'), 'utf8'),
    dashboard: readFileSync(folder('site/index.html'), 'utf8'),
  };
}
