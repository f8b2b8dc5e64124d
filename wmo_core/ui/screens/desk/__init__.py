"""The screens of the Wmo-loket."""
