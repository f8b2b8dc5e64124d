"""A file with a day that cannot be opens with all the rest, and says which day it left out."""

import pytest

from tests.pages.of_days.screen import WORDS
from tests.pages.opening import drawn, new_app, press
from wmo_core.today import ANOTHER_DAY
from wmo_core.ui.state.incoming import read_incoming
from wmo_core.ui.state.names import LEFT_OUT

FILE = '{"version": 2, "answers": {"wlz": {"chosen": ["nee"]}}, "dates": {"melding": "%s", "aanvraag": "%s"}}'


@pytest.mark.parametrize(
    ("melding", "aanvraag", "lost"),
    [
        ("2025-12-18", "2025-04-31", ["aanvraag"]),
        ("2025-12-18", "2025-02-29", ["aanvraag"]),
        ("2025-12-18", "2025-01-05", ["aanvraag"]),
        ("2025-12-18", "2100-01-01", ["aanvraag"]),
        ("1900-01-01", "2026-01-05", ["melding", "aanvraag"]),
        ("31 april", "2026-01-05", ["melding", "aanvraag"]),
    ],
)
def test_a_file_with_a_day_that_cannot_be_opens_with_everything_else_and_says_so(
    melding: str, aanvraag: str, lost: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "2026-01-06")
    found = read_incoming(FILE % (melding, aanvraag))
    assert [each.field for each in found.left_out] == lost
    assert list(found.dossier.answers) == ["wlz"]
    assert [name for name in ("melding", "aanvraag") if getattr(found.dossier.dates, name) is None] == lost
    at = new_app(found.dossier)
    at.session_state[LEFT_OUT] = found.left_out
    at = at.run().switch_page("pages/termijnen.py").run()
    said = str(drawn(at, "warning")[0].value)
    assert [name for name, words in WORDS.dag_namen.items() if words in said] == lost
    at.radio(key="v:dag:gedaan").set_value("ja")
    at.text_input(key="v:dag:melding").set_value("18-12-2025")
    assert not drawn(press(at, WORDS.reken), "warning")
