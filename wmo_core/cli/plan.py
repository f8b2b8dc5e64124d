"""``python -m wmo_core plan ANSWERS.json``: the persoonlijk plan as PDF and as reading text."""

import argparse
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

from wmo_core.cli.antwoorden import bsn_places, read_dossier
from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import parse_day
from wmo_core.content.register import Register
from wmo_core.documents import DocumentError, render_pdf, to_markdown
from wmo_core.law.werkdagen import load_kalender
from wmo_core.plan.build import build_plan
from wmo_core.plan.models import PersoonlijkPlan

NAME = "mijn-persoonlijk-plan"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("plan", help="maakt het persoonlijk plan van een antwoordenbestand")
    parser.add_argument("file", metavar="ANTWOORDEN.json", type=Path, help="de antwoorden van één inwoner")
    kinds = " of ".join(Register)
    parser.add_argument("--register", metavar="R", help=f"{kinds}; zonder deze optie zoals in het bestand")
    parser.add_argument("--datum", metavar="D", help="dag van het plan, zoals 2026-11-22 (verplicht)")
    parser.add_argument("--uit", metavar="MAP", type=Path, help="map voor het plan (verplicht)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the plan as PDF and Markdown and print both paths. Raises CliError."""
    if args.datum is None:
        raise CliError("De dag van het plan ontbreekt; geef die met --datum, zoals --datum 2026-11-22.")
    if args.uit is None:
        raise CliError("De map voor het plan ontbreekt; geef die met --uit, zoals --uit uitvoer.")
    day = parse_day(args.datum, "--datum")
    if day < load_kalender().first_day:
        raise CliError(
            "--datum ligt voor de eerste dag waarvan de feestdagen bekend zijn; controleer het jaartal."
        )
    register = _register(args.register)
    dossier = read_dossier(args.file, day)
    for part in bsn_places(dossier):
        print(
            f"Let op: in {part} lijkt iets op een burgerservicenummer; laat dat liever weg.", file=sys.stderr
        )
    for path in write_plan(build_plan(dossier, made_on=day, register=register), args.uit):
        print(path)
    return 0


def _register(text: str | None) -> Register | None:
    if text is not None and text not in set(Register):
        raise CliError(f"--register moet {' of '.join(Register)} zijn.")
    return None if text is None else Register(text)


def write_plan(plan: PersoonlijkPlan, folder: Path) -> tuple[Path, Path]:
    """Write the plan into ``folder``, made when missing, and return the two paths. Raises CliError."""
    base = folder / f"{NAME}-{plan.in_register.value}"
    pdf, text = base.with_suffix(".pdf"), base.with_suffix(".md")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        pdf.write_bytes(render_pdf(plan, made_at=_noon(plan.made_on)))
        text.write_text(to_markdown(plan), encoding="utf-8")
    except DocumentError as error:
        raise CliError(str(error)) from None
    except OSError:
        raise CliError("In deze map is niet te schrijven; kies met --uit een andere map.") from None
    return pdf, text


def _noon(day: date) -> datetime:
    """Return a moment that is the same day in every time zone of the Netherlands."""
    return datetime.combine(day, time(12), tzinfo=UTC)
