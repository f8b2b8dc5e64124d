"""All rules, read against twelve people: nothing silly, nothing twice, and what belongs there is there."""

import pytest

from tests.product.twelve import FLOW, Person, twelve
from wmo_core.content.texts import load_texts
from wmo_core.flows.check import check_answers
from wmo_core.signposts.evaluate import signposts
from wmo_core.signposts.loader import load_rules

PEOPLE = twelve()
KNOWN = {rule.id for rule in load_rules()}


def shown(person: Person) -> set[str]:
    """Return the rules that come out for a person."""
    return {signpost.rule.id for signpost in signposts(FLOW, person.answers)}


def test_there_are_twelve_people_whose_answers_a_resident_can_give() -> None:
    assert len(PEOPLE) == 12
    for name, person in PEOPLE.items():
        assert check_answers(FLOW.by_id, person.answers) is None, name
        named = {*person.dwaas, *person.hoort_erbij, *(rule for group in person.dubbel for rule in group)}
        assert named <= KNOWN, (name, named - KNOWN)
        assert all(why.endswith(".") for why in person.dwaas.values()), name


@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_silly_is_shown(name: str) -> None:
    person = PEOPLE[name]
    found = {rule: why for rule, why in person.dwaas.items() if rule in shown(person)}
    assert not found


@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_is_said_twice(name: str) -> None:
    person, found = PEOPLE[name], shown(PEOPLE[name])
    assert not [group for group in person.dubbel if len(found & set(group)) > 1]
    words = [load_texts(person.in_register).outcomes[rule] for rule in found]
    for said in ([each.title for each in words], [each.plan for each in words if each.plan]):
        assert len(said) == len(set(said))


@pytest.mark.parametrize("name", PEOPLE)
def test_what_belongs_there_is_shown(name: str) -> None:
    person = PEOPLE[name]
    assert not set(person.hoort_erbij) - shown(person)
