"""Every screen of the app, with the states in which the table measures it."""

from dataclasses import dataclass
from functools import cache

from tests.browser.a11y.acts import (
    Act,
    answer_the_first,
    deny_the_answer,
    edit_an_item,
    fill_in,
    find_gemeente,
    give_a_broken_file,
    give_a_code,
    look_at_the_code,
    open_drawing,
    practise,
    press,
    search,
)
from tests.browser.walking import Resident, example
from wmo_core.content.document.explanation import BOARDS
from wmo_core.flows.answers import WEET_IK_NIET, Answer
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.people import Person
from wmo_core.plan.week import WeekEntry
from wmo_core.ui.parts.explanation_links import board_target

DAY = "2026-11-22"
FILLED = "mantelzorger"
AROUND = Dossier(
    network=(Person(name="mijn zus", circle="dichtbij", what="samen eten"),),
    week=(WeekEntry(day="maandag", part="ochtend", who="mijn zus", what="de was"),),
)


@dataclass(frozen=True)
class Moment:
    """A state of a screen, and what someone does to get there from the state before."""

    state: str
    act: Act | None = None
    points_at_error: bool = False


@dataclass(frozen=True)
class Place:
    """A screen as one load of the page: the answers in the tab, the address, and its states in turn."""

    name: str
    path: str
    dossier: Dossier
    moments: tuple[Moment, ...]
    question: str | None = None


def filled() -> Dossier:
    """Return an example in which everything is filled in."""
    return example(FILLED)


def before(question: str) -> Dossier:
    """Return the example up to the step of a question."""
    answers, earlier = filled().answers, dict[str, Answer]()
    for step in load_flow("zelftest").steps:
        if any(each.id == question for each in step.questions):
            return Dossier(answers=earlier)
        earlier |= {each.id: answers[each.id] for each in step.questions if each.id in answers}
    raise KeyError(question)


def through(question: str) -> Dossier:
    """Return the example up to a question, and that question."""
    return before(question).with_answer(question, filled().answers[question])


def _step(question: str, start: Dossier | None = None) -> tuple[Place, ...]:
    wrong = Moment("fout", press(lambda screen: screen.algemeen.verder), points_at_error=True)
    name, known = f"vragen ({question})", start or before(question)
    return (Place(name, "vragen", known, (Moment("leeg"), wrong, Moment("gevuld", fill_in)), question),)


def _look_round() -> tuple[Place, ...]:
    """Return the look round the house and the week: nothing on it can be wrong."""
    start = before("onderwerpen").with_answer("onderwerpen", Answer(chosen=(WEET_IK_NIET,)))
    return (Place("vragen (rondje_huis)", "vragen", start, (Moment("leeg"),), "rondje_huis"),)


def _both(name: str, *more: Moment) -> tuple[Place, ...]:
    empty = Place(name, name, Dossier(), (Moment("leeg"),))
    return (empty, Place(name, name, filled(), (Moment("gevuld"), *more)))


def _reading(name: str, page: str = "", *more: Moment) -> Place:
    path = f"lezen?pagina={page}" if page else "lezen"
    return Place(f"lezen ({name})", path, Dossier(), (Moment("leeg"), *more))


@cache
def places() -> tuple[Place, ...]:
    """Return every screen; made once, for the examples are read from files."""
    wipe = Moment("wissen gevraagd", press(lambda screen: screen.meenemen.wis))
    no_day = Moment("fout", deny_the_answer, points_at_error=True)
    wrong = Moment("fout", press(lambda screen: screen.algemeen.verder), points_at_error=True)
    practice = Moment("leeg"), wrong, Moment("klaar", practise)
    person = Moment("fout", press(lambda screen: screen.mensen_en_week.voeg_persoon), points_at_error=True)
    no_code = Moment("fout", press(lambda screen: screen.ontvangen.kijk), points_at_error=True)
    picture = Moment(
        "plaatje open", open_drawing(lambda screen: screen.mensen_en_week.plaatje["mensen"].toon)
    )
    start = (
        Moment("leeg"),
        Moment("gemeente", find_gemeente("utregt")),
        Moment("geen gemeente", find_gemeente("qxqx")),
        Moment("fout", give_a_broken_file, points_at_error=True),
    )
    return (
        Place("start", "", Dossier(), start),
        Place("start", "", filled(), (Moment("gevuld"),)),
        Place("oefenvraag", "oefenvraag", Dossier(), practice),
        *_both("taken"),
        *_step("voor_wie"),
        *_step("leeftijd"),
        *_step("onderwerpen"),
        *_look_round(),
        *_step("zorg_thuis.hoe_gaat_het"),
        *_step("goed"),
        *_both("uitkomst"),
        *_both("kosten"),
        *_both("natura_pgb"),
        Place("situaties", "situaties", Dossier(), (Moment("leeg"), wrong), "pgb_overzicht"),
        Place("termijnen", "termijnen", Dossier(), (Moment("leeg"), no_day)),
        Place("termijnen", "termijnen", filled(), (Moment("gevuld"),)),
        *_both("plan", Moment("bewerken", edit_an_item)),
        *_both("meenemen", wipe),
        *_both("doorgeven", Moment("code", give_a_code), Moment("overnemen", look_at_the_code)),
        Place("ontvangen", "ontvangen", Dossier(), (Moment("leeg"), no_code)),
        *_both("gesprek"),
        *_both("brieven"),
        Place("boekje", "boekje", Dossier(), (Moment("leeg"),)),
        Place("mensen_en_week", "mensen_en_week", Dossier(), (Moment("leeg"), person)),
        Place("mensen_en_week", "mensen_en_week", AROUND, (Moment("gevuld"), picture)),
        Place(
            "hulp",
            "hulp",
            Dossier(),
            (
                Moment("leeg"),
                Moment("menu open", Resident.open_menu),
            ),
        ),
        Place("toegankelijkheid", "toegankelijkheid", Dossier(), (Moment("leeg"),)),
        *_both("pauze"),
        _reading("begin", "", Moment("gevonden", search("traplift")), Moment("niets", search("qxqx"))),
        _reading("groep", "geld_en_pgb"),
        _reading("bladzijde", "melding_doen"),
        _reading("klopt dit", "eigen_bijdrage", Moment("beantwoord", answer_the_first)),
        _reading("oefening", "oefening", Moment("beantwoord", answer_the_first)),
        _reading("begrippen", "begrippen"),
        _reading("verhalen", "verhalen"),
        _reading("verhaal", "verhaal_mantelzorger"),
        _reading("wetten", "wetten"),
        _reading("borden", "borden"),
        *(_reading(f"bord {board}", board_target(board)) for board in BOARDS),
        Place("onbekend adres", "bestaat_niet", Dossier(), (Moment("venster open"),)),
    )
