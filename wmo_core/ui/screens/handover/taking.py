"""Takes over what someone handed over by a code: first it says what it is, then it is taken, once."""

import streamlit as st

from wmo_core.content.fill import fill
from wmo_core.content.formatting import moment_in_words
from wmo_core.content.texts import Texts
from wmo_core.storage.models import Code
from wmo_core.ui.parts import form, guard
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.screens import beginning
from wmo_core.ui.state import handover, names, session
from wmo_core.ui.state.faults import AnyFault, HandoverFault
from wmo_core.ui.state.handover import Offered

_CODE = "code"


def look_at_the_code_of_the_address() -> None:
    """Look what lies ready for a code that someone scanned."""
    code = session.value(names.CODE_OF_ADDRESS)
    if code:
        session.put(names.CODE_OF_ADDRESS, None)
        _look_at(str(code))


def draw(texts: Texts) -> None:
    """Draw the field for the code; or what lies ready for it, and the ways on."""
    offered: Offered | None = session.value(names.OFFERED_BY_CODE)
    if offered is None:
        _ask(texts)
    else:
        _offer(offered, texts)


def _ask(texts: Texts) -> None:
    words = texts.screen.ontvangen
    if session.value(names.ENDED):
        st.success(prose(words.ingetrokken))
    with form.screen(_CODE):
        st.markdown(prose(words.intro))
        guard.line(_CODE, words.veld, texts)
        form.button(words.kijk, "kijk", _look, kind="primary")


def _look() -> None:
    _look_at(guard.typed(_CODE))


def _look_at(typed: str) -> None:
    fault = handover.look(typed)
    _say(fault)
    if fault is None:
        session.drop(guard.key(_CODE))  # the tab need not keep the code any longer


def _say(fault: AnyFault | None) -> None:
    session.set_fault({_CODE: fault} if fault is not None else {})


def _offer(offered: Offered, texts: Texts) -> None:
    words = texts.screen.ontvangen
    st.header(words.klaar_titel, anchor=False)
    st.markdown("\n".join(f"- {each}" for each in _facts(offered, texts)))
    st.markdown(prose(words.neem_uitleg))
    guard.message(_CODE, texts)
    is_empty = session.dossier().is_empty
    if not is_empty:
        st.warning(prose(words.al_ingevuld))
    form.button(words.neem if is_empty else words.neem_toch, "neem", _take, offered.code, kind="primary")
    form.button(words.niet, "niet", _leave)
    st.markdown(fill(prose(words.teruggeven), {"scherm": plain(texts.screen.titles["doorgeven"])}))
    st.markdown(prose(words.eigen_code))
    form.button(words.trek_in, "trek-in", _withdraw, offered.code)


def _facts(offered: Offered, texts: Texts) -> list[str]:
    """Return what lies ready, in a few lines: enough to know whether this is it."""
    words = texts.screen.ontvangen
    facts = [
        fill(words.aantal, {"aantal": str(offered.answers)}),
        words.taal["easy-read" if offered.in_register.value == "easy-read" else "nl"],
        fill(words.tot, {"moment": plain(moment_in_words(offered.until))}),
    ]
    if offered.gemeente:
        facts.insert(1, fill(words.gemeente, {"gemeente": plain(offered.gemeente)}))
    about = [texts.onderwerpen[each].title for each in offered.onderwerpen if each in texts.onderwerpen]
    if about:
        facts.insert(1, fill(words.onderwerpen, {"onderwerpen": plain(", ".join(about))}))
    return facts


def _take(code: Code) -> None:
    """Take it over and go on with it. What is not there any more is not offered any longer either."""
    fault = handover.take(code)
    _say(fault)
    if fault is None or fault in (HandoverFault.WERKT_NIET, HandoverFault.NET_WEG):
        session.put(names.OFFERED_BY_CODE, None)
    if fault is None:
        beginning.resume()


def _leave() -> None:
    session.put(names.OFFERED_BY_CODE, None)
    _say(None)


def _withdraw(code: Code) -> None:
    fault = handover.withdraw(code)
    _say(fault)
    if fault is None or fault is HandoverFault.WERKT_NIET:
        session.put(names.OFFERED_BY_CODE, None)
