import { expect, it } from 'vitest';
import { readRun } from '../../src/github/workflow-run.ts';

const runner = { GITHUB_REPOSITORY: 'octo/gate', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2' };

it('A run is read from the variables of the runner', () => {
  expect(readRun(runner)).toEqual({
    repository: { owner: 'octo', name: 'gate' },
    id: 42,
    attempt: 2,
    apiUrl: 'https://api.github.com',
    url: 'https://github.com/octo/gate/actions/runs/42',
    workflow: null,
  });
});

it('The addresses of an Enterprise Server are used', () => {
  const server = { GITHUB_API_URL: 'https://ghe.example/api/v3', GITHUB_SERVER_URL: 'https://ghe.example' };
  expect(readRun({ ...runner, ...server })).toMatchObject({
    apiUrl: 'https://ghe.example/api/v3',
    url: 'https://ghe.example/octo/gate/actions/runs/42',
  });
});

it.each([
  ['octo/gate/.github/workflows/gate.yml@refs/heads/main', '.github/workflows/gate.yml'],
  ['octo/gate/.github/workflows/gate.yml@refs/pull/7/merge', '.github/workflows/gate.yml'],
  ['octo/shared/.github/workflows/gate.yml@v1', null],
  ['', null],
])('The workflow file of %j is %j', (ref, workflow) => {
  expect(readRun({ ...runner, GITHUB_WORKFLOW_REF: ref }).workflow).toBe(workflow);
});

it('A missing variable is named in the error', () => {
  expect(() => readRun({ ...runner, GITHUB_RUN_ID: undefined })).toThrow(/^GITHUB_RUN_ID /);
});
