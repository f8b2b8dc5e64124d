"""The plan on paper: readable for everybody, and nothing on it but the plan."""

import unicodedata
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import page as pdf_ua
import pytest
from pypdf.generic import StreamObject

from tests.documents.glyphs import coverage
from tests.documents.hostile import HOSTILE
from tests.documents.reading import footer_of, lines_of, pages_of, read
from tests.documents.rendered import EMPTY, NAMES, file_of, plan_of
from tests.documents.samples import WORDS, make_plan
from wmo_core.content.register import Register
from wmo_core.documents.plan_document import plan_document
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.errors import LoadError
from wmo_core.plan.models import PlanItem
from wmo_core.press.clean import BREAK, WIDEST_SIGN, clean_text
from wmo_core.press.fonts import widths
from wmo_core.press.pdf import DocumentError, document_pdf

TEXT_WIDTH = {Register.NL: 39.0, Register.EASY_READ: 28.0}  # em, from margin to margin


CASES = [(name, register) for name in (*NAMES, EMPTY) for register in Register]
LONGEST_LINE = 17 / 14  # the small print holds more on a line


def pdf_of(name: str, register: Register = Register.NL) -> bytes:
    return file_of(name, register, PlanFormat.PDF)


def lines(name: str, register: Register = Register.NL) -> list[str]:
    return lines_of(pages_of(pdf_of(name, register)))


@cache
def width(char: str) -> float:
    """Return the width of a sign in em; a part of an emoji or a letter takes no room of its own."""
    part = "\U0001f3fb" <= char <= "\U0001f3ff" or bool(unicodedata.combining(char))
    return widths().get(ord(char), WIDEST_SIGN) if char.isprintable() and not part else 0.0


def width_of(line: str) -> float:
    """Return the width of a line in em."""
    return sum(map(width, line))


@pytest.mark.parametrize(("name", "register"), CASES)
def test_the_document_passes_a_pdf_ua_validator(name: str, register: Register, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdf_of(name, register))
    result = pdf_ua.validate_pdf(str(path), profile="ua1")
    assert result.is_compliant, [(failure.rule_id, failure.message) for failure in result.failures]


@pytest.mark.parametrize(("name", "register"), CASES)
def test_no_line_runs_off_the_page(name: str, register: Register) -> None:
    label = WORDS[register].name_label  # in a column of its own
    widest = max(width_of(line.removeprefix(label)) for line in lines(name, register))
    assert widest <= TEXT_WIDTH[register] * LONGEST_LINE


def test_the_language_the_title_and_the_standards_are_in_the_file() -> None:
    reader = read(pdf_of("bakker"))
    assert str(reader.root_object["/Lang"]) == "nl-NL"
    assert reader.metadata is not None
    assert reader.metadata.title == WORDS[Register.NL].title
    stream = reader.root_object["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    metadata = stream.get_data().decode()
    assert "<pdfuaid:part>1<" in metadata
    assert "<pdfaid:part>3<" in metadata
    assert "<pdfaid:conformance>A<" in metadata


def test_each_section_and_group_has_a_bookmark() -> None:
    outline = str([entry for entry in read(pdf_of("bakker")).outline])
    for title in (
        WORDS[Register.NL].sections["A"].title,
        WORDS[Register.NL].sections["H"].title,
        "Koken",
    ):
        assert title in outline


def test_each_page_says_which_of_how_many_it_is() -> None:
    texts = pages_of(pdf_of("zanger", Register.EASY_READ))
    assert [footer_of(text) for text in texts] == [
        (number, len(texts)) for number in range(1, len(texts) + 1)
    ]


def test_a_plan_without_answers_stays_short() -> None:
    assert len(pages_of(pdf_of(EMPTY, Register.EASY_READ))) <= 2


def test_the_same_plan_and_moment_give_the_same_file() -> None:
    assert make(PlanFormat.PDF, plan_of("bakker", Register.NL)) == pdf_of("bakker")


def test_the_moment_it_was_made_is_the_date_of_the_file() -> None:
    reader = read(document_pdf(plan_document(make_plan()), made_at=datetime(2027, 3, 4, 5, 6, tzinfo=UTC)))
    assert reader.metadata is not None
    assert reader.metadata.creation_date == datetime(2027, 3, 4, 5, 6, tzinfo=UTC)


def test_markup_and_script_come_out_literally() -> None:
    text = "".join(lines("kwaad_opmaak")).replace(" ", "")
    for literal in ("#eval(", "$x^2$", "*vet*", "<script>alert", "{{7*7}}", "[link](http://x)"):
        assert literal in text


def test_the_reader_is_told_that_a_character_was_replaced() -> None:
    assert WORDS[Register.NL].replaced.split("\n")[0] in "\n".join(lines("kwaad_tekens"))
    assert "□" not in "\n".join(lines("bakker"))


def test_twenty_answers_of_two_thousand_characters_and_a_word_without_end_all_come_through() -> None:
    """One document for both: printing and reading so much is slow."""
    words, word = "Ik wil graag zelf naar de markt. " * 60, HOSTILE["one word of 100 kB"][:20_000]
    long = tuple(PlanItem(id=f"i{number}", label=f"Antwoord {number}", words=words) for number in range(20))
    plan = make_plan(items={"A": long, "H": (PlanItem(id="lang", label="Lang", words=word),)})
    text = "".join(lines_of(pages_of(make(PlanFormat.PDF, plan))))
    assert text.count("markt") == 20 * 60
    assert word in text.replace(BREAK, "")


def test_every_character_that_the_fonts_have_can_be_printed() -> None:
    text = " ".join(map(chr, sorted(coverage())))
    cleaned = clean_text(text)
    assert set(cleaned.replaced) <= {"\u3008", "\u3009"}  # what Unicode makes of two old brackets
    item = PlanItem(id="alle", label="Alle tekens", words=text)
    assert make(PlanFormat.PDF, make_plan(items={"A": (item,)}))


def test_a_refused_document_tells_nothing_of_the_plan() -> None:
    words = WORDS[Register.NL].model_copy(update={"title": ""})
    without_title = make_plan().model_copy(update={"words": words})
    with pytest.raises(DocumentError) as caught:
        make(PlanFormat.PDF, without_title)
    assert str(caught.value) == "Het plan kon niet op papier. De antwoorden zijn er nog."
    assert caught.value.__suppress_context__


def test_an_unknown_pictogram_is_refused_with_its_name() -> None:
    item = PlanItem(id="x", label="x", pictogram="eenhoorn")
    with pytest.raises(LoadError, match="eenhoorn"):
        make(PlanFormat.PDF, make_plan(Register.EASY_READ, {"A": (item,)}))


def test_pictograms_stand_in_easy_read_only_and_with_their_credit() -> None:
    credit = WORDS[Register.EASY_READ].credit
    assert credit in "\n".join(lines("zanger", Register.EASY_READ))
    assert credit not in "\n".join(lines("bakker"))
