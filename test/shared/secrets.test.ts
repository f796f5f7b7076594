import { expect, it } from 'vitest';
import { INPUTS, secretsOf, withoutSecrets } from '../../src/shared/secrets.ts';

const SECRET = {
  OPENAI_API_KEY: 'a',
  github_token: 'b',
  CLIENT_SECRET: 'c',
  npm_config_password: 'd',
  GOOGLE_APPLICATION_CREDENTIALS: 'e',
};
const PLAIN = { PATH: '/bin', OPENAI_BASE_URL: 'https://api.example.com' };

it('Variables whose names suggest secrets, in any case, are secrets', () => {
  const environment = { ...PLAIN, ...SECRET, MISSING_KEY: undefined };
  expect(secretsOf(environment)).toEqual(Object.values(SECRET));
  expect(withoutSecrets(environment)).toEqual(PLAIN);
});

it('The inputs of the action are secrets by their own names, and are passed to no program', () => {
  const inputs = JSON.stringify({ 'api-key': 'k', suite: 'gate', 'github-token': 't', 'fallback-api-key': 1 });
  expect(secretsOf({ [INPUTS]: inputs })).toEqual(['k', 't']);
  expect(withoutSecrets({ ...PLAIN, [INPUTS]: inputs })).toEqual(PLAIN);
});

it.each(['', 'null', '[', '"text"'])('Unreadable inputs (%j) have no secrets', text => {
  expect(secretsOf({ [INPUTS]: text })).toEqual([]);
});
