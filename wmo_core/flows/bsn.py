"""Finds numbers that look like a burgerservicenummer: nobody may ask for it here (UAVG artikel 46)."""

import re

# One sign that people write between the digits: a space of any width, a dot, a slash, a dash of any length.
_BETWEEN = r"[ \t\u00a0\u2000-\u200b\u202f./\-\u2010-\u2015\u2212]"
_NINE_TOGETHER = r"\d{9}(?!\d)"
_NINE_APART = rf"\d(?:{_BETWEEN}?\d){{8}}(?!{_BETWEEN}?\d)"
# The first digit is a 0 that was left out: in one piece, or in the groups of 0.12.345.678 and 0123.45.678.
_EIGHT_TOGETHER = r"[1-9]\d{7}(?!\d)"
_EIGHT_APART = (
    rf"[1-9]\d(?P<a>{_BETWEEN})\d{{3}}(?P=a)\d{{3}}(?!\d)|[1-9]\d\d(?P<b>{_BETWEEN})\d\d(?P=b)\d{{3}}(?!\d)"
)
# Looked for from every digit on: one number that fails hides no other that begins in it.
_NUMBER = re.compile(rf"(?<!\d)(?=({_NINE_TOGETHER}|{_NINE_APART}|{_EIGHT_TOGETHER}|{_EIGHT_APART}))")
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_TIME = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
# What is surely another number. Without these it cannot hide a BSN that stands next to it, nor look like one.
_OTHERS = re.compile(
    "|".join(
        (
            rf"(?<!\d){_DAY}({_BETWEEN}){_MONTH}\1{_YEAR}(?!\d)",  # 22-11-2026
            rf"(?<!\d){_YEAR}({_BETWEEN}){_MONTH}\2{_DAY}(?!\d)",  # 2026-11-22
            r"(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d)",  # 22112026
            rf"(?<!\d){_YEAR} ?{_BETWEEN} ?{_YEAR}(?!\d)",  # 2025-2026
            rf"(?<!\d){_TIME} ?{_BETWEEN} ?{_TIME}(?!\d)",  # 9.30-10.30
            *(
                # 06-12345678, (020) 123 45 67, 0251 256000: ten digits, of which the first is a 0
                rf"\(?(?<!\d)(?!\d{{9}}(?!\d))0[1-9]\d{{{more}}}\)?{_BETWEEN}{{0,3}}"
                rf"\d(?:{_BETWEEN}?\d){{{7 - more}}}(?!\d)"
                for more in range(3)
            ),
            rf"(?:\+|(?<!\d)00)31{_BETWEEN}?(?:\(0\){_BETWEEN}?)?"  # +31 6 12345678
            rf"[1-9](?:{_BETWEEN}?\d){{8}}(?!\d)",
            r"€ ?\d[\d.]{0,14}",  # € 12.345.678
            r"(?<!\d)\d{1,3}(?:\.\d{3}){1,4},(?:\d\d(?!\d)|-)",  # 12.345.678,50
        )
    )
)
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def holds_bsn(text: str) -> bool:
    """Return whether the text holds nine digits, or eight after a 0 left out, that pass the elfproef."""
    alone = _OTHERS.sub(" x ", text)
    return any(_passes_elfproef(found.group(1)) for found in _NUMBER.finditer(alone))


def _passes_elfproef(number: str) -> bool:
    digits = [int(sign) for sign in number if sign.isdigit()]
    whole = [0] * (len(_WEIGHTS) - len(digits)) + digits
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, whole, strict=True))
    return any(digits) and total % 11 == 0
