"""The checks of ``python -m wmo_core controle``: each returns what is wrong with one kind of file."""
