"""The own file: what goes in comes out, with and without a password; nothing in it acts or tells too much."""

import json
import re
from base64 import b64decode

import pytest
from hypothesis import given, settings

from tests.documents.full import full
from tests.documents.own_file.kept import ONCE, PASSWORD, dossiers, own, sealed
from tests.documents.readers import html_of
from tests.plan.examples import DAYS, example
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.documents.own_file.faults import NoAnswersError, PasswordNeededError, ReadFault
from wmo_core.documents.own_file.page import DATA_ID
from wmo_core.documents.own_file.reading import answers_in
from wmo_core.documents.own_file.sealing import STEP, Once, Sealed, as_typed, seal, unseal
from wmo_core.flows.answers import Answer
from wmo_core.plan.dossier import Dossier
from wmo_core.press.html_page import NOTHING_RUNS

ACTS = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'--><!--</style></template>"


def again(content: bytes, password: str | None = None) -> Dossier:
    return Dossier.model_validate_json(answers_in(content, password))


@given(dossiers())
def test_what_is_kept_comes_back(dossier: Dossier) -> None:
    assert again(own(dossier)) == dossier


@settings(max_examples=5)  # making a key costs time: that is what it is for
@given(dossiers())
def test_what_is_kept_behind_a_password_comes_back(dossier: Dossier) -> None:
    assert again(sealed(dossier), PASSWORD) == dossier


@pytest.mark.parametrize("words", ["zin", "breed", "emoji"])
def test_the_fullest_answers_come_back_too(words: str) -> None:
    dossier = full(words)
    assert again(own(dossier)) == dossier and again(sealed(dossier), PASSWORD) == dossier


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("name", DAYS)
def test_it_shows_the_plan_in_the_chosen_register_and_what_the_file_is(name: str, register: Register) -> None:
    found = html_of(own(example(name), register))
    shown = " ".join(found.texts)
    for line in load_texts(register).screen.eigen_bestand.in_bestand:
        assert line in shown
    assert load_texts(register).document.title in shown


def test_without_a_password_nothing_runs() -> None:
    content = own(example("bakker")).decode()
    scripts = [given for tag, given in html_of(content.encode()).seen if tag == "script"]
    assert scripts == [{"type": "application/json", "id": DATA_ID}]
    assert f'content="{NOTHING_RUNS}"' in content and "script-src" not in NOTHING_RUNS


def test_what_someone_typed_never_gets_out_of_its_place() -> None:
    dossier = full("zin")
    dossier = dossier.model_copy(
        update={
            "answers": {
                key: Answer(chosen=each.chosen, words=ACTS, helper_words=ACTS)
                for key, each in dossier.answers.items()
            },
            "plan": dossier.plan.model_copy(update={"name": ACTS, "additions": {"A": ACTS}}),
        }
    )
    for content, scripts in ((own(dossier), 1), (sealed(dossier), 3)):
        seen = html_of(content).seen
        assert [tag for tag, _ in seen].count("script") == scripts
        assert not [tag for tag, given in seen if tag == "img" or "onerror" in given]
        assert again(content, PASSWORD) == dossier


def told(content: bytes) -> str:
    """Return all of a file but what is sealed."""
    return re.sub(r'"content": "[^"]*"', "", content.decode())


@pytest.mark.parametrize("register", Register)
def test_with_a_password_nothing_is_told_before_it_is_given(register: Register) -> None:
    bakker, empty = example("bakker"), Dossier()
    assert told(sealed(bakker, register)) == told(sealed(empty, register))
    assert len(sealed(bakker, register)) == len(sealed(empty, register))


def table_of(content: bytes) -> dict[str, object]:
    found = re.findall(rf'id="{DATA_ID}">([^<]*)<', content.decode())
    table: dict[str, object] = json.loads(found[0])["sealed"]
    return table


def test_what_is_sealed_says_how_and_has_a_size_in_steps() -> None:
    table = table_of(sealed(example("bakker")))
    assert (table["kdf"], table["cipher"]) == ("argon2id", "AES-256-GCM")
    assert int(str(table["memory"])) >= 64 * 1024
    tag = 16
    assert (len(b64decode(str(table["content"]))) - tag) % STEP == 0
    assert b64decode(str(table["salt"])) == ONCE.salt


def test_the_same_answers_are_sealed_in_another_way_each_time() -> None:
    one, other = (seal("{}", PASSWORD, Once(bytes([each]) * 16, bytes([each]) * 12)) for each in (1, 2))
    assert one.content != other.content and unseal(one, PASSWORD) == unseal(other, PASSWORD) == "{}"


@pytest.mark.parametrize(
    "typed", ["Appel Bezem Citroen Dorp", "  appel  bezem citroen\tdorp ", "\uff41ppel bezem citroen dorp"]
)
def test_capitals_and_spaces_do_not_make_another_password(typed: str) -> None:
    assert as_typed(typed) == PASSWORD


def test_a_file_with_a_password_asks_for_it_and_refuses_another() -> None:
    content = sealed(example("bakker"))
    with pytest.raises(PasswordNeededError):
        answers_in(content)
    for wrong in ("", "appel bezem citroen dorpen", "\ud83d", "x" * 100_000):
        with pytest.raises(NoAnswersError) as refused:
            answers_in(content, wrong)
        assert refused.value.fault is ReadFault.WACHTWOORD


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"nonce": "AAAAAAAAAAAAAAAA"}, ReadFault.WACHTWOORD),
        ({"content": "AAAA"}, ReadFault.WACHTWOORD),
        ({"passes": 2}, ReadFault.WACHTWOORD),
        ({"memory": 1024 * 1024 * 1024}, ReadFault.ONLEESBAAR),
        ({"memory": 8}, ReadFault.ONLEESBAAR),
        ({"passes": 10_000}, ReadFault.ONLEESBAAR),
        ({"salt": "AA=="}, ReadFault.ONLEESBAAR),
        ({"salt": "geen base64"}, ReadFault.ONLEESBAAR),
        ({"nonce": ""}, ReadFault.ONLEESBAAR),
        ({"kdf": "md5"}, ReadFault.ONLEESBAAR),
        ({"meer": 1}, ReadFault.ONLEESBAAR),
    ],
)
def test_a_sealed_file_that_was_changed_is_refused(change: dict[str, object], fault: ReadFault) -> None:
    table = table_of(sealed(example("bakker"))) | change
    page = f'<!doctype html><script id="{DATA_ID}">{json.dumps({"sealed": table})}</script>'
    with pytest.raises(NoAnswersError) as refused:
        answers_in(page.encode(), PASSWORD)
    assert refused.value.fault is fault


def test_the_shape_of_what_is_sealed_is_that_of_the_page() -> None:
    assert table_of(sealed(example("bakker"))).keys() == Sealed.model_fields.keys()
