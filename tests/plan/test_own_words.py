"""The plan says in whose words something stands, and takes what someone typed as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.hostile import HOSTILE
from tests.plan.examples import in_words
from tests.plan.plans import HOUSEHOLD, items, plan_of, section_of
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import MAX_WORDS, Answer, By


def test_who_fills_in_for_another_is_heard_apart_from_the_other() -> None:
    said = Answer(chosen=("tillen",), words="Ik til niets.", helper_words="Zij valt.", by=By.ANDER)
    answers = HOUSEHOLD | {
        "voor_wie": Answer(chosen=("ander",), by=By.ANDER),
        "wie_is_het": Answer(chosen=("moeder",), by=By.ANDER),
        "koken.wat_lukt_niet": said,
    }
    item, words = items(plan_of(answers))["koken.wat_lukt_niet"], load_texts(Register.NL).document
    assert (item.words, item.words_label) == ("Ik til niets.", words.words_written_down)
    assert (item.helper_words, item.helper_label) == ("Zij valt.", words.helper_says["moeder"])


def test_a_helper_who_is_not_named_is_called_a_helper() -> None:
    answers = HOUSEHOLD | {
        "voor_wie": Answer(chosen=("ander",), by=By.ANDER),
        "koken.wat_lukt_niet": Answer(helper_words="Zij valt.", by=By.ANDER),
    }
    item, words = items(plan_of(answers))["koken.wat_lukt_niet"], load_texts(Register.NL).document
    assert item.helper_label == words.helper_says["iemand_anders"]


def test_who_fills_in_alone_speaks_in_own_words() -> None:
    item = items(plan_of(HOUSEHOLD))["koken.wat_lukt_niet"]
    assert (item.words_label, item.helper_label) == (load_texts(Register.NL).document.words_label, "")


def test_an_edit_takes_the_place_of_the_answer() -> None:
    item = items(plan_of(HOUSEHOLD, edits={"koken.wat_lukt_niet": "Het zware werk."}))["koken.wat_lukt_niet"]
    assert (item.lines, item.words, item.talk) == ((), "Het zware werk.", True)


def test_an_edit_takes_the_place_of_what_a_helper_said_too() -> None:
    answers = {"goed": Answer(chosen=("zingen",), helper_words="Hij zingt vals.", by=By.ANDER)}
    item = items(plan_of(answers, edits={"goed": "Zingen in het koor."}))["goed"]
    assert (item.helper_words, item.helper_label) == ("", "")
    assert item.words_label == load_texts(Register.NL).document.words_label


@pytest.mark.parametrize("letter", "ABCDEFGH")
def test_an_addition_stands_in_its_section(letter: str) -> None:
    plan = plan_of({}, additions={letter: "Praat rustig met mij."})
    (item,) = [item for item in items(plan).values() if item.id == f"eigen.{letter}"]
    assert (section_of(plan, item.id), item.words) == (letter, "Praat rustig met mij.")


def test_an_addition_of_only_spaces_is_none() -> None:
    assert not items(plan_of({}, additions={"A": " \n "}))


@pytest.mark.parametrize("by", list(By))
def test_the_plan_says_once_who_filled_it_in(by: By) -> None:
    words = load_texts(Register.NL).document
    plan = plan_of({"voor_wie": Answer(chosen=(by.value,), by=by)})
    assert plan.filled_by == {"zelf": words.by_zelf, "samen": words.by_samen, "ander": words.by_ander}[by]
    assert in_words(plan).count(plan.filled_by) == 1


# A file cannot hold half a character, and a field holds no more than the screen takes.
TYPED = {name: text for name, text in HOSTILE.items() if len(text) <= MAX_WORDS and name != "lone surrogates"}


@pytest.mark.parametrize("text", TYPED.values(), ids=TYPED)
def test_whatever_is_typed_stays_literal_in_the_plan(text: str) -> None:
    answers = HOUSEHOLD | {"beste_hulp": Answer(words=text)}
    plan = plan_of(answers, edits={"thuis": text}, additions={"H": text}, name=text[:200])
    found = items(plan)
    assert found["beste_hulp"].words == text.strip()
    assert (found["thuis"].words, found["eigen.H"].words, plan.name) == (text, text, text[:200])
    in_words(plan)


@given(st.text(max_size=200))
def test_no_text_stops_the_plan_or_becomes_markup(text: str) -> None:
    said = {"goed": Answer(chosen=("zingen",)), "beste_hulp": Answer(words=text)}
    # A wish without words does not stand on the first page.
    other = said | {"beste_hulp": Answer(words="x" if text.strip() else "")}
    shown = in_words(plan_of(said))
    assert shown.count("\n## ") == in_words(plan_of(other)).count("\n## ")
    assert "<script" not in shown
