"""The tree → HTML: one file without script, that prints well and can be opened on any device."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from wmo_core.content.pictograms import load_pictograms
from wmo_core.press import blocks as b
from wmo_core.press.clean import safe_text
from wmo_core.press.html_links import linked
from wmo_core.press.html_page import html_page
from wmo_core.press.prepare import safe
from wmo_core.press.tree import pictograms_of

_BOX = {True: "&#9745;", False: "&#9744;"}


def document_html(document: b.Document) -> str:
    """Return a document as HTML. What a resident typed stands in it literally.

    Raises LoadError for a pictogram that does not exist.
    """
    return html_page(safe_text(document.title), document_body(document), document.in_register)


def document_body(document: b.Document) -> str:
    """Return what a document shows, without the page around it. Raises LoadError as above."""
    document = safe(document)
    title = f"<header>\n<h1>{escape(document.title)}</h1>\n"
    return f"{_drawings(document)}<main>\n{title}{linked(_sections(document))}</main>\n"


def _drawings(document: b.Document) -> str:
    """Return each pictogram once; where it is shown, it is pointed to."""
    found = sorted(pictograms_of(document))
    if not found:
        return ""
    drawn = "".join(_symbol(one) for one in found)
    return f'<svg class="drawings" aria-hidden="true">{drawn}</svg>\n'


def _symbol(pictogram_id: str) -> str:
    svg = load_pictograms().svg(pictogram_id)
    inner = svg[svg.index(">", svg.index("<svg")) + 1 : svg.rindex("</svg>")]
    return f'<symbol id="p-{pictogram_id}" viewBox="0 0 72 72">{inner.strip()}</symbol>'


def _sections(document: b.Document) -> str:
    """Return all blocks; from each heading of level 1 on a section with that name."""
    parts, number = [], 0
    for block in _headings_out(document.blocks):
        if isinstance(block, b.Heading) and block.level == 1:
            number += 1
            parts.append("</section>\n" if number > 1 else "</header>\n")
            parts.append(f'<section aria-labelledby="deel-{number}">\n{_heading(block, f"deel-{number}")}')
        else:
            parts.append(_html(block, document.easy))
    return "".join(parts) + ("</section>\n" if number else "</header>\n")


def _headings_out(blocks: tuple[b.Block, ...]) -> Iterator[b.Block]:
    """Yield the blocks, with a group that holds headings taken apart."""
    for block in blocks:
        if isinstance(block, b.Group) and any(isinstance(one, b.Heading) for one in block.blocks):
            yield from _headings_out(block.blocks)
        else:
            yield block


def _html(block: b.Block, easy: bool) -> str:  # noqa: C901, one case for each block
    match block:
        case b.Heading():
            return _heading(block)
        case b.Paragraph(lines, tone):
            return f'<p class="{tone.value}">{_lines(lines)}</p>\n'
        case b.BulletList():
            return _list(block)
        case b.Fields(rows):
            return f"<dl>\n{''.join(_fact(name, value) for name, value in rows)}</dl>\n"
        case b.Table():
            return _table(block)
        case b.TickBoxes(ticks):
            return "".join(map(_tick, ticks))
        case b.WriteLines(label, count):
            named = f'<p class="label">{escape(label)}</p>\n' if label else ""
            return named + '<p class="write"></p>\n' * count
        case b.Quote():
            return _quote(block)
        case b.Mark(text, pictogram):
            return f'<p class="mark">{_pictogram(pictogram, easy)}{escape(text)}</p>\n'
        case b.Notice(lines, pictogram):
            return f'<div class="notice">{_pictogram(pictogram, easy)}<p>{_lines(lines)}</p></div>\n'
        case b.PrintNote():
            return ""  # about what the PDF cannot show
        case b.Picture():
            return _picture(block)
        case b.SignBox():
            return _sign_box(block, easy)
        case b.Group():
            return _group(block, easy)
        case _:
            assert_never(block)


def _lines(lines: b.Lines) -> str:
    return "<br>\n".join(map(escape, lines))


def _pictogram(pictogram_id: str, easy: bool) -> str:
    """Return a pictogram. The words beside it say the same, so a screen reader skips it."""
    if not easy or not pictogram_id:
        return ""
    return f'<svg class="pictogram" aria-hidden="true"><use href="#p-{escape(pictogram_id)}"/></svg>\n'


def _heading(block: b.Heading, name: str = "") -> str:
    letter = f'<span class="letter">{escape(block.letter)}.</span> ' if block.letter else ""
    tag = f"h{block.level + 1}"
    return f"<{tag}{f' id={chr(34)}{name}{chr(34)}' if name else ''}>{letter}{escape(block.text)}</{tag}>\n"


def _list(block: b.BulletList) -> str:
    if len(block.entries) == 1:
        return f"<p>{escape(block.entries[0])}</p>\n"
    return f"<ul>\n{''.join(f'<li>{escape(entry)}</li>{chr(10)}' for entry in block.entries)}</ul>\n"


def _fact(name: str, value: str) -> str:
    line = "" if value else ' class="line"'
    return f"<div><dt>{escape(name)}</dt><dd{line}>{escape(value)}</dd></div>\n"


def _table(block: b.Table) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in block.head)
    beside = block.pictograms or tuple(("",) * len(row) for row in block.rows)
    rows = "".join(
        f"<tr>{''.join(map(_cell, row, drawn))}</tr>\n" for row, drawn in zip(block.rows, beside, strict=True)
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _cell(lines: b.Lines, pictogram: str) -> str:
    if pictogram:
        return f"<td>{_pictogram(pictogram, easy=True)}{_lines(lines)}</td>"
    if len(lines) == 1:
        return f"<td>{escape(lines[0])}</td>"
    return f"<td><strong>{escape(lines[0])}</strong><br>\n{_lines(lines[1:])}</td>"


def _tick(tick: b.Tick) -> str:
    return f'<p class="tick"><span aria-hidden="true">{_BOX[tick.ticked]}</span> {escape(tick.text)}</p>\n'


def _quote(block: b.Quote) -> str:
    # The words may be Arabic or Hebrew: the browser finds the direction.
    return (
        f'<p class="small">{escape(block.label)}</p>\n'
        f'<blockquote dir="auto"><p>{_lines(block.lines)}</p></blockquote>\n'
    )


def _picture(block: b.Picture) -> str:
    drawing = block.svg[block.svg.index("<svg") :]
    return (
        f'<div class="picture" role="img" aria-label="{escape(block.alt)}" '
        f'style="width:{block.width_cm:g}cm">{drawing}</div>\n'
    )


def _sign_box(block: b.SignBox, easy: bool) -> str:
    lines = "".join(f'<p class="write"><span>{escape(line)}</span></p>\n' for line in block.lines)
    read = f'<div class="group">{_pictogram(block.pictogram, easy)}{_tick(b.Tick(block.statement))}</div>\n'
    return f'<div class="sign">{read}{lines}</div>\n'


def _group(block: b.Group, easy: bool) -> str:
    inside = "".join(_html(one, easy) for one in block.blocks)
    beside = _pictogram(block.pictogram, easy) or ('<span class="pictogram"></span>\n' if easy else "")
    marks = (("keep", block.keep), ("lead", block.lead), ("own-page", block.own_page))
    kept = "".join(f" {name}" for name, on in marks if on)
    return f'<div class="group{kept}">{beside}<div>\n{inside}</div></div>\n'
