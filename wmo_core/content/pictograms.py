"""The pictograms: which there are, what each means, and its drawing."""

from collections.abc import Iterable
from pathlib import Path

from wmo_core.errors import LoadError, line_with
from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, read_toml

INDEX = "pictogrammen.toml"


class Pictogram(Record):
    """One drawing and its idea. `openmoji` is its code in that set, empty for a drawing of our own."""

    id: str
    idea: str
    openmoji: str


class _Index(Record):
    pictogram: tuple[Pictogram, ...]


class Pictograms:
    """The index and the drawings of one folder."""

    def __init__(self, folder: Path, index: tuple[Pictogram, ...], drawings: dict[str, str]) -> None:
        """Keep what was read; use ``read_pictograms`` to make one."""
        self.folder, self.index, self._drawings = folder, index, drawings

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids that may be used in flows, content and plans."""
        return frozenset(self._drawings)

    def svg(self, pictogram_id: str) -> str:
        """Return the drawing as SVG. Raises LoadError for an unknown id."""
        self.require([pictogram_id], self.folder / INDEX)
        return self._drawings[pictogram_id]

    def require(self, ids: Iterable[str], used_in: Path, line: int | None = None) -> None:
        """Raise LoadError, naming the file that uses it, when one of the ids has no drawing."""
        for unknown in sorted(set(ids) - self.ids):
            remedy = f"Kies een id uit {INDEX} of voeg daar het pictogram toe."
            raise LoadError(used_in, line, f"Het pictogram {unknown} bestaat niet.", remedy)


@once_a_product
def load_pictograms() -> Pictograms:
    """Return the pictograms of the product, read once a process. Raises LoadError."""
    return read_pictograms(product().pictograms)


def read_pictograms(folder: Path) -> Pictograms:
    """Read the index and the drawings of a folder. Raises LoadError when they do not agree."""
    path = folder / INDEX
    found, text = read_toml(path, _Index)
    index = found.pictogram
    _check(folder, index, text)
    drawings = {one.id: (folder / f"{one.id}.svg").read_text(encoding="utf-8") for one in index}
    return Pictograms(folder, index, drawings)


def _check(folder: Path, index: tuple[Pictogram, ...], text: str) -> None:
    path, files = folder / INDEX, {file.stem for file in folder.glob("*.svg")}
    seen: set[str] = set()
    for one in index:
        if one.id in seen:
            line = line_with(text, f'id = "{one.id}"')
            raise LoadError(path, line, f"Pictogram {one.id} staat er twee keer.", "Haal er een weg.")
        if one.id not in files:
            line = line_with(text, f'id = "{one.id}"')
            raise LoadError(path, line, f"De tekening {one.id}.svg ontbreekt.", "Voeg de tekening toe.")
        seen.add(one.id)
    for extra in sorted(files - seen):
        drawing = folder / f"{extra}.svg"
        raise LoadError(drawing, None, "Deze tekening staat niet in de lijst.", f"Zet hem in {INDEX}.")
