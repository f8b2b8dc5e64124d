"""The table as it stands in docs/metingen/bewaard.md: written by ``make bewaard``, read by the tests."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache

from tests.browser.kept.every_way.row import NO_SUCH_WAY
from tests.browser.kept.every_way.spots import spots
from tests.browser.kept.every_way.ways import WAYS
from tests.browser.server_process import ROOT

FILE = ROOT / "docs/metingen/bewaard.md"
AT_LEAST = 3  # ways of each screen, and screens of each way, that are tried again and again
DAY = "gemeten op"
HEAD = """# Wat blijft er staan?

Elk scherm met een veld, verlaten op elke manier, met iets getypt en aangekruist dat nog niet bewaard was.
Na terugkomst is elk veld woord voor woord vergeleken. Gemaakt met `make bewaard`, niet met de hand.
Nog niet elk scherm staat erin: `make bewaard` duurt een half uur of langer. **KWIJT** is nog niet
uitgezocht: het kan ook zijn opgenomen in de antwoorden, door een knop die iets toevoegt.

- **tabblad**: het concept staat in het tabblad (`drafts.js`) en komt terug in het veld.
- **antwoorden**: het staat in de antwoorden, want het veld stuurt meteen, of een knop nam het mee.
- **scherm**: het staat in de sessie of bij wat open staat, niet in de antwoorden.
- **niets**: er mag niets blijven, en er is niets gevonden: niet in het tabblad, niet op het scherm. Zo is het
  na "Snel weg", na "Wis alles", en altijd bij een wachtwoord: dat staat alleen in zijn veld. Ook waar het
  naast andere velden staat, is in elk vakje gezocht of het nergens bewaard is.
- **–**: deze manier is er op dit scherm niet.

"""
NO_FIELD = "\nZonder veld, en dus niet in de tabel: {names}.\n"
_NO_FIELD = re.compile(r"^Zonder veld, en dus niet in de tabel: (.*)\.$", re.MULTILINE)

Rows = Mapping[str, Mapping[str, str]]  # by screen and way; a screen without a field has no ways


def renew(measured: Rows, day: date) -> None:
    """Write the table again with these screens as they are on this day, and the others as they were."""
    known = {name: told for name, told in _read().items() if name in {each.name for each in spots()}}
    new = {name: {DAY: day.isoformat(), **told} if told else {} for name, told in measured.items()}
    found = dict(sorted((known | new).items()))
    lines = [
        f"| {name} | {' | '.join(told.get(each, '?') for each in (DAY, *WAYS))} |"
        for name, told in found.items()
        if told
    ]
    head = [f"| scherm | {' | '.join((DAY, *WAYS))} |", "|---" * (len(WAYS) + 2) + "|"]
    empty = NO_FIELD.format(names=", ".join(name for name, told in found.items() if not told))
    FILE.write_text(HEAD + "\n".join([*head, *lines]) + "\n" + empty, encoding="utf-8")


@cache
def written() -> dict[str, dict[str, str]]:
    """Return the table without its days."""
    return {name: {way: cell for way, cell in told.items() if way != DAY} for name, told in _read().items()}


def _read() -> dict[str, dict[str, str]]:
    text = FILE.read_text(encoding="utf-8")
    cells = [
        [each.strip() for each in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|")
    ]
    found = {row[0]: dict(zip(cells[0][1:], row[1:], strict=True)) for row in cells[2:]}
    empty = _NO_FIELD.search(text)
    return found | {name: {} for name in (empty[1].split(", ") if empty and empty[1] else [])}


@cache
def sample() -> dict[str, tuple[str, ...]]:
    """Return a few ways by screen, such that no screen and no way is left out."""
    times, found = Counter[str](), dict[str, tuple[str, ...]]()
    for name, told in written().items():
        there = [way for way, cell in told.items() if cell != NO_SUCH_WAY]
        few = sorted(there, key=lambda way: times[way])[:AT_LEAST]
        times.update(few)
        found[name] = tuple(way for way in there if way in few)
    return found
