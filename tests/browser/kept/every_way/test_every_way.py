"""Every screen with a field, by every way out: what was typed and ticked is there, word for word.

Here a few of them; ``make bewaard`` measures all (whole_table.py) and writes docs/metingen/bewaard.md.
"""

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.kept.gate import Gate
from tests.browser.kept.leaving import DRAFTS, fields
from tests.browser.kept.spots import Spot, fill_in, spots
from tests.browser.kept.ways import WAYS, Around
from tests.browser.server_process import ServerProcess
from tests.browser.walking import Resident

FAST = {
    "brieven (bezwaar)": ("logo", "ander proces"),
    "plan (bewerken)": ("uitleg lezen", "opnieuw laden", "ander formulier"),
}
SAME = """([wanted, now]) => JSON.stringify(wanted) === JSON.stringify(now)"""


def opened(spot: Spot, around: Around) -> bool:
    """Bring someone to a screen; return whether there is anything to fill in."""
    resident = around.resident
    resident.open_with(spot.dossier, "hulp" if spot.path != "hulp" else "boekje")
    resident.go_to(spot.path)
    resident.settle()
    if spot.prepare is not None:
        spot.prepare(resident)
    return bool(fields(resident))


def where(resident: Resident, before: str) -> str:
    """Return where what was filled in is kept now."""
    drafts = resident.page.evaluate(f"(step) => JSON.parse({DRAFTS} ?? '{{}}')[step] ?? null", resident.step)
    places = ["tabblad"] if drafts else []
    return " en ".join(places + (["antwoorden"] if resident.stored() != before else [])) or "scherm"


def lost_by(around: Around, ways: tuple[str, ...]) -> dict[str, str]:
    """Leave a screen in each of these ways. Return by way what was lost, or where all was kept."""
    resident, told = around.resident, dict[str, str]()
    before = resident.stored()
    filled = fill_in(resident)
    for way in ways:
        here = resident.step
        if not WAYS[way](around):
            told[way] = "–"
            continue
        now = _in_time(resident, filled)
        filled = {key: value for key, value in filled.items() if key not in around.taken}
        gone = [key for key, value in filled.items() if now.get(key) != value]
        told[way] = f"KWIJT: {', '.join(gone)}" if gone or resident.step != here else where(resident, before)
        if gone:
            filled = fill_in(resident)
    return told


def _in_time(resident: Resident, wanted: dict[str, object]) -> dict[str, object]:
    """Return what stands in the fields, once all is filled in again or no more comes."""
    for _ in range(60):
        resident.page.wait_for_timeout(100)
        if wanted.items() <= (now := fields(resident)).items():
            break
    return now


def measured(spot: Spot, ways: tuple[str, ...], around: Around) -> dict[str, str]:
    if not opened(spot, around):
        return {}
    return lost_by(around, ways)


def around_of(profile: BrowserContext, gate: Gate, servers: tuple[ServerProcess, ServerProcess]) -> Around:
    outside = ServerProcess(servers[0].script, servers[0].log, port=gate.port)
    return Around(Resident(profile.new_page(), outside), gate, servers)


@pytest.mark.parametrize("name", FAST)
def test_a_few_screens_in_a_few_ways(
    name: str, context: BrowserContext, gate: Gate, servers: tuple[ServerProcess, ServerProcess]
) -> None:
    spot = next(each for each in spots() if each.name == name)
    found = measured(spot, FAST[name], around_of(context, gate, servers))
    assert found and not [each for each in found.items() if each[1].startswith(("KWIJT", "–"))], found
