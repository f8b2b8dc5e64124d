"""Makes of what someone typed the words to look for: in one piece or two, with the same, or misspelt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from wmo_core.content.search.index import Index
from wmo_core.content.search.words import is_dutch, is_verb, sound, stem, typed_words

ENOUGH = 0.79  # "traplif" is "traplift", and "rotue" is "route"; "fiets" is not "fout"
CLOSE = 0.1  # "fersorging" is "verzorging", so it is not "verhoging" too
SHORTEST = 4  # letters of a part of a word, and of a word in which an error is forgiven
UNKNOWN, UNKNOWN_VERB = 4.0, 1.5  # the weight of a word that stands nowhere; a verb says less
LESS = 0.6  # of its weight, for a word that people also type for what is not here
WHO = 1.0  # "mijn buurvrouw" says who, not what
SAME, PART, MISSPELT = 0.9, 0.6, 0.95
PARTS_OF_VERBS = frozenset("aan af bij door in langs mee na om op over terug toe uit voor weg".split())
AFTER_A_VERB = frozenset("voor van bij met naar als en of om in op dat omdat want maar door te".split())
WITHOUT_PARTS = frozenset("kunnen komen gaan doen zijn".split())  # "ik kan niet in bad"
Piece = tuple[str, Mapping[str, float]]  # a word as it was typed, and what stands for it


@dataclass(frozen=True)
class Wanted:
    """One word to look for: the words of the index that stand for it, how well each does, and its weight."""

    fits: Mapping[str, float]
    weight: float
    rows: frozenset[str]
    """The rows that it stands in, as a group of words names them: "{naaste}"."""

    @property
    def best(self) -> str:
        """The word that stands for it best; empty for one that no source has."""
        return max(self.fits, key=lambda word: self.fits[word], default="")

    @property
    def names(self) -> frozenset[str]:
        """All that it can be called in a group of words."""
        return self.rows | self.fits.keys()

    @property
    def likeness(self) -> float:
        """How well it is known here: 0 for a word that no source has."""
        return max(self.fits.values(), default=0.0)


def wanted(query: str, index: Index) -> tuple[Wanted, ...]:
    """Return the words to look for, in order; small words have no weight."""
    typed = typed_words(query)
    pieces = (*_pieces(typed, index), *_two_parts(typed, index))
    return tuple(_weighed(word, fits, index) for word, fits in pieces)


def _weighed(word: str, fits: Mapping[str, float], index: Index) -> Wanted:
    rows = frozenset(name for name, row in index.classes.items() if not row.isdisjoint(fits))
    return Wanted(fits, _weight(word, fits, index), rows)


def _weight(word: str, fits: Mapping[str, float], index: Index) -> float:
    if not fits and is_verb(word):
        return UNKNOWN_VERB
    if fits and index.small.issuperset(fits):
        return 0.0
    best = max(fits, key=lambda word: (word in index.rarity, fits[word]), default="")
    if best in index.people or (best not in index.rarity and best in index.in_rows):
        return WHO
    if best in index.elsewhere:
        return LESS * index.rarity.get(best, UNKNOWN)
    return index.rarity.get(best, UNKNOWN)


def _two_parts(words: tuple[str, ...], index: Index) -> Iterator[Piece]:
    """Yield each verb of two parts that stand apart: "ik vraag dat aan" has "aanvragen"."""
    for place, part in enumerate(words):
        is_last = place + 1 == len(words) or words[place + 1] in AFTER_A_VERB
        if part in PARTS_OF_VERBS and is_last:
            verbs = [word for word in words[:place] if stem(word) not in WITHOUT_PARTS]
            whole = {stem(f"{part}{form}") for word in verbs for form in (word, stem(word))}
            yield from ((part, {verb: 1.0}) for verb in sorted(whole & index.known - index.small))


def _pieces(words: tuple[str, ...], index: Index) -> Iterator[Piece]:
    """Yield each word and what stands for it; "trap lift" is one word here, and "eigenbijdrage" is two."""
    place = 0
    while place < len(words):
        both = words[place : place + 2]
        whole = stem("".join(both))
        if len(both) == 2 and whole in index.named | index.not_here:
            parts = dict.fromkeys(map(stem, both), PART) if whole in index.named else {}
            yield words[place], parts | {whole: 1.0}
            place += 2
            continue
        yield from ((words[place], fits) for fits in _word(words[place], index))
        place += 1


def _word(word: str, index: Index) -> Iterator[Mapping[str, float]]:
    plain = stem(word)
    if plain in index.not_here:
        yield {plain: 1.0}
        return
    known = {plain: 1.0} if plain in index.known else {}
    fits = known | _same(plain, index)
    if plain not in index.named and plain not in index.small:
        fits = _compounds(plain, index) | fits
    if fits:
        yield fits
        return
    # A word of the dictionary means what it says: "gemeentehuis" is no house, and no error either.
    parts = () if is_dutch(word) else _parts(word, index)
    yield from ({part: 1.0} for part in parts)
    if not parts:
        yield _part(word, index) if is_dutch(word) else _misspelt(word, index) | _part(word, index)


def _same(word: str, index: Index) -> dict[str, float]:
    return {each: SAME for each in sorted(index.same.get(word, ())) if each != word}


def _compounds(word: str, index: Index) -> dict[str, float]:
    """Return the words that end in this one: "parkeerkaart" → "gehandicaptenparkeerkaart"."""
    if len(word) < SHORTEST:
        return {}
    return {
        each: PART
        for each in sorted(index.known)
        if each.endswith(word) and len(each) >= len(word) + SHORTEST
    }


def _parts(word: str, index: Index) -> tuple[str, ...]:
    """Return both parts of a word that pages write as two, such as "eigenbijdrage"."""
    for cut in range(SHORTEST, len(word) - SHORTEST + 1):
        # "verzekeringspas": an s may stand between the parts.
        for first in (word[:cut], word[:cut].removesuffix("s")):
            parts = (stem(first), stem(word[cut:]))
            if all(part in index.rarity for part in parts):
                return parts
    return ()


def _part(word: str, index: Index) -> dict[str, float]:
    """Return the part of a word of which only that is known: "wandelrollator", "rollatortas" → "rollator"."""
    telling = index.named - index.elsewhere - index.people
    cuts = range(SHORTEST - 1, len(word) - SHORTEST + 1)
    ends = (stem(word[cut:]) for cut in cuts)
    begins = (stem(word[:cut]) for cut in reversed(cuts) if is_dutch(word[cut:]))
    return next(({part: PART} for part in (*ends, *begins) if part in telling), {})


def _misspelt(word: str, index: Index) -> dict[str, float]:
    """Return the words that look like this one."""
    if len(word) < SHORTEST:
        return {}
    return _like(word, index.forms) or _like(sound(word), index.sounds)


def _like(word: str, forms: Mapping[str, str]) -> dict[str, float]:
    # The first letter is seldom wrong, and "Utrecht" is no "recht".
    alike = [each for each in forms if each[:1] == word[:1]]
    found = process.extract(word, alike, scorer=OSA.normalized_similarity, score_cutoff=ENOUGH, limit=3)
    best = max((score for _, score, _ in found), default=0.0)
    return {forms[each]: MISSPELT * score for each, score, _ in reversed(found) if score > best - CLOSE}
