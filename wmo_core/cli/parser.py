"""The command line in Dutch: argparse itself speaks English and repeats what was typed."""

import argparse
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any, NoReturn

from wmo_core.cli.errors import CliError

PROGRAM = "python -m wmo_core"
COMMANDS = (
    "termijnen",
    "bijdrage",
    "plan",
    "vragen",
    "zoek",
    "boekje",
    "controle",
    "wet",
    "gebruiker",
    "opslag",
    "bezorg",
)


class _DutchHelp(argparse.HelpFormatter):
    """Help that starts with a Dutch word."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add the line that shows how the command is written."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class DutchParser(argparse.ArgumentParser):
    """A parser whose help and mistakes are Dutch; a mistake is a CliError that repeats nothing."""

    def __init__(self, **options: Any) -> None:
        """Make a parser with --help in Dutch."""
        super().__init__(**options, add_help=False, allow_abbrev=False, formatter_class=_DutchHelp)
        self._positionals.title, self._optionals.title = "gegevens", "opties"
        self.add_argument("-h", "--help", action="help", help="laat deze uitleg zien")

    def error(self, message: str) -> NoReturn:
        """Refuse the command. The message of argparse is English and may hold the input, so it stays away."""
        raise CliError(
            f"Deze opdracht is niet af of heeft een woord dat niet bekend is; zie {self.prog} --help."
        )


def build_parser(words: Sequence[str] = ()) -> DutchParser:
    """Return the parser with all commands, or with only the one that ``words`` begin with.

    What prints a document is slow to import, and somebody who asks for a date does not need it.
    """
    parser = DutchParser(prog=PROGRAM, description="Mijn Wmo-plan zonder browser.")
    commands = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)
    for command in words[:1] if words and words[0] in COMMANDS else COMMANDS:
        import_module(f"wmo_core.cli.{command}").add_parser(commands)
    return parser
