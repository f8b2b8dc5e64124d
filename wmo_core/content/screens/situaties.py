"""The words beside the ten situations about a pgb."""

from wmo_core.content.screens.base import ScreenWords


class SituatiesWords(ScreenWords):
    """The words beside the ten situations about a pgb."""
