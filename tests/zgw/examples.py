"""A melding, a plan and settings that the tests send and use."""

from datetime import UTC, date, datetime

from tests.zgw.other_side import OtherSide
from wmo_core.zgw.calls import Api
from wmo_core.zgw.models import Document, Way, Zaak
from wmo_core.zgw.settings import Kind, Settings

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
SECRET = "een-geheim-van-de-proef-van-32-tekens"
TOKEN = "een-token-van-de-proef"
PERSON = "CLIENT-4711"
CONTENT = b"%PDF-1.7 het plan van iemand"
TYPES = "https://gemeente.example/catalogi/api/v1"

ZAAK = Zaak(
    identificatie="WMO-BCDFG-23456",
    registered=date(2026, 11, 27),
    way=Way.TELEFOON,
    onderwerpen=("het huis schoonhouden", "vervoer"),
    person=PERSON,
)
PLAN = Document(
    identificatie="WMO-HJKMN-78922",
    title="Persoonlijk plan",
    file_name="persoonlijk-plan.pdf",
    made=date(2026, 11, 28),
    content=CONTENT,
)


def settings(side: OtherSide, kind: Kind = Kind.ZAKEN, **changes: object) -> Settings:
    """Return settings for a delivery to the other side, with all that may be set."""
    found: dict[str, object] = {
        "kind": kind,
        "zaken": side.address(Api.ZAKEN),
        "documenten": side.address(Api.DOCUMENTEN),
        "objecten": side.address(Api.OBJECTEN),
        "client_id": "mijn-wmo-plan",
        "secret": SECRET,
        "token": TOKEN,
        "rsin": "123456782",
        "zaaktype": f"{TYPES}/zaaktypen/1",
        "roltype": f"{TYPES}/roltypen/1",
        "statustype": f"{TYPES}/statustypen/1",
        "informatieobjecttype": f"{TYPES}/informatieobjecttypen/1",
        "objecttype": f"{TYPES}/objecttypes/1",
    }
    return Settings.model_validate({**found, **changes})
