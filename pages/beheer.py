"""Beheer: the accounts of staff."""

from wmo_core.ui.parts import frame
from wmo_core.ui.screens.staff import accounts

texts = frame.begin("beheer")
frame.top(texts)
frame.back(texts)
frame.heading(texts.screen.beheer.titel)
accounts.draw(texts)
frame.end(texts)
