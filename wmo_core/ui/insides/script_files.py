"""What is changed in Streamlit's own script files: English words, and code that spoils a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from wmo_core.content.streamlit_words import Replacement


@dataclass(frozen=True)
class CodePatch:
    """One place in a script file of Streamlit that is changed for accessibility."""

    file: str
    old: str
    new: str
    reason: str


_LOCALE = "react-aria has Dutch words for its own parts, but Streamlit pins it to American English"
CODE_PATCHES = (
    *(
        CodePatch(file, "locale:`en-US`,children:", "locale:`nl-NL`,children:", _LOCALE)
        for file in ("Selectbox", "Multiselect", "DateInput", "DateTimeInput")
    ),
    CodePatch(
        "Checkbox",
        'onChange:h,"aria-label":e.label,',
        "onChange:h,",
        "the name comes from the label as drawn, not from its Markdown source with the data of a picture",
    ),
)


def literal(words: str) -> str:
    """Return ``words`` as the script files write a string."""
    return f"`{words}`"


def in_dutch(name: str, script: str, replacements: Sequence[Replacement]) -> str:
    """Return the script of file ``name`` with its English literals in Dutch."""
    for item in replacements:
        if name.startswith(f"{item.file}."):
            script = script.replace(literal(item.english), literal(item.dutch))
    for patch in CODE_PATCHES:
        if name.startswith(f"{patch.file}."):
            script = script.replace(patch.old, patch.new)
    return script
