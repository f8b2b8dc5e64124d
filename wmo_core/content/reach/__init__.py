"""How to reach someone in the whole country: numbers and sites, and what can be pressed in a text."""
