"""The words of which a code is made that someone reads out (content/doorgeven/woorden.txt)."""

from itertools import pairwise

from wmo_core.errors import LoadError
from wmo_core.product import once_a_product, product


@once_a_product
def load_code_words() -> tuple[str, ...]:
    """Return the words, read once a process. Raises LoadError."""
    path = product().content / "doorgeven" / "woorden.txt"
    try:
        words = path.read_text(encoding="utf-8").split()
    except (OSError, UnicodeDecodeError):
        raise LoadError(path, None, "Deze lijst is niet te lezen.", "Zet een woord op elke regel.") from None
    for number, (word, after) in enumerate(pairwise(words), start=2):
        if word >= after:
            raise LoadError(path, number, f"{after} staat niet op volgorde, of twee keer.", "Zet het goed.")
    return tuple(words)
