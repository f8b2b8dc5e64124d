"""All forms of a word are one word to the search."""

import pytest

from wmo_core.content.search.words import is_verb, sound, stem, stems


@pytest.mark.parametrize(
    "forms",
    [
        ("betalen", "betaal", "betaalt", "betaald"),
        ("kost", "kosten"),
        ("huis", "huizen"),
        ("brief", "brieven"),
        ("traplift", "trapliften"),
        ("dementeert", "dementeren"),
        ("zorgt", "zorgen", "zorg"),
        ("afgewezen", "afwijzen"),
        ("cliëntondersteuner", "clientondersteuner"),
    ],
)
def test_all_forms_of_a_word_are_one(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize("written", ["p.g.b.", "P.G.B", "p. g. b.", "p/g/b", "pgb"])
def test_letters_with_points_between_are_one_word(written: str) -> None:
    assert stems(f"een {written} aanvragen") == ("een", "pgb", stem("aanvragen"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("fersorching", "verzorging"),
        ("skootmobiel", "scootmobiel"),
        ("huishauden", "huishouden"),
        ("begelijding", "begeleiding"),
        ("kliëntondersteuner", "cliëntondersteuner"),
        ("rolstoell", "rolstoel"),
        ("betale", "betalen"),
    ],
)
def test_a_word_written_as_it_sounds_is_that_word(written: str, meant: str) -> None:
    assert sound(written) == sound(meant)


def test_a_verb_is_known_by_its_form() -> None:
    typed = ("repareer", "doorgestuurd", "lantaarnpaal", "stappen", "xqzwv")
    assert [word for word in typed if is_verb(word)] == ["repareer", "doorgestuurd"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zzp'er", ("zzper",)),
        ("Wmo’s", ("wmo",)),
        ("€ 17,50 per maand!", ("17,50", "per", "maand")),
        ("Wmo-plan", ("wmo", "plan")),
    ],
)
def test_a_text_is_cut_in_words(text: str, expected: tuple[str, ...]) -> None:
    assert stems(text) == expected
