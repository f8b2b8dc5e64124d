"""Makes any text safe to print: nothing hidden, no character without a glyph, no word wider than a line."""

import re
import unicodedata
from typing import NamedTuple

from wmo_core.press.fonts import widths, without_glyph

REPLACEMENT = "\u25a1"
WIDEST_WORD = 16.0  # em; fits the narrowest text column at the largest size
CHUNK = 8.0  # em between two places where a word that is too wide may break
WIDEST_SIGN = 1.3  # em; an emoji
BREAK = "\u200b"
_MOST_MARKS = 4  # marks on one letter; more would run over the lines above and below
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_JOINERS = {0x200C, 0x200D, 0xFE0E, 0xFE0F}
_NO_GLYPH = _JOINERS | {0x0A}
_INVISIBLE = {"Cc", "Cf", "Cs", "Cn"}
_PLAIN = re.compile(r"[\n -~]*")
_LONG = re.compile(r"\S{16,}")


class Cleaned(NamedTuple):
    """Text that every font of the product can show, and the characters that had to be replaced, each once."""

    text: str
    replaced: tuple[str, ...]


def safe_text(text: str) -> str:
    """Remove control and direction characters and stray halves of a character. Never raises.

    Line ends become ``\\n``, all spaces but the fixed one become a plain space.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _few_marks(unicodedata.normalize("NFC", _without_controls(_NEWLINES.sub("\n", whole))))


def clean_text(text: str) -> Cleaned:
    """Make text safe, replace what no font has and let long words break. Never raises."""
    kept = safe_text(text)
    missing = {chr(point) for point in without_glyph(set(map(ord, kept)) - _NO_GLYPH)}
    replaced = tuple(dict.fromkeys(c for c in kept if c in missing)) if missing else ()
    shown = kept.translate(dict.fromkeys(map(ord, missing), REPLACEMENT)) if missing else kept
    return Cleaned(_LONG.sub(_breakable, shown), replaced)


def _without_controls(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else text.translate({ord(c): _visible(c) for c in set(text)})


def _visible(char: str) -> str:
    """Return the character, a space for any kind of space, or nothing."""
    category = unicodedata.category(char)
    if char == "\n" or ord(char) in _JOINERS:
        return char
    if char == "\t" or category == "Zs":
        return "\u00a0" if char == "\u00a0" else " "
    return "" if category in _INVISIBLE else char


def _few_marks(text: str) -> str:
    if text.isascii() or not any(map(unicodedata.combining, set(text))):
        return text
    out: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            out.append(char)
    return "".join(out)


def _breakable(match: re.Match[str]) -> str:
    """Return the word, with places to break when it is wider than a line."""
    word, table = match[0], widths()
    wide = [table.get(ord(char), WIDEST_SIGN) for char in word]
    if sum(wide) <= WIDEST_WORD:
        return word
    out: list[str] = []
    run = 0.0
    for place, (char, width) in enumerate(zip(word, wide, strict=True)):
        if run + width > CHUNK and _may_break_before(word, place):
            out.append(BREAK)
            run = 0.0
        out.append(char)
        run += width
    return "".join(out)


def _may_break_before(word: str, place: int) -> bool:
    """Tell whether a letter or an emoji starts here, rather than a part of the one before."""
    char = word[place]
    mark = unicodedata.category(char).startswith("M") or ord(char) in _JOINERS
    skin_tone = 0x1F3FB <= ord(char) <= 0x1F3FF
    # A hyphen at the end of a line is one of the printer to readers of PDF, who leave it out.
    hyphen = "-" in word[place - 1 : place + 1]
    return not mark and not skin_tone and not hyphen and ord(word[place - 1]) not in _JOINERS
