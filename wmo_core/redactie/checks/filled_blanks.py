"""Every blank in a text is one that the code fills there: an unknown one would stop a screen."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from wmo_core.content.explanations import read_page
from wmo_core.content.files import register_folder
from wmo_core.content.fill import blanks
from wmo_core.content.gemeenten import DEFAULT_GEMEENTE, load_gemeente
from wmo_core.content.letters import FOLDER, LetterId
from wmo_core.content.noodnummers import number_blanks
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.errors import LoadError, line_of
from wmo_core.law.parameters import parameter
from wmo_core.plan.blanks import TERMS, page_blanks
from wmo_core.plan.letters import blanks_of
from wmo_core.product import once_a_product
from wmo_core.redactie.checks.finding import Finding
from wmo_core.redactie.checks.words_file import WordsFile, open_words

SCREEN = {
    "algemeen.bron": {"bron"},
    "algemeen.nagekeken": {"dag"},
    "algemeen.scherm": {"titel"},
    "algemeen.vraag": {"titel"},
    "start.melding": {"plan_dagen"},
    "vragen.onderwerp": {"onderwerp"},
    "kosten.vrijstellingen": {"gemeente"},
    "kosten.geschiedenis_regel": {"van", "tot", "bedrag"},
    "lezen.wat_is": {"begrip"},
    "uitkomst.omdat": {"titel"},
    "uitkomst.heet_hier": {"gemeente", "naam"},
    "uitkomst.hier_in_de_buurt": {"gemeente"},
    "kosten.geldt_voor": {"gemeente", "dag"},
    "kosten.per_jaar": {"bedrag"},
    "kosten.landelijk": {"bedrag"},
    "kosten.rij_gemeente": {"gemeente"},
    "natura_pgb.u_regelen": {"wat"},
    "termijnen.nog_niet_tekst": {"plan_dagen"},
    "meenemen.dag": {"dag"},
    "meenemen.geen_melding": {"plan_dagen"},
    "meenemen.vervangen": {"tekens"},
    "plan.deel_niet_in_plan": {"deel"},
    "plan.toevoegen": {"deel"},
    "oefenvraag.je_koos": {"antwoord"},
    "toegankelijkheid.getest": {"dag", "versie", "schermen", "staten"},
    "toegankelijkheid.uitslag": {"fouten", "toetsen", "breed", "engels"},
    "toegankelijkheid.programma": {"axe", "browser"},
    "toegankelijkheid.opgesteld": {"dag"},
    "boekje.vraag": {"nummer"},
    "boekje.nummer": {"nummer", "waar"},
    "boekje.geen_nummer": {"waar"},
    "mensen_en_week.haal_weg": {"wat"},
    "hulp.adres": {"adres"},
    "hulp.open": {"uren"},
    "hulp.telefoon": {"telefoon"},
    "hulp.email": {"email"},
}
BOOKLET = {
    "week": {"plan_dagen"},
    "only_if": {"nummer"},
    "only_theme": {"nummer"},
    "footer": {"bladzijde", "totaal"},
}
PLAN = {
    "hand_in_known": {"dag"},
    "page_footer": {"bladzijde", "totaal"},
    "later_chosen": {"antwoord"},
    "deadlines.gone": {"dag"},
    "deadlines.last_day": {"dag"},
    "deadlines.does_not_count": {"dag"},
    "people_and_week.line": {"wat", "rest"},
    "people_and_week.moment": {"dag", "deel"},
    "people_and_week.in_picture": {"tekst"},
}
FOOTER = {"footer": {"bladzijde", "totaal"}}
CONSULENT = {
    **FOOTER,
    "origin": {"wie", "register"},
    "origin_usual": {"antwoord"},
    "origin_number": {"antwoord", "cijfer"},
}
FILLED: Mapping[str, Mapping[str, set[str]]] = {
    "scherm.toml": SCREEN,
    "plan.toml": PLAN,
    "boekje.toml": BOOKLET,
    "algemeen.toml": FOOTER,
    "gesprekskaart.toml": FOOTER,
    "consulent.toml": CONSULENT,
}


def blank_findings(content: Path) -> Iterator[Finding]:
    """Yield each blank that nothing fills, in the files of words, of pages and of municipalities."""
    for path in sorted(
        path for register in Register for path in register_folder(register, content).rglob("*")
    ):
        if path.suffix == ".md":
            yield from _page(path)
        elif path.suffix == ".toml":
            yield from _words(path)
    for path in sorted((content / "gemeenten").glob("*/gemeente.toml")):
        yield from _words(path)


@once_a_product
def known_page_blanks() -> frozenset[str]:
    """Return the names of the blanks that a page may have, worked out once a process."""
    day = max(parameter(name).values[-1].start for name in TERMS.values())
    return frozenset(page_blanks(day, load_gemeente(DEFAULT_GEMEENTE), load_texts(Register.NL)))


def _words(path: Path) -> Iterator[Finding]:
    words = open_words(path)
    if words is None:
        return
    for key, value in words.texts.items():
        for blank in _blanks(value) - _filled(path, key) - number_blanks().keys():
            yield _unfilled(words, key, blank)


def _filled(path: Path, key: str) -> AbstractSet[str]:
    """Return the blanks that the code fills in this text."""
    if path.parent.name == FOLDER and path.stem in set(LetterId):
        return blanks_of(LetterId(path.stem), key)
    return FILLED.get(path.name, {}).get(key, set())


def _blanks(value: Any) -> set[str]:
    """Return the blanks in a text, a list of texts or a list of tables."""
    if isinstance(value, dict):
        return _blanks(list(value.values()))
    if isinstance(value, list):
        return {blank for part in value for blank in _blanks(part)}
    return set(blanks(value)) if isinstance(value, str) else set()


def _unfilled(words: WordsFile, key: str, blank: str) -> Finding:
    remedy = "Haal het vak weg of gebruik een vak dat hier hoort (zie content/README.md)."
    return words.finding(key, f"Niets vult het vak {{{blank}}} in {key}.", remedy)


def _page(path: Path) -> Iterator[Finding]:
    try:
        body = read_page(path).body
    except LoadError:
        return  # The check of parity tells what is wrong with this page.
    for blank in set(blanks(body)) - known_page_blanks():
        line = line_of(path.read_text(encoding="utf-8"), f"{{{blank}}}")
        remedy = "Kies een vak uit content/README.md."
        yield Finding(path, line, f"Niets vult het vak {{{blank}}}.", remedy)
