"""Answers from any file: what a plan gives back, and one clear fault for all that is no file of ours."""

import zlib
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.own_file.kept import PASSWORD, own, sealed
from tests.plan.examples import build_plan, example
from wmo_core.documents.everything import everything_zipped
from wmo_core.documents.own_file.faults import LARGEST, NoAnswersError, PasswordNeededError, ReadFault
from wmo_core.documents.own_file.page import DATA_ID
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.documents.plan_files import PlanFormat, make
from wmo_core.plan.build import plan_facts
from wmo_core.plan.dossier import Dossier
from wmo_core.press.blocks import Document
from wmo_core.press.formats import Format, zipped
from wmo_core.press.render import render

DAY = date(2025, 12, 19)
PLAN = build_plan(example("bakker"), made_on=DAY)
PLAN_JSON, PLAN_PDF = make(PlanFormat.JSON, PLAN), make(PlanFormat.PDF, PLAN)


def found(content: bytes) -> Dossier:
    return Dossier.model_validate_json(answers_in(content))


def fault_of(content: bytes) -> ReadFault:
    with pytest.raises(NoAnswersError) as refused:
        answers_in(content)
    return refused.value.fault


def test_the_pdf_and_the_zip_give_the_same_as_the_json() -> None:
    dossier = example("bakker")
    everything = everything_zipped(dossier, plan_facts(dossier, DAY), dossier.in_register)
    assert found(PLAN_PDF) == found(everything) == found(PLAN_JSON)


def test_an_answers_file_of_before_is_given_as_it_is() -> None:
    content = example("bakker").model_dump_json(indent=2).encode()
    for written in (content, b"\xef\xbb\xbf" + content, content.decode().encode("utf-16")):
        assert answers_in(written) == written


def test_the_own_file_in_a_zip_counts_before_a_plan() -> None:
    dossier = example("bakker")
    files = {"plan.pdf": PLAN_PDF, "plan.html": make(PlanFormat.HTML, PLAN), "map/eigen.HTML": own(dossier)}
    assert found(zipped(files)) == dossier
    closed = zipped({"plan.pdf": PLAN_PDF, "eigen.html": sealed(dossier)})
    with pytest.raises(PasswordNeededError):
        answers_in(closed)
    assert Dossier.model_validate_json(answers_in(closed, PASSWORD)) == dossier
    with pytest.raises(NoAnswersError) as refused:
        answers_in(closed, "een ander wachtwoord")
    assert refused.value.fault is ReadFault.WACHTWOORD


def bomb() -> bytes:
    return zipped({"plan.json": b"0" * 19_000_000})


def many() -> bytes:
    return zipped({f"{number}.json": b"{}" for number in range(101)})


def lying() -> bytes:
    """A zip that says of a file that it is small."""
    content = zipped({"plan.json": b'"' + bytes(1_000_000) + b'"'})
    size = (1_000_002).to_bytes(4, "little")
    assert content.count(size) == 2
    return content.replace(size, (9_000).to_bytes(4, "little"))


def pdf_bomb() -> bytes:
    packed = zlib.compress(zlib.compress(bytes(60_000_000), 9), 9)
    head = b"%PDF-1.7\n1 0 obj<</Type/ObjStm/N 9/First 9/Filter[/FlateDecode/FlateDecode]/Length "
    return (
        head
        + str(len(packed)).encode()
        + b">>stream\n"
        + packed
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>"
    )


