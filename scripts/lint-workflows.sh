#!/usr/bin/env bash
# Lints action.yml, the workflows, the examples and the shell scripts with the strictest settings.
set -euo pipefail
cd "$(dirname "$0")/.."

actionlint="$(bash scripts/tool.sh actionlint)"
shellcheck="$(bash scripts/tool.sh shellcheck)"
zizmor="$(bash scripts/tool.sh zizmor)"

# Also lints the files that init writes, without the download at their end.
fresh="$(mktemp -d)"
trap 'rm -rf "${fresh}"' EXIT
mkdir -p "${fresh}/packages/one" "${fresh}/bedrock" "${fresh}/claude-code"
git init --quiet "${fresh}"
for folder in . packages/one; do
  (cd "${fresh}/${folder}" && https_proxy=socks://none "${OLDPWD}/node_modules/.bin/tsx" "${OLDPWD}/src/main.ts" init --yes --models one,two --dashboard --forks --accept) &> /dev/null || true
done
for provider in bedrock claude-code; do
  (cd "${fresh}/${provider}" && https_proxy=socks://none "${OLDPWD}/node_modules/.bin/tsx" "${OLDPWD}/src/main.ts" init --yes --provider "${provider}" --shards 4) &> /dev/null || true
done
workflows=(.github/workflows/*.yml examples/*.yml "${fresh}"/.github/workflows/swelancer-gate{,-packages--one}{,-nightly,-dashboard,-forks,-accept}.yml
  "${fresh}"/.github/workflows/swelancer-gate-{bedrock,claude-code}{,-nightly}.yml)

"${shellcheck}" scripts/*.sh .ci/run
# actionlint does not support this permission yet.
"${actionlint}" -no-color -shellcheck "${shellcheck}" -ignore 'unknown permission scope "copilot-requests"' "${workflows[@]}"
"${zizmor}" --offline --quiet --no-progress --color never --persona auditor --strict-collection --config .github/zizmor.yml \
  action.yml .github/dependabot.yml "${workflows[@]}"
