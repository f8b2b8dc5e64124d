"""What to discuss: the outcome, in parts and cards."""
