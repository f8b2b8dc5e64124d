"""Turns a flow file into one flat list: the six questions per onderwerp are written once."""

from pydantic import Field

from wmo_core.flows.models import Condition, Flow, Frozen, Kind, Onderwerp, Question

CHOOSE_ONDERWERPEN = "onderwerpen"


class Template(Frozen):
    """A question that comes back for each chosen onderwerp."""

    id: str
    kind: Kind
    options: tuple[str, ...] = ()
    options_from: str | None = None
    exclusive: tuple[str, ...] = ()
    plan: str | None = None

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
            ask_if=(Condition(question=CHOOSE_ONDERWERPEN, any_of=(onderwerp.id,)),),
        )


class FlowFile(Frozen):
    """A flow as it is written in its file."""

    id: str
    questions: tuple[Question, ...]
    onderwerpen: tuple[Onderwerp, ...] = ()
    per_onderwerp: tuple[Template, ...] = Field(default=())

    def expand(self) -> Flow:
        """Return the flow with the questions of each onderwerp after the question that chooses them."""
        questions: list[Question] = []
        for question in self.questions:
            if question.kind == "onderwerpen":
                options = tuple(onderwerp.id for onderwerp in self.onderwerpen)
                questions.append(question.model_copy(update={"options": options}))
                questions.extend(self._theme_questions())
            else:
                questions.append(question)
        return Flow(id=self.id, questions=tuple(questions), onderwerpen=self.onderwerpen)

    def _theme_questions(self) -> list[Question]:
        questions: list[Question] = []
        for theme in dict.fromkeys(onderwerp.theme for onderwerp in self.onderwerpen):
            members = [onderwerp for onderwerp in self.onderwerpen if onderwerp.theme == theme]
            for onderwerp in members:
                questions.extend(template.for_onderwerp(onderwerp) for template in self.per_onderwerp)
            questions.append(_overview(theme, members))
        return questions


def _overview(theme: str, members: list[Onderwerp]) -> Question:
    chosen = Condition(question=CHOOSE_ONDERWERPEN, any_of=tuple(onderwerp.id for onderwerp in members))
    return Question(
        id=f"overzicht_{theme}", part=theme, kind="overview", options=("klopt",), ask_if=(chosen,)
    )
