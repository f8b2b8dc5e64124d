"""What this deployment stores, so that a page about it says only what is true here."""

from wmo_core.content.explanations import Explanation, Stores
from wmo_core.content.fill import BLANK, blanks
from wmo_core.errors import SettingError
from wmo_core.retention import RECORDS_STAY
from wmo_core.storage.errors import StorageError
from wmo_core.ui.state import records
from wmo_core.ui.state.deployment import has_accounts, may_hand_over


def stores() -> frozenset[Stores]:
    """Return what this deployment stores."""
    found: set[Stores] = set()
    if may_hand_over():
        found.add("code")
    if has_accounts():
        found.add("medewerkers")
    return frozenset(found or {"niets"})


def as_it_is(found: Explanation) -> Explanation:
    """Return a page with what is true here, and with how long records stay here."""
    here = found.where(stores())
    if not RECORDS_STAY.keys() & set(blanks(here.body)):
        return here
    weeks = _weeks()
    body = BLANK.sub(lambda blank: weeks.get(blank[1], blank[0]), here.body)
    return here.model_copy(update={"body": body})


def _weeks() -> dict[str, str]:
    """Return for how long records stay; as it is by itself while the database cannot be asked."""
    try:
        chosen = records.records().retention()
    except (SettingError, StorageError):
        return dict(RECORDS_STAY)
    return {f"{kind}_weken": str(weeks) for kind, weeks in chosen.items()}
