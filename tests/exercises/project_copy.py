"""A copy of the project in which an exercise is done, with a history so that each change shows."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_NOT_NEEDED = shutil.ignore_patterns(
    ".git",
    ".venv",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    "node_modules",
    "__pycache__",
)
_GIT = ["git", "-c", "user.name=oefening", "-c", "user.email=oefening@example.org"]
# A nested run is a run of its own: nothing of the outer one may reach it.
FAST = ["tests/law", "tests/flows", "tests/content", "tests/signposts", "tests/plan", "tests/documents"]
FAST += ["tests/cli", "tests/product", "tests/spelling", "tests/architecture"]
FAST += ["--ignore=tests/product/pages"]  # every screen of the product: slow, and no screen changes here


@dataclass(frozen=True)
class ProjectCopy:
    """The copy; ``commit`` marks a state from which ``changed`` counts."""

    folder: Path

    @classmethod
    def make(cls, folder: Path) -> "ProjectCopy":
        """Copy the project into ``folder``."""
        shutil.copytree(ROOT, folder, ignore=_NOT_NEEDED)
        copy = cls(folder)
        copy._git("init", "--quiet")
        copy.commit()
        return copy

    def commit(self) -> None:
        """Count changes from here."""
        self._git("add", "--all")
        self._git("commit", "--quiet", "--message", "oefening")

    def changed(self) -> list[str]:
        """Return the files that differ from the last commit."""
        self._git("add", "--all")
        return self._git("diff", "--cached", "--name-only").splitlines()

    def python(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a module in the copy."""
        command = [sys.executable, "-m", *words]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)

    def controle(self) -> list[str]:
        """Return what ``controle`` finds."""
        done = self.python("wmo_core", "controle")
        return [] if done.returncode == 0 else (done.stdout + done.stderr).splitlines()

    def red(self, *more: str) -> list[str]:
        """Return the fast tests that fail."""
        done = self.python("pytest", *FAST, "-q", "-p", "no:cacheprovider", "-m", "not programs", *more)
        failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
        return failed

    def add(self, path: str, text: str) -> None:
        """Write a file, or add to the end of one."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as out:
            out.write(text)

    def replace(self, path: str, old: str, new: str) -> None:
        """Change the first place of ``old`` in a file."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path}: {old!r} staat er niet; pas de oefening aan."
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def _git(self, *words: str) -> str:
        done = subprocess.run([*_GIT, *words], cwd=self.folder, capture_output=True, text=True, check=True)
        return done.stdout
