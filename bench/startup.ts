// Measures the startup of the built program, compared with an empty Node process. Run: npm run bench startup
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeRepository } from '../test/repository.ts';
import { startGitHubServer } from '../test/servers/github.ts';
import { measureProcess, median } from './process.ts';

const RUNS = 15;
const root = process.cwd();
const program = path.join(root, 'dist/main/index.js');

const github = await startGitHubServer();
const repository = makeRepository('startup');
const unchanged = await unchangedPullRequest();

interface Row {
  readonly name: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
const rows: readonly Row[] = [
  { name: 'an empty Node process', words: ['--eval', '0'] },
  { name: '--version', words: [program, '--version'] },
  { name: '--help', words: [program, '--help'] },
  { name: 'tasks starter', words: [program, 'tasks', 'starter'] },
  { name: 'action, nothing changed', words: [program], env: unchanged },
];

const costs = rows.map((): { cpu: number[]; wall: number[]; memory: number[] } => ({ cpu: [], wall: [], memory: [] }));
// Alternating, so that changes in machine speed affect all equally.
for (let run = 0; run < RUNS; run++) {
  for (const [index, { words, env }] of rows.entries()) {
    const cost = await measureProcess(words, env === undefined ? root : repository.folder, env);
    if (cost.exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${cost.exitCode}`);
    costs[index]?.cpu.push(cost.cpuMs);
    costs[index]?.wall.push(cost.wallMs);
    costs[index]?.memory.push(cost.peakMegabytes);
  }
}
const nothing = median(costs[0]?.cpu ?? []);
console.log(`Medians of ${RUNS} runs, Node ${process.version}`);
for (const [index, { name }] of rows.entries()) {
  const { cpu = [], wall = [], memory = [] } = costs[index] ?? {};
  console.log(
    `${name.padEnd(24)} CPU ${median(cpu).toFixed(0).padStart(4)} ms (${(median(cpu) / nothing).toFixed(2)} × empty)   wall ${median(wall).toFixed(0).padStart(4)} ms   ${median(memory).toFixed(0)} MB`,
  );
}
repository.remove();
await github.close();

/** Environment of the action's step for a pull request that changes nothing the model sees. */
async function unchangedPullRequest(): Promise<Record<string, string>> {
  const baseSha = repository.commit('start', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/bm25\n' });
  const headSha = repository.commit('change', { 'notes.md': 'Nothing of the prompt.' });
  const name = 'octo/prompts';
  github.world.pulls = [{ number: 7, headSha, headRef: 'change', headRepository: name, baseSha, state: 'open' }];
  const home = path.join(path.dirname(repository.folder), 'runner');
  const file = (name: string): string => path.join(home, name);
  mkdirSync(home);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const base = { sha: baseSha, ref: 'main', repo: { full_name: name } };
  const head = { sha: headSha, ref: 'change', repo: { full_name: name } };
  const event = {
    pull_request: { number: 7, state: 'open', draft: false, base, head },
    repository: { full_name: name, default_branch: 'main' },
  };
  writeFileSync(file('event.json'), JSON.stringify(event));
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: name,
    GITHUB_RUN_ID: '5',
    GITHUB_API_URL: github.url,
    SWELANCER_GATE_INPUTS: JSON.stringify({ 'github-token': 'ghs_token' }),
    SWELANCER_GATE_STORE: file('store'),
    SWELANCER_GATE_OUT: file('report'),
    SWELANCER_GATE_DATASETS: file('datasets'),
  };
}
