// Estimates the effect of skipping tasks whose stored answers are all wrong in the first look of an agent's gate: answers
// saved, and the shift of a harmless change toward a drop, in standard errors. Run: npm run bench first-look
import { randomFrom } from '../src/shared/random.ts';

const RUNS = 4000;
const SUITES = [
  { tasks: 30, stored: 12 },
  { tasks: 57, stored: 8 },
  { tasks: 113, stored: 5 },
];
/** Probability of a correct answer for each task: a share of tasks is settled, and the rest anywhere in between. */
const WORLDS = [
  { name: 'mostly settled', chance: (random: () => number) => settled(random, 0.6) },
  { name: 'mostly open', chance: (random: () => number) => settled(random, 0.1) },
];

const random = randomFrom('first look').next;
console.log('| tasks | stored answers | probabilities | skipped | shift |\n| --- | --- | --- | --- | --- |');
for (const { tasks, stored } of SUITES) {
  for (const { name, chance } of WORLDS) {
    const whole: number[] = [];
    const chosen: number[] = [];
    let leftOut = 0;
    for (let run = 0; run < RUNS; run++) {
      let [all, some] = [0, 0];
      for (let task = 0; task < tasks; task++) {
        const right = chance(random);
        const before = Array.from({ length: stored }, () => Number(random() < right)).reduce((sum, one) => sum + one);
        const difference = Number(random() < right) - before / stored;
        all += difference;
        if (before > 0) some += difference;
        else leftOut++;
      }
      whole.push(all / tasks);
      chosen.push(some / tasks);
    }
    const moved = (mean(chosen) - mean(whole)) / deviation(whole);
    const share = (100 * leftOut) / (RUNS * tasks);
    console.log(`| ${tasks} | ${stored} | ${name} | ${share.toFixed(0)}% | ${moved.toFixed(2)} standard errors |`);
  }
}

/** Almost always wrong or right with 3% slips, or anything. */
function settled(random: () => number, share: number): number {
  if (random() >= share) return random();
  return random() < 0.5 ? 0.03 : 0.97;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map(value => (value - middle) ** 2)));
}
