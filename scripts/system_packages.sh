#!/bin/sh
# Sees to what is needed besides Python: system_packages.sh tests | javascript
# For the tests: Chromium, pdftotext and pdfinfo, Java (for the validator veraPDF), PostgreSQL, and a library that the driver of the
# browser (playwright) uses and a bare Debian does not have. As root on Debian also a Dutch voice; without it the test with
# a real voice says that it was skipped. For the checks of the JavaScript: node and npm.
set -eu

has() { command -v "$1" >/dev/null 2>&1; }
missing=""
if [ "$1" = javascript ]; then
    has node || missing="$missing nodejs"
    has npm || missing="$missing npm"
else
    [ -n "${CHROMIUM:-}" ] || has chromium || missing="$missing chromium"
    has initdb || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
    has pdftotext || missing="$missing poppler-utils"
    has java || missing="$missing default-jre-headless"
    [ ! -x /sbin/ldconfig ] || /sbin/ldconfig -p | grep -q 'libatomic\.so\.1' || missing="$missing libatomic1"
fi

# Wished for, not needed: no failure here stops the tests.
if [ "$1" = tests ] && [ "$(id -u)" = 0 ] && has apt-get && [ ! -e /usr/lib/speech-dispatcher-modules/sd_espeak-ng ]; then
    voice="speech-dispatcher speech-dispatcher-audio-plugins speech-dispatcher-espeak-ng"
    # shellcheck disable=SC2086
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $voice; } \
        >/dev/null 2>&1 || echo "Geen Nederlandse stem: de test met een echte stem wordt overgeslagen."
fi
[ -z "$missing" ] && exit 0

# On Ubuntu, apt's chromium is only a pointer to a snap, which does not run everywhere.
if grep -q '^ID=ubuntu' /etc/os-release 2>/dev/null && [ "${missing#*chromium}" != "$missing" ]; then
    echo "Voor de tests is Chromium nodig. Op Ubuntu: sudo snap install chromium, of noem een andere browser:" >&2
    echo "make test CHROMIUM=/pad/naar/google-chrome. Ook nodig: sudo apt install poppler-utils default-jre-headless libatomic1 postgresql" >&2
    exit 1
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installeren:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Dit ontbreekt nog:$missing. Installeer het met: sudo apt install$missing" >&2
    exit 1
fi
