"""A setting that cannot be used stops the start, with what to do; off is off."""

from datetime import datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import CertificateBuilder, Name, NameAttribute, random_serial_number
from cryptography.x509.oid import NameOID

from tests.zgw.examples import SECRET, TOKEN
from wmo_core.errors import SettingError
from wmo_core.zgw.settings import Confidentiality, Kind, settings_of

RIGHT = {
    "WMO_PLAN_ZGW": "zaken",
    "WMO_PLAN_ZGW_ZAKEN": "https://zaken.gemeente.example/zaken/api/v1",
    "WMO_PLAN_ZGW_DOCUMENTEN": "https://zaken.gemeente.example/documenten/api/v1/",
    "WMO_PLAN_ZGW_CLIENT": "mijn-wmo-plan",
    "WMO_PLAN_ZGW_GEHEIM": SECRET,
    "WMO_PLAN_ZGW_RSIN": "123456782",
    "WMO_PLAN_ZGW_ZAAKTYPE": "https://zaken.gemeente.example/catalogi/api/v1/zaaktypen/1",
    "WMO_PLAN_ZGW_INFORMATIEOBJECTTYPE": "https://zaken.gemeente.example/catalogi/api/v1/iot/1",
}
OBJECTEN = {
    **RIGHT,
    "WMO_PLAN_ZGW": "objecten",
    "WMO_PLAN_ZGW_OBJECTEN": "https://objecten.gemeente.example/api/v2",
    "WMO_PLAN_ZGW_TOKEN": TOKEN,
    "WMO_PLAN_ZGW_OBJECTTYPE": "https://objecten.gemeente.example/api/v2/objecttypes/1",
}


@pytest.mark.parametrize("chosen", [{}, {"WMO_PLAN_ZGW": ""}, {"WMO_PLAN_ZGW": "uit"}])
def test_without_the_switch_it_is_off_whatever_else_is_set(chosen: dict[str, str]) -> None:
    assert settings_of({**RIGHT, "WMO_PLAN_ZGW": "", **chosen}) is None


def test_what_is_not_set_has_a_safe_value() -> None:
    found = settings_of(RIGHT)
    assert found is not None and found.kind is Kind.ZAKEN
    assert found.confidentiality is Confidentiality.VERTROUWELIJK
    assert (found.roltype, found.statustype, found.certificates) == ("", "", None)
    record = settings_of({**OBJECTEN, "WMO_PLAN_ZGW_OBJECTTYPE_VERSIE": "3"})
    assert record is not None and (record.kind, record.objecttype_version) == (Kind.OBJECTEN, 3)


def test_the_secrets_stand_in_no_message() -> None:
    found = settings_of(OBJECTEN)
    assert SECRET not in f"{found!r}{found}" and TOKEN not in f"{found!r}{found}"


@pytest.mark.parametrize("variable", sorted(RIGHT.keys() - {"WMO_PLAN_ZGW"}))
def test_what_is_missing_is_named(variable: str) -> None:
    with pytest.raises(SettingError, match=f"ook nodig: {variable}\\. Zie docs/bezorgen.md"):
        settings_of({**RIGHT, variable: " "})


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("WMO_PLAN_ZGW", "aan"),
        ("WMO_PLAN_ZGW_ZAKEN", "zaken.gemeente.example"),
        ("WMO_PLAN_ZGW_ZAKEN", "http://zaken.gemeente.example/zaken/api/v1"),
        ("WMO_PLAN_ZGW_ZAKEN", "ftp://zaken.gemeente.example"),
        ("WMO_PLAN_ZGW_DOCUMENTEN", "https://naam:wachtwoord@gemeente.example/"),
        ("WMO_PLAN_ZGW_DOCUMENTEN", "https://gemeente.example/?sleutel=geheim"),
        ("WMO_PLAN_ZGW_DOCUMENTEN", "https://gemeente.example:poort/"),
        ("WMO_PLAN_ZGW_DOCUMENTEN", "https://[::1"),
        ("WMO_PLAN_ZGW_ZAAKTYPE", "Melding Wmo"),
        ("WMO_PLAN_ZGW_ZAAKTYPE", f"https://gemeente.example/{'x' * 200}"),
        ("WMO_PLAN_ZGW_GEHEIM", "kort-geheim"),
        ("WMO_PLAN_ZGW_RSIN", "123456789"),
        ("WMO_PLAN_ZGW_RSIN", "12345678"),
        ("WMO_PLAN_ZGW_RSIN", "12345678²"),
        ("WMO_PLAN_ZGW_VERTROUWELIJK", "openbaar"),
        ("WMO_PLAN_ZGW_OBJECTTYPE_VERSIE", "0"),
        ("WMO_PLAN_ZGW_OBJECTTYPE_VERSIE", "twee"),
        ("WMO_PLAN_ZGW_CERTIFICATEN", "/bestaat/niet.pem"),
    ],
)
def test_what_cannot_be_is_refused_and_not_repeated(variable: str, value: str) -> None:
    with pytest.raises(SettingError, match=variable) as refused:
        settings_of({**RIGHT, variable: value})
    assert value not in str(refused.value) or value in ("aan", "0")


def test_only_this_machine_may_be_asked_without_tls() -> None:
    found = settings_of({**RIGHT, "WMO_PLAN_ZGW_ZAKEN": "http://localhost:8000/zaken"})
    assert found is not None and found.zaken == "http://localhost:8000/zaken"


def test_certificates_must_be_certificates(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_bytes(_certificate())
    found = settings_of({**RIGHT, "WMO_PLAN_ZGW_CERTIFICATEN": str(file)})
    assert found is not None and found.certificates == file
    file.write_text("geen certificaat")
    with pytest.raises(SettingError, match="geen certificaten"):
        settings_of({**RIGHT, "WMO_PLAN_ZGW_CERTIFICATEN": str(file)})


def _certificate() -> bytes:
    key, name = Ed25519PrivateKey.generate(), Name([NameAttribute(NameOID.COMMON_NAME, "proef")])
    start = datetime(2026, 1, 1)
    made = CertificateBuilder(name, name, key.public_key(), random_serial_number(), start)
    whole = made.not_valid_after(datetime(2036, 1, 1)).sign(key, None)
    return whole.public_bytes(Encoding.PEM)
