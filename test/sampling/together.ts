// One of several processes that need the same trials from one store: tsx together.ts STORE URL.
import { createSampler } from '../../src/sampling/sampler.ts';
import { systemTime } from '../../src/shared/time.ts';
import { openStore } from '../../src/trial/store.ts';
import { makeSolver, makeTask, SOLUTION } from '../trial/samples.ts';

const [folder = '', url = ''] = process.argv.slice(2);
const store = openStore(folder);
const candidate = makeSolver(async task => {
  await fetch(`${url}/${task.id}`);
  return SOLUTION;
});
const sampler = createSampler({
  ...systemTime(),
  solvers: { candidate },
  store,
  merged: null,
  budget: { maxCalls: null, maxCost: null, maxMinutes: null },
  concurrency: 8,
  signal: new AbortController().signal,
  onTrial: () => {},
});
const tasks = Array.from({ length: 48 }, (_, index) => makeTask(`${index}-manager-0`));
await sampler.take(tasks.map(task => ({ arm: 'candidate', task, sample: 0 })));
console.log(sampler.known('candidate', tasks).trials.length);
store.close();
