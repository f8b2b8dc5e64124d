"""The words of a screen are a record: its file has exactly its texts and blanks, or is refused."""

from pathlib import Path
from typing import Annotated, Literal, get_args

import pytest
from pydantic import ValidationError

from wmo_core.content.records import Lines, Text, filled
from wmo_core.content.register import Register
from wmo_core.content.screens.all_screens import REMEDY, Screen
from wmo_core.content.screens.base import ScreenWords
from wmo_core.content.texts import load_texts
from wmo_core.errors import LoadError
from wmo_core.toml_file import ForEach, Record, read_toml

Kleur = Literal["rood", "blauw"]


class Knop(Record):
    tekst: Text


class ProefWords(ScreenWords):
    groet: Annotated[str, filled("naam", "dag")]
    regels: Lines
    kleuren: ForEach[Kleur, Text]
    knoppen: ForEach[Literal["ja"], Knop]


GOOD = """\
nazicht.sources = ["Ontwerpkeuze, een proef"]
nazicht.reviewed = 2026-11-22
nazicht.owner = "Redactie"

titel = "Proef"
groet = "Dag {naam}, het is {dag}."
regels = ["Eén.", "Twee."]

[kleuren]
rood = "Rood"
blauw = "Blauw"

[knoppen.ja]
tekst = "Ja"
"""


def read(path: Path, text: str) -> ProefWords:
    path.write_text(text, encoding="utf-8")
    return read_toml(path, ProefWords, REMEDY)[0]


def test_a_good_file_is_a_frozen_record(tmp_path: Path) -> None:
    found = read(tmp_path / "proef.toml", GOOD)
    assert (found.titel, found.kleuren["blauw"], found.knoppen["ja"].tekst) == ("Proef", "Blauw", "Ja")
    with pytest.raises(ValidationError):
        found.titel = "Anders"


UNKNOWN = "is niet bekend. Haal de sleutel weg of verbeter de naam."
BLANK = "Haal het vak weg of gebruik een vak dat hier hoort (zie content/README.md)."
WRONG = f"heeft een verkeerde waarde. {REMEDY}"


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('titel = "Proef"\n', "", 1, f"De sleutel titel ontbreekt. {REMEDY}"),
        ("titel =", "titl =", 5, f"De sleutel titl {UNKNOWN}"),
        ('titel = "Proef"', 'titel = " "', 5, f"De sleutel titel {WRONG}"),
        ('titel = "Proef"', "titel = 1", 5, f"De sleutel titel {WRONG}"),
        ('titel = "Proef"', 'titel = "{naam}"', 5, f"De sleutel titel: niets vult het vak {{naam}}. {BLANK}"),
        (
            " {naam}",
            "",
            6,
            "De sleutel groet: het vak {naam} ontbreekt. Zet {naam} terug in de tekst.",
        ),
        ("{dag}", "{jaar}", 6, f"De sleutel groet: niets vult het vak {{jaar}}. {BLANK}"),
        ('["Eén.", "Twee."]', "[]", 7, f"De sleutel regels {WRONG}"),
        ('"Twee."', '"{twee}"', 7, f"De sleutel regels: niets vult het vak {{twee}}. {BLANK}"),
        ('blauw = "Blauw"\n', "", 9, f"De sleutel blauw ontbreekt. {REMEDY}"),
        ("rood =", "rose =", 10, f"De sleutel rose {UNKNOWN}"),
        ('tekst = "Ja"\n', "", 13, f"De sleutel tekst ontbreekt. {REMEDY}"),
        ("[knoppen.ja]", "[knoppen.nee]", 13, f"De sleutel nee {UNKNOWN}"),
        (
            "nazicht.owner",
            "nazicht.eigenaar",
            3,
            f"De sleutel eigenaar {UNKNOWN}",
        ),
    ],
)
def test_a_faulty_file_is_refused_with_its_line_and_what_to_do(
    old: str, new: str, line: int, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "proef.toml"
    assert old in GOOD
    with pytest.raises(LoadError) as refused:
        read(path, GOOD.replace(old, new, 1))
    assert str(refused.value) == f"{path}:{line}: {said}"


@pytest.mark.parametrize("register", Register)
def test_every_screen_has_a_heading(register: Register) -> None:
    titles = load_texts(register).screen.titles
    assert list(titles) == list(get_args(Screen))
