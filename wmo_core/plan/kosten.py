"""What a resident may pay, from the answers: one amount for the household, and what stands outside it."""

from dataclasses import dataclass
from datetime import date

from wmo_core.content.gemeenten import Gemeente
from wmo_core.dated import DatedValue
from wmo_core.flows.answers import OPEN_OPTIONS, Answers
from wmo_core.flows.journey import Journey
from wmo_core.flows.loader import load_flow
from wmo_core.law.bijdrage_models import Bijdrage, BijdrageVraag, Leeftijd, Partner
from wmo_core.law.eigen_bijdrage import eigen_bijdrage, laatst_bekende_dag
from wmo_core.law.errors import NotKnownError
from wmo_core.law.tarief import landelijk_tarief
from wmo_core.law.voorzieningen import Betaling, load_voorzieningen
from wmo_core.law.vrijstelling import meetellend
from wmo_core.plan.bespreken import wanted
from wmo_core.plan.dossier import Dossier

# Shown when nobody asked for a maatwerkvoorziening yet.
EXAMPLE = ("huishoudelijke_ondersteuning_ho1",)
IN_ONE_TARIFF = {Betaling.TARIEF, Betaling.GEEN}
WLZ = ("ja_thuis", "ja_deels", "ja_instelling")
ADULTS = {"kind_18_22", "volwassene_23"}  # of whom some share the household, and some do not


@dataclass(frozen=True)
class Kosten:
    """The bijdrage, the national maximum of that day if known, and whether the voorziening is an example.

    ``vorige``: when the bijdrage is not known, how it was on the last day on which everything was known.
    """

    bijdrage: Bijdrage
    landelijk: DatedValue | None
    is_example: bool
    vorige: tuple[date, Bijdrage] | None = None


def kosten(dossier: Dossier, peildatum: date) -> Kosten:
    """Return what this household may pay on ``peildatum``. Income is never asked."""
    found = tuple(
        dict.fromkeys(
            voorziening
            for post in wanted(dossier)
            if post.rule.step == "maatwerkvoorziening"
            for voorziening in post.rule.voorzieningen
        )
    )
    counted = Journey(load_flow("zelftest"), dossier.answers).counted
    return kosten_of(_vraag(counted, found or EXAMPLE, peildatum), dossier.local, is_example=not found)


def kosten_of(vraag: BijdrageVraag, gemeente: Gemeente, *, is_example: bool = False) -> Kosten:
    """Return what a household of which these facts are known may pay in this municipality."""
    bijdrage, peildatum = _answer(vraag, gemeente), vraag.peildatum
    last = laatst_bekende_dag(bijdrage, peildatum, gemeente.eigen_bijdrage)
    vorige = (last, _answer(vraag.model_copy(update={"peildatum": last}), gemeente)) if last else None
    return Kosten(bijdrage, _landelijk(peildatum), is_example=is_example, vorige=vorige)


def _answer(vraag: BijdrageVraag, gemeente: Gemeente) -> Bijdrage:
    """Let what may come under the one tariff decide; list the rest beside it.

    Beschermd wonen that only may come must not make the rest free.
    """
    known = load_voorzieningen()
    asked = meetellend(vraag.voorzieningen, gemeente.vrijstellingen) or vraag.voorzieningen
    in_tariff = tuple(each for each in asked if known[each].bijdrage in IN_ONE_TARIFF)
    everything = eigen_bijdrage(vraag, gemeente.eigen_bijdrage, gemeente.vrijstellingen)
    if not in_tariff or in_tariff == asked or everything.regel is None:
        return everything
    only_those = vraag.model_copy(update={"voorzieningen": in_tariff})
    decided = eigen_bijdrage(only_those, gemeente.eigen_bijdrage, gemeente.vrijstellingen)
    return decided.model_copy(update={"buiten_tarief": everything.buiten_tarief})


def _vraag(answers: Answers, voorzieningen: tuple[str, ...], peildatum: date) -> BijdrageVraag:
    return BijdrageVraag(
        peildatum=peildatum,
        leeftijd=Leeftijd(_chosen(answers, "leeftijd", set(Leeftijd), Leeftijd.ONBEKEND)),
        partner=_partner(answers),
        voorzieningen=voorzieningen,
        wlz_bijdrage=bool(_all_chosen(answers, "wlz") & set(WLZ)),
    )


def _partner(answers: Answers) -> Partner:
    """Return who counts as echtgenoot: a partner, or an adult who shares the household (Wmo 1.1.2)."""
    at_home, known = _all_chosen(answers, "thuis"), set[str](Partner)
    if "partner" in at_home:
        return Partner(_chosen(answers, "partner_aow", known, Partner.LEEFTIJD_ONBEKEND))
    shares = _all_chosen(answers, "huisgenoot")
    if shares & {"nee", "kind_of_ouder"} or (at_home - set(OPEN_OPTIONS) and not at_home & ADULTS):
        return Partner.GEEN
    return Partner(_chosen(answers, "huisgenoot", known, Partner.ONBEKEND))


def _all_chosen(answers: Answers, question_id: str) -> set[str]:
    answer = answers.get(question_id)
    return set(answer.chosen) if answer else set()


def _chosen(answers: Answers, question_id: str, known: set[str], default: str) -> str:
    return next((option for option in _all_chosen(answers, question_id) if option in known), default)


def _landelijk(peildatum: date) -> DatedValue | None:
    try:
        return landelijk_tarief(peildatum)
    except NotKnownError:
        return None
