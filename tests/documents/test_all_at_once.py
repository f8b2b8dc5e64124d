"""Every file is made on its own, and all of them fit in one zip file."""

import logging
from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.documents.rendered import plan_of
from tests.faults import break_format
from wmo_core.content.register import Register
from wmo_core.documents.plan_files import PlanFormat, make_each
from wmo_core.press.formats import Format, zipped

PLAN = plan_of("bakker", Register.NL)


def test_a_form_that_fails_leaves_the_others_and_tells_nothing_of_the_plan(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> bytes:
        raise ValueError("Mijn heup")

    break_format(monkeypatch, Format.PDF, ValueError("Mijn heup"))
    with caplog.at_level(logging.ERROR):
        made = make_each(PLAN, [PlanFormat.PDF, PlanFormat.TXT, PlanFormat.JSON])
    assert made.failed == (PlanFormat.PDF,)
    assert list(made.files) == [PlanFormat.TXT, PlanFormat.JSON]
    assert caplog.messages == ["Een bestand pdf kon niet worden gemaakt: ValueError."]


def test_the_zip_holds_each_file_and_is_the_same_each_time() -> None:
    files = {"plan.txt": b"een", "plan.json": b"{}"}
    content = zipped(files)
    with ZipFile(BytesIO(content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
    assert zipped(files) == content
