"""Ten situations at a pgb: one on each screen, no score."""

from wmo_core.ui.screens import walk

walk.flow("pgb", screen="situaties", after="natura_pgb")
