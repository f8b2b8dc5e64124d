"""Reading aloud with a real Dutch voice: what it was given, and that each sentence starts and ends."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.aloud.voice_service import missing, voice_service
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register

VOICES_WITHIN_MS = 240_000  # thirteen thousand of them, on a busy machine
READ_WITHIN_MS = 300_000
LISTEN = """
window.heard = [];
const speak = speechSynthesis.speak.bind(speechSynthesis);
speechSynthesis.speak = (utterance) => {
  const { text, lang, voice } = utterance;
  const one = { text, lang, isLocal: voice?.localService, events: [] };
  window.heard.push(one);
  for (const kind of ["start", "end", "error"]) utterance.addEventListener(kind, () => one.events.push(kind));
  speak(utterance);
};
"""
HAS_DUTCH = "() => speechSynthesis.getVoices().some(({ lang }) => /^nl/i.test(lang))"
pytestmark = pytest.mark.slow
NOT_FOR_A_VOICE = re.compile(r"€|\bWmo\b|\bCAK\b|\d[.:]\d\d|0800|\d-\d|www|\.nl|t/m|@", re.IGNORECASE)


@pytest.fixture(scope="module")
def with_voice(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    if absent := missing():
        pytest.skip(f"geen echte stem om voor te lezen: {absent} is niet geïnstalleerd")
    with voice_service(tmp_path_factory.mktemp("stem")) as environment:
        flags = [*FLAGS, "--enable-speech-dispatcher"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags, env={**environment})
        yield browser.new_context(locale="nl-NL")
        browser.close()


@pytest.fixture
def voiced(with_voice: BrowserContext) -> Iterator[Page]:
    page = with_voice.new_page()
    page.add_init_script(LISTEN)
    yield page
    page.close()


def read_aloud(resident: Resident) -> list[dict[str, Any]]:
    """Let the voice read the whole screen, and return what it was given and what became of it."""
    words = resident.screen.algemeen.voorlezen
    resident.page.wait_for_function(HAS_DUTCH, timeout=VOICES_WITHIN_MS)
    resident.open_menu()
    resident.button(resident.say(words.lees_voor)).click()
    stop = resident.button(resident.say(words.stop))
    expect(stop).to_be_visible()
    expect(stop).to_have_count(0, timeout=READ_WITHIN_MS)
    heard: list[dict[str, Any]] = resident.page.evaluate("heard")
    return heard


@pytest.mark.parametrize("register", Register)
def test_a_real_voice_reads_the_screen_with_help_to_its_end(
    voiced: Page, app_on: Callable[[str], ServerProcess], register: Register
) -> None:
    resident = Resident(voiced, app_on("2026-11-22"))
    chosen = {"gemeente": "voorbeeldgemeente", "in_register": register}
    resident.open_with(example("man_van_34").model_copy(update=chosen), "hulp")
    heard = read_aloud(resident)
    assert [each["events"] for each in heard] == [["start", "end"]] * len(heard)
    assert all(each["isLocal"] and each["lang"].startswith("nl") for each in heard)
    said = [each["text"] for each in heard]
    assert not [text for text in said if NOT_FOR_A_VOICE.search(text)]
    whole = " ".join(said)
    for number in ("1 1 2", "1 1 3", "0 8 0 0 2 0 0 0"):
        shown = resident.page.locator(f"[data-testid=stMain] a[href='tel:{number.replace(' ', '')}']:visible")
        assert shown.count() >= 1
        assert whole.count(number) == shown.count()
    assert "9 uur tot 17 uur" in whole
