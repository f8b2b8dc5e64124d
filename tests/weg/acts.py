"""What someone presses on each screen of the app; each act returns how many answers that gave."""

from collections.abc import Callable
from datetime import date

from playwright.sync_api import Locator

from tests.browser.names import css_key
from tests.browser.walking import Resident
from tests.weg.people import Person, Said
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import Screen
from wmo_core.flows.answers import OPEN_OPTIONS, WEET_IK_NIET
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question, Step

Act = Callable[[Resident, Person, Register], int]
BESIDE: dict[str, str] = {"kosten": "kosten_vragen", "natura_pgb": "leveringsvorm"}
MAIN_BUTTON = "[data-testid=stBaseButton-primary]"


def begin(resident: Resident, person: Person, register: Register) -> int:
    """Choose the register; begin with the questions."""
    words = resident.screen.start
    if resident.register is register:
        resident.go_on(resident.say(words.begin))
        return 0
    resident.button(resident.say(words.ander_register)).click()
    resident.register = register
    resident.is_in_register()
    resident.settle()
    return 0


def step_on(resident: Resident) -> Step | None:
    """Return the step on the screen, or None where nothing is asked. Two screens begin with a choice."""
    beside = BESIDE.get(resident.step)
    return Journey(load_flow("keuzes"), resident.kept().answers).step(beside) if beside else resident.at()


def answer(resident: Resident, person: Person, register: Register) -> int:
    """Answer the questions of the screen."""
    step = step_on(resident)
    assert step is not None, resident.step
    told = [said for each in step.questions if (said := _said(person, each, each is step.questions[0]))]
    for said in told:
        _say(resident, next(each for each in step.questions if each.id == said.vraag), said)
    resident.next()
    return len(told)


def _said(person: Person, question: Question, is_first: bool) -> Said | None:
    """Return what someone answers: "weet ik niet" only where the screen offers it and wants an answer."""
    said = person.says(question.id)
    if said is None:
        must = is_first and not question.optional
        return Said(vraag=question.id, keuze=(WEET_IK_NIET,)) if must else None
    if not is_first:
        said = said.model_copy(update={"keuze": said.told})
    return said if said.keuze or said.woorden or said.praten else None


def _say(resident: Resident, question: Question, said: Said) -> None:
    resident.choose(question, *said.keuze)
    if said.woorden:
        if question.more or question.kind != "text":
            resident.tell_more()
        field = resident.words_field(question)
        field.click()
        field.fill(said.woorden)
    if said.praten:
        resident.tell_more()
        resident.tick(resident.say(resident.texts.talk))


def to_a_task(resident: Resident, person: Person, register: Register) -> int:
    """Press the next thing to do: the questions first, then what this person has to say beside them."""
    step = Journey(load_flow("zelftest"), resident.kept().answers).next_step
    row = None if step else next(iter(_beside(resident, person)), "plan")
    pressed = css_key(f"taak-{row}" if row else "verder")
    _press(resident, resident.page.locator(pressed).get_by_role("button"))
    return 0


def _beside(resident: Resident, person: Person) -> list[Screen]:
    """Return the screens beside the questions on which this person still has something to say."""
    kept = resident.kept()
    asked: dict[Screen, str] = {"kosten": BESIDE["kosten"], "natura_pgb": BESIDE["natura_pgb"]}
    found = [screen for screen, each in asked.items() if _must_say(person, each) and each not in kept.answers]
    return [*found, "termijnen"] if person.melding and kept.dates.melding is None else found


def _must_say(person: Person, question_id: str) -> bool:
    """Return whether someone tells this of their own accord, and does not only answer what is asked."""
    said = person.says(question_id)
    return said is not None and said.plan == "moet" and not set(said.keuze) <= set(OPEN_OPTIONS)


def read_the_outcome(resident: Resident, person: Person, register: Register) -> int:
    """Read what there is to discuss; go on, or by the task list to what there is to say beside it."""
    if _beside(resident, person):
        _press_tasks(resident)
    else:
        _press(resident, resident.page.locator(MAIN_BUTTON))
    return 0


def _press_tasks(resident: Resident) -> None:
    name = resident.say(resident.screen.algemeen.kop.taken)
    _press(resident, resident.page.locator(css_key("kop")).get_by_role("link", name=name, exact=True))


def _press(resident: Resident, on: Locator) -> None:
    """Press, and wait for the next screen."""
    before = resident.step
    on.click()
    resident.arrive(before)


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
    "vragen": answer,
    "taken": to_a_task,
    "uitkomst": read_the_outcome,
    "kosten": answer,
    "natura_pgb": answer,
    "termijnen": give_the_days,
    "plan": read_the_plan,
    LAST: take_along,
}
