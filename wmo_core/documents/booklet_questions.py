"""The questions of the flows as pages to fill in with a pen. Their words are those of the screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wmo_core.content.fill import fill
from wmo_core.content.flow_words.wording import QuestionText
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.content.texts import Texts
from wmo_core.documents.booklet_words import BookletWords
from wmo_core.documents.plan_document import lines_of
from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.flows.expand import CHOOSE_ONDERWERPEN
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Question
from wmo_core.flows.numbers import FLOWS, question_numbers
from wmo_core.plan.blanks import dated_blanks
from wmo_core.press.blocks import (
    Block,
    BulletList,
    Group,
    Heading,
    Paragraph,
    Tick,
    TickBoxes,
    Tone,
    WriteLines,
)

_ONLY_WORDS, _WORDS = 5, 2  # lines to write on: at a question that is only about own words, and at others
_SHORT = 12  # characters; choices up to this length leave room for one more beside them
_PGB = "pgb"


class QuestionPages:
    """Makes the pages of the questions in one register."""

    def __init__(
        self, texts: Texts, words: BookletWords, on: date, columns: int, onderwerpen: tuple[str, ...] = ()
    ) -> None:
        """Keep the words of a day, the numbers, how many choices stand beside each other, which onderwerpen.

        With no onderwerpen all questions are there. A booklet of a few has no pages to pass over, so that its
        parts follow each other, and no situations of a pgb; a question has its number of the whole one.
        """
        self._chosen = onderwerpen
        self._texts, self._words, self._columns = texts, words, columns
        self._dated = dated_blanks(on, texts)
        self._numbers = question_numbers()
        self._first = next(iter(self._numbers))
        steps = (step for flow_id in FLOWS for step in load_flow(flow_id).steps)
        self._first_on_a_step = {step.questions[0].id for step in steps}

    def blocks(self) -> Iterator[Block]:
        """Yield every question once, under the heading of its part or its onderwerp."""
        under, themed = "", False
        for flow_id in FLOWS:
            for question in load_flow(flow_id).questions:
                heading = question.onderwerp or question.part
                if self._leaves_out(flow_id, question):
                    continue
                asked = self._question(question)
                if heading == under:
                    yield asked
                elif question.onderwerp:
                    yield from self._onderwerp(question, asked)
                else:
                    yield self._part(question, asked, own_page=themed)
                under, themed = heading, question.onderwerp is not None

    def _leaves_out(self, flow_id: str, question: Question) -> bool:
        """Return whether a booklet of a few onderwerpen passes over this question."""
        if not self._chosen:
            return False
        on_request = question.part in load_flow(flow_id).on_request
        if flow_id == _PGB or question.id == CHOOSE_ONDERWERPEN or question.more or on_request:
            return True
        about = question.onderwerp is None or question.onderwerp in self._chosen
        conditions = (each for each in question.ask_if if each.question == CHOOSE_ONDERWERPEN)
        return not about or any(set(each.any_of).isdisjoint(self._chosen) for each in conditions)

    def _part(self, question: Question, asked: Group, *, own_page: bool) -> Group:
        """Return the first question of a part; it stands on no page that someone may pass over."""
        heading = Heading(self._texts.part(question.part), letter=self._whole(question, _PGB))
        only = (Paragraph(lines_of(self._words.only_pgb)),) if question.part == _PGB else ()
        own_page = not self._chosen and (own_page or bool(only) or question.id == self._first)
        return replace(asked, blocks=(heading, *only, *asked.blocks), own_page=own_page)

    def _onderwerp(self, question: Question, asked: Group) -> Iterator[Block]:
        """Yield the start of an onderwerp on its own page: who did not choose it passes it over."""
        text = self._texts.onderwerp(question.onderwerp or "")
        chosen_at = {"nummer": self._numbers[CHOOSE_ONDERWERPEN]}
        only = () if self._chosen else (Paragraph(lines_of(fill(self._words.only_theme, chosen_at))),)
        heading = Heading(text.title, letter=self._whole(question, question.part))
        start = (heading, Paragraph((text.example,)), *only)
        yield Group(start, own_page=not self._chosen, keep=True, lead=True)
        yield asked

    def _whole(self, question: Question, part: str) -> str:
        """Return the number that the questions of a part share; nothing where each has its own."""
        return self._numbers[question.id].partition(".")[0] if question.part == part else ""

    def _question(self, question: Question) -> Group:
        text = self._texts.question(question.id).on_a_day(self._dated)
        blocks: list[Block] = [Heading(text.text, level=2, letter=self._numbers[question.id])]
        blocks += self._only_if(question)
        if text.help:
            blocks.append(Paragraph(lines_of(text.help), Tone.SOFT))
        blocks += self._choices(question, text)
        if question.kind == "text":
            blocks.append(WriteLines(text.words, _ONLY_WORDS))
        if question.tells:
            blocks.append(WriteLines(text.words, _WORDS))
            blocks.append(TickBoxes((Tick(self._texts.talk, pictogram="praten"),)))
        return Group(tuple(blocks), keep=True)

    def _only_if(self, question: Question) -> Iterator[Block]:
        """Yield on which answers this question is asked. The page of an onderwerp says so for its own."""
        for condition in () if question.onderwerp else question.ask_if:
            of_the_booklet = self._chosen and condition.question == CHOOSE_ONDERWERPEN
            if of_the_booklet or not condition.any_of:  # who answers what nobody asked does no harm
                continue
            options = self._texts.question(condition.question).options
            number = {"nummer": self._numbers[condition.question]}
            yield Paragraph((fill(self._words.only_if, number),), Tone.LABEL)
            yield BulletList(tuple(options[option] for option in condition.any_of))

    def _choices(self, question: Question, text: QuestionText) -> Iterator[Block]:
        if question.kind == "onderwerpen":
            yield from self._onderwerpen(text)
        elif question.options:
            yield self._ticks(question, text, question.options)
        if question.id in self._first_on_a_step and question.kind != "text":
            yield self._ticks(question, text, OPEN_OPTIONS)

    def _ticks(self, question: Question, text: QuestionText, options: tuple[str, ...]) -> TickBoxes:
        """Return boxes; the two that leave a question open stand beside each other, also in large type."""
        ticks = (
            Tick(text.options[option], pictogram=pictogram_for(option, question.id) or "")
            for option in options
        )
        if options == OPEN_OPTIONS:
            return TickBoxes(tuple(ticks), columns=2)
        is_short = all(len(text.options[option]) <= _SHORT for option in options)
        return TickBoxes(tuple(ticks), self._columns + is_short)

    def _onderwerpen(self, text: QuestionText) -> Iterator[Block]:
        """Yield the onderwerpen under their themes, each with the number of its own pages."""
        flow = load_flow(FLOWS[0])
        asked = [question for question in flow.questions if question.onderwerp]
        shared = {question.onderwerp: self._whole(question, question.part) for question in asked}
        for theme in flow.themes:
            yield Paragraph((self._texts.part(theme),), Tone.LABEL)
            ticks = (
                Tick(f"{shared[one.id]}. {text.options[one.id]}", pictogram=pictogram_for(one.id) or "")
                for one in flow.onderwerpen
                if one.theme == theme
            )
            yield TickBoxes(tuple(ticks), self._columns)
