"""Every screen of the app, with the states in which the table measures it."""

from dataclasses import dataclass
from functools import cache

from tests.browser.a11y.acts import (
    Act,
    answer_the_first,
    deny_the_answer,
    edit_an_item,
    fill_in,
    give_a_broken_file,
    open_chart,
    open_drawing,
    practise,
    press,
    search,
)
from tests.browser.walking import Resident, example
from wmo_core.flows.loader import load_flow
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.people import Person
from wmo_core.plan.week import WeekEntry

DAY = "2026-11-22"
FILLED = "mantelzorger"
AROUND = Dossier(
    network=(Person(name="mijn zus", circle="dichtbij", what="samen eten"),),
    week=(WeekEntry(day="maandag", part="ochtend", who="mijn zus", what="de was"),),
)


@dataclass(frozen=True)
class Moment:
    """A state of a screen, and what someone does to get there from the state before.

    ``stays``: what came into the page is there on the next screens too: something that the script of
    the charts makes.
    """

    state: str
    act: Act | None = None
    points_at_error: bool = False
    stays: bool = False


@dataclass(frozen=True)
class Place:
    """A screen as one load of the page: the answers in the tab, the address, and its states in turn."""

    name: str
    path: str
    dossier: Dossier
    moments: tuple[Moment, ...]
    question: str | None = None

    @property
    def leaves_something(self) -> bool:
        """Whether something of it is on the next screens too."""
        return any(moment.stays for moment in self.moments)


def filled() -> Dossier:
    """Return an example in which everything is filled in."""
    return example(FILLED)


def before(question: str) -> Dossier:
    """Return the example up to a question."""
    answers = filled().answers
    known = list(answers)
    return Dossier(answers={key: answers[key] for key in known[: known.index(question)]})


def through(question: str) -> Dossier:
    """Return the example up to and with a question."""
    return before(question).with_answer(question, filled().answers[question])


def _question(question: str, *, flow: str = "vragen") -> tuple[Place, ...]:
    wrong = Moment("fout", press(lambda screen: screen.algemeen.verder), points_at_error=True)
    kind = load_flow("pgb" if flow == "situaties" else "zelftest").question(question).kind
    name = f"{flow} ({kind})"
    start = before(question) if flow == "vragen" else Dossier()
    if kind == "overview":
        return (Place(name, flow, start, (Moment("gevuld"),), question),)
    if flow == "situaties":
        return (Place(name, flow, start, (Moment("leeg"), wrong), question),)
    return (Place(name, flow, start, (Moment("leeg"), wrong, Moment("gevuld", fill_in)), question),)


def _both(name: str, *more: Moment) -> tuple[Place, ...]:
    empty = Place(name, name, Dossier(), (Moment("leeg"),))
    return (empty, Place(name, name, filled(), (Moment("gevuld"), *more)))


def _reading(name: str, page: str = "", *more: Moment) -> Place:
    path = f"lezen?pagina={page}" if page else "lezen"
    return Place(f"lezen ({name})", path, Dossier(), (Moment("leeg"), *more))


@cache
def places() -> tuple[Place, ...]:
    """Return every screen; made once, for the examples are read from files."""
    chart = Moment("grafiek open", open_chart(lambda screen: screen.kosten.grafiek.toon), stays=True)
    days = Moment("grafiek open", open_chart(lambda screen: screen.termijnen.grafiek.toon), stays=True)
    wipe = Moment("wissen gevraagd", press(lambda screen: screen.meenemen.wis))
    no_day = Moment("fout", deny_the_answer, points_at_error=True)
    wrong = Moment("fout", press(lambda screen: screen.algemeen.verder), points_at_error=True)
    practice = Moment("leeg"), wrong, Moment("klaar", practise)
    person = Moment("fout", press(lambda screen: screen.mensen_en_week.voeg_persoon), points_at_error=True)
    picture = Moment(
        "grafiek open", open_drawing(lambda screen: screen.mensen_en_week.plaatje["mensen"].toon)
    )
    start = Moment("leeg"), Moment("fout", give_a_broken_file, points_at_error=True)
    return (
        Place("start", "", Dossier(), start),
        Place("start", "", filled(), (Moment("gevuld"),)),
        Place("oefenvraag", "oefenvraag", Dossier(), practice),
        *_question("voor_wie"),
        *_question("thuis"),
        *_question("onderwerpen"),
        *_question("overzicht_gezondheid"),
        *_question("beste_hulp"),
        *_both("uitkomst"),
        *_both("kosten", chart),
        *_both("natura_pgb"),
        *_question("pgb_overzicht", flow="situaties"),
        Place("termijnen", "termijnen", Dossier(), (Moment("leeg"), no_day)),
        Place("termijnen", "termijnen", filled(), (Moment("gevuld"), days)),
        *_both("plan", Moment("bewerken", edit_an_item)),
        *_both("meenemen", wipe),
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
        _reading("begin", "", Moment("gevonden", search("traplift")), Moment("niets", search("qxqx"))),
        _reading("groep", "geld_en_pgb"),
        _reading("bladzijde", "melding_doen"),
        _reading("klopt dit", "eigen_bijdrage", Moment("beantwoord", answer_the_first)),
        _reading("oefening", "oefening", Moment("beantwoord", answer_the_first)),
        _reading("begrippen", "begrippen"),
        _reading("verhalen", "verhalen"),
        _reading("verhaal", "verhaal_mantelzorger"),
        _reading("wetten", "wetten"),
        Place("onbekend adres", "bestaat_niet", Dossier(), (Moment("venster open"),)),
    )
