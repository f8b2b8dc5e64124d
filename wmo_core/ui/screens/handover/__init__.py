"""Handing answers over to a helper, and taking them over."""
