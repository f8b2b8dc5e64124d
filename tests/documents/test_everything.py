"""All files to take along: the same for the zip on the screen as for the command line."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.faults import break_format
from tests.plan.examples import DAYS, example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.everything import everything, everything_zipped
from wmo_core.documents.plan_files import PlanFormat
from wmo_core.plan.dossier import Dates
from wmo_core.press.formats import Format

NAME = "echtpaar"
DAY = DAYS[NAME]


def names(dates: Dates, day: date, register: Register = Register.NL) -> list[str]:
    return list(everything(example(NAME).model_copy(update={"dates": dates}), day, register))


def test_it_holds_the_plan_in_all_forms_the_card_the_page_and_the_letters_of_the_day() -> None:
    assert list(everything(example(NAME), DAY, Register.NL)) == [
        *(f"mijn-persoonlijk-plan-nl.{form}" for form in PlanFormat),
        "mijn-persoonlijk-plan-easy-read.pdf",
        "mijn-gesprekskaart.pdf",
        "mijn-plan-kort.pdf",
        *(
            f"brieven/brief-{name}.{end}"
            for name in ("plan_geven", "verslag", "clientondersteuner")
            for end in ("docx", "txt")
        ),
    ]


def test_only_letters_for_which_the_moment_is_there_are_in_it() -> None:
    early, late = Dates(), Dates(melding=date(2026, 11, 23), aanvraag=date(2027, 1, 5))
    assert "brieven/brief-melding.docx" in names(early, date(2026, 11, 22))
    assert "brieven/brief-ingebrekestelling.txt" in names(late, date(2027, 1, 20))
    assert "brieven/brief-ingebrekestelling.txt" not in names(late, date(2027, 1, 6))


def test_the_zip_holds_them_in_the_asked_register_and_not_what_is_left_out() -> None:
    whole = example(NAME)
    secret = whole.model_copy(
        update={"plan": whole.plan.model_copy(update={"left_out": ("beste_hulp",), "name": "Riet"})}
    )
    dossier = secret.model_copy(update={"in_register": Register.NL})
    with ZipFile(BytesIO(everything_zipped(dossier, DAY, Register.EASY_READ))) as archive:
        texts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".txt")]
        assert set(archive.namelist()) == set(everything(dossier, DAY, Register.EASY_READ))
    assert all("Riet" in text and "drie uur hulp" not in text for text in texts)
    assert any("Beste mensen van de gemeente" in text for text in texts)


def test_a_file_that_cannot_be_made_is_named_in_the_zip_and_the_rest_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    break_format(monkeypatch, Format.HTML)
    with ZipFile(BytesIO(everything_zipped(example(NAME), DAY, Register.NL))) as archive:
        said = archive.read("niet-gelukt.txt").decode()
        assert set(archive.namelist()) - {"niet-gelukt.txt"} == {
            name for name in everything(example(NAME), DAY, Register.NL) if not name.endswith(".html")
        }
    assert said.startswith("mijn-persoonlijk-plan-nl.html\n")
    assert load_texts(Register.NL).screen.meenemen.mislukt.split(".")[0] in said
