"""All that can be found in one register: the pages, the stories, the short answers and the words."""

from collections.abc import Iterator, Mapping

from wmo_core.content.all_gemeenten.local_facts import local_facts
from wmo_core.content.explanations import load_explanations, load_stories
from wmo_core.content.register import Register
from wmo_core.content.search.file import load_answers, load_page_words, load_zoeken
from wmo_core.content.search.index import Index, Source, make_index
from wmo_core.content.texts import load_texts
from wmo_core.product import once_a_product


@once_a_product
def load_index(register: Register, gemeente_id: str | None) -> Index:
    """Return what can be found, with the words of one municipality or of none, read once a process."""
    own = local_facts(gemeente_id).zoekwoorden
    return make_index(
        (*_pages(register, own), *_answers(register), *_stories(register), *_terms(register)), load_zoeken()
    )


def _pages(register: Register, own: Mapping[str, tuple[str, ...]]) -> Iterator[Source]:
    known = load_page_words()
    in_nl = load_explanations(Register.NL)
    for page in load_explanations(register).values():
        other = "" if register is Register.NL else in_nl[page.id].where(()).body
        asked = (*known.get(page.id, ()), *own.get(page.id, ()))
        yield Source("pagina", page.id, page.title, page.where(()).body, asked, other)


def _answers(register: Register) -> Iterator[Source]:
    words, pages = load_answers(register).antwoorden, load_explanations(register)
    for answer_id, answer in load_zoeken().antwoorden.items():
        if answer.pagina in pages:
            said = words[answer_id]
            yield Source("antwoord", answer_id, said.vraag, said.antwoord, answer.vragen)


def _stories(register: Register) -> Iterator[Source]:
    for story in load_stories(register).values():
        yield Source("verhaal", story.id, story.title, story.body)


def _terms(register: Register) -> Iterator[Source]:
    for term_id, term in load_texts(register).terms.items():
        yield Source("begrip", term_id, term.term, term.text)
