"""The files in a zip in which answers may be, the fullest first. No zip may grow without end."""

import zlib
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from wmo_core.documents.own_file.faults import LARGEST, NoAnswersError, ReadFault

_MOST_FILES = 100
_MOST_TRIED = 12
_MOST_BYTES = 20_000_000  # of all files together, when they are out of the zip
_MOST_RATIO = 200  # so many times larger than in the zip; text that repeats itself reaches 50
# An own file tells more than a plan; of the plan all files tell the same.
_ENDS = (".html", ".htm", ".json", ".pdf")
_OF_WORD = "[Content_Types].xml"  # a document of Word is a zip too


def files_in(content: bytes) -> list[bytes]:
    """Return the content of the files that may hold answers. Raises NoAnswersError."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            found = _allowed(archive.infolist())
            return [_read(archive, each) for each in found]
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):  # also: it has a password
        raise NoAnswersError(ReadFault.ONLEESBAAR) from None


def _allowed(entries: list[ZipInfo]) -> list[ZipInfo]:
    if any(each.filename == _OF_WORD for each in entries):
        raise NoAnswersError(ReadFault.VERKEERDE_SOORT)
    size = sum(each.file_size for each in entries)
    packed = sum(each.compress_size for each in entries)
    if len(entries) > _MOST_FILES or size > _MOST_BYTES or size > packed * _MOST_RATIO:
        raise NoAnswersError(ReadFault.TE_GROOT)
    ends = {each.filename: PurePosixPath(each.filename).suffix.lower() for each in entries}
    fitting = [each for each in entries if ends[each.filename] in _ENDS and each.file_size <= LARGEST]
    return sorted(fitting, key=lambda each: _ENDS.index(ends[each.filename]))[:_MOST_TRIED]


def _read(archive: ZipFile, entry: ZipInfo) -> bytes:
    """Return the content of one file. What it says of its own size need not be true."""
    with archive.open(entry) as file:
        found = file.read(entry.file_size + 1)
    if len(found) > entry.file_size:
        raise NoAnswersError(ReadFault.TE_GROOT)
    return found
