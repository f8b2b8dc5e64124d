#!/bin/sh
# Sees to what the tests need besides Python: Chromium, pdftotext and pdfinfo, and a library that
# the driver of the browser (playwright) uses and a bare Debian does not have.
set -eu

missing=""
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
[ ! -x /sbin/ldconfig ] || /sbin/ldconfig -p | grep -q 'libatomic\.so\.1' || missing="$missing libatomic1"
[ -z "$missing" ] && exit 0

# On Ubuntu, apt's chromium is only a pointer to a snap, which does not run everywhere.
if grep -q '^ID=ubuntu' /etc/os-release 2>/dev/null && [ "${missing#*chromium}" != "$missing" ]; then
    echo "Voor de tests is Chromium nodig. Op Ubuntu: sudo snap install chromium, of noem een andere browser:" >&2
    echo "make test CHROMIUM=/pad/naar/google-chrome. Ook nodig: sudo apt install poppler-utils libatomic1" >&2
    exit 1
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installeren:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Voor de tests ontbreekt:$missing. Installeer dat met: sudo apt install$missing" >&2
    exit 1
fi
