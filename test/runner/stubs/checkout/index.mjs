import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const { INPUT_REPOSITORY: repository, INPUT_REF: ref, GITHUB_SHA: sha, RUNNER_TEST_HOME: home } = process.env;
const depth = process.env['INPUT_FETCH-DEPTH'];
const folder = path.resolve(process.env.INPUT_PATH);

if (repository) cpSync(path.join(home, 'action'), folder, { recursive: true });
else checkOut();

function checkOut() {
  mkdirSync(folder, { recursive: true });
  const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'inherit' });
  git('init', '--quiet');
  git('remote', 'add', 'origin', `file://${home}/remote.git`);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  if (depth === '0') git('fetch', '--quiet', 'origin', ...all);
  git('fetch', '--quiet', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', ref || sha);
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
