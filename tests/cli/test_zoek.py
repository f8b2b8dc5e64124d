"""``zoek``: the pages that someone finds, in order, as JSON; an empty list for nothing."""

import json

import pytest

from wmo_core.cli.main import main
from wmo_core.content.explanations import load_explanations
from wmo_core.content.register import Register
from wmo_core.today import ANOTHER_DAY


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, str]]:
    assert main(["zoek", *words]) == 0
    found: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    return found


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2025-11-22")


@pytest.mark.parametrize("register", Register)
def test_a_page_comes_with_its_title_and_a_sentence(
    register: Register, capsys: pytest.CaptureFixture[str]
) -> None:
    found = printed(capsys, "de route van een plan", "--register", register.value)
    assert list(found[0]) == ["pagina", "titel", "zin"]
    assert (found[0]["pagina"], found[0]["titel"]) == ("route_in_stappen", "De route in stappen")
    assert "plan" in found[0]["zin"] and "{" not in found[0]["zin"]


def test_the_short_answer_is_the_sentence_of_its_page(capsys: pytest.CaptureFixture[str]) -> None:
    first = printed(capsys, "hoe", "lang", "duurt", "het")[0]
    assert first["pagina"] == "route_in_stappen"
    assert first["zin"].startswith("De gemeente heeft ") and first["zin"].endswith(" weken.")
    assert first["zin"].split()[3].isdigit()


def test_what_is_not_here_is_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "olifant") == []


def test_the_words_of_a_municipality_count(capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, "voldorpse weg", "--gemeente", "voldorp")
    assert [each["pagina"] for each in found] == ["route_in_stappen"]
    assert printed(capsys, "voldorpse weg") == []
    assert "route_in_stappen" in load_explanations(Register.NL)
