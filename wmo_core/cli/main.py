"""Runs one command: exit 0 when it worked, 1 for findings, 2 and one sentence for wrong input."""

import io
import os
import sys
from collections.abc import Sequence

from wmo_core.cli.errors import CliError
from wmo_core.cli.parser import build_parser
from wmo_core.errors import LoadError, SettingError

FINE, WRONG_INPUT = 0, 2


def main(words: Sequence[str]) -> int:
    """Run the command in ``words`` and return the exit code."""
    _speak_utf_8()
    try:
        args = build_parser(words).parse_args(words)
        code = int(args.run(args))
        sys.stdout.flush()
    except (CliError, LoadError, SettingError) as error:
        print(error, file=sys.stderr)
        return WRONG_INPUT
    except BrokenPipeError:
        # Whoever was reading, such as head, has enough. Python would complain again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return code


def _speak_utf_8() -> None:
    """Write euro signs and accents also where the terminal says that it knows only ASCII."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
