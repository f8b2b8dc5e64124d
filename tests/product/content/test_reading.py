"""Every text of the product is easy enough for its register."""

import pytest

from tests.content.frequencies import frequency
from tests.product import CONTENT
from wmo_core.redactie.gate import check_texts, count_texts

# An excuse is for a name or a number that is not of the law; more than a handful would be a hole in the gate.
MOST_EXCUSES = 100  # sentences for each excuse


def test_every_text_is_easy_enough_for_its_register() -> None:
    faults = check_texts(CONTENT, frequency)
    told = [f"{f.file.relative_to(CONTENT)}:{f.line}: {f.rule}: {f.what}. {f.remedy}" for f in faults]
    if told:
        pytest.fail("\n".join(told), pytrace=False)


def test_excuses_stay_few() -> None:
    sentences, excused = count_texts(CONTENT)
    assert excused * MOST_EXCUSES <= sentences
