import { afterEach, beforeEach, expect, it } from 'vitest';
import { nameSecret } from '../../src/action/secret-name.ts';
import { type WorkflowPlace, workflowText } from '../../src/cli/init/workflow.ts';
import { runOf } from '../github/run-of.ts';
import { makeRepository, type Repository } from '../repository.ts';

const WORKFLOW = '.github/workflows/gate.yml';
const place: WorkflowPlace = {
  ...{
    branch: 'main',
    baseUrl: 'https://example.com/v1',
    secret: 'SOME_KEY',
    signIn: null,
    folder: '',
    nightly: false,
    shards: 1,
  },
  action: { repository: 'octo/gate', ref: 'main' },
  forksBy: 'pull_request_target',
};
const missing = { kind: 'missing', holder: 'the secret for the input api-key', hint: 'Set it.' } as const;

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const nameIn = (workflow: string) => {
  repository.write({ [WORKFLOW]: workflow });
  return nameSecret(missing, 'api-key', repository.folder, runOf('http://127.0.0.1:9', { workflow: WORKFLOW }));
};

it('A missing secret has the name from the workflow, with the command that sets it', async () => {
  expect(await nameIn(await workflowText('gate', place))).toMatchObject({
    secret: 'SOME_KEY',
    hint: expect.stringContaining('`gh secret set SOME_KEY --repo octo/prompts`'),
  });
});

it('A secret for forks is set in the environment of its job', async () => {
  expect(await nameIn(await workflowText('forks', place))).toMatchObject({
    hint: expect.stringContaining('`gh secret set SOME_KEY_FOR_FORKS --repo octo/prompts --env prompt-gate`'),
  });
});

it('No name is guessed if the workflow passes several secrets, or none', async () => {
  const several = `api-key: \${{ secrets.ONE }}\napi-key: \${{ secrets.TWO }}\n`;
  expect(await nameIn(several)).toEqual(missing);
  expect(await nameIn('')).toEqual(missing);
});
