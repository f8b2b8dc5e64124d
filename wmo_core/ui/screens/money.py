"""Draws what someone may pay, for which municipality and which day, with the national maximum beside it."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import euro, short_day
from wmo_core.content.texts import Texts
from wmo_core.dated import DatedValue
from wmo_core.law.bijdrage_models import Bijdrage, Reden, RuleId
from wmo_core.law.eigen_bijdrage import UNKNOWN
from wmo_core.law.tarief import per_jaar, periode_of
from wmo_core.plan.blanks import amount_in_words, dated_blanks
from wmo_core.plan.kosten import Kosten
from wmo_core.ui.parts import contact, tables
from wmo_core.ui.parts.escape import plain, prose

AOW_DECIDES: set[RuleId | None] = {"B1", "B3"}  # for B1: the age of the parents


@dataclass(frozen=True)
class _Said:
    """How an amount is told: as it is, or as it was."""

    at_most: str
    nothing: str
    perhaps: str
    otherwise: str
    depends: str


def costs(found: Kosten, peildatum: date, texts: Texts) -> None:
    """Draw the amount, why it is so, what stands outside it, and the same as a table."""
    words = texts.screen.kosten
    contact.example(texts)
    if found.bijdrage.reden in UNKNOWN:
        _not_known(found, peildatum, texts)
        return
    st.markdown(prose(words.intro))
    place = {"gemeente": plain(contact.name(texts)), "dag": plain(short_day(peildatum))}
    known = contact.gemeente().knows_its_amount
    st.markdown(fill(prose(words.geldt_voor if known else words.geldt_landelijk), place))
    if found.is_example:
        st.markdown(prose(words.zonder_antwoorden))
    now = _Said(words.u_betaalt, words.u_betaalt_niets, words.misschien_niets, words.anders, words.hangt_af)
    _answer(found.bijdrage, peildatum, now, texts)
    _national(found.landelijk, texts)
    exemptions(texts)
    _table(found, texts)


def _not_known(found: Kosten, peildatum: date, texts: Texts) -> None:
    """Draw that the day is not known and who knows; then how it was, apart and as something of then."""
    words = texts.screen.kosten
    st.warning(fill(prose(words.niet_bekend), {"dag": plain(short_day(peildatum))}))
    st.markdown(contact.loket(texts))
    if found.vorige is None:
        return
    last, then = found.vorige
    day = {"dag": plain(short_day(last))}
    st.header(fill(words.zo_was_het, day), anchor=False)
    st.markdown(fill(prose(words.zo_was_het_uitleg), day))
    if not contact.gemeente().knows_its_amount:
        place = {"gemeente": plain(contact.name(texts)), "dag": plain(short_day(last))}
        st.markdown(fill(prose(words.geldt_landelijk), place))
    if found.is_example:
        st.markdown(prose(words.zonder_antwoorden))
    said = _Said(
        words.u_betaalde,
        words.u_betaalde_niets,
        words.toen_misschien_niets,
        words.toen_anders,
        words.toen_hing_af,
    )
    _answer(then, last, said, texts)


def _answer(bijdrage: Bijdrage, day: date, said: _Said, texts: Texts) -> None:
    _amount(bijdrage, said, texts)
    if bijdrage.misschien_nihil is not None:
        st.markdown(prose(texts.screen.kosten.misschien_waarom))
    _why(bijdrage, day, texts)
    _outside(bijdrage, texts)


def _why(bijdrage: Bijdrage, day: date, texts: Texts) -> None:
    """Draw the rule that decided, or that may, with its source and the age that it looks at."""
    words, perhaps = texts.screen.kosten, bijdrage.misschien_nihil
    if bijdrage.regel is None or bijdrage.bron is None:
        return
    with st.expander(words.waarom):
        told = [(_rule(bijdrage.regel, bijdrage.reden, texts), bijdrage.bron)]
        if perhaps is not None:
            told.append((words.regels[perhaps.regel], perhaps.bron))
        for rule, source in told:
            st.markdown(prose(rule))
            st.markdown(fill(texts.screen.algemeen.bron, {"bron": plain(source)}))
        if AOW_DECIDES & {bijdrage.regel, perhaps.regel if perhaps else None}:
            st.markdown(fill(prose(words.aow), dated_blanks(day, texts)))


def _amount(bijdrage: Bijdrage, said: _Said, texts: Texts) -> None:
    words = texts.screen.kosten
    if bijdrage.reden is Reden.OUDERS:
        st.warning(prose(words.ouders))
    elif bijdrage.bedrag is None or bijdrage.periode is None or bijdrage.per_jaar is None:
        st.warning(prose(said.depends))
    elif bijdrage.bedrag == 0:
        st.success(f"**{said.nothing}**")
    else:
        amount = plain(amount_in_words(bijdrage.bedrag, bijdrage.periode, texts))
        year = fill(words.per_jaar, {"bedrag": plain(euro(bijdrage.per_jaar))})
        perhaps = bijdrage.misschien_nihil is not None
        first = f"**{said.perhaps}**  \n{said.otherwise}" if perhaps else said.at_most
        st.success(f"{first}  \n**{amount}**  \n{year}")


def _national(landelijk: DatedValue | None, texts: Texts) -> None:
    words = texts.screen.kosten
    if landelijk is None:
        st.markdown(prose(words.landelijk_onbekend))
    else:
        amount = plain(amount_in_words(landelijk.value, periode_of(landelijk), texts))
        st.markdown(fill(prose(words.landelijk), {"bedrag": amount}))


def exemptions(texts: Texts) -> None:
    """Draw for what this municipality asks no bijdrage, if it says so."""
    found = contact.gemeente().vrijstellingen
    if found:
        title = fill(texts.screen.kosten.vrijstellingen, {"gemeente": contact.name(texts)})
        st.header(plain(title), anchor=False)
        st.markdown("\n".join(f"- {contact.local_item(each.text[texts.register])}" for each in found))


def _rule(regel: RuleId, reden: Reden | None, texts: Texts) -> str:
    """Return the rule that decided, in words. Parents may be asked for a woningaanpassing (Wmo 2.1.5)."""
    words = texts.screen.kosten
    return words.ouders if reden is Reden.OUDERS else words.regels[regel]


def _outside(bijdrage: Bijdrage, texts: Texts) -> None:
    rules = dict.fromkeys(each.regel for each in bijdrage.buiten_tarief)
    if rules:
        st.header(texts.screen.kosten.buiten, anchor=False)
        st.markdown("\n".join(f"- {contact.item(texts.screen.kosten.regels[rule])}" for rule in rules))


def _table(found: Kosten, texts: Texts) -> None:
    """Draw the amounts a year as a table, where it shows more than stands above it already."""
    words = texts.screen.kosten
    rows = []
    own, national = found.bijdrage, found.landelijk
    if own.bedrag == 0:
        return
    known = contact.gemeente().knows_its_amount
    if own.bedrag is not None and own.periode is not None and own.per_jaar is not None:
        label = words.rij_u
        if known and own.misschien_nihil is None:
            label = fill(words.rij_gemeente, {"gemeente": contact.name(texts)})
        rows.append((label, amount_in_words(own.bedrag, own.periode, texts), own.per_jaar))
    if national is not None and (known or own.bedrag != national.value):  # else the same stands there twice
        amount = amount_in_words(national.value, periode_of(national), texts)
        rows.append((words.rij_landelijk, amount, per_jaar(national)))
    if len(rows) < 2 and own.bedrag is not None:
        return
    st.header(words.tabel_titel, anchor=False)
    head = (words.tabel_wat, words.tabel_bedrag, words.tabel_jaar)
    tables.table(words.tabel_titel, head, [(label, amount, euro(year)) for label, amount, year in rows])
