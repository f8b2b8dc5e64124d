"""Does the slow first things before the first visitor comes."""

import gc
import importlib

# Each of these costs a tenth of a second up to a whole second at its first import.
_SLOW_IMPORTS = ("babel.dates", "babel.numbers", "pandas", "plotly.graph_objects", "typst")


def warm_up() -> None:
    """Import what is slow and keep it out of the garbage collector's rounds."""
    for name in _SLOW_IMPORTS:
        importlib.import_module(name)
    _first_figure()
    gc.collect()
    gc.freeze()


def _first_figure() -> None:
    """The first figure of plotly reads its templates, which costs more than the import."""
    from plotly import graph_objects

    graph_objects.Figure(graph_objects.Bar(x=[0], y=[0])).to_json()
