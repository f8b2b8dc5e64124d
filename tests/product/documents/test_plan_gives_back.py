"""A plan with the questions of now, saved and opened again, says the same."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.own_file.plans import check_round, somebody


@settings(max_examples=25)
@given(st.randoms(use_true_random=True))
def test_the_same_plan_comes_of_a_plan(chance: Random) -> None:
    check_round(somebody(chance))
