"""The web server: Streamlit as an ASGI application, with what it lacks added in front."""

from wmo_core.ui.server.application import create_app

__all__ = ["create_app"]
