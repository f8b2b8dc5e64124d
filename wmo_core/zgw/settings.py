"""What the operator set up for delivery: where to, as whom, and which types of the municipality."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from ssl import create_default_context
from typing import NamedTuple
from urllib.parse import urlsplit

from pydantic import Field

from wmo_core.errors import SettingError
from wmo_core.toml_file import Record

# All names stand in docs/bezorgen.md.
SWITCH = "WMO_PLAN_ZGW"
OFF = "uit"
_LEAST_SECRET = 32  # characters: what HS256 asks (RFC 7518, section 3.2)
_LONGEST_TYPE = 200  # characters that the Documenten API has for the address of a type
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


class Kind(StrEnum):
    """What a delivery becomes."""

    ZAKEN = "zaken"
    OBJECTEN = "objecten"


class Confidentiality(StrEnum):
    """Who may see it, as the ZGW standard names that (vertrouwelijkheidaanduiding)."""

    INTERN = "intern"
    ZAAKVERTROUWELIJK = "zaakvertrouwelijk"
    VERTROUWELIJK = "vertrouwelijk"
    CONFIDENTIEEL = "confidentieel"
    GEHEIM = "geheim"
    ZEER_GEHEIM = "zeer_geheim"


class Settings(Record):
    """The settings of one deployment. The secrets stand in no message about them."""

    kind: Kind
    zaken: str = ""
    documenten: str
    objecten: str = ""
    client_id: str
    secret: str = Field(repr=False)
    token: str = Field(default="", repr=False)
    rsin: str
    zaaktype: str = ""
    roltype: str = ""
    statustype: str = ""
    informatieobjecttype: str
    objecttype: str = ""
    objecttype_version: int = 1
    confidentiality: Confidentiality = Confidentiality.VERTROUWELIJK
    certificates: Path | None = None


class _Asked(NamedTuple):
    """A setting: its name, the field, and for which kind it is needed."""

    variable: str
    field: str
    needed: tuple[Kind, ...] = ()


_BOTH = (Kind.ZAKEN, Kind.OBJECTEN)
_ASKED = (
    _Asked("WMO_PLAN_ZGW_ZAKEN", "zaken", (Kind.ZAKEN,)),
    _Asked("WMO_PLAN_ZGW_DOCUMENTEN", "documenten", _BOTH),
    _Asked("WMO_PLAN_ZGW_OBJECTEN", "objecten", (Kind.OBJECTEN,)),
    _Asked("WMO_PLAN_ZGW_CLIENT", "client_id", _BOTH),
    _Asked("WMO_PLAN_ZGW_GEHEIM", "secret", _BOTH),
    _Asked("WMO_PLAN_ZGW_TOKEN", "token", (Kind.OBJECTEN,)),
    _Asked("WMO_PLAN_ZGW_RSIN", "rsin", _BOTH),
    _Asked("WMO_PLAN_ZGW_ZAAKTYPE", "zaaktype", (Kind.ZAKEN,)),
    _Asked("WMO_PLAN_ZGW_ROLTYPE", "roltype"),
    _Asked("WMO_PLAN_ZGW_STATUSTYPE", "statustype"),
    _Asked("WMO_PLAN_ZGW_INFORMATIEOBJECTTYPE", "informatieobjecttype", _BOTH),
    _Asked("WMO_PLAN_ZGW_OBJECTTYPE", "objecttype", (Kind.OBJECTEN,)),
    _Asked("WMO_PLAN_ZGW_OBJECTTYPE_VERSIE", "objecttype_version"),
    _Asked("WMO_PLAN_ZGW_VERTROUWELIJK", "confidentiality"),
    _Asked("WMO_PLAN_ZGW_CERTIFICATEN", "certificates"),
)
_VARIABLE = {each.field: each.variable for each in _ASKED}
_BASES = ("zaken", "documenten", "objecten")
_TYPES = ("zaaktype", "roltype", "statustype", "informatieobjecttype", "objecttype")


def settings_of(chosen_by_operator: Mapping[str, str]) -> Settings | None:
    """Return the settings, or None when delivery is off. Raises SettingError with what to do."""
    chosen = chosen_by_operator.get(SWITCH, "").strip() or OFF
    if chosen == OFF:
        return None
    if chosen not in set(Kind):
        raise SettingError(f"{SWITCH} kan alleen {OFF}, {' of '.join(Kind)} zijn.")
    kind = Kind(chosen)
    values = {each.field: chosen_by_operator.get(each.variable, "").strip() for each in _ASKED}
    missing = [each.variable for each in _ASKED if kind in each.needed and not values[each.field]]
    if missing:
        raise SettingError(f"Voor {SWITCH}={kind} is ook nodig: {', '.join(missing)}. Zie docs/bezorgen.md.")
    _check_addresses(values)
    _check_secret(values["secret"])
    _check_rsin(values["rsin"])
    _check_choices(values)
    given = {field: value for field, value in values.items() if value}
    return Settings.model_validate({**given, "kind": kind})


def _check_addresses(values: Mapping[str, str]) -> None:
    for field in (*_BASES, *_TYPES):
        if values[field] and not _is_address(values[field]):
            raise SettingError(
                f"{_VARIABLE[field]} is geen adres dat kan: schrijf het heel, met https:// ervoor en "
                f"zonder naam, wachtwoord of vraagteken. Met http:// mag alleen deze computer zelf."
            )


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018  (a port that is no number raises)
    except ValueError:
        return False
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_MACHINE)
    is_plain = not (parts.username or parts.password or parts.query or parts.fragment)
    has_space = any(sign.isspace() for sign in text)
    return bool(is_safe and parts.hostname and is_plain and not has_space) and len(text) <= _LONGEST_TYPE


def _check_secret(secret: str) -> None:
    if len(secret.encode()) < _LEAST_SECRET:
        raise SettingError(
            f"Het geheim in {_VARIABLE['secret']} is te kort: laat er een maken van ten minste "
            f"{_LEAST_SECRET} tekens, en zet hetzelfde in het systeem van de gemeente."
        )


def _check_rsin(rsin: str) -> None:
    """Refuse what is no RSIN: nine digits that pass the elfproef."""
    digits = [int(sign) for sign in rsin if sign in "0123456789"]
    is_right = len(rsin) == len(digits) == len(_WEIGHTS)
    if not is_right or sum(w * d for w, d in zip(_WEIGHTS, digits, strict=True)) % 11:
        raise SettingError(f"{_VARIABLE['rsin']} is geen RSIN: schrijf de negen cijfers van de gemeente.")


def _check_choices(values: Mapping[str, str]) -> None:
    version, chosen = values["objecttype_version"], values["confidentiality"]
    if version and not (version.isascii() and version.isdecimal() and 0 < int(version) < 2**15):
        raise SettingError(f"{_VARIABLE['objecttype_version']} is geen versie: schrijf een getal vanaf 1.")
    if chosen and chosen not in set(Confidentiality):
        raise SettingError(f"{_VARIABLE['confidentiality']} kan alleen {', '.join(Confidentiality)} zijn.")
    try:
        if values["certificates"]:
            create_default_context(cafile=values["certificates"])
    except OSError:  # of which an SSLError is one
        raise SettingError(
            f"Het bestand in {_VARIABLE['certificates']} is niet te lezen of heeft geen certificaten: "
            "schrijf het hele pad van een PEM-bestand."
        ) from None
