"""For which municipality this deployment is, when the operator chose one."""

import os

from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.today import another_day

# The name stands in docs/gemeente-toevoegen.md.
VARIABLE = "WMO_PLAN_GEMEENTE"


def only_gemeente() -> str | None:
    """Return the id of the municipality of this deployment, or None when the resident chooses."""
    return os.environ.get(VARIABLE, "").strip() or None


def new_dossier() -> Dossier:
    """Return the empty dossier with which a resident begins."""
    return Dossier(gemeente=only_gemeente())


def at_home(found: Dossier) -> Dossier:
    """Return answers from elsewhere as answers for the municipality of this deployment, if it has one."""
    chosen = only_gemeente()
    return found.model_copy(update={"gemeente": chosen, "gemeente_name": ""}) if chosen else found


def check_deployment() -> None:
    """Refuse a municipality without a folder, and a day that is none. Raises SettingError."""
    another_day()
    chosen = only_gemeente()
    if chosen is not None and chosen not in gemeente_ids():
        known = ", ".join(gemeente_ids())
        raise SettingError(
            f"De gemeente in {VARIABLE} heeft geen map in content/gemeenten; kies uit: {known}."
        )
