"""``python -m wmo_core controle``: checks all content, flows, law and local files.

With ``--op DAY`` it lists instead what must be looked at again on that day.
"""

import argparse

from wmo_core.cli.invoer import parse_day
from wmo_core.content.explanations import load_explanations
from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.product import MIJN_WMO_PLAN, product
from wmo_core.redactie.checks.all_checks import all_findings, read_structure
from wmo_core.redactie.checks.due import due_findings, future_findings
from wmo_core.redactie.checks.finding import Finding
from wmo_core.redactie.gate import count_texts
from wmo_core.today import today

ROOT = MIJN_WMO_PLAN.content.parent


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("controle", help="kijkt teksten, vragen, wet en gemeenten na")
    parser.add_argument(
        "--op", metavar="D", help="noemt wat op die dag nagekeken of aangevuld moet zijn, zoals 2027-03-01"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check everything, or list what is due on a day; exit 1 when there is work. Raises CliError."""
    if args.op is None:
        return report([*all_findings(product()), *future_findings(product().content, today())])
    day = parse_day(args.op, "--op")
    return report(due_findings(product(), day), f"Op {day} is alles bij.")


def report(findings: list[Finding], fine: str | None = None) -> int:
    """Print one line for each finding and return 1, or say that all is ``fine`` and return 0.

    Without a sentence for that it prints the counts.
    """
    for finding in findings:
        print(finding.in_words(ROOT))
    if not findings:
        print(fine or f"Alles is in orde: {_counts()}.")
    return 1 if findings else 0


def _counts() -> str:
    structure = read_structure(product())
    sentences, excused = count_texts(product().content)
    counts = {
        "vragen": sum(len(flow.questions) for flow in structure.flows),
        "onderwerpen": len(structure.zelftest.onderwerpen),
        "wegwijzers": len(structure.rules),
        "bladzijden uitleg": len(load_explanations(Register.NL)),
        "begrippen": len(load_texts(Register.NL).terms),
        "gemeenten": len(gemeente_ids()),
        "registers": len(Register),
        "zinnen": sentences,
        "uitzonderingen op de leesregels": excused,
    }
    return ", ".join(f"{count} {name}" for name, count in counts.items())
