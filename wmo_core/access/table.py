"""The one table of which role may do which act, and the one rule of whose records are whose."""

from collections.abc import Mapping
from enum import StrEnum

from wmo_core.access.accounts import Account, Role


class Action(StrEnum):
    """Everything that asks for an account."""

    REGISTER_MELDING = "register_melding"
    SEE_BOARD = "see_board"
    OPEN_MELDING = "open_melding"
    CHANGE_MELDING = "change_melding"
    EXPORT_MELDING = "export_melding"
    ERASE_MELDING = "erase_melding"
    PRINT_RECEIPT = "print_receipt"
    MARK_PLAN = "mark_plan"
    DELIVER = "deliver"
    SEE_DUE = "see_due"
    START_DOSSIER = "start_dossier"
    OPEN_DOSSIER = "open_dossier"
    CHANGE_DOSSIER = "change_dossier"
    EXPORT_DOSSIER = "export_dossier"
    ERASE_DOSSIER = "erase_dossier"
    TAKE_OVER = "take_over"
    GIVE_BACK = "give_back"
    USE_CALCULATOR = "use_calculator"
    SEE_COUNTS = "see_counts"
    MANAGE_ACCOUNTS = "manage_accounts"
    SEE_STATUS = "see_status"
    SET_RETENTION = "set_retention"
    PREVIEW_DAY = "preview_day"


# Beheer keeps the deployment going and reads nothing of a client.
_MAY: Mapping[Role, frozenset[Action]] = {
    Role.ONDERSTEUNER: frozenset(
        {
            Action.SEE_DUE,
            Action.START_DOSSIER,
            Action.OPEN_DOSSIER,
            Action.CHANGE_DOSSIER,
            Action.EXPORT_DOSSIER,
            Action.ERASE_DOSSIER,
            Action.TAKE_OVER,
            Action.GIVE_BACK,
            Action.USE_CALCULATOR,
        }
    ),
    # The loket opens a plan that came in, and does not write in it: it is the resident's.
    Role.LOKET: frozenset(
        {
            Action.REGISTER_MELDING,
            Action.SEE_BOARD,
            Action.OPEN_MELDING,
            Action.CHANGE_MELDING,
            Action.EXPORT_MELDING,
            Action.ERASE_MELDING,
            Action.PRINT_RECEIPT,
            Action.MARK_PLAN,
            Action.DELIVER,
            Action.OPEN_DOSSIER,
            Action.EXPORT_DOSSIER,
            Action.ERASE_DOSSIER,
            Action.TAKE_OVER,
            Action.USE_CALCULATOR,
        }
    ),
    Role.BEHEER: frozenset(
        {
            Action.SEE_COUNTS,
            Action.MANAGE_ACCOUNTS,
            Action.SEE_STATUS,
            Action.SET_RETENTION,
            Action.PREVIEW_DAY,
        }
    ),
}
_THE_LOKET = "loket"  # what colleagues at the desk register is of all of them


class NotAllowedError(Exception):
    """Nobody logged in, or this role may not do this. The message names no client."""


def allows(role: Role | None, action: Action) -> bool:
    """Return whether a role may do this; without a role nobody may."""
    return role is not None and action in _MAY[role]


def require(account: Account | None, action: Action) -> Account:
    """Return the account, if it may do this. Raises NotAllowedError."""
    if account is None or not allows(account.role, action):
        raise NotAllowedError(action)
    return account


def owner_of(account: Account) -> str:
    """Return whose the records are that this account makes. Raises NotAllowedError for one without any."""
    match account.role:
        case Role.ONDERSTEUNER:
            return account.id
        case Role.LOKET:
            return _THE_LOKET
        case Role.BEHEER:
            raise NotAllowedError(Role.BEHEER)


def belongs_to(account: Account, owner: str) -> bool:
    """Return whether a record of this owner is one of this account: its own, or of its loket."""
    return account.role is not Role.BEHEER and owner_of(account) == owner
