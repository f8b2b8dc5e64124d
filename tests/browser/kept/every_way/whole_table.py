"""Every screen with a field, by every way out: run by ``make bewaard``, for it takes longer than all else."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.kept.every_way.around import Around
from tests.browser.kept.every_way.row import FAILED, LEFT, LOST, Row
from tests.browser.kept.every_way.spots import Spot, spots
from tests.browser.kept.every_way.ways import WAYS
from tests.browser.kept.gate import Gate
from tests.browser.server_process import ServerProcess


@pytest.mark.parametrize("spot", spots(), ids=lambda spot: spot.name)
def test_each_screen_in_every_way(
    spot: Spot,
    context: BrowserContext,
    gate: Gate,
    servers: tuple[ServerProcess, ServerProcess],
    record_property: Callable[[str, object], None],
) -> None:
    found = Row(spot, Around(context, gate, servers)).measure(*WAYS)
    record_property("bewaard", (spot.name, found))
    assert not {way: told for way, told in found.items() if told.startswith((LOST, LEFT, FAILED))}
