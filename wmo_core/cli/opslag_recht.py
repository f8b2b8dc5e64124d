"""``opslag inzage`` and ``opslag wis``: what someone may ask about what is held of them."""

import argparse
import json
from datetime import datetime
from zoneinfo import ZoneInfo

from wmo_core.cli.errors import CliError
from wmo_core.cli.opslag_place import place
from wmo_core.storage.audit import BY_COMMAND, BY_THE_APP, Deed, Done
from wmo_core.storage.records import Record
from wmo_core.storage.records.models import read_id
from wmo_core.storage.rights import all_held, erase
from wmo_core.today import now

_HERE = ZoneInfo("Europe/Amsterdam")
_UNKNOWN = "Dit nummer is er niet. Kijk het na; misschien is het al gewist."
_DID = {
    Deed.MADE: "gemaakt",
    Deed.OPENED: "geopend",
    Deed.CHANGED: "veranderd",
    Deed.EXPORTED: "meegegeven",
    Deed.ERASED: "gewist",
    Deed.EXPIRED: "gewist, bewaartijd voorbij",
}
_WHO = {BY_COMMAND: "beheer, met een opdracht", BY_THE_APP: "de app zelf"}


def add_parsers(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the two commands."""
    held = acts.add_parser("inzage", help="geeft alles wat onder een nummer bewaard is, als JSON")
    gone = acts.add_parser("wis", help="wist alles wat onder een nummer bewaard is, meteen")
    for parser, run in ((held, _held), (gone, _erase)):
        parser.add_argument("nummer", metavar="NUMMER", help="het nummer van het dossier of de melding")
        parser.set_defaults(run=run)


def _held(args: argparse.Namespace) -> int:
    with place() as here:
        found = all_held(here.database, here.keyring, here.audit, read_id(args.nummer), now())
    if not found.done:
        raise CliError(_UNKNOWN)
    said = {"bewaard": _record(found.record), "wie_deed_wat": [_done(each) for each in found.done]}
    print(json.dumps(said, ensure_ascii=False, indent=2))
    return 0


def _erase(args: argparse.Namespace) -> int:
    with place() as here:
        if not erase(here.database, here.audit, read_id(args.nummer), now()):
            raise CliError(_UNKNOWN)
    print("Gewist. In back-ups van eerder staat het nog, op slot; bij het terugzetten wordt het weer gewist.")
    return 0


def _record(record: Record | None) -> dict[str, object] | None:
    if record is None:
        return None
    return {
        "nummer": record.id,
        "soort": record.kind.value,
        "van": record.owner,
        "gemaakt": _moment(record.made),
        "veranderd": _moment(record.changed),
        "blijft_tot_en_met": record.keep_until.isoformat(),
        "inhoud": _content(record.content),
    }


def _content(content: bytes) -> object:
    """Return what a record says: as JSON where it is, else as text."""
    text = content.decode("utf-8", errors="replace")
    try:
        return json.loads(text)
    except ValueError:
        return text


def _done(done: Done) -> dict[str, str]:
    return {
        "wanneer": _moment(done.at),
        "wie": _WHO.get(done.who, done.who),
        "wat": _DID.get(done.deed, done.deed),
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(_HERE).isoformat(timespec="seconds")
