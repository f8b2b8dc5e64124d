"""Both registers say the same about each question, page and file; that all of it is there, controle says."""

from wmo_core.content.explanations import left_out, load_explanations
from wmo_core.content.files import register_folder
from wmo_core.content.nazicht import read_words
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import questions_of_all_flows

NL, EASY_READ = (load_texts(register) for register in Register)


def test_each_question_has_the_same_options_in_both_registers() -> None:
    for question in questions_of_all_flows().values():
        plain, easy = NL.question(question.id), EASY_READ.question(question.id)
        assert set(plain.options) == set(easy.options) >= set(question.all_options), question.id
        assert bool(plain.plan) == bool(easy.plan), question.id


def test_two_options_of_a_question_never_read_the_same() -> None:
    for texts in (NL, EASY_READ):
        for question in questions_of_all_flows().values():
            options = list(texts.question(question.id).options.values())
            assert len(options) == len(set(options)), question.id


def test_no_page_and_no_story_is_left_out() -> None:
    assert left_out() == ()


def test_each_page_has_the_same_sources_and_was_looked_at_on_a_day() -> None:
    plain, easy = load_explanations(Register.NL), load_explanations(Register.EASY_READ)
    assert list(plain) == list(easy)
    assert all(plain[page].sources == easy[page].sources for page in plain)


def test_every_file_of_words_was_checked_against_the_same_sources_by_the_same_people() -> None:
    folders = [register_folder(register) for register in Register]
    names = sorted(path.relative_to(folders[0]) for path in folders[0].rglob("*.toml"))
    for name in names:
        plain, easy = (read_words(folder / name)[1] for folder in folders)
        assert (plain.sources, plain.owner) == (easy.sources, easy.owner), name


def test_the_registers_differ_in_words() -> None:
    """A text that was only copied is not easy to read."""
    same = [rule for rule in NL.outcomes if NL.outcomes[rule].text == EASY_READ.outcomes[rule].text]
    assert same == []
