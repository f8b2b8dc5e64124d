"""The screen of the costs: what may be nothing, and a year that is not known yet."""

import pytest

from tests.pages.opening import new_app, said
from wmo_core.content.exercise import load_teach_back
from wmo_core.content.fill import fill
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier
from wmo_core.today import ANOTHER_DAY

KNOWN, AFTER = "2025-11-22", "2026-01-02"


def shown(register: Register, screen: str = "kosten", page: str = "", **chosen: str) -> str:
    """Return all words of a screen for someone who wants help in the house."""
    given = {"leeftijd": "aow", "onderwerpen": "koken", "koken.wat_lukt_niet": "tillen"}
    given |= {"koken.wat_helpt": "hulp_in_huis"} | chosen
    answers = {key: Answer(chosen=(each,)) for key, each in given.items()}
    at = new_app(Dossier(in_register=register, gemeente="kaaldorp", answers=answers)).run()
    if page:
        at.query_params["pagina"] = page
    return said(at.switch_page(f"pages/{screen}.py").run())


@pytest.mark.parametrize("register", Register)
def test_who_may_owe_nothing_reads_that_first_and_who_decides(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, KNOWN)
    words = load_texts(register).screen.kosten
    found = shown(register, thuis="volwassene_23", huisgenoot="weet_ik_niet")
    assert f"**{words.misschien_niets}**\n{words.anders}\n**€ 12,50" in found
    assert words.misschien_waarom in found and words.regels["B3"] in found
    assert fill(words.aow_jaren_en_maanden, {"jaren": "50", "maanden": "6"}) in found
    sure = shown(register, thuis="volwassene_23", huisgenoot="nee")
    assert words.misschien_niets not in sure and words.u_betaalt in sure


@pytest.mark.parametrize("register", Register)
def test_a_year_that_is_not_known_says_so_and_then_how_it_was(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, AFTER)
    words = load_texts(register).screen.kosten
    found = shown(register, thuis="alleen")
    assert fill(words.niet_bekend, {"dag": "2 januari 2026"}) in found
    assert fill(words.zo_was_het_uitleg, {"dag": "31 december 2025"}) in found
    assert words.u_betaalde in found and "€ 12,50" in found
    for of_today in (words.u_betaalt, words.u_betaalt_niets, words.intro, words.later):
        assert of_today not in found


@pytest.mark.parametrize("register", Register)
def test_nothing_owed_is_told_as_something_of_then(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, AFTER)
    words = load_texts(register).screen.kosten
    found = shown(register, thuis="volwassene_23", huisgenoot="onder_aow")
    assert words.u_betaalde_niets in found and words.u_betaalt_niets not in found


@pytest.mark.parametrize("register", Register)
def test_a_page_about_rules_that_are_over_says_until_when_they_held(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = fill(load_texts(register).screen.kosten.regels_voorbij, {"dag": "31 december 2025"})
    exercise = load_teach_back(register).woorden.intro
    monkeypatch.setenv(ANOTHER_DAY, KNOWN)
    known = shown(register, "lezen", "eigen_bijdrage")
    assert over not in known and exercise in known
    monkeypatch.setenv(ANOTHER_DAY, AFTER)
    later = shown(register, "lezen", "eigen_bijdrage")
    assert over in later and exercise not in later
    other = shown(register, "lezen", "natura_of_pgb")
    assert over not in other and exercise in other


@pytest.mark.parametrize(
    ("gemeente", "partner", "has_table"),
    [("kaaldorp", "aow", True), ("kaaldorp", "onder_aow", False), (None, "aow", False)],
)
def test_the_table_stands_there_where_it_shows_more_than_the_amount_above_it(
    gemeente: str | None, partner: str, has_table: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who pays nothing has nothing to compare; without a municipality there is one amount."""
    monkeypatch.setenv(ANOTHER_DAY, KNOWN)
    given = {"leeftijd": "aow", "thuis": "partner", "partner_aow": partner}
    answers = {key: Answer(chosen=(each,)) for key, each in given.items()}
    dossier = Dossier(answers=answers, gemeente=gemeente)
    at = new_app(dossier).run().switch_page("pages/kosten.py").run()
    table = "".join(each.proto.body for each in at.get("html"))
    words = load_texts(Register.NL).screen.kosten
    assert (words.tabel_jaar in table) is (words.rij_landelijk in table) is has_table
    assert (words.tabel_titel in [each.value for each in at.header]) is has_table
