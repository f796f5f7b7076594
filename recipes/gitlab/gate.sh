#!/usr/bin/env bash
# Runs the gate on a merge request, or measures the default branch so that merge requests find stored answers.
# Exit codes: 0 passed, 1 regressed, 2 wrong configuration, 3 the endpoint or the dataset failed.
set -uo pipefail

if [[ -z "${CI_MERGE_REQUEST_IID:-}" ]]; then
  swelancer-gate run --samples "${SAMPLES:-baseline}"
  exit
fi
swelancer-gate gate --baseline "origin/${CI_MERGE_REQUEST_TARGET_BRANCH_NAME}"
code=$?
[[ -f .swelancer-gate/out/comment.md ]] && node "$(dirname "$0")/note.mjs" .swelancer-gate/out/comment.md
exit "${code}"
