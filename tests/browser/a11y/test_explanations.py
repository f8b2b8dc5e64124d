"""Every explanation and every story, with everything open: what axe makes of it, in light and in dark."""

import pytest

from tests.browser.a11y.explanations import Explanations, go_round, groups
from tests.browser.a11y.judging import Judged
from tests.browser.a11y.visiting import Visits
from wmo_core.content.register import Register
from wmo_core.plan.dossier import Dossier

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("group", groups(), ids=lambda group: group.id)
@pytest.mark.parametrize("register", Register)
def test_an_explanation_has_no_barriers(
    group: Explanations, register: Register, visits: Visits, request: pytest.FixtureRequest
) -> None:
    judged = Judged()
    with visits.at(f"lezen?pagina={group.id}", Dossier(in_register=register)) as resident:
        judged.rows.append(go_round(group, resident, judged))
        judged.report(request)
