"""Lets every page go through app.py, also the first one after the server started."""

from streamlit.runtime.pages_manager import PagesManager


def open_every_page_through_the_app() -> None:
    """Switch off the folder of pages.

    Until app.py has run once, Streamlit would run a file in pages/ without it: a deep link, or a tab that
    was open while the server started again, would end on the first screen.
    """
    PagesManager.uses_pages_directory = False
