"""What must hold on each screen that a resident sees, whatever is on it."""

import re
from collections.abc import Mapping
from typing import Any

from tests.browser.names import one_line
from tests.browser.tab import TITLE_IS_SET
from tests.browser.walking import Resident
from wmo_core.content.screens.all_screens import Screens
from wmo_core.content.streamlit_words import load_replacements

# Words of Streamlit that would be English on a Dutch screen; with those that content/streamlit.toml replaces.
ENGLISH = (
    "Add files",
    "Browse files",
    "Choose an option",
    "Clear value",
    "Close",
    "Deploy",
    "Drag and drop",
    "Fullscreen",
    "Limit",
    "Loading",
    "Made with Streamlit",
    "Please",
    "Press Enter",
    "Press Ctrl",
    "Remove",
    "Request failed",
    "Rerun",
    "Settings",
    "Show password",
    "This field is required",
    "Upload",
    "View fullscreen",
    "Show more",
    "Submit",
    "You need to enable JavaScript",
)
ALSO_DUTCH = {"Open"}
# English that no Dutch sentence holds, whatever its words are about.
COMMON = re.compile(r"\b(?:and|click|from|please|the|this|with|you|your)\b", re.IGNORECASE)
FACTS = """() => {
  const main = document.querySelector('[data-testid=stMain]');
  const names = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title',
    'placeholder', 'alt'];
  const named = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())];
  return {
    lang: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')].map((h1) => h1.innerText),
    title: document.title,
    focus: document.activeElement.tagName,
    afterPath: location.search + location.hash,
    sideways: Math.max(main.scrollWidth - main.clientWidth,
      document.documentElement.scrollWidth - document.documentElement.clientWidth),
    text: document.body.innerText,
    labels: named.flatMap((each) => names.map((name) => each.getAttribute(name) ?? '')).filter(Boolean),
  };
}"""


def check_screen(resident: Resident, *, arrived: bool = True) -> None:
    """Check language, heading, title, focus, address, requests, console and width of the screen."""
    resident.page.wait_for_function(f"() => document.querySelector('h1') && {TITLE_IS_SET}")
    facts = resident.page.evaluate(FACTS)
    assert facts["lang"] == "nl", facts["lang"]
    assert len(facts["headings"]) == 1, facts["headings"]
    assert tells_nothing(facts["title"], resident.screen), facts["title"]
    if arrived:
        assert facts["focus"] == "H1", facts["focus"]
    assert facts["afterPath"] == "", "an address holds no more than the name of the screen"
    assert facts["sideways"] <= 0, f"{facts['sideways']} px sideways: {facts['headings']}"
    assert resident.hosts == {f"localhost:{resident.server.port}"}, resident.hosts
    assert resident.complaints == [], resident.complaints
    assert english_in(facts) == [], english_in(facts)


def tells_nothing(title: str, screens: Screens) -> bool:
    """Return whether a title, that stays in the history of the browser, is the same for everybody."""
    name, dash, app = one_line(title).rpartition(" – ")
    progress = (screens.vragen.voortgang, screens.situaties.voortgang)
    numbered = [re.escape(each).replace(r"\{nu\}", r"\d+").replace(r"\{alle\}", r"\d+") for each in progress]
    is_neutral = name in map(one_line, screens.titles.values()) or any(
        re.fullmatch(each, name) for each in numbered
    )
    return bool(dash) and app == screens.algemeen.naam and is_neutral


def english_in(facts: Mapping[str, Any]) -> list[str]:
    """Return the words of Streamlit that the screen shows or says."""
    shown = "\n".join([facts["text"], *facts["labels"]])
    words = {*ENGLISH, *(item.english for item in load_replacements() if "$" not in item.english)}
    words -= ALSO_DUTCH
    found = [word for word in sorted(words) if re.search(rf"\b{re.escape(word)}(?!\w)", shown)]
    return found + sorted({word.lower() for word in COMMON.findall(shown)})
