"""Ten situations at a pgb: one on each screen, no score."""

from wmo_core.ui.screens import walk

walk.flow("pgb", screen="situaties", before="natura_pgb", after="natura_pgb")
