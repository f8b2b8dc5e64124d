"""``python -m wmo_core termijnen``: the days that count, as JSON."""

import argparse
import sys

from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import parse_day
from wmo_core.law.errors import NotKnownError
from wmo_core.law.termijnen import Volgorde, VolgordeError, termijnen

MESSAGES = {
    Volgorde.AANVRAAG_VOOR_MELDING: "De aanvraag kan niet voor de melding liggen.",
    Volgorde.BESLUIT_VOOR_AANVRAAG: "Het besluit kan niet voor de aanvraag liggen.",
    Volgorde.BESLUIT_VOOR_MELDING: "Het besluit kan niet voor de melding liggen.",
}
EARLY = (
    "Let op: een aanvraag voor {} telt alleen als het onderzoek toen klaar was "
    "(Wmo 2015, artikel 2.3.2, lid 9); geef in dat geval --onderzoek-klaar."
)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("termijnen", help="rekent uit welke dagen tellen")
    parser.add_argument("--melding", metavar="D", help="dag van de melding, zoals 2026-11-20 (verplicht)")
    parser.add_argument("--aanvraag", metavar="D", help="dag waarop de gemeente de aanvraag kreeg")
    parser.add_argument(
        "--onderzoek-klaar",
        action="store_true",
        help="het onderzoek was klaar op de dag van de aanvraag; nodig voor een aanvraag binnen de zes weken",
    )
    parser.add_argument("--besluit", metavar="D", help="dag waarop de gemeente het besluit verstuurde")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the terms as JSON. Raises CliError."""
    if args.melding is None:
        raise CliError("De dag van de melding ontbreekt; geef die met --melding, zoals --melding 2026-11-20.")
    melding = parse_day(args.melding, "--melding")
    aanvraag = None if args.aanvraag is None else parse_day(args.aanvraag, "--aanvraag")
    besluit = None if args.besluit is None else parse_day(args.besluit, "--besluit")
    try:
        found = termijnen(melding, aanvraag, besluit, onderzoek_klaar=args.onderzoek_klaar)
    except VolgordeError as error:
        raise CliError(MESSAGES[error.code]) from None
    except NotKnownError as error:
        raise CliError(str(error)) from None
    print(found.model_dump_json(indent=2))
    if found.is_early(aanvraag) and not args.onderzoek_klaar:
        print(EARLY.format(found.aanvraag_mogelijk_vanaf), file=sys.stderr)
    return 0
