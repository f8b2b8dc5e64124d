"""Does the slow first things before the first visitor comes."""

import gc
import importlib

from wmo_core.content.register import Register
from wmo_core.content.search.sources import load_index
from wmo_core.documents.plan_files import PlanFormat, make_each
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
from wmo_core.sources import read_everything
from wmo_core.today import today
from wmo_core.ui.state.deployment import has_accounts

# Each of these costs a tenth of a second up to a whole second at its first import.
_SLOW_IMPORTS = (
    "babel.dates",
    "babel.numbers",
    "pandas",  # the app does not use it, but Streamlit does when it sends a message to the bridge
    "typst",
)


def warm_up() -> None:
    """Import what is slow and keep it out of the garbage collector's rounds."""
    of_staff = ("streamlit_authenticator",) if has_accounts() else ()
    for name in (*_SLOW_IMPORTS, *of_staff):
        importlib.import_module(name)
    read_everything()
    _first_document()
    for register in Register:
        load_index(register, None)  # the first word asks for the whole dictionary
    gc.collect()
    gc.freeze()


def _first_document() -> None:
    """The first PDF of a process reads all fonts, which takes longer than the document itself.

    When it cannot be made the app starts all the same: there are other formats.
    """
    make_each(word_plan(plan_facts(Dossier(), today()), Register.NL), [PlanFormat.PDF])
