"""Both registers say the same: files, ids, options, lists, blanks and sources."""

from wmo_core.cli.checks.parity import parity_findings
from wmo_core.content.files import CONTENT
from wmo_core.content.pages import load_pages
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.plan.dossier import questions_of_all_flows

NL, EASY_READ = (load_texts(register) for register in Register)


def test_the_registers_hold_the_same_files_keys_lists_and_blanks() -> None:
    assert [finding.in_words(CONTENT) for finding in parity_findings(CONTENT)] == []


def test_each_question_has_the_same_options_in_both_registers() -> None:
    for question in questions_of_all_flows().values():
        plain, easy = NL.question(question.id), EASY_READ.question(question.id)
        assert set(plain.options) == set(easy.options) >= set(question.all_options), question.id
        assert bool(plain.plan) == bool(easy.plan), question.id


def test_two_options_of_a_question_never_read_the_same() -> None:
    for texts in (NL, EASY_READ):
        for question in questions_of_all_flows():
            options = list(texts.question(question).options.values())
            assert len(options) == len(set(options)), question


def test_each_page_has_the_same_sources_and_was_looked_at_on_a_day() -> None:
    plain, easy = load_pages(Register.NL), load_pages(Register.EASY_READ)
    assert list(plain) == list(easy)
    assert all(plain[page].sources == easy[page].sources for page in plain)


def test_the_registers_differ_in_words() -> None:
    """A text that was only copied is not easy to read."""
    same = [rule for rule in NL.outcomes if NL.outcomes[rule]["text"] == EASY_READ.outcomes[rule]["text"]]
    assert same == []
