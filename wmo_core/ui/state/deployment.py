"""What the operator chose for this deployment: its municipality, and handing over by a code."""

import os
from pathlib import Path

from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.today import another_day

# The name stands in docs/gemeente-toevoegen.md.
VARIABLE = "WMO_PLAN_GEMEENTE"
# These stand in docs/doorgeven.md.
HAND_OVER = "WMO_PLAN_DOORGEVEN"
DATABASE = "WMO_DATABASE_URL"
DATA = "WMO_PLAN_DATA"
PEPPER = "WMO_PLAN_PEPER"
_ON, _OFF = "aan", "uit"
_BESIDE_THE_APP = Path(__file__).parents[3] / "data"


def _chosen(variable: str) -> str:
    return os.environ.get(variable, "").strip()


def only_gemeente() -> str | None:
    """Return the id of the municipality of this deployment, or None when the resident chooses."""
    return _chosen(VARIABLE) or None


def may_hand_over() -> bool:
    """Return whether answers can be handed over by a code. Without that nothing is stored here."""
    return _chosen(HAND_OVER) != _OFF


def database_address() -> str:
    """Return the address of a PostgreSQL database, or nothing for SQLite in the data folder."""
    return _chosen(DATABASE)


def data_folder() -> Path:
    """Return the folder for what is stored."""
    return Path(_chosen(DATA) or _BESIDE_THE_APP)


def chosen_pepper() -> str:
    """Return the pepper that the operator chose, or nothing for one that the app makes in the data folder."""
    return _chosen(PEPPER)


def new_dossier() -> Dossier:
    """Return the empty dossier with which a resident begins."""
    return Dossier(gemeente=only_gemeente())


def at_home(found: Dossier) -> Dossier:
    """Return answers from elsewhere as answers for the municipality of this deployment, if it has one."""
    chosen = only_gemeente()
    return found.model_copy(update={"gemeente": chosen, "gemeente_name": ""}) if chosen else found


def check_deployment() -> None:
    """Refuse a municipality without a folder, a day that is none, and a switch that is neither on nor off.

    Raises SettingError.
    """
    another_day()
    chosen = only_gemeente()
    if chosen is not None and chosen not in gemeente_ids():
        known = ", ".join(gemeente_ids())
        raise SettingError(
            f"De gemeente in {VARIABLE} heeft geen map in content/gemeenten; kies uit: {known}."
        )
    if _chosen(HAND_OVER) not in ("", _ON, _OFF):
        raise SettingError(f"{HAND_OVER} is {_ON} of {_OFF}.")
