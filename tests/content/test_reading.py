"""Every text is easy enough for its register, and the gate sees what it should see."""

import gzip
import tomllib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import msgpack
import pytest

from tests.product import CONTENT
from wmo_core.content.register import Register
from wmo_core.redactie.gate import check_texts, check_topic, count_texts
from wmo_core.redactie.gate_glossary import Glossary, read_glossary
from wmo_core.redactie.gate_limits import reading_limits
from wmo_core.redactie.gate_texts import Topic, paragraphs
from wmo_core.redactie.gate_words import syllables

HERE = Path(__file__).parent
SAMPLES = tomllib.loads((HERE / "reading_samples.toml").read_text(encoding="utf-8"))
EVERYDAY = {
    line for line in (HERE / "woordenlijst.txt").read_text(encoding="utf-8").split("\n") if line[:1] != "#"
}
# An excuse is for a name or a number that is not of the law; more than a handful would be a hole in the gate.
MOST_EXCUSES = 100  # sentences for each excuse
SMALL_LIST_FROM_ZIPF = 3.0


# The small list has every word that is not rare (Zipf 3 and up), and is read much faster than the large one.
@cache
def zipf_list() -> dict[str, float]:
    """Return how common words are, from the data of wordfreq: importing that package takes longer."""
    package = find_spec("wordfreq")
    assert package is not None and package.origin is not None
    with gzip.open(Path(package.origin).parent / "data" / "small_nl.msgpack.gz") as file:
        _, *lists = msgpack.load(file)  # one list of words for each hundredth of a step on the Zipf scale
    return {word: 9 - hundredths / 100 for hundredths, words in enumerate(lists) for word in words}


def frequency(word: str) -> float:
    return 7.0 if word in EVERYDAY else zipf_list().get(word, 0.0)


@cache
def glossary(register: Register) -> Glossary:
    return read_glossary(register, CONTENT)


def sample_rules(sample: dict[str, str]) -> set[str]:
    register = Register(sample["register"])
    lines = list(enumerate(sample["text"].splitlines(), start=1))
    topic = Topic(Path("voorbeeld.toml"), register, tuple(paragraphs(lines, register)))
    return {fault.rule for fault in check_topic(topic, glossary(register), frequency)}


def test_every_text_is_easy_enough_for_its_register() -> None:
    faults = check_texts(CONTENT, frequency)
    told = [f"{f.file.relative_to(CONTENT)}:{f.line}: {f.rule}: {f.what}. {f.remedy}" for f in faults]
    if told:
        pytest.fail("\n".join(told), pytrace=False)


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


def test_excuses_stay_few() -> None:
    sentences, excused = count_texts(CONTENT)
    assert excused * MOST_EXCUSES <= sentences
