"""Makes of a text the words to search with: each in its plain form, without accents, capitals or endings."""

import re
import unicodedata
from functools import lru_cache

import simplemma

from wmo_core.content.initials import join_initials

LANGUAGE = "nl"
# "17,50" and "9.00" are one word; so are "zzp'er" and "wmo's".
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
# How Dutch letters sound: of two that sound the same, one is left.
_SOUNDS = (
    (r"ij|y", "ei"),
    (r"ou", "au"),
    (r"sch(?=e?$)", "s"),
    (r"ch", "g"),
    (r"c(?=[eiy])", "s"),
    (r"[cq]", "k"),
    (r"x", "ks"),
    (r"th|dt|d$", "t"),
    (r"ph|v", "f"),
    (r"z", "s"),
    (r"(.)\1", r"\1"),
    (r"en$", "e"),
)
_PLURAL = re.compile(r"['’]s$")


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in order, in small letters, with nothing cut at an apostrophe."""
    found = _WORD.findall(join_initials(unicodedata.normalize("NFC", text).lower()))
    words = (re.sub(r"['’]", "", _PLURAL.sub("", word)) for word in found)
    # A letter alone is what is left of "'s ochtends".
    return tuple(word for word in words if len(word) > 1 or word.isdigit() or word == "u")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return one form for all forms of a word: "betaalt" → "betalen", "kosten" and "kost" → "kost".

    The lemmatiser makes a noun of a plural and a verb of a person; "kost" is both. Twice, and the shorter.
    """
    once = _lemma(word)
    return _without_accents(min(once, _lemma(once), key=len))


def stems(text: str) -> tuple[str, ...]:
    """Return the words of a text in order, each in its one form."""
    return tuple(stem(word) for word in typed_words(text))


def is_dutch(word: str) -> bool:
    """Return whether this is a word, so no error in typing another one."""
    return bool(simplemma.is_known(word, lang=LANGUAGE))


def is_verb(word: str) -> bool:
    """Return whether this is a form of a verb: of a plural the lemmatiser takes the ending away."""
    return is_dutch(word) and stem(word).endswith("en")


def sound(word: str) -> str:
    """Return a word as it sounds, so that "fersorching" and "verzorging" are one."""
    heard = _without_accents(word)
    for written, said in _SOUNDS:
        heard = re.sub(written, said, heard)
    return heard


def _lemma(word: str) -> str:
    # A verb of two parts comes as "af_wijzen".
    return simplemma.lemmatize(word, lang=LANGUAGE).replace("_", "").lower()


def _without_accents(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
