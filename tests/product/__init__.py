"""The folders of the real product, for what must hold of its content."""

from wmo_core.product import MIJN_WMO_PLAN

CONTENT = MIJN_WMO_PLAN.content
