"""What may be wrong with a question in a flow file: each fault with its remedy."""

from collections.abc import Iterator

from wmo_core.flows.models import Condition, Flow, Question

MOST_ON_A_STEP = 3  # questions that stand open; behind "Meer vertellen" there may be more
Earlier = dict[str, Question]
Faults = Iterator[tuple[str, str]]


def question_faults(question: Question, earlier: Earlier, flow: Flow) -> Faults:
    """Yield each problem of a question, given those before it, with what to do about it."""
    if question.id in earlier:
        yield f"Vraag {question.id} staat er twee keer.", "Geef een andere id."
    for condition in question.ask_if:
        yield from _condition(condition, question, earlier)
    if not set(question.exclusive) <= set(question.options):
        yield f"Vraag {question.id}: exclusive noemt een onbekende keuze.", "Verbeter die."
    yield from _step(question, earlier)
    if question.fills is not None:
        yield from _fills(question, flow)


def _condition(condition: Condition, question: Question, earlier: Earlier) -> Faults:
    asked = earlier.get(condition.question)
    if asked is None:
        problem = f"Vraag {question.id} kijkt naar {condition.question}, en die komt niet eerder."
        yield problem, "Een voorwaarde kijkt alleen terug: zet de vragen om."
        return
    if asked.step == question.step:
        problem = f"Vraag {question.id} kijkt naar {asked.id} op hetzelfde scherm."
        yield problem, "Een voorwaarde kijkt naar een eerder scherm: geef een andere step."
    unknown = sorted(set(condition.any_of + condition.none_of) - set(asked.all_options))
    if unknown:
        problem = f"Vraag {question.id} noemt een keuze die {asked.id} niet heeft: {', '.join(unknown)}."
        yield problem, "Kies een bestaande keuze."


def _step(question: Question, earlier: Earlier) -> Faults:
    together = [each for each in earlier.values() if each.step == question.step]
    if not together:
        if question.more:
            yield f"Vraag {question.id} staat alleen achter Meer vertellen.", "Zet er een vraag voor."
        return
    if next(reversed(earlier.values())).step != question.step or together[0].part != question.part:
        yield f"Vraag {question.id} staat los van haar scherm {question.step}.", "Zet ze bij elkaar."
    if not question.optional:
        yield f"Vraag {question.id} komt als tweede op een scherm.", "Zet er optional = true bij."
    if sum(not each.more for each in (*together, question)) > MOST_ON_A_STEP:
        yield f"Scherm {question.step} heeft te veel vragen.", f"Hoogstens {MOST_ON_A_STEP}: zet more = true."


def _fills(question: Question, flow: Flow) -> Faults:
    for option in question.options:
        onderwerp, _, what = option.partition(".")
        filled = flow.by_id.get(f"{onderwerp}.{question.fills}")
        if filled is None or what not in filled.options:
            yield f"Vraag {question.id} noemt {option}, en die keuze is er niet.", "Kies een bestaande keuze."
