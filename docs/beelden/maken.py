"""Maakt de plaatjes van de README opnieuw, uit de app en de plannen van nu: python -m docs.beelden.maken."""

import os
import subprocess
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.server_process import ROOT, ServerProcess
from tests.browser.walking import Resident, example
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan

FOLDER = Path(__file__).parent
DAY = date(2026, 12, 20)
EXAMPLE = {Register.NL: "echtpaar", Register.EASY_READ: "man_van_34"}
PAGE = {Register.NL: 1, Register.EASY_READ: 2}  # the page of the plan that is shown
SIZE: ViewportSize = {"width": 900, "height": 900}
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
    """Write the six pictures."""
    os.environ["WMO_PLAN_VANDAAG"] = DAY.isoformat()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        server = ServerProcess(ROOT / "app.py", folder / "log.txt")
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            for register in Register:
                dossier = example(EXAMPLE[register])
                screen(browser, server, until_what_is_hard(dossier), "vragen")
                screen(browser, server, dossier, "uitkomst")
                page_of_plan(register, folder)
        finally:
            server.kill()


if __name__ == "__main__":
    main()
