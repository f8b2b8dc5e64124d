"""Opens an answers file of before."""

from typing import Any

GONE = frozenset({"mirrored"})  # options have one order now
HAS_WLZ = frozenset({"ja_thuis", "ja_deels", "ja_instelling"})


def opened(given: dict[str, Any]) -> dict[str, Any]:
    """Return a file of version 1 in the shape of now.

    Who has a Wlz-besluit said so: it is care of now, and the question about it keeps its place.
    """
    kept = {key: value for key, value in given.items() if key not in GONE}
    answers = given.get("answers")
    wlz = answers.get("wlz") if isinstance(answers, dict) else None
    if isinstance(answers, dict) and isinstance(wlz, dict) and "zorg_nu" not in answers:
        chosen = wlz.get("chosen")
        if isinstance(chosen, list) and any(
            option in HAS_WLZ for option in chosen if isinstance(option, str)
        ):
            said = {key: wlz[key] for key in ("by", "in_register") if key in wlz}
            kept["answers"] = {**answers, "zorg_nu": {"chosen": ["wlz"], **said}}
    return kept
