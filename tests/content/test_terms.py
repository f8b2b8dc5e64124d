"""A hard word is recognised where it stands."""

from wmo_core.content.glossary import terms_in

TERMS = {
    "plan": "plan",
    "persoonlijk_plan": "persoonlijk plan",
    "melding": "melding",
}


def test_words_are_found_in_the_order_of_the_text() -> None:
    assert terms_in("Doe een melding. Geef dan uw plan.", TERMS) == ("melding", "plan")


def test_a_longer_term_hides_the_shorter_one_inside_it() -> None:
    assert terms_in("Maak een persoonlijk plan.", TERMS) == ("persoonlijk_plan",)


def test_a_capital_does_not_matter_and_a_part_of_a_word_is_no_word() -> None:
    assert terms_in("Melding of meldingen", TERMS) == ("melding",)
    assert terms_in("De meldingen en planning", TERMS) == ()


def test_what_was_explained_above_is_not_explained_again() -> None:
    assert terms_in("Een melding en een plan", TERMS, {"melding"}) == ("plan",)
