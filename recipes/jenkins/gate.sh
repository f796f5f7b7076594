#!/usr/bin/env bash
# Runs the gate on a pull request, or measures the default branch so that pull requests find stored answers.
# Exit codes: 0 passed, 1 regressed, 2 wrong configuration, 3 the endpoint or the dataset failed.
set -euo pipefail

# A multibranch pipeline sets CHANGE_TARGET in pull requests, and BRANCH_IS_PRIMARY on the default branch.
if [[ -n "${CHANGE_TARGET:-}" ]]; then
  # Jenkins fetches only the branch of the build.
  git fetch --quiet origin "+refs/heads/$CHANGE_TARGET:refs/remotes/origin/$CHANGE_TARGET"
  exec swelancer-gate gate --baseline "origin/$CHANGE_TARGET"
fi
if [[ "${BRANCH_IS_PRIMARY:-}" == true ]]; then
  exec swelancer-gate run --samples "${SAMPLES:-baseline}"
fi
echo 'Neither a pull request nor the default branch: nothing was measured.'
