"""All files to take along: the same for the zip on the screen as for the command line."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.documents.samples import WORDS
from tests.faults import break_format
from tests.plan.examples import DAYS, example
from wmo_core.content.letters import LetterId, load_consulent_words, load_frame, load_talk_words
from wmo_core.content.register import Register
from wmo_core.documents.everything import LETTERS, everything, everything_zipped
from wmo_core.documents.letters import letter_documents
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dates, Dossier
from wmo_core.plan.files.names import Files
from wmo_core.plan.letters import build_letter
from wmo_core.plan.wording import word_plan
from wmo_core.press.formats import Format
from wmo_core.press.render import render

NAME = "bakker"
DAY = DAYS[NAME]
LETTER = f"{LETTERS}/{load_frame(Register.NL).file_name}"


def files_of(dossier: Dossier, day: date = DAY, register: Register = Register.NL) -> list[str]:
    """Return the names of all files."""
    facts = plan_facts(dossier, day)
    return list(everything(dossier, facts, word_plan(facts, register)))


def zip_of(dossier: Dossier, register: Register = Register.NL) -> ZipFile:
    """Return all files in one."""
    return ZipFile(BytesIO(everything_zipped(dossier, plan_facts(dossier, DAY), register)))


def names(dates: Dates, day: date) -> list[str]:
    return files_of(example(NAME).model_copy(update={"dates": dates}), day)


def test_it_holds_the_plan_in_all_forms_the_card_the_page_and_the_letters_of_the_day() -> None:
    assert files_of(example(NAME)) == [
        *(f"{WORDS[Register.NL].file_name}-{DAY}-nl.{form}" for form in PlanFormat),
        f"{WORDS[Register.EASY_READ].file_name}-{DAY}-easy-read.pdf",
        f"{load_talk_words(Register.NL).file_name}-{DAY}-nl.pdf",
        f"{load_consulent_words(Register.NL).file_name}-{DAY}-nl.pdf",
        *(
            f"{LETTER}-{name}-{DAY}-nl.{end}"
            for name in ("plan_geven", "clientondersteuner")
            for end in ("docx", "txt", "pdf")
        ),
    ]


def test_a_letter_is_there_in_each_form_of_the_screen_to_print_too() -> None:
    plan = word_plan(plan_facts(example(NAME), DAY), Register.NL)
    shown = letter_documents(build_letter(LetterId.PLAN_GEVEN, example(NAME), plan))
    with zip_of(example(NAME)) as archive:
        kept = {
            Format(name.rpartition(".")[2]): archive.read(name)
            for name in archive.namelist()
            if name.startswith(f"{LETTER}-{LetterId.PLAN_GEVEN}")
        }
    assert kept == {format: render(format, document, DAY) for format, document in shown.items()}
    assert Format.PDF in kept


def test_the_word_of_the_resident_stands_in_every_name_and_in_no_file() -> None:
    dossier = example(NAME).model_copy(
        update={"files": example(NAME).files.model_copy(update={"word": "roos"})}
    )
    with zip_of(dossier) as archive:
        assert all(f"-roos-{DAY}-" in name for name in archive.namelist())
        assert not any(b"roos" in archive.read(name).lower() for name in archive.namelist() if ".txt" in name)
    without = files_of(example(NAME))
    assert [name.replace("-roos", "") for name in files_of(dossier)] == without


def test_a_log_does_not_tell_the_word(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    break_format(monkeypatch, Format.HTML)
    dossier = example(NAME).model_copy(update={"files": Files(word="roos")})
    zip_of(dossier).close()
    assert caplog.messages and "roos" not in caplog.text


def test_only_letters_for_which_the_moment_is_there_are_in_it() -> None:
    early, late = Dates(), Dates(melding=date(2024, 11, 25), aanvraag=date(2025, 1, 7))
    assert f"{LETTER}-melding-2024-11-25-nl.docx" in names(early, date(2024, 11, 25))
    assert f"{LETTER}-ingebrekestelling-2025-01-22-nl.txt" in names(late, date(2025, 1, 22))
    assert f"{LETTER}-ingebrekestelling-2025-01-08-nl.txt" not in names(late, date(2025, 1, 8))


def test_the_zip_holds_them_in_the_asked_register_and_not_what_is_left_out() -> None:
    whole = example(NAME)
    secret = whole.model_copy(
        update={"plan": whole.plan.model_copy(update={"left_out": ("beste_hulp",), "name": "Riet"})}
    )
    dossier = secret.model_copy(update={"in_register": Register.NL})
    with zip_of(dossier, Register.EASY_READ) as archive:
        texts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".txt")]
        assert set(archive.namelist()) == set(files_of(dossier, DAY, Register.EASY_READ))
    assert all("Riet" in text and "zware pan" not in text for text in texts)
    assert any(load_frame(Register.EASY_READ).opening in text for text in texts)


def test_a_file_that_cannot_be_made_is_named_in_the_zip_and_the_rest_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    break_format(monkeypatch, Format.HTML)
    note = f"{WORDS[Register.NL].failed_name}.txt"
    with zip_of(example(NAME)) as archive:
        said = archive.read(note).decode()
        assert set(archive.namelist()) - {note} == {
            name for name in files_of(example(NAME)) if not name.endswith(".html")
        }
    assert said == f"{WORDS[Register.NL].file_name}-{DAY}-nl.html\n{WORDS[Register.NL].failed_note}"
