"""The numbers for danger come from one strict, dated list, and stand in every text that has their blank."""

from pathlib import Path

import pytest

from tests.product import CONTENT
from wmo_core.content.explanations import load_pages, load_stories
from wmo_core.content.letters import LetterText
from wmo_core.content.noodnummers import (
    FILE,
    load_noodnummers,
    number_blanks,
    read_noodnummers,
    read_with_numbers,
)
from wmo_core.content.other_laws import load_other_laws
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import LoadError
from wmo_core.redactie.checks.danger_numbers import number_findings

GOOD = (CONTENT / FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize("register", Register)
def test_113_is_free_and_one_number_is_enough(register: Register) -> None:
    crisis = next(line for line in load_texts(register).screen.hulp.gevaar if "zelfdoding" in line)
    assert "Bel gratis 113." in crisis and "0113" not in crisis
    assert "Bel gratis 113." in load_stories(register)["verhaal_na_de_crisis"].body
    assert load_noodnummers()["zelfdoding"].free


@pytest.mark.parametrize("register", Register)
def test_the_numbers_stand_in_every_kind_of_text(register: Register) -> None:
    texts = load_texts(register)
    assert "112" in texts.screen.algemeen.kop.gevaar
    assert "0800 2000" in texts.terms["veilig_thuis"].text
    assert "112" in load_other_laws(register).vragen["geen_verblijfsvergunning"].answer
    assert "112" in load_pages(register)["spoed"].body


def test_a_letter_gets_the_number_too_and_keeps_its_other_blanks(tmp_path: Path) -> None:
    path = tmp_path / "melding.toml"
    text = (CONTENT / "nl" / "brieven" / "melding.toml").read_text(encoding="utf-8")
    path.write_text(text.replace("Kan het niet wachten?", "Gevaar? Bel {nummer_alarm}."), encoding="utf-8")
    found = read_with_numbers(path, LetterText)
    assert found.first[0].startswith("Gevaar? Bel 112.") and "{onderwerpen}" in found.body


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("free = true\n", "", "De sleutel free ontbreekt"),
        ("reviewed = 2026-11-28", 'reviewed = "gisteren"', "De sleutel reviewed heeft een verkeerde waarde"),
        ('source = "Rijksoverheid, alarmnummer 112"\n', "", "De sleutel source ontbreekt"),
        ('phone = "08002000"', 'phone = "08002001"', "zijn niet hetzelfde nummer"),
        ('phone = "112"', 'phone = "112!"', "De sleutel phone heeft een verkeerde waarde"),
        ('id = "alarm"', 'id = "zelfdoding"', "De id zelfdoding staat er twee keer"),
        ('id = "alarm"', 'id = "alarm"\nnaam = "x"', "De sleutel naam is niet bekend"),
        (GOOD, "", "De sleutel numbers ontbreekt"),
    ],
)
def test_a_fault_in_the_list_is_refused(old: str, new: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LoadError, match=said):
        read_noodnummers(path)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Bel 112.", ["Hier staat een noodnummer getypt."]),
        ("Bel **113** of 0800-0113.", ["Hier staat een noodnummer getypt."]),
        ("Bel 0800 - 2000.", ["Hier staat een noodnummer getypt."]),
        ("Bel 08002000.", ["Hier staat een noodnummer getypt."]),
        ("Bel gratis {nummer_luisterlijn}.", ["088 0767 000 heet hier gratis, en dat is het niet."]),
        ("Bel gratis {nummer_zelfdoding}.", []),
        ("Dat kost € 112 of 1.113 of 112,50 euro.", []),
        ("Bel het CAK: 0800-1925, of 06-11211200.", []),
    ],
)
def test_a_typed_number_is_named_with_its_line(line: str, said: list[str], tmp_path: Path) -> None:
    (tmp_path / "nl" / "paginas").mkdir(parents=True)
    (tmp_path / FILE).write_text(GOOD, encoding="utf-8")
    page = tmp_path / "nl" / "paginas" / "x.md"
    page.write_text(f'+++\nsources = [\n    "113 Zelfmoordpreventie",\n]\n+++\n\n{line}\n', encoding="utf-8")
    found = list(number_findings(tmp_path))
    assert [(each.line, each.problem) for each in found] == [(7, problem) for problem in said]


def test_the_first_page_names_a_number_by_its_id(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(GOOD, encoding="utf-8")
    (tmp_path / "pagina.toml").write_text('[[danger]]\nnumber = "112"\n', encoding="utf-8")
    (found,) = number_findings(tmp_path)
    assert (found.line, found.remedy.startswith('Schrijf number = "alarm"')) == (2, True)


def test_every_number_has_a_text_that_names_it() -> None:
    files = [path for register in Register for path in (CONTENT / register).rglob("*.*")]
    texts = "".join(path.read_text(encoding="utf-8") for path in files)
    assert [blank for blank in number_blanks() if f"{{{blank}}}" not in texts] == []
