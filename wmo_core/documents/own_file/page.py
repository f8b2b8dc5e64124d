"""The plan and all answers → one HTML file that opens in any browser, and in the app again.

Without a password nothing in it runs. With one it shows nothing of anybody before that was typed.
"""

import json
from dataclasses import replace
from functools import cache
from html import escape
from pathlib import Path

from wmo_core.content.screens.meenemen import EigenBestandWords, GeslotenWords
from wmo_core.documents.own_file.sealing import Once, seal
from wmo_core.documents.plan_document import lines_of, plan_document
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Document, Notice
from wmo_core.press.html import document_body, document_html
from wmo_core.press.html_page import hash_of, html_page, style

DATA_ID = "bewaard-bestand"  # of the element with the answers
SEALED = "sealed"
_STATIC = Path(__file__).parent / "static"
_ARGON2, _OPEN = "argon2.umd.min.js", "open.js"
_END = "</body>"


def own_page(plan: PersoonlijkPlan, answers: str, words: EigenBestandWords) -> bytes:
    """Return the file: the plan to read, and the answers (JSON) to go on with."""
    page, _, end = document_html(_document(plan, words)).rpartition(_END)
    return f"{page}{_data(json.loads(answers))}{_END}{end}".encode()


def sealed_page(
    plan: PersoonlijkPlan, answers: str, words: EigenBestandWords, password: str, once: Once
) -> bytes:
    """Return the file, of which all that is of the resident is sealed with a password."""
    told = {"page": document_body(_document(plan, words)), "answers": json.loads(answers)}
    sealed = seal(_json(told), password, once)
    body = "".join(
        (
            _asking(words.gesloten),
            _data({SEALED: sealed.model_dump()}),
            f"<script>{_script(_ARGON2)}</script>\n",
            f'<script type="module">{_script(_OPEN)}</script>\n',
        )
    )
    return html_page(words.gesloten.titel, body, plan.in_register, _policy()).encode()


def _document(plan: PersoonlijkPlan, words: EigenBestandWords) -> Document:
    document = plan_document(plan)
    about = tuple(Notice(lines_of(text), "plan") for text in words.in_bestand)
    return replace(document, blocks=(*about, *document.blocks))


def _data(told: object) -> str:
    return f'<script type="application/json" id="{DATA_ID}">{_json(told)}</script>\n'


def _json(told: object) -> str:
    """Return JSON that no tag can be in: what someone typed never ends the element, nor begins one."""
    return json.dumps(told, ensure_ascii=True).replace("<", "\\u003c")


@cache
def _script(name: str) -> str:
    return (_STATIC / name).read_text(encoding="utf-8")


@cache
def _policy() -> str:
    """Return what may happen: this style and these two scripts. Nothing is fetched, and nothing sent."""
    scripts = " ".join(hash_of(_script(name)) for name in (_ARGON2, _OPEN))
    return (
        f"default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {hash_of(style())}; "
        "style-src-attr 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"
    )


def _asking(words: GeslotenWords) -> str:
    """Return the small page that asks for the password. What it may say later stands in it already."""
    said = {"wait": words.wacht, "wrong": words.past_niet, "cannot": words.kan_niet}
    later = "".join(f' data-{name}="{escape(" ".join(text.split()))}"' for name, text in said.items())
    lines = "<br>\n".join(map(escape, lines_of(words.uitleg)))
    return (
        f"<main>\n<h1>{escape(words.titel)}</h1>\n<p>{lines}</p>\n"
        f'<form class="password">\n<p><label for="password">{escape(words.wachtwoord)}</label></p>\n'
        '<p><input id="password" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" '
        'aria-describedby="message" required></p>\n'
        f'<p id="message" role="alert"{later}></p>\n'
        f'<p><button type="submit">{escape(words.open)}</button></p>\n</form>\n'
        f"<noscript><p>{escape(' '.join(words.kan_niet.split()))}</p></noscript>\n</main>\n"
    )
