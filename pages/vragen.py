"""The questions of the self-assessment: one step of one to three questions on each screen."""

from wmo_core.ui.screens import walk

walk.flow("zelftest", screen="vragen", after="uitkomst")
