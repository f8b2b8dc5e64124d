"""How a voice must say short words such as Wmo, and abbreviations such as dhr. (content/uitspraak.toml)."""

from collections.abc import Mapping

from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, read_toml


class _Pronunciation(Record):
    woorden: Mapping[str, str]


@once_a_product
def load_pronunciation() -> Mapping[str, str]:
    """Return the sounds of each word, read once a process. Raises LoadError."""
    found, _ = read_toml(product().content / "uitspraak.toml", _Pronunciation)
    return found.woorden
