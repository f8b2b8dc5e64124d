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
TELL_UNPLACED = "tell_unplaced"  # that a file held more than has a place: until it was shown
NOT_KEPT = (
    "not_kept"  # the days that were typed and cannot be right: an older one, or none, stands in the plan
)

# What a screen shows or was asked for; none of it is an answer.
READ_LAST = "gelezen"
SEARCHED = "gezocht"
PRACTISED = "geoefend"
TYPING_BOOKLET = "boekje_overtypen"
EDITED_ITEM = "bewerkt"
TAB_NEWS = "bericht_over_tabblad"  # that all was wiped, or that the plan is open in another tab
OFFERED = "aangeboden"  # the answers of a file, until someone says that they may take the place of others
HELP_ASKED = "helpen_gevraagd"
OTHER_FORMS = "andere_vormen"
ANSWERS_FILE = "bestand"
GIVEN = "doorgegeven"  # the code that is on the screen
ENDED = "ingetrokken"  # a code was withdrawn just now
OFFERED_BY_CODE = "aangeboden_met_code"  # what lies ready for the code that was typed
CODE_OF_ADDRESS = "code_uit_adres"
LOCKED_FILE = "gesloten_bestand"  # a file that waits for its password
LEAVING = "afmelden"  # the browser must lose its cookie, and come anew
HALFWAY = "onderweg_naar_binnen"  # how far someone of the staff is
WAY_IN = "aanmelden"  # where it is said what is wrong there
MANAGING = "beheer"  # and here what is wrong with an account
NEW_PASSWORD = "nieuw_wachtwoord"  # the name and the first password that was just given
EXERCISE = "oefening:"  # before the name of an exercise: the situation, and what was tapped there
OPENED = "open:"  # before the name of a drawing
