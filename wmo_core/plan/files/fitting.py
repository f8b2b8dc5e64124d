"""Takes out of a dossier what names a question, an option or a part of the plan that is not there."""

from wmo_core.content.document.plan import SECTIONS
from wmo_core.flows.answers import Answer
from wmo_core.flows.check import check_answer
from wmo_core.flows.models import Question
from wmo_core.flows.typed import is_too_long
from wmo_core.plan.check import known_items
from wmo_core.plan.dossier import Dossier, PlanChoices, Suggestion, questions_of_all_flows
from wmo_core.plan.files.unplaced import MOST_PIECES, TooMuchError, Unplaced, piece

Fitting = tuple[Dossier, list[Unplaced]]
ANSWERS, CHOSEN, POINTS = "answers", "chosen", "points"
_LISTS, _TABLES = ("left_out", "older"), ("edits", "suggestions", "written_by", "additions")


def fitting_answers(dossier: Dossier) -> Fitting:
    """Return the dossier with the answers that are possible, and what was taken out of the others."""
    questions, kept, rest = questions_of_all_flows(), dict[str, Answer](), list[Unplaced]()
    for name, answer in dossier.answers.items():
        question = questions.get(name)
        fitting = _fitting(question, answer) if question else None
        if fitting is None:
            rest.append(piece((ANSWERS, name), answer.model_dump(mode="json", exclude_defaults=True)))
        else:
            kept[name] = fitting
            lost = [option for option in dict.fromkeys(answer.chosen) if option not in fitting.chosen]
            rest += [piece((ANSWERS, name, CHOSEN), option, one_of=True) for option in lost]
    return dossier.model_copy(update={ANSWERS: kept}), rest


def _fitting(question: Question, answer: Answer) -> Answer | None:
    """Return what is possible of an answer, or None. Of options that do not go together none is chosen."""
    known = tuple(option for option in dict.fromkeys(answer.chosen) if option in question.all_options)
    for chosen in (known, ()):
        if check_answer(question, chosen, answer.words, answer.helper_words) is None:
            return answer if chosen == answer.chosen else answer.model_copy(update={CHOSEN: chosen})
    return None


def fitting_plan(dossier: Dossier) -> Fitting:
    """Return the dossier with the choices for the plan that some answers can lead to, and the other ones."""
    items, sections, rest = known_items(), set[str](SECTIONS), list[Unplaced]()
    changed: dict[str, object] = {}
    for field in _LISTS:
        known = items | sections if field == "left_out" else items
        changed[field], lost = _sorted(getattr(dossier.plan, field), known)
        rest += [piece(("plan", field), name, one_of=True) for name in lost]
    for field in _TABLES:
        names = sections if field == "additions" else items
        table = dossier.plan.model_dump(mode="json")[field]
        lost = tuple(name for name in table if name not in names or _is_too_long(dossier.plan, field, name))
        changed[field] = {key: each for key, each in getattr(dossier.plan, field).items() if key not in lost}
        rest += [piece(("plan", field, name), table[name]) for name in lost]
    points, lost = _sorted(dossier.talk_card.points or (), items)
    rest += [piece(("talk_card", POINTS), name, one_of=True) for name in lost]
    found = dossier.with_plan(**changed)
    if lost:
        found = found.model_copy(update={"talk_card": found.talk_card.model_copy(update={POINTS: points})})
    return found, rest


def _sorted(names: tuple[str, ...], known: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names that are known, and the other ones."""
    found, lost = (tuple(name for name in names if (name in known) is wanted) for wanted in (True, False))
    if len(lost) > MOST_PIECES:
        raise TooMuchError
    return found, lost


def _is_too_long(choices: PlanChoices, field: str, name: str) -> bool:
    given = getattr(choices, field)[name]
    return is_too_long(given.text if isinstance(given, Suggestion) else str(given))
