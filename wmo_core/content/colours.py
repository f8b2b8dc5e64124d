"""The colours of a municipality, refused when they are hard to read (WCAG 2.2, 1.4.6: 7 to 1)."""

from pydantic import Field

from wmo_core.toml_file import Record

ENOUGH = 7.0
# What the colours stand against; the same values stand in wmo_core/ui/browser/static/style.css.
LIGHT_GROUNDS = {"de achtergrond": "#fffdf8", "de letters op de knop": "#ffffff"}
DARK_GROUNDS = {"de donkere achtergrond": "#171b19", "de letters op de knop": "#10231c"}

_HEX = r"^#[0-9a-fA-F]{6}$"


class Huisstijl(Record):
    """The colour of what leads on, on a light and on a dark screen."""

    kleur: str = Field(pattern=_HEX)
    kleur_donker: str = Field(pattern=_HEX)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2) of a colour such as #0b5345."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def too_faint(huisstijl: Huisstijl) -> tuple[str, str, float] | None:
    """Return the key, the ground and the contrast of the first colour that is hard to read, or None."""
    for key, grounds in (("kleur", LIGHT_GROUNDS), ("kleur_donker", DARK_GROUNDS)):
        for name, ground in grounds.items():
            found = contrast(getattr(huisstijl, key), ground)
            if found < ENOUGH:
                return key, name, found
    return None
