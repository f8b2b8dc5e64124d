"""Everything to take along: the plan in all formats, the card, the page for the consulent and the letters."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from wmo_core.content.letters import LetterId, load_talk_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.consulent import consulent_document
from wmo_core.documents.letters import letter_documents
from wmo_core.documents.plan_files import PlanFormat, formats_of, make, try_each
from wmo_core.documents.talk_card import talk_card_document
from wmo_core.plan.build import build_plan
from wmo_core.plan.consulent import consulent_page
from wmo_core.plan.dossier import Dossier
from wmo_core.plan.letter_moments import offered
from wmo_core.plan.letters import build_letter
from wmo_core.plan.models import PersoonlijkPlan
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format, zipped
from wmo_core.press.render import render

LETTERS = "brieven"  # the folder of the letters
LETTER_FORMATS = (Format.DOCX, Format.TXT)  # to change, and for in a mail
Maker = Callable[[], bytes]
Makers = dict[str, Maker]


def everything(dossier: Dossier, day: date, register: Register) -> Makers:
    """Return what makes each file, by its name; a name may start with a folder.

    The letters are those for which the moment is there on this day.
    Raises NotKnownError for days outside the calendar.
    """
    plan, other = (build_plan(dossier, made_on=day, register=one) for one in (register, register.other))
    makers = plan_files(plan, formats_of(plan)) | plan_files(other, (PlanFormat.PDF,))
    return makers | _for_the_talk(dossier, day, register) | _letters(dossier, day, register)


def plan_files(plan: PersoonlijkPlan, formats: Iterable[PlanFormat]) -> Makers:
    """Return what makes the plan in these formats, by the name of the file."""
    return {plan_name(plan, one): partial(make, one, plan) for one in formats}


def plan_name(plan: PersoonlijkPlan, format: PlanFormat) -> str:
    """Return the name of the file of a plan."""
    name = load_texts(plan.in_register).screen.meenemen.bestandsnaam
    return f"{name}-{plan.in_register.value}.{format.value}"


def everything_zipped(dossier: Dossier, day: date, register: Register) -> bytes:
    """Return all files in one. What could not be made is named in a text file; the rest is there."""
    files, failed = try_each(everything(dossier, day, register))
    if failed:
        words = load_texts(register).screen.meenemen
        files[f"{words.mislukt_naam}.txt"] = "\n".join((*failed, words.mislukt.strip())).encode()
    return zipped(files)


def card_of(dossier: Dossier, day: date, register: Register) -> Document:
    """Return the talk card of a resident."""
    plan = build_plan(dossier, made_on=day, register=register)
    return talk_card_document(plan, dossier.talk_card, load_talk_words(register))


def consulent_of(dossier: Dossier, day: date, register: Register) -> Document:
    """Return the plan on one page, for the one who talks for the gemeente."""
    return consulent_document(consulent_page(dossier, made_on=day, register=register))


def _for_the_talk(dossier: Dossier, day: date, register: Register) -> Makers:
    words = load_texts(register).screen.gesprek
    pages = {words.bestandsnaam: card_of, words.consulent_naam: consulent_of}
    return {
        f"{name}.pdf": partial(_made, partial(page, dossier, day, register), Format.PDF, day)
        for name, page in pages.items()
    }


def _letters(dossier: Dossier, day: date, register: Register) -> Makers:
    name = load_texts(register).screen.brieven.bestandsnaam
    makers: Makers = {}
    for letter in offered(dossier.dates, day):
        for format in LETTER_FORMATS:
            page = partial(_letter, dossier, day, register, letter, format)
            makers[f"{LETTERS}/{name}-{letter.value}.{format.value}"] = partial(_made, page, format, day)
    return makers


def _letter(dossier: Dossier, day: date, register: Register, letter: LetterId, format: Format) -> Document:
    return letter_documents(build_letter(letter, dossier, day, register))[format]


def _made(page: Callable[[], Document], format: Format, day: date) -> bytes:
    return render(format, page(), day)
