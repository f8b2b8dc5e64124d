"""The turn of the year, as docs/jaarwisseling.md tells it, with an invented amount and article."""

import re
from datetime import date, timedelta
from pathlib import Path

from tests.exercises.project_copy import ProjectCopy
from wmo_core.law.dwangsom import DWANGSOM_PARTS
from wmo_core.law.parameters import read_parameter
from wmo_core.law.regelsets import Regelsets, read_regelsets
from wmo_core.product import MIJN_WMO_PLAN

AMOUNT = "wmo_core/law/parameters/abonnementstarief.toml"
RULES = "wmo_core/law/regelsets.toml"
LIST = "content/gemeentelijst.toml"
OF_OTHER_DAYS = ("voor het laatst nage", "gelijkgestelde_dagen.toml", "aow_leeftijd.toml")
REVIEWED = re.compile(r"^((?:nazicht\.)?reviewed) = \S+", re.MULTILINE)


def new_year() -> date:
    """Return the first day after the rules that are known."""
    return _rules().sets[-1].end + timedelta(days=1)


def amount(copy: ProjectCopy) -> str:
    """Step 2: add the amount; return it."""
    value = read_parameter(MIJN_WMO_PLAN.parameters / "abonnementstarief.toml").values[-1].value + 1
    start = new_year()
    copy.add(
        AMOUNT,
        f"\n[[values]]\nstart = {start}\nend = {start.year}-12-31\nvalue = {value}\n"
        'reference = "Wmo 2015, artikel 2.1.4a, lid 4; verzonnen bedrag van een oefening"\n'
        f"verified = {start}\n",
    )
    return str(value)


def longer_rules(copy: ProjectCopy) -> None:
    """Step 3, when all is the same: let the set hold a year more."""
    last = _rules().sets[-1]
    copy.replace(RULES, f"end = {last.end}", f"end = {new_year().year}-12-31")


def new_rules(copy: ProjectCopy) -> None:
    """Step 3, when something differs: copy the set, with the new year."""
    last, start = _rules().sets[-1], new_year()
    text = (copy.folder / RULES).read_text(encoding="utf-8").rpartition("[[sets]]")[2]
    for old, new in (
        (f"start = {last.start}", f"start = {start}"),
        (f"end = {last.end}", f"end = {start.year}-12-31"),
        (f"verified = {last.verified}", f"verified = {start}"),
        ("artikel 3.8, lid 3, onder f", "artikel 3.8, lid 3, onder z"),
    ):
        assert old in text, old
        text = text.replace(old, new)
    copy.add(RULES, f"\n[[sets]]{text}")


def other_numbers(copy: ProjectCopy) -> None:
    """Step 4: the dwangsom, the list of municipalities and the amounts of those that have one."""
    year = new_year().year
    for name in DWANGSOM_PARTS:
        path = f"wmo_core/law/parameters/dwangsom_{name}.toml"
        copy.replace(path, f"end = {year - 1}-12-31", f"end = {year}-12-31")
    copy.replace(LIST, f"tot = {year - 1}-12-31", f"tot = {year}-12-31")
    for path in sorted((copy.folder / "content/gemeenten").glob("*/gemeente.toml")):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f"end = {year - 1}-12-31", f"end = {year}-12-31"), encoding="utf-8")


def read_again(copy: ProjectCopy) -> None:
    """Step 5: every text that rests on the rules was read on the first day of the year."""
    for line in due(copy):
        if "steunt op regels" in line:
            path = copy.folder / line.partition(":")[0]
            _review(path)


def due(copy: ProjectCopy) -> list[str]:
    """Steps 1 and 6: return what ``controle --op`` names on the first day of the year.

    But what is due on other days too: texts that nobody read for a year, holidays, the age of the AOW.
    """
    done = copy.python("wmo_core", "controle", "--op", str(new_year()))
    found = done.stdout.splitlines() if done.returncode else []
    return [line for line in found if not any(other in line for other in OF_OTHER_DAYS)]


def _review(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(REVIEWED.sub(rf"\1 = {new_year()}", text), encoding="utf-8")


def _rules() -> Regelsets:
    return read_regelsets(MIJN_WMO_PLAN.regelsets)
