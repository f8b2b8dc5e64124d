"""Which picture stands with a choice."""

from wmo_core.content.pictogram_places import pictogram_for


def test_the_picture_of_one_question_goes_before_that_of_all_questions() -> None:
    assert pictogram_for("wordt_zwaar", "mantelzorg_last") == "gaat_wel"
    assert pictogram_for("wordt_zwaar", "koken.wie_helpt") == "ander"
    assert pictogram_for("wordt_zwaar") == "niet_goed"
    assert pictogram_for("scootmobiel", "tuin.wat_helpt") == "scootmobiel"
    assert pictogram_for("eenhoorn", "koken.wie_helpt") is None
