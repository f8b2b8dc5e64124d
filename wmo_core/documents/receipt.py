"""The confirmation of a melding that the loket gives or sends (Wmo 2015, artikel 2.3.2, lid 1, 2 en 3)."""

from datetime import date

from wmo_core.content.all_gemeenten.local_facts import name_in_text
from wmo_core.content.document.receipt import ReceiptWords, load_receipt_words
from wmo_core.content.fill import fill
from wmo_core.content.formatting import day_in_words, short_day
from wmo_core.content.gemeenten import Gemeente
from wmo_core.content.texts import Texts
from wmo_core.desk.melding import Melding
from wmo_core.documents.explanation import reach_blocks
from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.blanks import law_blanks
from wmo_core.plan.phrases import one_line
from wmo_core.press.blocks import Block, Document, Fields, Group, Heading, Look, Paragraph, Tone


def receipt_document(melding: Melding, gemeente: Gemeente, on: date, texts: Texts) -> Document:
    """Return the confirmation, in the register of ``texts``. Raises NotKnownError."""
    words = load_receipt_words(texts.register)
    opening = fill(words.opening, {"dag": day_in_words(melding.received)})
    blocks: list[Block] = [Paragraph(lines_of(opening)), Fields(_facts(melding, words, texts))]
    parts = (
        (words.next_title, _next(melding, on, words)),
        (words.plan_title, _plan(melding, gemeente, on, texts)),
        (words.helper_title, _helper(gemeente, words, texts)),
        (words.bring_title, (Paragraph(lines_of(words.bring)),)),
        (words.wrong_title, (Paragraph(lines_of(words.wrong)), *reach_blocks(gemeente, texts))),
    )
    blocks += [Group((Heading(title), *said), keep=True) for title, said in parts]
    known = {"gemeente": name_in_text(gemeente, texts.register), "dag": short_day(on)}
    footer = fill(words.footer, known | {blank: f"{{{blank}}}" for blank in ("bladzijde", "totaal")})
    return Document(words.title, footer, tuple(blocks), texts.register, Look.SHEET)


def _facts(melding: Melding, words: ReceiptWords, texts: Texts) -> tuple[tuple[str, str], ...]:
    names = [texts.onderwerp(each).title for each in melding.onderwerpen if each in texts.onderwerpen]
    return (
        (words.reference_label, one_line(melding.reference)),
        (words.way_label, words.ways[melding.way.value]),
        (words.about_label, ", ".join(map(one_line, names)) or one_line(words.about_unknown)),
    )


def _next(melding: Melding, on: date, words: ReceiptWords) -> tuple[Block, ...]:
    """Return by when the onderzoek is done: the calendar day, and the last day where the Atw moves it."""
    term, weeks = melding.terms.onderzoek, law_blanks(melding.received)
    last = term.uiterste_dag or term.kalenderdag
    if term.is_over(on):
        return (Paragraph(lines_of(fill(words.next_over, weeks | {"dag": day_in_words(last)}))),)
    said = [fill(words.next, weeks | {"dag": day_in_words(term.kalenderdag)})]
    if last != term.kalenderdag:
        said.append(fill(words.last_day, {"dag": day_in_words(last)}))
    return tuple(Paragraph(lines_of(text)) for text in (*said, words.urgent))


def _plan(melding: Melding, gemeente: Gemeente, on: date, texts: Texts) -> tuple[Block, ...]:
    """Return until which day the plan can be given, or that this day has gone, and how."""
    words, term, days = load_receipt_words(texts.register), melding.terms.plan, law_blanks(melding.received)
    last = day_in_words(term.uiterste_dag or term.kalenderdag)
    until = fill(words.plan_over, days) if term.is_over(on) else fill(words.plan, days | {"dag": last})
    return (
        Paragraph(lines_of(until)),
        Paragraph(lines_of(words.plan_what)),
        Paragraph((words.plan_how,), Tone.LABEL),
        Paragraph(lines_of(gemeente.loket.plan_inleveren[texts.register])),
        Paragraph(lines_of(words.plan_later)),
    )


def _helper(gemeente: Gemeente, words: ReceiptWords, texts: Texts) -> tuple[Block, ...]:
    own = gemeente.clientondersteuning
    name = Fields(((own.name, own.phone),)) if own.phone else Paragraph((own.name,), Tone.LABEL)
    return (
        Paragraph(lines_of(words.helper)),
        name,
        Paragraph(lines_of(own.text[texts.register])),
    )
