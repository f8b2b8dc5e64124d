"""What the operator chose for this deployment: municipality, place, register, Snel weg, what is stored."""

import os
import re

from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.content.register import Register
from wmo_core.errors import SettingError
from wmo_core.plan.dossier import Dossier
from wmo_core.today import another_day
from wmo_core.zgw.settings import Settings, settings_of

# The names stand in the README; the first also in docs/gemeente-toevoegen.md.
VARIABLE = "WMO_PLAN_GEMEENTE"
PLACE = "WMO_PLAN_PLEK"
REGISTER = "WMO_PLAN_REGISTER"
QUICK_EXIT = "WMO_PLAN_SNEL_WEG"
HOME, DESK = "thuis", "loket"
NEUTRAL = "https://www.knmi.nl/"  # a page that anyone may be reading
_ADDRESS = re.compile(r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?(/[A-Za-z0-9._~/?=&%-]*)?")
HAND_OVER = "WMO_PLAN_DOORGEVEN"  # in docs/doorgeven.md too
ACCOUNTS = "WMO_PLAN_ACCOUNTS"
_ON, _OFF, _PASSWORD = "aan", "uit", "wachtwoord"


def only_gemeente() -> str | None:
    """Return the id of the municipality of this deployment, or None when the resident chooses."""
    return _chosen(VARIABLE) or None


def at_desk() -> bool:
    """Return whether the computers of this deployment stand at a desk, where one person follows another."""
    return _chosen(PLACE, HOME) == DESK


def own_register() -> Register:
    """Return the register in which everybody begins here."""
    return Register(_chosen(REGISTER, Register.NL))


def quick_exit() -> str:
    """Return the address of the page to which Snel weg leads."""
    return _chosen(QUICK_EXIT, NEUTRAL)


def may_hand_over() -> bool:
    """Return whether answers can be handed over by a code. Without that nothing is stored here."""
    return _chosen(HAND_OVER) != _OFF


def has_accounts() -> bool:
    """Return whether staff may log in here. Without that nothing of it can be reached."""
    return _chosen(ACCOUNTS, _OFF) != _OFF


def delivery_settings() -> Settings | None:
    """Return where what the desk has is delivered; None when that is off. Raises SettingError."""
    return settings_of(os.environ)


def new_dossier() -> Dossier:
    """Return the empty dossier with which a resident begins."""
    return Dossier(gemeente=only_gemeente(), in_register=own_register())


def at_home(found: Dossier) -> Dossier:
    """Return answers from elsewhere as answers for the municipality of this deployment, if it has one."""
    chosen = only_gemeente()
    return found.model_copy(update={"gemeente": chosen, "gemeente_name": ""}) if chosen else found


def check_deployment() -> None:
    """Refuse settings that cannot be used, and a day that is none. Raises SettingError."""
    another_day()
    chosen = only_gemeente()
    if chosen is not None and chosen not in gemeente_ids():
        known = ", ".join(gemeente_ids())
        raise SettingError(
            f"De gemeente in {VARIABLE} heeft geen map in content/gemeenten; kies uit: {known}."
        )
    _one_of(PLACE, HOME, DESK)
    _one_of(REGISTER, *Register)
    _one_of(HAND_OVER, _ON, _OFF)
    _one_of(ACCOUNTS, _OFF, _PASSWORD)
    delivery_settings()
    if not _ADDRESS.fullmatch(quick_exit()):
        raise SettingError(f"{QUICK_EXIT} is geen adres van een bladzijde; schrijf zoiets als {NEUTRAL}")


def _chosen(name: str, otherwise: str = "") -> str:
    return os.environ.get(name, "").strip() or otherwise


def _one_of(name: str, *known: str) -> None:
    if _chosen(name, known[0]) not in known:
        raise SettingError(f"{name} kan alleen {' of '.join(known)} zijn.")
