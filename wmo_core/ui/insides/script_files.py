"""What is changed in Streamlit's own script files: English words, and code that spoils a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from wmo_core.content.streamlit_words import Replacement


@dataclass(frozen=True)
class CodePatch:
    """One place in a script file of Streamlit that is changed for accessibility.

    ``new`` may name a replacement, ``{id}``: its Dutch words come there.
    """

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
    CodePatch(
        "FileUploader",
        '"aria-label":c,"aria-disabled":s,children:[r(`input`',
        'role:`group`,"aria-label":c,"aria-disabled":s,children:[r(`input`',
        "a part with a name is a group; Streamlit calls it presentation, and the name is then lost",
    ),
    CodePatch(
        "FileUploader",
        "errorMessage:P(e)",
        "errorMessage:{bestand_mislukt}",
        "the message of a file that was refused on its way is English, with the name of a library",
    ),
    CodePatch(
        "FileUploader",
        "errorMessage:te(e).message",
        "errorMessage:{bestand_mislukt}",
        "the same, when no address for the file could be had",
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
            script = script.replace(patch.old, _with_words(patch.new, replacements))
    return script


def _with_words(code: str, replacements: Sequence[Replacement]) -> str:
    for item in replacements:
        code = code.replace(f"{{{item.id}}}", literal(item.dutch))
    return code
