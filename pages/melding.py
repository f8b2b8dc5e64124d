"""One melding of the Wmo-loket."""

from wmo_core.access import Action
from wmo_core.ui.parts import form, frame
from wmo_core.ui.screens.desk import melding
from wmo_core.ui.screens.staff import entrance

texts = frame.begin("melding")
with form.screen("melding"):
    frame.top(texts)
    frame.back(texts)
    frame.heading(melding.title(texts))
    if entrance.lets_in(Action.OPEN_MELDING, texts):
        melding.draw(texts)
frame.end(texts)
