"""The people around someone and the week in the plan: only when filled in, and only when they go along."""

from datetime import date

import pytest
from pydantic import ValidationError

from tests.plan.examples import build_plan
from wmo_core.content.register import Register
from wmo_core.plan.check import plan_fault
from wmo_core.plan.dossier import Dossier, PlanChoices
from wmo_core.plan.models import PlanItem
from wmo_core.plan.people import MOST_PEOPLE, NAME_LENGTH, Person
from wmo_core.plan.people_and_week import PEOPLE_ITEM, WEEK_ITEM
from wmo_core.plan.week import WeekEntry

ZUS = Person(name="mijn zus", circle="dichtbij", what="samen eten")
ARTS = Person(name="de huisarts", circle="werk")
LATE = WeekEntry(day="zondag", part="avond", who="mijn zus")
EARLY = WeekEntry(day="maandag", part="ochtend", who="Karel", what="de was")
FILLED = Dossier(network=(ARTS, ZUS), week=(LATE, EARLY))


def items(dossier: Dossier, register: Register = Register.NL) -> dict[str, PlanItem]:
    plan = build_plan(dossier, made_on=date(2025, 11, 22), register=register)
    section = next(each for each in plan.sections if each.id == "C")
    return {item.id: item for item in section.items}


def test_an_empty_list_is_no_item_of_the_plan() -> None:
    assert not items(Dossier())
    assert Dossier().is_empty and not FILLED.is_empty


def test_a_file_of_before_has_no_people_and_no_week() -> None:
    assert Dossier.model_validate({"version": 1}) == Dossier(version=1)


def test_the_lines_go_from_near_to_far_and_through_the_week() -> None:
    found = items(FILLED)
    assert found[PEOPLE_ITEM].lines == (
        "nl people and week.line nl people and week.circles.dichtbij mijn zus, samen eten",
        "nl people and week.line nl people and week.circles.werk de huisarts",
    )
    monday, sunday = found[WEEK_ITEM].lines
    assert "days.maandag" in monday and "parts.ochtend" in monday and monday.endswith("Karel, de was")
    assert "days.zondag" in sunday and "parts.avond" in sunday and sunday.endswith("mijn zus")


def test_in_easy_read_the_words_of_the_resident_stay_and_the_rest_is_easy() -> None:
    line = items(FILLED, Register.EASY_READ)[PEOPLE_ITEM].lines[0]
    assert line.startswith("easy-read ") and line.endswith("mijn zus, samen eten")


def test_what_is_left_out_is_nowhere_in_the_plan() -> None:
    dossier = FILLED.with_plan(left_out=(PEOPLE_ITEM, WEEK_ITEM))
    assert plan_fault(dossier) is None
    assert not items(dossier)
    assert "mijn zus" not in build_plan(dossier, made_on=date(2025, 11, 22)).model_dump_json()


def test_other_words_for_an_item_leave_no_picture_of_the_old_ones() -> None:
    dossier = FILLED.model_copy(update={"plan": PlanChoices(edits={PEOPLE_ITEM: "Alleen mijn zus"})})
    item = items(dossier)[PEOPLE_ITEM]
    assert item.words == "Alleen mijn zus"
    assert not item.people and not item.lines


@pytest.mark.parametrize(
    "wrong",
    [
        {"network": [{"name": "", "circle": "dichtbij"}]},
        {"network": [{"name": "x" * (NAME_LENGTH + 1), "circle": "dichtbij"}]},
        {"network": [{"name": "x", "circle": "ver_weg"}]},
        {"network": [{"name": "x", "circle": "werk"}] * (MOST_PEOPLE + 1)},
        {"week": [{"day": "feestdag", "part": "avond", "who": "x"}]},
    ],
)
def test_a_list_that_cannot_be_right_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Dossier.model_validate(wrong)
