"""Turns the one index page of Streamlit into a Dutch page (WCAG 3.1.1, 2.4.2)."""

import base64
import hashlib
import re
from collections.abc import Sequence
from html import escape

from wmo_core.content.first_page import FirstPage
from wmo_core.content.gemeenten import Loket, dialled
from wmo_core.content.reach.bereikbaar import Telefoonnummer
from wmo_core.ui.state.deployment import NEUTRAL

ICON_PATH = "huisstijl/icoon.svg"
STYLE_PATH = "huisstijl/style.css"
AWAY_SCRIPT = "/away.js"
FONT_PATH = "huisstijl/fonts/AtkinsonHyperlegibleNext-400.woff2"
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_SERVICE_LINK = re.compile(r'<link rel="service-desc"[^>]*>')
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FONT_PRELOAD = re.compile(r'<link\s+rel="preload"[^>]*as="font"[^>]*>')


class IndexPageError(RuntimeError):
    """The index page of this Streamlit is not the page that this module knows."""


def rewrite_index(
    html: str,
    texts: FirstPage,
    assets: str,
    loketten: Sequence[Loket] = (),
    scripts: Sequence[str] = (),
    quick_exit: str = NEUTRAL,
) -> str:
    """Return the index page in Dutch, its files under the folder ``assets``.

    Without JavaScript the page names the ``loketten`` to go to instead. The browser fetches the
    ``scripts`` at once, for the first screen cannot be drawn without them. Until it is, Snel weg (to
    ``quick_exit``) stands beside it; its own script runs first.

    Raises IndexPageError when a part that must be replaced is not there.
    """
    for unwanted in (_COMMENT, _SERVICE_LINK, _FONT_PRELOAD, _NOSCRIPT):
        html = unwanted.sub("", html)
    html = _once(html, 'href="./favicon.png"', f'href="./{ICON_PATH}"')
    html = _once(html, '<html lang="en">', '<html lang="nl">')
    html = _once(html, "<title>Streamlit</title>", _head(texts, scripts))
    # The way past the top must stay the first link of the page: Snel weg comes after what the app draws.
    root = f'<div id="root">{_first_text(texts)}</div>{_away(texts, quick_exit)}'
    html = _once(html, '<div id="root"></div>', root)
    html = _once(html, "<body>", f"<body>{_noscript(texts, loketten)}")
    return re.sub(r"\n\s*\n+", "\n", html.replace('"./static/', f'"./{assets}/static/'))


def script_hashes(html: str) -> tuple[str, ...]:
    """Return the CSP hashes of the inline scripts in ``html``."""
    digests = (hashlib.sha256(found.encode()).digest() for found in _INLINE_SCRIPT.findall(html))
    return tuple(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _once(html: str, old: str, new: str) -> str:
    if html.count(old) != 1:
        raise IndexPageError(f"De startpagina van Streamlit is veranderd: {old} staat er niet één keer in.")
    return html.replace(old, new)


def _away(texts: FirstPage, address: str) -> str:
    name = escape(f"{texts.quick_exit}: {texts.quick_exit_about}")
    return f'<a class="wmo-away" href="{escape(address)}" aria-label="{name}">{escape(texts.quick_exit)}</a>'


def _head(texts: FirstPage, scripts: Sequence[str]) -> str:
    early = "".join(f'<link rel="modulepreload" href="{address}">' for address in scripts)
    first = (
        f'<script type="module" src="{each}"></script>' for each in scripts if each.endswith(AWAY_SCRIPT)
    )
    return (
        f"<title>{escape(texts.title)}</title>"
        f'<meta name="description" content="{escape(texts.description)}">'
        f'<link rel="preload" href="./{FONT_PATH}" as="font" type="font/woff2" crossorigin>'
        f'<link rel="stylesheet" href="./{STYLE_PATH}">{early}{"".join(first)}'
    )


def _first_text(texts: FirstPage) -> str:
    """What stands on the page until the first screen is drawn."""
    return (
        f'<main class="wmo-first"><h1>{escape(texts.title)}</h1>{_paragraphs(texts.intro)}'
        f'<p class="wmo-loading">{escape(texts.loading)}</p>{_danger(texts)}</main>'
    )


def _noscript(texts: FirstPage, loketten: Sequence[Loket]) -> str:
    # The first text in the root would promise that the page is loading, so it is hidden here.
    return (
        "<noscript><style>#root{display:none}</style>"
        f'<div class="wmo-first"><h1>{escape(texts.title)}</h1>{_paragraphs(texts.intro)}'
        f"{_paragraphs(texts.needs_javascript)}{_loketten(texts, loketten)}{_booklets(texts)}{_danger(texts)}"
        "</div></noscript>"
    )


def _booklets(texts: FirstPage) -> str:
    """Return the links to the empty booklet: on paper the questions need no JavaScript."""
    links = (f'<li><a href=".{escape(link.path)}">{escape(link.text)}</a></li>' for link in texts.booklets)
    return f"<h2>{escape(texts.booklet_title)}</h2><ul>{''.join(links)}</ul>"


def _loketten(texts: FirstPage, loketten: Sequence[Loket]) -> str:
    known = "".join(_loket(loket) for loket in loketten)
    return f"<h2>{escape(texts.loket_title)}</h2>{known}" if known else ""


def _loket(loket: Loket) -> str:
    """Return where a loket is; nothing for a municipality that did not fill that in."""
    facts = [escape(fact) for fact in (loket.address, loket.hours, loket.walk_in) if fact]
    if loket.phone:
        facts.append(f'<a href="{dialled(loket.phone)}">{escape(loket.phone)}</a>')
    if loket.email:
        facts.append(f'<a href="mailto:{escape(loket.email)}">{escape(loket.email)}</a>')
    items = "".join(f"<li>{fact}</li>" for fact in facts)
    return f"<h3>{escape(loket.name)}</h3><ul>{items}</ul>" if facts else ""


def _danger(texts: FirstPage) -> str:
    lines = "".join(f"<li>{escape(line.text)} {_link(line.telefoonnummer)}</li>" for line in texts.danger)
    return f"<h2>{escape(texts.danger_title)}</h2><ul>{lines}</ul>"


def _link(one: Telefoonnummer) -> str:
    return f'<a href="tel:{escape(one.phone)}">{escape(one.number)}</a>'


def _paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)
