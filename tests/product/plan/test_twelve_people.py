"""The twelve people with their outcome and their plan, as somebody read and approved them."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from tests.approved import check_approved
from tests.plan.examples import build_plan, in_words
from tests.product.twelve import Person, twelve
from wmo_core.content.texts import Texts, load_texts
from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.plan.bespreken import dossier_signposts
from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.outcome import arranged, proposed

GOLDEN = Path(__file__).parents[1] / "golden"
DAY = date(2026, 11, 28)
PEOPLE = twelve()


def outcome_in_words(person: Person) -> str:
    """Return what this person sees to discuss, with a box where it can be ticked."""
    texts = load_texts(person.in_register)
    words, posts = texts.screen.uitkomst, dossier_signposts(person.dossier)
    found, offered = arranged(posts), {post.rule.id for post in proposed(posts)}
    lines = [f"# {words.titel}", "", words.intro]
    for part, cards in (
        (words.spoed, found.urgent),
        (words.gevraagd if person.dossier.about is None else words.gevraagd_ander, found.asked),
        (words.eerst, found.first),
    ):
        if cards:
            shown = list(_cards(cards, person, offered, texts))
            has_a_tick = part is not words.eerst or any(post.rule.id in offered for post in cards)
            lines += ["", f"## {part.titel}", *(["", part.uitleg] if has_a_tick else []), *shown]
    lines += ["", f"## {words.meer} (dicht)"]
    for step, cards in found.more:
        lines += ["", f"### {getattr(words.stappen, step)}", *_cards(cards, person, offered, texts)]
    return "\n".join(lines)


def _cards(posts: Sequence[Signpost], person: Person, offered: set[str], texts: Texts) -> Iterator[str]:
    for post in posts:
        found, box = texts.outcomes[post.rule.id], ""
        if post.rule.id in offered:
            box = "[x] " if post.rule.id in person.bespreken else "[ ] "
        yield from ("", f"- {box}**{found.title}** {' '.join(found.text.split())}")


@pytest.mark.parametrize("name", PEOPLE)
def test_the_outcome_and_the_plan_read_as_approved(name: str, pytestconfig: pytest.Config) -> None:
    person = PEOPLE[name]
    plan = in_words(build_plan(person.dossier, made_on=DAY))
    text = f"{person.wie}\n\n{outcome_in_words(person)}\n\n---\n\n{plan}"
    check_approved(GOLDEN / f"mens_{name}.md", text, pytestconfig)


def test_each_person_has_a_text_and_there_are_no_others() -> None:
    assert {path.stem for path in GOLDEN.glob("mens_*")} == {f"mens_{name}" for name in PEOPLE}


@pytest.mark.parametrize("name", PEOPLE)
def test_the_plan_holds_of_the_proposals_only_what_was_ticked(name: str) -> None:
    person = PEOPLE[name]
    texts = load_texts(person.in_register)
    plan = build_plan(person.dossier, made_on=DAY)
    lines = {
        line
        for section in plan.sections
        for item in section.items
        if item.id.startswith("bespreken.")
        for line in item.lines
    }
    offered = {post.rule.id for post in proposed(dossier_signposts(person.dossier))}
    assert set(person.bespreken) <= offered
    assert lines == {texts.outcomes[rule].plan for rule in person.bespreken}


@pytest.mark.parametrize("name", PEOPLE)
def test_what_someone_asked_for_stands_before_everything_else(name: str) -> None:
    """Every wish, in the words of the option, stands before what goes well and what does not."""
    person = PEOPLE[name]
    texts = load_texts(person.in_register)
    first = in_words(build_plan(person.dossier, made_on=DAY)).partition(f"## {texts.document.opening_title}")[
        0
    ]
    first = first.partition("## A.")[0]
    for question, answer in person.answers.items():
        if question.endswith(".wat_helpt"):
            options = texts.question(question).options
            assert all(options[each] in first for each in answer.chosen if each not in OPEN_OPTIONS)
