"""A small world for the tests of the engine: its own law, questions, rules and words. See README.md."""

from pathlib import Path

from wmo_core.product import Product

HERE = Path(__file__).parent
WERELD = Product(
    content=HERE / "content",
    law=HERE / "law",
    flows=HERE / "flows",
    rules=HERE / "rules",
    examples=HERE / "voorbeelden",
)
