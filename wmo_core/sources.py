"""The one list of files that residents depend on: the start reads them all, and so does ``controle``."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from wmo_core.content.accessibility import load_result
from wmo_core.content.all_gemeenten.gemeentelijst import load_gemeentelijst
from wmo_core.content.all_gemeenten.words import load_national_words
from wmo_core.content.code_words import load_code_words
from wmo_core.content.document.explanation import load_explanation_words
from wmo_core.content.document.receipt import load_receipt_words
from wmo_core.content.exercise import load_exercise, load_teach_back
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.first_page import load_first_page
from wmo_core.content.gemeenten import gemeente_ids, load_gemeente
from wmo_core.content.letters import LetterId, load_consulent_words, load_frame, load_letter, load_talk_words
from wmo_core.content.other_laws import load_other_laws
from wmo_core.content.pictogram_places import load_places
from wmo_core.content.pictograms import load_pictograms
from wmo_core.content.pronunciation import load_pronunciation
from wmo_core.content.reach.bereikbaar import load_telefoonnummers
from wmo_core.content.register import Register
from wmo_core.content.search.file import load_answers, load_page_words, load_zoeken
from wmo_core.content.streamlit_words import load_replacements
from wmo_core.content.texts import load_texts
from wmo_core.content.wegwijzer import load_wegwijzer
from wmo_core.documents.booklet_words import load_booklet_words
from wmo_core.errors import LoadError
from wmo_core.flows.loader import flow_ids, load_flow
from wmo_core.law.parameters import load_parameters
from wmo_core.law.regelsets import load_regelsets
from wmo_core.law.voorzieningen import load_voorzieningen
from wmo_core.law.werkdagen import load_kalender
from wmo_core.signposts.loader import load_rules

Reader = Callable[[], object]
Readers = Callable[[], Iterable[Reader]]


class Source(NamedTuple):
    """Files as a writer knows them, below the project, and what reads each of them."""

    files: str
    readers: Readers


def _once(*readers: Reader) -> Readers:
    return lambda: readers


def _in_both(*readers: Callable[[Register], object]) -> Readers:
    return lambda: [partial(reader, register) for register in Register for reader in readers]


def _each(
    reader: Callable[[str], object], ids: Callable[[], Iterable[str]]
) -> Callable[[], Iterable[Reader]]:
    return lambda: [partial(reader, each) for each in ids()]


def _letters(register: Register) -> None:
    load_frame(register)
    for letter in LetterId:
        load_letter(letter, register)


WORDS = "content/<register>/"
SOURCES = (
    Source("wmo_core/law/parameters/*.toml", _once(load_parameters)),
    Source("wmo_core/law/regelsets.toml", _once(load_regelsets)),
    Source("wmo_core/law/gelijkgestelde_dagen.toml", _once(load_kalender)),
    Source("wmo_core/law/voorzieningen.toml", _once(load_voorzieningen)),
    Source("wmo_core/flows/definitions/*.toml", _each(load_flow, flow_ids)),
    Source("wmo_core/signposts/rules/*.toml", _once(load_rules)),
    Source("content/bereikbaar.toml", _once(load_telefoonnummers)),
    Source("content/pictogrammen/*", _once(load_pictograms, load_places)),
    Source("content/pagina.toml", _once(load_first_page)),
    Source("content/streamlit.toml", _once(load_replacements)),
    Source("content/doorgeven/woorden.txt", _once(load_code_words)),
    Source("content/uitspraak.toml", _once(load_pronunciation)),
    Source("content/toegankelijkheid.toml", _once(load_result)),
    Source(f"{WORDS}: schermen, vragen, uitkomst, begrippen, plan", _in_both(load_texts)),
    Source(f"{WORDS}oefening.toml", _in_both(load_exercise)),
    Source(f"{WORDS}klopt_dit.toml", _in_both(load_teach_back)),
    Source(f"{WORDS}wetten.toml", _in_both(load_other_laws)),
    Source(f"{WORDS}brieven/*.toml", _in_both(_letters)),
    Source(f"{WORDS}document/gesprekskaart.toml", _in_both(load_talk_words)),
    Source(f"{WORDS}document/consulent.toml", _in_both(load_consulent_words)),
    Source(f"{WORDS}document/boekje.toml", _in_both(load_booklet_words)),
    Source(f"{WORDS}document/uitleg.toml", _in_both(load_explanation_words)),
    Source(f"{WORDS}document/bevestiging.toml", _in_both(load_receipt_words)),
    Source(f"{WORDS}paginas/*.md en verhalen/*.md", _in_both(load_explanations, load_stories)),
    Source(f"{WORDS}document/elke_gemeente.toml", _in_both(load_national_words)),
    Source("content/wegwijzer.toml", _once(load_wegwijzer)),
    Source("content/zoeken.toml", _once(load_zoeken)),
    Source("content/zoekwoorden/", _once(load_page_words)),
    Source(f"{WORDS}antwoorden.toml", _in_both(load_answers)),
    Source("content/gemeenten/*/gemeente.toml", _each(load_gemeente, gemeente_ids)),
    Source("content/gemeentelijst.toml", _once(load_gemeentelijst)),
)


def read_everything() -> None:
    """Read every file once. Raises LoadError for the first one that is faulty."""
    for fault in faults():
        raise fault


def faults() -> Iterator[LoadError]:
    """Yield what is wrong with each file that cannot be used, once."""
    seen: set[str] = set()
    for source in SOURCES:
        for read in source.readers():
            try:
                read()
            except LoadError as error:
                if str(error) not in seen:
                    seen.add(str(error))
                    yield error
