"""The values for the blanks in the texts: numbers of the law and facts of the municipality, on one day."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from wmo_core.content.all_gemeenten.local_facts import name_in_text
from wmo_core.content.fill import fill
from wmo_core.content.formatting import euro, short_day
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.texts import Texts
from wmo_core.dated import WHOLE, DatedValue
from wmo_core.law.dwangsom import DWANGSOM_PARTS, highest_dwangsom
from wmo_core.law.errors import NotKnownError
from wmo_core.law.parameters import Parameter, load_parameters, parameter
from wmo_core.law.regelsets import load_regelsets
from wmo_core.law.tarief import Periode, landelijk_tarief, periode_of, tarief_op
from wmo_core.retention import RECORDS_STAY, RETENTION

TERMS = {
    "plan_dagen": "persoonlijk_plan_termijn",
    "onderzoek_weken": "onderzoekstermijn",
    "beslis_weken": "beslistermijn",
    "bezwaar_weken": "bezwaartermijn",
    "gebreke_weken": "ingebrekestelling_termijn",
    "beroep_weken": "beroep_niet_tijdig_termijn",
    "dwangsom_dagen": "dwangsom_dagen",
    "dwangsom_deel": "dwangsom_deel",
    "bezwaar_antwoord_weken": "bezwaar_beslistermijn",
    "bezwaar_commissie_weken": "bezwaar_beslistermijn_commissie",
    "bezwaar_uitstel_weken": "bezwaar_verdaging",
    "stukken_dagen": "bezwaar_stukken",
    "klacht_weken": "klachttermijn",
    "klacht_commissie_weken": "klachttermijn_commissie",
    "klacht_uitstel_weken": "klacht_verdaging",
}


def law_blanks(day: date) -> dict[str, str]:
    """Return the lengths of the terms on ``day``. Raises NotKnownError."""
    return {blank: str(int(parameter(name).on(day).value)) for blank, name in TERMS.items()}


def explanation_blanks(day: date, gemeente: Gemeente, texts: Texts) -> dict[str, str]:
    """Return every value that a page of explanation may ask for."""
    numbers = {each.id: _number(each, day, texts) for each in _whole_numbers()}
    values = {name: value(day, gemeente, texts) for name, value in _VALUES.items()}
    return {**numbers, **law_blanks(day), **RETENTION, **RECORDS_STAY, **values}


def page_blanks() -> frozenset[str]:
    """Return the names that a page of explanation may ask for: each whole number of the law by its id too."""
    return frozenset({*TERMS, *RETENTION, *RECORDS_STAY, *_VALUES, *(each.id for each in _whole_numbers())})


def _whole_numbers() -> list[Parameter]:
    return [each for each in load_parameters().values() if each.unit in WHOLE]


def _number(found: Parameter, day: date, texts: Texts) -> str:
    """Return the number on ``day``, or that it is not known: a page about one law stays readable then."""
    try:
        return str(int(found.on(day).value))
    except NotKnownError:
        return texts.screen.kosten.aantal_onbekend


def dated_blanks(day: date, texts: Texts) -> dict[str, str]:
    """Return what a question or an explained word may ask for: what changes with the day alone."""
    return {"aow_leeftijd": _aow_age(day, texts)}


def rules_over(nazicht: Nazicht, day: date, words: str) -> str | None:
    """Return ``words`` with the last day on which the rules of a text held, if that day may be over."""
    last = load_regelsets().over(nazicht.sources, nazicht.reviewed, day)
    return None if last is None else fill(words, {"dag": short_day(last)})


def _aow_age(day: date, texts: Texts) -> str:
    """Return the AOW age on a day in words, or that it is not known."""
    words = texts.screen.kosten
    try:
        years, months = divmod(int(parameter("aow_leeftijd").on(day).value), 12)
    except NotKnownError:
        return words.aow_onbekend
    values = {"jaren": str(years), "maanden": str(months)}
    return fill(words.aow_jaren_en_maanden if months else words.aow_jaren, values)


def _local_amount(day: date, gemeente: Gemeente, texts: Texts) -> str:
    if not gemeente.knows_its_amount:
        return texts.screen.kosten.bedrag_vraag_na
    return _amount(lambda: tarief_op(day, gemeente.eigen_bijdrage), texts)


def _national_amount(day: date, gemeente: Gemeente, texts: Texts) -> str:
    return _amount(lambda: landelijk_tarief(day), texts)


def _history(texts: Texts) -> str:
    """Return the national maximum of every known period, as a list in Markdown."""
    line = texts.screen.kosten.geschiedenis_regel
    rows = []
    for value in parameter("abonnementstarief").values:
        amount = amount_in_words(value.value, periode_of(value), texts)
        end = short_day(value.end) if value.end else ""
        rows.append(f"- {fill(line, {'van': short_day(value.start), 'tot': end, 'bedrag': amount})}")
    return "\n".join(rows)


def _dwangsom(texts: Texts, day: date) -> str:
    """Return what a dwangsom is (Awb 4:17), or that the amounts of that day are not known."""
    words = texts.screen.termijnen
    try:
        each = {name: euro(parameter(f"dwangsom_{name}").on(day).value) for name in DWANGSOM_PARTS}
        values = {**each, "hoogste": euro(highest_dwangsom(day))}
    except NotKnownError:
        return words.dwangsom_onbekend
    days = {name: law_blanks(day)[f"dwangsom_{name}"] for name in ("deel", "dagen")}
    return fill(words.dwangsom, {**values, **days})


def amount_in_words(amount: Decimal, periode: Periode, texts: Texts) -> str:
    """Return "€ 17,50 per 4 weken"; nothing has no period."""
    words = texts.screen.kosten
    per = words.periode_maand if periode is Periode.MAAND else words.periode_4_weken
    return f"{euro(amount)} {per}" if amount else euro(amount)


def _amount(find: Callable[[], DatedValue], texts: Texts) -> str:
    """Return the amount in words, or that it is not known yet: never the amount of another year."""
    try:
        found = find()
    except NotKnownError:
        return texts.screen.kosten.bedrag_onbekend
    return amount_in_words(found.value, periode_of(found), texts)


_VALUES: Mapping[str, Callable[[date, Gemeente, Texts], str]] = {
    "gemeente": lambda day, gemeente, texts: name_in_text(gemeente, texts.register),
    "loket_telefoon": lambda day, gemeente, texts: gemeente.loket.phone or texts.screen.hulp.geen_nummer,
    "bedrag_lokaal": _local_amount,
    "bedrag_landelijk": _national_amount,
    "peildatum": lambda day, gemeente, texts: short_day(day),
    "dwangsom": lambda day, gemeente, texts: _dwangsom(texts, day),
    "aow_leeftijd": lambda day, gemeente, texts: _aow_age(day, texts),
    "bijdrage_geschiedenis": lambda day, gemeente, texts: _history(texts),
}
