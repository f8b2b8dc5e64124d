"""``python -m tests.bench.documents``: how long each form of the plan takes, and how much memory."""

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from tests.plan.examples import build_plan, example
from tests.product.examples import DAYS
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, formats_of, make, make_each
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.formats import zipped
from wmo_core.product import MIJN_WMO_PLAN

NAME = "mantelzorger"  # the longest of the three
TIMES = 20
GOALS = {PlanFormat.PDF: 100, PlanFormat.DOCX: 300}  # milliseconds, warm
COLD_GOAL = 500
_COLD = """
import json, re, sys
from time import perf_counter
start = perf_counter()
from datetime import date
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
form, register, day, file = sys.argv[1:]
dossier = Dossier.model_validate_json(open(file, "rb").read())
plan = word_plan(plan_facts(dossier, date.fromisoformat(day)), Register(register))
make(PlanFormat(form), plan)
first = (perf_counter() - start) * 1000
def most():
    return int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1024
memory = [most()]
for _ in range(20):
    make(PlanFormat(form), plan)
memory.append(most())
print(json.dumps([first, *memory]))
"""


def main() -> None:
    """Measure each form in both registers and print a table."""
    print(f"{'':22} {'warm':>10} {'koud':>10} {'geheugen':>10} {'na 20 keer':>10}  doel")
    for register in Register:
        plan = build_plan(example(NAME), made_on=DAYS[NAME], register=register)
        for form in formats_of(plan):
            _line(
                f"{form.value}, {register.value}", _warm(plan, form), _cold(form, register), GOALS.get(form)
            )
        took = _timed(partial(_all_at_once, plan))
        print(f"{'alles, ' + register.value:22} {median(took):7.1f} ms")


def _line(name: str, warm: list[float], cold: list[list[float]], goal: int | None) -> None:
    first, memory, after = (median(column) for column in zip(*cold, strict=True))
    wanted = f"warm hoogstens {goal} ms, koud {COLD_GOAL} ms" if goal else ""
    times = f"{median(warm):7.1f} ms {first:7.0f} ms"
    print(f"{name:22} {times} {memory:7.0f} MB {after:7.0f} MB  {wanted}", flush=True)


def _warm(plan: PersoonlijkPlan, form: PlanFormat) -> list[float]:
    return _timed(partial(make, form, plan))


def _timed(act: Callable[[], object]) -> list[float]:
    act()
    passed = []
    for _ in range(TIMES):
        start = perf_counter()
        act()
        passed.append((perf_counter() - start) * 1000)
    return passed


def _all_at_once(plan: PersoonlijkPlan) -> bytes:
    return zipped({form.value: content for form, content in make_each(plan, formats_of(plan)).files.items()})


def _cold(form: PlanFormat, register: Register) -> list[list[float]]:
    """Return milliseconds and megabytes of a new process, with all that it loads; three times."""
    file = str(MIJN_WMO_PLAN.examples / f"{NAME}.json")
    command = [sys.executable, "-c", _COLD, form.value, register.value, DAYS[NAME].isoformat(), file]
    return [
        json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    ]


if __name__ == "__main__":
    main()
