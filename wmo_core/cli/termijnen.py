"""``python -m wmo_core termijnen``: the days that count, as JSON."""

import argparse
import json
import sys

from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import parse_day
from wmo_core.law.errors import NotKnownError
from wmo_core.law.termijnen import Termijn, Termijnen, Volgorde, VolgordeError, termijnen

MESSAGES = {
    Volgorde.AANVRAAG_VOOR_MELDING: "De aanvraag kan niet voor de melding liggen.",
    Volgorde.BESLUIT_VOOR_AANVRAAG: "Het besluit kan niet voor de aanvraag liggen.",
    Volgorde.BESLUIT_VOOR_MELDING: "Het besluit kan niet voor de melding liggen.",
}
EARLY = "Let op: {} Geef --onderzoek-klaar als dat zo was."


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
    parser.add_argument("--datum", metavar="D", help="noemt ook welke termijnen op deze dag voorbij zijn")
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
    print(json.dumps(found.model_dump(mode="json") | _gone(found, args.datum), indent=2, ensure_ascii=False))
    if "beschikking" in found.niet_bekend:
        print(EARLY.format(found.niet_bekend["beschikking"]), file=sys.stderr)
    return 0


def _gone(found: Termijnen, text: str | None) -> dict[str, list[str]]:
    """Return the terms that are over on a day: a day that has gone is no day to act on. Raises CliError."""
    if text is None:
        return {}
    day = parse_day(text, "--datum")
    return {"voorbij": [name for name, term in found if isinstance(term, Termijn) and term.is_over(day)]}
