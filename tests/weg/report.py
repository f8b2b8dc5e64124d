"""The walks as tables, in Markdown."""

from collections.abc import Callable, Iterable, Sequence

from tests.weg.counting import Showing, Sum, add_up
from tests.weg.facts import Found
from tests.weg.limits import over
from tests.weg.walking import Walk

Row = Sequence[str | int]
_SUM = ("schermen", "drukken", "woorden", "in dichte delen", "hoogten", "minuten")


def report(walks: Sequence[Walk]) -> str:
    """Return all tables."""
    parts = [
        "## De hele weg",
        _totals(walks),
        "## De uitkomst",
        _outcomes(walks),
        "## Wat het plan bevat",
        _facts(walks),
        *_missing(walks),
        "## Boven de grens",
        _over(walks),
        "## Per deel",
        *(_parts(each) for each in walks),
        "## Waar het eerste antwoord en Verder staan",
        *(_places(each) for each in walks),
    ]
    return "\n\n".join(parts) + "\n"


def table(head: Row, rows: Iterable[Row]) -> str:
    """Return a table in Markdown; all but the first columns that hold text stand to the right."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def nl(number: float) -> str:
    """Return a number with one decimal, as Dutch people write it."""
    return f"{number:.1f}".replace(".", ",")


def _who(walk: Walk) -> list[str]:
    return [walk.person.id, walk.register.value, str(walk.window)]


def _sum(walk: Walk, showings: Iterable[Showing]) -> Sum:
    return add_up(showings, walk.window.height, walk.register)


def _cells(total: Sum) -> list[str | int]:
    return [total.screens, total.presses, total.words, total.closed, nl(total.heights)]


def _totals(walks: Sequence[Walk]) -> str:
    sums = [(each, _sum(each, each.showings)) for each in walks]
    rows = [[*_who(each), *_cells(total), f"{total.rounded} ({nl(total.minutes)})"] for each, total in sums]
    return table(["wie", "register", "venster", *_SUM], rows)


def _outcomes(walks: Sequence[Walk]) -> str:
    rows = list[Row]()
    for each in walks:
        shown = [showing for showing in each.showings if showing.place == "uitkomst"]
        total = _sum(each, shown)
        rows.append([*_who(each), shown[0].cards, total.words, total.closed, nl(total.heights)])
    return table(["wie", "register", "venster", "kaarten open", *_SUM[2:5]], rows)


def _facts(walks: Sequence[Walk]) -> str:
    rows = list[Row]()
    for each in walks:
        counted = [sum(fact.found is found for fact in each.facts) for found in Found]
        rows.append([*_who(each), len(each.facts), *counted, len(each.not_said)])
    head = ["wie", "register", "venster", "feiten", *Found, "regels die niemand koos"]
    return table(head, rows)


def _missing(walks: Sequence[Walk]) -> list[str]:
    return [
        f"- {' · '.join(_who(each))}: {fact.question}: {fact.what} {fact.found}"
        for each in walks
        for fact in each.facts
        if fact.found is Found.ONTBREEKT
    ]


def _over(walks: Sequence[Walk]) -> str:
    found = [f"- {' · '.join(_who(each))}: {line}" for each in walks for line in over(each)]
    return "\n".join(found) or "Niets."


def _parts(walk: Walk) -> str:
    rows = list[Row]()
    for part in dict.fromkeys(each.part for each in walk.showings):
        total = _sum(walk, (each for each in walk.showings if each.part == part))
        rows.append([part, *_cells(total), nl(total.minutes)])
    return f"### {' · '.join(_who(walk))}\n\n" + table(["deel", *_SUM], rows)


def _places(walk: Walk) -> str:
    place: Callable[[int | None], list[str]] = lambda y: (  # noqa: E731
        [str(y), nl(y / walk.window.height)] if y is not None else ["–", "–"]
    )
    rows = [[each.place, *place(each.first), *place(each.next)] for each in walk.showings if each.questions]
    head = ["vraag", "eerste antwoord, px", "in hoogten", "Verder, px", "in hoogten"]
    return f"### {' · '.join(_who(walk))}: waar\n\n" + table(head, rows)
