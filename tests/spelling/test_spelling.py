"""Every word of the texts is spelled well: by the dictionary of OpenTaal, or by our own list."""

import gc
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from spylls.hunspell import Dictionary

from tests.product import CONTENT
from tests.spelling.words import all_words, words_of

HERE = Path(__file__).parent
LINES = (CONTENT / "eigen_woorden.txt").read_text(encoding="utf-8").splitlines()
OWN = [line for line in LINES if line and not line.startswith("#")]
WORDS = all_words(CONTENT)


@pytest.fixture(scope="module")
def knows() -> Callable[[str], bool]:
    """The dictionary, which takes seconds to read."""
    with warnings.catch_warnings():
        # spylls leaves its files to be closed by the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        dictionary = Dictionary.from_files(str(HERE / "woordenboek" / "index"))
        gc.collect()
    return cache(dictionary.lookup)


def own_part(word: str) -> str | None:
    """Return the word of our own list that makes this one good: itself, or its part before a hyphen."""
    head, hyphen, _ = word.partition("-")
    return word if word in OWN else head if hyphen and head in OWN else None


def is_good(word: str, knows: Callable[[str], bool]) -> bool:
    if knows(word) or word in OWN:
        return True
    _, _, rest = word.partition("-")
    return own_part(word) is not None and is_good(rest, knows)


def test_every_word_is_spelled_well(knows: Callable[[str], bool]) -> None:
    wrong = [
        f"{path.relative_to(CONTENT)}: {word}" for word, path in WORDS.items() if not is_good(word, knows)
    ]
    assert not wrong, "Verbeter deze woorden, of zet ze in content/eigen_woorden.txt:\n" + "\n".join(wrong)


def test_a_word_of_our_own_is_needed_and_stands_there_once(knows: Callable[[str], bool]) -> None:
    needed = {own_part(word) for word in WORDS if not knows(word)}
    assert sorted(set(OWN) - needed) == [], "Geen tekst heeft dit woord nog nodig: haal het uit de lijst."
    assert len(OWN) == len(set(OWN))


def test_each_group_of_own_words_has_a_reason() -> None:
    starts = [line for before, line in zip(["", *LINES], LINES, strict=False) if line and not before]
    assert [line for line in starts if not line.startswith("# ")] == []


@pytest.mark.parametrize(
    "wrong",
    ["cliëntondersteunner", "boodschapen", "verzekring", "clientondersteuner", "hulpvraaag", "Wmo-hulpp"],
)
def test_a_slip_is_seen(wrong: str, knows: Callable[[str], bool]) -> None:
    assert not is_good(wrong, knows)


@pytest.mark.parametrize("good", ["cliëntondersteuner", "keukentafelgesprek", "foto's", "Wmo-hulp", "zo'n"])
def test_a_good_word_passes(good: str, knows: Callable[[str], bool]) -> None:
    assert is_good(good, knows)


def test_what_is_no_word_is_not_looked_at() -> None:
    text = "Bel {loket_telefoon}, mail loket@plaats.nl, geef ${e} 14,50 aan [CAK](https://cak.nl) of ciz.nl."
    assert words_of(text) == ["Bel", "mail", "geef", "aan", "CAK", "of"]
