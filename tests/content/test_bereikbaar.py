"""The numbers for danger come from one strict, dated list, and stand in every text that has their blank."""

from pathlib import Path

import pytest

from tests.wereld import WERELD
from wmo_core.content.letters import LetterText
from wmo_core.content.reach.bereikbaar import (
    FILE,
    read_telefoonnummers,
    read_with_numbers,
)
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import LoadError
from wmo_core.redactie.checks.typed_numbers import number_findings

GOOD = (WERELD.content / FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize("register", Register)
def test_a_text_of_a_screen_has_the_number_in_its_blank(register: Register) -> None:
    assert load_texts(register).screen.algemeen.voet.gevaar.endswith(" 991")


def test_a_letter_gets_the_number_too_and_keeps_its_other_blanks(tmp_path: Path) -> None:
    path = tmp_path / "melding.toml"
    text = (WERELD.content / "nl" / "brieven" / "melding.toml").read_text(encoding="utf-8")
    path.write_text(text.replace("nl melding.first 1", "Gevaar? Bel {nummer_alarm}."), encoding="utf-8")
    found = read_with_numbers(path, LetterText)
    assert found.first[0] == "Gevaar? Bel 991." and any("{onderwerpen}" in line for line in found.body)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("free = true\n", "", "De sleutel free ontbreekt"),
        ("reviewed = 2025-11-22", 'reviewed = "gisteren"', "De sleutel reviewed heeft een verkeerde waarde"),
        ('source = "Proefregels, nummers"\n', "", "De sleutel source ontbreekt"),
        ('phone = "00992"', 'phone = "00993"', "zijn niet hetzelfde nummer"),
        ('phone = "991"', 'phone = "991!"', "De sleutel phone heeft een verkeerde waarde"),
        ('id = "alarm"', 'id = "zelfdoding"', "De id zelfdoding staat er twee keer"),
        ('id = "alarm"', 'id = "alarm"\nnaam = "x"', "De sleutel naam is niet bekend"),
        (GOOD, "", "De sleutel numbers ontbreekt"),
    ],
)
def test_a_fault_in_the_list_is_refused(old: str, new: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LoadError, match=said):
        read_telefoonnummers(path)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Bel 991.", ["Hier staat een telefoonnummer getypt."]),
        ("Bel **993** of 00-999.", ["Hier staat een telefoonnummer getypt."]),
        ("Bel 00 - 992.", ["Hier staat een telefoonnummer getypt."]),
        ("Bel 00992.", ["Hier staat een telefoonnummer getypt."]),
        ("Bel gratis {nummer_luisterlijn}.", ["00 995 heet hier gratis, en dat is het niet."]),
        ("Bel gratis {nummer_zelfdoding}.", []),
        ("Bel {nummer_luisterlijn}. Een cliëntondersteuner is gratis.", []),
        ("Dat kost € 991 of 1.993 of 991,50 euro.", []),
        ("Bel het loket: 0800-1925, of 06-99199100.", ["Hier staat een telefoonnummer getypt."] * 2),
        ("Bel 0800 - 33 55 555, of 0900 - 33 55 555.", ["Hier staat een telefoonnummer getypt."] * 2),
        ("Dat is € 0,20. Artikel 0312/2026, zaak 012 3456.", []),
    ],
)
def test_a_typed_number_is_named_with_its_line(line: str, said: list[str], tmp_path: Path) -> None:
    (tmp_path / "nl" / "paginas").mkdir(parents=True)
    (tmp_path / FILE).write_text(GOOD, encoding="utf-8")
    page = tmp_path / "nl" / "paginas" / "x.md"
    page.write_text(
        f'+++\nsources = [\n    "993 in de naam van een bron",\n]\n+++\n\n{line}\n', encoding="utf-8"
    )
    found = list(number_findings(tmp_path))
    assert [(each.line, each.problem) for each in found] == [(7, problem) for problem in said]


def test_the_first_page_names_a_number_by_its_id(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(GOOD, encoding="utf-8")
    (tmp_path / "pagina.toml").write_text('[[danger]]\nnumber = "991"\n', encoding="utf-8")
    (found,) = number_findings(tmp_path)
    assert (found.line, found.remedy.startswith('Schrijf number = "alarm"')) == (2, True)
