"""Draws what someone may pay, for which municipality and which day, with the national maximum beside it."""

from datetime import date

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import euro, short_day
from wmo_core.content.texts import Texts
from wmo_core.dated import DatedValue
from wmo_core.law.bijdrage_models import Bijdrage, Reden, RuleId
from wmo_core.law.tarief import per_jaar, periode_of
from wmo_core.plan.blanks import amount_in_words
from wmo_core.plan.kosten import Kosten
from wmo_core.ui.parts import contact, tables
from wmo_core.ui.parts.escape import plain, prose

NOT_KNOWN = {Reden.NIET_BEKEND, Reden.LOKAAL_NIET_BEKEND}


def costs(found: Kosten, peildatum: date, texts: Texts) -> None:
    """Draw the amount, why it is so, what stands outside it, and the same as a table."""
    words = texts.screen.kosten
    contact.example(texts)
    place = {"gemeente": plain(contact.name(texts)), "dag": short_day(peildatum)}
    known = contact.gemeente().knows_its_amount
    st.markdown(fill(prose(words.geldt_voor if known else words.geldt_landelijk), place))
    if found.is_example:
        st.markdown(prose(words.zonder_antwoorden))
    _amount(found.bijdrage, texts)
    _national(found.landelijk, texts)
    _why(found.bijdrage, texts)
    _outside(found.bijdrage, texts)
    exemptions(texts)
    _table(found, texts)


def _why(bijdrage: Bijdrage, texts: Texts) -> None:
    """Draw the rule that decided and its source, if anything could be decided."""
    if bijdrage.regel is None or bijdrage.bron is None or bijdrage.reden in NOT_KNOWN:
        return
    with st.expander(texts.screen.kosten.waarom):
        st.markdown(prose(_rule(bijdrage.regel, bijdrage.reden, texts)))
        st.markdown(fill(texts.screen.algemeen.bron, {"bron": plain(bijdrage.bron)}))


def _amount(bijdrage: Bijdrage, texts: Texts) -> None:
    words = texts.screen.kosten
    if bijdrage.reden in NOT_KNOWN:
        st.warning(prose(words.niet_bekend))
    elif bijdrage.bedrag is None or bijdrage.periode is None or bijdrage.per_jaar is None:
        st.warning(prose(words.hangt_af))
    elif bijdrage.bedrag == 0:
        st.success(f"**{words.u_betaalt_niets}**")
    else:
        amount = plain(amount_in_words(bijdrage.bedrag, bijdrage.periode, texts))
        year = fill(words.per_jaar, {"bedrag": plain(euro(bijdrage.per_jaar))})
        st.success(f"{words.u_betaalt}  \n**{amount}**  \n{year}")


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
    """Draw the amounts a year as a table."""
    words = texts.screen.kosten
    rows = []
    own, national = found.bijdrage, found.landelijk
    if own.bedrag is not None and own.periode is not None and own.per_jaar is not None:
        label = words.rij_u
        if contact.gemeente().knows_its_amount:
            label = fill(words.rij_gemeente, {"gemeente": contact.name(texts)})
        rows.append((label, amount_in_words(own.bedrag, own.periode, texts), own.per_jaar))
    if national is not None:
        amount = amount_in_words(national.value, periode_of(national), texts)
        rows.append((words.rij_landelijk, amount, per_jaar(national)))
    if not rows:
        return
    st.header(words.tabel_titel, anchor=False)
    head = (words.tabel_wat, words.tabel_bedrag, words.tabel_jaar)
    tables.table(words.tabel_titel, head, [(label, amount, euro(year)) for label, amount, year in rows])
