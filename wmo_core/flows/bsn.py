"""Finds numbers that look like a burgerservicenummer: nobody may ask for it here (UAVG artikel 46)."""

import re

# Nine digits, with dots, spaces or dashes between them if someone wrote it so; no longer number around it.
_NINE_DIGITS = re.compile(r"(?<![\d])\d(?:[ .\-]?\d){8}(?![ .\-]?\d)")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def holds_bsn(text: str) -> bool:
    """Return whether the text holds nine digits that pass the elfproef."""
    return any(_passes_elfproef(found.group()) for found in _NINE_DIGITS.finditer(text))


def _passes_elfproef(number: str) -> bool:
    digits = [int(sign) for sign in number if sign.isdigit()]
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return any(digits) and total % 11 == 0
