"""The accessibility statement."""

from wmo_core.ui.parts import frame
from wmo_core.ui.screens import accessibility

texts = frame.begin("toegankelijkheid")
frame.top(texts)
frame.back_to_reading(texts)
frame.heading(texts.screen.toegankelijkheid.titel)
accessibility.statement(texts)
frame.end(texts)
