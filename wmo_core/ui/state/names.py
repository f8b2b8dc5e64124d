"""The names in ``st.session_state``; only the bridge has a few of its own (``BRIDGE_KEYS``)."""

FIELD = "v:"  # every field of a screen has a name that starts so

SECRET = "geheim:"  # and a field for a password so: the tab keeps nothing of it

DOSSIER = "dossier"
RESTORED = "restored"
THROUGH_APP = "through_app"
STEP = "step"
PAGE = "page"
PLACES = "places"
SET_OUT = "set_out"
CHANGING = "changing"
PARTS = "parts"
FAULT = "fault"
CLEAR = "clear"
SET_ASIDE = "set_aside"
SETTLED = "settled"
FILE_READY = "bestand_klaar"  # the token and the name of the file that was made last
FILE_FAILED = "bestand_mislukt"  # the button of a file that could not be made
LEFT_OUT = "left_out"  # the days of a file that cannot be right
NOT_KEPT = (
    "not_kept"  # the days that were typed and cannot be right: an older one, or none, stands in the plan
)

# What a screen shows or was asked for; none of it is an answer.
READ_LAST = "gelezen"
SEARCHED = "gezocht"
PRACTISED = "geoefend"
TYPING_BOOKLET = "boekje_overtypen"
EDITED_ITEM = "bewerkt"
WIPE_ASKED = "wissen_gevraagd"
HELP_ASKED = "helpen_gevraagd"
OTHER_FORMS = "andere_vormen"
ANSWERS_FILE = "bestand"
LOCKED_FILE = "gesloten_bestand"  # a file that waits for its password
EXERCISE = "oefening:"  # before the name of an exercise: the situation, and what was tapped there
OPENED = "open:"  # before the name of a drawing
