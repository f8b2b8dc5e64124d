"""Who may do what. Each act of staff asks here; a screen that is not drawn is no lock."""

from wmo_core.access.accounts import Account, Role
from wmo_core.access.table import Action, NotAllowedError, allows, belongs_to, owner_of, require

__all__ = ["Account", "Action", "NotAllowedError", "Role", "allows", "belongs_to", "owner_of", "require"]
