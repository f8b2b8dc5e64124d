"""The words of one question as someone reads them: the resident, or who fills in for the resident."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wmo_core.content.fill import fill
from wmo_core.content.flow_words.questions import GeneralFile, OnderwerpWords, OtherWording, QuestionWords

# Blanks in the help of a question that only a day can fill; see QuestionText.on_a_day.
DATED = ("aow_leeftijd",)
_KEPT = {name: f"{{{name}}}" for name in DATED}


@dataclass(frozen=True)
class QuestionText:
    """The words of one question. ``plan`` is the label of its answer in the plan.

    ``helper_words``: the label of the field for who fills in for another; empty for who fills in alone.
    """

    text: str
    help: str
    plan: str
    words: str
    helper_words: str
    options: Mapping[str, str]
    heading: str

    def on_a_day(self, values: Mapping[str, str]) -> "QuestionText":
        """Return the words with what holds on one day; without it the help may hold a blank."""
        return replace(self, help=fill(self.help, values))


def worded(
    found: QuestionWords, onderwerp: OnderwerpWords | None, about: str | None, general: GeneralFile
) -> QuestionText:
    """Return the words with all blanks filled but those of a day.

    ``about``: who it is about to who fills it in, or None.
    """
    ander = OtherWording() if about is None else found.ander
    values = {"onderwerp": onderwerp.short if onderwerp else "", "wie": general.wie.get(about or "", "")}
    words = found.words or general.velden.words if about is None else general.velden.words_ander
    options = {**found.options, **ander.options}
    options |= {option: text for option, text in general.open_opties.items()}
    return QuestionText(
        text=fill(ander.text or found.text, values),
        help=fill(found.help if ander.help is None else ander.help, values | _KEPT),
        plan=found.plan,
        words=fill(words, values),
        helper_words="" if about is None else general.velden.helper_words,
        options={option: fill(text, values) for option, text in options.items()},
        heading=onderwerp.title if onderwerp else "",
    )
