"""``python -m wmo_core wet ID``: which texts say this about the law; without an id: all that they say."""

import argparse

from wmo_core.cli.errors import CliError
from wmo_core.product import product
from wmo_core.redactie.statement_places import places_of, table
from wmo_core.redactie.statements import FOLDER, all_statements


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("wet", help="noemt de teksten die iets over de wet zeggen")
    parser.add_argument(
        "id", metavar="ID", nargs="?", help=f"een id uit content/{FOLDER}/ (zonder: noemt ze)"
    )
    parser.add_argument("--tabel", action="store_true", help="de tabel van docs/rechtscontrole.md")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the table, the ids, or one statement with its texts. Raises CliError."""
    content = product().content
    statements = all_statements(content)
    if args.tabel:
        print(table(content), end="")
    elif args.id is None:
        for name, one in statements.items():
            print(f"{name}: {one.says}")
    elif args.id not in statements:
        raise CliError("Deze uitspraak is niet bekend; zie python -m wmo_core wet.")
    else:
        one = statements[args.id]
        print(f"{one.says}\n{one.article}, tekst van {one.text_of}, nagelezen op {one.verified}.")
        for said in places_of(content, args.id):
            print(f'content/{said.file}:{said.line}: "{said.phrase}"')
    return 0
