"""Every subject about which a resident may ask is explained in both registers, at most three choices away."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from wmo_core.content.explanations import load_pages
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer

CASES = Path(__file__).with_name("cases_subjects.toml")
SUBJECTS = tomllib.loads(CASES.read_text(encoding="utf-8"))["subjects"]
# From the first screen: the way to all explanation, a group, a page.
MOST_CHOICES = 3


def choices(register: Register, page_id: str) -> list[str]:
    """Return the words of each choice from the first screen to a page."""
    texts = load_texts(register)
    group = load_wegwijzer().group_of(page_id)
    assert group is not None, f"{page_id} staat in geen groep"
    screens = texts.screen
    return [
        screens.start.lezen,
        screens.lezen.wegwijzer[group.id].uitleg,
        load_pages(register)[page_id].title,
    ]


@pytest.mark.parametrize("case", SUBJECTS, ids=[case["subject"] for case in SUBJECTS])
def test_a_subject_is_explained_in_both_registers_three_choices_away(case: dict[str, Any]) -> None:
    for register in Register:
        pages = [load_pages(register)[page_id] for page_id in case["pages"]]
        text = "\n".join(f"{page.title}\n{page.body}" for page in pages).lower()
        assert [said for said in case.get("says", []) if said.lower() not in text] == [], register
        for page in pages:
            way = choices(register, page.id)
            assert len(way) == len(set(way)) <= MOST_CHOICES, way


def test_a_screen_of_its_own_is_named_beside_the_groups() -> None:
    screens = [case["screen"] for case in SUBJECTS if "screen" in case]
    for register in Register:
        texts = load_texts(register)
        for screen in screens:
            assert screen in texts.screen.lezen.rubrieken or screen in texts.screen.titles


@pytest.mark.parametrize("register", Register)
def test_no_two_choices_on_a_screen_read_the_same(register: Register) -> None:
    words = load_texts(register).screen.lezen.wegwijzer
    groups = [words[group.id].uitleg for group in load_wegwijzer().groups]
    assert len(groups) == len(set(groups))
    for group in load_wegwijzer().groups:
        titles = [load_pages(register)[page_id].title for page_id in group.pages]
        assert len(titles) == len(set(titles)), group.id


def test_no_page_is_without_a_subject() -> None:
    explained = {page_id for case in SUBJECTS for page_id in case["pages"]}
    assert explained == set(load_pages(Register.NL))
