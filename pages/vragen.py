"""The questions of the self-assessment: one question on each screen."""

from wmo_core.ui.screens import walk

walk.flow("zelftest", screen="vragen", before="start", after="uitkomst")
