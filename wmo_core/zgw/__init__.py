"""Delivers to the system of the municipality: a zaak with its document, or a record."""
