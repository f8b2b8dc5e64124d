"""The words of a code: enough of them, easy to say and to spell, and never mixed up."""

import math
import re
from itertools import combinations

from rapidfuzz.distance import OSA

from tests.content.frequencies import frequency
from wmo_core.content.code_words import load_code_words
from wmo_core.storage.codes import heard
from wmo_core.storage.models import WORDS as WORDS_IN_A_CODE

WORDS = load_code_words()
LEAST, LEAST_BITS = 2048, 44
ENDS = ("s", "en", "n", "e", "je", "tje")


def test_there_are_enough_words_and_each_stands_there_once() -> None:
    assert len(WORDS) >= LEAST and math.log2(len(WORDS)) * WORDS_IN_A_CODE >= LEAST_BITS
    assert list(WORDS) == sorted(set(WORDS))


def test_a_word_is_of_four_to_eight_plain_letters() -> None:
    assert [word for word in WORDS if not re.fullmatch("[a-z]{4,8}", word)] == []


def test_no_word_looks_like_a_number() -> None:
    assert [word for word in WORDS if set(word) <= set("oil")] == []


def test_no_two_words_sound_the_same() -> None:
    sounds = {heard(word): word for word in WORDS}
    assert [word for word in WORDS if sounds[heard(word)] != word] == []


def test_two_words_differ_in_at_least_two_letters() -> None:
    near = [
        pair
        for pair in combinations(WORDS, 2)
        if abs(len(pair[0]) - len(pair[1])) < 2 and OSA.distance(*pair, score_cutoff=1) < 2
    ]
    assert near == []


def test_no_word_is_another_one_in_plural_or_made_small() -> None:
    known = set(WORDS)
    assert [word + end for word in WORDS for end in ENDS if word + end in known] == []


def test_a_word_is_common() -> None:
    """The list of common words has each word above Zipf 3; of the others there are few."""
    assert sum(frequency(word) >= 3 for word in WORDS) > len(WORDS) / 2
