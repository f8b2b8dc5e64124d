"""``python -m wmo_core gebruiker``: makes, changes, blocks and lists the accounts of staff.

A password never stands on the command line: one is drawn and shown once, or asked for.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from getpass import getpass
from types import MappingProxyType

from wmo_core.access import Role
from wmo_core.chance import password
from wmo_core.cli.errors import CliError
from wmo_core.content.code_words import load_code_words
from wmo_core.storage.accounts.errors import AccountError, AccountFault, PasswordError, PasswordFault
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.passwords import LEAST_SIGNS, MOST_BYTES
from wmo_core.storage.accounts.people import People
from wmo_core.storage.database import Database
from wmo_core.storage.errors import NotStoredError
from wmo_core.storage.secret import PEPPER, secret_of
from wmo_core.today import now
from wmo_core.where_stored import DATA, DATABASE, chosen_pepper, data_folder, database_address

_ROLES = ", ".join(Role)
_SAID = MappingProxyType(
    {
        AccountFault.NAAM: "Deze naam kan niet; neem 2 tot 64 kleine letters, cijfers of . _ - @.",
        AccountFault.BESTAAT: "Deze naam is er al; kies een andere, of gebruik: gebruiker wijzig.",
        AccountFault.ONBEKEND: "Deze naam is er niet; zie: gebruiker lijst.",
        PasswordFault.KORT: f"Dit wachtwoord is te kort; neem ten minste {LEAST_SIGNS} tekens.",
        PasswordFault.LANG: f"Dit wachtwoord is te lang; neem hoogstens {MOST_BYTES} bytes.",
        PasswordFault.ZELFDE: "Dit wachtwoord is het oude; neem een ander.",
        PasswordFault.NAAM: "In dit wachtwoord staat de naam; neem een ander.",
    }
)
_NOT_STORED = f"De database is weg, vol of op slot; kijk {DATA} en {DATABASE} na, en probeer het opnieuw."


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("gebruiker", help="maakt en wijzigt accounts van medewerkers")
    acts = parser.add_subparsers(title="wat er gebeurt", metavar="WAT", required=True)
    new = _act(acts, "nieuw", "maakt een account, met een eerste wachtwoord", _new)
    new.add_argument("--rol", metavar="R", help=f"{_ROLES} (verplicht)")
    _asks(new)
    change = _act(acts, "wijzig", "geeft een andere rol of een nieuw eerste wachtwoord", _change)
    change.add_argument("--rol", metavar="R", help=_ROLES)
    change.add_argument("--wachtwoord", action="store_true", help="geeft een nieuw eerste wachtwoord")
    change.add_argument(
        "--tweede-stap", action="store_true", help="haalt de tweede stap weg: telefoon en codes zijn kwijt"
    )
    _asks(change)
    block = _act(acts, "blokkeer", "sluit een account, en meldt het overal af", _block)
    block.add_argument("--weer-open", action="store_true", help="laat het account weer toe")
    acts.add_parser("lijst", help="noemt alle accounts").set_defaults(run=_listing)


def _act(
    acts: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    what: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = acts.add_parser(name, help=what)
    parser.add_argument("naam", metavar="NAAM", help="de naam om mee aan te melden")
    parser.set_defaults(run=run)
    return parser


def _asks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--vraag", action="store_true", help="vraagt het wachtwoord (zonder: de app kiest)")


@contextmanager
def _people() -> Iterator[People]:
    """Yield the accounts; whatever is wrong becomes one sentence."""
    folder = data_folder()
    database = Database(folder, database_address())
    try:
        yield People(database, secret_of(PEPPER, folder, chosen_pepper()))
    except (AccountError, PasswordError) as error:
        raise CliError(_SAID[error.fault]) from None
    except NotStoredError:
        raise CliError(_NOT_STORED) from None
    finally:
        database.close()


def _new(args: argparse.Namespace) -> int:
    role, first = _role(args.rol), _first_password(args.vraag)
    with _people() as people:
        people.add(args.naam, role, first, now())
    _tell(first, args.vraag)
    return 0


def _change(args: argparse.Namespace) -> int:
    if args.vraag and not args.wachtwoord:
        raise CliError("--vraag hoort bij --wachtwoord.")
    if args.rol is None and not args.wachtwoord and not args.tweede_stap:
        raise CliError("Er is niets te wijzigen; geef --rol, --wachtwoord of --tweede-stap.")
    role = _role(args.rol) if args.rol is not None else None
    first = _first_password(args.vraag) if args.wachtwoord else ""
    with _people() as people:
        if role is not None:
            people.set_role(args.naam, role)
        if args.tweede_stap:
            people.drop_second_factor(args.naam)
        if first:
            people.set_first_password(args.naam, first)
    print("Gewijzigd. Dit account is overal afgemeld.")
    if first:
        _tell(first, args.vraag)
    return 0


def _block(args: argparse.Namespace) -> int:
    with _people() as people:
        people.block(args.naam, not args.weer_open)
    print("Dit account is weer open." if args.weer_open else "Dit account is dicht, en overal afgemeld.")
    return 0


def _listing(_: argparse.Namespace) -> int:
    with _people() as people:
        found = people.listing()
    for each in found:
        print("\t".join((each.account.name, each.account.role, _standing(each))))
    if not found:
        print("Er zijn nog geen accounts; maak er een met: gebruiker nieuw.")
    return 0


def _standing(each: Standing) -> str:
    if each.blocked:
        return "dicht"
    if each.must_change:
        return "moet nog een eigen wachtwoord kiezen"
    return "in gebruik" if each.has_second_factor else "moet de tweede stap nog instellen"


def _role(typed: str | None) -> Role:
    if typed not in set(Role):
        raise CliError(f"Kies een rol met --rol: {_ROLES}.")
    return Role(typed)


def _first_password(asks: bool) -> str:
    if not asks:
        return password(load_code_words())
    try:
        typed = getpass("Eerste wachtwoord: ")
        again = getpass("Nog een keer: ")
    except EOFError:
        raise CliError("Er kwam geen wachtwoord; laat --vraag weg, dan kiest de app er een.") from None
    if typed != again:
        raise CliError("De twee wachtwoorden zijn niet gelijk; probeer het opnieuw.")
    return typed


def _tell(first: str, was_typed: bool) -> None:
    """Show a password that was drawn, this once; the database has only its hash."""
    if not was_typed:
        print(f"Eerste wachtwoord: {first}")
    print("Geef het zelf door. Bij het eerste aanmelden kiest de medewerker een eigen wachtwoord.")
