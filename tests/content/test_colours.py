"""The colours of a municipality: readable, or refused with the line and what to do."""

import re
from pathlib import Path

import pytest

from tests.wereld import WERELD
from wmo_core.content.colours import DARK_GROUNDS, LIGHT_GROUNDS, Huisstijl, contrast, too_faint
from wmo_core.content.gemeenten import read_gemeente
from wmo_core.errors import LoadError

STYLE = Path(__file__).parents[2] / "wmo_core/ui/browser/static/style.css"
BLUE = Huisstijl(kleur="#123b7a", kleur_donker="#a9c8ff")


def with_colours(tmp_path: Path, lines: str) -> Path:
    folder = tmp_path / "kaaldorp"
    folder.mkdir()
    file = folder / "gemeente.toml"
    text = (WERELD.content / "gemeenten" / "kaaldorp" / "gemeente.toml").read_text(encoding="utf-8")
    file.write_text(f"{text}\n[huisstijl]\n{lines}\n", encoding="utf-8")
    return file


def test_contrast_is_what_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_dark_and_a_light_blue_are_taken(tmp_path: Path) -> None:
    file = with_colours(tmp_path, f'kleur = "{BLUE.kleur}"\nkleur_donker = "{BLUE.kleur_donker}"')
    assert read_gemeente(file).huisstijl == BLUE
    assert too_faint(BLUE) is None


@pytest.mark.parametrize(
    ("lines", "line_start", "remedy"),
    [
        ('kleur = "#e30613"\nkleur_donker = "#a9c8ff"', "kleur = ", "donkerder"),
        ('kleur = "#123b7a"\nkleur_donker = "#3366cc"', "kleur_donker = ", "lichtere"),
    ],
)
def test_a_faint_colour_is_refused_with_its_line(
    tmp_path: Path, lines: str, line_start: str, remedy: str
) -> None:
    file = with_colours(tmp_path, lines)
    with pytest.raises(LoadError) as refused:
        read_gemeente(file)
    assert file.read_text().splitlines()[(refused.value.line or 0) - 1].startswith(line_start)
    assert remedy in str(refused.value)


def test_a_word_is_no_colour(tmp_path: Path) -> None:
    with pytest.raises(LoadError):
        read_gemeente(with_colours(tmp_path, 'kleur = "groen"\nkleur_donker = "#a9c8ff"'))


def test_the_grounds_are_those_of_the_style_sheet() -> None:
    sheet = STYLE.read_text(encoding="utf-8")
    papers = re.findall(r"--wmo-paper: (#\w+)", sheet)
    letters = re.findall(r"--wmo-on-green: (#\w+)", sheet)
    assert [papers[0], letters[0]] == list(LIGHT_GROUNDS.values())
    assert [papers[1], letters[1]] == list(DARK_GROUNDS.values())
