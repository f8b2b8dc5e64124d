"""Makes a code with which a helper takes over a copy of the answers."""

from wmo_core.ui.parts import frame
from wmo_core.ui.screens.handover import giving

texts = frame.begin("doorgeven")
frame.top(texts)
frame.back(texts)
frame.heading(texts.screen.doorgeven.titel)
giving.draw(texts)
frame.end(texts)
