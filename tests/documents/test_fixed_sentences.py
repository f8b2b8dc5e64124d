"""The fixed sentences of the document: the same in both registers, and none too many."""

from pathlib import Path

import pytest

from tests.documents.samples import FIXED
from wmo_core.content.register import Register
from wmo_core.documents.fixed import FIXED_KEYS, check_fixed, read_fixed
from wmo_core.errors import LoadError

GOOD = dict(FIXED[Register.NL])


@pytest.mark.parametrize("register", Register)
def test_both_registers_have_exactly_the_sentences_that_the_document_prints(register: Register) -> None:
    assert FIXED[register].keys() == FIXED_KEYS


@pytest.mark.parametrize("register", Register)
def test_the_document_says_that_the_municipality_decides(register: Register) -> None:
    assert "De gemeente beslist." in FIXED[register]["decision_note"]
    assert "Dit is geen besluit en geen aanvraag." in FIXED[register]["decision_note"]


def test_easy_read_has_one_short_sentence_on_each_line() -> None:
    for sentence in FIXED[Register.EASY_READ].values():
        for line in sentence.strip().splitlines():
            assert len(line.split()) <= 12
            assert line.count(". ") == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": None}, "De zin title ontbreekt"),
        ({"extra": "x"}, "Het document gebruikt extra niet"),
        ({"hand_in_known": "Geef het plan."}, "ontbreekt {dag}"),
        ({"page_footer": "Bladzijde {bladzijde}"}, "ontbreekt {totaal}"),
    ],
)
def test_a_faulty_file_is_refused(change: dict[str, str | None], message: str) -> None:
    found = {key: value for key, value in (GOOD | change).items() if value is not None}
    with pytest.raises(LoadError, match=message):
        check_fixed(found, Path("plan.toml"))


def test_a_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text("title = ", encoding="utf-8")
    with pytest.raises(LoadError, match="geen geldige TOML"):
        read_fixed(path)
