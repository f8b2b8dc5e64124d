"""The reading gate sees what it should see, and lets through what is easy."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.content.frequencies import frequency
from tests.wereld import WERELD
from wmo_core.content.register import Register
from wmo_core.redactie.gate import check_texts, check_topic
from wmo_core.redactie.gate_glossary import Glossary, read_glossary
from wmo_core.redactie.gate_limits import reading_limits
from wmo_core.redactie.gate_texts import Topic, paragraphs
from wmo_core.redactie.gate_words import syllables

HERE = Path(__file__).parent
SAMPLES = tomllib.loads((HERE / "reading_samples.toml").read_text(encoding="utf-8"))
SMALL_LIST_FROM_ZIPF = 3.0


@cache
def glossary(register: Register) -> Glossary:
    return read_glossary(register, WERELD.content)


def sample_rules(sample: dict[str, str]) -> set[str]:
    register = Register(sample["register"])
    lines = list(enumerate(sample["text"].splitlines(), start=1))
    topic = Topic(Path("voorbeeld.toml"), register, tuple(paragraphs(lines, register)))
    return {fault.rule for fault in check_topic(topic, glossary(register), frequency)}


def test_a_word_is_called_rare_only_where_the_small_list_knows_it() -> None:
    assert reading_limits().averages.rare_below_zipf >= SMALL_LIST_FROM_ZIPF


@pytest.mark.parametrize("sample", SAMPLES["good"], ids=lambda sample: sample["name"])
def test_a_good_text_passes(sample: dict[str, str]) -> None:
    assert sample_rules(sample) == set()


@pytest.mark.parametrize("sample", SAMPLES["bad"], ids=lambda sample: sample["name"])
def test_a_bad_text_is_stopped_by_its_rule(sample: dict[str, str]) -> None:
    assert sample["rule"] in sample_rules(sample)


SYLLABLES = {
    **dict.fromkeys(("hulp", "pgb"), 1),
    **dict.fromkeys(("cliënt", "eeuwig", "station", "nieuwe", "mooie", "bureau"), 2),
    **dict.fromkeys(("gemeente", "ideeën", "bijdrage", "radio"), 3),
    **dict.fromkeys(("financiën", "beoordelen"), 4),
}


@pytest.mark.parametrize(("word", "count"), SYLLABLES.items())
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_fault_names_file_line_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "nl" / "vragen" / "thuis.toml"
    path.parent.mkdir(parents=True)
    path.write_text(
        '[koken]\ntext = "Lukt het koken?"\nhelp = """\nNeem de tijd.\nVraag het tevens."""\n', "utf-8"
    )
    (fault,) = check_texts(tmp_path)
    assert (fault.file, fault.line, fault.rule, fault.remedy) == (path, 4, "deftig_woord", 'Schrijf "ook".')


def test_a_missing_glossary_and_a_broken_file_do_not_stop_the_gate(tmp_path: Path) -> None:
    (tmp_path / "easy-read").mkdir()
    (tmp_path / "easy-read" / "wetten.toml").write_text("[knop\n", "utf-8")
    assert [fault.rule for fault in check_texts(tmp_path)] == ["onleesbaar"]


def test_an_excuse_with_a_reason_is_heard_and_one_without_is_not(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    line = 'text = "Ik wacht al 3 maanden"  # leesbaarheid: ok'
    (tmp_path / "nl" / "wetten.toml").write_text(
        f"[a]\n{line}, geen getal van de wet\n[b]\n{line}\n", "utf-8"
    )
    assert [fault.line for fault in check_texts(tmp_path)] == [4]


def test_a_term_that_is_not_explained_is_not_excused(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "begrippen.toml").write_text('[a]\nterm = "CRvB"\ntext = "Dat is de CRvB."\n', "utf-8")
    assert {fault.rule for fault in check_texts(tmp_path)} == {"afkorting"}


def sentences_too_many(headings: tuple[str, str]) -> list[str]:
    """Return what the gate says of the length of a page with ten sentences under each heading."""
    part = ["Bel de gemeente."] * 10
    lines = list(enumerate([*part, headings[0], *part, headings[1], *part], start=1))
    topic = Topic(
        Path("paginas/voorbeeld.md"), Register.EASY_READ, tuple(paragraphs(lines, Register.EASY_READ))
    )
    faults = check_topic(topic, glossary(Register.EASY_READ), frequency)
    return [fault.what for fault in faults if fault.rule == "lengte" and "zinnen" in fault.what]


def test_the_sentences_of_a_part_that_opens_count_apart() -> None:
    assert sentences_too_many(("### Een", "### Twee")) == []
    assert sentences_too_many(("### Een", "## Twee")) == ["20 zinnen"]
    assert sentences_too_many(("## Een", "## Twee")) == ["30 zinnen"]
