"""Walks all rules and all voorzieningen: for each there are answers that a resident can give."""

from collections.abc import Iterator
from itertools import product

from wmo_core.flows.answers import OPEN_OPTIONS, Answer
from wmo_core.flows.check import check_answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.flows.models import Condition
from wmo_core.law.voorzieningen import Kind, load_voorzieningen
from wmo_core.signposts.evaluate import signposts
from wmo_core.signposts.loader import load_rules
from wmo_core.signposts.models import KIND_OF_STEP, Step

FLOW = load_flow("zelftest")
RULES = load_rules()
CONDITIONS = [(rule, group, each) for rule in RULES for group in rule.when for each in group]
AT_HOME, WLZ = FLOW.question("thuis"), FLOW.question("wlz")


def with_the_way_there(group: tuple[Condition, ...]) -> Iterator[Condition]:
    """Yield the conditions, and those under which their questions are asked."""
    for condition in group:
        yield from with_the_way_there(FLOW.question(condition.question).ask_if)
        yield condition


def smallest_answers(group: tuple[Condition, ...]) -> dict[str, Answer]:
    """Return the smallest set of answers that fulfils one group, as a resident could give it."""
    conditions = tuple(with_the_way_there(group))
    chosen: dict[str, tuple[str, ...]] = {}
    for condition in conditions:
        question = FLOW.question(condition.question)
        avoid = {option for each in conditions if each.question == question.id for option in each.none_of}
        allowed = [option for option in condition.any_of or question.options if option not in avoid]
        have = chosen.get(question.id, ())
        chosen[question.id] = have if set(have) & set(allowed) else (*have, allowed[0])
    return {question: Answer(chosen=options) for question, options in chosen.items()}


def fired(answers: dict[str, Answer]) -> set[str]:
    """Return the ids of the rules that come out."""
    return {signpost.rule.id for signpost in signposts(FLOW, answers)}


def test_each_group_of_each_rule_comes_out_for_answers_that_can_be_given() -> None:
    for rule, group in ((each, group) for each in RULES for group in each.when):
        answers = smallest_answers(group)
        assert check_answers(FLOW.by_id, answers) is None, rule.id
        assert set(Journey(FLOW, answers).counted) == set(answers), rule.id
        signpost = next((each for each in signposts(FLOW, answers) if each.rule.id == rule.id), None)
        assert signpost, f"{rule.id} komt er niet uit bij {answers}"
        asked = {condition.question for condition in group if condition.any_of}
        assert {reason.question_id for reason in signpost.because} == asked, rule.id
        assert all(reason.options for reason in signpost.because), rule.id


def test_a_rule_stays_away_when_one_of_its_answers_is_left_open() -> None:
    for rule, group, condition in CONDITIONS:
        if condition.any_of:
            open_option = next(option for option in OPEN_OPTIONS if option not in condition.any_of)
            answers = smallest_answers(group) | {condition.question: Answer(chosen=(open_option,))}
            assert rule.id not in fired(answers), rule.id


def test_a_rule_stays_away_when_an_answer_rules_it_out() -> None:
    for rule, group, condition in CONDITIONS:
        for option in condition.none_of:
            answers = smallest_answers(group)
            many = FLOW.question(condition.question).may_choose_many
            kept = answers[condition.question].chosen if many else ()
            answers[condition.question] = Answer(chosen=(*kept, option))
            assert rule.id not in fired(answers), rule.id


def test_each_voorziening_comes_out_for_some_answers() -> None:
    for voorziening in load_voorzieningen().values():
        rules = [rule for rule in RULES if voorziening.id in rule.voorzieningen]
        assert rules, f"Geen regel noemt {voorziening.id}: schrijf er een in wmo_core/signposts/rules."
        for rule in rules:
            assert KIND_OF_STEP[rule.step] == voorziening.kind
            assert rule.id in fired(smallest_answers(rule.when[0]))


def test_the_step_huisgenoten_always_looks_at_who_lives_there() -> None:
    somebody = set(AT_HOME.options) - set(AT_HOME.exclusive)
    for rule in (rule for rule in RULES if rule.step is Step.HUISGENOTEN):
        for group in rule.when:
            at_home = [set(condition.any_of) for condition in group if condition.question == AT_HOME.id]
            assert at_home and at_home[0] and at_home[0] <= somebody, rule.id


def test_of_one_voorziening_the_wlz_means_the_same_in_each_rule() -> None:
    """Help that goes to the Wlz for one rule must not be named by another to somebody with the Wlz."""
    for voorziening, option in product(load_voorzieningen().values(), WLZ.options):
        groups = [(r, group) for r in RULES if voorziening.id in r.voorzieningen for group in r.when]
        outcomes = {
            rule.id in fired(smallest_answers(group) | {WLZ.id: Answer(chosen=(option,))})
            for rule, group in groups
            if voorziening.kind is Kind.MAATWERKVOORZIENING
        }
        assert len(outcomes) <= 1, (voorziening.id, option)
