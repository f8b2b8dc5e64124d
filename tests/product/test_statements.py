"""What the product says about the law: what each statement leans on exists, and its table is of today."""

from pathlib import Path

from wmo_core.law.parameters import load_parameters
from wmo_core.product import MIJN_WMO_PLAN
from wmo_core.redactie.statement_places import table
from wmo_core.redactie.statements import all_statements

ROOT = Path(__file__).parents[2]
STATEMENTS = all_statements(MIJN_WMO_PLAN.content)


def test_every_parameter_that_a_statement_names_exists() -> None:
    named = {(name, each) for name, one in STATEMENTS.items() for each in one.parameters}
    assert named
    assert not {(name, each) for name, each in named if each not in load_parameters()}


def test_every_code_and_every_test_that_a_statement_names_exists() -> None:
    named = {(name, each) for name, one in STATEMENTS.items() for each in (one.code, one.test) if each}
    assert named
    for name, each in named:
        file, _, function = each.partition("::")
        assert (ROOT / file).is_file(), f"{name}: {file} bestaat niet."
        assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8") or not function, name


def test_the_table_of_the_docs_is_of_today() -> None:
    text = (ROOT / "docs/rechtscontrole.md").read_text(encoding="utf-8")
    remedy = "Schrijf hem opnieuw: python -m wmo_core wet --tabel > docs/rechtscontrole.md"
    assert text == table(MIJN_WMO_PLAN.content), remedy
