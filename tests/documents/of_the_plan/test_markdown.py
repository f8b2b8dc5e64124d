"""The plan as reading text: for the preview, the command line and the golden texts."""

from tests.documents.rendered import plan_of
from tests.documents.samples import DEADLINES, WORDS, make_plan
from tests.plan.examples import in_words
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.plan.models import PlanItem


def text_of(words: str) -> str:
    """Return the reading text of a plan in which someone typed these words."""
    return in_words(make_plan(items={"A": (PlanItem(id="x", label="Vraag", words=words),)}))


def test_own_words_are_set_off_line_by_line() -> None:
    assert "> Praat rustig.  \n> Zeg niet te veel." in in_words(plan_of("zanger", Register.EASY_READ))


def test_markup_that_someone_typed_is_not_read_as_markup() -> None:
    text = text_of("# kop\n<script>\n*vet* $x$ [a](b)\n1. een")
    for literal in ("\\# kop", "\\<script\\>", "\\*vet\\* \\$x\\$ \\[a\\](b)", "1\\. een"):
        assert literal in text


def test_ordinary_words_carry_no_backslash() -> None:
    assert "\\" not in in_words(plan_of("bakker", Register.NL))


def test_a_section_without_answers_says_so() -> None:
    text = in_words(make_plan(items={"A": (PlanItem(id="x", label="Vraag", lines=("Ja",)),)}))
    assert sum(WORDS[Register.NL].sections[part].empty in text for part in SECTIONS) == 7


def test_a_plan_without_any_answer_is_short_and_names_what_is_open() -> None:
    text = in_words(make_plan())
    assert WORDS[Register.NL].open_title in text
    assert text.count("☐ ") == 9
    assert WORDS[Register.NL].sections["A"].empty not in text


def test_a_group_is_named_once_in_a_section() -> None:
    assert in_words(plan_of("bakker", Register.NL)).count("### Koken") == 4


def test_the_last_day_for_the_plan_stands_with_how_to_hand_it_in() -> None:
    end = in_words(make_plan(deadlines=DEADLINES)).split(f"## {WORDS[Register.NL].hand_in_title}")[1]
    assert "vrijdag 27 november 2026" in end


def test_without_a_melding_no_day_is_named() -> None:
    text = in_words(make_plan())
    assert WORDS[Register.NL].deadlines_empty in text
    assert fill(WORDS[Register.NL].hand_in_unknown, {"plan_dagen": "7"}) in text


def test_a_name_that_was_not_given_leaves_no_empty_line() -> None:
    assert f"- {WORDS[Register.NL].name_label}:" not in in_words(make_plan())


def test_easy_read_keeps_the_note_with_the_day() -> None:
    text = in_words(make_plan(Register.EASY_READ, deadlines=DEADLINES))
    assert "| Mijn plan afgeven | vrijdag 27 november 2026. Dat is 7 dagen later. |" in text
