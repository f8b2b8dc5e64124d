"""Fixed rules that make text fit on one page. They cut words, never an item."""

REST = "…"


def shortened(text: str, most: int) -> str:
    """Return the text in at most ``most`` characters, cut after a word where that is possible."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    whole_words = kept.rpartition(" ")[0]
    return f"{(whole_words if len(whole_words) > most // 2 else kept).rstrip(' ,;:')}{REST}"


def few_lines(text: str, most: int) -> tuple[str, ...]:
    """Return what someone typed as at most ``most`` lines: the rest goes on behind the last one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(lines[: most - 1]) + ((" ".join(lines[most - 1 :]),) if lines[most - 1 :] else ())
