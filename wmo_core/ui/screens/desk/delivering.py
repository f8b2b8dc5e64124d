"""Sends a melding to the system of the municipality, where the operator set that up."""

from functools import partial

import streamlit as st

from wmo_core.content.document.receipt import load_receipt_words
from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts, load_texts
from wmo_core.desk.melding import Melding
from wmo_core.documents.receipt import receipt_document
from wmo_core.press.formats import Format
from wmo_core.press.render import render
from wmo_core.storage.outbox import Status
from wmo_core.today import today
from wmo_core.ui.parts import contact, form, guard
from wmo_core.ui.parts.escape import prose
from wmo_core.ui.state import desk_delivery
from wmo_core.zgw.models import Document

_FIELD = "melding_bezorgen"


def draw(melding: Melding, texts: Texts) -> None:
    """Draw how it stands, or the button that puts the melding ready; nothing where this is off."""
    if not desk_delivery.is_on():
        return
    words = texts.screen.melding
    st.header(words.bezorg_titel, anchor=False)
    guard.message(_FIELD, texts)
    said = {Status.DONE: words.bezorgd, Status.WAITS: words.bezorg_wacht, Status.STUCK: words.bezorg_vast}
    stands = desk_delivery.standing(melding)
    if stands is not None:
        st.markdown(fill(prose(said[stands]), {"zaak": melding.zaak}))
        return
    st.markdown(prose(words.bezorg_uitleg))
    form.button(words.bezorg, "bezorg-melding", guard.keep, partial(_put_ready, texts))


def _put_ready(texts: Texts) -> guard.Faults:
    def confirm(melding: Melding) -> Document:
        own, words = load_texts(melding.in_register), load_receipt_words(melding.in_register)
        content = render(Format.PDF, receipt_document(melding, contact.gemeente(), today(), own), today())
        name = f"{words.file_name}-{melding.received}-{melding.in_register}.{Format.PDF.value}"
        return desk_delivery.document_of(melding, words.title, name, today(), content)

    fault = desk_delivery.put_ready(confirm, lambda each: texts.onderwerp(each).title)
    return {_FIELD: fault} if fault is not None else {}
