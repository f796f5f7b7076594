#!/usr/bin/env bash
# Runs the gate on a pull request, or measures the default branch so that pull requests find stored answers.
# Exit codes: 0 passed, 1 regressed, 2 wrong configuration, 3 the endpoint or the dataset failed.
set -euo pipefail

# Buildkite sets BUILDKITE_PULL_REQUEST to "false" outside pull requests.
if [[ "${BUILDKITE_PULL_REQUEST:-false}" != false ]]; then
  base=$BUILDKITE_PULL_REQUEST_BASE_BRANCH
  # The agent fetches only the commit of the build.
  git fetch --quiet origin "+refs/heads/$base:refs/remotes/origin/$base"
  exec swelancer-gate gate --baseline "origin/$base"
fi
if [[ "$BUILDKITE_BRANCH" == "$BUILDKITE_PIPELINE_DEFAULT_BRANCH" ]]; then
  exec swelancer-gate run --samples "${SAMPLES:-baseline}"
fi
echo 'Neither a pull request nor the default branch: nothing was measured.'
