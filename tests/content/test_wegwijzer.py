"""Every page is at most two choices away, and every question and kind of hulp leads to a fitting one."""

from pathlib import Path

import pytest

from tests.product import CONTENT
from wmo_core.content.explanations import load_pages
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import FILE, load_wegwijzer, read_wegwijzer
from wmo_core.errors import LoadError
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.signposts.loader import load_rules

WEGWIJZER = load_wegwijzer()


def test_every_page_stands_in_one_group_and_every_group_has_words() -> None:
    listed = [page for group in WEGWIJZER.groups for page in group.pages]
    assert sorted(listed) == sorted(load_pages(Register.NL))
    for register in Register:
        words = load_texts(register).screen.lezen.wegwijzer
        assert set(words) == {group.id for group in WEGWIJZER.groups}


def test_every_question_leads_to_an_explanation() -> None:
    questions = [
        question for name in flow_ids() for question in load_flow(name).questions if name != "keuzes"
    ]
    lost = [q.id for q in questions if WEGWIJZER.for_question(q.words_of, q.onderwerp, q.part) is None]
    assert lost == []


def test_every_signpost_leads_to_an_explanation() -> None:
    rules = load_rules()
    assert [rule.id for rule in rules if WEGWIJZER.for_hulp(*rule.voorzieningen, rule.step) is None] == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"begin_hier", ', "", "De bladzijde begin_hier staat in geen groep"),
        ('"begin_hier", ', '"begin_heir", "begin_hier", ', "De bladzijde begin_heir bestaat niet"),
        ('"begin_hier", ', '"begin_hier", "begin_hier", ', "De bladzijde begin_hier staat er twee keer"),
    ],
)
def test_a_faulty_file_is_refused(old: str, new: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "wegwijzer.toml"
    path.write_text((CONTENT / FILE).read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LoadError, match=message):
        read_wegwijzer(path, set(load_pages(Register.NL)))
