"""How a command names a municipality: by its folder, its code in the list, or its name."""

from wmo_core.cli.errors import CliError
from wmo_core.content.all_gemeenten.find import exactly
from wmo_core.content.gemeenten import gemeente_ids


def gemeente_id_of(words: str) -> str:
    """Return the id of the municipality that is meant. Raises CliError."""
    found = exactly(words)
    if found is None:
        known = ", ".join(gemeente_ids())
        raise CliError(
            f"Deze gemeente is niet bekend; kies {known}, of een naam of code uit content/gemeentelijst.toml."
        )
    return found
