"""Explanation: a list of subjects, one subject, or the words."""

from wmo_core.ui.parts import explanation_links, frame
from wmo_core.ui.screens.reading import explanations

texts = frame.begin("lezen", explanations.title(), explanations.step())
frame.top(texts)
frame.back_to_reading(texts)
explanations.draw(texts)
frame.end(texts)
explanation_links.follow()
