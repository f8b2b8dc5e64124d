"""The way to a person: danger numbers, the loket, the free cliëntondersteuner."""

from html import escape

from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Gemeente, load_gemeente
from wmo_core.content.noodnummers import load_noodnummers
from wmo_core.content.texts import Texts
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.state import session

_ALARM = "alarm"  # the id in noodnummers.toml


def gemeente() -> Gemeente:
    """Return the chosen municipality."""
    return load_gemeente(session.dossier().gemeente)


def alarm(words: str) -> str:
    """Return the line for danger as HTML: a press on it calls the number."""
    phone = load_noodnummers()[_ALARM].phone
    return f'<a class="wmo-alarm" href="tel:{escape(phone)}">{escape(words)}</a>'


def danger(texts: Texts) -> str:
    """Return the numbers for danger as Markdown: national ones, then those of the municipality."""
    national = [item(line) for line in texts.screen.hulp.gevaar]
    local = [local_item(line[texts.register]) for line in gemeente().danger]
    return "\n".join(f"- {line}" for line in (*national, *local))


def people(texts: Texts) -> str:
    """Return the loket and the free cliëntondersteuner of the chosen municipality as Markdown."""
    parts = [_loket(texts), _clientondersteuner(texts)]
    if gemeente().example:
        parts.append(local_text(gemeente().notice[texts.register]))
    return "\n\n".join(parts)


def _loket(texts: Texts) -> str:
    words = texts.screen.hulp
    loket = gemeente().loket
    facts = ((words.adres, "adres", loket.address), (words.open, "uren", loket.hours))
    reach = ((words.telefoon, "telefoon", loket.phone), (words.email, "email", loket.email))
    known = [fill(line, {blank: plain(fact)}) for line, blank, fact in (*facts, *reach) if fact]
    if not loket.phone:
        known.append(item(words.vraag_gemeente))
    return f"**{plain(loket.name)}**\n" + "\n".join(f"- {line}" for line in known)


def _clientondersteuner(texts: Texts) -> str:
    helper = gemeente().clientondersteuning
    parts = [f"**{plain(texts.screen.hulp.gratis_titel)}**", local_text(helper.text[texts.register])]
    if helper.phone:
        parts.append(fill(texts.screen.hulp.telefoon, {"telefoon": plain(helper.phone)}))
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
