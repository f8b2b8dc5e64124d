"""Errors for operators: which file, which line, what is wrong, what to do."""

from pathlib import Path


class LoadError(Exception):
    """A data file of this product cannot be used; the message tells the operator how to mend it."""

    def __init__(self, path: Path, line: int | None, problem: str, remedy: str) -> None:
        """Keep the place, the problem and the remedy apart, so that ``controle`` can list them."""
        self.path, self.line, self.problem, self.remedy = path, line, problem, remedy
        place = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{place}: {problem} {remedy}")


class SettingError(Exception):
    """A setting of the operator cannot be used. The message is one clear Dutch sentence."""


def line_with(text: str, needle: str) -> int | None:
    """Return the first line (from 1) that holds ``needle``, or None."""
    for number, line in enumerate(text.splitlines(), start=1):
        if needle in line:
            return number
    return None
