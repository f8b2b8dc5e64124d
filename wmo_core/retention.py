"""Where answers stay and for how long. The code and the texts both read it here, so that they agree."""

from collections.abc import Mapping

# After a tab is gone: a dead line is found, then .streamlit/config.toml, then a round of ui/server/clean.py.
SERVER_SECONDS = 120
DOWNLOAD_SECONDS = 60  # a file to download, from the press on its button
# At a desk without a key, press, scroll or touch, until the app asks whether someone is there.
DESK_IDLE_MINUTES = 5
DESK_ANSWER_MINUTES = 1  # and then until it wipes
# Staff: a ticket is exchanged at once; who does nothing for so long, or logged in so long ago, logs in again.
TICKET_SECONDS = 60
SIGN_IN_IDLE_MINUTES = 30
SIGN_IN_HOURS = 10

# What staff store goes so many weeks after the last day on its board. Beheer may choose another number.
RECORD_WEEKS = 6

# The blanks of the texts.
RETENTION: Mapping[str, str] = {
    "server_minuten": str(SERVER_SECONDS // 60),
    "download_seconden": str(DOWNLOAD_SECONDS),
    "loket_minuten": str(DESK_IDLE_MINUTES),
    "loket_antwoord": str(DESK_ANSWER_MINUTES),
    "loket_samen": str(DESK_IDLE_MINUTES + DESK_ANSWER_MINUTES),
}
# And those of the page about what staff store: as it is where nobody chose otherwise.
RECORDS_STAY: Mapping[str, str] = {
    "dossier_weken": str(RECORD_WEEKS),
    "melding_weken": str(RECORD_WEEKS),
}
