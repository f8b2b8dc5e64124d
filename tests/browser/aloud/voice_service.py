"""A speech service with a Dutch voice and without a sound card: speech-dispatcher and espeak-ng."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODULES = Path("/usr/lib/speech-dispatcher-modules"), Path("/usr/libexec/speech-dispatcher-modules")
_START_SECONDS = 20
# What is said goes nowhere, at once: no sound card is needed and nobody waits for the sound.
_NO_SOUND = "pcm.!default { type null }\nctl.!default { type null }\n"
_SETTINGS = """LogLevel 1
LogDir "{home}"
DefaultLanguage "nl"
AudioOutputMethod "alsa"
AddModule "espeak-ng" "sd_espeak-ng" ""
DefaultModule espeak-ng
"""


def missing() -> str:
    """Return what is not installed, or nothing when there can be a voice."""
    if shutil.which("speech-dispatcher") is None:
        return "speech-dispatcher"
    has_voice = any((folder / "sd_espeak-ng").exists() for folder in MODULES)
    return "" if has_voice else "speech-dispatcher-espeak-ng"


@contextmanager
def voice_service(home: Path) -> Iterator[dict[str, str]]:
    """Run the service in a home of its own; give the environment for a browser that must find it."""
    (home / "settings/modules").mkdir(parents=True)
    (home / ".asoundrc").write_text(_NO_SOUND, encoding="utf-8")
    (home / "settings/speechd.conf").write_text(_SETTINGS.format(home=home), encoding="utf-8")
    socket = home / "socket"
    places = {"HOME": home, "XDG_RUNTIME_DIR": home, "SPEECHD_ADDRESS": f"unix_socket:{socket}"}
    environment = os.environ | {name: str(place) for name, place in places.items()}
    command = ["speech-dispatcher", "--run-single", "--timeout", "0", "--config-dir", str(home / "settings")]
    command += ["--communication-method", "unix_socket", "--socket-path", str(socket)]
    command += ["--pid-file", str(home / "pid"), "--log-dir", str(home)]
    with (home / "out.txt").open("wb") as out:
        running = subprocess.Popen(command, env=environment, stdout=out, stderr=out)
    try:
        _wait_for(socket, running, home / "out.txt")
        yield environment
    finally:
        running.terminate()
        running.wait()


def _wait_for(socket: Path, running: subprocess.Popen[bytes], out: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while not socket.exists():
        assert running.poll() is None and time.monotonic() < end, out.read_text(encoding="utf-8")
        time.sleep(0.1)
