"""The confirmation of a melding as files: to print, for in a mail, and to change; in both registers."""

from datetime import date
from functools import partial

import streamlit as st

from wmo_core.access import Action
from wmo_core.content.document.receipt import load_receipt_words
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.register import Register
from wmo_core.content.screens.staff.loket import ReceiptForm
from wmo_core.content.texts import Texts, load_texts
from wmo_core.desk.melding import Melding
from wmo_core.documents.receipt import receipt_document
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.today import today
from wmo_core.ui.parts import contact, downloads
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import staff

_FORMS: dict[ReceiptForm, Format] = {"pdf": Format.PDF, "txt": Format.TXT, "docx": Format.DOCX}


def draw(melding: Melding, texts: Texts) -> None:
    """Draw a button for each form; the register that the resident reads goes first."""
    words = texts.screen.melding
    st.header(words.bevestiging_titel, anchor=False)
    st.markdown(prose(words.bevestiging_uitleg))
    contact.example(texts)
    for register in (melding.in_register, melding.in_register.other):
        with st.container(horizontal=True):
            _forms(register, melding, texts)


def _forms(register: Register, melding: Melding, texts: Texts) -> None:
    words = texts.screen.melding
    for form, format in _FORMS.items():
        is_main = register is melding.in_register and format is Format.PDF
        label = {"vorm": words.vormen[form], "taal": words.talen[register.value]}
        downloads.button(
            fill(words.bevestiging, label),
            partial(_make, format, melding, contact.gemeente(), register, today()),
            f"{load_receipt_words(register).file_name}-{melding.received}-{register}.{format.value}",
            format.mime,
            key=f"bevestiging-{register}-{format.value}",
            main=is_main,
        )


def _make(format: Format, melding: Melding, gemeente: Gemeente, register: Register, on: date) -> bytes:
    """Return the file, for who may give it. Raises NotAllowedError, DocumentError."""
    staff.require(Action.PRINT_RECEIPT)
    return render(format, receipt_document(melding, gemeente, on, load_texts(register)), on)
