"""The official descriptions of the APIs, cut down to what the app uses: whole, they make every tool slow."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest

from wmo_core.zgw.calls import Api

FOLDER = Path(__file__).parent / "openapi"
USED: Mapping[Api, tuple[str, ...]] = {
    Api.ZAKEN: ("/zaken", "/rollen", "/statussen", "/zaakinformatieobjecten"),
    Api.DOCUMENTEN: ("/enkelvoudiginformatieobjecten",),
    Api.OBJECTEN: ("/objects", "/objects/{uuid}"),
}
_HOST = "https://gemeente.example"


@cache
def described(api: Api) -> dict[str, Any]:
    """Return the description of an API: the paths that the app uses, and what these refer to."""
    whole = yaml.load((FOLDER / f"{api}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    paths = {path: _at_hand(whole["paths"][path]) for path in USED[api]}
    schemas, parts = whole["components"]["schemas"], {}
    wanted = list(_names(paths))
    while wanted:
        name = wanted.pop()
        if name not in parts:
            parts[name] = _at_hand(schemas[name])
            wanted += _names(parts[name])
    kept = {"schemas": parts, "securitySchemes": whole["components"]["securitySchemes"]}
    found = {**whole, "paths": paths, "components": kept}
    plain: dict[str, Any] = json.loads(json.dumps(found, default=str))  # YAML knows days, JSON does not
    return plain


def base(api: Api) -> str:
    """Return the path below which an API stands, such as /zaken/api/v1."""
    return str(described(api)["servers"][0]["url"])


@cache
def _checker(api: Api) -> OpenAPI:
    return OpenAPI.from_dict(described(api))


def check_request(
    api: Api, method: str, path: str, query: dict[str, str], headers: dict[str, str], body: bytes
) -> None:
    """Refuse a request that is not as the official description says. Raises an error of openapi-core."""
    kind = headers.get("content-type", "")
    asked = MockRequest(
        _HOST,
        method.lower(),
        base(api) + path,
        args=dict[str, Any](query),
        headers=dict[str, Any](headers),
        data=body,
        content_type=kind,
    )
    _checker(api).validate_request(asked)


def known_fields(api: Api, schema: str) -> set[str]:
    """Return the fields that a body may have: others pass too, and the other side forgets them."""
    return set(_fields(described(api)["components"]["schemas"], schema))


def _fields(schemas: Mapping[str, Any], name: str) -> Iterator[str]:
    schema = schemas[name]
    yield from schema.get("properties", {})
    for each in schema.get("allOf", ()):
        yield from _fields(schemas, each["$ref"].rpartition("/")[2])


def _at_hand(part: Any) -> Any:
    """Return a part without what refers to a file on the internet."""
    if isinstance(part, dict):
        if str(part.get("$ref", "")).startswith("http"):
            return {"type": "object"}
        return {name: _at_hand(each) for name, each in part.items()}
    return [_at_hand(each) for each in part] if isinstance(part, list) else part


def _names(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"].rpartition("/")[2]
        for each in part.values():
            yield from _names(each)
    elif isinstance(part, list):
        for each in part:
            yield from _names(each)
