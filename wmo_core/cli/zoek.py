"""``python -m wmo_core zoek WOORDEN``: what someone who types this finds, in order, as JSON."""

import argparse
import json

from wmo_core.cli.errors import CliError
from wmo_core.cli.gemeente import gemeente_id_of
from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.search.finding import find
from wmo_core.content.search.sources import load_index
from wmo_core.content.texts import load_texts
from wmo_core.plan.blanks import explanation_blanks
from wmo_core.today import today


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("zoek", help="toont wat iemand vindt die deze woorden typt, als JSON")
    parser.add_argument("words", metavar="WOORDEN", nargs="+", help="wat iemand typt")
    kinds = " of ".join(Register)
    parser.add_argument("--register", metavar="R", default=Register.NL, help=f"{kinds} (zonder: nl)")
    parser.add_argument("--gemeente", metavar="G", help="map, code of naam van een gemeente (zonder: geen)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the pages that are found; the first may have a short answer as its sentence. Raises CliError."""
    if args.register not in set(Register):
        raise CliError(f"--register moet {' of '.join(Register)} zijn.")
    gemeente = None if args.gemeente is None else gemeente_id_of(args.gemeente)
    register = Register(args.register)
    found = find(" ".join(args.words), load_index(register, gemeente))
    values = explanation_blanks(today(), local_facts(gemeente), load_texts(register))
    answer = found.answer
    said = {answer.page: " ".join(answer.text.split())} if answer and answer.page else {}
    pages = [
        {"pagina": hit.page, "titel": hit.title, "zin": fill(said.get(hit.page, hit.sentence), values)}
        for hit in found.hits
    ]
    print(json.dumps(pages, ensure_ascii=False, indent=2))
    return 0
