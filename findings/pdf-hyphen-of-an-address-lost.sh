#!/bin/sh
# What: an address that breaks at its own hyphen loses that hyphen when the text of the PDF is read by pdfium.
# Versions: typst 0.15.2, pypdfium2 5.15.2, pypdf 7.1.0 (PyPI).
# Seen on 30 November 2026: the page shows "https://example.org/hulp-" and on the next line "vragen". pdfium, the reader in
# Chromium, gives U+FFFE (no character) in its place: it takes the hyphen for one of the printer. pypdf keeps it.
# Copied from the browser the address leads nowhere. Expected: a hyphen that was typed stays. The script fails when this
# changes. What helps: let no line end there (in typst: a box round the hyphen and its neighbours), shown last.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check typst==0.15.2 pypdfium2==5.15.2 pypdf==7.1.0
env/bin/python - <<'PY'
import pypdfium2, pypdf, typst

ADDRESS = "https://example.org/hulp-vragen"
PAGE = "#set page(width: 5.6cm, height: 4cm, margin: 0.5cm)\n#set text(font: \"New Computer Modern\", size: 11pt)\n"
BOXED = '#show regex("\\\\w-\\\\w"): box\n'


def read(rule: str) -> tuple[str, str]:
    with open("a.typ", "w", encoding="utf-8") as file:
        file.write(f'{PAGE}{rule}#"{ADDRESS}"\n')
    with open("a.pdf", "wb") as file:
        file.write(typst.compile("a.typ", format="pdf"))
    by_pdfium = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range()
    return "".join(by_pdfium.split()), "".join(pypdf.PdfReader("a.pdf").pages[0].extract_text().split())


plain, boxed = read(""), read(BOXED)
print(f"as typst breaks it: pdfium {plain[0]!r}, pypdf {plain[1]!r}")
print(f"no line ends there: pdfium {boxed[0]!r}, pypdf {boxed[1]!r}")
assert "hulp\ufffevragen" in plain[0] and ADDRESS in plain[1], "this changed"
assert ADDRESS in boxed[0], "this changed"
PY
