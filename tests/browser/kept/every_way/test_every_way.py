"""Every screen with a field, by every way out: what was typed and ticked is there, word for word.

Here a few of them; ``make bewaard`` measures all (whole_table.py) and writes docs/metingen/bewaard.md.
"""

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.kept.every_way.around import Around
from tests.browser.kept.every_way.row import FAILED, LEFT, LOST, NO_SUCH_WAY, Row
from tests.browser.kept.every_way.spots import Spot, spots
from tests.browser.kept.gate import Gate
from tests.browser.server_process import ServerProcess

FAST = {
    "brieven (bezwaar)": ("logo", "ander proces"),
    "plan (bewerken)": ("uitleg lezen", "opnieuw laden", "ander formulier"),
}


@pytest.fixture
def around(context: BrowserContext, gate: Gate, servers: tuple[ServerProcess, ServerProcess]) -> Around:
    return Around(context, gate, servers)


def all_is_kept(spot: Spot, ways: tuple[str, ...], around: Around) -> None:
    found = Row(spot, around).measure(*ways)
    assert found.keys() == set(ways)
    wrong = (LOST, LEFT, FAILED, NO_SUCH_WAY)
    assert {way: told for way, told in found.items() if told.startswith(wrong)} == {}


@pytest.mark.parametrize("name", FAST)
def test_a_few_screens_in_a_few_ways(name: str, around: Around) -> None:
    all_is_kept(next(each for each in spots() if each.name == name), FAST[name], around)
