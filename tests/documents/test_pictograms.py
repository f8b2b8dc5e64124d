"""Every pictogram is listed, drawn and harmless."""

from pathlib import Path

import pytest

from wmo_core.content.pictograms import load_pictograms, read_pictograms
from wmo_core.documents.plan_document import FIXED_PICTOGRAMS, SECTION_PICTOGRAMS
from wmo_core.errors import LoadError

ROW = '[[pictogram]]\nid = "huis"\nidea = "thuis"\nopenmoji = "1F3E0"\n'
TOPICS = (
    "huishouden rust wonen mensen regelen volhouden "
    "zorg_thuis zo_blijven leren verplaatsen dagbesteding herstel"
)


def test_each_topic_and_each_fixed_place_has_a_pictogram() -> None:
    needed = set(TOPICS.split()) | set(SECTION_PICTOGRAMS.values()) | FIXED_PICTOGRAMS
    assert needed <= load_pictograms().ids


def test_one_drawing_of_openmoji_never_stands_for_two_ideas() -> None:
    codes = [one.openmoji for one in load_pictograms().index if one.openmoji]
    assert len(codes) == len(set(codes))


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
