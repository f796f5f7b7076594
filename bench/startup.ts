// Start-up of the built command line, beside a Node process that does nothing. Run: npm run bench startup
import path from 'node:path';
import { measureProcess, median } from './process.ts';

const RUNS = 15;
const root = process.cwd();
const program = path.join(root, 'dist/main/index.js');
const rows: [string, string[]][] = [
  ['an empty Node process', ['--eval', '0']],
  ['--version', [program, '--version']],
  ['--help', [program, '--help']],
  ['tasks starter', [program, 'tasks', 'starter']],
];

const costs = rows.map((): { cpu: number[]; wall: number[]; memory: number[] } => ({ cpu: [], wall: [], memory: [] }));
// In turn, so that a change of the machine's speed hits all alike.
for (let run = 0; run < RUNS; run++) {
  for (const [index, [, words]] of rows.entries()) {
    const cost = await measureProcess(words, root);
    costs[index]?.cpu.push(cost.cpuMs);
    costs[index]?.wall.push(cost.wallMs);
    costs[index]?.memory.push(cost.peakMegabytes);
  }
}
const nothing = median(costs[0]?.cpu ?? []);
console.log(`Medians of ${RUNS} runs, Node ${process.version}`);
for (const [index, [name]] of rows.entries()) {
  const { cpu = [], wall = [], memory = [] } = costs[index] ?? {};
  console.log(
    `${name.padEnd(24)} CPU ${median(cpu).toFixed(0).padStart(4)} ms (${(median(cpu) / nothing).toFixed(2)} × empty)   wall ${median(wall).toFixed(0).padStart(4)} ms   ${median(memory).toFixed(0)} MB`,
  );
}
