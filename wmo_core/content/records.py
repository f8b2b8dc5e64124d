"""What records of words have in common: texts that are there, with the blanks that the code fills in them."""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from wmo_core.content.fill import blanks
from wmo_core.content.reach.bereikbaar import number_blanks
from wmo_core.toml_file import Text as NotBlank
from wmo_core.toml_file import wrong


def _with(names: frozenset[str]) -> Callable[[Any], Any]:
    def check(words: Any) -> Any:
        # The numbers for danger come from their own list, in any text.
        found = set(blanks(words if isinstance(words, str) else " ".join(words))) - number_blanks().keys()
        for name in sorted(found - names):
            remedy = "Haal het vak weg of gebruik een vak dat hier hoort (zie content/README.md)."
            raise wrong(f"niets vult het vak {{{name}}}.", remedy)
        for name in sorted(names - found):
            raise wrong(f"het vak {{{name}}} ontbreekt.", f"Zet {{{name}}} terug in de tekst.")
        return words

    return check


def filled(*names: str) -> AfterValidator:
    """Say which blanks the code fills in a text: these, and no other."""
    return AfterValidator(_with(frozenset(names)))


Text = Annotated[NotBlank, filled()]
Lines = Annotated[tuple[Text, ...], Field(min_length=1)]
