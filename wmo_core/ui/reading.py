"""Draws the explanations: which one stands in the address, for it says nothing about the reader."""

import streamlit as st

from wmo_core.content.fill import blanks, fill
from wmo_core.content.pages import Page, load_pages
from wmo_core.content.texts import Texts
from wmo_core.content.words import short_day
from wmo_core.plan.blanks import page_blanks
from wmo_core.ui import contact, page, screens, session
from wmo_core.ui.escape import plain, prose
from wmo_core.ui.today import today

PARAMETER = "pagina"
WORDS = "begrippen"


def _chosen() -> str:
    return str(st.query_params.get(PARAMETER, ""))


def _page() -> Page | None:
    return load_pages(session.dossier().in_register).get(_chosen())


def title() -> str:
    """Return the heading of what is shown."""
    words = session.texts().section("lezen")
    found = _page()
    if found is not None:
        return found.title
    return words["begrippen"] if _chosen() == WORDS else words["titel"]


def step() -> str:
    """Return the name of what is shown, for the browser's history."""
    found = _page()
    name = found.id if found is not None else WORDS if _chosen() == WORDS else ""
    return f"lezen/{name}" if name else "lezen"


def draw(texts: Texts) -> None:
    """Draw one explanation, the words, or the list to choose from."""
    found = _page()
    page.heading(title())
    if found is not None:
        _explanation(found, texts)
    elif _chosen() == WORDS:
        _terms(texts)
    else:
        st.markdown(prose(texts.section("lezen")["intro"]))
    _links(texts)


def _explanation(found: Page, texts: Texts) -> None:
    body = found.body
    if blanks(body):
        values = {
            name: plain(value) for name, value in page_blanks(today(), contact.gemeente(), texts).items()
        }
        body = fill(body, values)
    st.markdown(prose(body))
    with st.expander(texts.section("lezen")["bronnen"]):
        st.markdown("\n".join(f"- {plain(source)}" for source in found.sources))
        st.markdown(fill(texts.section("algemeen")["nagekeken"], {"dag": short_day(found.reviewed)}))


def _terms(texts: Texts) -> None:
    st.markdown(prose(texts.section("lezen")["begrippen_intro"]))
    for term in sorted(texts.terms.values(), key=lambda each: str(each["term"]).lower()):
        st.markdown(f"**{plain(term['term'])}**  \n{prose(term['text'])}")


def _links(texts: Texts) -> None:
    words = texts.section("lezen")
    if _chosen():
        st.subheader(words["lees_ook"], anchor=False)
    pages = load_pages(texts.register)
    for page_id in words["volgorde"]:
        if page_id != _chosen():
            label = pages[page_id].title
            st.page_link(screens.path("lezen"), label=label, query_params={PARAMETER: page_id})
    if _chosen() != WORDS:
        st.page_link(screens.path("lezen"), label=words["begrippen"], query_params={PARAMETER: WORDS})
