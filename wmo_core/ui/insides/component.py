"""Announces a component whose script is a file, as if it came with an installed package.

Streamlit takes a component's script as a file only from such a package. Given as text it becomes a
``blob:`` address, which a strict content security policy forbids.
"""

from pathlib import Path

from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest


def announce(package: str, name: str, root: Path, folder: str) -> None:
    """Tell the running Streamlit that the scripts of ``package.name`` stand in ``folder`` below ``root``."""
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(f"{package}.{name}") is None:
        parts = [ComponentConfig(name=name, asset_dir=folder)]
        manifest = ComponentManifest(name=package, version="1", components=parts)
        manager.register_from_manifest(manifest, root)
