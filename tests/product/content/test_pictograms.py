"""Someone who reads with difficulty can choose by picture: each choice has one, and never that of another."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

from tests.product import CONTENT
from wmo_core.content.pictogram_places import OF_SCREENS, PLACES, pictogram_for
from wmo_core.content.pictograms import load_pictograms
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.documents.plan_document import FIXED_PICTOGRAMS, SECTION_PICTOGRAMS
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.flows.models import Question
from wmo_core.signposts.models import ALGEMEEN, Step
from wmo_core.toml_file import read_table

PICTOGRAMS = CONTENT / "pictogrammen"
QUESTIONS = [question for flow_id in flow_ids() for question in load_flow(flow_id).questions]
ONDERWERPEN = [onderwerp.id for onderwerp in load_flow("zelftest").onderwerpen]
TEMPLATES = {question.template for question in QUESTIONS if question.template}
# What stands on screen and on paper without being an option of a question.
PLACES_ON_SCREEN = [
    *ONDERWERPEN,
    *sorted(TEMPLATES),
    *(question.id for question in QUESTIONS if not question.template),
    *Step,
    ALGEMEEN,
]
FACES = ("goed", "gaat_wel", "niet_goed")
SHAPES = {"svg", "g", "path", "polygon", "polyline", "line", "rect", "circle", "ellipse"}
LARGEST = 6000  # bytes; a screen with many choices sends each drawing once


def pictures_of(question: Question) -> dict[str, str | None]:
    return {option: pictogram_for(option, question.id) for option in question.all_options}


def test_each_option_has_a_picture_and_no_two_options_of_a_question_share_one() -> None:
    for question in QUESTIONS:
        pictures = pictures_of(question)
        assert [option for option, name in pictures.items() if name is None] == [], question.id
        assert [name for name, times in Counter(pictures.values()).items() if times > 1] == [], question.id


def test_each_onderwerp_each_question_and_each_step_has_a_picture() -> None:
    assert [idea for idea in PLACES_ON_SCREEN if pictogram_for(idea) is None] == []


def test_the_steps_and_the_onderwerpen_each_have_their_own_picture() -> None:
    for ideas in (list(Step), ONDERWERPEN):
        assert len({pictogram_for(idea) for idea in ideas}) == len(ideas)


def test_who_uses_a_face_for_a_choice_of_three_uses_the_one_scale() -> None:
    """Good, so-so, not well: the same three faces in the same order, each with its word."""
    scales = [
        tuple(pictogram_for(option, question.id) for option in question.options)
        for question in QUESTIONS
        if question.kind == "choice" and len(question.options) == len(FACES)
    ]
    with_faces = [scale for scale in scales if set(scale) & set(FACES)]
    assert set(with_faces) == {FACES}


def test_each_place_on_paper_has_its_picture() -> None:
    assert {*SECTION_PICTOGRAMS.values(), *FIXED_PICTOGRAMS} <= load_pictograms().ids


def test_one_drawing_of_openmoji_never_stands_for_two_ideas() -> None:
    codes = [one.openmoji for one in load_pictograms().index if one.openmoji]
    assert len(codes) == len(set(codes))


def test_each_drawing_is_used() -> None:
    on_options = {name for question in QUESTIONS for name in pictures_of(question).values()}
    on_options |= {"ja", "nee"}  # whether the onderzoek was done, at the days
    elsewhere = {pictogram_for(idea) for idea in PLACES_ON_SCREEN}
    on_paper = {*SECTION_PICTOGRAMS.values(), *FIXED_PICTOGRAMS}
    assert load_pictograms().ids - on_options - elsewhere - on_paper == set()


def test_each_line_of_the_list_is_about_something_that_exists() -> None:
    options = {option for question in QUESTIONS for option in question.all_options}
    in_a_question = {
        f"{place}.{option}"
        for question in QUESTIONS
        for option in question.all_options
        for place in (question.id, question.template)
    }
    explained = {*load_texts(Register.NL).terms, *(group.id for group in load_wegwijzer().groups)}
    of_screens = {f"{within}.{idea}" for within, idea in OF_SCREENS}
    known = options | in_a_question | explained | of_screens | set(PLACES_ON_SCREEN)
    assert set(read_table(PICTOGRAMS / PLACES)[0]) - known == set()


def test_each_drawing_is_well_formed_small_and_fetches_nothing() -> None:
    for path in sorted(PICTOGRAMS.glob("*.svg")):
        text = path.read_text(encoding="utf-8")
        root = ElementTree.fromstring(text)
        assert root.get("viewBox") == "0 0 72 72", path.name
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= SHAPES, path.name
        assert not re.search(r"href|url\(|style=|<!|https?:(?!//www\.w3\.org/2000/svg)|\son\w+=", text), (
            path.name
        )
        assert len(text.encode()) < LARGEST, path.name
