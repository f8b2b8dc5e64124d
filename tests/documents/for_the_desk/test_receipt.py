"""The confirmation of a melding: which days it names, and none that has gone as a day to act."""

from datetime import date, timedelta
from pathlib import Path

import page as pdf_ua
import pytest

from wmo_core.content.document.receipt import load_receipt_words
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words
from wmo_core.content.gemeenten import load_gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.desk.melding import Melding, Way
from wmo_core.documents.receipt import receipt_document
from wmo_core.press.formats import Format
from wmo_core.press.render import render

GEMEENTE = load_gemeente("voorbeeldgemeente")
SUNDAY = date(2025, 11, 23)  # the seven days end on a Sunday, and so do the six weeks


DAYS = {"plan_dagen": "7", "onderzoek_weken": "6"}


def made(register: Register, on: date, format: Format, **known: object) -> bytes:
    """Return the confirmation of a melding by telephone on ``SUNDAY``."""
    melding = Melding.model_validate({"reference": "K-12", "received": SUNDAY, "way": Way.TELEFOON, **known})
    return render(format, receipt_document(melding, GEMEENTE, on, load_texts(register)), on)


def text_of(on: date, **known: object) -> str:
    return made(Register.NL, on, Format.TXT, **known).decode()


def said(day: date) -> dict[str, str]:
    return {**DAYS, "dag": day_in_words(day)}


def test_it_says_until_when_the_plan_can_be_given_and_by_when_the_onderzoek_is_done() -> None:
    words, found = load_receipt_words(Register.NL), text_of(SUNDAY)
    assert fill(words.plan, said(date(2025, 12, 1))) in found, "the Monday after the Sunday"
    assert fill(words.next, said(date(2026, 1, 4))) in found, "the safe day"
    assert fill(words.last_day, said(date(2026, 1, 5))) in found
    assert words.helper in found and words.urgent in found
    assert GEMEENTE.loket.phone in found and GEMEENTE.clientondersteuning.name in found


def test_the_last_day_is_named_apart_only_where_the_weekend_moves_it() -> None:
    words, day = load_receipt_words(Register.NL), SUNDAY + timedelta(days=1)
    found = text_of(day, received=day)
    assert words.last_day.split("{")[0] not in found


def test_a_day_that_has_gone_is_no_day_to_act() -> None:
    words, late = load_receipt_words(Register.NL), text_of(date(2025, 12, 2))
    assert fill(words.plan_over, DAYS) in late and day_in_words(date(2025, 12, 1)) not in late
    assert fill(words.next, said(date(2026, 1, 4))) in late
    later = text_of(date(2026, 1, 6))
    assert fill(words.next_over, said(date(2026, 1, 5))) in later
    assert day_in_words(date(2026, 1, 4)) not in later


def test_it_names_the_onderwerpen_and_passes_over_one_that_is_not_known_any_more() -> None:
    texts = load_texts(Register.NL)
    known = next(iter(texts.onderwerpen))
    found = text_of(SUNDAY, onderwerpen=(known, "bestaat_niet"))
    assert texts.onderwerp(known).title in found and "bestaat_niet" not in found
    assert load_receipt_words(Register.NL).about_unknown in text_of(SUNDAY)


@pytest.mark.parametrize("register", Register)
def test_it_can_be_printed_and_read_by_a_screen_reader(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "een.pdf"
    path.write_bytes(made(register, SUNDAY, Format.PDF))
    assert pdf_ua.validate_pdf(str(path), profile="ua1").is_compliant


@pytest.mark.parametrize("format", [Format.PDF, Format.TXT, Format.DOCX])
def test_each_form_is_the_same_for_the_same_day(format: Format) -> None:
    assert made(Register.NL, SUNDAY, format) == made(Register.NL, SUNDAY, format)
