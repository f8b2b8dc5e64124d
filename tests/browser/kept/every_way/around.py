"""The tab that someone fills in, and what stands between it and the servers."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext

from tests.browser.kept.gate import Gate
from tests.browser.server_process import ServerProcess
from tests.browser.tab import AT_REST, TITLE_IS_SET
from tests.browser.walking import Resident

BACK_AGAIN_MS = 60_000  # a server that was just started is slow


@dataclass
class Around:
    """The tab, the two processes on its address, and what leads from one to the other."""

    context: BrowserContext
    gate: Gate
    servers: tuple[ServerProcess, ServerProcess]
    resident: Resident = field(init=False)
    # Fields of which the answer was kept, and may look otherwise now.
    taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Begin with a tab."""
        self.new_tab()

    def new_tab(self) -> None:
        """Go on in another tab, of someone who filled in nothing."""
        for page in self.context.pages:
            page.close()
        self.context.clear_cookies()
        self.taken.clear()
        outside = ServerProcess(self.servers[0].script, self.servers[0].log, port=self.gate.port)
        self.resident = Resident(self.context.new_page(), outside)

    @property
    def other(self) -> int:
        """The port of the process that does not know this session."""
        return next(each.port for each in self.servers if each.port != self.gate.to)

    def is_back(self) -> None:
        """Wait until a page that was loaded anew, or that had no server, has the answers of the tab again."""
        there = f"() => {AT_REST} && {TITLE_IS_SET} && !document.querySelector('.st-key-wacht')"
        self.resident.page.wait_for_function(there, polling=20, timeout=BACK_AGAIN_MS)


Way = Callable[[Around], bool]  # False: there is no such way on this screen
