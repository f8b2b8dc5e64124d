"""``python -m wmo_core bezorg``: what goes to the system of the municipality, and how it stands."""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from wmo_core.cli import bezorg_plan
from wmo_core.cli.bezorg_words import told
from wmo_core.cli.errors import CliError
from wmo_core.cli.opslag_place import place
from wmo_core.storage.outbox import Item, Outbox, Status
from wmo_core.today import now
from wmo_core.zgw.client import Client
from wmo_core.zgw.queue import queue, state_of
from wmo_core.zgw.sender import send_next
from wmo_core.zgw.settings import OFF, SWITCH, Kind, Settings, settings_of

_UNKNOWN = "Dit nummer is er niet, of het is al bezorgd; bekijk de nummers met: bezorg stand."

_IS_OFF = f"Bezorgen staat uit ({SWITCH}={OFF}); kies {' of '.join(Kind)}. Zie docs/bezorgen.md."


class _Post(NamedTuple):
    """The outbox of this deployment, and the settings with which it is sent."""

    outbox: Outbox
    settings: Settings


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("bezorg", help="bezorgt meldingen en plannen bij de gemeente")
    acts = parser.add_subparsers(title="wat er gebeurt", metavar="WAT", required=True)
    state = _act(acts, "stand", "laat zien hoe het ermee staat; code 1 als u iets moet doen", _state)
    state.add_argument("zaak", metavar="ZAAK", nargs="?", help="alleen wat bij deze zaak hoort")
    _act(acts, "nu", "verstuurt alles wat nu verstuurd kan worden", _now)
    again = _act(acts, "opnieuw", "probeert het opnieuw, meteen", _again)
    again.add_argument("nummer", metavar="NUMMER", nargs="?", help="zonder nummer: alles wat vastzit")
    erase = _act(acts, "wis", "haalt iets weg zonder het te bezorgen", _erase)
    erase.add_argument("nummer", metavar="NUMMER", help="het nummer uit de stand")
    plan = _act(acts, "plan", "zet een plan klaar om te bezorgen", _plan)
    bezorg_plan.add_arguments(plan)


def _act(
    acts: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    what: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = acts.add_parser(name, help=what)
    parser.set_defaults(run=run)
    return parser


@contextmanager
def _post() -> Iterator[_Post]:
    settings = settings_of(os.environ)
    if settings is None:
        raise CliError(_IS_OFF)
    with place() as here:
        yield _Post(Outbox(here.database, here.keyring), settings)


def _state(args: argparse.Namespace) -> int:
    if settings_of(os.environ) is None:
        print(_IS_OFF)
        return 0
    with _post() as post:
        items = state_of(post.outbox, args.zaak) if args.zaak else post.outbox.items()
    _print(items)
    if not items:
        print("Er staat niets klaar om te bezorgen.")
    return int(any(each.status is Status.STUCK for each in items))


def _now(_: argparse.Namespace) -> int:
    sent: dict[str, Item] = {}
    with _post() as post:
        client = Client(post.settings)
        while (item := send_next(post.outbox, client, post.settings, now())) is not None:
            sent[item.number] = item
        client.close()
    _print(tuple(sent.values()))
    if not sent:
        print("Er is nu niets te versturen. Wat wacht of vastzit, laat zien: bezorg stand.")
    return int(any(each.status is not Status.DONE for each in sent.values()))


def _again(args: argparse.Namespace) -> int:
    with _post() as post:
        stuck = [each.number for each in post.outbox.items() if each.status is Status.STUCK]
        numbers = [args.nummer] if args.nummer else stuck
        done = [number for number in numbers if post.outbox.again(number, now())]
    if args.nummer and not done:
        raise CliError(_UNKNOWN)
    print(f"Klaar om opnieuw te versturen: {len(done)}. De server doet dat, of: bezorg nu.")
    return 0


def _erase(args: argparse.Namespace) -> int:
    with _post() as post:
        if not post.outbox.erase(args.nummer):
            raise CliError(_UNKNOWN)
    print("Weg. Wat al bij de gemeente is, blijft daar.")
    return 0


def _plan(args: argparse.Namespace) -> int:
    with _post() as post:
        delivery = bezorg_plan.delivery_of(args)
        documents = [delivery.document] if delivery.document else []
        items = queue(post.outbox, delivery.zaak, documents, now())
    _print(items)
    return 0


def _print(items: tuple[Item, ...]) -> None:
    for each in items:
        print(told(each))
