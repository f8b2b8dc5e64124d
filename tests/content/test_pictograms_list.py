"""A list of pictograms with a fault is refused with its place. Of the real ones: tests/product/content."""

from pathlib import Path

import pytest

from wmo_core.content.pictograms import load_pictograms, read_pictograms
from wmo_core.errors import LoadError

ROW = '[[pictogram]]\nid = "huis"\nidea = "thuis"\nopenmoji = "1F3E0"\n'


@pytest.mark.parametrize(
    ("index", "drawings", "message"),
    [
        (ROW, [], r"pictogrammen.toml:2: De tekening huis.svg ontbreekt"),
        (ROW + ROW, ["huis"], "staat er twee keer"),
        (ROW, ["huis", "boom"], "boom.svg: Deze tekening staat niet in de lijst"),
        (ROW + 'kleur = "rood"\n', ["huis"], "De sleutel kleur is niet bekend"),
        ("[[pictogram]", [], "pictogrammen.toml:1: Dit is geen geldige TOML"),
        ('naam = "x"\n', [], "De sleutel naam is niet bekend"),
    ],
)
def test_a_faulty_list_is_refused_at_the_start(
    index: str, drawings: list[str], message: str, tmp_path: Path
) -> None:
    (tmp_path / "pictogrammen.toml").write_text(index, encoding="utf-8")
    for name in drawings:
        (tmp_path / f"{name}.svg").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(LoadError, match=message):
        read_pictograms(tmp_path)


def test_a_file_that_uses_an_unknown_pictogram_is_named_with_its_line() -> None:
    with pytest.raises(LoadError, match=r"wonen.toml:7: Het pictogram eenhoorn bestaat niet"):
        load_pictograms().require(["huis", "eenhoorn"], Path("wonen.toml"), 7)
