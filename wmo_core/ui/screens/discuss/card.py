"""Draws one signpost as a card: what it is, why it stands there, and whether to discuss it too."""

import re
from dataclasses import dataclass, field

import streamlit as st

from wmo_core.content.explanations import load_explanations
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import AlgemeneVoorziening
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.plan.phrases import shortened
from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.models import ALGEMEEN, Step
from wmo_core.ui.parts import contact, form, guard, tiles
from wmo_core.ui.parts.escape import plain, prose
from wmo_core.ui.parts.explanation_links import link
from wmo_core.ui.parts.pictures import picture
from wmo_core.ui.state import session

# Characters of a text that stand open: some three lines on a phone. Easy-read has larger letters.
_LEAD = {Register.NL: 110, Register.EASY_READ: 80}
_WHY = 45  # characters: why a card stands there is one line, and no list
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


@dataclass
class Cards:
    """The cards of one screen. What holds for more than one of them is told at the first.

    ``proposed``: the ids of what can be discussed too; ``asked``: of what someone asked for already.
    """

    texts: Texts
    proposed: frozenset[str]
    asked: frozenset[str]
    _told: set[str] = field(default_factory=set)

    def draw(self, post: Signpost, *, whole: bool = False, told: bool = False) -> None:
        """Draw one card: all of it, or the first sentences with the rest behind one line.

        ``told``: what stands above the cards says already that they are in the plan.
        """
        words, found = self.texts.screen.uitkomst, self.texts.outcomes[post.rule.id]
        lead, rest = (found.text, "") if whole else _parted(found.text, _LEAD[self.texts.register])
        with st.container(border=True, gap="xsmall", key=f"wijzer-{post.rule.id}"):
            st.markdown(f"### {picture(_idea(post))}{found.title}")
            st.markdown(prose(lead))
            if not told:
                st.markdown(self._why(post))
            if whole:
                self._more(post, rest)
            else:
                with st.expander(f"{words.lees_meer} {form.heard(found.title)}"):
                    self._more(post, rest)
            if post.rule.id in self.proposed:
                _discuss_box(post.rule.id, f"{words.ook_bespreken} {form.heard(found.title)}")

    def _more(self, post: Signpost, rest: str) -> None:
        if rest:
            st.markdown(prose(rest))
        if post.rule.step is Step.GEWONE_DINGEN and self._is_new("te_duur"):
            st.markdown(prose(self.texts.screen.uitkomst.te_duur))
        _nearby(post, self.texts)
        page = load_wegwijzer().for_hulp(post.rule.id, *post.rule.voorzieningen, post.rule.step)
        if page and self._is_new(page):
            title = load_explanations(self.texts.register)[page].title
            link(f"{self.texts.screen.algemeen.uitleg}: {title}", page)

    def _why(self, post: Signpost) -> str:
        """Return on one line which answer led here, or why there is nothing to tick."""
        words = self.texts.screen.uitkomst
        if post.rule.id in self.asked:
            return words.staat_al
        chosen = [
            self.texts.question(why.question_id).options[option]
            for why in post.because
            for option in why.options
        ]
        if not chosen:
            return words.altijd
        if post.rule.id not in self.proposed:
            return words.om_te_weten
        return fill(words.waarom, {"keuzes": plain(shortened(chosen[0], _WHY))})

    def _is_new(self, what: str) -> bool:
        is_new = what not in self._told
        self._told.add(what)
        return is_new


def _idea(post: Signpost) -> str:
    """Return what the picture of a card shows: its onderwerp, or the step for what belongs to none."""
    return post.rule.step if post.rule.onderwerp == ALGEMEEN else post.rule.onderwerp


def _parted(text: str, most: int) -> tuple[str, str]:
    """Return the first sentences of a text and the rest, each as it was written."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    # A question belongs to what follows it.
    ends = [end for end in ends if not text[:end].rstrip().endswith("?")]
    cut = max((end for end in ends if end <= most), default=min(ends, default=len(text)))
    return text[:cut].strip(), text[cut:].strip()


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


def _local(post: Signpost) -> list[AlgemeneVoorziening]:
    """Return what there is of this kind in the chosen municipality."""
    return [each for each in contact.gemeente().algemene_voorzieningen if each.id in post.rule.voorzieningen]


def _nearby(post: Signpost, texts: Texts) -> None:
    """Draw what the chosen municipality itself knows of these voorzieningen."""
    local, words = contact.gemeente(), texts.screen.uitkomst
    for name in (local.words[each] for each in post.rule.voorzieningen if each in local.words):
        st.markdown(fill(words.heet_hier, {"gemeente": plain(contact.name(texts)), "naam": plain(name)}))
    for number, each in enumerate(_local(post)):
        if number == 0:
            st.markdown(f"**{fill(words.hier_in_de_buurt, {'gemeente': plain(contact.name(texts))})}**")
        facts = [plain(fact) for fact in (each.name, each.place, each.price) if fact]
        st.markdown(f"- {' · '.join(facts)}  \n{plain(each.join[texts.register])}")
