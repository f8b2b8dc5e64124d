"""A letter as a document. What is only for the resident, such as whom to ask, has a page of its own."""

from dataclasses import replace

from wmo_core.documents.plan_document import lines_of
from wmo_core.plan.letters import Letter, Part
from wmo_core.plan.phrases import one_line
from wmo_core.press.blocks import (
    Block,
    BulletList,
    Document,
    Fields,
    Group,
    Heading,
    Look,
    Paragraph,
    Quote,
    WriteLines,
)
from wmo_core.press.formats import Format

LETTER_FORMATS = (Format.DOCX, Format.TXT, Format.PDF)  # to change, for in a mail, and to print
OWN_PICTOGRAMS = ("samen", "handtekening", "brief", "praten")  # on the pages for the resident


def letter_document(letter: Letter, *, to_send: bool = False) -> Document:
    """Return a letter; ``to_send``: only what goes to the gemeente, for in a mail."""
    frame = letter.frame
    blocks: list[Block] = [
        Fields(_who(letter)),
        Paragraph((frame.opening if letter.loket else frame.opening_aanbieder,)),
        *(_block(part, letter) for part in letter.parts[:-1]),
        *_end(letter),
    ]
    if not to_send:
        blocks += _for_the_resident(letter)
    return Document(letter.subject, frame.footer, tuple(blocks), letter.in_register, Look.LETTER)


def letter_documents(letter: Letter) -> dict[Format, Document]:
    """Return a letter for each format: with the pages for the resident, but not in a text for a mail."""
    return {each: letter_document(letter, to_send=each is Format.TXT) for each in LETTER_FORMATS}


def _who(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Return to whom and from whom. The address of the resident is never asked: a line to write on."""
    frame = letter.frame
    return (
        *_to(letter),
        (frame.name_label, one_line(letter.name)),
        (frame.own_address_label, ""),
        (frame.own_phone_label, ""),
        (frame.date_label, ""),
    )


def _to(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Return to whom it goes; lines to write on for who is not the gemeente."""
    frame, loket = letter.frame, letter.loket
    if loket is None:
        return (frame.aanbieder_label, ""), (frame.address_label, "")
    email = ((frame.email_label, loket.email),) if loket.email else ()
    return (frame.to_label, one_line(loket.name)), (frame.address_label, loket.address), *email


def _end(letter: Letter) -> tuple[Block, ...]:
    """Return the last words and the place to sign, on one page: nobody signs an empty one."""
    last = _block(letter.parts[-1], letter), Paragraph((letter.frame.closing,))
    together = (Group((block,), keep=True, lead=True, wide=True) for block in last)
    return *together, Fields(((letter.frame.sign_label, ""),))


def _block(part: Part, letter: Letter) -> Block:
    if part.entries:
        return BulletList(part.entries)
    if part.words:
        return Quote(letter.frame.words_label, lines_of(part.words))
    if part.lines:
        return WriteLines(part.line, part.lines)
    return Paragraph(lines_of(part.text))


def _for_the_resident(letter: Letter) -> list[Block]:
    """Return the pages that stay at home: what to do first, and the words for a telephone call."""
    frame = letter.frame
    together, sign, keep, say = OWN_PICTOGRAMS
    advice = [(frame.read_along, together), *((text, "") for text in letter.first)]
    advice += [(frame.fill_in, sign), (frame.keep, keep)]
    pages: list[Block] = [_page(frame.own_title, advice)]
    if letter.say:
        first, *others = letter.say
        spoken = _page(frame.say_title, [(first, say), *((text, "") for text in others)])
        pages.append(replace(spoken, own_page=False, keep=True))  # on the same page where it fits
    return pages


def _page(title: str, texts: list[tuple[str, str]]) -> Group:
    parts = (Group((Paragraph(lines_of(text)),), pictogram, keep=True) for text, pictogram in texts)
    return Group((Heading(title), *parts), own_page=True)
