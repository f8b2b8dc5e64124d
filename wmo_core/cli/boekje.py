"""``python -m wmo_core boekje``: the empty booklet as PDF, to print."""

import argparse
from pathlib import Path

from wmo_core.cli.errors import CliError
from wmo_core.cli.gemeente import gemeente_id_of
from wmo_core.cli.invoer import parse_day
from wmo_core.content.register import Register
from wmo_core.documents.booklet import booklet_pdf
from wmo_core.flows.loader import load_flow
from wmo_core.flows.numbers import FLOWS
from wmo_core.law.errors import NotKnownError
from wmo_core.today import today

NAME = "boekje"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("boekje", help="maakt het lege boekje met alle vragen, om te printen")
    kinds = " of ".join(Register)
    parser.add_argument(
        "--register", metavar="R", default=Register.EASY_READ, help=f"{kinds} (zonder: easy-read)"
    )
    parser.add_argument(
        "--gemeente", metavar="G", help="map, code of naam van een gemeente (zonder: met lege regels)"
    )
    parser.add_argument("--uit", metavar="MAP", type=Path, help="map voor het boekje (verplicht)")
    parser.add_argument(
        "--onderwerp",
        metavar="O",
        action="append",
        default=[],
        help="alleen hierover; mag vaker (zonder: alles)",
    )
    parser.add_argument("--groot", action="store_true", help="grote letters: 18 punt of meer")
    parser.add_argument(
        "--datum", metavar="D", help="dag van de termijnen, zoals 2026-11-22 (zonder: vandaag)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the booklet and print its path. Raises CliError."""
    _check(args)
    gemeente = None if args.gemeente is None else gemeente_id_of(args.gemeente)
    day = parse_day(args.datum, "--datum") if args.datum else today()
    about = tuple(args.onderwerp)
    try:
        content = booklet_pdf(Register(args.register), gemeente, on=day, large=args.groot, onderwerpen=about)
    except NotKnownError:
        raise CliError(
            "De termijnen van die dag zijn niet bekend; kies met --datum een andere dag."
        ) from None
    parts = (NAME, "kort" if about else "", args.register, "groot" if args.groot else "")
    path = args.uit / f"{'-'.join(filter(None, parts))}.pdf"
    try:
        args.uit.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError:
        raise CliError("In deze map is niet te schrijven; kies met --uit een andere map.") from None
    print(path)
    return 0


def _check(args: argparse.Namespace) -> None:
    """Raise CliError for what is missing or not known."""
    if args.uit is None:
        raise CliError("De map voor het boekje ontbreekt; geef die met --uit, zoals --uit uitvoer.")
    if args.register not in set(Register):
        raise CliError(f"--register moet {' of '.join(Register)} zijn.")
    known = tuple(each.id for each in load_flow(FLOWS[0]).onderwerpen)
    if not set(args.onderwerp) <= set(known):
        raise CliError(f"Dit onderwerp is niet bekend; kies {', '.join(known)}.")
