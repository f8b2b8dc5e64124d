"""The command line as a whole: Dutch help, and one clear sentence for whatever is wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from wmo_core.cli.main import main
from wmo_core.today import ANOTHER_DAY

ENGLISH = ("usage", "error", "invalid", "required", "argument", "Traceback")
SECRET = "geheim123456782"


@pytest.mark.parametrize(
    "words",
    [
        [],
        [SECRET],
        ["--" + SECRET],
        ["termijnen", SECRET],
        ["termijnen", "--melding"],
        ["termijnen", "--mel", "2026-11-20"],
        ["bijdrage"],
        ["bijdrage", f"/{SECRET}.json"],
        ["plan"],
        ["plan", SECRET, "--datum", SECRET, "--uit", SECRET],
        ["vragen", "--kaart", SECRET],
        ["vragen", f"--kaart={SECRET}"],
        ["zoek"],
        ["zoek", "traplift", "--register", SECRET],
        ["zoek", "traplift", "--gemeente", SECRET],
        ["controle", "-x"],
        ["gebruiker"],
        ["gebruiker", "nieuw", SECRET, "--wachtwoord", SECRET],
        ["opslag"],
        ["opslag", "sleutel", SECRET],
        ["opslag", "herstel", f"/{SECRET}"],
        ["plan", "a" * 100_000],
    ],
    ids=lambda words: " ".join(words)[:40] or "nothing",
)
def test_a_wrong_command_gives_exit_2_and_one_dutch_sentence(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1 and err.endswith(".\n") and len(err) < 200
    assert SECRET not in err and not any(word in err for word in ENGLISH)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["termijnen"],
        ["bijdrage"],
        ["plan"],
        ["vragen"],
        ["zoek"],
        ["controle"],
        ["gebruiker"],
        ["opslag"],
    ],
)
def test_the_help_is_dutch(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([*words, "--help"])
    out = capsys.readouterr().out
    assert caught.value.code == 0
    assert out.startswith("gebruik: python -m wmo_core") and "laat deze uitleg zien" in out
    assert not any(word in out for word in ("usage", "options:", "arguments", "show this"))


@pytest.mark.programs
def test_as_a_program_it_prints_utf_8_and_leaves_no_traceback_when_nobody_listens_on() -> None:
    """One process: it is slow to start. The terminal knows only ASCII and closes before the end."""
    command = [sys.executable, "-m", "wmo_core", "termijnen", "--melding", "2026-11-20"]
    started = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert started.stdout is not None and started.stderr is not None
    started.stdout.close()
    assert started.stderr.read() == b""
    started.stderr.close()
    assert started.wait() == 0


@pytest.mark.parametrize("wrong", ["22-11-2026", "2026-02-30", "morgen"])
@pytest.mark.parametrize("words", [["controle"], ["boekje", "--uit", "x"]], ids=lambda words: words[0])
def test_a_day_of_the_operator_that_is_none_gives_exit_2_and_one_dutch_sentence(
    words: list[str], wrong: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, wrong)
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"{ANOTHER_DAY} is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-11-22.\n"


def test_a_command_takes_the_day_of_the_operator(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv(ANOTHER_DAY, "1990-01-01")
    assert main(["boekje", "--uit", str(tmp_path)]) == 2
    assert "termijnen van die dag zijn niet bekend" in capsys.readouterr().err
