"""What is changed in Streamlit's own script files: English words, and code that spoils a name or a press."""

from collections.abc import Sequence
from dataclasses import dataclass

from wmo_core.content.streamlit_words import Replacement


@dataclass(frozen=True)
class CodePatch:
    """One place in a script file of Streamlit that is changed, and why."""

    file: str
    old: str
    new: str
    reason: str


_LOCALE = "react-aria has Dutch words for its own parts, but Streamlit pins it to American English"
_LINK = (
    "what a field sends after the press on a link names the page that was left, until the new one begins, "
    "and the server goes back to it; here it names the page that was asked for last. A press does not: it "
    "comes after the link, and is for what stood there"
)
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
    CodePatch("index", "if(n){if(n!==c&&a!==!0){", "if(n){this.wmoAsked=n;if(n!==c&&a!==!0){", _LINK),
    CodePatch(
        "index",
        "else if(c)n=c;else{",
        "else if(c)e?.widgets.some(e=>e.value?.endsWith(`riggerValue`))&&(this.wmoAsked=void 0),"
        "n=this.wmoAsked??c;else{",
        _LINK,
    ),
    CodePatch(
        "index",
        "this.hasReceivedNewSession=!0,",
        "this.hasReceivedNewSession=!0,e.pageScriptHash===this.wmoAsked&&(this.wmoAsked=void 0),",
        _LINK,
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
