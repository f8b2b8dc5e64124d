"""The booklet on paper: to print it empty, and to type a filled one in with its numbers on the screen."""

from functools import partial

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.screens.all_screens import Screen
from wmo_core.content.screens.boekje import BoekjeWords
from wmo_core.content.texts import Texts
from wmo_core.documents.booklet import booklet_pdf
from wmo_core.flows.expand import CHOOSE_ONDERWERPEN
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.flows.numbers import FLOWS, question_numbers
from wmo_core.today import today
from wmo_core.ui.parts import downloads, navigation, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session
from wmo_core.ui.state.names import TYPING_BOOKLET

SCREEN: Screen = "boekje"
PDF = "application/pdf"


def download(texts: Texts, *, large: bool = False, onderwerpen: tuple[str, ...] = ()) -> None:
    """Draw the download of the empty booklet for the chosen municipality; it is made at the click."""
    label, name = _called(texts.screen.boekje, short=bool(onderwerpen), large=large)
    gemeente = session.dossier().gemeente
    make = partial(booklet_pdf, texts.register, gemeente, on=today(), large=large, onderwerpen=onderwerpen)
    key = f"leeg-boekje{'_kort' if onderwerpen else ''}{'_groot' if large else ''}"
    downloads.button(label, make, f"{name}.pdf", PDF, key=key)


def _called(words: BoekjeWords, *, short: bool, large: bool) -> tuple[str, str]:
    """Return the button of a booklet and the name of its file."""
    if short and large:
        return words.kort.download_groot, words.kort.bestandsnaam_groot
    if short:
        return words.kort.download, words.kort.bestandsnaam
    return (words.download_groot, words.bestandsnaam_groot) if large else (words.download, words.bestandsnaam)


def about_a_few(texts: Texts) -> None:
    """Draw the choice of onderwerpen, and the short booklet about them once there is one."""
    words, options = texts.screen.boekje, texts.question(CHOOSE_ONDERWERPEN).options
    st.header(words.kort.titel, anchor=False)
    st.markdown(prose(words.kort.uitleg))
    chosen = []
    for onderwerp in load_flow(FLOWS[0]).onderwerpen:
        key = f"{session.FIELD}{SCREEN}:{onderwerp.id}"
        tiles.tick(options[onderwerp.id], key=key, idea=onderwerp.id)
        chosen += [onderwerp.id] if session.value(key) else []
    if chosen:
        download(texts, onderwerpen=tuple(chosen))
        download(texts, large=True, onderwerpen=tuple(chosen))
    else:
        st.markdown(prose(words.kort.kies))


def on_start(texts: Texts) -> None:
    """Draw the empty booklet, and the way in for who has a filled one."""
    st.header(texts.screen.boekje.titel, anchor=False)
    download(texts)
    st.button(texts.screen.boekje.ingevuld, key="ingevuld_boekje", on_click=_begin, args=(SCREEN,))


def _begin(screen: Screen) -> None:
    """Go on with the numbers on the screen."""
    session.put(TYPING_BOOKLET, True)
    navigation.go(screen)


def typing(texts: Texts) -> None:
    """Draw how to type a filled booklet in, and the way to begin or to stop."""
    words = texts.screen.boekje
    st.header(words.typen_titel, anchor=False)
    st.markdown(prose(words.typen))
    st.markdown(prose(words.mensen))
    st.page_link(navigation.path("mensen_en_week"), label=texts.screen.mensen_en_week.titel)
    st.button(words.begin, key="begin_boekje", type="primary", on_click=_begin, args=("vragen",))
    if is_typing():
        st.button(words.stop, key="stop_boekje", on_click=session.put, args=(TYPING_BOOKLET, False))


def is_typing() -> bool:
    """Return whether a filled booklet is being typed in."""
    return bool(session.value(TYPING_BOOKLET))


def numbered(kicker: str, question: Question, texts: Texts) -> str:
    """Return the line above a question, with its number in the booklet while one is typed in."""
    if not is_typing():
        return kicker
    return fill(texts.screen.boekje.nummer, {"nummer": question_numbers()[question.id], "waar": kicker})


def number_line(question: Question, texts: Texts) -> None:
    """Draw the number of a question that stands beside others on a screen, while a booklet is typed in."""
    if is_typing():
        number = {"nummer": question_numbers()[question.id]}
        st.markdown(plain(fill(texts.screen.boekje.vraag, number)))
