"""The five changes of CONTRIBUTING.md, as an editor or a developer makes them."""

import json
from datetime import timedelta

from tests.exercises.project_copy import ProjectCopy
from wmo_core.flows.loader import load_flow
from wmo_core.law.parameters import read_parameter
from wmo_core.product import MIJN_WMO_PLAN

AMOUNT = "wmo_core/law/parameters/abonnementstarief.toml"
FLOW = "wmo_core/flows/definitions/zelftest.toml"
PICTURES = "content/pictogrammen/waar.toml"
BEFORE = '[[questions]]\nid = "onderwerpen"'
QUESTION = """[[questions]]
id = "kwast"
part = "over_u"
kind = "choice"
options = ["ja", "nee"]
tells = true
plan = "a"

"""


def new_amount(copy: ProjectCopy) -> int:
    """Add the national amount of the first year without one; return that year."""
    last = read_parameter(MIJN_WMO_PLAN.parameters / "abonnementstarief.toml").values[-1]
    assert last.end is not None
    start = last.end + timedelta(days=1)
    block = f"""
[[values]]
start = {start}
end = {start.year}-12-31
value = {last.value + 1}
reference = "Wmo 2015, artikel 2.1.4a, lid 4; verzonnen bedrag van een oefening"
verified = {start}
"""
    copy.add(AMOUNT, block)
    return start.year


PAGE = {
    "nl": """+++
id = "{id}"
title = "De snozzel"
sources = ["Wmo 2015, artikel 2.3.2"]
reviewed = 2026-11-30
owner = "Redactie"
+++

Een snozzel is een kast voor hulp in huis. U mag erover praten met de gemeente.

## Wat doet u nu?

Vertel aan de gemeente wat u nodig heeft. Bel het loket: {loket_telefoon}.
""",
    "easy-read": """+++
id = "{id}"
title = "De snozzel"
sources = ["Wmo 2015, artikel 2.3.2"]
reviewed = 2026-11-30
owner = "Redactie"
+++

Een snozzel is een kast.
Die helpt je in huis.
Je mag erover praten met de gemeente.

## Wat doe je nu?

Vertel wat je nodig hebt.
Bel het loket: {loket_telefoon}.
""",
}


KEPT = """recht = [["U mag erover praten met de gemeente", "Je mag erover praten met de gemeente"]]
adres = [["Bel het loket: {loket_telefoon}", "Bel het loket: {loket_telefoon}"]]
"""


def new_page(copy: ProjectCopy, page_id: str = "snozzel") -> None:
    """Write a page with a new word, what stays in it and what people type for it; put it in the guide."""
    for register, text in PAGE.items():
        copy.add(f"content/{register}/paginas/{page_id}.md", text.replace("{id}", page_id))
    copy.add(f"content/wat_blijft/paginas/{page_id}.toml", KEPT)
    copy.replace("content/wegwijzer.toml", '"rolstoel", ', f'"rolstoel", "{page_id}", ')
    copy.replace("content/wegwijzer.toml", "[lees_ook]\n", f'[lees_ook]\n{page_id} = ["rolstoel"]\n')
    typed = ", ".join(f'"snozzel {number}"' for number in range(20))
    copy.add(f"content/zoekwoorden/{page_id}.toml", f"woorden = [{typed}]\n")
    copy.add("content/eigen_woorden.txt", "\n# Een woord van een oefening\nsnozzel\n")


def new_gemeente(copy: ProjectCopy) -> None:
    """Follow docs/gemeente-toevoegen.md: copy the folder, fill it in, take out what is for an example."""
    name = "zandwijk_aan_zee"
    text = (copy.folder / "content/gemeenten/voorbeeldgemeente/gemeente.toml").read_text(encoding="utf-8")
    before, _, rest = text.partition("[notice]")
    filled = before + "[loket]" + rest.partition("[loket]")[2]
    for old, new in (
        ('id = "voorbeeldgemeente"', f'id = "{name}"'),
        ('# code = "GM0000"', 'code = "GM0473"'),
        ("Voorbeeldgemeente (een voorbeeld)", "Zandwijk aan Zee"),
        ("example = true", "example = false"),
        ("Voorbeeld van de opdrachtgever; namen, adressen en nummers zijn verzonnen", "Verordening Zandwijk"),
        ("Voorbeeldplein 1, Voorbeeldgemeente", "Duinweg 1, Zandwijk aan Zee"),
        ("wmo-loket@voorbeeldgemeente.example", "loket@zandwijk.nl"),
        ("Voorbeeldgemeente", "Zandwijk aan Zee"),
        ("000 000 00 ", "0299 123 4"),
        (".example", ".nl"),
        ("Voorbeeldverordening", "Verordening Zandwijk"),
        ("Voorbeeldhof", "Duinhof"),
        ("Voorbeeld Cliëntondersteuning", "Steunpunt Zandwijk"),
    ):
        filled = filled.replace(old, new)
    copy.add(f"content/gemeenten/{name}/gemeente.toml", filled)


def new_question(copy: ProjectCopy) -> None:
    """Add a question for everybody, with everything that CONTRIBUTING.md names."""
    only_the_question(copy)
    most = load_flow("zelftest").most_screens
    assert most is not None
    copy.replace(FLOW, f"most_screens = {most}", f"most_screens = {most + 1}")
    for register, words in (
        ("nl", ("Heeft u een kwast in huis?", "Ja, een kwast", "Nee, geen kwast")),
        ("easy-read", ("Heb je een kwast in huis?", "Ja, een kwast", "Nee, geen kwast")),
    ):
        text, yes, no = words
        copy.add(
            f"content/{register}/vragen/algemeen.toml",
            f'\n[kwast]\ntext = "{text}"\nplan = "Een kwast in huis"\n'
            'ander = { text = "Heeft {wie} een kwast in huis?" }\n'
            f'\n[kwast.options]\nja = "{yes}"\nnee = "{no}"\n',
        )
    copy.replace(PICTURES, "voor_wie = ", 'kwast = "huis"\nvoor_wie = ')
    for path in sorted((copy.folder / "docs/voorbeelden").glob("*.json")):
        dossier = json.loads(path.read_text(encoding="utf-8"))
        register = dossier["in_register"]
        answer = {
            "chosen": ["ja"],
            "by": dossier["answers"]["voor_wie"]["chosen"][0],
            "in_register": register,
        }
        dossier["answers"]["kwast"] = answer
        path.write_text(json.dumps(dossier, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def only_the_question(copy: ProjectCopy) -> None:
    """Add the question itself, and forget the rest."""
    copy.replace(FLOW, BEFORE, QUESTION + BEFORE)


def new_format(copy: ProjectCopy) -> None:
    """Add a format of the plan, and nothing else of it."""
    copy.replace(
        "wmo_core/documents/plan_files.py", '    JSON = "json"\n', '    JSON = "json"\n    MARKDOWN = "md"\n'
    )
