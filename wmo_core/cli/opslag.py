"""``python -m wmo_core opslag``: looks after what staff stored: keys, purge, trail, backup, rights."""

import argparse
import os
from collections.abc import Callable

from wmo_core.cli import opslag_recht, opslag_terug
from wmo_core.cli.opslag_place import place
from wmo_core.storage import keys
from wmo_core.storage.audit.checking import INNOCENT, Finding, Sign, check
from wmo_core.storage.audit.head import FILE as HEAD
from wmo_core.storage.keys_in_use import keys_in_use
from wmo_core.storage.records import Records
from wmo_core.storage.rotation import broken, reseal
from wmo_core.today import now

_SAID = {
    Sign.CHANGED: "FOUT: {regels} is niet zoals zij geschreven is.",
    Sign.MISSING: "FOUT: {regels} ontbreekt.",
    Sign.END_MISSING: "FOUT: {regels} aan het eind ontbreekt.",
    Sign.NO_HEAD: f"FOUT: het bestand {HEAD} ontbreekt; na {{regels}} kan er meer geweest zijn.",
    Sign.ANNOUNCED: "Let op: {regels} is aangekondigd en niet geschreven. Een programma stopte halfweg.",
    Sign.HEAD_BEGUN: "Let op: bij {regels} begon een server zonder " + HEAD + ".",
    Sign.RESTORED: "Let op: bij {regels} is een back-up teruggezet.",
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("opslag", help="zorgt voor wat medewerkers bewaren")
    acts = parser.add_subparsers(title="wat er gebeurt", metavar="WAT", required=True)
    key = acts.add_parser("sleutel", help="maakt een nieuwe sleutel, of noemt ze")
    of_keys = key.add_subparsers(title="wat er gebeurt", metavar="WAT", required=True)
    _act(of_keys, "nieuw", "maakt een nieuwe sleutel; versleutel daarna alles opnieuw", _new_key)
    _act(of_keys, "lijst", "noemt de sleutels, en hoeveel er met elk op slot ligt", _list_keys)
    _act(acts, "versleutel-opnieuw", "doet alles op slot met de nieuwste sleutel", _reseal)
    _act(acts, "opruimen", "wist wat over zijn bewaartijd is", _purge)
    _act(acts, "nakijken", "kijkt het spoor na, en of alles open gaat", _check)
    opslag_terug.add_parsers(acts)
    opslag_recht.add_parsers(acts)


def _act(
    acts: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    what: str,
    run: Callable[[argparse.Namespace], int],
) -> None:
    acts.add_parser(name, help=what).set_defaults(run=run)


def _new_key(_: argparse.Namespace) -> int:
    with place() as here:
        name, line = here.keyring.add(now())
        os.sync()  # before anything is sealed with it
    if line:
        print(f"Zet dit bij elke server achteraan in {keys.SETTING}, na een spatie:\n{line}")
    else:
        print(f"Sleutel {name} staat in {here.folder / keys.FILE}. Bewaar dat bestand ook ergens anders.")
    print("Draai daarna: opslag versleutel-opnieuw")
    return 0


def _list_keys(_: argparse.Namespace) -> int:
    with place() as here:
        ids, used = here.keyring.ids(), here.database.run(keys_in_use)
    for name in ids:
        newest = " (de nieuwste)" if name == ids[-1] else "" if used.get(name) else " (mag weg)"
        print(f"{name}\t{used.get(name, 0)}{newest}")
    for name in sorted(set(used) - set(ids)):
        print(f"{name}\t{used[name]} (ontbreekt)")
    if not ids and not used:
        print("Er is nog geen sleutel. De app maakt er een als iemand iets bewaart.")
    return int(not set(used) <= set(ids))


def _reseal(_: argparse.Namespace) -> int:
    with place() as here:
        done = reseal(here.database, here.keyring, here.audit, now())
        newest = here.keyring.ids()[-1]
    print(f"Alles ligt op slot met sleutel {newest}; opnieuw gedaan: {done}.")
    return 0


def _purge(_: argparse.Namespace) -> int:
    with place() as here:
        gone = Records(here.database, here.keyring, here.audit).purge(now())
    print(f"Gewist omdat de bewaartijd voorbij is: {gone}.")
    return 0


def _check(_: argparse.Namespace) -> int:
    with place() as here:
        findings = check(here.database, here.audit)
        closed = broken(here.database, here.keyring)
    for each in findings:
        print(_said(each))
    for record in closed:
        print(f"FOUT: {record} gaat niet open; het is buiten de app veranderd.")
    wrong = [each for each in findings if each.sign not in INNOCENT]
    if not wrong:
        print("Het spoor klopt.")
    return int(bool(wrong or closed))


def _said(finding: Finding) -> str:
    one = finding.first == finding.last
    return _SAID[finding.sign].format(
        regels=f"regel {finding.first}" if one else f"regel {finding.first} tot en met {finding.last}"
    )
