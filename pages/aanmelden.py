"""Staff log in here."""

from wmo_core.ui.parts import frame
from wmo_core.ui.screens.staff import logging_in

texts = frame.begin("aanmelden")
frame.top(texts)
frame.back(texts)
frame.heading(texts.screen.aanmelden.titel)
logging_in.draw(texts)
frame.end(texts)
