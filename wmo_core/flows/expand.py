"""Turns a flow file into one flat list: the six questions per onderwerp are written once."""

from pydantic import Field

from wmo_core.flows.models import Condition, Flow, Kind, Onderwerp, Question
from wmo_core.toml_file import Record

CHOOSE_ONDERWERPEN = "onderwerpen"


class Template(Record):
    """A question that comes back for each chosen onderwerp."""

    id: str
    kind: Kind
    options: tuple[str, ...] = ()
    options_from: str | None = None
    exclusive: tuple[str, ...] = ()
    plan: str | None = None
    mirrored: bool = False

    def for_onderwerp(self, onderwerp: Onderwerp) -> Question:
        """Return this question for one onderwerp."""
        options = getattr(onderwerp, self.options_from) if self.options_from else self.options
        return Question(
            id=f"{onderwerp.id}.{self.id}",
            part=onderwerp.theme,
            kind=self.kind,
            options=options,
            exclusive=self.exclusive,
            plan=self.plan,
            onderwerp=onderwerp.id,
            template=self.id,
            mirrored=self.mirrored,
            ask_if=(Condition(question=CHOOSE_ONDERWERPEN, any_of=(onderwerp.id,)),),
        )


class FlowFile(Record):
    """A flow as it is written in its file."""

    id: str
    questions: tuple[Question, ...]
    onderwerpen: tuple[Onderwerp, ...] = ()
    per_onderwerp: tuple[Template, ...] = Field(default=())
    room: int = 0
    most_screens: int | None = None

    def expand(self) -> Flow:
        """Return the flow with the questions of each onderwerp after the question that chooses them."""
        questions: list[Question] = []
        for question in self.questions:
            if question.kind == "onderwerpen":
                options = tuple(onderwerp.id for onderwerp in self.onderwerpen)
                questions.append(question.model_copy(update={"options": options}))
                questions.extend(self._theme_questions())
            elif question.repeats is not None:
                questions.extend(self._repeats(question, questions))
            else:
                questions.append(question)
        return Flow(
            id=self.id,
            questions=tuple(questions),
            onderwerpen=self.onderwerpen,
            room=self.room,
            most_screens=self.most_screens,
        )

    def _repeats(self, repeat: Question, earlier: list[Question]) -> list[Question]:
        """Return the question with the options of what it repeats; of a template for each onderwerp.

        Only the first chosen onderwerp is asked about again.
        """
        found = [first for first in earlier if repeat.repeats in (first.id, first.template)]
        chosen_before: tuple[str, ...] = ()
        repeats = []
        for first in found:
            repeats.append(_repeat(repeat, first, chosen_before))
            chosen_before += (first.onderwerp,) if first.onderwerp else ()
        return repeats or [repeat]

    def _theme_questions(self) -> list[Question]:
        questions: list[Question] = []
        for theme in dict.fromkeys(onderwerp.theme for onderwerp in self.onderwerpen):
            members = [onderwerp for onderwerp in self.onderwerpen if onderwerp.theme == theme]
            for onderwerp in members:
                questions.extend(template.for_onderwerp(onderwerp) for template in self.per_onderwerp)
            questions.append(_overview(theme, members))
        return questions


def _repeat(repeat: Question, first: Question, chosen_before: tuple[str, ...]) -> Question:
    changes = {"repeats": first.id, "options": first.options, "mirrored": first.mirrored, "kind": first.kind}
    if first.onderwerp is None:
        return repeat.model_copy(update=changes)
    chosen = Condition(question=CHOOSE_ONDERWERPEN, any_of=(first.onderwerp,), none_of=chosen_before)
    own = {"id": f"{first.onderwerp}.{repeat.id}", "onderwerp": first.onderwerp, "template": repeat.id}
    return repeat.model_copy(update={**changes, **own, "ask_if": (*repeat.ask_if, chosen)})


def _overview(theme: str, members: list[Onderwerp]) -> Question:
    chosen = Condition(question=CHOOSE_ONDERWERPEN, any_of=tuple(onderwerp.id for onderwerp in members))
    return Question(
        id=f"overzicht_{theme}", part=theme, kind="overview", options=("klopt",), ask_if=(chosen,)
    )
