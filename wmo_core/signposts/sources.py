"""Which sources of a rule a resident sees: the law and national ones."""

import re

from wmo_core.signposts.check import OWN_CHOICE
from wmo_core.signposts.models import Rule

# What one municipality wrote, years ago, is an example for who writes here, and no source for a resident.
_OF_A_MUNICIPALITY = re.compile(r"\bgemeenten?\b", re.IGNORECASE)


def national_sources(rule: Rule) -> tuple[str, ...]:
    """Return the sources without our own choices and without what one municipality wrote for itself."""
    every = (each.strip() for each in rule.source.split(";"))
    return tuple(each for each in every if each != OWN_CHOICE and not _OF_A_MUNICIPALITY.search(each))
