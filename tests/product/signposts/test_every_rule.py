"""Walks all rules and all voorzieningen: for each there are answers that a resident can give."""

from collections.abc import Iterable
from itertools import product

from wmo_core.flows.answers import OPEN_OPTIONS, Answer
from wmo_core.flows.check import check_answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.law.voorzieningen import Kind, load_voorzieningen
from wmo_core.signposts.evaluate import signposts
from wmo_core.signposts.loader import load_rules
from wmo_core.signposts.models import KIND_OF_STEP, Group, Rule, Step

FLOW = load_flow("zelftest")
RULES = load_rules()
GROUPS = [(rule, group) for rule in RULES for group in rule.when]
AT_HOME, WLZ = FLOW.question("thuis"), FLOW.question("wlz")


def with_the_way_there(questions: Iterable[str], chosen: dict[str, tuple[str, ...]]) -> None:
    """Add the answers under which these questions are asked, unless a fitting one was chosen already."""
    for question in questions:
        for condition in FLOW.question(question).ask_if:
            with_the_way_there([condition.question], chosen)
            choose(condition.question, condition.any_of, chosen)


def choose(question: str, allowed: tuple[str, ...], chosen: dict[str, tuple[str, ...]]) -> None:
    """Add one of the allowed options where none was chosen."""
    have = chosen.get(question, ())
    chosen[question] = have if set(have) & set(allowed) else (*have, allowed[0])


def smallest_answers(group: Group) -> dict[str, Answer]:
    """Return the smallest set of answers that fulfils one group, as a resident could give it."""
    chosen: dict[str, tuple[str, ...]] = {}
    with_the_way_there((condition.question for condition in group.all), chosen)
    for condition in group.all:
        ruled_out = {o for each in group.unless if each.question == condition.question for o in each.any_of}
        choose(condition.question, tuple(o for o in condition.any_of if o not in ruled_out), chosen)
    return {question: Answer(chosen=options) for question, options in chosen.items()}


def fired(answers: dict[str, Answer]) -> set[str]:
    """Return the ids of the rules that come out."""
    return {signpost.rule.id for signpost in signposts(FLOW, answers)}


def test_each_group_of_each_rule_comes_out_for_answers_that_can_be_given() -> None:
    for rule, group in GROUPS:
        answers = smallest_answers(group)
        assert check_answers(FLOW.by_id, answers) is None, rule.id
        assert set(Journey(FLOW, answers).counted) == set(answers), rule.id
        signpost = next((each for each in signposts(FLOW, answers) if each.rule.id == rule.id), None)
        assert signpost, f"{rule.id} komt er niet uit bij {answers}"
        asked = {condition.question for condition in group.all}
        assert asked <= {reason.question_id for reason in signpost.because}, rule.id
        assert all(reason.options for reason in signpost.because), rule.id


def others_hold(rule: Rule, answers: dict[str, Answer], but: Group) -> bool:
    """Return whether the rule comes out for another reason than this group."""
    return any(group.holds(answers) for group in rule.when if group != but)


def test_a_rule_stays_away_when_one_of_its_answers_is_left_open() -> None:
    for rule, group in GROUPS:
        for condition in group.all:
            open_option = next(option for option in OPEN_OPTIONS if option not in condition.any_of)
            answers = smallest_answers(group) | {condition.question: Answer(chosen=(open_option,))}
            assert rule.id not in fired(answers) or others_hold(rule, answers, group), rule.id


def test_a_rule_stays_away_when_an_answer_speaks_against_it() -> None:
    against = [(rule, group, each) for rule, group in GROUPS for each in group.unless]
    assert against
    for rule, group, condition in against:
        for option in condition.any_of:
            chosen = {question: answer.chosen for question, answer in smallest_answers(group).items()}
            with_the_way_there([condition.question], chosen)
            many = FLOW.question(condition.question).may_choose_many
            chosen[condition.question] = (*chosen.get(condition.question, ()), option) if many else (option,)
            answers = {question: Answer(chosen=options) for question, options in chosen.items()}
            assert not group.holds(Journey(FLOW, answers).counted), (rule.id, condition, option)


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
            at_home = [set(each.any_of) for each in group.all if each.question == AT_HOME.id]
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
