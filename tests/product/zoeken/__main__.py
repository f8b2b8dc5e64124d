"""Prints the figure of the search, and which questions miss: python -m tests.product.zoeken."""

from tests.product.zoeken.measure import NOTHING, OFF_TOPIC, TABLES, found, missed, questions, score
from wmo_core.content.register import Register


def main() -> None:
    """Print one line for each group of questions in each register, with the questions that miss below it."""
    for path, table, among in TABLES:
        asked = questions(path, table)
        for register in Register:
            got = score(asked, register)
            places = ((name, got.share(key)) for name, key in PLACES.items())
            said = ", ".join(f"{name} {share:.1f}%" for name, share in places)
            print(f"{path.stem} {table} {register}: {got.all} vragen, {said}")
            for typed in missed(asked, register, among):
                print(f"    mist: {typed} → {', '.join(found(typed, register)[:4])}")
    for path, table in (*NOTHING, *((path, "niets") for path in OFF_TOPIC)):
        for register in Register:
            wrong = {each.typed: found(each.typed, register) for each in questions(path, table)}
            print(f"{path.stem} {table} {register}: {sum(not w for w in wrong.values())} van {len(wrong)}")
            for typed, pages in wrong.items():
                if pages:
                    print(f"    vond toch: {typed} → {', '.join(pages[:4])}")


PLACES = {"eerst": "first", "bij twee": "in_two", "bij drie": "in_three", "niets gevonden": "nothing"}

main()
