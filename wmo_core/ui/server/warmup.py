"""Does the slow first things before the first visitor comes."""

import gc
import importlib

from wmo_core.content.accessibility import load_result
from wmo_core.content.exercise import load_exercise, load_teach_back
from wmo_core.content.explanations import load_pages, load_stories
from wmo_core.content.first_page import load_page_texts
from wmo_core.content.gemeenten import gemeente_ids, load_gemeente
from wmo_core.content.other_laws import load_other_laws
from wmo_core.content.pictograms import load_pictograms
from wmo_core.content.pronunciation import load_pronunciation
from wmo_core.content.register import Register
from wmo_core.content.streamlit_words import load_replacements
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.documents.plan_files import PlanFormat, make_each
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.law.parameters import load_parameters
from wmo_core.law.regelsets import load_regelsets
from wmo_core.law.werkdagen import load_kalender
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.wording import word_plan
from wmo_core.signposts.loader import load_rules
from wmo_core.today import today

# Each of these costs a tenth of a second up to a whole second at its first import.
_SLOW_IMPORTS = (
    "babel.dates",
    "babel.numbers",
    "pandas",  # the app does not use it, but Streamlit does when it sends a message to the bridge
    "plotly.graph_objects",
    "typst",
)


def warm_up() -> None:
    """Import what is slow and keep it out of the garbage collector's rounds."""
    for name in _SLOW_IMPORTS:
        importlib.import_module(name)
    _first_figure()
    load_everything()
    _first_document()
    gc.collect()
    gc.freeze()


def load_everything() -> None:
    """Read the law, the questions, the texts and the local files once. Raises LoadError for a faulty file."""
    load_parameters()
    load_regelsets()
    load_kalender()
    load_rules()
    load_pictograms()
    load_wegwijzer()
    load_pronunciation()
    load_page_texts()
    load_replacements()
    load_result()
    for register in Register:
        load_texts(register)
        load_pages(register)
        load_stories(register)
        load_exercise(register)
        load_teach_back(register)
        load_other_laws(register)
    for gemeente_id in gemeente_ids():
        load_gemeente(gemeente_id)
    for flow_id in flow_ids():
        load_flow(flow_id)


def _first_figure() -> None:
    """The first figure of plotly reads its templates, which costs more than the import."""
    from plotly import graph_objects

    graph_objects.Figure(graph_objects.Bar(x=[0], y=[0])).to_json()


def _first_document() -> None:
    """The first PDF of a process reads all fonts, which takes longer than the document itself.

    When it cannot be made the app starts all the same: there are other formats.
    """
    make_each(word_plan(plan_facts(Dossier(), today()), Register.NL), [PlanFormat.PDF])
