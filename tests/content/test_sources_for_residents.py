"""Which sources a resident sees: never our own choice, and never what one municipality wrote for itself."""

from wmo_core.content.nazicht import national_sources


def test_own_choices_and_the_rules_of_a_municipality_are_left_out() -> None:
    given = (
        "Wmo 2015, artikel 2.3.5 lid 3",
        " Beleidsregels maatschappelijke ondersteuning 2017 gemeente Drechterland, paragraaf 5.1",
        "Gemeente Den Haag, voorbeelden van Wmo-hulp, 2021",
        "Ontwerpkeuze",
        "Regelhulp, Wmo voor jeugd",
    )
    assert national_sources(given) == ("Wmo 2015, artikel 2.3.5 lid 3", "Regelhulp, Wmo voor jeugd")
