"""Whether the questions of a booklet stand whole on their pages."""

from collections.abc import Iterable

from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.flows.expand import CHOOSE_ONDERWERPEN
from wmo_core.flows.numbers import question_numbers


def split_questions(pages: Iterable[str], register: Register) -> list[list[str]]:
    """Return, of each page that does not end all questions it begins, the numbers of those that it begins.

    A question ends with the choices that leave it open. The page that only ends one is an empty list.
    """
    words = load_texts(register)
    titles = {number: words.question(one).text for one, number in question_numbers().items()}
    last = words.question(CHOOSE_ONDERWERPEN).options[OPEN_OPTIONS[-1]]
    found = []
    for page in (" ".join(one.split()) for one in pages):
        begun = [number for number, title in titles.items() if f" {number} {title}" in f" {page}"]
        if page.count(last) != len(begun):
            found.append(begun)
    return found
