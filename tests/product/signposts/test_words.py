"""The words of each signpost: in both registers, and never a verdict."""

import re

import pytest

from tests.product import CONTENT
from wmo_core.content.nazicht import read_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.bespreken import SECTION_OF_STEP
from wmo_core.product import MIJN_WMO_PLAN
from wmo_core.signposts.loader import load_rules
from wmo_core.signposts.models import Step
from wmo_core.toml_file import read_table

RULES = load_rules()
REGISTERS = list(Register)
# The municipality decides; hours, amounts and codes of one municipality are no promise.
VERDICT = re.compile(
    r"recht op|(u|je) krijgt|(u|je) komt in aanmerking|\bHO[123]\b|€|\d+ (uur|minuten|weken|dagen)", re.I
)
ONCE_ON_THE_SCREEN = {
    Register.NL: ("De gemeente beslist", "altijd een melding doen", "bijzondere bijstand"),
    Register.EASY_READ: ("De gemeente beslist", "altijd een melding doen", "bijzondere bijstand"),
}
ADDRESS = {
    Register.NL: re.compile(r"\b(je|jij|jou|jouw)\b", re.I),
    Register.EASY_READ: re.compile(r"\b(u|uw)\b", re.I),
}

# The plan is of the resident: "ik", and never a level of help.
NOT_IN_THE_PLAN = re.compile(r"\b(u|uw|je|jij|jou|jouw)\b|elke week|af en toe|zwaar|licht|\d", re.I)


def words_of(register: Register) -> dict[str, dict[str, str]]:
    """Return the words of all rules of one register."""
    files = sorted((CONTENT / register.value / "uitkomst").glob("*.toml"))
    return {rule: words for file in files for rule, words in read_words(file)[0].items()}


@pytest.mark.parametrize("register", REGISTERS)
def test_each_rule_has_a_title_and_a_text_and_no_words_are_left_over(register: Register) -> None:
    words = words_of(register)
    assert set(words) == {rule.id for rule in RULES}
    assert all({"title", "text"} <= set(each) <= {"title", "text", "plan"} for each in words.values())
    assert all(text.strip() for each in words.values() for text in each.values())


@pytest.mark.parametrize("register", REGISTERS)
def test_the_words_stand_in_the_same_file_as_the_rule(register: Register) -> None:
    for path in sorted(MIJN_WMO_PLAN.rules.glob("*.toml")):
        words, _ = read_words(CONTENT / register.value / "uitkomst" / path.name)
        assert list(words) == [rule["id"] for rule in read_table(path)[0]["rules"]]


@pytest.mark.parametrize("register", REGISTERS)
def test_no_words_give_a_verdict_an_amount_or_hours(register: Register) -> None:
    found = {
        rule: words for rule, words in words_of(register).items() if VERDICT.search(" ".join(words.values()))
    }
    assert not found


@pytest.mark.parametrize("register", REGISTERS)
def test_everybody_is_addressed_in_the_way_of_the_register(register: Register) -> None:
    found = {
        rule
        for rule, words in words_of(register).items()
        if ADDRESS[register].search(" ".join(words.values()))
    }
    assert not found


@pytest.mark.parametrize("register", REGISTERS)
def test_what_holds_for_each_card_is_said_once_on_the_screen_and_on_no_card(register: Register) -> None:
    """That the gemeente decides, that a melding is always possible, and what to do at too high a price."""
    words = load_texts(register).screen
    screen = " ".join((words.uitkomst.intro, words.uitkomst.te_duur))
    assert not [said for said in ONCE_ON_THE_SCREEN[register] if said not in screen]
    cards = {rule: each["text"] for rule, each in words_of(register).items() if rule != "bijzondere_bijstand"}
    repeated = {
        rule
        for rule, text in cards.items()
        if re.search("niet betalen|gemeente beslist\\.|altijd een melding|bijzondere bijstand", text)
    }
    assert not repeated


@pytest.mark.parametrize("register", REGISTERS)
def test_what_is_not_sure_is_something_to_ask(register: Register) -> None:
    """Another law with a design choice among its sources rests on facts that were not seen in a source."""
    words = words_of(register)
    ask = re.compile("vraag na" if register is Register.NL else "vraag", re.I)
    for rule in (rule for rule in RULES if rule.step is Step.ANDERE_WET and "Ontwerpkeuze" in rule.source):
        assert ask.search(words[rule.id]["text"]), rule.id


def plan_words(register: Register) -> dict[str, str]:
    """Return the words for the plan, of the rules that have them."""
    return {rule: words["plan"] for rule, words in words_of(register).items() if "plan" in words}


def test_both_registers_bring_the_same_signposts_to_the_plan() -> None:
    assert set(plan_words(Register.NL)) == set(plan_words(Register.EASY_READ))


@pytest.mark.parametrize("register", REGISTERS)
def test_the_words_for_the_plan_are_a_short_line_of_the_resident(register: Register) -> None:
    for rule, line in plan_words(register).items():
        assert len(line.split()) <= 7, rule
        assert line[0].isupper() and line[-1].isalpha(), rule
        assert not NOT_IN_THE_PLAN.search(line), rule


def test_only_the_steps_that_come_in_the_plan_have_words_for_it() -> None:
    with_words = plan_words(Register.NL)
    assert {rule.step for rule in RULES if rule.id in with_words} == set(SECTION_OF_STEP)


def test_what_is_more_than_general_information_has_words_for_the_plan() -> None:
    named = {rule.id for rule in RULES if rule.step in SECTION_OF_STEP and not rule.general}
    assert named == set(plan_words(Register.NL))


def test_a_maatwerkvoorziening_is_never_general_information() -> None:
    named = (rule for rule in RULES if rule.step is Step.MAATWERKVOORZIENING and rule.voorzieningen)
    assert not [rule.id for rule in named if rule.general]


def test_what_is_one_line_in_one_register_is_one_line_in_the_other() -> None:
    nl, easy = plan_words(Register.NL), plan_words(Register.EASY_READ)
    pairs = {(nl[rule], easy[rule]) for rule in nl}
    assert len(pairs) == len(set(nl.values())) == len(set(easy.values()))


@pytest.mark.parametrize("register", REGISTERS)
def test_a_title_has_at_most_eight_words_and_stands_once_under_an_onderwerp(register: Register) -> None:
    words = words_of(register)
    titles = [(rule.onderwerp, words[rule.id]["title"]) for rule in RULES]
    assert len(titles) == len(set(titles))
    assert all(len(title.split()) <= 8 for _, title in titles)
