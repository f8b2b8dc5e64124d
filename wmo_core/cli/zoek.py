"""``python -m wmo_core zoek WOORDEN``: what someone who types this finds, in order, as JSON."""

import argparse
import json

from wmo_core.cli.errors import CliError
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import DEFAULT_GEMEENTE, gemeente_ids, load_gemeente
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
    parser.add_argument("--gemeente", metavar="G", default=DEFAULT_GEMEENTE, help="map in content/gemeenten/")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the pages that are found; the first may have a short answer as its sentence. Raises CliError."""
    if args.register not in set(Register):
        raise CliError(f"--register moet {' of '.join(Register)} zijn.")
    if args.gemeente not in gemeente_ids():
        raise CliError(f"Deze gemeente is niet bekend; kies {', '.join(gemeente_ids())}.")
    register = Register(args.register)
    found = find(" ".join(args.words), load_index(register, args.gemeente))
    values = explanation_blanks(today(), load_gemeente(args.gemeente), load_texts(register))
    answer = found.answer
    said = {answer.page: " ".join(answer.text.split())} if answer and answer.page else {}
    pages = [
        {"pagina": hit.page, "titel": hit.title, "zin": fill(said.get(hit.page, hit.sentence), values)}
        for hit in found.hits
    ]
    print(json.dumps(pages, ensure_ascii=False, indent=2))
    return 0
