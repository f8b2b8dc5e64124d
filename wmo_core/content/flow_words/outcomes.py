"""The words of the signposts, as they stand in content/<register>/uitkomst/."""

from collections.abc import Mapping

from pydantic import ConfigDict

from wmo_core.content.nazicht import Nazicht
from wmo_core.toml_file import Record, Text


class OutcomeWords(Record):
    """One thing to discuss. ``plan``: the line in the plan; empty for general information."""

    title: Text
    text: Text
    plan: str = ""


class OutcomeFile(Record):
    """The signposts of one theme, each in a table with the id of its rule."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, OutcomeWords]

    nazicht: Nazicht

    @property
    def outcomes(self) -> Mapping[str, OutcomeWords]:
        """The signposts by the id of their rule."""
        return self.__pydantic_extra__
