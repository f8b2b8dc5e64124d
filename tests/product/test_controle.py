"""The texts, the law and the questions of the product are in order for ``controle``, all checks together."""

from wmo_core.product import MIJN_WMO_PLAN
from wmo_core.redactie.checks.all_checks import all_findings


def test_the_product_is_in_order() -> None:
    found = [finding.in_words(MIJN_WMO_PLAN.content.parent) for finding in all_findings(MIJN_WMO_PLAN)]
    assert found == []
