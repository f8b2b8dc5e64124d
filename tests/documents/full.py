"""A dossier in which every question is answered at its longest."""

from itertools import cycle

from tests.documents.hostile import HOSTILE
from wmo_core.content.document.plan import SECTIONS
from wmo_core.content.register import Register
from wmo_core.flows.answers import MAX_WORDS, Answer, By
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.plan.dossier import TALK_WORDS, Dossier, PlanChoices, TalkCard

SENTENCE = "Ik kan dat niet meer alleen doen en ik wil er met u over praten. " * 40
WORDS = {"zin": SENTENCE, "breed": "W" * MAX_WORDS, "emoji": HOSTILE["emoji"] * MAX_WORDS}


def _next(flow_id: str, answers: dict[str, Answer]) -> Question | None:
    route = Journey(load_flow(flow_id), answers).route
    return next((question for question in route if question.id not in answers), None)


def full(words: str) -> Dossier:
    """Return it in these words, given by turns by each person in each register."""
    givers = cycle((by, register.value) for by in By for register in Register)
    answers: dict[str, Answer] = {}
    for flow_id in ("zelftest", "keuzes"):
        while question := _next(flow_id, answers):
            many = tuple(option for option in question.options if option not in question.exclusive)
            chosen = many if question.may_choose_many else question.all_options[:1]
            by, register = next(givers)
            own = WORDS[words][:MAX_WORDS]
            has_field = question.tells or question.kind == "text"
            said = {"words": own, "helper_words": own, "talk": question.tells} if has_field else {}
            answers[question.id] = Answer.model_validate(
                {"chosen": chosen, **said, "by": by, "in_register": register}
            )
    additions: dict[str, str] = {section: WORDS[words][:MAX_WORDS] for section in SECTIONS}
    fields = ("own_point", "questions", "companion", "keep_doing", "not_about")
    card = {name: WORDS[words][:TALK_WORDS] for name in fields}
    return Dossier(
        answers=answers,
        plan=PlanChoices(additions=additions, name="Naam " * 40),
        talk_card=TalkCard.model_validate(card),
    )
