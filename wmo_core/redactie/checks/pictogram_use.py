"""Every picture that something asks for exists, and every line in waar.toml is used."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from wmo_core.content.files import register_folder
from wmo_core.content.pictogram_places import OF_SCREENS, PLACES, picture_in
from wmo_core.content.pictograms import read_pictograms
from wmo_core.content.register import Register
from wmo_core.documents.letters import OWN_PICTOGRAMS
from wmo_core.documents.plan_document import FIXED_PICTOGRAMS, SECTION_PICTOGRAMS
from wmo_core.documents.talk_card import PICTOGRAMS
from wmo_core.flows.models import Flow
from wmo_core.plan.items import PGB_ITEM
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.redactie.checks.words_file import open_words
from wmo_core.signposts.models import ALGEMEEN, Step
from wmo_core.toml_file import read_table


def pictogram_findings(content: Path, flows: tuple[Flow, ...]) -> Iterator[Finding]:
    """Yield pictures that are asked for and do not exist, and places that nothing asks for."""
    folder = content / "pictogrammen"
    faults = list(attempt(read_pictograms, folder))
    path = folder / PLACES
    faults += attempt(read_table, path)
    yield from faults or _places(folder, path, _ideas(flows) | _explained(content))
    if not faults:
        places = {**{name: name for name in read_pictograms(folder).ids}, **read_table(path)[0]}
        yield from _without_picture(path, places, flows)


def _without_picture(path: Path, places: Mapping[str, str], flows: tuple[Flow, ...]) -> Iterator[Finding]:
    """Yield what has no picture, and options of a question that share one: some people choose by picture."""
    questions = [each for flow in flows for each in flow.questions]
    shown = [*(onderwerp.id for flow in flows for onderwerp in flow.onderwerpen), *Step, ALGEMEEN]
    for idea in dict.fromkeys([*shown, *(each.template or each.id for each in questions)]):
        if picture_in(places, idea) is None:
            yield Finding(path, None, f"{idea} heeft geen pictogram.", f'Schrijf: {idea} = "een pictogram".')
    for within, idea in OF_SCREENS:
        if picture_in(places, idea, within) is None:
            remedy = f'Schrijf: "{within}.{idea}" = "een pictogram".'
            yield Finding(path, None, f"{within}: {idea} heeft geen pictogram.", remedy)
    for question in questions:
        pictures = [(option, picture_in(places, option, question.id)) for option in question.all_options]
        for number, (option, picture) in enumerate(pictures):
            others = [other for other, same in pictures[:number] if same == picture]
            if picture is None:
                remedy = f'Schrijf: "{question.id}.{option}" = "een pictogram".'
                yield Finding(path, None, f"{question.id}: keuze {option} heeft geen pictogram.", remedy)
            elif others:
                problem = f"{question.id}: {others[0]} en {option} hebben hetzelfde pictogram."
                yield Finding(path, None, problem, "Kies voor een van de twee een ander.")


def _explained(content: Path) -> set[str]:
    """Return the terms and the groups of pages: an explanation may have a picture too."""
    terms = open_words(register_folder(Register.NL, content) / "begrippen.toml")
    groups = read_table(content / "wegwijzer.toml")[0]["groups"]
    return {key.split(".")[0] for key in terms.texts} | {group["id"] for group in groups} if terms else set()


def _places(folder: Path, path: Path, ideas: set[str]) -> Iterator[Finding]:
    known, words = read_pictograms(folder).ids, open_words(path)
    for idea, pictogram in words.texts.items() if words else ():
        assert words is not None
        if pictogram not in known:
            yield words.finding(
                idea, f"Het pictogram {pictogram} bestaat niet.", "Kies een ander of voeg het toe."
            )
        if idea not in ideas:
            yield words.finding(idea, f"Niets heet {idea}.", "Haal de regel weg of verbeter de naam.")
    used = {*SECTION_PICTOGRAMS.values(), *FIXED_PICTOGRAMS, *PICTOGRAMS.values(), *OWN_PICTOGRAMS}
    for missing in sorted(used - known):
        yield Finding(
            folder, None, f"Het document gebruikt pictogram {missing}, en dat is er niet.", "Zet het terug."
        )


def _ideas(flows: tuple[Flow, ...]) -> set[str]:
    """Return everything that may have a picture: questions, options, onderwerpen, steps and the pgb."""
    ideas = {f"{within}.{idea}" for within, idea in OF_SCREENS}
    ideas |= {*Step, ALGEMEEN, PGB_ITEM, *(onderwerp.id for flow in flows for onderwerp in flow.onderwerpen)}
    for question in (question for flow in flows for question in flow.questions):
        names = {question.id, question.template or question.id}
        within = {f"{name}.{option}" for name in names for option in question.all_options}
        ideas |= names | within | set(question.all_options)
    return ideas
