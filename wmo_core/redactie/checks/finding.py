"""What ``controle`` says about one fault, and how a fault of a loader becomes that."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wmo_core.errors import LoadError


@dataclass(frozen=True)
class Finding:
    """One fault: in which file, on which line (None: the file as a whole), what is wrong, what to do."""

    file: Path
    line: int | None
    problem: str
    remedy: str

    def in_words(self, root: Path) -> str:
        """Return the finding on one line, with the path as seen from ``root``."""
        place = f"{self.file}:{self.line}" if self.line else f"{self.file}"
        return " ".join(f"{place}: {self.problem} {self.remedy}".split()).replace(f"{root}/", "")


def attempt(read: Callable[[Path], object], path: Path) -> Iterator[Finding]:
    """Yield the finding when reading ``path`` fails, and nothing when it works."""
    try:
        read(path)
    except LoadError as error:
        yield Finding(error.path, error.line, error.problem, error.remedy)
    except FileNotFoundError:
        yield Finding(path, None, "Dit bestand ontbreekt.", "Zet het terug.")
    except UnicodeDecodeError:
        yield Finding(path, None, "Dit bestand is geen tekst in UTF-8.", "Bewaar het als UTF-8.")
