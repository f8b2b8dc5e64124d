"""Writes the words of the screens, the documents and the letters of this world: each word is its own name.

The names and blanks are those of the product, because the engine asks for them: python -m tests.wereld
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.wereld import WERELD
from wmo_core.content.fill import blanks
from wmo_core.content.nazicht import TABLE
from wmo_core.content.register import Register
from wmo_core.product import MIJN_WMO_PLAN
from wmo_core.toml_file import read_table

FOLDERS = ("brieven", "document", "scherm")
EXPLANATIONS = Path("scherm/lezen.toml")
SLUG = re.compile(r"[a-z]+(-[a-z]+)*")
GROUPS = "wegwijzer"
NAZICHT = '[nazicht]\nsources = ["Proefwet, artikel 7"]\nreviewed = 2025-11-22\nowner = "Proefredactie"\n'
EXCUSE = "  # leesbaarheid: ok, een naam"
HEAD = "# Gemaakt met: python -m tests.wereld. Niet met de hand veranderen: elk woord is zijn eigen naam.\n\n"


def main() -> None:
    """Write all files of both registers."""
    for register in Register:
        theirs, ours = MIJN_WMO_PLAN.content / register.value, WERELD.content / register.value
        names = [path.relative_to(theirs) for each in FOLDERS for path in (theirs / each).glob("*.toml")]
        for name in sorted(names):
            words = {key: value for key, value in read_table(theirs / name)[0].items() if key != TABLE}
            if name == EXPLANATIONS:
                words[GROUPS] = {group: {"titel": "", "uitleg": ""} for group in _groups()}
            (ours / name).parent.mkdir(exist_ok=True)
            (ours / name).write_text(HEAD + _toml(words, register, name.stem), encoding="utf-8")


def _groups() -> Iterator[str]:
    for group in read_table(WERELD.content / "wegwijzer.toml")[0]["groups"]:
        yield group["id"]


def _toml(words: dict[str, Any], register: Register, file: str) -> str:
    # Keys without a table stand before every table, also before that of who checked the file.
    loose = {key: value for key, value in words.items() if not _is_tables(value)}
    first = "".join(_line(register, key, f"{file}.{key}", value) for key, value in loose.items())
    return "\n".join([*([first] if first else []), NAZICHT, *_tables(words, register)])


def _is_tables(value: Any) -> bool:
    """Return whether this is a table, or a list of tables."""
    return isinstance(value, dict) or (isinstance(value, list) and isinstance(value[0], dict))


def _tables(words: dict[str, Any], register: Register, within: str = "") -> Iterator[str]:
    for key, table in words.items():
        if isinstance(table, list) and _is_tables(table):
            for number, row in enumerate(table, start=1):
                lines = (_line(register, k, f"{key}.{k} {number}", v) for k, v in row.items())
                yield f"[[{key}]]\n" + "".join(lines)
        elif isinstance(table, dict):
            name = f"{within}.{key}" if within else key
            own = {each: value for each, value in table.items() if not isinstance(value, dict)}
            if own:
                yield f"[{name}]\n" + "".join(_line(register, k, f"{name}.{k}", v) for k, v in own.items())
            yield from _tables(table, register, name)


def _line(register: Register, key: str, name: str, value: str | list[str]) -> str:
    if isinstance(value, list):
        words = (_word(register, f"{name} {number}", each) for number, each in enumerate(value, start=1))
        return f"{key} = [{', '.join(words)}]{EXCUSE}\n"
    return f"{key} = {_word(register, name, value)}{EXCUSE}\n"


def _word(register: Register, name: str, example: str) -> str:
    asked = [f"{{{blank}}}" for blank in blanks(example)]
    if [example] == asked:  # in a letter this stands for a list or for a line to write on
        return f'"{example}"'
    if SLUG.fullmatch(example):  # the name of a file
        return f'"{register.value}-{name.replace(".", "-").replace("_", "-")}"'
    said = name.replace("_", " ").replace(".nl", " nl")  # no name of a site
    return '"' + " ".join([register.value, said, *asked]) + '"'


main()