DEEP = b"[" * 10_000 + b"]" * 10_000
OTHER_PDF = render(Format.PDF, Document("Brief", "{bladzijde} {totaal}", ()), DAY)
REFUSED = {
    "too large": (bytes(LARGEST + 1), ReadFault.TE_GROOT),
    "50 MB": (b"<" * 50_000_000, ReadFault.TE_GROOT),
    "zip bomb": (bomb(), ReadFault.TE_GROOT),
    "zip with many files": (many(), ReadFault.TE_GROOT),
    "zip that lies": (lying(), ReadFault.ONLEESBAAR),
    "zip in a zip": (zipped({"zip.zip": zipped({"plan.pdf": PLAN_PDF})}), ReadFault.GEEN_ANTWOORDEN),
    "half a zip": (bomb()[:2000], ReadFault.ONLEESBAAR),
    "zip without answers": (zipped({"brief.txt": b"Geachte"}), ReadFault.GEEN_ANTWOORDEN),
    "Word": (make(PlanFormat.DOCX, PLAN), ReadFault.VERKEERDE_SOORT),
    "PNG": (b"\x89PNG\r\n\x1a\n" + bytes(100), ReadFault.VERKEERDE_SOORT),
    "JPEG": (b"\xff\xd8\xff\xe0" + bytes(100), ReadFault.VERKEERDE_SOORT),
    "text": (make(PlanFormat.TXT, PLAN), ReadFault.VERKEERDE_SOORT),
    "calendar": (b"BEGIN:VCALENDAR", ReadFault.VERKEERDE_SOORT),
    "empty": (b"", ReadFault.GEEN_ANTWOORDEN),
    "only spaces": (b"\xef\xbb\xbf \r\n", ReadFault.GEEN_ANTWOORDEN),
    "empty list": (b"[]", ReadFault.GEEN_ANTWOORDEN),
    "list of answers": (b'[{"version": 2}]', ReadFault.GEEN_ANTWOORDEN),
    "null": (b"null", ReadFault.GEEN_ANTWOORDEN),
    "a number": ("7".encode("utf-16"), ReadFault.GEEN_ANTWOORDEN),
    "web page of the plan": (make(PlanFormat.HTML, PLAN), ReadFault.GEEN_ANTWOORDEN),
    "other site": (b"<!doctype html><script>alert(1)</script><p>Welkom", ReadFault.GEEN_ANTWOORDEN),
    "page with deep answers": (
        b'<script id="' + DATA_ID.encode() + b'">{"a":' + DEEP + b"}</script>",
        ReadFault.ONLEESBAAR,
    ),
    "deep": (b'{"a":' + DEEP + b"}", ReadFault.ONLEESBAAR),
    "no JSON": (b"{ dit is geen bestand van ons", ReadFault.ONLEESBAAR),
    "other PDF": (OTHER_PDF, ReadFault.GEEN_ANTWOORDEN),
    "half a PDF": (PLAN_PDF[:2000], ReadFault.ONLEESBAAR),
    "PDF bomb": (pdf_bomb(), ReadFault.ONLEESBAAR),
    "empty plan": (b'{"document": "persoonlijk-plan"}', ReadFault.GEEN_ANTWOORDEN),
    "odd plan": (
        b'{"document": "persoonlijk-plan", "sections": [1, {"items": 2}], "opening": []}',
        ReadFault.GEEN_ANTWOORDEN,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_file_of_ours_is_refused(name: str) -> None:
    content, fault = REFUSED[name]
    assert fault_of(content) is fault


def test_no_fault_holds_a_word_of_the_file() -> None:
    with pytest.raises(NoAnswersError) as refused:
        answers_in(b'{"version": 2, "geheim": }')
    shown = [refused.value, refused.value.__cause__]
    assert "geheim" not in repr(shown) and refused.value.__suppress_context__


def test_a_damaged_pdf_leaves_no_word_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    assert fault_of(PLAN_PDF.replace(b"/StructElem", b"<<<<geheim")[:-300]) is ReadFault.ONLEESBAAR
    assert caplog.text == ""


SEEDS = {
    "zip": zipped({"a.html": own(example("bakker")), "b.json": PLAN_JSON}),
    "own": own(example("bakker")),
    "json": PLAN_JSON,
    "pdf": PLAN_PDF,
}


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a file of ours of which a piece is gone, doubled or replaced."""
    content = SEEDS[draw(st.sampled_from(sorted(SEEDS)))]
    start = draw(st.integers(0, len(content)))
    end = min(len(content), start + draw(st.integers(0, 300)))
    return (
        content[:start]
        + draw(st.sampled_from([b"", content[start:end] * 2, b"\x00"]) | st.binary(max_size=60))
        + content[end:]
    )


@settings(max_examples=60)
@given(damaged() | st.binary(max_size=300) | st.binary(max_size=300).map(lambda each: b"PK\x03\x04" + each))
def test_whatever_is_in_a_file_the_reader_gives_answers_or_one_fault(content: bytes) -> None:
    try:
        assert isinstance(answers_in(content, ""), bytes)
    except NoAnswersError as error:
        assert error.fault in ReadFault


def test_a_zip_with_a_password_is_refused() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("plan.json", PLAN_JSON)
    content = bytearray(out.getvalue())
    content[6] |= 1  # says that it is locked
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert fault_of(bytes(content)) is ReadFault.ONLEESBAAR
