"""Reads answers as the app does, of any version and in any file, and says what of them did not fit.

What it says repeats nothing of the file but names of our own.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from wmo_core.cli.errors import CliError
from wmo_core.cli.invoer import read_bytes
from wmo_core.content.all_gemeenten.find import exactly
from wmo_core.documents.own_file.faults import LARGEST, NoAnswersError, PasswordNeededError, ReadFault
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.flows.bsn import holds_bsn
from wmo_core.plan.check import DATES
from wmo_core.plan.dates import DateFault
from wmo_core.plan.dossier import Dossier, questions_of_all_flows
from wmo_core.plan.files import reading
from wmo_core.plan.files.fitting import ANSWERS
from wmo_core.plan.files.table import table_of
from wmo_core.plan.files.unplaced import IN_PLAN, Table, TooMuchError, Unplaced

SCHEMA = "de opdracht vragen laat zien welke vorm een bestand heeft"
_FAULTS = {
    ReadFault.TE_GROOT: "Dit bestand is te groot; het mag hoogstens 5 MB zijn.",
    ReadFault.ONLEESBAAR: f"Dit bestand is niet te lezen of beschadigd; {SCHEMA}.",
    ReadFault.VERKEERDE_SOORT: "In dit soort bestand staan geen antwoorden; kies er een dat de app bewaarde.",
    ReadFault.GEEN_ANTWOORDEN: f"In dit bestand staan geen antwoorden; {SCHEMA}.",
}
_LOCKED = "Op dit bestand zit een wachtwoord; open het in de app en bewaar het daar zonder."
_NOTHING_FITS = f"Niets in dit bestand past bij de vragen van nu; {SCHEMA}."
_DATE_FAULTS = {
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
    """Return the dossier in a file, checked as if it were ``today``. Raises CliError.

    What does not fit is named on standard error; everything else stays.
    """
    found = _read(_table(path), today)
    if found.has_nothing_that_fits:
        raise CliError(_NOTHING_FITS if found.dossier.unplaced else _FAULTS[ReadFault.GEEN_ANTWOORDEN])
    for line in _not_taken_over(found):
        print(f"Let op: {line}.", file=sys.stderr)
    return found.dossier


def _table(path: Path) -> Table:
    """Return the answers in a file; one that somebody wrote may lack its version, and name its gemeente."""
    try:
        table = table_of(answers_in(read_bytes(path, LARGEST)))
    except PasswordNeededError:
        raise CliError(_LOCKED) from None
    except NoAnswersError as error:
        raise CliError(_FAULTS[error.fault]) from None
    except reading.UnreadableError:
        raise CliError(_FAULTS[ReadFault.ONLEESBAAR]) from None
    named = table.get("gemeente")
    known = exactly(named) if isinstance(named, str) else None
    return {reading.VERSION: 2, **table} | ({"gemeente": known} if known else {})


def _read(table: Table, today: date) -> reading.Read:
    try:
        return reading.read_dossier(table, today)
    except reading.OtherFileError:
        raise CliError(_FAULTS[ReadFault.GEEN_ANTWOORDEN]) from None
    except (reading.UnreadableError, TooMuchError):
        raise CliError(_FAULTS[ReadFault.ONLEESBAAR]) from None


def _not_taken_over(found: reading.Read) -> Iterator[str]:
    """Yield what of a file was not taken over, each once."""
    for each in found.left_out:
        yield f"de dag van {each.field} is weggelaten; die {_DATE_FAULTS[each.fault]}"
    days = {(DATES, each.field) for each in found.left_out}
    rest = (_where(piece) for piece in found.dossier.unplaced if piece.path not in days)
    yield from (f"{where} past hier niet en komt niet in het plan" for where in dict.fromkeys(rest))


def _where(piece: Unplaced) -> str:
    """Return where a piece stood. A question that is not known is not named: it may be anything."""
    first, *inner = piece.path
    if first == ANSWERS:
        known = inner[0] if inner and inner[0] in questions_of_all_flows() else "een vraag die niet bestaat"
        return f"een antwoord op {known}"
    if first == IN_PLAN:
        return "een deel van het oude plan"
    return f"iets in {first}" if first in Dossier.model_fields else "een sleutel die niet bekend is"


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
