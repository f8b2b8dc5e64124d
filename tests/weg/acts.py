"""What someone presses on each screen of the app as it is; each act returns how many answers that gave."""

from collections.abc import Callable
from datetime import date

from tests.browser.walking import Resident
from tests.weg.people import Person, Said
from wmo_core.content.register import Register
from wmo_core.flows.answers import WEET_IK_NIET
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question

Act = Callable[[Resident, Person, Register], int]


def begin(resident: Resident, person: Person, register: Register) -> int:
    """Choose the register; begin with the questions."""
    if resident.register is not register:
        resident.switch_register()
    else:
        resident.go_on(resident.say(resident.screen.start.begin))
    return 0


def practise(resident: Resident, person: Person, register: Register) -> int:
    """Answer the question to practise with, or go on after it."""
    if resident.step.endswith("/klaar"):
        resident.go_on(resident.say(resident.screen.oefenvraag.begin))
        return 0
    resident.page.get_by_test_id("stRadioOption").first.click()
    resident.next()
    return 1


def answer(resident: Resident, person: Person, register: Register) -> int:
    """Answer the question of the screen, or say that the overview is right."""
    question = resident.question()
    assert question is not None
    if question.kind == "overview":
        resident.go_on(resident.say(resident.screen.vragen.overzicht.klopt))
        return 0
    said = person.says(question.words_of) or Said(vraag=question.id, keuze=(WEET_IK_NIET,))
    _say(resident, question, said)
    resident.next()
    return 1


def _say(resident: Resident, question: Question, said: Said) -> None:
    resident.choose(question, *said.keuze)
    if question.repeats is not None:
        return
    if said.woorden:
        field = resident.words_field(question)
        field.click()
        field.fill(said.woorden)
    if said.praten:
        resident.tick(resident.say(resident.texts.talk))


def read_the_outcome(resident: Resident, person: Person, register: Register) -> int:
    """Read what there is to discuss."""
    resident.go_on(resident.say(resident.screen.uitkomst.naar_kosten))
    return 0


def choose(question_id: str) -> Act:
    """Return the act of a question beside the walk: answered by whoever has something to say about it."""

    def act(resident: Resident, person: Person, register: Register) -> int:
        said = person.says(question_id)
        if said is not None:
            _say(resident, load_flow("keuzes").question(question_id), said)
        resident.next()
        return int(said is not None)

    return act


def give_the_days(resident: Resident, person: Person, register: Register) -> int:
    """Type the day of the melding; without a melding there is nothing to do."""
    if person.melding is not None:
        _type_melding(resident, person.melding)
    resident.next()
    return int(person.melding is not None)


def _type_melding(resident: Resident, day: date) -> None:
    words = resident.screen.termijnen
    yes = resident.page.get_by_role("radio", name=resident.say(words.ja), exact=True)
    resident.page.get_by_test_id("stRadioOption").filter(has=yes).click()
    field = resident.page.get_by_label(resident.say(words.datums["melding"]))
    field.click()
    field.fill(f"{day:%-d-%-m-%Y}")


def read_the_plan(resident: Resident, person: Person, register: Register) -> int:
    """Read the plan, and leave it as it is."""
    resident.go_on(resident.say(resident.screen.plan.naar_meenemen))
    return 0


def take_along(resident: Resident, person: Person, register: Register) -> int:
    """Download the plan: from here it is in hand."""
    resident.download(resident.say(resident.screen.meenemen.download))
    return 0


LAST = "meenemen"
ACTS: dict[str, Act] = {
    "start": begin,
    "oefenvraag": practise,
    "vragen": answer,
    "uitkomst": read_the_outcome,
    "kosten": choose("kosten_vragen"),
    "natura_pgb": choose("leveringsvorm"),
    "termijnen": give_the_days,
    "plan": read_the_plan,
    LAST: take_along,
}
BESIDE = {"kosten": "kosten_vragen", "natura_pgb": "leveringsvorm"}
