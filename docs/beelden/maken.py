"""Maakt de plaatjes van de README opnieuw, uit de app en de plannen van nu: python -m docs.beelden.maken."""

import os
import subprocess
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.staff.member import FIRST, Member, data_of, people_of
from tests.browser.walking import Resident, example
from wmo_core.access import Role
from wmo_core.content.register import Register
from wmo_core.desk.melding import Melding, PlanIn, PlanWay, Way
from wmo_core.desk.terms import last_day
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
from wmo_core.storage.audit import Audit
from wmo_core.storage.database import Database
from wmo_core.storage.keys import Keyring
from wmo_core.storage.records import Kind, Records
from wmo_core.storage.secret import TRAIL_KEY, secret_of
from wmo_core.today import now
from wmo_core.ui.state.deployment import ACCOUNTS

FOLDER = Path(__file__).parent
DAY = date(2026, 12, 20)
EXAMPLE = {Register.NL: "echtpaar", Register.EASY_READ: "man_van_34"}
PAGE = {Register.NL: 1, Register.EASY_READ: 2}  # the page of the plan that is shown
SIZE: ViewportSize = {"width": 900, "height": 900}
MELDINGEN: tuple[tuple[str, int, dict[str, Any]], ...] = (
    ("W-2026-0388", 50, {}),
    ("W-2026-0350", 60, {"onderzoek_klaar": DAY - timedelta(days=13), "aanvraag": DAY - timedelta(days=11)}),
    ("W-2026-0412", 3, {"plan": PlanIn(day=DAY - timedelta(days=1), way=PlanWay.PAPIER)}),
    ("W-2026-0300", 90, {"aanvraag": DAY - timedelta(days=40), "besluit": DAY - timedelta(days=35)}),
)
DRAWN = "() => document.querySelector('[data-testid=stSkeleton]') === null"


def until_what_is_hard(dossier: Dossier) -> Dossier:
    """Return the dossier of someone who has come to the first screen about what does not work."""
    ids = list(dossier.answers)
    stop = next(place for place, name in enumerate(ids) if name.endswith(".hoe_gaat_het"))
    return dossier.model_copy(update={"answers": {name: dossier.answers[name] for name in ids[:stop]}})


def screen(browser: Browser, server: ServerProcess, dossier: Dossier, name: str) -> None:
    """Open a screen in a tab that holds these answers and take a picture of it."""
    context = browser.new_context(locale="nl-NL", viewport=SIZE)
    resident = Resident(context.new_page(), server)
    resident.open_with(dossier, name)
    resident.page.wait_for_function(DRAWN)
    resident.page.screenshot(path=FOLDER / f"{name}-{dossier.in_register.value}.png")
    context.close()


def board_of_the_loket(browser: Browser, server: ServerProcess) -> None:
    """Log someone of the loket in, with a few invented meldingen, and take a picture of the board."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1100, "height": 1250})
    member = Member(context.new_page(), server, name="loket")
    account = people_of(server).add(member.name, Role.LOKET, FIRST, now()).account
    for reference, days, more in MELDINGEN:
        day = DAY - timedelta(days=days)
        melding = Melding(reference=reference, received=day, way=Way.TELEFOON, **more)
        records_of(server).add(account, Kind.MELDING, melding.to_bytes(), last_day(melding), now())
    member.come_in_first()
    member.open("loket")
    member.page.get_by_test_id("stPlotlyChart").locator("svg").first.wait_for()
    member.page.screenshot(path=FOLDER / "loket.png")
    context.close()


def records_of(server: ServerProcess) -> Records:
    """Return the records of a server, as its screens have them."""
    folder = data_of(server)
    database = Database(folder, "")
    return Records(database, Keyring(folder, ""), Audit(database, secret_of(TRAIL_KEY, folder, ""), folder))


def page_of_plan(register: Register, folder: Path) -> None:
    """Make the plan of an example and turn one page into a picture."""
    plan = word_plan(plan_facts(example(EXAMPLE[register]), DAY), register)
    pdf = folder / "plan.pdf"
    pdf.write_bytes(make(PlanFormat.PDF, plan))
    number = str(PAGE[register])
    target = FOLDER / f"plan-{register.value}"
    command = ["pdftoppm", "-r", "80", "-png", "-singlefile", "-f", number, "-l", number]
    subprocess.run([*command, str(pdf), str(target)], check=True, stderr=subprocess.DEVNULL)


def main() -> None:
    """Write the pictures."""
    os.environ["WMO_PLAN_VANDAAG"] = DAY.isoformat()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        server = ServerProcess(ROOT / "app.py", folder / "log.txt", environment={ACCOUNTS: "wachtwoord"})
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            for register in Register:
                dossier = example(EXAMPLE[register])
                screen(browser, server, until_what_is_hard(dossier), "vragen")
                screen(browser, server, dossier, "uitkomst")
                page_of_plan(register, folder)
            board_of_the_loket(browser, server)
        finally:
            server.kill()


if __name__ == "__main__":
    main()
