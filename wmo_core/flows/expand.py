"""Turns a flow file into one flat list: the questions per onderwerp are written once."""

from collections.abc import Iterator

from wmo_core.flows.models import Condition, Flow, Kind, Onderwerp, Question
from wmo_core.toml_file import Record

CHOOSE_ONDERWERPEN = "onderwerpen"


class Template(Record):
    """A question that comes back for each chosen onderwerp. The words of Question say what the keys mean."""

    id: str
    kind: Kind
    step: str
    options: tuple[str, ...] = ()
    options_from: str | None = None
    exclusive: tuple[str, ...] = ()
    plan: str | None = None
    optional: bool = False
    tells: bool = False
    more: bool = False

    def for_onderwerp(self, onderwerp: Onderwerp) -> Question:
        """Return this question for one onderwerp, which is a part of its own."""
        options = getattr(onderwerp, self.options_from) if self.options_from else self.options
        return Question(
            id=f"{onderwerp.id}.{self.id}",
            part=onderwerp.id,
            kind=self.kind,
            step=f"{onderwerp.id}.{self.step}",
            options=options,
            exclusive=self.exclusive,
            plan=self.plan,
            onderwerp=onderwerp.id,
            template=self.id,
            optional=self.optional,
            tells=self.tells,
            more=self.more,
            ask_if=(Condition(question=CHOOSE_ONDERWERPEN, any_of=(onderwerp.id,)),),
        )


class FlowFile(Record):
    """A flow as it is written in its file."""

    id: str
    questions: tuple[Question, ...]
    onderwerpen: tuple[Onderwerp, ...] = ()
    per_onderwerp: tuple[Template, ...] = ()
    retired: tuple[Question, ...] = ()
    retired_per_onderwerp: tuple[Template, ...] = ()
    on_request: tuple[str, ...] = ()
    most_screens: int | None = None

    def expand(self) -> Flow:
        """Return the flow with the parts of the onderwerpen after the part where they are chosen."""
        choosing = [question.kind == "onderwerpen" for question in self.questions]
        part = self.questions[choosing.index(True)].part if any(choosing) else None
        last = max((n for n, question in enumerate(self.questions, 1) if question.part == part), default=0)
        questions = [self._with_onderwerpen(question) for question in self.questions]
        return Flow(
            id=self.id,
            questions=(*questions[:last], *self._each(self.per_onderwerp), *questions[last:]),
            retired=(*self.retired, *self._each(self.retired_per_onderwerp)),
            onderwerpen=self.onderwerpen,
            on_request=self.on_request,
            most_screens=self.most_screens,
        )

    def _each(self, templates: tuple[Template, ...]) -> Iterator[Question]:
        """Yield these questions for each onderwerp."""
        for onderwerp in self.onderwerpen:
            for template in templates:
                yield template.for_onderwerp(onderwerp)

    def _with_onderwerpen(self, question: Question) -> Question:
        if question.kind != "onderwerpen":
            return question
        options = tuple(onderwerp.id for onderwerp in self.onderwerpen)
        return question.model_copy(update={"options": options})
