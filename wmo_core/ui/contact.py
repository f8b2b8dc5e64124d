"""The way to a person: danger numbers, the loket, the free cliëntondersteuner."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Gemeente, load_gemeente
from wmo_core.content.texts import Texts
from wmo_core.ui import session
from wmo_core.ui.escape import plain, prose


def gemeente() -> Gemeente:
    """Return the chosen municipality."""
    return load_gemeente(session.dossier().gemeente)


def danger(texts: Texts) -> None:
    """Draw the numbers for danger: those of the whole country, then those of the municipality."""
    national = [item(line) for line in texts.section("hulp")["gevaar"]]
    local = [local_item(line[texts.register]) for line in gemeente().danger]
    st.markdown("\n".join(f"- {line}" for line in (*national, *local)))


def people(texts: Texts) -> None:
    """Draw the loket and the free cliëntondersteuner of the chosen municipality."""
    _loket(texts)
    _clientondersteuner(texts)
    if gemeente().example:
        st.info(local_text(gemeente().notice[texts.register]))


def _loket(texts: Texts) -> None:
    words = texts.section("hulp")
    loket = gemeente().loket
    facts = (("adres", "adres", loket.address), ("open", "uren", loket.hours))
    reach = (("telefoon", "telefoon", loket.phone), ("email", "email", loket.email))
    known = [fill(words[key], {blank: plain(fact)}) for key, blank, fact in (*facts, *reach) if fact]
    if not loket.phone:
        known.append(item(words["vraag_gemeente"]))
    st.markdown(f"**{plain(loket.name)}**\n" + "\n".join(f"- {line}" for line in known))


def _clientondersteuner(texts: Texts) -> None:
    helper = gemeente().clientondersteuning
    st.markdown(f"**{plain(texts.section('hulp')['gratis_titel'])}**")
    st.markdown(local_text(helper.text[texts.register]))
    if helper.phone:
        st.markdown(fill(texts.section("hulp")["telefoon"], {"telefoon": plain(helper.phone)}))


def local_text(text: str) -> str:
    """Return a text of the municipality for Markdown, literally and line by line."""
    return plain(text.strip())


def local_item(text: str) -> str:
    """Return a text of the municipality as one item of a list."""
    return local_text(text).replace("\n", "\n  ")


def item(text: str) -> str:
    """Return a text of the content files as one item of a list."""
    return prose(text).replace("\n", "\n  ")
