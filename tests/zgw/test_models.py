"""What is delivered: no BSN can be in it, and nothing of it stands in a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.zgw.examples import CONTENT, PERSON, PLAN, ZAAK
from wmo_core.zgw.models import Delivery, Document, Zaak, new_identificatie

BSN = "111222333"


@pytest.mark.parametrize(
    "change",
    [{"person": BSN}, {"onderwerpen": (f"huis {BSN}",)}, {"identificatie": BSN}, {"person": "x" * 18}],
)
def test_a_bsn_or_a_number_that_is_too_long_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Zaak.model_validate({**ZAAK.model_dump(), **change})


@pytest.mark.parametrize("change", [{"title": BSN}, {"file_name": f"{BSN}.pdf"}, {"content": b""}])
def test_so_is_one_in_the_names_of_a_document(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Document.model_validate({**PLAN.model_dump(), **change})


def test_who_it_is_about_and_what_it_says_stand_in_no_message() -> None:
    told = f"{Delivery(zaak=ZAAK, document=PLAN)!r}"
    assert PERSON not in told and repr(CONTENT) not in told


@given(st.binary(min_size=1))
def test_what_is_kept_is_what_is_sent(content: bytes) -> None:
    delivery = Delivery(zaak=ZAAK, document=PLAN.model_copy(update={"content": content}))
    assert Delivery.model_validate_json(delivery.model_dump_json()) == delivery


def test_a_document_has_a_number_of_its_own() -> None:
    assert Delivery(zaak=ZAAK, document=PLAN).number == PLAN.identificatie
    assert Delivery(zaak=ZAAK).number == ZAAK.identificatie
    with pytest.raises(ValidationError):
        Delivery(zaak=ZAAK, document=PLAN.model_copy(update={"identificatie": ZAAK.identificatie}))


def test_numbers_differ_and_can_be_used() -> None:
    numbers = {new_identificatie() for _ in range(200)}
    assert len(numbers) == 200
    for each in numbers:
        Zaak.model_validate({**ZAAK.model_dump(), "identificatie": each})
