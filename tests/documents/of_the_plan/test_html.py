"""The plan as a web page: one file that fetches and runs nothing, with landmarks, headings and a language."""

import re
from itertools import pairwise

import pytest

from tests.documents.readers import Html, html_of
from tests.documents.rendered import NAMES, file_of
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat

CASES = [(name, register) for name in NAMES for register in Register]


def page(name: str, register: Register) -> tuple[str, Html]:
    content = file_of(name, register, PlanFormat.HTML)
    return content.decode(), html_of(content)


@pytest.mark.parametrize(("name", "register"), CASES)
def test_nothing_is_fetched_and_nothing_runs(name: str, register: Register) -> None:
    content, found = page(name, register)
    tags = {tag for tag, _ in found.seen}
    assert not tags & {"script", "link", "img", "iframe", "object", "form", "a", "base"}
    for tag, attributes in found.seen:
        assert not [key for key in attributes if key.startswith("on") or key in ("src", "srcset")], tag
        assert str(attributes.get("href", "#")).startswith("#")
    style = content.partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style and "@import" not in style


@pytest.mark.parametrize(("name", "register"), CASES)
def test_a_screen_reader_finds_its_way(name: str, register: Register) -> None:
    _, found = page(name, register)
    attributes = dict(found.seen)
    assert attributes["html"] == {"lang": "nl"}
    levels = [int(tag[1]) for tag, _ in found.seen if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    names = {given["id"] for _, given in found.seen if "id" in given}
    sections = [given["aria-labelledby"] for tag, given in found.seen if tag == "section"]
    assert len(sections) == levels.count(2) and set(sections) <= names
    assert all(given.get("scope") == "col" for tag, given in found.seen if tag == "th")
    assert [tag for tag, _ in found.seen].count("main") == 1


@pytest.mark.parametrize("register", Register)
def test_a_pictogram_is_drawn_once_and_skipped_by_a_screen_reader(register: Register) -> None:
    _, found = page("zanger", register)
    drawn = [given["id"] for tag, given in found.seen if tag == "symbol"]
    shown = [str(given["href"])[1:] for tag, given in found.seen if tag == "use"]
    assert len(drawn) == len(set(drawn)) and set(shown) == set(drawn)
    assert bool(drawn) == (register is Register.EASY_READ)
    assert all(given.get("aria-hidden") == "true" for tag, given in found.seen if tag == "svg")
