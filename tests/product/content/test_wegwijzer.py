"""Every page is three choices away, and every question and kind of hulp leads to an explanation."""

import pytest

from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.signposts.loader import load_rules

WEGWIJZER = load_wegwijzer()


def test_every_page_stands_in_one_group_and_every_group_has_words() -> None:
    listed = [page for group in WEGWIJZER.groups for page in group.pages]
    assert sorted(listed) == sorted(load_explanations(Register.NL))
    for register in Register:
        words = load_texts(register).screen.lezen.wegwijzer
        assert set(words) == {group.id for group in WEGWIJZER.groups}


def test_every_question_leads_to_an_explanation() -> None:
    questions = [
        question for name in flow_ids() for question in load_flow(name).questions if name != "keuzes"
    ]
    lost = [q.id for q in questions if WEGWIJZER.for_question(q.id, q.onderwerp, q.part) is None]
    assert lost == []


def test_every_signpost_leads_to_an_explanation() -> None:
    pages = {rule.id: WEGWIJZER.for_hulp(rule.id, *rule.voorzieningen, rule.step) for rule in load_rules()}
    assert [rule for rule, page in pages.items() if page is None] == []
    assert (pages["bijzondere_bijstand"], pages["mensen_tolk"]) == ("hulp_bij_kosten", "tolk")


@pytest.mark.parametrize("register", Register)
def test_no_two_choices_on_the_way_to_a_page_read_the_same(register: Register) -> None:
    words, pages = load_texts(register).screen.lezen.wegwijzer, load_explanations(register)
    groups = [words[group.id].uitleg for group in WEGWIJZER.groups]
    assert len(groups) == len(set(groups))
    for group in WEGWIJZER.groups:
        titles = [pages[page_id].title for page_id in group.pages]
        assert len(titles) == len(set(titles)), group.id
