"""Finds the answers in a file that someone chose: the own file, a plan as JSON or PDF, or a zip with one.

Nothing of such a file is trusted: what is large, deep, damaged or of another kind is refused with one fault.
What is found is checked by who asks for it.
"""

import json
import re
from typing import Any

from pydantic import ValidationError

from wmo_core.documents.own_file.faults import (
    LARGEST,
    NoAnswersError,
    PasswordNeededError,
    ReadFault,
)
from wmo_core.documents.own_file.from_plan import answers_of_plan
from wmo_core.documents.own_file.page import DATA_ID, SEALED
from wmo_core.documents.own_file.sealing import DamagedError, Sealed, WrongPasswordError, unseal

_BEGIN = 1024  # bytes in which a file says what it is
_DATA = re.compile(rf'<script\b[^<>]{{0,200}}\bid="{DATA_ID}"[^<>]{{0,200}}>([^<]*)</script>'.encode())
_PDF, _ZIP, _BOM = b"%PDF-", b"PK\x03\x04", b"\xef\xbb\xbf"
_PLAN = "persoonlijk-plan"
_ANSWERS = "answers"


def answers_in(content: bytes, password: str | None = None) -> bytes:
    """Return the answers in a file, as JSON, unchecked. Raises NoAnswersError and PasswordNeededError.

    What a file is says its content; a name may say anything.
    """
    if len(content) > LARGEST:
        raise NoAnswersError(ReadFault.TE_GROOT)
    if content.startswith(_ZIP):
        from wmo_core.documents.own_file.in_zip import files_in  # few files are one

        return _first_of(files_in(content), password)
    return _in_one(content, password)


def _first_of(files: list[bytes], password: str | None) -> bytes:
    """Return the answers of the first file that has any."""
    for each in files:
        try:
            return _in_one(each, password)
        except NoAnswersError as error:
            if error.fault is ReadFault.WACHTWOORD:
                raise
    raise NoAnswersError(ReadFault.GEEN_ANTWOORDEN)


def _in_one(content: bytes, password: str | None) -> bytes:
    begin = content[:_BEGIN].removeprefix(_BOM).lstrip()
    if _PDF in begin:
        from wmo_core.documents.own_file.in_pdf import json_in  # few files are one

        return _of_json(json_in(content))
    if begin.startswith(b"<"):
        return _of_page(content, password)
    signs = begin.replace(b"\x00", b"").lstrip(b"\xff\xfe \t\r\n")  # in any way to write them
    if signs.startswith((b"{", b"[")):
        return _of_json(content)
    if (not signs and len(content) <= _BEGIN) or _is_json(content):
        raise NoAnswersError(ReadFault.GEEN_ANTWOORDEN)
    raise NoAnswersError(ReadFault.VERKEERDE_SOORT)


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _of_page(content: bytes, password: str | None) -> bytes:
    found = _DATA.search(content)
    if found is None:
        raise NoAnswersError(ReadFault.GEEN_ANTWOORDEN)
    table = _table(found[1])
    if SEALED not in table:
        return _bytes(table)
    if password is None:
        raise PasswordNeededError
    return _bytes(_opened(table[SEALED], password))


def _opened(sealed: object, password: str) -> Any:
    try:
        return _table(unseal(Sealed.model_validate(sealed), password).encode()).get(_ANSWERS)
    except WrongPasswordError:
        raise NoAnswersError(ReadFault.WACHTWOORD) from None
    except (ValidationError, DamagedError):
        raise NoAnswersError(ReadFault.ONLEESBAAR) from None


def _of_json(content: bytes) -> bytes:
    """Return the answers in JSON: that of a plan tells less than an answers file."""
    table = _table(content)
    if table.get("document") != _PLAN:
        return content
    found = answers_of_plan(table)
    if found is None:
        raise NoAnswersError(ReadFault.GEEN_ANTWOORDEN)
    return _bytes(found)


def _table(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content.removeprefix(_BOM))
    except (ValueError, RecursionError):
        raise NoAnswersError(ReadFault.ONLEESBAAR) from None
    if not isinstance(found, dict):
        raise NoAnswersError(ReadFault.GEEN_ANTWOORDEN)
    return found


def _bytes(table: object) -> bytes:
    return json.dumps(table, ensure_ascii=False).encode("utf-8", "replace")
