"""``python -m wmo_core plan ANSWERS.json``: the persoonlijk plan in all its forms."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from wmo_core.cli.antwoorden import bsn_places, read_dossier
from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import parse_day
from wmo_core.content.register import Register
from wmo_core.documents import Form, forms_of, make_each
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
    forms = ", ".join(Form)
    parser.add_argument(
        "--vorm", metavar="V", action="append", help=f"alleen deze vorm: {forms}; mag vaker; zonder: alle"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the plan in each form that was asked for and print the paths. Raises CliError."""
    if args.datum is None:
        raise CliError("De dag van het plan ontbreekt; geef die met --datum, zoals --datum 2026-11-22.")
    if args.uit is None:
        raise CliError("De map voor het plan ontbreekt; geef die met --uit, zoals --uit uitvoer.")
    day = parse_day(args.datum, "--datum")
    if day < load_kalender().first_day:
        raise CliError(
            "--datum ligt voor de eerste dag waarvan de feestdagen bekend zijn; controleer het jaartal."
        )
    register, forms = _register(args.register), _forms(args.vorm)
    dossier = read_dossier(args.file, day)
    for part in bsn_places(dossier):
        print(
            f"Let op: in {part} lijkt iets op een burgerservicenummer; laat dat liever weg.", file=sys.stderr
        )
    for path in write_plan(build_plan(dossier, made_on=day, register=register), args.uit, forms):
        print(path)
    return 0


def _register(text: str | None) -> Register | None:
    if text is not None and text not in set(Register):
        raise CliError(f"--register moet {' of '.join(Register)} zijn.")
    return None if text is None else Register(text)


def _forms(asked: list[str] | None) -> tuple[Form, ...]:
    if set(asked or ()) - set(Form):
        raise CliError(f"--vorm moet {', '.join(list(Form)[:-1])} of {list(Form)[-1]} zijn.")
    return tuple(form for form in Form if asked is None or form.value in asked)


def write_plan(plan: PersoonlijkPlan, folder: Path, forms: Iterable[Form]) -> list[Path]:
    """Write the plan into ``folder``, made when missing, and return the paths. Raises CliError.

    A form that cannot be made does not stop the others. Without known days there is no calendar.
    """
    made = make_each(plan, [form for form in forms if form in forms_of(plan)])
    paths = {form: folder / f"{NAME}-{plan.in_register.value}.{form.value}" for form in made.files}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for form, path in paths.items():
            path.write_bytes(made.files[form])
    except OSError:
        raise CliError("In deze map is niet te schrijven; kies met --uit een andere map.") from None
    if made.failed:
        failed = ", ".join(made.failed)
        raise CliError(f"Niet gelukt: {failed}. De andere vormen staan in de map; meld dit aan de beheerder.")
    return list(paths.values())
