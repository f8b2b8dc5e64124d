"""``python -m wmo_core controle``: checks all content, flows, law and local files."""

import argparse

from wmo_core.cli.checks.all_checks import Places, all_findings, read_structure
from wmo_core.cli.checks.finding import Finding
from wmo_core.content.files import CONTENT
from wmo_core.content.gemeenten import gemeente_ids
from wmo_core.content.pages import load_pages
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts

ROOT = CONTENT.parent


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("controle", help="kijkt teksten, vragen, wet en gemeenten na")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check everything; exit 1 when there is something to mend."""
    return report(all_findings(Places()))


def report(findings: list[Finding]) -> int:
    """Print one line for each finding and return 1, or one line with counts and return 0."""
    for finding in findings:
        print(finding.in_words(ROOT))
    if not findings:
        print(f"Alles is in orde: {_counts()}.")
    return 1 if findings else 0


def _counts() -> str:
    structure = read_structure(Places())
    counts = {
        "vragen": sum(len(flow.questions) for flow in structure.flows),
        "onderwerpen": len(structure.zelftest.onderwerpen),
        "wegwijzers": len(structure.rules),
        "bladzijden uitleg": len(load_pages(Register.NL)),
        "begrippen": len(load_texts(Register.NL).terms),
        "gemeenten": len(gemeente_ids()),
        "registers": len(Register),
    }
    return ", ".join(f"{count} {name}" for name, count in counts.items())
