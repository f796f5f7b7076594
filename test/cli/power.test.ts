import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { say } from '../person.ts';
import { scratch } from '../scratch.ts';

it.each([
  ['warn', false],
  ['fail', true],
] as const)('power uses the words of the comment, and names runs that fail undecided: %s', async (policy, fails) => {
  const directory = scratch();
  writeFileSync(
    path.join(directory, 'swelancer-gate.yml'),
    `suite: starter\nmodel: m\ndecision: {on-inconclusive: ${policy}}\n`,
  );
  const { printed, told, exitCode } = await say(['power', '--runs', '10'], { directory, env: { https_proxy: '' } });
  expect([exitCode, told]).toEqual([0, '']);
  expect(printed).toMatch(/^true drop {5}fails the build {3}passes {3}not decided {5}calls$/m);
  expect(printed.includes('Runs that are not decided fail the build, too (on-inconclusive: fail).')).toBe(fails);
});
