"""``python -m wmo_core plan ANSWERS``: everything that a resident takes along."""

import argparse
import sys
from datetime import date
from pathlib import Path

from wmo_core.chance import calendar_id
from wmo_core.cli.antwoorden import bsn_places, read_dossier
from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import parse_day
from wmo_core.content.register import Register
from wmo_core.documents.everything import Makers, everything, plan_files
from wmo_core.documents.plan_files import PlanFormat, formats_of, try_each
from wmo_core.law.werkdagen import load_kalender
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "plan",
        help="maakt alles om mee te nemen van een antwoordenbestand",
        description="Maakt het persoonlijk plan in alle vormen, de gesprekskaart, de bladzijde voor de "
        "consulent en de brieven die op die dag kunnen. Met --vorm: alleen het plan, in die vorm.",
    )
    parser.add_argument("file", metavar="ANTWOORDEN", type=Path, help="een bestand dat de app opent")
    kinds = " of ".join(Register)
    parser.add_argument("--register", metavar="R", help=f"{kinds}; zonder deze optie zoals in het bestand")
    parser.add_argument("--datum", metavar="D", help="dag van het plan, zoals 2026-11-22 (verplicht)")
    parser.add_argument("--uit", metavar="MAP", type=Path, help="map voor de bestanden (verplicht)")
    formats = ", ".join(PlanFormat)
    parser.add_argument(
        "--vorm",
        metavar="V",
        action="append",
        help=f"alleen het plan, in deze vorm: {formats}; mag vaker; zonder: alles om mee te nemen",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write everything, or the formats that were asked for, and print the paths. Raises CliError."""
    if args.datum is None:
        raise CliError("De dag van het plan ontbreekt; geef die met --datum, zoals --datum 2026-11-22.")
    if args.uit is None:
        raise CliError("De map voor het plan ontbreekt; geef die met --uit, zoals --uit uitvoer.")
    day = parse_day(args.datum, "--datum")
    if day < load_kalender().first_day:
        raise CliError(
            "--datum ligt voor de eerste dag waarvan de feestdagen bekend zijn; controleer het jaartal."
        )
    register, formats = _register(args.register), _formats(args.vorm)
    dossier = read_dossier(args.file, day)
    for part in bsn_places(dossier):
        print(
            f"Let op: in {part} lijkt iets op een burgerservicenummer; laat dat liever weg.", file=sys.stderr
        )
    dossier = _numbered(dossier, formats)
    for path in _write(_makers(dossier, day, register or dossier.in_register, formats), args.uit):
        print(path)
    return 0


def _register(text: str | None) -> Register | None:
    if text is not None and text not in set(Register):
        raise CliError(f"--register moet {' of '.join(Register)} zijn.")
    return None if text is None else Register(text)


def _formats(asked: list[str] | None) -> tuple[PlanFormat, ...] | None:
    if set(asked or ()) - set(PlanFormat):
        raise CliError(f"--vorm moet {', '.join(list(PlanFormat)[:-1])} of {list(PlanFormat)[-1]} zijn.")
    return None if asked is None else tuple(one for one in PlanFormat if one.value in asked)


def _numbered(dossier: Dossier, formats: tuple[PlanFormat, ...] | None) -> Dossier:
    """Return the dossier with an id for its calendar; that of a file of before is not kept here."""
    has_calendar = dossier.dates.melding and (formats is None or PlanFormat.ICS in formats)
    if dossier.files.calendar_id or not has_calendar:
        return dossier
    print(
        "Let op: dit bestand heeft geen nummer voor een agenda, dus een later agendabestand verandert "
        "deze dagen niet; open de antwoorden in de app en bewaar ze opnieuw.",
        file=sys.stderr,
    )
    return dossier.model_copy(update={"files": dossier.files.with_id(calendar_id())})


def _makers(
    dossier: Dossier, day: date, register: Register, formats: tuple[PlanFormat, ...] | None
) -> Makers:
    """Return what makes each file. Without known days there is no calendar."""
    facts = plan_facts(dossier, day)
    plan = word_plan(facts, register)
    if formats is None:
        return everything(dossier, facts, plan)
    return plan_files(plan, [one for one in formats if one in formats_of(plan)])


def _write(makers: Makers, folder: Path) -> list[Path]:
    """Write the files into ``folder``, made when missing, and return the paths. Raises CliError.

    A file that cannot be made does not stop the others.
    """
    files, failed = try_each(makers)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
    except OSError:
        raise CliError("In deze map is niet te schrijven; kies met --uit een andere map.") from None
    if failed:
        raise CliError(
            f"Niet gelukt: {', '.join(failed)}. "
            "De andere bestanden staan in de map; meld dit aan de beheerder."
        )
    return [folder / name for name in files]
