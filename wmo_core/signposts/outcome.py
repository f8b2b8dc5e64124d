"""In which order someone sees what to discuss: first what they asked for, and few things open at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from wmo_core.signposts.evaluate import Signpost
from wmo_core.signposts.models import ALGEMEEN, Step

# What someone chose at these questions is a wish: what would help, what to heed, what fits nearby.
HELPS, OTHER_WISHES = ".wat_helpt", ("mantelzorg_nodig", "rekening_houden", "buurt")

MOST_URGENT, MOST_ASKED, MOST_FIRST = 1, 3, 3

# What can be done before the college is asked, in rounds: one of each practical step, then the next of each.
# What someone and the huisgenoten can do themselves fills the room that is left: they know that best.
_PRACTICAL = (Step.ALGEMENE_VOORZIENING, Step.GEWONE_DINGEN, Step.MANTELZORG_EN_NETWERK)
_AT_HOME = (Step.HUISGENOTEN, Step.ZELF)
_UP_THE_LADDER = tuple(Step)


@dataclass(frozen=True)
class Outcome:
    """All signposts of one resident, each once. ``more`` stands closed, by step of the ladder."""

    urgent: tuple[Signpost, ...]
    asked: tuple[Signpost, ...]
    first: tuple[Signpost, ...]
    more: tuple[tuple[Step, tuple[Signpost, ...]], ...]


def is_wish(question_id: str) -> bool:
    """Return whether what someone chooses at this question is a wish."""
    return question_id.endswith(HELPS) or question_id in OTHER_WISHES


def asked_for(posts: Iterable[Signpost]) -> tuple[Signpost, ...]:
    """Return what answers a wish: for each wish what is highest on the ladder, in order of the wishes."""
    answers: dict[tuple[str, str], list[Signpost]] = {}
    for post in posts:
        for wish in _wishes(post):
            best = answers.setdefault(wish, [post])
            if _height(post) > _height(best[0]):
                answers[wish] = [post]
            elif post is not best[0] and _height(post) == _height(best[0]):
                best.append(post)
    in_order = sorted(answers, key=lambda wish: wish[0] in OTHER_WISHES and OTHER_WISHES.index(wish[0]) + 1)
    return tuple({post.rule.id: post for wish in in_order for post in answers[wish]}.values())


def proposed(posts: Iterable[Signpost]) -> tuple[Signpost, ...]:
    """Return what nobody asked for, and can be discussed too."""
    posts = tuple(posts)
    asked = {post.rule.id for post in asked_for(posts)}
    return tuple(post for post in posts if post.rule.id not in asked and not post.rule.general)


def arranged(posts: Iterable[Signpost]) -> Outcome:
    """Return the signposts in the order of the screen: at most six of them stand open."""
    left = {post.rule.id: post for post in posts}
    wished = asked_for(left.values())

    def taken(found: Iterable[Signpost], most: int) -> tuple[Signpost, ...]:
        chosen = tuple(post for post in found if post.rule.id in left)[:most]
        for post in chosen:
            del left[post.rule.id]
        return chosen

    in_a_hurry = sorted((post for post in left.values() if post.rule.urgent), key=_height, reverse=True)
    urgent = taken(in_a_hurry, MOST_URGENT)
    asked = taken(wished, MOST_ASKED)
    first = taken(_practical([*wished, *left.values()]), MOST_FIRST - len(urgent))
    return Outcome(urgent, asked, _by_step(first), _steps(left.values()))


def _wishes(post: Signpost) -> Iterable[tuple[str, str]]:
    for why in post.because:
        if is_wish(why.question_id):
            yield from ((why.question_id, option) for option in why.options)


def _height(post: Signpost) -> int:
    return _UP_THE_LADDER.index(post.rule.step)


def _practical(posts: Iterable[Signpost]) -> list[Signpost]:
    """Return what can be done before the college is asked, the most practical first and general ones last."""
    found = tuple({post.rule.id: post for post in posts}.values())
    rounds: list[tuple[tuple[bool, bool, int, int], Signpost]] = []
    for place, step in enumerate(_PRACTICAL + _AT_HOME):
        here = [post for post in found if post.rule.step is step]
        # Of what informs, only help that is there for everybody is something to do.
        useful = [post for post in here if not post.rule.general or step is Step.ALGEMENE_VOORZIENING]
        in_turn = sorted(useful, key=lambda post: post.rule.onderwerp != ALGEMEEN)
        rounds += [
            ((post.rule.general, step in _AT_HOME, turn, place), post) for turn, post in enumerate(in_turn)
        ]
    return [post for _, post in sorted(rounds, key=lambda each: each[0])]


def _by_step(posts: Iterable[Signpost]) -> tuple[Signpost, ...]:
    return tuple(sorted(posts, key=_height))


def _steps(posts: Iterable[Signpost]) -> tuple[tuple[Step, tuple[Signpost, ...]], ...]:
    posts = tuple(posts)
    on_step = ((step, tuple(post for post in posts if post.rule.step is step)) for step in Step)
    return tuple((step, found) for step, found in on_step if found)
