"""Explains hard words where they stand: a part that opens below the text, by touch, key or voice."""

from collections.abc import Iterable
from html import escape

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.glossary import terms_in
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.blanks import dated_blanks
from wmo_core.today import today


def explain(text: str, texts: Texts, seen: Iterable[str] = ()) -> set[str]:
    """Draw an explanation of the glossary words in ``text`` but those ``seen``. Return their ids."""
    terms = {term_id: each.term for term_id, each in texts.terms.items()}
    found = terms_in(text, terms, {*seen, *load_wegwijzer().gewone_begrippen})
    if found:
        names = ", ".join(terms[term_id] for term_id in found)
        summary = escape(fill(texts.screen.lezen.wat_is, {"begrip": names}))
        entries = "".join(_entry(term_id, texts) for term_id in found)
        st.html(f'<details class="wmo-term"><summary>{summary}</summary><dl>{entries}</dl></details>')
    return set(found)


def _entry(term_id: str, texts: Texts) -> str:
    entry = texts.terms[term_id]
    text = fill(entry.text, dated_blanks(today(), texts))
    answer = "<br>".join(escape(line) for line in text.strip().split("\n"))
    return f"<dt>{escape(entry.term)}</dt><dd>{answer}</dd>"
