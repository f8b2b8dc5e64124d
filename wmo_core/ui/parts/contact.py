"""The way to a person: danger numbers, the loket, the free cliëntondersteuner."""

from html import escape

import streamlit as st

from wmo_core.content.all_gemeenten.local_facts import name_in_text
from wmo_core.content.all_gemeenten.words import load_national_words
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Gemeente, dialled
from wmo_core.content.reach.bereikbaar import load_telefoonnummers
from wmo_core.content.reach.pressable import mail_address
from wmo_core.content.texts import Texts
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session

_ALARM = "alarm"  # the id in bereikbaar.toml


def gemeente() -> Gemeente:
    """Return what is known of the chosen municipality; of none, what holds in the whole country."""
    return session.dossier().local


def name(texts: Texts) -> str:
    """Return the name of the chosen municipality for in a sentence; without one: "uw gemeente"."""
    return name_in_text(gemeente(), texts.register)


def example(texts: Texts) -> None:
    """Say that the facts on this screen are those of an example, where they are."""
    if gemeente().example:
        st.info(local_text(gemeente().notice[texts.register]))


def alarm(words: str) -> str:
    """Return the line for danger as HTML: a press on it calls the number."""
    phone = load_telefoonnummers()[_ALARM].phone
    return f'<a class="wmo-alarm" href="tel:{escape(phone)}">{escape(words)}</a>'


def danger(texts: Texts) -> str:
    """Return the numbers for danger as Markdown: national ones, then those of the municipality."""
    national = [item(line) for line in texts.screen.hulp.gevaar]
    local = [local_item(line[texts.register]) for line in gemeente().danger]
    return "\n".join(f"- {line}" for line in (*national, *local))


def people(texts: Texts) -> str:
    """Return the loket and the free cliëntondersteuner of the chosen municipality as Markdown."""
    parts = [loket(texts), _clientondersteuner(texts)]
    if gemeente().example:
        parts.append(local_text(gemeente().notice[texts.register]))
    return "\n\n".join(parts)


def loket(texts: Texts) -> str:
    """Return how to reach the loket of the chosen municipality as Markdown; a telephone calls the number."""
    words, found = texts.screen.hulp, gemeente().loket
    known = list(found.reach(words, text=plain, phone=telephone, email=_email))
    if not found.phone:
        known.append(item(words.vraag_gemeente))
    name = found.name or load_national_words(texts.register).loket
    return f"**{plain(name)}**\n" + "\n".join(f"- {line}" for line in known)


def telephone(number: str) -> str:
    """Return a number as a link that calls it."""
    return f"[{plain(number)}]({dialled(number)})"


def _email(address: str) -> str:
    who, at, where = address.partition("@")
    shown = (
        f"{plain(who)}{at}*{plain(where)}*" if where else plain(who)
    )  # style.css: a line may end before the site
    return f"[{shown}]({mail_address(address)})"


def _clientondersteuner(texts: Texts) -> str:
    helper = gemeente().clientondersteuning
    parts = [f"**{plain(texts.screen.hulp.gratis_titel)}**", local_text(helper.text[texts.register])]
    if helper.phone:
        parts.append(fill(texts.screen.hulp.telefoon, {"telefoon": telephone(helper.phone)}))
    return "\n\n".join(parts)


def local_text(text: str) -> str:
    """Return a text of the municipality for Markdown, literally and line by line."""
    return plain(text.strip())


def local_item(text: str) -> str:
    """Return a text of the municipality as one item of a list."""
    return local_text(text).replace("\n", "\n  ")


def item(text: str) -> str:
    """Return a text of the content files as one item of a list."""
    return prose(text).replace("\n", "\n  ")
