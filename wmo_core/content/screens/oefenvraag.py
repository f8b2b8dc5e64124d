"""The words of the question to practise with."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenWords


class OefenvraagWords(ScreenWords):
    """The words of the question to practise with."""

    link: Text
    vraag: Text
    uitleg: Text
    klaar_titel: Text
    je_koos: Annotated[str, filled("antwoord")]
    klaar: Text
    begin: Text
