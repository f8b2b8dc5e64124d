"""The words of an explanation on paper and of the boards to point at (document/uitleg.toml)."""

from collections.abc import Mapping
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.records import Text, filled
from wmo_core.content.register import Register
from wmo_core.product import once_a_product
from wmo_core.toml_file import ForEach, Record, wrong

# Each board belongs to the page of explanation with the same id.
BoardId = Literal["algemeen_of_maatwerk", "natura_of_pgb", "eigen_bijdrage"]
BOARDS: tuple[BoardId, ...] = get_args(BoardId)
Column = Annotated[Mapping[str, Text], Field(min_length=3)]


class BoardWords(Record):
    """One board: two columns side by side. The key of a row is the idea that its picture shows."""

    title: Text
    one_title: Text
    other_title: Text
    teach_back: Text
    one: Column
    other: Column

    @model_validator(mode="after")
    def _rows_side_by_side(self) -> Self:
        if len(self.one) != len(self.other):
            raise wrong("de twee kolommen zijn niet even lang.", "Geef beide kolommen evenveel regels.")
        return self


class ExplanationWords(Record):
    """What stands on paper around an explanation, and the three boards."""

    nazicht: Nazicht
    footer: Annotated[str, filled("gemeente", "dag", "bladzijde", "totaal")]
    person_title: Text
    credit: Text
    explanation_file: Text
    board_file: Text
    amount: Annotated[str, filled("gemeente", "bedrag_lokaal", "bedrag_landelijk")]
    decides: Text
    boards: ForEach[BoardId, BoardWords]


@once_a_product
def load_explanation_words(register: Register) -> ExplanationWords:
    """Return the words of explanations on paper, read once a process. Raises LoadError."""
    return read_with_numbers(register_folder(register) / "document" / "uitleg.toml", ExplanationWords)
