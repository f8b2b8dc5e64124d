"""Too dear is too dear for a minimum income: never a question of what a resident has (CRVB:2021:160)."""

import re

import pytest

from wmo_core.content.register import Register
from wmo_core.product import product
from wmo_core.redactie.gate_texts import read_topics

TOO_DEAR = re.compile(r"te duur\b", re.I)
LOW_INCOME = re.compile(r"minimuminkomen|laag inkomen|weinig geld", re.I)
OWN_PURSE = re.compile(r"\bte duur voor (?:u|jou)\b|\bkunt u (?:dit|het|dat) niet betalen\?", re.I)
PLACES = ("paginas/algemeen_gebruikelijk.md", "paginas/hulp_bij_kosten.md", "scherm/uitkomst.toml")


def sentences(register: Register) -> list[str]:
    """Return every sentence that a resident reads in this register, with its file."""
    return [
        f"{topic.file.name}: {sentence}"
        for topic in read_topics(product().content)
        if topic.register is register
        for passage in topic.passages
        for sentence in re.split(r"(?<=[.?!])\s+", passage.text)
    ]


@pytest.mark.parametrize("register", Register)
def test_what_is_too_dear_is_measured_by_a_low_income(register: Register) -> None:
    found = [each for each in sentences(register) if TOO_DEAR.search(each)]
    assert found, "the idea stands somewhere"
    assert [each for each in found if not LOW_INCOME.search(each) or OWN_PURSE.search(each)] == []


@pytest.mark.parametrize("register", Register)
def test_who_has_no_money_is_sent_to_bijzondere_bijstand(register: Register) -> None:
    folder = product().content / register.value
    texts = {place: (folder / place).read_text(encoding="utf-8").lower() for place in PLACES}
    assert [place for place, text in texts.items() if "bijzondere bijstand" not in text] == []
