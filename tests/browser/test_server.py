"""What a browser gets from the server before and while the first screen is drawn."""

import urllib.request

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.server_process import ServerProcess


@pytest.fixture
def page(first_page: Page) -> Page:
    """The tab of someone who was never here before."""
    return first_page


def test_the_first_page_loads_from_this_server_only_and_without_errors(
    page: Page, bridge_server: ServerProcess
) -> None:
    hosts: set[str] = set()
    wrong: list[str] = []
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]) if "//" in request.url else None)
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.goto(bridge_server.url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Vraag 1")
    page.wait_for_load_state("networkidle")
    assert hosts == {f"localhost:{bridge_server.port}"}
    assert wrong == []
    assert page.evaluate("document.documentElement.lang") == "nl"


def test_without_javascript_the_page_says_what_it_is_and_whom_to_call(
    browser: Browser, bridge_server: ServerProcess
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(bridge_server.url)
    words = page.locator("body").inner_text()
    context.close()
    assert page.url.startswith(bridge_server.url)
    for expected in (
        "Mijn Wmo-plan",
        "JavaScript",
        "Bel de gemeente",
        "112",
        "0800 2000",
        "Bel gratis: 113",
    ):
        assert expected in words
    assert "wordt geladen" not in words


def test_no_menu_no_hot_keys_and_dutch_words(page: Page, bridge_server: ServerProcess) -> None:
    page.goto(bridge_server.url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Vraag 1")
    expect(page.get_by_test_id("stMainMenu")).to_have_count(0)
    expect(page.get_by_text("Ga naar de inhoud")).to_have_count(1)
    page.keyboard.press("c")
    page.wait_for_timeout(300)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_label("Antwoord").fill("een")
    expect(page.get_by_test_id("InputInstructions")).to_have_text("Druk op Enter om te zoeken")


def test_every_answer_has_the_security_headers(bridge_server: ServerProcess) -> None:
    for path in ("/", "/uitkomst", "/_stcore/health", "/bestaat-niet.js"):
        headers = _headers(bridge_server.url + path)
        assert "'unsafe-eval'" not in headers["content-security-policy"]
        assert "script-src 'self' 'sha256-" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "no-referrer"
        assert "server" not in headers


def test_the_doors_that_no_resident_needs_are_closed(bridge_server: ServerProcess) -> None:
    for path in ("/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/mcp"):
        assert _status(bridge_server.url + path) == 404


def _headers(url: str) -> dict[str, str]:
    try:
        with urllib.request.urlopen(url) as answer:
            return {name.lower(): value for name, value in answer.headers.items()}
    except urllib.error.HTTPError as refused:
        return {name.lower(): value for name, value in refused.headers.items()}


def _status(url: str) -> int:
    try:
        with urllib.request.urlopen(url) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        return refused.code
