"""One question to practise with, before the real ones."""

from wmo_core.ui import practice

practice.draw()
