"""What stands open, and in which order: nothing twice, nothing gone, and never too much at once."""

from hypothesis import given
from hypothesis import strategies as st

from wmo_core.signposts.evaluate import AnswerRef, Signpost
from wmo_core.signposts.models import ALGEMEEN, Rule, Step
from wmo_core.signposts.outcome import Outcome, arranged, asked_for, proposed

QUESTIONS = ("tuin.wat_helpt", "koken.wat_helpt", "buurt", "mantelzorg_nodig", "tuin.wat_lukt_niet")


def post(
    name: str, step: Step, *because: tuple[str, str], general: bool = False, urgent: bool = False
) -> Signpost:
    """Return a signpost that these answers point to."""
    rule = Rule(
        id=name,
        onderwerp=ALGEMEEN,
        step=step,
        general=general,
        urgent=urgent,
        voorzieningen=(),
        source="Proefwet",
        when=(),
    )
    return Signpost(rule, tuple(AnswerRef(question, (option,)) for question, option in because))


@st.composite
def many(draw: st.DrawFn) -> tuple[Signpost, ...]:
    """Return signposts as answers could give them: each rule once."""
    wishes = st.tuples(st.sampled_from(QUESTIONS), st.sampled_from("abcde"))
    return tuple(
        post(
            f"r{number}",
            draw(st.sampled_from(list(Step))),
            *draw(st.lists(wishes, max_size=2, unique=True)),
            general=draw(st.booleans()),
            urgent=draw(st.sampled_from((True, False, False, False))),
        )
        for number in range(draw(st.integers(0, 25)))
    )


def ids(posts: tuple[Signpost, ...]) -> list[str]:
    return [each.rule.id for each in posts]


def closed(outcome: Outcome) -> list[str]:
    return [each for _, posts in outcome.more for each in ids(posts)]


@given(many())
def test_each_signpost_stands_there_once(posts: tuple[Signpost, ...]) -> None:
    found = arranged(posts)
    shown = [*ids(found.urgent), *ids(found.asked), *ids(found.first), *closed(found)]
    assert sorted(shown) == sorted(ids(posts))


@given(many())
def test_at_most_six_stand_open_and_three_of_a_kind(posts: tuple[Signpost, ...]) -> None:
    found = arranged(posts)
    assert len(found.urgent) <= 1 and len(found.asked) <= 3 and len(found.first) <= 3
    assert len(found.urgent) + len(found.asked) + len(found.first) <= 6


@given(many())
def test_what_stands_under_asked_was_asked_and_the_rest_is_up_the_ladder(posts: tuple[Signpost, ...]) -> None:
    found = arranged(posts)
    wished = ids(asked_for(posts))
    assert set(ids(found.asked)) <= set(wished)
    assert not {Step.ANDERE_WET, Step.MAATWERKVOORZIENING} & {each.rule.step for each in found.first}
    steps = list(Step)
    assert [step for step, _ in found.more] == sorted((step for step, _ in found.more), key=steps.index)
    assert all(each.rule.step is step for step, on_step in found.more for each in on_step)


@given(many())
def test_a_signpost_is_asked_for_or_proposed_or_general(posts: tuple[Signpost, ...]) -> None:
    asked, offered = set(ids(asked_for(posts))), set(ids(proposed(posts)))
    general = {each.rule.id for each in posts if each.rule.general}
    assert not asked & offered and not offered & general
    assert asked | offered | general == set(ids(posts))


def test_a_wish_is_answered_by_what_is_highest_on_the_ladder() -> None:
    wish = ("tuin.wat_helpt", "scootmobiel")
    shop, neighbourhood = (
        post("winkel", Step.GEWONE_DINGEN, wish),
        post("buurt", Step.ALGEMENE_VOORZIENING, wish),
    )
    hulp, second = post("hulp", Step.MAATWERKVOORZIENING, wish), post("ook", Step.MAATWERKVOORZIENING, wish)
    posts = (shop, neighbourhood, hulp, second)
    assert ids(asked_for(posts)) == ["hulp", "ook"]
    assert ids(proposed(posts)) == ["winkel", "buurt"]


def test_what_would_help_comes_before_what_fits_in_the_neighbourhood() -> None:
    posts = (
        post("koffie", Step.ALGEMENE_VOORZIENING, ("buurt", "buurthuis")),
        post("vrij", Step.MAATWERKVOORZIENING, ("mantelzorg_nodig", "even_vrij")),
        post("hulp", Step.MAATWERKVOORZIENING, ("koken.wat_helpt", "hulp_in_huis")),
    )
    assert ids(asked_for(posts)) == ["hulp", "vrij", "koffie"]


def test_what_did_not_go_well_is_no_wish() -> None:
    assert not asked_for((post("hulp", Step.MAATWERKVOORZIENING, ("tuin.wat_lukt_niet", "fietsen")),))


def test_a_fourth_wish_stands_among_the_first_or_closed_but_never_open_for_help_of_the_college() -> None:
    wishes = [post(f"w{n}", Step.MAATWERKVOORZIENING, ("tuin.wat_helpt", str(n))) for n in range(4)]
    near = post("bus", Step.ALGEMENE_VOORZIENING, ("buurt", "bus"))
    found = arranged((*wishes, near))
    assert ids(found.asked) == ["w0", "w1", "w2"]
    assert ids(found.first) == ["bus"]
    assert closed(found) == ["w3"]


def test_first_come_different_kinds_and_what_someone_can_do_at_home_only_fills_room() -> None:
    posts = (
        post("zelf", Step.ZELF),
        post("thuis", Step.HUISGENOTEN),
        post("kennis", Step.MANTELZORG_EN_NETWERK),
        post("winkel", Step.GEWONE_DINGEN),
        post("buurt", Step.ALGEMENE_VOORZIENING),
        post("buurt_twee", Step.ALGEMENE_VOORZIENING),
    )
    assert ids(arranged(posts).first) == ["kennis", "winkel", "buurt"]
    assert ids(arranged(posts[:3]).first) == ["zelf", "thuis", "kennis"]
    assert ids(arranged((posts[0], *posts[4:])).first) == ["zelf", "buurt", "buurt_twee"]


def test_what_cannot_wait_stands_on_top_also_when_it_was_asked_for() -> None:
    wish = ("wonen.wat_helpt", "tijdelijke_plek")
    posts = (post("opvang", Step.MAATWERKVOORZIENING, wish, urgent=True), post("zelf", Step.ZELF))
    found = arranged(posts)
    assert (ids(found.urgent), ids(found.asked)) == (["opvang"], [])
