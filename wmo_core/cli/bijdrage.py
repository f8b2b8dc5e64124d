"""``python -m wmo_core bijdrage FILE.json``: the eigen bijdrage of a household, as JSON."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from wmo_core.cli.errors import CliError
from wmo_core.cli.gemeente import gemeente_id_of
from wmo_core.cli.invoer import parse_day, read_json_object
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.gemeenten import Gemeente
from wmo_core.dated import DatedValue
from wmo_core.law.bijdrage_models import Bijdrage, BijdrageVraag
from wmo_core.law.eigen_bijdrage import eigen_bijdrage, laatst_bekende_dag
from wmo_core.law.tarief import LokaalTeHoogError
from wmo_core.law.voorzieningen import load_voorzieningen

REQUIRED = ("peildatum", "gemeente", "leeftijd", "partner", "voorzieningen")
REMEDIES = {
    "leeftijd": "leeftijd moet onder_18, 18_tot_aow, aow of onbekend zijn.",
    "partner": "partner moet geen, onder_aow, aow, leeftijd_onbekend of onbekend zijn.",
    "ouders": "ouders moet samen_onder_aow, samen_aow of een_ouder zijn.",
    "aangewezen_voorzieningen": "aangewezen_voorzieningen mag alleen ids van algemene voorzieningen hebben.",
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("bijdrage", help="rekent de hoogste eigen bijdrage uit")
    parser.add_argument("file", metavar="BESTAND.json", type=Path, help="de gegevens, als JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the eigen bijdrage as JSON. Raises CliError."""
    data = read_json_object(args.file)
    for key in REQUIRED:
        if key not in data:
            raise CliError(f"De sleutel {key} ontbreekt in het bestand.")
    gemeente = _gemeente(data.pop("gemeente"))
    vraag = _vraag(data)
    try:
        print(json.dumps(_answer(vraag, gemeente), ensure_ascii=False, indent=2))
    except LokaalTeHoogError as error:
        raise CliError(f"Het bestand van deze gemeente klopt niet: {error}") from None
    return 0


def _answer(vraag: BijdrageVraag, gemeente: Gemeente | None) -> dict[str, Any]:
    """Return the answer; for a day that is not known also how it was on the last day that is."""
    amounts: Sequence[DatedValue] = gemeente.eigen_bijdrage if gemeente else ()
    exempt = gemeente.vrijstellingen if gemeente else ()
    found = eigen_bijdrage(vraag, amounts, exempt)
    last = laatst_bekende_dag(found, vraag.peildatum, amounts)
    if last is None:
        return _printable(found)
    then = eigen_bijdrage(vraag.model_copy(update={"peildatum": last}), amounts, exempt)
    return {**_printable(found), "laatst_bekend": {"dag": last.isoformat(), **_printable(then)}}


def _gemeente(gemeente: object) -> Gemeente | None:
    """Return the municipality; null stands for the national amount, as does one without a file of its own."""
    return None if gemeente is None else local_facts(gemeente_id_of(str(gemeente)))


def _vraag(data: dict[str, Any]) -> BijdrageVraag:
    _check_voorzieningen(data["voorzieningen"])
    day = parse_day(data["peildatum"], "peildatum")
    try:
        return BijdrageVraag.model_validate(data | {"peildatum": day})
    except ValidationError as error:
        first = error.errors()[0]
        key = str(first["loc"][0])
        if first["type"] == "extra_forbidden":
            allowed = ", ".join(["gemeente", *BijdrageVraag.model_fields])
            raise CliError(f"Het bestand heeft een onbekende sleutel; bekend zijn: {allowed}.") from None
        raise CliError(REMEDIES.get(key, f"{key} moet true of false zijn.")) from None


def _check_voorzieningen(ids: object) -> None:
    if not isinstance(ids, list) or not ids:
        raise CliError("voorzieningen moet een lijst zijn met ten minste één id.")
    for number, each in enumerate(ids, start=1):
        if not isinstance(each, str) or each not in load_voorzieningen():
            source = "wmo_core/law/voorzieningen.toml"
            raise CliError(f"Nummer {number} in voorzieningen is geen bekend id; de ids staan in {source}.")


def _printable(answer: Bijdrage) -> dict[str, Any]:
    """Leave out what there is not: a reason beside an amount, an empty list."""
    data = answer.model_dump(mode="json")
    may_be_away = ("reden", "misschien_nihil", "buiten_tarief")
    return {key: value for key, value in data.items() if key not in may_be_away or value}
