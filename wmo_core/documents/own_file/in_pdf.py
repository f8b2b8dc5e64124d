"""The plan as JSON that travels inside the PDF of a plan."""

import logging
from io import BytesIO

from pypdf import PdfReader, apply_configuration

from wmo_core.documents.own_file.faults import LARGEST, NoAnswersError, ReadFault
from wmo_core.documents.plan_files import ATTACHMENT

# It tells in the log what it cannot read, and that may be words of a resident.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)


def json_in(content: bytes) -> bytes:
    """Return the JSON of the plan. Raises NoAnswersError."""
    try:
        with apply_configuration(
            zlib_maximum_output_length=LARGEST,
            lzw_maximum_output_length=LARGEST,
            disable_legacy_handling=True,
        ):
            found = [bytes(each) for each in PdfReader(BytesIO(content)).attachments.get(ATTACHMENT, [])]
    except Exception:  # a file that is broken on purpose breaks the reader in any way
        raise NoAnswersError(ReadFault.ONLEESBAAR) from None
    if not found:
        raise NoAnswersError(ReadFault.GEEN_ANTWOORDEN)
    return found[0]
