"""Which sources a resident sees: never our own choice, and never what one municipality wrote for itself."""

from wmo_core.content.nazicht import national_sources
from wmo_core.signposts.loader import load_rules

RULES = load_rules()


def test_no_resident_sees_a_choice_of_ours_or_the_rules_of_another_municipality() -> None:
    shown = " ".join(source for rule in RULES for source in national_sources(rule.source.split(";")))
    assert "Wmo 2015, artikel 2.3.2" in shown and "Centrale Raad van Beroep" in shown
    for word in ("Ontwerpkeuze", "Drechterland", "Den Haag", "2017", "Beleidsregels"):
        assert word not in shown
    assert any("Drechterland" in rule.source for rule in RULES), "the operator still finds them"


def test_what_is_left_of_a_source_is_whole() -> None:
    (rule,) = (each for each in RULES if each.id == "huishouden_hulp_bij_werk")
    assert national_sources(rule.source.split(";")) == ("Wmo 2015, artikel 2.3.5 lid 3",)
