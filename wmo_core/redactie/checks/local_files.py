"""The local layer: what a municipality filled in is complete, allowed and known."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from wmo_core.content.all_gemeenten.gemeentelijst import FILE as LIST
from wmo_core.content.all_gemeenten.gemeentelijst import read_gemeentelijst
from wmo_core.content.gemeenten import EXAMPLE_GEMEENTE, Gemeente, read_gemeente
from wmo_core.content.register import Register
from wmo_core.errors import line_with
from wmo_core.law.periods import check_periods
from wmo_core.law.tarief import LokaalTeHoogError, check_lokaal_tarief
from wmo_core.law.voorzieningen import Kind, load_voorzieningen
from wmo_core.redactie.checks.due_blanks import readable_gemeenten
from wmo_core.redactie.checks.finding import Finding, attempt
from wmo_core.toml_file import Loc, line_of

FILE = "gemeente.toml"
SERVICES = "algemene_voorzieningen"
# What is invented in the folder that everybody copies. Comments may hold it.
INVENTED = re.compile(r"\bVoorbeeld\w*|\(een voorbeeld\)|\b000 000 00|\.example\b")

# These stand in both registers, so that they say neither u nor je.
U_OR_JE = re.compile(r"\b(?:u|uw|je|jij|jou|jouw)\b", re.IGNORECASE)
IN_BOTH = ("name", "place", "price")


def local_findings(content: Path) -> Iterator[Finding]:
    """Yield what is wrong with the list of all municipalities, and with the file of each that has one."""
    faults_of_list = list(attempt(read_gemeentelijst, content / LIST))
    yield from faults_of_list
    folder = content / "gemeenten"
    for path in sorted({each / FILE for each in folder.iterdir()} | {folder / EXAMPLE_GEMEENTE / FILE}):
        faults = list(attempt(read_gemeente, path))
        yield from faults or _gemeente(read_gemeente(path), path)
    if not faults_of_list:
        yield from _codes(content)


def _codes(content: Path) -> Iterator[Finding]:
    """Yield each municipality that is not in the list, or whose code another has too. One is invented."""
    known = {each.code for each in read_gemeentelijst(content / LIST).gemeenten}
    seen: set[str] = set()
    for path, gemeente in readable_gemeenten(content):
        line = line_with(path.read_text(encoding="utf-8"), "code =") or 1
        if gemeente.code is None and gemeente.id == EXAMPLE_GEMEENTE:
            continue
        if gemeente.code not in known:
            problem = f"De code van {gemeente.name} staat niet in content/{LIST}, of ontbreekt."
            yield Finding(path, line, problem, 'Schrijf de code uit die lijst, zoals code = "GM0344".')
        elif gemeente.code in seen:
            problem = f"De code {gemeente.code} heeft ook een andere map."
            yield Finding(path, line, problem, "Haal er één weg.")
        seen.add(gemeente.code or "")


def _gemeente(gemeente: Gemeente, path: Path) -> Iterator[Finding]:
    text = path.read_text(encoding="utf-8")
    yield from _both_registers(gemeente, path, text)
    yield from _amounts(gemeente, path, text)
    yield from _services(gemeente, path, text)
    yield from _search_words(gemeente, path, text)
    if not gemeente.example:
        yield from _left_over(path, text)
    for number, free in enumerate(gemeente.vrijstellingen):
        for unknown in sorted(set(free.voorzieningen) - load_voorzieningen().keys()):
            line = line_of(text, ("vrijstellingen", number, "voorzieningen"))
            problem = f"De vrijstelling noemt {unknown}, en zo heet geen voorziening."
            yield Finding(path, line, problem, "Kies een id uit wmo_core/law/voorzieningen.toml.")
    for unknown in sorted(gemeente.words.keys() - load_voorzieningen().keys()):
        problem = f"Het woord {unknown} in words hoort bij geen voorziening."
        yield Finding(
            path, line_of(text, ("words",)), problem, "Kies een id uit wmo_core/law/voorzieningen.toml."
        )


def _search_words(gemeente: Gemeente, path: Path, text: str) -> Iterator[Finding]:
    pages = {page.stem for page in (path.parents[2] / Register.NL / "paginas").glob("*.md")}
    for unknown in sorted(gemeente.zoekwoorden.keys() - pages):
        line = line_of(text, ("zoekwoorden", unknown))
        problem = f"De bladzijde {unknown} in zoekwoorden bestaat niet."
        yield Finding(path, line, problem, "Verbeter de naam.")


def _both_registers(gemeente: Gemeente, path: Path, text: str) -> Iterator[Finding]:
    places = {
        **({"[notice]": gemeente.notice} if gemeente.notice else {}),
        "[loket.melding]": gemeente.loket.melding,
        "[loket.plan_inleveren]": gemeente.loket.plan_inleveren,
        "[clientondersteuning.text]": gemeente.clientondersteuning.text,
        **{f'id = "{each.id}"': each.join for each in gemeente.algemene_voorzieningen},
    }
    found = [(place, line_with(text, place), words) for place, words in places.items()]
    for number, words in enumerate(gemeente.danger):
        found.append(("[[danger]]", line_of(text, ("danger", number)), words))
    for number, free in enumerate(gemeente.vrijstellingen):
        found.append(("[[vrijstellingen]]", line_of(text, ("vrijstellingen", number)), free.text))
    for place, line, words in found:
        for register in Register:
            if not words.get(register, "").strip():
                problem = f"Bij {place} ontbreekt de tekst voor {register}."
                yield Finding(path, line, problem, "Schrijf de tekst voor beide registers.")


def _amounts(gemeente: Gemeente, path: Path, text: str) -> Iterator[Finding]:
    table = "eigen_bijdrage"
    for number, amount in enumerate(gemeente.eigen_bijdrage):
        line = line_of(text, (table, number, "amount"))
        try:
            check_lokaal_tarief(amount)
        except LokaalTeHoogError as error:
            yield Finding(path, line, str(error), "Een gemeente mag niet meer vragen: verlaag het bedrag.")
    yield from attempt(lambda file: check_periods(file, text, table, gemeente.eigen_bijdrage), path)


def _left_over(path: Path, text: str) -> Iterator[Finding]:
    """Yield what was copied from the example and never filled in: nobody may call an invented number."""
    for number, line in enumerate(text.splitlines(), start=1):
        found = INVENTED.search(line.partition("#")[0])
        if found:
            problem = f'"{found[0]}" komt nog uit het voorbeeld.'
            yield Finding(path, number, problem, "Vul in wat bij u klopt, of haal de regel weg.")


def _services(gemeente: Gemeente, path: Path, text: str) -> Iterator[Finding]:
    counts = Counter(each.id for each in gemeente.algemene_voorzieningen)
    for number, each in enumerate(gemeente.algemene_voorzieningen):
        place: Loc = (SERVICES, number, "id")
        known = load_voorzieningen().get(each.id)
        if known is None or known.kind is not Kind.ALGEMENE_VOORZIENING:
            problem = f"{each.id} is geen algemene voorziening die wij kennen."
            remedy = "Kies een id uit wmo_core/law/voorzieningen.toml."
            yield Finding(path, line_of(text, place), problem, remedy)
        elif counts[each.id] > 1:
            problem = f"{each.id} staat er twee keer."
            yield Finding(path, line_of(text, place), problem, "Zet alles bij één van de twee.")
        for key in IN_BOTH:
            if found := U_OR_JE.search(getattr(each, key)):
                problem = f'"{found[0]}" staat in {key}, en die tekst lezen mensen met u en met je.'
                yield Finding(path, line_of(text, (SERVICES, number, key)), problem, "Schrijf het zonder.")
