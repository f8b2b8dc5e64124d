"""A folder is small enough to see what is in it at once."""

from collections import Counter

from tests.architecture.sources import ROOT

MOST_FILES = 25


def test_no_folder_of_code_has_more_than_25_files() -> None:
    # Each file in pages/ is a screen: the client fixed that folder, and a screen has its code elsewhere.
    files = (path for top in ("wmo_core", "tests") for path in (ROOT / top).rglob("*.py"))
    full = {
        str(folder): count
        for folder, count in Counter(path.parent for path in files).items()
        if count > MOST_FILES
    }
    assert full == {}, "Splits deze map: wat samen verandert, staat bij elkaar."
