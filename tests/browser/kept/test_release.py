"""A new version of the app starts while a tab is open: the tab goes on, with all that was filled in."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.kept.leaving import box, fields, fill_in_people_and_week, holds, type_in
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.tab import go_within
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register

WORDS = "content/streamlit.toml"
NOT_NEEDED = shutil.ignore_patterns(".*", "node_modules", "__pycache__", "tests", "docs", "findings")
FIRST, LATER = "gesprek", "mensen_en_week"  # only the second has fields of one line


@dataclass
class Release:
    """A copy of the project with its server, and a tab that was open before the new version."""

    resident: Resident
    folder: Path

    def start_new_version(self) -> None:
        """Stop the server, change one Dutch word of Streamlit's own, and start again."""
        server, file = self.resident.server, self.folder / WORDS
        server.kill()
        words = file.read_text(encoding="utf-8")
        file.write_text(words.replace("Ga ", "Ga nu ", 1), encoding="utf-8")
        server.start()
        line = self.resident.page.locator("[data-test-connection-state]")
        expect(line).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=30_000)
        self.resident.settle()

    @property
    def scripts(self) -> str:
        """The folder of Streamlit's scripts, as this tab knows it."""
        script = self.resident.page.locator("script[type=module][src*='/static/']").first
        address = script.get_attribute("src") or ""
        found = re.search(r"w[0-9a-f]{10}", address)
        assert found, address
        return found[0]

    def withhold(self, folder: str, kind: str = "TextInput") -> None:
        """Let the new version have no script for a kind of field below this folder."""
        self.resident.page.route(f"**/{folder}/static/js/{kind}*", lambda route: route.fulfill(status=404))


@pytest.fixture
def release(first_page: Page, tmp_path: Path) -> Iterator[Release]:
    folder = tmp_path / "app"
    shutil.copytree(ROOT, folder, ignore=NOT_NEEDED)
    shutil.copytree(ROOT / ".streamlit", folder / ".streamlit")
    server = ServerProcess(folder / "app.py", tmp_path / "log.txt", folder)
    server.start()
    yield Release(Resident(first_page, server), folder)
    server.kill()


def loads(page: Page) -> list[str]:
    """Return a list in which each load of the page is written down."""
    found: list[str] = []

    def seen(answer: Response) -> None:
        if answer.request.is_navigation_request():
            found.append(answer.url)

    page.on("response", seen)
    return found


def begin(release: Release, register: Register = Register.NL) -> None:
    dossier = example("mantelzorger").model_copy(update={"in_register": register})
    release.resident.open_with(dossier, FIRST)
    box(release.resident, "gesprek-own_point").locator("textarea").fill("Douchen gaat niet")


def test_a_screen_with_another_kind_of_field_comes_from_the_old_folder(release: Release) -> None:
    begin(release)
    resident, old = release.resident, release.scripts
    release.start_new_version()
    again = loads(resident.page)
    resident.go_to(LATER)
    fill_in_people_and_week(resident)
    assert release.scripts == old and again == []
    resident.page.reload()
    resident.open(LATER)
    assert release.scripts != old


@pytest.mark.parametrize("register", Register)
def test_when_a_script_is_gone_the_page_is_loaded_once_with_everything_there(
    release: Release, register: Register
) -> None:
    begin(release, register)
    resident = release.resident
    before, draft = resident.kept(), fields(resident)
    release.withhold(release.scripts)
    release.start_new_version()
    again = loads(resident.page)
    go_within(resident.page, LATER)
    told = resident.page.get_by_role("status").filter(
        has_text=resident.say(resident.screen.algemeen.vernieuwd)
    )
    expect(told).to_be_visible()
    type_in(resident, "persoon-naam", "Fatma")
    assert len(again) == 1 and resident.kept() == before
    resident.go_to(FIRST)
    expect(told).to_have_count(0)
    holds(resident, draft)


def test_a_second_new_version_right_after_it_is_loaded_too(release: Release) -> None:
    begin(release)
    resident = release.resident
    before = resident.kept()
    again = loads(resident.page)
    new = ((LATER, "TextInput", "persoon-naam"), (FIRST, "TextArea", "gesprek-own_point"))
    for number, (screen, kind, field) in enumerate(new, 1):
        release.withhold(release.scripts, kind)
        release.start_new_version()
        go_within(resident.page, screen)
        expect(box(resident, field).locator("textarea, input")).to_be_visible()
        assert len(again) == number and resident.kept() == before


def test_when_the_new_version_lacks_it_too_the_page_is_not_loaded_again_and_again(release: Release) -> None:
    begin(release)
    resident = release.resident
    release.withhold("*")
    release.start_new_version()
    again = loads(resident.page)
    go_within(resident.page, LATER)
    expect(resident.heading).to_have_text(resident.say(resident.screen.mensen_en_week.titel))
    resident.page.wait_for_timeout(3_000)
    assert len(again) == 1
