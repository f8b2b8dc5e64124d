"""What someone filled in at a question: the names of its fields, what they start with, and how it is kept."""

from collections.abc import Callable, Mapping
from functools import partial

from wmo_core.flows.answers import OPEN_OPTIONS, Answer, By
from wmo_core.flows.check import NOTHING_GIVEN, Fault, check_answer, clean_answer
from wmo_core.flows.loader import load_flow
from wmo_core.flows.look_round import looked_round
from wmo_core.flows.models import Question, Step
from wmo_core.flows.typed import Typed
from wmo_core.plan.dossier import Dossier
from wmo_core.ui.parts import guard
from wmo_core.ui.state import session

CHOICE, WORDS, SEEN, TALK = "keuze", "woorden", "ziet", "praten"


def name(question: Question, field: str) -> str:
    """Return the name of a field of a question, or of the tick of an option."""
    return f"{question.id}:{field}"


def key(question: Question, field: str) -> str:
    """Return the name of that field in the session."""
    return guard.key(name(question, field))


def given(question: Question) -> Answer:
    """Return the answer that was kept, an empty one when there is none."""
    return session.dossier().answers.get(question.id, Answer())


def is_ticked(question: Question) -> bool:
    """Return whether each option has a tick of its own."""
    return question.may_choose_many or question.kind == "text"


def chosen_by(question: Question, options: tuple[str, ...]) -> dict[str, object]:
    """Return what the choices on the screen start with."""
    answer = given(question)
    if is_ticked(question):
        return {name(question, option): option in answer.chosen for option in options}
    return {name(question, CHOICE): answer.chosen[0] if answer.chosen else None}


def take_away(question: Question) -> None:
    """Have no choice again at a question that may stay empty; what was kept of it goes too."""
    dossier, answer = session.dossier(), given(question)
    if answer.chosen:
        dossier = dossier.with_answer(question.id, answer.model_copy(update={"chosen": ()}))
    session.put(key(question, CHOICE), None)
    session.keep(dossier, key(question, CHOICE))


def submit(step: Step, done: Callable[[], None]) -> None:
    """Keep the answers and go on; or stay, say what is wrong, and keep what was typed."""
    guard.leave(partial(_save, step, must_be_whole=True), partial(_done, step, done), drawn=_first(step))


def leave(step: Step, to: Callable[[], None]) -> None:
    """Go elsewhere with the answers as they are by now; one that is not there yet holds nobody back."""
    guard.leave(partial(_save, step, must_be_whole=False), partial(_done, step, to), drawn=_first(step))


def _first(step: Step) -> str:
    """Return the name of a field that the screen of a step always has."""
    question = step.questions[0]
    if question.kind == "text":
        return name(question, WORDS)
    return name(question, question.options[0]) if is_ticked(question) else name(question, CHOICE)


def _done(step: Step, to: Callable[[], None]) -> None:
    for question in step.questions:
        session.drop(key(question, ""))
    to()


def _save(step: Step, *, must_be_whole: bool) -> guard.Faults:
    """Keep all answers of a step; or say what is wrong, and keep none."""
    dossier, faults, keys = session.dossier(), guard.Faults(), list[str]()
    for question in step.questions:
        answer = _filled_in(question)
        faults |= guard.check(_typed(question, answer))
        fault = check_answer(question, answer.chosen, answer.words, answer.helper_words)
        if fault in NOTHING_GIVEN and not must_be_whole:
            fault = None
        if fault is not None and fault is not Fault.TE_LANG:
            faults[question.id] = fault
            continue
        dossier = _with(dossier, question, answer, must_be_whole=must_be_whole)
        keys.append(key(question, ""))
    if not faults:
        session.keep(_looked_round(dossier, step), *keys)
    return faults


def _typed(question: Question, answer: Answer) -> Mapping[str, Typed]:
    texts = {WORDS: answer.words, SEEN: answer.helper_words}
    return {name(question, field): Typed(text) for field, text in texts.items()}


def _filled_in(question: Question) -> Answer:
    """Return the answer as it stands in the fields; a field that is not on the screen keeps what it had."""
    before, dossier = given(question), session.dossier()
    if is_ticked(question):
        chosen = tuple(option for option in question.all_options if session.value(key(question, option)))
    else:
        choice = session.value(key(question, CHOICE))
        chosen = (choice,) if choice else ()
    return Answer.model_construct(
        chosen=chosen,
        words=_text(question, WORDS, before.words),
        helper_words=_text(question, SEEN, before.helper_words),
        talk=bool(session.value(key(question, TALK), before.talk)),
        by=By(chosen[0]) if question.id == "voor_wie" and set(chosen) & set(By) else dossier.filled_by,
        in_register=dossier.in_register.value,
    )


def _text(question: Question, field: str, before: str) -> str:
    return guard.typed(name(question, field)) if session.holds(key(question, field)) else before


def _with(dossier: Dossier, question: Question, answer: Answer, *, must_be_whole: bool) -> Dossier:
    """Return the dossier with an answer. An empty one says: seen; who leaves has not seen it for that."""
    was_seen = must_be_whole or (question.id in dossier.answers and question.optional)
    if answer.is_empty and not was_seen:
        return dossier.without_answer(question.id)
    return dossier.with_answer(question.id, clean_answer(question, answer))


def _looked_round(dossier: Dossier, step: Step) -> Dossier:
    """Return the dossier with what a look round the house and the week found, as answers."""
    if not any(question.fills for question in step.questions):
        return dossier
    found = looked_round(load_flow("zelftest"), dossier.answers)
    return dossier.model_copy(update={"answers": found})


def is_open_shown(question: Question, *, is_first: bool) -> bool:
    """Return whether "weet ik niet" and "zeg ik liever niet" stand at a question."""
    return (is_first and question.kind != "text") or not set(given(question).chosen).isdisjoint(OPEN_OPTIONS)
