"""Marks the tests of each module that reads files back with another program: those are not the fast ones."""

import pytest

from tests.documents.read_back.verapdf import faults
from tests.documents.readers import pdf_tags, pdf_tags_with_text
from tests.documents.reading import pages_of

BY_A_PROGRAM = {pages_of, pdf_tags, pdf_tags_with_text, faults}  # pdftotext, pdfinfo and Java
LIBREOFFICE = "test_libreoffice"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        module = getattr(item, "module", None)
        name = getattr(module, "__name__", "").rpartition(".")[2]
        used = [each for each in vars(module).values() if callable(each)] if module else []
        if name == LIBREOFFICE or any(each is one for each in used for one in BY_A_PROGRAM):
            item.add_marker("programs")
