"""One faulty page does not close the site: the rest is shown, and the operator hears what is left out."""

import shutil
from pathlib import Path

from tests.wereld import WERELD
from wmo_core.content.explanations import PAGES, left_out, usable_explanations
from wmo_core.content.register import Register


def test_a_page_with_a_fault_is_left_out_of_both_registers(tmp_path: Path) -> None:
    for register in Register:
        folder = tmp_path / register / PAGES
        folder.mkdir(parents=True)
        for page in ("natura_of_pgb.md", "wat_is_de_wmo.md"):
            shutil.copy(WERELD.content / register / PAGES / page, folder)
    faulty = tmp_path / "easy-read" / PAGES / "natura_of_pgb.md"
    faulty.write_text(faulty.read_text(encoding="utf-8").replace("sources", "bronnen", 1), encoding="utf-8")
    pages, errors = usable_explanations(tmp_path, PAGES)
    assert [error.path for error in errors] == [faulty]
    for register in Register:
        assert set(pages[register]) == {"wat_is_de_wmo"}


def test_nothing_is_left_out_when_all_is_well() -> None:
    assert left_out() == ()
