"""The error of the command line."""


class CliError(Exception):
    """Wrong input. The message is one clear Dutch sentence that repeats nothing of the input."""
