"""Someone who reads with difficulty can tap an answer of an exercise by its picture."""

from typing import get_args

from wmo_core.content.exercise import Situation
from wmo_core.content.pictogram_places import pictogram_for
from wmo_core.ui.screens.reading.exercise import IDEAS

ANSWERS: tuple[str, ...] = get_args(Situation.model_fields["answer"].annotation)


def test_each_answer_of_an_exercise_has_a_picture_of_its_own() -> None:
    pictures = [pictogram_for(IDEAS[answer]) for answer in ANSWERS]
    assert None not in pictures
    assert len(set(pictures)) == len(ANSWERS)
