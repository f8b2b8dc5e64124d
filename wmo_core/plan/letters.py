"""What stands in each letter, from the answers and the terms. Nothing is ever sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from wmo_core.content.fill import fill
from wmo_core.content.formatting import short_day
from wmo_core.content.gemeenten import Loket
from wmo_core.content.letters import LetterFrame, LetterId, LetterText, load_frame, load_letter
from wmo_core.content.register import Register
from wmo_core.law.termijnen import Termijn
from wmo_core.plan.bespreken import discuss_item, maatwerk_wishes
from wmo_core.plan.blanks import TERMS, law_blanks
from wmo_core.plan.dates import day_to_act, terms_of
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.plan.models import PersoonlijkPlan, PlanItem
from wmo_core.plan.phrases import shortened
from wmo_core.plan.talk_card import chosen_points, point_in_words

OWN_IDEA = "beste_hulp"
NOT_TO_THE_GEMEENTE = frozenset({LetterId.KLACHT_AANBIEDER})
_LINES = 2
_POINT = 250  # characters: the plan goes along, and there it stands whole


@dataclass(frozen=True)
class Part:
    """One part of a letter: text, a list, own words, or ``lines`` to write on, with a label if need be."""

    text: str = ""
    entries: tuple[str, ...] = ()
    words: str = ""
    line: str = ""
    lines: int = 0


@dataclass(frozen=True)
class Letter:
    """One letter, with its blanks filled. ``first`` and ``say`` are for the resident and do not go along.

    ``loket``: None for a letter that does not go to the gemeente; its address is a line to write on.
    """

    id: LetterId
    in_register: Register
    title: str
    when: str
    subject: str
    loket: Loket | None
    name: str
    parts: tuple[Part, ...]
    first: tuple[str, ...]
    say: tuple[str, ...]
    frame: LetterFrame


@dataclass(frozen=True)
class _Source:
    """What a part of a letter is made from."""

    dossier: Dossier
    plan: PersoonlijkPlan
    frame: LetterFrame

    @property
    def items(self) -> tuple[PlanItem, ...]:
        return tuple(item for section in self.plan.sections for item in section.items)


def build_letter(letter_id: LetterId, dossier: Dossier, plan: PersoonlijkPlan) -> Letter:
    """Return a letter for which the moment is there on the day of the plan, in the register of the plan.

    Only what stands in the plan is in it. Raises NotKnownError for days outside the calendar.
    """
    register = plan.in_register
    text, frame = load_letter(letter_id, register), load_frame(register)
    source, values = _Source(dossier, plan, frame), text_blanks(dossier.dates, plan.made_on)
    return Letter(
        id=letter_id,
        in_register=register,
        title=text.title,
        when=fill(text.when, values),
        subject=text.subject,
        loket=None if letter_id in NOT_TO_THE_GEMEENTE else dossier.local.loket,
        name=dossier.plan.name,
        parts=_parts(text, source, values),
        first=tuple(fill(each, values) for each in text.first),
        say=tuple(fill(each, values) for each in text.say),
        frame=frame,
    )


def text_blanks(dates: Dates, today: date) -> dict[str, str]:
    """Return the values that a sentence may ask for: lengths of terms, and the days that are known."""
    return {**law_blanks(today), **{name: short_day(day) for name, day in _days(dates, today).items()}}


def _days(dates: Dates, today: date) -> dict[str, date]:
    """Return the days by their blanks; a day to act that has gone is in no letter.

    A last day that is not known yet is the calendar day, which is never too late.
    """
    known = terms_of(dates)
    if known is None:
        return {}
    days: dict[str, date | None] = {
        "melding_dag": known.melding,
        "plan_dag": day_to_act(known.plan, today),
        "plan_laatste_dag": _last(known.plan),
        "onderzoek_laatste_dag": _last(known.onderzoek),
    }
    if dates.aanvraag and known.beschikking:
        days |= {"aanvraag_dag": dates.aanvraag, "beslis_laatste_dag": _last(known.beschikking)}
    if dates.besluit and known.bezwaar:
        days |= {"besluit_dag": dates.besluit, "bezwaar_dag": day_to_act(known.bezwaar, today)}
    return {name: day for name, day in days.items() if day is not None}


def _last(term: Termijn) -> date:
    return term.uiterste_dag or term.kalenderdag


def _parts(text: LetterText, source: _Source, values: Mapping[str, str]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for paragraph in text.body:
        name = paragraph.strip().strip("{}")
        if paragraph.strip() == f"{{{name}}}" and name in BLOCKS:
            # What nobody filled in can be written by hand; the text above it says what it is for.
            parts += BLOCKS[name](source) or [Part(lines=_LINES)]
        else:
            parts.append(Part(text=fill(paragraph, values)))
    return tuple(parts)


def _onderwerpen(source: _Source) -> list[Part]:
    groups = tuple(dict.fromkeys(item.group for item in source.items if item.group))
    return [Part(entries=groups)] if groups else []


def _punten(source: _Source) -> list[Part]:
    card = source.dossier.talk_card
    points = [shortened(point_in_words(item), _POINT) for item in chosen_points(card, source.plan)]
    entries = (*points, *((card.own_point.strip(),) if card.own_point.strip() else ()))
    return [Part(entries=entries)] if entries else []


def _hulp(source: _Source) -> list[Part]:
    """Return what was asked for and chosen to discuss, of the help that the gemeente decides about."""
    asked, chosen = maatwerk_wishes(source.dossier), discuss_item("maatwerkvoorziening")
    lines = tuple(
        line
        for item in source.items
        for option, line in zip_longest(item.chosen_ids, item.lines)
        if item.id == chosen or (item.question, option) in asked
    )
    words = next((item.words for item in source.items if item.id == OWN_IDEA), "")
    parts = [Part(entries=lines)] if lines else []
    return parts + _own(words)


def _own(words: str) -> list[Part]:
    return [Part(words=words)] if words.strip() else []


BLOCKS: Mapping[str, Callable[[_Source], list[Part]]] = {
    "onderwerpen": _onderwerpen,
    "punten": _punten,
    "hulp": _hulp,
    "klopt_niet": lambda source: _own(source.dossier.letters.klopt_niet),
    "ontbreekt": lambda source: _own(source.dossier.letters.ontbreekt),
    "reden": lambda source: _own(source.dossier.letters.reden),
    "gebeurd": lambda source: _own(source.dossier.letters.gebeurd),
    "wens": lambda source: _own(source.dossier.letters.wens),
    "kenmerk": lambda source: [Part(line=source.frame.kenmerk_label, lines=1)],
}
# The days that are known at the moment of each letter; a melding and a cliëntondersteuner need none.
_AFTER_MELDING = frozenset({"melding_dag", "plan_dag", "plan_laatste_dag", "onderzoek_laatste_dag"})
_DAYS_OF: Mapping[LetterId, frozenset[str]] = {
    **dict.fromkeys((LetterId.PLAN_GEVEN, LetterId.PLAN_LATER), _AFTER_MELDING),
    **dict.fromkeys((LetterId.VERSLAG, LetterId.AANVRAAG, LetterId.AANVRAAG_NA_VERSLAG), _AFTER_MELDING),
    LetterId.INGEBREKESTELLING: _AFTER_MELDING | {"aanvraag_dag", "beslis_laatste_dag"},
    LetterId.BEZWAAR: _AFTER_MELDING | {"besluit_dag", "bezwaar_dag"},
}


def blanks_of(letter_id: LetterId, key: str) -> frozenset[str]:
    """Return the blanks that this text of a letter may have: parts stand in its body only."""
    if key not in ("when", "body", "first", "say"):
        return frozenset()
    sentence = _DAYS_OF.get(letter_id, frozenset()) | TERMS.keys()
    return sentence | BLOCKS.keys() if key == "body" else sentence
