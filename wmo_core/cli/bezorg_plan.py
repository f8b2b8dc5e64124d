"""``bezorg plan``: makes of an answers file what the municipality gets: a zaak, and the plan as a PDF."""

import argparse
import re
import sys
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from wmo_core.cli.antwoorden import bsn_places, read_dossier
from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import parse_day
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.law.werkdagen import load_kalender
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
from wmo_core.zgw.models import Delivery, Document, Way, Zaak, new_identificatie

_FILE_NAME = "persoonlijk-plan.pdf"  # the name that a resident chose says too much
_TITLE = "Persoonlijk plan (Wmo 2015, artikel 2.3.2)"
_ZAAK = re.compile(r"WMO-[2-9B-Z]{5}-[2-9B-Z]{5}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command asks for."""
    parser.add_argument("file", metavar="ANTWOORDEN.json", type=Path, help="de antwoorden van één inwoner")
    parser.add_argument("--datum", metavar="D", help="dag van het plan, zoals 2026-11-22 (verplicht)")
    parser.add_argument("--gemeld", metavar="D", help="dag van de melding; zonder: zoals in het bestand")
    parser.add_argument("--manier", metavar="M", help=f"hoe de melding kwam: {', '.join(Way)} (verplicht)")
    parser.add_argument(
        "--persoon", metavar="P", default="", help="pseudoniem, of het nummer in uw eigen systeem; geen BSN"
    )
    parser.add_argument("--zaak", metavar="ZAAK", help="het plan hoort bij deze zaak, die de app al maakte")


def delivery_of(args: argparse.Namespace) -> Delivery:
    """Return what is to be delivered. Raises CliError."""
    if args.datum is None or args.manier is None:
        raise CliError("Geef de dag van het plan met --datum, en hoe de melding kwam met --manier.")
    if args.manier not in set(Way):
        raise CliError(f"--manier moet {', '.join(list(Way)[:-1])} of {list(Way)[-1]} zijn.")
    if args.zaak is not None and not _ZAAK.fullmatch(args.zaak):
        raise CliError("--zaak is geen nummer van de app; bekijk de nummers met: bezorg stand.")
    day = parse_day(args.datum, "--datum")
    if day < load_kalender().first_day:
        raise CliError(
            "--datum ligt voor de eerste dag waarvan de feestdagen bekend zijn; controleer het jaartal."
        )
    dossier = read_dossier(args.file, day)
    for part in bsn_places(dossier):
        print(f"Let op: in {part} lijkt iets op een burgerservicenummer.", file=sys.stderr)
    return Delivery(zaak=_zaak(args, dossier), document=_document(dossier, day))


def _zaak(args: argparse.Namespace, dossier: Dossier) -> Zaak:
    registered = parse_day(args.gemeld, "--gemeld") if args.gemeld else dossier.dates.melding
    if registered is None:
        raise CliError("De dag van de melding ontbreekt; geef die met --gemeld, zoals --gemeld 2026-11-20.")
    chosen, words = dossier.answers.get("onderwerpen"), load_texts(Register.NL).onderwerpen
    try:
        return Zaak(
            identificatie=args.zaak or new_identificatie(),
            registered=registered,
            way=Way(args.manier),
            onderwerpen=tuple(words[each].short for each in (chosen.chosen if chosen else ())),
            person=args.persoon,
        )
    except ValidationError:
        raise CliError("--persoon is te lang of lijkt op een burgerservicenummer; neem een ander.") from None


def _document(dossier: Dossier, day: date) -> Document:
    plan = word_plan(plan_facts(dossier, day), dossier.in_register)
    return Document(
        identificatie=new_identificatie(),
        title=_TITLE,
        file_name=_FILE_NAME,
        made=day,
        content=make(PlanFormat.PDF, plan),
    )
