import { expect, it } from 'vitest';
import { destinationsFor } from '../../../src/solver/command/destinations.ts';
import { recipeOf } from '../../../src/solver/command/recipe.ts';
import { arm } from './setup.ts';

const hostsFor = (preset: string, environment: Readonly<Record<string, string>>): string[] => {
  const command = { preset, arguments: [], environment: [] };
  const recipe = recipeOf(
    command,
    { model: 'small', limits: arm.solver.limits },
    { hasEndpoint: false, isSandboxed: true },
  );
  return destinationsFor(recipe, environment, null, []).map(({ host, port }) => `${host}:${port}`);
};

it('A key for Bedrock allows the hosts of its region, and no others', () => {
  const environment = { AWS_BEARER_TOKEN_BEDROCK: 'key', AWS_REGION: 'us-west-2', CLAUDE_CODE_USE_BEDROCK: '1' };
  expect(hostsFor('claude-code', environment)).toEqual([
    'bedrock.us-west-2.amazonaws.com:443',
    'bedrock-runtime.us-west-2.amazonaws.com:443',
  ]);
});

it.each(['', 'evil.example/', 'us-west-2.evil.example'])('A region named "%s" allows nothing', AWS_REGION => {
  expect(hostsFor('claude-code', { AWS_BEARER_TOKEN_BEDROCK: 'key', AWS_REGION })).toEqual([]);
});

it("The job's token allows GitHub's API and Copilot's hosts", () => {
  const hosts = hostsFor('copilot-cli', { COPILOT_GITHUB_TOKEN: 'token' });
  expect(hosts).toEqual(expect.arrayContaining(['api.github.com:443', 'api.business.githubcopilot.com:443']));
  expect(hosts.every(host => /(?:^|\.)(?:github|githubcopilot)\.com:443$/.test(host))).toBe(true);
});
