"""Screens to read: the explanations, what is found, the boards and the exercise."""
