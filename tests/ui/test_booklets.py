"""A booklet is kept after it was made, for each product apart."""

from datetime import date

import pytest

from tests.wereld import WERELD
from wmo_core.product import MIJN_WMO_PLAN, product, use
from wmo_core.ui.server import booklets


def test_another_product_gets_its_own_booklet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(booklets, "booklet_pdf", lambda *_, **__: str(product().content).encode())
    monkeypatch.setattr(booklets, "today", lambda: date(2099, 1, 1))  # no other test asks for it
    before = product()
    try:
        for one in (WERELD, MIJN_WMO_PLAN):
            use(one)
            found = booklets.booklet("/boekje.pdf")
            assert found is not None and found.plain == str(one.content).encode()
    finally:
        use(before)
