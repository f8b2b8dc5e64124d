#!/bin/sh
# Makes the virtual environment: venv.sh PYTHON FOLDER
set -eu
python="$1"
folder="$2"

if ! command -v "$python" >/dev/null 2>&1; then
    echo "Python is er niet. Installeer Python 3.11 of nieuwer, of noem het: make run PYTHON=/pad/naar/python3" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "$("$python" --version) is te oud. Nodig is Python 3.11 of nieuwer: make run PYTHON=/pad/naar/python3" >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
    else
        echo "Het pakket python3-venv ontbreekt. Installeer het met: sudo apt install python3-venv" >&2
        exit 1
    fi
fi
"$python" -m venv "$folder"
