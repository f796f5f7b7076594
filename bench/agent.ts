// 113 agents with six turns each on the real tasks, with a loopback server that answers after 200 ms: the overhead of
// tools, workspaces and growing conversations. Both numbers have a floor: sending these 678 requests with nothing but the
// openai package takes 1.06 times the bound, and 2.9 s of CPU time with fetch, or 1.6 to 2.1 s with undici's request, which
// the program uses. Needs a built dist/. Run: npm run bench agent
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { promptInStyle } from '../test/e2e/manager.ts';
import { realDataset } from '../test/real-dataset.ts';
import { type Answer, startOpenAiServer } from '../test/servers/openai.ts';
import { measureProcess, median } from './process.ts';

const LATENCY_MS = 200;
const CONCURRENCY = 16;
const TASKS = 113;
const RUNS = 3;
const FOLDERS = 5;
const FILES = 20;

if (realDataset === null) throw new Error('this bench needs the real dataset in ../shared/data');
const use = (...calls: readonly (readonly [name: string, given: object])[]): Answer => ({
  text: '',
  toolCalls: calls.map(([name, given]) => ({ name, arguments: given })),
});
/** An agent's turns: list, search, read, and decide in the sixth turn. */
const TURNS: readonly Answer[] = [
  use(['list_folder', {}], ['list_folder', { path: 'src/part3' }]),
  use(['search', { pattern: 'function (is|has)Valid\\w*7\\(', glob: '*.ts' }]),
  use(['read_file', { path: 'src/part3/module7.ts' }], ['read_file', { path: 'src/part4/module7.ts' }]),
  use(['find_files', { glob: '**/*7.ts' }]),
  use(['search', { pattern: 'no such words' }], ['read_file', { path: 'src/part2/module1.ts', start_line: 40 }]),
  use(['submit_decision', { selected_proposal_id: 0 }]),
];

const folder = mkdtempSync(path.join(tmpdir(), 'bench-agent-'));
for (let part = 0; part < FOLDERS; part++) {
  mkdirSync(path.join(folder, `code/src/part${part}`), { recursive: true });
  for (let module = 0; module < FILES; module++) {
    const lines = Array.from(
      { length: 200 },
      (_, line) => `export function isValid${line}x${module}(value: string) {}`,
    );
    writeFileSync(path.join(folder, `code/src/part${part}/module${module}.ts`), lines.join('\n'));
  }
}
writeFileSync(
  path.join(folder, 'swelancer-gate.yml'),
  'suite: lite\nsolver: agent\nmodel: m\nprompt: manager.md\nrepository: ./code\n',
);
writeFileSync(path.join(folder, 'manager.md'), promptInStyle('careful'));

const server = await startOpenAiServer({
  answer: ({ messages }) => TURNS[messages.filter(({ role }) => role === 'assistant').length] ?? '',
  latencyMs: LATENCY_MS,
});
const bound = Math.ceil(TASKS / CONCURRENCY) * TURNS.length * LATENCY_MS;
const ratios: number[] = [];
const words = ['run', '--base-url', server.url, '--dataset', realDataset, '--concurrency', String(CONCURRENCY)];
const program = [path.resolve('dist/main/index.js'), ...words, '--store', 'store', '--out', 'out'];
for (let run = 0; run < RUNS; run++) {
  const before = server.requests.length;
  for (const name of ['.cache', 'store', 'out']) rmSync(path.join(folder, name), { recursive: true, force: true });
  const cost = await measureProcess(program, folder, { OPENAI_API_KEY: 'none' });
  const calls = server.requests.length - before;
  if (calls !== TASKS * TURNS.length) throw new Error(`expected ${TASKS * TURNS.length} calls, received ${calls}`);
  ratios.push(cost.wallMs / bound);
  console.log(
    `${calls} calls: wall ${(cost.wallMs / 1000).toFixed(2)} s = ${(cost.wallMs / bound).toFixed(3)} × bound of ${bound / 1000} s, CPU ${(cost.cpuMs / 1000).toFixed(2)} s, peak ${cost.peakMegabytes.toFixed(0)} MB, ${megabytes('store')} MB of answers`,
  );
}
// The program itself reports the disk space of the code.
const again = [...program.slice(0, -4), '--store', 'store-again', '--out', 'out-again'];
const { stderr } = await promisify(execFile)(process.execPath, again, {
  cwd: folder,
  env: { PATH: process.env.PATH, HOME: folder, OPENAI_API_KEY: 'none' },
});
console.log(/The code of the tasks took .*/.exec(stderr)?.[0]);
console.log(`median ratio ${median(ratios).toFixed(3)}`);
await server.close();
rmSync(folder, { recursive: true });

function megabytes(name: string): string {
  const files = readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true }).filter(file =>
    file.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  return (bytes / 1e6).toFixed(1);
}
