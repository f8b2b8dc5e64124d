"""What a voice is given for what stands on a screen; the scripts alone, without a server."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.server_process import ROOT
from wmo_core.content.pronunciation import load_pronunciation

CASES = tomllib.loads(Path(__file__).with_name("spoken_cases.toml").read_text(encoding="utf-8"))
SCRIPTS = ROOT / "wmo_core/ui/browser/static/bridge"
PLACE = "http://scripts.test"
SPOKEN = "async ([text, words, calls]) => (await import('/spoken.js')).spoken(text, words, calls)"
SENTENCES = """async ([html, words]) => {
  document.body.innerHTML = `<main data-testid="stMain"><p>${html}</p></main>`;
  const found = (await import("/blocks.js")).sentences(words);
  return found.map(({ text, calls, range }) => ({ text, calls, marked: `${range}` }));
}"""


@pytest.fixture(scope="module")
def scripts(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()

    def answer(route: Route) -> None:
        file = SCRIPTS / route.request.url.rpartition("/")[2]
        if file.suffix == ".js":
            route.fulfill(path=file, content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    page.route(f"{PLACE}/**", answer)
    page.goto(f"{PLACE}/")
    yield page
    page.close()


def sentences(page: Page, html: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(SENTENCES, [html, dict(load_pronunciation())])
    return found


@pytest.mark.parametrize(("written", "heard"), CASES["said"].items())
def test_a_voice_says_what_stands_there(scripts: Page, written: str, heard: str) -> None:
    words = dict(load_pronunciation())
    for before, after in (("", ""), ("Zo: ", ""), ("", " En dan.")):
        expected = before.replace(": ", ", ") + heard + after
        assert scripts.evaluate(SPOKEN, [before + written + after, words, []]) == expected
    without_a_break = written.replace("€ ", "€\u00a0")
    assert scripts.evaluate(SPOKEN, [without_a_break, words, []]) == heard


@pytest.mark.parametrize(("written", "expected"), CASES["sentences"].items())
def test_a_sentence_ends_where_it_ends(scripts: Page, written: str, expected: list[str]) -> None:
    found = sentences(scripts, written)
    assert [each["text"] for each in found] == [each["marked"] for each in found] == expected


def test_a_number_in_a_link_is_read_once_and_as_a_number_to_call(scripts: Page) -> None:
    html = '<a href="tel:113">113</a>: dag en nacht. Of <a href="tel:08002000"><b>0800</b> 2000</a>.'
    words = dict(load_pronunciation())
    found = sentences(scripts, html)
    heard = [scripts.evaluate(SPOKEN, [each["text"], words, each["calls"]]) for each in found]
    assert heard == ["1 1 3, dag en nacht.", "Of 0 8 0 0 2 0 0 0."]


def test_without_short_words_nothing_is_changed(scripts: Page) -> None:
    assert scripts.evaluate(SPOKEN, ["De Wmo. En meer.", {}, []]) == "De Wmo. En meer."
    found = scripts.evaluate(SENTENCES, ["De Wmo. En meer.", {}])
    assert [each["text"] for each in found] == ["De Wmo.", "En meer."]
