import { expect, it } from 'vitest';
import { commitPage, runPage } from '../../src/report/links.ts';

it.each(['github.com', 'octo-corp.ghe.com'])('A report of a run on %s links to its run and its commits', host => {
  const runUrl = `https://${host}/octo/prompts/actions/runs/5`;
  expect(runPage({ runUrl })).toBe(runUrl);
  expect(commitPage('a'.repeat(40), { runUrl })).toBe(`https://${host}/octo/prompts/commit/${'a'.repeat(40)}`);
});

it.each([
  'https://evil.example/octo/prompts/actions/runs/5',
  'https://ghe.com.evil.example/octo/prompts/actions/runs/5',
  'https://evil.example/x.ghe.com/actions/runs/5',
  'https://user@octo.ghe.com/octo/prompts/actions/runs/5',
  'http://octo.ghe.com/octo/prompts/actions/runs/5',
  'https://octo.ghe.com/octo/prompts/actions/runs/5?a=b',
  'javascript:alert(1)',
])('A report does not link to %s', runUrl => {
  expect(runPage({ runUrl })).toBeNull();
});
