"""The page for the consulent: by part of the law, in the resident's words, who said it, and what is open."""

from tests.plan.examples import DAYS, example
from wmo_core.content.register import Register
from wmo_core.flows.answers import WEET_IK_NIET, Answer, By
from wmo_core.plan.build import plan_facts
from wmo_core.plan.consulent import ConsulentPage, Said, consulent_page
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan


def page_of(dossier: Dossier, name: str = "bakker") -> ConsulentPage:
    facts = plan_facts(dossier, DAYS[name])
    return consulent_page(facts, word_plan(facts, Register.NL))


def said(page: ConsulentPage) -> list[Said]:
    return [one for part in page.parts for _, row in part.rows for one in row]


def test_the_parts_are_those_of_article_2_3_2_lid_4_and_the_wish() -> None:
    assert "".join(part.section for part in page_of(example("bakker")).parts) == "ABCDEFGH"


def test_every_answer_of_the_plan_stands_on_it_once_or_is_open() -> None:
    page = page_of(example("helper"), "helper")
    items = [item for section in page.plan.sections for item in section.items]
    names = sum(max(1, len(about)) for part in page.parts for _, about in part.open)
    words = [one.words for one in said(page)]
    assert len(items) <= len(words) + names
    assert all(any(" ".join(item.words.split()) in text for text in words) for item in items)


def test_an_answer_says_who_gave_it_in_which_register_unless_it_is_the_usual_one() -> None:
    dossier = example("bakker")
    question = next(name for name in dossier.answers if name.endswith(".wat_lukt_niet"))
    other = dossier.answers[question].model_copy(update={"by": By.ANDER, "in_register": "easy-read"})
    page = page_of(dossier.with_answer(question, other))
    assert page.legend[0].startswith("nl consulent.origin usual")
    (line,) = (line for line in page.legend if "by ander" in line and "register easy" in line)
    number = line.removeprefix("nl consulent.origin number ").split()[0]
    assert [one.words[:15] for one in said(page) if one.origin == number] == ["“Een zak meel t"]


def test_what_someone_does_not_know_or_did_not_answer_is_open() -> None:
    dossier = example("bakker")
    question = next(name for name in dossier.answers if name.endswith(".hoe_gaat_het"))
    changed = dossier.with_answer(question, Answer(chosen=(WEET_IK_NIET,)))
    before, after = page_of(dossier), page_of(changed)
    assert before.parts[0].open != after.parts[0].open
    gone = page_of(dossier.without_answer(question))
    assert gone.parts[0].open == after.parts[0].open


def test_what_is_left_out_is_neither_told_nor_open() -> None:
    dossier = example("bakker")
    question = next(name for name in dossier.answers if name.endswith(".wat_lukt_niet"))
    out = dossier.with_answer(question, Answer(chosen=(WEET_IK_NIET,))).with_plan(left_out=(question,))
    assert page_of(out).parts[0].open == page_of(dossier).parts[0].open
    assert "Een zak meel" not in str(page_of(out).parts)


def test_what_a_helper_changed_in_the_plan_says_so() -> None:
    dossier = example("bakker")
    changed = dossier.with_plan(written_by=dict.fromkeys(dossier.plan.edits, By.ANDER))
    assert any("nl consulent.edited" in line and "by ander" in line for line in page_of(changed).legend)
