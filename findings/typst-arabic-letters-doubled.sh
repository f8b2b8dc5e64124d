#!/bin/sh
# What: a PDF of typst with Noto Sans Arabic gives letters double when its text is read back; with Amiri it does not.
# Versions: typst 0.15.2 (PyPI), pypdfium2 5.15.2, pypdf 7.1.0, @expo-google-fonts/noto-sans-arabic 0.4.3, amiri 0.4.1 (npm).
# Seen on 30 November 2026: typed U+0645 U+0631 U+062D U+0628 U+0627 (five letters, one beh); pdfium and pypdf both give
# two beh (U+0628) with Noto Sans Arabic, and one with Amiri. Noto draws the letter and its dot as two glyphs, and each of
# the two is written into the PDF as the whole letter. Who copies or searches such a text finds another word.
# Expected: the text layer is what was typed (PDF/UA asks for it). The script fails when this changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check typst==0.15.2 pypdfium2==5.15.2 pypdf==7.1.0
npm pack --silent @expo-google-fonts/noto-sans-arabic@0.4.3 @expo-google-fonts/amiri@0.4.1 >/dev/null
mkdir fonts
for archive in *.tgz; do tar xzf "$archive" -C fonts --strip-components=2 --wildcards '*_400Regular.ttf'; done
env/bin/python - <<'PY'
import pypdfium2, pypdf, typst

TYPED = "\u0645\u0631\u062d\u0628\u0627"
BEH = "\u0628"
seen = {}
for family in ("Noto Sans Arabic", "Amiri"):
    with open("a.typ", "w", encoding="utf-8") as file:
        file.write(f'#set text(font: ("{family}",), fallback: false)\n{TYPED}\n')
    with open("a.pdf", "wb") as file:
        file.write(typst.compile("a.typ", font_paths=["fonts"], ignore_system_fonts=True, format="pdf"))
    by_pdfium = pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range()
    by_pypdf = pypdf.PdfReader("a.pdf").pages[0].extract_text()
    seen[family] = (by_pdfium.count(BEH), by_pypdf.count(BEH))
    print(f"{family}: beh {seen[family][0]} times by pdfium, {seen[family][1]} times by pypdf (typed once)")
assert seen == {"Noto Sans Arabic": (2, 2), "Amiri": (1, 1)}, "this changed"
PY
