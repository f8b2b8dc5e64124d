"""The words of the questions, as they stand in content/<register>/vragen/."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from wmo_core.content.nazicht import Nazicht
from wmo_core.content.records import filled
from wmo_core.toml_file import ForEach, Record, Text

OpenOption = Literal["weet_ik_niet", "zeg_ik_niet"]


class OtherWording(Record):
    """What a question says to who fills it in for another. {wie} is that other, as in "uw moeder"."""

    text: str = ""
    help: str | None = None
    options: Mapping[str, Text] = Field(default_factory=dict)


class QuestionWords(Record):
    """One question. ``plan``: the label of its answer in the plan; ``words``: of the field for own words.

    ``options_of``: its options are those of this question of each onderwerp. ``ander``: what it says to who
    fills in for another, where that differs.
    """

    text: Text
    help: str = ""
    plan: str = ""
    words: str = ""
    options: Mapping[str, Text] = Field(default_factory=dict)
    options_of: str = ""
    ander: OtherWording = OtherWording()


class SituationWords(QuestionWords):
    """One situation about a pgb, and what someone can arrange for it."""

    arrange: Text


class OwnWording(Record):
    """What one onderwerp says in its own way in a question that all of them share."""

    text: str = ""
    help: str = ""
    plan: str = ""
    words: str = ""
    options: Mapping[str, Text] = Field(default_factory=dict)
    ander: OtherWording | None = None

    def over(self, shared: QuestionWords) -> QuestionWords:
        """Return the shared words, with this wording where there is one."""
        return shared.model_copy(update={name: words for name, words in self if words})


class FieldWords(Record):
    """The labels of the fields that stand with a question.

    ``words_ander`` and ``helper_words``: what the other says, and what who fills in sees, in two fields.
    """

    words: Text
    talk: Text
    words_ander: Annotated[str, filled("wie")]
    helper_words: Text


class QuestionFile(Record):
    """Questions, each in a table with its id."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, QuestionWords]

    nazicht: Nazicht

    @property
    def questions(self) -> Mapping[str, QuestionWords]:
        """The questions by their id."""
        return self.__pydantic_extra__


class GeneralFile(QuestionFile):
    """The questions for everybody, and the words that stand with every question.

    ``wie``: who it may be about, for the blank {wie}. ``delen_ander``: names of parts for who fills in.
    """

    open_opties: ForEach[OpenOption, Text]
    velden: FieldWords
    wie: Mapping[str, Text]
    delen: Mapping[str, Text]
    delen_ander: Mapping[str, Text] = Field(default_factory=dict)


class SituationFile(Record):
    """The situations about a pgb, each in a table with its id, and the answers that they share."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, SituationWords]

    nazicht: Nazicht
    opties: Mapping[str, Text]

    @property
    def situations(self) -> Mapping[str, SituationWords]:
        """The situations by their id."""
        return self.__pydantic_extra__


class OnderwerpWords(Record):
    """One onderwerp: the tile, a line of examples, and its own wording of shared questions by their id.

    ``short``: the onderwerp in a sentence, for the blank {onderwerp}.
    """

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, OwnWording]

    title: Text
    short: Text
    example: Text

    def wording(self, template: str) -> OwnWording:
        """Return what it says in its own way in a shared question; mostly nothing."""
        return self.__pydantic_extra__.get(template, OwnWording())


class ThemeFile(Record):
    """The onderwerpen of one theme, each in a table with its id."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, OnderwerpWords]

    nazicht: Nazicht

    @property
    def onderwerpen(self) -> Mapping[str, OnderwerpWords]:
        """The onderwerpen by their id."""
        return self.__pydantic_extra__
