"""Each plan of the tests in each form, made once: three residents, two hostile plans and an empty one."""

from functools import cache

from tests.documents.hostile import HOSTILE
from tests.documents.samples import DEADLINES, make_plan
from tests.plan.examples import build_plan, example
from tests.product.examples import DAYS
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.models import PersoonlijkPlan, PlanItem

MARKUP = ("typst markup", "html", "markdown", "template language", "line ends", "control characters")
LETTERS = tuple(case for case in HOSTILE if case not in MARKUP)
HOSTILE_PLANS = {"kwaad_opmaak": MARKUP, "kwaad_tekens": LETTERS}
NAMES = (*DAYS, *HOSTILE_PLANS)
EMPTY = "leeg"
LONGEST = 200  # characters of each hostile text: a golden file is there to be read


def hostile(cases: tuple[str, ...], register: Register, longest: int = LONGEST) -> PersoonlijkPlan:
    """Return a plan with each of these texts in each place where a resident or a text can stand."""
    items = tuple(_item(case, HOSTILE[case][:longest]) for case in cases)
    name = HOSTILE["html" if "html" in cases else "Arabic and Hebrew"]
    return make_plan(register, {"A": items}, DEADLINES, name=name)


def _item(case: str, text: str) -> PlanItem:
    return PlanItem(
        id=case, label=text[:60], lines=(text, "x"), words=text, talk=True, by=text[:60], group=text[:40]
    )


@cache
def plan_of(name: str, register: Register) -> PersoonlijkPlan:
    """Return one of the plans."""
    if name == EMPTY:
        return make_plan(register)
    if name in HOSTILE_PLANS:
        return hostile(HOSTILE_PLANS[name], register)
    return build_plan(example(name), made_on=DAYS[name], register=register)


@cache
def file_of(name: str, register: Register, form: PlanFormat) -> bytes:
    """Return one of the plans in one form."""
    return make(form, plan_of(name, register))
