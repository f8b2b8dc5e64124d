"""What stands on more than one line, told on one line; and what is too long for its place, cut off."""

from collections.abc import Sequence

REST = "…"
_ENDS = (".", "?", "!", REST)


def one_line(text: str) -> str:
    """Return a text on one line: a name from a file may hold line ends, and would fill a page."""
    return " ".join(text.split())


def after_each_other(answers: Sequence[str]) -> str:
    """Return chosen answers on one line. Each begins with a capital, and some are questions."""
    *others, last = answers or ("",)
    return " ".join((*(one if one.endswith(_ENDS) else f"{one}." for one in others), last))


def shortened(text: str, most: int) -> str:
    """Return the text in at most ``most`` characters, cut after a word where that is possible."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    whole_words = kept.rpartition(" ")[0]
    return f"{(whole_words if len(whole_words) > most // 2 else kept).rstrip(' ,;:')}{REST}"
