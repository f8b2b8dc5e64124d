"""The empty booklet from the command line. That it is made, the examples of the README show."""

from pathlib import Path

import pytest

from wmo_core.cli.errors import CliError
from wmo_core.cli.parser import build_parser


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "--uit"),
        (("--uit", "x", "--register", "makkelijk"), "--register moet nl of easy-read zijn"),
        (("--uit", "x", "--gemeente", "nergens"), "niet bekend; kies voorbeeldgemeente"),
        (("--uit", "x", "--onderwerp", "nergens"), "Dit onderwerp is niet bekend; kies koken, regelen, tuin"),
        (("--uit", "x", "--datum", "morgen"), "--datum is geen bestaande dag"),
        (("--uit", "x", "--datum", "1990-01-01"), "termijnen van die dag zijn niet bekend"),
    ],
)
def test_wrong_input_is_one_clear_sentence(words: tuple[str, ...], message: str, tmp_path: Path) -> None:
    args = build_parser(["boekje"]).parse_args(["boekje", *words])
    with pytest.raises(CliError, match=message):
        args.run(args)
