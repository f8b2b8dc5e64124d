"""The list of voorzieningen: without doubles, and each block as it must be."""

from pathlib import Path

import pytest

from wmo_core.errors import LoadError
from wmo_core.law.voorzieningen import read_voorzieningen

BLOCK = """[[voorzieningen]]
id = "rollator"
name = "Rollator"
kind = "algemeen_gebruikelijk"
bijdrage = "winkelprijs"
resultaatvelden = ["M1"]
source = "Beleidsregels, paragraaf 5.3"
"""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (BLOCK + BLOCK, "toml:2: De id rollator staat er twee keer."),
        (BLOCK.replace('["M1"]', '["X9"]'), "toml:6: De sleutel resultaatvelden heeft een verkeerde waarde."),
        (BLOCK.replace("winkelprijs", "gratis"), "toml:5: De sleutel bijdrage heeft een verkeerde waarde."),
        (BLOCK.replace("source", "bron"), "toml:7: De sleutel bron is niet bekend."),
    ],
)
def test_a_wrong_list_is_refused_with_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "voorzieningen.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LoadError, match=message):
        read_voorzieningen(file)
