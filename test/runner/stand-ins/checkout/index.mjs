import { execFileSync } from 'node:child_process';

const { INPUT_REF: ref, GITHUB_SHA: sha, RUNNER_TEST_HOME: home } = process.env;
const depth = process.env['INPUT_FETCH-DEPTH'];
const git = (...words) => execFileSync('git', words, { stdio: 'inherit' });

git('init', '--quiet');
git('remote', 'add', 'origin', `file://${home}/remote.git`);
if (depth === '0') git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
git('fetch', '--quiet', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', ref || sha);
git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
