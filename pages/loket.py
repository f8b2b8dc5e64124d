"""The board of the Wmo-loket: which terms run."""

from wmo_core.access import Action
from wmo_core.ui.parts import frame
from wmo_core.ui.screens.desk import overview
from wmo_core.ui.screens.staff import entrance

texts = frame.begin("loket")
frame.top(texts)
frame.back(texts)
frame.heading(texts.screen.loket.titel)
if entrance.lets_in(Action.SEE_BOARD, texts):
    overview.draw(texts)
frame.end(texts)
