"""The five exercises of CONTRIBUTING.md: what changes, what tells what was forgotten, what stays green."""

import json
from pathlib import Path

import pytest

from tests.exercises import changes
from tests.exercises.project_copy import ProjectCopy

pytestmark = pytest.mark.slow

GOLDEN = "tests/product/golden/"


@pytest.fixture
def copy(tmp_path: Path) -> ProjectCopy:
    """The project, in which nothing was changed yet."""
    return ProjectCopy.make(tmp_path / "project")


def test_an_amount_a_page_and_a_municipality_leave_every_fast_test_green(copy: ProjectCopy) -> None:
    changes.new_amount(copy)
    changes.new_page(copy)
    changes.new_gemeente(copy)
    assert copy.changed() == [
        "content/easy-read/paginas/snozzel.md",
        "content/eigen_woorden.txt",
        "content/gemeenten/zandwijk_aan_zee/gemeente.toml",
        "content/nl/paginas/snozzel.md",
        "content/wat_blijft/paginas/snozzel.toml",
        "content/wegwijzer.toml",
        "content/zoekwoorden/snozzel.toml",
        changes.AMOUNT,
    ]
    assert copy.controle() == []
    assert copy.red() == []


def test_an_amount_alone_wakes_no_rule(copy: ProjectCopy) -> None:
    year = changes.new_amount(copy)
    question = copy.folder / "vraag.json"
    asked: dict[str, str | list[str]] = {
        "peildatum": f"{year}-03-01",
        "gemeente": "drechterland",
        "leeftijd": "aow",
    }
    asked |= {"partner": "onder_aow", "voorzieningen": ["scootmobiel"]}
    question.write_text(json.dumps(asked), encoding="utf-8")
    answer = copy.python("wmo_core", "bijdrage", str(question))
    assert '"reden": "niet_bekend"' in answer.stdout and '"bedrag": null' in answer.stdout, answer
    told = copy.python("wmo_core", "controle", "--op", f"{year}-01-01").stdout
    assert "wmo_core/law/regelsets.toml" in told and changes.AMOUNT not in told


def test_controle_names_the_page_that_stands_in_no_group(copy: ProjectCopy) -> None:
    changes.new_page(copy)
    copy.replace("content/wegwijzer.toml", '"snozzel", ', "")
    assert any("snozzel staat in geen groep" in line for line in copy.controle())


def test_a_question_for_everybody_changes_only_the_plans_that_people_approved(copy: ProjectCopy) -> None:
    changes.new_question(copy)
    assert copy.controle() == []
    copy.commit()
    assert copy.red("--update-golden") == []
    changed = copy.changed()
    assert changed and [name for name in changed if not name.startswith(GOLDEN)] == []
    assert copy.red() == []


def test_controle_names_what_a_question_still_lacks(copy: ProjectCopy) -> None:
    changes.only_the_question(copy)
    told = "\n".join(copy.controle())
    for forgotten in ("content/nl/vragen/algemeen.toml", "content/easy-read/vragen/algemeen.toml"):
        assert forgotten in told, told
    assert "content/pictogrammen/waar.toml: kwast heeft geen pictogram" in told, told
    for path in (copy.folder / "docs/voorbeelden").glob("*.json"):
        assert f"docs/voorbeelden/{path.name}: Dit voorbeeld heeft geen antwoord op kwast" in told, told


def test_mypy_names_each_place_where_a_new_format_is_missing(copy: ProjectCopy) -> None:
    changes.new_format(copy)
    told = copy.python("mypy", "wmo_core", "pages").stdout
    named = {line.partition(":")[0] for line in told.splitlines() if ": error:" in line}
    assert named == {"wmo_core/documents/plan_files.py", "wmo_core/ui/screens/take_along.py"}, told
