"""How long the PDF of a plan takes: the first in a new process, and once all is loaded."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from tests.bench.own_code import timed
from tests.browser.server_process import ROOT
from tests.browser.walking import EXAMPLES, example
from tests.plan.examples import build_plan
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, make

_COLD = """
import sys
from time import perf_counter
start = perf_counter()
from datetime import UTC, date, datetime
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
dossier = Dossier.model_validate_json(open(sys.argv[1], "rb").read())
make(PlanFormat.PDF, word_plan(plan_facts(dossier, date(2026, 11, 22)), dossier.in_register))
print((perf_counter() - start) * 1000)
"""


def warm(name: str, register: Register) -> list[float]:
    """Return the milliseconds of each of twenty PDFs, the plan itself included."""
    dossier = example(name)

    def once() -> None:
        plan = build_plan(dossier, made_on=date(2026, 11, 22), register=register)
        make(PlanFormat.PDF, plan)

    return timed(once, 20)


def cold(name: str) -> list[float]:
    """Return the milliseconds of the first PDF in a new process, with all that it loads; three times."""
    return [_first(EXAMPLES / f"{name}.json") for _ in range(3)]


def _first(answers: Path) -> float:
    command = [sys.executable, "-c", _COLD, str(answers)]
    return float(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
