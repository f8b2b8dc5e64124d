"""The English words in Streamlit's own script files, and their Dutch (content/streamlit.toml)."""

from wmo_core.product import once_a_product, product
from wmo_core.toml_file import Record, Text, read_toml

FILE = "streamlit.toml"


class Replacement(Record):
    """One English literal in a script file of Streamlit, and its Dutch."""

    id: Text
    file: Text
    english: Text
    dutch: Text


class _Replacements(Record):
    replacements: tuple[Replacement, ...]


@once_a_product
def load_replacements() -> tuple[Replacement, ...]:
    """Return the words with their Dutch. Raises LoadError."""
    return read_toml(product().content / FILE, _Replacements)[0].replacements
