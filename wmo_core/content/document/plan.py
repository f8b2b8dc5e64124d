"""The words of the plan, one register at a time (document/plan.toml)."""

from pathlib import Path
from typing import Annotated, Literal, get_args

from wmo_core.content.document.next_step import NextStepWords
from wmo_core.content.document.people_and_week import PeopleAndWeekWords
from wmo_core.content.nazicht import Nazicht
from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.records import Text, filled
from wmo_core.toml_file import ForEach, Record

# The parts a to g of Wmo 2015 art. 2.3.2 lid 4, and H: the wish of lid 2.
Section = Literal["A", "B", "C", "D", "E", "F", "G", "H"]
SECTIONS: tuple[Section, ...] = get_args(Section)
TermId = Literal["plan", "onderzoek", "beschikking", "bezwaar"]
DiscussStep = Literal[
    "zelf",
    "huisgenoten",
    "gewone_dingen",
    "mantelzorg_en_netwerk",
    "algemene_voorziening",
    "andere_wet",
    "maatwerkvoorziening",
]
# Who the resident is to who fills it in: the options of the question wie_is_het.
Who = Literal["man", "vrouw", "vader", "moeder", "kind", "client", "iemand_anders"]


class SectionWords(Record):
    """The words of one section. ``empty``: when nothing stands in it."""

    title: Text
    explanation: Text
    empty: Text


class DeadlineWords(Record):
    """The words of one day that counts."""

    label: Text
    note: Text


class TermWords(DeadlineWords):
    """The words of a term. ``over``: what can still be done when its day has gone."""

    over: Text


class AanvraagWords(DeadlineWords):
    """The words of the first day on which an aanvraag counts in any case. ``now``: when that day is there."""

    now: Text


class WordsOfDeadlines(Record):
    """The words of the days that count. ``last_day``: the later day, after a weekend or a feestdag;
    ``last_day_unknown``: for a year of which the feestdagen are not known yet.

    ``may_not_count`` and ``does_not_count``: why there is no day for a besluit on an early aanvraag;
    ``does_not_count_now``: when a new one can be at once. ``since``: of what can be from a day that is there.
    """

    unknown_day: Text
    gone: Annotated[str, filled("dag")]
    since: Annotated[str, filled("dag")]
    last_day: Annotated[str, filled("dag")]
    last_day_unknown: Text
    may_not_count: Text
    does_not_count: Annotated[str, filled("dag")]
    does_not_count_now: Text
    aanvraag: AanvraagWords
    terms: ForEach[TermId, TermWords]


class PlanWords(Record):
    """Every sentence of the plan that does not come from an answer, a rule or the resident.

    ``subtitle``: how far the plan is, on screen and on paper; ``subtitle_empty``: when nothing is in it.
    ``words_written_down``: above the words of the resident where another wrote them down; ``helper_says``:
    above those of that other.
    """

    nazicht: Nazicht
    title: Text
    subtitle: Text
    subtitle_empty: Text
    wishes_title: Text
    wishes_explanation: Text
    what_it_is: Text
    what_it_is_decided: Text
    what_it_is_late: Text
    decision_note: Text
    made_on_label: Text
    gemeente_label: Text
    name_label: Text
    by_label: Text
    by_zelf: Text
    by_samen: Text
    by_ander: Text
    taken_over_samen: Text
    taken_over_ander: Text
    words_label: Text
    words_written_down: Text
    helper_says: ForEach[Who, Text]
    talk_label: Text
    deadlines_title: Text
    deadlines_explanation: Text
    deadlines_empty: Text
    deadline_head_what: Text
    deadline_head_day: Text
    deadline_head_note: Text
    opening_title: Text
    opening_explanation: Text
    told_in_opening: Text
    open_title: Text
    open_explanation: Text
    hand_in_title: Text
    hand_in_known: Annotated[str, filled("dag")]
    hand_in_late: Text
    hand_in_decided: Text
    hand_in_unknown: Annotated[str, filled("plan_dagen")]
    sign_title: Text
    sign_statement: Text
    sign_date: Text
    sign_name: Text
    sign_signature: Text
    page_footer: Annotated[str, filled("bladzijde", "totaal")]
    credit: Text
    replaced: Text
    json_description: Text
    calendar_lapsed: Annotated[str, filled("wat")]
    file_name: Text
    failed_name: Text
    failed_note: Text
    addition_label: Text
    for_others_label: Text
    pgb_label: Text
    discuss: ForEach[DiscussStep, Text]
    sections: ForEach[Section, SectionWords]
    deadlines: WordsOfDeadlines
    next_step: NextStepWords
    people_and_week: PeopleAndWeekWords


def read_plan_words(path: Path) -> PlanWords:
    """Read the words of the plan. Raises LoadError for a missing, unknown or faulty text."""
    return read_with_numbers(path, PlanWords, "Schrijf deze zin, in beide registers.")
