"""What may happen between a tab and its server while something is filled in."""

from playwright.sync_api import expect

from tests.browser.kept.every_way.around import BACK_AGAIN_MS, Around, Way

AWAY_MS = 3_000


def connected(around: Around) -> bool:
    """Wait until the tab found a server again."""
    line = around.resident.page.locator("[data-test-connection-state]")
    expect(line).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=BACK_AGAIN_MS)
    around.resident.runs.is_waiting = False
    around.is_back()
    around.resident.settle()
    return True


def lost(around: Around) -> bool:
    """Lose the line for a moment; the server still knows the session."""
    around.gate.cut(around.gate.to)
    _is_noticed(around)
    return connected(around)


def other_process(around: Around) -> bool:
    """Come to another process on the same address."""
    around.gate.cut(around.other)
    _is_noticed(around)
    return connected(around)


def closed_lid(around: Around) -> bool:
    """Be away for a while: the tab sleeps, and the server has forgotten the session by then."""
    other = around.other
    client = around.resident.page.context.new_cdp_session(around.resident.page)
    client.send("Page.setWebLifecycleState", {"state": "frozen"})
    around.gate.cut(None)
    around.resident.page.wait_for_timeout(AWAY_MS)
    around.gate.cut(other)
    client.send("Page.setWebLifecycleState", {"state": "active"})
    client.detach()
    _is_noticed(around)
    return connected(around)


def killed(around: Around) -> bool:
    """Kill the server and start it again."""
    server = next(each for each in around.servers if each.port == around.gate.to)
    server.kill()
    around.gate.cut(server.port)
    _is_noticed(around)
    server.start()
    return connected(around)


def _is_noticed(around: Around) -> None:
    """Wait a moment, in which the tab hears that the line is gone."""
    around.resident.page.wait_for_timeout(500)


LINE: dict[str, Way] = {
    "verbinding weg": lost,
    "ander proces": other_process,
    "dichte laptop": closed_lid,
    "server gedood": killed,
}
