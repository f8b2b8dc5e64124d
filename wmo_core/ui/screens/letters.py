"""The letters for which the moment is there. Nothing is sent: the resident reads, changes and takes along."""

from collections.abc import Iterable
from functools import partial

import streamlit as st

from wmo_core.content.letters import LetterId
from wmo_core.content.pictogram_places import LETTER
from wmo_core.content.screens.brieven import BrievenWords, KlachtOver, LetterField
from wmo_core.content.texts import Texts
from wmo_core.documents.letters import letter_documents
from wmo_core.flows.typed import Typed
from wmo_core.plan.build import plan_facts
from wmo_core.plan.deadlines import why_no_besluit_day
from wmo_core.plan.dossier import OnderzoekKlaar
from wmo_core.plan.letter_moments import KLACHT, asks_for_verslag, offered
from wmo_core.plan.letters import Letter, build_letter
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import Format
from wmo_core.today import today
from wmo_core.ui.parts import contact, downloads, form, guard, navigation
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.state import session

# What a resident types for a letter; the names are those of the blanks in its words.
FIELDS: dict[LetterId, tuple[LetterField, ...]] = {
    LetterId.VERSLAG: ("klopt_niet", "ontbreekt"),
    LetterId.BEZWAAR: ("reden",),
    **dict.fromkeys(KLACHT.values(), ("gebeurd", "wens")),
}


def letters(texts: Texts) -> None:
    """Draw each letter under its own heading: when to use it, what to do first, its text and its files."""
    contact.example(texts)
    dossier = session.dossier()
    plan = word_plan(plan_facts(dossier, today()), texts.register)
    if note := why_no_besluit_day(plan.deadlines):
        st.info(prose(note))
    for place, letter_id in enumerate(offered(dossier.dates, today())):
        _letter(letter_id, plan, texts, main=place == 0)
    words = texts.screen.brieven
    _ask_for_verslag(words)
    _klacht(plan, texts)
    st.markdown(prose(words.dagen))
    form.button(words.naar_termijnen, "naar-dagen", navigation.go, "termijnen")


def _ask_for_verslag(words: BrievenWords) -> None:
    """Draw the question that brings the letter about the verslag, or takes it away again."""
    dates = session.dossier().dates
    if not asks_for_verslag(dates) or dates.onderzoek_klaar is OnderzoekKlaar.JA:
        return
    has_come = dates.verslag_gekregen
    st.markdown(prose(words.verslag_wel if has_come else words.verslag_niet))
    label = words.verslag_toch_niet if has_come else words.verslag_gekregen
    form.button(label, "verslag-gekregen", _keep_verslag, not has_come)


def _keep_verslag(has_come: bool) -> None:
    dossier = session.dossier()
    dates = dossier.dates.model_copy(update={"verslag_gekregen": has_come})
    session.keep(dossier.model_copy(update={"dates": dates}))


def _klacht(plan: PersoonlijkPlan, texts: Texts) -> None:
    """Draw the letter of a klacht for who wants one: that is another road than bezwaar."""
    words, over = texts.screen.brieven, session.dossier().letters.klacht_over
    st.header(words.klacht_titel, anchor=False)
    st.markdown(prose(words.klacht_uitleg))
    if over is None:
        for each, label in words.klacht_over.items():
            form.button(label, f"klacht-{each}", _keep_klacht, each)
        return
    st.markdown(prose(words.klacht_wel))
    _letter(KLACHT[over], plan, texts, main=False)
    form.button(words.klacht_toch_niet, "klacht-niet", _keep_klacht, None)


def _keep_klacht(over: KlachtOver | None) -> None:
    dossier = session.dossier()
    kept = dossier.letters.model_copy(update={"klacht_over": over})
    session.keep(dossier.model_copy(update={"letters": kept}))


def _letter(letter_id: LetterId, plan: PersoonlijkPlan, texts: Texts, *, main: bool) -> None:
    words = texts.screen.brieven
    letter = build_letter(letter_id, session.dossier(), plan)
    st.header(f"{picture(letter_id, LETTER)}{plain(letter.title)}", anchor=False)
    st.markdown(prose(letter.when))
    _own_words(letter, texts)
    with st.expander(f"{words.eerst} {form.heard(letter.title)}"):
        st.markdown(_list((letter.frame.read_along, *letter.first, letter.frame.fill_in, letter.frame.keep)))
    if letter.say:
        with st.expander(words.bel):
            st.markdown(_list(letter.say))
    files = letter_documents(letter)
    with st.expander(f"{words.lees} {form.heard(letter.title)}"):
        downloads.preview(files[Format.TXT])
    buttons = {Format.DOCX: words.docx, Format.TXT: words.txt, Format.PDF: words.pdf}
    labels = {each: f"{button} {form.heard(letter.title)}" for each, button in buttons.items()}
    downloads.offer(files, labels, f"{letter.frame.file_name}-{letter_id.value}", plan, main=main)


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {contact.item(line)}" for line in lines)


def _own_words(letter: Letter, texts: Texts) -> None:
    """Draw the fields for what only the resident can tell, in a form of their own."""
    names = FIELDS.get(letter.id, ())
    if not names:
        return
    words, typed = texts.screen.brieven, session.dossier().letters
    with form.screen(f"brief-{letter.id.value}"):
        for name in names:
            guard.area(f"brief.{name}", words.velden[name], texts, before=getattr(typed, name))
        key = f"bewaar-{letter.id.value}"
        form.button(words.bewaar, key, guard.keep, partial(_save, names), about=letter.title)


def _save(names: tuple[LetterField, ...]) -> guard.Faults:
    """Keep what was typed; or say what is wrong, and keep nothing. It stays on the screen."""
    typed = {str(name): guard.typed(f"brief.{name}") for name in names}
    faults = guard.check({f"brief.{name}": Typed(text) for name, text in typed.items()})
    if not faults:
        kept = session.dossier().letters.model_copy(update=typed)
        changed = session.dossier().model_copy(update={"letters": kept})
        session.keep(changed, *(guard.key(f"brief.{name}") for name in names))
    return faults
