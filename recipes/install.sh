#!/usr/bin/env bash
# Installs SWE-Lancer Gate from its repository at one commit. Needs git, npm and Node 20.11 or newer.
# SWELANCER_GATE_COMMIT: the commit to install, 40 hexadecimal digits.
# SWELANCER_GATE_REPOSITORY: where to clone it from. Default: the project on GitHub.
set -euo pipefail

commit=${SWELANCER_GATE_COMMIT:-}
if [[ ! $commit =~ ^[0-9a-f]{40}$ ]]; then
  echo 'SWELANCER_GATE_COMMIT is not a commit of 40 hexadecimal digits. Set it to the commit to install.' >&2
  exit 2
fi
folder=$(mktemp -d)
git clone --quiet --no-checkout "${SWELANCER_GATE_REPOSITORY:-https://github.com/swelancer-gate/swelancer-gate}" "$folder"
git -C "$folder" -c advice.detachedHead=false checkout --quiet "$commit"
npm install --global --silent --no-audit --no-fund "$folder"
