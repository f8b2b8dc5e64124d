"""PersoonlijkPlan → reading text in Markdown: the same words in the same order as the PDF."""

import re

from wmo_core.documents.layout import Layout, plan_layout
from wmo_core.plan.models import PersoonlijkPlan

_MARKUP = re.compile(r"([\\`*_\[\]<>|$~&])")
_LINE_START = re.compile(r"^(\s*(?=[#+=-])|\s*\d+(?=[.)](?:\s|$)))")


def to_markdown(plan: PersoonlijkPlan) -> str:
    """Return the whole document as text. What a resident typed stays literal: markup in it is escaped."""
    layout = plan_layout(plan)
    blocks = [f"# {_line(layout['title'])}", f"**{_line(layout['subtitle'])}**"]
    blocks += [_paragraph(layout["opening"]), _paragraph(layout["decision"])]
    blocks.append("\n".join(f"- {_line(label)}: {_line(value)}" for label, value in layout["facts"]))
    for section in layout["sections"]:
        blocks += _section(section, layout["labels"])
    blocks += _terms(layout["terms"])
    blocks += [f"## {_line(layout['hand_in']['title'])}", _paragraph(layout["hand_in"]["lines"])]
    blocks += _sign(layout["sign"])
    blocks += [_paragraph(layout["replaced"]), _line(layout["credit"])]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _escape(text: str) -> str:
    return _LINE_START.sub(r"\1\\", _MARKUP.sub(r"\\\1", text.replace("\u200b", "")))


def _line(text: str) -> str:
    return _escape(text.replace("\n", " "))


def _paragraph(lines: list[str]) -> str:
    return "  \n".join(map(_escape, lines))


def _terms(terms: Layout) -> list[str]:
    blocks = [f"## {_line(terms['title'])}", _paragraph(terms["explanation"])]
    if terms["rows"]:
        columns = len(terms["head"])
        rows = [[label, *_day(day, note, columns)] for label, day, note in terms["rows"]]
        table = [terms["head"], ["---"] * columns, *[[_line(cell) for cell in row] for row in rows]]
        blocks.append("\n".join("| " + " | ".join(row) + " |" for row in table))
    return blocks


def _day(day: str, note: str, columns: int) -> list[str]:
    """Return the day and its note as two cells, or as one where the table has no column for the note."""
    if columns > 2:
        return [day, note]
    return [f"{day}. {note}" if note else day]


def _section(section: Layout, labels: dict[str, str]) -> list[str]:
    blocks = [f"## {section['letter']}. {_line(section['title'])}", _paragraph(section["explanation"])]
    for group in section["groups"]:
        blocks.append(f"### {_line(group['title'])}" if group["title"] else "")
        for item in group["items"]:
            blocks += _item(item, labels)
    return blocks if section["groups"] else [*blocks, _paragraph(section["empty"])]


def _item(item: Layout, labels: dict[str, str]) -> list[str]:
    blocks = [f"**{_line(item['label'])}**" if item["label"] else ""]
    blocks.append("\n".join(f"- {_line(line)}" for line in item["lines"]))
    if item["words"]:
        blocks.append(f"{_line(labels['words'])}:")
        blocks.append("> " + _paragraph(item["words"]).replace("\n", "\n> "))
    blocks.append(_line(item["by"]))
    blocks.append(f"**{_line(labels['talk'])}**" if item["talk"] else "")
    return blocks


def _sign(sign: dict[str, str]) -> list[str]:
    rows = "\n".join(f"- {_line(sign[key])}: ................" for key in ("date", "name", "signature"))
    return [f"## {_line(sign['title'])}", _line(sign["statement"]), rows]
