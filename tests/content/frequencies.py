"""How common a word is, for the check on rare words."""

import gzip
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import msgpack

from tests.product import CONTENT

LINES = (CONTENT / "gewone_woorden.txt").read_text(encoding="utf-8").splitlines()
EVERYDAY = {line for line in LINES if not line.startswith("#")}


# The small list has every word that is not rare (Zipf 3 and up), and is read much faster than the large one.
@cache
def zipf_list() -> dict[str, float]:
    """Return how common words are, from the data of wordfreq: importing that package takes longer."""
    package = find_spec("wordfreq")
    assert package is not None and package.origin is not None
    with gzip.open(Path(package.origin).parent / "data" / "small_nl.msgpack.gz") as file:
        _, *lists = msgpack.load(file)  # one list of words for each hundredth of a step on the Zipf scale
    return {word: 9 - hundredths / 100 for hundredths, words in enumerate(lists) for word in words}


def frequency(word: str) -> float:
    """Return the place of a word on the Zipf scale; an everyday word of our own list counts as common."""
    return 7.0 if word in EVERYDAY else zipf_list().get(word, 0.0)
