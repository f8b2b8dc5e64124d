"""``python -m tests.bench``: prints a table with the median and the 95th percentile of each measurement."""

import logging
import os
from statistics import median, quantiles

from tests.bench import own_code, paper, steps
from wmo_core.content.register import Register
from wmo_core.today import ANOTHER_DAY


def main() -> None:
    """Measure everything and print it."""
    logging.disable(logging.WARNING)  # AppTest warns that it is not the real server
    os.environ[ANOTHER_DAY] = "2026-11-22"
    print(f"{'':64} {'mediaan':>9} {'p95':>9}  aantal")
    app, same, bare = steps.compare()
    _line("klik op Verder → volgende h1, de app (Chromium)", app)
    _line("klik op Verder → volgende h1, kale Streamlit-pagina met dezelfde velden", same)
    _line("klik op Verder → volgende h1, kale Streamlit-pagina met één vraag", bare)
    print(f"{'verhouding tot dezelfde velden (doel: hoogstens 1,10)':64} {median(app) / median(same):9.2f}")
    print(f"{'verhouding tot één vraag':64} {median(app) / median(bare):9.2f}")
    ours, theirs = own_code.script_runs()
    _line("één keer het script van een vraag, met Streamlit (AppTest)", ours)
    _line("één keer het kale script, met Streamlit (AppTest)", theirs)
    more = median(ours) - median(theirs)
    print(f"{'verschil: eigen code met de elementen die het scherm meer heeft':64} {more:6.1f} ms")
    for name, step in (
        ("vraag", own_code.question_step),
        ("uitkomst", own_code.outcome_step),
        ("kosten", own_code.costs_step),
        ("plan", own_code.plan_step),
    ):
        _line(f"eigen code onder het scherm, {name} (doel: hoogstens 5 ms)", own_code.timed(step))
    _line("PDF van het plan, warm, nl (doel: hoogstens 100 ms)", paper.warm("echtpaar", Register.NL))
    _line("PDF van het plan, warm, easy-read", paper.warm("man_van_34", Register.EASY_READ))
    _line("PDF van het plan, eerste in een nieuw proces", paper.cold("echtpaar"))


def _line(name: str, passed: list[float]) -> None:
    p95 = quantiles(passed, n=20)[-1] if len(passed) >= 20 else max(passed)
    print(f"{name:64} {median(passed):6.1f} ms {p95:6.1f} ms  {len(passed)}", flush=True)


if __name__ == "__main__":
    main()
