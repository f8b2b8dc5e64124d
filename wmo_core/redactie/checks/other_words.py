"""The words that belong to no question and no screen: signposts, the document and begrippen."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.all_gemeenten.words import NationalWords
from wmo_core.content.document.explanation import ExplanationWords
from wmo_core.content.document.plan import read_plan_words
from wmo_core.content.document.receipt import ReceiptWords
from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.documents.booklet_words import BookletWords
from wmo_core.flows.models import Flow
from wmo_core.plan.bespreken import SECTION_OF_STEP
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.checks.words_file import WordsFile, open_words
from wmo_core.signposts.models import ALGEMEEN, Rule
from wmo_core.toml_file import read_toml


def signpost_findings(content: Path, flow: Flow, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    """Yield each rule without words and all words without a rule, in the file of the theme."""
    themes = {onderwerp.id: onderwerp.theme for onderwerp in flow.onderwerpen} | {ALGEMEEN: ALGEMEEN}
    needed: dict[str, set[str]] = {theme: set() for theme in themes.values()}
    for rule in rules:
        keys = needed[themes[rule.onderwerp]]
        keys |= {f"{rule.id}.title", f"{rule.id}.text"}
        # Words for the plan: only on the steps that come in it, and not for what is general information.
        if rule.step in SECTION_OF_STEP and not rule.general:
            keys.add(f"{rule.id}.plan")
    for words in _both(content, "uitkomst/*.toml"):
        yield from words.differences(needed.get(words.path.stem, set()), set())


def document_findings(content: Path) -> Iterator[Finding]:
    """Yield what is wrong with the sentences of the document."""
    for register in Register:
        folder = register_folder(register, content) / "document"
        yield from attempt(read_plan_words, folder / "plan.toml")
        yield from attempt(lambda path: read_toml(path, BookletWords), folder / "boekje.toml")
        yield from attempt(lambda path: read_toml(path, ExplanationWords), folder / "uitleg.toml")
        yield from attempt(lambda path: read_toml(path, ReceiptWords), folder / "bevestiging.toml")
        yield from attempt(lambda path: read_toml(path, NationalWords), folder / "elke_gemeente.toml")


def begrippen_findings(content: Path) -> Iterator[Finding]:
    """Yield a word without an explanation, an unknown key, and a word that is explained twice."""
    for words in _both(content, "begrippen.toml"):
        needed = {f"{name}.{part}" for name in words.tables for part in ("term", "text")}
        yield from words.differences(needed, {f"{name}.synonyms_not" for name in words.tables})
        terms = Counter(str(value).lower() for key, value in words.texts.items() if key.endswith(".term"))
        for key, value in words.texts.items():
            if key.endswith(".term") and terms[str(value).lower()] > 1:
                yield words.finding(key, "Dit woord wordt twee keer uitgelegd.", "Laat er één staan.")


def _both(content: Path, pattern: str) -> Iterator[WordsFile]:
    """Yield the files of both registers that match and can be read."""
    for register in Register:
        for path in sorted(register_folder(register, content).glob(pattern)):
            words = open_words(path)
            if words is not None:
                yield words
