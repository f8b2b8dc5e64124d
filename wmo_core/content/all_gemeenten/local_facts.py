"""The one way to what is local: the facts of a municipality, or a blank where nobody filled one in.

No fact of one municipality ever stands in for that of another.
"""

from wmo_core.content.all_gemeenten.gemeentelijst import (
    Listed,
    listed_by_code,
    load_gemeentelijst,
    own_file_of_code,
)
from wmo_core.content.all_gemeenten.words import NationalWords, load_national_words
from wmo_core.content.fill import fill
from wmo_core.content.gemeenten import Clientondersteuning, Gemeente, Loket, gemeente_ids, load_gemeente
from wmo_core.content.register import Register


class WithoutFile(Gemeente):
    """A municipality of which only the name is known, or not even that."""

    @property
    def knows_its_amount(self) -> bool:
        """Nobody told what it asks: the national maximum is all that is known."""
        return False


def local_facts(gemeente_id: str | None, typed_name: str = "") -> Gemeente:
    """Return what is known of a municipality. ``typed_name``: that of one that is not in the list.

    None, and an id that nobody knows: only what holds in the whole country.
    """
    if gemeente_id is None:
        return _blank("", typed_name)
    own = own_file_of_code().get(gemeente_id, gemeente_id)
    if own in gemeente_ids():
        return load_gemeente(own)
    listed = listed_by_code().get(gemeente_id)
    return _blank(gemeente_id, listed.name if listed else "")


def name_in_text(gemeente: Gemeente, register: Register) -> str:
    """Return its name for in a sentence; without one: "uw gemeente"."""
    return gemeente.name or load_national_words(register).uw_gemeente


def shown_name(listed: Listed) -> str:
    """Return the name for in a list to choose from, with the other one where there is: no abbreviation."""
    return f"{listed.name} ({listed.cbs})" if listed.cbs and "(" not in listed.cbs else listed.name


def _blank(gemeente_id: str, name: str) -> Gemeente:
    words = {register: load_national_words(register) for register in Register}
    the_list, first = load_gemeentelijst(), words[Register.NL]
    return WithoutFile(
        id=gemeente_id,
        name=name,
        example=False,
        source=the_list.source,
        reviewed=the_list.reviewed,
        owner=the_list.owner,
        loket=_loket(name, words),
        clientondersteuning=Clientondersteuning(
            name=first.helper, text={register: each.helper_text for register, each in words.items()}
        ),
    )


def _loket(name: str, words: dict[Register, NationalWords]) -> Loket:
    return Loket(
        name=fill(words[Register.NL].gemeente, {"gemeente": name}) if name else "",
        melding={register: each.melding for register, each in words.items()},
        plan_inleveren={register: each.plan_inleveren for register, each in words.items()},
    )
