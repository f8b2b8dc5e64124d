"""Reads an answers file and refuses what cannot be used, in one sentence that repeats nothing of it."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from wmo_core.cli.errors import CliError
from wmo_core.cli.gemeente import gemeente_id_of
from wmo_core.cli.invoer import read_json_object
from wmo_core.flows.answers import MAX_WORDS
from wmo_core.flows.bsn import holds_bsn
from wmo_core.flows.check import Fault, check_answers
from wmo_core.plan.check import plan_fault, without_impossible_days, without_unreadable_days
from wmo_core.plan.dates import DateFault
from wmo_core.plan.dossier import Dossier, questions_of_all_flows

SCHEMA = "de opdracht vragen laat zien welke vorm een bestand heeft"
WRONG_SHAPE = f"heeft niet de goede vorm; {SCHEMA}"
FAULTS = {
    Fault.LEEG: "is leeg; kies een antwoord, schrijf eigen woorden of haal de vraag weg",
    Fault.GEEN_KEUZE: "is leeg; kies een antwoord of haal de vraag weg",
    Fault.GEEN_ONDERWERP: "is leeg; kies een onderwerp of haal de vraag weg",
    Fault.TE_LANG: f"is te lang; eigen woorden mogen hoogstens {MAX_WORDS} tekens hebben",
    Fault.EEN_KEUZE: "heeft meer dan één keuze, en hier past er maar één",
    Fault.TEGENSTRIJDIG: "heeft keuzes die niet samengaan; haal er één weg",
    Fault.ONBEKENDE_VRAAG: f"hoort bij een vraag die niet bestaat; {SCHEMA}",
    Fault.ONBEKEND_DEEL: "bestaat niet; left_out, edits en additions noemen alleen delen van een plan",
    Fault.ONBEKENDE_KEUZE: f"heeft een keuze die de vraag niet heeft; {SCHEMA}",
}
DATE_FAULTS = {
    DateFault.IN_TOEKOMST: "ligt na de dag van --datum; vul een dag in die al geweest is",
    DateFault.TE_LANG_GELEDEN: "ligt heel lang voor --datum; controleer het jaartal",
    DateFault.AANVRAAG_VOOR_MELDING: "ligt voor de melding; controleer beide dagen",
    DateFault.BESLUIT_VOOR_AANVRAAG: "ligt voor de aanvraag; controleer beide dagen",
    DateFault.BESLUIT_VOOR_MELDING: "ligt voor de melding; controleer beide dagen",
    DateFault.MELDING_ONTBREEKT: "telt pas met een melding, en die is er niet",
    DateFault.KALENDER_ONBEKEND: "ligt buiten de jaren waarvan de feestdagen bekend zijn",
    DateFault.GEEN_DAG: "is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-20",
}


def read_dossier(path: Path, today: date) -> Dossier:
    """Return the dossier in an answers file, checked as if it were ``today``. Raises CliError.

    A day that cannot be right is left out, and named on standard error; everything else stays.
    """
    data, unreadable = without_unreadable_days(read_json_object(path))
    try:
        dossier = Dossier.model_validate(data)
    except ValidationError as error:
        raise CliError(_shape(error.errors()[0], data)) from None
    if dossier.gemeente is not None:
        dossier = dossier.model_copy(update={"gemeente": gemeente_id_of(dossier.gemeente)})
    _check_answers(dossier)
    _check_plan(dossier)
    dossier, impossible = without_impossible_days(dossier, today)
    for each in (*unreadable, *impossible):
        print(
            f"Let op: de dag van {each.field} is weggelaten; die {DATE_FAULTS[each.fault]}.", file=sys.stderr
        )
    return dossier


def bsn_places(dossier: Dossier) -> list[str]:
    """Return the parts of a dossier in which someone wrote what looks like a BSN."""
    parts = dossier.model_dump(mode="json").items()
    return [part for part, value in parts if any(map(holds_bsn, _texts(value)))]


def _texts(value: object) -> Iterator[str]:
    """Yield every text in a part of a dossier, however deep, so that no field can be forgotten."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _shape(found: ErrorDetails, data: dict[str, Any]) -> str:
    """Say which part has the wrong shape. Only names of our own are repeated, never those of the file."""
    place = found["loc"]
    part = place[0] if place and place[0] in Dossier.model_fields else None
    if part is None:
        known = ", ".join(Dossier.model_fields)
        return f"Het bestand heeft een sleutel die niet bekend is; bekend zijn {known}."
    too_long = found["type"] == "string_too_long"
    if part == "answers" and len(place) > 1:
        fault = FAULTS[Fault.TE_LANG] if too_long else WRONG_SHAPE
        return f"Nummer {list(data['answers']).index(place[1]) + 1} in answers {fault}."
    return f"Het deel {part} van het bestand {'heeft een te lange tekst' if too_long else WRONG_SHAPE}."


def _check_answers(dossier: Dossier) -> None:
    questions = questions_of_all_flows()
    found = check_answers(questions, dossier.answers)
    if found is not None:
        name, fault = found
        place = f"Nummer {list(dossier.answers).index(name) + 1} in answers"
        known = f" ({name})" if name in questions else ""
        raise CliError(f"{place}{known} {FAULTS[fault]}.")


def _check_plan(dossier: Dossier) -> None:
    """Refuse changes to parts of the plan that no answers can lead to."""
    found = plan_fault(dossier)
    if found is not None:
        raise CliError(f"Een onderdeel of tekst in plan {FAULTS[found[1]]}.")
