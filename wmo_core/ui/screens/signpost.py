"""Draws one signpost as a card: what it is, why it stands there, and whether to discuss it too."""

from dataclasses import dataclass, field

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.phrases import shortened
from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.models import Step
from wmo_core.ui.parts import contact, guard, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import link
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.state import session

_WHY = 140  # characters: why a card stands there is one line, and no list


@dataclass
class Cards:
    """The cards of one screen. What holds for more than one of them is told at the first.

    ``proposed``: the ids of what nobody asked for, and can be discussed too.
    """

    texts: Texts
    proposed: frozenset[str]
    _told: set[str] = field(default_factory=set)

    def draw(self, post: Signpost) -> None:
        """Draw one card."""
        found = self.texts.outcomes[post.rule.id]
        with st.container(border=True, key=f"wijzer-{post.rule.id}"):
            about = post.rule.step if post.rule.general else post.rule.onderwerp
            st.markdown(f"#### {picture(about)}{found.title}")
            st.markdown(prose(found.text))
            if post.rule.step is Step.GEWONE_DINGEN and self._is_new("te_duur"):
                st.markdown(prose(self.texts.screen.uitkomst.te_duur))
            _nearby(post, self.texts)
            self._explanation(post)
            st.caption(_why(post, self.texts))
            if post.rule.id in self.proposed:
                _discuss_box(post.rule.id, self.texts.screen.uitkomst.ook_bespreken)

    def _is_new(self, what: str) -> bool:
        is_new = what not in self._told
        self._told.add(what)
        return is_new

    def _explanation(self, post: Signpost) -> None:
        """Draw a link to the page that explains this kind of hulp, once a screen."""
        fitting = load_wegwijzer().for_hulp(*post.rule.voorzieningen, post.rule.step)
        if fitting is not None and self._is_new(fitting):
            title = load_explanations(self.texts.register)[fitting].title
            link(f"{self.texts.screen.algemeen.uitleg}: {title}", fitting)


def _why(post: Signpost, texts: Texts) -> str:
    """Return on one line which answers led here."""
    words = texts.screen.uitkomst
    chosen = [
        texts.question(why.question_id).options[option] for why in post.because for option in why.options
    ]
    if not chosen:
        return words.altijd
    return fill(words.waarom, {"keuzes": plain(shortened(", ".join(dict.fromkeys(chosen)), _WHY))})


def _discuss_box(rule_id: str, label: str) -> None:
    """Draw the tick that brings a proposal into the plan: it is not ticked until the resident does."""
    key = guard.key(f"bespreken:{rule_id}")
    session.give(key, rule_id in session.dossier().plan.discuss)
    tiles.tick(label, key=key, on_change=_toggle, args=(rule_id,), is_wide=False)


def _toggle(rule_id: str) -> None:
    key = guard.key(f"bespreken:{rule_id}")
    discuss = [each for each in session.dossier().plan.discuss if each != rule_id]
    if session.value(key):
        discuss.append(rule_id)
    session.keep(session.dossier().with_plan(discuss=tuple(discuss)), key)


def _nearby(post: Signpost, texts: Texts) -> None:
    """Draw what the chosen municipality itself knows of these voorzieningen."""
    local = contact.gemeente()
    words = texts.screen.uitkomst
    for name in (local.words[each] for each in post.rule.voorzieningen if each in local.words):
        st.markdown(fill(words.heet_hier, {"gemeente": plain(local.name), "naam": plain(name)}))
    found = [each for each in local.algemene_voorzieningen if each.id in post.rule.voorzieningen]
    if found:
        st.markdown(f"**{fill(words.hier_in_de_buurt, {'gemeente': plain(local.name)})}**")
    for each in found:
        facts = [plain(fact) for fact in (each.name, each.place, each.price) if fact]
        st.markdown(f"- {' · '.join(facts)}  \n{plain(each.join[texts.register])}")
