"""One row of the table: a screen is filled in, left in each way, and looked at again."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Error

from tests.browser.kept.every_way.around import Around
from tests.browser.kept.every_way.filling import SECRET, WORDS, has_field, unknown_fields
from tests.browser.kept.every_way.spots import Spot
from tests.browser.kept.every_way.ways import WAYS
from tests.browser.kept.every_way.ways_to_stop import STOP
from tests.browser.kept.leaving import DRAFTS
from tests.browser.person.leftovers import KEPT, SHOWN, left

LOST, LEFT, FAILED, NO_SUCH_WAY, NOTHING = "KWIJT", "NIET WEG", "FOUT", "–", "niets"
_LOOK_MS, _LOOKS = 100, 60


@dataclass
class Row:
    """A screen of which each way out is tried in turn."""

    spot: Spot
    around: Around
    told: dict[str, str] = field(default_factory=dict)
    begun: str = ""  # the answers before anything was filled in
    filled: dict[str, Any] = field(default_factory=dict)
    is_open: bool = False  # the screen is there, with all filled in

    def measure(self, *ways: str) -> dict[str, str]:
        """Return by way where all is kept, or what went wrong; nothing for a screen without a field."""
        if self.begin():
            for way in ways:
                if not self.is_open:
                    self.begin()
                self.told[way] = self._tried(way)
        return self.told

    def begin(self) -> bool:
        """Fill in the screen in a new tab; return whether it has a field."""
        self.around.new_tab()
        resident = self.around.resident
        resident.open_with(self.spot.dossier, "hulp" if self.spot.path != "hulp" else "boekje")
        resident.go_to(self.spot.path)
        resident.settle()
        if self.spot.prepare is not None:
            self.spot.prepare(resident)
        assert unknown_fields(resident) == []
        if not has_field(resident):
            return False
        self.begun = resident.stored()
        self.spot.fill(resident)
        self.filled, self.is_open = self.spot.shown(resident), True
        return True

    def _tried(self, way: str) -> str:
        """Leave in this way; whatever goes wrong, the next way begins with all filled in."""
        try:
            found = self._told_of(way)
        except (Error, AssertionError) as error:
            found = f"{FAILED}: {str(error).splitlines()[0]}"
        self.is_open = not (found.startswith((LOST, LEFT, FAILED)) or way in STOP)
        return found

    def _told_of(self, way: str) -> str:
        here = self.around.resident.step
        if not WAYS[way](self.around):
            return NO_SUCH_WAY
        if way in STOP:
            return self._nothing_left()
        now = self._now()
        for key in self.around.taken:
            self.filled.pop(key, None)
        gone = [key for key, value in self.filled.items() if now.get(key) != value]
        step = self.around.resident.step
        gone += [f"{here} werd {step}"] if step != here else []
        return f"{LOST}: {', '.join(gone)}" if gone else self._where()

    def _now(self) -> dict[str, Any]:
        """Return what stands in the fields, once all is filled in again or no more comes."""
        for _ in range(_LOOKS):
            self.around.resident.page.wait_for_timeout(_LOOK_MS)
            if self.filled.items() <= (now := self.spot.shown(self.around.resident)).items():
                break
        return now

    def _where(self) -> str:
        """Return where what was filled in is kept now. A password may be nowhere but in its field."""
        resident = self.around.resident
        if SECRET in resident.page.evaluate(KEPT):
            return f"{LEFT}: het wachtwoord"
        if not self.filled:
            return NOTHING
        script = f"(step) => JSON.parse({DRAFTS} ?? '{{}}')[step] ?? null"
        places = ["tabblad"] if resident.page.evaluate(script, resident.step) else []
        places += ["antwoorden"] if resident.stored() != self.begun else []
        return " en ".join(places) or "scherm"

    def _nothing_left(self) -> str:
        """Look in the tab and on the same screen for what was filled in, now and before."""
        resident, wanted = self.around.resident, (WORDS.partition(" &")[0], SECRET)
        found = set[str]()
        for path in ("", self.spot.path):
            if path:
                resident.go_to(path)
                resident.settle()
            there = resident.page.evaluate(f"{KEPT} + {SHOWN}")
            found |= {each for each in wanted if each in there} | set(left(resident.page, self.spot.dossier))
        found |= set() if resident.kept().is_empty else {"antwoorden"}
        return f"{LEFT}: {', '.join(found)}" if found else NOTHING
