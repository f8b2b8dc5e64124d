"""Everything to take along: the plan in all formats, the card, the page for the consulent and the letters."""

from collections.abc import Callable, Iterable
from functools import partial

from wmo_core.content.letters import LetterId, load_consulent_words, load_frame, load_talk_words
from wmo_core.content.register import Register
from wmo_core.documents.consulent import consulent_document
from wmo_core.documents.letters import LETTER_FORMATS, letter_documents
from wmo_core.documents.plan_files import PlanFormat, formats_of, make, try_each
from wmo_core.documents.talk_card import talk_card_document
from wmo_core.plan.consulent import consulent_page
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.facts import PlanFacts
from wmo_core.plan.letter_moments import letters_of
from wmo_core.plan.letters import build_letter
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.plan.wording import word_plan
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format, zipped
from wmo_core.press.render import render

LETTERS = "brieven"  # the folder of the letters
Maker = Callable[[], bytes]
Makers = dict[str, Maker]


def everything(dossier: Dossier, facts: PlanFacts, plan: PersoonlijkPlan) -> Makers:
    """Return what makes each file of a plan, by its name; a name may start with a folder.

    The letters are those for which the moment is there on the day of the plan.
    Raises NotKnownError for days outside the calendar.
    """
    other = word_plan(facts, plan.in_register.other)
    makers = plan_files(plan, formats_of(plan)) | plan_files(other, (PlanFormat.PDF,))
    return makers | _for_the_talk(dossier, facts, plan) | _letters(dossier, plan)


def plan_files(plan: PersoonlijkPlan, formats: Iterable[PlanFormat]) -> Makers:
    """Return what makes the plan in these formats, by the name of the file."""
    return {plan_name(plan, one): partial(make, one, plan) for one in formats}


def plan_name(plan: PersoonlijkPlan, format: PlanFormat) -> str:
    """Return the name of the file of a plan."""
    return f"{named(plan.words.file_name, plan)}.{format.value}"


def named(what: str, plan: PersoonlijkPlan) -> str:
    """Return the name of a file of this plan without its end; every file to take along is named so."""
    return plan.files.name(what, plan.made_on, plan.in_register)


def everything_zipped(dossier: Dossier, facts: PlanFacts, register: Register) -> bytes:
    """Return all files in one. What could not be made is named in a text file; the rest is there."""
    plan = word_plan(facts, register)
    files, failed = try_each(everything(dossier, facts, plan))
    if failed:
        note = "\n".join((*failed, plan.words.failed_note.strip()))
        files[f"{plan.words.failed_name}.txt"] = note.encode()
    return zipped(files)


def card_of(dossier: Dossier, plan: PersoonlijkPlan) -> Document:
    """Return the talk card of a resident."""
    return talk_card_document(plan, dossier.talk_card, load_talk_words(plan.in_register))


def consulent_of(facts: PlanFacts, plan: PersoonlijkPlan) -> Document:
    """Return the plan on one page, for the one who talks for the gemeente."""
    return consulent_document(consulent_page(facts, plan))


def _for_the_talk(dossier: Dossier, facts: PlanFacts, plan: PersoonlijkPlan) -> Makers:
    card, page = load_talk_words(plan.in_register).file_name, load_consulent_words(plan.in_register).file_name
    pages = {card: partial(card_of, dossier, plan), page: partial(consulent_of, facts, plan)}
    return {
        f"{named(name, plan)}.pdf": partial(_made, page, Format.PDF, plan) for name, page in pages.items()
    }


def _letters(dossier: Dossier, plan: PersoonlijkPlan) -> Makers:
    name = load_frame(plan.in_register).file_name
    makers: Makers = {}
    for letter in letters_of(dossier, plan.made_on):
        file = f"{LETTERS}/{named(f'{name}-{letter.value}', plan)}"
        for format in LETTER_FORMATS:
            page = partial(_letter, dossier, plan, letter, format)
            makers[f"{file}.{format.value}"] = partial(_made, page, format, plan)
    return makers


def _letter(dossier: Dossier, plan: PersoonlijkPlan, letter: LetterId, format: Format) -> Document:
    return letter_documents(build_letter(letter, dossier, plan))[format]


def _made(page: Callable[[], Document], format: Format, plan: PersoonlijkPlan) -> bytes:
    return render(format, page(), plan.made_on)
