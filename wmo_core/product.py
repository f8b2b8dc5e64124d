"""Where everything stands that people edit: words, law, questions and signposts.

All readers ask here, so that one process reads one product. The tests read a small world of their own.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

Given = ParamSpec("Given")
Read = TypeVar("Read")
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Product:
    """The folders with the data files. ``law`` holds parameters/, the calendar, rules and voorzieningen.

    ``examples``: the answers of invented people, which show what the product does.
    """

    content: Path
    law: Path
    flows: Path
    rules: Path
    examples: Path

    @property
    def parameters(self) -> Path:
        """The folder with the numbers of the law."""
        return self.law / "parameters"

    @property
    def kalender(self) -> Path:
        """The file with the days that count as holidays."""
        return self.law / "gelijkgestelde_dagen.toml"

    @property
    def voorzieningen(self) -> Path:
        """The file with the voorzieningen."""
        return self.law / "voorzieningen.toml"

    @property
    def regelsets(self) -> Path:
        """The file with the rules of the eigen bijdrage and their periods."""
        return self.law / "regelsets.toml"

    @property
    def pictograms(self) -> Path:
        """The folder with the drawings, and with the file that says where each stands."""
        return self.content / "pictogrammen"


MIJN_WMO_PLAN = Product(
    content=_HERE.parent / "content",
    law=_HERE / "law",
    flows=_HERE / "flows" / "definitions",
    rules=_HERE / "signposts" / "rules",
    examples=_HERE.parent / "docs" / "voorbeelden",
)
_in_use = MIJN_WMO_PLAN
# A product with the arguments of one reader.
_Asked = tuple[Product, tuple[object, ...], tuple[object, ...]]
_KEPT: list[dict[_Asked, Any]] = []


def product() -> Product:
    """Return the product that this process reads."""
    return _in_use


def use(other: Product) -> None:
    """Read another product from now on."""
    global _in_use
    _in_use = other


@contextmanager
def reading(other: Product) -> Iterator[None]:
    """Read another product for a while, afresh: its files may have changed since they were read."""
    before = product()
    forget(other)
    use(other)
    try:
        yield
    finally:
        use(before)


def forget(other: Product) -> None:
    """Let go of everything that was read of a product."""
    for kept in _KEPT:
        for asked in [asked for asked in kept if asked[0] == other]:
            del kept[asked]


def once_a_product(read: Callable[Given, Read]) -> Callable[Given, Read]:
    """Keep what ``read`` returns for these arguments, for each product apart."""

    kept: dict[_Asked, Read] = {}
    _KEPT.append(kept)

    @wraps(read)
    def reader(*args: Given.args, **kwargs: Given.kwargs) -> Read:
        asked = (product(), args, tuple(kwargs.items()))
        if asked not in kept:
            kept[asked] = read(*args, **kwargs)
        return kept[asked]

    return reader
