"""Goes from screen to screen in one tab, for as long as the answers and the register are the same.

A load of the page takes longer than all that is measured on a screen; and a resident loads it once too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import BrowserContext

from tests.browser.a11y.measures import WINDOW, close_all
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts.navigation import SCREENS

_FIRST, _ELSEWHERE = "boekje", "hulp"  # two screens that are small, to come from


@dataclass
class Visits:
    """The tab that goes round, and the answers that it holds."""

    profile: BrowserContext
    server: ServerProcess
    resident: Resident | None = None
    dossier: Dossier | None = None

    @contextmanager
    def at(self, path: str, dossier: Dossier) -> Iterator[Resident]:
        """Give someone with these answers who just came to this screen; close the tab when anything fails."""
        try:
            yield self._go(path, dossier)
        except BaseException:
            self.leave()
            raise
        if not _is_screen(path):
            self.leave()

    def _go(self, path: str, dossier: Dossier) -> Resident:
        if self.resident is None or dossier != self.dossier or not _is_screen(path):
            self.leave()
            self.dossier = dossier
            self.resident = Resident(self.profile.new_page(), self.server)
            self.resident.open_with(dossier, _FIRST if _is_screen(path) else path)
        page = self.resident.page
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(WINDOW)
        if _is_screen(path):
            close_all(self.resident)
            if page.url == f"{self.server.url}/{path}":
                self.resident.go_to(_ELSEWHERE if path == _FIRST else _FIRST)
            self.resident.go_to(path)
        return self.resident

    def leave(self) -> None:
        """Close the tab."""
        if self.resident is not None:
            self.resident.page.close()
        self.resident = None


def _is_screen(path: str) -> bool:
    return path == "" or path.split("?")[0] in SCREENS
