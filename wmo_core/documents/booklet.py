"""The empty booklet: the questions of the app on paper, for who does not use a screen.

Nothing in it is typed for paper alone but its own fixed words (document/boekje.toml).
"""

from collections.abc import Iterator
from datetime import date

from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.all_gemeenten.words import load_national_words
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.register import Register
from wmo_core.content.texts import Texts, load_texts
from wmo_core.documents.booklet_questions import QuestionPages
from wmo_core.documents.booklet_words import BookletWords, load_booklet_words
from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.people import CIRCLES
from wmo_core.plan.week import DAY_PARTS, DAYS
from wmo_core.press.blocks import (
    Block,
    BulletList,
    Document,
    Fields,
    Group,
    Heading,
    Look,
    Notice,
    Paragraph,
    SignBox,
    Table,
    Tone,
)
from wmo_core.press.formats import Format
from wmo_core.press.render import render

MOST_URGENT = 3  # the numbers for danger of the first page; the list begins with the most urgent
_PEOPLE = 8  # rows to write on


def booklet_document(
    register: Register,
    gemeente_id: str | None,
    *,
    on: date,
    large: bool = False,
    onderwerpen: tuple[str, ...] = (),
) -> Document:
    """Return the empty booklet of a municipality, or of none, with the terms of the law on a day.


    With ``onderwerpen`` it is a short one: only about these, without the tables and the situations of a pgb.
    Raises LoadError for a faulty file, NotKnownError for a day of which the terms are not known.
    """
    texts, words, gemeente = load_texts(register), load_booklet_words(register), local_facts(gemeente_id)
    blocks = (
        *_first_page(texts, words, gemeente, on, onderwerpen),
        *QuestionPages(texts, words, on, 1 if large else 2, onderwerpen).blocks(),
        *(() if onderwerpen else _people_and_week(texts, words)),
        _last_page(register, words, short=bool(onderwerpen)),
    )
    look = Look.LARGE if large else Look.FILL_IN
    return Document(words.title, words.footer, blocks, register, look)


def booklet_pdf(
    register: Register,
    gemeente_id: str | None,
    *,
    on: date,
    large: bool = False,
    onderwerpen: tuple[str, ...] = (),
) -> bytes:
    """Return the empty booklet as PDF. Raises LoadError, NotKnownError or DocumentError."""
    document = booklet_document(register, gemeente_id, on=on, large=large, onderwerpen=onderwerpen)
    return render(Format.PDF, document, on)


def _first_page(
    texts: Texts, words: BookletWords, gemeente: Gemeente, on: date, onderwerpen: tuple[str, ...]
) -> Iterator[Block]:
    yield Paragraph((words.subtitle,), Tone.SUBTITLE)
    if onderwerpen:
        yield Paragraph((words.only_about,), Tone.LABEL)
        yield BulletList(tuple(texts.onderwerp(each).title for each in onderwerpen))
    yield Fields(((words.name_label, ""),))
    yield Paragraph(lines_of(words.what_it_is))
    yield Notice(lines_of(words.no_decision), "gemeente")
    yield Heading(words.danger_title)
    yield from _danger(texts, gemeente)
    yield Heading(texts.screen.hulp.gratis_titel)
    yield from _helper(texts, gemeente)
    yield Heading(words.hand_in_title)
    yield from _loket(texts, gemeente)
    yield Heading(words.week_title)
    yield Paragraph(lines_of(fill(words.week, law_blanks(on))))
    yield Fields(((words.day_label, ""),))
    yield Heading(words.how_title)
    yield BulletList(words.how)
    yield Paragraph(lines_of(words.no_private))


def _danger(texts: Texts, gemeente: Gemeente) -> Iterator[Block]:
    local = (line[texts.register] for line in gemeente.danger)
    for number in (*texts.screen.hulp.gevaar[:MOST_URGENT], *local):
        text = Paragraph(lines_of(number))
        yield Group((text,), "telefoon", keep=True) if texts.register is Register.EASY_READ else text


def _helper(texts: Texts, gemeente: Gemeente) -> Iterator[Block]:
    helper, words = gemeente.clientondersteuning, texts.screen.hulp
    yield Paragraph(lines_of(helper.text[texts.register]))
    if helper.phone:
        yield Paragraph((helper.name,), Tone.LABEL)
        yield Paragraph((fill(words.telefoon, {"telefoon": helper.phone}),))


def _loket(texts: Texts, gemeente: Gemeente) -> Iterator[Block]:
    """Yield where the plan goes. What nobody filled in is a line to fill in, once someone knows it."""
    loket, words = gemeente.loket, texts.screen.hulp
    national = load_national_words(texts.register)
    known = loket.reach(words)
    facts = (
        (loket.address, national.address_label),
        (loket.hours, national.hours_label),
        (loket.phone, national.phone_label),
    )
    yield Paragraph(lines_of(loket.plan_inleveren[texts.register]))
    yield Paragraph((loket.name or national.loket,), Tone.LABEL)
    yield from (Paragraph(known),) if known else ()
    if not loket.phone:
        yield Paragraph(lines_of(words.vraag_gemeente))
    open_lines = tuple((label, "") for fact, label in facts if not fact)
    yield from (Fields(open_lines),) if open_lines else ()
    if gemeente.example:
        yield Paragraph(lines_of(gemeente.notice[texts.register]), Tone.SMALL)


def _people_and_week(texts: Texts, words: BookletWords) -> Iterator[Block]:
    """Yield the week and the people around someone as empty tables: the screen has the same rows."""
    labels = texts.document.people_and_week
    head = (labels.day_head, *(labels.parts[part] for part in DAY_PARTS))
    week = tuple(((labels.days[day],), *(("",) for _ in DAY_PARTS)) for day in DAYS)
    people = tuple(tuple(("",) for _ in CIRCLES) for _ in range(_PEOPLE))
    circles = tuple(labels.circles[circle] for circle in CIRCLES)
    yield _table_page(words.people_title, words.people, Table(circles, people))
    yield _table_page(words.week_strip_title, words.week_strip, Table(head, week))


def _table_page(title: str, text: str, table: Table) -> Group:
    return Group((Heading(title), Paragraph(lines_of(text)), table), own_page=True)


def _last_page(register: Register, words: BookletWords, *, short: bool) -> Group:
    credit = Paragraph((words.credit,), Tone.SMALL)
    sign = SignBox(words.sign, (words.sign_date, words.sign_name, words.sign_signature), "handtekening")
    return Group(
        (
            Heading(words.sign_title),
            sign,
            Heading(words.after_title),
            Group((Paragraph(lines_of(words.after)),), "brief"),
            *((Paragraph(lines_of(words.not_here)),) if short else ()),
            *((credit,) if register is Register.EASY_READ else ()),
        ),
        own_page=not short,
        keep=True,
    )
