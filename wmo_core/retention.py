"""Where answers stay and for how long. The code and the texts both read it here, so that they agree."""

from collections.abc import Mapping

SERVER_SECONDS = 120  # after a tab is gone: .streamlit/config.toml and how often Streamlit looks
DOWNLOAD_SECONDS = 60  # a file to download, from the press on its button
DESK_IDLE_MINUTES = (
    5  # at a desk without a key, press, scroll or touch, until the app asks whether someone is there
)
DESK_ANSWER_MINUTES = 1  # and then until it wipes

# The blanks of the texts.
RETENTION: Mapping[str, str] = {
    "server_minuten": str(SERVER_SECONDS // 60),
    "download_seconden": str(DOWNLOAD_SECONDS),
    "loket_minuten": str(DESK_IDLE_MINUTES),
    "loket_antwoord": str(DESK_ANSWER_MINUTES),
    "loket_samen": str(DESK_IDLE_MINUTES + DESK_ANSWER_MINUTES),
}
