"""Costs and days, for staff who need them at once."""

from wmo_core.access import Action
from wmo_core.ui.parts import form, frame
from wmo_core.ui.screens.desk import calculator
from wmo_core.ui.screens.staff import entrance

texts = frame.begin("rekenen")
with form.screen("rekenen"):
    frame.top(texts)
    frame.back(texts)
    frame.heading(texts.screen.rekenen.titel)
    if entrance.lets_in(Action.USE_CALCULATOR, texts):
        calculator.draw(texts)
frame.end(texts)
