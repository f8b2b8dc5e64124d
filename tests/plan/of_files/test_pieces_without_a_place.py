"""What does not fit in an answers file is kept as it was, takes nothing along, and comes back."""

import json
from datetime import date

import pytest

from tests.plan.of_files.answer_files import MANY, ONE, TODAY, read, set_at, table_of, whole, without
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dates, Dossier, questions_of_all_flows
from wmo_core.plan.files.reading import read_dossier
from wmo_core.plan.files.unplaced import Unplaced
from wmo_core.plan.people import Person

GONE = {"chosen": [], "words": "Mijn knie."}
PIECES: tuple[tuple[tuple[str, ...], object], ...] = (
    (("nieuw_veld",), "van een latere versie"),
    (("nieuw_veld",), {"diep": [1, "twee"]}),
    (("answers", "oude_vraag"), GONE),
    (("answers", MANY.id), {"chosen": 7, "words": "Dit blijft."}),
    (("plan", "edits", "oude_vraag"), "Zo zeg ik het."),
    (("plan", "additions", "Z"), "Nog iets."),
    (("plan", "name"), 12),
    (("letters", "wens"), ["Een brief terug"]),
    (("talk_card", "own_point"), "x" * 201),
    (("in_register",), "pictogrammen"),
    (("week",), "elke dag"),
    (("gemeente",), "GM9999"),
    (("files", "changes"), -1),
)


@pytest.mark.parametrize(("path", "value"), PIECES)
def test_a_piece_without_a_place_is_kept_and_all_else_is_taken_over(
    path: tuple[str, ...], value: object
) -> None:
    table = set_at(table_of(whole()), path, value)
    found = read(table)
    assert texts_of(value) <= said(found)
    assert found.answers.keys() >= whole().answers.keys() - set(path)
    assert (found.network, found.dates) == (whole().network, whole().dates)
    assert read(table_of(found)) == found


def texts_of(value: object) -> set[str]:
    return set(Unplaced(path=("x",), value=json.dumps(value)).texts)


def said(dossier: Dossier) -> set[str]:
    """Return each text that is kept without a place, and those of its answers."""
    kept = {text for each in dossier.unplaced for text in each.texts}
    return kept | {answer.words for answer in dossier.answers.values()}


def test_an_option_that_is_gone_takes_no_other_along() -> None:
    dossier = Dossier(answers={MANY.id: Answer(chosen=(MANY.options[0], "van_toen"), words="Zo.")})
    found = read(table_of(dossier))
    assert found.answers[MANY.id] == Answer(chosen=MANY.options[:1], words="Zo.")
    assert [each.texts for each in found.unplaced] == [("van_toen",)]


def test_of_options_that_do_not_go_together_none_is_chosen_for_someone() -> None:
    dossier = Dossier(answers={ONE.id: Answer(chosen=ONE.options[:2], words="Allebei.")})
    found = read(table_of(dossier))
    assert found.answers[ONE.id] == Answer(words="Allebei.")
    assert [each.texts for each in found.unplaced] == [(option,) for option in ONE.options[:2]]


def test_an_answer_of_which_nothing_is_left_is_kept_whole() -> None:
    needed = next(each for each in questions_of_all_flows().values() if not each.optional and each.options)
    answer = Answer(chosen=("van_toen",), talk=True)
    found = read(table_of(Dossier(answers={needed.id: answer})))
    assert needed.id not in found.answers
    assert Answer.model_validate(found.unplaced[0].content) == answer


def test_a_day_that_cannot_be_right_is_kept_with_what_stood_there() -> None:
    dates = {"melding": "2026-01-07", "aanvraag": "31 april"}
    found = read_dossier(set_at(table_of(whole()), ("dates",), dates), TODAY)
    assert found.dossier.dates == Dates()
    assert {each.texts for each in found.dossier.unplaced} == {("2026-01-07",), ("31 april",)}
    assert {each.field for each in found.left_out} == {"melding", "aanvraag"}


def test_a_day_ahead_of_a_clock_that_was_wrong_is_back_when_the_clock_is_right() -> None:
    ahead = Dossier(dates=Dates(melding=date(2026, 1, 7), aanvraag=date(2026, 1, 8)))
    early = read(table_of(ahead), TODAY)
    assert early.dates == Dates() and len(early.unplaced) == 2
    assert read(table_of(early), date(2026, 1, 9)) == ahead


def test_what_was_filled_in_since_is_never_written_over() -> None:
    early = read(table_of(Dossier(dates=Dates(melding=date(2026, 1, 7)))), TODAY)
    own = early.model_copy(update={"dates": Dates(melding=date(2026, 1, 5))})
    assert read(table_of(own), date(2026, 1, 9)) == own


def test_after_a_step_back_to_an_older_version_all_is_in_its_place_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The older version does not know a question, an option and a part; the newer one does again."""
    newer = whole()
    question, words = next(iter(newer.answers.items()))
    table = table_of(newer)
    pieces = (Unplaced(path=("answers", question), value=json.dumps(table["answers"].pop(question))),)
    older = Dossier.model_validate(table | {"unplaced": [each.model_dump() for each in pieces]})
    found = read(table_of(older))
    assert found.answers[question] == words and found.answers.keys() == newer.answers.keys()
    assert without(found).model_copy(update={"answers": newer.answers}) == newer and not found.unplaced


def test_too_many_people_leaves_those_that_fit() -> None:
    many = [Person(name=f"N{number}", circle="werk").model_dump() for number in range(45)]
    found = read(table_of(whole()) | {"network": many})
    assert [each.name for each in found.network] == [f"N{number}" for number in range(40)]
    assert [each.texts[0] for each in found.unplaced] == [f"N{number}" for number in range(40, 45)]
