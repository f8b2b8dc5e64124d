"""Every question and option of all flows has words in both registers, and no words are left over."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.register import Register
from wmo_core.flows.answers import OPEN_OPTIONS
from wmo_core.flows.models import Flow, Onderwerp, Question
from wmo_core.redactie.checks.finding import Finding
from wmo_core.redactie.checks.words_file import open_words

FIELDS = ("words", "talk", "words_ander", "helper_words")
OPTIONAL = ("help", "plan", "words", "options_of", "ander.text", "ander.help")
WHO = "wie_is_het"  # the question whose options fill the blank {wie}


class Expected:
    """The texts that one file must hold, and those that it may hold."""

    def __init__(self, needed: Iterable[str] = ()) -> None:
        """Begin with the texts that do not come from a question."""
        self.needed, self.allowed = set(needed), set[str]()

    def question(self, name: str, question: Question, options: Iterable[str]) -> None:
        """Add the words of one question under ``name``, with these options."""
        self.needed.add(f"{name}.text")
        self.needed.update([f"{name}.plan"] if question.plan else [])
        self.allowed.update(f"{name}.{part}" for part in OPTIONAL)
        for option in options:
            self.needed.add(f"{name}.options.{option}")
            self.allowed.add(f"{name}.ander.options.{option}")


def question_findings(content: Path, flows: tuple[Flow, ...]) -> Iterator[Finding]:
    """Yield the words that are missing or left over in vragen/, in both registers."""
    expected = expected_words(flows)
    for register in Register:
        folder = register_folder(register, content) / "vragen"
        for path in sorted(folder.glob("*.toml")):
            words = open_words(path)
            if path.stem not in expected:
                yield Finding(path, None, "Geen vraag leest dit bestand.", "Haal het weg.")
            elif words is not None:
                yield from words.differences(expected[path.stem].needed, expected[path.stem].allowed)


def expected_words(flows: tuple[Flow, ...]) -> dict[str, Expected]:
    """Return what each file in vragen/ holds, by the name of the file."""
    by_id = {flow.id: flow for flow in flows}
    zelftest = by_id["zelftest"]
    fixed = [f"open_opties.{option}" for option in OPEN_OPTIONS] + [f"velden.{field}" for field in FIELDS]
    fixed += [f"wie.{option}" for option in zelftest.question(WHO).options]
    return {
        "algemeen": _general(zelftest, _parts(flows, Expected(fixed))),
        "keuzes": _general(by_id["keuzes"], Expected()),
        "pgb": _situations(by_id["pgb"]),
        "per_onderwerp": _shared(zelftest.questions),
        "vervallen": _retired(zelftest),
        **{theme: _theme(zelftest, theme) for theme in zelftest.themes},
    }


def _parts(flows: tuple[Flow, ...], expected: Expected) -> Expected:
    """Add the names of parts and themes. That of an onderwerp stands in the file of its theme."""
    parts = {question.part for flow in flows for question in flow.questions if question.onderwerp is None}
    parts |= {theme for flow in flows for theme in flow.themes}
    expected.needed |= {f"delen.{part}" for part in parts}
    expected.allowed |= {f"delen_ander.{part}" for part in parts}
    return expected


def _general(flow: Flow, expected: Expected) -> Expected:
    for question in (each for each in flow.questions if each.onderwerp is None):
        # Options that name an onderwerp have the words in the files of the themes.
        stand_elsewhere = question.kind == "onderwerpen" or question.fills
        expected.question(question.id, question, () if stand_elsewhere else question.options)
        expected.needed |= {f"{question.id}.options_of"} if question.fills else set()
    return expected


def _retired(flow: Flow) -> Expected:
    """Return the words of questions that nobody gets any more: an older file may answer them."""
    expected = _shared(flow.retired)
    for question in (each for each in flow.retired if each.onderwerp is None):
        expected.question(question.id, question, question.options)
    return expected


def _situations(flow: Flow) -> Expected:
    expected = Expected(f"opties.{option}" for question in flow.questions for option in question.options)
    for question in flow.questions:
        expected.question(question.id, question, ())
        expected.needed |= {f"{question.id}.plan", f"{question.id}.arrange"}
    return expected


def _shared(of_all: tuple[Question, ...]) -> Expected:
    expected = Expected()
    for template, questions in _templates(of_all).items():
        expected.question(template, questions[0], questions[0].options if _same_options(questions) else ())
    return expected


def _theme(flow: Flow, theme: str) -> Expected:
    onderwerpen = [onderwerp for onderwerp in flow.onderwerpen if onderwerp.theme == theme]
    expected = Expected(f"{each.id}.{part}" for each in onderwerpen for part in ("title", "short", "example"))
    for onderwerp in onderwerpen:
        _own_words(flow, onderwerp, expected)
    return expected


def _own_words(flow: Flow, onderwerp: Onderwerp, expected: Expected) -> None:
    """Add the options of this onderwerp, and its own wording of a shared question if it has that."""
    for template, questions in _templates(flow.questions).items():
        name = f"{onderwerp.id}.{template}"
        options = {f"{name}.options.{option}" for option in flow.question(name).options}
        (expected.allowed if _same_options(questions) else expected.needed).update(options)
        expected.allowed.update(f"{name}.{part}" for part in ("text", *OPTIONAL))


def _templates(of_all: tuple[Question, ...]) -> dict[str, list[Question]]:
    templates: dict[str, list[Question]] = {}
    for question in of_all:
        if question.template is not None:
            templates.setdefault(question.template, []).append(question)
    return templates


def _same_options(questions: list[Question]) -> bool:
    return len({question.options for question in questions}) == 1
