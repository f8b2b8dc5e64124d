"""The formats in which a document can be rendered, and several files in one."""

from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from typing import assert_never
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ZIP_MIME = "application/zip"
_FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)


class Format(StrEnum):
    """The value is also the end of the file name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TXT = "txt"
    MARKDOWN = "md"

    @property
    def mime(self) -> str:
        """Return the media type of a file in this format."""
        match self:
            case Format.PDF:
                return "application/pdf"
            case Format.DOCX:
                return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            case Format.HTML:
                return "text/html"
            case Format.TXT:
                return "text/plain"
            case Format.MARKDOWN:
                return "text/markdown"
            case _:
                assert_never(self)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return the files by their names in one zip file; the same files give the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, content in files.items():
            info = ZipInfo(name, _FIXED_MOMENT)
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()
