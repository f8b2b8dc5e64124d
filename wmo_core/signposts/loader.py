"""Reads and checks the rule files: one for each theme, one for all. A fault names file, line and remedy."""

from pathlib import Path

from wmo_core.errors import LoadError
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Flow
from wmo_core.law.voorzieningen import load_voorzieningen
from wmo_core.product import once_a_product, product
from wmo_core.signposts.check import faults
from wmo_core.signposts.models import ALGEMEEN, Rule, RuleFile, Step
from wmo_core.toml_file import line_of, read_toml

FLOW = "zelftest"


@once_a_product
def load_rules() -> tuple[Rule, ...]:
    """Return all rules, read once a process: by onderwerp in the order of the flow, then up the ladder.

    The general rules come last. Raises LoadError for a faulty file.
    """
    return read_rules(product().rules, load_flow(FLOW))


def read_rules(folder: Path, flow: Flow) -> tuple[Rule, ...]:
    """Return the rules in ``folder`` in their order, checked against ``flow``. Raises LoadError."""
    themes = (*flow.themes, ALGEMEEN)
    stray = sorted({path.stem for path in folder.glob("*.toml")} - set(themes))
    if stray:
        path = folder / f"{stray[0]}.toml"
        raise LoadError(path, None, "Bij dit bestand hoort geen thema.", f"Gebruik: {', '.join(themes)}.")
    rules: dict[str, Rule] = {}
    for theme in themes:
        _read_file(folder / f"{theme}.toml", flow, rules)
    subjects = [*(onderwerp.id for onderwerp in flow.onderwerpen), ALGEMEEN]
    steps = list(Step)
    return tuple(sorted(rules.values(), key=lambda r: (subjects.index(r.onderwerp), steps.index(r.step))))


def _read_file(path: Path, flow: Flow, rules: dict[str, Rule]) -> None:
    """Add the rules of one file to ``rules``."""
    found, text = read_toml(path, RuleFile)
    for number, written in enumerate(found.rules):
        rule = written.expand(onderwerp.id for onderwerp in flow.onderwerpen)
        if rule.id in rules:
            line = line_of(text, ("rules", number, "id"))
            raise LoadError(path, line, f"Regel {rule.id} staat er twee keer.", "Geef een andere id.")
        for fault in faults(rule, path.stem, flow, load_voorzieningen()):
            line = line_of(text, ("rules", number, fault.key))
            raise LoadError(path, line, fault.problem, fault.remedy)
        rules[rule.id] = rule
