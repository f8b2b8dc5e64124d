"""What a resident leaves out is in none of the files, nor in what a file holds out of sight."""

import json
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from tests.documents.reading import pages_of
from tests.plan.examples import DAYS, build_plan, example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.plan_files import PlanFormat, formats_of, make
from wmo_core.flows.answers import Answer, By
from wmo_core.plan.dossier import Dossier, Suggestion
from wmo_core.press.formats import zipped

KEPT, TAKEN = "Vlinderstruik", "Zonnebloem"
SECRET = "Kwetterbeek"  # in every place that is left out, and in a suggestion that nobody took over
WORDS = load_texts(Register.NL).document


@cache
def dossier() -> Dossier:
    """Return an example in which much is left out."""
    found = example("helper")
    gone = ("goed", "thuis", "koken.wat_lukt_niet", "mantelzorg")
    for question in (*gone, "kosten_vragen"):  # the last stands in a part that is left out as a whole
        found = found.with_answer(question, Answer(chosen=found.answers[question].chosen, words=SECRET))
    found = found.with_answer("zorg_nu", Answer(words=KEPT, by=By.SAMEN, in_register="easy-read"))
    return found.with_plan(
        left_out=(*gone, "G", "eigen.E"),
        edits={"thuis": SECRET, "leeftijd": TAKEN},
        suggestions={"beste_hulp": Suggestion(text=SECRET, by=By.ANDER)},
        written_by={"leeftijd": By.ANDER},
        additions={"E": SECRET, "G": SECRET, "H": KEPT},
    )


@cache
def files(register: Register) -> dict[str, bytes]:
    """Return each form of the plan, and all of them in one file."""
    plan = build_plan(dossier(), made_on=DAYS["helper"], register=register)
    made = {form.value: make(form, plan) for form in formats_of(plan)}
    return {**made, "zip": zipped({f"plan.{name}": content for name, content in made.items()})}


@cache
def everything(content: bytes) -> tuple[bytes, ...]:
    """Return a file with all that is packed inside it: parts, streams, attachments, metadata, file names."""
    return tuple(unpacked(content))


def unpacked(content: bytes) -> Iterator[bytes]:
    yield content
    if content.startswith(b"%PDF"):
        yield "\n".join(pages_of(content)).encode()
        reader = PdfReader(BytesIO(content))
        found = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
        yield from (each.get_data() for each in found if isinstance(each, StreamObject))
        yield "\n".join(map(str, (*found, reader.metadata, reader.trailer))).encode()
    elif is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as archive:
            for entry in archive.infolist():
                yield str((entry.filename, entry.comment, entry.extra)).encode()
                yield from everything(archive.read(entry))


def holds(content: bytes, word: str) -> bool:
    """Return whether a word is anywhere in a file, in one of the codes that our files have."""
    codes = [word.encode(code) for code in ("utf-8", "utf-16-be", "utf-16-le")]
    codes += [word.encode().hex().encode(), word.encode("utf-16-be").hex().encode()]
    return any(code in part or code.upper() in part for part in everything(content) for code in codes)


def test_there_is_a_file_of_every_form() -> None:
    assert set(files(Register.NL)) == {*(form.value for form in PlanFormat), "zip"}


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("form", [*(form.value for form in PlanFormat), "zip"])
def test_what_is_left_out_is_nowhere_in_a_file(form: str, register: Register) -> None:
    content = files(register)[form]
    assert not holds(content, SECRET)
    if form != PlanFormat.ICS:  # the calendar holds days only
        assert holds(content, KEPT) and holds(content, TAKEN), "this test would find nothing"


@pytest.mark.parametrize(
    "form", [form for form in PlanFormat if form not in (PlanFormat.ICS, PlanFormat.PDF)]
)
def test_the_label_of_what_is_left_out_is_gone_too(form: PlanFormat) -> None:
    label = load_texts(Register.NL).question("mantelzorg").plan
    assert not holds(files(Register.NL)[form], label)


def test_no_id_in_the_file_for_a_program_tells_of_what_is_left_out() -> None:
    content = json.loads(files(Register.NL)[PlanFormat.JSON])
    items = [item for part in (content["opening"], *content["sections"]) for item in part["items"]]
    told = {name for item in items for name in (item["id"], item["question"], *item["chosen_ids"])}
    gone = {"goed", "thuis", "koken.wat_lukt_niet", "mantelzorg", "kosten_vragen"}
    gone |= {option for question in gone for option in dossier().answers[question].chosen} - {"ja"}
    assert told and not told & gone
    (edited,) = (item for item in items if item["id"] == "leeftijd")
    assert edited["words"] == TAKEN and not edited["chosen_ids"]


@pytest.mark.parametrize("form", [form for form in PlanFormat if form is not PlanFormat.ICS])
def test_every_form_says_who_gave_an_answer_where_that_is_not_the_usual(form: PlanFormat) -> None:
    text = " ".join(b" ".join(everything(files(Register.NL)[form])).decode("utf-8", "ignore").split())
    assert WORDS.by_samen in text and WORDS.taken_over_ander in text
