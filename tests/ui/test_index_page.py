"""The index page, the headers and the files, without a browser."""

from pathlib import Path

import pytest

from wmo_core.content.first_page import DangerLine, load_first_page
from wmo_core.ui.server.application import STREAMLIT_FILES, serve
from wmo_core.ui.server.assets import StaticAssets
from wmo_core.ui.server.booklets import BOOKLETS, booklet
from wmo_core.ui.server.index_page import IndexPageError, rewrite_index, script_hashes

TEXTS = load_first_page()
SERVED = serve(TEXTS)
PAGE = SERVED.index.plain.decode()


def test_the_page_is_dutch_from_the_first_byte() -> None:
    assert '<html lang="nl">' in PAGE
    assert f"<title>{TEXTS.title}</title>" in PAGE
    for english in ("enable JavaScript", "Streamlit app", "openapi", "AI agents"):
        assert english not in PAGE


def test_the_first_text_and_the_noscript_give_the_typed_numbers() -> None:
    noscript = PAGE[PAGE.index("<noscript>") : PAGE.index("</noscript>")]
    root = PAGE[PAGE.index('<div id="root">') :]
    for part in (noscript, root):
        for line in TEXTS.danger:
            assert f'<a href="tel:{line.telefoonnummer.phone}">{line.telefoonnummer.number}</a>' in part
        assert 'Er is direct gevaar: <a href="tel:991">991</a>' in part


def test_without_javascript_there_is_a_booklet_to_print() -> None:
    noscript = PAGE[PAGE.index("<noscript>") : PAGE.index("</noscript>")]
    assert [link.path for link in TEXTS.booklets] == list(BOOKLETS)[: len(TEXTS.booklets)]
    for link in TEXTS.booklets:
        assert f'href=".{link.path}"' in noscript
    made = booklet("/boekje.pdf")
    assert made is not None and made.plain.startswith(b"%PDF") and made.media_type == "application/pdf"
    assert booklet("/boekje.pdf") is made
    assert booklet("/boek.pdf") is None


def test_a_number_that_is_not_in_the_list_is_refused() -> None:
    with pytest.raises(ValueError, match=r"staat niet in bereikbaar\.toml"):
        DangerLine(text="Bel:", number="brandweer")


def test_texts_are_escaped() -> None:
    html = (STREAMLIT_FILES / "index.html").read_text()
    page = rewrite_index(html, TEXTS.model_copy(update={"title": "<script>alert(1)</script>"}), "map")
    assert "<script>alert" not in page


def test_a_changed_index_page_is_refused() -> None:
    with pytest.raises(IndexPageError):
        rewrite_index("<html></html>", TEXTS, "map")


def test_the_policy_names_each_inline_script_and_allows_nothing_else() -> None:
    policy = SERVED.headers[b"content-security-policy"].decode()
    hashes = script_hashes(PAGE)
    assert hashes
    assert f"script-src 'self' {' '.join(hashes)};" in policy
    assert "frame-ancestors 'none'" in policy


def test_files_are_smaller_on_the_wire_and_never_from_outside_the_folder() -> None:
    name = next((STREAMLIT_FILES / "static" / "js").glob("index.*.js")).name
    asset = SERVED.streamlit.get(f"js/{name}")
    assert asset is not None and asset.compressed is not None
    assert len(asset.compressed) < len(asset.plain) / 2
    assert SERVED.streamlit.get("../index.html") is None
    assert SERVED.streamlit.get("js/bestaat-niet.js") is None


def test_other_dutch_words_give_another_address(tmp_path: Path) -> None:
    assert StaticAssets(tmp_path, (), "1").prefix != StaticAssets(tmp_path, (), "2").prefix
