"""A pause: what is kept where, how to go on later, and the button to keep the answers as a file."""

from wmo_core.ui.parts import frame
from wmo_core.ui.screens import pausing

texts = frame.begin("pauze")
frame.top(texts)
frame.back_to_reading(texts)
frame.heading(texts.screen.pauze.titel)
pausing.draw(texts)
frame.end(texts, "privacy")
