"""Letters and the talk card as documents: as approved, and readable for everybody."""

from datetime import date
from functools import cache
from pathlib import Path

import page as pdf_ua
import pytest

from tests.approved import check_approved
from tests.documents.readers import Html, docx_lines
from tests.documents.reading import pages_of
from tests.plan.examples import DAYS, example
from wmo_core.content.letters import LetterId, load_frame, load_talk_words
from wmo_core.content.register import Register
from wmo_core.documents.consulent import consulent_document
from wmo_core.documents.letters import letter_document
from wmo_core.documents.talk_card import talk_card_document
from wmo_core.plan.build import plan_facts
from wmo_core.plan.consulent import consulent_page
from wmo_core.plan.dossier import Dates, Dossier, LetterWords, TalkCard
from wmo_core.plan.facts import PlanFacts
from wmo_core.plan.letters import build_letter
from wmo_core.plan.wording import word_plan
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format
from wmo_core.press.html import document_html
from wmo_core.press.plain import plain_text
from wmo_core.press.render import render

GOLDEN = Path(__file__).parents[1] / "golden" / "brieven"
NAME = "bakker"
MELDING, AANVRAAG, BESLUIT = date(2024, 11, 25), date(2025, 1, 7), date(2025, 1, 27)
# The days that are known when each letter is there, and the day itself.
MOMENTS = {
    LetterId.MELDING: (Dates(), date(2024, 11, 25)),
    LetterId.PLAN_GEVEN: (Dates(melding=MELDING), date(2024, 11, 27)),
    LetterId.PLAN_LATER: (Dates(melding=MELDING), date(2024, 12, 9)),
    LetterId.VERSLAG: (Dates(melding=MELDING), date(2024, 12, 9)),
    LetterId.AANVRAAG: (Dates(melding=MELDING), date(2025, 1, 7)),
    LetterId.AANVRAAG_NA_VERSLAG: (Dates(melding=MELDING, verslag_gekregen=True), date(2024, 12, 9)),
    LetterId.INGEBREKESTELLING: (Dates(melding=MELDING, aanvraag=AANVRAAG), date(2025, 1, 22)),
    LetterId.BEZWAAR: (Dates(melding=MELDING, aanvraag=AANVRAAG, besluit=BESLUIT), date(2025, 2, 3)),
    LetterId.CLIENTONDERSTEUNER: (Dates(), date(2024, 11, 25)),
    LetterId.KLACHT: (Dates(), date(2024, 11, 25)),
    LetterId.KLACHT_AANBIEDER: (Dates(), date(2024, 11, 25)),
}
TYPED = LetterWords(
    klopt_niet="Er staat dat mijn man kookt.\nDat kan hij niet meer.",
    reden="De hulp is te weinig.",
    gebeurd="Op maandag lachte iemand mij uit.",
)
CARD = TalkCard(questions="Wanneer begint de hulp?\nWat kost het?", companion="Onze dochter")


@cache
def dossier(dates: Dates) -> Dossier:
    return example(NAME).model_copy(update={"dates": dates, "letters": TYPED, "talk_card": CARD})


@cache
def facts_of(dates: Dates, today: date) -> PlanFacts:
    return plan_facts(dossier(dates), today)


@cache
def letter(letter_id: LetterId, register: Register) -> Document:
    dates, today = MOMENTS[letter_id]
    plan = word_plan(facts_of(dates, today), register)
    return letter_document(build_letter(letter_id, dossier(dates), plan))


@cache
def document(name: str, register: Register) -> Document:
    """Return one of the documents: a letter, the talk card or the page for the consulent."""
    if name in set(LetterId):
        return letter(LetterId(name), register)
    facts = facts_of(Dates(), DAYS[NAME])
    plan = word_plan(facts, register)
    if name == "gesprekskaart":
        return talk_card_document(plan, CARD, load_talk_words(register))
    return consulent_document(consulent_page(facts, plan))


NAMES = (*(one.value for one in LetterId), "gesprekskaart", "consulent")


@pytest.mark.parametrize("name", NAMES)
def test_it_reads_as_approved(name: str, pytestconfig: pytest.Config) -> None:
    check_approved(GOLDEN / f"{name}.txt", plain_text(document(name, Register.NL)), pytestconfig)


def test_there_is_a_golden_file_for_each_and_no_other() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {f"{name}.txt" for name in NAMES}


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", ["verslag", "gesprekskaart", "consulent"])
def test_the_pdf_passes_a_pdf_ua_validator(name: str, register: Register, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(render(Format.PDF, document(name, register), DAYS[NAME]))
    result = pdf_ua.validate_pdf(str(path), profile="ua1")
    assert result.is_compliant, [(failure.rule_id, failure.message) for failure in result.failures]


def test_what_is_only_for_the_resident_begins_a_page_and_does_not_go_in_a_mail() -> None:
    frame = load_frame(Register.NL)
    pages = pages_of(render(Format.PDF, letter(LetterId.VERSLAG, Register.NL), DAYS[NAME]))
    assert frame.own_title not in pages[0] and pages[1].startswith(frame.own_title)
    dates, today = MOMENTS[LetterId.VERSLAG]
    plan = word_plan(facts_of(dates, today), Register.NL)
    found = build_letter(LetterId.VERSLAG, dossier(dates), plan)
    assert frame.own_title not in plain_text(letter_document(found, to_send=True))


def test_each_letter_tells_the_resident_to_let_someone_read_along() -> None:
    for register in Register:
        for letter_id in LetterId:
            first = load_frame(register).read_along.splitlines()[0]
            assert first in plain_text(letter(letter_id, register))


def test_the_other_forms_have_the_same_lines_to_write_on() -> None:
    found = letter(LetterId.BEZWAAR, Register.NL)
    lines = [text for _, text in docx_lines(render(Format.DOCX, found, DAYS[NAME]))]
    assert any(
        line.startswith(f"{load_frame(Register.NL).own_address_label}:") and line.endswith("\t")
        for line in lines
    )
    assert ("dd", {"class": "line"}) in Html(document_html(found)).seen
