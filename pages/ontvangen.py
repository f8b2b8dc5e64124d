"""Takes over what someone handed over by a code."""

from wmo_core.ui.parts import frame
from wmo_core.ui.screens.handover import taking

texts = frame.begin("ontvangen")
taking.look_at_the_code_of_the_address()
frame.top(texts)
frame.back(texts)
frame.heading(texts.screen.ontvangen.titel)
taking.draw(texts)
frame.end(texts)
