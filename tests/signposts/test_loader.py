"""A faulty rule file is refused at start: which file, which line, what is wrong, what to do."""

import shutil
from pathlib import Path

import pytest

from tests.wereld import WERELD
from wmo_core.errors import LoadError
from wmo_core.flows.loader import load_flow
from wmo_core.signposts.loader import load_rules, read_rules

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.toml"))
RULES = WERELD.rules
FLOW = load_flow("zelftest")


def folder_with(tmp_path: Path, name: str, text: str) -> Path:
    """Return a copy of the rules with one file more or changed."""
    shutil.copytree(RULES, tmp_path / "rules")
    (tmp_path / "rules" / name).write_text(text, encoding="utf-8")
    return tmp_path / "rules"


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_rule_is_refused_with_file_line_and_remedy(path: Path, tmp_path: Path) -> None:
    """The first line of each sample holds the line, the problem and the remedy that must be told."""
    text = path.read_text(encoding="utf-8")
    line, expected = text.splitlines()[0].removeprefix("# regel ").split(": ", 1)
    folder = folder_with(tmp_path, "buiten.toml", text)
    with pytest.raises(LoadError) as caught:
        read_rules(folder, FLOW)
    assert str(caught.value) == f"{folder / 'buiten.toml'}:{line}: {expected}"


def test_an_id_may_stand_in_one_file_only(tmp_path: Path) -> None:
    text = (RULES / "buiten.toml").read_text(encoding="utf-8").replace('"tuin_zelf"', '"koken_zelf"')
    with pytest.raises(LoadError, match="Regel koken_zelf staat er twee keer"):
        read_rules(folder_with(tmp_path, "buiten.toml", text), FLOW)


def test_a_file_without_a_theme_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="hoort geen thema"):
        read_rules(folder_with(tmp_path, "tuin.toml", "rules = []"), FLOW)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "buiten.toml", "rules = []")
    (folder / "buiten.toml").unlink()
    with pytest.raises(LoadError, match="niet te lezen"):
        read_rules(folder, FLOW)


def test_the_rules_are_read_once_a_process() -> None:
    assert load_rules() is load_rules()


def test_a_condition_on_each_onderwerp_holds_for_each_and_about_one_at_a_time(tmp_path: Path) -> None:
    text = """
[[rules]]
id = "proef"
onderwerp = "tuin"
step = "zelf"
voorzieningen = []
source = "Wmo 2015, artikel 2.3.2"
when = [
  [
    { each_onderwerp = "wie_helpt", any_of = ["stopt"] },
    { each_onderwerp = "geprobeerd", any_of = ["nog_niets"] },
    { each_onderwerp = "hoe_gaat_het", none_of = ["goed"] },
    { question = "mantelzorg", none_of = ["ja"] },
  ],
]
"""
    (rule,) = (
        each for each in read_rules(folder_with(tmp_path, "buiten.toml", text), FLOW) if each.id == "proef"
    )
    about = [{condition.question.partition(".")[0] for condition in group.all} for group in rule.when]
    assert about == [{onderwerp.id} for onderwerp in FLOW.onderwerpen]
    against = {f"{onderwerp.id}.hoe_gaat_het" for onderwerp in FLOW.onderwerpen} | {"mantelzorg"}
    assert all({condition.question for condition in group.unless} == against for group in rule.when)
