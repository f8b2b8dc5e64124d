"""How long a page of explanation is on a screen, without drawing it: in rows of text."""

from collections.abc import Iterator
from itertools import pairwise

from wmo_core.content.glossary import terms_in
from wmo_core.redactie.gate_glossary import Glossary
from wmo_core.redactie.gate_limits import Rows
from wmo_core.redactie.gate_texts import Passage

FOLDED = "### "


def rows(passages: tuple[Passage, ...], size: Rows, glossary: Glossary) -> float:
    """Return the height of a page. A part under a small heading (###) opens: it counts as one button."""
    shown = list(_shown(passages[1:]))
    gaps = sum(after.line > before.line + 1 for before, after in pairwise(shown))
    heights = sum(_height(passage, size) for passage in shown)
    return size.title + heights + gaps * size.gap + _explained(shown, glossary) * size.words


def _shown(passages: tuple[Passage, ...]) -> Iterator[Passage]:
    """Yield what stands on the page before anything is opened."""
    is_folded = False
    for passage in passages:
        is_heading = passage.text.startswith("#")
        is_folded = passage.text.startswith(FOLDED) if is_heading else is_folded
        if is_heading or not is_folded:
            yield passage


def at_once(passages: tuple[Passage, ...]) -> list[list[Passage]]:
    """Return what stands on the page before anything is opened, and each part that opens; no headings."""
    parts: list[list[Passage]] = [[]]
    is_folded = False
    for passage in passages:
        if passage.text.startswith("#"):
            is_folded = passage.text.startswith(FOLDED)
            parts += [[]] if is_folded else []
        else:
            parts[-1 if is_folded else 0].append(passage)
    return parts


def _height(passage: Passage, size: Rows) -> float:
    if passage.text.startswith("#"):
        return size.opens if passage.text.startswith(FOLDED) else size.heading
    list_of_values = next((count for blank, count in size.lists.items() if blank in passage.text), 1)
    return list_of_values + len(passage.text) // size.signs


def _explained(shown: list[Passage], glossary: Glossary) -> int:
    """Return how many parts of a page end with a row that explains the hard words of that part."""
    terms = {term: term for term in glossary.terms}
    seen, parts = set(glossary.everyday), [""]
    for passage in shown:
        if passage.text.startswith("#"):
            parts.append("")
        else:
            parts[-1] += f"\n{passage.text}"
    count = 0
    for part in parts:
        found = terms_in(part, terms, seen)
        count += bool(found)
        seen |= set(found)
    return count
