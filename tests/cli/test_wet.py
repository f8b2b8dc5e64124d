"""``wet``: all statements of law, or one with the texts of both registers that make it."""

import pytest

from tests.wereld import WERELD
from wmo_core.cli.main import main
from wmo_core.redactie.statement_places import table


def test_one_statement_names_every_text_that_makes_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["wet", "proef_betalen"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Wie hulp krijgt, betaalt een bijdrage.",
        "Proefwet, artikel 7, tekst van 2025-01-01, nagelezen op 2025-11-22.",
        'content/nl/paginas/eigen_bijdrage.md:9: "U betaalt {bedrag_lokaal}"',
        'content/easy-read/paginas/eigen_bijdrage.md:9: "Je betaalt {bedrag_lokaal}"',
    ]


def test_without_an_id_all_statements_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["wet"]) == 0
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == [
        "proef_betalen",
        "proef_plan_dagen",
    ]


def test_an_unknown_statement_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["wet", "bestaat_niet"]) == 2
    assert capsys.readouterr().err == "Deze uitspraak is niet bekend; zie python -m wmo_core wet.\n"


def test_the_table_has_a_row_for_each_statement_with_what_holds_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["wet", "--tabel"]) == 0
    printed = capsys.readouterr().out
    assert printed == table(WERELD.content)
    assert printed.splitlines()[-2:] == [
        "| `proef_betalen` | Wie hulp krijgt, betaalt een bijdrage. | Proefwet, artikel 7 | 2025-01-01 "
        "| 2025-11-22 |  | `controle` | paginas/eigen_bijdrage |",
        "| `proef_plan_dagen` | Het plan komt binnen zeven dagen na de melding. | Proefwet, artikel 8 "
        "| 2025-01-01 | 2025-11-22 | `persoonlijk_plan_termijn` | `controle` | paginas/route_in_stappen |",
    ]
