"""One question to practise with, before the real ones."""

from wmo_core.ui.screens import practice

practice.draw()
