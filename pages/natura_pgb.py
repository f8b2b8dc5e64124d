"""Zorg in natura or a pgb: side by side, on someone's own answers, and ten situations without a score."""

from wmo_core.ui.screens import forms_of_help

forms_of_help.draw()
