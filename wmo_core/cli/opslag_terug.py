"""``opslag bewaar`` and ``opslag herstel``: a backup as one sealed file, and putting it back."""

import argparse
import os
from pathlib import Path

from wmo_core.cli.errors import CliError
from wmo_core.cli.opslag_place import Place, place
from wmo_core.storage.backup import NewerBackupError, NotABackupError, NotEmptyError, make_backup, restore
from wmo_core.storage.files import replace_whole
from wmo_core.storage.records import Records
from wmo_core.today import now

_NAMES = {
    "account": "accounts",
    "audit": "regels in het spoor",
    "outbox": "berichten aan de gemeente",
    "record": "dossiers en meldingen",
}


def add_parsers(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the two commands."""
    keep = acts.add_parser("bewaar", help="maakt een back-up, op slot")
    keep.add_argument("pad", metavar="MAP|BESTAND", type=Path, help="waar de back-up komt")
    keep.set_defaults(run=_keep)
    back = acts.add_parser("herstel", help="zet een back-up terug")
    back.add_argument("pad", metavar="BESTAND", type=Path, help="de back-up")
    back.add_argument(
        "--vervang", action="store_true", help="ook als er al iets bewaard is; dat verdwijnt dan"
    )
    back.set_defaults(run=_restore)


def _keep(args: argparse.Namespace) -> int:
    moment = now()
    path: Path = args.pad
    if path.is_dir():
        path = path / f"mijn-wmo-plan-{moment:%Y-%m-%d-%H%M%S}.backup"
    if path.exists():
        raise CliError("Dat bestand is er al; kies een andere naam, of een map.")
    with place() as here:
        backup = make_backup(here.keyring, here.audit, moment)
    try:
        replace_whole(path, backup)
    except OSError:
        raise CliError("Daar is niet te schrijven, er is geen back-up; kies een andere map.") from None
    os.sync()
    print(
        f"{path}\nOp slot met de nieuwste sleutel. De sleutels zitten er niet in: bewaar die ergens anders."
    )
    return 0


def _restore(args: argparse.Namespace) -> int:
    try:
        backup = args.pad.read_bytes()
    except OSError:
        raise CliError("Dit bestand is niet te lezen; controleer de naam en de map.") from None
    with place() as here:
        found = _put_back(here, backup, over=args.vervang)
        gone = Records(here.database, here.keyring, here.audit).purge(now())
    print(f"Teruggezet: {_counted(found)}. Gewist omdat de bewaartijd voorbij is: {gone}.")
    print("Start de servers opnieuw. Werd er na de back-up iets gewist op verzoek? Doe dat opnieuw.")
    return 0


def _put_back(here: Place, backup: bytes, *, over: bool) -> dict[str, int]:
    try:
        return dict(restore(here.database, here.keyring, here.audit, backup, now(), over=over))
    except NotEmptyError as error:
        raise CliError(
            f"Er is al iets bewaard: {_counted(dict(error.found))}. Er is niets veranderd. Mag dat weg? Maak "
            "eerst een back-up, en geef dan --vervang."
        ) from None
    except NotABackupError:
        raise CliError(
            "Dit is geen hele back-up van deze app. Er is niets veranderd; kies een ander bestand."
        ) from None
    except NewerBackupError:
        raise CliError(
            "Deze back-up is van een nieuwere versie van de app. Er is niets veranderd; neem die versie."
        ) from None


def _counted(found: dict[str, int]) -> str:
    said = [f"{number} {_NAMES[name]}" for name, number in sorted(found.items()) if name in _NAMES and number]
    return ", ".join(said) or "alleen instellingen"
