"""The empty booklet at fixed addresses, also without JavaScript. Made when somebody asks, then kept."""

import logging
from datetime import date
from functools import lru_cache

from wmo_core.content.register import Register
from wmo_core.documents.booklet import booklet_pdf
from wmo_core.product import Product, product
from wmo_core.today import today
from wmo_core.ui.server.assets import Asset
from wmo_core.ui.state.deployment import only_gemeente

_LOG = logging.getLogger(__name__)
# Path, register and whether in large letters. The first two stand on the page without JavaScript.
BOOKLETS = {
    "/boekje-makkelijk.pdf": (Register.EASY_READ, False),
    "/boekje.pdf": (Register.NL, False),
    "/boekje-makkelijk-groot.pdf": (Register.EASY_READ, True),
    "/boekje-groot.pdf": (Register.NL, True),
}


def booklet(path: str) -> Asset | None:
    """Return the booklet at this address, for the municipality of this deployment, or None.

    None also when it cannot be made; the log then says so.
    """
    if path not in BOOKLETS:
        return None
    try:
        return _made(product(), path, only_gemeente(), today().isoformat())
    except Exception as error:  # Whatever it is, the page itself must stay.
        _LOG.log(logging.ERROR, "Het boekje %s kon niet worden gemaakt: %s.", path, type(error).__name__)
        return None


@lru_cache(maxsize=2 * len(BOOKLETS))  # for each product apart
def _made(_read: Product, path: str, gemeente_id: str | None, day: str) -> Asset:
    """Return one booklet with the terms of a day. A file to keep, not a page: a reader opens it by itself."""
    register, large = BOOKLETS[path]
    content = booklet_pdf(register, gemeente_id, on=date.fromisoformat(day), large=large)
    as_file = f"attachment; filename={path.removeprefix('/')}".encode()
    return Asset("application/pdf", content, None, ((b"content-disposition", as_file),))
