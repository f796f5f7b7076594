#!/usr/bin/env bash
# Lints action.yml, the workflows, the examples and the shell scripts, each linter at its strictest.
set -euo pipefail
cd "$(dirname "$0")/.."

actionlint="$(bash scripts/tool.sh actionlint)"
shellcheck="$(bash scripts/tool.sh shellcheck)"
zizmor="$(bash scripts/tool.sh zizmor)"
"${shellcheck}" scripts/*.sh .ci/run
"${actionlint}" -no-color -shellcheck "${shellcheck}" .github/workflows/*.yml examples/*.yml
"${zizmor}" --offline --quiet --no-progress --color never --persona auditor --strict-collection action.yml .github examples
